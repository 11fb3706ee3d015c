### Search over everything, and the directory: who helps with what.

## What somebody needs

need-danger = Мне угрожает опасность
need-lawyer = Адвокат
need-court = Суд и моё слушание
need-appeal = Апелляция
need-papers = Формы, карты и разрешения
need-fees = Сборы
need-check-in = Отметки
need-held = Кого-то держат под стражей
need-family = Найти мою семью
need-children = Дети
need-violence = Кто-то причиняет мне боль
need-shelter = Место для ночлега
need-food = Еда и одежда
need-health = Врач
need-work = Работа
need-school = Школа и язык

## A service

service-whom = Для кого
service-languages = Языки
service-hours = Часы работы
service-place = Место
service-everywhere = Вся страна
service-address = Адрес
service-call = Позвонить: { $phone }
service-read = Это прочитано на официальной странице. День: { $date }.
service-read-old = Это прочитано в старой копии официальной страницы. День: { $date }. Это могло измениться.
service-read-elsewhere = Это прочитано, но не на официальной странице. День: { $date }. Проверьте это, прежде чем полагаться на это.
service-read-partly = Прочитана только часть этого. День: { $date }. Проверьте это, прежде чем полагаться на это.
service-vetted = Эту службу проверили на деле: { $who }, { $date }.
service-not-vetted = Для Faro эту службу ещё никто не проверил на деле.
service-old = Это давно никто не проверял. Номер уже может быть чужим. Никогда не платите и не рассказывайте свою историю, пока не знаете, кто это.
directory-caution = Faro говорит только то, что было прочитано. Прежде чем платить или рассказывать свою историю, убедитесь, кто это.
directory-none = Здесь нет такой службы. Уберите место или язык или посмотрите все службы.
directory-empty = Здесь пока нет служб. Набор с несколькими из них вам может дать бюро юридической помощи.
error-unknown-service = Службы с таким именем нет. Посмотрите на список.
error-unknown-need = В Faro нет такого вида помощи. Посмотрите на список.

## Search

found-article = Статья
found-rule = Срок и правило
found-service = Служба
found-note = Ваша заметка
search-nothing = Этих слов нигде нет. Попробуйте одно слово, слово короче или другое слово о том же.
search-some = Всех этих слов вместе нигде нет. Здесь есть некоторые из них.
search-no-words = Напишите одно слово или больше.

## What an author is told

lint-service-id = Дайте каждой службе свой id: маленькие латинские буквы, цифры и дефисы.
lint-service-needs = Скажите, с чем она помогает: needs = ["lawyer"].
lint-service-reach = С этой службой никто не может связаться. Укажите телефон, веб-страницу или адрес.
lint-service-phone = Это не номер телефона, по которому можно позвонить. Пишите только цифры, пробелы, +, - и ( ).
lint-service-web = Адрес веб-страницы должен начинаться с https:// и иметь простое имя.
lint-service-fact = Здесь приведён факт, которого нет в facts.toml.
lint-service-source = Где вы это прочитали? Нужен источник, который начинается с https://, а номер никогда не берут по памяти: не M и не B.
lint-service-words = Здесь не хватает { $name }. Напишите, как называется служба и что она делает (.about).
lint-service-figure = Не пишите здесь { $text }. Номер, по которому звонят, должен быть в directory.toml, а сбор — в facts.toml.
