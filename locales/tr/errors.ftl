### What went wrong, and what to do next. No sentence names or quotes anything private.

## Days and facts

error-date-order = Faro hangisinin gün, hangisinin ay olduğunu bilemiyor: 11/05 birine göre Mayıs, ötekine göre Kasım demektir. Yıl-ay-gün diye yazın, örneğin 2026-11-05.
error-date-form = Günü yıl-ay-gün diye yazın, örneğin 2026-11-05.
error-date-time = Saati 2027-02-02T09:00 gibi yazın, saatler 00 ile 23 arasında olsun. Veya hiç yazmayın.
error-date-impossible = Böyle bir gün yok. Kâğıdınıza yeniden bakın.
error-date-persian = { $year } İran takviminin bir yılına benziyor. Batı takviminin yılını yazın, örneğin 2026.
error-date-hijri = { $year } Hicri takvimin bir yılına benziyor. Batı takviminin yılını yazın, örneğin 2026.
error-date-ethiopian = Etiyopya takviminde ve Kıpti takviminde 13. ay vardır. Batı takviminin gününü yazın, örneğin 2026-11-05.
error-date-year = { $year } yılı 1900 ile 2100 arasında değil. Batı takviminin yılını yazın.
error-date-meant = Başka bir takvimin gününü yazdınız. { $written }. Şunu mu demek istediniz: { $date }? O zaman şöyle yazın: { $iso }.
error-no-calendar = Faro’da bu takvim yok. Başka birini seçin.
error-fact-bool = Evet veya hayır diye cevaplayın.
error-fact-empty = Kaydedilecek bir şey yok. Bir şey yazın.
error-fact-intervals = Günleri başlangıç..bitiş diye yazın, örneğin 2026-08-03..2026-09-01. Birden fazlaysa aralarına virgül koyun. İkinci gün, yeniden sayılan ilk gündür.
error-fact-int = Tam sayı yazın, örneğin 84.
error-fact-instant = Günü, saati ve UTC’den farkı yazın, örneğin 2026-12-24T16:30:00+01:00.
error-fact-period = Bir süre yazın, örneğin 5 gün, 2 hafta veya 1 ay.
error-unknown-code = Şu anlaşılmadı: { $fact }. Bu kodlardan birini yazın: { $known }.
error-contradiction = Şu ikisi birlikte doğru olamaz: { $first } – { $second }. Birincisi ikincisinden sonra geliyor. Kâğıtlarınıza yeniden bakın.
error-fact = Şu anlaşılmadı: { $fact }. { $reason }
error-unknown-fact = Hiçbir kural şunu sormuyor: { $fact }. Bunlardan birini seçin: { $known }.
error-which-country = Dosyanızda birden fazla ülke var. Bunlardan birini seçin: { $names }.
error-hearing-twice = Faro günü duruşma listenizden alır. Duruşmayı oraya ekleyin.
error-unknown-rule = { $rule } adında bir kural yok. Kurallar listesine bakın.
error-calendar-range = { $calendar } takvimi { $from } ile { $to } arasındaki yıllar için kontrol edildi, { $year } için edilmedi. Faro tahmin etmez. Bu tarihi bir avukata sorun.
error-no-version = Faro, { $rule } kuralının şu gün ne dediğini bilmiyor: { $date }. Bu tarihi bir avukata sorun.
error-no-law = Faro, { $rule } kuralının şimdi yasa olan bir metnini bilmiyor. Bir tarih olup olmadığını bir avukata sorun.
error-rule-loop = { $rule } kuralı kendi bitişinden sayıyor. Bu yüzden tarih yok. Bu tarihi bir avukata sorun. Size bu kuralları verenlere haber verin.

## Case

error-not-found = Faro { $id } adında bir şey bulamadı. Listeye bakın.
error-ambiguous-id = Birden fazlası { $id } ile başlıyor. Biraz daha yazın.
error-unknown-jurisdiction = Faro’da { $wanted } için kural yok. Şunlar için kural var: { $known }.
error-unknown-zone = { $zone } diye bir saat dilimi yok. America/New_York gibi yazın.
error-zone-no-place = { $zone } bir yer adı değildir ve yazın bir saat yanlış olabilir. America/New_York gibi bir bölge ve bir şehir yazın.
error-every-count = Böyle bir aralık olamaz. 1 ile şu sınır arasında bir sayı yazın: { $most }.
error-window-begins = Bu zamanın bitişi var ama başlangıcı yok. Ne zaman başladığını da yazın.
error-never = Bunun için hiç gün kalmıyor. İlk gününe, son gününe ve atladığı günlere bakın.
error-proof-needed = Bunu neyin gösterdiğini söyleyin: bir numara, bir alındı belgesi, bir fotoğraf veya kiminle konuştuğunuz. Yapamadıysanız nedenini söyleyin.
error-backwards = Son gün ilk günden önce. İki güne de yeniden bakın.
error-empty = Kaydedilecek bir şey yok. Bir şey yazın.
error-unwritable = Faro’daki bir hata yüzünden Faro bunu kaydedemedi. Hiçbir şey değiştirilmedi.

## Guidance and languages

error-unknown-article = { $article } adında bir yazı yok. Yazılar listesine bakın.
error-which-article = Bu adda birden fazla yazı var: { $articles }. Bunlardan birini yazın.
error-no-step = { $count ->
    [0] Bu yazıda işaretlenecek adım yok.
    [one] Bu yazıda { $count } adım var. Onun numarasını seçin.
   *[other] Bu yazıda { $count } adım var. Bir adımın numarasını seçin.
}
error-article-broken = { $article } yazısı bozuk. Faro’yu veya rehberini yeniden kurun.
error-pack = Faro bir kural veya rehber dosyasını kullanamıyor: { $detail }. Hiçbir şey değiştirilmedi. Faro’yu veya rehberini yeniden kurun.
error-unknown-language = Faro’da { $wanted } dili yok. Şunlar var: { $there }.
error-locales = Faro çeviri klasörünü kullanamıyor: { $detail }.

## Vault: the sealed folder with a person's own notes

# What is behind .command is said in a terminal: it names the command that helps, which stays as it is.
vault-not-found = Bu klasörde kasa yok. Bir kasa oluşturun veya başka bir klasör seçin.
    .command = Bu klasörde kasa yok. Şununla oluşturun: faro vault create. Veya --dir ile başka bir klasör seçin.
vault-already-exists = Bu klasörde zaten bir kasa var. Hiçbir şey değiştirilmedi. Onu açın veya başka bir klasör seçin.
vault-already-open = Bu kasa başka bir pencerede veya programda açık. Onu orada kapatın ve yeniden deneyin.
vault-wrong-secret = Bu parola kasayı açmıyor. Her harfi ve klavyeyi kontrol edin, yeniden deneyin. Unuttuysanız kurtarma kodunuzu kullanın. Hiçbir şey değiştirilmedi.
    .command = Bu parola kasayı açmıyor. Her harfi ve klavyeyi kontrol edin, yeniden deneyin. Unuttuysanız kurtarma kodunuzu şununla kullanın: faro vault recover. Hiçbir şey değiştirilmedi.
vault-no-such-slot = Bu addaki hiçbir şey kasayı açmıyor. Listeye bakın.
    .command = Bu addaki hiçbir şey kasayı açmıyor. Listeye bakın: faro vault slots
vault-last-slot = Bu, son parola. O olmazsa kasayı kimse açamaz. Önce başka bir tane ekleyin.
vault-too-many-slots = Kasada bir parola veya kod daha için yer yok. Önce birini kaldırın.
vault-passphrase-short = Parola çok kısa. En az { $least } harf veya rakam kullanın. Birbiriyle ilgisi olmayan beş kelime iyidir.
vault-passphrase-repeats = Bu parolayı biri tahmin edebilir: aynı harfler, rakamlar veya kelimeler tekrar tekrar geçiyor. Birbiriyle ilgisi olmayan beş kelime kullanın veya Faro sizin için bir tane yapsın.
vault-passphrase-row = Bu parolayı biri tahmin edebilir: 1234 veya qwerty gibi, sırayla giden tuşlardan, harflerden veya rakamlardan oluşuyor. Birbiriyle ilgisi olmayan beş kelime kullanın veya Faro sizin için bir tane yapsın.
vault-passphrase-dates = Bu parolayı biri tahmin edebilir: tarihlerden oluşuyor. Birbiriyle ilgisi olmayan beş kelime kullanın veya Faro sizin için bir tane yapsın.
vault-passphrase-common = Bu parolayı biri tahmin edebilir: çok fazla insan bu kelimeleri kullanıyor. Birbiriyle ilgisi olmayan beş kelime kullanın veya Faro sizin için bir tane yapsın.
vault-passphrase-unreadable = Parolada Faro’nun kullanamadığı bir işaret var. Harf, rakam ve boşluk kullanın.
error-passphrase-differs = İki parola aynı değil. Hiçbir şey oluşturulmadı. Yeniden deneyin.
vault-kdf-refused = Kasa, Faro’nun izin verdiğinden daha çok veya daha az işlem istiyor. Bu yüzden Faro onu açmadı. Hiçbir şey değiştirilmedi. Yedeğinizi kullanın veya yardım isteyin.
vault-memory = Kasayı açmak için yeterli bellek yok. Başka uygulamaları kapatın ve yeniden deneyin.
vault-foreign = Bu dosya bir Faro kasası değil. Hiçbir şey değiştirilmedi. Başka bir klasör seçin.
vault-damaged = Kasa bozuk. Hiçbir şey değiştirilmedi. Şimdi klasörün bir kopyasını alın. Sonra yedeğinizi kullanın veya yardım isteyin.
    .command = Kasa bozuk. Hiçbir şey değiştirilmedi. Okunabilenleri şununla kurtarın: faro vault salvage NEW-FOLDER. Veya yedeğinizi şununla kullanın: faro restore FILE
vault-newer = Bu kasayı daha yeni bir Faro yaptı. Hiçbir şey değiştirilmedi. En yeni Faro’yu kurun.
vault-read-only = Faro bu klasöre yazamıyor. Hiçbir şey değiştirilmedi. Oraya yazmasına izin verin veya başka bir klasör seçin.
vault-read-only-damaged = Kasa bozuk. Bu yüzden Faro onu yalnız okuyor ve hiçbir şeyi değiştirmiyor. Şimdi klasörün bir kopyasını alın ve yardım isteyin.
vault-full = Yer kalmadı. Hiçbir şey değiştirilmedi. Biraz yer açın ve yeniden deneyin.
vault-record-not-found = Bu artık orada yok. Listeye bakın.
vault-record-newer = Bunu daha yeni bir Faro yazdı. Bu yüzden bu Faro onu değiştirmez. En yeni Faro’yu kurun.
vault-record-refused = Bu, tek parça olarak saklamak için çok uzun. Bölün.
vault-entropy = Sistem rastgele sayı vermiyor. Bu yüzden Faro hiçbir şeyi mühürleyemiyor. Cihazı yeniden başlatın ve yeniden deneyin.
vault-failed = Faro klasörü okuyamıyor veya ona yazamıyor. Hiçbir şey değiştirilmedi. Cihazı yeniden başlatın ve yeniden deneyin.
vault-strange = Kasanın klasöründeki { $name } düz bir dosya veya klasör değil. Bir bağlantı olabilir. Faro ona ve gösterdiği yere dokunmadı. Onu oraya kimin koyduğunu öğrenin. Başka yere taşıyın ve yeniden deneyin.

## Signatures of files, made by Faro or by the program minisign

minisign-no-public-key = Bu, Faro’nun bildiği bir imza anahtarı değil. RW ile başlayan bütün satırı kopyalayın.
minisign-weak-key = Bu imza anahtarı güvenli değil: onunla herkes imza atabilir. Ona güvenmeyin. Başka bir tane isteyin.
minisign-no-signature = İmza dosyası bozuk veya imza değil. Onu yeniden isteyin.
minisign-other-key = İmza başka bir anahtarla atılmış. Dosyayı kimin imzaladığını sorun.
minisign-wrong-file = Bu dosya, imzalanan dosya değil. Ona güvenmeyin. Onu yeniden isteyin.
minisign-wrong-comment = İmzanın dosya hakkında söylediği değiştirilmiş. Ona güvenmeyin. Onu yeniden isteyin.
minisign-comment = Faro bu metni imzalayamıyor. Kısaltın ve tek satırda tutun.
minisign-no-secret-key = Bu, Faro’nun kullanabileceği bir gizli anahtar değil. minisign programının yaptığı dosyayı seçin.
minisign-wrong-password = Bu parola gizli anahtarı açmıyor. Her harfi kontrol edin ve yeniden deneyin.
minisign-too-much-work = Gizli anahtar, Faro’nun izin verdiğinden daha çok işlem istiyor. Hiçbir şey yapılmadı. minisign programının yaptığı dosyayı seçin.
