### The words of the app on a phone for what belongs to a case: dates, people, contacts, addresses, papers.

## The four places

shell-today = امروز
shell-dates = تاریخ‌ها
shell-my-case = دوسیهٔ من

## Today

shell-next-hearing = جلسهٔ بعدی شما
shell-next-hearing-none = هیچ جلسه‌ای نوشته نشده است
shell-next-hearing-none-hint = آیا در یکی از اسناد شما تاریخ جلسه هست؟ همین حالا آن را بنویسید.
shell-questions-more = سؤال‌های بیشتر

## Dates

shell-week = هفته
shell-month = ماه
shell-earlier = پیشتر
shell-later = بعدتر
shell-day-nothing = برای این روز هیچ چیزی نوشته نشده است.

## People

shell-people = اشخاص
shell-people-none = هنوز هیچ‌کس اینجا نیست.
shell-people-hint = اول خود را اضافه کنید. بعد هر عضو فامیل خود را که در دوسیه است اضافه کنید.
shell-person-add = اضافه کردن شخص
shell-person-name = نام
shell-person-spelling = نام طوری که در اسناد است، حرف به حرف، حتی اگر آنجا غلط باشد
shell-person-relation = این شخص با شما چه نسبت دارد؟
shell-person-language = زبانی که بهتر از همه صحبت می‌کند
shell-person-dialect = لهجهٔ جایی که از آن آمده است
shell-person-town = شهر و کشوری که زبان را در آن یاد گرفته است
shell-person-born = تاریخ تولد، مثلاً ⁦2015-04-17⁩. اگر تنها سال را می‌دانید، 2015 بنویسید
shell-person-numbers = نمبرها در اسنادش
shell-person-number-kind = نام این نمبر چیست؟ مثلاً: A-number
shell-person-number = نمبر
shell-person-number-add = اضافه کردن نمبر
shell-person-leave = بیرون کردن این شخص از دوسیه
shell-person-leave-hint = این هر چیزی را دربارهٔ این شخص حذف می‌کند: نمبرها، جواب‌ها، جلسه‌ها و مکلفیت‌ها. از آنچه دفتر ثبوت دربارهٔ او می‌گوید تنها این می‌ماند: که چیزی حذف شده است. نمی‌توانید آن را پس بگیرید.

## Contacts

shell-contacts = اشخاص برای تماس
shell-contacts-none = هنوز هیچ‌کس اینجا نیست. اول وکیل خود را اضافه کنید، یا کسی را که به شما کمک می‌کند. آن وقت با یک لمس به او زنگ زده می‌توانید.
shell-contact-add = اضافه کردن شخص برای تماس
shell-contact-name = نام شخص یا اداره
shell-contact-role = این کی است؟
shell-contact-phone = نمبر تلفون
shell-contact-email = ایمیل
shell-contact-note = چیزهای دیگر: ساعت‌های کار، زبان‌ها، کی او را به شما معرفی کرد

## Addresses, and a move

shell-addresses = آدرس‌ها
shell-addresses-none = هنوز آدرسی اینجا نیست. آدرسی را که نزد محکمه است اضافه کنید: نامه‌های آن به همان آدرس می‌رود.
shell-address-add = اضافه کردن آدرس
shell-address-lines = آدرس، مثل روی یک نامه
shell-address-care-of = نزد (in care of): نام روی دروازه، اگر نام شما نیست
shell-address-told-by = کی این آدرس را به محکمه داد؟
shell-address-mail-safe = آیا نامه‌های شما آنجا بدون خطر به دست شما می‌رسد؟
shell-address-unknown = نمی‌دانم
shell-address-from = از کدام روز؟
shell-address-until = تا کدام روز؟ اگر هنوز آنجا زندگی می‌کنید خالی بگذارید
shell-address-people = کی آنجا زندگی می‌کند؟ اگر همه، هیچ‌کس را انتخاب نکنید.
shell-moved = خانهٔ خود را عوض کردید
shell-moved-hint = محکمه و اداره‌های دیگر باید آدرس جدید شما را بگیرند، بعضی از آن‌ها در چند روز. Faro برای هر شخص فهرست آن‌ها را می‌سازد. آدرس جدید را در آدرس‌های خود هم اضافه کنید.
shell-moved-day = در کدام روز خانهٔ خود را عوض کردید؟
shell-moved-tasks = کی باید آدرس جدید شما را بگیرد

## Papers

shell-paper-kind = چه نوع سند است؟
shell-paper-dated = تاریخی که روی سند چاپ شده است
shell-paper-pages = چند صفحه است؟
shell-paper-added = اینجا اضافه شد
shell-paper-of = دربارهٔ کدام جلسه است؟
shell-paper-of-none = هیچ جلسه‌ای
shell-paper-larger = کلان‌تر کردن
shell-paper-smaller = خردتر کردن

## The proof log

shell-proofs-file = شریک کردن دفتر ثبوت به شکل فایل
