handoff-json-foreign = 这个文件不是按 Faro 的方式写的。什么都没有改变。请再要一次这个文件。
handoff-json-newer = 这个文件是较新版本的 Faro 写的。请更新 Faro，再打开它。
handoff-json-too-large = 这个文件的内容比 Faro 会写的多。没有读它。请向发送的人要另一个。

## What goes and what stays

handoff-people = 案件里的{ $count }个人
handoff-facts = { $count }个问题的回答
handoff-hearings = { $count }次开庭
handoff-duties = { $count }个必办事项
handoff-addresses = { $count }个地址
handoff-contacts = { $count }个联系人
handoff-notes-facts = { $count }条关于发生了什么的笔记
handoff-notes-officers = { $count }条关于对官员说了什么的笔记
handoff-notes-lawyer = { $count }条只给我的律师看的笔记
handoff-papers = { $count }份文件
handoff-log = 证明记录的{ $count }条
handoff-goes = 这些会发出去：
handoff-stays = 这些留在您这里：
handoff-nothing = 您案件的任何内容都没有
handoff-named = 您选的有{ $count }项也会留下。它们和某个留下的人有关，或写着这个人的名字。
handoff-log-stays = 证明记录会留下。所以日期清单不会说您已经办了什么。请告诉您的律师。
handoff-log-goes = 证明记录会发出去。如果两位律师拿到它，他们能看出这是同一份记录。
handoff-papers-whole = 文件会原样发出去。Faro 看不出文件里写了谁的名字，照片也可能透露是在哪里拍的。
handoff-thing-stays = 它还是会留下。它和某个留下的人有关，或写着这个人的名字。
handoff-exists = 已经有一个叫这个名字的文件。什么都没有做。请选另一个名字。
handoff-no-part = 没有叫这个名字的内容可选。请选案件的一部分，或用代号选一项。
    .command = 没有叫这个名字的内容可选。要看有哪些部分，请输入：faro handoff make --help

## Cards

card-twice = 这张名片已经在您的清单里。什么都没有改变。
card-not-compared = 还没有人拿这张名片和律师自己的比较过。如果它在路上被人换了，别人就能读到全部内容。请打一个您知道的号码给律师，互相念这些数字。
    .command = 还没有人拿这张名片和律师自己的比较过。如果它在路上被人换了，别人就能读到全部内容。请给律师打电话，互相念这些数字，然后输入：faro card compared ID。要不比较就继续，请加上 --yes。
card-digits = 核对数字：{ $digits }
card-compared-on = 比较的日子：{ $date }
card-compared-never = 还没有比较
card-compare = 请打一个您知道的号码给律师。互相念这些数字。只要有一个数字不同，就删掉这张名片。
card-uncompared = 还没有人拿 { $name } 的名片和律师自己的比较过。如果它在路上被人换了，别人就能读到这里的全部内容。
card-proved = 这位律师能打开您发的内容：您在 { $date } 读到了回答。

## What lies in a hand-off. READ-ME.txt is for a lawyer who may have no Faro.

readme-what = 这些文件来自一个用 Faro 管理自己案件的人。它们只给您一个人：它们是为您的密钥密封的。
readme-sender = Faro 不知道是谁发送的。只能通过签了校验清单的密钥认出发送的人。第一次，请问本人是不是自己发的。以后的文件必须用同一个密钥。
readme-files = 请打印 case.html。用电子表格打开 dates.csv，用日历打开 dates.ics。文件夹 "papers" 里是本人的文件。全部内容（给程序用）在 case.json 里。在任何人依靠一个日期之前，律师必须核对每个日期。
readme-check = 要核对有没有被改动，请用这段文字末尾的两行。
readme-answer = 要回答，请在您自己的电脑上用 Faro。您的回答会作为一个密封的文件发回去。

## A reply, line by line

reply-hearing = 开庭的日期
reply-fact = 法律问到的事
reply-task = 要办的事
reply-question = 问您的问题
reply-message = 一条消息
reply-paper = 一份文件
reply-card = 一张新名片
reply-unknown = 这个 Faro 不认识的内容
reply-when = { $when }（{ $zone }）
reply-until = 最迟 { $date }
reply-fact-untold = 您还没有回答这个问题。
reply-stands = 您现在的是：
reply-from = { $name } 的第 { $number } 个回复，{ $date }
reply-take-hearing = 如果您采用，这个日期会作为您律师给的保存，您的提醒也会跟着改。
reply-take-new-hearing = 如果您采用，这就是一次新的开庭，Faro 会提醒您。
reply-take-fact = 如果您采用，这就是您的回答，来源是您的律师。
reply-take-duty = 如果您采用，这就是一个新的必办事项，Faro 会提醒您。
reply-take-note = 如果您采用，它会和您“只给我的律师看”的笔记放在一起。
reply-take-paper = 如果您采用，它会和您的文件放在一起。
reply-take-card = 如果您采用，从现在起您发的内容只能用新名片打开。
reply-taken = 您已经采用了这一行。
reply-unknown-why = 不能采用。请更新 Faro，再打开回复，或问您的律师这是什么。
reply-hearing-when = 不能采用：日子或那个地方的时区读不了。请问您的律师是什么日期。
reply-hearing-gone = 不能采用：您删掉了这次开庭。请问您的律师它还算不算数。
reply-no-country = 还不能采用：请先说您的案件在哪个国家。
reply-person-gone = 不能采用：它说的那个人已经不在您的案件里。
reply-fact-unreadable = 不能采用：这个 Faro 读不了它。请问您的律师这是什么。
reply-paper-gone = 不能采用：文件没有随回复一起来。请再要一次。
reply-card-misread = 不能采用：名片读不了。请再向您的律师要一次。
reply-empty = 不能采用：它什么都没有写。
reply-no-file = 这个文件读不了。请选您的律师发来的文件。
reply-no-reply = 这是移交文件，不是回复。什么都没有改变。请选另一个文件。
reply-other-handoff = 这是对别人案件的回复。什么都没有改变。请告诉您的律师。
reply-seen = 您见过另一个有这个号码的回复。两个里有一个不是真的。什么都没有改变。请给您的律师打电话。
reply-no-line = 回复里没有这个号码的行。请再看看清单。
reply-taken-before = 您以前已经采用了这一行。什么都没有改变。

## Sending and comparing

card-own-digits = 您自己的数字，只给这位律师：{ $digits }
card-line = 名片，以 FARO1 开头的一行：
card-none = 还没有名片。请向您的律师要。
handoff-send = 您可以随意发送这个文件：用电子邮件、聊天软件或U盘。别人谁也打不开。别人能看出它有多大，以及它是用 age 做的。
handoff-none = 您还没有移交过任何内容。
