### The words of the app on a phone: buttons, headings, hints.

## The app and moving about

shell-app-name = Faro
shell-hearings = Слушания
shell-notes = Заметки
shell-guides = Статьи
shell-settings = Настройки
shell-back = Назад
shell-next = Дальше
shell-close = Закрыть
shell-cancel = Отмена
shell-save = Сохранить
shell-add = Добавить
shell-edit = Изменить
shell-delete = Удалить
shell-delete-sure = Удалить навсегда? Вернуть это будет нельзя. Телефон может некоторое время хранить старые запечатанные куски.
shell-working = Одну минуту.
shell-lock-now = Заблокировать

## First steps

shell-choose-language = Выберите язык
shell-second-calendar = Второй календарь
shell-second-calendar-hint = Faro всегда показывает западный календарь, как в ваших бумагах. Он может показывать каждый день ещё и в другом.
shell-steps-country = Где ваше дело?
shell-steps-country-hint = Выберите каждую страну, где учреждение или суд решает ваше дело.
shell-steps-passphrase = Выберите кодовую фразу
shell-steps-passphrase-hint = Она открывает всё, что вы здесь записываете. Если вы её потеряете, никто не сможет вам её вернуть.
shell-steps-picked = Пять слов
shell-steps-picked-hint = Их выберет Faro. Легко запомнить.
shell-steps-number = Число из 18 цифр
shell-steps-number-hint = Его выберет Faro. Вы вводите его без клавиатуры.
shell-steps-words = Мои собственные слова
shell-steps-words-hint = Предложение, которое знаете только вы, из 15 букв или больше. Хорошо подходят пять слов, которые не связаны друг с другом.
shell-steps-write = Запишите это сейчас на бумаге
shell-steps-write-hint = Храните бумагу отдельно от этого телефона. Это ваша кодовая фраза: она нужна каждый раз, когда вы открываете Faro.
shell-steps-written = Записано на бумаге
shell-steps-again = Введите ещё раз
shell-steps-again-hint = Чтобы убедиться, что всё верно.
shell-steps-create = Готово
shell-steps-creating = Создаём ваш сейф. Нужно немного времени.

## Opening

shell-open-title = Открыть Faro
shell-open-vault = Открыть
shell-open-with-device = Открыть этим телефоном
shell-opening = Открываем. Нужно немного времени.
shell-passphrase = Ваша кодовая фраза
shell-use-digits = Вводить цифры
shell-use-letters = Вводить буквы
shell-keypad-erase = Удалить последнюю цифру
shell-show-typed = Показать, что введено
shell-hide-typed = Скрыть, что введено

## Home

shell-doubt-right = Это верно
shell-doubt-change = Изменить
shell-answer-none = Нет или ещё нет

## One due date

shell-due-rule = Что говорит правило
shell-due-todo = Что делать
shell-due-missed = Если вы это пропустите
shell-due-steps = Как Faro нашёл эту дату
shell-due-missing = Что Faro должен сначала узнать
shell-due-other = Другие даты, которые вам могут назвать
shell-due-questions = Что может изменить эту дату
shell-due-source = Где это написано
shell-due-checked = Об этой дате

## What came of it

shell-done = Это сделано
shell-could-not = Мне не удалось это сделать
shell-mark-day = В какой день?
shell-marked = Что вы отметили
shell-marked-done = Сохранено. Это есть в вашем журнале подтверждений.
shell-undo = Отменить отметку
shell-undo-hint = Тогда это снова нужно сделать. В журнале подтверждений останутся обе записи.

## Questions and answers

shell-questions = Вопросы к вам
shell-questions-none = Сейчас нет вопросов без ответа.
shell-answers = Что вы сказали Faro
shell-answers-none = Вы ещё ничего не сказали Faro.
shell-answer-day = Выберите день
shell-day-meant = Вы имели в виду…
shell-day-take = Взять этот день
shell-day-year = Год
shell-day-month = Месяц
shell-day-day = День
shell-answer-text = Ваш ответ
shell-answer-remove = Удалить этот ответ

## Hearings

shell-hearing-add = Добавить слушание
shell-hearings-none = Слушаний пока нет.
shell-hearing-country = Суд какой страны?
shell-hearing-kind = Какое это слушание?
shell-hearing-day = День
shell-hearing-time = Время там, где находится суд
shell-hearing-time-unknown = Я ещё не знаю время
shell-hearing-clock = В каком городе находится суд или рядом с каким? Слушание идёт по времени этого города.
shell-hearing-place = Где оно будет
shell-hearing-sources = Кто назвал эту дату
shell-hearing-source-add = Добавить дату, которую мне назвали
shell-hearing-source-who = Кто вам сказал или где вы это видели?
shell-hearing-seen = Когда вы это видели или слышали
shell-hearing-settle = Эта дата верна
shell-hearing-wrong = Оказалась неверной
shell-hearing-judge = Судья
shell-hearing-link = Ссылка, если оно по видео
shell-hearing-bring = Что взять с собой
shell-hearing-interpreter = Какой переводчик вам нужен: какой язык, из какого места
shell-hearing-travel = Сколько минут занимает дорога
shell-hearing-everybody = Должна прийти вся моя семья
shell-hearing-was-there = Получилось быть на слушании
shell-hearing-was-not-there = Не получилось быть на слушании

## Duties and the proof log

shell-duties = Обязанности
shell-duty-add = Добавить обязанность
shell-duties-none = Обязанностей пока нет.
shell-duty-kind = Что вы должны делать?
shell-duty-title = Как вы это называете (необязательно)
shell-duty-first = Первый день
shell-duty-repeat = Как часто?
shell-repeat-once = Один раз
shell-repeat-daily = Каждый день
shell-repeat-weekly = Каждую неделю
shell-repeat-two-weeks = Раз в две недели
shell-repeat-monthly = Каждый месяц
shell-repeat-yearly = Каждый год
shell-duty-begins = С какого часа?
shell-duty-ends = До какого часа?
shell-duty-place = Где или по какому номеру звонить
shell-duty-before = Подготовка
shell-duty-waiting = Вы это сделали?
shell-duty-next = Следующий раз
shell-duty-times = Все дни и часы
shell-duty-why = Почему вы не смогли это сделать?
shell-duty-error = Что сказало приложение или учреждение, слово в слово
shell-duty-spoke-to = С кем вы говорили
shell-duty-reference = Номер, который вам дали
shell-proof-log = Журнал подтверждений
shell-proof-none = Записей пока нет. Когда вы что-то сделали, отметьте это там, где оно записано. Faro запишет это сюда.
shell-proof-sheet = Показать на одном листе
shell-code-give = Передайте этот код своему адвокату сегодня
shell-code-send = Отправить или распечатать

## Notes

shell-note-add = Написать заметку
shell-note-text = Ваши слова
shell-notes-none = Заметок нет.
shell-notes-search = Искать в заметках

## Guides

shell-guide-sources = Откуда это взято
article-checked = Последняя проверка: { $date }. Это не юридический совет.
article-step-done = Сделано { $date }
article-old = Это уже нужно было проверить снова. Закон мог измениться: спросите адвоката.

## Search, and who helps

shell-search = Поиск
shell-search-field = Что вы ищете?
shell-search-hint = Faro ищет в статьях, правилах, службах помощи и ваших заметках. Всё это остаётся на этом телефоне.
shell-directory = Кто может помочь
shell-directory-hint = Выберите, что вам нужно. Faro сам никому не звонит.
shell-directory-need = Что вам нужно
shell-directory-language = Язык, на котором там говорят
shell-directory-place = Где
shell-directory-all = Все
shell-directory-web = Открыть эту страницу в браузере
shell-directory-web-hint = Браузер хранит список страниц, которые вы открываете.

## Settings

shell-settings-language = Язык
shell-settings-content = Язык правил и статей
shell-settings-content-hint = То, что говорят правила и статьи, может быть не на языке приложения, а на другом. Листы для других людей тоже будут на нём.
shell-settings-content-same = Тот же, что у приложения
shell-countries = Страны
shell-countries-hint = Faro показывает даты, которые устанавливает закон этих стран.
shell-country-add = Добавить страну
shell-country-remove = Убрать эту страну
shell-country-remove-hint = Тогда Faro не показывает дат этой страны. То, что вы сказали Faro, сохраняется. Если вы добавите страну снова, даты вернутся.
shell-settings-device = Открывать этим телефоном
shell-settings-device-hint = Faro открывается вашим отпечатком пальца, лицом или блокировкой экрана. Кодовая фраза тоже действует. Тогда ваш сейф надёжен только настолько, насколько надёжен PIN-код этого телефона.
shell-settings-reminders = Напоминания
shell-settings-reminders-on = Этот телефон напоминает вам. Слова на заблокированном экране ничего не говорят о вашем деле.
shell-settings-reminders-off = Этот телефон не разрешает Faro напоминать вам. Часто открывайте свой список или разрешите напоминания.
shell-settings-reminders-late = На этом телефоне напоминания могут опаздывать на несколько минут.
shell-settings-reminders-allow = Разрешить напоминания
shell-settings-vault = Ваш сейф
shell-settings-vault-older = Я знаю. Использовать эти более старые записи
shell-turn-on = Включить
shell-turn-off = Выключить
shell-settings-full = Говорить, о чём напоминание
shell-settings-full-hint = Тогда его может прочитать любой, кто видит заблокированный экран этого телефона, если телефон его там не скрывает.
shell-settings-plan = Будущие напоминания
shell-plan-none = Напоминаний в плане нет. Когда вы добавите даты, Faro их запланирует.
shell-settings-passphrase = Сменить кодовую фразу
shell-settings-passphrase-changed = Кодовая фраза изменена. Прежняя больше не открывает ваш сейф. Старые копии сейфа всё ещё открываются ею, и телефон может некоторое время хранить старые куски.
shell-recovery-title = Код восстановления
shell-recovery-hint = Восемь групп цифр на бумаге. Они открывают ваш сейф, если вы забудете кодовую фразу.
shell-recovery-make = Создать код
shell-recovery-keep = Запишите эти группы сейчас на бумаге. Оставьте бумагу у своего адвоката или у человека, которому доверяете, а не вместе с этим телефоном.
shell-recovery-forgot = Кодовая фраза забыта
shell-recovery-type = Введите восемь групп со своей бумаги
shell-recovery-there = У вас есть код восстановления.
shell-recovery-new = Создать новый код
shell-recovery-new-hint = Прежний код больше не будет открывать ваш сейф. Его откроет только новый. Резервные копии, которые вы сделали раньше, всё ещё открываются прежним кодом.
shell-recovery-new-confirm = Да, создать новый код
shell-recovery-last = Введите последнюю группу со своей бумаги
shell-recovery-set = Теперь код на вашей бумаге открывает ваш сейф.
shell-backup-title = Резервная копия
shell-backup-hint = Один запечатанный файл, в котором есть всё. Его открывает только ваш код восстановления. Если вы потеряете телефон, вы потеряете только телефон.
shell-backup-make = Сделать резервную копию
shell-backup-restore = Восстановить из резервной копии
shell-backup-restore-hint = Выберите запечатанный файл. Вам нужны код восстановления на бумаге и новая кодовая фраза.
shell-backup-restored = Ваша резервная копия восстановлена. Её открывает новая кодовая фраза и тот же код восстановления.
shell-backup-check = Проверить резервную копию
shell-backup-check-hint = Faro проверяет, что ваш код восстановления открывает файл и что всё в нём цело. Ничего не меняется.
shell-backup-checked = Ваш код открывает эту резервную копию, и всё в ней цело.
shell-backup-done = Резервная копия там, куда вы её положили. Оставьте копию у человека, которому доверяете. Храните её отдельно от бумаги с кодом.
shell-file-choose = Выбрать файл
shell-file-failed = Faro не смог прочитать или записать этот файл. Выберите его снова или выберите другое место.
shell-papers = Бумаги
shell-paper-add = Добавить бумагу
shell-papers-none = Здесь пока нет бумаг. Сфотографируйте каждую бумагу из суда. Потом добавьте её сюда.
shell-paper-title = Как вы это называете?
shell-paper-photo = Выбрать фото
shell-paper-add-hint = Выберите фото, скан или письмо на этом телефоне. Faro хранит запечатанную копию. Оригинал остаётся на месте, пока вы его там не удалите.
shell-paper-not-shown = Faro может показывать только картинки. Эту бумагу он хранит как есть.
shell-erase-title = Стереть всё
shell-erase-hint = Так удаляется всё, что вы здесь записали. Вернуть это никто не сможет. Сначала сделайте резервную копию.
shell-erase-limits = Faro уничтожает сначала ключи, потом файлы. Память телефона может некоторое время хранить старые куски. Использовать их мог бы только тот, у кого есть ваша кодовая фраза или код. Копии в других местах, например резервные, там остаются.
shell-erase-confirm = Да, стереть всё
shell-rotate-title = Кто-то увидел мою кодовую фразу
shell-rotate-hint = Выберите новую кодовую фразу. Тогда Faro запечатает всё новым ключом. Прежняя кодовая фраза больше ничего здесь не откроет. Если у вас есть код восстановления, вы сначала получите новый.
shell-rotate-done = Всё запечатано новым ключом. Старые копии сейфа и старые резервные копии всё ещё открываются прежней кодовой фразой или прежним кодом. Удалите те, которые можете.
shell-salvage-title = Сохранить то, что можно прочитать
shell-salvage-hint = Часть вашего сейфа повреждена. Faro создаст новый сейф из того, что цело. Его открывает ваша кодовая фраза. Повреждённый сейф тоже остаётся на этом телефоне. После этого создайте новый код восстановления.
shell-salvage-new-hint = Faro создаст новый сейф из того, что цело. Его открывает новая кодовая фраза, которую вы выбрали. Повреждённый сейф тоже остаётся на этом телефоне. После этого создайте новый код восстановления.
shell-salvage-done = То, что цело, сохранено
shell-lock-after = Когда Faro блокируется?
shell-lock-after-hint = Когда вы выходите из Faro, он блокируется через это время. До тех пор всё может прочитать любой, у кого в руках ваш телефон.
shell-lock-at-once = Сразу, как только я выйду
shell-presence = Это вы?
shell-presence-hint = Введите кодовую фразу ещё раз. Так этого не сможет сделать тот, у кого в руках только ваш телефон.
shell-overlaid = Эту страницу закрывает другое приложение, поэтому Faro не принял ваше нажатие. Закройте то приложение и попробуйте снова.
shell-captured = Этот экран записывают или показывают другим. Faro ничего не показывает, пока это не закончится.
shell-sheets = Страницы для печати
shell-sheets-hint = Распечатайте страницу или отправьте её файлом. Она не запечатана: её может прочитать любой, у кого она есть.
shell-sheet-second = Второй язык на странице
shell-sheet-paper = Размер бумаги
shell-sheet-print = Печать
shell-calendar-file = Даты для календаря
shell-calendar-file-hint = Faro записывает ваши даты в файл, который принимает календарь. После изменения загрузите в календарь новый файл: он сдвинет даты из прежнего.
shell-calendar-file-discreet = Без единого слова о моём деле
shell-calendar-file-full = С полными названиями и местами
shell-calendar-file-full-hint = Тогда любой, кто видит этот календарь, может прочитать о вашем деле. Многие календари отправляют копию какой-нибудь компании.
shell-file-share = Отправить файлом
shell-file-save = Сохранить как файл
shell-file-saved = Файл там, куда вы его положили.

## Handing a case over

shell-cards = Карточки адвокатов
shell-card-add = Добавить карточку
shell-card-add-hint = Карточка говорит, кто может открыть то, что вы отправляете. Попросите её у своего адвоката. Выберите фото её кода или вставьте её строку.
shell-card-name = Как вы называете этого адвоката? (необязательно)
shell-card-no-code = На этом фото нет карточки. Выберите фото, где код виден целиком, крупно и чётко.
shell-card-name-on-card = Имя на карточке
shell-card-own-digits = Ваши собственные цифры для этого адвоката. Адвокат может спросить их, чтобы знать, что это вы.
shell-card-same = Все цифры совпадают
shell-card-delete-hint = Так удаляется карточка с её ключами. Ответы на то, что вы отправили, больше нельзя будет открыть.
shell-hand-over = Передать моё дело
shell-hand-over-hint = Faro запечатает файл для каждого адвоката, которого вы выберете. Никто другой его не откроет. Ничего не уходит с этого телефона, пока вы это не отправите.
shell-hand-over-who = Кто это получит?
shell-hand-over-what = Что передать?
shell-hand-over-one-by-one = Выбрать по одному
shell-hand-over-make = Запечатать файлы
shell-hand-over-sure = Продолжить без сравнения
shell-hand-over-made = Запечатано
shell-hand-over-send = Отправить файл
shell-handoffs = Передано раньше
shell-reply = Ответ адвоката
shell-reply-open = Открыть ответ
shell-reply-hint = Выберите файл, который прислал ваш адвокат. Вы увидите каждую строку рядом с тем, что есть у вас сейчас. Ничего не меняется, пока вы не примете строку.
shell-reply-take = Принять
shell-reply-leave = Не принимать
shell-drill = Сможет ли ваш адвокат это открыть?
shell-drill-make = 1. Запечатайте маленький файл и отправьте его своему адвокату. В нём нет ничего из вашего дела.
shell-drill-ask = 2. Попросите адвоката ответить одним сообщением.
shell-drill-open = 3. Откройте ответ здесь. Тогда вы знаете, что ваш адвокат может открыть то, что вы отправляете.
shell-drill-file = Запечатать маленький файл
shell-given-waits = То, что вы открыли с помощью Faro, ждёт. Откройте Faro, чтобы увидеть это.

## Packs of guides that somebody else made

shell-packs = Наборы статей
shell-packs-hint = В наборе есть статьи и даты, которые написали и подписали другие люди. Faro не может узнать, правда ли это те люди, кем они себя называют. Вы можете.
shell-packs-none = Наборов пока нет.
shell-pack-open = Открыть набор
shell-pack-open-hint = Выберите файл, который вам прислали. Вы увидите, кто его сделал, прежде чем что-то сохранится.
shell-pack-who = Кто его сделал
shell-pack-inside = Что в нём
shell-pack-keep = Сохранить этот набор
shell-pack-refuse = Не сохранять
shell-pack-name = Как вы их называете?
shell-pack-scan = Выбрать фото их кода
shell-pack-no-code = На этом фото нет кода издателя. Выберите фото, где код виден целиком, крупно и чётко.
shell-pack-same = Все числа совпадают. Я им доверяю
shell-pack-scanned = Этот код мне дали они сами. Я им доверяю
shell-pack-distrust = Я им больше не доверяю
shell-pack-distrust-hint = Их наборы остаются, но Faro больше не считает по ним даты.
shell-pack-send = Передать этот набор дальше
shell-pack-send-hint = Люди, которые его получат, увидят, насколько он новый. В нём нет ничего из вашего дела.
shell-pack-remove-hint = Так удаляется набор со статьями и датами и то, что вы в нём отметили.

## What a phone shows by itself

shell-reminder-channel = Напоминания
shell-reminder-discreet = Откройте свой список.
shell-face-reason = Faro открывает ваш сейф, когда видит ваше лицо.

## With numbers

digits-typed = { $count ->
    [one] Введена { $count } цифра
    [few] Введены { $count } цифры
   *[many] Введено { $count } цифр
}
recovery-group = Группа { $group } из { $count }
lock-after-minutes = { $minutes ->
    [one] Через { $minutes } минуту после выхода
    [few] Через { $minutes } минуты после выхода
   *[many] Через { $minutes } минут после выхода
}
