## Days and facts

error-date-order = Faro 分不清哪个是日、哪个是月：11/05 有人读成5月，有人读成11月。请写年-月-日，例如 2026-11-05。
error-date-form = 请把日子写成年-月-日，例如 2026-11-05。
error-date-time = 请这样写时间：2027-02-02T09:00，小时从 00 到 23。也可以不写。
error-date-impossible = 没有这一天。请再看看您的文件。
error-date-persian = { $year } 看起来是波斯历的年份。请写公历的年份，例如 2026。
error-date-hijri = { $year } 看起来是伊斯兰历的年份。请写公历的年份，例如 2026。
error-date-ethiopian = 埃塞俄比亚历和科普特历有第 13 个月。请写公历的日子，例如 2026-11-05。
error-date-year = 年份 { $year } 不在 1900 和 2100 之间。请写公历的年份。
error-date-meant = 您写的是另一种历法的日子。{ $written }。您是说 { $date } 吗？那就写 { $iso }。
error-no-calendar = Faro 没有这种历法。请选另一种。
error-fact-bool = 请回答是或不是。
error-fact-empty = 没有内容可以保存。请写点什么。
error-fact-intervals = 请把日子写成 从..到，例如 2026-08-03..2026-09-01。有几段时，中间用逗号。第二个日子是重新算数的第一天。
error-fact-int = 请写一个整数，例如 84。
error-fact-instant = 请写日子、时间和与 UTC 的时差，例如 2026-12-24T16:30:00+01:00。
error-fact-period = 请写一段时间，例如5天、2周或1个月。
error-unknown-code = 看不懂 { $fact }。请写下面的一个代码：{ $known }。
error-contradiction = “{ $first }”比“{ $second }”晚。两个不可能都对。请再看看您的文件。
error-fact = 看不懂“{ $fact }”。{ $reason }
error-unknown-fact = 没有规定问到 { $fact }。请选下面的一个：{ $known }。
error-which-country = 您的案件涉及不止一个国家。请选下面的一个：{ $names }。
error-hearing-twice = Faro 从您的开庭清单取这一天。请在那里添加开庭。
error-unknown-rule = 没有叫 { $rule } 的规定。请看规定的清单。
error-calendar-range = 日历 { $calendar } 核对过 { $from } 年到 { $to } 年，没有核对 { $year } 年。Faro 不猜。请就这个日期问律师。
error-no-version = Faro 不知道规定 { $rule } 在 { $date } 是怎么说的。请就这个日期问律师。
error-no-law = Faro 不知道规定 { $rule } 现在有哪个有效的文本。请问律师有没有日期。
error-rule-loop = 规定 { $rule } 从它自己的结束起算，所以没有日期。请就这个日期问律师。请告诉给您这些规定的人。

## Case

error-not-found = Faro 没有找到叫 { $id } 的内容。请看清单。
error-ambiguous-id = 以 { $id } 开头的不止一个。请多打几个字。
error-unknown-jurisdiction = Faro 没有 { $wanted } 的规定。它有这些的规定：{ $known }。
error-unknown-zone = 没有时区 { $zone }。请这样写：America/New_York。
error-zone-no-place = { $zone } 没有说地点，夏天可能差一小时：请写地区和城市，例如 America/New_York。
error-every-count = 间隔不可能是这样。请写从 1 到 { $most } 的数。
error-window-begins = 这段时间有结束，没有开始。请也写上什么时候开始。
error-never = 这件事一天也没有剩下。请看它的第一天、最后一天和跳过的日子。
error-proof-needed = 请说有什么能证明：一个编号、一张收据、一张照片，或您和谁谈过。如果没能做到，请说为什么。
error-backwards = 最后一天在第一天之前。请再看看这两天。
error-empty = 没有内容可以保存。请写点什么。
error-unwritable = 因为 Faro 的一个错误，Faro 没能保存这个内容。什么都没有改变。

## Guidance and languages

error-unknown-article = 没有叫 { $article } 的文章。请看文章的清单。
error-which-article = 有几篇文章都这样叫：{ $articles }。请写其中一个。
error-no-step = { $count ->
    [0] 这篇文章没有可以标记的步骤。
   *[other] 这篇文章有{ $count }个步骤。请选一个步骤的号码。
}
error-article-broken = 文章 { $article } 损坏了。请重新安装 Faro 或它的指南。
error-pack = Faro 不能使用一个规定或指南的文件：{ $detail }。什么都没有改变。请重新安装 Faro 或它的指南。
error-unknown-language = Faro 没有语言 { $wanted }。它有：{ $there }。
error-locales = Faro 不能使用翻译的文件夹：{ $detail }。

## Vault: the sealed folder with a person's own notes

vault-not-found = 这个文件夹里没有保险箱。请建一个，或选另一个文件夹。
    .command = 这个文件夹里没有保险箱。要建一个，请用：faro vault create。或者用 --dir 选另一个文件夹。
vault-already-exists = 这个文件夹里已经有一个保险箱。什么都没有改变。请打开它，或选另一个文件夹。
vault-already-open = 这个保险箱在另一个窗口或程序里开着。请在那里关上，再试一次。
vault-wrong-secret = 这个口令打不开保险箱。请核对每个字母和键盘，再试一次。如果忘了，请用您的恢复码。什么都没有改变。
    .command = 这个口令打不开保险箱。请核对每个字母和键盘，再试一次。如果忘了，请用您的恢复码：faro vault recover。什么都没有改变。
vault-no-such-slot = 没有叫这个名字的东西能打开保险箱。请看清单。
    .command = 没有叫这个名字的东西能打开保险箱。请看清单：faro vault slots
vault-last-slot = 这是最后一个口令。没有它，谁也打不开保险箱。请先添加另一个。
vault-too-many-slots = 保险箱放不下更多口令或恢复码。请先删掉一个。
vault-passphrase-short = 口令太短。请至少用 { $least } 个字、字母或数字。五个互不相干的词就很好。
vault-passphrase-repeats = 这个口令可能被人猜到：它一再重复同样的字母、数字或词。请用五个互不相干的词，或让 Faro 替您做一个。
vault-passphrase-row = 这个口令可能被人猜到：它是一排按键、字母或数字，例如 1234 或 qwerty。请用五个互不相干的词，或让 Faro 替您做一个。
vault-passphrase-dates = 这个口令可能被人猜到：它是用日期做的。请用五个互不相干的词，或让 Faro 替您做一个。
vault-passphrase-common = 这个口令可能被人猜到：很多人都用这些词。请用五个互不相干的词，或让 Faro 替您做一个。
vault-passphrase-unreadable = 口令里有 Faro 不能用的字符。请用字母、数字、空格。
error-passphrase-differs = 两个口令不一样。什么都没有建立。请再试一次。
vault-kdf-refused = 保险箱要求的计算量超出了 Faro 允许的范围（太多或太少），所以 Faro 没有打开它。什么都没有改变。请用您的备份，或找人帮忙。
vault-memory = 内存不够，打不开保险箱。请关掉其他应用，再试一次。
vault-foreign = 这个文件不是 Faro 的保险箱。什么都没有改变。请选另一个文件夹。
vault-damaged = 保险箱损坏了。什么都没有改变。现在就把文件夹复制一份。然后用您的备份，或找人帮忙。
    .command = 保险箱损坏了。什么都没有改变。要把还能读的保存下来，请用：faro vault salvage NEW-FOLDER。或者用您的备份：faro restore FILE
vault-newer = 这个保险箱是较新版本的 Faro 做的。什么都没有改变。请安装最新的 Faro。
vault-read-only = Faro 不能写入这个文件夹。什么都没有改变。请允许它写入，或选另一个文件夹。
vault-read-only-damaged = 保险箱损坏了，所以 Faro 只读，不改任何内容。现在就把文件夹复制一份，并找人帮忙。
vault-full = 没有剩余空间了。什么都没有改变。请腾出一些空间，再试一次。
vault-record-not-found = 这已经不在了。请看清单。
vault-record-newer = 这是较新版本的 Faro 写的，所以这个 Faro 不改它。请安装最新的 Faro。
vault-record-refused = 这太长，不能整个保存。请分开。
vault-entropy = 系统没有给出随机数，所以 Faro 不能密封任何内容。请重新启动设备，再试一次。
vault-failed = Faro 不能读这个文件夹，或不能写入。什么都没有改变。请重新启动设备，再试一次。
vault-strange = 在保险箱的文件夹里，{ $name } 不是普通的文件或文件夹。它可能是一个链接。Faro 没有动它，也没有动它指向的内容。请弄清是谁放的。把它移开，再试一次。

## Signatures of files, made by Faro or by the program minisign

minisign-no-public-key = 这不是 Faro 认识的签名密钥。请复制以 RW 开头的整行。
minisign-weak-key = 这个签名密钥不安全：任何人都能用它签名。不要相信它。请要另一个。
minisign-no-signature = 签名文件坏了，或者不是签名。请再要一次。
minisign-other-key = 签名是用另一个密钥做的。请问是谁签的这个文件。
minisign-wrong-file = 这个文件不是签过名的那个。不要相信它。请再要一次。
minisign-wrong-comment = 签名里关于文件的说明被改过。不要相信它。请再要一次。
minisign-comment = Faro 不能给这段文字签名。请写短一点，写在一行里。
minisign-no-secret-key = 这不是 Faro 能用的私密密钥。请选 minisign 做的文件。
minisign-wrong-password = 这个口令打不开私密密钥。请核对每个字母，再试一次。
minisign-too-much-work = 私密密钥要求的计算量超出了 Faro 允许的范围。什么都没有做。请选 minisign 做的文件。
