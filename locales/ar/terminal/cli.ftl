### Faro in a terminal.

## Errors of the command line

error-now = يُرجى كتابة اللحظة مثل ⁦2026-11-23T09:00:00-05:00⁩.
error-today = ‏--today هو { $today }، ولكن --now هو { $there } في { $zone }. يُرجى ترك أحد الاثنين.
error-two-items = ذُكر شيئان. يُرجى ذكر واحد: الشيء المطلوب، أو ما نتج عنه.
error-hours = يُرجى كتابة الساعات مثل ⁦21:00-07:00⁩، أو none.
error-input = لم تنجح القراءة أو الكتابة ({ $detail }). لم يتغير شيء. يُرجى المحاولة من جديد.
error-passphrase-file = لا يستطيع Faro قراءة ملف عبارة المرور. يُرجى النظر في اسمه.
error-passphrase-none = لم تُعطَ عبارة مرور. يُرجى كتابتها في نافذة الأوامر، أو ذكر ملف بإضافة --passphrase-file.
error-editor = لم يُنهِ المحرر عمله. لم يتغير شيء.
error-not-confirmed = لم يتغير شيء. للقيام بذلك يجب الجواب بنعم.
error-yes-needed = { $loss } لم يتغير شيء بعد. للقيام بذلك تجب إضافة --yes.
error-demo-leak = يمكن قراءة كلمة مكتوبة في أحد الملفات. يُرجى الإبلاغ عن هذا فورًا: يقول SECURITY.md كيف.

## Questions

cli-sure = { $loss } هل تريد ذلك؟ (نعم أو لا)
cli-delete-ask = هذا يحذف نهائيًا: { $what }. لا يمكن التراجع عنه. قد يحتفظ القرص بقطع قديمة مختومة لبعض الوقت.
cli-log-remove-ask = هذا يحذف نهائيًا ما يقوله القيد { $number } من سجل الإثبات. لا يمكن التراجع عنه.
cli-slot-remove-ask = طريقة الفتح هذه لن تفتح الخزنة بعد ذلك. لا يمكن التراجع عنه.
cli-passphrase = عبارة المرور:
cli-passphrase-new = عبارة مرور جديدة، من 15 حرفًا أو رقمًا على الأقل (أو الضغط على Enter وحده، فيصنع Faro لك عبارة):
cli-passphrase-kind = يُرجى الضغط على Enter وحده لخمس كلمات. ولرقم، كتابة { $digits }، وهو عدد أرقامه:
cli-passphrase-generated = يُرجى كتابة هذا على ورقة الآن. هذه عبارة المرور:
cli-passphrase-again = عبارة المرور نفسها مرة أخرى:
cli-type-text = يُرجى كتابة نصك. لإنهائه، الضغط على Ctrl-D في سطر فارغ.
cli-search = البحث عن:
cli-fact-value = القيمة:
cli-hearing-at = اليوم والوقت في المحكمة (2027-02-02T09:00):
cli-hearing-place = أين (يمكن تركه فارغًا):
cli-date-one = هل المقصود { $day }؟ (نعم أو لا)
cli-date-which = أي يوم هو المقصود؟ يُرجى كتابة رقمه:
cli-ask = يُرجى الجواب عما تعرفه. للانتقال إلى سؤال آخر، الضغط على Enter.
ask-hearing = يُرجى كتابة جلستك بالأمر: faro hearing add. إذا لم تكن لك جلسة، فيُرجى كتابة: لا
cli-lint-good = لا أخطاء في قواعد { $folder }.
cli-optional = اختياري

## Answers

cli-note-added = الملاحظة { $id } مختومة.
cli-note-edited = تغيرت الملاحظة { $id }.
cli-note-deleted = حُذفت الملاحظة { $id } نهائيًا.
cli-note-none = لا توجد ملاحظات.
cli-hearing-added = حُفظت الجلسة { $id }.
cli-hearing-none = لا توجد جلسات بعد.
cli-hearings = الجلسات
cli-fact-set = حُفظ { $fact }.
cli-fact-unset = حُذف { $fact }.
cli-facts-told = ما قلته لـ Faro
cli-facts-none = لا شيء بعد.
cli-facts-open = ما يريد Faro أن يعرفه
cli-case = قضيتك
cli-case-notes = { $count ->
    [zero] { $count } ملاحظة
    [one] ملاحظة واحدة ({ $count })
    [two] ملاحظتان ({ $count })
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
cli-country-added = أصبح قانون هذا البلد يُحسب في قضيتك: { $country }.
cli-country-removed = لم يعد قانون هذا البلد يُحسب في قضيتك: { $country }. ما قلته لـ Faro محفوظ.
cli-vault-created = الخزنة في { $folder }.
cli-vault-remember = لا تفتحها إلا عبارة المرور. لا يستطيع أحد إعادتها إليك: يُرجى كتابتها وإبقاؤها بعيدة عن هذا الجهاز.
cli-vault-folder = الخزنة: { $folder }
cli-vault-records = { $count ->
    [zero] { $count } سجل مختوم
    [one] سجل واحد ({ $count }) مختوم
    [two] سجلان ({ $count }) مختومان
    [few] { $count } سجلات مختومة
    [many] { $count } سجلًا مختومًا
   *[other] { $count } سجل مختوم
}
cli-vault-leaks = من لديه هذا المجلد دون عبارة المرور يستطيع رؤية ثلاثة أشياء: أنه من Faro، وكم عدد السجلات، وطولها تقريبًا. لا شيء غير ذلك.
cli-no-memory = لا يتذكر Faro هنا شيئًا عن هذه الخزنة. لذلك لا يستطيع معرفة هل أُعيدت نسخة قديمة. كما يترك ملفات الأوراق التي لا يعرفها.
cli-accept-ask = هل وضعت هذه الحالة الأقدم هناك بنفسك، مثلًا من نسخة؟ عندئذٍ يمكنك المتابعة بها. ما كُتب بعدها يبقى ضائعًا.

## What is due

cli-due = المطلوب، حسب المعلومات في { $date }
cli-due-ask = للجواب: faro ask
cli-doubt-sure = إذا كان هذا صحيحًا: faro sure { $id }
cli-doubt-settled = حسنًا. لن يسأل Faro مرة أخرى إلا إذا تغيّر هذا.
cli-may-change = قد يغيّره هذا: { $question } (faro ask)
cli-why = المزيد: faro due { $item }
cli-can-mark = هل فعلت ذلك؟ لتسجيله: faro due done { $item }
cli-hearing-can-mark = هل كنت هناك؟ لتسجيل ذلك: faro due done { $item }
cli-is-marked = مسجل: { $result } ({ $date })
cli-missing = لإيجاد التاريخ، يجب أن يعرف Faro واحدًا من هذه:
cli-asks = أجوبتك عن هذه قد تغيّر التاريخ (faro ask):
cli-rule-facts = ما تسأل عنه هذه القاعدة
cli-rule-forms = الاستمارة: { $forms }
cli-rule-fee = الرسم: { $fee }
cli-rule-unchanged = لم يتغير شيء منذ { $date }.
cli-rule-from = للأيام من { $date } فصاعدًا

## Reminders

cli-plan = التذكيرات القادمة، بتوقيت { $zone }
cli-plan-none = ليس لدى Faro تذكيرات ليقررها. يُرجى النظر في قائمتك: faro due
cli-plan-discreet = لا يعرض الهاتف المقفل إلا هذه الكلمات. لا يستطيع أحد أن يعرف منها عما تتحدث.
cli-unplanned = { $count ->
    [zero] لـ { $count } شيء تذكيرات أكثر مما يتسع له هاتف. آخر تذكير يطلب منك فتح قائمتك.
    [one] لشيء واحد ({ $count }) تذكيرات أكثر مما يتسع له هاتف. آخر تذكير يطلب منك فتح قائمتك.
    [two] لشيئين ({ $count }) تذكيرات أكثر مما يتسع له هاتف. آخر تذكير يطلب منك فتح قائمتك.
    [few] لـ { $count } أشياء تذكيرات أكثر مما يتسع له هاتف. آخر تذكير يطلب منك فتح قائمتك.
    [many] لـ { $count } شيئًا تذكيرات أكثر مما يتسع له هاتف. آخر تذكير يطلب منك فتح قائمتك.
   *[other] لـ { $count } شيء تذكيرات أكثر مما يتسع له هاتف. آخر تذكير يطلب منك فتح قائمتك.
}
cli-sheet-written = الصفحة في { $file }. يُرجى فتحها في متصفح وطباعتها.
cli-calendar-written = { $count ->
    [zero] في { $file }: { $count } حدث.
    [one] في { $file }: حدث واحد ({ $count }).
    [two] في { $file }: حدثان ({ $count }).
    [few] في { $file }: { $count } أحداث.
    [many] في { $file }: { $count } حدثًا.
   *[other] في { $file }: { $count } حدث.
}
cli-calendar-discreet = كل حدث يطلب فقط فتح قائمتك.
cli-calendar-full = كل حدث يقول عما هو. من يرى تقويمك يستطيع قراءته.
cli-calendar-again = عندما يتغير تاريخ، يُرجى التصدير من جديد وإدخال الملف الجديد. عندئذٍ ينتقل الحدث. ما حذفته من Faro يبقى: يُرجى حذفه من تقويمك أيضًا.

## Guidance

cli-guide-none = لا توجد مقالات هنا.
cli-guide-ticked = تم: { $step }
cli-guide-unticked = ما زال مطلوبًا: { $step }

## Translators

cli-locale-good = لا أخطاء في: { $languages }.
cli-locale-bad = { $errors ->
    [0] لا أخطاء
    [zero] { $errors } خطأ
    [one] خطأ واحد ({ $errors })
    [two] خطآن ({ $errors })
    [few] { $errors } أخطاء
    [many] { $errors } خطأ
   *[other] { $errors } خطأ
}، { $warnings ->
    [0] لا تحذيرات
    [zero] { $warnings } تحذير
    [one] تحذير واحد ({ $warnings })
    [two] تحذيران ({ $warnings })
    [few] { $warnings } تحذيرات
    [many] { $warnings } تحذيرًا
   *[other] { $warnings } تحذير
}. لمعرفة معنى رمز: faro locale explain CODE.
cli-checked = فُحص { $folder }: { $languages }، عدد الرسائل { $count }. المصدر هو { $source }.
cli-checked-own = فُحصت الكلمات الموجودة داخل Faro: { $languages }، عدد الرسائل { $count }. المصدر هو { $source }.
cli-checked-not = لم يُقرأ المجلد { $folder }. لفحصه تجب إضافة --locales { $folder }.
cli-checked-plurals = لا يعرف Faro صيغ الأعداد في هذه اللغات: { $languages }. يستعمل لها صيغ الإنجليزية.
cli-check-source = { $tag }: { $text }
cli-check-fix = المطلوب كتابته: { $fix }
cli-explain-was = المصدر، من قبل:
cli-explain-source = المصدر:
cli-explain-wrong = خطأ:
cli-explain-right = صحيح:
error-no-code = لا يوجد فحص { $code }. لرؤيتها كلها: faro locale explain.
cli-check-bad = { $count ->
    [zero] { $count } خطأ. يُرجى إصلاحها. ثم تشغيل الفحص من جديد.
    [one] خطأ واحد ({ $count }). يُرجى إصلاحه. ثم تشغيل الفحص من جديد.
    [two] خطآن ({ $count }). يُرجى إصلاحهما. ثم تشغيل الفحص من جديد.
    [few] { $count } أخطاء. يُرجى إصلاحها. ثم تشغيل الفحص من جديد.
    [many] { $count } خطأ. يُرجى إصلاحها. ثم تشغيل الفحص من جديد.
   *[other] { $count } خطأ. يُرجى إصلاحها. ثم تشغيل الفحص من جديد.
}
cli-answer-lost = فعل Faro ما طلبته، ولكن لم يستطع كتابة الجواب ({ $detail }). يُرجى تفريغ بعض المساحة، والنظر من جديد.
cli-reported = يُرجى النظر أعلاه.

## The demo. A sample person; the days follow today.

demo-what = يحفظ ملاحظاتك مختومة، ويقول لك ما المطلوب ولماذا، ويذكّرك، بلغتك وبلا شبكة. هذه قضية للتجربة.
demo-write = 1. كتابة ما تقوله أوراقك، وملاحظة
demo-place = محكمة الهجرة، 290 Broadway، القاعة 15
demo-note = كتب الموظف اسم أمي خطأً في الورقة. الطلب من المحامي تصحيحه.
demo-lock = 2. يقفل Faro الخزنة ويفتحها من جديد
demo-wrong = بعبارة مرور خاطئة: { $answer }
demo-opened = بعبارة المرور الصحيحة عادت الملاحظة، كلمة بكلمة.
demo-proof = الإثبات: ما يُظهره مجلد مسروق
demo-searched = بحث Faro في { $files } من الملفات ({ $bytes } بايت) عن { $words } من الكلمات والأيام المكتوبة. ما وُجد: { $found }.
demo-yours = دورك الآن
demo-next = يمكنك عمل خزنتك، ورؤية ما هناك غير ذلك:
demo-kept = تبقى هذه التجربة في { $folder }. عبارة المرور هي { $passphrase }.

## People, addresses, duties, the proof log

cli-kept = حُفظ { $id }.
cli-changed = تغيّر { $id }. ما كان يقوله من قبل محفوظ.
cli-deleted = حُذف { $id } نهائيًا.
cli-changes = { $count ->
    [zero] عدد مرات التغيير: { $count }
    [one] تغيّر مرة واحدة ({ $count })
    [two] تغيّر مرتين ({ $count })
    [few] تغيّر { $count } مرات
    [many] تغيّر { $count } مرة
   *[other] تغيّر { $count } مرة
}
cli-leave-ask = شخص يخرج من القضية: { $name }. هذا يحذف معلوماته وجلساته والتزاماته، وما يقوله عنه سجل الإثبات. لا يمكن التراجع عنه.
cli-left = خرج { $id } من القضية. حُذف كل ما يخصه.
cli-people = الأشخاص
cli-person-none = لا يوجد أشخاص بعد.
cli-contact-none = لا توجد جهات اتصال بعد.
cli-address-none = لا توجد عناوين بعد.
cli-duty-none = لا توجد التزامات بعد.
cli-spelling = في الأوراق: { $spelling }
cli-address-other = ليس الآن
cli-from = من { $date }
cli-until = حتى { $date }
cli-dated = التاريخ المطبوع: { $date }
cli-hearing-papers = الأوراق
cli-moved = { $count ->
    [zero] { $count } مهمة: إعطاء العنوان الجديد لكل من يجب أن يعرفه.
    [one] مهمة واحدة ({ $count }): إعطاء العنوان الجديد لكل من يجب أن يعرفه.
    [two] مهمتان ({ $count }): إعطاء العنوان الجديد لكل من يجب أن يعرفه.
    [few] { $count } مهام: إعطاء العنوان الجديد لكل من يجب أن يعرفه.
    [many] { $count } مهمة: إعطاء العنوان الجديد لكل من يجب أن يعرفه.
   *[other] { $count } مهمة: إعطاء العنوان الجديد لكل من يجب أن يعرفه.
}
cli-said-by = أي ورقة أو شخص يقول ذلك (يمكن تركه فارغًا):
cli-hearing-sources = من أعطى أي تاريخ
cli-seen-on = شوهد في { $date }
cli-next = القادم: { $when }
cli-waiting = { $when }: { $state }
cli-marked = { $title }: { $result }. هذا هو القيد { $number } في سجل الإثبات.
cli-undone = { $title }: تم التراجع عنه. أصبح مفتوحًا من جديد. يقول القيد { $number } في سجل الإثبات ذلك.
cli-log-none = لا توجد قيود بعد.
cli-log-added = حُفظ القيد { $number }.
cli-log-removed = حُذف ما كان يقوله نهائيًا. يقول القيد { $number } إنه حُذف.
cli-log-holds = { $count ->
    [zero] { $count } قيد. لم يجد Faro فيها تغييرًا.
    [one] قيد واحد ({ $count }). لم يجد Faro فيه تغييرًا.
    [two] قيدان ({ $count }). لم يجد Faro فيهما تغييرًا.
    [few] { $count } قيود. لم يجد Faro فيها تغييرًا.
    [many] { $count } قيدًا. لم يجد Faro فيها تغييرًا.
   *[other] { $count } قيد. لم يجد Faro فيها تغييرًا.
}
cli-log-backwards = وقت القيد { $number } أبكر من وقت القيد الذي قبله. أُرجعت الساعة إلى الوراء.
cli-log-exported = { $count ->
    [zero] صُدّر { $count } قيد. رمز المطابقة: { $code }
    [one] صُدّر قيد واحد ({ $count }). رمز المطابقة: { $code }
    [two] صُدّر قيدان ({ $count }). رمز المطابقة: { $code }
    [few] صُدّرت { $count } قيود. رمز المطابقة: { $code }
    [many] صُدّر { $count } قيدًا. رمز المطابقة: { $code }
   *[other] صُدّر { $count } قيد. رمز المطابقة: { $code }
}
cli-log-signed = التوقيع في { $file }. يُرجى تسليم الملفين.
cli-log-unsigned = ليس لهذه النسخة توقيع: لا يستطيع Faro الكتابة في الخزنة.
cli-log-offer = لتُظهر فيما بعد أنك كتبت هذا حتى اليوم، يُرجى إعطاء رمز المطابقة لمحاميك اليوم: faro log code
error-log-choose = ليس لدى Faro القيود { $typed }. يُرجى كتابة أرقام من 1 إلى { $count }، مثل ⁦1,3,5-7⁩.
cli-week = سبعة أيام من { $date }
cli-month-second = { $from } – { $until }
cli-days-none = ليس لدى Faro شيء في هذه الأيام.
cli-legend = ▲ موعد   ■ مهلة   ○ قادم   ● الآن   ✓ تم   ? بلا جواب بعد   ✗ فات   ! لم يكن ممكنًا
error-fields = يُرجى كتابة شيء واحد في كل سطر، مثل name: value. ما يفهمه Faro: { $known }.
error-every = يُرجى كتابة كم مرة يتكرر، مثل "1 يوم" أو "2 أسبوع" أو "1 شهر". أيام الأسبوع، مثل tue,fri، تُضاف مع الأسابيع فقط.

field-name = الاسم
field-spelling = الاسم حرفًا حرفًا، كما في الأوراق
field-born = الميلاد (⁦1990-04-17⁩، أو السنة فقط)
field-language = اللغة
field-numbers = الأرقام (A-number = 123; another = 456)
field-phone = الهاتف
field-email = البريد الإلكتروني
field-note = ملاحظة
field-lines = العنوان
field-care-of = عند شخص آخر (in care of)
field-told-by = من أعطى هذا العنوان
field-place = أين، أو الرقم الذي يجب الاتصال به
field-link = رابط الفيديو
field-judge = القاضي
field-bring = ما يجب إحضاره (one; another)
field-interpreter = المترجم الشفوي: اللغة، المكان، رجل أم امرأة
field-title = الاسم من عندك
field-checklist = ما يجب تحضيره (one; another)
field-what = ما حدث
field-spoke-to = مع من جرى الكلام
field-reference = رقم أو اسم أعطوك إياه
field-error = ما قالته الرسالة

## The prompt

cli-open = الخزنة مفتوحة. يمكنك كتابة أمر، مثل due أو note list؛ المفتاح Tab يكمله. لإغلاق الخزنة: exit.
cli-open-closed = لم يستعمل أحد الخزنة لبعض الوقت، ولذلك أُغلقت. الأمر التالي يطلب عبارة المرور.
error-open-twice = الخزنة مفتوحة من قبل. يُرجى كتابة أمر، مثل due.
error-open-option = لا يمكن هنا تغيير المجلد أو اللغة أو التقويم أو عبارة المرور. يُرجى كتابة exit. ثم بدء faro open من جديد.
error-open-quote = تنقص علامة اقتباس. لم يحدث شيء. يُرجى كتابة السطر من جديد.

## Searching

cli-directory-source = للتأكد منه هنا: { $address }
cli-search-open = لفتحه: { $command }

## What you were told

cli-phrases-none = لا توجد بعد كلمات كهذه لقضيتك. يُرجى سؤال محامٍ عما يُقال.

check-code-found = رمز المطابقة هذا هو رمز القيد { $number }. حتى ذلك القيد، السجل هو نفسه كما كان في اليوم الذي استلمت فيه الرمز.
check-code-not-found = ليس لأي قيد رمز المطابقة هذا. يُرجى التأكد من كل رقم. إذا كانت الأرقام صحيحة، فقد كُتب السجل من جديد أو قُطع آخره بعد استلامك الرمز. لا يجوز الوثوق به.

error-date-which = لا يعرف Faro أي يوم هو المقصود. يُرجى اختيار أحد الأيام أدناه، وكتابته كما هو مكتوب هناك، وإضافة --calendar none.
error-fact-form = يُرجى كتابة المعلومة هكذا: name=value، مثل moved_on=2026-11-05.
service-phone = الهاتف
service-web = صفحة الإنترنت
