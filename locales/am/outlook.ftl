### What a person is told of their case, on every screen.

## Names

own-words = { $text }
item-for = { $title } ({ $person })
question-about = ስለ { $person }፦ { $question }
item-on = { $title }፦ { $date }
item-of-hearing = { $title } (የ{ $date } ችሎት)
person-unknown = አንድ ሰው
person-you = እርስዎ
item-gone = የተሰረዘ ነገር

## Beside a date

note-sent = በ{ $date } ልከውታል። የሚቆጠረው ቢሮው ወይም ፍርድ ቤቱ ሲደርሰው ብቻ ነው። ደረሰኙን ይፈልጉ። ደረሰኝ ካልመጣ እዚያ ይጠይቁ።
note-done-late = ይህን በ{ $date } እንዳደረጉት ምልክት አድርገዋል። ያ ከመጨረሻው ቀን በኋላ ነው። ልዩ ሁኔታዎች አሉ። ለጠበቃ ይደውሉ።
note-marked-before = ይህን በ{ $date } እንዳደረጉት ምልክት አድርገዋል፤ ግን ለሌላ ቀን ነው። ለዚህ ቀንም ተደርጓል? ከሆነ እንደገና ምልክት ያድርጉ።
hearing-everybody = ቤተሰብዎ በሙሉ መምጣት አለበት።
note-by-choice = አንድ ነገር እንዲልኩ ማንም ካልነገረዎት የመላክ ግዴታ የለብዎትም። ቀኑ የሚቆጠረው እርስዎ መላክ ከፈለጉ ብቻ ነው።
note-by-choice-over = ለዚህ የነበረው ቀን አልፏል። ማንም ካልነገረዎት ምንም የመላክ ግዴታ አልነበረብዎትም። አሁንም ከፈለጉ ዳኛውን ይጠይቁ።
note-waits = መጀመሪያ ይህን ያድርጉ፦ { $rule }። ካደረጉት በኋላ እንደተደረገ ምልክት ያድርጉ።
note-ended = ይህ በ{ $date } አብቅቷል፦ { $fact }።
rule-confidence-same = ይህ ምን ያህል እርግጠኛ ነው? { $grade }። መጨረሻ የታየው፦ { $date }።
rule-confidence = ይህ ምን ያህል እርግጠኛ ነው? የጊዜው ርዝመት፦ { $period }። የአቆጣጠሩ መንገድ፦ { $counting }። መጨረሻ የታየው፦ { $date }።
rule-other = ሌላ ቀንም ሊሰሙ ይችላሉ፦ { $date }። { $means }

## What can hardly be right

doubt-title = ይህን ያረጋግጡ
doubt-future-event = ለዚህ የጻፉት { $date } ነው፦ { $fact }። ያ ቀን ገና አልደረሰም። ዓመቱን ያረጋግጡ።
doubt-far-future = { $date } ከብዙ ዓመታት በኋላ ነው። ዓመቱን ያረጋግጡ።
doubt-closed-day = { $date }፦ { $why }። በዚያ ቀን ፍርድ ቤቶችና ቢሮዎች ዝግ ናቸው። ቀኑን ያረጋግጡ።
doubt-closed-visit = { $title }፦ { $date }፦ { $why }። ቢሮዎች በዚያ ቀን ዝግ ናቸው። ትክክለኛው ቀን የትኛው እንደሆነ ቢሮውን ይጠይቁ።
doubt-night = { $time } ሌሊት ነው። AM (ጠዋት) ወይም PM (ከሰዓት) መሆኑን ያረጋግጡ።
doubt-past-hearing = ሲጽፉት { $date } አልፎ ነበር። ቀኑን ያረጋግጡ።
doubt-same-hearing-twice = በዚህ ሰዓት ሁለት ችሎቶች ጽፈዋል። አንድ ችሎት ከሆነ አንዱን ይሰርዙ።
doubt-clock-gap = በ{ $date } { $time } የሚባል ሰዓት የለም፦ በዚያ ጊዜ ሰዓቶች ወደ ፊት ይገፋሉ። ሰዓቱን ፍርድ ቤቱን ወይም ቢሮውን ይጠይቁ።
doubt-too-soon = ይህ የመቅረቢያ ማስታወቂያው ከደረሰዎት በኋላ ከ{ $days } ቀናት ያነሰ ነው። ሕጉ ተጨማሪ ጊዜ ሊሰጥዎት ይገባል ይላል። ቀኑን ያረጋግጡ። ትክክል ከሆነ ይሂዱ፤ ለጠበቃም ይንገሩ።

## Facts

fact-printed = ከእርስዎ ሰነዶች አንዱ ለዚህ የመጨረሻ ቀን ይሰጣል፦ "{ $rule }"? አዎ ከሆነ፣ የትኛው ቀን ነው?
    .label = በእርስዎ ሰነድ ላይ ያለው የመጨረሻ ቀን ለ"{ $rule }"
fact-interval = ከ{ $from } እስከ { $to } (የመጨረሻውን ቀን ሳይጨምር)
fact-none = አይደለም፣ ወይም ገና ነው
fact-yes = አዎ
fact-no = አይደለም
fact-yes-short = አዎን, አው
fact-no-short = አይ, የለም

## Times

date-window = { $date }፣ ከ{ $from } እስከ { $until }
time-window = { $from } – { $until }
time-alone = { $time }
time-there = { $there } በዚያ ቦታ ሰዓት ({ $here } በእርስዎ ሰዓት)

## A week and a month

week-heading = { $from } – { $until }
day-spoken = { $count ->
    [0] { $date }፦ ምንም የለም
    [one] { $date }፦ { $count } ቀጠሮ ወይም የጊዜ ገደብ
   *[other] { $date }፦ { $count } ቀጠሮዎች ወይም የጊዜ ገደቦች
}

## When a hearing begins

hearing-there = በፍርድ ቤቱ ያለው ሰዓት
hearing-there-day = የችሎቱ ቀን
zone-of-place = የ{ $place } ሰዓት
court-clock = { $zone }፦ { $cities }። አሁን እዚያ { $time } ነው።
court-clock-own = { $zone }፣ በዚህ ስልክ ላይ እንዳለው። አሁን እዚያ { $time } ነው።

## What can be done now

duty-open-until = አሁን ማድረግ ይችላሉ፣ እስከ { $until }
duty-open-until-here = አሁን ማድረግ ይችላሉ፣ እርስዎ ባሉበት ቦታ ሰዓት እስከ { $until }
duty-open-today = አሁን ማድረግ ይችላሉ፣ ቀኑ እስኪያልቅ ድረስ

## Backups

backup-last = የመጨረሻው መጠባበቂያ ቅጂ፦ { $date }
backup-none = ገና መጠባበቂያ ቅጂ የለዎትም።
backup-needs-code = መጀመሪያ የመልሶ ማግኛ ኮድ ይሥሩ። መጠባበቂያ ቅጂ የሚከፈተው በኮድዎ ብቻ ነው።

## The home page

home-first-questions = { $count ->
    [one] መጀመሪያ { $count } ጥያቄ ይመልሱ። አብዛኞቹን ቀኖችዎን የሚወስነው እሱ ነው።
   *[other] መጀመሪያ { $count } ጥያቄዎች ይመልሱ። አብዛኞቹን ቀኖችዎን የሚወስኑት እነሱ ናቸው።
}
home-questions = ተጨማሪ ጥያቄዎች አሉ። መልሶችዎ ቀኖችዎን ሊቀይሩ ይችላሉ።
home-begin = Faro እስካሁን ምንም ቀን የለውም።
home-no-dates = Faro በመልሶችዎ ውስጥ ምንም ቀን አላገኘም። ቢሆንም ቀኖች ሊኖርዎት ይችላል፦ የተቀበሉትን እያንዳንዱን ወረቀት ይመልከቱ፤ ጠበቃም ይጠይቁ።

## How the vault was found

vault-older = ይህ የካዝናዎ አሮጌ ሁኔታ ነው። ይህ መሣሪያ ከዚህ አዲስ የሆነ አይቷል። ምናልባት አንድ ሰው አሮጌ ቅጂ መልሶ አስቀምጦ ይሆናል። የጎደለውን ይፈልጉ።
vault-stale-slots = Faro ካዝናውን የሚከፍቱ ነገሮችን ሁለተኛ ዝርዝሩን ማደስ አልቻለም። ያስወገዱት የይለፍ ሐረግ ወይም ኮድ አሁንም ሊሠራ ይችላል። ትንሽ ቦታ ያስለቅቁ። ከዚያ ካዝናውን ዘግተው ይክፈቱት።
vault-unreadable = { $count ->
    [one] Faro { $count } ምዝግብ መጠቀም አይችልም። አዲስ የሆነ Faro ጽፎት ይሆናል፣ ወይም አንድ ሰው ቀይሮታል። ተቀምጧል፣ ግን አይታይም፦ ከዝርዝርዎ የጎደለ ነገር ሊኖር ይችላል። አዲሱን Faro ይጫኑ።
   *[other] Faro { $count } ምዝግቦች መጠቀም አይችልም። አዲስ የሆነ Faro ጽፏቸው ይሆናል፣ ወይም አንድ ሰው ቀይሯቸዋል። ተቀምጠዋል፣ ግን አይታዩም፦ ከዝርዝርዎ የጎደለ ነገር ሊኖር ይችላል። አዲሱን Faro ይጫኑ።
}
zones-old = በዚህ Faro ውስጥ ያሉት የሰዓት ክልሎች የ{ $date } ናቸው። ከዚያ በኋላ አንዳንድ ቦታዎች ሰዓታቸውን ቀይረው ሊሆን ይችላል። እዚህ የሚታይ ሰዓት በአንድ ሰዓት ሊለይ ይችላል። አዲስ Faro ይጫኑ፤ እያንዳንዱን ሰዓት በሰነዶችዎ ላይ ያረጋግጡ።
list-may-lack = እርስዎ ከጻፏቸው ነገሮች አንዳንዶቹን Faro ማንበብ አልቻለም። ከዚህ ዝርዝር የጎደለ ነገር ሊኖር ይችላል። በእሱ ብቻ አይተማመኑ፦ ሰነዶችዎንም ይመልከቱ።

## Marking what came of something

error-which-item = ከአንድ በላይ ይመሳሰላል። አንዱን ይምረጡ፦ { $items }
error-not-yet = { $title }፦ { $begins }። ገና አልጀመረም፤ ስለዚህ አሁን ምልክት ማድረግ አይችሉም። በዚያን ጊዜ ተመልሰው ይምጡ።
error-not-yet-which = { $title }፦ የሚቀጥለው ጊዜ { $begins } ነው፤ ስለዚህ ያንን ገና ምልክት ማድረግ አይችሉም። ከዚያ በፊት ያለ ጊዜ ማለትዎ ነው? አንዱን ይምረጡ፦ { $items }
error-no-time = ይህ በዚያ ቀን አይደረግም። የቀኖቹን ዝርዝር ይመልከቱ።
error-to-come = ያ ቀን ገና አልደረሰም። ያደረጉበትን ቀን ይጻፉ።
error-on = ያደረጉበትን ቀን እንደ 2026-11-05 ይጻፉ፤ ወይም ጊዜውን እንደ 2026-11-05T09:00:00-05:00 ይጻፉ።
error-not-marked = እዚህ ምንም ምልክት የለም፤ ስለዚህ የሚመለስ ነገር የለም። የማስረጃ መዝገቡን ይመልከቱ።
error-holder = ይህ ሰው እርስዎ ነዎት። ከራስዎ ጉዳይ መውጣት አይችሉም። ሁሉንም ለማስወገድ ካዝናውን ያጥፉ።
error-marked = ይህ አስቀድሞ ምልክት ተደርጎበታል። ለመቀየር መጀመሪያ ምልክቱን ይመልሱ።

## How to write an answer

ask-date = ቀኑ፣ እንደ 2026-11-05
ask-bool = አዎ ወይም አይደለም
ask-int = ሙሉ ቁጥር
ask-text = ጥቂት ፊደላት ወይም ቃላት
ask-instant = ቀን፣ ሰዓትና ከUTC ያለው ልዩነት፣ እንደ 2026-12-24T16:30:00+01:00
ask-local-time = ቀንና ሰዓት፣ እንደ 2027-02-02T09:00
ask-zone = የሰዓት ክልል፣ እንደ America/New_York
ask-period = የጊዜ ርዝመት፣ እንደ 5 ቀናት፣ 2 ሳምንታት ወይም 1 ወር
ask-dates = በመካከላቸው ኮማ (,) ያለባቸው ቀኖች፣ እንደ 2021-05-01,2026-03-03
ask-intervals = ከ..እስከ፣ እንደ 2026-08-03..2026-09-01
