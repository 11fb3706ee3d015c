## The four places

shell-today = ዛሬ
shell-dates = ቀኖች
shell-my-case = ጉዳዬ

## Today

shell-next-hearing = የሚቀጥለው ችሎትዎ
shell-next-hearing-none = ምንም ችሎት አልተጻፈም
shell-next-hearing-none-hint = ከሰነዶችዎ በአንዱ ላይ የችሎት ቀን አለ? አሁን ይጻፉት።
shell-questions-more = ተጨማሪ ጥያቄዎች

## Dates

shell-week = ሳምንት
shell-month = ወር
shell-earlier = ከዚህ በፊት
shell-later = ከዚህ በኋላ
shell-day-nothing = ለዚህ ቀን ምንም አልተጻፈም።

## People

shell-people = ሰዎች
shell-people-none = እዚህ ገና ማንም የለም።
shell-people-hint = መጀመሪያ ራስዎን ይጨምሩ። ከዚያ በጉዳዩ ውስጥ ያለውን እያንዳንዱን የቤተሰብዎን ሰው ይጨምሩ።
shell-person-add = ሰው መጨመር
shell-person-name = ስም
shell-person-spelling = በሰነዶቹ ላይ እንዳለ ያለው ስም፣ ፊደል በፊደል፣ እዚያ ስህተት ቢሆንም
shell-person-relation = ይህ ሰው ለእርስዎ ምንዎ ነው?
shell-person-language = በደንብ የሚናገሩት ቋንቋ
shell-person-dialect = በመጡበት አካባቢ እንዴት እንደሚነገር
shell-person-town = ቋንቋውን የተማሩበት ከተማና አገር
shell-person-born = የልደት ቀን፣ ለምሳሌ 2015-04-17። ዓመቱን ብቻ የሚያውቁ ከሆነ 2015 ብለው ይጻፉ
shell-person-numbers = በሰነዶቻቸው ላይ ያሉ ቁጥሮች
shell-person-number-kind = ቁጥሩ ምን ይባላል? ለምሳሌ፦ A-number
shell-person-number = ቁጥሩ
shell-person-number-add = ቁጥር መጨመር
shell-person-leave = ይህን ሰው ከጉዳዩ ማውጣት
shell-person-leave-hint = ይህ ስለዚህ ሰው ያለውን ሁሉ ይሰርዛል፦ ቁጥሮች፣ መልሶች፣ ችሎቶችና ግዴታዎች። የማስረጃ መዝገቡ ስለዚህ ሰው ከሚለው የሚቀረው አንድ ነገር እንደተሰረዘ ብቻ ነው። ይህን መመለስ አይችሉም።

## Contacts

shell-contacts = የሚገናኟቸው ሰዎች
shell-contacts-none = እዚህ ገና ማንም የለም። መጀመሪያ ጠበቃዎን ወይም የሚረዳዎትን ሰው ይጨምሩ። ከዚያ በአንድ ንክኪ ሊደውሉላቸው ይችላሉ።
shell-contact-add = የሚገናኙት ሰው መጨመር
shell-contact-name = የሰው ወይም የቢሮ ስም
shell-contact-role = ይህ ማን ነው?
shell-contact-phone = ስልክ ቁጥር
shell-contact-email = ኢሜይል
shell-contact-note = ሌላ ማንኛውም ነገር፦ የሥራ ሰዓት፣ ቋንቋዎች፣ ስለ እነሱ ማን እንደነገረዎት

## Addresses, and a move

shell-addresses = አድራሻዎች
shell-addresses-none = እዚህ ገና አድራሻ የለም። ፍርድ ቤቱ ያለውን አድራሻ ይጨምሩ፦ የፍርድ ቤቱ ደብዳቤዎች የሚሄዱት ወደዚያ ነው።
shell-address-add = አድራሻ መጨመር
shell-address-lines = አድራሻው፣ በደብዳቤ ላይ እንደሚጻፈው
shell-address-care-of = በሌላ ሰው በኩል (in care of)፦ በሩ ላይ ያለው ስም፣ የእርስዎ ካልሆነ
shell-address-told-by = ይህን አድራሻ ለፍርድ ቤቱ የሰጠው ማን ነው?
shell-address-mail-safe = ደብዳቤዎችዎ እዚያ በደህና ይደርሱዎታል?
shell-address-unknown = አላውቅም
shell-address-from = ከየትኛው ቀን ጀምሮ?
shell-address-until = እስከ የትኛው ቀን? አሁንም እዚያ የሚኖሩ ከሆነ ባዶ ይተዉት
shell-address-people = እዚያ የሚኖሩት እነማን ናቸው? ሁሉም ከሆኑ ማንንም አይምረጡ።
shell-moved = ቤት ቀይረዋል
shell-moved-hint = ፍርድ ቤቱና ሌሎች ቢሮዎች አዲሱ አድራሻዎ ሊደርሳቸው ይገባል፤ ለአንዳንዶቹ በጥቂት ቀናት ውስጥ። Faro ለእያንዳንዱ ሰው የእነሱን ዝርዝር ይሠራል። አዲሱን አድራሻ ወደ አድራሻዎችዎም ይጨምሩ።
shell-moved-day = ቤት የቀየሩት በየትኛው ቀን ነው?
shell-moved-tasks = አዲሱ አድራሻዎ ሊደርሳቸው የሚገባ

## Papers

shell-paper-kind = ምን ዓይነት ሰነድ ነው?
shell-paper-dated = በሰነዱ ላይ የታተመው ቀን
shell-paper-pages = ስንት ገጾች?
shell-paper-added = እዚህ የተጨመረው
shell-paper-of = ስለ የትኛው ችሎት ነው?
shell-paper-of-none = ስለ ችሎት አይደለም
shell-paper-larger = ማጉላት
shell-paper-smaller = ማሳነስ

## The proof log

shell-proofs-file = የማስረጃ መዝገቡን እንደ ፋይሎች ማጋራት
