### Holidays in England and Wales: the names, as a step of a computation says why a day does not count.

uk-holiday-new-year = Yılbaşı
uk-holiday-good-friday = Kutsal Cuma (Good Friday)
uk-holiday-easter-monday = Paskalya Pazartesisi (Easter Monday)
uk-holiday-early-may = Mayıs başı tatili (Early May bank holiday)
uk-holiday-spring = İlkbahar tatili (Spring bank holiday)
uk-holiday-platinum-jubilee = Kraliçe II. Elizabeth’in Platin Jübilesi
uk-holiday-state-funeral = Kraliçe II. Elizabeth’in devlet cenazesi
uk-holiday-coronation = Kral III. Charles’ın taç giyme töreni
uk-holiday-summer = Yaz tatili (Summer bank holiday)
uk-holiday-christmas = Noel (Christmas Day)
uk-holiday-boxing = Boxing Day (26 Aralık)
uk-holiday-tribunal-closed = Noel ile yılbaşı arasında mahkeme için iş günü olmayan bir gün
