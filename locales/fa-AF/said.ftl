### What is said aloud: words for the judge and the officer, and what a voice says where a page shows signs and figures.

## Words for the judge and the officer

phrases-judge = این را به قاضی بگویید
phrases-officer = این را به مأمور بگویید
phrases-show = نشان دادن با حرف‌های کلان
phrases-sound = این طور تلفظ می‌شود
phrases-check = این معلومات است، نه مشورهٔ حقوقی. از یک وکیل بپرسید که برای دوسیهٔ شما چه مناسب است.
sheets-phrases = جمله‌ها برای قاضی و مأمور
sheets-phrases-show = آن را بلند بخوانید، یا با انگشت نشان بدهید و این صفحه را نشان بدهید.
sheets-phrases-address = آدرس من

## Reading aloud

said-read = برایم بخوانید
said-stop = بس کردن خواندن

## What a voice says. Write what sounds right when it is read out.

spoken-time-full = { $hour } { $part ->
    [night] شب
    [morning] صبح
    [noon] ظهر
    [afternoon] بعد از ظهر
   *[evening] شام
}
spoken-time = { $hour } و { $minute } دقیقه { $part ->
    [night] شب
    [morning] صبح
    [noon] ظهر
    [afternoon] بعد از ظهر
   *[evening] شام
}
spoken-time-ethiopian-full = { $hour } { $part ->
    [morning] صبح
    [afternoon] بعد از ظهر
    [evening] شام
   *[night] شب
}
spoken-time-ethiopian = { $hour } و { $minute } دقیقه { $part ->
    [morning] صبح
    [afternoon] بعد از ظهر
    [evening] شام
   *[night] شب
}
spoken-until = تا
spoken-dollars = { $amount } دالر
spoken-section = ماده
spoken-usc = قانون ایالات متحده
spoken-cfr = مقررات فدرال ایالات متحده
spoken-united-states = ایالات متحده
spoken-and = و
spoken-plus = جمع
spoken-address = آدرس انترنتی که اینجا می‌بینید
spoken-mail = ایمیل آدرسی که اینجا می‌بینید
spoken-dot = نقطه
