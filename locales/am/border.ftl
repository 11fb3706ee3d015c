border-locked = ካዝናው ተዘግቷል። መጀመሪያ ይክፈቱት።
border-no-device-key = ይህ መሣሪያ የካዝናው ቁልፍ የለውም። በይለፍ ሐረጉ ይክፈቱት።
border-device-key-wrong = የዚህ መሣሪያ ቁልፍ ከእንግዲህ ካዝናውን አይከፍትም። በይለፍ ሐረጉ ይክፈቱት።
border-platform-refused = መሣሪያው አልፈቀደም። እንደገና ይሞክሩ፣ ወይም የይለፍ ሐረጉን ይጠቀሙ።
border-platform-unavailable = መሣሪያው አሁን ይህን ማድረግ አይችልም። የማያ ገጹን ቁልፍ ይክፈቱና እንደገና ይሞክሩ፣ ወይም የይለፍ ሐረጉን ይጠቀሙ።
border-platform-unexpected = በመሣሪያው ላይ ችግር ተፈጥሯል። እንደገና ያስጀምሩትና ይሞክሩ፣ ወይም የይለፍ ሐረጉን ይጠቀሙ።
border-code-typed = ያ የመጨረሻው ቡድን አይደለም። ወረቀትዎን ይመልከቱና እንደገና ይሞክሩ።
border-code-unwritten = መጀመሪያ አዲሱን ኮድ በወረቀት ላይ ይጻፉ፤ ከዚያ የኮዱን የመጨረሻ ቡድን ያስገቡ።
border-passphrase-needed = ለዚህ Faro የይለፍ ሐረግዎ ያስፈልገዋል። ካዝናውን ይዝጉ፣ በይለፍ ሐረግዎ ይክፈቱት፣ እና እንደገና ይሞክሩ።
border-wait = በጣም ብዙ የተሳሳቱ ሙከራዎች ነበሩ። ከ{ $time } ጀምሮ እንደገና መሞከር ይችላሉ።
border-fault = በFaro ውስጥ ባለ ስህተት ምክንያት ይህ አልሠራም። ካዝናውን እንደገና ይክፈቱ። የመጨረሻ ለውጥዎ መኖሩን ያረጋግጡ።
border-given-other = Faro ይህን ዓይነት ፋይል አያውቅም። ምንም አልተቀየረም።

border-time-form = ሰዓቱን እንደዚህ ይጻፉ፦ 09:00።
