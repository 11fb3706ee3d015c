### Handing a case to a lawyer, and what comes back.

handoff-json-foreign = ፋይሉ Faro እንደሚጽፈው አልተጻፈም። ምንም አልተቀየረም። ፋይሉን እንደገና ይጠይቁ።
handoff-json-newer = ይህን ፋይል የጻፈው አዲስ የሆነ Faro ነው። Faroን ያዘምኑና እንደገና ይክፈቱት።
handoff-json-too-large = ፋይሉ Faro ከሚጽፈው በላይ ይናገራል። አልተነበበም። የላከውን ሰው ሌላ ይጠይቁ።

## What goes and what stays

handoff-people = { $count ->
    [one] የጉዳዩ { $count } ሰው
   *[other] የጉዳዩ { $count } ሰዎች
}
handoff-facts = { $count ->
    [one] ለጥያቄ { $count } መልስ
   *[other] ለጥያቄዎች { $count } መልሶች
}
handoff-hearings = { $count ->
    [one] { $count } ችሎት
   *[other] { $count } ችሎቶች
}
handoff-duties = { $count ->
    [one] { $count } ግዴታ
   *[other] { $count } ግዴታዎች
}
handoff-addresses = { $count ->
    [one] { $count } አድራሻ
   *[other] { $count } አድራሻዎች
}
handoff-contacts = { $count ->
    [one] የሚገናኙት { $count } ሰው
   *[other] የሚገናኟቸው { $count } ሰዎች
}
handoff-notes-facts = { $count ->
    [one] ስለሆነው ነገር { $count } ማስታወሻ
   *[other] ስለሆነው ነገር { $count } ማስታወሻዎች
}
handoff-notes-officers = { $count ->
    [one] ለባለሥልጣናት ስለተነገረው { $count } ማስታወሻ
   *[other] ለባለሥልጣናት ስለተነገረው { $count } ማስታወሻዎች
}
handoff-notes-lawyer = { $count ->
    [one] ለጠበቃዬ ብቻ የሆነ { $count } ማስታወሻ
   *[other] ለጠበቃዬ ብቻ የሆኑ { $count } ማስታወሻዎች
}
handoff-papers = { $count ->
    [one] { $count } ሰነድ
   *[other] { $count } ሰነዶች
}
handoff-log = { $count ->
    [one] የማስረጃ መዝገቡ { $count } ምዝግብ
   *[other] የማስረጃ መዝገቡ { $count } ምዝግቦች
}
handoff-goes = ይህ ይላካል፦
handoff-stays = ይህ ከእርስዎ ጋር ይቀራል፦
handoff-nothing = ከጉዳይዎ ምንም
handoff-named = { $count ->
    [one] የመረጡት { $count } ነገርም ይቀራል። ስለሚቀር ሰው ነው፣ ወይም የዚያ ሰው ስም በውስጡ አለ።
   *[other] የመረጧቸው { $count } ነገሮችም ይቀራሉ። ስለሚቀር ሰው ናቸው፣ ወይም የዚያ ሰው ስም በውስጣቸው አለ።
}
handoff-log-stays = የማስረጃ መዝገቡ ይቀራል። ስለዚህ የቀኖቹ ዝርዝር አስቀድመው ያደረጉትን አይናገርም። ለጠበቃዎ ይንገሩ።
handoff-log-goes = የማስረጃ መዝገቡ ይላካል። ሁለት ጠበቆች ከደረሳቸው ያው መዝገብ መሆኑን ማየት ይችላሉ።
handoff-papers-whole = ሰነዶች እንዳሉ ይላካሉ። Faro በሰነድ ውስጥ የማን ስም እንዳለ ማየት አይችልም፤ ፎቶም የት እንደተነሣ ሊናገር ይችላል።
handoff-thing-stays = ያም ሆኖ ይቀራል። ስለሚቀር ሰው ነው፣ ወይም የዚያ ሰው ስም በውስጡ አለ።
handoff-exists = በዚያ ስም ፋይል አስቀድሞ አለ። ምንም አልተሠራም። ሌላ ስም ይምረጡ።
handoff-no-part = በዚያ ስም የሚመረጥ ነገር የለም። የጉዳዩን ክፍል ይምረጡ፣ ወይም አንድን ነገር በመለያው (id) ይምረጡ።
    .command = በዚያ ስም የሚመረጥ ነገር የለም። ክፍሎቹን ለማየት ይህን ይጻፉ፦ faro handoff make --help

## Cards

card-twice = ይህ ካርድ አስቀድሞ በዝርዝርዎ ውስጥ አለ። ምንም አልተቀየረም።
card-not-compared = ይህን ካርድ ጠበቃው ራሳቸው ካላቸው ካርድ ጋር ማንም አላመሳከረም። በመንገድ ላይ ተቀይሮ ከሆነ ሌላ ሰው ሁሉንም ሊያነብ ይችላል። በሚያውቁት ቁጥር ለጠበቃው ይደውሉ፤ አኃዞቹንም እርስ በርስ ይነባበቡ።
    .command = ይህን ካርድ ጠበቃው ራሳቸው ካላቸው ካርድ ጋር ማንም አላመሳከረም። በመንገድ ላይ ተቀይሮ ከሆነ ሌላ ሰው ሁሉንም ሊያነብ ይችላል። ለጠበቃው ይደውሉ፤ አኃዞቹን እርስ በርስ ይነባበቡ፤ ይህንም ይጻፉ፦ faro card compared ID። ያለ እሱ ለመቀጠል --yes ይጨምሩ።
card-digits = የማመሳከሪያ አኃዞች፦ { $digits }
card-compared-on = የተመሳከረው፦ { $date }
card-compared-never = ገና አልተመሳከረም
card-compare = በሚያውቁት ቁጥር ለጠበቃው ይደውሉ። እነዚህን አኃዞች እርስ በርስ ይነባበቡ። አንድ አኃዝ እንኳ ከተለየ ካርዱን ይሰርዙት።
card-uncompared = የ{ $name } ካርድ እሳቸው ራሳቸው ካላቸው ካርድ ጋር አልተመሳከረም። በመንገድ ላይ ተቀይሮ ከሆነ ሌላ ሰው ይህን ሁሉ ሊያነብ ይችላል።
card-proved = ይህ ጠበቃ የሚልኩትን መክፈት ይችላሉ፦ መልሳቸውን ያነበቡት { $date } ነው።

## What lies in a hand-off. READ-ME.txt is for a lawyer who may have no Faro.

readme-what = እነዚህ ፋይሎች የመጡት ጉዳያቸውን በFaro ከሚይዙ ሰው ነው። ለእርስዎ ብቻ ናቸው፦ የታሸጉት ለእርስዎ ቁልፍ ነው።
readme-sender = Faro ማን እንደላካቸው አያውቅም። ላኪው የሚታወቀው የማመሳከሪያ ድምሮቹን (sums) ዝርዝር በፈረመው ቁልፍ ብቻ ነው። ለመጀመሪያ ጊዜ ሲደርስዎት፣ የላኩት እሳቸው እንደሆኑ ባለጉዳዩን ይጠይቁ። ከዚያ በኋላ የሚመጡ ፋይሎች ያው ቁልፍ ሊኖራቸው ይገባል።
readme-files = case.html የሚለውን ያትሙ። dates.csv የሚለውን በሠንጠረዥ ፕሮግራም (spreadsheet)፣ dates.ics የሚለውንም በቀን መቁጠሪያ ይክፈቱ። "papers" የሚለው ማህደር የባለጉዳዩን ሰነዶች ይዟል። ሁሉም፣ ለፕሮግራሞች እንዲሆን፣ case.json በሚለው ውስጥ አለ። ማንም ሰው በቀኖቹ ከመተማመኑ በፊት ጠበቃ እያንዳንዱን ቀን ማረጋገጥ አለበት።
readme-check = ምንም እንዳልተቀየረ ለማረጋገጥ በዚህ ጽሑፍ መጨረሻ ያሉትን ሁለት መስመሮች ይጠቀሙ።
readme-answer = መልስ ለመስጠት በራስዎ ኮምፒውተር ላይ Faroን ይጠቀሙ። መልስዎ የሚመለሰው እንደ አንድ የታሸገ ፋይል ነው።

## A reply, line by line

reply-hearing = የችሎት ቀን
reply-fact = ሕጉ የሚጠይቀው ነገር
reply-task = የሚደረግ ነገር
reply-question = ለእርስዎ ጥያቄ
reply-message = መልእክት
reply-paper = ሰነድ
reply-card = አዲስ ካርድ
reply-unknown = ይህ Faro የማያውቀው ነገር
reply-when = { $when } ({ $zone })
reply-until = እስከ { $date } ድረስ
reply-fact-untold = ለዚህ ገና አልመለሱም።
reply-stands = አሁን ያለዎት፦
reply-from = መልስ { $number } ከ{ $name }፣ { $date }
reply-take-hearing = ከተቀበሉት ይህ ቀን ጠበቃዎ የሰጡት ሆኖ ይቀመጣል፤ አስታዋሾችዎም ይቀየራሉ።
reply-take-new-hearing = ከተቀበሉት ይህ አዲስ ችሎት ይሆናል፤ Faroም ያስታውስዎታል።
reply-take-fact = ከተቀበሉት ይህ የእርስዎ መልስ ይሆናል፤ ምንጩም ጠበቃዎ ይሆናል።
reply-take-duty = ከተቀበሉት ይህ አዲስ ግዴታ ይሆናል፤ Faroም ያስታውስዎታል።
reply-take-note = ከተቀበሉት "ለጠበቃዬ ብቻ" ከሚሉት ማስታወሻዎችዎ ጋር ይቀመጣል።
reply-take-paper = ከተቀበሉት ከሰነዶችዎ ጋር ይቀመጣል።
reply-take-card = ከተቀበሉት ከአሁን ጀምሮ የሚልኩት የሚከፈተው በአዲሱ ካርድ ብቻ ነው።
reply-taken = ይህን አስቀድመው ተቀብለዋል።
reply-unknown-why = ሊቀበሉት አይችሉም። Faroን ያዘምኑና መልሱን እንደገና ይክፈቱ፣ ወይም ምን እንደሚል ጠበቃዎን ይጠይቁ።
reply-hearing-when = ሊቀበሉት አይችሉም፦ ቀኑ ወይም የቦታው የሰዓት ክልል ሊነበብ አይችልም። ቀኑን ጠበቃዎን ይጠይቁ።
reply-hearing-gone = ሊቀበሉት አይችሉም፦ ይህን ችሎት ሰርዘዋል። አሁንም የሚሠራ መሆኑን ጠበቃዎን ይጠይቁ።
reply-no-country = ገና ሊቀበሉት አይችሉም፦ መጀመሪያ ጉዳይዎ በየትኛው አገር እንደሆነ ይናገሩ።
reply-person-gone = ሊቀበሉት አይችሉም፦ የሚመለከተው ሰው ከእንግዲህ በጉዳይዎ ውስጥ የለም።
reply-fact-unreadable = ሊቀበሉት አይችሉም፦ ይህ Faro ሊያነበው አይችልም። ምን እንደሚል ጠበቃዎን ይጠይቁ።
reply-paper-gone = ሊቀበሉት አይችሉም፦ ፋይሉ ከመልሱ ጋር አልመጣም። እንደገና ይጠይቁት።
reply-card-misread = ሊቀበሉት አይችሉም፦ ካርዱ ሊነበብ አይችልም። እንደገና ጠበቃዎን ይጠይቁ።
reply-empty = ሊቀበሉት አይችሉም፦ ምንም አይልም።
reply-no-file = ይህ ፋይል ሊነበብ አይችልም። ጠበቃዎ የላኩትን ፋይል ይምረጡ።
reply-no-reply = ይህ የተላለፈ ጉዳይ እንጂ መልስ አይደለም። ምንም አልተቀየረም። ሌላ ፋይል ይምረጡ።
reply-other-handoff = ይህ መልስ ለሌላ ሰው ጉዳይ ነው። ምንም አልተቀየረም። ለጠበቃዎ ይንገሩ።
reply-seen = ይህ ቁጥር ያለው ሌላ መልስ አይተዋል። ከሁለቱ አንዱ እውነተኛ አይደለም። ምንም አልተቀየረም። ለጠበቃዎ ይደውሉ።
reply-no-line = መልሱ ያ ቁጥር ያለው መስመር የለውም። ዝርዝሩን እንደገና ይመልከቱ።
reply-taken-before = ይህን መስመር አስቀድመው ተቀብለዋል። ምንም አልተቀየረም።

## Sending and comparing

card-own-digits = ለዚህ ጠበቃ ብቻ የሚሆኑ የእርስዎ አኃዞች፦ { $digits }
card-line = ካርዱ፣ በFARO1 የሚጀምር አንድ መስመር፦
card-none = ገና ምንም ካርድ የለም። ጠበቃዎን የራሳቸውን ካርድ ይጠይቁ።
handoff-send = ፋይሉን እንደፈለጉት ይላኩ፦ በኢሜይል፣ በመልእክት መተግበሪያ (chat)፣ በUSB ማስቀመጫ። ሌላ ማንም ሊከፍተው አይችልም። ፋይሉ ምን ያህል ትልቅ እንደሆነና age በሚባል ፕሮግራም እንደተሠራ ይታወቃል።
handoff-none = ገና ምንም አልሰጡም።
