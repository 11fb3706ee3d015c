### Holidays in Canada: the names, as a step of a computation says why a day does not count.

ca-holiday-new-year = روز اول سال میلادی
ca-holiday-good-friday = جمعهٔ مقدس (Good Friday)
ca-holiday-easter-monday = دوشنبهٔ ایستر
ca-holiday-victoria = روز ویکتوریا
ca-holiday-canada = روز کانادا
ca-holiday-labour = روز کارگر
ca-holiday-truth-and-reconciliation = روز ملی حقیقت و آشتی
ca-holiday-thanksgiving = روز شکرگزاری
ca-holiday-remembrance = روز یادبود (Remembrance Day)
ca-holiday-christmas = کریسمس
ca-holiday-boxing = روز بعد از کریسمس (Boxing Day، 26 دسمبر)
