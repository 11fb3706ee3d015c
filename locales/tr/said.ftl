### What is said aloud: words for the judge and the officer, and what a voice says where a page shows signs and figures.

## Words for the judge and the officer

phrases-judge = Hâkime bunu söyleyin
phrases-officer = Görevliye bunu söyleyin
phrases-show = Büyük göster
phrases-sound = Nasıl okunur
phrases-check = Bu bilgidir, hukuki tavsiye değildir. Dosyanıza neyin uyduğunu bir avukata sorun.
sheets-phrases = Hâkim ve görevli için sözler
sheets-phrases-show = Okuyun veya parmağınızla gösterip bu sayfayı gösterin.
sheets-phrases-address = Adresim

## Reading aloud

said-read = Bana oku
said-stop = Okumayı durdur

## What a voice says. Write what sounds right when it is read out.

spoken-time-full = { $part ->
    [night] gece
    [morning] sabah
    [noon] öğlen
    [afternoon] öğleden sonra
   *[evening] akşam
} saat { $hour }
spoken-time = { $part ->
    [night] gece
    [morning] sabah
    [noon] öğlen
    [afternoon] öğleden sonra
   *[evening] akşam
} saat { $hour } { $digits }
spoken-time-ethiopian-full = { $part ->
    [morning] sabah
    [afternoon] öğleden sonra
    [evening] akşam
   *[night] gece
} saat { $hour }
spoken-time-ethiopian = { $part ->
    [morning] sabah
    [afternoon] öğleden sonra
    [evening] akşam
   *[night] gece
} saat { $hour } { $digits }
spoken-until = ile
spoken-dollars = { $amount } dolar
spoken-section = madde
spoken-usc = Amerika Birleşik Devletleri Kanunu
spoken-cfr = Federal Yönetmelikler Kanunu
spoken-united-states = Amerika Birleşik Devletleri
spoken-and = ve
spoken-plus = artı
spoken-address = burada gördüğünüz internet adresi
spoken-mail = burada gördüğünüz e-posta adresi
spoken-dot = nokta
