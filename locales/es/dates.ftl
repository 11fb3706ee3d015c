weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mié
weekday-short-4 = jue
weekday-short-5 = vie
weekday-short-6 = sáb
weekday-short-7 = dom

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

date = { $weekday } { $day } de { $month } de { $year }

# A month: "November 2026".
date-month = { $month } de { $year }
time = { $hour12 }:{ $minute } { $half ->
    [am] a. m.
   *[pm] p. m.
}
date-time = { $date }, { $time }

## The second calendar: a day once more, on a line of its own below the first, for readers who count by another calendar.

calendar-ethiopian = Calendario etíope
calendar-persian = Calendario persa
calendar-hijri = Calendario hijri (Umm al-Qura)
calendar-western = Solo el calendario occidental

month-ethiopian-1 = meskerem
month-ethiopian-2 = tekemt
month-ethiopian-3 = hedar
month-ethiopian-4 = tahsas
month-ethiopian-5 = ter
month-ethiopian-6 = yekatit
month-ethiopian-7 = megabit
month-ethiopian-8 = miazia
month-ethiopian-9 = genbot
month-ethiopian-10 = sene
month-ethiopian-11 = hamle
month-ethiopian-12 = nehasse
month-ethiopian-13 = pagumen

month-persian-1 = farvardín
month-persian-2 = ordibehesht
month-persian-3 = jordad
month-persian-4 = tir
month-persian-5 = mordad
month-persian-6 = shahrivar
month-persian-7 = mehr
month-persian-8 = abán
month-persian-9 = azar
month-persian-10 = dey
month-persian-11 = bahmán
month-persian-12 = esfand

month-hijri-1 = muharram
month-hijri-2 = safar
month-hijri-3 = rabi al-awwal
month-hijri-4 = rabi al-thani
month-hijri-5 = yumada al-ula
month-hijri-6 = yumada al-ajira
month-hijri-7 = rayab
month-hijri-8 = shaabán
month-hijri-9 = ramadán
month-hijri-10 = shawwal
month-hijri-11 = du al-qada
month-hijri-12 = du al-hiyya

date-ethiopian = { $weekday } { $day } de { $month } de { $year }
date-persian = { $weekday } { $day } de { $month } de { $year }
date-hijri = { $weekday } { $day } de { $month } de { $year }

date-second = { $calendar }: { $date }

time-ethiopian = { $hour }:{ $minute } { $part ->
    [morning] de la mañana
    [afternoon] de la tarde
    [evening] de la noche
   *[night] de la madrugada
}
time-second = Reloj etíope: { $time }

date-reading = { $date } ({ $second })

days-left = { $days ->
    [0] hoy
    [1] mañana
   *[other] en { $days } días
}
days-over = { $days ->
    [1] ayer
   *[other] hace { $days } días
}

period-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
period-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
period-business-days = { $count ->
    [one] { $count } día hábil
   *[other] { $count } días hábiles
}
period-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
period-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
period-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}

## How often something comes back.

recurrence-once = una vez, el { $date }
recurrence-days = { $count ->
    [1] cada día
   *[other] cada { $count } días
}
recurrence-weeks = { $count ->
    [1] cada semana
   *[other] cada { $count } semanas
}
recurrence-months = { $count ->
    [1] cada mes
   *[other] cada { $count } meses
}
recurrence-years = { $count ->
    [1] cada año
   *[other] cada { $count } años
}
# $every is one of the sentences above, $days one or more days of the week.
recurrence-on = { $every }: { $days }
list-more = { $first }, { $next }
