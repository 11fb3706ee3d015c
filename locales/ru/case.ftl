### What is due, hearings, reminders.

hearing-individual = Индивидуальное слушание
hearing-master = Короткое слушание (master)
hearing-other = Слушание

## Headings of the list of what is due, the most urgent first

urgency-missed = День прошёл. Позвоните адвокату сегодня
urgency-late = Вы опаздываете. Сделайте это сегодня
urgency-at-once = Не ждите. Позвоните адвокату сегодня
urgency-today = Сегодня
urgency-passed = Прошло. Запишите, что было
urgency-week = В ближайшие семь дней
urgency-month = В ближайшие тридцать дней
urgency-later = Позже
urgency-sent = Отправлено: ждём квитанцию
urgency-open = Это можно сделать сейчас
urgency-undated = Faro не может найти дату
urgency-expected = Что должны сделать учреждения
urgency-information = Полезно знать

## What a day is called before it

due-act-by = сделать не позже
due-last-day = последний день
due-not-before = не раньше
due-open-since = можно начиная с
due-begins = быть там
due-was-on = это было
due-expected = учреждение должно сделать не позже
due-ends = заканчивается
due-leave-by = выйти не позже
due-here = на ваших часах
due-on = день

## Reminders. They show on a locked phone: never use a word about courts, asylum, offices or papers.

reminder-today = У вас есть кое-что на сегодня. Откройте свой список.
reminder-tomorrow = У вас есть кое-что на завтра. Откройте свой список.
reminder-days = { $days ->
    [one] Через { $days } день у вас кое-что есть. Откройте свой список.
    [few] Через { $days } дня у вас кое-что есть. Откройте свой список.
    [many] Через { $days } дней у вас кое-что есть. Откройте свой список.
   *[other] Через { $days } дня у вас кое-что есть. Откройте свой список.
}

reminder-soon = Скоро начало. Откройте свой список.
reminder-now = Сейчас: откройте свой список.
reminder-closing = Осталось мало времени: откройте свой список.
reminder-leave = Пора выходить: откройте свой список.
reminder-over = Вы это сделали? Откройте свой список.
reminder-more = Есть ещё: откройте свой список.
reminder-missed = Возможно, вы пропустили напоминание: откройте свой список.
reminder-heard = Вижу
reminder-test = Это была проверка. Сигнал прозвучал.
reminder-full = { $title }: { $when }
reminder-closing-full = { $title }: только до { $when }
reminder-over-full = Вы это сделали? { $title }: { $when }
reminder-attended-full = Вы там были? { $title }: { $when }
reminder-soon-full = Скоро. { $title }: { $when }
reminder-now-full = Сейчас. { $title }: { $when }
reminder-at-once-full = Не ждите. { $title }
reminder-leave-full = Пора выходить. { $title }: { $when }
reminder-last-full = { $title }. Последний день: { $when }
reminder-receipt-full = Проверьте, пришла ли квитанция. { $title }: { $when }
reminder-there = { $there } по местному времени там. На ваших часах: { $here }
reminder-there-at = { $there }, { $place }. На ваших часах: { $here }
reminder-here = { $here } на ваших часах. Там: { $there }

## Translations

translation-machine = Этот перевод сделала машина. Его ещё не проверил никто из тех, кто говорит на этом языке.
language-preview = Не закончено: часть Faro на английском языке.
