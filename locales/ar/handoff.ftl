### Handing a case to a lawyer, and what comes back.

handoff-json-foreign = الملف ليس مكتوبًا كما يكتبه Faro. لم يتغير شيء. يُرجى طلب الملف من جديد.
handoff-json-newer = كتبت هذا الملف نسخة أحدث من Faro. يُرجى تحديث Faro، ثم فتحه من جديد.
handoff-json-too-large = في الملف أكثر مما يكتبه Faro أبدًا. لم يُقرأ. يُرجى طلب ملف آخر ممن أرسله.

## What goes and what stays

handoff-people = { $count ->
    [zero] { $count } شخص من القضية
    [one] شخص واحد ({ $count }) من القضية
    [two] شخصان ({ $count }) من القضية
    [few] { $count } أشخاص من القضية
    [many] { $count } شخصًا من القضية
   *[other] { $count } شخص من القضية
}
handoff-facts = { $count ->
    [zero] { $count } جواب عن أسئلة
    [one] جواب واحد ({ $count }) عن سؤال
    [two] جوابان ({ $count }) عن أسئلة
    [few] { $count } أجوبة عن أسئلة
    [many] { $count } جوابًا عن أسئلة
   *[other] { $count } جواب عن أسئلة
}
handoff-hearings = { $count ->
    [zero] { $count } جلسة
    [one] جلسة واحدة ({ $count })
    [two] جلستان ({ $count })
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
handoff-duties = { $count ->
    [zero] { $count } التزام
    [one] التزام واحد ({ $count })
    [two] التزامان ({ $count })
    [few] { $count } التزامات
    [many] { $count } التزامًا
   *[other] { $count } التزام
}
handoff-addresses = { $count ->
    [zero] { $count } عنوان
    [one] عنوان واحد ({ $count })
    [two] عنوانان ({ $count })
    [few] { $count } عناوين
    [many] { $count } عنوانًا
   *[other] { $count } عنوان
}
handoff-contacts = { $count ->
    [zero] { $count } جهة اتصال
    [one] جهة اتصال واحدة ({ $count })
    [two] جهتا اتصال ({ $count })
    [few] { $count } جهات اتصال
    [many] { $count } جهة اتصال
   *[other] { $count } جهة اتصال
}
handoff-notes-facts = { $count ->
    [zero] { $count } ملاحظة عما حدث
    [one] ملاحظة واحدة ({ $count }) عما حدث
    [two] ملاحظتان ({ $count }) عما حدث
    [few] { $count } ملاحظات عما حدث
    [many] { $count } ملاحظة عما حدث
   *[other] { $count } ملاحظة عما حدث
}
handoff-notes-officers = { $count ->
    [zero] { $count } ملاحظة عما قيل للموظفين
    [one] ملاحظة واحدة ({ $count }) عما قيل للموظفين
    [two] ملاحظتان ({ $count }) عما قيل للموظفين
    [few] { $count } ملاحظات عما قيل للموظفين
    [many] { $count } ملاحظة عما قيل للموظفين
   *[other] { $count } ملاحظة عما قيل للموظفين
}
handoff-notes-lawyer = { $count ->
    [zero] { $count } ملاحظة لمحاميّ فقط
    [one] ملاحظة واحدة ({ $count }) لمحاميّ فقط
    [two] ملاحظتان ({ $count }) لمحاميّ فقط
    [few] { $count } ملاحظات لمحاميّ فقط
    [many] { $count } ملاحظة لمحاميّ فقط
   *[other] { $count } ملاحظة لمحاميّ فقط
}
handoff-papers = { $count ->
    [zero] { $count } ورقة
    [one] ورقة واحدة ({ $count })
    [two] ورقتان ({ $count })
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
}
handoff-log = { $count ->
    [zero] { $count } قيد من سجل الإثبات
    [one] قيد واحد ({ $count }) من سجل الإثبات
    [two] قيدان ({ $count }) من سجل الإثبات
    [few] { $count } قيود من سجل الإثبات
    [many] { $count } قيدًا من سجل الإثبات
   *[other] { $count } قيد من سجل الإثبات
}
handoff-goes = هذا يُرسل:
handoff-stays = هذا يبقى عندك:
handoff-nothing = لا شيء من قضيتك
handoff-named = { $count ->
    [zero] مما اخترته يبقى أيضًا { $count } شيء. هو عن شخص يبقى، أو فيه اسمه.
    [one] مما اخترته يبقى أيضًا شيء واحد ({ $count }). هو عن شخص يبقى، أو فيه اسمه.
    [two] مما اخترته يبقى أيضًا شيئان ({ $count }). هما عن شخص يبقى، أو فيهما اسمه.
    [few] مما اخترته تبقى أيضًا { $count } أشياء. هي عن شخص يبقى، أو فيها اسمه.
    [many] مما اخترته يبقى أيضًا { $count } شيئًا. هي عن شخص يبقى، أو فيها اسمه.
   *[other] مما اخترته يبقى أيضًا { $count } شيء. هي عن شخص يبقى، أو فيها اسمه.
}
handoff-log-stays = يبقى سجل الإثبات عندك. لذلك لا تقول قائمة التواريخ ما فعلته من قبل. يُرجى إخبار محاميك.
handoff-log-goes = يُرسل سجل الإثبات. إذا استلمه محاميان، فيمكنهما رؤية أنه السجل نفسه.
handoff-papers-whole = تُرسل الأوراق كما هي. لا يستطيع Faro رؤية الأسماء المذكورة في ورقة، وقد تكشف الصورة أين التُقطت.
handoff-thing-stays = يبقى مع ذلك. هو عن شخص يبقى، أو فيه اسمه.
handoff-exists = يوجد ملف بهذا الاسم. لم يُصنع شيء. يُرجى اختيار اسم آخر.
handoff-no-part = لا يوجد شيء بهذا الاسم للاختيار. يُرجى اختيار جزء من القضية، أو شيء واحد برمزه.
    .command = لا يوجد شيء بهذا الاسم للاختيار. لرؤية الأجزاء يُرجى كتابة: faro handoff make --help

## Cards

card-twice = هذه البطاقة في قائمتك من قبل. لم يتغير شيء.
card-not-compared = لم يقارن أحد هذه البطاقة ببطاقة المحامي نفسها. إذا بُدّلت في الطريق، فيستطيع شخص آخر قراءة كل شيء. يُرجى الاتصال بالمحامي على رقم تعرفه، وقراءة الأرقام كل منكما للآخر.
    .command = لم يقارن أحد هذه البطاقة ببطاقة المحامي نفسها. إذا بُدّلت في الطريق، فيستطيع شخص آخر قراءة كل شيء. يُرجى الاتصال بالمحامي، وقراءة الأرقام كل منكما للآخر، وكتابة: faro card compared ID. للمتابعة دون ذلك تجب إضافة --yes.
card-digits = أرقام المطابقة: { $digits }
card-compared-on = تمت المقارنة في { $date }
card-compared-never = لم تتم المقارنة بعد
card-compare = يُرجى الاتصال بالمحامي على رقم تعرفه. وقراءة هذه الأرقام كل منكما للآخر. إذا اختلف رقم واحد، فيجب حذف البطاقة.
card-uncompared = لم يقارن أحد البطاقة المسجلة باسم { $name } ببطاقة المحامي نفسها. إذا بُدّلت في الطريق، فيستطيع شخص آخر قراءة كل هذا.
card-proved = يستطيع هذا المحامي فتح ما ترسله: قرأت رده في { $date }.

## What lies in a hand-off. READ-ME.txt is for a lawyer who may have no Faro.

readme-what = هذه الملفات من شخص يحفظ قضيته بواسطة Faro. هي لك وحدك: خُتمت لمفتاحك.
readme-sender = لا يعرف Faro من أرسلها. لا يُعرف المرسل إلا بالمفتاح الذي وقّع قائمة المجاميع. في المرة الأولى، يُرجى سؤال الشخص هل أرسلها. يجب أن يكون للملفات اللاحقة المفتاح نفسه.
readme-files = يمكن طباعة case.html. ويمكن فتح dates.csv ببرنامج جداول وdates.ics ببرنامج تقويم. في المجلد "papers" أوراق هذا الشخص. كل ذلك، للبرامج، موجود في case.json. يجب أن يتأكد محامٍ من كل تاريخ قبل أن يعتمد عليه أحد.
readme-check = للتأكد من أنه لم يتغير شيء، يُرجى استعمال السطرين في نهاية هذا النص.
readme-answer = للرد، يُرجى استعمال Faro على حاسوبك أنت. يعود ردك ملفًا واحدًا مختومًا.

## A reply, line by line

reply-hearing = تاريخ جلسة
reply-fact = شيء يسأل عنه القانون
reply-task = شيء يجب فعله
reply-question = سؤال لك
reply-message = رسالة
reply-paper = ورقة
reply-card = بطاقة جديدة
reply-unknown = شيء لا تعرفه نسخة Faro هذه
reply-when = { $when } ({ $zone })
reply-until = في موعد أقصاه { $date }
reply-fact-untold = لم تُجب عن هذا بعد.
reply-stands = لديك الآن:
reply-from = الرد { $number } من { $name }، { $date }
reply-take-hearing = إذا قبلته، يُحفظ هذا التاريخ على أنه من محاميك، وتنتقل تذكيراتك.
reply-take-new-hearing = إذا قبلته، تكون هذه جلسة جديدة، ويذكّرك Faro بها.
reply-take-fact = إذا قبلته، يكون هذا جوابك، ومحاميك هو المصدر.
reply-take-duty = إذا قبلته، يكون هذا التزامًا جديدًا، ويذكّرك Faro به.
reply-take-note = إذا قبلته، يُحفظ مع ملاحظاتك لمحاميك فقط.
reply-take-paper = إذا قبلته، يُحفظ مع أوراقك.
reply-take-card = إذا قبلته، فإن ما ترسله من الآن لا يُفتح إلا بالبطاقة الجديدة.
reply-taken = قبلت هذا من قبل.
reply-unknown-why = لا يمكن قبوله. يُرجى تحديث Faro وفتح الرد من جديد، أو سؤال محاميك ماذا يقول.
reply-hearing-when = لا يمكن قبوله: لا يمكن قراءة اليوم أو المنطقة الزمنية للمكان. يُرجى سؤال محاميك عن التاريخ.
reply-hearing-gone = لا يمكن قبوله: حذفت هذه الجلسة. يُرجى سؤال محاميك هل ما زالت قائمة.
reply-no-country = لا يمكن قبوله بعد: يُرجى أولًا ذكر البلد الذي فيه قضيتك.
reply-person-gone = لا يمكن قبوله: الشخص الذي يخصه لم يعد في قضيتك.
reply-fact-unreadable = لا يمكن قبوله: لا تستطيع نسخة Faro هذه قراءته. يُرجى سؤال محاميك ماذا يقول.
reply-paper-gone = لا يمكن قبوله: لم يأتِ الملف مع الرد. يُرجى طلبه من جديد.
reply-card-misread = لا يمكن قبولها: لا يمكن قراءة البطاقة. يُرجى طلبها من محاميك من جديد.
reply-empty = لا يمكن قبوله: لا يقول شيئًا.
reply-no-file = لا يمكن قراءة هذا الملف. يُرجى اختيار الملف الذي أرسله محاميك.
reply-no-reply = هذا ملف تسليم، وليس ردًا. لم يتغير شيء. يُرجى اختيار ملف آخر.
reply-other-handoff = هذا رد على قضية شخص آخر. لم يتغير شيء. يُرجى إخبار محاميك.
reply-seen = رأيت ردًا آخر بهذا الرقم. أحد الاثنين ليس حقيقيًا. لم يتغير شيء. يجب الاتصال بمحاميك.
reply-no-line = ليس في الرد سطر بهذا الرقم. يُرجى النظر في القائمة من جديد.
reply-taken-before = قبلت هذا السطر من قبل. لم يتغير شيء.

## Sending and comparing

card-own-digits = أرقامك الخاصة، لهذا المحامي وحده: { $digits }
card-line = البطاقة، سطر واحد يبدأ بـ FARO1:
card-none = لا توجد بطاقة بعد. يُرجى طلب البطاقة من محاميك.
handoff-send = يمكن إرسال الملف بأي طريقة: بالبريد الإلكتروني، أو بالدردشة، أو على ذاكرة USB. لا يستطيع أحد غير صاحب البطاقة فتحه. يُظهر الملف حجمه، وأنه صُنع ببرنامج age.
handoff-none = لم تسلّم شيئًا بعد.
