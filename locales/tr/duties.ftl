### What must be done again and again, and the proof that it was done.

duty-photo = Fotoğraflı check-in kontrolü
duty-call-window = Telefonla check-in kontrolü
duty-office-visit = Ofis ziyareti
duty-home-visit = Ev ziyareti
duty-charging = Cihazı şarj etmek
duty-court-check = Tarihi mahkemeyle kontrol etmek
duty-report = Ofise gidip kendini bildirmek
duty-permit-expiry = Çalışma izni bitiyor
duty-parole-expiry = Geçici kalış izni (parole) bitiyor
duty-identity-expiry = Pasaport veya kart bitiyor
duty-annual-fee = Yıllık ücret
duty-address-supervision = Yeni adresi sizin denetiminize bakan ofise bildirmek
duty-address-lawyer = Yeni adresi avukata bildirmek
duty-other = Yapılacak iş
duty-own-day = Bu günü Faro seçti. Kâğıtlarınız daha az süre veriyor olabilir. Mümkün olan en kısa zamanda yapın.
duty-passed = Bunun zamanı geçti. Yaptıysanız yapıldı diye işaretleyin. Yapmadıysanız şimdi ofisi veya bir avukatı arayın. Sonra yapamadığınızı ve nedenini işaretleyin.
time-passed = { $date } gününün zamanı geçti. Yaptıysanız yapıldı diye işaretleyin. Yapmadıysanız şimdi ofisi veya bir avukatı arayın. Sonra yapamadığınızı ve nedenini işaretleyin.

## What to prepare

check-charged = Telefon şarjlı
check-signal = Telefon çekiyor
check-light = Yüzünüze iyi ışık vuruyor, şapka yok, gözlük yok
check-quiet = Sessiz bir yer
check-numbers = Numaralarınızın yazılı olduğu kâğıt yanınızda
check-papers = Kâğıtlarınız ve bir kimlik kartı
check-told = Güvendiğiniz biri nerede olduğunuzu ve ne zaman arayacağınızı biliyor
check-by-heart = Avukatınızın ve ailenizin telefon numaralarını ezbere biliyorsunuz veya bir kâğıtta taşıyorsunuz
check-children = Geç kalırsanız çocuklara bakabilecek biri var
check-home = Evde kapıyı ve telefonu duyabilecek biri var
check-charger = Şarj aleti ve onu takacak bir yer
check-copy = Gönderdiğinizin bir kopyası
check-printed = Buradaki gün, kartta veya kâğıtta yazan gündür
check-after = Yenisini zamanında istediniz veya bundan sonra ne yapılacağını bir avukata sordunuz
check-receipt = Alındı belgesi veya gönderdiğinizi ya da ödediğinizi gösteren bir fotoğraf

## How it stands

state-coming = yaklaşıyor
state-open = şimdi
state-unanswered = henüz cevap yok
result-note = not
result-done = yapıldı
result-late = geç yapıldı
result-missed = kaçırıldı
result-could-not = yapılamadı
# Of a hearing or an appointment.
result-was-there = oradaydı
result-was-not-there = orada değildi
result-undone = geri alındı
result-removed = silindi

## Why it could not be done

reason-app-refused = Uygulama fotoğrafımı veya sesimi kabul etmedi.
reason-app-broken = Uygulama veya internet sitesi çalışmadı.
reason-turned-away = Beni geri çevirdiler.
reason-no-answer = Kimse cevap vermedi veya kimse gelmedi.
reason-no-signal = Şebeke veya elektrik yoktu.
reason-no-transport = Oraya gitmek için bir yol bulamadım.
reason-sick = Hastaydım veya yaralıydım.
reason-other = Başka bir neden.

## A hearing that is over

hearing-over = Bu duruşma bitti. Orada mıydınız? Cevabınızı işaretleyin. Değildiyseniz bugün bir avukatı arayın.
appointment-over = Bu randevu bitti. Orada mıydınız? Cevabınızı işaretleyin. Değildiyseniz bugün ofisi veya bir avukatı arayın.
hearing-missed = Orada olmadığınızı işaretlediniz. Bugün bir avukatı arayın. Bunu düzeltmenin bir yolu olabilir, ama süre kısadır.

## The proof log

proof-missing = { $number } numaralı kayıt eksik. Ondan sonrasına güvenmeyin.
proof-moved = { $number } numaralı kayıt yanlış yerde. Ondan sonrasına güvenmeyin.
proof-changed = { $number } numaralı kayıt, yazıldıktan sonra değiştirilmiş. Ondan sonrasına güvenmeyin.

sheet-title = Kanıt defteri
sheet-exported = Dışarı yazıldığı an: { $at } ({ $zone })
sheet-count = { $count } kayıt
sheet-code = Kontrol kodu: { $code }
sheet-key = İmza anahtarı: { $key }
sheet-withheld-count = Sahibi { $count } kaydın ne dediğini dışarıda bıraktı.
sheet-entry = { $number }. { $what }: { $result }
sheet-removed = { $number }. Kişi burada yazanı sildi.
sheet-withheld = { $number }. Sahibi burada yazanı dışarıda bıraktı.
sheet-day = Hangi gün için: { $text }
sheet-written = Yazıldığı zaman: { $text }
sheet-happened = Anlatıldığına göre olduğu zaman: { $text }
sheet-reason = Neden: { $text }
sheet-error = Mesaj şuydu: { $text }
sheet-spoke-to = Konuşulan kişi: { $text }
sheet-reference = Referans: { $text }
sheet-note = Not: { $text }
sheet-corrects = Düzelttiği kaydın numarası: { $text }
sheet-removes = İçeriği silinen kaydın numarası: { $text }
sheet-photo = Fotoğraf veya kâğıt (SHA-256): { $text }
sheet-proves = Bu neyi gösterir: kayıtlar birbirine uyuyor. Kimse bir kaydı değiştirmedi, yerini değiştirmedi veya aradan çıkarmadı. Bunu ancak sonraki bütün kayıtları yeniden yazarak yapmış olabilir. Saatler telefonun saatinden gelir.
sheet-proves-not = Bu neyi göstermez: sözlerin doğru olduğunu, saatin doğru olduğunu, sonda eksik kayıt olmadığını veya sahibinin hepsini yeniden yazmadığını. Daha önceki bir gün aldığınız kontrol kodu bunu gösterebilir: burada onun kaydını arayın.
sheet-signature = İmza neyi gösterir: bu dosyayı imza anahtarı kimdeyse o yaptı ve ondan sonra kimse dosyayı değiştirmedi. Ne zaman yapıldığını veya sözlerin doğru olduğunu göstermez. Anahtarı daha önce aldığınızla karşılaştırın.
check-code-line = Faro kanıt defteri, { $at } ({ $zone }): { $count } kayıt. Kontrol kodu: { $code }. İmza anahtarı: { $key }
check-code-line-unsigned = Faro kanıt defteri, { $at } ({ $zone }): { $count } kayıt. Kontrol kodu: { $code }.
check-code-why = Bu satırı bugün avukatınıza verin: sesli okuyun, yazdırın veya gönderin. Yazdıklarınızdan hiçbir şey söylemez. Bu kayıtları en geç bugün yazdığınızı ve sonra değiştirmediğinizi ileride gösterir. Her yeni kayıttan sonra bunu yeniden yapın.
proof-signature-right = İmza doğru. Dosya bu anahtarla imzalandığı gibidir: { $key }. Herkes bir anahtar yapabilir. Onu, kişinin size daha önce verdiğiyle karşılaştırın.
proof-signature-given = İmza doğru. Dosya, verdiğiniz anahtarla imzalandığı gibidir.
proof-signature-wrong = İmza yanlış. { $why }
proof-signature-absent = İmza yok. Bu dosyayı herkes yazmış olabilir.
proof-file-foreign = Bu dosya, Faro’nun okuyabildiği bir kanıt defteri değil. Faro’nun dışarı yazdığı dosyayı seçin.
proof-file-newer = Bu kanıt defterini daha yeni bir Faro yaptı. En yeni Faro’yu kurun ve yeniden deneyin.
