### The translator's kit: how far a language is, worksheets, previews.

## How far a language is

kit-all = كل النصوص
kit-critical = ما يجب أن يكون موجودًا
kit-states = قرأها شخص ثانٍ: { $reviewed }. كتبها شخص: { $draft }. من عمل آلة: { $machine }. غير معروف: { $unknown }.
kit-stale = { $count ->
    [zero] تغيّر في المصدر بعد الترجمة { $count } نص.
    [one] تغيّر في المصدر بعد الترجمة نص واحد ({ $count }).
    [two] تغيّر في المصدر بعد الترجمة نصان ({ $count }).
    [few] تغيّرت في المصدر بعد الترجمة { $count } نصوص.
    [many] تغيّر في المصدر بعد الترجمة { $count } نصًا.
   *[other] تغيّر في المصدر بعد الترجمة { $count } نص.
}
kit-left-over = { $count ->
    [zero] { $count } نص لم يعد في المصدر. يُرجى حذفها.
    [one] نص واحد ({ $count }) لم يعد في المصدر. يُرجى حذفه.
    [two] نصان ({ $count }) لم يعودا في المصدر. يُرجى حذفهما.
    [few] { $count } نصوص لم تعد في المصدر. يُرجى حذفها.
    [many] { $count } نصًا لم تعد في المصدر. يُرجى حذفها.
   *[other] { $count } نص لم تعد في المصدر. يُرجى حذفها.
}
kit-preview = هذه اللغة غير مكتملة. بعض النصوص التي يجب أن تكون موجودة ناقصة أو قديمة.
kit-lacking = يُرجى كتابة هذه أولًا: { $names }
kit-outdated = تغيّر مصدر { $id }، ولم تتغير هذه الترجمة. كان: { $was } هو الآن: { $now } إذا كانت ترجمتك ما زالت صحيحة، فيُرجى تشغيل: faro locale stamp

## A new language, and writing into files

kit-begun = { $count ->
    [zero] بدأت { $language }: { $count } ملف. للحصول على ورقة عمل، يُرجى تشغيل: faro locale todo { $language }
    [one] بدأت { $language }: ملف واحد ({ $count }). للحصول على ورقة عمل، يُرجى تشغيل: faro locale todo { $language }
    [two] بدأت { $language }: ملفان ({ $count }). للحصول على ورقة عمل، يُرجى تشغيل: faro locale todo { $language }
    [few] بدأت { $language }: { $count } ملفات. للحصول على ورقة عمل، يُرجى تشغيل: faro locale todo { $language }
    [many] بدأت { $language }: { $count } ملفًا. للحصول على ورقة عمل، يُرجى تشغيل: faro locale todo { $language }
   *[other] بدأت { $language }: { $count } ملف. للحصول على ورقة عمل، يُرجى تشغيل: faro locale todo { $language }
}
kit-no-tag = { $language } ليس رمز لغة. يكون رمز اللغة هكذا: fr أو pt-BR أو sr-Latn.
kit-tag-written = يُكتب { $written } هكذا: { $right }. يُرجى كتابته هكذا.
kit-there = { $language } موجودة من قبل. لم يُكتب شيء.
kit-no-fallback = { $language } ليست موجودة. يُرجى ذكر لغة موجودة.
kit-is-source = { $language } هي المصدر. يُرجى ذكر لغة مترجمة منها.
kit-no-folder = يُرجى ذكر مكان الترجمات. مثلًا بإضافة: --locales locales
kit-no-revision = لا يعرف Git هنا { $revision }. يُرجى ذكر فرع (branch) أو علامة (tag) أو commit.
kit-written = الصفحة في { $file }. يُرجى فتحها في متصفح. لا تحتاج إلى شبكة.
kit-stamped = { $count ->
    [zero] سجّل Faro مصدر { $count } ترجمة.
    [one] سجّل Faro مصدر ترجمة واحدة ({ $count }).
    [two] سجّل Faro مصدر ترجمتين ({ $count }).
    [few] سجّل Faro مصدر { $count } ترجمات.
    [many] سجّل Faro مصدر { $count } ترجمة.
   *[other] سجّل Faro مصدر { $count } ترجمة.
}
kit-untranslated = { $id } ليس مترجمًا بعد. لم يُكتب شيء.
kit-broken = لا يستطيع Faro قراءة { $path }. لم يُكتب شيء. يُرجى إصلاحه، أو إعادته من git.

## Worksheets. They open in a browser or a spreadsheet.

kit-worksheet = { $count ->
    [zero] ورقة العمل في { $file }: { $count } نص للكتابة. يُرجى ملؤها وحفظها. ثم تشغيل: faro locale import
    [one] ورقة العمل في { $file }: نص واحد ({ $count }) للكتابة. يُرجى ملؤها وحفظها. ثم تشغيل: faro locale import
    [two] ورقة العمل في { $file }: نصان ({ $count }) للكتابة. يُرجى ملؤها وحفظها. ثم تشغيل: faro locale import
    [few] ورقة العمل في { $file }: { $count } نصوص للكتابة. يُرجى ملؤها وحفظها. ثم تشغيل: faro locale import
    [many] ورقة العمل في { $file }: { $count } نصًا للكتابة. يُرجى ملؤها وحفظها. ثم تشغيل: faro locale import
   *[other] ورقة العمل في { $file }: { $count } نص للكتابة. يُرجى ملؤها وحفظها. ثم تشغيل: faro locale import
}
kit-sheet-title = ورقة عمل
kit-sheet-how = يُرجى كتابة لغتك في أول خانة من كل صف. ويُترك ما لا تعرفه. ثم حفظ الورقة وإرسال الملف المحفوظ. لا يخرج شيء من هذه الصفحة من نفسه.
kit-sheet-brackets = الكلمات بين الأقواس المعقوفة تصير عددًا أو اسمًا أو يومًا. يُرجى نسخها كما هي، ووضعها حيث تريدها جملتك.
kit-sheet-article = النص الذي يبدأ بـ # جزء من مقال. يُرجى إبقاء # و- و> والأرقام في أول السطر، والكلمة بين الأقواس المعقوفة بعد العنوان.
kit-sheet-save = حفظ ورقة العمل
kit-sheet-where = الاسم، وأين يُقال
kit-sheet-note = أسئلتك
kit-note = سؤال
kit-no-sheet = هذا الملف ليس ورقة عمل. يُرجى أخذ الملف الذي حفظته، أو عمل ملف جديد بالأمر: faro locale todo
kit-other-sheet = ورقة العمل هذه للغة { $language }. لم يُكتب شيء. يُرجى ذكر تلك اللغة.
kit-no-text = هذا الملف ليس نصًا بترميز UTF-8. يُرجى حفظه CSV بترميز UTF-8، ثم المحاولة من جديد.
kit-taken = { $count ->
    [zero] أُدخل { $count } نص.
    [one] أُدخل نص واحد ({ $count }).
    [two] أُدخل نصان ({ $count }).
    [few] أُدخلت { $count } نصوص.
    [many] أُدخل { $count } نصًا.
   *[other] أُدخل { $count } نص.
}
kit-left = { $count ->
    [zero] تُرك { $count } صف. يُرجى إصلاحها في ورقة العمل، وإدخالها من جديد.
    [one] تُرك صف واحد ({ $count }). يُرجى إصلاحه في ورقة العمل، وإدخالها من جديد.
    [two] تُرك صفان ({ $count }). يُرجى إصلاحهما في ورقة العمل، وإدخالها من جديد.
    [few] تُركت { $count } صفوف. يُرجى إصلاحها في ورقة العمل، وإدخالها من جديد.
    [many] تُرك { $count } صفًا. يُرجى إصلاحها في ورقة العمل، وإدخالها من جديد.
   *[other] تُرك { $count } صف. يُرجى إصلاحها في ورقة العمل، وإدخالها من جديد.
}
kit-left-unknown = ليس في المصدر نص بهذا الاسم.
kit-left-not-fluent = ينقص قوس معقوف، أو هناك قوس زائد. يُرجى المقارنة بالمصدر.
kit-left-not-section = يجب أن يكون السطر الأول عنوان هذا الجزء، بعلامات # نفسها وبالكلمة نفسها بين الأقواس المعقوفة في آخره. لا يجوز أن يبدأ فيه جزء آخر.
kit-left-no-other = تنقص الصيغة "other". يستعملها كل عدد ليست له صيغة خاصة.
kit-left-meanwhile = غيّر شخص ما هذا النص بعد عمل ورقة العمل. يُرجى عمل ورقة عمل جديدة.

## Previews

kit-preview-title = معاينة: { $language }
kit-preview-how = يظهر كل نص كما يراه القارئ، مع كلمات للتجربة ومع كل صيغة من صيغ العدد. المصدر تحته.
kit-preview-missing = ليس مترجمًا بعد
