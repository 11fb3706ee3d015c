## The app and moving about

shell-app-name = Faro
shell-hearings = 开庭
shell-notes = 笔记
shell-guides = 指南
shell-settings = 设置
shell-back = 返回
shell-next = 下一步
shell-close = 关闭
shell-cancel = 取消
shell-save = 保存
shell-add = 添加
shell-edit = 修改
shell-delete = 删除
shell-delete-sure = 要永远删除吗？您拿不回来。手机可能会在一段时间里保留旧的密封碎片。
shell-working = 请稍等。
shell-lock-now = 锁上

## First steps

shell-choose-language = 选择您的语言
shell-second-calendar = 第二种历法
shell-second-calendar-hint = Faro 总是显示公历，和您的文件一样。它也可以用另一种历法再显示每一天。
shell-steps-country = 您的案件在哪里？
shell-steps-country-hint = 哪个国家的机关或法庭决定您的案件，就选哪个国家。可以选几个。
shell-steps-passphrase = 选择您的口令
shell-steps-passphrase-hint = 它能打开您在这里写下的一切。如果丢了，谁也不能还给您。
shell-steps-picked = 五个词
shell-steps-picked-hint = Faro 替您选。容易记。
shell-steps-number = 一个 18 位的数字
shell-steps-number-hint = Faro 替您选。输入时不用键盘。
shell-steps-words = 我自己的词
shell-steps-words-hint = 一句只有您知道的话，至少 15 个字或字母。五个互不相干的词就很好。
shell-steps-write = 现在就写在纸上
shell-steps-write-hint = 这张纸不要和手机放在一起。这是您的口令：每次打开 Faro 都需要它。
shell-steps-written = 我已经写下来了
shell-steps-again = 再输入一次
shell-steps-again-hint = 为了确定没有错。
shell-steps-create = 完成
shell-steps-creating = 正在做您的保险箱。需要一点时间。

## Opening

shell-open-title = 打开 Faro
shell-open-vault = 打开
shell-open-with-device = 用这部手机打开
shell-opening = 正在打开。需要一点时间。
shell-passphrase = 您的口令
shell-use-digits = 用数字
shell-use-letters = 用字母
shell-keypad-erase = 删除最后一个数字
shell-show-typed = 显示我输入的内容
shell-hide-typed = 隐藏我输入的内容

## Home

shell-doubt-right = 这是对的
shell-doubt-change = 修改
shell-answer-none = 没有，或还没有

## One due date

shell-due-rule = 规定是怎么说的
shell-due-todo = 要做什么
shell-due-missed = 如果错过了
shell-due-steps = Faro 怎样算出这个日期
shell-due-missing = Faro 要先知道什么
shell-due-other = 您可能听到的其他日期
shell-due-questions = 什么可能改变这个日期
shell-due-source = 写在哪里
shell-due-checked = 关于这个日期

## What came of it

shell-done = 我办好了
shell-could-not = 我没能办成
shell-mark-day = 在哪一天？
shell-marked = 您标记的内容
shell-marked-done = 已保存。它在您的证明记录里。
shell-undo = 收回
shell-undo-hint = 那样它又变成要办的事。您的证明记录会保留两条。

## Questions and answers

shell-questions = 要问您的问题
shell-questions-none = 现在没有要回答的问题。
shell-answers = 您告诉 Faro 的内容
shell-answers-none = 您还没有告诉 Faro 任何内容。
shell-answer-day = 选择日子
shell-day-meant = 您是说……
shell-day-take = 用这一天
shell-day-year = 年
shell-day-month = 月
shell-day-day = 日
shell-answer-text = 您的回答
shell-answer-remove = 删掉这个回答

## Hearings

shell-hearing-add = 添加一次开庭
shell-hearings-none = 这里还没有写下开庭。
shell-hearing-country = 哪个国家的法庭？
shell-hearing-kind = 什么样的开庭？
shell-hearing-day = 日子
shell-hearing-time = 法庭那里的时间
shell-hearing-time-unknown = 我还不知道时间
shell-hearing-clock = 法庭在哪个城市，或者靠近哪个城市？开庭以那里的时间为准。
shell-hearing-place = 地点
shell-hearing-sources = 谁给了这个日期
shell-hearing-source-add = 添加别人给我的日期
shell-hearing-source-who = 谁告诉您的，或您在哪里看到的？
shell-hearing-seen = 看到或听到的日子
shell-hearing-settle = 这个是对的
shell-hearing-wrong = 后来发现是错的
shell-hearing-judge = 法官
shell-hearing-link = 链接（如果是视频开庭）
shell-hearing-bring = 要带什么
shell-hearing-interpreter = 您需要的口译员：什么语言，什么地方的
shell-hearing-travel = 路上要多少分钟
shell-hearing-everybody = 我全家人都必须来
shell-hearing-was-there = 我去了
shell-hearing-was-not-there = 我没能去

## Duties and the proof log

shell-duties = 必办事项
shell-duty-add = 添加必办事项
shell-duties-none = 还没有必办事项。
shell-duty-kind = 您必须做什么？
shell-duty-title = 您给它起的名字（可以不填）
shell-duty-first = 第一天
shell-duty-repeat = 多久一次？
shell-repeat-once = 一次
shell-repeat-daily = 每天
shell-repeat-weekly = 每周
shell-repeat-two-weeks = 每两周
shell-repeat-monthly = 每月
shell-repeat-yearly = 每年
shell-duty-begins = 从几点开始？
shell-duty-ends = 到几点为止？
shell-duty-place = 在哪里，或打哪个号码
shell-duty-before = 准备
shell-duty-waiting = 您做了吗？
shell-duty-next = 下一次
shell-duty-times = 它的所有时间
shell-duty-why = 您为什么没能做到？
shell-duty-error = 应用或机关说的话，一字不差
shell-duty-spoke-to = 您和谁谈过
shell-duty-reference = 他们给您的编号
shell-proof-log = 证明记录
shell-proof-none = 还没有记录。您做了一件事，就在它的页面上说。Faro 会写在这里。
shell-proof-sheet = 在一张纸上显示
shell-code-give = 今天就把这个核对码交给您的律师
shell-code-send = 发送或打印

## Notes

shell-note-add = 写一条笔记
shell-note-text = 您的话
shell-notes-none = 没有笔记。
shell-notes-search = 搜索您的笔记

## Guides

shell-guide-sources = 这些内容从哪里来
article-checked = 上次核对：{ $date }。这不是法律意见。
article-step-done = 在 { $date } 办好
article-old = 这篇早就该重新核对了。法律可能变了：请问律师。

## Search, and who helps

shell-search = 搜索
shell-search-field = 您在找什么？
shell-search-hint = Faro 在指南、规定、服务和您的笔记里找。一切都留在这部手机上。
shell-directory = 谁能帮忙
shell-directory-hint = 选择您需要什么。Faro 不会自己给任何人打电话。
shell-directory-need = 您需要什么
shell-directory-language = 他们说的语言
shell-directory-place = 地点
shell-directory-all = 全部
shell-directory-web = 在浏览器里打开这一页
shell-directory-web-hint = 您的浏览器会记下您打开过的网页。

## Settings

shell-settings-language = 语言
shell-settings-content = 规定和指南的语言
shell-settings-content-hint = 规定和指南可以用和应用不同的语言。给别人的单页也用那种语言。
shell-settings-content-same = 和应用一样
shell-countries = 国家
shell-countries-hint = Faro 显示这些国家的法律规定的日期。
shell-country-add = 添加一个国家
shell-country-remove = 去掉这个国家
shell-country-remove-hint = 那样 Faro 就不显示这个国家的日期。您告诉 Faro 的内容会保留。如果您再添加这个国家，日期会回来。
shell-settings-device = 用这部手机打开
shell-settings-device-hint = 您的指纹、面容或屏幕锁能打开 Faro。您的口令还能用。这样，您的保险箱就只和这部手机的 PIN 一样安全。
shell-settings-reminders = 提醒
shell-settings-reminders-on = 这部手机会提醒您。锁屏上的话不会透露您的案件。
shell-settings-reminders-off = 这部手机不让 Faro 提醒您。请常常打开您的清单，或允许提醒。
shell-settings-reminders-late = 在这部手机上，提醒可能会晚几分钟。
shell-settings-reminders-allow = 允许提醒
shell-settings-vault = 您的保险箱
shell-settings-vault-older = 我知道。用这些较旧的笔记
shell-turn-on = 打开
shell-turn-off = 关掉
shell-settings-full = 说出提醒是关于什么的
shell-settings-full-hint = 那样，看到这部手机锁屏的任何人都能读到，除非手机在锁屏上把它隐藏。
shell-settings-plan = 将要来的提醒
shell-plan-none = 没有安排提醒。您添加日期时，Faro 就会安排。
shell-settings-passphrase = 修改口令
shell-settings-passphrase-changed = 口令改了。旧口令不再能打开您的保险箱。您保险箱的旧副本还能用旧口令打开，手机也可能会在一段时间里保留旧的碎片。
shell-recovery-title = 恢复码
shell-recovery-hint = 写在纸上的八组数字。如果您忘了口令，它们能打开您的保险箱。
shell-recovery-make = 做一个恢复码
shell-recovery-keep = 现在就把这些组写在纸上。把纸交给您的律师或您信任的人，不要和这部手机放在一起。
shell-recovery-forgot = 我忘了口令
shell-recovery-type = 请输入纸上的八组数字
shell-recovery-there = 您有恢复码。
shell-recovery-new = 做一个新的恢复码
shell-recovery-new-hint = 您的旧恢复码将不能再打开您的保险箱。只有新的能。您以前做的备份还是用旧恢复码打开。
shell-recovery-new-confirm = 是，做一个新的恢复码
shell-recovery-last = 请输入纸上的最后一组
shell-recovery-set = 您纸上的恢复码现在能打开您的保险箱。
shell-backup-title = 备份
shell-backup-hint = 一个装着所有内容的密封文件。只有您的恢复码能打开它。如果手机丢了，您丢的只是一部手机。
shell-backup-make = 做一个备份
shell-backup-restore = 恢复备份
shell-backup-restore-hint = 选择密封文件。您需要写在纸上的恢复码，和一个新口令。
shell-backup-restored = 您的备份回来了。您的新口令能打开它，同一个恢复码也能。
shell-backup-check = 核对备份
shell-backup-check-hint = Faro 核对您的恢复码能不能打开这个文件，里面的内容是不是都完整。什么都不会改变。
shell-backup-checked = 您的恢复码能打开这个备份，里面的内容都完整。
shell-backup-done = 备份在您放的地方。请把一份副本交给您信任的人。不要和写着恢复码的纸放在一起。
shell-file-choose = 选择文件
shell-file-failed = Faro 没能读取或写入这个文件。请再选一次，或选另一个地方。
shell-papers = 文件
shell-paper-add = 添加文件
shell-papers-none = 这里还没有文件。请给法庭来的每份文件拍照。然后添加在这里。
shell-paper-title = 您怎么称呼它？
shell-paper-photo = 选择照片
shell-paper-add-hint = 选择这部手机上的照片、扫描件或信件。Faro 会保存一份密封的副本。原件留在原处，直到您在那里删掉它。
shell-paper-not-shown = Faro 只能显示图片。这份文件会原样保存。
shell-erase-title = 清除一切
shell-erase-hint = 这会删掉您在这里写的一切。谁也不能恢复。请先做备份。
shell-erase-limits = Faro 先毁掉钥匙，再毁掉文件。手机的存储可能会在一段时间里保留旧的碎片。只有拿着您的口令或恢复码的人才能用它们。别处的副本，例如备份，还在那里。
shell-erase-confirm = 是，清除一切
shell-rotate-title = 有人看到了我的口令
shell-rotate-hint = 请选择新口令。Faro 随后用新的钥匙密封所有内容。旧口令在这里不再能打开任何内容。如果您有恢复码，会先得到一个新的。
shell-rotate-done = 所有内容都用新的钥匙密封了。您保险箱的旧副本和旧备份，还能用旧口令或旧恢复码打开。请把能删的都删掉。
shell-salvage-title = 保存还能读的内容
shell-salvage-hint = 您的保险箱有一部分损坏了。Faro 用完整的部分做一个新的保险箱。您的口令能打开它。损坏的保险箱也留在这部手机上。之后请做一个新的恢复码。
shell-salvage-new-hint = Faro 用完整的部分做一个新的保险箱。您选的新口令能打开它。损坏的保险箱也留在这部手机上。之后请做一个新的恢复码。
shell-salvage-done = 完整的内容已保存
shell-lock-after = Faro 什么时候锁上？
shell-lock-after-hint = 您离开 Faro 以后，过了这段时间它就锁上。在那之前，谁拿着您的手机，谁就能读到一切。
shell-lock-at-once = 我一离开就锁
shell-presence = 是您吗？
shell-presence-hint = 请再输入一次您的口令。这样，只是拿着您手机的人就做不了这件事。
shell-overlaid = 另一个应用盖住了这个页面，所以 Faro 没有接受您的点按。请关掉那个应用，再试一次。
shell-captured = 这个屏幕正在被录制或共享。在那结束之前，Faro 什么都不显示。
shell-sheets = 要打印的页面
shell-sheets-hint = 打印一页，或作为文件分享。它没有密封：谁拿到，谁就能读。
shell-sheet-second = 页面上的第二种语言
shell-sheet-paper = 纸的大小
shell-sheet-print = 打印
shell-calendar-file = 给日历用的日期
shell-calendar-file-hint = Faro 把您的日期写进一个日历能导入的文件。有改动以后，请导入新文件：它会改掉旧文件的日期。
shell-calendar-file-discreet = 不提我的案件
shell-calendar-file-full = 带完整的标题和地点
shell-calendar-file-full-hint = 那样，看到那个日历的任何人都能读到您的案件。很多日历会把副本发给一家公司。
shell-file-share = 作为文件分享
shell-file-save = 保存为文件
shell-file-saved = 文件在您放的地方。

## Handing a case over

shell-cards = 律师的名片
shell-card-add = 添加名片
shell-card-add-hint = 名片说明谁能打开您发出的内容。请向您的律师要。选择它的二维码的照片，或粘贴它的那一行。
shell-card-name = 您怎么称呼这位律师？（可以不填）
shell-card-no-code = 这张照片里没有名片。请选一张离得近、清楚、能看到整个码的照片。
shell-card-name-on-card = 名片上的名字
shell-card-own-digits = 给这位律师的、您自己的数字。律师可能会问起，好知道真的是您。
shell-card-same = 所有数字都一样
shell-card-delete-hint = 这会删掉名片和它的钥匙。对您所发内容的回复，就再也打不开了。
shell-hand-over = 移交我的案件
shell-hand-over-hint = Faro 给您选的每位律师密封一个文件。别人谁也打不开。在您发送之前，什么都不会离开这部手机。
shell-hand-over-who = 给谁？
shell-hand-over-what = 给什么？
shell-hand-over-one-by-one = 一个一个选
shell-hand-over-make = 密封文件
shell-hand-over-sure = 不比较就继续
shell-hand-over-made = 已密封
shell-hand-over-send = 发送文件
shell-handoffs = 以前移交的
shell-reply = 律师的回复
shell-reply-open = 打开回复
shell-reply-hint = 请选择您的律师发来的文件。您会看到每一行和您现在的内容并排。在您采用一行之前，什么都不会改变。
shell-reply-take = 采用
shell-reply-leave = 不采用
shell-drill = 您的律师能打开吗？
shell-drill-make = 1. 密封一个小文件，发给您的律师。里面没有您案件的任何内容。
shell-drill-ask = 2. 请您的律师用一条信息回答。
shell-drill-open = 3. 在这里打开回答。这样您就知道，您的律师能打开您发的内容。
shell-drill-file = 密封小文件
shell-given-waits = 您用 Faro 打开的内容在等着。打开 Faro 就能看到。

## Packs of guides that somebody else made

shell-packs = 指南包
shell-packs-hint = 指南包里有别人写好并签名的指南和日期。Faro 不能判断他们是不是所说的人。您能判断。
shell-packs-none = 还没有指南包。
shell-pack-open = 打开指南包
shell-pack-open-hint = 请选择别人发给您的文件。在保存任何内容之前，您会看到是谁做的。
shell-pack-who = 谁做的
shell-pack-inside = 里面有什么
shell-pack-keep = 保存这个指南包
shell-pack-refuse = 不保存
shell-pack-name = 您怎么称呼他们？
shell-pack-scan = 选择他们的码的照片
shell-pack-no-code = 这张照片里没有发布者的码。请选一张离得近、清楚、能看到整个码的照片。
shell-pack-same = 所有数字都一样。我信任他们
shell-pack-scanned = 这个码是他们给我的。我信任他们
shell-pack-distrust = 我不再信任他们
shell-pack-distrust-hint = 他们的指南包会留着，但 Faro 不再用它们算日期。
shell-pack-send = 把这个指南包传给别人
shell-pack-send-hint = 收到的人能看出它有多新。里面没有您案件的任何内容。
shell-pack-remove-hint = 这会删掉这个指南包，连同它的指南和日期，以及您在里面打的勾。

## What a phone shows by itself

shell-reminder-channel = 提醒
shell-reminder-discreet = 请打开您的清单。
shell-face-reason = Faro 看到您的脸，就打开您的保险箱。

## With numbers

digits-typed = 已输入{ $count }个数字
recovery-group = 第 { $group } 组（共 { $count } 组）
lock-after-minutes = 我离开{ $minutes }分钟后
