### Days and times. A day is always said in words, never as 11/05: that is May to one reader and November to another.

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

# Short names over the columns of a month: four letters at most.
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# A whole day: "Thursday 5 November 2026".
date = { $weekday } { $day } { $month } { $year }

# A clock time. Use $hour12 (1 to 12) with $half (am or pm), or $hour24 (00 to 23): what your readers use.
# optional: $hour12 $half $hour24
# together: $hour12 $half
time = { $hour12 }:{ $minute } { $half ->
    [am] a.m.
   *[pm] p.m.
}

# A day with a clock time.
date-time = { $date }, { $time }

## How far away a day is. $days is a whole number.

days-left = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}
days-over = { $days ->
    [1] yesterday
   *[other] { $days } days ago
}

## How often something comes back.

recurrence-once = once, on { $date }
recurrence-days = { $count ->
    [1] every day
   *[other] every { $count } days
}
recurrence-weeks = { $count ->
    [1] every week
   *[other] every { $count } weeks
}
recurrence-months = { $count ->
    [1] every month
   *[other] every { $count } months
}
recurrence-years = { $count ->
    [1] every year
   *[other] every { $count } years
}
# $every is one of the sentences above, $days one or more days of the week.
recurrence-on = { $every }: { $days }
list-more = { $first }, { $next }

## Lengths of time, as laws count them.

period-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
period-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
period-business-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
period-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
period-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
period-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
