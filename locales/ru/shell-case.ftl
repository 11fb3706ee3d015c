### The words of the app on a phone for what belongs to a case: dates, people, contacts, addresses, papers.

## The four places

shell-today = Сегодня
shell-dates = Даты
shell-my-case = Моё дело

## Today

shell-next-hearing = Ваше следующее слушание
shell-next-hearing-none = Слушание не записано
shell-next-hearing-none-hint = На какой-то из ваших бумаг есть дата слушания? Запишите её сейчас.
shell-questions-more = Ещё вопросы

## Dates

shell-week = Неделя
shell-month = Месяц
shell-earlier = Раньше
shell-later = Позже
shell-day-nothing = На этот день ничего не записано.

## People

shell-people = Люди
shell-people-none = Здесь пока никого нет.
shell-people-hint = Сначала добавьте себя. Потом добавьте каждого члена семьи, который есть в деле.
shell-person-add = Добавить человека
shell-person-name = Имя
shell-person-spelling = Имя, как оно стоит в бумагах, буква в букву, даже если там ошибка
shell-person-relation = Кем вам приходится этот человек?
shell-person-language = Язык, на котором этот человек говорит лучше всего
shell-person-dialect = Как на нём говорят там, откуда этот человек
shell-person-town = Город и страна, где этот человек выучил язык
shell-person-born = Дата рождения, например 2015-04-17. Если вы знаете только год, напишите 2015
shell-person-numbers = Номера в бумагах этого человека
shell-person-number-kind = Как называется номер? Например: A-number
shell-person-number = Номер
shell-person-number-add = Добавить номер
shell-person-leave = Убрать этого человека из дела
shell-person-leave-hint = Так удаляется всё об этом человеке: номера, ответы, слушания и обязанности. Из того, что говорит о нём журнал подтверждений, остаётся только запись, что что-то удалено. Это нельзя отменить.

## Contacts

shell-contacts = Контакты
shell-contacts-none = Здесь пока никого нет. Сначала добавьте своего адвоката или того, кто вам помогает. Тогда вы сможете позвонить им одним нажатием.
shell-contact-add = Добавить контакт
shell-contact-name = Имя человека или название учреждения
shell-contact-role = Кто это?
shell-contact-phone = Номер телефона
shell-contact-email = Электронная почта
shell-contact-note = Что ещё: часы работы, языки, от кого вы о них узнали

## Addresses, and a move

shell-addresses = Адреса
shell-addresses-none = Здесь пока нет адреса. Добавьте тот, который есть у суда: туда идут его письма.
shell-address-add = Добавить адрес
shell-address-lines = Адрес, как на письме
shell-address-care-of = Для передачи (care of): имя на двери, если оно не ваше
shell-address-told-by = Кто дал суду этот адрес?
shell-address-mail-safe = Ваши письма надёжно доходят до вас по этому адресу?
shell-address-unknown = Я не знаю
shell-address-from = С какого дня?
shell-address-until = До какого дня? Оставьте пустым, если вы ещё живёте там
shell-address-people = Кто там живёт? Если все, никого не выбирайте.
shell-moved = Вы переехали
shell-moved-hint = Суд и другие учреждения должны получить ваш новый адрес, некоторые из них — в течение нескольких дней. Faro составит их список для каждого человека. Добавьте новый адрес и в свои адреса.
shell-moved-day = В какой день вы переехали?
shell-moved-tasks = Кто должен получить ваш новый адрес

## Papers

shell-paper-kind = Что это за бумага?
shell-paper-dated = Дата, напечатанная на бумаге
shell-paper-pages = Сколько страниц?
shell-paper-added = Когда добавлено сюда
shell-paper-of = К какому слушанию это относится?
shell-paper-of-none = Ни к какому
shell-paper-larger = Увеличить
shell-paper-smaller = Уменьшить

## The proof log

shell-proofs-file = Отправить журнал подтверждений файлами
