## The four places

shell-today = 今天
shell-dates = 日期
shell-my-case = 我的案件

## Today

shell-next-hearing = 您的下一次开庭
shell-next-hearing-none = 没有写下开庭
shell-next-hearing-none-hint = 您的文件上有开庭日期吗？现在就写下来。
shell-questions-more = 更多问题

## Dates

shell-week = 周
shell-month = 月
shell-earlier = 更早
shell-later = 更晚
shell-day-nothing = 这一天没有写下任何事。

## People

shell-people = 人员
shell-people-none = 这里还没有人。
shell-people-hint = 请先添加您自己。然后添加案件里的每个家人。
shell-person-add = 添加一个人
shell-person-name = 姓名
shell-person-spelling = 文件上的姓名，一个字母一个字母地照写，即使文件上写错了
shell-person-relation = 这个人是您的什么人？
shell-person-language = 这个人说得最好的语言
shell-person-dialect = 家乡的人怎么说这种语言
shell-person-town = 在哪个城镇和国家学的
shell-person-born = 出生日期，例如 2015-04-17。如果只知道年份，就写 2015
shell-person-numbers = 文件上的号码
shell-person-number-kind = 这个号码叫什么？例如：A号码（A-number）
shell-person-number = 号码
shell-person-number-add = 添加号码
shell-person-leave = 把这个人从案件里去掉
shell-person-leave-hint = 这会删掉这个人的一切：号码、回答、开庭和必办事项。证明记录里关于这个人的内容，只留下一点：有些内容被删掉了。这不能撤销。

## Contacts

shell-contacts = 联系人
shell-contacts-none = 这里还没有人。请先添加您的律师，或帮助您的人。以后点一下就能给他们打电话。
shell-contact-add = 添加联系人
shell-contact-name = 人或机关的名称
shell-contact-role = 这是谁？
shell-contact-phone = 电话号码
shell-contact-email = 电子邮件
shell-contact-note = 其他：办公时间、语言、谁介绍的

## Addresses, and a move

shell-addresses = 地址
shell-addresses-none = 这里还没有地址。请添加法庭有的那个地址：法庭的信寄到那里。
shell-address-add = 添加地址
shell-address-lines = 地址，照信封上那样写
shell-address-care-of = 转交人（in care of）：门上的名字，如果不是您的名字
shell-address-told-by = 谁把这个地址给了法庭？
shell-address-mail-safe = 您的信能安全送到那里吗？
shell-address-unknown = 我不知道
shell-address-from = 从哪一天起？
shell-address-until = 到哪一天为止？如果您还住在那里，就空着
shell-address-people = 谁住在那里？如果是所有人，就一个也不选。
shell-moved = 您搬家了
shell-moved-hint = 法庭和其他机关必须得到您的新地址，有的只给几天时间。Faro 为每个人列出要通知的机关。请也把新地址添加到您的地址里。
shell-moved-day = 您在哪一天搬家？
shell-moved-tasks = 谁必须得到您的新地址

## Papers

shell-paper-kind = 这是什么文件？
shell-paper-dated = 文件上印的日期
shell-paper-pages = 有几页？
shell-paper-added = 添加到这里的时间
shell-paper-of = 这是关于哪次开庭的？
shell-paper-of-none = 和开庭无关
shell-paper-larger = 放大
shell-paper-smaller = 缩小

## The proof log

shell-proofs-file = 把证明记录作为文件分享
