### Les mots de l’application sur un téléphone : boutons, titres, conseils.

## The app and moving about

shell-app-name = Faro
shell-hearings = Audiences
shell-notes = Notes
shell-guides = Guides
shell-settings = Réglages
shell-back = Retour
shell-next = Suivant
shell-close = Fermer
shell-cancel = Annuler
shell-save = Enregistrer
shell-add = Ajouter
shell-edit = Changer
shell-delete = Supprimer
shell-delete-sure = Supprimer pour de bon ? Vous ne pourrez pas le récupérer. Le téléphone garde peut-être un temps d’anciens morceaux scellés.
shell-working = Un instant.
shell-lock-now = Verrouiller

## First steps

shell-choose-language = Choisissez votre langue
shell-second-calendar = Deuxième calendrier
shell-second-calendar-hint = Faro montre toujours le calendrier occidental, comme vos papiers. Il peut aussi montrer chaque jour dans un autre.
shell-steps-country = Où est votre cas ?
shell-steps-country-hint = Choisissez chaque pays dont un bureau ou un tribunal décide de votre cas.
shell-steps-passphrase = Choisissez votre phrase secrète
shell-steps-passphrase-hint = Elle ouvre tout ce que vous notez ici. Si vous la perdez, personne ne peut vous la rendre.
shell-steps-picked = Cinq mots
shell-steps-picked-hint = Faro les choisit pour vous. Facile à retenir.
shell-steps-number = Un nombre de 18 chiffres
shell-steps-number-hint = Faro le choisit pour vous. Vous le tapez sans clavier.
shell-steps-words = Mes propres mots
shell-steps-words-hint = Une phrase que personne d’autre ne connaît, de 15 lettres ou plus. Cinq mots qui ne vont pas ensemble conviennent bien.
shell-steps-write = Écrivez ceci sur papier maintenant
shell-steps-write-hint = Gardez le papier loin de ce téléphone. C’est votre phrase secrète : il vous la faut chaque fois que vous ouvrez Faro.
shell-steps-written = Je l’ai écrit
shell-steps-again = Tapez-le encore une fois
shell-steps-again-hint = Pour vérifier que c’est juste.
shell-steps-create = Terminer
shell-steps-creating = Votre coffre se prépare. Cela prend un instant.

## Opening

shell-open-title = Ouvrir Faro
shell-open-vault = Ouvrir
shell-open-with-device = Ouvrir avec ce téléphone
shell-opening = Ouverture. Cela prend un instant.
shell-passphrase = Votre phrase secrète
shell-use-digits = Utiliser des chiffres
shell-use-letters = Utiliser des lettres
shell-keypad-erase = Effacer le dernier chiffre
shell-show-typed = Montrer ce que j’ai tapé
shell-hide-typed = Cacher ce que j’ai tapé

## Home

shell-doubt-right = C’est juste
shell-doubt-change = Le changer
shell-answer-none = Non, ou pas encore

## One due date

shell-due-rule = Ce que dit la règle
shell-due-todo = Ce qu’il faut faire
shell-due-missed = Si vous le manquez
shell-due-steps = Comment Faro a trouvé cette date
shell-due-missing = Ce que Faro doit savoir d’abord
shell-due-other = Autres dates dont on vous parlera peut-être
shell-due-questions = Ce qui peut changer cette date
shell-due-source = Où c’est écrit
shell-due-checked = À propos de cette date

## What came of it

shell-done = Je l’ai fait
shell-could-not = Je n’ai pas pu le faire
shell-mark-day = Quel jour ?
shell-marked = Ce que vous avez marqué
shell-marked-done = Enregistré. C’est dans votre journal des preuves.
shell-undo = Annuler ce que j’ai marqué
shell-undo-hint = Alors c’est de nouveau à faire. Votre journal des preuves garde les deux entrées.

## Questions and answers

shell-questions = Questions pour vous
shell-questions-none = Il n’y a pas de question ouverte maintenant.
shell-answers = Ce que vous avez dit à Faro
shell-answers-none = Vous n’avez encore rien dit à Faro.
shell-answer-day = Choisissez le jour
shell-day-meant = Vouliez-vous dire …
shell-day-take = Prendre ce jour
shell-day-year = Année
shell-day-month = Mois
shell-day-day = Jour
shell-answer-text = Votre réponse
shell-answer-remove = Enlever cette réponse

## Hearings

shell-hearing-add = Ajouter une audience
shell-hearings-none = Il n’y a pas encore d’audience.
shell-hearing-country = Le tribunal de quel pays ?
shell-hearing-kind = Quel type d’audience ?
shell-hearing-day = Le jour
shell-hearing-time = L’heure au tribunal
shell-hearing-time-unknown = Je ne sais pas encore l’heure
shell-hearing-clock = Dans quelle ville est le tribunal, ou près de laquelle ? Pour l’audience, c’est l’heure de cette ville qui compte.
shell-hearing-place = Où c’est
shell-hearing-sources = Qui a donné cette date
shell-hearing-source-add = Ajouter une date que l’on m’a donnée
shell-hearing-source-who = Qui vous l’a dit, ou où l’avez-vous vu ?
shell-hearing-seen = Vu ou entendu le
shell-hearing-settle = C’est la bonne
shell-hearing-wrong = Elle était fausse
shell-hearing-judge = Le juge
shell-hearing-link = Lien, si c’est par vidéo
shell-hearing-bring = Ce qu’il faut apporter
shell-hearing-interpreter = L’interprète qu’il vous faut : quelle langue, de quel lieu
shell-hearing-travel = Combien de minutes prend le trajet
shell-hearing-everybody = Toute ma famille doit venir
shell-hearing-was-there = J’y étais
shell-hearing-was-not-there = Je n’ai pas pu y être

## Duties and the proof log

shell-duties = Obligations
shell-duty-add = Ajouter une obligation
shell-duties-none = Il n’y a pas encore d’obligation.
shell-duty-kind = Que devez-vous faire ?
shell-duty-title = Votre nom pour cela (si vous voulez)
shell-duty-first = Le premier jour
shell-duty-repeat = Tous les combien ?
shell-repeat-once = Une fois
shell-repeat-daily = Chaque jour
shell-repeat-weekly = Chaque semaine
shell-repeat-two-weeks = Toutes les deux semaines
shell-repeat-monthly = Chaque mois
shell-repeat-yearly = Chaque année
shell-duty-begins = À partir de quelle heure ?
shell-duty-ends = Jusqu’à quelle heure ?
shell-duty-place = Où, ou quel numéro appeler
shell-duty-before = Préparer
shell-duty-waiting = L’avez-vous fait ?
shell-duty-next = La prochaine fois
shell-duty-times = Toutes les fois
shell-duty-why = Pourquoi n’avez-vous pas pu le faire ?
shell-duty-error = Ce que l’application ou le bureau a dit, mot pour mot
shell-duty-spoke-to = À qui vous avez parlé
shell-duty-reference = Un numéro que l’on vous a donné
shell-proof-log = Journal des preuves
shell-proof-none = Il n’y a encore rien ici. Quand vous avez fait quelque chose, dites-le sur sa page. Faro le note ici.
shell-proof-sheet = Le montrer sur une feuille
shell-code-give = Donnez ce code à votre avocat aujourd’hui
shell-code-send = L’envoyer ou l’imprimer

## Notes

shell-note-add = Écrire une note
shell-note-text = Vos mots
shell-notes-none = Il n’y a pas de notes.
shell-notes-search = Chercher dans vos notes

## Guides

shell-guide-sources = D’où cela vient
article-checked = Vérifié pour la dernière fois le { $date }. Ce n’est pas un conseil juridique.
article-step-done = Fait le { $date }
article-old = Ceci aurait déjà dû être vérifié encore. La loi a peut-être changé : demandez à un avocat.

## Search, and who helps

shell-search = Chercher
shell-search-field = Que cherchez-vous ?
shell-search-hint = Faro cherche dans les guides, les règles, les services et vos notes. Tout reste sur ce téléphone.
shell-directory = Qui peut aider
shell-directory-hint = Choisissez ce qu’il vous faut. Faro n’appelle personne de lui-même.
shell-directory-need = Ce qu’il vous faut
shell-directory-language = La langue qu’ils parlent
shell-directory-place = Où
shell-directory-all = Tout
shell-directory-web = Ouvrir cette page dans le navigateur
shell-directory-web-hint = Votre navigateur garde une liste des pages que vous ouvrez.

## Settings

shell-settings-language = Langue
shell-settings-content = Langue des règles et des guides
shell-settings-content-hint = Ce que disent les règles et les guides peut être dans une autre langue que l’application. Les feuilles pour d’autres personnes aussi.
shell-settings-content-same = La même que l’application
shell-countries = Pays
shell-countries-hint = Faro montre les dates que fixe la loi de ces pays.
shell-country-add = Ajouter un pays
shell-country-remove = Enlever ce pays
shell-country-remove-hint = Faro ne montre alors plus de dates de ce pays. Ce que vous avez dit à Faro est gardé. Si vous ajoutez encore le pays, les dates reviennent.
shell-settings-device = Ouvrir avec ce téléphone
shell-settings-device-hint = Votre empreinte, votre visage ou le verrou de l’écran ouvre Faro. Votre phrase secrète marche toujours. Votre coffre n’est alors pas plus sûr que le code PIN de ce téléphone.
shell-settings-reminders = Rappels
shell-settings-reminders-on = Ce téléphone vous rappelle vos dates. Les mots sur un écran verrouillé ne disent rien de votre cas.
shell-settings-reminders-off = Ce téléphone ne laisse pas Faro vous rappeler vos dates. Ouvrez souvent votre liste, ou permettez les rappels.
shell-settings-reminders-late = Sur ce téléphone, les rappels peuvent avoir quelques minutes de retard.
shell-settings-reminders-allow = Permettre les rappels
shell-settings-vault = Votre coffre
shell-settings-vault-older = Je sais. Utiliser ces notes plus anciennes
shell-turn-on = Activer
shell-turn-off = Désactiver
shell-settings-full = Dire de quoi il s’agit dans le rappel
shell-settings-full-hint = Alors toute personne qui voit l’écran verrouillé de ce téléphone peut le lire, sauf si le téléphone le cache là.
shell-settings-plan = Rappels à venir
shell-plan-none = Aucun rappel n’est prévu. Quand vous ajoutez des dates, Faro les prévoit.
shell-settings-passphrase = Changer la phrase secrète
shell-settings-passphrase-changed = La phrase secrète a été changée. L’ancienne n’ouvre plus votre coffre. D’anciennes copies de votre coffre s’ouvrent encore avec elle, et le téléphone garde peut-être un temps d’anciens morceaux.
shell-recovery-title = Code de secours
shell-recovery-hint = Huit groupes de chiffres sur papier. Ils ouvrent votre coffre si vous oubliez votre phrase secrète.
shell-recovery-make = Faire un code
shell-recovery-keep = Écrivez ces groupes sur papier maintenant. Laissez le papier à votre avocat ou à une personne de confiance, pas avec ce téléphone.
shell-recovery-forgot = J’ai oublié ma phrase secrète
shell-recovery-type = Tapez les huit groupes de votre papier
shell-recovery-there = Vous avez un code de secours.
shell-recovery-new = Faire un nouveau code
shell-recovery-new-hint = Votre ancien code n’ouvrira plus votre coffre. Seul le nouveau l’ouvrira. Les sauvegardes faites avant s’ouvrent encore avec l’ancien code.
shell-recovery-new-confirm = Oui, faire un nouveau code
shell-recovery-last = Tapez le dernier groupe de votre papier
shell-recovery-set = Le code sur votre papier ouvre maintenant votre coffre.
shell-backup-title = Sauvegarde
shell-backup-hint = Un fichier scellé avec tout. Seul votre code de secours l’ouvre. Si vous perdez le téléphone, vous ne perdez qu’un téléphone.
shell-backup-make = Faire une sauvegarde
shell-backup-restore = Remettre une sauvegarde
shell-backup-restore-hint = Choisissez le fichier scellé. Il vous faut votre code de secours sur papier, et une nouvelle phrase secrète.
shell-backup-restored = Votre sauvegarde est revenue. Votre nouvelle phrase secrète l’ouvre, et le même code de secours aussi.
shell-backup-check = Vérifier une sauvegarde
shell-backup-check-hint = Faro vérifie que votre code de secours ouvre le fichier, et que tout y est entier. Rien ne change.
shell-backup-checked = Votre code ouvre cette sauvegarde, et tout y est entier.
shell-backup-done = La sauvegarde est là où vous l’avez mise. Laissez une copie à une personne de confiance. Gardez-la loin du papier avec le code.
shell-file-choose = Choisir le fichier
shell-file-failed = Faro n’a pas pu lire ou écrire ce fichier. Choisissez-le encore, ou choisissez un autre endroit.
shell-papers = Papiers
shell-paper-add = Ajouter un papier
shell-papers-none = Il n’y a encore aucun papier ici. Prenez une photo de chaque papier du tribunal. Puis ajoutez-la ici.
shell-paper-title = Comment l’appelez-vous ?
shell-paper-photo = Choisir une photo
shell-paper-add-hint = Choisissez une photo, un scan ou une lettre sur ce téléphone. Faro garde une copie scellée. L’original reste où il est jusqu’à ce que vous le supprimiez là.
shell-paper-not-shown = Faro ne peut montrer que des images. Il garde ce papier tel qu’il est.
shell-erase-title = Tout effacer
shell-erase-hint = Ceci efface tout ce que vous avez noté ici. Personne ne peut le faire revenir. Faites d’abord une sauvegarde.
shell-erase-limits = Faro détruit d’abord les clés, puis les fichiers. La mémoire du téléphone garde peut-être un temps d’anciens morceaux. Seule une personne avec votre phrase secrète ou votre code pourrait s’en servir. Les copies ailleurs, comme les sauvegardes, restent là.
shell-erase-confirm = Oui, tout effacer
shell-rotate-title = Quelqu’un a vu ma phrase secrète
shell-rotate-hint = Choisissez une nouvelle phrase secrète. Faro scelle alors tout sous une nouvelle clé. L’ancienne phrase secrète n’ouvre plus rien ici. Si vous avez un code de secours, vous en recevez d’abord un nouveau.
shell-rotate-done = Tout est scellé sous une nouvelle clé. D’anciennes copies de votre coffre et d’anciennes sauvegardes s’ouvrent encore avec l’ancienne phrase secrète ou l’ancien code. Supprimez celles que vous pouvez.
shell-salvage-title = Sauver ce qui peut être lu
shell-salvage-hint = Une partie de votre coffre est abîmée. Faro fait un nouveau coffre avec ce qui est entier. Votre phrase secrète l’ouvre. Le coffre abîmé reste aussi sur ce téléphone. Ensuite, faites un nouveau code de secours.
shell-salvage-new-hint = Faro fait un nouveau coffre avec ce qui est entier. La nouvelle phrase secrète que vous avez choisie l’ouvre. Le coffre abîmé reste aussi sur ce téléphone. Ensuite, faites un nouveau code de secours.
shell-salvage-done = Ce qui était entier est sauvé
shell-lock-after = Quand Faro se verrouille-t-il ?
shell-lock-after-hint = Quand vous quittez Faro, il se verrouille après ce temps. Jusque-là, toute personne qui tient votre téléphone peut tout lire.
shell-lock-at-once = Dès que je le quitte
shell-presence = Est-ce bien vous ?
shell-presence-hint = Tapez encore une fois votre phrase secrète. Ainsi, une personne qui a seulement votre téléphone en main ne peut pas faire cela.
shell-overlaid = Une autre application couvre cette page. Faro n’a donc pas pris votre toucher. Fermez cette application et essayez encore.
shell-captured = Cet écran est enregistré ou partagé. Faro ne montre rien jusqu’à la fin.
shell-sheets = Pages à imprimer
shell-sheets-hint = Imprimez une page, ou partagez-la comme fichier. Elle n’est pas scellée : qui l’a peut la lire.
shell-sheet-second = Deuxième langue sur la page
shell-sheet-paper = Taille du papier
shell-sheet-print = Imprimer
shell-calendar-file = Dates pour un calendrier
shell-calendar-file-hint = Faro écrit vos dates dans un fichier qu’un calendrier peut prendre. Après un changement, prenez un nouveau fichier : il déplace les dates de l’ancien.
shell-calendar-file-discreet = Sans un mot de mon cas
shell-calendar-file-full = Avec les titres et les lieux entiers
shell-calendar-file-full-hint = Alors toute personne qui voit ce calendrier peut lire des choses de votre cas. Beaucoup de calendriers envoient une copie à une entreprise.
shell-file-share = Partager comme fichier
shell-file-save = Enregistrer comme fichier
shell-file-saved = Le fichier est là où vous l’avez mis.

## Handing a case over

shell-cards = Cartes d’avocats
shell-card-add = Ajouter une carte
shell-card-add-hint = Une carte dit qui peut ouvrir ce que vous envoyez. Demandez la sienne à votre avocat. Choisissez une photo de son code, ou collez sa ligne.
shell-card-name = Comment appelez-vous cet avocat ? (si vous voulez)
shell-card-no-code = Il n’y a pas de carte sur cette photo. Choisissez-en une qui montre tout le code, de près et net.
shell-card-name-on-card = Le nom sur la carte
shell-card-own-digits = Vos propres chiffres, pour cet avocat. Il peut vous les demander, pour savoir que c’est vous.
shell-card-same = Tous les chiffres sont les mêmes
shell-card-delete-hint = Ceci supprime la carte avec ses clés. Les réponses à ce que vous avez envoyé ne pourront plus être ouvertes.
shell-hand-over = Confier mon cas
shell-hand-over-hint = Faro scelle un fichier pour chaque avocat que vous choisissez. Personne d’autre ne peut l’ouvrir. Rien ne quitte ce téléphone avant que vous l’envoyiez.
shell-hand-over-who = Qui le reçoit ?
shell-hand-over-what = Que donnez-vous ?
shell-hand-over-one-by-one = Choisir un par un
shell-hand-over-make = Sceller les fichiers
shell-hand-over-sure = Continuer sans comparer
shell-hand-over-made = Scellé
shell-hand-over-send = Envoyer le fichier
shell-handoffs = Confié avant
shell-reply = Réponse d’un avocat
shell-reply-open = Ouvrir une réponse
shell-reply-hint = Choisissez le fichier que votre avocat a envoyé. Vous voyez chaque ligne à côté de ce que vous avez maintenant. Rien ne change avant que vous preniez une ligne.
shell-reply-take = La prendre
shell-reply-leave = La laisser
shell-drill = Votre avocat peut-il l’ouvrir ?
shell-drill-make = 1. Scellez un petit fichier et envoyez-le à votre avocat. Il n’y a rien de votre cas dedans.
shell-drill-ask = 2. Demandez à votre avocat de répondre avec un message.
shell-drill-open = 3. Ouvrez la réponse ici. Vous savez alors que votre avocat peut ouvrir ce que vous envoyez.
shell-drill-file = Sceller le petit fichier
shell-given-waits = Ce que vous avez ouvert avec Faro attend. Ouvrez Faro pour le voir.

## Packs of guides that somebody else made

shell-packs = Paquets de guides
shell-packs-hint = Un paquet a des guides et des dates que d’autres ont écrits et signés. Faro ne peut pas savoir s’ils sont ce qu’ils disent être. Vous, vous le pouvez.
shell-packs-none = Il n’y a pas encore de paquet.
shell-pack-open = Ouvrir un paquet
shell-pack-open-hint = Choisissez le fichier que quelqu’un vous a envoyé. Vous voyez qui l’a fait avant que rien ne soit gardé.
shell-pack-who = Qui l’a fait
shell-pack-inside = Ce qu’il y a dedans
shell-pack-keep = Garder ce paquet
shell-pack-refuse = Ne pas le garder
shell-pack-name = Comment les appelez-vous ?
shell-pack-scan = Choisir une photo de leur code
shell-pack-no-code = Il n’y a pas de code d’éditeur sur cette photo. Choisissez-en une qui montre tout le code, de près et net.
shell-pack-same = Tous les nombres sont les mêmes. J’ai confiance en eux
shell-pack-scanned = J’ai reçu ce code d’eux. J’ai confiance en eux
shell-pack-distrust = Je n’ai plus confiance en eux
shell-pack-distrust-hint = Leurs paquets restent, mais Faro n’en tire plus aucune date.
shell-pack-send = Transmettre ce paquet
shell-pack-send-hint = Ceux qui le reçoivent voient s’il est récent. Il n’y a rien de votre cas dedans.
shell-pack-remove-hint = Ceci enlève le paquet avec ses guides et ses dates, et ce que vous y avez coché.

## What a phone shows by itself

shell-reminder-channel = Rappels
shell-reminder-discreet = Ouvrez votre liste.
shell-face-reason = Faro ouvre votre coffre quand il voit votre visage.

## With numbers

digits-typed = { $count ->
    [one] { $count } chiffre tapé
   *[other] { $count } chiffres tapés
}
recovery-group = Groupe { $group } sur { $count }
lock-after-minutes = { $minutes ->
    [one] { $minutes } minute après que je l’ai quitté
   *[other] { $minutes } minutes après que je l’ai quitté
}
