### People, papers and notes of a case, and who told the date of a hearing.

## Who somebody is

relation-myself = أنا
relation-spouse = الزوج أو الزوجة أو الشريك
relation-child = ابن أو ابنة
relation-parent = الأم أو الأب
relation-sibling = أخت أو أخ
relation-other = غير ذلك

role-lawyer = محامٍ
role-interpreter = مترجم شفوي
role-office = مكتب
role-family = العائلة
role-helper = شخص يساعد
role-other = غير ذلك

## How sure somebody is of what they told

certainty-unsaid = كما قيل
certainty-sure = مكتوب على ورقة
certainty-likely = صحيح على الأرجح
certainty-unsure = قد يكون خطأ

## Three drawers for notes. What is in the last one is left out of everything that is shown to others.

drawer-facts = ما حدث
drawer-officers = ما قلته للموظفين
drawer-lawyer = لمحاميّ فقط

## Kinds of paper

paper-notice-to-appear = إشعار المثول
paper-hearing-notice = إشعار الجلسة
paper-receipt = إيصال
paper-decision = قرار
paper-conditions = أوراق الإفراج وشروطه
paper-identity = جواز سفر أو بطاقة أو تصريح
paper-picture = صورة
paper-evidence = أدلة
paper-other = ورقة أخرى

## Whether letters arrive at an address

mail-safe = الرسائل تصل إلى هنا
mail-unsafe = الرسائل ليست آمنة هنا
mail-unknown = لا يُعرف هل تصل الرسائل إلى هنا

## Who told the date of a hearing

source-notice-to-appear = إشعار المثول
source-hearing-notice = إشعار الجلسة
source-hotline = خط هاتف المحكمة
source-website = موقع المحكمة
source-lawyer = المحامي
source-own = ملاحظتك أنت
source-other = شخص آخر

standing-own = هذا التاريخ من كتابتك وحدك
standing-told = مصدر واحد فقط يعطي هذا التاريخ
standing-unconfirmed = غير مؤكد
standing-confirmed = مصدران متفقان
standing-conflict = المصادر غير متفقة

hearing-when = { $title }، { $when }

hearing-moved-earlier = أصبحت هذه الجلسة أبكر الآن. كان موعدها السابق { $from }.
hearing-conflict = المصادر غير متفقة: يعطي مصدر آخر ({ $source }) التاريخ { $date }. يُرجى اعتماد التاريخ الأبكر، وسؤال المحكمة أو محامٍ.
hearing-settling = هذا يشطب تاريخًا أبكر: يعطي مصدر آخر ({ $source }) التاريخ { $date }. إذا كان ذلك هو الصحيح، فستفوتك جلستك. يُرجى سؤال المحكمة أولًا.
hearing-unconfirmed = إشعار المثول وحده يعطي هذا التاريخ. قد يكون لدى المحكمة تاريخ آخر. يُرجى الاتصال بخط هاتف المحكمة أو النظر في موقعها على الإنترنت.
hearing-unchecked = لم يتأكد أحد من هذا التاريخ مع المحكمة بعد. يُرجى التأكد منه الآن، وكل أسبوع.
hearing-stale = { $days ->
    [zero] آخر تأكد قبل { $days } يوم. يُرجى التأكد مع المحكمة من جديد. قد تتغير التواريخ دون رسالة.
    [one] آخر تأكد قبل يوم واحد ({ $days }). يُرجى التأكد مع المحكمة من جديد. قد تتغير التواريخ دون رسالة.
    [two] آخر تأكد قبل يومين ({ $days }). يُرجى التأكد مع المحكمة من جديد. قد تتغير التواريخ دون رسالة.
    [few] آخر تأكد قبل { $days } أيام. يُرجى التأكد مع المحكمة من جديد. قد تتغير التواريخ دون رسالة.
    [many] آخر تأكد قبل { $days } يومًا. يُرجى التأكد مع المحكمة من جديد. قد تتغير التواريخ دون رسالة.
   *[other] آخر تأكد قبل { $days } يوم. يُرجى التأكد مع المحكمة من جديد. قد تتغير التواريخ دون رسالة.
}
hearing-passed = ولكن مصدرًا آخر ({ $source }) أعطى { $date }، وقد مضى ذلك اليوم. هل كنت هناك؟ يُرجى تسجيل جوابك. إذا كان الجواب لا، فيجب الاتصال بالمحكمة أو بمحامٍ اليوم.
