### Days and times. A day is always said in words, never as 11/05: that is May to one reader and November to another.

weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar

weekday-short-1 = Pzt
weekday-short-2 = Sal
weekday-short-3 = Çar
weekday-short-4 = Per
weekday-short-5 = Cum
weekday-short-6 = Cmt
weekday-short-7 = Paz

month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık

date = { $day } { $month } { $year } { $weekday }

# A month: "November 2026".
date-month = { $month } { $year }
time = { $hour24 }:{ $minute }
date-time = { $date }, saat { $time }

## The second calendar: a day once more, on a line of its own below the first, for readers who count by another calendar.

calendar-ethiopian = Etiyopya takvimi
calendar-persian = İran takvimi
calendar-hijri = Hicri takvim (Ümmülkura)
calendar-western = Yalnız Batı takvimi

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

month-persian-1 = Ferverdin
month-persian-2 = Ordibeheşt
month-persian-3 = Hordad
month-persian-4 = Tir
month-persian-5 = Mordad
month-persian-6 = Şehriver
month-persian-7 = Mehr
month-persian-8 = Aban
month-persian-9 = Azer
month-persian-10 = Dey
month-persian-11 = Behmen
month-persian-12 = Esfend

month-hijri-1 = Muharrem
month-hijri-2 = Safer
month-hijri-3 = Rebiülevvel
month-hijri-4 = Rebiülahir
month-hijri-5 = Cemaziyelevvel
month-hijri-6 = Cemaziyelahir
month-hijri-7 = Recep
month-hijri-8 = Şaban
month-hijri-9 = Ramazan
month-hijri-10 = Şevval
month-hijri-11 = Zilkade
month-hijri-12 = Zilhicce

date-ethiopian = { $day } { $month } { $year } { $weekday }
date-persian = { $day } { $month } { $year } { $weekday }
date-hijri = { $day } { $month } { $year } { $weekday }

date-second = { $calendar }: { $date }

time-ethiopian = { $part ->
    [morning] sabah
    [afternoon] öğleden sonra
    [evening] akşam
   *[night] gece
} { $hour }:{ $minute }
time-second = Etiyopya saati: { $time }

date-reading = { $date } ({ $second })

## How far away a day is. $days is a whole number.

days-left = { $days ->
    [0] bugün
    [1] yarın
   *[other] { $days } gün sonra
}
days-over = { $days ->
    [1] dün
   *[other] { $days } gün önce
}

## How often something comes back.

recurrence-once = bir kez: { $date }
recurrence-days = { $count ->
    [1] her gün
   *[other] { $count } günde bir
}
recurrence-weeks = { $count ->
    [1] her hafta
   *[other] { $count } haftada bir
}
recurrence-months = { $count ->
    [1] her ay
   *[other] { $count } ayda bir
}
recurrence-years = { $count ->
    [1] her yıl
   *[other] { $count } yılda bir
}
recurrence-on = { $every }: { $days }
list-more = { $first }, { $next }

## Lengths of time, as laws count them.

period-hours = { $count } saat
period-days = { $count } gün
period-business-days = { $count } iş günü
period-weeks = { $count } hafta
period-months = { $count } ay
period-years = { $count } yıl
