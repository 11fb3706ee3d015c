### Holidays in Mexico: the names, as a step of a computation says why a day does not count.

mx-holiday-new-year = روز اول سال میلادی
mx-holiday-constitution = روز قانون اساسی
mx-holiday-benito-juarez = روز تولد بنیتو خوارز (Benito Juárez)
mx-holiday-labour = روز کارگر
mx-holiday-independence = روز استقلال
mx-holiday-revolution = روز انقلاب
mx-holiday-change-of-government = روز تغییر حکومت فدرال
mx-holiday-christmas = کریسمس
