pack-from = ከ{ $name }። ያምኗቸዋል።
pack-not-known = ይህን ማን እንደሠራው አያውቁም። በእሱ አይተማመኑ። ማንም አላረጋገጠልዎትም።
note-from-pack = ይህ ቀን የመጣው ከ{ $name } እንጂ ከFaro አይደለም።
note-from-beside = ይህ ቀን የመጣው ከ{ $name } ነው። Faro ለዚህ የራሱ ቀን አለው። ቀድሞ የሚመጣውን ይከተሉ።
pack-withdrawn = አሳታሚው መልሶ ወስዶታል። { $reason }
withdrawn-wrong = ትክክል ያልሆነ ነገር ይናገራል።
withdrawn-outdated = ሕጉ ተቀይሯል።
withdrawn-unsafe = የሚከተሉትን ሰዎች ሊጎዳ ይችላል፤ ስለዚህ Faro አያሳየውም።
withdrawn-replaced = የተሻለ አለ። ይጠይቁት።
pack-keys-removed = አሳታሚው የፈረሙትን ቁልፎች ከእንግዲህ አይጠቀምባቸውም። በእሱ አይተማመኑ። አዲስ ይጠይቁ።
pack-expired = ያበቃው በ{ $date } ነው። በእሱ አይተማመኑ። አዲስ ይጠይቁ።
pack-review = እስከ { $date } ድረስ እንደገና መረጋገጥ ነበረበት። አሮጌ ሊሆን ይችላል።
pack-newer = አዲስ አለ፦ ቅጂ { $version }። ይጠይቁት።
pack-catalogue-old = Faro ስለዚህ አሳታሚ የሰማው ከተወሰነ ጊዜ በፊት ነው። ከ{ $date } ጀምሮ አሮጌ ሊሆን ይችላል። አዲስ ይጠይቁ።
pack-no-catalogue = አዲስ መኖሩን Faro ማወቅ አይችልም።

pack-publisher = የመጣው ከዚህ ነው ይላል፦ { $name } ({ $contact })
pack-check = ያመሳክሩ  { $digits }
pack-compare = እነዚህን ቁጥሮች ከሠሩት ሰዎች ጋር በአካል ያመሳክሩ። አንድ ዓይነት ከሆኑ ምን ብለው እንደሚጠሯቸው ይናገሩ።
pack-version = ቅጂ { $version }
pack-signer = የተፈረመበት ቁልፍ፦ { $key }
pack-one-person = ለዚህ አሳታሚ አንድ ሰው ብቻውን ሊፈርም ይችላል።
pack-checked = ቅጂ { $version }። የተረጋገጠው፦ { $checked }። እንደገና መረጋገጥ ያለበት፣ ቢዘገይ እስከ፦ { $review }።
pack-catalogue = የዚህ አሳታሚ አዲሱ ዝርዝር ቁጥር { $version } ነው፤ የወጣው፦ { $date }።
pack-rules = { $count ->
    [one] ቀን ያለው { $count } ደንብ አለው።
   *[other] ቀኖች ያሏቸው { $count } ደንቦች አሉት።
}

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
pack-sums = የተፈረመው ዝርዝር ጎድሏል ወይም ተበላሽቷል። ፋይሉን እንደገና ይጠይቁ።
pack-file-added = { $file } የተጨመረው ጥቅሉ ከተፈረመ በኋላ ነው። አይመኑት።
pack-file-renamed = { $file } ጥቅሉ ሲፈረም ሌላ ስም ነበረው። አይመኑት።
pack-file-gone = { $file } የወጣው ጥቅሉ ከተፈረመ በኋላ ነው። አይመኑት።
pack-file-changed = { $file } የተቀየረው ጥቅሉ ከተፈረመ በኋላ ነው። አይመኑት።
pack-comment = አንድ ፊርማ ለሌላ ፋይል እንደሆነ ይናገራል። አይመኑት።
pack-catalogue-broken = የአዲሶቹ ጥቅሎች ዝርዝር ጥቅም ላይ ሊውል አይችልም። { $detail }
pack-catalogue-unsigned = የአዲሶቹን ጥቅሎች ዝርዝር የፈረሙት ሰዎች በቂ አይደሉም። አይመኑት።
pack-catalogue-future = ይህ ጥቅል የተጻፈበት ቀን { $date } ገና አልደረሰም። በዚህ መሣሪያ ላይ ያለውን ቀን ያረጋግጡ። ከዚያ እንደገና ይሞክሩ።
pack-older = የዚህ ጥቅል ቅጂ { $had } አስቀድሞ ነበረዎት። ይህ ከዚያ የቆየ ነው፦ ቅጂ { $version }። አዲሱን ያስቀምጡ።
pack-two-things = ይህ አሳታሚ ሁለት ነገር ይናገራል፦ አንድ ቁጥር ያላቸው ሁለት ጥቅሎች አሉ። አይጠቀሙባቸው። አሳታሚውን ይጠይቁ።
pack-name-taken = ከሌላ ሰው የመጣ { $pack } የሚባል ጥቅል አለዎት። ይህንን የበለጠ የሚያምኑት ከሆነ መጀመሪያ ያንን ያስወግዱ።
pack-unsafe = አሳታሚው ይህን ጥቅል መልሶ ወስዶታል፦ የሚከተሉትን ሰዎች ሊጎዳ ይችላል። Faro አላስቀመጠውም።

pack-contents = በዚህ ጥቅል ውስጥ ያለ አንድ ፋይል ጥቅም ላይ ሊውል አይችልም፦ { $detail }።

shelf-no-pack = { $pack } የሚባል ጥቅል የለዎትም። ዝርዝሩን ይመልከቱ።
shelf-no-publisher = ይህ Faro የሚያውቀው አሳታሚ አይደለም። ስሙ 64 ምልክቶች አሉት፦ ሁሉንም ይቅዱ።
