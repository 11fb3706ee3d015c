### What opens the vault, papers, damage, and the end of a vault.

## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = تحتاج المجموعة { $group } إلى ستة أرقام. يُرجى النظر في ورقتك مرة أخرى.
recovery-wrong-digit = في المجموعة { $group } رقم خاطئ، أو رقمان تبادلا المكان. يُرجى النظر في ورقتك مرة أخرى.
recovery-eight-groups = يتكون الرمز من 8 مجموعات، في كل منها ستة أرقام. عدد المجموعات المكتوبة: { $found }.
error-recovery-wrong = هذا الرمز لا يفتح الخزنة. قد يكون هناك رمز أحدث. لم يتغير شيء.
error-recovery-exists = لديك رمز استرداد. إذا عملت رمزًا جديدًا، فلن تصلح الورقة القديمة بعد ذلك. لعمل ذلك، تجب إضافة --replace.

## Passphrases

slot-passphrase = تُفتح بعبارة مرور
slot-recovery = تُفتح برمز استرداد
slot-device = تُفتح بمفتاح جهاز واحد
slot-unknown = تُفتح بطريقة تعرفها نسخة أحدث من Faro
way-lost-passphrase = عبارة مرور أخرى لم تعد تفتح خزنتك، لأن Faro لا يعرفها. إذا أردت استعمالها، فيُرجى وضعها من جديد.
way-lost-code = رمز الاسترداد لم يعد يفتح خزنتك. يُرجى عمل رمز جديد.
way-lost-device = مفتاح أحد الأجهزة لم يعد يفتح خزنتك. يُرجى وضعه من جديد على ذلك الجهاز.
way-lost-unknown = طريقة فتح عملتها نسخة أحدث من Faro لم تعد تفتح خزنتك.

## Check and salvage

salvaged-records = { $count ->
    [zero] حُفظ { $count } سجل
    [one] حُفظ سجل واحد ({ $count })
    [two] حُفظ سجلان ({ $count })
    [few] حُفظت { $count } سجلات
    [many] حُفظ { $count } سجلًا
   *[other] حُفظ { $count } سجل
}
salvaged-papers = { $count ->
    [zero] حُفظت { $count } ورقة
    [one] حُفظت ورقة واحدة ({ $count })
    [two] حُفظت ورقتان ({ $count })
    [few] حُفظت { $count } أوراق
    [many] حُفظت { $count } ورقة
   *[other] حُفظت { $count } ورقة
}
salvaged-lost = { $count ->
    [zero] { $count } سجل كان تالفًا وليس فيها
    [one] سجل واحد ({ $count }) كان تالفًا وليس فيها
    [two] سجلان ({ $count }) كانا تالفين وليسا فيها
    [few] { $count } سجلات كانت تالفة وليست فيها
    [many] { $count } سجلًا كانت تالفة وليست فيها
   *[other] { $count } سجل كانت تالفة وليست فيها
}
salvaged-lost-todo = يُرجى النظر في تواريخك والأشخاص وملاحظاتك، وكتابة ما ينقص من جديد. إذا كانت لديك نسخة احتياطية، فقد يكون فيها.
salvaged-paper-lost = لم تُحفظ: { $paper }. كان ملف هذه الورقة ناقصًا أو تالفًا. إذا كانت لديك نسخة أخرى، فيُرجى إضافتها من جديد.

## Erase

## Papers

paper-size = { $kib } كيلوبايت
error-paper-file = لا يستطيع Faro قراءة هذا الملف. يُرجى النظر في اسمه.
vault-paper-too-large = هذه الورقة كبيرة جدًا. يحفظ Faro أوراقًا حتى { $most } ميغابايت. يُرجى تصغير الصورة أو تقسيمها.
vault-papers-full = لا مكان لأوراق أخرى. أقصى حجم للأوراق كلها معًا هو { $most } ميغابايت. يُرجى حذف ورقة أولًا.
vault-paper-missing = ملف هذه الورقة ناقص. يُرجى إعادة vault/papers من نسخة من المجلد.
vault-paper-damaged = هذه الورقة تالفة، ولذلك لا يعرضها Faro. لم يتغير شيء. يُرجى استعمال نسخة من المجلد.

## Backup and restore

backup-no-code = ليس للخزنة رمز استرداد، ولا يفتح النسخة الاحتياطية إلا رمز. يُرجى عمل رمز استرداد أولًا، وكتابته على ورقة.
    .command = ليس للخزنة رمز استرداد، ولا يفتح النسخة الاحتياطية إلا رمز. يُرجى عمل رمز أولًا بالأمر: faro vault code. وكتابته على ورقة.
backup-exists = يوجد ملف بهذا الاسم. لم يُكتب شيء. يُرجى اختيار اسم آخر.
backup-not-found = هذا الملف أو المجلد غير موجود. يُرجى النظر في اسمه.
backup-foreign = هذا الملف ليس نسخة احتياطية من Faro. لم يتغير شيء. يُرجى اختيار ملف آخر.
backup-newer = هذه النسخة الاحتياطية من عمل نسخة أحدث من Faro. لم يتغير شيء. يُرجى تثبيت أحدث نسخة من Faro.
backup-too-much-work = تطلب هذه النسخة الاحتياطية ذاكرة أكثر مما يسمح به Faro، ولذلك لم يفتحها Faro. لم يتغير شيء. يُرجى طلب المساعدة.
backup-wrong-code = هذا الرمز لا يفتح النسخة الاحتياطية. قد يكون لها رمز آخر، أو قد يكون الملف تالفًا. لم يتغير شيء.
backup-damaged = النسخة الاحتياطية تالفة، ولذلك لا يستعملها Faro. لم يتغير شيء. يُرجى استعمال نسخة أخرى منها.
backup-no-file = هذا مجلد أو أنبوب أو جهاز، وليس ملفًا. لم يتغير شيء. يُرجى اختيار ملف.
backup-records = { $count ->
    [zero] { $count } سجل
    [one] سجل واحد ({ $count })
    [two] سجلان ({ $count })
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
backup-papers = { $count ->
    [zero] { $count } ورقة
    [one] ورقة واحدة ({ $count })
    [two] ورقتان ({ $count })
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
}
backup-paper-missing = ليست فيها: { $paper }. كان ملف هذه الورقة ناقصًا أو تالفًا. إذا كانت لديك نسخة أخرى، فيُرجى إضافتها من جديد.
