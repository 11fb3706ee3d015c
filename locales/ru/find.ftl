### Search over everything, and the directory: who helps with what.

## What somebody needs

need-danger = Я в опасности
need-lawyer = Адвокат
need-court = Суд и моё слушание
need-appeal = Апелляция
need-papers = Формы, карточки и разрешения
need-fees = Сборы
need-check-in = Отметки
need-held = Кого-то держат под стражей
need-family = Найти мою семью
need-children = Дети
need-violence = Кто-то причиняет мне вред
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
service-phone = Телефон
service-web = Веб-страница
service-call = Позвонить { $phone }
service-read = Это прочитано на официальной странице { $date }.
service-read-old = Это прочитано { $date } в старой копии официальной страницы. Это могло измениться.
service-read-elsewhere = Это прочитано { $date }, но не на официальной странице. Проверьте это, прежде чем на это полагаться.
service-read-partly = Прочитана только часть этого, { $date }. Проверьте это, прежде чем на это полагаться.
service-vetted = Кто проверил эту службу на деле: { $who }, { $date }.
service-not-vetted = Для Faro эту службу ещё никто не проверил на деле.
service-old = Это давно никто не проверял. Номер теперь может быть чужим. Никогда не платите и не рассказывайте свою историю, пока не узнаете, кто это.
directory-caution = Faro говорит только то, что прочитано. Прежде чем платить или рассказывать свою историю, убедитесь, кто это.
directory-none = Здесь нет такой службы. Уберите место или язык или посмотрите все.
directory-empty = Здесь пока нет служб. Служба юридической помощи может дать вам набор с ними.
error-unknown-service = Службы с таким именем нет. Посмотрите список.
error-unknown-need = Faro не знает, что это за помощь. Посмотрите список.

## Search

found-article = Статья
found-rule = Срок и правило
found-service = Служба
found-note = Ваша заметка
search-nothing = Этих слов нет нигде. Попробуйте одно слово, слово короче или другое слово о том же.
search-some = Всех этих слов вместе нет нигде. Здесь есть некоторые из них.
search-no-words = Напишите одно слово или больше.
