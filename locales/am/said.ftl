phrases-judge = ይህን ለዳኛው ይበሉ
phrases-officer = ይህን ለባለሥልጣኑ ይበሉ
phrases-show = በትልቁ ማሳየት
phrases-sound = ሲነገር የሚሰማው
phrases-check = ይህ መረጃ እንጂ የሕግ ምክር አይደለም። ለጉዳይዎ የሚስማማውን ጠበቃ ይጠይቁ።
sheets-phrases = ለዳኛና ለባለሥልጣን የሚሆኑ ቃላት
sheets-phrases-show = ጮክ ብለው ያንብቡት፣ ወይም በጣት ያመልክቱና ይህን ገጽ ያሳዩ።
sheets-phrases-address = አድራሻዬ

said-read = ጮክ ብሎ ማንበብ
said-stop = ማንበብ ማቆም

spoken-time-full = { $part ->
    [night] ከሌሊቱ
    [morning] ከጠዋቱ
    [noon] ከቀኑ
    [afternoon] ከሰዓት
   *[evening] ከምሽቱ
} { $hour } ሰዓት በምዕራባውያን አቆጣጠር
spoken-time = { $part ->
    [night] ከሌሊቱ
    [morning] ከጠዋቱ
    [noon] ከቀኑ
    [afternoon] ከሰዓት
   *[evening] ከምሽቱ
} { $hour } ሰዓት ከ{ $minute } ደቂቃ በምዕራባውያን አቆጣጠር
spoken-time-ethiopian-full = { $part ->
    [morning] ከጠዋቱ
    [afternoon] ከቀኑ
    [evening] ከምሽቱ
   *[night] ከሌሊቱ
} { $hour } ሰዓት
spoken-time-ethiopian = { $part ->
    [morning] ከጠዋቱ
    [afternoon] ከቀኑ
    [evening] ከምሽቱ
   *[night] ከሌሊቱ
} { $hour } ሰዓት ከ{ $minute } ደቂቃ
spoken-until = እስከ
spoken-dollars = { $amount } ዶላር
spoken-section = አንቀጽ
spoken-usc = የአሜሪካ ሕግ
spoken-cfr = የአሜሪካ ፌዴራል ደንቦች
spoken-united-states = አሜሪካ
spoken-and = እና
spoken-plus = ፕላስ
spoken-address = እዚህ የሚታየው የድረ ገጽ አድራሻ
spoken-mail = እዚህ የሚታየው የኢሜይል አድራሻ
spoken-dot = ነጥብ
