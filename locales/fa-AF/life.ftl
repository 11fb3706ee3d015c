### People, papers and notes of a case, and who told the date of a hearing.

## Who somebody is

relation-myself = خودم
relation-spouse = شوهر، خانم یا شریک زندگی
relation-child = فرزند
relation-parent = مادر یا پدر
relation-sibling = خواهر یا برادر
relation-other = دیگر

role-lawyer = وکیل
role-interpreter = ترجمان
role-office = اداره
role-family = فامیل
role-helper = کمک‌کننده
role-other = دیگر

## How sure somebody is of what they told

certainty-unsaid = طوری که گفته شده
certainty-sure = روی یک سند نوشته است
certainty-likely = احتمالاً درست است
certainty-unsure = شاید غلط باشد

## Three drawers for notes. What is in the last one is left out of everything that is shown to others.

drawer-facts = چه شد
drawer-officers = به مأموران چه گفتم
drawer-lawyer = تنها برای وکیلم

## Kinds of paper

paper-notice-to-appear = اطلاعیهٔ حضور (notice to appear)
paper-hearing-notice = اطلاعیهٔ جلسه (hearing notice)
paper-receipt = رسید
paper-decision = فیصله
paper-conditions = اسناد رهایی و شرایط آن
paper-identity = پاسپورت، کارت یا جواز
paper-picture = عکس
paper-evidence = شواهد
paper-other = سند دیگر

## Whether letters arrive at an address

mail-safe = نامه‌ها اینجا می‌رسد
mail-unsafe = نامه‌ها اینجا محفوظ نیست
mail-unknown = معلوم نیست که نامه‌ها اینجا می‌رسد یا نه

## Who told the date of a hearing

source-notice-to-appear = اطلاعیهٔ حضور
source-hearing-notice = اطلاعیهٔ جلسه
source-hotline = خط تلفون محکمه
source-website = ویب‌سایت محکمه
source-lawyer = وکیل
source-own = یادداشت خودتان
source-other = شخص دیگر

standing-own = تنها خود شما این تاریخ را نوشته‌اید
standing-told = تنها یک منبع این تاریخ را می‌دهد
standing-unconfirmed = تأیید نشده
standing-confirmed = دو منبع موافق هستند
standing-conflict = منبع‌ها موافق نیستند

hearing-when = { $title }، { $when }

hearing-moved-earlier = این جلسه حالا زودتر است. پیش از این { $from } بود.
hearing-conflict = منبع‌ها موافق نیستند: یک منبع دیگر ({ $source }) { $date } می‌گوید. از روی تاریخ زودتر اقدام کنید، و از محکمه یا از یک وکیل بپرسید.
hearing-settling = این یک تاریخ زودتر را خط می‌زند: یک منبع دیگر ({ $source }) { $date } می‌گوید. اگر همان درست باشد، جلسهٔ خود را از دست می‌دهید. اول از محکمه بپرسید.
hearing-unconfirmed = تنها اطلاعیهٔ حضور این تاریخ را می‌دهد. شاید محکمه تاریخ دیگری داشته باشد. به خط تلفون محکمه زنگ بزنید یا ویب‌سایت آن را ببینید.
hearing-unchecked = هنوز هیچ‌کس این تاریخ را از محکمه نپرسیده است. حالا بپرسید، و هر هفته.
hearing-stale = آخرین بار { $days } روز پیش پرسیده شد. دوباره از محکمه بپرسید. تاریخ‌ها شاید بدون نامه تغییر کند.
hearing-passed = اما یک منبع دیگر ({ $source }) { $date } گفته است، و آن روز گذشته است. آیا آنجا بودید؟ جواب خود را ثبت کنید. اگر آنجا نبودید، همین امروز به محکمه یا به یک وکیل زنگ بزنید.
