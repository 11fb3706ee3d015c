### The command line: cards, hand-offs and replies.

cli-card-name = این وکیل را چه می‌نامید؟ (Enter برای نامی که روی کارت است)
cli-card-file = این فایل به حیث متن خوانده نمی‌شود. فایلی را انتخاب کنید که کارت در آن است.
cli-card-compared = کارت { $id } حالا مقایسه شده است.
cli-card-delete-ask = این کارت را با کلیدهای آن حذف می‌کند: { $name }. جواب‌ها به آنچه فرستادید دیگر باز نمی‌شود.
cli-handoff-folder = برای بیشتر از یک کارت، پوشه‌ای را نام ببرید که از پیش هست: هر کارت فایل خود را می‌گیرد.
cli-handoff-made = مهر شد برای { $name }: { $file }
cli-handoff-line = { $name }، نمبر { $number }، { $date }
