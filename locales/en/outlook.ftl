### What a person is told of their case, on every screen.

## Names

# The person's own words.
own-words = { $text }
# $title is a duty, $person a name.
item-for = { $title } ({ $person })
# $title is the title of a rule, $date the day of a hearing that it counts from.
item-of-hearing = { $title } (hearing on { $date })
# Stands for a name that is not written down any more.
person-unknown = somebody
# Stands for something that was removed.
item-gone = Something that was removed

## Beside a date

# $date is the day on which it was sent.
note-sent = You sent it on { $date }. It counts only when the office has it. Look for the receipt. If none comes, ask.
# $date is the day on which it was done.
note-done-late = You wrote that it was done on { $date }. That is after the last day. There are exceptions. Call a lawyer.
# The date that a rule counts from has changed since somebody marked it as done. $date is the day on which it was done.
note-marked-before = You marked this as done on { $date }, but for another date. Is it done for this date too? Then mark it again.
hearing-everybody = Everybody in your family must come.
# $period and $counting say where something was read.
rule-confidence = The length: { $period }. The counting: { $counting }. Checked on { $date }.
# $means says who reads it so.
rule-other = Somebody may say { $date }: { $means }.

## Facts

# The question for the date on a person's own paper. $rule is the title of a rule: "Appeal the judge's decision".
fact-printed = Does your own paper name a last day for this: { $rule }? Which?
    .label = the last day on your own paper for this: { $rule }
# A stretch of days. $to is the first day that is not part of it.
fact-interval = from { $from } until { $to }
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

## The home page

# On the home page. $count is how many questions wait for an answer.
home-questions = { $count ->
    [one] Faro has { $count } question for you. Your answer can change the days.
   *[other] Faro has { $count } questions for you. Your answers can change the days.
}

## How the vault was found

vault-older = This is an older state of your vault: this device has seen a newer one. Somebody may have put an old copy back. Look for what is missing.
vault-stale-slots = A second copy of the ways into the vault could not be brought up to date. A way in that you removed may still be in it. Free some space, then close and open the vault.
# $count is a number of entries that a newer version wrote.
vault-unreadable = { $count ->
    [one] { $count } entry was written by a newer Faro. It is kept, but not shown.
   *[other] { $count } entries were written by a newer Faro. They are kept, but not shown.
}
# In the place of "there is nothing": rows may be missing.
list-may-lack = Some of your entries could not be read, so this list may not be whole. Do not rely on it.

## Marking what came of something

# $items is a list of names to choose from.
error-which-item = Several fit. Choose one of these: { $items }
# $title is what it is called, $begins a day, with a time if it is known.
error-not-yet = { $title } is on { $begins }. It has not begun, so it cannot be marked. Come back then.
# The same, where times that are over wait for a word. $items is a list of names to choose from.
error-not-yet-which = { $title } comes next on { $begins }. That has not begun. Do you mean a time that is over? Choose it: { $items }
error-no-time = There is no such time on that day. Look at the list of its days.
error-to-come = That day is still to come. Write the day on which it was done.
error-on = Write the day it was done like 2026-11-05, or the moment like 2026-11-05T09:00:00-05:00.
error-not-marked = Nothing is marked there, so there is nothing to take back. Look at the proof log.
error-holder = This person is you. You cannot leave your own case. To remove everything, erase the vault.
error-marked = This is written down already. To take it back, choose undo.
