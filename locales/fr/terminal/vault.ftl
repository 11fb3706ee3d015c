### The command line: what opens a vault, papers and backups.

cli-recovery-ask = Groupe { $group } sur 8 :
cli-recovery-code = Votre code de secours. Il ouvre le coffre si vous oubliez votre phrase secrète :
cli-recovery-keep = Écrivez-le sur papier maintenant. Ne le portez pas avec cet appareil. Laissez-le à votre avocat ou à une personne de confiance. Un code plus ancien n’ouvre plus ce coffre.
cli-recovered = Le coffre a une nouvelle phrase secrète. Vos notes sont comme avant.
cli-passphrase-added = Le coffre a une phrase secrète de plus. Chacune d’elles l’ouvre.
cli-passphrase-changed = La phrase secrète a été changée. L’ancienne n’ouvre plus le coffre.
cli-old-copies = Une copie plus ancienne de ce dossier s’ouvre encore avec ce qui l’ouvrait alors. La mémoire flash, comme dans un téléphone ou une clé USB, peut garder un temps d’anciens morceaux. Si quelqu’un a vu une phrase secrète ou votre code, utilisez : faro vault rotate
cli-vault-code-hint = Si vous l’oubliez, seul un code de secours aide. Faites-en un avec : faro vault code
cli-rotated = Tout est scellé sous une nouvelle clé. La nouvelle phrase secrète l’ouvre, et votre nouveau code de secours si vous en aviez un. Une personne qui pouvait lire des papiers avant peut encore les lire dans une ancienne copie.
cli-code-typed = Tapez le dernier groupe, pour montrer que vous l’avez écrit :
cli-code-set = Le code ouvre maintenant votre coffre.
cli-progress-seal = Scellement :
cli-progress-check = Vérification :
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
cli-salvaged-kept = Le coffre abîmé est encore là, avec une copie à côté. Gardez les deux : quelqu’un pourra peut-être en lire plus. Le nouveau coffre n’a pas encore de code de secours.
cli-erase-ask = Ceci efface pour de bon le coffre dans { $folder }. Aucune phrase secrète ne l’ouvrira plus. Tapez { $word } pour continuer :
cli-erased = Le coffre est effacé : d’abord les clés, puis les fichiers. Personne ne peut plus rien ouvrir ici. Les cartes mémoire et les disques peuvent garder un temps d’anciens morceaux. Seule une personne avec votre phrase secrète ou votre code pourrait s’en servir. Les copies ailleurs sont encore là.
cli-paper-title = Comment l’appelez-vous ?
cli-paper-untitled = Papier
cli-paper-added = Le papier { $id } est scellé. Si l’original est encore sur cet appareil, supprimez-le là.
cli-paper-deleted = Le papier { $id } a été supprimé pour de bon.
cli-paper-none = Il n’y a pas de papiers.
cli-paper-unsealed = Cette copie n’est pas scellée : n’importe qui peut la lire. Supprimez-la quand vous n’en avez plus besoin.
cli-backup-made = La sauvegarde est dans { $file }. Faro l’a relue, et tout y est entier. Votre code de secours l’ouvre, et rien d’autre.
cli-backup-keep = Gardez-la loin de cet appareil : sur une clé USB, ou chez votre avocat. Gardez le papier avec le code à un autre endroit.
cli-backup-good = Le code ouvre cette sauvegarde du { $date }, et tout y est entier.
cli-restored = Votre sauvegarde du { $date } est maintenant un coffre dans { $folder }. La nouvelle phrase secrète l’ouvre, et le code de la sauvegarde aussi.
cli-restored-kept = Le coffre qui était là avant est gardé dans { $folder }. Quand vous n’en avez plus besoin, supprimez ce dossier.
cli-erase-backup = Pour faire d’abord une sauvegarde, tapez un nom pour son fichier. Pour continuer sans, appuyez sur Entrée :
cli-progress-back-up = La sauvegarde se fait :
cli-progress-read = Lecture de la sauvegarde :

error-paper-terminal = Un terminal ne peut pas montrer de papiers. Nommez un fichier pour cela avec --output.
error-paper-output = Il y a déjà un fichier de ce nom. Rien n’a été écrit. Choisissez un autre nom.
error-paper-no-file = C’est un dossier, un tube ou un appareil, et pas un fichier. Choisissez un fichier. Ce qui vient par un tube entre par l’entrée standard : faro paper add
error-code-typed = Ce n’est pas le dernier groupe. Rien n’a été changé. Essayez encore, ou si le code est sur papier, ajoutez --yes.
error-erase-word = Rien n’a été effacé. Pour effacer le coffre, tapez { $word }, ou ajoutez --yes.
slot-removed = Elle n’ouvre plus le coffre.
slot-used = celle que vous venez d’utiliser
