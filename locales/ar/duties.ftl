### What must be done again and again, and the proof that it was done.

duty-photo = تسجيل الحضور بالصورة
duty-call-window = تسجيل الحضور بالهاتف
duty-office-visit = زيارة المكتب
duty-home-visit = زيارة في المنزل
duty-charging = شحن الجهاز
duty-court-check = التأكد من التاريخ مع المحكمة
duty-report = الحضور إلى المكتب
duty-permit-expiry = انتهاء تصريح العمل
duty-parole-expiry = انتهاء تصريح البقاء المؤقت (parole)
duty-identity-expiry = انتهاء جواز السفر أو البطاقة
duty-annual-fee = الرسم السنوي
duty-address-supervision = إبلاغ مكتب الإشراف بالعنوان الجديد
duty-address-lawyer = إبلاغ المحامي بالعنوان الجديد
duty-other = مهمة
duty-own-day = اختار Faro هذا اليوم. قد تعطيك أوراقك وقتًا أقل. يجب القيام بذلك في أقرب وقت ممكن.
duty-passed = مضى هذا الوقت. إذا فعلت ذلك، فيُرجى تسجيل أنه تم. وإذا لم يتم ذلك، فيجب الاتصال بالمكتب أو بمحامٍ الآن. ثم يُرجى تسجيل أنه لم يكن ممكنًا، ولماذا.
time-passed = مضى وقت { $date }. إذا فعلت ذلك، فيُرجى تسجيل أنه تم. وإذا لم يتم ذلك، فيجب الاتصال بالمكتب أو بمحامٍ الآن. ثم يُرجى تسجيل أنه لم يكن ممكنًا، ولماذا.

## What to prepare

check-charged = الهاتف مشحون
check-signal = في الهاتف إشارة شبكة
check-light = ضوء جيد على وجهك، بلا قبعة وبلا نظارة
check-quiet = مكان هادئ
check-numbers = معك الورقة التي فيها أرقامك
check-papers = أوراقك وبطاقة هوية
check-told = شخص موضع ثقتك يعرف مكانك ووقت اتصالك
check-by-heart = أرقام هاتف محاميك وعائلتك محفوظة في ذاكرتك، أو معك على ورقة
check-children = هناك من يعتني بالأطفال إذا تأخرت
check-home = هناك من يسمع الباب والهاتف في المنزل
check-charger = الشاحن، ومكان لوصله بالكهرباء
check-copy = نسخة من الأوراق المرسلة
check-printed = اليوم المكتوب هنا هو نفسه المكتوب في البطاقة أو الورقة
check-after = طلبت واحدًا جديدًا في الوقت المناسب، أو سألت محاميًا عما يأتي بعد ذلك
check-receipt = إيصال، أو صورة تُظهر أنك أرسلته أو دفعته

## How it stands

state-coming = قادم
state-open = الآن
state-unanswered = بلا جواب بعد
result-note = ملاحظة
result-done = تم
result-late = تم متأخرًا
result-missed = فات
result-could-not = لم يكن ممكنًا
result-was-there = تم الحضور
result-was-not-there = لم يتم الحضور
result-undone = تم التراجع عنه
result-removed = حُذف

## Why it could not be done

reason-app-refused = رفض التطبيق صورتي أو صوتي.
reason-app-broken = لم يعمل التطبيق أو الموقع.
reason-turned-away = لم يسمحوا لي بالدخول.
reason-no-answer = لم يرد أحد، أو لم يأتِ أحد.
reason-no-signal = لم تكن هناك شبكة أو كهرباء.
reason-no-transport = لم تكن لدي وسيلة للوصول.
reason-sick = كان عندي مرض أو إصابة.
reason-other = سبب آخر.

## A hearing that is over

hearing-over = انتهت هذه الجلسة. هل كنت هناك؟ يُرجى تسجيل جوابك. إذا كان الجواب لا، فيجب الاتصال بمحامٍ اليوم.
appointment-over = انتهى هذا الموعد. هل كنت هناك؟ يُرجى تسجيل جوابك. إذا كان الجواب لا، فيجب الاتصال بالمكتب أو بمحامٍ اليوم.
hearing-missed = سجلت أنك لم تكن هناك. يجب الاتصال بمحامٍ اليوم. قد تكون هناك طريقة لإصلاح ذلك، ولكن الوقت قصير.

## The proof log

proof-missing = القيد { $number } ناقص. لا يمكن الوثوق بما يأتي بعده.
proof-moved = القيد { $number } في مكان خاطئ. لا يمكن الوثوق بما يأتي بعده.
proof-changed = تغيّر القيد { $number } بعد كتابته. لا يمكن الوثوق بما يأتي بعده.

sheet-title = سجل الإثبات
sheet-exported = صُدّر في { $at } ({ $zone })
sheet-count = { $count ->
    [zero] { $count } قيد
    [one] قيد واحد ({ $count })
    [two] قيدان ({ $count })
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
}
sheet-code = رمز المطابقة: { $code }
sheet-key = مفتاح التوقيع: { $key }
sheet-withheld-count = { $count ->
    [zero] لم يُظهر صاحب السجل ما يقوله { $count } قيد.
    [one] لم يُظهر صاحب السجل ما يقوله قيد واحد ({ $count }).
    [two] لم يُظهر صاحب السجل ما يقوله قيدان ({ $count }).
    [few] لم يُظهر صاحب السجل ما تقوله { $count } قيود.
    [many] لم يُظهر صاحب السجل ما يقوله { $count } قيدًا.
   *[other] لم يُظهر صاحب السجل ما يقوله { $count } قيد.
}
sheet-entry = { $number }. { $what }: { $result }
sheet-removed = { $number }. حذف صاحب السجل ما كان مكتوبًا هنا.
sheet-withheld = { $number }. لم يُظهر صاحب السجل ما هو مكتوب هنا.
sheet-day = ليوم: { $text }
sheet-written = كُتب في: { $text }
sheet-happened = متى حدث، حسب ما قيل: { $text }
sheet-reason = السبب: { $text }
sheet-error = كانت الرسالة: { $text }
sheet-spoke-to = جرى الكلام مع: { $text }
sheet-reference = رقم المرجع: { $text }
sheet-note = ملاحظة: { $text }
sheet-corrects = يصحح القيد { $text }
sheet-removes = حُذف ما كان يقوله القيد { $text }.
sheet-photo = صورة أو ورقة (SHA-256): { $text }
sheet-proves = ما يُظهره هذا: القيود متصلة بعضها ببعض. لم يغيّر أحد أي قيد منها، ولم ينقله ولم يأخذه من الوسط، إلا إذا كتب كل القيود التي بعده من جديد. الأوقات هي أوقات ساعة الهاتف.
sheet-proves-not = ما لا يُظهره هذا: أن الكلام صحيح، أو أن الساعة كانت صحيحة، أو أنه لا ينقص قيد في النهاية، أو أن صاحب السجل لم يكتب كل شيء من جديد. رمز المطابقة الذي استلمته في يوم سابق يمكن أن يُظهر ذلك: يُرجى البحث عن قيده هنا.
sheet-signature = ما يُظهره التوقيع: صاحب مفتاح التوقيع هو من صنع هذا الملف، ولم يغيّره أحد بعد ذلك. لا يُظهر متى كان ذلك، ولا أن الكلام صحيح. يُرجى مقارنة المفتاح بالمفتاح الذي استلمته من قبل.
check-code-line = سجل الإثبات من Faro، { $at } ({ $zone }): { $count ->
    [zero] { $count } قيد
    [one] قيد واحد ({ $count })
    [two] قيدان ({ $count })
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
}. رمز المطابقة: { $code }. مفتاح التوقيع: { $key }
check-code-line-unsigned = سجل الإثبات من Faro، { $at } ({ $zone }): { $count ->
    [zero] { $count } قيد
    [one] قيد واحد ({ $count })
    [two] قيدان ({ $count })
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
}. رمز المطابقة: { $code }.
check-code-why = يُرجى إعطاء هذا السطر لمحاميك اليوم: بقراءته له أو طباعته أو إرساله. لا يكشف شيئًا مما كتبته. وفيما بعد يُظهر أنك كتبت هذه القيود حتى اليوم، ولم تغيّرها بعد ذلك. يُرجى تكرار هذا بعد كل قيد جديد.
proof-signature-right = التوقيع صحيح. الملف كما وقّعه هذا المفتاح: { $key }. يستطيع أي شخص صنع مفتاح. يُرجى مقارنته بالمفتاح الذي أعطاك إياه الشخص من قبل.
proof-signature-given = التوقيع صحيح. الملف كما وقّعه المفتاح الذي أعطيته.
proof-signature-wrong = التوقيع خاطئ. { $why }
proof-signature-absent = لا يوجد توقيع. كان يمكن لأي شخص أن يكتب هذا الملف.
proof-file-foreign = هذا الملف ليس سجل إثبات يستطيع Faro قراءته. يُرجى اختيار الملف الذي صدّره Faro.
proof-file-newer = سجل الإثبات هذا من عمل نسخة أحدث من Faro. يُرجى تثبيت أحدث نسخة من Faro ثم المحاولة من جديد.
