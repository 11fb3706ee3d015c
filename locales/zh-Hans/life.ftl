## Who somebody is

relation-myself = 我
relation-spouse = 丈夫、妻子或伴侣
relation-child = 孩子
relation-parent = 母亲或父亲
relation-sibling = 兄弟姐妹
relation-other = 其他

role-lawyer = 律师
role-interpreter = 口译员
role-office = 机关
role-family = 家人
role-helper = 帮忙的人
role-other = 其他

## How sure somebody is of what they told

certainty-unsaid = 按所说的
certainty-sure = 文件上写着
certainty-likely = 很可能是对的
certainty-unsure = 可能不对

## Three drawers for notes. What is in the last one is left out of everything that is shown to others.

drawer-facts = 发生了什么
drawer-officers = 我对官员说了什么
drawer-lawyer = 只给我的律师看

## Kinds of paper

paper-notice-to-appear = 出庭通知书（NTA）
paper-hearing-notice = 开庭通知（hearing notice）
paper-receipt = 收据
paper-decision = 决定
paper-conditions = 释放文件和条件
paper-identity = 护照、证件或许可
paper-picture = 图片
paper-evidence = 证据
paper-other = 其他文件

## Whether letters arrive at an address

mail-safe = 信能送到这里
mail-unsafe = 信寄到这里不安全
mail-unknown = 不知道信能不能送到

## Who told the date of a hearing

source-notice-to-appear = 出庭通知书（NTA）
source-hearing-notice = 开庭通知（hearing notice）
source-hotline = 法庭的电话热线
source-website = 法庭的网站
source-lawyer = 律师
source-own = 您自己的记录
source-other = 其他人

standing-own = 这个日期只是您自己写下的
standing-told = 只有一个来源给了这个日期
standing-unconfirmed = 没有得到确认
standing-confirmed = 两个来源一致
standing-conflict = 来源不一致

hearing-when = { $title }，{ $when }

hearing-moved-earlier = 这次开庭现在提前了。以前是 { $from }。
hearing-conflict = 来源不一致：{ $source }说的是 { $date }。请用更早的日期，并问法庭或律师。
hearing-settling = 这样会划掉一个更早的日期：{ $source }说的是 { $date }。如果那个才是对的，您就会错过开庭。请先问法庭。
hearing-unconfirmed = 只有出庭通知书（NTA）给了这个日期。法庭可能有另一个日期。请打法庭的电话热线，或看法庭的网站。
hearing-unchecked = 还没有人向法庭核对过这个日期。现在就核对，以后每周核对一次。
hearing-stale = 上次核对是{ $days }天前。请再向法庭核对。日期可能会变，而且不来信通知。
hearing-passed = 但{ $source }说的是 { $date }，那一天已经过了。您去了吗？请标记您的回答。如果没有去，今天就给法庭或律师打电话。
