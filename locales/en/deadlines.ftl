### How a date was found, step by step. $date is always a whole day in words.

# $fact names what happened: "the day you moved".
step-trigger = Start from { $date }: { $fact }. Do not count this day.
step-event = Start from { $date }: { $fact }. Count back from it.
# $to is the first day on which the clock runs again.
step-stopped = The clock stopped from { $from } until { $to }. { $days ->
    [one] { $days } day is
   *[other] { $days } days are
} added: { $date }.
# $period is a length of time in words: "30 days".
step-count = { $period } later: { $date }.
step-count-back = { $period } before: { $date }.
step-clamp = That month has no such day, so we use the last day it has: { $date }.
# What an office is closed for, said as: "Sunday 29 November 2026 is ..."
closed-weekend = a weekend day
# $why is "a weekend day" or the name of a holiday.
step-closed-forward = { $date } is { $why }. The office is closed, so you may have until the next open day.
step-closed-back = { $date } is { $why }. The office is closed. To be safe, use the day before.
step-no-roll = { $date } is { $why }, but we found no law that gives you more time for that.
step-legal-last = The latest day the law may allow: { $date }.
step-disputed = Another version of this rule is in dispute. It gives only { $period }. To be safe, use it: { $date }.
# Stands between the count of the last day and that of the day to act by.
step-safe-from = Now the safe day. Faro counts it again, without extra days.
step-safe = Act by { $date }.
step-opens = The first day: { $date }. Weekends and holidays do not move it.
step-printed = Your own paper says { $date }. Use the earlier date.
step-trigger-first = Start from { $date }: the first such day after { $after }. Do not count this day.
step-chained = Nobody appealed. So the decision became final when the time to appeal ended ("{ $rule }"): { $date }. Start from this day, but do not count it.
# $days is a number of days.
step-deemed = The law treats the letter as received { $days ->
    [one] { $days } day
   *[other] { $days } days
} after it was handed over: { $date }. Start from this day, but do not count it.
step-mail = { $days ->
    [one] { $days } day is
   *[other] { $days } days are
} added for the mail: { $date }. Do not rely on it.
step-added = { $days ->
    [one] { $days } day is
   *[other] { $days } days are
} added: { $date }.
# $asked and $answered are days, $left is a number of days.
step-suspended = The time stopped from your request on { $asked } until the answer on { $answered }. { $left ->
    [one] { $left } day was left
   *[other] { $left } days were left
}, so your time ends on { $date }.
# $month is the name of a month.
step-excluded-month = The courts pause in { $month }, so that month does not count.
step-franc = The first day and the last day do not count, so there is one more day: { $date }.
step-safe-count = Without any day that someone could dispute: { $date }.
# $means is a whole sentence, such as "It counts if you are in detention."
step-unknown = You did not say which is true for you, so the day to act by is the earliest one. { $means } Then it is { $date }.
step-unknown-other = You did not say which law is yours, so the day to act by is the earliest one: { $date }.
step-not-before = But not before it began: { $date }.
step-asked-late = You asked on { $asked }. That was after { $by }, so it did not stop the time: { $date }.
step-sooner = It ends sooner, because of { $date }.
note-unverified = Ask a lawyer about this. We believe that there is a deadline, but nobody has checked the law, so Faro shows no date.
# $time is a clock time.
step-hours-start = On { $date } at { $time } the time starts.
step-hours = { $period } later, to the minute, it is { $date } at { $time }: weekends and holidays do not give you more time.
step-at = The day itself: { $date }.
step-expected = The office should act by { $date }. It often takes longer.
step-no-limit = There is no last day. Do not wait.
step-first = The first time is { $date }, then every { $period }.
step-next = The next time: { $date }.
step-received = It must ARRIVE by then. The day you send it does not count.
means-printed = It is on your own paper, but it is later. Do not wait for it without a lawyer.

## What kind of date it is

kind-deadline = deadline
kind-opening = not before
kind-window = between two days
kind-hours = hours, to the minute
kind-expiry = ends on its own
kind-information = good to know
kind-recurring = repeats
kind-expected = the office's own time limit
kind-no-limit = no last day
kind-adjuster = changes another date
kind-appearance = be there

## Whether a rule is law

status-in-force = in force
status-proposed = only proposed: not law
status-stayed = on hold by a court: not law now
status-repealed = no longer law
status-vacated = struck down by a court: not law
status-disputed = in dispute: ask a lawyer
status-unverified = not checked in the law: ask a lawyer

## How well a rule is known

grade-r1 = checked in the law or on a government page
grade-r1o = checked in an older version of the law
grade-r2 = not checked in the law itself
grade-p = only partly checked
grade-m = written down from memory, not checked
grade-b = believed, and read nowhere yet

# Shown wherever a date of a rule is shown.
deadlines-check = Faro is not a lawyer. Ask a lawyer to check every date.
# Shown when the day to act by is over, but the last day of the law is not.
deadlines-late = The day to act by has passed. You may still be in time. Do it today, and talk to a lawyer.

## What moved in the law

# $status is one of the status words above.
law-begins = It applies from { $date } on ({ $status }).
law-ends = It stopped on { $date }.
law-checked = Someone read the source again on { $date }.
