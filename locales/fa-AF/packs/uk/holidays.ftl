### Holidays in England and Wales: the names, as a step of a computation says why a day does not count.

uk-holiday-new-year = روز اول سال میلادی
uk-holiday-good-friday = جمعهٔ مقدس (Good Friday)
uk-holiday-easter-monday = دوشنبهٔ ایستر
uk-holiday-early-may = رخصتی اول می (Early May bank holiday)
uk-holiday-spring = رخصتی بهار (Spring bank holiday)
uk-holiday-platinum-jubilee = جشن پلاتین ملکه الیزابت دوم (Platinum Jubilee)
uk-holiday-state-funeral = جنازهٔ رسمی ملکه الیزابت دوم
uk-holiday-coronation = تاج‌گذاری پادشاه چارلز سوم
uk-holiday-summer = رخصتی تابستان (Summer bank holiday)
uk-holiday-christmas = کریسمس
uk-holiday-boxing = روز بعد از کریسمس (Boxing Day، 26 دسمبر)
uk-holiday-tribunal-closed = روزی میان کریسمس و سال نو که برای محکمه روز کاری نیست
