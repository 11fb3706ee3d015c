### The command line: cards, hand-offs and replies.

cli-card-name = ما اسم هذا المحامي عندك؟ (Enter لأخذ الاسم من البطاقة)
cli-card-file = لا يمكن قراءة هذا الملف كنص. يُرجى اختيار الملف الذي فيه البطاقة.
cli-card-compared = تمت الآن مقارنة البطاقة { $id }.
cli-card-delete-ask = هذا يحذف البطاقة المسجلة باسم { $name } مع مفاتيحها. الردود على ما أرسلته لا يمكن فتحها بعد ذلك.
cli-handoff-folder = لأكثر من بطاقة واحدة، يُرجى ذكر مجلد موجود من قبل: لكل بطاقة ملف خاص بها.
cli-handoff-made = مختوم لـ { $name }: { $file }
cli-handoff-line = { $name }، رقم { $number }، { $date }
