### People, papers and notes of a case, and who told the date of a hearing.

## Who somebody is

relation-myself = я
relation-spouse = муж, жена или партнёр
relation-child = ребёнок
relation-parent = мать или отец
relation-sibling = сестра или брат
relation-other = другой человек

role-lawyer = адвокат
role-interpreter = переводчик
role-office = учреждение
role-family = семья
role-helper = помощник
role-other = другое

## How sure somebody is of what they told

certainty-unsaid = как рассказано
certainty-sure = есть на бумаге
certainty-likely = скорее всего, верно
certainty-unsure = может быть ошибка

## Three drawers for notes. What is in the last one is left out of everything that is shown to others.

drawer-facts = что произошло
drawer-officers = что сказано сотрудникам
drawer-lawyer = только для моего адвоката

## Kinds of paper

paper-notice-to-appear = уведомление о явке
paper-hearing-notice = уведомление о слушании
paper-receipt = квитанция
paper-decision = решение
paper-conditions = бумаги об освобождении и условия
paper-identity = паспорт, карточка или разрешение
paper-picture = фотография
paper-evidence = доказательства
paper-other = другая бумага

## Whether letters arrive at an address

mail-safe = письма сюда доходят
mail-unsafe = письма сюда доходят ненадёжно
mail-unknown = неизвестно, доходят ли сюда письма

## Who told the date of a hearing

source-notice-to-appear = уведомление о явке
source-hearing-notice = уведомление о слушании
source-hotline = телефонная линия суда
source-website = сайт суда
source-lawyer = адвокат
source-own = ваша собственная запись
source-other = кто-то другой

standing-own = эту дату записали только вы
standing-told = эту дату называет только один источник
standing-unconfirmed = не подтверждено
standing-confirmed = два источника совпадают
standing-conflict = источники не совпадают

hearing-when = { $title }, { $when }

hearing-moved-earlier = Это слушание теперь раньше. Прежняя дата: { $from }.
hearing-conflict = Источники не совпадают. Другая дата: { $date }. Её называет { $source }. Берите более раннюю дату и спросите суд или адвоката.
hearing-settling = Так вы вычеркнете более раннюю дату: { $date }. Её называет { $source }. Если верна она, вы пропустите слушание. Сначала спросите суд.
hearing-unconfirmed = Эту дату называет только уведомление о явке. У суда может быть другая. Позвоните на телефонную линию суда или посмотрите на его сайте.
hearing-unchecked = Эту дату ещё никто не проверил в суде. Проверьте её сейчас и проверяйте каждую неделю.
hearing-stale = { $days ->
    [one] Последняя проверка: { $days } день назад. Проверьте в суде ещё раз. Даты могут сдвинуться без письма.
    [few] Последняя проверка: { $days } дня назад. Проверьте в суде ещё раз. Даты могут сдвинуться без письма.
    [many] Последняя проверка: { $days } дней назад. Проверьте в суде ещё раз. Даты могут сдвинуться без письма.
   *[other] Последняя проверка: { $days } дня назад. Проверьте в суде ещё раз. Даты могут сдвинуться без письма.
}
hearing-passed = Но была и другая дата: { $date }. Её называет { $source }, и этот день прошёл. Вы там были? Отметьте свой ответ. Если вас там не было, позвоните в суд или адвокату сегодня.
