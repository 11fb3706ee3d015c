### A worker’s desk: many cases that were handed over, one list of dates, and answers. Who reads it works with clients.

## What cannot be done

desk-none = این صندوق هنوز میز کار نیست. اول آن را بسازید.
    .command = این صندوق هنوز میز کار نیست. تایپ کنید: faro desk init --name "Name on the card"
desk-already = این صندوق از پیش میز کار است. هیچ چیزی تغییر نکرد. برای گرفتن کارت نو، آن را عوض کنید.
    .command = این صندوق از پیش میز کار است. هیچ چیزی تغییر نکرد. برای دیدن کارت آن تایپ کنید: faro desk card
desk-not-newer = این دوسیهٔ سپرده‌شده تازه‌تر نیست. نمبر { $there } همین دوسیه در میز کار شما است. هیچ چیزی تغییر نکرد.
desk-too-much = در این دوسیهٔ سپرده‌شده بیشتر از آنچه یک دوسیه دارد هست. گرفته نشد. به موکل خود زنگ بزنید.
desk-otherwise = دوسیهٔ این فایل چیزی غیر از آنچه امضا شده بود می‌گوید. گرفته نشد. به موکل خود زنگ بزنید.
desk-given-up = این موکل هنوز کارتی دارد که کلیدهای آن را از بین بردید. به جواب شما باور نخواهد شد. اول کارت نو خود را به او بدهید.
desk-which = چند موکل همین نام را دارند. یکی از این کودها را به کار ببرید: { $ids }

## What came in

desk-added-new = موکل نو: { $name }. کلید او نگه داشته شد. تنها همین کلید می‌تواند دوسیهٔ تازه‌تر این موکل را بفرستد.
desk-added-other-key = موکل نو با نام یا دوسیه‌ای که می‌شناسید، اما با کلید دیگر: { $name }.
desk-added-compare = شاید یک تلفون نو باشد. شاید هم کسی باشد که می‌خواهد شما را فریب بدهد. هر دو جدا می‌ماند. به موکل خود به نمبری که می‌شناسید زنگ بزنید، و رقم‌ها را به یکدیگر بخوانید.
desk-added-newer = { $name }: دوسیهٔ سپرده‌شدهٔ تازه‌تر، به جای نمبر { $before }.
desk-added-show = برای دیدن دوسیه تایپ کنید: faro desk show { $id }
desk-client-digits = رقم‌های موکل: { $digits }
desk-log-holds = دفتر ثبوت: { $count } ثبت درست است. آنچه موکل نشان نداد: { $withheld }.
desk-log-broken = دفتر ثبوت درست نیست: تغییر داده شده است، یا امضای آن غلط است. Faro از آن استفاده نمی‌کند. از موکل خود بپرسید.

## What changed

desk-change-new = نو: { $what }
desk-change-gone = دیگر نیست: { $what }
desk-change-edited = تغییر کرد: { $what }
desk-change-moved = { $what } حالا: { $is }. پیش از این: { $was }.
desk-change-says = { $what } { $says }
desk-change-address = آدرس: { $lines }
desk-change-note = یادداشت: { $title }
desk-change-paper = سند: { $title }

## What is due

desk-due = در این میز کار باید انجام شود، { $date }، { $count } دوسیه
desk-due-next = بعدی: { $name }، { $date }
desk-due-none = در دوسیه‌های این میز کار چیزی نیست که باید انجام شود.
desk-due-ending = نام فایل باید برای تقویم به .ics یا برای جدول به .csv ختم شود.
desk-due-written = نوشته شد: { $file }
desk-event = { $name }: { $title }
desk-of-client = { $name }: { $text }
desk-sent-otherwise = فهرست موکل { $date } می‌گوید. معلوم کنید که کدام درست است.
desk-sent-undated = فهرست موکل برای آن تاریخ ندارد. معلوم کنید که کدام درست است.
desk-sent-absent = در فهرست موکل نیست. شاید انجام شده باشد، یا معلومات نو باشد.
desk-sent-alone = تنها در فهرست موکل: { $title }، { $date }
desk-sent-alone-undated = تنها در فهرست موکل: { $title }
desk-clash = جلسه‌ها در یک ساعت: { $hearings }.
desk-clash-one = { $name }، { $title }، { $when } ({ $zone })
desk-clients-unreadable = { $count ->
    [one] { $count } موکل خوانده نمی‌شود. شاید یک نسخهٔ تازه‌تر Faro آن را نوشته باشد. فهرست تاریخ‌های آن را ندارد.
   *[other] { $count } موکل خوانده نمی‌شود. شاید یک نسخهٔ تازه‌تر Faro آن‌ها را نوشته باشد. فهرست تاریخ‌های آن‌ها را ندارد.
}

## Clients

desk-clients-none = هنوز دوسیه‌ای در این میز کار نیست. کارت خود را به موکلان خود بدهید، و آنچه را می‌فرستند بگیرید.
desk-client-sent = دوسیهٔ سپرده‌شدهٔ { $number }، ساخته شده در { $date }
desk-client-next = بعدی: { $title }، { $date }
desk-client-not-compared = هنوز مقایسه نشده: شما تنها کلید را می‌شناسید، نه این که از کی است.
desk-client-old-card = این موکل هنوز کارت پیشین شما را دارد.
desk-compared = ثبت شد: رقم‌ها را با { $name } مقایسه کردید. این است: { $digits }
desk-name-ask = از حالا به بعد این موکل را چه می‌نامید: { $name }؟
desk-heading-changes = تازه‌ترین دوسیهٔ سپرده‌شده چه را تغییر داد
desk-heading-due = باید انجام شود
desk-heading-hearings = جلسه‌ها
desk-heading-people = اشخاص
desk-heading-facts = جواب‌ها
desk-heading-addresses = آدرس‌ها و تماس‌ها
desk-heading-papers = اسناد
desk-heading-notes = یادداشت‌های موکل
desk-heading-own = یادداشت‌های خود شما
desk-papers-open = این فایل‌ها برای هر کسی که این کمپیوتر را به کار می‌برد باز است. وقتی که کار شما تمام شد آن‌ها را حذف کنید. از بیرون آمده است: با احتیاط باز کنید.
desk-exported = نوشته شد: { $file }
desk-purge-ask = این دوسیهٔ { $name } را در این میز کار از بین می‌برد، با همهٔ اسناد و یادداشت‌های خود شما. فایلی که به شما فرستاده شده بود هنوز با کلید کارت شما باز می‌شود. برای ختم آن هم، کارت خود را عوض کنید.
desk-purged = دوسیهٔ { $name } دیگر در این میز کار نیست. فایلی که به شما فرستاده شده بود هنوز با کلید کارت شما باز می‌شود. آن را در جایی که هست حذف کنید، یا کارت خود را عوض کنید.

## The card

desk-card-digits = رقم‌های تطبیق: { $digits }
desk-card-how = این سطر را به موکلان خود بدهید، روی کاغذ یا به شکل پیام. رقم‌ها را در تلفون به آن‌ها بخوانید، تا بدانند که کارت از شما است.
desk-rotated = { $count ->
    [one] شما کارت نو دارید. این { $count } جواب آن را به یک موکل می‌گوید. کارت پیشین آن را امضا کرد.
   *[other] شما کارت نو دارید. این { $count } جواب آن را به موکلان شما می‌گوید. کارت پیشین آن‌ها را امضا کرد.
}
desk-rotate-then = به هر موکل فایل او را بفرستید. وقتی که همه کارت نو را به کار می‌برند تایپ کنید: faro desk rotate --forget-old
desk-rotate-folder = پوشه‌ای را که هست نام ببرید، برای جواب‌ها به موکلان شما.
desk-rotate-none = کارت پیشینی نیست. برای ساختن کارت نو تایپ کنید: faro desk rotate --output FOLDER
desk-forget-ask = این کلیدهای کارت پیشین شما را از بین می‌برد. آنچه برای آن مهر شده بود دیگر باز نمی‌شود. موکلانی که هنوز کارت پیشین را دارند: { $count }.
desk-forgotten = کلیدهای کارت پیشین از بین رفت.

## Replies

desk-reply-written = جواب با { $count } سطر، مهرشده و امضاشده: { $file }
desk-reply-send = فایل را به هر طریقی به { $name } بفرستید. هیچ‌کس دیگر نمی‌تواند آن را باز کند.
desk-reply-nothing = جواب هیچ چیزی نمی‌گوید. کم از کم یک سطر بدون # در شروع آن بنویسید.
desk-reply-line = سطر { $line } جواب: { $why }
desk-reply-missing = اینجا یک سطر کم است: { $name }:
desk-reply-begin = سطری که با فاصله شروع می‌شود ادامهٔ سطر پیش از آن است، و سطری نیست.
desk-reply-colon = یک نام، دو نقطه و آنچه را می‌خواهید بگویید بنویسید، مثلاً: message: لطفاً به من زنگ بزنید.
desk-reply-empty = بعد از { $name } چیزی بنویسید:
desk-reply-not-theirs = هیچ چیزی در این دوسیه کود { $id } را ندارد. دوسیه را دوباره ببینید.
desk-reply-unknown = تنها این‌ها اینجا آمده می‌تواند: { $known }
desk-template-head = جواب به { $name }. سطرهایی که با # شروع می‌شود فرستاده نمی‌شود. # را بردارید و آنچه را ضرورت دارید خانه‌پری کنید. سطری که با فاصله شروع می‌شود ادامهٔ سطر پیش از آن است. موکل شما هر سطر را می‌بیند و آن را می‌گیرد یا نمی‌گیرد.
desk-template-hearing = برای hearing: کود { $id } یعنی { $title }، { $when }
desk-template-message = چیزی که می‌خواهید بگویید:
desk-template-question = چیزی که می‌خواهید بدانید:
desk-template-task = کاری که باید انجام شود. تاریخ و قدم‌های پیش از آن نوشته نشده هم می‌تواند؛ چند قدم بوده می‌تواند:
desk-template-date = یک جلسه: کودی از فهرست بالا، یا new. نوع آن master، individual یا other است:
desk-template-fact = جوابی برای دوسیه. برای کسی غیر از موکل، سطری مثل person: Ana اضافه کنید
desk-template-paper = فایلی که با آن می‌رود:

## The command line

help-desk = برای کارکنان حقوقی: گرفتن دوسیه‌ها، دیدن آنچه در همهٔ آن‌ها باید انجام شود، جواب دادن
    .example = faro desk due
    .teaches =
        میز کار شما صندوق خود شما است. هیچ چیزی از شبکه نمی‌رود: فایل‌ها هر طور که بخواهید می‌آید و می‌رود.
        1. یک صندوق بسازید، بعد میز کار را: faro vault create, faro desk init --name "Clinic, Ana"
        2. کارت خود را به موکلان بدهید، و رقم‌های آن را به آن‌ها بخوانید: faro desk card
        3. آنچه را می‌فرستند بگیرید: faro desk add ~/Downloads/*.faro.age
        4. ببینید که در همهٔ دوسیه‌ها چه باید انجام شود، و تاریخ بعدی از کی است: faro desk due
        5. یک دوسیه را ببینید: faro desk show "Rosa". اسناد آن: faro desk papers "Rosa" --output rosa
        6. جواب بدهید: faro desk reply "Rosa" --new >reply.txt، آن را خانه‌پری کنید، بعد faro desk reply "Rosa" reply.txt
        7. یک بار زنگ بزنید، رقم‌ها را مقایسه کنید، و این را بگویید: faro desk compared "Rosa"
        8. وقتی که یک دوسیه بسته شد: faro desk purge "Rosa"، و گاه گاه faro desk rotate --output to-send
        آنچه یک موکل می‌گوید سخن خود او است. Faro تاریخ‌ها را در روز شما از نو حساب می‌کند و می‌گوید که فهرست موکل در کجا فرق دارد. هر تاریخ را در قانون بررسی کنید.
help-desk-init = این صندوق را میز کار می‌سازد، با کارتی به این نام
    .example = faro desk init --name "Clinic, Ana"
help-desk-card = نشان دادن کارت برای موکلان شما، با رقم‌های تطبیق آن
    .example = faro desk card
help-desk-add = گرفتن دوسیه‌های سپرده‌شده؛ از یک تازه‌تر، نشان می‌دهد که چه تغییر کرد
    .example = faro desk add 2026-11-27-a1b2.faro.age
help-desk-list = فهرست موکلان، هر کدام با تاریخ بعدی
    .example = faro desk list
help-desk-due = نشان دادن آنچه در همهٔ دوسیه‌ها باید انجام شود، یا نوشتن آن برای یک تقویم یا جدول
    .example = faro desk due --output due.csv
    .teaches =
        ستون‌های فایل .csv: client, what, person, act_by (روزی که باید تا آن اقدام شود), last_day (آخرین روزی که شاید قانون اجازه بدهد), at (وقت جلسه), zone, rule, citation, confidence, source, place, differs (از فهرست موکل).
        Clio: یک رویداد به summary (client و what)، شروع (at، اگر نه act_by) و ختم ضرورت دارد، که ختم را باید خود شما اضافه کنید.
        LegalServer: یک جلسه را رویداد بسازید، و هر چیز دیگر را مهلت با روز act_by؛ باقی آن در یادداشت می‌رود.
        یک فایل .ics عنوان‌هایی نشان می‌دهد که چیزی نمی‌گوید. با --full نام‌های موکلان شما را دارد. فایل دوم رویدادها را به جای نو می‌برد و هیچ کدام را دو بار نمی‌سازد.
help-desk-show = نشان دادن صفحهٔ یک دوسیه در میز کار، یا نوشتن آن به شکل ورق برای چاپ
    .example = faro desk show Rosa
help-desk-papers = نوشتن اسناد یک دوسیه در یک پوشه، بدون مهر
    .example = faro desk papers Rosa --output rosa
help-desk-note = نوشتن یادداشت خود شما دربارهٔ یک موکل، از ورودی عادی یا یک برنامهٔ نوشتن
    .example = faro desk note Rosa
help-desk-name = نامیدن یک موکل با نام دیگر
    .example = faro desk name Rosa
help-desk-compared = گفتن این که شما و موکل رقم‌ها را به یکدیگر خواندید، و یکسان است
    .example = faro desk compared Rosa
help-desk-reply = مهر و امضا کردن یک جواب، از یک فایل متن، ورودی عادی یا یک برنامهٔ نوشتن
    .example = faro desk reply Rosa reply.txt --output to-send
    .teaches =
        یک جواب متن کوچکی است. هر قسمت با آنچه هست شروع می‌شود: message:, question:, task:, hearing:, fact: یا paper:. برای گرفتن یکی برای خانه‌پری، با کودهای جلسه‌های موکل، --new را به کار ببرید.
help-desk-export = نوشتن یک دوسیه طوری که برنامهٔ دیگری آن را گرفته بتواند
    .example = faro desk export Rosa --for assembly-line --output rosa.json
    .teaches =
        assembly-line: در مصاحبه، فهرست جواب‌های ذخیره‌شده را باز کنید و فرستادن یک فایل JSON را انتخاب کنید. نام‌ها، تاریخ‌های تولد، آدرس، وکیلان، ترجمان‌ها و نمبرهای دوسیه با آن می‌رود. یک نام به تمامی در نام اول می‌رود، مگر این که کامه داشته باشد: آنجا آن را ببینید.
help-desk-purge = از بین بردن یک دوسیه در این میز کار، با اسناد آن و یادداشت‌های شما
    .example = faro desk purge Rosa
help-desk-rotate = ساختن کارت نو، و برای هر موکل یک جواب امضاشده که این را می‌گوید
    .example = faro desk rotate --output to-send
help-arg-desk-name = نام روی کارت، طوری که موکلان شما را می‌شناسند
help-arg-handoff-files = آنچه یک موکل فرستاد؛ یک فایل یا چند فایل
help-arg-due-output = آن را در این فایل نو بنویسد، که به .ics یا .csv ختم می‌شود
help-arg-due-full = در تقویم، نام‌های موکلان و آنچه باید انجام شود، به جای عنوانی که چیزی نمی‌گوید
help-arg-client = موکل، با نام یا با شروع کود
help-arg-desk-sheet = یک ورق برای چاپ در این فایل نو بنویسد، که به .html ختم می‌شود
help-arg-papers-output = پوشه برای اسناد
help-arg-reply-text = یک فایل متن با جواب
help-arg-reply-new = یک جواب برای خانه‌پری نشان بدهد، و هیچ چیزی ننویسد
help-arg-reply-papers = فایلی که با آن می‌رود؛ بیشتر از یک بار داده شده می‌تواند
help-arg-reply-output = پوشه، یا فایل نو، برای جواب
help-arg-export-for = برای کدام برنامه: { $codes }
help-arg-export-output = آن را در این فایل نو بنویسد
help-arg-rotate-output = پوشه برای جواب‌ها به موکلان شما
help-arg-forget-old = کلیدهای کارت پیشین را از بین ببرد
