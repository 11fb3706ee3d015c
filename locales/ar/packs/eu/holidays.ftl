### Holidays in most of the European Union: the names, as a step of a computation says why a day does not count.

eu-holiday-new-year = رأس السنة الميلادية
eu-holiday-easter-monday = اثنين الفصح
eu-holiday-labour = عيد العمال، 1 أيار/مايو
eu-holiday-christmas = عيد الميلاد
eu-holiday-second-christmas = ثاني أيام عيد الميلاد، 26 كانون الأول/ديسمبر
