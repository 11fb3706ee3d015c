### Pages for print, and files for calendars.

## Files for calendars

calendar-discreet = Faro: فهرست خود را باز کنید
calendar-settled = انجام شد
calendar-day = { $label }: { $day }

## What stands on several pages

sheets-made = وضعیت در { $date }. تاریخ‌ها شاید تغییر کند. پیش از تکیه کردن بر یک تاریخ از محکمه بپرسید.
sheets-name = نام در اسناد
sheets-number = نمبر
sheets-born = تاریخ تولد
sheets-language = زبان
sheets-court = محکمه
sheets-judge = قاضی
sheets-video = با ویدیو
sheets-lawyer-write = وکیل: نام و تلفون

## The case on one page

sheets-case = ورق دوسیه
sheets-code = خلاصه، برای کمرهٔ تلفون
sheets-people = دربارهٔ کی است
sheets-dates = تاریخ‌های بعدی
sheets-no-dates = اینجا هیچ تاریخی نوشته نشده است. این معنا را ندارد که تاریخی نیست.
sheets-contacts = به کی زنگ بزنید
sheets-more-people = { $count } شخص دیگر هم در این دوسیه است.
sheets-more-dates = { $count } تاریخ دیگر در این صفحه نیست.

## Cards for a pocket

sheets-wallet = این کارت‌ها را قیچی کنید. یکی را با خود نگه دارید، و یکی را به کسی بدهید که به او اعتماد دارید.

## For the family of somebody who is detained. They read it: "I" is the person who is detained.

sheets-detained = اگر من توقیف شوم
sheets-detained-do = چه کرده می‌توانید
sheets-detained-lawyer = 1. به وکیل من زنگ بزنید. اگر وکیل ندارم، از یک گروهی که به مردم مثل من کمک می‌کند وکیل بخواهید.
sheets-detained-find = 2. بپرسید که مرا در کجا نگه داشته‌اند. به نمبری که در این صفحه است و به کشور تولد من ضرورت دارید.
sheets-detained-say = 3. نام مرا طوری بگویید که در اسناد من نوشته است، حرف به حرف. به ناشناسی که به شما زنگ می‌زند سند یا پول ندهید.
sheets-detained-hearing = 4. همهٔ تاریخ‌های این صفحه را به وکیل من بگویید. تاریخ محکمه در وقت توقیف من هم حساب می‌شود.
sheets-birth-country = کشوری که در آن تولد شدم
sheets-medicine = دواهایی که ضرورت دارم
sheets-consent = من موافق هستم
sheets-consent-says = فامیل و وکیل من می‌توانند دربارهٔ من و دوسیهٔ من بپرسند. آنچه را در این صفحه است دیده می‌توانند.
sheets-signed = تاریخ و امضا

## For an office that calls an interpreter

sheets-interpreter = من به ترجمان ضرورت دارم
sheets-interpreter-ask = لطفاً برای زبان من یک ترجمان بخواهید. من حق دارم که بفهمم و فهمیده شوم.
sheets-interpreter-language = زبان من
sheets-interpreter-dialect = لهجهٔ ما
sheets-interpreter-town = شهر یا منطقه‌ای که این طور صحبت می‌شود
sheets-interpreter-wish = ترجمانی که می‌خواهم
sheets-not-spanish = نه هسپانوی
sheets-not-spanish-says = لطفاً ترجمان هسپانوی نیاورید. من هسپانوی را برای این کار به اندازهٔ کافی نمی‌فهمم.

## What was done of what a supervision asks

sheets-compliance = حاضری‌ها، ماه به ماه
sheets-compliance-months = دفتر ثبوت { $count } ماه را در بر می‌گیرد.
sheets-compliance-none = دفتر ثبوت هنوز هیچ ثبتی دربارهٔ حاضری ندارد.
sheets-compliance-total = همه
sheets-compliance-entries = عددهای داخل قوس ثبت‌های دفتر ثبوت است. دفتر را با این صفحه یکجا بدهید: نشان می‌دهد که هر ثبت چه می‌گوید.
sheets-compliance-own = این ثبت‌ها را خود شخص نوشته است. آنچه نزد یک اداره است شاید فرق داشته باشد.
sheets-month = ماه
sheets-figure-done = به وقت انجام شد
sheets-figure-late = ناوقت انجام شد
sheets-figure-refused = کوشش شد، و رد شد
sheets-figure-broken = کوشش شد، و کار نکرد
sheets-figure-missed = انجام نشد

## Which pages there are

sheets-wallet-name = کارت‌ها برای جیب شما
sheets-case-for = دوسیهٔ شما در یک صفحه: برای یک وکیل نو، یک سرپناه یا یک اداره.
sheets-wallet-for = هشت کارت کوچک برای قیچی کردن. وقتی که تلفون ندارید کمک می‌کند.
sheets-detained-for = برای فامیل شما: چه کنند، و به کی زنگ بزنند. همین امروز به آن‌ها بدهید.
sheets-interpreter-for = برای هر اداره. می‌گوید که به کدام زبان صحبت می‌کنید، و چطور.
sheets-compliance-for = برای وکیل شما. حاضری‌های شما را حساب می‌کند: انجام‌شده، ردشده، یا قطع‌شده.
sheets-proof-for = هر چه دربارهٔ کارهای خود نوشته‌اید، با یک کود تطبیق.
sheets-phrases-for = برای بلند خواندن یا با انگشت نشان دادن در محکمه، یا در یک اداره.
sheets-one-language = بدون زبان دوم
sheets-paper-a4 = A4
sheets-paper-letter = Letter، مثل ایالات متحده

## A picture in which a code is looked for

error-picture-large = این عکس بسیار کلان است. یک عکس خردتر بگیرید، یا به کود نزدیک‌تر شوید.
error-picture-size = Faro نمی‌تواند این عکس را بخواند. دوباره عکس بگیرید.
