### What a person is told of their case, on every screen.

## Names

# The person's own words.
own-words = { $text }
# $title is a duty, $person a name.
item-for = { $title } ({ $person })
# $person is the name of somebody in the family, $question a question that says "you" to them.
question-about = For { $person }: { $question }
# $title is a duty, $date one of its days.
item-on = { $title }: { $date }
# $title is the title of a rule, $date the day of a hearing that it counts from.
item-of-hearing = { $title } (hearing on { $date })
# Stands for a name that is not written down any more.
person-unknown = someone
# Stands for the reader in a list of names: "Tell the court (you, Ana, Luis)".
person-you = you
# Stands for something that was removed.
item-gone = Something that was removed

## Beside a date

# $date is the day on which it was sent.
note-sent = You sent it on { $date }. It counts only when the office or the court has it. Look for the receipt. If none comes, ask there.
# $date is the day on which it was done.
note-done-late = You marked this as done on { $date }. That is after the last day. There are exceptions. Call a lawyer.
# The date that a rule counts from has changed since somebody marked it as done. $date is the day on which it was done.
note-marked-before = You marked this as done on { $date }, but for another date. Is it done for this date too? Then mark it again.
hearing-everybody = Everyone in your family must come.
# Beside what nobody must do, before its last day and after it.
note-by-choice = If nobody told you to send something, you do not have to. The day counts only if you want to.
note-by-choice-over = The day for this has passed. If nobody told you to, you did not have to send anything. If you still want to, ask the judge.
# $rule is the title of the rule that comes first.
note-waits = Do this first: { $rule }. When you have done it, mark it as done.
# $fact is the label of a fact, such as "the day you got the decision".
note-ended = This ended on { $date }: { $fact }.
# The same where both were read in one place. $grade says where.
rule-confidence-same = How sure is this? It is { $grade }. Last looked at on { $date }.
# $period and $counting say where something was read.
rule-confidence = How sure is this? The length of time: { $period }. The way to count it: { $counting }. Last looked at on { $date }.
# $means is a whole sentence: where this date comes from.
rule-other = You may also hear of another day: { $date }. { $means }

## What can hardly be right

# Each is shown beside a date that was typed. $fact names a fact ("the day you moved"), $date is a whole day in words.
# The heading above the sentences below.
doubt-title = Check this
doubt-future-event = You wrote { $date } for { $fact }. That day has not come yet. Check the year.
doubt-far-future = { $date } is many years away. Check the year.
# $why is "a weekend day" or the name of a holiday.
doubt-closed-day = { $date } is { $why }. Courts and offices are closed then. Check the date.
# One time of a visit to an office, which may come back. $title is what it is called.
doubt-closed-visit = { $title }: { $date } is { $why }. Offices are closed then. Ask the office which day is right.
# $time is a time of day.
doubt-night = { $time } is at night. Check if it is a.m. or p.m.
doubt-past-hearing = { $date } was over when you wrote it down. Check the date.
doubt-same-hearing-twice = You wrote down two hearings at this time. If it is the same hearing, delete one.
doubt-clock-gap = There is no { $time } on { $date }: the clocks go forward over it. Ask the court or the office for the time.
# $days is a number of days.
doubt-too-soon = This is less than { $days } days after you got the notice to appear. The law says you must get more time. Check the date. If it is right, go, and tell a lawyer.

## Facts

# The question for the date on a person's own paper. $rule is the title of a rule: "Appeal the judge's decision".
fact-printed = Does one of your own papers give a last day for this: "{ $rule }"? If yes, which day?
    .label = the last day on your own paper for "{ $rule }"
# A stretch of days. $to is the first day that is not part of it.
fact-interval = from { $from } until { $to }
# Stands for an answer: there is none, or not yet.
fact-none = no, or not yet
fact-yes = yes
fact-no = no
# What people also type for yes and for no, in small letters, with commas between.
fact-yes-short = y, yeah, yep
fact-no-short = n, nope

## Times

# The time of a duty. $from and $until are times of day.
date-window = { $date }, from { $from } until { $until }
# In a list of what is on one day. $from and $until are times of day.
time-window = { $from } – { $until }
time-alone = { $time }
# $there is the time where the hearing is, $here the same moment on the clock of the phone.
time-there = { $there } there ({ $here } on your clock)

## A week and a month

# Over the days of a week. $from and $until are its first and its last day.
week-heading = { $from } – { $until }
# A voice says this for a day of a month. $count is how many dates are on that day.
day-spoken = { $count ->
    [0] { $date }: nothing
    [one] { $date }: { $count } date
   *[other] { $date }: { $count } dates
}

## When a hearing begins

# What the time below it is: the one on the clock of the court's town.
hearing-there = Time at the court
# The same where only the day is known.
hearing-there-day = Day of the hearing
# Whose clock that is. $place is a city, as in "Los Angeles time".
zone-of-place = { $place } time
# One of several clocks to choose from. $zone is "Los Angeles time", $cities are names of cities, $time is a clock time.
court-clock = { $zone }: { $cities }. It is { $time } there now.
# The same of the clock of this phone.
court-clock-own = { $zone }, as on this phone. It is { $time } there now.

## What can be done now

# $until is a time of day, or a day with a time.
duty-open-until = You can do it now, until { $until }
# The same where the clock there shows another time than the phone.
duty-open-until-here = You can do it now, until { $until } on your clock
duty-open-today = You can do it now, until the end of the day

## Backups

# $date is the day on which the last backup was made.
backup-last = Last backup: { $date }
backup-none = You have no backup yet.
backup-needs-code = First make a recovery code. A backup opens only with your code.

## The home page

# On the home page. $count is how many questions wait for an answer.
home-first-questions = { $count ->
    [one] Answer { $count } question first. It decides most of your dates.
   *[other] Answer { $count } questions first. They decide most of your dates.
}
# The same, when only others are left.
home-questions = There are more questions. Your answers may change your dates.
# Where there is no date yet, above the questions.
home-begin = Faro has no dates yet.
# Where the questions are answered and there is still no date.
home-no-dates = Faro found no dates in your answers. You may still have some: look at every paper you got, and ask a lawyer.

## How the vault was found

vault-older = This is an older state of your vault. This device has seen a newer one. Someone may have put an old copy back. Look for what is missing.
vault-stale-slots = Faro could not update its second list of what opens the vault. A passphrase or code that you removed may still work. Free some space. Then close and open the vault.
# $count is a number of entries that a newer version wrote, or that hold a day with which nobody can count.
vault-unreadable = { $count ->
    [one] Faro cannot use { $count } entry. A newer Faro may have written it, or someone changed it. It is kept, but not shown: something may be missing in your list. Get the newest Faro.
   *[other] Faro cannot use { $count } entries. A newer Faro may have written them, or someone changed them. They are kept, but not shown: something may be missing in your list. Get the newest Faro.
}
# $date is the day of the release that is more than a year old.
zones-old = The time zones in this Faro are from { $date }. Some places may have changed their clocks since then. A time here may be an hour off. Get a newer Faro, and check each time on your papers.
# In the place of "there is nothing": rows may be missing.
list-may-lack = Faro could not read some of your entries. Something may be missing in this list. Do not rely on it alone: look at your papers, too.

## Marking what came of something

# $items is a list of names to choose from.
error-which-item = More than one fits. Choose one: { $items }
# $title is what it is called, $begins a day, with a time if it is known.
error-not-yet = { $title } is on { $begins } and has not begun, so you cannot mark it yet. Come back then.
# The same, where times that are over wait for a word. $items is a list of names to choose from.
error-not-yet-which = { $title } comes next on { $begins }, so you cannot mark that yet. Do you mean an earlier time? Choose one: { $items }
error-no-time = This does not happen on that day. Look at the list of its days.
error-to-come = That day has not come yet. Write the day when you did it.
error-on = Write the day when you did it, like 2026-11-05, or the moment, like 2026-11-05T09:00:00-05:00.
error-not-marked = Nothing is marked here, so there is nothing to take back. Look at the proof log.
error-holder = This person is you. You cannot leave your own case. To remove everything, erase the vault.
error-marked = This is already marked. To change it, take it back first.

## How to write an answer

ask-date = The day, like 2026-11-05
ask-bool = yes or no
ask-int = A whole number
ask-text = A few letters or words
ask-instant = Day, time and difference from UTC, like 2026-12-24T16:30:00+01:00
ask-local-time = Day and time, like 2027-02-02T09:00
ask-zone = A time zone, like America/New_York
ask-period = A length of time, like 5 days, 2 weeks or 1 month
ask-dates = Days with commas between, like 2021-05-01,2026-03-03
ask-intervals = From..to, like 2026-08-03..2026-09-01
