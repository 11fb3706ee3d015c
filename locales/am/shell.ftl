## The app and moving about

shell-app-name = Faro
shell-hearings = ችሎቶች
shell-notes = ማስታወሻዎች
shell-guides = መመሪያዎች
shell-settings = ቅንብሮች
shell-back = ወደ ኋላ
shell-next = ቀጣይ
shell-close = መዝጋት
shell-cancel = ይቅር
shell-save = ማስቀመጥ
shell-add = መጨመር
shell-edit = መቀየር
shell-delete = መሰረዝ
shell-delete-sure = ለዘለቄታው ይሰረዝ? መልሰው ማግኘት አይችሉም። ስልኩ አሮጌ የታሸጉ ቁርጥራጮችን ለተወሰነ ጊዜ ሊይዝ ይችላል።
shell-working = አንድ አፍታ።
shell-lock-now = መቆለፍ

## First steps

shell-choose-language = ቋንቋዎን ይምረጡ
shell-second-calendar = ሁለተኛ የቀን አቆጣጠር
shell-second-calendar-hint = Faro ሁልጊዜ እንደ ሰነዶችዎ የምዕራባውያን አቆጣጠርን ያሳያል። እያንዳንዱን ቀን በሌላ አቆጣጠርም ማሳየት ይችላል።
shell-steps-country = ጉዳይዎ የት ነው?
shell-steps-country-hint = ቢሮው ወይም ፍርድ ቤቱ በጉዳይዎ ላይ የሚወስን እያንዳንዱን አገር ይምረጡ።
shell-steps-passphrase = የይለፍ ሐረግዎን ይምረጡ
shell-steps-passphrase-hint = እዚህ የሚጽፉትን ሁሉ ይከፍታል። ከጠፋብዎት ማንም መልሶ ሊሰጥዎት አይችልም።
shell-steps-picked = አምስት ቃላት
shell-steps-picked-hint = Faro ይመርጥልዎታል። ለማስታወስ ቀላል ናቸው።
shell-steps-number = 18 አኃዞች ያሉት ቁጥር
shell-steps-number-hint = Faro ይመርጥልዎታል። ያለ ቁልፍ ሰሌዳ ያስገቡታል።
shell-steps-words = የራሴ ቃላት
shell-steps-words-hint = እርስዎ ብቻ የሚያውቁት 15 ወይም ከዚያ በላይ ፊደላት ያሉት ዓረፍተ ነገር። እርስ በርስ የማይገናኙ አምስት ቃላት ጥሩ ናቸው።
shell-steps-write = ይህን አሁን በወረቀት ላይ ይጻፉ
shell-steps-write-hint = ወረቀቱን ከዚህ ስልክ ያርቁ። ይህ የይለፍ ሐረግዎ ነው፦ Faroን በከፈቱ ቁጥር ያስፈልግዎታል።
shell-steps-written = ጽፌዋለሁ
shell-steps-again = አንድ ጊዜ እንደገና ያስገቡት
shell-steps-again-hint = ትክክል መሆኑን ለማረጋገጥ።
shell-steps-create = መጨረስ
shell-steps-creating = ካዝናዎ እየተሠራ ነው። ትንሽ ጊዜ ይወስዳል።

## Opening

shell-open-title = Faroን መክፈት
shell-open-vault = መክፈት
shell-open-with-device = በዚህ ስልክ መክፈት
shell-opening = እየተከፈተ ነው። ትንሽ ጊዜ ይወስዳል።
shell-passphrase = የይለፍ ሐረግዎ
shell-use-digits = አኃዞችን መጠቀም
shell-use-letters = ፊደላትን መጠቀም
shell-keypad-erase = የመጨረሻውን አኃዝ መሰረዝ
shell-show-typed = ያስገባሁትን ማሳየት
shell-hide-typed = ያስገባሁትን መደበቅ

## Home

shell-doubt-right = ትክክል ነው
shell-doubt-change = መቀየር
shell-answer-none = አይደለም፣ ወይም ገና ነው

## One due date

shell-due-rule = ደንቡ የሚለው
shell-due-todo = ምን ማድረግ እንዳለብዎት
shell-due-missed = ካመለጠዎት
shell-due-steps = Faro ይህን ቀን እንዴት እንዳገኘው
shell-due-missing = Faro መጀመሪያ ማወቅ ያለበት
shell-due-other = ሊሰሟቸው የሚችሉ ሌሎች ቀኖች
shell-due-questions = ይህን ቀን ሊቀይር የሚችለው
shell-due-source = ይህ የተጻፈበት
shell-due-checked = ስለዚህ ቀን

## What came of it

shell-done = ይህን አድርጌዋለሁ
shell-could-not = ይህን ማድረግ አልቻልኩም
shell-mark-day = በየትኛው ቀን?
shell-marked = ምልክት ያደረጉት
shell-marked-done = ተቀምጧል። በማስረጃ መዝገብዎ ውስጥ አለ።
shell-undo = ምልክቱን መመለስ
shell-undo-hint = ያኔ እንደገና መደረግ ይኖርበታል። የማስረጃ መዝገብዎ ሁለቱንም ምዝግቦች ይይዛል።

## Questions and answers

shell-questions = ለእርስዎ ጥያቄዎች
shell-questions-none = አሁን ያልተመለሱ ጥያቄዎች የሉም።
shell-answers = ለFaro የነገሩት
shell-answers-none = ለFaro ገና ምንም አልነገሩም።
shell-answer-day = ቀኑን ይምረጡ
shell-day-meant = ማለትዎ ይህ ነው …
shell-day-take = ይህን ቀን መውሰድ
shell-day-year = ዓመት
shell-day-month = ወር
shell-day-day = ቀን
shell-answer-text = መልስዎ
shell-answer-remove = ይህን መልስ ማስወገድ

## Hearings

shell-hearing-add = ችሎት መጨመር
shell-hearings-none = ገና ምንም ችሎት የለም።
shell-hearing-country = የየትኛው አገር ፍርድ ቤት?
shell-hearing-kind = ምን ዓይነት ችሎት ነው?
shell-hearing-day = ቀኑ
shell-hearing-time = በፍርድ ቤቱ ያለው ሰዓት
shell-hearing-time-unknown = ሰዓቱን ገና አላውቅም
shell-hearing-clock = ፍርድ ቤቱ በየትኛው ከተማ ውስጥ ወይም አጠገብ ነው? ለችሎቱ የሚያገለግለው የዚያ ከተማ ሰዓት ነው።
shell-hearing-place = የት እንደሆነ
shell-hearing-sources = ይህን ቀን ማን ሰጠ
shell-hearing-source-add = ሰው የሰጠኝን ቀን መጨመር
shell-hearing-source-who = ማን ነገረዎት፣ ወይስ የት አዩት?
shell-hearing-seen = ያዩበት ወይም የሰሙበት ቀን
shell-hearing-settle = ትክክለኛው ይህ ነው
shell-hearing-wrong = ስህተት ሆኖ ተገኝቷል
shell-hearing-judge = ዳኛው
shell-hearing-link = በቪዲዮ ከሆነ፣ አገናኙ
shell-hearing-bring = ይዘው የሚመጡት
shell-hearing-interpreter = የሚያስፈልግዎት አስተርጓሚ፦ የትኛው ቋንቋ፣ ከየትኛው ቦታ
shell-hearing-travel = ጉዞው ስንት ደቂቃ ይወስዳል
shell-hearing-everybody = ቤተሰቤ በሙሉ መምጣት አለበት
shell-hearing-was-there = እዚያ ነበርኩ
shell-hearing-was-not-there = እዚያ መገኘት አልቻልኩም

## Duties and the proof log

shell-duties = ግዴታዎች
shell-duty-add = ግዴታ መጨመር
shell-duties-none = ገና ምንም ግዴታ የለም።
shell-duty-kind = ምን ማድረግ አለብዎት?
shell-duty-title = እርስዎ የሚሰጡት ስም (አማራጭ)
shell-duty-first = የመጀመሪያው ቀን
shell-duty-repeat = በየስንት ጊዜው?
shell-repeat-once = አንድ ጊዜ
shell-repeat-daily = በየቀኑ
shell-repeat-weekly = በየሳምንቱ
shell-repeat-two-weeks = በየሁለት ሳምንቱ
shell-repeat-monthly = በየወሩ
shell-repeat-yearly = በየዓመቱ
shell-duty-begins = ከስንት ሰዓት?
shell-duty-ends = እስከ ስንት ሰዓት?
shell-duty-place = የት፣ ወይም የትኛው ቁጥር ላይ እንደሚደወል
shell-duty-before = ዝግጅት
shell-duty-waiting = አደረጉት?
shell-duty-next = የሚቀጥለው ጊዜ
shell-duty-times = ሁሉም ጊዜዎቹ
shell-duty-why = ለምን አልቻሉም?
shell-duty-error = መተግበሪያው ወይም ቢሮው ያለው፣ ቃል በቃል
shell-duty-spoke-to = ከማን ጋር ተነጋገሩ
shell-duty-reference = የሰጡዎት ቁጥር
shell-proof-log = የማስረጃ መዝገብ
shell-proof-none = ገና ምንም ምዝግብ የለም። አንድ ነገር ሲያደርጉ በገጹ ላይ ይናገሩ። Faro እዚህ ይጽፈዋል።
shell-proof-sheet = በአንድ ወረቀት ላይ ማሳየት
shell-code-give = ይህን ኮድ ዛሬ ለጠበቃዎ ይስጡ
shell-code-send = መላክ ወይም ማተም

## Notes

shell-note-add = ማስታወሻ መጻፍ
shell-note-text = የእርስዎ ቃላት
shell-notes-none = ምንም ማስታወሻ የለም።
shell-notes-search = በማስታወሻዎችዎ ውስጥ መፈለግ

## Guides

shell-guide-sources = ይህ የመጣበት ምንጭ
article-checked = ለመጨረሻ ጊዜ የተረጋገጠው፦ { $date }። ይህ የሕግ ምክር አይደለም።
article-step-done = የተደረገው፦ { $date }
article-old = ይህ እስከ አሁን እንደገና መረጋገጥ ነበረበት። ሕጉ ተቀይሮ ሊሆን ይችላል፤ ጠበቃ ይጠይቁ።

## Search, and who helps

shell-search = ፍለጋ
shell-search-field = ምን እየፈለጉ ነው?
shell-search-hint = Faro በመመሪያዎች፣ በደንቦች፣ በአገልግሎቶችና በማስታወሻዎችዎ ውስጥ ይፈልጋል። ሁሉም በዚህ ስልክ ላይ ይቆያል።
shell-directory = ማን ሊረዳ ይችላል
shell-directory-hint = የሚያስፈልግዎትን ይምረጡ። Faro በራሱ ለማንም አይደውልም።
shell-directory-need = የሚያስፈልግዎት
shell-directory-language = የሚናገሩት ቋንቋ
shell-directory-place = የት
shell-directory-all = ሁሉም
shell-directory-web = ይህን ገጽ በአሳሹ (browser) ውስጥ መክፈት
shell-directory-web-hint = አሳሹ (browser) የሚከፍቷቸውን ገጾች ዝርዝር ያስቀምጣል።

## Settings

shell-settings-language = ቋንቋ
shell-settings-content = የደንቦችና የመመሪያዎች ቋንቋ
shell-settings-content-hint = ደንቦችና መመሪያዎች የሚሉት ከመተግበሪያው በተለየ ቋንቋ ሊሆን ይችላል። ለሌሎች ሰዎች የሚሆኑ ወረቀቶችም በእሱ ይሆናሉ።
shell-settings-content-same = ከመተግበሪያው ጋር አንድ ዓይነት
shell-countries = አገሮች
shell-countries-hint = Faro የእነዚህ አገሮች ሕግ የሚወስናቸውን ቀኖች ያሳያል።
shell-country-add = አገር መጨመር
shell-country-remove = ይህን አገር ማስወገድ
shell-country-remove-hint = ያኔ Faro የዚህን አገር ቀኖች አያሳይም። ለFaro የነገሩት ይቀመጣል። አገሩን እንደገና ከጨመሩ ቀኖቹ ይመለሳሉ።
shell-settings-device = በዚህ ስልክ መክፈት
shell-settings-device-hint = የጣት አሻራዎ፣ ፊትዎ ወይም የማያ ገጽ ቁልፍዎ Faroን ይከፍታል። የይለፍ ሐረግዎም ይሠራል። ያኔ የካዝናዎ ደህንነት ከዚህ ስልክ PIN የተሻለ አይሆንም።
shell-settings-reminders = አስታዋሾች
shell-settings-reminders-on = ይህ ስልክ ያስታውስዎታል። በተቆለፈ ማያ ገጽ ላይ ያሉት ቃላት ስለ ጉዳይዎ ምንም አይናገሩም።
shell-settings-reminders-off = ይህ ስልክ Faro እንዲያስታውስዎት አይፈቅድም። ዝርዝርዎን ቶሎ ቶሎ ይክፈቱ፣ ወይም አስታዋሾችን ይፍቀዱ።
shell-settings-reminders-late = በዚህ ስልክ ላይ አስታዋሾች ጥቂት ደቂቃዎች ዘግይተው ሊመጡ ይችላሉ።
shell-settings-reminders-allow = አስታዋሾችን መፍቀድ
shell-settings-vault = ካዝናዎ
shell-settings-vault-older = አውቃለሁ። እነዚህን አሮጌ ማስታወሻዎች መጠቀም
shell-turn-on = ማብራት
shell-turn-off = ማጥፋት
shell-settings-full = አስታዋሹ ስለ ምን እንደሆነ መናገር
shell-settings-full-hint = ያኔ የዚህን ስልክ የተቆለፈ ማያ ገጽ የሚያይ ሁሉ ሊያነበው ይችላል፤ ስልኩ እዚያ ካልደበቀው በስተቀር።
shell-settings-plan = የሚመጡ አስታዋሾች
shell-plan-none = የታቀዱ አስታዋሾች የሉም። ቀኖች ሲጨምሩ Faro ያቅዳቸዋል።
shell-settings-passphrase = የይለፍ ሐረጉን መቀየር
shell-settings-passphrase-changed = የይለፍ ሐረጉ ተቀይሯል። አሮጌው ከእንግዲህ ካዝናዎን አይከፍትም። አሮጌ የካዝናዎ ቅጂዎች አሁንም በእሱ ይከፈታሉ፤ ስልኩም አሮጌ ቁርጥራጮችን ለተወሰነ ጊዜ ሊይዝ ይችላል።
shell-recovery-title = የመልሶ ማግኛ ኮድ
shell-recovery-hint = በወረቀት ላይ ያሉ ስምንት የአኃዝ ቡድኖች። የይለፍ ሐረግዎን ከረሱ ካዝናዎን ይከፍታሉ።
shell-recovery-make = ኮድ መሥራት
shell-recovery-keep = እነዚህን ቡድኖች አሁን በወረቀት ላይ ይጻፉ። ወረቀቱን ጠበቃዎ ወይም የሚያምኑት ሰው ጋር ይተዉት፤ ከዚህ ስልክ ጋር አይሁን።
shell-recovery-forgot = የይለፍ ሐረጌን ረሳሁ
shell-recovery-type = ከወረቀትዎ ስምንቱን ቡድኖች ያስገቡ
shell-recovery-there = የመልሶ ማግኛ ኮድ አለዎት።
shell-recovery-new = አዲስ ኮድ መሥራት
shell-recovery-new-hint = አሮጌው ኮድዎ ከእንግዲህ ካዝናዎን አይከፍትም። የሚከፍተው አዲሱ ብቻ ነው። ከዚህ በፊት የሠሯቸው መጠባበቂያ ቅጂዎች አሁንም በአሮጌው ኮድ ይከፈታሉ።
shell-recovery-new-confirm = አዎ፣ አዲስ ኮድ ይሠራ
shell-recovery-last = ከወረቀትዎ የመጨረሻውን ቡድን ያስገቡ
shell-recovery-set = በወረቀትዎ ላይ ያለው ኮድ አሁን ካዝናዎን ይከፍታል።
shell-backup-title = መጠባበቂያ ቅጂ
shell-backup-hint = ሁሉም ነገር ያለበት አንድ የታሸገ ፋይል። የሚከፍተው የመልሶ ማግኛ ኮድዎ ብቻ ነው። ስልኩ ቢጠፋብዎት የሚጠፋው ስልክ ብቻ ነው።
shell-backup-make = መጠባበቂያ ቅጂ መሥራት
shell-backup-restore = መጠባበቂያ ቅጂ መመለስ
shell-backup-restore-hint = የታሸገውን ፋይል ይምረጡ። በወረቀት ላይ ያለው የመልሶ ማግኛ ኮድዎና አዲስ የይለፍ ሐረግ ያስፈልግዎታል።
shell-backup-restored = መጠባበቂያ ቅጂዎ ተመልሷል። አዲሱ የይለፍ ሐረግዎ ይከፍተዋል፤ ያው የመልሶ ማግኛ ኮድም ይከፍተዋል።
shell-backup-check = መጠባበቂያ ቅጂ ማረጋገጥ
shell-backup-check-hint = Faro የመልሶ ማግኛ ኮድዎ ፋይሉን እንደሚከፍትና በውስጡ ያለው ሁሉ ሙሉ መሆኑን ያረጋግጣል። ምንም አይቀየርም።
shell-backup-checked = ኮድዎ ይህን መጠባበቂያ ቅጂ ይከፍታል፤ በውስጡ ያለውም ሁሉ ሙሉ ነው።
shell-backup-done = መጠባበቂያ ቅጂው ባስቀመጡበት ቦታ ነው። አንድ ቅጂ የሚያምኑት ሰው ጋር ይተዉ። ኮዱ ካለበት ወረቀት ያርቁት።
shell-file-choose = ፋይሉን ይምረጡ
shell-file-failed = Faro ይህን ፋይል ማንበብ ወይም መጻፍ አልቻለም። እንደገና ይምረጡት፣ ወይም ሌላ ቦታ ይምረጡ።
shell-papers = ሰነዶች
shell-paper-add = ሰነድ መጨመር
shell-papers-none = እዚህ ገና ምንም ሰነድ የለም። ከፍርድ ቤቱ የመጣውን እያንዳንዱን ሰነድ ፎቶ ያንሱ። ከዚያ እዚህ ይጨምሩት።
shell-paper-title = ምን ብለው ይጠሩታል?
shell-paper-photo = ፎቶ መምረጥ
shell-paper-add-hint = በዚህ ስልክ ላይ ያለ ፎቶ፣ ስካን ወይም ደብዳቤ ይምረጡ። Faro የታሸገ ቅጂ ያስቀምጣል። ዋናው እዚያው እስኪያጠፉት ድረስ ባለበት ይቆያል።
shell-paper-not-shown = Faro ማሳየት የሚችለው ፎቶዎችን ብቻ ነው። ይህን ሰነድ እንዳለ ያስቀምጠዋል።
shell-erase-title = ሁሉንም ማጥፋት
shell-erase-hint = ይህ እዚህ የጻፉትን ሁሉ ያጠፋል። ማንም መልሶ ሊያመጣው አይችልም። መጀመሪያ መጠባበቂያ ቅጂ ይሥሩ።
shell-erase-limits = Faro መጀመሪያ ቁልፎቹን፣ ከዚያ ፋይሎቹን ያጠፋል። የስልኩ ማህደረ ትውስታ አሮጌ ቁርጥራጮችን ለተወሰነ ጊዜ ሊይዝ ይችላል። ሊጠቀምባቸው የሚችለው የይለፍ ሐረግዎ ወይም ኮድዎ ያለው ሰው ብቻ ነው። በሌሎች ቦታዎች ያሉ ቅጂዎች፣ እንደ መጠባበቂያ ቅጂዎች፣ እዚያው ይቆያሉ።
shell-erase-confirm = አዎ፣ ሁሉም ይጥፋ
shell-rotate-title = አንድ ሰው የይለፍ ሐረጌን አይቷል
shell-rotate-hint = አዲስ የይለፍ ሐረግ ይምረጡ። ከዚያ Faro ሁሉንም በአዲስ ቁልፍ ያሽጋል። አሮጌው የይለፍ ሐረግ ከእንግዲህ እዚህ ምንም አይከፍትም። የመልሶ ማግኛ ኮድ ካለዎት መጀመሪያ አዲስ ያገኛሉ።
shell-rotate-done = ሁሉም በአዲስ ቁልፍ ታሽጓል። አሮጌ የካዝናዎ ቅጂዎችና አሮጌ መጠባበቂያ ቅጂዎች አሁንም በአሮጌው የይለፍ ሐረግ ወይም ኮድ ይከፈታሉ። የሚችሏቸውን ያጥፉ።
shell-salvage-title = ሊነበብ የሚችለውን ማስቀመጥ
shell-salvage-hint = የካዝናዎ አንድ ክፍል ተበላሽቷል። Faro ሙሉ ከሆነው አዲስ ካዝና ይሠራል። የይለፍ ሐረግዎ ይከፍተዋል። የተበላሸው ካዝናም በዚህ ስልክ ላይ ይቆያል። ከዚያ በኋላ አዲስ የመልሶ ማግኛ ኮድ ይሥሩ።
shell-salvage-new-hint = Faro ሙሉ ከሆነው አዲስ ካዝና ይሠራል። የመረጡት አዲስ የይለፍ ሐረግ ይከፍተዋል። የተበላሸው ካዝናም በዚህ ስልክ ላይ ይቆያል። ከዚያ በኋላ አዲስ የመልሶ ማግኛ ኮድ ይሥሩ።
shell-salvage-done = ሙሉ የነበረው ተቀምጧል
shell-lock-after = Faro መቼ ይቆለፍ?
shell-lock-after-hint = ከFaro ሲወጡ ከዚህ ጊዜ በኋላ ይቆለፋል። እስከዚያ ድረስ ስልክዎን የያዘ ሰው ሁሉንም ማንበብ ይችላል።
shell-lock-at-once = እንደወጣሁ ወዲያውኑ
shell-presence = እርስዎ ነዎት?
shell-presence-hint = የይለፍ ሐረግዎን አንድ ጊዜ እንደገና ያስገቡ። እንዲህ ከሆነ ስልክዎን ብቻ የያዘ ሰው ይህን ማድረግ አይችልም።
shell-overlaid = ሌላ መተግበሪያ ይህን ገጽ ሸፍኗል፤ ስለዚህ Faro ንክኪዎን አልተቀበለም። ያንን መተግበሪያ ይዝጉና እንደገና ይሞክሩ።
shell-captured = ይህ ማያ ገጽ እየተቀዳ ወይም እየተጋራ ነው። ያ እስኪያበቃ ድረስ Faro ምንም አያሳይም።
shell-sheets = የሚታተሙ ገጾች
shell-sheets-hint = ገጽ ያትሙ፣ ወይም እንደ ፋይል ያጋሩት። አልታሸገም፦ የያዘው ሰው ሁሉ ሊያነበው ይችላል።
shell-sheet-second = በገጹ ላይ ሁለተኛ ቋንቋ
shell-sheet-paper = የወረቀቱ መጠን
shell-sheet-print = ማተም
shell-calendar-file = ለቀን መቁጠሪያ መተግበሪያ የሚሆኑ ቀኖች
shell-calendar-file-hint = Faro ቀኖችዎን የቀን መቁጠሪያ መተግበሪያ ሊያስገባው በሚችል ፋይል ውስጥ ይጽፋል። ለውጥ ካለ አዲስ ፋይል ያስገቡ፦ የድሮዎቹን ቀኖች ይቀይራል።
shell-calendar-file-discreet = ስለ ጉዳዬ ምንም ቃል ሳይኖር
shell-calendar-file-full = ከሙሉ ርዕሶችና ቦታዎች ጋር
shell-calendar-file-full-hint = ያኔ ያንን የቀን መቁጠሪያ የሚያይ ሁሉ ስለ ጉዳይዎ ሊያነብ ይችላል። ብዙ የቀን መቁጠሪያዎች ቅጂ ለኩባንያ ይልካሉ።
shell-file-share = እንደ ፋይል ማጋራት
shell-file-save = እንደ ፋይል ማስቀመጥ
shell-file-saved = ፋይሉ ባስቀመጡበት ቦታ ነው።

shell-cards = የጠበቆች ካርዶች
shell-card-add = ካርድ መጨመር
shell-card-add-hint = ካርድ እርስዎ የሚልኩትን ማን መክፈት እንደሚችል ይናገራል። ጠበቃዎን የራሳቸውን ካርድ ይጠይቁ። የካርዱን ኮድ ፎቶ ይምረጡ፣ ወይም መስመሩን ይለጥፉ።
shell-card-name = ይህን ጠበቃ ምን ብለው ይጠሩታል? (አማራጭ)
shell-card-no-code = በዚህ ፎቶ ውስጥ ካርድ የለም። ኮዱን በሙሉ፣ ከቅርብና በግልጽ የሚያሳይ ፎቶ ይምረጡ።
shell-card-name-on-card = በካርዱ ላይ ያለው ስም
shell-card-own-digits = ለዚህ ጠበቃ የሚሆኑ የእርስዎ አኃዞች። እርስዎ መሆንዎን ለማወቅ ሊጠይቁዎት ይችላሉ።
shell-card-same = ሁሉም አኃዞች አንድ ዓይነት ናቸው
shell-card-delete-hint = ይህ ካርዱን ከቁልፎቹ ጋር ይሰርዛል። እርስዎ ለላኩት የመጡ መልሶች ከእንግዲህ ሊከፈቱ አይችሉም።
shell-hand-over = ጉዳዬን መስጠት
shell-hand-over-hint = Faro ለመረጡት ለእያንዳንዱ ጠበቃ ፋይል ያሽጋል። ሌላ ማንም ሊከፍተው አይችልም። እስኪልኩት ድረስ ከዚህ ስልክ ምንም አይወጣም።
shell-hand-over-who = ለማን ይሰጣል?
shell-hand-over-what = ምን ይላካል?
shell-hand-over-one-by-one = አንድ በአንድ መምረጥ
shell-hand-over-make = ፋይሎቹን ማሸግ
shell-hand-over-sure = ሳላመሳክር መቀጠል
shell-hand-over-made = ታሽጓል
shell-hand-over-send = ፋይሉን መላክ
shell-handoffs = ከዚህ በፊት የተሰጡ
shell-reply = የጠበቃ መልስ
shell-reply-open = መልስ መክፈት
shell-reply-hint = ጠበቃዎ የላኩትን ፋይል ይምረጡ። እያንዳንዱን መስመር አሁን ካለዎት ጎን ለጎን ያያሉ። አንድን መስመር እስኪቀበሉ ድረስ ምንም አይቀየርም።
shell-reply-take = መቀበል
shell-reply-leave = መተው
shell-drill = ጠበቃዎ ሊከፍተው ይችላል?
shell-drill-make = 1. ትንሽ ፋይል ያሽጉና ለጠበቃዎ ይላኩት። ከጉዳይዎ በውስጡ ምንም የለም።
shell-drill-ask = 2. ጠበቃዎ በአንድ መልእክት እንዲመልሱ ይጠይቁ።
shell-drill-open = 3. መልሱን እዚህ ይክፈቱ። ያኔ ጠበቃዎ የሚልኩትን መክፈት እንደሚችሉ ያውቃሉ።
shell-drill-file = ትንሹን ፋይል ማሸግ
shell-given-waits = በFaro የከፈቱት እየጠበቀ ነው። ለማየት Faroን ይክፈቱ።

shell-packs = የመመሪያ ጥቅሎች
shell-packs-hint = ጥቅል ሌሎች ሰዎች የጻፏቸውና የፈረሟቸው መመሪያዎችና ቀኖች አሉት። እነሱ ነን የሚሉት ሰዎች መሆናቸውን Faro ማወቅ አይችልም። እርስዎ ይችላሉ።
shell-packs-none = ገና ምንም ጥቅል የለም።
shell-pack-open = ጥቅል መክፈት
shell-pack-open-hint = አንድ ሰው የላከልዎትን ፋይል ይምረጡ። ምንም ከመቀመጡ በፊት ማን እንደሠራው ያያሉ።
shell-pack-who = ማን ሠራው
shell-pack-inside = በውስጡ ያለው
shell-pack-keep = ይህን ጥቅል ማስቀመጥ
shell-pack-refuse = አለማስቀመጥ
shell-pack-name = ምን ብለው ይጠሯቸዋል?
shell-pack-scan = የኮዳቸውን ፎቶ መምረጥ
shell-pack-no-code = በዚህ ፎቶ ውስጥ የአሳታሚ ኮድ የለም። ኮዱን በሙሉ፣ ከቅርብና በግልጽ የሚያሳይ ፎቶ ይምረጡ።
shell-pack-same = ሁሉም ቁጥሮች አንድ ዓይነት ናቸው። አምናቸዋለሁ
shell-pack-scanned = ይህን ኮድ ከእነሱ አግኝቻለሁ። አምናቸዋለሁ
shell-pack-distrust = ከእንግዲህ አላምናቸውም
shell-pack-distrust-hint = ጥቅሎቻቸው ይቆያሉ፤ ግን Faro ከእንግዲህ ከእነሱ ቀኖችን አያወጣም።
shell-pack-send = ይህን ጥቅል ለሌላ ሰው መስጠት
shell-pack-send-hint = የሚቀበሉት ሰዎች ምን ያህል አዲስ እንደሆነ ማየት ይችላሉ። ከጉዳይዎ በውስጡ ምንም የለም።
shell-pack-remove-hint = ይህ ጥቅሉን ከመመሪያዎቹና ከቀኖቹ ጋር፣ በውስጡ ምልክት ያደረጉበትንም ያስወግዳል።

## What a phone shows by itself

shell-reminder-channel = አስታዋሾች
shell-reminder-discreet = ዝርዝርዎን ይክፈቱ።
shell-face-reason = Faro ፊትዎን ሲያይ ካዝናዎን ይከፍታል።

digits-typed = { $count ->
    [one] { $count } አኃዝ ገብቷል
   *[other] { $count } አኃዞች ገብተዋል
}
recovery-group = ቡድን { $group } ከ{ $count }
lock-after-minutes = { $minutes ->
    [one] ከወጣሁ ከ{ $minutes } ደቂቃ በኋላ
   *[other] ከወጣሁ ከ{ $minutes } ደቂቃዎች በኋላ
}
