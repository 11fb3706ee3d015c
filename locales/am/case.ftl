hearing-individual = የግለሰብ ችሎት
hearing-master = አጭር ችሎት (master)
hearing-other = ችሎት

urgency-missed = ቀኑ አልፏል። ዛሬ ለጠበቃ ይደውሉ
urgency-late = ዘግይተዋል። ዛሬ ያድርጉት
urgency-at-once = አይጠብቁ። ዛሬ ለጠበቃ ይደውሉ
urgency-today = ዛሬ
urgency-passed = አልፏል። የሆነውን ይጻፉ
urgency-week = በሚቀጥሉት ሰባት ቀናት
urgency-month = በሚቀጥሉት ሠላሳ ቀናት
urgency-later = ከዚያ በኋላ
urgency-sent = ተልኳል፦ ደረሰኙ እየተጠበቀ ነው
urgency-open = አሁን ማድረግ ይችላሉ
urgency-undated = Faro ቀኑን ማግኘት አይችልም
urgency-expected = ከቢሮዎች የሚጠበቀው
urgency-information = ማወቅ ጥሩ ነው

due-act-by = ቢዘገይ እስከ
due-last-day = የመጨረሻ ቀን
due-not-before = ከዚህ በፊት አይደለም፦
due-open-since = ክፍት የሆነበት ቀን
due-begins = እዚያ ይገኙ፦
due-was-on = የነበረው፦
due-expected = ቢሮው እንዲያደርግ የሚጠበቅበት፣ ቢዘገይ እስከ
due-ends = የሚያበቃው፦
due-leave-by = የሚወጡት፣ ቢዘገይ እስከ
due-here = በእርስዎ ሰዓት
due-on = ቀን

reminder-today = ዛሬ አንድ ነገር አለዎት። ዝርዝርዎን ይክፈቱ።
reminder-tomorrow = ነገ አንድ ነገር አለዎት። ዝርዝርዎን ይክፈቱ።
reminder-days = { $days ->
    [one] ከ{ $days } ቀን በኋላ አንድ ነገር አለዎት። ዝርዝርዎን ይክፈቱ።
   *[other] ከ{ $days } ቀናት በኋላ አንድ ነገር አለዎት። ዝርዝርዎን ይክፈቱ።
}

reminder-soon = በቅርቡ፦ ዝርዝርዎን ይክፈቱ።
reminder-now = አሁን፦ ዝርዝርዎን ይክፈቱ።
reminder-closing = የቀረው ጊዜ ትንሽ ነው፦ ዝርዝርዎን ይክፈቱ።
reminder-leave = የመውጫ ጊዜ ነው፦ ዝርዝርዎን ይክፈቱ።
reminder-over = አደረጉት? ዝርዝርዎን ይክፈቱ።
reminder-more = ተጨማሪ አለ፦ ዝርዝርዎን ይክፈቱ።
reminder-missed = አንድ አስታዋሽ አምልጦዎት ሊሆን ይችላል፦ ዝርዝርዎን ይክፈቱ።
reminder-heard = አይቼዋለሁ
reminder-test = ይህ ሙከራ ነበር። ደውሏል።
reminder-full = { $title }፦ { $when }
reminder-closing-full = { $title }፦ እስከ { $when } ብቻ
reminder-over-full = አደረጉት? { $title }፦ { $when }
reminder-attended-full = እዚያ ነበሩ? { $title }፦ { $when }
reminder-soon-full = በቅርቡ። { $title }፦ { $when }
reminder-now-full = አሁን። { $title }፦ { $when }
reminder-at-once-full = አይጠብቁ። { $title }
reminder-leave-full = የመውጫ ጊዜ ነው። { $title }፦ { $when }
reminder-last-full = { $title }። የመጨረሻው ቀን { $when } ነው
reminder-receipt-full = ደረሰኙን ይፈልጉ። { $title }፦ { $when }
reminder-there = { $there } በዚያ ቦታ ሰዓት። በእርስዎ ሰዓት፦ { $here }
reminder-there-at = { $there }፣ { $place }። በእርስዎ ሰዓት፦ { $here }
reminder-here = { $here } በእርስዎ ሰዓት። በዚያ ቦታ ሰዓት፦ { $there }

translation-machine = ይህን ትርጉም የሠራው ማሽን ነው። ቋንቋውን የሚናገር ሰው ገና አላየውም።
language-preview = ያልተጠናቀቀ፦ አንዳንድ የFaro ክፍሎች በእንግሊዝኛ ናቸው።
