recovery-six-digits = ቡድን { $group } ስድስት አኃዞች ያስፈልጉታል። ወረቀትዎን እንደገና ይመልከቱ።
recovery-wrong-digit = ቡድን { $group } የተሳሳተ አኃዝ አለው፣ ወይም ሁለት አኃዞች ቦታ ተለዋውጠዋል። ወረቀትዎን እንደገና ይመልከቱ።
recovery-eight-groups = ኮዱ ስድስት አኃዝ ያላቸው 8 ቡድኖች አሉት። እርስዎ ያስገቡት { $found } ነው።
error-recovery-wrong = ይህ ኮድ ካዝናውን አይከፍትም። ከዚህ በኋላ የተሠራ አዲስ ኮድ ሊኖር ይችላል። ምንም አልተቀየረም።
error-recovery-exists = የመልሶ ማግኛ ኮድ አስቀድሞ አለዎት። አዲስ ከሠሩ አሮጌው ወረቀት ከእንግዲህ አይሠራም። ይህን ለማድረግ --replace ይጨምሩ።
cli-recovery-ask = ቡድን { $group } ከ8፦
cli-recovery-code = የመልሶ ማግኛ ኮድዎ። የይለፍ ሐረግዎን ከረሱ ካዝናውን ይከፍታል፦
cli-recovery-keep = አሁን በወረቀት ላይ ይጻፉት። ከዚህ መሣሪያ ጋር ይዘውት አይሂዱ። ጠበቃዎ ወይም የሚያምኑት ሰው ጋር ይተዉት። የቆየ ኮድ ከእንግዲህ ይህን ካዝና አይከፍትም።
cli-recovered = ካዝናው አዲስ የይለፍ ሐረግ አለው። ማስታወሻዎችዎ እንደነበሩ ናቸው።

slot-used = አሁን የተጠቀሙበት
slot-removed = ከእንግዲህ ካዝናውን አይከፍትም።
cli-passphrase-added = ካዝናው አንድ ተጨማሪ የይለፍ ሐረግ አለው። እያንዳንዱ ይከፍተዋል።
cli-passphrase-changed = የይለፍ ሐረጉ ተቀይሯል። አሮጌው ከእንግዲህ ካዝናውን አይከፍትም።
cli-vault-code-hint = ከረሱት የሚረዳው የመልሶ ማግኛ ኮድ ብቻ ነው። በዚህ ይሥሩ፦ faro vault code
cli-rotated = ሁሉም በአዲስ ቁልፍ ታሽጓል። አዲሱ የይለፍ ሐረግ ይከፍተዋል፤ ኮድ ከነበረዎት አዲሱ የመልሶ ማግኛ ኮድዎም ይከፍተዋል። በፊት ሰነዶችን ማንበብ ይችል የነበረ ሰው በአሮጌ ቅጂ ውስጥ አሁንም ሊያነባቸው ይችላል።
cli-code-typed = እንደጻፉት ለማሳየት የመጨረሻውን ቡድን ያስገቡ፦
error-code-typed = ያ የመጨረሻው ቡድን አይደለም። ምንም አልተቀየረም። እንደገና ይሞክሩ፤ ኮዱ በወረቀት ላይ ካለ --yes ይጨምሩ።
cli-code-set = ኮዱ አሁን ካዝናዎን ይከፍታል።
way-lost-passphrase = Faro ስለማያውቀው ሌላ የይለፍ ሐረግ ከእንግዲህ ካዝናዎን አይከፍትም። ከፈለጉት እንደገና ያዘጋጁት።
way-lost-code = የመልሶ ማግኛ ኮድዎ ከእንግዲህ ካዝናዎን አይከፍትም። አዲስ ኮድ ይሥሩ።
way-lost-device = የአንድ መሣሪያ ቁልፍ ከእንግዲህ ካዝናዎን አይከፍትም። በዚያ መሣሪያ ላይ እንደገና ያዘጋጁት።
way-lost-unknown = አዲስ የሆነ Faro የሠራው መክፈቻ ከእንግዲህ ካዝናዎን አይከፍትም።
cli-progress-seal = እየታሸገ ነው፦
cli-progress-check = እየተረጋገጠ ነው፦

cli-check-records = { $count ->
    [one] { $count } መዝገብ ሊነበብ ይችላል።
   *[other] { $count } መዝገቦች ሊነበቡ ይችላሉ።
}
cli-check-papers = { $count ->
    [one] { $count } ሰነድ ሙሉ ነው።
   *[other] { $count } ሰነዶች ሙሉ ናቸው።
}
cli-check-record-damaged = መዝገብ { $id } ተበላሽቷል።
cli-check-record-unusable = መዝገብ { $id } ሙሉ ነው፤ ግን Faro ሊጠቀምበት አይችልም። ተቀምጧል።
cli-check-paper-missing = የሰነድ { $id } ፋይል ጎድሏል።
cli-check-paper-damaged = ሰነድ { $id } ሊነበብ አይችልም።
cli-check-sound = ሁሉም ነገር ደህና ነው።
cli-check-papers-only = ማስታወሻዎቹ ደህና ናቸው። አንዳንድ ሰነዶች ደህና አይደሉም፦ ከቅጂ እንደገና ይጨምሯቸው፣ ወይም ይሰርዟቸው።
cli-check-damaged = ካዝናው ተበላሽቷል። ምንም አልተቀየረም። ሊነበብ የሚችለውን በዚህ ያስቀምጡ፦ faro vault salvage NEW-FOLDER
cli-salvaged = ሊነበብ የሚችለው አሁን በአዲስ ካዝና ውስጥ ነው፦ { $folder }። አዲስ ካልሰጡ በስተቀር ያው የይለፍ ሐረግ ይከፍተዋል።
salvaged-records = { $count ->
    [one] { $count } መዝገብ ተቀምጧል
   *[other] { $count } መዝገቦች ተቀምጠዋል
}
salvaged-papers = { $count ->
    [one] { $count } ሰነድ ተቀምጧል
   *[other] { $count } ሰነዶች ተቀምጠዋል
}
salvaged-lost = { $count ->
    [one] { $count } መዝገብ ተበላሽቶ ነበር፤ በውስጡ የለም
   *[other] { $count } መዝገቦች ተበላሽተው ነበር፤ በውስጡ የሉም
}
salvaged-lost-todo = ቀኖችዎን፣ ሰዎችዎንና ማስታወሻዎችዎን ይመልከቱ። የጎደለውን እንደገና ይጻፉ። መጠባበቂያ ቅጂ ካለዎት በውስጡ ሊኖር ይችላል።
salvaged-paper-lost = አልተቀመጠም፦ { $paper }። የዚህ ሰነድ ፋይል ጎድሏል ወይም ተበላሽቷል። ሌላ ቅጂ ካለዎት እንደገና ይጨምሩት።

cli-erase-ask = ይህ በ{ $folder } ውስጥ ያለውን ካዝና ለዘለቄታው ያጠፋል። ከእንግዲህ ምንም የይለፍ ሐረግ አይከፍተውም። ለመቀጠል { $word } ብለው ይጻፉ፦
error-erase-word = ምንም አልጠፋም። ካዝናውን ለማጥፋት { $word } ብለው ይጻፉ፣ ወይም --yes ይጨምሩ።

cli-paper-title = ምን ብለው ይጠሩታል?
cli-paper-untitled = ሰነድ
cli-paper-added = ሰነድ { $id } ታሽጓል። ዋናው አሁንም በዚህ መሣሪያ ላይ ካለ እዚያ ያጥፉት።
cli-paper-deleted = ሰነድ { $id } ለዘለቄታው ተሰርዟል።
cli-paper-none = ምንም ሰነድ የለም።
paper-size = { $kib } ኪሎባይት
cli-paper-unsealed = ይህ ቅጂ አልታሸገም፦ ማንም ሰው ሊያነበው ይችላል። ከእንግዲህ በማያስፈልግዎት ጊዜ ያጥፉት።
error-paper-file = Faro ይህን ፋይል ማንበብ አይችልም። ስሙን ይመልከቱ።
error-paper-output = በዚያ ስም ፋይል አስቀድሞ አለ። ምንም አልተጻፈም። ሌላ ስም ይምረጡ።
vault-paper-too-large = ይህ ሰነድ በጣም ትልቅ ነው። Faro የሚያስቀምጠው እስከ { $most } ሜጋባይት ያሉ ሰነዶችን ነው። ፎቶውን ያሳንሱ፣ ወይም ይከፋፍሉት።
vault-papers-full = ለሰነዶች ተጨማሪ ቦታ የለም። ሁሉም በአንድ ላይ { $most } ሜጋባይት ሊሆኑ ይችላሉ። መጀመሪያ አንዱን ይሰርዙ።
vault-paper-missing = የዚህ ሰነድ ፋይል ጎድሏል። vault/papers የሚለውን ከማህደሩ ቅጂ መልሰው ያስቀምጡ።
vault-paper-damaged = ይህ ሰነድ ተበላሽቷል፤ ስለዚህ Faro አያሳየውም። ምንም አልተቀየረም። የማህደሩን ቅጂ ይጠቀሙ።

backup-no-code = ካዝናው የመልሶ ማግኛ ኮድ የለውም፤ መጠባበቂያ ቅጂን የሚከፍተውም ኮድ ብቻ ነው። መጀመሪያ የመልሶ ማግኛ ኮድ ይሥሩ፤ በወረቀት ላይም ይጻፉት።
    .command = ካዝናው የመልሶ ማግኛ ኮድ የለውም፤ መጠባበቂያ ቅጂን የሚከፍተውም ኮድ ብቻ ነው። መጀመሪያ በዚህ ይሥሩ፦ faro vault code። በወረቀት ላይ ይጻፉት።
backup-exists = በዚህ ስም ፋይል አስቀድሞ አለ። ምንም አልተጻፈም። ሌላ ስም ይምረጡ።
backup-not-found = ያ ፋይል ወይም ማህደር የለም። ስሙን ይመልከቱ።
backup-foreign = ይህ ፋይል የFaro መጠባበቂያ ቅጂ አይደለም። ምንም አልተቀየረም። ሌላ ፋይል ይምረጡ።
backup-newer = ይህን መጠባበቂያ ቅጂ የሠራው አዲስ የሆነ Faro ነው። ምንም አልተቀየረም። አዲሱን Faro ይጫኑ።
backup-too-much-work = ይህ መጠባበቂያ ቅጂ Faro ከሚፈቅደው በላይ ማህደረ ትውስታ ይጠይቃል፤ ስለዚህ Faro አልከፈተውም። ምንም አልተቀየረም። እርዳታ ይጠይቁ።
backup-wrong-code = ይህ ኮድ መጠባበቂያ ቅጂውን አይከፍትም። መጠባበቂያ ቅጂው ሌላ ኮድ ሊኖረው ይችላል፣ ወይም ፋይሉ ተበላሽቷል። ምንም አልተቀየረም።
backup-damaged = መጠባበቂያ ቅጂው ተበላሽቷል፤ ስለዚህ Faro አይጠቀምበትም። ምንም አልተቀየረም። ሌላ ቅጂውን ይጠቀሙ።
backup-no-file = ይህ ማህደር ወይም መሣሪያ ነው፤ ፋይል አይደለም። ምንም አልተቀየረም። ፋይል ይምረጡ።
cli-backup-made = መጠባበቂያ ቅጂው በ{ $file } ውስጥ ነው። Faro መልሶ አንብቦታል፤ በውስጡ ያለውም ሁሉ ሙሉ ነው። የሚከፍተው የመልሶ ማግኛ ኮድዎ ብቻ ነው፤ ሌላ ምንም አይከፍተውም።
cli-backup-keep = ከዚህ መሣሪያ ያርቁት፦ በሚሞሪ ስቲክ ላይ ወይም ጠበቃዎ ጋር። ኮዱ ያለበትን ወረቀት በሌላ ቦታ ያስቀምጡ።
backup-records = { $count ->
    [one] { $count } መዝገብ
   *[other] { $count } መዝገቦች
}
backup-papers = { $count ->
    [one] { $count } ሰነድ
   *[other] { $count } ሰነዶች
}
backup-paper-missing = በውስጡ የለም፦ { $paper }። የዚህ ሰነድ ፋይል ጎድሎ ወይም ተበላሽቶ ነበር። ሌላ ቅጂ ካለዎት እንደገና ይጨምሩት።
cli-restored = የ{ $date } መጠባበቂያ ቅጂዎ አሁን በ{ $folder } ውስጥ ያለ ካዝና ነው። አዲሱ የይለፍ ሐረግ ይከፍተዋል፤ የመጠባበቂያ ቅጂው ኮድም ይከፍተዋል።
cli-progress-back-up = መጠባበቂያ ቅጂው እየተሠራ ነው፦
cli-progress-read = መጠባበቂያ ቅጂው እየተነበበ ነው፦
