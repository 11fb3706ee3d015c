### Faro dans un terminal.

## Errors of the command line

error-now = Écrivez le moment comme 2026-11-23T09:00:00-05:00.
error-today = --today est { $today }, mais --now est { $there } à { $zone }. N’en gardez qu’un des deux.
error-two-items = Vous avez nommé deux choses. Nommez-en une : la chose à faire, ou ce que cela a donné.
error-hours = Écrivez les heures comme 21:00-07:00, ou none.
error-input = Lire ou écrire n’a pas marché ({ $detail }). Rien n’a été changé. Essayez encore.
error-passphrase-file = Faro ne peut pas lire le fichier de la phrase secrète. Regardez son nom.
error-passphrase-none = Aucune phrase secrète n’a été donnée. Tapez-la dans un terminal, ou nommez un fichier avec --passphrase-file.
error-editor = L’éditeur n’a pas terminé. Rien n’a été changé.
error-not-confirmed = Rien n’a été changé. Pour le faire, répondez oui.
error-yes-needed = { $loss } Rien n’a encore été changé. Pour le faire, ajoutez --yes.
error-demo-leak = Un mot qui a été tapé peut être lu dans un fichier. Signalez-le tout de suite : SECURITY.md dit comment.

## Questions

cli-sure = { $loss } Le faire ? (oui ou non)
cli-delete-ask = Ceci supprime pour de bon : { $what }. Vous ne pouvez pas l’annuler. Le disque peut garder un temps d’anciens morceaux scellés.
cli-log-remove-ask = Ceci supprime pour de bon ce que dit l’entrée { $number } du journal des preuves. Vous ne pouvez pas l’annuler.
cli-slot-remove-ask = Cet accès n’ouvrira plus le coffre. Vous ne pouvez pas l’annuler.
cli-passphrase = Phrase secrète :
cli-passphrase-new = Nouvelle phrase secrète (au moins 15 lettres ou chiffres ; ou appuyez seulement sur Entrée, et Faro en fait une pour vous) :
cli-passphrase-kind = Appuyez seulement sur Entrée pour cinq mots. Pour un nombre, tapez { $digits } : il aura autant de chiffres :
cli-passphrase-generated = Écrivez ceci sur papier maintenant. C’est votre phrase secrète :
cli-passphrase-again = La même phrase secrète encore :
cli-type-text = Tapez votre texte. Pour finir, appuyez sur Ctrl-D sur une ligne vide.
cli-search = Chercher :
cli-fact-value = Valeur :
cli-hearing-at = Jour et heure au tribunal (2027-02-02T09:00) :
cli-hearing-place = Où (peut rester vide) :
cli-date-one = Vouliez-vous dire { $day } ? (oui ou non)
cli-date-which = Quel jour voulez-vous dire ? Tapez son numéro :
cli-ask = Répondez ce que vous savez. Appuyez sur Entrée pour passer une question.
ask-hearing = Notez votre audience avec : faro hearing add. Si vous n’en avez pas, écrivez : non
cli-lint-good = Pas d’erreur dans les règles de { $folder }.
cli-optional = si vous voulez

## Answers

cli-note-added = La note { $id } est scellée.
cli-note-edited = La note { $id } a été changée.
cli-note-deleted = La note { $id } a été supprimée pour de bon.
cli-note-none = Il n’y a pas de notes.
cli-hearing-added = L’audience { $id } est enregistrée.
cli-hearing-none = Il n’y a pas encore d’audience.
cli-hearings = Audiences
cli-fact-set = C’est enregistré : { $fact }.
cli-fact-unset = C’est enlevé : { $fact }.
cli-facts-told = Ce que vous avez dit à Faro
cli-facts-none = Rien pour le moment.
cli-facts-open = Ce que Faro voudrait savoir
cli-case = Votre cas
cli-case-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
cli-country-added = La loi de ce pays vaut maintenant pour votre cas : { $country }.
cli-country-removed = La loi de ce pays ne vaut plus pour votre cas : { $country }. Ce que vous avez dit à Faro est gardé.
cli-vault-created = Le coffre est dans { $folder }.
cli-vault-remember = Seule votre phrase secrète l’ouvre. Personne ne peut vous la rendre : écrivez-la et gardez-la loin de cet appareil.
cli-vault-folder = Coffre : { $folder }
cli-vault-records = { $count ->
    [one] { $count } entrée scellée
   *[other] { $count } entrées scellées
}
cli-vault-leaks = Une personne qui a ce dossier mais pas la phrase secrète peut voir trois choses : que c’est Faro, combien d’entrées il y a, et à peu près leur longueur. Rien d’autre.
cli-no-memory = Faro ne se souvient de rien de ce coffre ici. Il ne peut donc pas savoir si une ancienne copie a été remise. Il laisse aussi les fichiers des papiers qu’il ne connaît pas.
cli-accept-ask = Avez-vous remis vous-même cet état plus ancien, par exemple depuis une copie ? Alors vous pouvez continuer avec lui. Ce qui a été écrit plus tard reste perdu.

## What is due

cli-due = Ce qui est à faire, au { $date }
cli-due-ask = Pour répondre : faro ask
cli-doubt-sure = Si c’est juste : faro sure { $id }
cli-doubt-settled = Bien. Faro ne redemande que si cela change.
cli-may-change = Ceci peut le changer : { $question } (faro ask)
cli-why = Plus : faro due { $item }
cli-can-mark = L’avez-vous fait ? Marquez-le : faro due done { $item }
cli-hearing-can-mark = Y étiez-vous ? Marquez-le : faro due done { $item }
cli-is-marked = Marqué : { $result } ({ $date })
cli-missing = Pour trouver la date, Faro doit savoir une de ces choses :
cli-asks = Vos réponses à ceci peuvent changer la date (faro ask) :
cli-rule-facts = Ce que cette règle demande
cli-rule-forms = Formulaire : { $forms }
cli-rule-fee = Frais : { $fee }
cli-rule-unchanged = Rien n’a changé depuis le { $date }.
cli-rule-from = Pour les jours à partir du { $date }

## Reminders

cli-plan = Les prochains rappels, à l’heure de { $zone }
cli-plan-none = Faro n’a aucun rappel à prévoir. Regardez votre liste : faro due
cli-plan-discreet = Un téléphone verrouillé ne montre que ces mots. Personne ne peut savoir par eux de quoi il s’agit.
cli-unplanned = { $count ->
    [one] { $count } chose a plus de rappels qu’un téléphone ne peut en garder. Le dernier rappel vous demande d’ouvrir votre liste.
   *[other] { $count } choses ont plus de rappels qu’un téléphone ne peut en garder. Le dernier rappel vous demande d’ouvrir votre liste.
}
cli-sheet-written = La page est dans { $file }. Ouvrez-la dans un navigateur et imprimez-la.
cli-calendar-written = { $count ->
    [one] { $count } événement est dans { $file }.
   *[other] { $count } événements sont dans { $file }.
}
cli-calendar-discreet = Chaque événement dit seulement d’ouvrir votre liste.
cli-calendar-full = Chaque événement dit de quoi il s’agit. Qui voit votre calendrier peut le lire.
cli-calendar-again = Quand une date change, exportez encore et prenez le nouveau fichier. L’événement se déplace. Ce que vous avez supprimé de Faro reste : supprimez-le aussi dans votre calendrier.

## Guidance

cli-guide-none = Il n’y a pas d’articles ici.
cli-guide-ticked = Fait : { $step }
cli-guide-unticked = Encore à faire : { $step }

## Translators

cli-locale-good = Pas d’erreur dans : { $languages }.
cli-locale-bad = { $errors ->
    [0] Pas d’erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [0] pas d’avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}. Pour en savoir plus sur un code, tapez faro locale explain CODE.
cli-checked = Vérifié { $folder } : { $languages }, { $count } messages. La source est { $source }.
cli-checked-own = Vérifié les mots qui sont dans Faro : { $languages }, { $count } messages. La source est { $source }.
cli-checked-not = Le dossier { $folder } n’a pas été lu. Pour le vérifier, ajoutez --locales { $folder }.
cli-checked-plurals = Faro ne connaît pas les formes des nombres de { $languages }. Il prend pour elles celles de l’anglais.
cli-check-source = { $tag } : { $text }
cli-check-fix = Écrivez : { $fix }
cli-explain-was = La source, avant :
cli-explain-source = La source :
cli-explain-wrong = Faux :
cli-explain-right = Juste :
error-no-code = Il n’y a pas de contrôle { $code }. Pour les voir tous : faro locale explain.
cli-check-bad = { $count ->
    [one] { $count } erreur. Corrigez-la. Puis lancez encore le contrôle.
   *[other] { $count } erreurs. Corrigez-les. Puis lancez encore le contrôle.
}
cli-answer-lost = Faro a fait ce que vous avez demandé, mais n’a pas pu écrire la réponse ({ $detail }). Libérez de la place, et regardez encore.
cli-reported = Voir ci-dessus.

## The demo. A sample person; the days follow today.

demo-what = Garde vos notes scellées, vous dit ce qui est à faire et pourquoi, et vous le rappelle, dans votre langue, sans réseau. Ceci est un exemple de cas.
demo-write = 1. Vous notez ce que disent vos papiers, et une note
demo-place = Tribunal de l’immigration, 290 Broadway, salle 15
demo-note = L’agent a mal écrit le nom de ma mère sur le papier. Demander à l’avocat de le corriger.
demo-lock = 2. Faro verrouille le coffre et l’ouvre encore
demo-wrong = Avec une phrase secrète fausse : { $answer }
demo-opened = Avec la bonne phrase secrète, la note est revenue, mot pour mot.
demo-proof = Preuve : ce que montre un dossier volé
demo-searched = Faro a cherché dans { $files } fichiers ({ $bytes } octets) les { $words } mots et jours qui ont été tapés. Trouvés : { $found }.
demo-yours = À vous
demo-next = Faites votre propre coffre, et voyez ce qu’il y a encore :
demo-kept = Cet exemple reste dans { $folder }. Sa phrase secrète est { $passphrase }.

## People, addresses, duties, the proof log

cli-kept = { $id } est enregistré.
cli-changed = { $id } a été changé. Ce qui était écrit avant est gardé.
cli-deleted = { $id } a été supprimé pour de bon.
cli-changes = { $count ->
    [one] Changé { $count } fois
   *[other] Changé { $count } fois
}
cli-leave-ask = { $name } va quitter le cas. Ceci supprime ses données, ses audiences et ses obligations, et ce que le journal des preuves en dit. Vous ne pouvez pas l’annuler.
cli-left = { $id } a quitté le cas. Tout ce qui concernait cette personne a été supprimé.
cli-people = Personnes
cli-person-none = Il n’y a encore personne.
cli-contact-none = Il n’y a pas encore de contact.
cli-address-none = Il n’y a pas encore d’adresse.
cli-duty-none = Il n’y a pas encore d’obligation.
cli-spelling = Sur les papiers : { $spelling }
cli-address-other = pas maintenant
cli-from = à partir du { $date }
cli-until = jusqu’au { $date }
cli-dated = daté du { $date }
cli-hearing-papers = Papiers
cli-moved = { $count ->
    [one] { $count } tâche : donnez la nouvelle adresse à tous ceux qui doivent la connaître.
   *[other] { $count } tâches : donnez la nouvelle adresse à tous ceux qui doivent la connaître.
}
cli-said-by = Quel papier ou quelle personne le dit (peut rester vide) :
cli-hearing-sources = Qui a donné quelle date
cli-seen-on = vu le { $date }
cli-next = Prochaine fois : { $when }
cli-waiting = { $when } : { $state }
cli-marked = { $title } : { $result }. C’est l’entrée { $number } du journal des preuves.
cli-undone = { $title } : annulé. C’est de nouveau ouvert. L’entrée { $number } du journal des preuves le dit.
cli-log-none = Il n’y a encore aucune entrée.
cli-log-added = L’entrée { $number } est enregistrée.
cli-log-removed = Ce qu’elle disait a été supprimé pour de bon. L’entrée { $number } dit que cela a été enlevé.
cli-log-holds = { $count ->
    [one] { $count } entrée. Faro n’y a trouvé aucun changement.
   *[other] { $count } entrées. Faro n’y a trouvé aucun changement.
}
cli-log-backwards = L’entrée { $number } a une heure plus ancienne que l’entrée d’avant. L’horloge a été retardée.
cli-log-exported = { $count ->
    [one] { $count } entrée est exportée. Son code de contrôle : { $code }
   *[other] { $count } entrées sont exportées. Leur code de contrôle : { $code }
}
cli-log-signed = La signature est dans { $file }. Donnez les deux fichiers.
cli-log-unsigned = Cette copie n’a pas de signature : Faro ne peut pas écrire dans le coffre.
cli-log-offer = Pour montrer plus tard que vous aviez écrit ceci au plus tard aujourd’hui, donnez le code de contrôle à votre avocat aujourd’hui : faro log code
error-log-choose = Faro n’a pas d’entrées { $typed }. Écrivez des numéros de 1 à { $count }, comme 1,3,5-7.
cli-week = Sept jours à partir du { $date }
cli-month-second = { $from } – { $until }
cli-days-none = Faro n’a rien ces jours-là.
cli-legend = ▲ rendez-vous   ■ délai   ○ à venir   ● maintenant   ✓ fait   ? pas encore de réponse   ✗ manqué   ! n’a pas pu être fait
error-fields = Écrivez une chose sur chaque ligne, comme nom: valeur. Faro comprend : { $known }.
error-every = Écrivez tous les combien, comme « 1 jour », « 2 semaines » ou « 1 mois ». Ajoutez des jours de la semaine, comme tue,fri, seulement avec des semaines.

field-name = Nom
field-spelling = Le nom lettre par lettre, comme sur les papiers
field-born = Naissance (1990-04-17, ou seulement l’année)
field-language = Langue
field-numbers = Numéros (A-number = 123; autre = 456)
field-phone = Téléphone
field-email = E-mail
field-note = Note
field-lines = Adresse
field-care-of = Chez
field-told-by = Qui a donné cette adresse
field-place = Où, ou quel numéro appeler
field-link = Lien vidéo
field-judge = Juge
field-bring = Ce qu’il faut apporter (une chose; une autre)
field-interpreter = Interprète : langue, lieu, homme ou femme
field-title = Votre nom pour cela
field-checklist = Ce qu’il faut préparer (une chose; une autre)
field-what = Ce qui s’est passé
field-spoke-to = À qui vous avez parlé
field-reference = Un numéro ou un nom que l’on vous a donné
field-error = Ce que disait le message

## The prompt

cli-open = Le coffre est ouvert. Tapez une commande, comme due ou note list ; la touche Tab la complète. Tapez exit pour fermer le coffre.
cli-open-closed = Personne n’a utilisé le coffre pendant un moment. Il est donc fermé. La prochaine commande demande la phrase secrète.
error-open-twice = Le coffre est déjà ouvert. Tapez une commande, comme due.
error-open-option = Ici, vous ne pouvez pas changer le dossier, la langue, le calendrier ou la phrase secrète. Tapez exit. Puis lancez encore faro open.
error-open-quote = Il manque un guillemet. Rien n’a été fait. Tapez encore la ligne.

## Searching

cli-directory-source = Vérifiez ici : { $address }
cli-search-open = Pour l’ouvrir : { $command }

## What you were told

cli-phrases-none = Il n’y a pas encore de tels mots pour votre cas. Demandez à un avocat ce qu’il faut dire.

check-code-found = Ce code de contrôle est celui de l’entrée { $number }. Jusque-là, le journal est le même que le jour où vous avez reçu le code.
check-code-not-found = Aucune entrée n’a ce code de contrôle. Vérifiez chaque chiffre. S’ils sont justes, le journal a été récrit ou coupé après que vous avez reçu le code. Ne vous y fiez pas.

error-date-which = Faro ne sait pas quel jour vous voulez dire. Choisissez un des jours ci-dessous. Écrivez-le ainsi, et ajoutez --calendar none.
error-fact-form = Écrivez la donnée comme nom=valeur, par exemple moved_on=2026-11-05.
service-phone = Téléphone
service-web = Page internet
