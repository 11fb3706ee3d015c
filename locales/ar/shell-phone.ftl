### The words of the app for what this phone itself can do: remind, and read aloud.

## What may keep this phone from reminding

shell-drill-phone = هل سيذكّرني هذا الهاتف؟
shell-drill-phone-hint = ينظر Faro فيما قد يُبقي هذا الهاتف صامتًا. بعد ذلك يُرجى تجربته: ترن تجربة بعد دقيقتين.
shell-drill-phone-test = الرنين بعد دقيقتين
shell-drill-phone-waits = يُرجى قفل الهاتف ووضعه جانبًا. سيرن بعد دقيقتين.
shell-drill-phone-allow = تغيير هذا في إعدادات الهاتف
shell-drill-phone-found = ما وجده Faro
shell-drill-phone-none = لم يجد Faro شيئًا يُبقي هذا الهاتف صامتًا. يُرجى تجربته على أي حال.
shell-drill-phone-unpromised = ما لا يستطيع أي تطبيق أن يعد به
shell-drill-phone-unpromised-hint = يُرجى كتابة جلساتك على ورقة أيضًا، والطلب من شخص موضع ثقتك أن يذكّرك.
shell-drill-phone-handled = ما يفعله Faro من نفسه
shell-drill-phone-alarm = منبّه في صباح يوم الجلسة
shell-drill-phone-alarm-hint = يرن مثل ساعة منبّهة، حتى عندما يكون الهاتف صامتًا. لا يرن عندما يكون Faro مخفيًا أو لا يُفتح إلا بـ Face ID.

## What may keep a phone silent. The first line says what it is, the second what Faro does or what to do.

silence-refused = هذا الهاتف لا يسمح لـ Faro بتذكيرك
silence-refused-what = لن يظهر شيء ولن يرن شيء. يُرجى السماح بإشعارات Faro. الكلمات على الشاشة المقفلة لا تقول شيئًا عن قضيتك.
silence-channel = التذكيرات بلا صوت
silence-channel-what = تأتي، ولكن قد لا تنتبه إليها. يُرجى تشغيل الصوت لتذكيرات Faro.
silence-hibernated = قد يضع الهاتف Faro في وضع السكون
silence-hibernated-what = إذا لم تفتح Faro لعدة أشهر، فقد يوقف الهاتف كل تذكيراته. يُرجى إيقاف الإعداد الذي يوقف التطبيقات غير المستعملة مؤقتًا. ويطلب منك Faro أيضًا فتح قائمتك قبل مرور شهرين.
silence-stopped = كان شخص ما قد أوقف Faro
silence-stopped-what = لم يرن شيء عندما كان Faro متوقفًا. الآن ضُبطت كل التذكيرات من جديد.
silence-stopping = إذا أوقف شخص ما Faro في إعدادات الهاتف
silence-stopping-what = عندئذٍ لا يرن شيء إلى أن تفتح Faro. وعند فتحه تُضبط كل التذكيرات من جديد. يُرجى عدم استعمال "الإيقاف الإجباري" (Force stop).
silence-private = Faro موجود في مساحة خاصة
silence-private-what = لا يرن شيء عندما تكون المساحة الخاصة مقفلة. إذا كان ذلك آمنًا لك، فيُرجى تثبيت Faro خارجها. وإن لم يكن آمنًا، فيُرجى كتابة تواريخك على ورقة.
silence-hidden = إذا أخفيت Faro أو قفلته بـ Face ID
silence-hidden-what = عندئذٍ قد لا يعرض iPhone أي تذكيرات، وقد لا يرن منبّه الصباح. الهاتف لا يخبر Faro بذلك. إذا كان ذلك آمنًا لك، فيُرجى عدم إخفاء Faro.
silence-exact = قد تتأخر التذكيرات
silence-exact-what = لا يسمح هذا الهاتف لـ Faro بالرنين في الدقيقة المحددة. قد يتأخر التذكير عشر دقائق أو ساعة. يُرجى السماح لـ Faro بالمنبّهات والتذكيرات.
silence-restricted = قد يقيّد الهاتف عمل Faro
silence-restricted-what = عندما يكون الهاتف ساكنًا، قد يأتي التذكير متأخرًا. يُرجى السماح لـ Faro باستعمال البطارية بلا قيود. هو يستعمل القليل جدًا.
silence-doze = عندما يكون الهاتف ساكنًا
silence-doze-what = تذكيرات Faro ترن على أي حال. إذا كان هناك تذكيران متتاليان، فقد تفصل بينهما بضع دقائق.
silence-saver = توفير البطارية يعمل
silence-saver-what = يُفترض أن ترن التذكيرات على أي حال. على بعض الهواتف تأتي متأخرة. يُرجى شحن الهاتف في الليلة التي تسبق الجلسة.
silence-restored = إذا غيّرت هاتفك
silence-restored-what = لا يرن الهاتف الجديد إلا بعد استعادة نسختك الاحتياطية عليه وفتحها مرة واحدة.
silence-locked = عندما يكون الهاتف قد أُعيد تشغيله للتو
silence-locked-what = ترن التذكيرات حتى قبل فتح قفله.
silence-locked-unknown = قد يبقى صامتًا إلى أن تفتح قفله مرة واحدة. يُرجى فتح قفله بعد كل إعادة تشغيل.
silence-off = إذا كان الهاتف مطفأ عند وقت التذكير
silence-off-what = يأتي التذكير عند تشغيل الهاتف.
silence-off-unknown = قد لا يأتي التذكير أبدًا. يُرجى تشغيل الهاتف وشحنه في الليلة التي تسبق الجلسة.
silence-clock-back = إذا أُرجعت الساعة إلى الوراء
silence-clock-back-what = يضبط Faro كل التذكيرات من جديد. إذا كانت الساعة خاطئة، فإنها تأتي متأخرة: يُرجى ترك الهاتف يضبط ساعته بنفسه.
silence-clock-forward = إذا قُدّمت الساعة إلى الأمام
silence-clock-forward-what = يضبط Faro كل التذكيرات من جديد. ما يبدو أنه انتهى يأتي فورًا: يُرجى ترك الهاتف يضبط ساعته بنفسه.
silence-zone = إذا سافرت إلى منطقة زمنية أخرى
silence-zone-what = تأتي التذكيرات في اللحظة الصحيحة. عندما تفتح قائمتك، تتبع ساعة المكان الجديد.
silence-updated = عند تحديث Faro
silence-updated-what = تُضبط كل التذكيرات من جديد.

## Reading aloud

shell-voice-get = الحصول على صوت
shell-voice-network = الصوت الموجود على هذا الهاتف يرسل الكلمات عبر الإنترنت. لا يستعمله Faro. يُرجى الحصول على صوت يعمل بلا إنترنت.
voice-none = ليس على هذا الهاتف صوت لهذه اللغة: { $language }. يُرجى فتح إعدادات الهاتف، والبحث عن "تحويل النص إلى كلام" (text-to-speech) أو "المحتوى المنطوق" (spoken content)، وإضافة صوت لهذه اللغة. يلزمك الإنترنت لذلك مرة واحدة. بعد ذلك يستطيع Faro القراءة بصوت عالٍ بدونه.

## First steps

step-of = الخطوة { $step } من { $count }
shell-steps-lost = إذا ضاعت منك
shell-steps-lost-hint = لا يستطيع أحد إعادتها إليك. عندئذٍ يمكن لرمز استرداد على ورقة أن يفتح خزنتك. يمكنك عمله الآن، أو لاحقًا في الإعدادات.
shell-steps-later = لاحقًا
shell-steps-remind = هل تسمح لهذا الهاتف بتذكيرك؟
shell-steps-remind-hint = إذا فاتتك جلسة، فقد يصدر أمر بترحيلك. يرن Faro قبل كل تاريخ. الكلمات على الشاشة المقفلة لا تقول شيئًا عن قضيتك.

## The vault

shell-erase-ask = مسح كل شيء: عبارة المرور مطلوبة أولًا
shell-recovery-mend = يُرجى لمس مجموعة لكتابتها من جديد.
