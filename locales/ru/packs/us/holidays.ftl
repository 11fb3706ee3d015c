### State holidays: the names, as a step of a computation says why a day does not count.

us-holiday-election = День выборов
us-holiday-patriots = День патриотов
us-holiday-lincoln = День рождения Линкольна
us-holiday-day-after-thanksgiving = День после Дня благодарения
us-holiday-mardi-gras = Марди Гра
us-holiday-good-friday = Страстная пятница (Good Friday)
us-holiday-truman = День Трумэна
us-holiday-cesar-chavez = День Сесара Чавеса
us-holiday-cabrini = День Фрэнсис Ксавье Кабрини
us-holiday-emancipation = День освобождения (Emancipation Day)
