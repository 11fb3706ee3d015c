### Guidance packs that somebody else signed: why one is refused, and how far one may be trusted.

## Who it is from, and how old it is

pack-from = ከ{ $name }። ያምኗቸዋል።
pack-not-known = ይህን ማን እንደሠራው አያውቁም። በእሱ አይተማመኑ። ማንም አላረጋገጠልዎትም።
note-from-pack = ይህ ቀን የመጣው ከ{ $name } እንጂ ከFaro አይደለም።
note-from-beside = ይህ ቀን የመጣው ከ{ $name } ነው። Faro ለዚህ የራሱ ቀን አለው። ቀድሞ የሚመጣውን ይከተሉ።
pack-withdrawn = አሳታሚው መልሶ ወስዶታል። { $reason }
withdrawn-wrong = ትክክል ያልሆነ ነገር ይናገራል።
withdrawn-outdated = ሕጉ ተቀይሯል።
withdrawn-unsafe = የሚከተሉትን ሰዎች ሊጎዳ ይችላል፤ ስለዚህ Faro አያሳየውም።
withdrawn-replaced = የተሻለ አለ። ይጠይቁት።
pack-keys-removed = አሳታሚው ይህ የተፈረመባቸውን ቁልፎች ከእንግዲህ አይጠቀምም። በእሱ አይተማመኑ። አዲስ ይጠይቁ።
pack-expired = ያበቃው በ{ $date } ነው። በእሱ አይተማመኑ። አዲስ ይጠይቁ።
pack-review = እስከ { $date } ድረስ እንደገና መረጋገጥ ነበረበት። አሮጌ ሊሆን ይችላል።
pack-newer = አዲስ አለ፦ እትም { $version }። ይጠይቁት።
pack-catalogue-old = Faro ስለዚህ አሳታሚ የሰማው ከተወሰነ ጊዜ በፊት ነው። ከ{ $date } ጀምሮ አሮጌ ሊሆን ይችላል። አዲስ ይጠይቁ።
pack-no-catalogue = አዲስ መኖሩን Faro ማወቅ አይችልም።

## What is said of a pack

pack-publisher = የመጣው ከዚህ ነው ይላል፦ { $name } ({ $contact })
pack-check = ያመሳክሩ  { $digits }
pack-compare = እነዚህን ቁጥሮች ከሠሩት ሰዎች ጋር በአካል ያመሳክሩ። አንድ ዓይነት ከሆኑ ምን ብለው እንደሚጠሯቸው ይናገሩ።
pack-version = እትም { $version }
pack-signer = የተፈረመበት ቁልፍ፦ { $key }
pack-one-person = ለዚህ አሳታሚ አንድ ሰው ብቻውን ሊፈርም ይችላል።
pack-checked = እትም { $version }። የተረጋገጠው፦ { $checked }። እንደገና መረጋገጥ ያለበት፣ ቢዘገይ እስከ፦ { $review }።
pack-catalogue = የዚህ አሳታሚ አዲሱ ዝርዝር ቁጥር { $version } ነው፤ የወጣው፦ { $date }።
pack-rules = { $count ->
    [one] ቀን ያለው { $count } ደንብ አለው።
   *[other] ቀኖች ያሏቸው { $count } ደንቦች አሉት።
}

## Why it is refused

archive-too-large = ይህ ፋይል ጥቅል ሊሆን ከሚችለው በላይ ትልቅ ነው። ምንም አልተቀመጠም።
archive-no-file = ይህ ጥቅል አይደለም፦ በውስጡ ማህደር፣ አገናኝ ወይም ጥቅል ሊይዘው የማይችል ሌላ ነገር አለ። ምንም አልተቀመጠም።
archive-name = ይህ ጥቅል አይደለም፦ በውስጡ ያለ ስም ወደ ሌላ ቦታ ሊመራ ይችላል። ምንም አልተቀመጠም።
archive-twice = ይህ ጥቅል አይደለም፦ አንድ ስም ሁለት ጊዜ ይይዛል። ምንም አልተቀመጠም።
archive-order = በዚህ ጥቅል ውስጥ ያሉት ፋይሎች በቅደም ተከተል አይደሉም። እንደገና ይጠይቁት። ምንም አልተቀመጠም።
archive-end = ይህ ጥቅል አይደለም፣ ወይም የጥቅል ክፍል ብቻ ነው። ፋይሉን እንደገና ይጠይቁ።
archive-form = ይህ ጥቅል አይደለም፣ ወይም በሌላ መንገድ የተጻፈ ነው። ፋይሉን እንደገና ይጠይቁ።
pack-no-publisher = ይህ ጥቅል ማን እንደሠራው አይናገርም። አይጠቀሙበት።
pack-too-many = ይህ ጥቅል በጣም ብዙ ቁልፎች ወይም ፊርማዎች አሉት። ምንም አልተቀመጠም።
pack-publisher-gap = ጥቅሉ ማን እንደሠራው ሁሉንም አይናገርም፦ ክፍል { $version } ጎድሏል። ፋይሉን እንደገና ይጠይቁ።
pack-publisher-broken = ይህን ጥቅል ማን እንደሠራው የሚናገረው ክፍል { $version } ጥቅም ላይ ሊውል አይችልም። { $detail }
pack-publisher-unsigned = ይህን ጥቅል ማን እንደሠራው የሚናገረውን ክፍል { $version } የፈረሙት ሰዎች በቂ አይደሉም። አይመኑት።
pack-other-publisher = ይህ ከሌላ ሰው የመጣ ነው። አይመኑት። የሚያውቋቸውን ሰዎች ጥቅላቸውን ይጠይቁ።
pack-signature = አንድ ፊርማ ትክክል አይደለም። { $reason }
pack-old-signature = አንድ ፊርማ የድሮ ዓይነት ነው። በminisign 0.10 ወይም ከዚያ በሚበልጥ፣ ወይም በFaro እንደገና ይፈርሙ።
pack-strange-key = ቁልፍ { $key } የአሳታሚው አይደለም። የፈረመውን አይመኑ።
pack-not-signed = የፈረሙት ሰዎች በቂ አይደሉም፦ { $held } ከ{ $wanted }። አይመኑት። የተፈረመ ጥቅል ይጠይቁ።
pack-unknown-name = { $file } በጥቅል ውስጥ መኖር የለበትም። ያውጡት።
pack-sums = የተፈረመው ምን እንደሆነ የሚናገረው ዝርዝር ጎድሏል ወይም ተበላሽቷል። ፋይሉን እንደገና ይጠይቁ።
pack-file-added = { $file } የተጨመረው ጥቅሉ ከተፈረመ በኋላ ነው። አይመኑት።
pack-file-renamed = { $file } ጥቅሉ ሲፈረም ሌላ ስም ነበረው። አይመኑት።
pack-file-gone = { $file } የወጣው ጥቅሉ ከተፈረመ በኋላ ነው። አይመኑት።
pack-file-changed = { $file } የተቀየረው ጥቅሉ ከተፈረመ በኋላ ነው። አይመኑት።
pack-comment = አንድ ፊርማ ለሌላ ፋይል እንደሆነ ይናገራል። አይመኑት።
pack-catalogue-broken = የአዲሶቹ ጥቅሎች ዝርዝር ጥቅም ላይ ሊውል አይችልም። { $detail }
pack-catalogue-unsigned = የአዲሶቹን ጥቅሎች ዝርዝር የፈረሙት ሰዎች በቂ አይደሉም። አይመኑት።
pack-catalogue-future = ይህ ጥቅል የተጻፈበት ቀን { $date } ገና አልደረሰም። በዚህ መሣሪያ ላይ ያለውን ቀን ያረጋግጡ። ከዚያ እንደገና ይሞክሩ።
pack-older = የዚህ ጥቅል እትም { $had } አስቀድሞ ነበረዎት። ይህ ከዚያ የቆየ ነው፦ እትም { $version }። አዲሱን ያስቀምጡ።
pack-two-things = ይህ አሳታሚ ሁለት ነገር ይናገራል፦ አንድ ቁጥር ያላቸው ሁለት ጥቅሎች አሉ። አይጠቀሙባቸው። አሳታሚውን ይጠይቁ።
pack-name-taken = ከሌላ ሰው የመጣ { $pack } የሚባል ጥቅል አለዎት። ይህንን የበለጠ የሚያምኑት ከሆነ መጀመሪያ ያንን ያስወግዱ።
pack-unsafe = አሳታሚው ይህን ጥቅል መልሶ ወስዶታል፦ የሚከተሉትን ሰዎች ሊጎዳ ይችላል። Faro አላስቀመጠውም።

## What a pack may not say

pack-contents = በዚህ ጥቅል ውስጥ ያለ አንድ ፋይል ጥቅም ላይ ሊውል አይችልም፦ { $detail }።
pack-bad-id = { $id } ስም ሊሆን አይችልም። ከ2 እስከ 32 ትንንሽ የላቲን ፊደላት፣ አኃዞችና ሰረዞች (-) ይጠቀሙ፤ የመጀመሪያው ፊደል ይሁን።
pack-built-in = Faro { $id } የሚባል ጥቅል አለው። ለእርስዎ ጥቅል ሌላ ስም ይስጡት።
pack-version-zero = የእትሙ ቁጥር 1 ወይም ከዚያ በላይ መሆን አለበት።
pack-days = በpack.toml ውስጥ ያሉት ቀኖች በቅደም ተከተል አይደሉም። መጀመሪያ checked_on፣ ቀጥሎ review_by፣ ከዚያ expires_on፦ ከመጀመሪያው በኋላ ቢበዛ በ18 ወራት ውስጥ።
pack-field = በpack.toml ውስጥ { $field } የሚለውን ይመልከቱ፦ ጎድሏል፣ ወይም ለእርስዎ ጥቅል የሚሆን አይደለም።
pack-languages = ቋንቋውን { $language } ይመልከቱ። በpack.toml ውስጥ ያለው እያንዳንዱ ቋንቋ words/{ $language }/pack.ftl ያስፈልገዋል። ከእነሱ አንዱ እንግሊዝኛ (en) መሆን አለበት።
pack-not-text = { $file } ተራ ጽሑፍ አይደለም፣ ወይም በውስጡ ማንም ሊያያቸው የማይችል ምልክቶች አሉ።
pack-deep = { $file } በዝርዝሮች ውስጥ በጣም ብዙ ዝርዝሮች አሉት።
pack-foreign-words = ፋይሉ { $file } ከእርስዎ ጥቅል ያልሆነ ስም ይጠቅሳል፦ { $message }። እያንዳንዱን ስም በጥቅልዎ ስም ይጀምሩ።

## What an author is told

lint-future = ቀኑ { $date } ገና አልደረሰም። ይህን ያረጋገጡበትን ቀን ይጻፉ።
lint-old = ይህ እስከ { $date } ድረስ እንደገና መረጋገጥ ነበረበት። ያረጋግጡት። ከዚያ አዲስ ቀኖች ይጻፉ።
lint-fact-old = ከ{ $date } ጀምሮ ይህን ማንም አላረጋገጠም። ምንጩን እንደገና ያንብቡ። ከዚያ አዲሱን ቀን ይጻፉ።
lint-sources = ጽሑፍ ሁለት ወይም ከዚያ በላይ ምንጮች ያስፈልጉታል። ከእነሱ አንዱ ይፋዊ ገጽ መሆን አለበት።
lint-no-text = ይህ ጽሑፍ በዚህ ቋንቋ የተጻፈ ነገር የለውም፦ { $language }። ይጻፉት፣ ወይም ቋንቋውን ከpack.toml ያውጡ።
lint-no-title = የመጀመሪያው መስመር ርዕስ መሆን አለበት፦ # እና ቃላቱ።
lint-anchor = እያንዳንዱ ርዕስ ከኋላው የራሱ ስም ያስፈልገዋል፤ ለምሳሌ {"{#bring}"}።
lint-no-section = {"{#"}{ $section }{"}"} የሚለው ክፍል እዚህ ጎድሏል።
lint-unknown-fact = { $name } በfacts.toml ውስጥ የለም፤ ያ ስም ያለው ደንብም የለም።
lint-figure = እዚህ { $text } አይጻፉ፦ ሊቀየር ይችላል። በfacts.toml ውስጥ ያስገቡት፤ እዚህ ስሙን ይጥቀሱ።
lint-promise = መጨረሻው ምን እንደሚሆን ቃል አይግቡ፦ { $text }። ሰው ማድረግ የሚችለውን ይናገሩ።
lint-unfilled = ይህን ገና ማንም አልጻፈውም። እዚህ የራስዎን ቃላት ይጻፉ።
lint-hard = ይህ ክፍል ለማንበብ ከባድ ነው፦ { $heading }። አጫጭር ቃላትና አጫጭር ዓረፍተ ነገሮች ይጠቀሙ።
lint-short = በዚህ ጽሑፍ ውስጥ ያሉት ቃላት { $words } ናቸው። ተጨማሪ ይናገሩ፦ 120 ወይም ከዚያ በላይ።

## Packs in the vault

shelf-no-pack = { $pack } የሚባል ጥቅል የለዎትም። ዝርዝሩን ይመልከቱ።
shelf-no-publisher = ይህ Faro የሚያውቀው አሳታሚ አይደለም። ስሙ 64 ምልክቶች አሉት፦ ሁሉንም ይቅዱ።
