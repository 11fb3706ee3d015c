### How a date was found, step by step. $date is always a whole day in words.

# $fact names what happened: "the day you moved".
step-trigger = Day 0 is { $date }: { $fact }. This day is not counted.
step-event = Day 0 is { $date }: { $fact }. We count back from it.
# $to is the first day on which the clock runs again.
step-stopped = The clock stood still from { $from } until { $to }: { $days ->
    [one] { $days } day is
   *[other] { $days } days are
} added: { $date }.
# $period is a length of time in words: "30 days".
step-count = { $period } later: { $date }.
step-count-back = { $period } before: { $date }.
step-clamp = That month has no such day, so we take the earlier one: { $date }.
# What an office is closed for, said as: "Sunday 29 November 2026 is ..."
closed-weekend = a weekend day
# $why is "a weekend day" or the name of a holiday.
step-closed-forward = { $date } is { $why }: the office is closed, so the law moves the last day forward.
step-closed-back = { $date } is { $why }: the office is closed. To be safe, go back to the day before.
step-no-roll = { $date } is { $why }, but we found no law that gives you more time for it.
step-legal-last = The last day that the law can be read to allow: { $date }.
step-disputed = Another text of this rule is in dispute. It gives only { $period }. To be safe, count with it: { $date }.
step-safe = Act by { $date }.
step-opens = The first day: { $date }. It does not move for weekends or holidays.
step-printed = Your own paper says { $date }. The earlier date is the one to use.
step-trigger-first = Day 0 is { $date }: the first such day after { $after }. This day is not counted.
step-chained = No appeal was made, so the decision became final when the time for it ended ("{ $rule }"): { $date }. This is day 0.
# $days is a number of days.
step-deemed = The letter counts as received { $days ->
    [one] { $days } day
   *[other] { $days } days
} after it was handed over: { $date }. This is day 0.
step-mail = { $days ->
    [one] { $days } day is
   *[other] { $days } days are
} added for the post: { $date }. Do not rely on it.
step-added = { $days ->
    [one] { $days } day is
   *[other] { $days } days are
} added: { $date }.
# $asked and $answered are days, $left is a number of days.
step-suspended = The time stood still from your request on { $asked } until the answer on { $answered }. { $left ->
    [one] { $left } day was left
   *[other] { $left } days were left
}, so it ends on { $date }.
# $month is the name of a month.
step-excluded-month = { $month } does not count: the courts rest.
step-franc = Neither the first nor the last day counts, so one more day is given: { $date }.
step-safe-count = Without any day that somebody could dispute: { $date }.
step-unknown = You have not told everything that decides the length, so the shortest one counts.
# $time is a clock time.
step-hours-start = It starts on { $date } at { $time }.
step-hours = { $period } later, to the minute: { $date } at { $time }. Weekends and holidays give no more time.
step-at = The day itself: { $date }.
step-expected = The office should act by { $date }. It often takes longer.
step-no-limit = There is no last day. Do not wait.
step-first = The first time is { $date }, then every { $period }.
step-next = The next time: { $date }.
step-received = It must ARRIVE by then. The day on which you send it does not count.
means-printed = the date on your own paper, which is later: do not rely on it without a lawyer

## What kind of date it is

kind-deadline = deadline
kind-opening = not before
kind-window = from one day to another
kind-hours = hours, to the minute
kind-expiry = ends by itself
kind-information = good to know
kind-recurring = again and again
kind-expected = an office's own time
kind-no-limit = no last day
kind-adjuster = changes another date
kind-appearance = be there

## Whether a rule is law

status-in-force = in force
status-proposed = only proposed: not law
status-stayed = held up by a court: not law now
status-repealed = no longer law
status-vacated = struck down by a court: not law
status-disputed = in dispute: ask a lawyer

## How well a rule is known

grade-r1 = read in the law or on a government page
grade-r1o = read in an older edition of the law
grade-r2 = read in a second-hand source
grade-p = read only in part
grade-m = from memory, not checked

# Shown wherever a date of a rule is shown.
deadlines-check = Faro is not a lawyer. Check every date with one.
# Shown when the day to act by is over, but the last day of the law is not.
deadlines-late = The day to act by is over. You may still be in time: do it today, and talk to a lawyer.
