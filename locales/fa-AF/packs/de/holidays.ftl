### Holidays in Germany: the names, as a step of a computation says why a day does not count.

de-holiday-new-year = روز اول سال میلادی
de-holiday-epiphany = روز سه پادشاه (Heilige Drei Könige)
de-holiday-womens-day = روز جهانی زن (Frauentag)
de-holiday-good-friday = جمعهٔ مقدس (Karfreitag)
de-holiday-easter-monday = دوشنبهٔ ایستر (Ostermontag)
de-holiday-labour = روز کارگر، 1 می (Tag der Arbeit)
de-holiday-liberation = روز آزادی در برلین (Tag der Befreiung)
de-holiday-ascension = روز صعود مسیح (Christi Himmelfahrt)
de-holiday-whit-monday = دوشنبهٔ پنتیکاست (Pfingstmontag)
de-holiday-corpus-christi = عید جسد مسیح (Fronleichnam)
de-holiday-assumption = روز صعود مریم (Mariä Himmelfahrt)
de-holiday-childrens-day = روز جهانی طفل (Weltkindertag)
de-holiday-unity = روز وحدت جرمنی (Tag der Deutschen Einheit)
de-holiday-reformation = روز اصلاح کلیسا (Reformationstag)
de-holiday-all-saints = روز همهٔ مقدسان (Allerheiligen)
de-holiday-repentance = روز توبه و دعا (Buß- und Bettag)
de-holiday-christmas = کریسمس
de-holiday-second-christmas = روز دوم کریسمس، 26 دسمبر
