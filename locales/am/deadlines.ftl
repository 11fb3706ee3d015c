step-trigger = ከ{ $date } ይጀምሩ፦ { $fact }። ይህን ቀን አይቁጠሩ።
step-event = ከ{ $date } ይጀምሩ፦ { $fact }። ከእሱ ወደ ኋላ ይቁጠሩ።
step-stopped = ጊዜው ከ{ $from } እስከ { $to } ቆሞ ነበር። { $days ->
    [one] { $days } ቀን ይጨመራል
   *[other] { $days } ቀናት ይጨመራሉ
}፦ { $date }።
step-count = ከ{ $period } በኋላ፦ { $date }።
step-count-back = ከ{ $period } በፊት፦ { $date }።
step-clamp = በዚያ ወር እንዲህ ያለ ቀን የለም፤ ስለዚህ ያለውን የመጨረሻ ቀን እንወስዳለን፦ { $date }።
closed-weekend = የሳምንት መጨረሻ ቀን
step-closed-forward = { $date }፦ { $why }። ቢሮው ዝግ ነው፤ ስለዚህ እስከሚቀጥለው ክፍት ቀን ጊዜ ሊኖርዎት ይችላል።
step-closed-back = { $date }፦ { $why }። ቢሮው ዝግ ነው። ለጥንቃቄ ከዚያ በፊት ያለውን ቀን ይውሰዱ።
step-no-roll = { $date }፦ { $why }፤ ግን ለዚህ ተጨማሪ ጊዜ የሚሰጥ ሕግ አላገኘንም።
step-legal-last = ሕጉ ሊፈቅድ የሚችለው የመጨረሻው ቀን፦ { $date }።
step-disputed = የዚህ ደንብ ሌላ ቅጂ አከራካሪ ነው። የሚሰጠው { $period } ብቻ ነው። ለጥንቃቄ እሱን ይውሰዱ፦ { $date }።
step-safe-from = አሁን አስተማማኙ ቀን። Faro ያለ ተጨማሪ ቀናት እንደገና ይቆጥራል።
step-safe = እስከ { $date } ድረስ ያድርጉት።
step-opens = የመጀመሪያው ቀን፦ { $date }። የሳምንት መጨረሻና የበዓል ቀን አይቀይሩትም።
step-printed = የእርስዎ ሰነድ { $date } ይላል። ቀድሞ የሚመጣውን ቀን ይውሰዱ።
step-trigger-first = ከ{ $date } ይጀምሩ፦ ከ{ $after } በኋላ የመጀመሪያው እንዲህ ያለ ቀን ነው። ይህን ቀን አይቁጠሩ።
step-chained = ማንም ይግባኝ አላለም። ስለዚህ ውሳኔው የመጨረሻ የሆነው የይግባኝ ጊዜው ሲያበቃ ነው ("{ $rule }")፦ { $date }። ከዚህ ቀን ይጀምሩ፤ ግን አይቁጠሩት።
step-deemed = { $days ->
    [one] ሕጉ ደብዳቤውን ከተሰጠ ከ{ $days } ቀን በኋላ
   *[other] ሕጉ ደብዳቤውን ከተሰጠ ከ{ $days } ቀናት በኋላ
} እንደደረሰ ይቆጥረዋል፦ { $date }። ከዚህ ቀን ይጀምሩ፤ ግን አይቁጠሩት።
step-mail = { $days ->
    [one] ለፖስታ { $days } ቀን ይጨመራል
   *[other] ለፖስታ { $days } ቀናት ይጨመራሉ
}፦ { $date }። በእሱ አይተማመኑ።
step-added = { $days ->
    [one] { $days } ቀን ይጨመራል
   *[other] { $days } ቀናት ይጨመራሉ
}፦ { $date }።
step-suspended = ጊዜው ከጠየቁበት ከ{ $asked } ጀምሮ መልሱ እስከመጣበት እስከ { $answered } ቆሞ ነበር። { $left ->
    [one] { $left } ቀን ቀርቶ ነበር
   *[other] { $left } ቀናት ቀርተው ነበር
}፤ ስለዚህ ጊዜዎ በ{ $date } ያበቃል።
step-excluded-month = ፍርድ ቤቶች በ{ $month } ያርፋሉ፤ ስለዚህ ያ ወር አይቆጠርም።
step-franc = የመጀመሪያውና የመጨረሻው ቀን አይቆጠሩም፤ ስለዚህ አንድ ተጨማሪ ቀን አለ፦ { $date }።
step-safe-count = ሰው ሊከራከርበት የሚችል ቀን ሳይቆጠር፦ { $date }።
step-unknown = የትኛው እርስዎን እንደሚመለከት አልተናገሩም፤ ስለዚህ ማድረግ ያለብዎት ቀድሞ እስከሚመጣው ቀን ነው። { $means } ያኔ { $date } ነው።
step-unknown-other = የትኛው ሕግ የእርስዎ እንደሆነ አልተናገሩም፤ ስለዚህ ማድረግ ያለብዎት ቀድሞ እስከሚመጣው ቀን ነው፦ { $date }።
step-not-before = ግን ከመጀመሩ በፊት አይደለም፦ { $date }።
step-asked-late = በ{ $asked } ጠይቀዋል። ያ ከ{ $by } በኋላ ነበር፤ ስለዚህ ጊዜውን አላቆመም፦ { $date }።
step-sooner = በ{ $date } ምክንያት ቀደም ብሎ ያበቃል።
note-unverified = ስለዚህ ጉዳይ ጠበቃ ይጠይቁ። የጊዜ ገደብ እንዳለ እናምናለን፤ ግን ሕጉን ያረጋገጠ ሰው የለም፤ ስለዚህ Faro ምንም ቀን አያሳይም።
step-hours-start = ጊዜው በ{ $date } { $time } ይጀምራል።
step-hours = ከ{ $period } በኋላ፣ በደቂቃ ልክ፦ { $date } { $time }። የሳምንት መጨረሻና የበዓል ቀን ተጨማሪ ጊዜ አይሰጡዎትም።
step-at = ቀኑ ራሱ፦ { $date }።
step-expected = ቢሮው እስከ { $date } ድረስ እንዲያደርግ ይጠበቃል። ብዙ ጊዜ ከዚያ በላይ ይወስዳል።
step-no-limit = የመጨረሻ ቀን የለም። አይጠብቁ።
step-first = የመጀመሪያው ጊዜ { $date } ነው፤ ከዚያ በየ{ $period }።
step-next = የሚቀጥለው ጊዜ፦ { $date }።
step-received = እስከዚያ መድረስ አለበት። የሚልኩበት ቀን አይቆጠርም።
means-printed = በእርስዎ ሰነድ ላይ ያለ ነው፤ ግን ከዚህ በኋላ የሚመጣ ቀን ነው። ጠበቃ ሳይጠይቁ እስከዚያ ቀን አይጠብቁ።

kind-deadline = የጊዜ ገደብ
kind-opening = ከዚያ በፊት አይደለም
kind-window = በሁለት ቀናት መካከል
kind-hours = ሰዓታት፣ በደቂቃ ልክ
kind-expiry = በራሱ ያበቃል
kind-information = ማወቅ ጥሩ ነው
kind-recurring = ይደጋገማል
kind-expected = የቢሮው የራሱ የጊዜ ገደብ
kind-no-limit = የመጨረሻ ቀን የለም
kind-adjuster = ሌላ ቀን ይቀይራል
kind-appearance = እዚያ ይገኙ

status-in-force = በሥራ ላይ ያለ
status-proposed = የታሰበ ብቻ፦ ሕግ አይደለም
status-stayed = በፍርድ ቤት የታገደ፦ አሁን ሕግ አይደለም
status-repealed = ከእንግዲህ ሕግ አይደለም
status-vacated = በፍርድ ቤት የተሻረ፦ ሕግ አይደለም
status-disputed = አከራካሪ፦ ጠበቃ ይጠይቁ
status-unverified = በሕጉ ውስጥ አልተረጋገጠም፦ ጠበቃ ይጠይቁ

grade-r1 = በሕጉ ወይም በመንግሥት ገጽ ላይ ተረጋግጧል
grade-r1o = በአሮጌ የሕጉ ቅጂ ተረጋግጧል
grade-r2 = በሕጉ በራሱ አልተረጋገጠም
grade-p = በከፊል ብቻ ተረጋግጧል
grade-m = ከትዝታ የተጻፈ፣ ያልተረጋገጠ
grade-b = ይታመናል፣ ግን ገና የትም አልተነበበም

deadlines-check = Faro ጠበቃ አይደለም። እያንዳንዱን ቀን እንዲያረጋግጥ ጠበቃ ይጠይቁ።
deadlines-late = ማድረግ የነበረብዎት ቀን አልፏል። አሁንም ጊዜ ሊኖርዎት ይችላል። ዛሬ ያድርጉት፤ ከጠበቃም ጋር ይነጋገሩ።

law-begins = ከ{ $date } ጀምሮ ይሠራል ({ $status })።
law-ends = በ{ $date } ቆሟል።
law-checked = አንድ ሰው ምንጩን በ{ $date } እንደገና አንብቧል።
