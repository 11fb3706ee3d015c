### Search over everything, and the directory: who helps with what.

## What somebody needs

need-danger = አደጋ ላይ ነኝ
need-lawyer = ጠበቃ
need-court = ፍርድ ቤቱና ችሎቴ
need-appeal = ይግባኝ
need-papers = ቅጾች፣ ካርዶችና ፈቃዶች
need-fees = ክፍያዎች
need-check-in = ሪፖርት ማድረግ
need-held = አንድ ሰው ታስሯል
need-family = ቤተሰቤን ማግኘት
need-children = ልጆች
need-violence = አንድ ሰው ይጎዳኛል
need-shelter = ማደሪያ ቦታ
need-food = ምግብና ልብስ
need-health = ሐኪም
need-work = ሥራ
need-school = ትምህርት ቤትና ቋንቋ

## A service

service-whom = ለማን
service-languages = ቋንቋዎች
service-hours = የሥራ ሰዓት
service-place = ቦታ
service-everywhere = አገሪቱ በሙሉ
service-address = አድራሻ
service-call = ወደ { $phone } መደወል
service-read = ይህ በይፋዊ ገጽ ላይ የተነበበው፦ { $date }።
service-read-old = ይህ በይፋዊ ገጽ አሮጌ ቅጂ ላይ የተነበበው፦ { $date }። ተቀይሮ ሊሆን ይችላል።
service-read-elsewhere = ይህ የተነበበው፦ { $date }፤ ግን በይፋዊ ገጽ ላይ አይደለም። ከመተማመንዎ በፊት ያረጋግጡ።
service-read-partly = የተነበበው የዚህ አንድ ክፍል ብቻ ነው፦ { $date }። ከመተማመንዎ በፊት ያረጋግጡ።
service-vetted = ይህን አገልግሎት የሞከረው፦ { $who }፣ { $date }።
service-not-vetted = ለFaro ይህን አገልግሎት ገና ማንም አልሞከረም።
service-old = ለረጅም ጊዜ ይህን ማንም አላረጋገጠም። ቁጥሩ አሁን የሌላ ሰው ሊሆን ይችላል። ማን እንደሆነ ከማወቅዎ በፊት ፈጽሞ አይክፈሉ፣ ታሪክዎንም አይንገሩ።
directory-caution = Faro የሚናገረው የተነበበውን ብቻ ነው። ከመክፈልዎ ወይም ታሪክዎን ከመናገርዎ በፊት ማን እንደሆነ ያረጋግጡ።
directory-none = እዚህ እንዲህ ያለ አገልግሎት የለም። ቦታውን ወይም ቋንቋውን ይተዉ፣ ወይም ሁሉንም ይመልከቱ።
directory-empty = እዚህ ገና አገልግሎቶች የሉም። የሕግ እርዳታ ቢሮ አገልግሎቶች ያሉበት ጥቅል ሊሰጥዎት ይችላል።
error-unknown-service = በዚህ ስም አገልግሎት የለም። ዝርዝሩን ይመልከቱ።
error-unknown-need = Faro ይህን ዓይነት ፍላጎት አያውቅም። ዝርዝሩን ይመልከቱ።

## Search

found-article = መመሪያ
found-rule = የጊዜ ገደብና ደንብ
found-service = አገልግሎት
found-note = የእርስዎ ማስታወሻ
search-nothing = እነዚህ ቃላት ያሉበት ነገር የለም። አንድ ቃል፣ አጭር ቃል ወይም ለዚያው ነገር ሌላ ቃል ይሞክሩ።
search-some = እነዚህ ቃላት ሁሉም ያሉበት ነገር የለም። እነዚህ ግን ጥቂቶቹ አሏቸው።
search-no-words = አንድ ወይም ከዚያ በላይ ቃል ይጻፉ።

## What an author is told

lint-service-id = ለእያንዳንዱ አገልግሎት የራሱን መለያ (id) ይስጡት፦ ትንንሽ የላቲን ፊደላት፣ አኃዞችና ሰረዞች (-)።
lint-service-needs = በምን እንደሚረዳ ይናገሩ፦ needs = ["lawyer"]።
lint-service-reach = ይህን አገልግሎት ማንም ሊያገኘው አይችልም። ስልክ፣ ድረ ገጽ ወይም አድራሻ ይስጡት።
lint-service-phone = ይህ ሰዎች ሊደውሉበት የሚችሉት ስልክ ቁጥር አይደለም። አኃዞች፣ ክፍት ቦታዎች፣ +፣ - እና ( ) ብቻ ይጻፉ።
lint-service-web = የድረ ገጹ አድራሻ በhttps:// መጀመር አለበት፤ ቀላል ስምም ሊኖረው ይገባል።
lint-service-fact = በfacts.toml ውስጥ የሌለ መረጃ ይጠቅሳል።
lint-service-source = ይህን የት አነበቡት? በhttps:// የሚጀምር ምንጭ ያስፈልገዋል፤ ቁጥር ደግሞ በፍጹም ከትዝታ አይጻፍም፦ M አይሁን፣ B አይሁን።
lint-service-words = { $name } እዚህ ጎድሏል። አገልግሎቱ ምን እንደሚባልና ምን እንደሚሠራ (.about) ይጻፉ።
lint-service-figure = እዚህ { $text } አይጻፉ። የሚደወልበት ቁጥር ቦታው directory.toml ውስጥ ነው፤ የክፍያ ቦታ facts.toml ውስጥ ነው።
