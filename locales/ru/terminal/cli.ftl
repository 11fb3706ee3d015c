### Faro in a terminal.

## Questions

cli-sure = { $loss } Сделать это? (да или нет)
cli-delete-ask = Так вы удалите навсегда: { $what }. Это нельзя отменить. Диск может некоторое время хранить старые запечатанные куски.
cli-passphrase = Кодовая фраза:
cli-passphrase-again = Та же кодовая фраза ещё раз:
cli-search = Что искать:
cli-optional = необязательно

## Answers

cli-note-none = Заметок нет.
cli-hearing-none = Слушаний пока нет.
cli-hearings = Слушания
cli-facts-told = Что вы сказали Faro
cli-facts-none = Пока ничего.
cli-facts-open = Что Faro хотел бы узнать
cli-case = Ваше дело
cli-vault-created = Сейф в { $folder }.
cli-vault-remember = Его открывает только ваша кодовая фраза. Никто не сможет вам её вернуть: запишите её и храните отдельно от этого устройства.
cli-vault-folder = Сейф: { $folder }

## What is due

cli-due = Что нужно сделать: { $date }
cli-due-ask = Чтобы ответить: faro ask
cli-doubt-sure = Если это верно: faro sure { $id }
cli-doubt-settled = Хорошо. Faro спросит снова, только если это изменится.
cli-may-change = Это может изменить дату: { $question } (faro ask)
cli-why = Подробнее: faro due { $item }
cli-can-mark = Вы это сделали? Отметьте: faro due done { $item }
cli-hearing-can-mark = Вы там были? Отметьте: faro due done { $item }
cli-is-marked = Отмечено: { $result } ({ $date })
cli-missing = Чтобы найти дату, Faro должен узнать одно из этого:
cli-asks = Ваши ответы на эти вопросы могут изменить дату (faro ask):
cli-rule-facts = О чём спрашивает это правило
cli-rule-forms = Форма: { $forms }
cli-rule-fee = Сбор: { $fee }

## Reminders

cli-plan = Следующие напоминания, по времени { $zone }
cli-plan-none = Faro нечего напоминать. Посмотрите свой список: faro due
cli-plan-discreet = Заблокированный телефон показывает только эти слова. По ним никто не поймёт, о чём они.

## The demo. A sample person; the days follow today.

demo-what = Хранит ваши записи запечатанными, говорит, что и почему нужно сделать, и напоминает вам, на вашем языке, без сети. Это пример дела.
demo-write = 1. Вы записываете, что сказано в ваших бумагах, и заметку
demo-place = Иммиграционный суд, 290 Broadway, комната 15
demo-note = Сотрудник неправильно записал на бумаге имя моей матери. Попросить адвоката исправить.
demo-lock = 2. Faro блокирует сейф и открывает его снова
demo-wrong = С неверной кодовой фразой: { $answer }
demo-opened = С верной кодовой фразой заметка снова здесь, слово в слово.
demo-proof = Доказательство: что показывает украденная папка
demo-searched = Проверено файлов: { $files } (байт: { $bytes }). Faro искал в них введённые слова и дни: { $words }. Найдено: { $found }.
demo-yours = Теперь вы
demo-next = Создайте свой сейф и посмотрите, что есть ещё:
demo-kept = Этот пример остаётся в { $folder }. Его кодовая фраза: { $passphrase }.

## People, addresses, duties, the proof log

cli-kept = Сохранено: { $id }.
cli-changed = Изменено: { $id }. То, что там было раньше, сохранено.
cli-deleted = Удалено навсегда: { $id }.
cli-people = Люди
cli-person-none = Людей пока нет.
cli-contact-none = Контактов пока нет.
cli-address-none = Адресов пока нет.
cli-duty-none = Обязанностей пока нет.
cli-spelling = В бумагах: { $spelling }
cli-address-other = сейчас там никто не живёт
cli-from = с { $date }
cli-until = до { $date }
cli-dated = дата: { $date }
cli-hearing-papers = Бумаги
cli-said-by = Какая бумага или кто это говорит (можно оставить пустым):
cli-hearing-sources = Кто какую дату назвал
cli-seen-on = увидено { $date }
cli-next = Следующий раз: { $when }
cli-waiting = { $when }: { $state }
cli-marked = { $title }: { $result }. Это запись { $number } журнала подтверждений.
cli-undone = { $title }: отметка отменена. Это снова нужно сделать. Так говорит запись { $number } журнала подтверждений.
cli-log-none = Записей пока нет.
cli-log-added = Запись { $number } сохранена.
cli-log-removed = Её содержание удалено навсегда. Запись { $number } говорит, что оно удалено.
cli-log-holds = { $count ->
    [one] { $count } запись. Faro не нашёл в ней изменений.
    [few] { $count } записи. Faro не нашёл в них изменений.
    [many] { $count } записей. Faro не нашёл в них изменений.
   *[other] { $count } записи. Faro не нашёл в них изменений.
}
cli-log-backwards = У записи { $number } время раньше, чем у записи перед ней. Часы переводили назад.
cli-week = Семь дней с { $date }
cli-month-second = { $from } – { $until }
cli-days-none = На эти дни у Faro ничего нет.
cli-legend = ▲ встреча   ■ срок   ○ впереди   ● сейчас   ✓ сделано   ? ответа пока нет   ✗ пропущено   ! не получилось сделать

## Searching

cli-directory-source = Проверьте здесь: { $address }
cli-search-open = Открыть: { $command }

## What you were told

cli-phrases-none = Для вашего дела таких слов пока нет. Спросите адвоката, что говорить.

check-code-found = Это контрольный код записи { $number }. До неё журнал такой же, как в день, когда вы получили код.
check-code-not-found = Ни у одной записи нет такого контрольного кода. Проверьте каждую цифру. Если они верны, журнал написали заново или обрезали после того, как вы получили код. Не доверяйте ему.

error-date-which = Faro не может понять, какой день вы имеете в виду. Выберите один из дней ниже. Напишите его так и добавьте --calendar none.
error-fact-form = Напишите факт как имя=значение, например moved_on=2026-11-05.
service-phone = Телефон
service-web = Веб-страница
