### Days and times. A day is always said in words, never as 11/05: that is May to one reader and November to another.

weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo

weekday-short-1 = seg
weekday-short-2 = ter
weekday-short-3 = qua
weekday-short-4 = qui
weekday-short-5 = sex
weekday-short-6 = sáb
weekday-short-7 = dom

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

date = { $day } de { $month } de { $year }, { $weekday }

date-month = { $month } de { $year }

time = { $hour24 }:{ $minute }

date-time = { $date }, às { $time }

## The second calendar: a day once more, on a line of its own below the first, for readers who count by another calendar.

calendar-ethiopian = Calendário etíope
calendar-persian = Calendário persa
calendar-hijri = Calendário da Hégira (Umm al-Qura)
calendar-western = Só o calendário ocidental

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
month-hijri-9 = Ramadã
month-hijri-10 = Shawwal
month-hijri-11 = Dhu al-Qadah
month-hijri-12 = Dhu al-Hijjah

date-ethiopian = { $day } de { $month } de { $year }, { $weekday }
date-persian = { $day } de { $month } de { $year }, { $weekday }
date-hijri = { $day } de { $month } de { $year }, { $weekday }

date-second = { $calendar }: { $date }

time-ethiopian = { $hour }:{ $minute } { $part ->
    [morning] da manhã
    [afternoon] da tarde
    [evening] da noite
   *[night] da madrugada
}
time-second = Relógio etíope: { $time }

date-reading = { $date } ({ $second })

## How far away a day is. $days is a whole number.

days-left = { $days ->
    [0] hoje
    [1] amanhã
   *[other] daqui a { $days } dias
}
days-over = { $days ->
    [1] ontem
    [one] há { $days } dia
   *[other] há { $days } dias
}

## How often something comes back.

recurrence-once = uma vez: { $date }
recurrence-days = { $count ->
    [1] todos os dias
    [one] a cada { $count } dia
   *[other] a cada { $count } dias
}
recurrence-weeks = { $count ->
    [1] toda semana
    [one] a cada { $count } semana
   *[other] a cada { $count } semanas
}
recurrence-months = { $count ->
    [1] todo mês
    [one] a cada { $count } mês
   *[other] a cada { $count } meses
}
recurrence-years = { $count ->
    [1] todo ano
    [one] a cada { $count } ano
   *[other] a cada { $count } anos
}
recurrence-on = { $every }: { $days }
list-more = { $first }, { $next }

## Lengths of time, as laws count them.

period-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
period-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
period-business-days = { $count ->
    [one] { $count } dia útil
   *[other] { $count } dias úteis
}
period-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
period-months = { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}
period-years = { $count ->
    [one] { $count } ano
   *[other] { $count } anos
}
