### State holidays: the names, as a step of a computation says why a day does not count.

us-holiday-election = يوم الانتخابات (Election Day)
us-holiday-patriots = يوم الوطنيين (Patriots' Day)
us-holiday-lincoln = عيد ميلاد لينكولن (Lincoln's Birthday)
us-holiday-day-after-thanksgiving = اليوم التالي لعيد الشكر (Day after Thanksgiving)
us-holiday-mardi-gras = ماردي غرا (Mardi Gras)
us-holiday-good-friday = الجمعة العظيمة (Good Friday)
us-holiday-truman = يوم ترومان (Truman Day)
us-holiday-cesar-chavez = يوم سيزار تشافيز (César Chávez Day)
us-holiday-cabrini = يوم فرانسيس كزافييه كابريني (Frances Xavier Cabrini Day)
us-holiday-emancipation = يوم تحرير العبيد (Emancipation Day)
