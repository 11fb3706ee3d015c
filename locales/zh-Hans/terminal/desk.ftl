## What cannot be done

desk-none = 这个保险箱还不是工作台。请先把它变成工作台。
    .command = 这个保险箱还不是工作台。请输入：faro desk init --name "Name on the card"
desk-already = 这个保险箱已经是工作台。什么都没有改变。要得到新名片，请更换它。
    .command = 这个保险箱已经是工作台。什么都没有改变。要看它的名片，请输入：faro desk card
desk-not-newer = 这份移交并不更新。同一个案件的第 { $there } 号已经在您的工作台上。什么都没有改变。
desk-too-much = 这份移交里的内容比任何案件都多。没有收进来。请给您的客户打电话。
desk-otherwise = 这个文件里的案件和签名时说的不一样。没有收进来。请给您的客户打电话。
desk-given-up = 这位客户的名片还是您已经毁掉钥匙的那张。客户不会相信回复。请先把您的新名片给客户。
desk-which = 有几位客户叫这个名字。请用下面的一个代号：{ $ids }

## What came in

desk-added-new = 新客户：{ $name }。密钥已保存。只有这个密钥能发送这个案件较新的移交。
desk-added-other-key = 新客户，名字或案件您认识，但密钥不同：{ $name }。
desk-added-compare = 可能是一部新手机。也可能是有人想骗您。两个分开保存。请打一个您知道的号码给客户，互相念这些数字。
desk-added-newer = { $name }：较新的移交，代替第 { $before } 号。
desk-added-show = 要看这个案件，请输入：faro desk show { $id }
desk-client-digits = 客户的数字：{ $digits }
desk-log-holds = 证明记录：{ $count }条成立。客户没有写出内容的：{ $withheld }。
desk-log-broken = 证明记录不成立：它被改过，或签名不对。Faro 不用它。请问您的客户。

## What changed

desk-change-new = 新的：{ $what }
desk-change-gone = 没有了：{ $what }
desk-change-edited = 改了：{ $what }
desk-change-moved = { $what } 现在：{ $is }。以前：{ $was }。
desk-change-says = { $what } { $says }
desk-change-address = 地址：{ $lines }
desk-change-note = 笔记：{ $title }
desk-change-paper = 文件：{ $title }

## What is due

desk-due = { $date } 这个工作台要办的事，{ $count }个案件
desk-due-next = 下一个：{ $name }，{ $date }
desk-due-none = 这个工作台的案件没有要办的事。
desk-due-ending = 文件名必须以 .ics 结尾（给日历），或以 .csv 结尾（给电子表格）。
desk-due-written = 写好了：{ $file }
desk-event = { $name }：{ $title }
desk-of-client = { $name }：{ $text }
desk-sent-otherwise = 客户的清单写的是 { $date }。请弄清哪个对。
desk-sent-undated = 客户的清单没有它的日期。请弄清哪个对。
desk-sent-absent = 它不在客户的清单里。可能已经办好，也可能事实是新的。
desk-sent-alone = 只在客户的清单里：{ $title }，{ $date }
desk-sent-alone-undated = 只在客户的清单里：{ $title }
desk-clash = 一小时之内的几次开庭：{ $hearings }。
desk-clash-one = { $name }，{ $title }，{ $when }（{ $zone }）
desk-clients-unreadable = 有{ $count }位客户读不了。可能是较新版本的 Faro 写的。清单里没有他们的日期。

## Clients

desk-clients-none = 这个工作台上还没有案件。请把您的名片给客户，并收进客户发来的内容。
desk-client-sent = 第 { $number } 号移交，做于 { $date }
desk-client-next = 下一个：{ $title }，{ $date }
desk-client-not-compared = 还没有比较：您只认识密钥，不知道是谁的。
desk-client-old-card = 这位客户的名片还是您的旧名片。
desk-compared = 记下了：您和 { $name } 比较了数字。数字是 { $digits }
desk-name-ask = 您以后怎么称呼 { $name }？
desk-heading-changes = 最新的移交改了什么
desk-heading-due = 要办的事
desk-heading-hearings = 开庭
desk-heading-people = 人员
desk-heading-facts = 回答
desk-heading-addresses = 地址和联系人
desk-heading-papers = 文件
desk-heading-notes = 客户的笔记
desk-heading-own = 您自己的笔记
desk-papers-open = 用这台电脑的每个人都能打开这些文件。办完以后请删掉。它们来自外面：打开时请小心。
desk-exported = 写好了：{ $file }
desk-purge-ask = 这会毁掉这个工作台上 { $name } 的案件，连同所有文件和您自己的笔记。寄给您的文件仍然能用您名片的钥匙打开。要让它也打不开，请更换名片。
desk-purged = { $name } 的案件已经不在这个工作台上。寄给您的文件仍然能用您名片的钥匙打开。请在它所在的地方删掉，或更换名片。

## The card

desk-card-digits = 核对数字：{ $digits }
desk-card-how = 请把这一行给您的客户，写在纸上或发信息。在电话里把数字念给客户听，好让客户知道名片是您的。
desk-rotated = 您有了新名片。这里有{ $count }个回复，把新名片告诉您的客户。由旧名片签名。
desk-rotate-then = 请把每个客户的文件发给客户。等所有客户都用新名片了，请输入：faro desk rotate --forget-old
desk-rotate-folder = 请写一个已经有的文件夹，放给客户的回复。
desk-rotate-none = 没有旧名片。要做新的，请输入：faro desk rotate --output FOLDER
desk-forget-ask = 这会毁掉您旧名片的钥匙。为它密封的内容再也打不开。还在用旧名片的客户：{ $count }。
desk-forgotten = 旧名片的钥匙已经没有了。

## Replies

desk-reply-written = { $count }行的回复，已密封并签名：{ $file }
desk-reply-send = 用任何方法把文件发给 { $name }。别人谁也打不开。
desk-reply-nothing = 回复什么也没有说。请至少写一行前面没有 # 的。
desk-reply-line = 回复的第 { $line } 行：{ $why }
desk-reply-missing = 这里缺少一行：{ $name }:
desk-reply-begin = 以空格开头的一行接着上一行，可是没有上一行。
desk-reply-colon = 请写名称、冒号和您要说的，例如：message: 请给我打电话。
desk-reply-empty = 请在 { $name }: 后面写点什么
desk-reply-not-theirs = 这个案件里没有代号 { $id }。请再看看案件。
desk-reply-unknown = 这里只能写这些：{ $known }
desk-template-head = 给 { $name } 的回复。以 # 开头的行不会发出。请去掉 #，填上您需要的。以空格开头的行接着上一行。您的客户会看到每一行，采用或不采用。
desk-template-hearing = hearing: { $id } 是 { $title }，{ $when }
desk-template-message = 您要说的话：
desk-template-question = 您想知道的事：
desk-template-task = 要办的事。日期和前面的步骤可以不写；步骤可以有几个：
desk-template-date = 一次开庭：上面清单里的代号，或 new。种类是 master、individual 或 other：
desk-template-fact = 案件的一个回答。如果是客户以外的人，请加一行，例如 person: Ana
desk-template-paper = 一起去的文件：

## The command line

help-desk = 给法律工作者：收进案件，看所有案件要办的事，回答
    .example = faro desk due
    .teaches =
        您的工作台是您自己的一个保险箱。什么都不经过网络：文件怎样来去由您决定。
        1. 建一个保险箱，再建工作台：faro vault create，faro desk init --name "Clinic, Ana"
        2. 把您的名片给客户，并把数字念给客户听：faro desk card
        3. 收进客户发来的：faro desk add ~/Downloads/*.faro.age
        4. 看所有案件要办的事，以及下一个是谁的日期：faro desk due
        5. 看一个案件：faro desk show "Rosa"。它的文件：faro desk papers "Rosa" --output rosa
        6. 回答：faro desk reply "Rosa" --new >reply.txt，填好，然后 faro desk reply "Rosa" reply.txt
        7. 打一次电话，比较数字，并说明：faro desk compared "Rosa"
        8. 案件结束时：faro desk purge "Rosa"，有时也 faro desk rotate --output to-send
        客户说的是客户自己的话。Faro 按您的日子重新计算日期，并说明客户自己的清单哪里不同。请在法律里核对每个日期。
help-desk-init = 把这个保险箱变成工作台，名片用这个名字
    .example = faro desk init --name "Clinic, Ana"
help-desk-card = 显示给客户的名片，带核对数字
    .example = faro desk card
help-desk-add = 收进移交；如果更新，显示改了什么
    .example = faro desk add 2026-11-27-a1b2.faro.age
help-desk-list = 列出客户，各带下一个日期
    .example = faro desk list
help-desk-due = 显示所有案件要办的事，或写给日历或电子表格
    .example = faro desk due --output due.csv
    .teaches =
        文件 .csv 的列：client、what、person、act_by（最迟办事的日子）、last_day（法律可能允许的最后一天）、at（开庭的时间）、zone、rule、citation、confidence、source、place、differs（和客户的清单不同）。
        Clio：日程需要摘要（client 和 what）、开始（at，没有就用 act_by）和结束，结束要您自己加。
        LegalServer：开庭写成日程，其他都写成期限，日子用 act_by；其余写进备注。
        文件 .ics 的标题不透露内容。加 --full 就有您客户的名字。第二个文件会移动日程，不会重复。
help-desk-show = 显示工作台自己的案件页面，或写成要打印的页面
    .example = faro desk show Rosa
help-desk-papers = 把案件的文件写进一个文件夹，不密封
    .example = faro desk papers Rosa --output rosa
help-desk-note = 写一条您自己关于客户的笔记，从标准输入或编辑器
    .example = faro desk note Rosa
help-desk-name = 用另一个名字称呼客户
    .example = faro desk name Rosa
help-desk-compared = 说明您和客户互相念过数字，而且数字一样
    .example = faro desk compared Rosa
help-desk-reply = 密封回复并签名，从文本文件、标准输入或编辑器
    .example = faro desk reply Rosa reply.txt --output to-send
    .teaches =
        回复是一小段文字。每一部分以它是什么开头：message:、question:、task:、hearing:、fact: 或 paper:。要得到一份可以填的、带客户开庭代号的，请用 --new。
help-desk-export = 把案件写成另一个程序能读的样子
    .example = faro desk export Rosa --for assembly-line --output rosa.json
    .teaches =
        assembly-line：在访谈里打开已保存回答的菜单，选择上传 JSON 文件。姓名、出生日期、地址、律师、口译员和案件号码会一起去。姓名没有逗号时，会整个放进名字一栏：请在那里看一下。
help-desk-purge = 毁掉这个工作台上的一个案件，连同它的文件和您的笔记
    .example = faro desk purge Rosa
help-desk-rotate = 做一张新名片，并给每个客户一份签了名的回复说明
    .example = faro desk rotate --output to-send
help-arg-desk-name = 名片上的名字，客户认识您的那个名字
help-arg-handoff-files = 客户发来的；一个文件或几个
help-arg-due-output = 写进这个新文件，它以 .ics 或 .csv 结尾
help-arg-due-full = 在日历里写客户的名字和要办的事，而不是不透露内容的标题
help-arg-client = 客户，用名字或代号的开头
help-arg-desk-sheet = 把要打印的页面写进这个新文件，它以 .html 结尾
help-arg-papers-output = 放文件的文件夹
help-arg-reply-text = 写着回复的文本文件
help-arg-reply-new = 显示一份可以填的回复，什么都不写
help-arg-reply-papers = 一起去的文件；可以写几次
help-arg-reply-output = 放回复的文件夹，或新文件
help-arg-export-for = 给哪个程序：{ $codes }
help-arg-export-output = 写进这个新文件
help-arg-rotate-output = 放给客户的回复的文件夹
help-arg-forget-old = 毁掉旧名片的钥匙
help-value-client = 客户
help-value-path = 路径
