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
