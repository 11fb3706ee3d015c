### The words of the app on a phone: buttons, headings, hints.

## The app and moving about

shell-app-name = Faro
shell-hearings = جلسه‌ها
shell-notes = یادداشت‌ها
shell-guides = راهنماها
shell-settings = تنظیمات
shell-back = برگشت
shell-next = بعدی
shell-close = بستن
shell-cancel = لغو
shell-save = ذخیره
shell-add = اضافه کردن
shell-edit = تغییر دادن
shell-delete = حذف
shell-delete-sure = برای همیشه حذف شود؟ نمی‌توانید آن را پس بگیرید. شاید تلفون پارچه‌های مهرشدهٔ کهنه را برای مدتی نگه دارد.
shell-working = یک لحظه.
shell-lock-now = قفل کردن

## First steps

shell-choose-language = زبان خود را انتخاب کنید
shell-second-calendar = تقویم دوم
shell-second-calendar-hint = Faro همیشه تقویم میلادی را نشان می‌دهد، مثل اسناد شما. می‌تواند هر روز را به یک تقویم دیگر هم نشان بدهد.
shell-steps-country = دوسیهٔ شما در کجا است؟
shell-steps-country-hint = همهٔ کشورهایی را انتخاب کنید که اداره یا محکمهٔ آن‌ها دربارهٔ دوسیهٔ شما فیصله می‌کند.
shell-steps-passphrase = عبارت رمز خود را انتخاب کنید
shell-steps-passphrase-hint = این هر چیزی را که اینجا می‌نویسید باز می‌کند. اگر آن را گم کنید، هیچ‌کس نمی‌تواند آن را پس بدهد.
shell-steps-picked = پنج کلمه
shell-steps-picked-hint = Faro آن را برای شما انتخاب می‌کند. به یاد سپردنش آسان است.
shell-steps-number = یک عدد 18 رقمی
shell-steps-number-hint = Faro آن را برای شما انتخاب می‌کند. بدون صفحه‌کلید می‌نویسید.
shell-steps-words = کلمه‌های خودم
shell-steps-words-hint = جمله‌ای که تنها شما می‌دانید، با 15 حرف یا بیشتر. پنج کلمه که با هم ربطی ندارند خوب است.
shell-steps-write = همین حالا این را روی کاغذ بنویسید
shell-steps-write-hint = کاغذ را از این تلفون دور نگه دارید. این عبارت رمز شما است: هر بار که Faro را باز می‌کنید به آن ضرورت دارید.
shell-steps-written = نوشتم
shell-steps-again = یک بار دیگر تایپ کنید
shell-steps-again-hint = تا مطمئن شویم که درست است.
shell-steps-create = تمام
shell-steps-creating = صندوق شما ساخته می‌شود. این یک لحظه طول می‌کشد.

## Opening

shell-open-title = باز کردن Faro
shell-open-vault = باز کردن
shell-open-with-device = باز کردن با این تلفون
shell-opening = باز می‌شود. این یک لحظه طول می‌کشد.
shell-passphrase = عبارت رمز شما
shell-use-digits = استفاده از رقم‌ها
shell-use-letters = استفاده از حرف‌ها
shell-keypad-erase = حذف رقم آخر
shell-show-typed = نشان دادن آنچه تایپ کردم
shell-hide-typed = پنهان کردن آنچه تایپ کردم

## Home

shell-doubt-right = درست است
shell-doubt-change = تغییر دادن
shell-answer-none = نخیر، یا هنوز نه

## One due date

shell-due-rule = قاعده چه می‌گوید
shell-due-todo = چه باید کرد
shell-due-missed = اگر از دست بدهید
shell-due-steps = Faro این تاریخ را چطور پیدا کرد
shell-due-missing = Faro اول باید چه را بداند
shell-due-other = تاریخ‌های دیگری که شاید بشنوید
shell-due-questions = چه شاید این تاریخ را تغییر بدهد
shell-due-source = این در کجا نوشته است
shell-due-checked = دربارهٔ این تاریخ

## What came of it

shell-done = این را انجام دادم
shell-could-not = نتوانستم این را انجام دهم
shell-mark-day = در کدام روز؟
shell-marked = آنچه ثبت کردید
shell-marked-done = ذخیره شد. در دفتر ثبوت شما است.
shell-undo = پس گرفتن
shell-undo-hint = آن وقت دوباره باید انجام شود. دفتر ثبوت شما هر دو ثبت را نگه می‌دارد.

## Questions and answers

shell-questions = سؤال‌ها برای شما
shell-questions-none = حالا هیچ سؤال بی‌جوابی نیست.
shell-answers = آنچه به Faro گفتید
shell-answers-none = هنوز به Faro چیزی نگفته‌اید.
shell-answer-day = روز را انتخاب کنید
shell-day-meant = آیا مقصد شما این است …
shell-day-take = گرفتن همین روز
shell-day-year = سال
shell-day-month = ماه
shell-day-day = روز
shell-answer-text = جواب شما
shell-answer-remove = حذف این جواب

## Hearings

shell-hearing-add = اضافه کردن جلسه
shell-hearings-none = هنوز جلسه‌ای نیست.
shell-hearing-country = محکمهٔ کدام کشور؟
shell-hearing-kind = چه نوع جلسه؟
shell-hearing-day = روز
shell-hearing-time = وقت در محکمه
shell-hearing-time-unknown = هنوز وقت را نمی‌دانم
shell-hearing-clock = محکمه در کدام شهر است، یا نزدیک کدام شهر؟ برای جلسه ساعت همان شهر حساب است.
shell-hearing-place = کجا است
shell-hearing-sources = کی این تاریخ را داد
shell-hearing-source-add = اضافه کردن تاریخی که کسی به من داد
shell-hearing-source-who = کی به شما گفت، یا در کجا دیدید؟
shell-hearing-seen = دیده یا شنیده شده در
shell-hearing-settle = این درست است
shell-hearing-wrong = غلط ثابت شد
shell-hearing-judge = قاضی
shell-hearing-link = لینک، اگر ویدیویی است
shell-hearing-bring = چه با خود بیاورید
shell-hearing-interpreter = ترجمانی که ضرورت دارید: کدام زبان، از کدام جا
shell-hearing-travel = راه چند دقیقه طول می‌کشد
shell-hearing-everybody = همهٔ اعضای فامیل من باید بیایند
shell-hearing-was-there = آنجا بودم
shell-hearing-was-not-there = نتوانستم آنجا باشم

## Duties and the proof log

shell-duties = مکلفیت‌ها
shell-duty-add = اضافه کردن مکلفیت
shell-duties-none = هنوز مکلفیتی نیست.
shell-duty-kind = چه باید بکنید؟
shell-duty-title = نامی که شما می‌گذارید (اختیاری)
shell-duty-first = اولین روز
shell-duty-repeat = هر چند وقت؟
shell-repeat-once = یک بار
shell-repeat-daily = هر روز
shell-repeat-weekly = هر هفته
shell-repeat-two-weeks = هر دو هفته
shell-repeat-monthly = هر ماه
shell-repeat-yearly = هر سال
shell-duty-begins = از چه وقت؟
shell-duty-ends = تا چه وقت؟
shell-duty-place = کجا، یا به کدام نمبر زنگ بزنید
shell-duty-before = آمادگی
shell-duty-waiting = آیا انجام دادید؟
shell-duty-next = بار بعدی
shell-duty-times = همهٔ وقت‌های آن
shell-duty-why = چرا نتوانستید؟
shell-duty-error = برنامه یا اداره چه گفت، کلمه به کلمه
shell-duty-spoke-to = با کی صحبت کردید
shell-duty-reference = نمبری که به شما دادند
shell-proof-log = دفتر ثبوت
shell-proof-none = هنوز هیچ ثبتی نیست. وقتی که کاری را انجام دادید، در صفحهٔ آن بگویید. Faro آن را اینجا می‌نویسد.
shell-proof-sheet = نشان دادن در یک ورق
shell-code-give = این کود را همین امروز به وکیل خود بدهید
shell-code-send = فرستادن یا چاپ کردن

## Notes

shell-note-add = نوشتن یادداشت
shell-note-text = کلمه‌های شما
shell-notes-none = یادداشتی نیست.
shell-notes-search = جستجو در یادداشت‌های شما

## Guides

shell-guide-sources = این از کجا است
article-checked = آخرین بررسی: { $date }. این مشورهٔ حقوقی نیست.
article-step-done = انجام شد در { $date }
article-old = این باید تا حالا دوباره بررسی می‌شد. شاید قانون تغییر کرده باشد: از یک وکیل بپرسید.

## Search, and who helps

shell-search = جستجو
shell-search-field = چه را جستجو می‌کنید؟
shell-search-hint = Faro در راهنماها، قاعده‌ها، خدمت‌ها و یادداشت‌های شما جستجو می‌کند. همهٔ آن در این تلفون می‌ماند.
shell-directory = کی کمک کرده می‌تواند
shell-directory-hint = آنچه را ضرورت دارید انتخاب کنید. Faro خودش به هیچ‌کس زنگ نمی‌زند.
shell-directory-need = به چه ضرورت دارید
shell-directory-language = زبانی که صحبت می‌کنند
shell-directory-place = کجا
shell-directory-all = همه
shell-directory-web = باز کردن این صفحه در مرورگر
shell-directory-web-hint = مرورگر شما فهرست صفحه‌هایی را که باز می‌کنید نگه می‌دارد.

## Settings

shell-settings-language = زبان
shell-settings-content = زبان قاعده‌ها و راهنماها
shell-settings-content-hint = آنچه قاعده‌ها و راهنماها می‌گویند می‌تواند به زبانی غیر از زبان برنامه باشد. ورق‌ها برای اشخاص دیگر هم به همان زبان است.
shell-settings-content-same = همان زبان برنامه
shell-countries = کشورها
shell-countries-hint = Faro تاریخ‌هایی را نشان می‌دهد که قانون این کشورها تعیین می‌کند.
shell-country-add = اضافه کردن کشور
shell-country-remove = حذف این کشور
shell-country-remove-hint = آن وقت Faro تاریخ‌های این کشور را نشان نمی‌دهد. آنچه به Faro گفته‌اید نگه داشته می‌شود. اگر کشور را دوباره اضافه کنید، تاریخ‌ها پس می‌آیند.
shell-settings-device = باز کردن با این تلفون
shell-settings-device-hint = نشان انگشت، چهره یا قفل صفحهٔ شما Faro را باز می‌کند. عبارت رمز شما هم کار می‌کند. آن وقت صندوق شما تنها به اندازهٔ PIN این تلفون محفوظ است.
shell-settings-reminders = یادآوری‌ها
shell-settings-reminders-on = این تلفون به شما یادآوری می‌کند. نوشته روی صفحهٔ قفل چیزی از دوسیهٔ شما نمی‌گوید.
shell-settings-reminders-off = این تلفون به Faro اجازهٔ یادآوری نمی‌دهد. فهرست خود را زود زود باز کنید، یا یادآوری را اجازه بدهید.
shell-settings-reminders-late = در این تلفون شاید یادآوری‌ها چند دقیقه ناوقت برسد.
shell-settings-reminders-allow = اجازه دادن به یادآوری‌ها
shell-settings-vault = صندوق شما
shell-settings-vault-older = می‌دانم. کار گرفتن از این یادداشت‌های کهنه‌تر
shell-turn-on = روشن کردن
shell-turn-off = خاموش کردن
shell-settings-full = گفتن این که یادآوری دربارهٔ چه است
shell-settings-full-hint = آن وقت هر کسی که صفحهٔ قفل این تلفون را ببیند می‌تواند آن را بخواند، مگر این که تلفون آن را آنجا پنهان کند.
shell-settings-plan = یادآوری‌های آینده
shell-plan-none = هیچ یادآوری برنامه‌ریزی نشده است. وقتی که تاریخ اضافه کنید، Faro آن‌ها را برنامه‌ریزی می‌کند.
shell-settings-passphrase = تغییر دادن عبارت رمز
shell-settings-passphrase-changed = عبارت رمز تغییر کرد. عبارت پیشین دیگر صندوق شما را باز نمی‌کند. کاپی‌های کهنهٔ صندوق شما هنوز با آن باز می‌شود، و شاید تلفون پارچه‌های کهنه را برای مدتی نگه دارد.
shell-recovery-title = کود بازیابی
shell-recovery-hint = هشت گروه رقم روی کاغذ. اگر عبارت رمز را فراموش کنید، صندوق شما را باز می‌کند.
shell-recovery-make = ساختن کود
shell-recovery-keep = همین حالا این گروه‌ها را روی کاغذ بنویسید. کاغذ را نزد وکیل خود یا کسی که به او اعتماد دارید بگذارید، نه با این تلفون.
shell-recovery-forgot = عبارت رمز خود را فراموش کردم
shell-recovery-type = هشت گروه را از روی کاغذ خود تایپ کنید
shell-recovery-there = شما یک کود بازیابی دارید.
shell-recovery-new = ساختن کود جدید
shell-recovery-new-hint = کود پیشین شما دیگر صندوق شما را باز نمی‌کند. تنها کود جدید باز می‌کند. نسخه‌های پشتیبانی که پیش از این ساختید هنوز با کود پیشین باز می‌شود.
shell-recovery-new-confirm = بلی، کود جدید ساخته شود
shell-recovery-last = گروه آخر را از روی کاغذ خود تایپ کنید
shell-recovery-set = کود روی کاغذ شما حالا صندوق شما را باز می‌کند.
shell-backup-title = نسخهٔ پشتیبان
shell-backup-hint = یک فایل مهرشده با همه چیز. تنها کود بازیابی شما آن را باز می‌کند. اگر تلفون را گم کنید، تنها یک تلفون را گم می‌کنید.
shell-backup-make = ساختن نسخهٔ پشتیبان
shell-backup-restore = بازگرداندن نسخهٔ پشتیبان
shell-backup-restore-hint = فایل مهرشده را انتخاب کنید. به کود بازیابی خود روی کاغذ، و به یک عبارت رمز جدید ضرورت دارید.
shell-backup-restored = نسخهٔ پشتیبان شما پس آمد. عبارت رمز جدید شما آن را باز می‌کند، و همان کود بازیابی هم.
shell-backup-check = بررسی نسخهٔ پشتیبان
shell-backup-check-hint = Faro بررسی می‌کند که کود بازیابی شما فایل را باز می‌کند، و که همه چیز در آن سالم است. هیچ چیزی تغییر نمی‌کند.
shell-backup-checked = کود شما این نسخهٔ پشتیبان را باز می‌کند، و همه چیز در آن سالم است.
shell-backup-done = نسخهٔ پشتیبان در جایی است که شما گذاشتید. یک کاپی را نزد کسی بگذارید که به او اعتماد دارید. آن را از کاغذ کود دور نگه دارید.
shell-file-choose = فایل را انتخاب کنید
shell-file-failed = Faro نتوانست این فایل را بخواند یا بنویسد. دوباره آن را انتخاب کنید، یا جای دیگری انتخاب کنید.
shell-papers = اسناد
shell-paper-add = اضافه کردن سند
shell-papers-none = هنوز هیچ سندی اینجا نیست. از هر سند محکمه عکس بگیرید. بعد آن را اینجا اضافه کنید.
shell-paper-title = آن را چه می‌نامید؟
shell-paper-photo = انتخاب عکس
shell-paper-add-hint = یک عکس، یک سکن یا یک نامه در این تلفون را انتخاب کنید. Faro یک کاپی مهرشده نگه می‌دارد. اصل آن در جای خود می‌ماند تا آن را آنجا حذف کنید.
shell-paper-not-shown = Faro تنها عکس نشان داده می‌تواند. این سند را همان طور که هست نگه می‌دارد.
shell-erase-title = پاک کردن همه چیز
shell-erase-hint = این هر چیزی را که اینجا نوشته‌اید حذف می‌کند. هیچ‌کس نمی‌تواند آن را پس بیاورد. اول یک نسخهٔ پشتیبان بسازید.
shell-erase-limits = Faro اول کلیدها و بعد فایل‌ها را از بین می‌برد. شاید حافظهٔ تلفون پارچه‌های کهنه را برای مدتی نگه دارد. تنها کسی که عبارت رمز یا کود شما را دارد می‌تواند از آن‌ها استفاده کند. کاپی‌ها در جاهای دیگر، مثل نسخه‌های پشتیبان، آنجا می‌مانند.
shell-erase-confirm = بلی، همه چیز پاک شود
shell-rotate-title = کسی عبارت رمز مرا دید
shell-rotate-hint = یک عبارت رمز جدید انتخاب کنید. آن وقت Faro همه چیز را با یک کلید جدید مهر می‌کند. عبارت رمز پیشین دیگر اینجا هیچ چیزی را باز نمی‌کند. اگر کود بازیابی دارید، اول یک کود جدید می‌گیرید.
shell-rotate-done = همه چیز با یک کلید جدید مهر شده است. کاپی‌های کهنهٔ صندوق شما، و نسخه‌های پشتیبان کهنه، هنوز با عبارت رمز یا کود پیشین باز می‌شود. آن‌هایی را که می‌توانید حذف کنید.
shell-salvage-title = نجات دادن آنچه خوانده می‌شود
shell-salvage-hint = یک قسمت صندوق شما خراب است. Faro از آنچه سالم است یک صندوق جدید می‌سازد. عبارت رمز شما آن را باز می‌کند. صندوق خراب هم در این تلفون می‌ماند. بعد از آن یک کود بازیابی جدید بسازید.
shell-salvage-new-hint = Faro از آنچه سالم است یک صندوق جدید می‌سازد. عبارت رمز جدیدی که انتخاب کردید آن را باز می‌کند. صندوق خراب هم در این تلفون می‌ماند. بعد از آن یک کود بازیابی جدید بسازید.
shell-salvage-done = آنچه سالم بود نجات یافت
shell-lock-after = Faro چه وقت قفل شود؟
shell-lock-after-hint = وقتی که از Faro بیرون می‌شوید، بعد از این مدت قفل می‌شود. تا آن وقت هر کسی که تلفون شما را در دست دارد می‌تواند همه چیز را بخواند.
shell-lock-at-once = به مجردی که بیرون شوم
shell-presence = آیا خود شما هستید؟
shell-presence-hint = عبارت رمز خود را یک بار دیگر تایپ کنید. تا کسی که تنها تلفون شما را در دست دارد این کار را کرده نتواند.
shell-overlaid = یک برنامهٔ دیگر روی این صفحه است، پس Faro لمس شما را قبول نکرد. آن برنامه را ببندید و دوباره کوشش کنید.
shell-captured = همین حالا کسی یا برنامه‌ای این صفحه را ثبت یا شریک می‌کند. تا ختم آن Faro هیچ چیزی نشان نمی‌دهد.
shell-sheets = صفحه‌ها برای چاپ
shell-sheets-hint = یک صفحه را چاپ کنید، یا به شکل فایل شریک کنید. مهرشده نیست: هر کسی که آن را دارد می‌تواند آن را بخواند.
shell-sheet-second = زبان دوم در صفحه
shell-sheet-paper = اندازهٔ کاغذ
shell-sheet-print = چاپ
shell-calendar-file = تاریخ‌ها برای یک تقویم
shell-calendar-file-hint = Faro تاریخ‌های شما را در فایلی می‌نویسد که تقویم آن را می‌گیرد. بعد از هر تغییر یک فایل نو به تقویم بدهید: تاریخ‌های فایل پیشین را به جای نو می‌برد.
shell-calendar-file-discreet = بدون یک کلمه دربارهٔ دوسیهٔ من
shell-calendar-file-full = با عنوان‌ها و جاهای کامل
shell-calendar-file-full-hint = آن وقت هر کسی که آن تقویم را ببیند می‌تواند دربارهٔ دوسیهٔ شما بخواند. بسیاری از تقویم‌ها یک کاپی به یک شرکت می‌فرستد.
shell-file-share = شریک کردن به شکل فایل
shell-file-save = ذخیره کردن به شکل فایل
shell-file-saved = فایل در جایی است که شما گذاشتید.

## Handing a case over

shell-cards = کارت‌های وکیلان
shell-card-add = اضافه کردن کارت
shell-card-add-hint = کارت می‌گوید که کی می‌تواند آنچه را می‌فرستید باز کند. کارت وکیل خود را از وکیل خود بخواهید. عکس کود آن را انتخاب کنید، یا سطر آن را بچسپانید.
shell-card-name = این وکیل را چه می‌نامید؟ (اختیاری)
shell-card-no-code = در این عکس کارتی نیست. عکسی را انتخاب کنید که تمام کود را نشان بدهد، نزدیک و روشن.
shell-card-name-on-card = نام روی کارت
shell-card-own-digits = رقم‌های خود شما، برای این وکیل. وکیل شاید آن‌ها را بپرسد، تا بداند که خود شما هستید.
shell-card-same = همهٔ رقم‌ها یکسان است
shell-card-delete-hint = این کارت را با کلیدهای آن حذف می‌کند. جواب‌ها به آنچه فرستادید دیگر باز نمی‌شود.
shell-hand-over = سپردن دوسیه‌ام
shell-hand-over-hint = Faro برای هر وکیلی که انتخاب می‌کنید یک فایل مهر می‌کند. هیچ‌کس دیگر نمی‌تواند آن را باز کند. تا خود شما نفرستید، هیچ چیزی از این تلفون بیرون نمی‌رود.
shell-hand-over-who = کی آن را می‌گیرد؟
shell-hand-over-what = چه می‌رود؟
shell-hand-over-one-by-one = یک یک انتخاب کردن
shell-hand-over-make = مهر کردن فایل‌ها
shell-hand-over-sure = ادامه بدون مقایسه
shell-hand-over-made = مهر شد
shell-hand-over-send = فرستادن فایل
shell-handoffs = پیش از این سپرده شده
shell-reply = جواب یک وکیل
shell-reply-open = باز کردن جواب
shell-reply-hint = فایلی را که وکیل شما فرستاد انتخاب کنید. هر سطر را پهلوی آنچه حالا دارید می‌بینید. تا یک سطر را نگیرید، هیچ چیزی تغییر نمی‌کند.
shell-reply-take = گرفتن
shell-reply-leave = نگرفتن
shell-drill = آیا وکیل شما آن را باز کرده می‌تواند؟
shell-drill-make = 1. یک فایل کوچک را مهر کنید و به وکیل خود بفرستید. هیچ چیزی از دوسیهٔ شما در آن نیست.
shell-drill-ask = 2. از وکیل خود بخواهید که با یک پیام جواب بدهد.
shell-drill-open = 3. جواب را اینجا باز کنید. آن وقت می‌دانید که وکیل شما می‌تواند آنچه را می‌فرستید باز کند.
shell-drill-file = مهر کردن فایل کوچک
shell-given-waits = آنچه با Faro باز کردید منتظر است. برای دیدن آن Faro را باز کنید.

## Packs of guides that somebody else made

shell-packs = بسته‌های راهنما
shell-packs-hint = یک بسته راهنماها و تاریخ‌هایی دارد که مردم دیگر نوشته و امضا کرده‌اند. Faro نمی‌تواند بگوید که آیا آن‌ها همان هستند که می‌گویند. شما می‌توانید.
shell-packs-none = هنوز بسته‌ای نیست.
shell-pack-open = باز کردن بسته
shell-pack-open-hint = فایلی را که کسی به شما فرستاد انتخاب کنید. پیش از آن که چیزی نگه داشته شود می‌بینید که کی آن را ساخته است.
shell-pack-who = کی آن را ساخت
shell-pack-inside = در آن چه است
shell-pack-keep = نگه داشتن این بسته
shell-pack-refuse = نگه نداشتن
shell-pack-name = آن‌ها را چه می‌نامید؟
shell-pack-scan = عکس کود آن‌ها را انتخاب کنید
shell-pack-no-code = در این عکس کود یک نشرکننده نیست. عکسی را انتخاب کنید که تمام کود را نشان بدهد، نزدیک و روشن.
shell-pack-same = همهٔ عددها یکسان است. به آن‌ها اعتماد دارم
shell-pack-scanned = این کود را از خود آن‌ها گرفتم. به آن‌ها اعتماد دارم
shell-pack-distrust = دیگر به آن‌ها اعتماد ندارم
shell-pack-distrust-hint = بسته‌های آن‌ها می‌ماند، اما Faro دیگر از آن‌ها تاریخ نمی‌سازد.
shell-pack-send = دادن این بسته به دیگران
shell-pack-send-hint = کسانی که آن را می‌گیرند می‌توانند ببینند که چقدر تازه است. هیچ چیزی از دوسیهٔ شما در آن نیست.
shell-pack-remove-hint = این بسته را با راهنماها و تاریخ‌های آن، و آنچه شما در آن نشانی کرده‌اید، حذف می‌کند.

## What a phone shows by itself

shell-reminder-channel = یادآوری‌ها
shell-reminder-discreet = فهرست خود را باز کنید.
shell-face-reason = Faro وقتی که چهرهٔ شما را ببیند صندوق شما را باز می‌کند.

## With numbers

digits-typed = { $count } رقم تایپ شد
recovery-group = گروه { $group } از { $count }
lock-after-minutes = { $minutes } دقیقه بعد از بیرون شدن من
