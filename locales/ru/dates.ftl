### Days and times. A day is always said in words, never as 11/05: that is May to one reader and November to another.

weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье

weekday-short-1 = пн
weekday-short-2 = вт
weekday-short-3 = ср
weekday-short-4 = чт
weekday-short-5 = пт
weekday-short-6 = сб
weekday-short-7 = вс

month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

date = { $day } { $month } { $year } года ({ $weekday })

date-month = { $number ->
    [one] январь
    [2] февраль
    [3] март
    [few] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[many] декабрь
} { $year } года

time = { $hour24 }:{ $minute }

date-time = { $date }, { $time }

## The second calendar: a day once more, on a line of its own below the first, for readers who count by another calendar.

calendar-ethiopian = Эфиопский календарь
calendar-persian = Персидский календарь
calendar-hijri = Календарь хиджры (Умм аль-Кура)
calendar-western = Только западный календарь

month-ethiopian-1 = мэскэрэм
month-ethiopian-2 = тыкымт
month-ethiopian-3 = хыдар
month-ethiopian-4 = тахсас
month-ethiopian-5 = тыр
month-ethiopian-6 = екатит
month-ethiopian-7 = мэгабит
month-ethiopian-8 = миязия
month-ethiopian-9 = гынбот
month-ethiopian-10 = сэне
month-ethiopian-11 = хамле
month-ethiopian-12 = нэхасе
month-ethiopian-13 = пагумен

month-persian-1 = фарвардин
month-persian-2 = ордибехешт
month-persian-3 = хордад
month-persian-4 = тир
month-persian-5 = мордад
month-persian-6 = шахривар
month-persian-7 = мехр
month-persian-8 = абан
month-persian-9 = азар
month-persian-10 = дей
month-persian-11 = бахман
month-persian-12 = эсфанд

month-hijri-1 = мухаррам
month-hijri-2 = сафар
month-hijri-3 = раби аль-авваль
month-hijri-4 = раби ас-сани
month-hijri-5 = джумада аль-уля
month-hijri-6 = джумада аль-ахира
month-hijri-7 = раджаб
month-hijri-8 = шаабан
month-hijri-9 = рамадан
month-hijri-10 = шавваль
month-hijri-11 = зуль-каада
month-hijri-12 = зуль-хиджа

date-ethiopian = { $day } { $month } { $year } ({ $weekday })
date-persian = { $day } { $month } { $year } ({ $weekday })
date-hijri = { $day } { $month } { $year } ({ $weekday })

date-second = { $calendar }: { $date }

time-ethiopian = { $hour }:{ $minute } { $part ->
    [morning] утра
    [afternoon] дня
    [evening] вечера
   *[night] ночи
}
time-second = Эфиопские часы: { $time }

date-reading = { $date } ({ $second })

## How far away a day is. $days is a whole number.

days-left = { $days ->
    [0] сегодня
    [1] завтра
    [one] через { $days } день
    [few] через { $days } дня
    [many] через { $days } дней
   *[other] через { $days } дня
}
days-over = { $days ->
    [1] вчера
    [one] { $days } день назад
    [few] { $days } дня назад
    [many] { $days } дней назад
   *[other] { $days } дня назад
}

## How often something comes back.

recurrence-once = один раз, { $date }
recurrence-days = { $count ->
    [1] каждый день
    [one] раз в { $count } день
    [few] раз в { $count } дня
    [many] раз в { $count } дней
   *[other] раз в { $count } дня
}
recurrence-weeks = { $count ->
    [1] каждую неделю
    [one] раз в { $count } неделю
    [few] раз в { $count } недели
    [many] раз в { $count } недель
   *[other] раз в { $count } недели
}
recurrence-months = { $count ->
    [1] каждый месяц
    [one] раз в { $count } месяц
    [few] раз в { $count } месяца
    [many] раз в { $count } месяцев
   *[other] раз в { $count } месяца
}
recurrence-years = { $count ->
    [1] каждый год
    [one] раз в { $count } год
    [few] раз в { $count } года
    [many] раз в { $count } лет
   *[other] раз в { $count } года
}
recurrence-on = { $every }: { $days }
list-more = { $first }, { $next }

## Lengths of time, as laws count them.

period-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
period-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
period-business-days = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
}
period-weeks = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
    [many] { $count } недель
   *[other] { $count } недели
}
period-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
period-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
