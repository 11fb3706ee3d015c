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

# A month: "November 2026". Where the name of a month stands in another form within a date, choose by $number (1 to 12).
# optional: $month $number
date-month = { $month } { $year }

# A clock time. Use $hour12 (1 to 12) with $half (am or pm), or $hour24 (00 to 23): what your readers use.
# optional: $hour12 $half $hour24
# together: $hour12 $half
time = { $hour12 }:{ $minute } { $half ->
    [am] a.m.
   *[pm] p.m.
}

# A day with a clock time.
date-time = { $date }, { $time }

## The second calendar: a day once more, on a line of its own below the first, for readers who count by another calendar.

# What the calendars are called. "Umm al-Qura" is the table of the Hijri calendar that Saudi Arabia uses.
calendar-ethiopian = Ethiopian calendar
calendar-persian = Persian calendar
calendar-hijri = Hijri calendar (Umm al-Qura)
# A choice beside the three above: days are said once, in the calendar of papers in the United States and Europe.
calendar-western = Only the Western calendar

# The thirteen months of the Ethiopian calendar; the first begins in September.
month-ethiopian-1 = Meskerem
month-ethiopian-2 = Tikimt
month-ethiopian-3 = Hidar
month-ethiopian-4 = Tahsas
month-ethiopian-5 = Tir
month-ethiopian-6 = Yekatit
month-ethiopian-7 = Megabit
month-ethiopian-8 = Miyazya
month-ethiopian-9 = Ginbot
month-ethiopian-10 = Sene
month-ethiopian-11 = Hamle
month-ethiopian-12 = Nehase
month-ethiopian-13 = Pagumen

# The twelve months of the Persian calendar; the first begins in March. Use the names that your readers use: Dari has
# its own (Hamal, Sawr, Jawza ...).
month-persian-1 = Farvardin
month-persian-2 = Ordibehesht
month-persian-3 = Khordad
month-persian-4 = Tir
month-persian-5 = Mordad
month-persian-6 = Shahrivar
month-persian-7 = Mehr
month-persian-8 = Aban
month-persian-9 = Azar
month-persian-10 = Dey
month-persian-11 = Bahman
month-persian-12 = Esfand

# The twelve months of the Hijri calendar.
month-hijri-1 = Muharram
month-hijri-2 = Safar
month-hijri-3 = Rabi al-Awwal
month-hijri-4 = Rabi al-Thani
month-hijri-5 = Jumada al-Ula
month-hijri-6 = Jumada al-Akhira
month-hijri-7 = Rajab
month-hijri-8 = Shaban
month-hijri-9 = Ramadan
month-hijri-10 = Shawwal
month-hijri-11 = Dhu al-Qadah
month-hijri-12 = Dhu al-Hijjah

# A whole day of each calendar: "Thursday 26 Tikimt 2019".
date-ethiopian = { $weekday } { $day } { $month } { $year }
date-persian = { $weekday } { $day } { $month } { $year }
date-hijri = { $weekday } { $day } { $month } { $year }

# The line below the day. $calendar is one of the names above, $date one of the days above.
date-second = { $calendar }: { $date }

# A clock time as Ethiopia counts it: the day begins at six in the morning, so nine in the morning is 3:00. $hour is 1 to
# 12. $part is morning (6 to 12 on the other clock), afternoon (12 to 18), evening (18 to 24) or night (0 to 6).
time-ethiopian = { $hour }:{ $minute } { $part ->
    [morning] in the morning
    [afternoon] in the afternoon
    [evening] in the evening
   *[night] at night
}
# The line below a day with a time. $time is the time above.
time-second = Ethiopian clock: { $time }

# One way to read a day that was typed. $date is the day in the Western calendar, $second the same day with the name of
# another calendar before it.
date-reading = { $date } ({ $second })

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
