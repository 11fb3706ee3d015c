### The command line: what opens a vault, papers and backups.

cli-recovery-ask = Group { $group } of 8:
cli-recovery-code = Your recovery code. It opens the vault if you forget your passphrase:
cli-recovery-keep = Write it on paper now. Do not carry it with this device. Leave it with your lawyer or someone you trust. An older code no longer opens this vault.
cli-recovered = The vault has a new passphrase. Your notes are as they were.
cli-passphrase-added = The vault has one more passphrase. Each of them opens it.
cli-passphrase-changed = The passphrase was changed. The old one no longer opens the vault.
cli-old-copies = An older copy of this folder still opens with what opened it then. Flash memory, as in a phone or a USB stick, may keep old pieces for a time. If someone saw a passphrase or your code, use: faro vault rotate
cli-vault-code-hint = If you forget it, only a recovery code helps. Make one with: faro vault code
cli-rotated = Everything is sealed under a new key. The new passphrase opens it, and your new recovery code if you had one. Someone who could read papers before can still read them in an old copy.
cli-code-typed = Type the last group, to show that you wrote it down:
cli-code-set = The code opens your vault now.
cli-progress-seal = Sealing:
cli-progress-check = Checking:
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
cli-salvaged-kept = The damaged vault is still there, with a copy of it beside it. Keep both: someone may be able to read more. The new vault has no recovery code yet.
# $folder is a path. $word is what must be typed: the same in every language.
cli-erase-ask = This erases the vault in { $folder } for good. No passphrase will open it again. Type { $word } to go on:
cli-erased = The vault is erased: first the keys, then the files. Nobody can open anything here now. Memory cards and disks may keep old pieces for a while. Only someone with your passphrase or code could use them. Copies in other places are still there.
cli-paper-title = What do you call it?
cli-paper-untitled = Paper
cli-paper-added = The paper { $id } is sealed. If the original is still on this device, delete it there.
cli-paper-deleted = The paper { $id } was deleted for good.
cli-paper-none = There are no papers.
cli-paper-unsealed = This copy is not sealed: anyone can read it. Delete it when you no longer need it.
# $file is the name of a file, $date a day.
cli-backup-made = The backup is in { $file }. Faro read it back, and everything in it is whole. Your recovery code opens it, and nothing else does.
cli-backup-keep = Keep it away from this device: on a memory stick, or with your lawyer. Keep the paper with the code in another place.
cli-backup-good = The code opens this backup of { $date }, and everything in it is whole.
# $folder is a path.
cli-restored = Your backup of { $date } is now a vault in { $folder }. The new passphrase opens it, and so does the code of the backup.
cli-restored-kept = The vault that was there before is kept in { $folder }. When you no longer need it, delete that folder.
cli-erase-backup = To make a backup first, type a name for its file. To go on without one, press Enter:
cli-progress-back-up = Making the backup:
cli-progress-read = Reading the backup:

## Papers and ways in

error-paper-terminal = A terminal cannot show papers. Name a file for it with --output.
error-paper-output = There is already a file with that name. Nothing was written. Choose another name.
error-paper-no-file = This is a folder, a pipe or a device, and not a file. Choose a file. What comes through a pipe goes in on standard input: faro paper add
error-code-typed = That is not the last group. Nothing was changed. Try again, or if the code is on paper, add --yes.
error-erase-word = Nothing was erased. To erase the vault, type { $word }, or add --yes.
slot-removed = It no longer opens the vault.
slot-used = the one you used now
