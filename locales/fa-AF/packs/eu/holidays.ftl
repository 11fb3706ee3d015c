### Holidays in most of the European Union: the names, as a step of a computation says why a day does not count.

eu-holiday-new-year = روز اول سال میلادی
eu-holiday-easter-monday = دوشنبهٔ ایستر
eu-holiday-labour = روز کارگر، 1 می
eu-holiday-christmas = کریسمس
eu-holiday-second-christmas = روز دوم کریسمس، 26 دسمبر
