### Pages for print, and files for calendars.

## Files for calendars

calendar-discreet = Faro: يُرجى فتح قائمتك
calendar-settled = تم
calendar-day = { $label }: { $day }

## What stands on several pages

sheets-made = حسب المعلومات في { $date }. قد تتغير التواريخ. يُرجى التأكد مع المحكمة قبل الاعتماد على أي تاريخ.
sheets-name = الاسم في الأوراق
sheets-number = الرقم
sheets-born = الميلاد
sheets-language = لغة الكلام
sheets-court = المحكمة
sheets-judge = القاضي
sheets-video = بالفيديو
sheets-lawyer-write = المحامي: الاسم والهاتف

## The case on one page

sheets-case = ورقة القضية
sheets-code = باختصار، لكاميرا هاتف
sheets-people = عمن هذه الورقة
sheets-dates = التواريخ القادمة
sheets-no-dates = لا يوجد تاريخ مكتوب هنا. هذا لا يعني أنه لا يوجد أي تاريخ.
sheets-contacts = بمن يجب الاتصال
sheets-more-people = { $count ->
    [zero] في هذه القضية { $count } شخص آخر.
    [one] في هذه القضية شخص آخر ({ $count }).
    [two] في هذه القضية شخصان آخران ({ $count }).
    [few] في هذه القضية { $count } أشخاص آخرين.
    [many] في هذه القضية { $count } شخصًا آخر.
   *[other] في هذه القضية { $count } شخص آخر.
}
sheets-more-dates = { $count ->
    [zero] { $count } تاريخ آخر ليس في هذه الصفحة.
    [one] تاريخ آخر ({ $count }) ليس في هذه الصفحة.
    [two] تاريخان آخران ({ $count }) ليسا في هذه الصفحة.
    [few] { $count } تواريخ أخرى ليست في هذه الصفحة.
    [many] { $count } تاريخًا آخر ليست في هذه الصفحة.
   *[other] { $count } تاريخ آخر ليست في هذه الصفحة.
}

## Cards for a pocket

sheets-wallet = يُرجى قص هذه البطاقات. والاحتفاظ بواحدة، وإعطاء واحدة لشخص موضع ثقتك.

## For the family of somebody who is detained. They read it: "I" is the person who is detained.

sheets-detained = إذا تم احتجازي
sheets-detained-do = ما يمكنكم عمله
sheets-detained-lawyer = 1. اتصلوا بمحاميّ. إذا لم يكن لي محامٍ، فاطلبوا محاميًا من مجموعة تساعد أشخاصًا مثلي.
sheets-detained-find = 2. اسألوا أين أنا في الاحتجاز. يلزمكم الرقم الموجود في هذه الصفحة والبلد الذي وُلدت فيه.
sheets-detained-say = 3. قولوا اسمي كما هو في أوراقي، حرفًا حرفًا. لا تعطوا أوراقًا أو مالًا لشخص غريب يتصل بكم.
sheets-detained-hearing = 4. أخبروا محاميّ بكل تاريخ في هذه الصفحة. تاريخ المحكمة يظل ساريًا وأنا في الاحتجاز.
sheets-birth-country = البلد الذي وُلدت فيه
sheets-medicine = الدواء الذي أحتاج إليه
sheets-consent = أوافق
sheets-consent-says = يمكن لعائلتي ومحاميّ السؤال عني وعن قضيتي. ويمكنهم رؤية ما في هذه الصفحة.
sheets-signed = التاريخ والتوقيع

## For an office that calls an interpreter

sheets-interpreter = أحتاج إلى مترجم شفوي
sheets-interpreter-ask = يُرجى الاتصال بمترجم شفوي للغتي. من حقي أن أفهم وأن يُفهم كلامي.
sheets-interpreter-language = لغتي
sheets-interpreter-dialect = كيف نتكلمها (اللهجة)
sheets-interpreter-town = البلدة أو المنطقة التي يتكلم أهلها بها
sheets-interpreter-wish = المترجم الشفوي الذي أطلبه
sheets-not-spanish = ليس الإسبانية
sheets-not-spanish-says = يُرجى عدم استعمال مترجم شفوي للإسبانية. لا أفهم الإسبانية بما يكفي لهذا.

## What was done of what a supervision asks

sheets-compliance = تسجيل الحضور، شهرًا بشهر
sheets-compliance-months = { $count ->
    [zero] يشمل سجل الإثبات { $count } شهر.
    [one] يشمل سجل الإثبات شهرًا واحدًا ({ $count }).
    [two] يشمل سجل الإثبات شهرين ({ $count }).
    [few] يشمل سجل الإثبات { $count } أشهر.
    [many] يشمل سجل الإثبات { $count } شهرًا.
   *[other] يشمل سجل الإثبات { $count } شهر.
}
sheets-compliance-none = ليس في سجل الإثبات قيد عن تسجيل الحضور بعد.
sheets-compliance-total = المجموع
sheets-compliance-entries = الأرقام بين القوسين هي قيود من سجل الإثبات. يُرجى تسليمه مع هذه الصفحة: هو يُظهر ما يقوله كل قيد.
sheets-compliance-own = هذا الشخص هو من كتب هذه القيود. قد يختلف ما لدى أي مكتب.
sheets-month = الشهر
sheets-figure-done = تم في الوقت المحدد
sheets-figure-late = تم متأخرًا
sheets-figure-refused = جرت المحاولة ورُفضت
sheets-figure-broken = جرت المحاولة ولم تنجح
sheets-figure-missed = لم يتم

## Which pages there are

sheets-wallet-name = بطاقات لجيبك
sheets-case-for = قضيتك في صفحة واحدة: لمحامٍ جديد أو مأوى أو مكتب.
sheets-wallet-for = ثماني بطاقات صغيرة للقص. تفيدك عندما لا يكون معك هاتف.
sheets-detained-for = لعائلتك: ماذا يفعلون، وبمن يتصلون. يُرجى إعطاؤها لهم اليوم.
sheets-interpreter-for = لأي مكتب. تقول أي لغة تتكلمها، وكيف.
sheets-compliance-for = لمحاميك. تعدّ مرات تسجيل حضورك: ما تم، وما رُفض، وما انقطع.
sheets-proof-for = كل ما كتبته عما فعلته، مع رمز مطابقة.
sheets-phrases-for = للقراءة بصوت عالٍ أو للإشارة إليها في المحكمة أو في مكتب.
sheets-one-language = بلا لغة ثانية
sheets-paper-a4 = A4
sheets-paper-letter = Letter، كما في الولايات المتحدة

## A picture in which a code is looked for

error-picture-large = هذه الصورة كبيرة جدًا. يُرجى التقاط صورة أصغر، أو الاقتراب أكثر من الرمز.
error-picture-size = لا يستطيع Faro قراءة هذه الصورة. يُرجى التقاطها من جديد.
