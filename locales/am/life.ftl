relation-myself = እኔ
relation-spouse = ባል፣ ሚስት ወይም አጋር
relation-child = ልጅ
relation-parent = እናት ወይም አባት
relation-sibling = እህት ወይም ወንድም
relation-other = ሌላ

role-lawyer = ጠበቃ
role-interpreter = አስተርጓሚ
role-office = ቢሮ
role-family = ቤተሰብ
role-helper = ረዳት
role-other = ሌላ

certainty-unsaid = እንደተነገረው
certainty-sure = በወረቀት ላይ አለ
certainty-likely = ትክክል ሳይሆን አይቀርም
certainty-unsure = ስህተት ሊሆን ይችላል

drawer-facts = የሆነው ነገር
drawer-officers = ለባለሥልጣናት የነገርኩት
drawer-lawyer = ለጠበቃዬ ብቻ

paper-notice-to-appear = የመቅረቢያ ማስታወቂያ
paper-hearing-notice = የችሎት ማስታወቂያ
paper-receipt = ደረሰኝ
paper-decision = ውሳኔ
paper-conditions = የመለቀቂያ ሰነዶችና ግዴታዎች
paper-identity = ፓስፖርት፣ ካርድ ወይም ፈቃድ
paper-picture = ፎቶ
paper-evidence = ማስረጃ
paper-other = ሌላ ሰነድ

mail-safe = ደብዳቤዎች እዚህ ይደርሳሉ
mail-unsafe = ደብዳቤዎች እዚህ ደህና አይደሉም
mail-unknown = ደብዳቤዎች እዚህ ይድረሱ አይድረሱ አይታወቅም

source-notice-to-appear = የመቅረቢያ ማስታወቂያው
source-hearing-notice = የችሎት ማስታወቂያው
source-hotline = የፍርድ ቤቱ የስልክ መስመር
source-website = የፍርድ ቤቱ ድረ ገጽ
source-lawyer = ጠበቃው
source-own = የራስዎ ማስታወሻ
source-other = ሌላ ሰው

standing-own = ይህን ቀን የጻፉት እርስዎ ብቻ ነዎት
standing-told = ይህን ቀን የሚሰጠው አንድ ምንጭ ብቻ ነው
standing-unconfirmed = አልተረጋገጠም
standing-confirmed = ሁለት ምንጮች ይስማማሉ
standing-conflict = ምንጮቹ አይስማሙም

hearing-when = { $title }፣ { $when }

hearing-moved-earlier = ይህ ችሎት አሁን ወደ ቀደመ ጊዜ ተዛውሯል። በፊት { $from } ነበር።
hearing-conflict = ምንጮቹ አይስማሙም፦ { $source } { $date } ይላል። ቀድሞ የሚመጣውን ቀን ይውሰዱ፤ ፍርድ ቤቱን ወይም ጠበቃ ይጠይቁ።
hearing-settling = ይህ ቀድሞ የሚመጣ ቀን ይሰርዛል፦ { $source } { $date } ይላል። ትክክለኛው እሱ ከሆነ ችሎትዎ ያመልጥዎታል። መጀመሪያ ፍርድ ቤቱን ይጠይቁ።
hearing-unconfirmed = ይህን ቀን የሚሰጠው የመቅረቢያ ማስታወቂያው ብቻ ነው። ፍርድ ቤቱ ሌላ ቀን ሊኖረው ይችላል። ወደ ፍርድ ቤቱ የስልክ መስመር ይደውሉ ወይም ድረ ገጹን ይመልከቱ።
hearing-unchecked = ይህን ቀን ከፍርድ ቤቱ ገና ማንም አላረጋገጠም። አሁን ያረጋግጡ፤ በየሳምንቱም ያረጋግጡ።
hearing-stale = { $days ->
    [one] መጨረሻ የተረጋገጠው ከ{ $days } ቀን በፊት ነው። ከፍርድ ቤቱ እንደገና ያረጋግጡ። ቀኖች ያለ ደብዳቤ ሊቀየሩ ይችላሉ።
   *[other] መጨረሻ የተረጋገጠው ከ{ $days } ቀናት በፊት ነው። ከፍርድ ቤቱ እንደገና ያረጋግጡ። ቀኖች ያለ ደብዳቤ ሊቀየሩ ይችላሉ።
}
hearing-passed = ግን { $source } { $date } ብሎ ነበር፤ ያ ቀንም አልፏል። እዚያ ነበሩ? መልስዎን ምልክት ያድርጉ። ካልነበሩ ዛሬ ለፍርድ ቤቱ ወይም ለጠበቃ ይደውሉ።
