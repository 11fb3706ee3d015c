### Faro in a terminal.

## Errors of the command line

error-now = لحظه را این طور بنویسید: ⁦2026-11-23T09:00:00-05:00⁩.
error-today = با --today روز { $today } گفته شده، اما با --now در { $zone } روز { $there } است. یکی از این دو را ننویسید.
error-two-items = شما دو چیز را نام بردید. تنها یکی را نام ببرید: آنچه باید انجام شود، یا آنچه از آن شد.
error-hours = ساعت‌ها را مثل ⁦21:00-07:00⁩ بنویسید، یا none.
error-input = خواندن یا نوشتن نشد ({ $detail }). هیچ چیزی تغییر نکرد. دوباره کوشش کنید.
error-passphrase-file = Faro نمی‌تواند فایل عبارت رمز را بخواند. نام آن را ببینید.
error-passphrase-none = عبارت رمز داده نشد. آن را در یک ترمینال تایپ کنید، یا با --passphrase-file یک فایل را نام ببرید.
error-editor = برنامهٔ نوشتن کار را تمام نکرد. هیچ چیزی تغییر نکرد.
error-not-confirmed = هیچ چیزی تغییر نکرد. برای انجام آن، بلی جواب بدهید.
error-yes-needed = { $loss } هنوز هیچ چیزی تغییر نکرده است. برای انجام آن، --yes را اضافه کنید.
error-demo-leak = کلمه‌ای که تایپ شده بود در یک فایل خوانده می‌شود. لطفاً این را فوراً خبر بدهید: SECURITY.md می‌گوید چطور.

## Questions

cli-sure = { $loss } آیا انجام شود؟ (بلی یا نخیر)
cli-delete-ask = این برای همیشه حذف می‌شود: { $what }. نمی‌توانید آن را پس بگیرید. دیسک شاید پارچه‌های مهرشدهٔ کهنه را برای مدتی نگه دارد.
cli-log-remove-ask = این آنچه را ثبت { $number } دفتر ثبوت می‌گوید برای همیشه حذف می‌کند. نمی‌توانید آن را پس بگیرید.
cli-slot-remove-ask = این راه دیگر صندوق را باز نمی‌کند. نمی‌توانید آن را پس بگیرید.
cli-passphrase = عبارت رمز:
cli-passphrase-new = عبارت رمز نو (کم از کم 15 حرف یا رقم؛ یا تنها Enter را فشار بدهید، و Faro یکی برای شما می‌سازد):
cli-passphrase-kind = برای پنج کلمه تنها Enter را فشار بدهید. برای یک عدد، { $digits } را تایپ کنید، یعنی تعداد رقم‌های آن:
cli-passphrase-generated = همین حالا این را روی کاغذ بنویسید. این عبارت رمز شما است:
cli-passphrase-again = همان عبارت رمز یک بار دیگر:
cli-type-text = متن خود را تایپ کنید. برای ختم آن، در یک سطر خالی Ctrl-D را فشار بدهید.
cli-search = جستجوی:
cli-fact-value = جواب:
cli-hearing-at = روز و وقت در محکمه (2027-02-02T09:00):
cli-hearing-place = کجا (می‌تواند خالی باشد):
cli-date-one = آیا مقصد شما { $day } است؟ (بلی یا نخیر)
cli-date-which = مقصد شما کدام روز است؟ نمبر آن را تایپ کنید:
cli-ask = آنچه را می‌دانید جواب بدهید. برای گذشتن از یک سؤال Enter را فشار بدهید.
ask-hearing = جلسهٔ خود را بنویسید با: faro hearing add. اگر جلسه ندارید، بنویسید: نخیر
cli-lint-good = در قاعده‌های این پوشه خطایی نیست: { $folder }
cli-optional = اختیاری

## Answers

cli-note-added = یادداشت { $id } مهر شد.
cli-note-edited = یادداشت { $id } تغییر کرد.
cli-note-deleted = یادداشت { $id } برای همیشه حذف شد.
cli-note-none = هیچ یادداشتی نیست.
cli-hearing-added = جلسهٔ { $id } ذخیره شد.
cli-hearing-none = هنوز هیچ جلسه‌ای نیست.
cli-hearings = جلسه‌ها
cli-fact-set = ذخیره شد: { $fact }
cli-fact-unset = حذف شد: { $fact }
cli-facts-told = آنچه به Faro گفتید
cli-facts-none = هنوز هیچ.
cli-facts-open = آنچه Faro می‌خواهد بداند
cli-case = دوسیهٔ شما
cli-case-notes = { $count } یادداشت
cli-country-added = قانون این کشور حالا برای دوسیهٔ شما حساب می‌شود: { $country }
cli-country-removed = قانون این کشور دیگر برای دوسیهٔ شما حساب نمی‌شود: { $country }. آنچه به Faro گفته‌اید نگه داشته می‌شود.
cli-vault-created = صندوق در { $folder } است.
cli-vault-remember = تنها عبارت رمز شما آن را باز می‌کند. هیچ‌کس نمی‌تواند آن را به شما پس بدهد: آن را بنویسید و از این دستگاه دور نگه دارید.
cli-vault-folder = صندوق: { $folder }
cli-vault-records = { $count } ثبت مهرشده
cli-vault-leaks = کسی که این پوشه را دارد اما عبارت رمز را ندارد سه چیز را دیده می‌تواند: که این Faro است، چند ثبت دارد، و هر کدام تقریباً چقدر دراز است. هیچ چیز دیگر.
cli-no-memory = Faro اینجا هیچ چیزی از این صندوق به یاد نمی‌سپارد. پس نمی‌تواند بگوید که آیا یک کاپی کهنه پس گذاشته شده است. همچنان فایل‌های اسنادی را که نمی‌شناسد به حال خود می‌گذارد.
cli-accept-ask = آیا خود شما این حالت پیشین را آنجا گذاشتید، مثلاً از یک کاپی؟ پس می‌توانید با آن ادامه بدهید. آنچه بعد از آن نوشته شده بود پس نمی‌آید.

## What is due

cli-due = کارهایی که باید انجام شود، در { $date }
cli-due-ask = برای جواب دادن: faro ask
cli-doubt-sure = اگر این درست است: faro sure { $id }
cli-doubt-settled = خوب. Faro تنها اگر این تغییر کند دوباره می‌پرسد.
cli-may-change = این شاید آن را تغییر بدهد: { $question } (faro ask)
cli-why = بیشتر: faro due { $item }
cli-can-mark = آیا انجام دادید؟ ثبت کنید: faro due done { $item }
cli-hearing-can-mark = آیا آنجا بودید؟ ثبت کنید: faro due done { $item }
cli-is-marked = ثبت شد: { $result } ({ $date })
cli-missing = برای پیدا کردن تاریخ، Faro باید یکی از این‌ها را بداند:
cli-asks = جواب شما به این‌ها می‌تواند تاریخ را تغییر بدهد (faro ask):
cli-rule-facts = آنچه این قاعده می‌پرسد
cli-rule-forms = فورم: { $forms }
cli-rule-fee = فیس: { $fee }
cli-rule-unchanged = از { $date } به بعد هیچ چیزی تغییر نکرده است.
cli-rule-from = برای روزهای از { $date } به بعد

## Reminders

cli-plan = یادآوری‌های بعدی، به وقت { $zone }
cli-plan-none = Faro هیچ یادآوری برای برنامه‌ریزی ندارد. فهرست خود را ببینید: faro due
cli-plan-discreet = تلفون قفل تنها همین کلمه‌ها را نشان می‌دهد. هیچ‌کس از آن‌ها نمی‌فهمد که دربارهٔ چه است.
cli-unplanned = { $count } چیز بیشتر از گنجایش یک تلفون یادآوری دارد. آخرین یادآوری از شما می‌خواهد که فهرست خود را باز کنید.
cli-sheet-written = صفحه در { $file } است. آن را در یک مرورگر باز کنید و چاپ کنید.
cli-calendar-written = { $count } رویداد در { $file } است.
cli-calendar-discreet = هر رویداد تنها می‌گوید که فهرست خود را باز کنید.
cli-calendar-full = هر رویداد می‌گوید که دربارهٔ چه است. کسی که تقویم شما را ببیند می‌تواند آن را بخواند.
cli-calendar-again = وقتی که یک تاریخ تغییر می‌کند، دوباره صادر کنید و فایل نو را به تقویم بدهید. رویداد به جای نو می‌رود. آنچه را از Faro حذف کردید در تقویم می‌ماند: آن را در تقویم خود هم حذف کنید.

## Guidance

cli-guide-none = هیچ مقاله‌ای اینجا نیست.
cli-guide-ticked = انجام شد: { $step }
cli-guide-unticked = هنوز باید انجام شود: { $step }

## Translators

cli-locale-good = خطایی نیست در: { $languages }.
cli-locale-bad = { $errors ->
    [0] هیچ خطایی
    [one] { $errors } خطا
   *[other] { $errors } خطا
}، { $warnings ->
    [0] هیچ هشداری
    [one] { $warnings } هشدار
   *[other] { $warnings } هشدار
}. برای دانستن دربارهٔ یک کود: faro locale explain CODE.
cli-checked = بررسی شد { $folder }: { $languages }، { $count } پیام. منبع { $source } است.
cli-checked-own = کلمه‌های داخل Faro بررسی شد: { $languages }، { $count } پیام. منبع { $source } است.
cli-checked-not = پوشهٔ { $folder } خوانده نشد. برای بررسی آن، --locales { $folder } را اضافه کنید.
cli-checked-plurals = Faro شکل‌های عدد این زبان‌ها را نمی‌شناسد: { $languages }. برای آن‌ها از شکل‌های انگلیسی استفاده می‌کند.
cli-check-source = { $tag }: { $text }
cli-check-fix = بنویسید: { $fix }
cli-explain-was = منبع، پیش از این:
cli-explain-source = منبع:
cli-explain-wrong = غلط:
cli-explain-right = درست:
error-no-code = بررسی { $code } وجود ندارد. برای دیدن همه: faro locale explain.
cli-check-bad = { $count ->
    [one] { $count } خطا. آن را اصلاح کنید. بعد بررسی را دوباره اجرا کنید.
   *[other] { $count } خطا. آن‌ها را اصلاح کنید. بعد بررسی را دوباره اجرا کنید.
}
cli-answer-lost = Faro آنچه را خواستید انجام داد، اما نتوانست جواب را بنویسد ({ $detail }). کمی جا خالی کنید، و دوباره ببینید.
cli-reported = بالا را ببینید.

## The demo. A sample person; the days follow today.

demo-what = یادداشت‌های شما را مهرشده نگه می‌دارد، می‌گوید چه باید انجام شود و چرا، و به شما یادآوری می‌کند، به زبان شما، بدون شبکه. این یک دوسیهٔ نمونه است.
demo-write = 1. شما آنچه را اسناد شما می‌گوید، و یک یادداشت، می‌نویسید
demo-place = محکمهٔ مهاجرت، 290 Broadway، اتاق 15
demo-note = مأمور نام مادرم را در ورق غلط نوشت. از وکیل بخواهم که آن را اصلاح کند.
demo-lock = 2. Faro صندوق را قفل می‌کند و دوباره باز می‌کند
demo-wrong = با یک عبارت رمز غلط: { $answer }
demo-opened = با عبارت رمز درست، یادداشت کلمه به کلمه پس آمده است.
demo-proof = ثبوت: یک پوشهٔ دزدیده‌شده چه را نشان می‌دهد
demo-searched = Faro در { $files } فایل ({ $bytes } بایت) { $words } کلمه و روزی را که تایپ شده بود جستجو کرد. پیدا شد: { $found }.
demo-yours = نوبت شما
demo-next = صندوق خود را بسازید، و ببینید که دیگر چه هست:
demo-kept = این نمونه در { $folder } می‌ماند. عبارت رمز آن { $passphrase } است.

## People, addresses, duties, the proof log

cli-kept = { $id } ذخیره شد.
cli-changed = { $id } تغییر کرد. آنچه پیش از آن می‌گفت نگه داشته می‌شود.
cli-deleted = { $id } برای همیشه حذف شد.
cli-changes = { $count } بار تغییر کرد
cli-leave-ask = { $name } از دوسیه بیرون می‌شود. این معلومات، جلسه‌ها و مکلفیت‌های او، و آنچه را دفتر ثبوت دربارهٔ او می‌گوید حذف می‌کند. نمی‌توانید آن را پس بگیرید.
cli-left = { $id } از دوسیه بیرون شد. هر چه از او بود حذف شد.
cli-people = اشخاص
cli-person-none = هنوز هیچ شخصی نیست.
cli-contact-none = هنوز هیچ تماسی نیست.
cli-address-none = هنوز هیچ آدرسی نیست.
cli-duty-none = هنوز هیچ مکلفیتی نیست.
cli-spelling = در اسناد: { $spelling }
cli-address-other = حالا نه
cli-from = از { $date }
cli-until = تا { $date }
cli-dated = تاریخ آن { $date }
cli-hearing-papers = اسناد
cli-moved = { $count } کار: آدرس جدید را به هر کسی که باید بداند بدهید.
cli-said-by = کدام سند یا شخص این را می‌گوید (می‌تواند خالی باشد):
cli-hearing-sources = کی کدام تاریخ را داد
cli-seen-on = دیده شد در { $date }
cli-next = بعدی: { $when }
cli-waiting = { $when }: { $state }
cli-marked = { $title }: { $result }. این ثبت { $number } دفتر ثبوت است.
cli-undone = { $title }: پس گرفته شد. دوباره باید انجام شود. ثبت { $number } دفتر ثبوت این را می‌گوید.
cli-log-none = هنوز هیچ ثبتی نیست.
cli-log-added = ثبت { $number } ذخیره شد.
cli-log-removed = آنچه می‌گفت برای همیشه حذف شد. ثبت { $number } می‌گوید که حذف شده است.
cli-log-holds = { $count } ثبت. Faro تغییری در آن پیدا نکرد.
cli-log-backwards = وقت ثبت { $number } از ثبت پیش از آن پیشتر است. ساعت به عقب برده شده بود.
cli-log-exported = { $count } ثبت صادر شد. کود تطبیق آن: { $code }
cli-log-signed = امضا در { $file } است. هر دو فایل را بدهید.
cli-log-unsigned = این کاپی امضا ندارد: Faro نمی‌تواند در صندوق بنویسد.
cli-log-offer = برای این که بعدها نشان بدهید که این را تا امروز نوشته بودید، کود تطبیق را همین امروز به وکیل خود بدهید: faro log code
error-log-choose = Faro چنین ثبت‌هایی ندارد: { $typed }. عددهایی از 1 تا { $count } بنویسید، مثلاً ⁦1,3,5-7⁩.
cli-week = هفت روز از { $date }
cli-month-second = { $from } – { $until }
cli-days-none = Faro در این روزها هیچ چیزی ندارد.
cli-legend = ▲ ملاقات   ■ مهلت   ○ در پیش است   ● حالا   ✓ انجام شد   ? هنوز جواب داده نشده   ✗ از دست رفت   ! ممکن نشد
error-fields = در هر سطر یک چیز بنویسید، مثل name: value. Faro این‌ها را می‌فهمد: { $known }.
error-every = بنویسید که هر چند وقت، مثلاً "1 روز"، "2 هفته" یا "1 ماه". روزهای هفته را، مثل tue,fri، تنها با هفته اضافه کنید.

field-name = نام
field-spelling = نام حرف به حرف، طوری که در اسناد است
field-born = تاریخ تولد (⁦1990-04-17⁩، یا تنها سال)
field-language = زبان
field-numbers = نمبرها (A-number = 123; another = 456)
field-phone = تلفون
field-email = ایمیل
field-note = یادداشت
field-lines = آدرس
field-care-of = نزد (in care of)
field-told-by = کی این آدرس را داد
field-place = کجا، یا به کدام نمبر زنگ بزنید
field-link = لینک ویدیو
field-judge = قاضی
field-bring = چه با خود بیاورید (یکی; یکی دیگر)
field-interpreter = ترجمان: زبان، جا، مرد یا زن
field-title = نامی که شما می‌گذارید
field-checklist = آمادگی (یکی; یکی دیگر)
field-what = چه شد
field-spoke-to = با کی صحبت کردید
field-reference = نمبر یا نامی که به شما دادند
field-error = پیام چه گفت

## The prompt

cli-open = صندوق باز است. یک فرمان تایپ کنید، مثل due یا note list؛ کلید Tab آن را کامل می‌کند. برای بستن صندوق exit تایپ کنید.
cli-open-closed = مدتی هیچ‌کس از صندوق استفاده نکرد، پس بسته شده است. فرمان بعدی عبارت رمز را می‌پرسد.
error-open-twice = صندوق از پیش باز است. یک فرمان تایپ کنید، مثل due.
error-open-option = اینجا نمی‌توانید پوشه، زبان، تقویم یا عبارت رمز را تغییر بدهید. exit تایپ کنید. بعد faro open را دوباره شروع کنید.
error-open-quote = یک ناخنک کم است. هیچ کاری نشد. سطر را دوباره تایپ کنید.

## Searching

cli-directory-source = اینجا بررسی کنید: { $address }
cli-search-open = باز کنید: { $command }

## What you were told

cli-phrases-none = هنوز برای دوسیهٔ شما چنین جمله‌هایی نیست. از یک وکیل بپرسید که چه بگویید.

check-code-found = این کود تطبیق از ثبت { $number } است. تا آنجا دفتر همان است که در روز گرفتن کود بود.
check-code-not-found = هیچ ثبتی این کود تطبیق را ندارد. هر رقم را دوباره ببینید. اگر رقم‌ها درست است، دفتر بعد از گرفتن کود از نو نوشته شده یا بریده شده است. به آن اعتماد نکنید.

error-date-which = Faro نمی‌داند که مقصد شما کدام روز است. یکی از روزهای پایین را انتخاب کنید. آن را همان طور بنویسید، و --calendar none را اضافه کنید.
error-fact-form = معلومات را به شکل name=value بنویسید، مثلاً moved_on=2026-11-05.
service-phone = تلفون
service-web = صفحهٔ انترنت
