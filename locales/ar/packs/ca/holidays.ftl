### Holidays in Canada: the names, as a step of a computation says why a day does not count.

ca-holiday-new-year = رأس السنة الميلادية
ca-holiday-good-friday = الجمعة العظيمة
ca-holiday-easter-monday = اثنين الفصح
ca-holiday-victoria = يوم فيكتوريا (Victoria Day)
ca-holiday-canada = يوم كندا (Canada Day)
ca-holiday-labour = عيد العمال (Labour Day)
ca-holiday-truth-and-reconciliation = اليوم الوطني للحقيقة والمصالحة
ca-holiday-thanksgiving = عيد الشكر
ca-holiday-remembrance = يوم الذكرى (Remembrance Day)
ca-holiday-christmas = عيد الميلاد
ca-holiday-boxing = يوم بوكسينغ، 26 كانون الأول/ديسمبر
