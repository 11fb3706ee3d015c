### The words of the app on a phone for what belongs to a case: dates, people, contacts, addresses, papers.

## The four places

shell-today = اليوم
shell-dates = التواريخ
shell-my-case = قضيتي

## Today

shell-next-hearing = جلستك القادمة
shell-next-hearing-none = لا توجد جلسة مكتوبة
shell-next-hearing-none-hint = هل في إحدى أوراقك تاريخ جلسة؟ يُرجى كتابته الآن.
shell-questions-more = أسئلة أخرى

## Dates

shell-week = أسبوع
shell-month = شهر
shell-earlier = قبل ذلك
shell-later = بعد ذلك
shell-day-nothing = لا شيء مكتوب لهذا اليوم.

## People

shell-people = الأشخاص
shell-people-none = لا يوجد أحد هنا بعد.
shell-people-hint = يُرجى إضافة نفسك أولًا. ثم إضافة كل شخص من عائلتك له صلة بالقضية.
shell-person-add = إضافة شخص
shell-person-name = الاسم
shell-person-spelling = الاسم كما هو في الأوراق، حرفًا حرفًا، حتى لو كان مكتوبًا هناك خطأً
shell-person-relation = ما صلة هذا الشخص بك؟
shell-person-language = اللغة التي يتكلمها أفضل من غيرها
shell-person-dialect = كيف يتكلمها الناس في منطقته
shell-person-town = البلدة والبلد حيث تعلمها
shell-person-born = تاريخ الميلاد، مثل ⁦2015-04-17⁩. إذا كانت السنة وحدها معروفة، فيُرجى كتابة 2015
shell-person-numbers = الأرقام المكتوبة في أوراق هذا الشخص
shell-person-number-kind = ما اسم الرقم؟ مثال: رقم A ‏(A-number)
shell-person-number = الرقم
shell-person-number-add = إضافة رقم
shell-person-leave = إخراج هذا الشخص من القضية
shell-person-leave-hint = هذا يحذف كل شيء عن هذا الشخص: الأرقام والأجوبة والجلسات والالتزامات. مما يقوله سجل الإثبات عنه يبقى هذا فقط: أن شيئًا حُذف. لا يمكن التراجع عن ذلك.

## Contacts

shell-contacts = جهات الاتصال
shell-contacts-none = لا يوجد أحد هنا بعد. يُرجى إضافة محاميك أولًا، أو شخص يساعدك. عندئذٍ يمكنك الاتصال به بلمسة واحدة.
shell-contact-add = إضافة جهة اتصال
shell-contact-name = اسم الشخص أو المكتب
shell-contact-role = من هذا؟
shell-contact-phone = رقم الهاتف
shell-contact-email = البريد الإلكتروني
shell-contact-note = أي شيء آخر: ساعات العمل، اللغات، من أخبرك عنه

## Addresses, and a move

shell-addresses = العناوين
shell-addresses-none = لا يوجد عنوان هنا بعد. يُرجى إضافة العنوان الموجود لدى المحكمة: رسائلها تذهب إلى هناك.
shell-address-add = إضافة عنوان
shell-address-lines = العنوان، كما يُكتب على رسالة
shell-address-care-of = عند شخص آخر (in care of): الاسم المكتوب على الباب، إذا لم يكن اسمك
shell-address-told-by = من أعطى المحكمة هذا العنوان؟
shell-address-mail-safe = هل تصلك رسائلك هناك بأمان؟
shell-address-unknown = لا أعرف
shell-address-from = من أي يوم؟
shell-address-until = إلى أي يوم؟ يُترك فارغًا إذا كنت لا تزال تسكن هناك
shell-address-people = من يسكن هناك؟ إذا كان الجميع، فلا يلزم اختيار أحد.
shell-moved = الانتقال إلى عنوان جديد
shell-moved-hint = يجب أن تحصل المحكمة والمكاتب الأخرى على عنوانك الجديد، وبعضها خلال أيام. يعمل Faro قائمة بها لكل شخص. ويُرجى إضافة العنوان الجديد إلى عناوينك أيضًا.
shell-moved-day = في أي يوم انتقلت؟
shell-moved-tasks = من يجب أن يحصل على عنوانك الجديد

## Papers

shell-paper-kind = ما نوع هذه الورقة؟
shell-paper-dated = التاريخ المطبوع على الورقة
shell-paper-pages = كم صفحة؟
shell-paper-added = أُضيفت هنا في
shell-paper-of = عن أي جلسة هي؟
shell-paper-of-none = ليست عن جلسة
shell-paper-larger = تكبير
shell-paper-smaller = تصغير

## The proof log

shell-proofs-file = مشاركة سجل الإثبات كملفات
