### The command line: cards, hand-offs and replies.

cli-card-name = Как вы называете этого адвоката? (Enter, чтобы взять имя с карточки)
cli-card-file = Этот файл не удаётся прочитать как текст. Выберите файл с карточкой.
cli-card-compared = Теперь карточка { $id } отмечена: вы её сравнили.
cli-card-delete-ask = Так удаляется карточка с её ключами: { $name }. Ответы на то, что вы отправили, больше нельзя будет открыть.
cli-handoff-folder = Если карточек больше одной, назовите папку, которая уже есть: для каждой карточки будет свой файл.
cli-handoff-made = Запечатано. { $name }: { $file }
cli-handoff-line = { $name }, номер { $number }, { $date }
