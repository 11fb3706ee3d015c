## What may keep this phone from reminding

shell-drill-phone = ይህ ስልክ ያስታውሰኛል?
shell-drill-phone-hint = Faro ይህን ስልክ ዝም ሊያሰኝ የሚችለውን ይፈልጋል። ከዚያ ይሞክሩት፦ ሙከራው ከሁለት ደቂቃ በኋላ ይደውላል።
shell-drill-phone-test = ከሁለት ደቂቃ በኋላ ይደውል
shell-drill-phone-waits = ስልኩን ቆልፈው ያስቀምጡት። ከሁለት ደቂቃ በኋላ ይደውላል።
shell-drill-phone-allow = ይህን በስልኩ ቅንብሮች ውስጥ መቀየር
shell-drill-phone-found = Faro ያገኘው
shell-drill-phone-none = Faro ይህን ስልክ ዝም የሚያሰኝ ምንም አላገኘም። ያም ሆኖ ይሞክሩት።
shell-drill-phone-unpromised = ምንም መተግበሪያ ቃል ሊገባው የማይችለው
shell-drill-phone-unpromised-hint = ችሎቶችዎን በወረቀትም ላይ ይጻፉ። የሚያምኑት ሰው እንዲያስታውስዎት ይጠይቁ።
shell-drill-phone-handled = Faro በራሱ የሚያደርገው
shell-drill-phone-alarm = በችሎት ቀን ጠዋት የሚደውል ማንቂያ
shell-drill-phone-alarm-hint = ስልኩ ድምፅ እንዳያሰማ ቢደረግም እንደ ማንቂያ ሰዓት ይደውላል። Faro ከተደበቀ ወይም የሚከፈተው በFace ID ብቻ ከሆነ አይደውልም።

## What may keep a phone silent. The first line says what it is, the second what Faro does or what to do.

silence-refused = ይህ ስልክ Faro እንዲያስታውስዎት አይፈቅድም
silence-refused-what = ምንም አይታይም፣ ምንም አይደውልም። ለFaro ማሳወቂያዎችን ይፍቀዱ። በተቆለፈ ማያ ገጽ ላይ ያሉት ቃላት ስለ ጉዳይዎ ምንም አይናገሩም።
silence-channel = አስታዋሾች ድምፅ አያሰሙም
silence-channel-what = ይመጣሉ፤ ግን ላያስተውሏቸው ይችላሉ። ለFaro አስታዋሾች ድምፅ ያብሩ።
silence-hibernated = ስልኩ Faroን ሊያስተኛው ይችላል
silence-hibernated-what = ለብዙ ወራት Faroን ካልከፈቱ ስልኩ ሁሉንም አስታዋሾቹን ሊያቆም ይችላል። ጥቅም ላይ ያልዋሉ መተግበሪያዎችን የሚያቆመውን ቅንብር ያጥፉ። Faroም ሁለት ወር ከማለፉ በፊት ዝርዝርዎን እንዲከፍቱ ይጠይቅዎታል።
silence-stopped = አንድ ሰው Faroን አቁሞት ነበር
silence-stopped-what = Faro ቆሞ በነበረበት ጊዜ ምንም አልደወለም። አሁን ሁሉም አስታዋሾች እንደገና ተዘጋጅተዋል።
silence-stopping = አንድ ሰው በስልኩ ቅንብሮች ውስጥ Faroን ካቆመ
silence-stopping-what = ያኔ Faroን እስኪከፍቱ ድረስ ምንም አይደውልም። ሲከፍቱት ሁሉም አስታዋሾች እንደገና ይዘጋጃሉ። “Force stop” የሚለውን አይጠቀሙ።
silence-private = Faro በግል ክፍል (private space) ውስጥ ነው
silence-private-what = የግል ክፍሉ ተቆልፎ ሳለ ምንም አይደውልም። ለእርስዎ አደጋ ከሌለው Faroን ከእሱ ውጭ ይጫኑ። አደጋ ካለው ቀኖችዎን በወረቀት ላይ ይጻፉ።
silence-hidden = Faroን ከደበቁ ወይም በFace ID ከቆለፉ
silence-hidden-what = ያኔ iPhone አስታዋሾችን ላያሳይ ይችላል፤ የጠዋቱ ማንቂያም ላይደውል ይችላል። ስልኩ ይህን ለFaro አይነግረውም። ለእርስዎ አደጋ ከሌለው Faroን አይደብቁ።
silence-exact = አስታዋሾች ሊዘገዩ ይችላሉ
silence-exact-what = ይህ ስልክ Faro በደቂቃው ልክ እንዲደውል አይፈቅድም። አስታዋሽ አሥር ደቂቃ ወይም አንድ ሰዓት ሊዘገይ ይችላል። ለFaro ማንቂያዎችንና አስታዋሾችን ይፍቀዱ።
silence-restricted = ስልኩ Faroን ሊያዘገየው ይችላል
silence-restricted-what = ስልኩ ሳይነካ ሲቀመጥ አስታዋሽ ሊዘገይ ይችላል። Faro ባትሪውን ያለ ገደብ እንዲጠቀም ይፍቀዱ። የሚጠቀመው በጣም ትንሽ ነው።
silence-doze = ስልኩ ሳይነካ ሲቀመጥ
silence-doze-what = የFaro አስታዋሾች ያም ሆኖ ይደውላሉ። ተከታትለው የሚመጡ ሁለት አስታዋሾች በጥቂት ደቂቃዎች ሊራራቁ ይችላሉ።
silence-saver = ባትሪ ቆጣቢው በርቷል
silence-saver-what = አስታዋሾች ያም ሆኖ መደወል አለባቸው። በአንዳንድ ስልኮች ላይ ይዘገያሉ። ከችሎት በፊት ባለው ሌሊት ስልኩን ቻርጅ ያድርጉ።
silence-restored = ስልክዎን ከቀየሩ
silence-restored-what = አዲሱ ስልክ የሚደውለው መጠባበቂያ ቅጂዎን እዚያ ከመለሱና አንድ ጊዜ ከከፈቱት በኋላ ብቻ ነው።
silence-locked = ስልኩ ገና ዳግም ሲነሣ
silence-locked-what = አስታዋሾች ስልኩን ከመክፈትዎ በፊትም ይደውላሉ።
silence-locked-unknown = አንድ ጊዜ እስኪከፍቱት ድረስ ዝም ሊል ይችላል። ዳግም በተነሣ ቁጥር ይክፈቱት።
silence-off = አስታዋሽ በሚመጣበት ጊዜ ስልኩ ጠፍቶ ከሆነ
silence-off-what = ስልኩን ሲያበሩ አስታዋሹ ይመጣል።
silence-off-unknown = አስታዋሹ ከነጭራሹ ላይመጣ ይችላል። ከችሎት በፊት ባለው ሌሊት ስልኩን ያብሩና ቻርጅ ያድርጉ።
silence-clock-back = ሰዓቱ ወደ ኋላ ከተመለሰ
silence-clock-back-what = Faro ሁሉንም አስታዋሾች እንደገና ያዘጋጃል። ሰዓቱ የተሳሳተ ከሆነ ይዘገያሉ፦ ስልኩ ሰዓቱን ራሱ እንዲያስተካክል ያድርጉ።
silence-clock-forward = ሰዓቱ ወደፊት ከተገፋ
silence-clock-forward-what = Faro ሁሉንም አስታዋሾች እንደገና ያዘጋጃል። ያለፈ የሚመስለው ወዲያውኑ ይመጣል፦ ስልኩ ሰዓቱን ራሱ እንዲያስተካክል ያድርጉ።
silence-zone = ወደ ሌላ የሰዓት ክልል ከተጓዙ
silence-zone-what = አስታዋሾች በትክክለኛው ጊዜ ይመጣሉ። ዝርዝርዎን ሲከፍቱ የአዲሱን ቦታ ሰዓት ይከተላሉ።
silence-updated = Faro ሲዘመን
silence-updated-what = ሁሉም አስታዋሾች እንደገና ይዘጋጃሉ።

## Reading aloud

shell-voice-get = ድምፅ ማግኘት
shell-voice-network = በዚህ ስልክ ላይ ያለው ድምፅ ቃላቱን በኢንተርኔት ይልካል። Faro አይጠቀምበትም። ያለ ኢንተርኔት የሚሠራ ድምፅ ያግኙ።
voice-none = ይህ ስልክ ለዚህ ቋንቋ ድምፅ የለውም፦ { $language }። የስልኩን ቅንብሮች ይክፈቱ፤ “text-to-speech” ወይም “spoken content” የሚለውን ይፈልጉና ለዚህ ቋንቋ ድምፅ ይጨምሩ። ለዚህ አንድ ጊዜ ኢንተርኔት ያስፈልግዎታል። ከዚያ Faro ያለ ኢንተርኔት ጮክ ብሎ ማንበብ ይችላል።

## First steps

step-of = ደረጃ { $step } ከ{ $count }
shell-steps-lost = ከጠፋብዎት
shell-steps-lost-hint = ማንም መልሶ ሊሰጥዎት አይችልም። ያኔ በወረቀት ላይ ያለ የመልሶ ማግኛ ኮድ ካዝናዎን ሊከፍት ይችላል። አሁን ወይም በኋላ በቅንብሮች ውስጥ ሊሠሩት ይችላሉ።
shell-steps-later = በኋላ
shell-steps-remind = ይህ ስልክ ያስታውስዎት?
shell-steps-remind-hint = ችሎት ካመለጠዎት ከአገር እንዲወጡ ትእዛዝ ሊሰጥ ይችላል። Faro ከእያንዳንዱ ቀን በፊት ይደውላል። በተቆለፈ ማያ ገጽ ላይ ያሉት ቃላት ስለ ጉዳይዎ ምንም አይናገሩም።

## The vault

shell-erase-ask = ሁሉንም ማጥፋት፦ መጀመሪያ የይለፍ ሐረግዎን ያስገቡ
shell-recovery-mend = አንድን ቡድን እንደገና ለማስገባት ይንኩት።
