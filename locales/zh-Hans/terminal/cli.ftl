## Errors of the command line

error-now = 请这样写时刻：2026-11-23T09:00:00-05:00。
error-today = --today 是 { $today }，但 --now 在 { $zone } 是 { $there }。请去掉其中一个。
error-two-items = 您写了两样。请只写一样：要办的事，或它的结果。
error-hours = 请这样写钟点：21:00-07:00，或 none。
error-input = 读或写没有成功（{ $detail }）。什么都没有改变。请再试一次。
error-passphrase-file = Faro 读不了口令文件。请看它的名字。
error-passphrase-none = 没有给口令。请在终端里输入，或用 --passphrase-file 写一个文件。
error-editor = 编辑器没有完成。什么都没有改变。
error-not-confirmed = 什么都没有改变。要做，请回答是。
error-yes-needed = { $loss } 还什么都没有改变。要做，请加上 --yes。
error-demo-leak = 输入过的一个词能在文件里读到。请马上报告：SECURITY.md 说明怎么报告。

## Questions

cli-sure = { $loss } 要做吗？（是或不是）
cli-delete-ask = 这会永远删掉：{ $what }。不能撤销。硬盘可能会在一段时间里保留旧的密封碎片。
cli-log-remove-ask = 这会永远删掉证明记录第 { $number } 条的内容。不能撤销。
cli-slot-remove-ask = 这个打开方法将不再能打开保险箱。不能撤销。
cli-passphrase = 口令：
cli-passphrase-new = 新口令（至少 15 个字母或数字；或只按回车键，Faro 替您做一个）：
cli-passphrase-kind = 只按回车键，就得到五个词。要一个数字，请输入 { $digits }，也就是它有多少位：
cli-passphrase-generated = 现在就写在纸上。这是您的口令：
cli-passphrase-again = 再输入一次同样的口令：
cli-type-text = 请输入文字。要结束，请在空行按 Ctrl-D。
cli-search = 搜索：
cli-fact-value = 值：
cli-hearing-at = 法庭那里的日子和时间（2027-02-02T09:00）：
cli-hearing-place = 地点（可以空着）：
cli-date-one = 您是说 { $day } 吗？（是或不是）
cli-date-which = 您说的是哪一天？请输入它的号码：
cli-ask = 知道的就回答。要跳过一个问题，请按回车键。
ask-hearing = 请用 faro hearing add 写下您的开庭。如果没有，请写：没有
cli-lint-good = { $folder } 的规定里没有错误。
cli-optional = 可以不填

## Answers

cli-note-added = 笔记 { $id } 已密封。
cli-note-edited = 笔记 { $id } 改了。
cli-note-deleted = 笔记 { $id } 永远删掉了。
cli-note-none = 没有笔记。
cli-hearing-added = 开庭 { $id } 已保存。
cli-hearing-none = 还没有开庭。
cli-hearings = 开庭
cli-fact-set = { $fact } 已保存。
cli-fact-unset = { $fact } 已删掉。
cli-facts-told = 您告诉 Faro 的内容
cli-facts-none = 还没有。
cli-facts-open = Faro 想知道的
cli-case = 您的案件
cli-case-notes = { $count }条笔记
cli-country-added = { $country }的法律现在对您的案件算数。
cli-country-removed = { $country }的法律对您的案件不再算数。您告诉 Faro 的内容会保留。
cli-vault-created = 保险箱在 { $folder } 里。
cli-vault-remember = 只有您的口令能打开它。谁也不能把口令还给您：请写下来，不要和这台设备放在一起。
cli-vault-folder = 保险箱：{ $folder }
cli-vault-records = { $count }条密封的记录
cli-vault-leaks = 有这个文件夹但没有口令的人，能看到三件事：这是 Faro，有多少条记录，它们大约有多长。别的都看不到。
cli-no-memory = Faro 在这里不记住这个保险箱的任何事。所以它不能判断旧副本有没有被放回来。它也不动它不认识的文件存档。
cli-accept-ask = 这个较旧的状态是您自己放的吗，例如从一份副本？那样您可以用它继续。在它之后写的内容就找不回来了。

## What is due

cli-due = 截至 { $date } 要办的事
cli-due-ask = 要回答，请用：faro ask
cli-doubt-sure = 如果这是对的，请用：faro sure { $id }
cli-doubt-settled = 好的。只有这项内容改变了，Faro 才会再问。
cli-may-change = 这可能会改变它：{ $question }（faro ask）
cli-why = 更多：faro due { $item }
cli-can-mark = 您做了吗？请标记：faro due done { $item }
cli-hearing-can-mark = 您去了吗？请标记：faro due done { $item }
cli-is-marked = 已标记：{ $result }（{ $date }）
cli-missing = 要找到日期，Faro 必须知道下面的一项：
cli-asks = 您对这些的回答可能会改变日期（faro ask）：
cli-rule-facts = 这条规定问什么
cli-rule-forms = 表格：{ $forms }
cli-rule-fee = 费用：{ $fee }
cli-rule-unchanged = 从 { $date } 起没有变化。
cli-rule-from = 适用于从 { $date } 起的日子

## Reminders

cli-plan = 接下来的提醒，按 { $zone } 的时间
cli-plan-none = Faro 没有提醒要安排。请看您的清单：faro due
cli-plan-discreet = 锁上的手机只显示这些话。谁也看不出它们是关于什么的。
cli-unplanned = 有{ $count }件事的提醒比手机能放的多。最后一个提醒会请您打开清单。
cli-sheet-written = 页面在 { $file } 里。请用浏览器打开并打印。
cli-calendar-written = { $file } 里有{ $count }个日程。
cli-calendar-discreet = 每个日程只说请打开您的清单。
cli-calendar-full = 每个日程都说明是关于什么的。看到您日历的人能读到。
cli-calendar-again = 日期有变化时，请重新导出，并导入新文件。日程会跟着改。您在 Faro 里删掉的，日历里还在：请在日历里也删掉。

## Guidance

cli-guide-none = 这里没有文章。
cli-guide-ticked = 已办：{ $step }
cli-guide-unticked = 还要办：{ $step }

## Translators

cli-locale-good = 没有错误：{ $languages }。
cli-locale-bad = { $errors ->
    [0] 没有错误
   *[other] { $errors }个错误
}，{ $warnings ->
    [0] 没有警告
   *[other] { $warnings }个警告
}。要了解一个代码：faro locale explain CODE。
cli-checked = 核对了 { $folder }：{ $languages }，{ $count }条文字。原文是 { $source }。
cli-checked-own = 核对了 Faro 自带的文字：{ $languages }，{ $count }条文字。原文是 { $source }。
cli-checked-not = 没有读文件夹 { $folder }。要核对它，请加上 --locales { $folder }。
cli-checked-plurals = Faro 不知道 { $languages } 的数量形式。它用英语的。
cli-check-source = { $tag }：{ $text }
cli-check-fix = 请写：{ $fix }
cli-explain-was = 原文，以前：
cli-explain-source = 原文：
cli-explain-wrong = 错：
cli-explain-right = 对：
error-no-code = 没有核对项 { $code }。要看全部：faro locale explain。
cli-check-bad = { $count }个错误。请改正。然后再核对一次。
cli-answer-lost = Faro 做了您要的事，但写不出回答（{ $detail }）。请腾出一些空间，再看一次。
cli-reported = 请看上面。

## The demo. A sample person; the days follow today.

demo-what = 密封保存您的笔记，用您的语言告诉您要办什么、为什么，并提醒您，不用网络。这是一个示例案件。
demo-write = 1. 您写下文件上的内容，和一条笔记
demo-place = 移民法庭，290 Broadway，15 号房间
demo-note = 官员在文件上把我妈妈的名字写错了。请律师改正。
demo-lock = 2. Faro 锁上保险箱，再打开
demo-wrong = 用错误的口令：{ $answer }
demo-opened = 用正确的口令，笔记就回来了，一字不差。
demo-proof = 证明：被偷的文件夹会透露什么
demo-searched = Faro 在{ $files }个文件（{ $bytes } 字节）里找输入过的{ $words }个词和日子。找到：{ $found }。
demo-yours = 轮到您了
demo-next = 建您自己的保险箱，看看还有什么：
demo-kept = 这个示例留在 { $folder } 里。它的口令是 { $passphrase }。

## People, addresses, duties, the proof log

cli-kept = { $id } 已保存。
cli-changed = { $id } 改了。以前的内容会保留。
cli-deleted = { $id } 永远删掉了。
cli-changes = 改过{ $count }次
cli-leave-ask = { $name } 将离开案件。这会删掉这个人的回答、开庭和必办事项，以及证明记录里关于这个人的内容。不能撤销。
cli-left = { $id } 离开了案件。这个人的一切都删掉了。
cli-people = 人员
cli-person-none = 还没有人。
cli-contact-none = 还没有联系人。
cli-address-none = 还没有地址。
cli-duty-none = 还没有必办事项。
cli-spelling = 文件上写作：{ $spelling }
cli-address-other = 现在不是
cli-from = 从 { $date }
cli-until = 到 { $date }
cli-dated = 日期是 { $date }
cli-hearing-papers = 文件
cli-moved = { $count }件事：把新地址告诉每个必须知道的人和机关。
cli-said-by = 是哪份文件或谁说的（可以空着）：
cli-hearing-sources = 谁给了哪个日期
cli-seen-on = 看到的日子：{ $date }
cli-next = 下一次：{ $when }
cli-waiting = { $when }：{ $state }
cli-marked = { $title }：{ $result }。这是证明记录的第 { $number } 条。
cli-undone = { $title }：已收回。它又是要办的事了。证明记录第 { $number } 条写着这一点。
cli-log-none = 还没有记录。
cli-log-added = 第 { $number } 条已保存。
cli-log-removed = 它的内容永远删掉了。第 { $number } 条写着它被删掉了。
cli-log-holds = { $count }条记录。Faro 没有发现改动。
cli-log-backwards = 第 { $number } 条的时间比前一条早。时钟被往回调过。
cli-log-exported = 导出了{ $count }条。核对码：{ $code }
cli-log-signed = 签名在 { $file } 里。请把两个文件都交出去。
cli-log-unsigned = 这份副本没有签名：Faro 不能写入保险箱。
cli-log-offer = 为了以后能说明您最晚在今天写下了这些，今天就把核对码交给您的律师：faro log code
error-log-choose = Faro 没有记录 { $typed }。请写从 1 到 { $count } 的号码，例如 1,3,5-7。
cli-week = 从 { $date } 起七天
cli-month-second = { $from } – { $until }
cli-days-none = Faro 在这些日子没有任何事。
cli-legend = ▲ 约好的时间   ■ 期限   ○ 快到了   ● 现在   ✓ 已办   ? 还没有回答   ✗ 错过了   ! 没能办成
error-fields = 请每行写一项，像这样：名称: 值。Faro 认识：{ $known }。
error-every = 请写多久一次，例如 "1 day"、"2 weeks" 或 "1 month"。只有用周时，才加上星期几，例如 tue,fri。

field-name = 姓名
field-spelling = 姓名，照文件上一个字母一个字母地写
field-born = 出生（1990-04-17，或只写年份）
field-language = 语言
field-numbers = 号码（A-number = 123; 另一个 = 456）
field-phone = 电话
field-email = 电子邮件
field-note = 笔记
field-lines = 地址
field-care-of = 转交人（in care of）
field-told-by = 谁给了这个地址
field-place = 在哪里，或打哪个号码
field-link = 视频链接
field-judge = 法官
field-bring = 要带什么（一样; 另一样）
field-interpreter = 口译员：语言、地方、男或女
field-title = 您给它起的名字
field-checklist = 要准备什么（一样; 另一样）
field-what = 发生了什么
field-spoke-to = 您和谁谈过
field-reference = 他们给您的编号或名字
field-error = 当时的提示是什么

## The prompt

cli-open = 保险箱开着。请输入命令，例如 due 或 note list；Tab 键可以补全。输入 exit 关上保险箱。
cli-open-closed = 有一段时间没有人用保险箱，所以它关上了。下一个命令会要口令。
error-open-twice = 保险箱已经开着。请输入命令，例如 due。
error-open-option = 在这里不能换文件夹、语言、历法或口令。请输入 exit。然后重新启动 faro open。
error-open-quote = 少了一个引号。什么都没有做。请重新输入这一行。

## Searching

cli-directory-source = 在这里核对：{ $address }
cli-search-open = 打开它：{ $command }

## What you were told

cli-phrases-none = 还没有适合您案件的话。请问律师该说什么。

check-code-found = 这个核对码是第 { $number } 条的。到这一条为止，记录和您拿到核对码那天一样。
check-code-not-found = 没有一条记录有这个核对码。请核对每个数字。如果数字都对，就是您拿到核对码以后，记录被重写或被截断了。不要相信它。

error-date-which = Faro 不知道您说的是哪一天。请从下面选一天。照样写下它，并加上 --calendar none。
error-fact-form = 请把事实写成 名称=值，例如 moved_on=2026-11-05。
service-phone = 电话
service-web = 网页
