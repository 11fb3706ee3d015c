### What is due, hearings, reminders.

hearing-individual = جلسهٔ انفرادی
hearing-master = جلسهٔ کوتاه (master)
hearing-other = جلسهٔ محکمه

## Headings of the list of what is due, the most urgent first

urgency-missed = روز آن گذشته است. همین امروز به یک وکیل زنگ بزنید
urgency-late = ناوقت شده است. همین امروز انجام دهید
urgency-at-once = منتظر نمانید. همین امروز به یک وکیل زنگ بزنید
urgency-today = امروز
urgency-passed = تمام شد. بنویسید چه شد
urgency-week = در هفت روز آینده
urgency-month = در سی روز آینده
urgency-later = بعدتر
urgency-sent = فرستاده شد: در انتظار رسید
urgency-open = حالا می‌توانید انجام دهید
urgency-undated = Faro تاریخ را پیدا نمی‌کند
urgency-expected = آنچه از اداره‌ها انتظار می‌رود
urgency-information = دانستنش خوب است

## What a day is called before it

due-act-by = حداکثر تا
due-last-day = آخرین روز
due-not-before = نه پیش از
due-open-since = قابل انجام از
due-begins = حاضر باشید در
due-was-on = به این تاریخ بود:
due-expected = انتظار می‌رود که اداره اقدام کند تا
due-ends = ختم می‌شود در
due-leave-by = حرکت کنید حداکثر تا
due-here = به وقت ساعت شما
due-on = در

## Reminders. They show on a locked phone: never use a word about courts, asylum, offices or papers.

reminder-today = امروز کاری دارید. فهرست خود را باز کنید.
reminder-tomorrow = فردا کاری دارید. فهرست خود را باز کنید.
reminder-days = { $days } روز بعد کاری دارید. فهرست خود را باز کنید.

reminder-soon = به‌زودی: فهرست خود را باز کنید.
reminder-now = حالا: فهرست خود را باز کنید.
reminder-closing = وقت کم مانده است: فهرست خود را باز کنید.
reminder-leave = وقت حرکت است: فهرست خود را باز کنید.
reminder-over = آیا انجام دادید؟ فهرست خود را باز کنید.
reminder-more = بیشتر از این هم هست: فهرست خود را باز کنید.
reminder-missed = شاید یک یادآوری را ندیده باشید: فهرست خود را باز کنید.
reminder-heard = دیدم
reminder-test = این تنها یک آزمایش بود. زنگ زد.
reminder-full = { $title }: { $when }
reminder-closing-full = { $title }: تنها تا { $when }
reminder-over-full = آیا انجام دادید؟ { $title }: { $when }
reminder-attended-full = آیا آنجا بودید؟ { $title }: { $when }
reminder-soon-full = به‌زودی. { $title }: { $when }
reminder-now-full = حالا. { $title }: { $when }
reminder-at-once-full = منتظر نمانید. { $title }
reminder-leave-full = وقت حرکت است. { $title }: { $when }
reminder-last-full = { $title }. آخرین روز: { $when }
reminder-receipt-full = رسید را جستجو کنید. { $title }: { $when }
reminder-there = { $there } به وقت آنجا. به وقت ساعت شما: { $here }
reminder-there-at = { $there }، { $place }. به وقت ساعت شما: { $here }
reminder-here = { $here } به وقت ساعت شما. به وقت آنجا: { $there }

## Translations

translation-machine = این ترجمه کار ماشین است. هیچ‌کسی که به این زبان صحبت می‌کند هنوز آن را ندیده است.
language-preview = ناتمام: بعضی قسمت‌های Faro به انگلیسی است.
