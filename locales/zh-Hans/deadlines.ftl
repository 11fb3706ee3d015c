step-trigger = 从这一天起算：{ $date }（{ $fact }）。这一天本身不算在内。
step-event = 从这一天起算：{ $date }（{ $fact }）。从这一天往回数（往更早的日子数）。
step-stopped = 从 { $from } 起计时停止，到 { $to } 再开始。因此加上{ $days }天：{ $date }。
step-count = 再过{ $period }：{ $date }。
step-count-back = 往回数{ $period }：{ $date }。
step-clamp = 那个月没有这一天，所以我们用那个月的最后一天：{ $date }。
closed-weekend = 周末
step-closed-forward = { $date } 是{ $why }，机关不上班，所以您可能可以等到下一个上班的日子。
step-closed-back = { $date } 是{ $why }，机关不上班。为了稳妥，请用前一天。
step-no-roll = { $date } 是{ $why }，但我们没有找到因此多给您时间的法律。
step-legal-last = 法律可能允许的最晚一天：{ $date }。
step-disputed = 这条规定有另一个版本，还有争议。它只给{ $period }。为了稳妥，请按它来：{ $date }。
step-safe-from = 现在算稳妥的日子。Faro 再数一遍，不算多给的天数。
step-safe = 最迟在 { $date } 办好。
step-opens = 第一天：{ $date }。周末和法定假日不会改变它。
step-printed = 您自己的文件上写的是 { $date }。请用更早的日期。
step-trigger-first = 从 { $date } 起算：这是 { $after } 之后第一个这样的日子。这一天本身不算在内。
step-chained = 没有人上诉。所以上诉的时间（“{ $rule }”）结束时，决定就成为最终决定：{ $date }。从这一天起算，但这一天本身不算在内。
step-deemed = 按法律，信在交出后{ $days }天算收到：{ $date }。从这一天起算，但这一天本身不算在内。
step-mail = 因为邮寄，加上{ $days }天：{ $date }。不要指望这几天。
step-added = 加上{ $days }天：{ $date }。
step-suspended = 您在 { $asked } 提出请求，时间就停了，到 { $answered } 得到答复为止。那时还剩{ $left }天，所以您的时间到 { $date } 结束。
step-excluded-month = 法庭在{ $month }休庭，所以那个月不算。
step-franc = 第一天和最后一天都不算，所以多出一天：{ $date }。
step-safe-count = 去掉所有可能有人会争议的日子：{ $date }。
step-unknown = 您没有说哪一种是您的情况，所以办事的日子用最早的那一天。{ $means } 那样的话就是 { $date }。
step-unknown-other = 您没有说哪一种法律适用于您，所以办事的日子用最早的那一天：{ $date }。
step-not-before = 但不会早于它开始的日子：{ $date }。
step-asked-late = 您提出请求的日子是 { $asked }，晚于 { $by }，所以没有让时间停下：{ $date }。
step-sooner = 它会更早结束，原因是：{ $date }。
note-unverified = 请就这件事问律师。我们认为这里有期限，但没有人核对过法律，所以 Faro 不显示日期。
step-hours-start = 时间从 { $date } { $time } 开始。
step-hours = 再过{ $period }（精确到分钟）就是 { $date } { $time }：周末、法定假日，都不会多给您时间。
step-at = 就是这一天：{ $date }。
step-expected = 机关应当最迟在 { $date } 办理。常常会更久。
step-no-limit = 没有最后一天。不要等。
step-first = 第一次是 { $date }，以后每{ $period }一次。
step-next = 下一次：{ $date }。
step-received = 到那时必须已经送到。您寄出的那一天不算数。
means-printed = 您自己的文件上写着这个日期，但它更晚。没有律师的意见，不要等到那一天。

## What kind of date it is

kind-deadline = 期限
kind-opening = 不能早于
kind-window = 在两个日子之间
kind-hours = 按小时算，精确到分钟
kind-expiry = 自动失效
kind-information = 供您了解
kind-recurring = 重复
kind-expected = 机关自己的时限
kind-no-limit = 没有最后一天
kind-adjuster = 会改变另一个日期
kind-appearance = 必须到场

## Whether a rule is law

status-in-force = 有效
status-proposed = 只是提议：不是法律
status-stayed = 被法庭暂停：现在不是法律
status-repealed = 已经不是法律
status-vacated = 被法庭撤销：不是法律
status-disputed = 有争议：请问律师
status-unverified = 没有核对过法律：请问律师

## How well a rule is known

grade-r1 = 已在法律或政府网页上核对
grade-r1o = 在旧版本的法律里核对过
grade-r2 = 没有在法律原文里核对
grade-p = 只核对了一部分
grade-m = 凭记忆写下，没有核对
grade-b = 只是这样认为，还没有在任何地方读到

deadlines-check = Faro 不是律师。每个日期都请律师核对。
deadlines-late = 办事的日子已经过了。您可能还来得及。今天就办，并找律师谈。

## What moved in the law

law-begins = 从 { $date } 起适用（{ $status }）。
law-ends = 在 { $date } 停止适用。
law-checked = 有人在 { $date } 又读过一遍来源。
