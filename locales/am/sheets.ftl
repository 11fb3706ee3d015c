## Files for calendars

calendar-discreet = Faro፦ ዝርዝርዎን ይክፈቱ
calendar-settled = ተደርጓል
calendar-day = { $label }፦ { $day }

## What stands on several pages

sheets-made = የተዘጋጀው፦ { $date }። ቀኖች ሊቀየሩ ይችላሉ። በአንዱ ከመተማመንዎ በፊት ከፍርድ ቤቱ ያረጋግጡ።
sheets-name = በሰነዶቹ ላይ ያለው ስም
sheets-number = ቁጥር
sheets-born = የልደት ቀን
sheets-language = የሚናገሩት ቋንቋ
sheets-court = ፍርድ ቤት
sheets-judge = ዳኛ
sheets-video = በቪዲዮ
sheets-lawyer-write = ጠበቃ፦ ስምና ስልክ

## The case on one page

sheets-case = የጉዳይ ገጽ
sheets-code = በአጭሩ፣ ለስልክ ካሜራ
sheets-people = ስለ ማን እንደሆነ
sheets-dates = የሚቀጥሉት ቀኖች
sheets-no-dates = እዚህ ምንም ቀን አልተጻፈም። ይህ ግን ምንም ቀን የለም ማለት አይደለም።
sheets-contacts = ለማን እንደሚደወል
sheets-more-people = { $count ->
    [one] በዚህ ጉዳይ ውስጥ ተጨማሪ { $count } ሰው አለ።
   *[other] በዚህ ጉዳይ ውስጥ ተጨማሪ { $count } ሰዎች አሉ።
}
sheets-more-dates = { $count ->
    [one] ተጨማሪ { $count } ቀን በዚህ ገጽ ላይ የለም።
   *[other] ተጨማሪ { $count } ቀኖች በዚህ ገጽ ላይ የሉም።
}

## Cards for a pocket

sheets-wallet = እነዚህን ካርዶች ይቁረጡ። አንዱን ከእርስዎ ጋር ያቆዩ፤ አንዱን ለሚያምኑት ሰው ይስጡ።

## For the family of somebody who is detained. They read it: "I" is the person who is detained.

sheets-detained = ከታሰርኩ
sheets-detained-do = እርስዎ ማድረግ የሚችሉት
sheets-detained-lawyer = 1. ለጠበቃዬ ይደውሉ። ጠበቃ ከሌለኝ እንደ እኔ ያሉ ሰዎችን ከሚረዳ ድርጅት ጠበቃ ይጠይቁ።
sheets-detained-find = 2. የት እንደታሰርኩ ይጠይቁ። በዚህ ገጽ ላይ ያለው ቁጥርና የተወለድኩበት አገር ያስፈልግዎታል።
sheets-detained-say = 3. ስሜን በሰነዶቼ ላይ እንዳለ፣ ፊደል በፊደል ይናገሩ። ለሚደውልልዎት የማያውቁት ሰው ሰነድ ወይም ገንዘብ አይስጡ።
sheets-detained-hearing = 4. በዚህ ገጽ ላይ ያለውን እያንዳንዱን ቀን ለጠበቃዬ ይንገሩ። ብታሰርም የፍርድ ቤት ቀን ይቆጠራል።
sheets-birth-country = የተወለድኩበት አገር
sheets-medicine = የሚያስፈልገኝ መድኃኒት
sheets-consent = እስማማለሁ
sheets-consent-says = ቤተሰቤና ጠበቃዬ ስለ እኔና ስለ ጉዳዬ መጠየቅ ይችላሉ። በዚህ ገጽ ላይ ያለውን ማየት ይችላሉ።
sheets-signed = ቀንና ፊርማ

## For an office that calls an interpreter

sheets-interpreter = አስተርጓሚ ያስፈልገኛል
sheets-interpreter-ask = እባክዎ ለቋንቋዬ አስተርጓሚ ይጥሩልኝ። የመረዳትና ሐሳቤን የማስረዳት መብት አለኝ።
sheets-interpreter-language = ቋንቋዬ
sheets-interpreter-dialect = በእኛ አካባቢ የሚነገርበት መንገድ (dialect)
sheets-interpreter-town = የሚነገርበት ከተማ ወይም አካባቢ
sheets-interpreter-wish = የምፈልገው አስተርጓሚ
sheets-not-spanish = ስፓኒሽ አይደለም
sheets-not-spanish-says = እባክዎ የስፓኒሽ አስተርጓሚ አይጠቀሙ። ስፓኒሽ ለዚህ በሚበቃ ደረጃ አይገባኝም።

## What was done of what a supervision asks

sheets-compliance = ሪፖርቶች፣ በየወሩ
sheets-compliance-months = { $count ->
    [one] የማስረጃ መዝገቡ { $count } ወር ይሸፍናል።
   *[other] የማስረጃ መዝገቡ { $count } ወራት ይሸፍናል።
}
sheets-compliance-none = የማስረጃ መዝገቡ ስለ ሪፖርት ገና ምንም ምዝግብ የለውም።
sheets-compliance-total = ሁሉም
sheets-compliance-entries = በቅንፍ ውስጥ ያሉት ቁጥሮች የማስረጃ መዝገቡ ምዝግቦች ናቸው። መዝገቡን ከዚህ ገጽ ጋር ይስጡ፦ እያንዳንዱ ምዝግብ የሚለውን ያሳያል።
sheets-compliance-own = እነዚህን ምዝግቦች የጻፉት ባለጉዳዩ ራሳቸው ናቸው። ቢሮ ያለው ሊለይ ይችላል።
sheets-month = ወር
sheets-figure-done = በጊዜው የተደረገ
sheets-figure-late = ዘግይቶ የተደረገ
sheets-figure-refused = ተሞክሮ ያልተቀበሉት
sheets-figure-broken = ተሞክሮ ያልሠራ
sheets-figure-missed = ያልተደረገ

## Which pages there are

sheets-wallet-name = በኪስ የሚያዙ ካርዶች
sheets-case-for = ጉዳይዎ በአንድ ገጽ፦ ለአዲስ ጠበቃ፣ ለመጠለያ ወይም ለቢሮ።
sheets-wallet-for = የሚቆረጡ ስምንት ትናንሽ ካርዶች። ስልክ በሌለዎት ጊዜ ይረዳሉ።
sheets-detained-for = ለቤተሰብዎ፦ ምን እንደሚያደርጉና ለማን እንደሚደውሉ። ዛሬ ይስጧቸው።
sheets-interpreter-for = ለማንኛውም ቢሮ። የትኛውን ቋንቋ እንደሚናገሩና እንዴት እንደሚናገሩት ይገልጻል።
sheets-compliance-for = ለጠበቃዎ። ሪፖርቶችዎን ይቆጥራል፦ የተደረጉ፣ ያልተቀበሏቸው ወይም የተቋረጡ።
sheets-proof-for = ስላደረጉት የጻፉት ሁሉ፣ ከማመሳከሪያ ኮድ ጋር።
sheets-phrases-for = በፍርድ ቤት ወይም በቢሮ ጮክ ብለው ለማንበብ ወይም በጣት ለማመልከት።
sheets-one-language = ሁለተኛ ቋንቋ የለም
sheets-paper-a4 = A4
sheets-paper-letter = Letter፣ በዩናይትድ ስቴትስ የሚሠራበት

## A picture in which a code is looked for

error-picture-large = ይህ ፎቶ በጣም ትልቅ ነው። አነስ ያለ ፎቶ ያንሱ፣ ወይም ወደ ኮዱ ይቅረቡ።
error-picture-size = Faro ይህን ፎቶ ማንበብ አይችልም። እንደገና ያንሱት።
