### Holidays in France: the names, as a step of a computation says why a day does not count.

fr-holiday-new-year = رأس السنة الميلادية
fr-holiday-easter-monday = اثنين الفصح (lundi de Pâques)
fr-holiday-labour = عيد العمال (fête du Travail)
fr-holiday-victory = عيد النصر، 8 أيار/مايو
fr-holiday-ascension = عيد الصعود (Ascension)
fr-holiday-whit-monday = اثنين العنصرة (lundi de Pentecôte)
fr-holiday-national = العيد الوطني، 14 تموز/يوليو
fr-holiday-assumption = عيد انتقال العذراء (Assomption)
fr-holiday-all-saints = عيد جميع القديسين (Toussaint)
fr-holiday-armistice = يوم الهدنة، 11 تشرين الثاني/نوفمبر
fr-holiday-christmas = عيد الميلاد (Noël)
