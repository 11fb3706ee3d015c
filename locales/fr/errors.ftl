### Ce qui n’a pas marché, et ce qu’il faut faire. Aucune phrase ne cite rien de privé.

## Days and facts

error-date-order = Faro ne sait pas quel est le jour et quel est le mois : 11/05 est en mai pour les uns et en novembre pour les autres. Écrivez année-mois-jour, par exemple 2026-11-05.
error-date-form = Écrivez le jour comme année-mois-jour, par exemple 2026-11-05.
error-date-time = Écrivez l’heure comme 2027-02-02T09:00, avec des heures de 00 à 23. Ou ne l’écrivez pas.
error-date-impossible = Ce jour n’existe pas. Regardez encore votre papier.
error-date-persian = { $year } ressemble à une année du calendrier persan. Écrivez l’année du calendrier occidental, par exemple 2026.
error-date-hijri = { $year } ressemble à une année du calendrier hégirien. Écrivez l’année du calendrier occidental, par exemple 2026.
error-date-ethiopian = Les calendriers éthiopien et copte ont un mois 13. Écrivez le jour du calendrier occidental, par exemple 2026-11-05.
error-date-year = L’année { $year } n’est pas entre 1900 et 2100. Écrivez l’année du calendrier occidental.
error-date-meant = Vous avez écrit un jour d’un autre calendrier. { $written }. Vouliez-vous dire { $date } ? Alors écrivez { $iso }.
error-no-calendar = Faro n’a pas ce calendrier. Choisissez-en un autre.
error-fact-bool = Répondez oui ou non.
error-fact-empty = Il n’y a rien à enregistrer. Écrivez quelque chose.
error-fact-intervals = Écrivez les jours comme début..fin, par exemple 2026-08-03..2026-09-01. Mettez des virgules s’il y en a plusieurs. Le deuxième jour est le premier qui compte de nouveau.
error-fact-int = Écrivez un nombre entier, par exemple 84.
error-fact-instant = Écrivez le jour, l’heure et la différence avec UTC, par exemple 2026-12-24T16:30:00+01:00.
error-fact-period = Écrivez une durée, par exemple 5 jours, 2 semaines ou 1 mois.
error-unknown-code = Faro n’a pas compris { $fact }. Écrivez un de ces codes : { $known }.
error-contradiction = { $first } vient après { $second }. Les deux ne peuvent pas être justes. Regardez encore vos papiers.
error-fact = Faro n’a pas compris { $fact }. { $reason }
error-unknown-fact = Aucune règle ne demande { $fact }. Choisissez un de ceux-ci : { $known }.
error-which-country = Votre cas a plus d’un pays. Choisissez un de ceux-ci : { $names }.
error-hearing-twice = Faro prend le jour dans votre liste d’audiences. Notez l’audience là-bas.
error-unknown-rule = Il n’y a pas de règle appelée { $rule }. Regardez la liste des règles.
error-calendar-range = Le calendrier { $calendar } a été vérifié pour les années { $from } à { $to }, pas pour { $year }. Faro ne devine pas. Demandez cette date à un avocat.
error-no-version = Faro ne sait pas ce que disait la règle { $rule } le { $date }. Demandez cette date à un avocat.
error-no-law = Faro ne connaît aucun texte de la règle { $rule } qui soit la loi maintenant. Demandez à un avocat s’il y a une date.
error-rule-loop = La règle { $rule } compte à partir de sa propre fin. Il n’y a donc pas de date. Demandez cette date à un avocat. Dites-le à ceux qui vous ont donné ces règles.

## Case

error-not-found = Faro n’a rien trouvé qui s’appelle { $id }. Regardez la liste.
error-ambiguous-id = Plusieurs commencent par { $id }. Écrivez-en plus.
error-unknown-jurisdiction = Faro n’a pas de règles pour { $wanted }. Il en a pour : { $known }.
error-unknown-zone = Il n’y a pas de fuseau horaire { $zone }. Écrivez-le comme America/New_York.
error-zone-no-place = { $zone } ne nomme aucun lieu et peut être faux d’une heure en été. Écrivez une région et une ville, comme America/New_York.
error-every-count = Cela ne peut pas être la fréquence. Écrivez un nombre de 1 à { $most }.
error-window-begins = La fin de ce moment n’a pas de début. Écrivez aussi quand il commence.
error-never = Il ne reste aucun jour pour cela. Regardez le premier jour, le dernier jour et les jours sautés.
error-proof-needed = Dites ce qui le montre : un numéro, un reçu, une photo, ou à qui vous avez parlé. Si vous n’avez pas pu le faire, dites pourquoi.
error-empty = Il n’y a rien à enregistrer. Écrivez quelque chose.
error-backwards = Le dernier jour vient avant le premier. Regardez encore les deux jours.
error-unwritable = Faro n’a pas pu enregistrer ceci, à cause d’une erreur de Faro. Rien n’a été changé.

## Guidance and languages

error-unknown-article = Il n’y a pas d’article appelé { $article }. Regardez la liste des articles.
error-which-article = Plusieurs articles s’appellent ainsi : { $articles }. Écrivez un de ceux-ci.
error-no-step = { $count ->
    [0] Cet article n’a pas d’étapes à marquer.
    [one] Cet article a { $count } étape. Choisissez son numéro.
   *[other] Cet article a { $count } étapes. Choisissez le numéro de l’une d’elles.
}
error-article-broken = L’article { $article } est abîmé. Réinstallez Faro ou ses guides.
error-pack = Faro ne peut pas utiliser un fichier de règles ou de guides : { $detail }. Rien n’a été changé. Réinstallez Faro ou ses guides.
error-unknown-language = Faro n’a pas la langue { $wanted }. Il a : { $there }.
error-locales = Faro ne peut pas utiliser le dossier des traductions : { $detail }.

## Vault: the sealed folder with a person's own notes

vault-not-found = Il n’y a pas de coffre dans ce dossier. Créez-en un, ou choisissez un autre dossier.
    .command = Il n’y a pas de coffre dans ce dossier. Créez-en un avec : faro vault create. Ou choisissez un autre dossier avec --dir.
vault-already-exists = Il y a déjà un coffre dans ce dossier. Rien n’a été changé. Ouvrez-le, ou choisissez un autre dossier.
vault-already-open = Ce coffre est ouvert dans une autre fenêtre ou un autre programme. Fermez-le là-bas et essayez encore.
vault-wrong-secret = Cette phrase secrète n’ouvre pas le coffre. Vérifiez chaque lettre et le clavier, et essayez encore. Si vous l’avez oubliée, utilisez votre code de secours. Rien n’a été changé.
    .command = Cette phrase secrète n’ouvre pas le coffre. Vérifiez chaque lettre et le clavier, et essayez encore. Si vous l’avez oubliée, utilisez votre code de secours avec : faro vault recover. Rien n’a été changé.
vault-no-such-slot = Rien de ce nom n’ouvre le coffre. Regardez la liste.
    .command = Rien de ce nom n’ouvre le coffre. Regardez la liste : faro vault slots
vault-last-slot = C’est la dernière phrase secrète. Sans elle, personne ne pourrait ouvrir le coffre. Ajoutez-en d’abord une autre.
vault-too-many-slots = Le coffre n’a plus de place pour une phrase secrète ou un code. Enlevez-en d’abord un.
vault-passphrase-short = La phrase secrète est trop courte. Prenez au moins { $least } lettres ou chiffres. Cinq mots qui ne vont pas ensemble conviennent bien.
vault-passphrase-repeats = Quelqu’un pourrait deviner cette phrase secrète : elle répète les mêmes lettres, chiffres ou mots. Prenez cinq mots qui ne vont pas ensemble, ou laissez Faro en faire une.
vault-passphrase-row = Quelqu’un pourrait deviner cette phrase secrète : ce sont des touches, des lettres ou des chiffres qui se suivent, comme 1234 ou qwerty. Prenez cinq mots qui ne vont pas ensemble, ou laissez Faro en faire une.
vault-passphrase-dates = Quelqu’un pourrait deviner cette phrase secrète : elle est faite de dates. Prenez cinq mots qui ne vont pas ensemble, ou laissez Faro en faire une.
vault-passphrase-common = Quelqu’un pourrait deviner cette phrase secrète : beaucoup de gens prennent ces mots. Prenez cinq mots qui ne vont pas ensemble, ou laissez Faro en faire une.
vault-passphrase-unreadable = La phrase secrète a un signe que Faro ne peut pas utiliser. Prenez des lettres, des chiffres et des espaces.
error-passphrase-differs = Les deux phrases secrètes ne sont pas les mêmes. Rien n’a été créé. Essayez encore.
vault-kdf-refused = Le coffre demande plus ou moins de travail que Faro ne le permet. Faro ne l’a donc pas ouvert. Rien n’a été changé. Utilisez votre sauvegarde, ou demandez de l’aide.
vault-memory = Il n’y a pas assez de mémoire pour ouvrir le coffre. Fermez d’autres applications et essayez encore.
vault-foreign = Ce fichier n’est pas un coffre de Faro. Rien n’a été changé. Choisissez un autre dossier.
vault-damaged = Le coffre est abîmé. Rien n’a été changé. Faites maintenant une copie du dossier. Puis utilisez votre sauvegarde ou demandez de l’aide.
    .command = Le coffre est abîmé. Rien n’a été changé. Sauvez ce qui peut être lu avec : faro vault salvage NOUVEAU-DOSSIER. Ou utilisez votre sauvegarde avec : faro restore FICHIER
vault-newer = Un Faro plus récent a fait ce coffre. Rien n’a été changé. Installez le Faro le plus récent.
vault-read-only = Faro ne peut pas écrire dans ce dossier. Rien n’a été changé. Permettez-lui d’y écrire, ou choisissez un autre dossier.
vault-read-only-damaged = Le coffre est abîmé. Faro le lit donc seulement et ne change rien. Faites maintenant une copie du dossier, et demandez de l’aide.
vault-full = Il n’y a plus de place. Rien n’a été changé. Libérez de la place et essayez encore.
vault-record-not-found = Ceci n’est plus là. Regardez la liste.
vault-record-newer = Un Faro plus récent a écrit ceci. Ce Faro ne le change donc pas. Installez le Faro le plus récent.
vault-record-refused = C’est trop long pour être gardé en un seul morceau. Coupez-le en plusieurs.
vault-entropy = Le système ne donne pas de nombres au hasard. Faro ne peut donc rien sceller. Redémarrez l’appareil et essayez encore.
vault-failed = Faro ne peut ni lire le dossier ni y écrire. Rien n’a été changé. Redémarrez l’appareil et essayez encore.
vault-strange = Dans le dossier du coffre, { $name } n’est ni un simple fichier ni un simple dossier. C’est peut-être un lien. Faro n’y a pas touché, ni à ce où il mène. Cherchez qui l’a mis là. Enlevez-le et essayez encore.

## Signatures of files, made by Faro or by the program minisign

minisign-no-public-key = Ce n’est pas une clé de signature que Faro connaît. Copiez toute la ligne qui commence par RW.
minisign-weak-key = Cette clé de signature n’est pas sûre : n’importe qui pourrait signer avec elle. Ne vous y fiez pas. Demandez-en une autre.
minisign-no-signature = Le fichier de signature est abîmé, ou n’est pas une signature. Demandez-le encore.
minisign-other-key = La signature a été faite avec une autre clé. Demandez qui a signé le fichier.
minisign-wrong-file = Le fichier n’est pas celui qui a été signé. Ne vous y fiez pas. Demandez-le encore.
minisign-wrong-comment = Ce que la signature dit du fichier a été changé. Ne vous y fiez pas. Demandez-le encore.
minisign-comment = Faro ne peut pas signer ce texte. Faites-le plus court, et sur une seule ligne.
minisign-no-secret-key = Ce n’est pas une clé secrète que Faro peut utiliser. Choisissez le fichier que minisign a fait.
minisign-wrong-password = Cette phrase secrète n’ouvre pas la clé secrète. Vérifiez chaque lettre, et essayez encore.
minisign-too-much-work = La clé secrète demande plus de travail que Faro ne le permet. Rien n’a été fait. Choisissez le fichier que minisign a fait.
