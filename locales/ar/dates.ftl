### Days and times. A day is always said in words, never as 11/05: that is May to one reader and November to another.

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

weekday-short-1 = اثن
weekday-short-2 = ثلا
weekday-short-3 = أرب
weekday-short-4 = خمي
weekday-short-5 = جمع
weekday-short-6 = سبت
weekday-short-7 = أحد

month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيو
month-7 = تموز/يوليو
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

date = { $weekday } { $day } { $month } { $year }

date-month = { $month } { $year }

time = { $hour12 }:{ $minute } { $half ->
    [am] صباحًا
   *[pm] مساءً
}

date-time = { $date }، الساعة { $time }

## The second calendar: a day once more, on a line of its own below the first, for readers who count by another calendar.

calendar-ethiopian = التقويم الإثيوبي
calendar-persian = التقويم الفارسي
calendar-hijri = التقويم الهجري (أم القرى)
calendar-western = التقويم الميلادي فقط

month-ethiopian-1 = مسكرم
month-ethiopian-2 = تقمت
month-ethiopian-3 = هدار
month-ethiopian-4 = تهساس
month-ethiopian-5 = تر
month-ethiopian-6 = يكاتيت
month-ethiopian-7 = مجابيت
month-ethiopian-8 = ميازيا
month-ethiopian-9 = جنبوت
month-ethiopian-10 = سني
month-ethiopian-11 = هملي
month-ethiopian-12 = نهاسي
month-ethiopian-13 = باجمن

month-persian-1 = فروردين
month-persian-2 = أرديبهشت
month-persian-3 = خرداد
month-persian-4 = تير
month-persian-5 = مرداد
month-persian-6 = شهريور
month-persian-7 = مهر
month-persian-8 = آبان
month-persian-9 = آذر
month-persian-10 = دي
month-persian-11 = بهمن
month-persian-12 = إسفند

month-hijri-1 = محرم
month-hijri-2 = صفر
month-hijri-3 = ربيع الأول
month-hijri-4 = ربيع الآخر
month-hijri-5 = جمادى الأولى
month-hijri-6 = جمادى الآخرة
month-hijri-7 = رجب
month-hijri-8 = شعبان
month-hijri-9 = رمضان
month-hijri-10 = شوال
month-hijri-11 = ذو القعدة
month-hijri-12 = ذو الحجة

date-ethiopian = { $weekday } { $day } { $month } { $year }
date-persian = { $weekday } { $day } { $month } { $year }
date-hijri = { $weekday } { $day } { $month } { $year }

date-second = { $calendar }: { $date }

time-ethiopian = { $hour }:{ $minute } { $part ->
    [morning] في الصباح
    [afternoon] بعد الظهر
    [evening] في المساء
   *[night] في الليل
}
time-second = الساعة الإثيوبية: { $time }

date-reading = { $date } ({ $second })

## How far away a day is. $days is a whole number.

days-left = { $days ->
    [0] اليوم
    [1] غدًا
    [two] بعد يومين ({ $days })
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
days-over = { $days ->
    [zero] قبل { $days } يوم
    [1] أمس
    [two] قبل يومين ({ $days })
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}

## How often something comes back.

recurrence-once = مرة واحدة، { $date }
recurrence-days = { $count ->
    [zero] كل { $count } يوم
    [1] كل يوم
    [two] كل يومين ({ $count })
    [few] كل { $count } أيام
    [many] كل { $count } يومًا
   *[other] كل { $count } يوم
}
recurrence-weeks = { $count ->
    [zero] كل { $count } أسبوع
    [1] كل أسبوع
    [two] كل أسبوعين ({ $count })
    [few] كل { $count } أسابيع
    [many] كل { $count } أسبوعًا
   *[other] كل { $count } أسبوع
}
recurrence-months = { $count ->
    [zero] كل { $count } شهر
    [1] كل شهر
    [two] كل شهرين ({ $count })
    [few] كل { $count } أشهر
    [many] كل { $count } شهرًا
   *[other] كل { $count } شهر
}
recurrence-years = { $count ->
    [zero] كل { $count } سنة
    [1] كل سنة
    [two] كل سنتين ({ $count })
    [few] كل { $count } سنوات
    [many] كل { $count } سنة
   *[other] كل { $count } سنة
}
recurrence-on = { $every }: { $days }
list-more = { $first }، { $next }

## Lengths of time, as laws count them.

period-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة ({ $count })
    [two] ساعتين ({ $count })
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
period-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد ({ $count })
    [two] يومين ({ $count })
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
period-business-days = { $count ->
    [zero] { $count } يوم عمل
    [one] يوم عمل واحد ({ $count })
    [two] يومي عمل ({ $count })
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
period-weeks = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد ({ $count })
    [two] أسبوعين ({ $count })
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
period-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد ({ $count })
    [two] شهرين ({ $count })
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
period-years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة ({ $count })
    [two] سنتين ({ $count })
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
