### Search over everything, and the directory: who helps with what.

## What somebody needs

need-danger = من در خطر هستم
need-lawyer = وکیل
need-court = محکمه و جلسهٔ من
need-appeal = استیناف
need-papers = فورم‌ها، کارت‌ها و جوازها
need-fees = فیس‌ها
need-check-in = حاضری‌ها
need-held = کسی در توقیف است
need-family = پیدا کردن فامیلم
need-children = اطفال
need-violence = کسی به من آسیب می‌رساند
need-shelter = جای خواب
need-food = غذا و لباس
need-health = داکتر
need-work = کار
need-school = مکتب و زبان

## A service

service-whom = برای کی
service-languages = زبان‌ها
service-hours = ساعت‌های کار
service-place = جا
service-everywhere = تمام کشور
service-address = آدرس
service-call = زنگ زدن به { $phone }
service-read = این در یک صفحهٔ رسمی خوانده شد: { $date }.
service-read-old = این در یک کاپی کهنه‌تر یک صفحهٔ رسمی خوانده شد: { $date }. شاید تغییر کرده باشد.
service-read-elsewhere = این خوانده شد، اما نه در یک صفحهٔ رسمی: { $date }. پیش از تکیه کردن بر آن بررسی کنید.
service-read-partly = تنها قسمتی از این خوانده شد: { $date }. پیش از تکیه کردن بر آن بررسی کنید.
service-vetted = { $who } این خدمت را در { $date } امتحان کرد.
service-not-vetted = هنوز هیچ‌کس این خدمت را برای Faro امتحان نکرده است.
service-old = مدت درازی است که هیچ‌کس این را بررسی نکرده است. شاید این نمبر حالا از کس دیگری باشد. تا ندانید که کی است، هیچ وقت پول ندهید و قصهٔ خود را نگویید.
directory-caution = Faro تنها آنچه را خوانده شده است می‌گوید. پیش از آن که پول بدهید یا قصهٔ خود را بگویید، مطمئن شوید که کی است.
directory-none = چنین خدمتی اینجا نیست. جا یا زبان را ننویسید، یا همه را ببینید.
directory-empty = هنوز هیچ خدمتی اینجا نیست. یک ادارهٔ کمک حقوقی می‌تواند بسته‌ای با چند خدمت به شما بدهد.
error-unknown-service = خدمتی به این نام وجود ندارد. فهرست را ببینید.
error-unknown-need = Faro این ضرورت را نمی‌شناسد. فهرست را ببینید.

## Search

found-article = راهنما
found-rule = مهلت و قاعده
found-service = خدمت
found-note = یادداشت شما
search-nothing = هیچ چیزی این کلمه‌ها را ندارد. یک کلمه، یک کلمهٔ کوتاه‌تر، یا کلمهٔ دیگری برای همان چیز را امتحان کنید.
search-some = هیچ چیزی همهٔ این کلمه‌ها را ندارد. این‌ها بعضی از آن‌ها را دارد.
search-no-words = یک کلمه یا بیشتر بنویسید.

## What an author is told

lint-service-id = به هر خدمت یک id خودش بدهید: حرف‌های خرد، رقم و خط.
lint-service-needs = بگویید که در چه کمک می‌کند: needs = ["lawyer"].
lint-service-reach = هیچ‌کس به این خدمت رسیده نمی‌تواند. یک تلفون، یک صفحهٔ انترنت یا یک آدرس به آن بدهید.
lint-service-phone = این نمبر تلفونی نیست که مردم زنگ زده بتوانند. تنها رقم، فاصله، +، - و ( ) بنویسید.
lint-service-web = صفحهٔ انترنت باید با https:// شروع شود و یک نام ساده داشته باشد.
lint-service-fact = یک واقعیت را نقل می‌کند که در facts.toml نیست.
lint-service-source = این را در کجا خواندید؟ به منبعی ضرورت دارد که با https:// شروع شود، و یک نمبر هیچ وقت از حافظه نیست: نه M، نه B.
lint-service-words = { $name } اینجا کم است. بنویسید که خدمت چه نام دارد، و چه می‌کند (.about).
lint-service-figure = اینجا { $text } را ننویسید. نمبر تلفون در directory.toml می‌آید، و فیس در facts.toml.
