### The words of the app on a phone: buttons, headings, hints.

## The app and moving about

shell-app-name = Faro
shell-hearings = الجلسات
shell-notes = الملاحظات
shell-guides = الإرشادات
shell-settings = الإعدادات
shell-back = رجوع
shell-next = التالي
shell-close = إغلاق
shell-cancel = إلغاء
shell-save = حفظ
shell-add = إضافة
shell-edit = تغيير
shell-delete = حذف
shell-delete-sure = حذف نهائي؟ لا يمكن استعادته. قد يحتفظ الهاتف بقطع قديمة مختومة لبعض الوقت.
shell-working = لحظة من فضلك.
shell-lock-now = قفل

## First steps

shell-choose-language = اختيار لغتك
shell-second-calendar = تقويم ثانٍ
shell-second-calendar-hint = يعرض Faro دائمًا التقويم الميلادي، مثل أوراقك. ويمكنه عرض كل يوم بتقويم آخر أيضًا.
shell-steps-country = أين قضيتك؟
shell-steps-country-hint = يُرجى اختيار كل بلد يقرر مكتبه أو محكمته في قضيتك.
shell-steps-passphrase = اختيار عبارة المرور
shell-steps-passphrase-hint = تفتح كل ما هو مكتوب هنا. إذا ضاعت، فلا يستطيع أحد إعادتها إليك.
shell-steps-picked = خمس كلمات
shell-steps-picked-hint = يختارها Faro لك. سهلة التذكر.
shell-steps-number = عدد من 18 رقمًا
shell-steps-number-hint = يختاره Faro لك. لا يحتاج إلى لوحة مفاتيح.
shell-steps-words = كلماتي أنا
shell-steps-words-hint = جملة لا يعرفها أحد غيرك، من 15 حرفًا أو أكثر. خمس كلمات لا صلة بينها خيار جيد.
shell-steps-write = يُرجى كتابة هذا على ورقة الآن
shell-steps-write-hint = يُرجى إبقاء الورقة بعيدة عن هذا الهاتف. هذه عبارة المرور: هي لازمة كل مرة لفتح Faro.
shell-steps-written = كتبتها
shell-steps-again = يُرجى إدخالها مرة أخرى
shell-steps-again-hint = للتأكد من أنها صحيحة.
shell-steps-create = إنهاء
shell-steps-creating = يجري عمل خزنتك. يستغرق هذا لحظة.

## Opening

shell-open-title = فتح Faro
shell-open-vault = فتح
shell-open-with-device = فتح بهذا الهاتف
shell-opening = جارٍ الفتح. يستغرق هذا لحظة.
shell-passphrase = عبارة المرور
shell-use-digits = استعمال الأرقام
shell-use-letters = استعمال الحروف
shell-keypad-erase = حذف آخر رقم
shell-show-typed = إظهار ما كتبته
shell-hide-typed = إخفاء ما كتبته

## Home

shell-doubt-right = هذا صحيح
shell-doubt-change = تغيير
shell-answer-none = لا، أو ليس بعد

## One due date

shell-due-rule = ماذا تقول القاعدة
shell-due-todo = ما العمل
shell-due-missed = إذا فاتك الموعد
shell-due-steps = كيف وجد Faro هذا التاريخ
shell-due-missing = ما يجب أن يعرفه Faro أولًا
shell-due-other = تواريخ أخرى قد تُذكر لك
shell-due-questions = ما قد يغيّر هذا التاريخ
shell-due-source = أين هذا مكتوب
shell-due-checked = عن هذا التاريخ

## What came of it

shell-done = فعلت هذا
shell-could-not = لم أستطع فعل هذا
shell-mark-day = في أي يوم؟
shell-marked = ما سجلته
shell-marked-done = حُفظ. هو في سجل الإثبات.
shell-undo = تراجع
shell-undo-hint = عندئذٍ يصبح مطلوبًا من جديد. يحتفظ سجل الإثبات بالقيدين.

## Questions and answers

shell-questions = أسئلة لك
shell-questions-none = لا توجد أسئلة مفتوحة الآن.
shell-answers = ما قلته لـ Faro
shell-answers-none = لا يوجد بعد شيء قلته لـ Faro.
shell-answer-day = اختيار اليوم
shell-day-meant = هل المقصود …
shell-day-take = اختيار هذا اليوم
shell-day-year = السنة
shell-day-month = الشهر
shell-day-day = اليوم
shell-answer-text = جوابك
shell-answer-remove = حذف هذا الجواب

## Hearings

shell-hearing-add = إضافة جلسة
shell-hearings-none = لا توجد جلسات بعد.
shell-hearing-country = محكمة أي بلد؟
shell-hearing-kind = ما نوع الجلسة؟
shell-hearing-day = اليوم
shell-hearing-time = الوقت في المحكمة
shell-hearing-time-unknown = لا أعرف الوقت بعد
shell-hearing-clock = في أي مدينة تقع المحكمة، أو قرب أي مدينة؟ ساعة تلك المدينة هي المعتمدة للجلسة.
shell-hearing-place = المكان
shell-hearing-sources = من أعطى هذا التاريخ
shell-hearing-source-add = إضافة تاريخ أعطاني إياه أحد
shell-hearing-source-who = من قال لك ذلك، أو أين رأيته؟
shell-hearing-seen = رأيته أو سمعته في
shell-hearing-settle = هذا هو الصحيح
shell-hearing-wrong = تبيّن أنه خطأ
shell-hearing-judge = القاضي
shell-hearing-link = الرابط، إذا كانت بالفيديو
shell-hearing-bring = ما يجب إحضاره
shell-hearing-interpreter = المترجم الشفوي المطلوب: أي لغة، ومن أي مكان
shell-hearing-travel = كم دقيقة يستغرق الطريق
shell-hearing-everybody = على كل أفراد عائلتي الحضور
shell-hearing-was-there = كنت هناك
shell-hearing-was-not-there = لم أستطع الحضور

## Duties and the proof log

shell-duties = الالتزامات
shell-duty-add = إضافة التزام
shell-duties-none = لا توجد التزامات بعد.
shell-duty-kind = ماذا يجب عليك؟
shell-duty-title = الاسم من عندك (اختياري)
shell-duty-first = أول يوم
shell-duty-repeat = كم مرة يتكرر؟
shell-repeat-once = مرة واحدة
shell-repeat-daily = كل يوم
shell-repeat-weekly = كل أسبوع
shell-repeat-two-weeks = كل أسبوعين
shell-repeat-monthly = كل شهر
shell-repeat-yearly = كل سنة
shell-duty-begins = من أي وقت؟
shell-duty-ends = إلى أي وقت؟
shell-duty-place = المكان، أو الرقم الذي يجب الاتصال به
shell-duty-before = التحضير
shell-duty-waiting = هل فعلت ذلك؟
shell-duty-next = المرة القادمة
shell-duty-times = كل مواعيده
shell-duty-why = لماذا لم يكن ممكنًا؟
shell-duty-error = ما قاله التطبيق أو المكتب، كلمة بكلمة
shell-duty-spoke-to = مع من جرى الكلام
shell-duty-reference = رقم أعطوك إياه
shell-proof-log = سجل الإثبات
shell-proof-none = لا توجد قيود بعد. عندما تفعل شيئًا، يُرجى تسجيل ذلك في صفحته. يكتبه Faro هنا.
shell-proof-sheet = عرضه في ورقة واحدة
shell-code-give = يُرجى إعطاء هذا الرمز لمحاميك اليوم
shell-code-send = إرساله أو طباعته

## Notes

shell-note-add = كتابة ملاحظة
shell-note-text = كلماتك
shell-notes-none = لا توجد ملاحظات.
shell-notes-search = البحث في ملاحظاتك

## Guides

shell-guide-sources = من أين هذا
article-checked = آخر مراجعة: { $date }. ليس هذا مشورة قانونية.
article-step-done = تم في { $date }
article-old = كان يجب أن يُراجع هذا من جديد قبل الآن. ربما تغيّر القانون: يُرجى سؤال محامٍ.

## Search, and who helps

shell-search = بحث
shell-search-field = عم تبحث؟
shell-search-hint = يبحث Faro في الإرشادات والقواعد والخدمات وملاحظاتك. كل ذلك يبقى على هذا الهاتف.
shell-directory = من يمكنه المساعدة
shell-directory-hint = يُرجى اختيار ما يلزمك. Faro لا يتصل بأحد من نفسه.
shell-directory-need = ما يلزمك
shell-directory-language = اللغة التي يتكلمونها
shell-directory-place = أين
shell-directory-all = الكل
shell-directory-web = فتح هذه الصفحة في المتصفح
shell-directory-web-hint = يحتفظ متصفحك بقائمة الصفحات التي تفتحها.

## Settings

shell-settings-language = اللغة
shell-settings-content = لغة القواعد والإرشادات
shell-settings-content-hint = يمكن أن تكون القواعد والإرشادات بلغة غير لغة التطبيق. والأوراق التي لأشخاص آخرين تكون بها أيضًا.
shell-settings-content-same = مثل لغة التطبيق
shell-countries = البلدان
shell-countries-hint = يعرض Faro التواريخ التي يحددها قانون هذه البلدان.
shell-country-add = إضافة بلد
shell-country-remove = إزالة هذا البلد
shell-country-remove-hint = عندئذٍ لا يعرض Faro تواريخ هذا البلد. يبقى ما قلته لـ Faro محفوظًا. إذا أضفت البلد من جديد، تعود التواريخ.
shell-settings-device = فتح بهذا الهاتف
shell-settings-device-hint = بصمتك أو وجهك أو قفل الشاشة يفتح Faro. وتبقى عبارة المرور صالحة أيضًا. عندئذٍ لا تكون خزنتك آمنة إلا بقدر أمان رمز PIN لهذا الهاتف.
shell-settings-reminders = التذكيرات
shell-settings-reminders-on = هذا الهاتف يذكّرك. الكلمات على الشاشة المقفلة لا تقول شيئًا عن قضيتك.
shell-settings-reminders-off = لا يسمح هذا الهاتف لـ Faro بتذكيرك. يُرجى فتح قائمتك كثيرًا، أو السماح بالتذكيرات.
shell-settings-reminders-late = على هذا الهاتف قد تتأخر التذكيرات بضع دقائق.
shell-settings-reminders-allow = السماح بالتذكيرات
shell-settings-vault = خزنتك
shell-settings-vault-older = أعرف ذلك. استعمال هذه الملاحظات الأقدم
shell-turn-on = تشغيل
shell-turn-off = إيقاف
shell-settings-full = ذكر موضوع التذكير
shell-settings-full-hint = عندئذٍ يمكن لكل من يرى الشاشة المقفلة لهذا الهاتف أن يقرأه، إلا إذا كان الهاتف يخفيه هناك.
shell-settings-plan = التذكيرات القادمة
shell-plan-none = لا توجد تذكيرات مقررة. عند إضافة تواريخ، يقررها Faro.
shell-settings-passphrase = تغيير عبارة المرور
shell-settings-passphrase-changed = تغيرت عبارة المرور. القديمة لم تعد تفتح خزنتك. النسخ القديمة من خزنتك ما زالت تُفتح بها، وقد يحتفظ الهاتف بقطع قديمة لبعض الوقت.
shell-recovery-title = رمز الاسترداد
shell-recovery-hint = ثماني مجموعات من الأرقام على ورقة. تفتح خزنتك إذا نسيت عبارة المرور.
shell-recovery-make = عمل رمز
shell-recovery-keep = يُرجى كتابة هذه المجموعات على ورقة الآن. وترك الورقة عند محاميك أو عند شخص موضع ثقتك، لا مع هذا الهاتف.
shell-recovery-forgot = نسيت عبارة المرور
shell-recovery-type = يُرجى إدخال المجموعات الثماني من ورقتك
shell-recovery-there = لديك رمز استرداد.
shell-recovery-new = عمل رمز جديد
shell-recovery-new-hint = رمزك القديم لن يفتح خزنتك بعد ذلك. الجديد وحده يفتحها. النسخ الاحتياطية التي عملتها من قبل ما زالت تُفتح بالرمز القديم.
shell-recovery-new-confirm = نعم، عمل رمز جديد
shell-recovery-last = يُرجى إدخال المجموعة الأخيرة من ورقتك
shell-recovery-set = الرمز على ورقتك يفتح خزنتك الآن.
shell-backup-title = نسخة احتياطية
shell-backup-hint = ملف واحد مختوم فيه كل شيء. لا يفتحه إلا رمز الاسترداد. إذا ضاع الهاتف، فلا يضيع إلا هاتف.
shell-backup-make = عمل نسخة احتياطية
shell-backup-restore = استعادة نسخة احتياطية
shell-backup-restore-hint = يُرجى اختيار الملف المختوم. لهذا يلزمك رمز الاسترداد على ورقة، وعبارة مرور جديدة.
shell-backup-restored = عادت نسختك الاحتياطية. تفتحها عبارة المرور الجديدة، ويفتحها رمز الاسترداد نفسه أيضًا.
shell-backup-check = فحص نسخة احتياطية
shell-backup-check-hint = يتأكد Faro من أن رمز الاسترداد يفتح الملف، ومن أن كل ما فيه سليم. لا يتغير شيء.
shell-backup-checked = رمزك يفتح هذه النسخة الاحتياطية، وكل ما فيها سليم.
shell-backup-done = النسخة الاحتياطية في المكان الذي اخترته. يُرجى ترك نسخة عند شخص موضع ثقتك، وإبقاؤها بعيدة عن الورقة التي فيها الرمز.
shell-file-choose = اختيار الملف
shell-file-failed = لم يستطع Faro قراءة هذا الملف أو كتابته. يُرجى اختياره من جديد، أو اختيار مكان آخر.
shell-papers = الأوراق
shell-paper-add = إضافة ورقة
shell-papers-none = لا توجد أوراق هنا بعد. يُرجى التقاط صورة لكل ورقة من المحكمة، ثم إضافتها هنا.
shell-paper-title = ما اسمها عندك؟
shell-paper-photo = اختيار صورة
shell-paper-add-hint = يُرجى اختيار صورة أو نسخة ممسوحة أو رسالة على هذا الهاتف. يحفظ Faro نسخة مختومة. يبقى الأصل في مكانه حتى يُحذف من هناك.
shell-paper-not-shown = لا يستطيع Faro عرض غير الصور. يحفظ هذه الورقة كما هي.
shell-erase-title = مسح كل شيء
shell-erase-hint = هذا يحذف كل ما كتبته هنا. لا يستطيع أحد إعادته. يُرجى عمل نسخة احتياطية أولًا.
shell-erase-limits = يُتلف Faro المفاتيح أولًا، ثم الملفات. قد تحتفظ ذاكرة الهاتف بقطع قديمة لبعض الوقت. لا يستطيع استعمالها إلا من لديه عبارة المرور أو الرمز. وتبقى النسخ في الأماكن الأخرى، مثل النسخ الاحتياطية.
shell-erase-confirm = نعم، مسح كل شيء
shell-rotate-title = رأى شخص ما عبارة المرور
shell-rotate-hint = يُرجى اختيار عبارة مرور جديدة. عندئذٍ يختم Faro كل شيء بمفتاح جديد. عبارة المرور القديمة لن تفتح شيئًا هنا بعد ذلك. إذا كان لديك رمز استرداد، فسيُعطى لك رمز جديد أولًا.
shell-rotate-done = كل شيء مختوم بمفتاح جديد. النسخ القديمة من خزنتك والنسخ الاحتياطية القديمة ما زالت تُفتح بعبارة المرور القديمة أو الرمز القديم. يُرجى حذف ما يمكنك حذفه منها.
shell-salvage-title = حفظ ما يمكن قراءته
shell-salvage-hint = جزء من خزنتك تالف. يعمل Faro خزنة جديدة مما هو سليم. تفتحها عبارة المرور. وتبقى الخزنة التالفة أيضًا على هذا الهاتف. بعد ذلك يُرجى عمل رمز استرداد جديد.
shell-salvage-new-hint = يعمل Faro خزنة جديدة مما هو سليم. تفتحها عبارة المرور الجديدة التي اخترتها. وتبقى الخزنة التالفة أيضًا على هذا الهاتف. بعد ذلك يُرجى عمل رمز استرداد جديد.
shell-salvage-done = حُفظ ما كان سليمًا
shell-lock-after = متى يُقفل Faro؟
shell-lock-after-hint = عند ترك Faro، يُقفل بعد هذا الوقت. حتى ذلك الحين يستطيع من يحمل هاتفك قراءة كل شيء.
shell-lock-at-once = فور تركي له
shell-presence = هل هذا أنت؟
shell-presence-hint = يُرجى إدخال عبارة المرور مرة أخرى. هكذا لا يستطيع أحد عمل هذا لمجرد أنه يحمل هاتفك.
shell-overlaid = تطبيق آخر يغطي هذه الصفحة، ولذلك لم يقبل Faro لمستك. يُرجى إغلاق ذلك التطبيق ثم المحاولة من جديد.
shell-captured = يجري تسجيل هذه الشاشة أو مشاركتها. لا يعرض Faro شيئًا حتى ينتهي ذلك.
shell-sheets = صفحات للطباعة
shell-sheets-hint = يمكنك طباعة صفحة أو مشاركتها كملف. هي غير مختومة: من لديه الصفحة يستطيع قراءتها.
shell-sheet-second = اللغة الثانية في الصفحة
shell-sheet-paper = حجم الورق
shell-sheet-print = طباعة
shell-calendar-file = تواريخ لتقويم
shell-calendar-file-hint = يكتب Faro تواريخك في ملف يقبله تطبيق التقويم. بعد كل تغيير يُرجى إدخال ملف جديد: هو ينقل تواريخ الملف القديم.
shell-calendar-file-discreet = بلا أي كلمة عن قضيتي
shell-calendar-file-full = بالعناوين والأماكن كاملة
shell-calendar-file-full-hint = عندئذٍ يستطيع كل من يرى ذلك التقويم أن يقرأ عن قضيتك. تقاويم كثيرة ترسل نسخة إلى شركة.
shell-file-share = مشاركة كملف
shell-file-save = حفظ كملف
shell-file-saved = الملف في المكان الذي اخترته.

## Handing a case over

shell-cards = بطاقات المحامين
shell-card-add = إضافة بطاقة
shell-card-add-hint = تقول البطاقة من يستطيع فتح ما ترسله. يُرجى طلب البطاقة من محاميك. ثم اختيار صورة للرمز الذي فيها، أو لصق سطرها.
shell-card-name = ما اسم هذا المحامي عندك؟ (اختياري)
shell-card-no-code = لا توجد بطاقة في هذه الصورة. يُرجى اختيار صورة يظهر فيها الرمز كله، قريبًا وواضحًا.
shell-card-name-on-card = الاسم المكتوب على البطاقة
shell-card-own-digits = أرقام خاصة بك لهذا المحامي. قد يطلبها منك ليعرف أن هذا أنت.
shell-card-same = كل الأرقام متطابقة
shell-card-delete-hint = هذا يحذف البطاقة مع مفاتيحها. الردود على ما أرسلته لا يمكن فتحها بعد ذلك.
shell-hand-over = تسليم قضيتي
shell-hand-over-hint = يختم Faro ملفًا لكل محامٍ تختاره. لا يستطيع أحد غير ذلك المحامي فتحه. لا يخرج شيء من هذا الهاتف حتى ترسله.
shell-hand-over-who = من يستلمها؟
shell-hand-over-what = ماذا يُرسل؟
shell-hand-over-one-by-one = الاختيار واحدًا واحدًا
shell-hand-over-make = ختم الملفات
shell-hand-over-sure = المتابعة دون مقارنة
shell-hand-over-made = مختوم
shell-hand-over-send = إرسال الملف
shell-handoffs = ما سُلّم من قبل
shell-reply = رد من محامٍ
shell-reply-open = فتح رد
shell-reply-hint = يُرجى اختيار الملف الذي أرسله محاميك. يظهر كل سطر بجانب ما لديك الآن. لا يتغير شيء حتى تقبل سطرًا.
shell-reply-take = قبول
shell-reply-leave = ترك
shell-drill = هل يستطيع محاميك فتحه؟
shell-drill-make = 1. ختم ملف صغير وإرساله إلى محاميك. ليس فيه شيء من قضيتك.
shell-drill-ask = 2. الطلب من محاميك أن يرد برسالة واحدة.
shell-drill-open = 3. فتح الرد هنا. عندئذٍ تعرف أن محاميك يستطيع فتح ما ترسله.
shell-drill-file = ختم الملف الصغير
shell-given-waits = ما فتحته بواسطة Faro ينتظر. يُرجى فتح Faro لرؤيته.

## Packs of guides that somebody else made

shell-packs = حزم الإرشادات
shell-packs-hint = في الحزمة إرشادات وتواريخ كتبها ووقّعها أشخاص آخرون. لا يستطيع Faro معرفة هل هم حقًا من يقولون إنهم هم. أنت تستطيع ذلك.
shell-packs-none = لا توجد حزم بعد.
shell-pack-open = فتح حزمة
shell-pack-open-hint = يُرجى اختيار الملف الذي أرسله إليك أحد. سيظهر لك من صنعه قبل حفظ أي شيء.
shell-pack-who = من صنعها
shell-pack-inside = ماذا فيها
shell-pack-keep = الاحتفاظ بهذه الحزمة
shell-pack-refuse = عدم الاحتفاظ بها
shell-pack-name = ما اسمهم عندك؟
shell-pack-scan = اختيار صورة لرمزهم
shell-pack-no-code = لا يوجد في هذه الصورة رمز ناشر. يُرجى اختيار صورة يظهر فيها الرمز كله، قريبًا وواضحًا.
shell-pack-same = كل الأرقام متطابقة. أثق بهم
shell-pack-scanned = حصلت على هذا الرمز منهم. أثق بهم
shell-pack-distrust = لم أعد أثق بهم
shell-pack-distrust-hint = تبقى حزمهم، ولكن لا يحسب Faro تواريخ منها بعد ذلك.
shell-pack-send = إعطاء هذه الحزمة لغيرك
shell-pack-send-hint = يستطيع من يستلمها أن يرى مدى حداثتها. ليس فيها شيء من قضيتك.
shell-pack-remove-hint = هذا يزيل الحزمة مع إرشاداتها وتواريخها، وما وضعت عليه علامة فيها.

## What a phone shows by itself

shell-reminder-channel = التذكيرات
shell-reminder-discreet = يُرجى فتح قائمتك.
shell-face-reason = يفتح Faro خزنتك عندما يرى وجهك.

## With numbers

digits-typed = { $count ->
    [zero] كُتب { $count } رقم
    [one] كُتب رقم واحد ({ $count })
    [two] كُتب رقمان ({ $count })
    [few] كُتبت { $count } أرقام
    [many] كُتب { $count } رقمًا
   *[other] كُتب { $count } رقم
}
recovery-group = المجموعة { $group } من { $count }
lock-after-minutes = { $minutes ->
    [zero] بعد { $minutes } دقيقة من تركي له
    [one] بعد دقيقة واحدة ({ $minutes }) من تركي له
    [two] بعد دقيقتين ({ $minutes }) من تركي له
    [few] بعد { $minutes } دقائق من تركي له
    [many] بعد { $minutes } دقيقة من تركي له
   *[other] بعد { $minutes } دقيقة من تركي له
}
