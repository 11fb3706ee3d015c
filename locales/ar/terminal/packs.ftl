### Signed packs on the command line.

## Answers

cli-pack-new = بدأت الحزمة في { $folder }. يُرجى فتح كل ملف: هو يقول ما يجب كتابته. ثم تشغيل: faro pack lint
cli-pack-good = { $folder }: لا شيء يحتاج إلى إصلاح.
cli-pack-built = الحزمة في { $file }. لم يوقّعها أحد بعد. يوقّعها شخصان بالأمر: faro pack sign
cli-pack-signed = وُقّعت بالمفتاح { $key }. الحزمة كاملة.
cli-pack-signed-more = { $count ->
    [zero] وُقّعت بالمفتاح { $key }. يجب أن يوقّع { $count } شخص آخر.
    [one] وُقّعت بالمفتاح { $key }. يجب أن يوقّع شخص آخر ({ $count }).
    [two] وُقّعت بالمفتاح { $key }. يجب أن يوقّع شخصان آخران ({ $count }).
    [few] وُقّعت بالمفتاح { $key }. يجب أن يوقّع { $count } أشخاص آخرين.
    [many] وُقّعت بالمفتاح { $key }. يجب أن يوقّع { $count } شخصًا آخر.
   *[other] وُقّعت بالمفتاح { $key }. يجب أن يوقّع { $count } شخص آخر.
}
cli-pack-holds = التوقيعات صحيحة: { $pack }، الإصدار { $version }. لم يتغير فيها شيء.
cli-pack-id = الناشر  { $id }
cli-pack-rules = القواعد
cli-pack-articles = المقالات
cli-publisher-key = صُنع المفتاح: { $key }. يُرجى حفظ الملف السري في مكان آمن. وإعطاء { $file } لمن يكتبون ملف الناشر.
cli-publisher-written = كُتب { $file }. يُرجى النظر فيه. ثم توقيعه بالأمر: faro publisher sign
cli-publisher-signed-more = وُقّع بالمفتاح { $key }. يجب أن توقّع مفاتيح أخرى.
cli-publisher-signed = وُقّع بالمفتاح { $key }. الناشر كامل. المطابقة  { $digits }  الناشر  { $id }
cli-catalogue-written = كُتب { $file }. هو صالح حتى { $date }. يوقّعه شخصان بالأمر: faro catalogue sign
cli-catalogue-signed = وُقّع بالمفتاح { $key }.

cli-pack-kept = الحزمة { $pack }، الإصدار { $version }، في خزنتك.
cli-pack-compare = يُرجى مقارنة هذه الأرقام مع من صنعوها، وجهًا لوجه. إذا كانت متطابقة، فيُرجى تشغيل: faro publisher pin { $id }
cli-pack-none = ليست لديك حزم.
cli-pack-removed = أُزيلت الحزمة { $pack }.
cli-pack-exported = الحزمة في { $file }. يمكنك إعطاؤها لغيرك.
cli-publisher-ask = ما اسمهم عندك؟
cli-publisher-pinned = أنت تثق الآن بهذا الناشر: { $name }.
cli-publisher-unpinned = لم تعد تثق بهذا الناشر. تبقى حزمه، بلا تواريخ.
cli-publisher-none = لم يمر بك أي ناشر.
cli-publisher-unknown = غير معروف

## Refusals

error-pack-file = لا يستطيع Faro قراءة { $file }. يُرجى التأكد من الاسم.
error-pack-text = { $file } ليس نصًا. يُرجى اختيار ملف آخر.
error-folder-there = يوجد شيء اسمه { $folder } من قبل. يُرجى اختيار اسم آخر.
error-key-there = يوجد ملف بهذا الاسم من قبل. لا يُكتب أبدًا فوق مفتاح. يُرجى اختيار اسم آخر.
error-catalogue-entry = يُرجى كتابة حزمة وإصدارها مثل notes=2. ولإلغاء حزمة منشورة، يُرجى كتابة notes=1:wrong. الأسباب هي wrong وoutdated وunsafe وreplaced.

## Help

help-pack = إرشادات وقّعها شخص ما
    .example = faro pack inspect notes.faropack
help-pack-new = بدء حزمة: مجلد يشرح فيه كل ملف نفسه
    .example = faro pack new notes --id legal-aid --country us --words en --words es
help-pack-lint = فحص حزمة كما يفحصها محرر دقيق
    .example = faro pack lint notes
help-pack-build = صنع ملف واحد من حزمة
    .example = faro pack build notes --publisher publisher --output notes.faropack
help-pack-sign = توقيع حزمة، شخص بعد آخر
    .example = faro pack sign notes.faropack --key ana.key
help-pack-verify = التأكد من أنه لم يتغير شيء، ومعرفة من وقّعها
    .example = faro pack verify notes.faropack
help-pack-inspect = معرفة من وقّع حزمة، ومدى قدمها، وما فيها
    .example = faro pack inspect notes.faropack
help-pack-install = حفظ حزمة في الخزنة
    .example = faro pack install notes.faropack
help-pack-list = عرض قائمة حزمك، ومدى إمكان الاعتماد على كل منها
    .example = faro pack list
help-pack-show = عرض حزمة، أو أحد مقالاتها
    .example = faro pack show legal-aid first-article
help-pack-remove = إزالة حزمة
    .example = faro pack remove legal-aid
help-pack-export = كتابة حزمة في ملف، لإعطائها لغيرك
    .example = faro pack export legal-aid --output notes.faropack
help-publisher = من ينشر الحزم
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-key = صنع مفتاح للتوقيع
    .example = faro publisher key ana.key
help-publisher-new = بدء ناشر: من هو، وأي مفاتيح توقّع
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-next = بدء الإصدار التالي لناشر، بمفاتيح أخرى
    .example = faro publisher next publisher --release ana.key.pub --release eva.key.pub
help-publisher-sign = توقيع أحدث إصدار لناشر
    .example = faro publisher sign publisher --key root.key
help-publisher-pin = تسجيل أنك تعرف ناشرًا: قارنت الأرقام وجهًا لوجه
    .example = echo "Ana's office" | faro publisher pin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-publisher-list = عرض قائمة الناشرين الذين تعرفهم أو مروا بك
    .example = faro publisher list
help-publisher-unpin = سحب ثقتك من ناشر
    .example = faro publisher unpin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-catalogue = قائمة أحدث الحزم، وقائمة الحزم المسحوبة
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=1
help-catalogue-new = كتابة قائمة اليوم
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=2 --withdraw legal-aid=1:wrong
help-catalogue-sign = توقيع القائمة
    .example = faro catalogue sign catalogue.toml --publisher publisher --key ana.key
help-arg-guide-pack = مقالات ملف الحزمة هذا فقط، ولم يراجعها أحد من أجلك
help-arg-new-pack-folder = مجلد جديد للحزمة
help-arg-pack-id = اسم قصير للحزمة، مثل legal-aid؛ لا يتغير أبدًا
help-arg-pack-country = البلد الذي تشرح الحزمة قانونه، مثل us
help-arg-pack-language = لغة ستكون فيها، مثل es؛ يمكن إعطاؤها عدة مرات
help-arg-pack-folder = مجلد الحزمة
help-arg-publisher-folder = مجلد الناشر
help-arg-catalogue-file = القائمة الموقّعة لأحدث الحزم
help-arg-pack-output = كتابة الحزمة في هذا الملف
help-arg-pack-file = حزمة، مثل notes.faropack
help-arg-secret-key = مفتاحك السري، من minisign أو من Faro
help-arg-publisher-id = الناشر الوحيد المقبول: 64 علامة تعرف أنها له
help-arg-new-key-file = كتابة المفتاح السري في هذا الملف الجديد؛ النصف الآخر ينتهي بـ ‎.pub
help-arg-without-passphrase = عدم قفل المفتاح بعبارة مرور
help-arg-new-publisher-folder = مجلد جديد للناشر
help-arg-publisher-name = اسم الناشر
help-arg-publisher-contact = كيف يمكن للناس سؤال الناشر
help-arg-root-key = مفتاح عام يقول من هو الناشر؛ يمكن إعطاؤه عدة مرات
help-arg-release-key = مفتاح عام يوقّع الحزم؛ يمكن إعطاؤه عدة مرات
help-arg-publisher-place = مجلد الناشر
help-arg-catalogue-place = القائمة، مثل catalogue.toml
help-arg-newest-pack = أحدث إصدار لحزمة: legal-aid=2؛ يمكن إعطاؤه عدة مرات
help-arg-withdrawn-pack = حزمة للسحب، والسبب: legal-aid=1:wrong؛ يمكن إعطاؤه عدة مرات
help-arg-kept-pack = اسم حزمة، كما تقوله القائمة
help-arg-kept-article = أحد مقالاتها
help-arg-known-publisher = العلامات الـ 64 لناشر
