## Names

own-words = { $text }
item-for = { $title }（{ $person }）
question-about = 关于 { $person }：{ $question }
item-on = { $title }：{ $date }
item-of-hearing = { $title }（{ $date } 的开庭）
person-unknown = 某人
person-you = 您
item-gone = 已经删掉的内容

## Beside a date

note-sent = 您在 { $date } 寄出了。机关或法庭收到了才算数。请找收据。如果没有收据来，请去那里问。
note-done-late = 您标记在 { $date } 办好了。那是在最后一天之后。有例外。请给律师打电话。
note-marked-before = 您标记在 { $date } 办好了，但那是为另一个日期。这个日期的事也办好了吗？那就再标记一次。
hearing-everybody = 您全家人都必须来。
note-by-choice = 如果没有人要您寄什么，您就不必寄。只有您想寄时，这一天才有关系。
note-by-choice-over = 这件事的日子已经过了。如果没有人要您寄，您本来就不必寄。如果您还想寄，请问法官。
note-waits = 请先办这件事：{ $rule }。办好以后，标记为已办。
note-ended = 这件事在 { $date } 结束了：{ $fact }。
rule-confidence-same = 这有多可靠？{ $grade }。上次查看：{ $date }。
rule-confidence = 这有多可靠？时间的长短：{ $period }。计算的方法：{ $counting }。上次查看：{ $date }。
rule-other = 您也可能听到另一个日子：{ $date }。{ $means }

## What can hardly be right

doubt-title = 请核对
doubt-future-event = 您写的“{ $fact }”是 { $date }。那一天还没有到。请核对年份。
doubt-far-future = { $date } 是很多年以后。请核对年份。
doubt-closed-day = { $date } 是{ $why }。那天法庭和机关不上班。请核对日期。
doubt-closed-visit = { $title }：{ $date } 是{ $why }。那天机关不上班。请问机关哪一天才对。
doubt-night = { $time } 是夜里。请核对是上午还是下午。
doubt-past-hearing = 您写下 { $date } 的时候，那一天已经过了。请核对日期。
doubt-same-hearing-twice = 您在这个时间写了两次开庭。如果是同一次，请删掉一个。
doubt-clock-gap = { $date } 没有 { $time } 这个时间：那天时钟拨快，跳过了它。请问法庭或机关是几点。
doubt-too-soon = 离您收到出庭通知书（NTA）不到{ $days }天。法律说您必须有更多时间。请核对日期。如果日期是对的，就去，并告诉律师。

## Facts

fact-printed = 您自己的文件上有没有为这件事写最后一天：“{ $rule }”？如果有，是哪一天？
    .label = 您自己的文件上“{ $rule }”的最后一天
fact-interval = 从 { $from } 起，到 { $to } 之前
fact-none = 没有，或还没有
fact-yes = 是
fact-no = 不是
fact-yes-short = 有, 对, 是的, shi, y, yes
fact-no-short = 否, 没有, 不, bu, n, no

## Times

date-window = { $date }，从 { $from } 到 { $until }
time-window = { $from } – { $until }
time-alone = { $time }
time-there = 那边 { $there }（您这里的时间：{ $here }）

## A week and a month

week-heading = { $from } – { $until }
day-spoken = { $count ->
    [0] { $date }：没有事
   *[other] { $date }：{ $count }个日期
}

## When a hearing begins

hearing-there = 法庭那里的时间
hearing-there-day = 开庭的日子
zone-of-place = { $place } 时间
court-clock = { $zone }：{ $cities }。那里现在是 { $time }。
court-clock-own = { $zone }，与本手机相同。那里现在是 { $time }。

## What can be done now

duty-open-until = 您现在可以办，到 { $until } 为止
duty-open-until-here = 您现在可以办，按您这里的时间算，到 { $until } 为止
duty-open-today = 您现在可以办，到今天结束为止

## Backups

backup-last = 上次备份：{ $date }
backup-none = 您还没有备份。
backup-needs-code = 请先做一个恢复码。备份只能用您的恢复码打开。

## The home page

home-first-questions = 请先回答{ $count }个问题。您的大多数日期由此决定。
home-questions = 还有更多问题。您的回答可能会改变您的日期。
home-begin = Faro 还没有日期。
home-no-dates = Faro 在您的回答里没有找到日期。您可能还是有日期：请看您收到的每一份文件，并问律师。

## How the vault was found

vault-older = 这是您的保险箱较旧的状态。这台设备见过较新的。可能有人把旧副本放了回来。请看看少了什么。
vault-stale-slots = Faro 没能更新第二份“什么能打开保险箱”的名单。您删掉的口令或恢复码可能还能用。请腾出一些空间。然后关上保险箱，再打开。
vault-unreadable = Faro 不能使用{ $count }条记录。可能是较新版本的 Faro 写的，也可能有人改动过。记录还保留着，但不显示：您的清单里可能少了什么。请安装最新的 Faro。
zones-old = 这个 Faro 里的时区资料是 { $date } 的。从那以后，有些地方可能改了时间。这里的时间可能差一小时。请安装较新版本的 Faro，并按您的文件核对每个时间。
list-may-lack = Faro 读不了您的一些记录。这份清单里可能少了什么。不要只靠它：也请看您的文件。

## Marking what came of something

error-which-item = 有不止一个符合。请选一个：{ $items }
error-not-yet = { $title } 在 { $begins }，还没有开始，所以您还不能标记。请到时候再来。
error-not-yet-which = { $title } 下一次在 { $begins }，所以您还不能标记那一次。您是说更早的一次吗？请选一个：{ $items }
error-no-time = 那一天没有这件事。请看它的日子清单。
error-to-come = 那一天还没有到。请写您办好的那一天。
error-on = 请写您办好的那一天，例如 2026-11-05；或者写时刻，例如 2026-11-05T09:00:00-05:00。
error-not-marked = 这里没有标记，所以没有什么可以收回。请看证明记录。
error-holder = 这个人就是您。您不能离开自己的案件。要删掉所有内容，请清除保险箱。
error-marked = 这已经标记过了。要改，请先收回。

## How to write an answer

ask-date = 日子，例如 2026-11-05
ask-bool = 是或不是
ask-int = 一个整数
ask-text = 几个字、字母或词
ask-instant = 日子、时间和与 UTC 的时差，例如 2026-12-24T16:30:00+01:00
ask-local-time = 日子和时间，例如 2027-02-02T09:00
ask-zone = 一个时区，例如 America/New_York
ask-period = 一段时间，例如5天、2周或1个月
ask-dates = 几个日子，中间用逗号，例如 2021-05-01,2026-03-03
ask-intervals = 从..到，例如 2026-08-03..2026-09-01
