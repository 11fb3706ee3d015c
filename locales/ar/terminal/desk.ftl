### A worker’s desk: many cases that were handed over, one list of dates, and answers. Who reads it works with clients.

## What cannot be done

desk-none = هذه الخزنة ليست مكتب عمل بعد. يُرجى جعلها مكتب عمل أولًا.
    .command = هذه الخزنة ليست مكتب عمل بعد. يُرجى كتابة: faro desk init --name "Name on the card"
desk-already = هذه الخزنة مكتب عمل من قبل. لم يتغير شيء. للحصول على بطاقة جديدة، يُرجى تبديل البطاقة.
    .command = هذه الخزنة مكتب عمل من قبل. لم يتغير شيء. لرؤية بطاقتها، يُرجى كتابة: faro desk card
desk-not-newer = ملف التسليم هذا ليس أحدث. الرقم { $there } من القضية نفسها موجود في مكتب عملك. لم يتغير شيء.
desk-too-much = في ملف التسليم هذا أكثر مما في أي قضية. لم يُدخَل. يُرجى الاتصال بموكّلك.
desk-otherwise = القضية في هذا الملف تقول شيئًا غير ما وُقّع. لم يُدخَل. يُرجى الاتصال بموكّلك.
desk-given-up = ما زالت لدى هذا الموكّل بطاقة أتلفت مفاتيحها. لن يصدّق ردًا منك. يُرجى إعطاؤه بطاقتك الجديدة أولًا.
desk-which = لعدة موكّلين هذا الاسم. يُرجى استعمال أحد هذه الرموز: { $ids }

## What came in

desk-added-new = موكّل جديد: { $name }. حُفظ مفتاحه. هذا المفتاح وحده يستطيع إرسال ملفات تسليم أحدث لهذه القضية.
desk-added-other-key = موكّل جديد باسم أو قضية تعرفها، ولكن بمفتاح آخر: { $name }.
desk-added-compare = قد يكون هاتفًا جديدًا. وقد يكون شخصًا يريد خداعك. يبقى الاثنان منفصلين. يُرجى الاتصال بموكّلك على رقم تعرفه، وقراءة الأرقام كل منكما للآخر.
desk-added-newer = { $name }: ملف تسليم أحدث، بدلًا من الرقم { $before }.
desk-added-show = لرؤية القضية، يُرجى كتابة: faro desk show { $id }
desk-client-digits = أرقام الموكّل: { $digits }
desk-log-holds = سجل الإثبات: { $count ->
    [zero] { $count } قيد صحيح.
    [one] قيد واحد ({ $count }) صحيح.
    [two] قيدان ({ $count }) صحيحان.
    [few] { $count } قيود صحيحة.
    [many] { $count } قيدًا صحيحًا.
   *[other] { $count } قيد صحيح.
} ما لم يُظهره الموكّل: { $withheld }.
desk-log-broken = سجل الإثبات غير صحيح: جرى تغييره، أو توقيعه خاطئ. لا يستعمله Faro. يُرجى سؤال موكّلك.

## What changed

desk-change-new = جديد: { $what }
desk-change-gone = لم يعد موجودًا: { $what }
desk-change-edited = تغيّر: { $what }
desk-change-moved = { $what } الآن: { $is }. من قبل: { $was }.
desk-change-says = { $what } { $says }
desk-change-address = العنوان: { $lines }
desk-change-note = ملاحظة: { $title }
desk-change-paper = ورقة: { $title }

## What is due

desk-due = المطلوب في مكتب العمل هذا في { $date }، { $count ->
    [zero] { $count } قضية
    [one] قضية واحدة ({ $count })
    [two] قضيتان ({ $count })
    [few] { $count } قضايا
    [many] { $count } قضية
   *[other] { $count } قضية
}
desk-due-next = القادم: { $name }، { $date }
desk-due-none = لا شيء مطلوب في قضايا مكتب العمل هذا.
desk-due-ending = يجب أن ينتهي اسم الملف بـ ‎.ics لتقويم أو بـ ‎.csv لجدول.
desk-due-written = كُتب: { $file }
desk-event = { $name }: { $title }
desk-of-client = { $name }: { $text }
desk-sent-otherwise = قائمة الموكّل تقول { $date }. يُرجى معرفة أيهما صحيح.
desk-sent-undated = ليس في قائمة الموكّل تاريخ لهذا. يُرجى معرفة أيهما صحيح.
desk-sent-absent = ليس هذا في قائمة الموكّل. ربما تم، أو ربما كانت المعلومات جديدة.
desk-sent-alone = في قائمة الموكّل فقط: { $title }، { $date }
desk-sent-alone-undated = في قائمة الموكّل فقط: { $title }
desk-clash = جلسات في ساعة واحدة: { $hearings }.
desk-clash-one = { $name }، { $title }، { $when } ({ $zone })
desk-clients-unreadable = { $count ->
    [zero] لا يمكن قراءة { $count } موكّل. ربما كتبتها نسخة أحدث من Faro. ليست تواريخها في القائمة.
    [one] لا يمكن قراءة موكّل واحد ({ $count }). ربما كتبته نسخة أحدث من Faro. ليست تواريخه في القائمة.
    [two] لا يمكن قراءة موكّلين ({ $count }). ربما كتبتهما نسخة أحدث من Faro. ليست تواريخهما في القائمة.
    [few] لا يمكن قراءة { $count } موكّلين. ربما كتبتهم نسخة أحدث من Faro. ليست تواريخهم في القائمة.
    [many] لا يمكن قراءة { $count } موكّلًا. ربما كتبتهم نسخة أحدث من Faro. ليست تواريخهم في القائمة.
   *[other] لا يمكن قراءة { $count } موكّل. ربما كتبتهم نسخة أحدث من Faro. ليست تواريخهم في القائمة.
}

## Clients

desk-clients-none = لا توجد قضية في مكتب العمل هذا بعد. يُرجى إعطاء موكّليك بطاقتك، وإدخال ما يرسلونه.
desk-client-sent = ملف التسليم { $number }، صُنع في { $date }
desk-client-next = القادم: { $title }، { $date }
desk-client-not-compared = لم تتم المقارنة بعد: أنت تعرف المفتاح فقط، ولا تعرف لمن هو.
desk-client-old-card = ما زالت لدى هذا الموكّل بطاقتك القديمة.
desk-compared = سُجّل: قارنت الأرقام مع { $name }. هي { $digits }
desk-name-ask = ما الاسم عندك من الآن فصاعدًا بدلًا من { $name }؟
desk-heading-changes = ما غيّره أحدث ملف تسليم
desk-heading-due = المطلوب
desk-heading-hearings = الجلسات
desk-heading-people = الأشخاص
desk-heading-facts = الأجوبة
desk-heading-addresses = العناوين وجهات الاتصال
desk-heading-papers = الأوراق
desk-heading-notes = ملاحظات الموكّل
desk-heading-own = ملاحظاتك أنت
desk-papers-open = هذه الملفات مفتوحة لكل من يستعمل هذا الحاسوب. يُرجى حذفها بعد الانتهاء منها. جاءت من الخارج: يُرجى فتحها بحذر.
desk-exported = كُتب: { $file }
desk-purge-ask = هذا يُتلف القضية المسجلة باسم { $name } في مكتب العمل هذا، مع كل الأوراق وملاحظاتك أنت. الملف الذي أُرسل إليك ما زال يُفتح بمفتاح بطاقتك. لإنهاء ذلك أيضًا، يُرجى تبديل بطاقتك.
desk-purged = القضية المسجلة باسم { $name } لم تعد في مكتب العمل هذا. الملف الذي أُرسل إليك ما زال يُفتح بمفتاح بطاقتك. يُرجى حذفه حيث هو، أو تبديل بطاقتك.

## The card

desk-card-digits = أرقام المطابقة: { $digits }
desk-card-how = يُرجى إعطاء موكّليك هذا السطر، على ورقة أو في رسالة. وقراءة الأرقام لهم عبر الهاتف، ليعرفوا أن البطاقة لك.
desk-rotated = { $count ->
    [zero] لديك بطاقة جديدة. عدد الردود التي تخبر موكّليك بها: { $count }. وقّعتها البطاقة القديمة.
    [one] لديك بطاقة جديدة. هذا الرد ({ $count }) يخبر موكّلًا بها. وقّعته البطاقة القديمة.
    [two] لديك بطاقة جديدة. هذان الردان ({ $count }) يخبران موكّليك بها. وقّعتهما البطاقة القديمة.
    [few] لديك بطاقة جديدة. عدد الردود التي تخبر موكّليك بها: { $count }. وقّعتها البطاقة القديمة.
    [many] لديك بطاقة جديدة. عدد الردود التي تخبر موكّليك بها: { $count }. وقّعتها البطاقة القديمة.
   *[other] لديك بطاقة جديدة. عدد الردود التي تخبر موكّليك بها: { $count }. وقّعتها البطاقة القديمة.
}
desk-rotate-then = يُرجى إرسال ملف كل موكّل إليه. عندما يستعمل الجميع البطاقة الجديدة، يُرجى كتابة: faro desk rotate --forget-old
desk-rotate-folder = يُرجى ذكر مجلد موجود، للردود إلى موكّليك.
desk-rotate-none = لا توجد بطاقة قديمة. لعمل بطاقة جديدة، يُرجى كتابة: faro desk rotate --output FOLDER
desk-forget-ask = هذا يُتلف مفاتيح بطاقتك القديمة. ما خُتم لها لن يُفتح بعد ذلك. عدد الموكّلين الذين ما زالت لديهم البطاقة القديمة: { $count }.
desk-forgotten = لم تعد مفاتيح البطاقة القديمة موجودة.

## Replies

desk-reply-written = { $count ->
    [zero] رد من { $count } سطر، مختوم وموقّع: { $file }
    [one] رد من سطر واحد ({ $count })، مختوم وموقّع: { $file }
    [two] رد من سطرين ({ $count })، مختوم وموقّع: { $file }
    [few] رد من { $count } سطور، مختوم وموقّع: { $file }
    [many] رد من { $count } سطرًا، مختوم وموقّع: { $file }
   *[other] رد من { $count } سطر، مختوم وموقّع: { $file }
}
desk-reply-send = يمكن إرسال الملف إلى { $name } بأي طريقة. لا يستطيع أحد غيره فتحه.
desk-reply-nothing = لا يقول الرد شيئًا. يُرجى كتابة سطر واحد على الأقل بدون # قبله.
desk-reply-line = السطر { $line } من الرد: { $why }
desk-reply-missing = ينقص هنا سطر: { $name }:
desk-reply-begin = السطر الذي يبدأ بمسافة يكمل السطر الذي قبله، ولا يوجد سطر قبله.
desk-reply-colon = يُرجى كتابة اسم، ثم نقطتين (:)، ثم ما تريد قوله، مثل: message: Please call me.
desk-reply-empty = يُرجى كتابة شيء بعد { $name }:
desk-reply-not-theirs = لا شيء في هذه القضية له الرمز { $id }. يُرجى النظر في القضية من جديد.
desk-reply-unknown = لا يمكن أن يكون هنا إلا: { $known }
desk-template-head = رد إلى { $name }. السطور التي تبدأ بـ # لا تُرسل. يُرجى إزالة # وملء ما يلزم. السطر الذي يبدأ بمسافة يكمل السطر الذي قبله. يرى موكّلك كل سطر، ويقبله أو يتركه.
desk-template-hearing = hearing: { $id } هي { $title }، { $when }
desk-template-message = شيء تريد قوله:
desk-template-question = شيء تريد معرفته:
desk-template-task = شيء يجب فعله. يمكن ترك التاريخ والخطوات التي قبله؛ ويمكن أن تكون هناك عدة خطوات:
desk-template-date = جلسة: رمز من القائمة أعلاه، أو new. النوع هو master أو individual أو other:
desk-template-fact = جواب للقضية. لشخص غير الموكّل، يُضاف سطر مثل person: Ana
desk-template-paper = ملف يُرسل مع الرد:

## The command line

help-desk = للعاملين في المساعدة القانونية: إدخال قضايا، ورؤية المطلوب في كلها، والرد
    .example = faro desk due
    .teaches =
        مكتب عملك خزنة خاصة بك. لا يمر شيء عبر شبكة: تأتي الملفات وتذهب كما تريد.
        1. عمل خزنة، ثم مكتب العمل: faro vault create ثم faro desk init --name "Clinic, Ana"
        2. إعطاء الموكّلين بطاقتك، وقراءة أرقامها لهم: faro desk card
        3. إدخال ما يرسلونه: faro desk add ~/Downloads/*.faro.age
        4. رؤية المطلوب في كل القضايا، ولمن التاريخ القادم: faro desk due
        5. النظر في قضية واحدة: faro desk show "Rosa". أوراقها: faro desk papers "Rosa" --output rosa
        6. الرد: faro desk reply "Rosa" --new >reply.txt ثم ملء الملف، ثم faro desk reply "Rosa" reply.txt
        7. الاتصال مرة واحدة، ومقارنة الأرقام، وتسجيل ذلك: faro desk compared "Rosa"
        8. عند إغلاق قضية: faro desk purge "Rosa" ومن وقت إلى آخر faro desk rotate --output to-send
        ما يقوله الموكّل هو كلامه. يحسب Faro التواريخ من جديد في يومك ويقول أين تختلف قائمة الموكّل. يُرجى التأكد من كل تاريخ في القانون.
help-desk-init = جعل هذه الخزنة مكتب عمل، مع بطاقة بهذا الاسم
    .example = faro desk init --name "Clinic, Ana"
help-desk-card = عرض البطاقة لموكّليك، مع أرقام المطابقة
    .example = faro desk card
help-desk-add = إدخال ملفات تسليم؛ وإذا كان أحدث، عرض ما تغيّر
    .example = faro desk add 2026-11-27-a1b2.faro.age
help-desk-list = عرض قائمة الموكّلين، كل واحد مع التاريخ القادم
    .example = faro desk list
help-desk-due = عرض المطلوب في كل القضايا، أو كتابته لتقويم أو جدول
    .example = faro desk due --output due.csv
    .teaches =
        أعمدة ملف ‎.csv هي: client, what, person, act_by (اليوم الذي يجب العمل حتى نهايته), last_day (آخر يوم يمكن أن يُفهم أن القانون يسمح به), at (وقت جلسة), zone, rule, citation, confidence, source, place, differs (عن قائمة الموكّل).
        Clio: يحتاج الحدث إلى summary ‏(client وwhat)، وإلى start ‏(at، وإلا act_by)، وإلى end، وهذا يجب أن تضيفه.
        LegalServer: تُجعل الجلسة حدثًا (event)، وكل شيء آخر مهلة (deadline) بيوم act_by؛ ويوضع الباقي في الملاحظة.
        يعرض ملف ‎.ics عناوين لا تكشف شيئًا. مع --full تكون فيه أسماء موكّليك. ملف ثانٍ ينقل الأحداث ولا يكرر أي حدث.
help-desk-show = عرض صفحة مكتب العمل الخاصة بقضية، أو كتابتها ورقة للطباعة
    .example = faro desk show Rosa
help-desk-papers = كتابة أوراق قضية في مجلد، غير مختومة
    .example = faro desk papers Rosa --output rosa
help-desk-note = كتابة ملاحظة منك عن موكّل، من الدخل القياسي أو من محرر
    .example = faro desk note Rosa
help-desk-name = تسمية موكّل باسم آخر
    .example = faro desk name Rosa
help-desk-compared = تسجيل أنك قارنت الأرقام مع الموكّل وأنها متطابقة
    .example = faro desk compared Rosa
help-desk-reply = ختم رد وتوقيعه، من ملف نص أو الدخل القياسي أو محرر
    .example = faro desk reply Rosa reply.txt --output to-send
    .teaches =
        الرد نص قصير. يبدأ كل جزء بما هو: message: أو question: أو task: أو hearing: أو fact: أو paper:. للحصول على رد للملء، فيه رموز جلسات الموكّل، يُستعمل --new.
help-desk-export = كتابة قضية بحيث يستطيع برنامج آخر تحميلها
    .example = faro desk export Rosa --for assembly-line --output rosa.json
    .teaches =
        assembly-line: في المقابلة، يُرجى فتح قائمة الأجوبة المحفوظة واختيار رفع ملف JSON. تُنقل معه الأسماء وتواريخ الميلاد والعنوان والمحامون والمترجمون الشفويون وأرقام القضايا. يوضع الاسم كله في الاسم الأول إلا إذا كانت فيه فاصلة: يُرجى النظر فيه هناك.
help-desk-purge = إتلاف قضية في مكتب العمل هذا، مع أوراقها وملاحظاتك
    .example = faro desk purge Rosa
help-desk-rotate = عمل بطاقة جديدة، ورد موقّع لكل موكّل يخبره بذلك
    .example = faro desk rotate --output to-send
help-arg-desk-name = الاسم على البطاقة، كما يعرفك الموكّلون
help-arg-handoff-files = ما أرسله موكّل؛ ملف واحد أو عدة ملفات
help-arg-due-output = كتابته في هذا الملف الجديد، وينتهي بـ ‎.ics أو ‎.csv
help-arg-due-full = في التقويم، أسماء الموكّلين والمطلوب، بدلًا من عنوان لا يكشف شيئًا
help-arg-client = الموكّل، بالاسم أو ببداية الرمز
help-arg-desk-sheet = كتابة ورقة للطباعة في هذا الملف الجديد، وينتهي بـ ‎.html
help-arg-papers-output = مجلد الأوراق
help-arg-reply-text = ملف نص فيه الرد
help-arg-reply-new = عرض رد للملء، دون كتابة شيء
help-arg-reply-papers = ملف يُرسل مع الرد؛ يمكن إعطاؤه أكثر من مرة
help-arg-reply-output = المجلد، أو الملف الجديد، للرد
help-arg-export-for = لأي برنامج: { $codes }
help-arg-export-output = كتابته في هذا الملف الجديد
help-arg-rotate-output = مجلد الردود إلى موكّليك
help-arg-forget-old = إتلاف مفاتيح البطاقة القديمة
help-value-client = موكّل
help-value-path = مسار
