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
slot-passphrase = открывается кодовой фразой
slot-recovery = открывается кодом восстановления
slot-device = открывается ключом одного устройства
slot-unknown = открывается способом, который знает более новый Faro

## What is due

cli-due = Что нужно сделать: { $date }
cli-due-ask = Чтобы ответить: faro ask
cli-doubt-sure = Если это верно, запишите ещё раз с --sure.
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
