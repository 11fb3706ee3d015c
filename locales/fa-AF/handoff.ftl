### Handing a case to a lawyer, and what comes back.

handoff-json-foreign = فایل طوری نوشته نشده که Faro می‌نویسد. هیچ چیزی تغییر نکرد. فایل را دوباره بخواهید.
handoff-json-newer = این فایل را یک نسخهٔ تازه‌تر Faro نوشته است. Faro را تازه کنید، بعد دوباره آن را باز کنید.
handoff-json-too-large = این فایل بیشتر از آنچه Faro می‌نویسد دارد. خوانده نشد. از کسی که آن را فرستاد یک فایل دیگر بخواهید.

## What goes and what stays

handoff-people = { $count } شخص این دوسیه
handoff-facts = { $count } جواب به سؤال
handoff-hearings = { $count } جلسه
handoff-duties = { $count } مکلفیت
handoff-addresses = { $count } آدرس
handoff-contacts = { $count } تماس
handoff-notes-facts = { $count } یادداشت از آنچه شد
handoff-notes-officers = { $count } یادداشت از آنچه به مأموران گفته شد
handoff-notes-lawyer = { $count } یادداشت تنها برای وکیلم
handoff-papers = { $count } سند
handoff-log = { $count } ثبت دفتر ثبوت
handoff-goes = این‌ها می‌رود:
handoff-stays = این‌ها نزد شما می‌ماند:
handoff-nothing = هیچ چیزی از دوسیهٔ شما
handoff-named = { $count ->
    [one] { $count } چیزی که انتخاب کردید هم می‌ماند. دربارهٔ کسی است که می‌ماند، یا نام او در آن است.
   *[other] { $count } چیزی که انتخاب کردید هم می‌ماند. دربارهٔ کسی است که می‌ماند، یا نام او در آن‌ها است.
}
handoff-log-stays = دفتر ثبوت می‌ماند. پس فهرست تاریخ‌ها نمی‌گوید که شما چه را انجام داده‌اید. به وکیل خود بگویید.
handoff-log-goes = دفتر ثبوت می‌رود. اگر دو وکیل آن را بگیرند، می‌توانند ببینند که همان دفتر است.
handoff-papers-whole = اسناد همان طور که هست می‌رود. Faro نمی‌بیند که نام کی در یک سند است، و عکس می‌تواند نشان بدهد که در کجا گرفته شده است.
handoff-thing-stays = با آن هم می‌ماند. دربارهٔ کسی است که می‌ماند، یا نام او در آن است.
handoff-exists = فایلی به این نام از پیش هست. هیچ چیزی ساخته نشد. نام دیگری انتخاب کنید.
handoff-no-part = به این نام چیزی برای انتخاب نیست. یک قسمت دوسیه را انتخاب کنید، یا یک چیز را با کود آن.
    .command = به این نام چیزی برای انتخاب نیست. برای دیدن قسمت‌ها تایپ کنید: faro handoff make --help

## Cards

card-twice = این کارت از پیش در فهرست شما است. هیچ چیزی تغییر نکرد.
card-not-compared = هیچ‌کس این کارت را با کارت خود وکیل مقایسه نکرده است. اگر در راه بدل شده باشد، شخص دیگری می‌تواند همهٔ آن را بخواند. به وکیل به نمبری که می‌شناسید زنگ بزنید، و رقم‌ها را به یکدیگر بخوانید.
    .command = هیچ‌کس این کارت را با کارت خود وکیل مقایسه نکرده است. اگر در راه بدل شده باشد، شخص دیگری می‌تواند همهٔ آن را بخواند. به وکیل زنگ بزنید، رقم‌ها را به یکدیگر بخوانید، و تایپ کنید: faro card compared ID. برای ادامه بدون آن، --yes را اضافه کنید.
card-digits = رقم‌های تطبیق: { $digits }
card-compared-on = مقایسه شد در { $date }
card-compared-never = هنوز مقایسه نشده
card-compare = به وکیل به نمبری که می‌شناسید زنگ بزنید. این رقم‌ها را به یکدیگر بخوانید. اگر یک رقم فرق دارد، کارت را حذف کنید.
card-uncompared = هیچ‌کس این کارت را با کارت خود وکیل مقایسه نکرده است: { $name }. اگر در راه بدل شده باشد، شخص دیگری می‌تواند همهٔ این را بخواند.
card-proved = این وکیل می‌تواند آنچه را می‌فرستید باز کند: شما جواب این وکیل را در { $date } خواندید.

## What lies in a hand-off. READ-ME.txt is for a lawyer who may have no Faro.

readme-what = این فایل‌ها از کسی است که دوسیهٔ خود را با Faro نگه می‌دارد. تنها برای شما است: برای کلید شما مهر شده است.
readme-sender = Faro نمی‌داند که کی آن را فرستاد. فرستنده تنها از کلیدی شناخته می‌شود که فهرست جمع‌ها (sums) را امضا کرده است. بار اول از آن شخص بپرسید که آیا او فرستاده است. فایل‌های بعدی باید همان کلید را داشته باشد.
readme-files = فایل case.html را چاپ کنید. فایل dates.csv را با یک برنامهٔ جدول و dates.ics را با یک تقویم باز کنید. پوشهٔ "papers" اسناد آن شخص را دارد. همهٔ آن، برای برنامه‌ها، در case.json است. پیش از آن که کسی بر یک تاریخ تکیه کند، یک وکیل باید هر تاریخ را بررسی کند.
readme-check = برای بررسی این که هیچ چیزی تغییر نکرده است، از دو سطر آخر این متن کار بگیرید.
readme-answer = برای جواب دادن، Faro را در کمپیوتر خود به کار ببرید. جواب شما به شکل یک فایل مهرشده پس می‌رود.

## A reply, line by line

reply-hearing = تاریخ یک جلسه
reply-fact = چیزی که قانون می‌پرسد
reply-task = کاری که باید انجام شود
reply-question = سؤالی برای شما
reply-message = پیام
reply-paper = سند
reply-card = کارت نو
reply-unknown = چیزی که این Faro نمی‌شناسد
reply-when = { $when } ({ $zone })
reply-until = حداکثر تا { $date }
reply-fact-untold = هنوز به این جواب نداده‌اید.
reply-stands = حالا دارید:
reply-from = جواب { $number } از { $name }، { $date }
reply-take-hearing = اگر آن را بگیرید، این تاریخ به حیث تاریخ وکیل شما نگه داشته می‌شود، و یادآوری‌های شما تغییر می‌کند.
reply-take-new-hearing = اگر آن را بگیرید، این یک جلسهٔ نو است، و Faro آن را به شما یادآوری می‌کند.
reply-take-fact = اگر آن را بگیرید، این جواب شما است، و منبع آن وکیل شما است.
reply-take-duty = اگر آن را بگیرید، این یک مکلفیت نو است، و Faro آن را به شما یادآوری می‌کند.
reply-take-note = اگر آن را بگیرید، با یادداشت‌های شما، زیر نام "تنها برای وکیلم"، نگه داشته می‌شود.
reply-take-paper = اگر آن را بگیرید، با اسناد شما نگه داشته می‌شود.
reply-take-card = اگر آن را بگیرید، آنچه از حالا به بعد می‌فرستید تنها با کارت نو باز می‌شود.
reply-taken = این را از پیش گرفته‌اید.
reply-unknown-why = این را نمی‌توانید بگیرید. Faro را تازه کنید و جواب را دوباره باز کنید، یا از وکیل خود بپرسید که چه می‌گوید.
reply-hearing-when = این را نمی‌توانید بگیرید: روز یا منطقهٔ زمانی آن جا خوانده نمی‌شود. تاریخ را از وکیل خود بپرسید.
reply-hearing-gone = این را نمی‌توانید بگیرید: شما این جلسه را حذف کردید. از وکیل خود بپرسید که آیا هنوز برقرار است.
reply-no-country = این را هنوز نمی‌توانید بگیرید: اول بگویید که دوسیهٔ شما در کدام کشور است.
reply-person-gone = این را نمی‌توانید بگیرید: شخصی که دربارهٔ او است دیگر در دوسیهٔ شما نیست.
reply-fact-unreadable = این را نمی‌توانید بگیرید: این Faro آن را نمی‌تواند بخواند. از وکیل خود بپرسید که چه می‌گوید.
reply-paper-gone = این را نمی‌توانید بگیرید: فایل با جواب نیامد. آن را دوباره بخواهید.
reply-card-misread = این را نمی‌توانید بگیرید: کارت خوانده نمی‌شود. آن را دوباره از وکیل خود بخواهید.
reply-empty = این را نمی‌توانید بگیرید: هیچ چیزی نمی‌گوید.
reply-no-file = این فایل خوانده نمی‌شود. فایلی را انتخاب کنید که وکیل شما فرستاد.
reply-no-reply = این یک دوسیهٔ سپرده‌شده است، نه جواب. هیچ چیزی تغییر نکرد. فایل دیگری انتخاب کنید.
reply-other-handoff = این جواب برای دوسیهٔ شخص دیگری است. هیچ چیزی تغییر نکرد. به وکیل خود بگویید.
reply-seen = شما جواب دیگری با همین نمبر دیده‌اید. یکی از این دو اصلی نیست. هیچ چیزی تغییر نکرد. به وکیل خود زنگ بزنید.
reply-no-line = جواب سطری با این نمبر ندارد. فهرست را دوباره ببینید.
reply-taken-before = این سطر را از پیش گرفته‌اید. هیچ چیزی تغییر نکرد.

## The command line

help-card = کارت‌های وکیلانی که دوسیهٔ شما را گرفته می‌توانند
    .example = faro card list
help-card-add = نگه داشتن کارت یک وکیل، از یک فایل یا از ورودی عادی
    .example = faro card add card.txt
help-card-list = فهرست کارت‌ها
    .example = faro card list
help-card-show = نشان دادن یک کارت با رقم‌های تطبیق آن
    .example = faro card show 3f2a
help-card-compared = گفتن این که شما و وکیل رقم‌ها را به یکدیگر خواندید، و یکسان است
    .example = faro card compared 3f2a
help-card-delete = حذف یک کارت و کلیدهایی که از آن است
    .example = faro card delete 3f2a
help-handoff = سپردن دوسیهٔ شما به یک وکیل، به شکل یک فایل مهرشده
    .example = faro handoff list
help-handoff-make = نشان دادن آنچه می‌رود و آنچه می‌ماند، و بعد مهر کردن یک فایل برای هر کارت
    .example = faro handoff make --to 3f2a --without papers --output ~/to-send
help-handoff-list = فهرست آنچه سپردید، به کی و چه وقت
    .example = faro handoff list
help-reply = آنچه وکیل شما جواب داد
    .example = faro reply show answer.faro-reply.age
help-reply-show = نشان دادن هر سطر جواب پهلوی آنچه حالا دارید؛ هیچ چیزی تغییر نمی‌کند
    .example = faro reply show answer.faro-reply.age
help-reply-take = گرفتن سطرهای جواب در دوسیهٔ شما، با نمبرهای آن‌ها
    .example = faro reply take answer.faro-reply.age --line 1 --line 3
help-arg-card-file = یک فایل متن با سطری که با FARO1 شروع می‌شود
help-arg-card-name = این وکیل را چه می‌نامید؛ بدون آن، نامی که روی کارت است
help-arg-to-card = کارت کسی که آن را گرفته می‌تواند؛ بیشتر از یک کارت برای هر کدام یک فایل می‌سازد
help-arg-choose-parts = چه می‌رود، به جای همه. یک قسمت: people, facts, hearings, duties, addresses, contacts, notes-facts, notes-officers, notes-lawyer, papers, log. یا کود یک چیز
help-arg-without-parts = از همهٔ آنچه انتخاب شد چه می‌ماند: یک قسمت، یا کود یک چیز
help-arg-handoff-output = پوشه برای فایل‌ها؛ یا، برای یک کارت، فایل نو
help-arg-reply-file = فایلی که وکیل شما فرستاد
help-arg-reply-line = نمبر یک سطر
cli-card-line = کارت، یک سطر که با FARO1 شروع می‌شود:
cli-card-name = این وکیل را چه می‌نامید؟ (Enter برای نامی که روی کارت است)
cli-card-file = این فایل به حیث متن خوانده نمی‌شود. فایلی را انتخاب کنید که کارت در آن است.
cli-card-none = هنوز کارتی نیست. کارت وکیل خود را از وکیل خود بخواهید.
cli-card-compared = کارت { $id } حالا مقایسه شده است.
cli-card-delete-ask = این کارت را با کلیدهای آن حذف می‌کند: { $name }. جواب‌ها به آنچه فرستادید دیگر باز نمی‌شود.
cli-handoff-folder = برای بیشتر از یک کارت، پوشه‌ای را نام ببرید که از پیش هست: هر کارت فایل خود را می‌گیرد.
cli-handoff-made = مهر شد برای { $name }: { $file }
cli-handoff-send = فایل را هر طور که می‌خواهید بفرستید: با پُست، با چت، با فلش. هیچ‌کس دیگر نمی‌تواند آن را باز کند. فایل نشان می‌دهد که چقدر کلان است، و که با age ساخته شده است.
cli-handoff-none = هنوز چیزی نسپرده‌اید.
cli-handoff-line = { $name }، نمبر { $number }، { $date }
