### Holidays in England and Wales: the names, as a step of a computation says why a day does not count.

uk-holiday-new-year = رأس السنة الميلادية
uk-holiday-good-friday = الجمعة العظيمة
uk-holiday-easter-monday = اثنين الفصح
uk-holiday-early-may = عطلة أوائل أيار/مايو (Early May bank holiday)
uk-holiday-spring = عطلة الربيع (Spring bank holiday)
uk-holiday-platinum-jubilee = اليوبيل البلاتيني للملكة إليزابيث الثانية
uk-holiday-state-funeral = الجنازة الرسمية للملكة إليزابيث الثانية
uk-holiday-coronation = تتويج الملك تشارلز الثالث
uk-holiday-summer = عطلة الصيف (Summer bank holiday)
uk-holiday-christmas = عيد الميلاد
uk-holiday-boxing = يوم بوكسينغ، 26 كانون الأول/ديسمبر
uk-holiday-tribunal-closed = يوم بين عيد الميلاد ورأس السنة ليس يوم عمل للمحكمة (tribunal)
