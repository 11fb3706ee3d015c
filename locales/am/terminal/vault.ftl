### The command line: what opens a vault, papers and backups.

cli-recovery-ask = ቡድን { $group } ከ8፦
cli-recovery-code = የመልሶ ማግኛ ኮድዎ። የይለፍ ሐረግዎን ከረሱ ካዝናውን ይከፍታል፦
cli-recovery-keep = አሁን በወረቀት ላይ ይጻፉት። ከዚህ መሣሪያ ጋር ይዘውት አይሂዱ። ጠበቃዎ ወይም የሚያምኑት ሰው ጋር ይተዉት። የቆየ ኮድ ከእንግዲህ ይህን ካዝና አይከፍትም።
cli-recovered = ካዝናው አዲስ የይለፍ ሐረግ አለው። ማስታወሻዎችዎ እንደነበሩ ናቸው።
cli-passphrase-added = ካዝናው አንድ ተጨማሪ የይለፍ ሐረግ አለው። እያንዳንዱ ይከፍተዋል።
cli-passphrase-changed = የይለፍ ሐረጉ ተቀይሯል። አሮጌው ከእንግዲህ ካዝናውን አይከፍትም።
cli-vault-code-hint = ከረሱት የሚረዳው የመልሶ ማግኛ ኮድ ብቻ ነው። በዚህ ይሥሩ፦ faro vault code
cli-rotated = ሁሉም በአዲስ ቁልፍ ታሽጓል። አዲሱ የይለፍ ሐረግ ይከፍተዋል፤ ኮድ ከነበረዎት አዲሱ የመልሶ ማግኛ ኮድዎም ይከፍተዋል። በፊት ሰነዶችን ማንበብ ይችል የነበረ ሰው በአሮጌ ቅጂ ውስጥ አሁንም ሊያነባቸው ይችላል።
cli-code-typed = እንደጻፉት ለማሳየት የመጨረሻውን ቡድን ያስገቡ፦
cli-code-set = ኮዱ አሁን ካዝናዎን ይከፍታል።
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
cli-erase-ask = ይህ በ{ $folder } ውስጥ ያለውን ካዝና ለዘለቄታው ያጠፋል። ከእንግዲህ ምንም የይለፍ ሐረግ አይከፍተውም። ለመቀጠል { $word } ብለው ይጻፉ፦
cli-paper-title = ምን ብለው ይጠሩታል?
cli-paper-untitled = ሰነድ
cli-paper-added = ሰነድ { $id } ታሽጓል። ዋናው አሁንም በዚህ መሣሪያ ላይ ካለ እዚያ ያጥፉት።
cli-paper-deleted = ሰነድ { $id } ለዘለቄታው ተሰርዟል።
cli-paper-none = ምንም ሰነድ የለም።
cli-paper-unsealed = ይህ ቅጂ አልታሸገም፦ ማንም ሰው ሊያነበው ይችላል። ከእንግዲህ በማያስፈልግዎት ጊዜ ያጥፉት።
cli-backup-made = መጠባበቂያ ቅጂው በ{ $file } ውስጥ ነው። Faro መልሶ አንብቦታል፤ በውስጡ ያለውም ሁሉ ሙሉ ነው። የሚከፍተው የመልሶ ማግኛ ኮድዎ ብቻ ነው፤ ሌላ ምንም አይከፍተውም።
cli-backup-keep = ከዚህ መሣሪያ ያርቁት፦ በሚሞሪ ስቲክ ላይ ወይም ጠበቃዎ ጋር። ኮዱ ያለበትን ወረቀት በሌላ ቦታ ያስቀምጡ።
cli-restored = የ{ $date } መጠባበቂያ ቅጂዎ አሁን በ{ $folder } ውስጥ ያለ ካዝና ነው። አዲሱ የይለፍ ሐረግ ይከፍተዋል፤ የመጠባበቂያ ቅጂው ኮድም ይከፍተዋል።
cli-progress-back-up = መጠባበቂያ ቅጂው እየተሠራ ነው፦
cli-progress-read = መጠባበቂያ ቅጂው እየተነበበ ነው፦

error-paper-terminal = ተርሚናል ሰነዶችን ማሳየት አይችልም። በ--output የፋይል ስም ይስጡት።
error-paper-output = በዚያ ስም ፋይል አስቀድሞ አለ። ምንም አልተጻፈም። ሌላ ስም ይምረጡ።
error-paper-no-file = ይህ ማህደር፣ ቧንቧ (pipe) ወይም መሣሪያ ነው፤ ፋይል አይደለም። ፋይል ይምረጡ። በቧንቧ (pipe) የሚመጣው በstandard input ይገባል፦ faro paper add
error-code-typed = ያ የመጨረሻው ቡድን አይደለም። ምንም አልተቀየረም። እንደገና ይሞክሩ፤ ኮዱ በወረቀት ላይ ካለ --yes ይጨምሩ።
error-erase-word = ምንም አልጠፋም። ካዝናውን ለማጥፋት { $word } ብለው ይጻፉ፣ ወይም --yes ይጨምሩ።
slot-removed = ከእንግዲህ ካዝናውን አይከፍትም።
slot-used = አሁን የተጠቀሙበት
