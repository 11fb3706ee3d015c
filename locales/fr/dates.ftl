### Jours et heures. Un jour est toujours dit en mots, jamais comme 11/05.

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mer
weekday-short-4 = jeu
weekday-short-5 = ven
weekday-short-6 = sam
weekday-short-7 = dim

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

date = { $weekday } { $day } { $month } { $year }
time = { $hour24 } h { $minute }
date-time = { $date }, à { $time }
date-month = { $month } { $year }

## The second calendar: a day once more, on a line of its own below the first, for readers who count by another calendar.

calendar-ethiopian = Calendrier éthiopien
calendar-persian = Calendrier persan
calendar-hijri = Calendrier hégirien (Oumm al-Qura)
calendar-western = Seulement le calendrier occidental

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
month-persian-2 = Ordibehecht
month-persian-3 = Khordad
month-persian-4 = Tir
month-persian-5 = Mordad
month-persian-6 = Chahrivar
month-persian-7 = Mehr
month-persian-8 = Aban
month-persian-9 = Azar
month-persian-10 = Dey
month-persian-11 = Bahman
month-persian-12 = Esfand

month-hijri-1 = mouharram
month-hijri-2 = safar
month-hijri-3 = rabia al awal
month-hijri-4 = rabia ath-thani
month-hijri-5 = joumada al oula
month-hijri-6 = joumada ath-thania
month-hijri-7 = rajab
month-hijri-8 = chaabane
month-hijri-9 = ramadan
month-hijri-10 = chawwal
month-hijri-11 = dhou al qi`da
month-hijri-12 = dhou al-hijja

date-ethiopian = { $weekday } { $day } { $month } { $year }
date-persian = { $weekday } { $day } { $month } { $year }
date-hijri = { $weekday } { $day } { $month } { $year }

date-second = { $calendar } : { $date }

time-ethiopian = { $hour } h { $minute } { $part ->
    [morning] du matin
    [afternoon] de l’après-midi
    [evening] du soir
   *[night] de la nuit
}
time-second = Heure éthiopienne : { $time }

date-reading = { $date } ({ $second })

## How far away a day is. $days is a whole number.

days-left = { $days ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { $days } jours
}
days-over = { $days ->
    [1] hier
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}

## How often something comes back.

recurrence-once = une fois : { $date }
recurrence-days = { $count ->
    [1] chaque jour
    [one] tous les { $count } jour
   *[other] tous les { $count } jours
}
recurrence-weeks = { $count ->
    [1] chaque semaine
    [one] toutes les { $count } semaine
   *[other] toutes les { $count } semaines
}
recurrence-months = { $count ->
    [1] chaque mois
    [one] tous les { $count } mois
   *[other] tous les { $count } mois
}
recurrence-years = { $count ->
    [1] chaque année
    [one] tous les { $count } an
   *[other] tous les { $count } ans
}
recurrence-on = { $every } : { $days }
list-more = { $first }, { $next }

## Lengths of time, as laws count them.

period-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
period-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
period-business-days = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
}
period-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
period-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
period-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
