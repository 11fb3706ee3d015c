### What is due, hearings, reminders.

hearing-individual = Individual hearing
hearing-master = Master hearing
hearing-other = Hearing

## Headings of the list of what is due, the most urgent first

urgency-missed = The day has passed. Call a lawyer today
urgency-late = You are late. Do it today
# Its day is far, or there is none, and who waits for it may come to harm before.
urgency-at-once = Do not wait. Call a lawyer today
urgency-today = Today
urgency-passed = Over. Write down what happened
urgency-week = In the next seven days
urgency-month = In the next thirty days
urgency-later = Later
urgency-sent = Sent: waiting for the receipt
urgency-open = You may do this now
urgency-undated = Faro cannot find the date
urgency-expected = What offices should do
urgency-information = Good to know

## What a day is called before it

due-act-by = act by
due-last-day = last day
due-not-before = not before
due-open-since = open since
due-begins = be there
due-was-on = it was on
due-expected = the office should act by
due-ends = ends
due-leave-by = leave by
due-here = on your clock
due-on = on

## Reminders. They show on a locked phone: never use a word about courts, asylum, offices or papers.

reminder-today = You have something today. Open your list.
reminder-tomorrow = You have something tomorrow. Open your list.
reminder-days = { $days ->
    [one] You have something in { $days } day. Open your list.
   *[other] You have something in { $days } days. Open your list.
}

# It begins in half an hour.
reminder-soon = Soon: open your list.
# It has begun.
reminder-now = Now: open your list.
# It has begun long ago, and will be over in half an hour, or in two hours.
reminder-closing = Little time left: open your list.
reminder-leave = Time to go: open your list.
# It is over, and nobody wrote down whether it was done.
reminder-over = Did you do it? Open your list.
# There is more than the phone can hold.
reminder-more = There is more: open your list.
# It came too late to be true: the phone was off, or silent.
reminder-missed = You may have missed a reminder: open your list.
# The button on a reminder that rings again until somebody answers.
reminder-heard = I saw it
# Rings when the person tries whether this phone reminds them.
reminder-test = This was a test. It rang.
# Only if the person chose to see everything on the locked phone. $when is a day, with a time if it is known.
reminder-full = { $title }: { $when }
reminder-closing-full = { $title }: only until { $when }
reminder-over-full = Did you do it? { $title }: { $when }
# The same of a hearing or an appointment.
reminder-attended-full = Were you there? { $title }: { $when }
reminder-soon-full = Soon. { $title }: { $when }
reminder-now-full = Now. { $title }: { $when }
# What cannot wait for any day.
reminder-at-once-full = Do not wait. { $title }
reminder-leave-full = Time to go. { $title }: { $when }
# $when is the very last day for $title.
reminder-last-full = { $title }. The last day is { $when }
# It was sent in time, and counts only when it has arrived.
reminder-receipt-full = Look for the receipt. { $title }: { $when }
# Stand for $when where the clock there shows another time than the phone. $there and $here are days with a time.
reminder-there = { $there } there. On your clock: { $here }
reminder-there-at = { $there }, { $place }. On your clock: { $here }
reminder-here = { $here } on your clock. There: { $there }

## Translations

# Shown in a language that was translated by a machine and that no speaker has checked yet.
translation-machine = A machine made this translation. Nobody who speaks the language has checked it yet.
# A language that lacks something important. Shown below its name, where people choose a language.
language-preview = Not finished: parts of Faro are in English.
