### The words of the app on a phone: buttons, headings, hints.

## The app and moving about

shell-app-name = Faro
shell-hearings = Duruşmalar
shell-notes = Notlar
shell-guides = Rehberler
shell-settings = Ayarlar
shell-back = Geri
shell-next = İleri
shell-close = Kapat
shell-cancel = Vazgeç
shell-save = Kaydet
shell-add = Ekle
shell-edit = Değiştir
shell-delete = Sil
shell-delete-sure = Tamamen silinsin mi? Onu geri alamazsınız. Telefon eski mühürlü parçaları bir süre saklayabilir.
shell-working = Bir dakika.
shell-lock-now = Kilitle

## First steps

shell-choose-language = Dilinizi seçin
shell-second-calendar = İkinci takvim
shell-second-calendar-hint = Faro, kâğıtlarınız gibi, her zaman Batı takvimini gösterir. Her günü başka bir takvimde de gösterebilir.
shell-steps-country = Dosyanız nerede?
shell-steps-country-hint = Ofisi veya mahkemesi dosyanız hakkında karar veren her ülkeyi seçin.
shell-steps-passphrase = Parolanızı seçin
shell-steps-passphrase-hint = Buraya yazdığınız her şeyi o açar. Kaybederseniz onu size kimse geri veremez.
shell-steps-picked = Beş kelime
shell-steps-picked-hint = Onları sizin için Faro seçer. Hatırlaması kolaydır.
shell-steps-number = 18 rakamlı bir sayı
shell-steps-number-hint = Onu sizin için Faro seçer. Klavye olmadan girersiniz.
shell-steps-words = Kendi sözlerim
shell-steps-words-hint = Yalnız sizin bildiğiniz, en az 15 harfli bir cümle. Birbiriyle ilgisi olmayan beş kelime iyidir.
shell-steps-write = Bunu şimdi kâğıda yazın
shell-steps-write-hint = Kâğıdı bu telefondan uzakta saklayın. Bu, parolanızdır: Faro’yu her açtığınızda gerekir.
shell-steps-written = Yazdım
shell-steps-again = Bir kez daha girin
shell-steps-again-hint = Doğru olduğundan emin olmak için.
shell-steps-create = Bitir
shell-steps-creating = Kasanız yapılıyor. Biraz sürer.

## Opening

shell-open-title = Faro’yu aç
shell-open-vault = Aç
shell-open-with-device = Bu telefonla aç
shell-opening = Açılıyor. Biraz sürer.
shell-passphrase = Parolanız
shell-use-digits = Rakam kullan
shell-use-letters = Harf kullan
shell-keypad-erase = Son rakamı sil
shell-show-typed = Yazdığımı göster
shell-hide-typed = Yazdığımı gizle

## Home

# Buttons beside what can hardly be right.
shell-doubt-right = Doğru
shell-doubt-change = Değiştir
# A button under a question: there was no move, there is no hearing.
shell-answer-none = Hayır veya henüz değil

## One due date

shell-due-rule = Kural ne diyor
shell-due-todo = Ne yapmalı
shell-due-missed = Kaçırırsanız
shell-due-steps = Faro bu tarihi nasıl buldu
shell-due-missing = Faro’nun önce bilmesi gereken
shell-due-other = Duyabileceğiniz başka tarihler
shell-due-questions = Bu tarihi değiştirebilecekler
shell-due-source = Bu nerede yazıyor
shell-due-checked = Bu tarih hakkında

## What came of it

shell-done = Bunu yaptım
shell-could-not = Bunu yapamadım
shell-mark-day = Hangi gün?
shell-marked = İşaretledikleriniz
shell-marked-done = Kaydedildi. Kanıt defterinizde.
shell-undo = Geri al
shell-undo-hint = O zaman bunu yeniden yapmanız gerekir. Kanıt defteriniz iki kaydı da saklar.

## Questions and answers

shell-questions = Size sorular
shell-questions-none = Şimdi bekleyen soru yok.
shell-answers = Faro’ya söyledikleriniz
shell-answers-none = Faro’ya henüz bir şey söylemediniz.
shell-answer-day = Günü seçin
# Stands over one or more days: what was typed may be a day of another calendar.
shell-day-meant = Şunu mu demek istediniz …
shell-day-take = Bu günü al
shell-day-year = Yıl
shell-day-month = Ay
shell-day-day = Gün
shell-answer-text = Cevabınız
shell-answer-remove = Bu cevabı kaldır

## Hearings

shell-hearing-add = Duruşma ekle
shell-hearings-none = Henüz duruşma yok.
shell-hearing-country = Hangi ülkenin mahkemesi?
shell-hearing-kind = Ne tür bir duruşma?
shell-hearing-day = Gün
shell-hearing-time = Mahkemedeki saat
shell-hearing-time-unknown = Saati henüz bilmiyorum
shell-hearing-clock = Mahkeme hangi şehirde veya hangi şehre yakın? Duruşma için o şehrin saati geçerlidir.
shell-hearing-place = Nerede
shell-hearing-sources = Bu tarihi kim verdi
shell-hearing-source-add = Birinin bana verdiği bir tarihi ekle
shell-hearing-source-who = Size kim söyledi veya nerede gördünüz?
shell-hearing-seen = Görüldüğü veya duyulduğu gün
shell-hearing-settle = Doğrusu bu
shell-hearing-wrong = Yanlış çıktı
shell-hearing-judge = Hâkim
shell-hearing-link = Görüntülüyse bağlantı
shell-hearing-bring = Yanınızda getirecekleriniz
shell-hearing-interpreter = Size gereken tercüman: hangi dil, hangi yerin dili
shell-hearing-travel = Yol kaç dakika sürüyor
shell-hearing-everybody = Ailemdeki herkes gelmeli
shell-hearing-was-there = Oradaydım
shell-hearing-was-not-there = Orada olamadım

## Duties and the proof log

shell-duties = Görevler
shell-duty-add = Görev ekle
shell-duties-none = Henüz görev yok.
shell-duty-kind = Ne yapmanız gerekiyor?
shell-duty-title = Ona verdiğiniz ad (isteğe bağlı)
shell-duty-first = İlk gün
shell-duty-repeat = Ne kadar sık?
shell-repeat-once = Bir kez
shell-repeat-daily = Her gün
shell-repeat-weekly = Her hafta
shell-repeat-two-weeks = İki haftada bir
shell-repeat-monthly = Her ay
shell-repeat-yearly = Her yıl
shell-duty-begins = Saat kaçtan?
shell-duty-ends = Saat kaça kadar?
shell-duty-place = Nerede veya hangi numara aranacak
shell-duty-before = Hazırlayın
shell-duty-waiting = Yaptınız mı?
shell-duty-next = Bir sonraki sefer
shell-duty-times = Bütün zamanları
shell-duty-why = Neden yapamadınız?
shell-duty-error = Uygulama veya ofis ne dedi, kelimesi kelimesine
shell-duty-spoke-to = Kiminle konuştunuz
shell-duty-reference = Size verdikleri bir numara
shell-proof-log = Kanıt defteri
shell-proof-none = Henüz kayıt yok. Bir şey yapınca onu kendi sayfasında söyleyin. Faro onu buraya yazar.
shell-proof-sheet = Tek sayfada göster
shell-code-give = Bu kodu bugün avukatınıza verin
shell-code-send = Gönder veya yazdır

## Notes

shell-note-add = Not yaz
shell-note-text = Sözleriniz
shell-notes-none = Not yok.
shell-notes-search = Notlarınızda arayın

## Guides

shell-guide-sources = Bu nereden geliyor
article-checked = Son kontrol: { $date }. Hukuki tavsiye değildir.
article-step-done = Yapıldığı gün: { $date }
article-old = Bu şimdiye kadar yeniden kontrol edilmeliydi. Yasa değişmiş olabilir: bir avukata sorun.

## Search, and who helps

shell-search = Ara
shell-search-field = Ne arıyorsunuz?
shell-search-hint = Faro rehberlerde, kurallarda, hizmetlerde ve notlarınızda arar. Hepsi bu telefonda kalır.
shell-directory = Kim yardım edebilir
shell-directory-hint = İhtiyacınızı seçin. Faro kendiliğinden kimseyi aramaz.
shell-directory-need = İhtiyacınız
shell-directory-language = Konuştukları dil
shell-directory-place = Nerede
# In a list of choices: nothing is left out.
shell-directory-all = Hepsi
shell-directory-web = Bu sayfayı tarayıcıda aç
shell-directory-web-hint = Tarayıcınız açtığınız sayfaların bir listesini saklar.

## Settings

shell-settings-language = Dil
shell-settings-content = Kuralların ve rehberlerin dili
shell-settings-content-hint = Kurallar ve rehberler, uygulamadan başka bir dilde olabilir. Başka insanlar için olan sayfalar da o dilde olur.
shell-settings-content-same = Uygulamayla aynı
shell-countries = Ülkeler
shell-countries-hint = Faro, bu ülkelerin yasalarının koyduğu tarihleri gösterir.
shell-country-add = Ülke ekle
shell-country-remove = Bu ülkeyi kaldır
shell-country-remove-hint = O zaman Faro bu ülkenin tarihlerini göstermez. Faro’ya söyledikleriniz saklanır. Ülkeyi yeniden eklerseniz tarihler geri gelir.
shell-settings-device = Bu telefonla aç
shell-settings-device-hint = Faro’yu parmak iziniz, yüzünüz veya ekran kilidiniz açar. Parolanız da çalışmaya devam eder. O zaman kasanız ancak bu telefonun PIN’i kadar güvende olur.
shell-settings-reminders = Hatırlatmalar
shell-settings-reminders-on = Bu telefon size hatırlatıyor. Kilitli ekrandaki sözler dosyanız hakkında hiçbir şey söylemez.
shell-settings-reminders-off = Bu telefon Faro’nun size hatırlatmasına izin vermiyor. Listenizi sık sık açın veya hatırlatmalara izin verin.
shell-settings-reminders-late = Bu telefonda hatırlatmalar birkaç dakika geç gelebilir.
shell-settings-reminders-allow = Hatırlatmalara izin ver
shell-settings-vault = Kasanız
shell-settings-vault-older = Biliyorum. Bu daha eski notları kullan
shell-turn-on = Aç
shell-turn-off = Kapat
shell-settings-full = Hatırlatmanın ne hakkında olduğunu söyle
shell-settings-full-hint = O zaman bu telefonun kilitli ekranını gören herkes bunu okuyabilir. Yalnız telefon orada gizliyorsa okuyamaz.
shell-settings-plan = Gelecek hatırlatmalar
shell-plan-none = Planlanmış hatırlatma yok. Tarih eklediğinizde Faro onları planlar.
shell-settings-passphrase = Parolayı değiştir
shell-settings-passphrase-changed = Parola değiştirildi. Eskisi artık kasanızı açmıyor. Kasanızın eski kopyaları onunla hâlâ açılır ve telefon eski parçaları bir süre saklayabilir.
shell-recovery-title = Kurtarma kodu
shell-recovery-hint = Kâğıtta sekiz grup rakam. Parolanızı unutursanız kasanızı açarlar.
shell-recovery-make = Kod oluştur
shell-recovery-keep = Bu grupları şimdi kâğıda yazın. Kâğıdı avukatınıza veya güvendiğiniz birine bırakın, bu telefonun yanında tutmayın.
shell-recovery-forgot = Parolamı unuttum
shell-recovery-type = Kâğıdınızdaki sekiz grubu girin
shell-recovery-there = Bir kurtarma kodunuz var.
shell-recovery-new = Yeni kod oluştur
shell-recovery-new-hint = Eski kodunuz artık kasanızı açmayacak. Yalnız yenisi açacak. Önceden yaptığınız yedekler hâlâ eski kodla açılır.
shell-recovery-new-confirm = Evet, yeni kod oluştur
shell-recovery-last = Kâğıdınızdaki son grubu girin
shell-recovery-set = Kâğıdınızdaki kod artık kasanızı açıyor.
shell-backup-title = Yedek
shell-backup-hint = İçinde her şey olan tek bir mühürlü dosya. Onu yalnız kurtarma kodunuz açar. Telefonu kaybederseniz yalnız bir telefon kaybedersiniz.
shell-backup-make = Yedek al
shell-backup-restore = Yedeği geri yükle
shell-backup-restore-hint = Mühürlü dosyayı seçin. Kâğıttaki kurtarma kodunuz ve yeni bir parola gerekir.
shell-backup-restored = Yedeğiniz geri geldi. Onu yeni parolanız açar, aynı kurtarma kodu da açar.
shell-backup-check = Yedeği kontrol et
shell-backup-check-hint = Faro, kurtarma kodunuzun dosyayı açıp açmadığını ve içindeki her şeyin sağlam olup olmadığını kontrol eder. Hiçbir şey değişmez.
shell-backup-checked = Kodunuz bu yedeği açıyor ve içindeki her şey sağlam.
shell-backup-done = Yedek, koyduğunuz yerde. Bir kopyasını güvendiğiniz birine bırakın. Onu kodun yazılı olduğu kâğıttan uzakta saklayın.
shell-file-choose = Dosyayı seç
shell-file-failed = Faro bu dosyayı okuyamadı veya yazamadı. Onu yeniden seçin veya başka bir yer seçin.
shell-papers = Kâğıtlar
shell-paper-add = Kâğıt ekle
shell-papers-none = Burada henüz kâğıt yok. Mahkemeden gelen her kâğıdın fotoğrafını çekin. Sonra buraya ekleyin.
shell-paper-title = Ona ne ad veriyorsunuz?
shell-paper-photo = Fotoğraf seç
shell-paper-add-hint = Bu telefondaki bir fotoğrafı, taramayı veya mektubu seçin. Faro mühürlü bir kopyasını saklar. Aslı, siz oradan silene kadar yerinde kalır.
shell-paper-not-shown = Faro yalnız resimleri gösterebilir. Bu kâğıdı olduğu gibi saklar.
shell-erase-title = Her şeyi sil
shell-erase-hint = Bu, buraya yazdığınız her şeyi siler. Onu kimse geri getiremez. Önce bir yedek alın.
shell-erase-limits = Faro önce anahtarları, sonra dosyaları yok eder. Telefonun belleği eski parçaları bir süre saklayabilir. Onları ancak parolanız veya kodunuz olan biri kullanabilir. Yedekler gibi başka yerlerdeki kopyalar orada kalır.
shell-erase-confirm = Evet, her şeyi sil
shell-rotate-title = Biri parolamı gördü
shell-rotate-hint = Yeni bir parola seçin. Sonra Faro her şeyi yeni bir anahtarla mühürler. Eski parola artık burada hiçbir şeyi açmaz. Kurtarma kodunuz varsa önce yenisini alırsınız.
shell-rotate-done = Her şey yeni bir anahtarla mühürlendi. Kasanızın eski kopyaları ve eski yedekler hâlâ eski parolayla veya kodla açılır. Silebildiklerinizi silin.
shell-salvage-title = Okunabilenleri kurtar
shell-salvage-hint = Kasanızın bir bölümü bozuk. Faro, sağlam olanlardan yeni bir kasa yapar. Onu parolanız açar. Bozuk kasa da bu telefonda kalır. Sonra yeni bir kurtarma kodu oluşturun.
shell-salvage-new-hint = Faro, sağlam olanlardan yeni bir kasa yapar. Onu seçtiğiniz yeni parola açar. Bozuk kasa da bu telefonda kalır. Sonra yeni bir kurtarma kodu oluşturun.
shell-salvage-done = Sağlam olanlar kurtarıldı
shell-lock-after = Faro ne zaman kilitlensin?
shell-lock-after-hint = Faro’dan çıktığınızda bu süreden sonra kilitlenir. O ana kadar telefonunuz kimin elindeyse her şeyi okuyabilir.
shell-lock-at-once = Ben çıkar çıkmaz
shell-presence = Siz misiniz?
shell-presence-hint = Parolanızı bir kez daha girin. Böylece telefonunuzu eline geçiren ama parolanızı bilmeyen biri bunu yapamaz.
shell-overlaid = Başka bir uygulama bu sayfanın üstünü örtüyor. Bu yüzden Faro dokunmanızı kabul etmedi. O uygulamayı kapatın ve yeniden deneyin.
shell-captured = Bu ekran kaydediliyor veya paylaşılıyor. Bu bitene kadar Faro hiçbir şey göstermez.
shell-sheets = Yazdırılacak sayfalar
shell-sheets-hint = Bir sayfayı yazdırın veya dosya olarak paylaşın. Mühürlü değildir: kimde varsa okuyabilir.
# A heading over a list of languages.
shell-sheet-second = Sayfadaki ikinci dil
# A heading over the sizes of paper.
shell-sheet-paper = Kâğıdın boyu
shell-sheet-print = Yazdır
shell-calendar-file = Takvim için tarihler
shell-calendar-file-hint = Faro tarihlerinizi, takvimin okuyabildiği bir dosyaya yazar. Bir değişiklikten sonra yeni dosyayı takvime alın: eski dosyanın tarihlerini o değiştirir.
shell-calendar-file-discreet = Dava dosyam hakkında tek söz olmadan
shell-calendar-file-full = Tam başlıklar ve yerlerle
shell-calendar-file-full-hint = O zaman o takvimi gören herkes dava dosyanız hakkında okuyabilir. Birçok takvim bir şirkete kopya gönderir.
shell-file-share = Dosya olarak paylaş
shell-file-save = Dosya olarak kaydet
shell-file-saved = Dosya, koyduğunuz yerde.

## Handing a case over

# The cards of lawyers who may receive the case.
shell-cards = Avukat kartları
shell-card-add = Kart ekle
shell-card-add-hint = Kart, gönderdiğinizi kimin açabileceğini söyler. Avukatınızdan kartını isteyin. Kodunun bir fotoğrafını seçin veya satırını yapıştırın.
shell-card-name = Bu avukata ne ad veriyorsunuz? (isteğe bağlı)
shell-card-no-code = Bu fotoğrafta kart yok. Kodun tamamını yakından ve net gösteren bir fotoğraf seçin.
shell-card-name-on-card = Karttaki ad
# Over forty digits that are this phone’s own.
shell-card-own-digits = Bu avukat için size ait rakamlar. Avukat, siz olduğunuzu bilmek için onları sorabilir.
shell-card-same = Bütün rakamlar aynı
shell-card-delete-hint = Bu, kartı anahtarlarıyla birlikte siler. Gönderdiklerinize gelen cevaplar artık açılamaz.
shell-hand-over = Dava dosyamı devret
shell-hand-over-hint = Faro, seçtiğiniz her avukat için bir dosya mühürler. Onu başka kimse açamaz. Siz gönderene kadar bu telefondan hiçbir şey çıkmaz.
shell-hand-over-who = Kim alacak?
shell-hand-over-what = Ne gidecek?
shell-hand-over-one-by-one = Tek tek seç
shell-hand-over-make = Dosyaları mühürle
# A button after a warning: the card was not compared.
shell-hand-over-sure = Karşılaştırmadan devam et
shell-hand-over-made = Mühürlendi
shell-hand-over-send = Dosyayı gönder
shell-handoffs = Önceden devredilenler
shell-reply = Avukatın cevabı
shell-reply-open = Cevap aç
shell-reply-hint = Avukatınızın gönderdiği dosyayı seçin. Her satırı şimdi sizde olanın yanında görürsünüz. Siz bir satırı alana kadar hiçbir şey değişmez.
shell-reply-take = Al
shell-reply-leave = Bırak
# The heading of a test between a person and their lawyer, with its steps below.
shell-drill = Avukatınız onu açabiliyor mu?
shell-drill-make = 1. Küçük bir dosyayı mühürleyin ve avukatınıza gönderin. İçinde dava dosyanızdan hiçbir şey yoktur.
shell-drill-ask = 2. Avukatınızdan tek bir mesajla cevap vermesini isteyin.
shell-drill-open = 3. Cevabı burada açın. O zaman avukatınızın gönderdiğinizi açabildiğini bilirsiniz.
shell-drill-file = Küçük dosyayı mühürle
# On the locked app, after another app gave it something.
shell-given-waits = Faro ile açtığınız dosya bekliyor. Görmek için Faro’yu açın.

## Packs of guides that somebody else made

# The list of packs that are kept.
shell-packs = Rehber paketleri
shell-packs-hint = Bir pakette başka insanların yazıp imzaladığı rehberler ve tarihler vardır. Faro, onların söyledikleri kişi olup olmadığını bilemez. Siz bilebilirsiniz.
shell-packs-none = Henüz paket yok.
shell-pack-open = Paket aç
shell-pack-open-hint = Birinin size gönderdiği dosyayı seçin. Hiçbir şey saklanmadan önce onu kimin yaptığını görürsünüz.
# Over who signed a pack.
shell-pack-who = Kim yaptı
shell-pack-inside = İçinde ne var
shell-pack-keep = Bu paketi sakla
shell-pack-refuse = Saklama
shell-pack-name = Onlara ne ad veriyorsunuz?
shell-pack-scan = Kodlarının bir fotoğrafını seç
shell-pack-no-code = Bu fotoğrafta bir yayıncının kodu yok. Kodun tamamını yakından ve net gösteren bir fotoğraf seçin.
# A button: the digits were compared in person.
shell-pack-same = Bütün sayılar aynı. Onlara güveniyorum
# The same, where their code was on a photo.
shell-pack-scanned = Bu kodu onlardan aldım. Onlara güveniyorum
shell-pack-distrust = Artık onlara güvenmiyorum
shell-pack-distrust-hint = Paketleri kalır, ama Faro artık onlardan tarih yapmaz.
shell-pack-send = Bu paketi başkasına ver
shell-pack-send-hint = Onu alanlar ne kadar yeni olduğunu görebilir. İçinde dava dosyanızdan hiçbir şey yoktur.
shell-pack-remove-hint = Bu, paketi rehberleri ve tarihleriyle birlikte siler. İçinde işaretledikleriniz de silinir.

## What a phone shows by itself

shell-reminder-channel = Hatırlatmalar
shell-reminder-discreet = Listenizi açın.
shell-face-reason = Faro, yüzünüzü görünce kasanızı açar.

## With numbers

# Read aloud while a secret is typed. $count is how many digits were typed so far.
digits-typed = { $count } rakam girildi
# Over a group of a recovery code. $group is which one, $count is how many there are.
recovery-group = Grup { $group } / { $count }
# In a list of choices: how long after somebody left the app it locks.
lock-after-minutes = Ben çıktıktan { $minutes } dakika sonra
