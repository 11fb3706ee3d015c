spoken-time-full = { $hour } { $part ->
    [night] ليلًا
    [morning] صباحًا
    [noon] ظهرًا
    [afternoon] بعد الظهر
   *[evening] مساءً
}
spoken-time = { $hour } و{ $minute } دقيقة { $part ->
    [night] ليلًا
    [morning] صباحًا
    [noon] ظهرًا
    [afternoon] بعد الظهر
   *[evening] مساءً
}
spoken-time-ethiopian-full = { $hour } { $part ->
    [morning] في الصباح
    [afternoon] بعد الظهر
    [evening] في المساء
   *[night] في الليل
}
spoken-time-ethiopian = { $hour } و{ $minute } دقيقة { $part ->
    [morning] في الصباح
    [afternoon] بعد الظهر
    [evening] في المساء
   *[night] في الليل
}
spoken-until = إلى
spoken-dollars = { $amount } دولار
spoken-section = المادة
spoken-usc = قانون الولايات المتحدة
spoken-cfr = مدونة اللوائح الفيدرالية
spoken-united-states = الولايات المتحدة
spoken-and = و
spoken-plus = زائد
spoken-address = عنوان الموقع الظاهر هنا
spoken-mail = عنوان البريد الإلكتروني الظاهر هنا
spoken-dot = نقطة
