### Holidays in Mexico: the names, as a step of a computation says why a day does not count.

mx-holiday-new-year = رأس السنة الميلادية
mx-holiday-constitution = يوم الدستور
mx-holiday-benito-juarez = عيد ميلاد بينيتو خواريز
mx-holiday-labour = عيد العمال
mx-holiday-independence = عيد الاستقلال
mx-holiday-revolution = يوم الثورة
mx-holiday-change-of-government = تغيير الحكومة الفيدرالية
mx-holiday-christmas = عيد الميلاد
