### Holidays in Germany: the names, as a step of a computation says why a day does not count.

de-holiday-new-year = رأس السنة الميلادية
de-holiday-epiphany = عيد الغطاس (Heilige Drei Könige)
de-holiday-womens-day = يوم المرأة العالمي (Frauentag)
de-holiday-good-friday = الجمعة العظيمة (Karfreitag)
de-holiday-easter-monday = اثنين الفصح (Ostermontag)
de-holiday-labour = عيد العمال (Tag der Arbeit)
de-holiday-liberation = يوم التحرير في برلين (Tag der Befreiung)
de-holiday-ascension = عيد الصعود (Christi Himmelfahrt)
de-holiday-whit-monday = اثنين العنصرة (Pfingstmontag)
de-holiday-corpus-christi = عيد جسد المسيح (Fronleichnam)
de-holiday-assumption = عيد انتقال العذراء (Mariä Himmelfahrt)
de-holiday-childrens-day = يوم الطفل العالمي (Weltkindertag)
de-holiday-unity = يوم الوحدة الألمانية (Tag der Deutschen Einheit)
de-holiday-reformation = يوم الإصلاح (Reformationstag)
de-holiday-all-saints = عيد جميع القديسين (Allerheiligen)
de-holiday-repentance = يوم التوبة والصلاة (Buß- und Bettag)
de-holiday-christmas = عيد الميلاد
de-holiday-second-christmas = ثاني أيام عيد الميلاد، 26 كانون الأول/ديسمبر
