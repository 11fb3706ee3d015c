### The translator's kit: how far a language is, worksheets, previews.

## How far a language is

kit-all = همهٔ متن‌ها
kit-critical = باید باشد
kit-states = شخص دومی خوانده است: { $reviewed }. یک شخص نوشته است: { $draft }. یک ماشین ساخته است: { $machine }. معلوم نیست: { $unknown }.
kit-stale = { $count } متن در منبع بعد از ترجمه تغییر کرده است.
kit-left-over = { $count ->
    [one] { $count } متن دیگر در منبع نیست. آن را حذف کنید.
   *[other] { $count } متن دیگر در منبع نیست. آن‌ها را حذف کنید.
}
kit-preview = این زبان تمام نشده است. بعضی متن‌هایی که باید باشد کم است یا کهنه است.
kit-lacking = اول این‌ها را بنویسید: { $names }
kit-outdated = منبع { $id } تغییر کرد، اما این ترجمه تغییر نکرد. این بود: { $was } حالا این است: { $now } اگر ترجمهٔ شما هنوز درست است، اجرا کنید: faro locale stamp

## A new language, and writing into files

kit-begun = { $language } شروع شد: { $count } فایل. برای گرفتن ورق کار اجرا کنید: faro locale todo { $language }
kit-no-tag = { $language } نشان یک زبان نیست. یک نشان مثل این است: fr، pt-BR یا sr-Latn.
kit-tag-written = { $written } این طور نوشته می‌شود: { $right }. همین طور تایپ کنید.
kit-there = { $language } از پیش هست. هیچ چیزی نوشته نشد.
kit-no-fallback = { $language } نیست. زبانی را نام ببرید که هست.
kit-is-source = { $language } منبع است. زبانی را نام ببرید که از آن ترجمه شده است.
kit-no-folder = بگویید که ترجمه‌ها در کجا است. مثلاً این را اضافه کنید: --locales locales
kit-no-revision = Git اینجا { $revision } را نمی‌شناسد. یک branch، یک tag یا یک commit را نام ببرید.
kit-written = صفحه در { $file } است. آن را در یک مرورگر باز کنید. به شبکه ضرورت ندارد.
kit-stamped = Faro منبع { $count } ترجمه را ثبت کرد.
kit-untranslated = { $id } هنوز ترجمه نشده است. هیچ چیزی نوشته نشد.
kit-broken = Faro نمی‌تواند { $path } را بخواند. هیچ چیزی نوشته نشد. آن را اصلاح کنید، یا از git پس بگیرید.

## Worksheets. They open in a browser or a spreadsheet.

kit-worksheet = ورق کار در { $file } است: { $count } متن برای نوشتن. آن را خانه‌پری و ذخیره کنید. بعد اجرا کنید: faro locale import
kit-sheet-title = ورق کار
kit-sheet-how = در خانهٔ اول هر سطر به زبان خود بنویسید. آنچه را نمی‌دانید ننویسید. بعد ذخیره کنید، و فایل ذخیره‌شده را پس بفرستید. هیچ چیزی خودش از این صفحه بیرون نمی‌رود.
kit-sheet-brackets = کلمه‌ها در قوس‌های خمدار یک عدد، یک نام یا یک روز می‌شود. آن‌ها را همان طور که هست کاپی کنید، و در جایی بگذارید که جملهٔ شما می‌خواهد.
kit-sheet-article = متنی که با # شروع می‌شود قسمتی از یک مقاله است. #، -، > و عددها در شروع سطر، و کلمه در قوس‌های خمدار بعد از عنوان را نگه دارید.
kit-sheet-save = ذخیره کردن ورق کار
kit-sheet-where = نام، و این که در کجا گفته می‌شود
kit-sheet-note = سؤال‌های شما
kit-note = یک سؤال
kit-no-sheet = این فایل ورق کار نیست. فایلی را بگیرید که ذخیره کردید، یا یکی نو بسازید با: faro locale todo
kit-other-sheet = این ورق کار برای { $language } است. هیچ چیزی نوشته نشد. همان زبان را نام ببرید.
kit-no-text = این فایل متن UTF-8 نیست. آن را به شکل CSV در UTF-8 ذخیره کنید، و دوباره کوشش کنید.
kit-taken = { $count } متن گرفته شد.
kit-left = { $count ->
    [one] { $count } سطر گرفته نشد. آن را در ورق کار اصلاح کنید، و دوباره بدهید.
   *[other] { $count } سطر گرفته نشد. آن‌ها را در ورق کار اصلاح کنید، و دوباره بدهید.
}
kit-left-unknown = منبع متنی به این نام ندارد.
kit-left-not-fluent = یک قوس خمدار کم است، یا یکی زیاد است. آن را با منبع مقایسه کنید.
kit-left-not-section = سطر اول باید عنوان همین قسمت باشد، با همان تعداد نشان # و همان کلمه در قوس‌های خمدار در آخر آن. هیچ قسمت دیگری نباید در آن شروع شود.
kit-left-no-other = شکل "other" کم است. هر عددی که شکل خود را ندارد از آن کار می‌گیرد.
kit-left-meanwhile = کسی بعد از ساختن ورق کار این متن را تغییر داده است. یک ورق کار نو بسازید.

## Previews

kit-preview-title = پیش‌نمایش: { $language }
kit-preview-how = هر متن طوری نشان داده می‌شود که خواننده می‌بیند، با کلمه‌های نمونه و هر شکل عدد. منبع زیر آن است.
kit-preview-missing = هنوز ترجمه نشده
