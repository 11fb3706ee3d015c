### How a date was found, step by step. $date is always a whole day in words.

step-trigger = از { $date } شروع کنید: { $fact }. خود این روز را حساب نکنید.
step-event = از { $date } شروع کنید: { $fact }. از آن به عقب حساب کنید.
step-stopped = وقت از { $from } تا { $to } ایستاد. { $days } روز اضافه می‌شود: { $date }.
step-count = { $period } بعد: { $date }.
step-count-back = { $period } پیش: { $date }.
step-clamp = آن ماه چنین روزی ندارد، پس از آخرین روز آن کار می‌گیریم: { $date }.
closed-weekend = رخصتی آخر هفته
step-closed-forward = { $date }: { $why }. اداره بسته است، پس شاید تا روز کاری بعدی وقت داشته باشید.
step-closed-back = { $date }: { $why }. اداره بسته است. برای اطمینان، تا روز پیش از آن اقدام کنید.
step-no-roll = { $date }: { $why }، اما هیچ قانونی پیدا نکردیم که به این دلیل به شما وقت بیشتر بدهد.
step-legal-last = آخرین روزی که شاید قانون اجازه بدهد: { $date }.
step-disputed = دربارهٔ یک متن دیگر این قاعده اختلاف است. آن تنها { $period } وقت می‌دهد. برای اطمینان، از روی همان اقدام کنید: { $date }.
step-safe-from = حالا روز مطمئن. Faro دوباره حساب می‌کند، بدون روزهای اضافی.
step-safe = حداکثر تا { $date } انجام دهید.
step-opens = اولین روز: { $date }. آخر هفته و رخصتی رسمی آن را تغییر نمی‌دهد.
step-printed = سند خود شما { $date } می‌گوید. از روی تاریخ زودتر اقدام کنید.
step-trigger-first = از { $date } شروع کنید: اولین چنین روز بعد از { $after }. خود این روز را حساب نکنید.
step-chained = هیچ‌کس استیناف نخواست. پس فیصله وقتی نهایی شد که وقت استیناف ختم شد ("{ $rule }"): { $date }. از این روز شروع کنید، اما خود آن را حساب نکنید.
step-deemed = قانون نامه را { $days } روز بعد از تسلیم دادن آن رسیده حساب می‌کند: { $date }. از این روز شروع کنید، اما خود آن را حساب نکنید.
step-mail = { $days } روز برای پُست اضافه می‌شود: { $date }. به آن تکیه نکنید.
step-added = { $days } روز اضافه می‌شود: { $date }.
step-suspended = وقت از درخواست شما در { $asked } تا جواب در { $answered } ایستاد. { $left } روز مانده بود، پس وقت شما در { $date } ختم می‌شود.
step-excluded-month = محکمه‌ها در ماه { $month } وقفه دارند، پس آن ماه حساب نمی‌شود.
step-franc = روز اول و روز آخر حساب نمی‌شود، پس یک روز بیشتر است: { $date }.
step-safe-count = بدون هیچ روزی که کسی بتواند بر آن اعتراض کند: { $date }.
step-unknown = شما نگفتید که کدام‌یک در مورد شما درست است، پس روزی که باید تا آن اقدام کنید زودترین روز است. { $means } آن وقت { $date } است.
step-unknown-other = شما نگفتید که قانون شما کدام است، پس روزی که باید تا آن اقدام کنید زودترین روز است: { $date }.
step-not-before = اما نه پیش از شروع آن: { $date }.
step-asked-late = شما در { $asked } درخواست کردید. این بعد از { $by } بود، پس وقت نایستاد: { $date }.
step-sooner = زودتر ختم می‌شود، به دلیل { $date }.
note-unverified = در این باره از یک وکیل بپرسید. ما فکر می‌کنیم که این کار مهلت معین دارد، اما هیچ‌کس قانون را بررسی نکرده است، پس Faro هیچ تاریخی نشان نمی‌دهد.
step-hours-start = وقت در { $date } ساعت { $time } شروع می‌شود.
step-hours = { $period } بعد، به حساب دقیقه: { $date } ساعت { $time }. آخر هفته و رخصتی رسمی به شما وقت بیشتر نمی‌دهد.
step-at = خود آن روز: { $date }.
step-expected = انتظار می‌رود که اداره حداکثر تا { $date } اقدام کند. بسیار وقت‌ها بیشتر طول می‌کشد.
step-no-limit = آخرین روز ندارد. منتظر نمانید.
step-first = بار اول { $date } است، و بعد هر { $period }.
step-next = بار بعدی: { $date }.
step-received = باید تا آن روز برسد. روز فرستادن حساب نمی‌شود.
means-printed = این در سند خود شما است، اما ناوقت‌تر است. بدون وکیل منتظر آن نمانید.

## What kind of date it is

kind-deadline = مهلت
kind-opening = نه پیش از
kind-window = میان دو روز
kind-hours = ساعت‌ها، به حساب دقیقه
kind-expiry = خودش ختم می‌شود
kind-information = دانستنش خوب است
kind-recurring = تکرار می‌شود
kind-expected = مهلت خود اداره
kind-no-limit = بدون آخرین روز
kind-adjuster = تاریخ دیگری را تغییر می‌دهد
kind-appearance = حاضر باشید

## Whether a rule is law

status-in-force = نافذ
status-proposed = تنها پیشنهاد شده: قانون نیست
status-stayed = محکمه آن را متوقف کرده: حالا قانون نیست
status-repealed = دیگر قانون نیست
status-vacated = محکمه آن را لغو کرده: قانون نیست
status-disputed = اختلافی است: از یک وکیل بپرسید
status-unverified = در قانون بررسی نشده: از یک وکیل بپرسید

## How well a rule is known

grade-r1 = در قانون یا در یک صفحهٔ دولتی بررسی شده
grade-r1o = در یک متن کهنه‌تر قانون بررسی شده
grade-r2 = در خود قانون بررسی نشده
grade-p = تنها قسمتی بررسی شده
grade-m = از حافظه نوشته شده، بررسی نشده
grade-b = باور است، هنوز در هیچ جایی خوانده نشده

deadlines-check = Faro وکیل نیست. از یک وکیل بخواهید که هر تاریخ را بررسی کند.
deadlines-late = روزی که باید تا آن اقدام می‌کردید گذشته است. شاید هنوز ناوقت نشده باشد. همین امروز انجام دهید، و با یک وکیل صحبت کنید.

## What moved in the law

law-begins = از { $date } به بعد قابل اجرا است ({ $status }).
law-ends = در { $date } ختم شد.
law-checked = کسی منبع را دوباره در { $date } خواند.
