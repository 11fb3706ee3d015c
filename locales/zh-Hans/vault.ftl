## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = 第 { $group } 组要有六个数字。请再看看您的纸。
recovery-wrong-digit = 第 { $group } 组有一个数字错了，或两个数字颠倒了。请再看看您的纸。
recovery-eight-groups = 恢复码有 8 组，每组六个数字。您输入了 { $found } 组。
error-recovery-wrong = 这个恢复码打不开保险箱。可能有更新的恢复码。什么都没有改变。
error-recovery-exists = 您已经有恢复码。如果做一个新的，旧的那张纸就不能用了。要这样做，请加上 --replace。
cli-recovery-ask = 第 { $group } 组（共 8 组）：
cli-recovery-code = 您的恢复码。如果您忘了口令，它能打开保险箱：
cli-recovery-keep = 现在就写在纸上。不要和这台设备放在一起带着。请把它交给您的律师或您信任的人。旧的恢复码不再能打开这个保险箱。
cli-recovered = 保险箱有了新的口令。您的笔记和以前一样。

## Passphrases

slot-used = 您现在用的这个
slot-removed = 它不再能打开保险箱。
cli-passphrase-added = 保险箱多了一个口令。每一个都能打开它。
cli-passphrase-changed = 口令改了。旧口令不再能打开保险箱。
cli-old-copies = 这个文件夹的旧副本，当时用什么打开，现在还能用什么打开。手机或U盘里的存储可能会在一段时间里保留旧的碎片。如果有人看到了口令或您的恢复码，请用：faro vault rotate
cli-vault-code-hint = 如果您忘了它，只有恢复码有用。要做一个，请用：faro vault code
cli-rotated = 所有内容都用新的钥匙密封了。新口令能打开它；如果您以前有恢复码，新的恢复码也能打开。以前能读文件的人，在旧副本里还是能读。
cli-code-typed = 请输入最后一组，表示您已经写下来了：
error-code-typed = 这不是最后一组。什么都没有改变。请再试一次；如果恢复码已经写在纸上，请加上 --yes。
cli-code-set = 这个恢复码现在能打开您的保险箱。
way-lost-passphrase = 另一个口令不再能打开您的保险箱，因为 Faro 不知道它。如果您还要用它，请重新设置。
way-lost-code = 您的恢复码不再能打开您的保险箱。请做一个新的。
way-lost-device = 一台设备的钥匙不再能打开您的保险箱。请在那台设备上重新设置。
way-lost-unknown = 更新的 Faro 做的一种打开方法，不再能打开您的保险箱。
cli-progress-seal = 正在密封：
cli-progress-check = 正在核对：

## Check and salvage

cli-check-records = { $count }条记录可以读。
cli-check-papers = { $count }份文件完整。
cli-check-record-damaged = 记录 { $id } 损坏了。
cli-check-record-unusable = 记录 { $id } 是完整的，但 Faro 不能使用它。它还保留着。
cli-check-paper-missing = 文件 { $id } 的存档不见了。
cli-check-paper-damaged = 文件 { $id } 读不了。
cli-check-sound = 一切正常。
cli-check-papers-only = 笔记正常。有些文件不正常：请从副本重新添加，或删掉它们。
cli-check-damaged = 保险箱损坏了。什么都没有改变。要把还能读的保存下来，请用：faro vault salvage NEW-FOLDER
cli-salvaged = 还能读的内容现在放在一个新的保险箱里：{ $folder }。同一个口令能打开它，除非您给了新的口令。
salvaged-records = 保存了{ $count }条记录
salvaged-papers = 保存了{ $count }份文件
salvaged-lost = { $count }条记录损坏了，不在里面
salvaged-lost-todo = 请看一遍您的日期、人员和笔记。把缺少的重新写下来。如果您有备份，可能在备份里。
salvaged-paper-lost = 没有保存：{ $paper }。这份文件的存档不见了或损坏了。如果您有另一份，请重新添加。
cli-salvaged-kept = 损坏的保险箱还在那里，旁边有它的一份副本。两个都留着：也许有人能读出更多。新的保险箱还没有恢复码。

## Erase

cli-erase-ask = 这会永远清除 { $folder } 里的保险箱。任何口令都不能再打开它。要继续，请输入 { $word }：
error-erase-word = 什么都没有清除。要清除保险箱，请输入 { $word }，或加上 --yes。
cli-erased = 保险箱清除了：先是钥匙，然后是文件。这里现在谁也打不开任何内容。存储卡和硬盘可能会在一段时间里保留旧的碎片。只有拿着您的口令或恢复码的人才能用它们。别处的副本还在那里。

## Papers

cli-paper-title = 您怎么称呼它？
cli-paper-untitled = 文件
cli-paper-added = 文件 { $id } 已密封。如果原件还在这台设备上，请在那里删掉它。
cli-paper-deleted = 文件 { $id } 永远删掉了。
cli-paper-none = 没有文件。
paper-size = { $kib } KB
cli-paper-unsealed = 这份副本没有密封：任何人都能读。不再需要时，请删掉它。
error-paper-file = Faro 读不了这个文件。请看它的名字。
error-paper-terminal = 终端不能显示文件。请用 --output 给它起一个文件名。
error-paper-output = 已经有一个叫这个名字的文件。什么都没有写。请选另一个名字。
error-paper-no-file = 这不是文件，是这几样之一：文件夹、管道、设备。请选一个文件。从管道来的内容要放进标准输入：faro paper add
vault-paper-too-large = 这份文件太大。Faro 保存的文件每份最大 { $most } MB。请把图片变小，或分开。
vault-papers-full = 没有空间放更多文件了。所有文件加起来最多 { $most } MB。请先删掉一份。
vault-paper-missing = 这份文件的存档不见了。请从文件夹的副本里把 vault/papers 放回来。
vault-paper-damaged = 这份文件损坏了，所以 Faro 不显示它。什么都没有改变。请用文件夹的副本。

## Backup and restore

backup-no-code = 保险箱没有恢复码，而只有恢复码能打开备份。请先做一个恢复码，并写在纸上。
    .command = 保险箱没有恢复码，而只有恢复码能打开备份。请先做一个：faro vault code。把它写在纸上。
backup-exists = 已经有一个叫这个名字的文件。什么都没有写。请选另一个名字。
backup-not-found = 没有那个文件或文件夹。请看它的名字。
backup-foreign = 这个文件不是 Faro 的备份。什么都没有改变。请选另一个文件。
backup-newer = 这个备份是更新的 Faro 做的。什么都没有改变。请安装最新的 Faro。
backup-too-much-work = 这个备份要求的内存超出了 Faro 允许的范围，所以 Faro 没有打开它。什么都没有改变。请找人帮忙。
backup-wrong-code = 这个恢复码打不开备份。可能备份用的是另一个恢复码，也可能文件损坏了。什么都没有改变。
backup-damaged = 备份损坏了，所以 Faro 不用它。什么都没有改变。请用它的另一份副本。
backup-no-file = 这不是文件，是这几样之一：文件夹、管道、设备。什么都没有改变。请选一个文件。
cli-backup-made = 备份在 { $file } 里。Faro 重新读了一遍，里面的内容都完整。您的恢复码能打开它，别的都不能。
cli-backup-keep = 不要和这台设备放在一起：放在U盘里，或放在律师那里。写着恢复码的纸要放在另一个地方。
cli-backup-good = 这个恢复码能打开 { $date } 的这份备份，里面的内容都完整。
backup-records = { $count }条记录
backup-papers = { $count }份文件
backup-paper-missing = 不在里面：{ $paper }。这份文件的存档不见了或损坏了。如果您有另一份，请重新添加。
cli-restored = 您 { $date } 的备份现在是 { $folder } 里的一个保险箱。新口令能打开它，备份的恢复码也能。
cli-restored-kept = 以前在那里的保险箱保留在 { $folder } 里。不再需要时，请删掉那个文件夹。
cli-erase-backup = 要先做备份，请给备份文件输入一个名字。不做备份就继续，请按回车键：
cli-progress-back-up = 正在做备份：
cli-progress-read = 正在读备份：
