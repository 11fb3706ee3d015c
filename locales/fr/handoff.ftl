### Confier un cas à un avocat, et ce qui revient.

handoff-json-foreign = Le fichier n’est pas écrit comme Faro l’écrit. Rien n’a été changé. Demandez encore le fichier.
handoff-json-newer = Un Faro plus récent a écrit ce fichier. Mettez Faro à jour, puis ouvrez-le encore.
handoff-json-too-large = Le fichier est plus long que tout ce que Faro écrit. Il n’a pas été lu. Demandez-en un autre à la personne qui l’a envoyé.

## What goes and what stays

handoff-people = { $count ->
    [one] { $count } personne du cas
   *[other] { $count } personnes du cas
}
handoff-facts = { $count ->
    [one] { $count } réponse à une question
   *[other] { $count } réponses à des questions
}
handoff-hearings = { $count ->
    [one] { $count } audience
   *[other] { $count } audiences
}
handoff-duties = { $count ->
    [one] { $count } obligation
   *[other] { $count } obligations
}
handoff-addresses = { $count ->
    [one] { $count } adresse
   *[other] { $count } adresses
}
handoff-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
handoff-notes-facts = { $count ->
    [one] { $count } note sur ce qui s’est passé
   *[other] { $count } notes sur ce qui s’est passé
}
handoff-notes-officers = { $count ->
    [one] { $count } note sur ce qui a été dit aux agents
   *[other] { $count } notes sur ce qui a été dit aux agents
}
handoff-notes-lawyer = { $count ->
    [one] { $count } note seulement pour mon avocat
   *[other] { $count } notes seulement pour mon avocat
}
handoff-papers = { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
}
handoff-log = { $count ->
    [one] { $count } entrée du journal des preuves
   *[other] { $count } entrées du journal des preuves
}
handoff-goes = Ceci part :
handoff-stays = Ceci reste chez vous :
handoff-nothing = Rien de votre cas
handoff-named = { $count ->
    [one] { $count } chose que vous avez choisie reste aussi. Elle parle d’une personne qui reste, ou contient son nom.
   *[other] { $count } choses que vous avez choisies restent aussi. Elles parlent d’une personne qui reste, ou contiennent son nom.
}
handoff-log-stays = Le journal des preuves reste. La liste des dates ne dit donc pas ce que vous avez déjà fait. Dites-le à votre avocat.
handoff-log-goes = Le journal des preuves part. Si deux avocats le reçoivent, ils peuvent voir que c’est le même journal.
handoff-papers-whole = Les papiers partent tels qu’ils sont. Faro ne peut pas voir qui est nommé dans un papier, et une photo peut dire où elle a été prise.
handoff-thing-stays = Cela reste quand même. Cela parle d’une personne qui reste, ou contient son nom.
handoff-exists = Il y a déjà un fichier de ce nom. Rien n’a été fait. Choisissez un autre nom.
handoff-no-part = Il n’y a rien de ce nom à choisir. Choisissez une partie du cas, ou une chose par son identifiant.
    .command = Il n’y a rien de ce nom à choisir. Pour voir les parties, tapez : faro handoff make --help

## Cards

card-twice = Cette carte est déjà dans votre liste. Rien n’a été changé.
card-not-compared = Personne n’a comparé cette carte avec celle de l’avocat. Si elle a été échangée en chemin, quelqu’un d’autre peut tout lire. Appelez l’avocat à un numéro que vous connaissez, et lisez-vous les chiffres l’un à l’autre.
    .command = Personne n’a comparé cette carte avec celle de l’avocat. Si elle a été échangée en chemin, quelqu’un d’autre peut tout lire. Appelez l’avocat, lisez-vous les chiffres l’un à l’autre, et tapez : faro card compared ID. Pour continuer sans cela, ajoutez --yes.
card-digits = Chiffres de contrôle : { $digits }
card-compared-on = Comparée le { $date }
card-compared-never = Pas encore comparée
card-compare = Appelez l’avocat à un numéro que vous connaissez. Lisez-vous ces chiffres l’un à l’autre. Si un seul chiffre est différent, supprimez la carte.
card-uncompared = Personne n’a comparé la carte de { $name } avec la sienne. Si elle a été échangée en chemin, quelqu’un d’autre peut lire tout ceci.
card-proved = Cet avocat peut ouvrir ce que vous envoyez : vous avez lu sa réponse le { $date }.

## What lies in a hand-off. READ-ME.txt is for a lawyer who may have no Faro.

readme-what = Ces fichiers viennent d’une personne qui garde son cas avec Faro. Ils sont pour vous seulement : ils ont été scellés pour votre clé.
readme-sender = Faro ne sait pas qui les a envoyés. On ne connaît cette personne que par la clé qui a signé la liste des sommes. La première fois, demandez à la personne si elle les a envoyés. Les fichiers suivants doivent avoir la même clé.
readme-files = Imprimez case.html. Ouvrez dates.csv avec un tableur et dates.ics avec un calendrier. Le dossier « papers » contient ses papiers. Le tout, pour des programmes, est dans case.json. Un avocat doit vérifier chaque date avant que quelqu’un s’y fie.
readme-check = Pour vérifier que rien n’a été changé, utilisez les deux lignes à la fin de ce texte.
readme-answer = Pour répondre, utilisez Faro sur votre propre ordinateur. Votre réponse repart comme un seul fichier scellé.

## A reply, line by line

reply-hearing = Date d’une audience
reply-fact = Quelque chose que la loi demande
reply-task = Quelque chose à faire
reply-question = Une question pour vous
reply-message = Un message
reply-paper = Un papier
reply-card = Une nouvelle carte
reply-unknown = Quelque chose que ce Faro ne connaît pas
reply-when = { $when } ({ $zone })
reply-until = Au plus tard le { $date }
reply-fact-untold = Vous n’avez pas encore répondu à ceci.
reply-stands = Vous avez maintenant :
reply-from = Réponse { $number } de { $name }, { $date }
reply-take-hearing = Si vous la prenez, cette date est gardée comme celle de votre avocat, et vos rappels changent.
reply-take-new-hearing = Si vous la prenez, c’est une nouvelle audience, et Faro vous la rappelle.
reply-take-fact = Si vous la prenez, c’est votre réponse, avec votre avocat comme source.
reply-take-duty = Si vous la prenez, c’est une nouvelle obligation, et Faro vous la rappelle.
reply-take-note = Si vous la prenez, elle est gardée avec vos notes « seulement pour mon avocat ».
reply-take-paper = Si vous la prenez, elle est gardée avec vos papiers.
reply-take-card = Si vous la prenez, ce que vous enverrez à partir de maintenant ne s’ouvrira qu’avec la nouvelle carte.
reply-taken = Vous avez déjà pris ceci.
reply-unknown-why = Impossible de la prendre. Mettez Faro à jour et ouvrez encore la réponse, ou demandez à votre avocat ce qu’elle dit.
reply-hearing-when = Impossible de la prendre : le jour ou le fuseau horaire du lieu est illisible. Demandez la date à votre avocat.
reply-hearing-gone = Impossible de la prendre : vous avez supprimé cette audience. Demandez à votre avocat si elle a encore lieu.
reply-no-country = Impossible de la prendre maintenant : dites d’abord dans quel pays est votre cas.
reply-person-gone = Impossible de la prendre : la personne dont il s’agit n’est plus dans votre cas.
reply-fact-unreadable = Impossible de la prendre : ce Faro ne peut pas la lire. Demandez à votre avocat ce qu’elle dit.
reply-paper-gone = Impossible de la prendre : le fichier n’est pas venu avec la réponse. Demandez-le encore.
reply-card-misread = Impossible de la prendre : la carte est illisible. Demandez-la encore à votre avocat.
reply-empty = Impossible de la prendre : elle ne dit rien.
reply-no-file = Ce fichier est illisible. Choisissez le fichier que votre avocat a envoyé.
reply-no-reply = C’est un envoi, pas une réponse. Rien n’a été changé. Choisissez un autre fichier.
reply-other-handoff = Cette réponse est pour le cas de quelqu’un d’autre. Rien n’a été changé. Dites-le à votre avocat.
reply-seen = Vous avez vu une autre réponse avec ce numéro. L’une des deux n’est pas vraie. Rien n’a été changé. Appelez votre avocat.
reply-no-line = La réponse n’a pas de ligne avec ce numéro. Regardez encore la liste.
reply-taken-before = Vous avez déjà pris cette ligne. Rien n’a été changé.

## Sending and comparing

card-own-digits = Vos propres chiffres, pour cet avocat seulement : { $digits }
card-line = La carte, une ligne qui commence par FARO1 :
card-none = Il n’y a pas encore de carte. Demandez la sienne à votre avocat.
handoff-send = Envoyez le fichier comme vous voulez : par e-mail, par messagerie, sur une clé USB. Personne d’autre ne peut l’ouvrir. Il montre quelle est sa taille, et qu’il a été fait avec le programme age.
handoff-none = Vous n’avez encore rien confié.
