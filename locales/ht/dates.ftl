### Days and times. A day is always said in words, never as 11/05: that is May to one reader and November to another.

weekday-1 = lendi
weekday-2 = madi
weekday-3 = mèkredi
weekday-4 = jedi
weekday-5 = vandredi
weekday-6 = samdi
weekday-7 = dimanch
weekday-short-1 = len
weekday-short-2 = mad
weekday-short-3 = mèk
weekday-short-4 = jed
weekday-short-5 = van
weekday-short-6 = sam
weekday-short-7 = dim
month-1 = janvye
month-2 = fevriye
month-3 = mas
month-4 = avril
month-5 = me
month-6 = jen
month-7 = jiyè
month-8 = out
month-9 = septanm
month-10 = oktòb
month-11 = novanm
month-12 = desanm
date = { $weekday } { $day } { $month } { $year }
date-month = { $month } { $year }
time = { $hour12 }:{ $minute } { $half ->
    [am] a.m.
   *[pm] p.m.
}
date-time = { $date }, a { $time }

## The second calendar: a day once more, on a line of its own below the first, for readers who count by another calendar.

calendar-ethiopian = Kalandriye Etyopi
calendar-persian = Kalandriye pèsan
calendar-hijri = Kalandriye Ejir (Umm al-Qura)
calendar-western = Kalandriye oksidantal la sèlman
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
date-ethiopian = { $weekday } { $day } { $month } { $year }
date-persian = { $weekday } { $day } { $month } { $year }
date-hijri = { $weekday } { $day } { $month } { $year }
date-second = { $calendar }: { $date }
time-ethiopian = { $hour }:{ $minute } { $part ->
    [morning] nan maten
    [afternoon] nan apremidi
    [evening] nan aswè
   *[night] nan nwit
}
time-second = Lè Etyopi: { $time }
date-reading = { $date } ({ $second })

## How far away a day is. $days is a whole number.

days-left = { $days ->
    [0] jodi a
    [1] demen
   *[other] nan { $days } jou
}
days-over = { $days ->
    [1] yè
   *[other] sa gen { $days } jou
}

## How often something comes back.

recurrence-once = yon sèl fwa: { $date }
recurrence-days = { $count ->
    [1] chak jou
   *[other] chak { $count } jou
}
recurrence-weeks = { $count ->
    [1] chak semèn
   *[other] chak { $count } semèn
}
recurrence-months = { $count ->
    [1] chak mwa
   *[other] chak { $count } mwa
}
recurrence-years = { $count ->
    [1] chak ane
   *[other] chak { $count } ane
}
recurrence-on = { $every }: { $days }
list-more = { $first }, { $next }

## Lengths of time, as laws count them.

period-hours = { $count } èdtan
period-days = { $count } jou
period-business-days = { $count } jou travay
period-weeks = { $count } semèn
period-months = { $count } mwa
period-years = { $count } ane
