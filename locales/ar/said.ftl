### What is said aloud: words for the judge and the officer, and what a voice says where a page shows signs and figures.

## Words for the judge and the officer

phrases-judge = ما يمكنك قوله للقاضي
phrases-officer = ما يمكنك قوله للموظف
phrases-show = عرضها بخط كبير
phrases-sound = كيف تُنطق
phrases-check = هذه معلومات، وليست مشورة قانونية. يُرجى سؤال محامٍ عما يناسب قضيتك.
sheets-phrases = كلمات للقاضي والموظف
sheets-phrases-show = يمكنك قراءتها بصوت عالٍ، أو الإشارة إليها وعرض هذه الصفحة.
sheets-phrases-address = عنواني

## Reading aloud

said-read = اقرأ لي
said-stop = إيقاف القراءة

## What a voice says. Write what sounds right when it is read out.

spoken-time-full = { $hour } { $part ->
    [night] ليلًا
    [morning] صباحًا
    [noon] ظهرًا
    [afternoon] بعد الظهر
   *[evening] مساءً
}
spoken-time = { $hour } و{ $minute ->
    [zero] { $minute } دقيقة
    [one] دقيقة
    [two] دقيقتان
    [few] { $minute } دقائق
    [many] { $minute } دقيقة
   *[other] { $minute } دقيقة
} { $part ->
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
spoken-time-ethiopian = { $hour } و{ $minute ->
    [zero] { $minute } دقيقة
    [one] دقيقة
    [two] دقيقتان
    [few] { $minute } دقائق
    [many] { $minute } دقيقة
   *[other] { $minute } دقيقة
} { $part ->
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
