hearing-individual = 大庭（individual hearing）
hearing-master = 小庭（master hearing）
hearing-other = 开庭

## Headings of the list of what is due, the most urgent first

urgency-missed = 日子已经过了。今天就给律师打电话
urgency-late = 您已经迟了。今天就办
urgency-at-once = 不要等。今天就给律师打电话
urgency-today = 今天
urgency-passed = 已经过去。请写下结果
urgency-week = 七天之内
urgency-month = 三十天之内
urgency-later = 以后
urgency-sent = 已寄出：等收据
urgency-open = 现在可以办
urgency-undated = Faro 找不到日期
urgency-expected = 机关应当做的事
urgency-information = 供您了解

## What a day is called before it

due-act-by = 最迟
due-last-day = 最后一天
due-not-before = 不能早于
due-open-since = 从这天起可以办
due-begins = 到场
due-was-on = 已过的日子
due-expected = 机关最迟应办
due-ends = 结束
due-leave-by = 最迟出发
due-here = 您这里的时间
due-on = 日期

## Reminders. They show on a locked phone: never use a word about courts, asylum, offices or papers.

reminder-today = 您今天有事。请打开您的清单。
reminder-tomorrow = 您明天有事。请打开您的清单。
reminder-days = 再过{ $days }天您有事。请打开您的清单。

reminder-soon = 快到了：请打开您的清单。
reminder-now = 现在：请打开您的清单。
reminder-closing = 时间不多了：请打开您的清单。
reminder-leave = 该出发了：请打开您的清单。
reminder-over = 您做了吗？请打开您的清单。
reminder-more = 还有别的：请打开您的清单。
reminder-missed = 您可能错过了一个提醒：请打开您的清单。
reminder-heard = 我看到了
reminder-test = 这是一次测试。它响了。
reminder-full = { $title }：{ $when }
reminder-closing-full = { $title }：只到 { $when }
reminder-over-full = 您做了吗？{ $title }：{ $when }
reminder-attended-full = 您去了吗？{ $title }：{ $when }
reminder-soon-full = 快到了。{ $title }：{ $when }
reminder-now-full = 现在。{ $title }：{ $when }
reminder-at-once-full = 不要等。{ $title }
reminder-leave-full = 该出发了。{ $title }：{ $when }
reminder-last-full = { $title }。最后一天是 { $when }
reminder-receipt-full = 请找收据。{ $title }：{ $when }
reminder-there = 那边的时间：{ $there }。您这里的时间：{ $here }
reminder-there-at = { $there }，{ $place }。您这里的时间：{ $here }
reminder-here = 您这里的时间：{ $here }。那边的时间：{ $there }

## Translations

translation-machine = 这是机器翻译。还没有懂这种语言的人核对过。
language-preview = 还没有完成：Faro 的一些部分是英文。
