### Days and times. A day is always said in words, never as 11/05: that is May to one reader and November to another.

weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه

weekday-short-1 = دو
weekday-short-2 = سه
weekday-short-3 = چهار
weekday-short-4 = پنج
weekday-short-5 = جمعه
weekday-short-6 = شنبه
weekday-short-7 = یک

month-1 = جنوری
month-2 = فبروری
month-3 = مارچ
month-4 = اپریل
month-5 = می
month-6 = جون
month-7 = جولای
month-8 = اگست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

date = { $weekday } { $day } { $month } { $year }

date-month = { $month } { $year }

time = { $hour12 }:{ $minute } { $half ->
    [am] قبل از ظهر
   *[pm] بعد از ظهر
}

date-time = { $date }، ساعت { $time }

## The second calendar: a day once more, on a line of its own below the first, for readers who count by another calendar.

calendar-ethiopian = تقویم ایتوپیایی
calendar-persian = تقویم هجری شمسی
calendar-hijri = تقویم هجری قمری (ام‌القری)
calendar-western = تنها تقویم میلادی

month-ethiopian-1 = مسکرم
month-ethiopian-2 = تیکیمت
month-ethiopian-3 = هیدار
month-ethiopian-4 = تاهساس
month-ethiopian-5 = تیر
month-ethiopian-6 = یکاتیت
month-ethiopian-7 = مگابیت
month-ethiopian-8 = میازیا
month-ethiopian-9 = گینبوت
month-ethiopian-10 = سنه
month-ethiopian-11 = هامله
month-ethiopian-12 = نهاسه
month-ethiopian-13 = پاگومن

month-persian-1 = حمل
month-persian-2 = ثور
month-persian-3 = جوزا
month-persian-4 = سرطان
month-persian-5 = اسد
month-persian-6 = سنبله
month-persian-7 = میزان
month-persian-8 = عقرب
month-persian-9 = قوس
month-persian-10 = جدی
month-persian-11 = دلو
month-persian-12 = حوت

month-hijri-1 = محرم
month-hijri-2 = صفر
month-hijri-3 = ربیع‌الاول
month-hijri-4 = ربیع‌الثانی
month-hijri-5 = جمادی‌الاول
month-hijri-6 = جمادی‌الثانی
month-hijri-7 = رجب
month-hijri-8 = شعبان
month-hijri-9 = رمضان
month-hijri-10 = شوال
month-hijri-11 = ذی‌القعده
month-hijri-12 = ذی‌الحجه

date-ethiopian = { $weekday } { $day } { $month } { $year }
date-persian = { $weekday } { $day } { $month } { $year }
date-hijri = { $weekday } { $day } { $month } { $year }

date-second = { $calendar }: { $date }

time-ethiopian = { $hour }:{ $minute } { $part ->
    [morning] صبح
    [afternoon] بعد از ظهر
    [evening] شام
   *[night] شب
}
time-second = ساعت ایتوپیایی: { $time }

date-reading = { $date } ({ $second })

## How far away a day is. $days is a whole number.

days-left = { $days ->
    [0] امروز
    [1] فردا
   *[other] { $days } روز بعد
}
days-over = { $days ->
    [1] دیروز
    [one] { $days } روز پیش
   *[other] { $days } روز پیش
}

## How often something comes back.

recurrence-once = یک بار، { $date }
recurrence-days = { $count ->
    [1] هر روز
    [one] هر { $count } روز
   *[other] هر { $count } روز
}
recurrence-weeks = { $count ->
    [1] هر هفته
    [one] هر { $count } هفته
   *[other] هر { $count } هفته
}
recurrence-months = { $count ->
    [1] هر ماه
    [one] هر { $count } ماه
   *[other] هر { $count } ماه
}
recurrence-years = { $count ->
    [1] هر سال
    [one] هر { $count } سال
   *[other] هر { $count } سال
}
recurrence-on = { $every }: { $days }
list-more = { $first }، { $next }

## Lengths of time, as laws count them.

period-hours = { $count } ساعت
period-days = { $count } روز
period-business-days = { $count } روز کاری
period-weeks = { $count } هفته
period-months = { $count } ماه
period-years = { $count } سال
