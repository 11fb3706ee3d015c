### Signed packs on the command line.

## Answers

cli-pack-new = بسته در { $folder } شروع شد. هر فایل را باز کنید: به شما می‌گوید که چه بنویسید. بعد اجرا کنید: faro pack lint
cli-pack-good = { $folder }: چیزی برای اصلاح نیست.
cli-pack-built = بسته در { $file } است. هنوز هیچ‌کس آن را امضا نکرده است. دو شخص آن را امضا می‌کنند با: faro pack sign
cli-pack-signed = امضا شد با کلید { $key }. بسته کامل است.
cli-pack-signed-more = امضا شد با کلید { $key }. { $count } شخص دیگر باید امضا کند.
cli-pack-holds = امضاها درست است: { $pack }، نسخهٔ { $version }. هیچ چیزی در آن تغییر نکرده است.
cli-pack-id = نشرکننده  { $id }
cli-pack-rules = قاعده‌ها
cli-pack-articles = مقاله‌ها
cli-publisher-key = کلید ساخته شد: { $key }. فایل مخفی را محفوظ نگه دارید. { $file } را به کسانی بدهید که فایل نشرکننده را می‌نویسند.
cli-publisher-written = { $file } نوشته شد. آن را ببینید. بعد امضا کنید با: faro publisher sign
cli-publisher-signed-more = امضا شد با کلید { $key }. کلیدهای بیشتری باید امضا کند.
cli-publisher-signed = امضا شد با کلید { $key }. نشرکننده کامل است. تطبیق  { $digits }  نشرکننده  { $id }
cli-catalogue-written = { $file } نوشته شد. تا { $date } اعتبار دارد. دو شخص آن را امضا می‌کنند با: faro catalogue sign
cli-catalogue-signed = امضا شد با کلید { $key }.

cli-pack-kept = بستهٔ { $pack }، نسخهٔ { $version }، در صندوق شما است.
cli-pack-compare = این عددها را با کسانی که آن را ساخته‌اند روی به روی مقایسه کنید. اگر یکسان است، اجرا کنید: faro publisher pin { $id }
cli-pack-none = شما بسته‌ای ندارید.
cli-pack-removed = بستهٔ { $pack } حذف شد.
cli-pack-exported = بسته در { $file } است. می‌توانید آن را به دیگران بدهید.
cli-publisher-ask = آن‌ها را چه می‌نامید؟
cli-publisher-pinned = حالا به { $name } اعتماد دارید.
cli-publisher-unpinned = دیگر به این نشرکننده اعتماد ندارید. بسته‌های آن می‌ماند، بدون تاریخ.
cli-publisher-none = شما هنوز با هیچ نشرکننده‌ای روبرو نشده‌اید.
cli-publisher-unknown = شناخته نشده

## Refusals

error-pack-file = Faro نمی‌تواند { $file } را بخواند. نام را ببینید.
error-pack-text = { $file } متن نیست. فایل دیگری انتخاب کنید.
error-folder-there = چیزی به نام { $folder } از پیش هست. نام دیگری انتخاب کنید.
error-key-there = فایلی به این نام از پیش هست. کلیدی که از پیش هست هیچ وقت عوض نمی‌شود. نام دیگری انتخاب کنید.
error-catalogue-entry = یک بسته و نسخهٔ آن را مثل notes=2 بنویسید. برای پس گرفتن یکی، notes=1:wrong بنویسید. دلیل‌ها این است: wrong, outdated, unsafe, replaced.

## Help

help-pack = راهنمایی که کسی امضا کرده است
    .example = faro pack inspect notes.faropack
help-pack-new = شروع کردن یک بسته: پوشه‌ای که هر فایل در آن خود را توضیح می‌دهد
    .example = faro pack new notes --id legal-aid --country us --words en --words es
help-pack-lint = بررسی یک بسته طوری که یک ویراستار دقیق می‌کند
    .example = faro pack lint notes
help-pack-build = ساختن یک فایل از یک بسته
    .example = faro pack build notes --publisher publisher --output notes.faropack
help-pack-sign = امضا کردن یک بسته، یک شخص بعد از دیگری
    .example = faro pack sign notes.faropack --key ana.key
help-pack-verify = بررسی این که هیچ چیزی تغییر نکرده است، و کی امضا کرده است
    .example = faro pack verify notes.faropack
help-pack-inspect = می‌گوید که کی یک بسته را امضا کرد، چقدر کهنه است و در آن چه است
    .example = faro pack inspect notes.faropack
help-pack-install = نگه داشتن یک بسته در صندوق
    .example = faro pack install notes.faropack
help-pack-list = فهرست بسته‌های شما، و این که به هر کدام چقدر تکیه کرده می‌توانید
    .example = faro pack list
help-pack-show = نشان دادن یک بسته، یا یکی از مقاله‌های آن
    .example = faro pack show legal-aid first-article
help-pack-remove = حذف یک بسته
    .example = faro pack remove legal-aid
help-pack-export = نوشتن یک بسته در یک فایل، تا به دیگران بدهید
    .example = faro pack export legal-aid --output notes.faropack
help-publisher = کی بسته‌ها را نشر می‌کند
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-key = ساختن یک کلید برای امضا
    .example = faro publisher key ana.key
help-publisher-new = شروع کردن یک نشرکننده: کی است، و کدام کلیدها امضا می‌کند
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-next = شروع کردن نسخهٔ بعدی یک نشرکننده، با کلیدهای دیگر
    .example = faro publisher next publisher --release ana.key.pub --release eva.key.pub
help-publisher-sign = امضا کردن تازه‌ترین نسخهٔ یک نشرکننده
    .example = faro publisher sign publisher --key root.key
help-publisher-pin = گفتن این که یک نشرکننده را می‌شناسید: عددها را روی به روی مقایسه کردید
    .example = echo "Ana's office" | faro publisher pin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-publisher-list = فهرست نشرکننده‌هایی که می‌شناسید یا با آن‌ها روبرو شده‌اید
    .example = faro publisher list
help-publisher-unpin = پس گرفتن اعتماد خود به یک نشرکننده
    .example = faro publisher unpin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-catalogue = فهرست تازه‌ترین بسته‌ها، و بسته‌هایی که پس گرفته شد
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=1
help-catalogue-new = نوشتن فهرست امروز
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=2 --withdraw legal-aid=1:wrong
help-catalogue-sign = امضا کردن فهرست
    .example = faro catalogue sign catalogue.toml --publisher publisher --key ana.key
help-arg-guide-pack = تنها مقاله‌های این فایل بسته، که هیچ‌کس برای شما بررسی نکرده است
help-arg-new-pack-folder = یک پوشهٔ نو برای بسته
help-arg-pack-id = یک نام کوتاه برای بسته، مثلاً legal-aid؛ هیچ وقت تغییر نمی‌کند
help-arg-pack-country = کشوری که بسته از قانون آن می‌گوید، مثلاً us
help-arg-pack-language = زبانی که خواهد داشت، مثلاً es؛ چند بار داده شده می‌تواند
help-arg-pack-folder = پوشهٔ بسته
help-arg-publisher-folder = پوشهٔ نشرکننده
help-arg-catalogue-file = فهرست امضاشدهٔ تازه‌ترین بسته‌ها
help-arg-pack-output = بسته را در این فایل بنویسد
help-arg-pack-file = یک بسته، مثلاً notes.faropack
help-arg-secret-key = کلید مخفی شما، از minisign یا از Faro
help-arg-publisher-id = تنها نشرکننده‌ای که قبول می‌شود: 64 نشانی که می‌دانید از آن‌ها است
help-arg-new-key-file = کلید مخفی را در این فایل نو بنویسد؛ نیم دیگر آن به .pub ختم می‌شود
help-arg-without-passphrase = کلید را با عبارت رمز قفل نکند
help-arg-new-publisher-folder = یک پوشهٔ نو برای نشرکننده
help-arg-publisher-name = نشرکننده چه نام دارد
help-arg-publisher-contact = مردم چطور از نشرکننده پرسیده می‌توانند
help-arg-root-key = یک کلید عمومی که می‌گوید نشرکننده کی است؛ چند بار داده شده می‌تواند
help-arg-release-key = یک کلید عمومی که بسته‌ها را امضا می‌کند؛ چند بار داده شده می‌تواند
help-arg-publisher-place = پوشهٔ نشرکننده
help-arg-catalogue-place = فهرست، مثلاً catalogue.toml
help-arg-newest-pack = تازه‌ترین نسخهٔ یک بسته: legal-aid=2؛ چند بار داده شده می‌تواند
help-arg-withdrawn-pack = بسته‌ای که پس گرفته می‌شود، و چرا: legal-aid=1:wrong؛ چند بار داده شده می‌تواند
help-arg-kept-pack = نام یک بسته، طوری که فهرست می‌گوید
help-arg-kept-article = یکی از مقاله‌های آن
help-arg-known-publisher = 64 نشان یک نشرکننده
