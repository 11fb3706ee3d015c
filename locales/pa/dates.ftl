### Days and times. A day is always said in words, never as 11/05: that is May to one reader and November to another.

weekday-1 = ਸੋਮਵਾਰ
weekday-2 = ਮੰਗਲਵਾਰ
weekday-3 = ਬੁੱਧਵਾਰ
weekday-4 = ਵੀਰਵਾਰ
weekday-5 = ਸ਼ੁੱਕਰਵਾਰ
weekday-6 = ਸ਼ਨੀਵਾਰ
weekday-7 = ਐਤਵਾਰ

weekday-short-1 = ਸੋਮ
weekday-short-2 = ਮੰਗਲ
weekday-short-3 = ਬੁੱਧ
weekday-short-4 = ਵੀਰ
weekday-short-5 = ਸ਼ੁੱਕਰ
weekday-short-6 = ਸ਼ਨੀ
weekday-short-7 = ਐਤ

month-1 = ਜਨਵਰੀ
month-2 = ਫਰਵਰੀ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈਲ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾਈ
month-8 = ਅਗਸਤ
month-9 = ਸਤੰਬਰ
month-10 = ਅਕਤੂਬਰ
month-11 = ਨਵੰਬਰ
month-12 = ਦਸੰਬਰ

date = { $weekday } { $day } { $month } { $year }
date-month = { $month } { $year }
time = { $hour12 }:{ $minute } { $half ->
    [am] AM
   *[pm] PM
}
date-time = { $date }, { $time }

## The second calendar: a day once more, on a line of its own below the first, for readers who count by another calendar.

calendar-ethiopian = ਇਥੋਪੀਆ ਦਾ ਕੈਲੰਡਰ
calendar-persian = ਫ਼ਾਰਸੀ ਕੈਲੰਡਰ
calendar-hijri = ਹਿਜਰੀ ਕੈਲੰਡਰ (Umm al-Qura)
calendar-western = ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਕੈਲੰਡਰ

month-ethiopian-1 = ਮੇਸਕੇਰੇਮ
month-ethiopian-2 = ਤਿਕਿਮਤ
month-ethiopian-3 = ਹਿਦਾਰ
month-ethiopian-4 = ਤਾਹਸਾਸ
month-ethiopian-5 = ਤਿਰ
month-ethiopian-6 = ਯੇਕਾਤਿਤ
month-ethiopian-7 = ਮੇਗਾਬਿਤ
month-ethiopian-8 = ਮਿਆਜ਼ਿਆ
month-ethiopian-9 = ਗਿਨਬੋਤ
month-ethiopian-10 = ਸੇਨੇ
month-ethiopian-11 = ਹਾਮਲੇ
month-ethiopian-12 = ਨੇਹਾਸੇ
month-ethiopian-13 = ਪਾਗੁਮੇਨ

month-persian-1 = ਫ਼ਰਵਰਦੀਨ
month-persian-2 = ਉਰਦੀਬਹਿਸ਼ਤ
month-persian-3 = ਖ਼ੁਰਦਾਦ
month-persian-4 = ਤੀਰ
month-persian-5 = ਮੁਰਦਾਦ
month-persian-6 = ਸ਼ਹਿਰੀਵਰ
month-persian-7 = ਮਿਹਰ
month-persian-8 = ਆਬਾਨ
month-persian-9 = ਆਜ਼ਰ
month-persian-10 = ਦੇਇ
month-persian-11 = ਬਹਿਮਨ
month-persian-12 = ਇਸਫ਼ੰਦ

month-hijri-1 = ਮੁਹੱਰਮ
month-hijri-2 = ਸਫ਼ਰ
month-hijri-3 = ਰਬੀ-ਉਲ-ਅੱਵਲ
month-hijri-4 = ਰਬੀ-ਉਲ-ਸਾਨੀ
month-hijri-5 = ਜੁਮਾਦਾ-ਅਲ-ਊਲਾ
month-hijri-6 = ਜੁਮਾਦਾ-ਅਲ-ਆਖ਼ਿਰਾ
month-hijri-7 = ਰਜਬ
month-hijri-8 = ਸ਼ਾਬਾਨ
month-hijri-9 = ਰਮਜ਼ਾਨ
month-hijri-10 = ਸ਼ੱਵਾਲ
month-hijri-11 = ਜ਼ੁਲ-ਕਾਦਾ
month-hijri-12 = ਜ਼ੁਲ-ਹਿੱਜਾ

date-ethiopian = { $weekday } { $day } { $month } { $year }
date-persian = { $weekday } { $day } { $month } { $year }
date-hijri = { $weekday } { $day } { $month } { $year }

date-second = { $calendar }: { $date }

time-ethiopian = { $part ->
    [morning] ਸਵੇਰੇ
    [afternoon] ਦੁਪਹਿਰ ਬਾਅਦ
    [evening] ਸ਼ਾਮ ਨੂੰ
   *[night] ਰਾਤ ਨੂੰ
} { $hour }:{ $minute }
time-second = ਇਥੋਪੀਆ ਦੀ ਘੜੀ: { $time }

date-reading = { $date } ({ $second })

## How far away a day is. $days is a whole number.

days-left = { $days ->
    [0] ਅੱਜ
    [1] ਭਲਕੇ
   *[other] { $days } ਦਿਨਾਂ ਵਿੱਚ
}
days-over = { $days ->
    [1] ਬੀਤੇ ਕੱਲ੍ਹ
    [one] { $days } ਦਿਨ ਪਹਿਲਾਂ
   *[other] { $days } ਦਿਨ ਪਹਿਲਾਂ
}

## How often something comes back.

recurrence-once = ਇੱਕ ਵਾਰ, { $date } ਨੂੰ
recurrence-days = { $count ->
    [1] ਹਰ ਰੋਜ਼
    [one] ਹਰ { $count } ਦਿਨ ਬਾਅਦ
   *[other] ਹਰ { $count } ਦਿਨਾਂ ਬਾਅਦ
}
recurrence-weeks = { $count ->
    [1] ਹਰ ਹਫ਼ਤੇ
    [one] ਹਰ { $count } ਹਫ਼ਤੇ ਬਾਅਦ
   *[other] ਹਰ { $count } ਹਫ਼ਤਿਆਂ ਬਾਅਦ
}
recurrence-months = { $count ->
    [1] ਹਰ ਮਹੀਨੇ
    [one] ਹਰ { $count } ਮਹੀਨੇ ਬਾਅਦ
   *[other] ਹਰ { $count } ਮਹੀਨਿਆਂ ਬਾਅਦ
}
recurrence-years = { $count ->
    [1] ਹਰ ਸਾਲ
    [one] ਹਰ { $count } ਸਾਲ ਬਾਅਦ
   *[other] ਹਰ { $count } ਸਾਲਾਂ ਬਾਅਦ
}
recurrence-on = { $every }: { $days }
list-more = { $first }, { $next }

## Lengths of time, as laws count them.

period-hours = { $count ->
    [one] { $count } ਘੰਟਾ
   *[other] { $count } ਘੰਟੇ
}
period-days = { $count ->
    [one] { $count } ਦਿਨ
   *[other] { $count } ਦਿਨ
}
period-business-days = { $count ->
    [one] { $count } ਕੰਮ ਵਾਲਾ ਦਿਨ
   *[other] { $count } ਕੰਮ ਵਾਲੇ ਦਿਨ
}
period-weeks = { $count ->
    [one] { $count } ਹਫ਼ਤਾ
   *[other] { $count } ਹਫ਼ਤੇ
}
period-months = { $count ->
    [one] { $count } ਮਹੀਨਾ
   *[other] { $count } ਮਹੀਨੇ
}
period-years = { $count ->
    [one] { $count } ਸਾਲ
   *[other] { $count } ਸਾਲ
}
