## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = 第 { $group } 组要有六个数字。请再看看您的纸。
recovery-wrong-digit = 第 { $group } 组有一个数字错了，或两个数字颠倒了。请再看看您的纸。
recovery-eight-groups = 恢复码有 8 组，每组六个数字。您输入了 { $found } 组。
error-recovery-wrong = 这个恢复码打不开保险箱。可能已经有较新的恢复码。什么都没有改变。
error-recovery-exists = 您已经有恢复码。如果做一个新的，旧的那张纸就不能用了。要这样做，请加上 --replace。

## Passphrases

slot-passphrase = 用口令打开
slot-recovery = 用恢复码打开
slot-device = 用一台设备的钥匙打开
slot-unknown = 用较新版本的 Faro 才知道的方法打开
way-lost-passphrase = 另一个口令不再能打开您的保险箱，因为 Faro 不知道它。如果您还要用它，请重新设置。
way-lost-code = 您的恢复码不再能打开您的保险箱。请做一个新的。
way-lost-device = 一台设备的钥匙不再能打开您的保险箱。请在那台设备上重新设置。
way-lost-unknown = 较新版本的 Faro 做的一种打开方法，不再能打开您的保险箱。

## Check and salvage

salvaged-records = 保存了{ $count }条记录
salvaged-papers = 保存了{ $count }份文件
salvaged-lost = { $count }条记录损坏了，不在里面
salvaged-lost-todo = 请看一遍您的日期、人员和笔记。把缺少的重新写下来。如果您有备份，可能在备份里。
salvaged-paper-lost = 没有保存：{ $paper }。这份文件的存档不见了或损坏了。如果您有另一份，请重新添加。

## Erase

## Papers

paper-size = { $kib } KB
error-paper-file = Faro 读不了这个文件。请看它的名字。
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
backup-newer = 这个备份是较新版本的 Faro 做的。什么都没有改变。请安装最新的 Faro。
backup-too-much-work = 这个备份要求的内存超出了 Faro 允许的范围，所以 Faro 没有打开它。什么都没有改变。请找人帮忙。
backup-wrong-code = 这个恢复码打不开备份。可能备份用的是另一个恢复码，也可能文件损坏了。什么都没有改变。
backup-damaged = 备份损坏了，所以 Faro 不用它。什么都没有改变。请用它的另一份副本。
backup-no-file = 这不是文件，是这几样之一：文件夹、管道、设备。什么都没有改变。请选一个文件。
backup-records = { $count }条记录
backup-papers = { $count }份文件
backup-paper-missing = 不在里面：{ $paper }。这份文件的存档不见了或损坏了。如果您有另一份，请重新添加。
