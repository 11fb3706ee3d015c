### People, papers and notes of a case, and who told the date of a hearing.

## Who somebody is

relation-myself = ben
relation-spouse = eş veya hayat arkadaşı
relation-child = çocuk
relation-parent = anne veya baba
relation-sibling = kardeş
relation-other = başka biri

role-lawyer = avukat
role-interpreter = tercüman
role-office = ofis
role-family = aile
role-helper = yardım eden kişi
role-other = başka biri

## How sure somebody is of what they told

certainty-unsaid = söylendiği gibi
certainty-sure = bir kâğıtta yazıyor
certainty-likely = büyük olasılıkla doğru
certainty-unsure = yanlış olabilir

## Three drawers for notes. What is in the last one is left out of everything that is shown to others.

drawer-facts = ne oldu
drawer-officers = görevlilere ne söyledim
drawer-lawyer = yalnız avukatım için

## Kinds of paper

paper-notice-to-appear = mahkemeye çağrı belgesi (notice to appear)
paper-hearing-notice = duruşma bildirimi (hearing notice)
paper-receipt = alındı belgesi (receipt)
paper-decision = karar
paper-conditions = bırakılma kâğıtları ve koşulları
paper-identity = pasaport, kart veya izin
paper-picture = resim
paper-evidence = kanıt
paper-other = başka bir kâğıt

## Whether letters arrive at an address

mail-safe = mektuplar buraya geliyor
mail-unsafe = mektuplar burada güvende değil
mail-unknown = mektupların buraya gelip gelmediği bilinmiyor

## Who told the date of a hearing

source-notice-to-appear = mahkemeye çağrı belgesi
source-hearing-notice = duruşma bildirimi
source-hotline = mahkemenin telefon hattı
source-website = mahkemenin internet sitesi
source-lawyer = avukat
source-own = kendi notunuz
source-other = başka biri

standing-own = bu tarihi yalnız siz yazdınız
standing-told = bu tarihi yalnız bir kaynak veriyor
standing-unconfirmed = doğrulanmadı
standing-confirmed = iki kaynak aynı şeyi söylüyor
standing-conflict = kaynaklar farklı şeyler söylüyor

# One hearing of several. $title is what it is called, $when a day, with a time if it is known.
hearing-when = { $title }, { $when }

# $from is a day, with a time if it is known.
hearing-moved-earlier = Bu duruşma artık daha erken. Eski tarihi: { $from }.
hearing-conflict = Kaynaklar farklı şeyler söylüyor. { $source } şu tarihi veriyor: { $date }. Daha erken olan tarihi kullanın. Mahkemeye veya bir avukata sorun.
hearing-settling = Bu, daha erken bir tarihin üstünü çizer. { $source } şu tarihi veriyor: { $date }. Doğru olan o ise duruşmanızı kaçırırsınız. Önce mahkemeye sorun.
hearing-unconfirmed = Bu tarih, mahkemeye çağrı belgesinden başka hiçbir yerde yazmıyor. Mahkemede başka bir tarih yazılı olabilir. Mahkemenin telefon hattını arayın veya internet sitesine bakın.
hearing-unchecked = Bu tarihi henüz kimse mahkemeyle kontrol etmedi. Şimdi ve her hafta kontrol edin.
hearing-stale = En son { $days } gün önce kontrol edildi. Mahkemeyle yeniden kontrol edin. Tarihler mektup gelmeden değişebilir.
hearing-passed = Ama { $source } şu tarihi verdi: { $date }. O gün geçti. Orada mıydınız? Cevabınızı işaretleyin. Orada değildiyseniz bugün mahkemeyi veya bir avukatı arayın.
