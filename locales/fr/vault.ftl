### Ce qui ouvre le coffre, les papiers, les dégâts, et la fin d’un coffre.

## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = Le groupe { $group } doit avoir six chiffres. Regardez encore votre papier.
recovery-wrong-digit = Le groupe { $group } a un chiffre faux, ou deux chiffres sont échangés. Regardez encore votre papier.
recovery-eight-groups = Le code a 8 groupes de six chiffres. Vous en avez tapé { $found }.
error-recovery-wrong = Ce code n’ouvre pas le coffre. Il y a peut-être un code plus récent. Rien n’a été changé.
error-recovery-exists = Vous avez déjà un code de secours. Si vous en faites un nouveau, l’ancien papier ne marche plus. Pour le faire, ajoutez --replace.

## Passphrases

slot-passphrase = s’ouvre avec une phrase secrète
slot-recovery = s’ouvre avec un code de secours
slot-device = s’ouvre avec la clé d’un seul appareil
slot-unknown = s’ouvre d’une façon qu’un Faro plus récent connaît
way-lost-passphrase = Une autre phrase secrète n’ouvre plus votre coffre, car Faro ne la connaît pas. Si vous la voulez encore, mettez-la de nouveau.
way-lost-code = Votre code de secours n’ouvre plus votre coffre. Faites-en un nouveau.
way-lost-device = La clé d’un appareil n’ouvre plus votre coffre. Mettez-la de nouveau sur cet appareil.
way-lost-unknown = Un accès fait par un Faro plus récent n’ouvre plus votre coffre.

## Check and salvage

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

## Erase

## Papers

paper-size = { $kib } Ko
error-paper-file = Faro ne peut pas lire ce fichier. Regardez son nom.
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
backup-records = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
backup-papers = { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
}
backup-paper-missing = N’y est pas : { $paper }. Le fichier de ce papier manquait ou était abîmé. Si vous avez une autre copie, ajoutez-la encore.
