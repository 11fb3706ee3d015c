### State holidays: the names, as a step of a computation says why a day does not count.

us-holiday-election = روز انتخابات
us-holiday-patriots = روز وطن‌دوستان (Patriots' Day)
us-holiday-lincoln = روز تولد لینکن
us-holiday-day-after-thanksgiving = روز بعد از شکرگزاری
us-holiday-mardi-gras = ماردی گرا (Mardi Gras)
us-holiday-good-friday = جمعهٔ مقدس (Good Friday)
us-holiday-truman = روز ترومن (Truman Day)
us-holiday-cesar-chavez = روز سزار چاوز (César Chávez Day)
us-holiday-cabrini = روز کابرینی (Frances Xavier Cabrini Day)
us-holiday-emancipation = روز آزادی بردگان (Emancipation Day)
