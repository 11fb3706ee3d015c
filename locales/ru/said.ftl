### What is said aloud: words for the judge and the officer, and what a voice says where a page shows signs and figures.

## Words for the judge and the officer

phrases-judge = Скажите это судье
phrases-officer = Скажите это сотруднику
phrases-show = Показать крупно
phrases-sound = Как это звучит
phrases-check = Это информация, а не юридический совет. Спросите адвоката, что подходит для вашего дела.
sheets-phrases = Слова для судьи и сотрудника
sheets-phrases-show = Прочитайте вслух или укажите на фразу и покажите эту страницу.
sheets-phrases-address = Мой адрес

## Reading aloud

said-read = Прочитать мне
said-stop = Остановить чтение

## What a voice says. Write what sounds right when it is read out.

spoken-time-full = { $hour ->
    [one] { $hour } час
    [few] { $hour } часа
   *[many] { $hour } часов
} { $part ->
    [night] ночи
    [morning] утра
    [noon] дня
    [afternoon] дня
   *[evening] вечера
}
spoken-time = { $hour } { $digits } { $part ->
    [night] ночи
    [morning] утра
    [noon] дня
    [afternoon] дня
   *[evening] вечера
}
spoken-time-ethiopian-full = { $hour ->
    [one] { $hour } час
    [few] { $hour } часа
   *[many] { $hour } часов
} { $part ->
    [morning] утра
    [afternoon] дня
    [evening] вечера
   *[night] ночи
}
spoken-time-ethiopian = { $hour } { $digits } { $part ->
    [morning] утра
    [afternoon] дня
    [evening] вечера
   *[night] ночи
}
spoken-until = до
spoken-dollars = сумма в долларах: { $amount }
spoken-section = параграф
spoken-usc = Свод законов США
spoken-cfr = Свод федеральных правил
spoken-united-states = Соединённые Штаты
spoken-and = и
spoken-plus = плюс
spoken-address = веб-адрес, который вы видите здесь
spoken-mail = адрес электронной почты, который вы видите здесь
spoken-dot = точка
