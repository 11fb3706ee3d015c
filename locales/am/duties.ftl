duty-photo = በፎቶ ሪፖርት ማድረግ
duty-call-window = በስልክ ሪፖርት ማድረግ
duty-office-visit = ወደ ቢሮ መሄድ
duty-home-visit = የቤት ጉብኝት
duty-charging = መሣሪያውን ቻርጅ ማድረግ
duty-court-check = ቀኑን ከፍርድ ቤቱ ማረጋገጥ
duty-report = ቢሮ ቀርቦ ሪፖርት ማድረግ
duty-permit-expiry = የሥራ ፈቃድ ያበቃል
duty-parole-expiry = ፓሮል (parole) ያበቃል
duty-identity-expiry = ፓስፖርት ወይም ካርድ ያበቃል
duty-annual-fee = ዓመታዊ ክፍያ
duty-address-supervision = አዲሱን አድራሻ ለክትትል ቢሮው መንገር
duty-address-lawyer = አዲሱን አድራሻ ለጠበቃው መንገር
duty-other = የሚደረግ ነገር
duty-own-day = ይህን ቀን የመረጠው Faro ነው። ሰነዶችዎ ያነሰ ጊዜ ሊሰጡ ይችላሉ። በተቻለ ፍጥነት ያድርጉት።
duty-passed = ይህ ጊዜ አልፏል። ካደረጉት እንደተደረገ ምልክት ያድርጉ። ካላደረጉት አሁን ለቢሮው ወይም ለጠበቃ ይደውሉ። ከዚያ ማድረግ እንዳልቻሉና ለምን እንዳልቻሉ ምልክት ያድርጉ።
time-passed = የ{ $date } ጊዜ አልፏል። ካደረጉት እንደተደረገ ምልክት ያድርጉ። ካላደረጉት አሁን ለቢሮው ወይም ለጠበቃ ይደውሉ። ከዚያ ማድረግ እንዳልቻሉና ለምን እንዳልቻሉ ምልክት ያድርጉ።

## What to prepare

check-charged = ስልኩ ቻርጅ ተደርጓል
check-signal = ስልኩ የኔትወርክ ምልክት አለው
check-light = ፊትዎ ላይ ጥሩ ብርሃን፣ ያለ ኮፍያ፣ ያለ መነጽር
check-quiet = ጸጥ ያለ ቦታ
check-numbers = ቁጥሮችዎ ያሉበት ወረቀት በእጅዎ ነው
check-papers = ሰነዶችዎና መታወቂያ
check-told = የሚያምኑት ሰው የት እንዳሉና መቼ እንደሚደውሉ ያውቃል
check-by-heart = የጠበቃዎንና የቤተሰብዎን ስልክ ቁጥሮች በቃል ያውቃሉ፣ ወይም በወረቀት ይዘዋል
check-children = ከዘገዩ ልጆቹን የሚጠብቅ ሰው አለ
check-home = ቤት ውስጥ በሩንና ስልኩን የሚሰማ ሰው አለ
check-charger = ቻርጀሩ፣ እና የሚሰካበት ቦታ
check-copy = የሚልኩት ነገር ቅጂ
check-printed = እዚህ ያለው ቀን ካርዱ ወይም ወረቀቱ ላይ ያለው ቀን ነው
check-after = አዲስ እንዲሰጥዎት በጊዜው ጠይቀዋል፣ ወይም ቀጥሎ ምን እንደሚመጣ ጠበቃ ጠይቀዋል
check-receipt = ደረሰኝ፣ ወይም መላክዎን ወይም መክፈልዎን የሚያሳይ ፎቶ

## How it stands

state-coming = እየመጣ ያለ
state-open = አሁን
state-unanswered = ገና መልስ የለም
result-note = ማስታወሻ
result-done = ተደርጓል
result-late = ዘግይቶ ተደርጓል
result-missed = አምልጧል
result-could-not = ማድረግ አልተቻለም
result-was-there = ተገኝተዋል
result-was-not-there = አልተገኙም
result-undone = ተመልሷል
result-removed = ተሰርዟል

## Why it could not be done

reason-app-refused = መተግበሪያው ፎቶዬን ወይም ድምፄን አልተቀበለም።
reason-app-broken = መተግበሪያው ወይም ድረ ገጹ አልሠራም።
reason-turned-away = መለሱኝ፤ አላስገቡኝም።
reason-no-answer = ማንም አልመለሰም፣ ወይም ማንም አልመጣም።
reason-no-signal = ኔትወርክ ወይም መብራት አልነበረም።
reason-no-transport = እዚያ የምደርስበት መንገድ አልነበረኝም።
reason-sick = ታምሜ ወይም ተጎድቼ ነበር።
reason-other = ሌላ ምክንያት።

## A hearing that is over

hearing-over = ይህ ችሎት አልፏል። እዚያ ነበሩ? መልስዎን ምልክት ያድርጉ። ካልነበሩ ዛሬ ለጠበቃ ይደውሉ።
appointment-over = ይህ ቀጠሮ አልፏል። እዚያ ነበሩ? መልስዎን ምልክት ያድርጉ። ካልነበሩ ዛሬ ለቢሮው ወይም ለጠበቃ ይደውሉ።
hearing-missed = እዚያ እንዳልነበሩ ምልክት አድርገዋል። ዛሬ ለጠበቃ ይደውሉ። ማስተካከያ መንገድ ሊኖር ይችላል፤ ግን ጊዜው አጭር ነው።

## The proof log

proof-missing = ምዝግብ { $number } ጎድሏል። ከእሱ በኋላ ያለውን አይመኑ።
proof-moved = ምዝግብ { $number } የተሳሳተ ቦታ ላይ ነው። ከእሱ በኋላ ያለውን አይመኑ።
proof-changed = ምዝግብ { $number } ከተጻፈ በኋላ ተቀይሯል። ከእሱ በኋላ ያለውን አይመኑ።

sheet-title = የማስረጃ መዝገብ
sheet-exported = የወጣበት ጊዜ፦ { $at } ({ $zone })
sheet-count = { $count ->
    [one] { $count } ምዝግብ
   *[other] { $count } ምዝግቦች
}
sheet-code = የማመሳከሪያ ኮድ፦ { $code }
sheet-key = የፊርማ ቁልፍ፦ { $key }
sheet-withheld-count = { $count ->
    [one] ባለቤቱ { $count } ምዝግብ የሚለውን አላሳዩም።
   *[other] ባለቤቱ { $count } ምዝግቦች የሚሉትን አላሳዩም።
}
sheet-entry = { $number }. { $what }፦ { $result }
sheet-removed = { $number }. እዚህ ተጽፎ የነበረውን ባለቤቱ ሰርዘዋል።
sheet-withheld = { $number }. እዚህ የተጻፈውን ባለቤቱ አላሳዩም።
sheet-day = ለዚህ ቀን፦ { $text }
sheet-written = የተጻፈው፦ { $text }
sheet-happened = እንደተነገረው የሆነው፦ { $text }
sheet-reason = ምክንያት፦ { $text }
sheet-error = መልእክቱ ይህ ነበር፦ { $text }
sheet-spoke-to = ያነጋገሩት ሰው፦ { $text }
sheet-reference = የማጣቀሻ ቁጥር፦ { $text }
sheet-note = ማስታወሻ፦ { $text }
sheet-corrects = የሚያርመው ምዝግብ፦ { $text }
sheet-removes = ምዝግብ { $text } ያለው ተሰርዟል።
sheet-photo = ፎቶ ወይም ሰነድ (SHA-256)፦ { $text }
sheet-proves = ይህ የሚያሳየው፦ ምዝግቦቹ እርስ በርስ ይገጥማሉ። በኋላ የመጡትን ሁሉ እንደ አዲስ ካልጻፈ በስተቀር ማንም አንዱን አልቀየረም፣ አላዛወረም፣ ከመካከልም አላወጣም። ሰዓቶቹ የመጡት ከስልኩ ሰዓት ነው።
sheet-proves-not = ይህ የማያሳየው፦ ቃላቱ እውነት መሆናቸውን፣ ሰዓቱ ትክክል መሆኑን፣ መጨረሻ ላይ የጎደለ ምዝግብ አለመኖሩን፣ ወይም ባለቤቱ ሁሉንም እንደ አዲስ አለመጻፋቸውን። በቀደመ ቀን ያገኙት የማመሳከሪያ ኮድ ያንን ሊያሳይ ይችላል፦ ኮዱ ያለበትን ምዝግብ እዚህ ይፈልጉ።
sheet-signature = ፊርማ የሚያሳየው፦ የፊርማ ቁልፉ ያለው ሰው ይህን ፋይል ሠርቷል፤ ከዚያ በኋላ ማንም አልቀየረውም። መቼ እንደሆነ ወይም ቃላቱ እውነት መሆናቸውን አያሳይም። ቁልፉን ከዚህ በፊት ካገኙት ጋር ያመሳክሩ።
check-code-line = የFaro የማስረጃ መዝገብ፣ { $at } ({ $zone })፦ { $count ->
    [one] { $count } ምዝግብ
   *[other] { $count } ምዝግቦች
}። የማመሳከሪያ ኮድ፦ { $code }። የፊርማ ቁልፍ፦ { $key }
check-code-line-unsigned = የFaro የማስረጃ መዝገብ፣ { $at } ({ $zone })፦ { $count ->
    [one] { $count } ምዝግብ
   *[other] { $count } ምዝግቦች
}። የማመሳከሪያ ኮድ፦ { $code }።
check-code-why = ይህን መስመር ዛሬ ለጠበቃዎ ይስጡ፦ ያንብቡት፣ ያትሙት ወይም ይላኩት። ከጻፉት ምንም አይገልጽም። በኋላ፣ እነዚህን ምዝግቦች እስከ ዛሬ እንደጻፉና ከዚያ በኋላ እንዳልቀየሩ ያሳያል። ከእያንዳንዱ አዲስ ምዝግብ በኋላ እንደገና ያድርጉት።
proof-signature-right = ፊርማው ትክክል ነው። ፋይሉ ይህ ቁልፍ እንደፈረመው ነው፦ { $key }። ማንም ሰው ቁልፍ መሥራት ይችላል። ባለቤቱ ከዚህ በፊት ከሰጡዎት ጋር ያመሳክሩት።
proof-signature-given = ፊርማው ትክክል ነው። ፋይሉ እርስዎ የሰጡት ቁልፍ እንደፈረመው ነው።
proof-signature-wrong = ፊርማው ስህተት ነው። { $why }
proof-signature-absent = ፊርማ የለም። ይህን ፋይል ማንም ሰው ሊጽፈው ይችል ነበር።
proof-file-foreign = ይህ ፋይል Faro ሊያነበው የሚችል የማስረጃ መዝገብ አይደለም። Faro ያወጣውን ፋይል ይምረጡ።
proof-file-newer = ይህን የማስረጃ መዝገብ የሠራው አዲስ የሆነ Faro ነው። አዲሱን Faro ይጫኑና እንደገና ይሞክሩ።
