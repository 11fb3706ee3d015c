### Search over everything, and the directory: who helps with what.

## What somebody needs

need-danger = أنا في خطر
need-lawyer = محامٍ
need-court = المحكمة وجلستي
need-appeal = استئناف
need-papers = استمارات وبطاقات وتصاريح
need-fees = رسوم
need-check-in = تسجيل الحضور
need-held = شخص محتجز
need-family = البحث عن عائلتي
need-children = أطفال
need-violence = شخص ما يؤذيني
need-shelter = مكان للنوم
need-food = طعام وملابس
need-health = طبيب
need-work = عمل
need-school = مدرسة ولغة

## A service

service-whom = لمن
service-languages = اللغات
service-hours = ساعات العمل
service-place = المكان
service-everywhere = البلد كله
service-address = العنوان
service-call = الاتصال على { $phone }
service-read = قُرئ هذا في صفحة رسمية في { $date }.
service-read-old = في { $date } قُرئ هذا في نسخة قديمة من صفحة رسمية. ربما تغيّر.
service-read-elsewhere = قُرئ هذا في { $date }، ولكن ليس في صفحة رسمية. يُرجى التأكد منه قبل الاعتماد عليه.
service-read-partly = قُرئ جزء من هذا فقط، في { $date }. يُرجى التأكد منه قبل الاعتماد عليه.
service-vetted = من جرّب هذه الخدمة: { $who }، في { $date }.
service-not-vetted = لم يجرّب أحد هذه الخدمة من أجل Faro بعد.
service-old = لم يتأكد أحد من هذا منذ وقت طويل. ربما صار الرقم لشخص آخر. لا يجوز أبدًا أن تدفع أو تحكي قصتك قبل أن تعرف من هو.
directory-caution = لا يقول Faro إلا ما قُرئ. قبل أن تدفع أو تحكي قصتك، يُرجى التأكد ممن هو.
directory-none = لا توجد خدمة كهذه هنا. يُرجى ترك المكان أو اللغة، أو النظر في كل الخدمات.
directory-empty = لا توجد خدمات هنا بعد. يمكن لمكتب مساعدة قانونية أن يعطيك حزمة فيها خدمات.
error-unknown-service = لا توجد خدمة بهذا الاسم. يُرجى النظر في القائمة.
error-unknown-need = لا يعرف Faro هذه الحاجة. يُرجى النظر في القائمة.

## Search

found-article = إرشاد
found-rule = مهلة وقاعدة
found-service = خدمة
found-note = ملاحظتك
search-nothing = لا شيء فيه هذه الكلمات. يُرجى تجربة كلمة واحدة، أو كلمة أقصر، أو كلمة أخرى للشيء نفسه.
search-some = لا شيء فيه كل هذه الكلمات. في هذه النتائج بعضها.
search-no-words = يُرجى كتابة كلمة واحدة أو أكثر.

## What an author is told

lint-service-id = يُرجى إعطاء كل خدمة رمزًا خاصًا بها: حروف إنجليزية صغيرة وأرقام وواصلات.
lint-service-needs = يُرجى كتابة ما تساعد فيه: needs = ["lawyer"].
lint-service-reach = لا يستطيع أحد الوصول إلى هذه الخدمة. يُرجى إعطاؤها هاتفًا أو صفحة إنترنت أو عنوانًا.
lint-service-phone = هذا ليس رقم هاتف يمكن الاتصال به. يُرجى كتابة أرقام ومسافات والعلامات ⁦+ - ( )⁩ فقط.
lint-service-web = يجب أن تبدأ صفحة الإنترنت بـ https:// وأن يكون لها اسم بسيط.
lint-service-fact = تقتبس معلومة ليست في facts.toml.
lint-service-source = أين قُرئ هذا؟ يلزم مصدر يبدأ بـ https://، والرقم لا يؤخذ أبدًا من الذاكرة: ليس M وليس B.
lint-service-words = ينقص { $name } هنا. يُرجى كتابة اسم الخدمة وما تفعله (.about).
lint-service-figure = لا يجوز كتابة { $text } هنا. رقم الهاتف مكانه directory.toml، والرسم مكانه facts.toml.
