### What opens the vault, papers, damage, and the end of a vault.

## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = ቡድን { $group } ስድስት አኃዞች ያስፈልጉታል። ወረቀትዎን እንደገና ይመልከቱ።
recovery-wrong-digit = ቡድን { $group } የተሳሳተ አኃዝ አለው፣ ወይም ሁለት አኃዞች ቦታ ተለዋውጠዋል። ወረቀትዎን እንደገና ይመልከቱ።
recovery-eight-groups = ኮዱ ስድስት አኃዝ ያላቸው 8 ቡድኖች አሉት። እርስዎ ያስገቡት { $found } ነው።
error-recovery-wrong = ይህ ኮድ ካዝናውን አይከፍትም። ከዚህ በኋላ የተሠራ አዲስ ኮድ ሊኖር ይችላል። ምንም አልተቀየረም።
error-recovery-exists = የመልሶ ማግኛ ኮድ አስቀድሞ አለዎት። አዲስ ከሠሩ አሮጌው ወረቀት ከእንግዲህ አይሠራም። ይህን ለማድረግ --replace ይጨምሩ።

## Passphrases

slot-passphrase = በይለፍ ሐረግ ይከፈታል
slot-recovery = በመልሶ ማግኛ ኮድ ይከፈታል
slot-device = በአንድ መሣሪያ ቁልፍ ይከፈታል
slot-unknown = አዲስ የሆነ Faro በሚያውቀው መንገድ ይከፈታል
way-lost-passphrase = Faro ስለማያውቀው ሌላ የይለፍ ሐረግ ከእንግዲህ ካዝናዎን አይከፍትም። ከፈለጉት እንደገና ያዘጋጁት።
way-lost-code = የመልሶ ማግኛ ኮድዎ ከእንግዲህ ካዝናዎን አይከፍትም። አዲስ ኮድ ይሥሩ።
way-lost-device = የአንድ መሣሪያ ቁልፍ ከእንግዲህ ካዝናዎን አይከፍትም። በዚያ መሣሪያ ላይ እንደገና ያዘጋጁት።
way-lost-unknown = አዲስ የሆነ Faro የሠራው መክፈቻ ከእንግዲህ ካዝናዎን አይከፍትም።

## Check and salvage

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

## Erase

## Papers

paper-size = { $kib } ኪሎባይት
error-paper-file = Faro ይህን ፋይል ማንበብ አይችልም። ስሙን ይመልከቱ።
vault-paper-too-large = ይህ ሰነድ በጣም ትልቅ ነው። Faro የሚያስቀምጠው እስከ { $most } ሜጋባይት ያሉ ሰነዶችን ነው። ፎቶውን ያሳንሱ፣ ወይም ይከፋፍሉት።
vault-papers-full = ለሰነዶች ተጨማሪ ቦታ የለም። ሁሉም በአንድ ላይ { $most } ሜጋባይት ሊሆኑ ይችላሉ። መጀመሪያ አንዱን ይሰርዙ።
vault-paper-missing = የዚህ ሰነድ ፋይል ጎድሏል። vault/papers የሚለውን ከማህደሩ ቅጂ መልሰው ያስቀምጡ።
vault-paper-damaged = ይህ ሰነድ ተበላሽቷል፤ ስለዚህ Faro አያሳየውም። ምንም አልተቀየረም። የማህደሩን ቅጂ ይጠቀሙ።

## Backup and restore

backup-no-code = ካዝናው የመልሶ ማግኛ ኮድ የለውም፤ መጠባበቂያ ቅጂን የሚከፍተውም ኮድ ብቻ ነው። መጀመሪያ የመልሶ ማግኛ ኮድ ይሥሩ፤ በወረቀት ላይም ይጻፉት።
    .command = ካዝናው የመልሶ ማግኛ ኮድ የለውም፤ መጠባበቂያ ቅጂን የሚከፍተውም ኮድ ብቻ ነው። መጀመሪያ በዚህ ይሥሩ፦ faro vault code። በወረቀት ላይ ይጻፉት።
backup-exists = በዚህ ስም ፋይል አስቀድሞ አለ። ምንም አልተጻፈም። ሌላ ስም ይምረጡ።
backup-not-found = ያ ፋይል ወይም ማህደር የለም። ስሙን ይመልከቱ።
backup-foreign = ይህ ፋይል የFaro መጠባበቂያ ቅጂ አይደለም። ምንም አልተቀየረም። ሌላ ፋይል ይምረጡ።
backup-newer = ይህን መጠባበቂያ ቅጂ የሠራው አዲስ የሆነ Faro ነው። ምንም አልተቀየረም። አዲሱን Faro ይጫኑ።
backup-too-much-work = ይህ መጠባበቂያ ቅጂ Faro ከሚፈቅደው በላይ ማህደረ ትውስታ ይጠይቃል፤ ስለዚህ Faro አልከፈተውም። ምንም አልተቀየረም። እርዳታ ይጠይቁ።
backup-wrong-code = ይህ ኮድ መጠባበቂያ ቅጂውን አይከፍትም። መጠባበቂያ ቅጂው ሌላ ኮድ ሊኖረው ይችላል፣ ወይም ፋይሉ ተበላሽቷል። ምንም አልተቀየረም።
backup-damaged = መጠባበቂያ ቅጂው ተበላሽቷል፤ ስለዚህ Faro አይጠቀምበትም። ምንም አልተቀየረም። ሌላ ቅጂውን ይጠቀሙ።
backup-no-file = ይህ ማህደር፣ ቧንቧ (pipe) ወይም መሣሪያ ነው፤ ፋይል አይደለም። ምንም አልተቀየረም። ፋይል ይምረጡ።
backup-records = { $count ->
    [one] { $count } መዝገብ
   *[other] { $count } መዝገቦች
}
backup-papers = { $count ->
    [one] { $count } ሰነድ
   *[other] { $count } ሰነዶች
}
backup-paper-missing = በውስጡ የለም፦ { $paper }። የዚህ ሰነድ ፋይል ጎድሎ ወይም ተበላሽቶ ነበር። ሌላ ቅጂ ካለዎት እንደገና ይጨምሩት።
