cli-ask = የሚያውቁትን ይመልሱ። ጥያቄን ለመዝለል Enter ይጫኑ።
ask-hearing = ችሎትዎን በዚህ ይጻፉ፦ faro hearing add። ችሎት ከሌለዎት የለም ብለው ይጻፉ

cli-due = ማድረግ ያለብዎት (የታየው፦ { $date })
cli-due-ask = ለመመለስ፦ faro ask
cli-doubt-sure = ይህ ትክክል ከሆነ፦ faro sure { $id }
cli-doubt-settled = እሺ። ይህ ከተቀየረ ብቻ Faro እንደገና ይጠይቃል።
cli-may-change = ይህን ሊቀይር የሚችል፦ { $question } (faro ask)
cli-why = ተጨማሪ፦ faro due { $item }
cli-can-mark = አደረጉት? ምልክት ያድርጉ፦ faro due done { $item }
cli-asks = ለእነዚህ የሚሰጧቸው መልሶች ቀኑን ሊቀይሩ ይችላሉ (faro ask)፦
cli-rule-facts = ይህ ደንብ የሚጠይቀው
cli-rule-forms = ቅጽ፦ { $forms }
cli-rule-fee = ክፍያ፦ { $fee }
cli-rule-unchanged = ከ{ $date } ጀምሮ የተቀየረ ነገር የለም።

cli-plan = የሚቀጥሉት አስታዋሾች፣ በ{ $zone } ሰዓት
cli-plan-none = Faro የሚያቅዳቸው አስታዋሾች የሉትም። ዝርዝርዎን ይመልከቱ፦ faro due
cli-plan-discreet = የተቆለፈ ስልክ የሚያሳየው እነዚህን ቃላት ብቻ ነው። ስለ ምን እንደሆኑ ማንም ከእነሱ ማወቅ አይችልም።

demo-what = ማስታወሻዎችዎን ያሽጋል፤ ምን ማድረግ እንዳለብዎትና ለምን እንደሆነ ይነግርዎታል፤ ያለ ኔትወርክ በቋንቋዎ ያስታውስዎታል። ይህ የምሳሌ ጉዳይ ነው።
demo-write = 1. ሰነዶችዎ የሚሉትንና አንድ ማስታወሻ ይጽፋሉ
demo-place = የኢሚግሬሽን ፍርድ ቤት (Immigration Court)፣ 290 Broadway፣ ክፍል 15
demo-note = ባለሥልጣኑ የእናቴን ስም በሰነዱ ላይ በስህተት ጽፏል። እንዲያስተካክለው ጠበቃውን ልጠይቅ።
demo-lock = 2. Faro ካዝናውን ይቆልፋል፣ እንደገናም ይከፍተዋል
demo-wrong = በተሳሳተ የይለፍ ሐረግ፦ { $answer }
demo-opened = በትክክለኛው የይለፍ ሐረግ ማስታወሻው ቃል በቃል ተመልሷል።
demo-proof = ማረጋገጫ፦ የተሰረቀ ማህደር የሚያሳየው
demo-searched = Faro የተጻፉትን { $words } ቃላትና ቀኖች በ{ $files } ፋይሎች ({ $bytes } ባይት) ውስጥ ፈለገ። የተገኘ፦ { $found }።
demo-yours = የእርስዎ ተራ
demo-next = የራስዎን ካዝና ይፍጠሩ፤ ሌላ ምን እንዳለም ይመልከቱ፦
demo-kept = ይህ ምሳሌ የሚቆየው በ{ $folder } ውስጥ ነው። የይለፍ ሐረጉ { $passphrase } ነው።

## People, addresses, duties, the proof log

cli-kept = { $id } ተቀምጧል።
cli-changed = { $id } ተቀይሯል። በፊት የነበረው ተቀምጧል።
cli-deleted = { $id } ለዘለቄታው ተሰርዟል።
cli-changes = { $count ->
    [one] { $count } ጊዜ ተቀይሯል
   *[other] { $count } ጊዜ ተቀይሯል
}

## What you were told

cli-phrases-none = ለጉዳይዎ እንዲህ ያሉ ቃላት ገና የሉም። ምን እንደሚሉ ጠበቃ ይጠይቁ።

check-code-found = ይህ የማመሳከሪያ ኮድ የምዝግብ { $number } ነው። እስከዚያ ድረስ መዝገቡ ኮዱን ባገኙበት ቀን እንደነበረው ነው።
check-code-not-found = ይህ የማመሳከሪያ ኮድ ያለው ምዝግብ የለም። እያንዳንዱን አኃዝ ያረጋግጡ። ትክክል ከሆኑ፣ ኮዱን ካገኙ በኋላ መዝገቡ እንደ አዲስ ተጽፏል ወይም ተቆርጧል። አይመኑት።

error-date-which = የትኛውን ቀን ማለትዎ እንደሆነ Faro ማወቅ አይችልም። ከታች ካሉት ቀኖች አንዱን ይምረጡ። እንደዚያ ይጻፉት፤ --calendar none ይጨምሩ።
error-fact-form = መረጃውን name=value ብለው ይጻፉ፤ ለምሳሌ moved_on=2026-11-05።
service-phone = ስልክ
service-web = ድረ ገጽ
