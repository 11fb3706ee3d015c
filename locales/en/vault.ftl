### What opens the vault, papers, damage, and the end of a vault.

## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = Group { $group } needs six digits. Look at your paper again.
recovery-wrong-digit = Group { $group } has a wrong digit, or two digits are swapped. Look at your paper again.
# $found is how many groups were typed.
recovery-eight-groups = The code has 8 groups of six digits. You typed { $found }.
error-recovery-wrong = This code does not open the vault. There may be a newer code. Nothing was changed.
error-recovery-exists = You already have a recovery code. If you make a new one, the old paper no longer works. To do that, add --replace.
cli-recovery-ask = Group { $group } of 8:
cli-recovery-code = Your recovery code. It opens the vault if you forget your passphrase:
cli-recovery-keep = Write it on paper now. Do not carry it with this device. Leave it with your lawyer or someone you trust. An older code no longer opens this vault.
cli-recovered = The vault has a new passphrase. Your notes are as they were.

## Passphrases

slot-used = the one you used now
slot-removed = It no longer opens the vault.
cli-passphrase-added = The vault has one more passphrase. Each of them opens it.
cli-passphrase-changed = The passphrase was changed. The old one no longer opens the vault.
cli-old-copies = An older copy of this folder still opens with what opened it then. Flash memory, as in a phone or a USB stick, may keep old pieces for a time. If someone saw a passphrase or your code, use: faro vault rotate
cli-vault-code-hint = If you forget it, only a recovery code helps. Make one with: faro vault code
cli-rotated = Everything is sealed under a new key. The new passphrase opens it, and your new recovery code if you had one. Someone who could read papers before can still read them in an old copy.
cli-code-typed = Type the last group, to show that you wrote it down:
error-code-typed = That is not the last group. Nothing was changed. Try again, or if the code is on paper, add --yes.
cli-code-set = The code opens your vault now.
# What fell away when everything was sealed under a new key.
way-lost-passphrase = Another passphrase no longer opens your vault, because Faro does not know it. If you want it back, set it again.
way-lost-code = Your recovery code no longer opens your vault. Make a new one.
way-lost-device = The key of a device no longer opens your vault. Set it again on that device.
way-lost-unknown = A way in that a newer Faro made no longer opens your vault.
cli-progress-seal = Sealing:
cli-progress-check = Checking:

## Check and salvage

cli-check-records = { $count ->
    [one] { $count } record can be read.
   *[other] { $count } records can be read.
}
cli-check-papers = { $count ->
    [one] { $count } paper is whole.
   *[other] { $count } papers are whole.
}
# $id is the short name of an entry, made of letters and digits.
cli-check-record-damaged = The record { $id } is damaged.
cli-check-record-unusable = The record { $id } is whole, but Faro cannot use it. It is kept.
cli-check-paper-missing = The file of the paper { $id } is missing.
cli-check-paper-damaged = The paper { $id } cannot be read.
cli-check-sound = Everything is in order.
cli-check-papers-only = The notes are in order. Some papers are not: add them again from a copy, or delete them.
cli-check-damaged = The vault is damaged. Nothing was changed. Save what can be read with: faro vault salvage NEW-FOLDER
# $folder is a path.
cli-salvaged = What can be read is now in a new vault: { $folder }. The same passphrase opens it, unless you gave a new one.
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
cli-salvaged-kept = The damaged vault is still there, with a copy of it beside it. Keep both: someone may be able to read more. The new vault has no recovery code yet.

## Erase

# $folder is a path. $word is what must be typed: the same in every language.
cli-erase-ask = This erases the vault in { $folder } for good. No passphrase will open it again. Type { $word } to go on:
error-erase-word = Nothing was erased. To erase the vault, type { $word }, or add --yes.
cli-erased = The vault is erased: first the keys, then the files. Nobody can open anything here now. Memory cards and disks may keep old pieces for a while. Only someone with your passphrase or code could use them. Copies in other places are still there.

## Papers

cli-paper-title = What do you call it?
cli-paper-untitled = Paper
cli-paper-added = The paper { $id } is sealed. If the original is still on this device, delete it there.
cli-paper-deleted = The paper { $id } was deleted for good.
cli-paper-none = There are no papers.
# $kib is a number; KB is a thousand letters' worth of space.
paper-size = { $kib } KB
cli-paper-unsealed = This copy is not sealed: anyone can read it. Delete it when you no longer need it.
error-paper-file = Faro cannot read this file. Look at its name.
error-paper-terminal = A terminal cannot show papers. Name a file for it with --output.
error-paper-output = There is already a file with that name. Nothing was written. Choose another name.
error-paper-no-file = This is a folder, a pipe or a device, and not a file. Choose a file. What comes through a pipe goes in on standard input: faro paper add
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
# $file is the name of a file, $date a day.
cli-backup-made = The backup is in { $file }. Faro read it back, and everything in it is whole. Your recovery code opens it, and nothing else does.
cli-backup-keep = Keep it away from this device: on a memory stick, or with your lawyer. Keep the paper with the code in another place.
cli-backup-good = The code opens this backup of { $date }, and everything in it is whole.
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
# $folder is a path.
cli-restored = Your backup of { $date } is now a vault in { $folder }. The new passphrase opens it, and so does the code of the backup.
cli-restored-kept = The vault that was there before is kept in { $folder }. When you no longer need it, delete that folder.
cli-erase-backup = To make a backup first, type a name for its file. To go on without one, press Enter:
cli-progress-back-up = Making the backup:
cli-progress-read = Reading the backup:
