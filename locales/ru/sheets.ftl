### Pages for print, and files for calendars.

## Files for calendars

calendar-discreet = Faro: откройте свой список
calendar-settled = Сделано
calendar-day = { $label }: { $day }

## What stands on several pages

sheets-made = Составлено: { $date }. Даты могут сдвинуться. Проверьте в суде, прежде чем на них полагаться.
sheets-name = Имя в бумагах
sheets-number = Номер
sheets-born = Дата рождения
sheets-language = Язык
sheets-court = Суд
sheets-judge = Судья
sheets-video = По видео
sheets-lawyer-write = Адвокат: имя и телефон

## The case on one page

sheets-case = Лист дела
sheets-code = Коротко, для камеры телефона
sheets-people = О ком это
sheets-dates = Следующие даты
sheets-no-dates = Здесь не записано ни одной даты. Это не значит, что их нет.
sheets-contacts = Кому звонить
sheets-more-people = { $count ->
    [one] В этом деле есть ещё { $count } человек.
    [few] В этом деле есть ещё { $count } человека.
    [many] В этом деле есть ещё { $count } человек.
   *[other] В этом деле есть ещё { $count } человека.
}
sheets-more-dates = { $count ->
    [one] Ещё { $count } дата не поместилась на эту страницу.
    [few] Ещё { $count } даты не поместились на эту страницу.
    [many] Ещё { $count } дат не поместилось на эту страницу.
   *[other] Ещё { $count } даты не поместилось на эту страницу.
}

## Cards for a pocket

sheets-wallet = Вырежьте эти карточки. Одну носите с собой, одну дайте человеку, которому доверяете.

## For the family of somebody who is detained. They read it: "I" is the person who is detained.

sheets-detained = Если меня возьмут под стражу
sheets-detained-do = Что вы можете сделать
sheets-detained-lawyer = 1. Позвоните моему адвокату. Если его у меня нет, попросите его у группы, которая помогает таким людям, как я.
sheets-detained-find = 2. Спросите, где меня держат. Вам нужны номер на этой странице и страна моего рождения.
sheets-detained-say = 3. Называйте моё имя, как оно стоит в моих бумагах, буква за буквой. Не давайте бумаг или денег незнакомому человеку, который вам звонит.
sheets-detained-hearing = 4. Скажите моему адвокату о каждой дате на этой странице. Дата в суде остаётся в силе, даже когда меня держат под стражей.
sheets-birth-country = Страна моего рождения
sheets-medicine = Лекарства, которые мне нужны
sheets-consent = Моё согласие
sheets-consent-says = Моя семья и мой адвокат могут спрашивать обо мне и моём деле. Им можно видеть то, что на этой странице.
sheets-signed = Дата и подпись

## For an office that calls an interpreter

sheets-interpreter = Мне нужен переводчик
sheets-interpreter-ask = Пожалуйста, вызовите переводчика на мой язык. У меня есть право понимать и право на то, чтобы меня понимали.
sheets-interpreter-language = Мой язык
sheets-interpreter-dialect = Как мы на нём говорим (диалект)
sheets-interpreter-town = Город или регион, где на нём говорят
sheets-interpreter-wish = Какой переводчик мне нужен
sheets-not-spanish = Не испанский
sheets-not-spanish-says = Пожалуйста, не берите переводчика на испанский. Я недостаточно хорошо понимаю испанский для этого.

## What was done of what a supervision asks

sheets-compliance = Отметки по месяцам
sheets-compliance-months = { $count ->
    [one] Журнал подтверждений охватывает { $count } месяц.
    [few] Журнал подтверждений охватывает { $count } месяца.
    [many] Журнал подтверждений охватывает { $count } месяцев.
   *[other] Журнал подтверждений охватывает { $count } месяца.
}
sheets-compliance-none = В журнале подтверждений ещё нет записи об отметке.
sheets-compliance-total = Всего
sheets-compliance-entries = Числа в скобках — записи журнала подтверждений. Передайте его вместе с этой страницей: он показывает, что говорит каждая запись.
sheets-compliance-own = Эти записи сделал сам человек. То, что есть у учреждения, может отличаться.
sheets-month = Месяц
sheets-figure-done = Сделано вовремя
sheets-figure-late = Сделано с опозданием
sheets-figure-refused = Была попытка, не приняли
sheets-figure-broken = Была попытка, не сработало
sheets-figure-missed = Не сделано

## Which pages there are

sheets-wallet-name = Карточки для кармана
sheets-case-for = Ваше дело на одной странице: для нового адвоката, шелтера (shelter) или учреждения.
sheets-wallet-for = Восемь маленьких карточек, чтобы вырезать. Они помогают, когда у вас нет телефона.
sheets-detained-for = Для вашей семьи: что делать и кому звонить. Дайте этот лист семье сегодня.
sheets-interpreter-for = Для любого учреждения. Здесь сказано, на каком языке вы говорите и как.
sheets-compliance-for = Для вашего адвоката. Здесь подсчитаны ваши отметки: сделанные, не принятые или прерванные.
sheets-proof-for = Всё, что вы записали о том, что сделали, с контрольным кодом.
sheets-phrases-for = Чтобы прочитать вслух или показать пальцем в суде или в учреждении.
sheets-one-language = Без второго языка
sheets-paper-a4 = A4
sheets-paper-letter = Letter, как в Соединённых Штатах

## A picture in which a code is looked for

error-picture-large = Эта картинка слишком большая. Сделайте меньшую или подойдите ближе к коду.
error-picture-size = Faro не может прочитать эту картинку. Снимите её ещё раз.
