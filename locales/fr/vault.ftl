### Ce qui ouvre le coffre, les papiers, les dégâts, et la fin d’un coffre.

## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = Le groupe { $group } doit avoir six chiffres. Regardez encore votre papier.
recovery-wrong-digit = Le groupe { $group } a un chiffre faux, ou deux chiffres sont échangés. Regardez encore votre papier.
recovery-eight-groups = Le code a 8 groupes de six chiffres. Vous en avez tapé { $found }.
error-recovery-wrong = Ce code n’ouvre pas le coffre. Il y a peut-être un code plus récent. Rien n’a été changé.
error-recovery-exists = Vous avez déjà un code de secours. Si vous en faites un nouveau, l’ancien papier ne marche plus. Pour le faire, ajoutez --replace.
cli-recovery-ask = Groupe { $group } sur 8 :
cli-recovery-code = Votre code de secours. Il ouvre le coffre si vous oubliez votre phrase secrète :
cli-recovery-keep = Écrivez-le sur papier maintenant. Ne le portez pas avec cet appareil. Laissez-le à votre avocat ou à une personne de confiance. Un code plus ancien n’ouvre plus ce coffre.
cli-recovered = Le coffre a une nouvelle phrase secrète. Vos notes sont comme avant.

## Passphrases

slot-used = celle que vous venez d’utiliser
slot-removed = Elle n’ouvre plus le coffre.
cli-passphrase-added = Le coffre a une phrase secrète de plus. Chacune d’elles l’ouvre.
cli-passphrase-changed = La phrase secrète a été changée. L’ancienne n’ouvre plus le coffre.
cli-old-copies = Une copie plus ancienne de ce dossier s’ouvre encore avec ce qui l’ouvrait alors. La mémoire flash, comme dans un téléphone ou une clé USB, peut garder un temps d’anciens morceaux. Si quelqu’un a vu une phrase secrète ou votre code, utilisez : faro vault rotate
cli-vault-code-hint = Si vous l’oubliez, seul un code de secours aide. Faites-en un avec : faro vault code
cli-rotated = Tout est scellé sous une nouvelle clé. La nouvelle phrase secrète l’ouvre, et votre nouveau code de secours si vous en aviez un. Une personne qui pouvait lire des papiers avant peut encore les lire dans une ancienne copie.
cli-code-typed = Tapez le dernier groupe, pour montrer que vous l’avez écrit :
error-code-typed = Ce n’est pas le dernier groupe. Rien n’a été changé. Essayez encore, ou si le code est sur papier, ajoutez --yes.
cli-code-set = Le code ouvre maintenant votre coffre.
way-lost-passphrase = Une autre phrase secrète n’ouvre plus votre coffre, car Faro ne la connaît pas. Si vous la voulez encore, mettez-la de nouveau.
way-lost-code = Votre code de secours n’ouvre plus votre coffre. Faites-en un nouveau.
way-lost-device = La clé d’un appareil n’ouvre plus votre coffre. Mettez-la de nouveau sur cet appareil.
way-lost-unknown = Un accès fait par un Faro plus récent n’ouvre plus votre coffre.
cli-progress-seal = Scellement :
cli-progress-check = Vérification :

## Check and salvage

cli-check-records = { $count ->
    [one] { $count } entrée peut être lue.
   *[other] { $count } entrées peuvent être lues.
}
cli-check-papers = { $count ->
    [one] { $count } papier est entier.
   *[other] { $count } papiers sont entiers.
}
cli-check-record-damaged = L’entrée { $id } est abîmée.
cli-check-record-unusable = L’entrée { $id } est entière, mais Faro ne peut pas l’utiliser. Elle est gardée.
cli-check-paper-missing = Le fichier du papier { $id } manque.
cli-check-paper-damaged = Le papier { $id } est illisible.
cli-check-sound = Tout est en ordre.
cli-check-papers-only = Les notes sont en ordre. Certains papiers ne le sont pas : ajoutez-les encore depuis une copie, ou supprimez-les.
cli-check-damaged = Le coffre est abîmé. Rien n’a été changé. Sauvez ce qui peut être lu avec : faro vault salvage NOUVEAU-DOSSIER
cli-salvaged = Ce qui peut être lu est maintenant dans un nouveau coffre : { $folder }. La même phrase secrète l’ouvre, sauf si vous en avez donné une nouvelle.
salvaged-records = { $count ->
    [one] { $count } entrée sauvée
   *[other] { $count } entrées sauvées
}
salvaged-papers = { $count ->
    [one] { $count } papier sauvé
   *[other] { $count } papiers sauvés
}
salvaged-lost = { $count ->
    [one] { $count } entrée était abîmée et n’y est pas
   *[other] { $count } entrées étaient abîmées et n’y sont pas
}
salvaged-lost-todo = Regardez vos dates, vos personnes et vos notes. Notez encore ce qui manque. Si vous avez une sauvegarde, c’est peut-être dedans.
salvaged-paper-lost = N’a pas été sauvé : { $paper }. Le fichier de ce papier manquait ou était abîmé. Si vous avez une autre copie, ajoutez-la encore.
cli-salvaged-kept = Le coffre abîmé est encore là, avec une copie à côté. Gardez les deux : quelqu’un pourra peut-être en lire plus. Le nouveau coffre n’a pas encore de code de secours.

## Erase

cli-erase-ask = Ceci efface pour de bon le coffre dans { $folder }. Aucune phrase secrète ne l’ouvrira plus. Tapez { $word } pour continuer :
error-erase-word = Rien n’a été effacé. Pour effacer le coffre, tapez { $word }, ou ajoutez --yes.
cli-erased = Le coffre est effacé : d’abord les clés, puis les fichiers. Personne ne peut plus rien ouvrir ici. Les cartes mémoire et les disques peuvent garder un temps d’anciens morceaux. Seule une personne avec votre phrase secrète ou votre code pourrait s’en servir. Les copies ailleurs sont encore là.

## Papers

cli-paper-title = Comment l’appelez-vous ?
cli-paper-untitled = Papier
cli-paper-added = Le papier { $id } est scellé. Si l’original est encore sur cet appareil, supprimez-le là.
cli-paper-deleted = Le papier { $id } a été supprimé pour de bon.
cli-paper-none = Il n’y a pas de papiers.
paper-size = { $kib } Ko
cli-paper-unsealed = Cette copie n’est pas scellée : n’importe qui peut la lire. Supprimez-la quand vous n’en avez plus besoin.
error-paper-file = Faro ne peut pas lire ce fichier. Regardez son nom.
error-paper-terminal = Un terminal ne peut pas montrer de papiers. Nommez un fichier pour cela avec --output.
error-paper-output = Il y a déjà un fichier de ce nom. Rien n’a été écrit. Choisissez un autre nom.
error-paper-no-file = C’est un dossier, un tube ou un appareil, et pas un fichier. Choisissez un fichier. Ce qui vient par un tube entre par l’entrée standard : faro paper add
vault-paper-too-large = Ce papier est trop grand. Faro garde des papiers jusqu’à { $most } Mo. Faites l’image plus petite, ou coupez-la en plusieurs.
vault-papers-full = Il n’y a plus de place pour des papiers. Tous ensemble, ils peuvent avoir { $most } Mo. Supprimez-en d’abord un.
vault-paper-missing = Le fichier de ce papier manque. Remettez vault/papers depuis une copie du dossier.
vault-paper-damaged = Ce papier est abîmé. Faro ne le montre donc pas. Rien n’a été changé. Utilisez une copie du dossier.

## Backup and restore

backup-no-code = Le coffre n’a pas de code de secours, et seul un code ouvre une sauvegarde. Faites d’abord un code de secours, et écrivez-le sur papier.
    .command = Le coffre n’a pas de code de secours, et seul un code ouvre une sauvegarde. Faites-en d’abord un avec : faro vault code. Écrivez-le sur papier.
backup-exists = Il y a déjà un fichier de ce nom. Rien n’a été écrit. Choisissez un autre nom.
backup-not-found = Ce fichier ou ce dossier n’existe pas. Regardez son nom.
backup-foreign = Ce fichier n’est pas une sauvegarde de Faro. Rien n’a été changé. Choisissez un autre fichier.
backup-newer = Un Faro plus récent a fait cette sauvegarde. Rien n’a été changé. Installez le Faro le plus récent.
backup-too-much-work = Cette sauvegarde demande plus de mémoire que Faro ne le permet. Faro ne l’a donc pas ouverte. Rien n’a été changé. Demandez de l’aide.
backup-wrong-code = Ce code n’ouvre pas la sauvegarde. Elle a peut-être un autre code, ou le fichier est abîmé. Rien n’a été changé.
backup-damaged = La sauvegarde est abîmée. Faro ne l’utilise donc pas. Rien n’a été changé. Utilisez une autre copie.
backup-no-file = C’est un dossier, un tube ou un appareil, et pas un fichier. Rien n’a été changé. Choisissez un fichier.
cli-backup-made = La sauvegarde est dans { $file }. Faro l’a relue, et tout y est entier. Votre code de secours l’ouvre, et rien d’autre.
cli-backup-keep = Gardez-la loin de cet appareil : sur une clé USB, ou chez votre avocat. Gardez le papier avec le code à un autre endroit.
cli-backup-good = Le code ouvre cette sauvegarde du { $date }, et tout y est entier.
backup-records = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
backup-papers = { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
}
backup-paper-missing = N’y est pas : { $paper }. Le fichier de ce papier manquait ou était abîmé. Si vous avez une autre copie, ajoutez-la encore.
cli-restored = Votre sauvegarde du { $date } est maintenant un coffre dans { $folder }. La nouvelle phrase secrète l’ouvre, et le code de la sauvegarde aussi.
cli-restored-kept = Le coffre qui était là avant est gardé dans { $folder }. Quand vous n’en avez plus besoin, supprimez ce dossier.
cli-erase-backup = Pour faire d’abord une sauvegarde, tapez un nom pour son fichier. Pour continuer sans, appuyez sur Entrée :
cli-progress-back-up = La sauvegarde se fait :
cli-progress-read = Lecture de la sauvegarde :
