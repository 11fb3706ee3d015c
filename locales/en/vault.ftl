### What opens the vault, papers, damage, and the end of a vault.

## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = Group { $group } needs six digits. Look at your paper again.
recovery-wrong-digit = Group { $group } has a wrong digit, or two digits are swapped. Look at your paper again.
# $found is how many groups were typed.
recovery-eight-groups = The code has 8 groups of six digits. You typed { $found }.
error-recovery-wrong = This code does not open the vault. There may be a newer code. Nothing was changed.
error-recovery-exists = You already have a recovery code. If you make a new one, the old paper no longer works. To do that, add --replace.

## Passphrases

slot-passphrase = opens with a passphrase
slot-recovery = opens with a recovery code
slot-device = opens with the key of one device
slot-unknown = opens in a way that a newer Faro knows
# What fell away when everything was sealed under a new key.
way-lost-passphrase = Another passphrase no longer opens your vault, because Faro does not know it. If you want it back, set it again.
way-lost-code = Your recovery code no longer opens your vault. Make a new one.
way-lost-device = The key of a device no longer opens your vault. Set it again on that device.
way-lost-unknown = A way in that a newer Faro made no longer opens your vault.

## Check and salvage

salvaged-records = { $count ->
    [one] { $count } record saved
   *[other] { $count } records saved
}
salvaged-papers = { $count ->
    [one] { $count } paper saved
   *[other] { $count } papers saved
}
salvaged-lost = { $count ->
    [one] { $count } record was damaged and is not in it
   *[other] { $count } records were damaged and are not in it
}
salvaged-lost-todo = Look through your dates, people and notes. Write down again what is missing. If you have a backup, it may be in there.
# $paper is what the person calls a paper, or a short name made of letters and digits.
salvaged-paper-lost = Not saved: { $paper }. The file of this paper was missing or damaged. If you have another copy, add it again.

## Erase

## Papers

# $kib is a number; KB is a thousand letters' worth of space.
paper-size = { $kib } KB
error-paper-file = Faro cannot read this file. Look at its name.
# $most is a number of megabytes.
vault-paper-too-large = This paper is too large. Faro keeps papers of up to { $most } MB. Make the picture smaller, or split it.
vault-papers-full = There is no more room for papers. All of them together may have { $most } MB. Delete one first.
vault-paper-missing = The file of this paper is missing. Put vault/papers back from a copy of the folder.
vault-paper-damaged = This paper is damaged, so Faro does not show it. Nothing was changed. Use a copy of the folder.

## Backup and restore

backup-no-code = The vault has no recovery code, and only a code opens a backup. Make a recovery code first, and write it on paper.
    .command = The vault has no recovery code, and only a code opens a backup. First make one with: faro vault code. Write it on paper.
backup-exists = There is already a file with that name. Nothing was written. Choose another name.
backup-not-found = That file or folder does not exist. Look at its name.
backup-foreign = This file is not a backup of Faro. Nothing was changed. Choose another file.
backup-newer = A newer Faro made this backup. Nothing was changed. Install the newest Faro.
backup-too-much-work = This backup asks for more memory than Faro allows, so Faro did not open it. Nothing was changed. Ask for help.
backup-wrong-code = This code does not open the backup. The backup may have another code, or the file is damaged. Nothing was changed.
backup-damaged = The backup is damaged, so Faro does not use it. Nothing was changed. Use another copy of it.
backup-no-file = This is a folder, a pipe or a device, and not a file. Nothing was changed. Choose a file.
backup-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
backup-papers = { $count ->
    [one] { $count } paper
   *[other] { $count } papers
}
# $paper is what the person calls a paper, or a short name made of letters and digits.
backup-paper-missing = Not in it: { $paper }. The file of this paper was missing or damaged. If you have another copy, add it again.
