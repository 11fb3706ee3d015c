### Le bureau de qui aide : beaucoup de cas confiés, une seule liste de dates, et des réponses.

## What cannot be done

desk-none = Ce coffre n’est pas encore un poste de travail. Faites-en d’abord un.
    .command = Ce coffre n’est pas encore un poste de travail. Tapez : faro desk init --name "Nom sur la carte"
desk-already = Ce coffre est déjà un poste de travail. Rien n’a été changé. Pour avoir une nouvelle carte, renouvelez-la.
    .command = Ce coffre est déjà un poste de travail. Rien n’a été changé. Pour voir sa carte, tapez : faro desk card
desk-not-newer = Cet envoi n’est pas plus récent. Le numéro { $there } du même cas est sur votre poste de travail. Rien n’a été changé.
desk-too-much = Il y a dans cet envoi plus que n’en a aucun cas. Il n’a pas été pris. Appelez votre client.
desk-otherwise = Le cas dans ce fichier dit autre chose que ce qui a été signé. Il n’a pas été pris. Appelez votre client.
desk-given-up = Ce client a encore une carte dont vous avez détruit les clés. Il ne croirait pas une réponse. Donnez-lui d’abord votre nouvelle carte.
desk-which = Plusieurs clients ont ce nom. Prenez un de ces identifiants : { $ids }

## What came in

desk-added-new = Nouveau client : { $name }. Sa clé est gardée. Seule cette clé peut envoyer des envois plus récents de ce cas.
desk-added-other-key = Nouveau client avec un nom ou un cas que vous connaissez, mais avec une autre clé : { $name }.
desk-added-compare = C’est peut-être un nouveau téléphone. C’est peut-être aussi quelqu’un qui veut vous tromper. Les deux restent à part. Appelez votre client à un numéro que vous connaissez, et lisez-vous les chiffres l’un à l’autre.
desk-added-newer = { $name } : envoi plus récent, à la place du numéro { $before }.
desk-added-show = Pour voir le cas, tapez : faro desk show { $id }
desk-client-digits = Chiffres du client : { $digits }
desk-log-holds = Journal des preuves : { $count ->
    [one] { $count } entrée tient.
   *[other] { $count } entrées tiennent.
} Laissées de côté par le client : { $withheld }.
desk-log-broken = Le journal des preuves ne tient pas : il a été changé, ou sa signature est fausse. Faro ne l’utilise pas. Demandez à votre client.

## What changed

desk-change-new = Nouveau : { $what }
desk-change-gone = N’y est plus : { $what }
desk-change-edited = Changé : { $what }
desk-change-moved = { $what } Maintenant : { $is }. Avant : { $was }.
desk-change-says = { $what } { $says }
desk-change-address = Adresse : { $lines }
desk-change-note = Note : { $title }
desk-change-paper = Papier : { $title }

## What is due

desk-due = À faire à ce poste de travail, { $date }, { $count ->
    [one] { $count } cas
   *[other] { $count } cas
}
desk-due-next = Prochaine date : { $name }, { $date }
desk-due-none = Rien n’est à faire dans les cas de ce poste de travail.
desk-due-ending = Le nom du fichier doit finir par .ics pour un calendrier ou par .csv pour un tableur.
desk-due-written = Écrit : { $file }
desk-event = { $name } : { $title }
desk-of-client = { $name } : { $text }
desk-sent-otherwise = La liste du client dit { $date }. Cherchez laquelle est juste.
desk-sent-undated = La liste du client n’a pas de date pour cela. Cherchez laquelle est juste.
desk-sent-absent = Ce n’est pas dans la liste du client. C’est peut-être fait, ou les données sont peut-être nouvelles.
desk-sent-alone = Seulement dans la liste du client : { $title }, { $date }
desk-sent-alone-undated = Seulement dans la liste du client : { $title }
desk-clash = Audiences à moins d’une heure l’une de l’autre : { $hearings }.
desk-clash-one = { $name }, { $title }, { $when } ({ $zone })
desk-clients-unreadable = { $count ->
    [one] { $count } client ne peut pas être lu. Un Faro plus récent l’a peut-être écrit. La liste n’a pas ses dates.
   *[other] { $count } clients ne peuvent pas être lus. Un Faro plus récent les a peut-être écrits. La liste n’a pas leurs dates.
}

## Clients

desk-clients-none = Aucun cas n’est encore sur ce poste de travail. Donnez votre carte à vos clients, et prenez ce qu’ils envoient.
desk-client-sent = Envoi { $number }, fait le { $date }
desk-client-next = Prochaine date : { $title }, { $date }
desk-client-not-compared = Pas encore comparé : vous connaissez seulement la clé, pas à qui elle est.
desk-client-old-card = Ce client a encore votre ancienne carte.
desk-compared = C’est noté : vous avez comparé les chiffres avec { $name }. Ce sont { $digits }
desk-name-ask = Comment appelez-vous { $name } à partir de maintenant ?
desk-heading-changes = Ce que l’envoi le plus récent a changé
desk-heading-due = À faire
desk-heading-hearings = Audiences
desk-heading-people = Personnes
desk-heading-facts = Réponses
desk-heading-addresses = Adresses et contacts
desk-heading-papers = Papiers
desk-heading-notes = Notes du client
desk-heading-own = Vos propres notes
desk-papers-open = Ces fichiers sont ouverts à tous ceux qui utilisent cet ordinateur. Supprimez-les quand vous avez fini. Ils viennent du dehors : ouvrez-les avec prudence.
desk-exported = Écrit : { $file }
desk-purge-ask = Ceci détruit le cas de { $name } sur ce poste de travail, avec tous les papiers et vos propres notes. Le fichier que l’on vous a envoyé s’ouvre encore avec la clé de votre carte. Pour finir cela aussi, renouvelez votre carte.
desk-purged = Le cas de { $name } n’est plus sur ce poste de travail. Le fichier que l’on vous a envoyé s’ouvre encore avec la clé de votre carte. Supprimez-le là où il est, ou renouvelez votre carte.

## The card

desk-card-digits = Chiffres de contrôle : { $digits }
desk-card-how = Donnez cette ligne à vos clients, sur papier ou comme message. Lisez-leur les chiffres au téléphone, pour qu’ils sachent que la carte est la vôtre.
desk-rotated = { $count ->
    [one] Vous avez une nouvelle carte. { $count } réponse le dit à un client. L’ancienne carte l’a signée.
   *[other] Vous avez une nouvelle carte. { $count } réponses le disent à vos clients. L’ancienne carte les a signées.
}
desk-rotate-then = Envoyez son fichier à chaque client. Quand tous utilisent la nouvelle carte, tapez : faro desk rotate --forget-old
desk-rotate-folder = Nommez un dossier qui existe, pour les réponses à vos clients.
desk-rotate-none = Il n’y a pas d’ancienne carte. Pour en faire une nouvelle, tapez : faro desk rotate --output DOSSIER
desk-forget-ask = Ceci détruit les clés de votre ancienne carte. Ce qui a été scellé pour elle ne s’ouvre plus. Clients qui ont encore l’ancienne carte : { $count }.
desk-forgotten = Les clés de l’ancienne carte n’existent plus.

## Replies

desk-reply-written = { $count ->
    [one] Réponse avec { $count } ligne, scellée et signée : { $file }
   *[other] Réponse avec { $count } lignes, scellée et signée : { $file }
}
desk-reply-send = Envoyez le fichier à { $name } de n’importe quelle façon. Personne d’autre ne peut l’ouvrir.
desk-reply-nothing = La réponse ne dit rien. Écrivez au moins une ligne sans # devant.
desk-reply-line = Ligne { $line } de la réponse : { $why }
desk-reply-missing = Il manque ici une ligne : { $name }:
desk-reply-begin = Une ligne qui commence par une espace continue la ligne d’avant, et il n’y en a pas.
desk-reply-colon = Écrivez un nom, deux points et ce que vous voulez dire, comme : message: Appelez-moi s’il vous plaît.
desk-reply-empty = Écrivez quelque chose après { $name }:
desk-reply-not-theirs = Rien dans ce cas n’a l’identifiant { $id }. Regardez encore le cas.
desk-reply-unknown = Seuls ceux-ci peuvent être ici : { $known }
desk-template-head = Une réponse à { $name }. Les lignes qui commencent par # ne sont pas envoyées. Enlevez le # et remplissez ce qu’il vous faut. Une ligne qui commence par une espace continue la ligne d’avant. Votre client voit chaque ligne et la prend ou la laisse.
desk-template-hearing = hearing: { $id }, c’est { $title }, { $when }
desk-template-message = Quelque chose que vous voulez dire :
desk-template-question = Quelque chose que vous voulez savoir :
desk-template-task = Quelque chose à faire. La date et les étapes d’avant peuvent être laissées de côté ; il peut y avoir plusieurs étapes :
desk-template-date = Une audience : un identifiant de la liste ci-dessus, ou new. Le type est master, individual ou other :
desk-template-fact = Une réponse pour le cas. Pour une autre personne que le client, ajoutez une ligne comme person: Ana
desk-template-paper = Un fichier qui part avec :

## The command line

help-desk = Pour qui aide avec la loi : prendre des cas, voir ce qui est à faire dans tous, répondre
    .teaches =
        Votre poste de travail est un coffre à vous. Rien ne passe par un réseau : les fichiers vont et viennent comme vous voulez.
        1. Faites un coffre, puis le poste de travail : faro vault create, faro desk init --name "Clinic, Ana"
        2. Donnez votre carte aux clients, et lisez-leur ses chiffres : faro desk card
        3. Prenez ce qu’ils envoient : faro desk add ~/Downloads/*.faro.age
        4. Voyez ce qui est à faire dans tous les cas, et de qui est la prochaine date : faro desk due
        5. Regardez un cas : faro desk show "Rosa". Ses papiers : faro desk papers "Rosa" --output rosa
        6. Répondez : faro desk reply "Rosa" --new >reply.txt, remplissez-le, puis faro desk reply "Rosa" reply.txt
        7. Appelez une fois, comparez les chiffres, et dites-le : faro desk compared "Rosa"
        8. Quand un cas est fini : faro desk purge "Rosa", et de temps en temps faro desk rotate --output to-send
        Ce que dit un client, c’est sa parole. Faro calcule les dates encore une fois à votre jour et dit où la liste du client est différente. Vérifiez chaque date dans la loi.
    .example = faro desk due
help-desk-init = Faire de ce coffre un poste de travail, avec une carte de ce nom
    .example = faro desk init --name "Clinic, Ana"
help-desk-card = Montrer la carte pour vos clients, avec ses chiffres de contrôle
    .example = faro desk card
help-desk-add = Prendre des envois ; pour un envoi plus récent, montrer ce qui a changé
    .example = faro desk add 2026-11-27-a1b2.faro.age
help-desk-list = Donner la liste des clients, chacun avec sa prochaine date
    .example = faro desk list
help-desk-due = Montrer ce qui est à faire dans tous les cas, ou l’écrire pour un calendrier ou un tableur
    .teaches =
        Colonnes du fichier .csv : client, what, person, act_by (le jour pour agir), last_day (le dernier jour que la loi permet peut-être), at (heure d’une audience), zone, rule, citation, confidence, source, place, differs (de la liste du client).
        Clio : un événement a besoin d’un résumé (client et what), d’un début (at, sinon act_by) et d’une fin, que vous devez ajouter.
        LegalServer : faites d’une audience un événement, et de tout le reste un délai avec le jour d’act_by ; le reste va dans la note.
        Un fichier .ics montre des titres discrets. Avec --full, il a les noms de vos clients. Un deuxième fichier déplace les événements et n’en double aucun.
    .example = faro desk due --output due.csv
help-desk-show = Montrer la page que le poste de travail fait d’un cas, ou l’écrire comme une feuille à imprimer
    .example = faro desk show Rosa
help-desk-papers = Écrire les papiers d’un cas dans un dossier, non scellés
    .example = faro desk papers Rosa --output rosa
help-desk-note = Écrire une note à vous sur un client, depuis l’entrée standard ou un éditeur
    .example = faro desk note Rosa
help-desk-name = Appeler un client d’un autre nom
    .example = faro desk name Rosa
help-desk-compared = Dire que le client et vous avez lu les chiffres l’un à l’autre, et qu’ils sont les mêmes
    .example = faro desk compared Rosa
help-desk-reply = Sceller et signer une réponse, depuis un fichier de texte, l’entrée standard ou un éditeur
    .teaches =
        Une réponse est un petit texte. Chaque partie commence par ce qu’elle est : message:, question:, task:, hearing:, fact: ou paper:. Pour en avoir une à remplir, avec les identifiants des audiences du client, utilisez --new.
    .example = faro desk reply Rosa reply.txt --output to-send
help-desk-export = Écrire un cas pour qu’un autre programme puisse le charger
    .teaches =
        assembly-line : dans l’entretien, ouvrez le menu des réponses enregistrées et choisissez de charger un fichier JSON. Les noms, les dates de naissance, l’adresse, les avocats, les interprètes et les numéros de cas partent avec. Un nom va tout entier dans le prénom s’il n’a pas de virgule : regardez-le là.
    .example = faro desk export Rosa --for assembly-line --output rosa.json
help-desk-purge = Détruire un cas sur ce poste de travail, avec ses papiers et vos notes
    .example = faro desk purge Rosa
help-desk-rotate = Faire une nouvelle carte, et pour chaque client une réponse signée qui le dit
    .example = faro desk rotate --output to-send
help-arg-desk-name = Le nom sur la carte, tel que les clients vous connaissent
help-arg-handoff-files = Ce qu’un client a envoyé ; un fichier ou plusieurs
help-arg-due-output = L’écrire dans ce nouveau fichier, qui finit par .ics ou .csv
help-arg-due-full = Dans un calendrier, les noms des clients et ce qui est à faire, au lieu d’un titre discret
help-arg-client = Le client, par son nom ou par le début de l’identifiant
help-arg-desk-sheet = Écrire une feuille à imprimer dans ce nouveau fichier, qui finit par .html
help-arg-papers-output = Le dossier pour les papiers
help-arg-reply-text = Un fichier de texte avec la réponse
help-arg-reply-new = Montrer une réponse à remplir, et ne rien écrire
help-arg-reply-papers = Un fichier qui part avec ; peut être donné plus d’une fois
help-arg-reply-output = Le dossier, ou le nouveau fichier, pour la réponse
help-arg-export-for = Pour quel programme : { $codes }
help-arg-export-output = L’écrire dans ce nouveau fichier
help-arg-rotate-output = Le dossier pour les réponses à vos clients
help-arg-forget-old = Détruire les clés de l’ancienne carte
help-value-client = CLIENT
help-value-path = CHEMIN
