error-date-order = Faro ቀኑን ከወሩ መለየት አይችልም፦ 11/05 ለአንዳንዱ አንባቢ ሜይ፣ ለሌላው ኖቬምበር ነው። ዓመት-ወር-ቀን ብለው ይጻፉ፤ ለምሳሌ 2026-11-05።
error-date-form = ቀኑን ዓመት-ወር-ቀን ብለው ይጻፉ፤ ለምሳሌ 2026-11-05።
error-date-time = ሰዓቱን እንደ 2027-02-02T09:00 ይጻፉ፤ ሰዓቶቹ ከ00 እስከ 23 ናቸው። ወይም ይተዉት።
error-date-impossible = ያ ቀን የለም። ሰነድዎን እንደገና ይመልከቱ።
error-date-persian = { $year } የፋርስ አቆጣጠር ዓመት ይመስላል። የምዕራባውያን አቆጣጠር ዓመት ይጻፉ፤ ለምሳሌ 2026።
error-date-hijri = { $year } የሒጅራ አቆጣጠር ዓመት ይመስላል። የምዕራባውያን አቆጣጠር ዓመት ይጻፉ፤ ለምሳሌ 2026።
error-date-ethiopian = የኢትዮጵያና የኮፕቲክ አቆጣጠር 13ኛ ወር አላቸው። የምዕራባውያን አቆጣጠር ቀን ይጻፉ፤ ለምሳሌ 2026-11-05።
error-date-year = ዓመት { $year } ከ1900 እስከ 2100 ባለው ውስጥ አይደለም። የምዕራባውያን አቆጣጠር ዓመት ይጻፉ።
error-date-meant = የሌላ አቆጣጠር ቀን ጽፈዋል። { $written }። { $date } ማለትዎ ነው? ከሆነ { $iso } ብለው ይጻፉ።
error-no-calendar = Faro ይህ አቆጣጠር የለውም። ሌላ ይምረጡ።
error-fact-bool = አዎ ወይም አይደለም ብለው ይመልሱ።
error-fact-empty = የሚቀመጥ ነገር የለም። አንድ ነገር ይጻፉ።
error-fact-intervals = ቀኖቹን ከ..እስከ በሚል መልክ ይጻፉ፤ ለምሳሌ 2026-08-03..2026-09-01። በብዙዎቹ መካከል ኮማ (,) ያስገቡ። ሁለተኛው ቀን እንደገና የሚቆጠረው የመጀመሪያ ቀን ነው።
error-fact-int = ሙሉ ቁጥር ይጻፉ፤ ለምሳሌ 84።
error-fact-instant = ቀኑን፣ ሰዓቱንና ከUTC ያለውን ልዩነት ይጻፉ፤ ለምሳሌ 2026-12-24T16:30:00+01:00።
error-fact-period = የጊዜ ርዝመት ይጻፉ፤ ለምሳሌ 5 ቀናት፣ 2 ሳምንታት ወይም 1 ወር።
error-unknown-code = { $fact }፦ መረዳት አልተቻለም። ከእነዚህ ኮዶች አንዱን ይጻፉ፦ { $known }።
error-contradiction = { $first } የሚመጣው ከ{ $second } በኋላ ነው። ሁለቱም ትክክል ሊሆኑ አይችሉም። ሰነዶችዎን እንደገና ይመልከቱ።
error-fact = { $fact }፦ መረዳት አልተቻለም። { $reason }
error-unknown-fact = { $fact } የሚጠይቅ ደንብ የለም። ከእነዚህ አንዱን ይምረጡ፦ { $known }።
error-which-country = ጉዳይዎ ከአንድ በላይ አገር አለው። ከእነዚህ አንዱን ይምረጡ፦ { $names }።
error-hearing-twice = Faro ቀኑን ከችሎቶችዎ ዝርዝር ይወስዳል። ችሎቱን እዚያ ይጨምሩ።
error-unknown-rule = { $rule } የሚባል ደንብ የለም። የደንቦቹን ዝርዝር ይመልከቱ።
error-calendar-range = የቀን መቁጠሪያ { $calendar } የተረጋገጠው ከ{ $from } እስከ { $to } ላሉት ዓመታት ነው፤ ለ{ $year } አይደለም። Faro አይገምትም። ይህን ቀን በተመለከተ ጠበቃ ይጠይቁ።
error-no-version = ደንብ { $rule } በ{ $date } ምን ይል እንደነበር Faro አያውቅም። ይህን ቀን በተመለከተ ጠበቃ ይጠይቁ።
error-no-law = Faro አሁን ሕግ የሆነ የደንብ { $rule } ጽሑፍ አያውቅም። ቀን ይኖር እንደሆነ ጠበቃ ይጠይቁ።
error-rule-loop = ደንብ { $rule } የሚቆጥረው ከራሱ መጨረሻ ነው፤ ስለዚህ ቀን የለም። ይህን ቀን በተመለከተ ጠበቃ ይጠይቁ። እነዚህን ደንቦች ለሰጡዎት ሰዎች ይንገሩ።

error-not-found = Faro { $id } የሚባል ነገር አላገኘም። ዝርዝሩን ይመልከቱ።
error-ambiguous-id = በ{ $id } የሚጀምር ከአንድ በላይ አለ። ተጨማሪ ይጻፉ።
error-unknown-jurisdiction = Faro ለዚህ ደንብ የለውም፦ { $wanted }። ደንብ ያለው ለእነዚህ ነው፦ { $known }።
error-unknown-zone = { $zone } የሚባል የሰዓት ክልል የለም። እንደ America/New_York ይጻፉት።
error-zone-no-place = { $zone } የቦታ ስም አይደለም፤ በዓመቱ አንዳንድ ወራትም በአንድ ሰዓት ሊለይ ይችላል፦ ክልልና ከተማ ይጻፉ፤ ለምሳሌ America/New_York።
error-every-count = በዚህ መልክ ሊደጋገም አይችልም። ከ1 እስከ { $most } ቁጥር ይጻፉ።
error-window-begins = የዚህ ጊዜ ማብቂያ መጀመሪያ የለውም። የሚጀምርበትንም ይጻፉ።
error-never = ለዚህ ምንም ቀን አልቀረም። የመጀመሪያ ቀኑን፣ የመጨረሻ ቀኑንና የሚዘለሉትን ቀናት ይመልከቱ።
error-proof-needed = ምን እንደሚያሳየው ይጻፉ፦ ቁጥር፣ ደረሰኝ፣ ፎቶ፣ ወይም ከማን ጋር እንደተነጋገሩ። ማድረግ ካልቻሉ ለምን እንደሆነ ይጻፉ።
error-backwards = የመጨረሻው ቀን ከመጀመሪያው ቀን በፊት ነው። ሁለቱንም ቀኖች እንደገና ይመልከቱ።
error-empty = የሚቀመጥ ነገር የለም። አንድ ነገር ይጻፉ።
error-unwritable = በFaro ውስጥ ባለ ስህተት ምክንያት Faro ይህን ማስቀመጥ አልቻለም። ምንም አልተቀየረም።

error-unknown-article = { $article } የሚባል ጽሑፍ የለም። የጽሑፎቹን ዝርዝር ይመልከቱ።
error-which-article = በዚህ ስም የሚጠሩ ብዙ ጽሑፎች አሉ፦ { $articles }። ከእነዚህ አንዱን ይጻፉ።
error-no-step = { $count ->
    [0] ይህ ጽሑፍ ምልክት የሚደረግባቸው ደረጃዎች የሉትም።
    [one] ይህ ጽሑፍ { $count } ደረጃ አለው። ቁጥሩን ይምረጡ።
   *[other] ይህ ጽሑፍ { $count } ደረጃዎች አሉት። የአንዱን ቁጥር ይምረጡ።
}
error-article-broken = ጽሑፉ { $article } ተበላሽቷል። Faroን ወይም መመሪያውን እንደገና ይጫኑ።
error-pack = Faro የደንቦች ወይም የመመሪያ ፋይል መጠቀም አይችልም፦ { $detail }። ምንም አልተቀየረም። Faroን ወይም መመሪያውን እንደገና ይጫኑ።
error-unknown-language = Faro { $wanted } የሚለው ቋንቋ የለውም። ያሉት ቋንቋዎች፦ { $there }።
error-locales = Faro የትርጉሞቹን ማህደር መጠቀም አይችልም፦ { $detail }።

vault-not-found = በዚህ ማህደር ውስጥ ካዝና የለም። ካዝና ይፍጠሩ፣ ወይም ሌላ ማህደር ይምረጡ።
    .command = በዚህ ማህደር ውስጥ ካዝና የለም። በዚህ ይፍጠሩ፦ faro vault create። ወይም በ--dir ሌላ ማህደር ይምረጡ።
vault-already-exists = በዚህ ማህደር ውስጥ ካዝና አስቀድሞ አለ። ምንም አልተቀየረም። ይክፈቱት፣ ወይም ሌላ ማህደር ይምረጡ።
vault-already-open = ይህ ካዝና በሌላ መስኮት ወይም ፕሮግራም ተከፍቷል። እዚያ ይዝጉትና እንደገና ይሞክሩ።
vault-wrong-secret = ይህ የይለፍ ሐረግ ካዝናውን አይከፍትም። እያንዳንዱን ፊደልና የቁልፍ ሰሌዳውን ያረጋግጡ፤ ከዚያ እንደገና ይሞክሩ። ከረሱት የመልሶ ማግኛ ኮድዎን ይጠቀሙ። ምንም አልተቀየረም።
    .command = ይህ የይለፍ ሐረግ ካዝናውን አይከፍትም። እያንዳንዱን ፊደልና የቁልፍ ሰሌዳውን ያረጋግጡ፤ ከዚያ እንደገና ይሞክሩ። ከረሱት የመልሶ ማግኛ ኮድዎን በዚህ ይጠቀሙ፦ faro vault recover። ምንም አልተቀየረም።
vault-no-such-slot = በዚህ ስም ካዝናውን የሚከፍት ነገር የለም። ዝርዝሩን ይመልከቱ።
    .command = በዚህ ስም ካዝናውን የሚከፍት ነገር የለም። ዝርዝሩን ይመልከቱ፦ faro vault slots
vault-last-slot = ይህ የመጨረሻው የይለፍ ሐረግ ነው። ያለ እሱ ማንም ካዝናውን መክፈት አይችልም። መጀመሪያ ሌላ ይጨምሩ።
vault-too-many-slots = ካዝናው ለተጨማሪ የይለፍ ሐረግ ወይም ኮድ ቦታ የለውም። መጀመሪያ አንዱን ያስወግዱ።
vault-passphrase-short = የይለፍ ሐረጉ በጣም አጭር ነው። ቢያንስ { $least } ፊደላት ወይም አኃዞች ይጠቀሙ። እርስ በርስ የማይገናኙ አምስት ቃላት ጥሩ ናቸው።
vault-passphrase-repeats = ሰው ይህን የይለፍ ሐረግ ሊገምት ይችላል፦ ተመሳሳይ ፊደላት፣ አኃዞች ወይም ቃላት ይደጋገማሉ። እርስ በርስ የማይገናኙ አምስት ቃላት ይጠቀሙ፣ ወይም Faro ይሥራልዎ።
vault-passphrase-row = ሰው ይህን የይለፍ ሐረግ ሊገምት ይችላል፦ እንደ 1234 ወይም qwerty ተከታታይ ከሆኑ ቁልፎች፣ ፊደላት ወይም አኃዞች የተሠራ ነው። እርስ በርስ የማይገናኙ አምስት ቃላት ይጠቀሙ፣ ወይም Faro ይሥራልዎ።
vault-passphrase-dates = ሰው ይህን የይለፍ ሐረግ ሊገምት ይችላል፦ ከቀኖች የተሠራ ነው። እርስ በርስ የማይገናኙ አምስት ቃላት ይጠቀሙ፣ ወይም Faro ይሥራልዎ።
vault-passphrase-common = ሰው ይህን የይለፍ ሐረግ ሊገምት ይችላል፦ እነዚህን ቃላት በጣም ብዙ ሰዎች ይጠቀሙባቸዋል። እርስ በርስ የማይገናኙ አምስት ቃላት ይጠቀሙ፣ ወይም Faro ይሥራልዎ።
vault-passphrase-unreadable = የይለፍ ሐረጉ Faro መጠቀም የማይችለው ምልክት አለው። ፊደላት፣ አኃዞችና ክፍት ቦታዎች ይጠቀሙ።
error-passphrase-differs = ሁለቱ የይለፍ ሐረጎች አንድ አይደሉም። ምንም አልተፈጠረም። እንደገና ይሞክሩ።
vault-kdf-refused = ካዝናው Faro ከሚፈቅደው የበለጠ ወይም ያነሰ ሥራ ይጠይቃል፤ ስለዚህ Faro አልከፈተውም። ምንም አልተቀየረም። መጠባበቂያ ቅጂዎን ይጠቀሙ፣ ወይም እርዳታ ይጠይቁ።
vault-memory = ካዝናውን ለመክፈት በቂ ማህደረ ትውስታ የለም። ሌሎች መተግበሪያዎችን ይዝጉና እንደገና ይሞክሩ።
vault-foreign = ይህ ፋይል የFaro ካዝና አይደለም። ምንም አልተቀየረም። ሌላ ማህደር ይምረጡ።
vault-damaged = ካዝናው ተበላሽቷል። ምንም አልተቀየረም። አሁን የማህደሩን ቅጂ ያድርጉ። ከዚያ መጠባበቂያ ቅጂዎን ይጠቀሙ ወይም እርዳታ ይጠይቁ።
    .command = ካዝናው ተበላሽቷል። ምንም አልተቀየረም። ሊነበብ የሚችለውን በዚህ ያስቀምጡ፦ faro vault salvage NEW-FOLDER። ወይም መጠባበቂያ ቅጂዎን በዚህ ይጠቀሙ፦ faro restore FILE
vault-newer = ይህን ካዝና የሠራው ከዚህ የበለጠ አዲስ Faro ነው። ምንም አልተቀየረም። አዲሱን Faro ይጫኑ።
vault-read-only = Faro በዚህ ማህደር ውስጥ መጻፍ አይችልም። ምንም አልተቀየረም። እዚያ እንዲጽፍ ይፍቀዱለት፣ ወይም ሌላ ማህደር ይምረጡ።
vault-read-only-damaged = ካዝናው ተበላሽቷል፤ ስለዚህ Faro ያነበዋል እንጂ ምንም አይቀይርም። አሁን የማህደሩን ቅጂ ያድርጉ፤ እርዳታም ይጠይቁ።
vault-full = ምንም ቦታ አልቀረም። ምንም አልተቀየረም። ትንሽ ቦታ ያስለቅቁና እንደገና ይሞክሩ።
vault-record-not-found = ይህ ከእንግዲህ እዚያ የለም። ዝርዝሩን ይመልከቱ።
vault-record-newer = ይህን የጻፈው አዲስ የሆነ Faro ነው፤ ስለዚህ ይህ Faro አይቀይረውም። አዲሱን Faro ይጫኑ።
vault-record-refused = ይህ በአንድ ላይ ለማስቀመጥ በጣም ረጅም ነው። ይከፋፍሉት።
vault-entropy = ሥርዓቱ ምንም የዘፈቀደ ቁጥር አይሰጥም፤ ስለዚህ Faro ምንም ማሸግ አይችልም። መሣሪያውን እንደገና ያስጀምሩና ይሞክሩ።
vault-failed = Faro ማህደሩን ማንበብ ወይም በውስጡ መጻፍ አይችልም። ምንም አልተቀየረም። መሣሪያውን እንደገና ያስጀምሩና ይሞክሩ።
vault-strange = በካዝናው ማህደር ውስጥ { $name } ተራ ፋይል ወይም ማህደር አይደለም። አገናኝ ሊሆን ይችላል። Faro እሱንም ሆነ የሚመራበትን አልነካም። ማን እዚያ እንዳስቀመጠው ይወቁ። ከዚያ ያንሱትና እንደገና ይሞክሩ።

## Signatures of files, made by Faro or by the program minisign

minisign-no-public-key = ይህ Faro የሚያውቀው የፊርማ ቁልፍ አይደለም። በRW የሚጀምረውን መስመር በሙሉ ይቅዱ።
minisign-weak-key = ይህ የፊርማ ቁልፍ አስተማማኝ አይደለም፦ ማንም ሰው በእሱ ሊፈርም ይችላል። አይመኑት። ሌላ ይጠይቁ።
minisign-no-signature = የፊርማው ፋይል ተበላሽቷል ወይም ፊርማ አይደለም። እንደገና ይጠይቁት።
minisign-other-key = ፊርማው የተሠራው በሌላ ቁልፍ ነው። ፋይሉን ማን እንደፈረመ ይጠይቁ።
minisign-wrong-file = ፋይሉ የተፈረመው ፋይል አይደለም። አይመኑት። እንደገና ይጠይቁት።
minisign-wrong-comment = ፊርማው ስለ ፋይሉ የሚለው ተቀይሯል። አይመኑት። እንደገና ይጠይቁት።
minisign-comment = Faro ይህን ጽሑፍ መፈረም አይችልም። ያሳጥሩት፤ በአንድ መስመርም ያድርጉት።
minisign-no-secret-key = ይህ Faro ሊጠቀምበት የሚችል ሚስጥራዊ ቁልፍ አይደለም። minisign የሠራውን ፋይል ይምረጡ።
minisign-wrong-password = ይህ የይለፍ ሐረግ ሚስጥራዊ ቁልፉን አይከፍትም። እያንዳንዱን ፊደል ያረጋግጡና እንደገና ይሞክሩ።
minisign-too-much-work = ሚስጥራዊ ቁልፉ Faro ከሚፈቅደው በላይ ሥራ ይጠይቃል። ምንም አልተደረገም። minisign የሠራውን ፋይል ይምረጡ።
