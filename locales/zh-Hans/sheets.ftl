## Files for calendars

calendar-discreet = Faro：请打开您的清单
calendar-settled = 已办
calendar-day = { $label }：{ $day }

## What stands on several pages

sheets-made = 截至 { $date }。日期可能会变。依靠一个日期之前，请先向法庭核对。
sheets-name = 文件上的姓名
sheets-number = 号码
sheets-born = 出生
sheets-language = 语言
sheets-court = 法庭
sheets-judge = 法官
sheets-video = 通过视频
sheets-lawyer-write = 律师：姓名和电话

## The case on one page

sheets-case = 案件单
sheets-code = 简要内容，供手机相机扫描
sheets-people = 关于谁
sheets-dates = 接下来的日期
sheets-no-dates = 这里没有写下日期。这不表示没有日期。
sheets-contacts = 给谁打电话
sheets-more-people = 这个案件里还有{ $count }个人。
sheets-more-dates = 还有{ $count }个日期不在这一页上。

## Cards for a pocket

sheets-wallet = 请剪下这些卡片。一张带在身上，一张交给您信任的人。

## For the family of somebody who is detained. They read it: "I" is the person who is detained.

sheets-detained = 如果我被拘留
sheets-detained-do = 你们可以做什么
sheets-detained-lawyer = 1. 给我的律师打电话。如果我没有律师，请找帮助像我这样的人的团体，请他们找一位。
sheets-detained-find = 2. 问我被关在哪里。需要这一页上的号码和我出生的国家。
sheets-detained-say = 3. 照我文件上的写法说我的姓名，一个字母一个字母地说。不要把文件或钱给打电话来的陌生人。
sheets-detained-hearing = 4. 把这一页上的每个日期告诉我的律师。我被拘留时，法庭的日期仍然算数。
sheets-birth-country = 我出生的国家
sheets-medicine = 我需要的药
sheets-consent = 我同意
sheets-consent-says = 我的家人和我的律师可以询问我和我的案件。他们可以看这一页上的内容。
sheets-signed = 日期和签名

## For an office that calls an interpreter

sheets-interpreter = 我需要口译员
sheets-interpreter-ask = 请叫一位会说我的语言的口译员。我有权听懂，也有权让别人听懂我。
sheets-interpreter-language = 我的语言
sheets-interpreter-dialect = 我们怎么说（方言）
sheets-interpreter-town = 说这种话的城镇或地区
sheets-interpreter-wish = 我要求的口译员
sheets-not-spanish = 不要西班牙语
sheets-not-spanish-says = 请不要用西班牙语口译员。我的西班牙语不够好，听不懂这件事。

## What was done of what a supervision asks

sheets-compliance = 报到情况，按月
sheets-compliance-months = 证明记录包括{ $count }个月。
sheets-compliance-none = 证明记录里还没有关于报到的内容。
sheets-compliance-total = 合计
sheets-compliance-entries = 括号里的数字是证明记录的条目。请把证明记录和这一页一起交出：它写着每一条的内容。
sheets-compliance-own = 这些记录是本人写的。机关的记录可能不同。
sheets-month = 月份
sheets-figure-done = 按时办了
sheets-figure-late = 办了，但迟了
sheets-figure-refused = 试过，被拒绝
sheets-figure-broken = 试过，没有成功
sheets-figure-missed = 没有办

## Which pages there are

sheets-wallet-name = 放口袋的卡片
sheets-case-for = 您的案件写在一页上：给新的律师、临时住所或机关看。
sheets-wallet-for = 八张可以剪下的小卡片。没有手机时能帮上忙。
sheets-detained-for = 给您的家人：做什么，给谁打电话。今天就交给他们。
sheets-interpreter-for = 给任何机关。它说明您说哪种语言，怎么说。
sheets-compliance-for = 给您的律师。它统计您的报到：办了的、被拒绝的、中断的。
sheets-proof-for = 您写下的、您做过的一切，带核对码。
sheets-phrases-for = 在法庭或机关里念出来，或指给人看。
sheets-one-language = 不要第二种语言
sheets-paper-a4 = A4
sheets-paper-letter = Letter（美国的纸）

## A picture in which a code is looked for

error-picture-large = 这张图片太大。请拍一张小一点的，或靠近那个码。
error-picture-size = Faro 读不了这张图片。请重新拍。
