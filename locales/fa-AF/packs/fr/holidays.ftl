### Holidays in France: the names, as a step of a computation says why a day does not count.

fr-holiday-new-year = روز اول سال میلادی
fr-holiday-easter-monday = دوشنبهٔ ایستر (lundi de Pâques)
fr-holiday-labour = روز کارگر (fête du Travail)
fr-holiday-victory = روز پیروزی، 8 می
fr-holiday-ascension = روز صعود مسیح (Ascension)
fr-holiday-whit-monday = دوشنبهٔ پنتیکاست (lundi de Pentecôte)
fr-holiday-national = روز ملی، 14 جولای
fr-holiday-assumption = روز صعود مریم (Assomption)
fr-holiday-all-saints = روز همهٔ مقدسان (Toussaint)
fr-holiday-armistice = روز آتش‌بس، 11 نومبر
fr-holiday-christmas = کریسمس (Noël)
