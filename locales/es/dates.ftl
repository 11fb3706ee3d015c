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
time = { $hour12 }:{ $minute } { $half ->
    [am] a. m.
   *[pm] p. m.
}
date-time = { $date }, { $time }

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
