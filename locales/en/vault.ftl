### What opens the vault, papers, damage, and the end of a vault.

## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = Group { $group } needs six digits. Look at your paper again.
recovery-wrong-digit = Group { $group } has a wrong digit, or two digits changed places. Look at your paper again.
# $found is how many groups were typed.
recovery-eight-groups = The code has 8 groups of six digits. You typed { $found }.
error-recovery-wrong = This code does not open the vault. Perhaps a newer code took its place. Nothing was changed.
error-recovery-exists = There is a recovery code already. A new one makes the old paper useless. To do that, add --replace.
cli-recovery-ask = Group { $group } of 8:
cli-recovery-code = Your recovery code. It opens the vault if you forget your passphrase:
cli-recovery-keep = Write it on paper now. Do not carry it with this device. Leave it with your lawyer or somebody you trust. Any older code opens nothing any more.
cli-recovered = The vault has a new passphrase. Your notes are as they were.

## Passphrases

slot-used = you used this one now
slot-removed = That way in is removed.
cli-passphrase-added = The vault has one more passphrase. Each of them opens it.
cli-passphrase-changed = The passphrase is changed. The old one does not open the vault any more.
cli-old-copies = Somebody who has an older copy of this folder and the old secret can still open that copy. If you fear that, use: faro vault rotate
cli-vault-code-hint = If you forget it, only a recovery code helps. Make one with: faro vault code
cli-rotated = Everything is sealed under a new key. The new passphrase opens it, and a new recovery code if there was one before. Other ways in are gone. Papers that somebody could read before, they can still read from their copy.
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
cli-check-paper-missing = The file of the paper { $id } is missing.
cli-check-paper-damaged = The paper { $id } cannot be read.
cli-check-sound = Everything is in order.
cli-check-papers-only = The notes are in order. Some papers are not: put them in again from a copy, or delete them.
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
# $paper is what the person calls a paper, or a short name made of letters and digits.
salvaged-paper-lost = Not saved: { $paper }. The file of this paper was missing or damaged. If you have another copy, add it again.
cli-salvaged-kept = The damaged vault is still there, and a copy of it lies beside it. Keep both: somebody may be able to read more. The new vault has no recovery code yet.

## Erase

# The word that must be typed. $word is this word.
cli-erase-word = ERASE
cli-erase-ask = This erases the vault in { $folder } for good. No passphrase will open it again. Type { $word } to go on:
error-erase-word = Nothing was erased. To erase the vault, type { $word }, or add --yes.
cli-erased = The vault is erased: first the keys, then the files. Nothing here can be opened any more. But memory cards and disks may keep old pieces for a while; they help only somebody who also knows your passphrase or code. Copies in other places are still there.

## Papers

cli-paper-title = What is it called?
cli-paper-untitled = Paper
cli-paper-added = The paper { $id } is sealed. If the first copy lies on this device, delete it there.
cli-paper-deleted = The paper { $id } is gone for good.
cli-paper-none = There are no papers.
# $kib is a number; KB is a thousand letters' worth of space.
paper-size = { $kib } KB
cli-paper-unsealed = This copy is not sealed: everybody can read it. Delete it when you no longer need it.
error-paper-file = This file cannot be read. Look at its name.
error-paper-terminal = A terminal cannot show papers. Name a file for it with --output.
error-paper-output = There is a file of that name already. Nothing was written. Choose another name.
# $most is a number of megabytes.
vault-paper-too-large = This paper is too large. Faro keeps papers of up to { $most } MB. Make the picture smaller, or split it.
vault-papers-full = There is no more room for papers: all of them together may have { $most } MB. Delete one first.
vault-paper-missing = The file of this paper is missing. Put vault/papers back from a copy of the folder.
vault-paper-damaged = This paper is damaged, so Faro does not show it. Nothing was changed. Use a copy of the folder.

## Backup and restore

backup-no-code = The vault has no recovery code, and only a code opens a backup. Make a recovery code first, and write it on paper.
    .command = The vault has no recovery code, and only a code opens a backup. First make one with: faro vault code. Write it on paper.
backup-exists = There is a file of that name already. Nothing was written. Choose another name.
backup-not-found = There is no such file or folder. Look at its name.
backup-foreign = This file is not a backup of Faro. Nothing was changed. Choose another file.
backup-newer = This backup was made by a newer Faro. Install the newest Faro. Nothing was changed.
backup-too-much-work = This backup asks for more memory than Faro allows, so it was not opened. Nothing was changed. Ask for help.
backup-wrong-code = This code does not open the backup. Perhaps the backup has another code, or the file is damaged. Nothing was changed.
backup-damaged = The backup is damaged, so Faro does not use it. Nothing was changed. Use another copy of it.
# $file is the name of a file, $date a day.
cli-backup-made = The backup is in { $file }. It was read back, and everything in it is whole. Your recovery code opens it, and nothing else does.
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
backup-paper-missing = Not in it: { $paper }. The file of this paper was missing or damaged.
# $folder is a path.
cli-restored = Your backup of { $date } is now a vault in { $folder }. The new passphrase opens it, and so does the code of the backup.
cli-restored-kept = The vault that was there before is kept in { $folder }. When you do not need it any more, delete that folder.
cli-erase-backup = To keep a backup first, type a name for its file. To go on without one, press Enter:
cli-progress-back-up = Making the backup:
cli-progress-read = Reading the backup:
