### Words for the judge and the officer in the United States: what somebody shows or reads out in the room.

###

### Translate each twice. First what it means, in your language, for the person who says it. Then ".sound": the English

### words as they sound, written with the letters of your language, so that somebody who knows no English can read them out

### ("Ai nid mor táim" for a reader of Spanish). Here ".sound" is the English itself.

us-phrase-more-time = أحتاج إلى وقت أطول لإيجاد محامٍ. أرجو إعطائي موعدًا جديدًا.
    .sound = آي نيد مور تايم تو فايند أ لويَر. بليز غيف مي أ نيو دَيْت.
us-phrase-motion-in-writing = أرجو أن يكون طلب الحكومة (motion) مكتوبًا. أريد وقتًا لقراءته وللرد عليه.
    .sound = بليز بوت ذا غافرمنتس موشن إن رايتينغ. آي وَانْت تايم تو ريد إت أند تو آنسر.
us-phrase-afraid-of-country = لدي خوف من إرسالي إلى { $country }. قد أتعرض هناك للأذى أو التعذيب.
    .sound = آي آم أفرَيْد تو بي سنت تو { $country }. آي كود بي هَرْت أور تورتشرد ذير.
us-phrase-interpreter = لا أفهم هذا المترجم الشفوي. أتكلم { $language }. أرجو إحضار مترجم شفوي آخر.
    .sound = آي دو نات أندرستاند ذيس إنتربرتر. آي سبيك { $language }. بليز برينغ أناذر وان.
us-phrase-appeal = لا أوافق على القرار. أريد الاستئناف. أحتفظ بحقي في الاستئناف.
    .sound = آي دو نات أغري ويذ ذا ديسيجن. آي وَانْت تو أبيل. آي ريزيرف ماي رايت تو أبيل.
us-phrase-have-a-lawyer = لي محامٍ: { $name }. أريد الكلام مع محاميّ قبل أن أجيب.
    .sound = آي هاف أ لويَر: { $name }. آي وَانْت تو توك تو ماي لويَر بيفور آي آنسر.
us-phrase-no-letter = لم تصلني الرسالة. عنواني مكتوب على هذه الورقة.
    .sound = آي ديد نات غيت ذا ليتر. ماي أدريس إز أون ذيس بَيْبر.
us-phrase-ill = عندي مرض. لا أستطيع المتابعة الآن. أحتاج إلى طبيب. أرجو كتابة ذلك.
    .sound = آي آم إل. آي كانات غو أون ناو. آي نيد أ دوكتور. بليز رايت ذات داون.
us-phrase-child-alone = طفلي وحده. أرجو السماح لي بالاتصال بالشخص الذي يعتني بطفلي.
    .sound = ماي تشايلد إز ألون. بليز ليت مي كول ذا بيرسن هو كيرز فور ماي تشايلد.
us-phrase-system-down = جئت في الوقت المحدد. كان النظام معطلًا. هذا هو إثباتي.
    .sound = آي كَيْم أون تايم. ذا سيستم واز داون. هير إز ماي بروف.
us-phrase-do-not-close = لا أوافق على إغلاق قضيتي (dismiss). أريد أن تستمر. أريد محاميًا.
    .sound = آي دو نات أغري تو ديسميس ماي كَيْس. آي وَانْت إت تو غو أون. آي وَانْت أ لويَر.
us-phrase-say-again = أرجو قول ذلك مرة أخرى، ببطء. أريد أن أفهم.
    .sound = بليز سَيْ ذات أغين، سلولي. آي وَانْت تو أندرستاند.
