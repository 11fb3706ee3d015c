### What is due, hearings, reminders.

hearing-individual = الجلسة الفردية
hearing-master = الجلسة القصيرة (master)
hearing-other = جلسة

## Headings of the list of what is due, the most urgent first

urgency-missed = مضى الموعد. يجب الاتصال بمحامٍ اليوم
urgency-late = تأخر الوقت. اليوم يجب القيام بذلك
urgency-at-once = لا تأجيل. يجب الاتصال بمحامٍ اليوم
urgency-today = اليوم
urgency-passed = انتهى. يُرجى كتابة ما حدث
urgency-week = في الأيام السبعة القادمة
urgency-month = في الأيام الثلاثين القادمة
urgency-later = لاحقًا
urgency-sent = أُرسل: بانتظار الإيصال
urgency-open = يمكنك القيام بذلك الآن
urgency-undated = لا يجد Faro التاريخ
urgency-expected = ما يُفترض أن تفعله المكاتب
urgency-information = معلومات مفيدة

## What a day is called before it

due-act-by = في موعد أقصاه
due-last-day = آخر يوم
due-not-before = ليس قبل
due-open-since = ممكن منذ
due-begins = الحضور في
due-was-on = كان في
due-expected = يُفترض أن يرد المكتب في موعد أقصاه
due-ends = ينتهي في
due-leave-by = الخروج في موعد أقصاه
due-here = على ساعتك
due-on = في

## Reminders. They show on a locked phone: never use a word about courts, asylum, offices or papers.

reminder-today = لديك شيء اليوم. يُرجى فتح قائمتك.
reminder-tomorrow = لديك شيء غدًا. يُرجى فتح قائمتك.
reminder-days = { $days ->
    [zero] لديك شيء بعد { $days } يوم. يُرجى فتح قائمتك.
    [one] لديك شيء بعد يوم واحد ({ $days }). يُرجى فتح قائمتك.
    [two] لديك شيء بعد يومين ({ $days }). يُرجى فتح قائمتك.
    [few] لديك شيء بعد { $days } أيام. يُرجى فتح قائمتك.
    [many] لديك شيء بعد { $days } يومًا. يُرجى فتح قائمتك.
   *[other] لديك شيء بعد { $days } يوم. يُرجى فتح قائمتك.
}

reminder-soon = قريبًا: يُرجى فتح قائمتك.
reminder-now = الآن: يُرجى فتح قائمتك.
reminder-closing = بقي وقت قليل: يُرجى فتح قائمتك.
reminder-leave = حان وقت الخروج: يُرجى فتح قائمتك.
reminder-over = هل فعلت ذلك؟ يُرجى فتح قائمتك.
reminder-more = هناك المزيد: يُرجى فتح قائمتك.
reminder-missed = ربما فاتك تذكير: يُرجى فتح قائمتك.
reminder-heard = رأيته
reminder-test = كانت هذه تجربة. رنّ الهاتف.
reminder-full = { $title }: { $when }
reminder-closing-full = { $title }: فقط حتى { $when }
reminder-over-full = هل فعلت ذلك؟ { $title }: { $when }
reminder-attended-full = هل كنت هناك؟ { $title }: { $when }
reminder-soon-full = قريبًا. { $title }: { $when }
reminder-now-full = الآن. { $title }: { $when }
reminder-at-once-full = لا تأجيل. { $title }
reminder-leave-full = حان وقت الخروج. { $title }: { $when }
reminder-last-full = { $title }. آخر يوم هو { $when }
reminder-receipt-full = يُرجى البحث عن الإيصال. { $title }: { $when }
reminder-there = { $there } هناك. على ساعتك: { $here }
reminder-there-at = { $there }، { $place }. على ساعتك: { $here }
reminder-here = { $here } على ساعتك. هناك: { $there }

## Translations

translation-machine = هذه الترجمة من عمل آلة. لم يراجعها بعد أحد يتكلم هذه اللغة.
language-preview = غير مكتمل: أجزاء من Faro بالإنجليزية.
