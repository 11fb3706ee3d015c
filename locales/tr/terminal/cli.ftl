### Faro in a terminal.

## Errors of the command line

error-now = Anı 2026-11-23T09:00:00-05:00 gibi yazın.
error-today = --today günü { $today }, ama --now anı { $zone } saatine göre { $there }. İkisinden birini yazmayın.
error-two-items = İki şey söylediniz. Birini söyleyin: yapılması gerekeni veya ondan ne çıktığını.
error-hours = Saatleri 21:00-07:00 gibi veya none diye yazın.
error-input = Okuma veya yazma olmadı ({ $detail }). Hiçbir şey değiştirilmedi. Yeniden deneyin.
error-passphrase-file = Faro parola dosyasını okuyamıyor. Adına bakın.
error-passphrase-none = Parola verilmedi. Onu bir terminalde yazın veya --passphrase-file ile bir dosya söyleyin.
error-editor = Düzenleyici bitirmedi. Hiçbir şey değiştirilmedi.
# What cannot be undone was asked, and the answer was not yes.
error-not-confirmed = Hiçbir şey değiştirilmedi. Yapmak için evet diye cevaplayın.
# The same, where nobody can be asked. $loss is a sentence or two that say what cannot be undone. --yes is typed so.
error-yes-needed = { $loss } Henüz hiçbir şey değiştirilmedi. Yapmak için --yes ekleyin.
error-demo-leak = Yazılan bir kelime bir dosyada okunabiliyor. Lütfen bunu hemen bildirin: nasıl yapılacağı SECURITY.md dosyasında yazar.

## Questions

cli-sure = { $loss } Yapılsın mı? (evet veya hayır)
cli-delete-ask = Bu, şunu tamamen siler: { $what }. Bunu geri alamazsınız. Disk eski mühürlü parçaları bir süre saklayabilir.
cli-log-remove-ask = Bu, kanıt defterindeki { $number } numaralı kaydın ne dediğini tamamen siler. Bunu geri alamazsınız.
cli-slot-remove-ask = Bu yol artık kasayı açmayacak. Bunu geri alamazsınız.
cli-passphrase = Parola:
cli-passphrase-new = Yeni parola (en az 15 harf veya rakam; ya da yalnız Enter’a basın, Faro sizin için bir tane yapsın):
cli-passphrase-kind = Beş kelime için yalnız Enter’a basın. Bir sayı için { $digits } yazın; bu, sayının kaç rakamlı olduğudur:
cli-passphrase-generated = Bunu şimdi kâğıda yazın. Bu sizin parolanızdır:
cli-passphrase-again = Aynı parola, bir kez daha:
cli-type-text = Metninizi yazın. Bitirmek için boş bir satırda Ctrl-D tuşlarına basın.
cli-search = Aranacak:
cli-fact-value = Değer:
cli-hearing-at = Mahkemedeki gün ve saat (2027-02-02T09:00):
cli-hearing-place = Nerede (boş olabilir):
cli-date-one = Şunu mu demek istediniz: { $day }? (evet veya hayır)
# Stands below a list of days, each with its number before it.
cli-date-which = Hangi günü demek istiyorsunuz? Numarasını yazın:
cli-ask = Bildiğinizi cevaplayın. Bir soruyu atlamak için Enter’a basın.
ask-hearing = Duruşmanızı şununla yazın: faro hearing add. Duruşmanız yoksa şunu yazın: hayır
cli-lint-good = Şu klasördeki kurallarda hata yok: { $folder }.
cli-optional = isteğe bağlı

## Answers

cli-note-added = { $id } notu mühürlendi.
cli-note-edited = { $id } notu değiştirildi.
cli-note-deleted = { $id } notu tamamen silindi.
cli-note-none = Not yok.
cli-hearing-added = { $id } duruşması kaydedildi.
cli-hearing-none = Henüz duruşma yok.
cli-hearings = Duruşmalar
cli-fact-set = Kaydedildi: { $fact }.
cli-fact-unset = Kaldırıldı: { $fact }.
cli-facts-told = Faro’ya söyledikleriniz
cli-facts-none = Henüz hiçbir şey.
cli-facts-open = Faro’nun bilmek istediği
cli-case = Dosyanız
cli-case-notes = { $count } not
cli-country-added = Dosyanız için artık şu ülkenin yasası geçerli: { $country }.
cli-country-removed = Dosyanız için artık şu ülkenin yasası geçerli değil: { $country }. Faro’ya söyledikleriniz saklanıyor.
cli-vault-created = Kasa şurada: { $folder }.
cli-vault-remember = Onu yalnız parolanız açar. Parolanızı size kimse geri veremez: yazın ve bu cihazdan uzakta saklayın.
cli-vault-folder = Kasa: { $folder }
cli-vault-records = { $count } mühürlü kayıt
cli-vault-leaks = Bu klasörü olan ama parolası olmayan biri üç şey görebilir: bunun Faro olduğunu, kaç kayıt olduğunu ve kayıtların aşağı yukarı ne kadar uzun olduğunu. Başka hiçbir şey göremez.
cli-no-memory = Faro burada bu kasa hakkında hiçbir şey hatırlamıyor. Bu yüzden eski bir kopyanın geri konup konmadığını bilemez. Bilmediği kâğıt dosyalarına da dokunmaz.
cli-accept-ask = Bu daha eski hâli oraya siz mi koydunuz, örneğin bir kopyadan? O zaman onunla devam edebilirsiniz. Sonradan yazılanlar kayıp kalır.

## What is due

cli-due = Yapılacaklar. Şu güne göre: { $date }
cli-due-ask = Cevaplamak için: faro ask
cli-doubt-sure = Bu doğruysa: faro sure { $id }
cli-doubt-settled = Tamam. Faro yalnız bu değişirse yeniden sorar.
cli-may-change = Bunu şu değiştirebilir: { $question } (faro ask)
cli-why = Daha fazlası: faro due { $item }
cli-can-mark = Yaptınız mı? İşaretleyin: faro due done { $item }
cli-hearing-can-mark = Orada mıydınız? İşaretleyin: faro due done { $item }
cli-is-marked = İşaretlendi: { $result } ({ $date })
cli-missing = Tarihi bulmak için Faro’nun bunlardan birini bilmesi gerekir:
cli-asks = Bunlara vereceğiniz cevaplar tarihi değiştirebilir (faro ask):
cli-rule-facts = Bu kuralın sordukları
cli-rule-forms = Form: { $forms }
cli-rule-fee = Ücret: { $fee }
cli-rule-unchanged = Şu günden beri hiçbir şey değişmedi: { $date }.
cli-rule-from = { $date } gününden sonraki günler için

## Reminders

cli-plan = Sıradaki hatırlatmalar, { $zone } saatiyle
cli-plan-none = Faro’nun planlayacağı hatırlatma yok. Listenize bakın: faro due
cli-plan-discreet = Kilitli telefon yalnız bu sözleri gösterir. Ne hakkında olduklarını kimse onlardan anlayamaz.
cli-unplanned = { $count } şey için, bir telefonun tutabileceğinden daha çok hatırlatma var. Son hatırlatma listenizi açmanızı ister.
cli-sheet-written = Sayfa şu dosyada: { $file }. Bir tarayıcıda açın ve yazdırın.
cli-calendar-written = { $count } etkinlik şu dosyada: { $file }.
cli-calendar-discreet = Her etkinlik yalnız listenizi açmanızı söyler.
cli-calendar-full = Her etkinlik ne hakkında olduğunu söyler. Takviminizi gören onu okuyabilir.
cli-calendar-again = Bir tarih değişince yeniden dışarı yazın ve yeni dosyayı takvime alın. Etkinlik taşınır. Faro’dan sildikleriniz takvimde kalır: oradan da silin.

## Guidance

cli-guide-none = Burada yazı yok.
cli-guide-ticked = Yapıldı: { $step }
cli-guide-unticked = Yapılacak: { $step }

## Translators

cli-locale-good = Şunlarda hata yok: { $languages }.
cli-locale-bad = { $errors ->
    [0] Hata yok
    [one] { $errors } hata
   *[other] { $errors } hata
}, { $warnings ->
    [0] uyarı yok
    [one] { $warnings } uyarı
   *[other] { $warnings } uyarı
}. Bir kodu öğrenmek için: faro locale explain CODE.
cli-checked = { $folder } kontrol edildi: { $languages }, { $count } mesaj. Kaynak: { $source }.
cli-checked-own = Faro’nun içindeki sözler kontrol edildi: { $languages }, { $count } mesaj. Kaynak: { $source }.
cli-checked-not = { $folder } klasörü okunmadı. Kontrol etmek için şunu ekleyin: --locales { $folder }.
cli-checked-plurals = Faro şu dillerin sayı biçimlerini bilmiyor: { $languages }. Onlar için İngilizceninkileri kullanıyor.
cli-check-source = { $tag }: { $text }
cli-check-fix = Yazın: { $fix }
cli-explain-was = Kaynak, önce:
cli-explain-source = Kaynak:
cli-explain-wrong = Yanlış:
cli-explain-right = Doğru:
error-no-code = { $code } diye bir kontrol yok. Hepsini görmek için: faro locale explain.
cli-check-bad = { $count } hata. Düzeltin. Sonra kontrolü yeniden çalıştırın.
cli-answer-lost = Faro istediğinizi yaptı, ama cevabı yazamadı ({ $detail }). Biraz yer açın ve yeniden bakın.
cli-reported = Yukarıya bakın.

## The demo. A sample person; the days follow today.

demo-what = Notlarınızı mühürlü saklar, ne zaman ne yapmanız gerektiğini ve nedenini söyler, size kendi dilinizde, internet olmadan hatırlatır. Bu bir örnek dosyadır.
demo-write = 1. Kâğıtlarınızda yazanları ve bir not yazarsınız
demo-place = Göçmenlik Mahkemesi, 290 Broadway, 15 numaralı salon
demo-note = Görevli annemin adını kâğıda yanlış yazdı. Avukattan düzeltmesini iste.
demo-lock = 2. Faro kasayı kilitler ve yeniden açar
demo-wrong = Yanlış parolayla: { $answer }
demo-opened = Doğru parolayla not geri geldi, kelimesi kelimesine.
demo-proof = Kanıt: çalınan bir klasör ne gösterir
demo-searched = Faro { $files } dosyaya ({ $bytes } bayt) baktı ve yazılan { $words } kelimeyi ve günü aradı. Bulunan: { $found }.
demo-yours = Sıra sizde
demo-next = Kendi kasanızı oluşturun ve başka neler olduğunu görün:
demo-kept = Bu örnek şurada kalıyor: { $folder }. Parolası: { $passphrase }.

## People, addresses, duties, the proof log

cli-kept = { $id } kaydedildi.
cli-changed = { $id } değiştirildi. Önce ne dediği saklanıyor.
cli-deleted = { $id } tamamen silindi.
cli-changes = { $count } kez değiştirildi
cli-leave-ask = { $name } dosyadan çıkacak. Bu, onun bilgilerini, duruşmalarını, görevlerini ve kanıt defterinin onun hakkında söylediklerini siler. Bunu geri alamazsınız.
cli-left = { $id } dosyadan çıktı. Ona ait her şey silindi.
cli-people = Kişiler
cli-person-none = Henüz kişi yok.
cli-contact-none = Henüz aranacak kişi yok.
cli-address-none = Henüz adres yok.
cli-duty-none = Henüz görev yok.
cli-spelling = Kâğıtlarda: { $spelling }
# Beside an address that nobody lives at today.
cli-address-other = şimdi değil
cli-from = başlangıç: { $date }
cli-until = bitiş: { $date }
cli-dated = tarihi: { $date }
cli-hearing-papers = Kâğıtlar
cli-moved = { $count } iş: yeni adresi, bilmesi gereken herkese verin.
cli-said-by = Hangi kâğıt veya kişi söylüyor (boş olabilir):
cli-hearing-sources = Hangi tarihi kim verdi
cli-seen-on = görüldüğü gün: { $date }
cli-next = Sırada: { $when }
cli-waiting = { $when }: { $state }
cli-marked = { $title }: { $result }. Bu, kanıt defterinin { $number } numaralı kaydıdır.
cli-undone = { $title }: geri alındı. Yeniden açık. Kanıt defterinin { $number } numaralı kaydı bunu söylüyor.
cli-log-none = Henüz kayıt yok.
cli-log-added = { $number } numaralı kayıt saklandı.
cli-log-removed = Ne dediği tamamen silindi. { $number } numaralı kayıt, silindiğini söylüyor.
cli-log-holds = { $count ->
    [one] { $count } kayıt. Faro onda değişiklik bulmadı.
   *[other] { $count } kayıt. Faro onlarda değişiklik bulmadı.
}
cli-log-backwards = { $number } numaralı kaydın saati, önceki kayıttan daha erken. Saat geri alınmış.
cli-log-exported = { $count ->
    [one] { $count } kayıt dışarı yazıldı. Kontrol kodu: { $code }
   *[other] { $count } kayıt dışarı yazıldı. Kontrol kodları: { $code }
}
cli-log-signed = İmza şu dosyada: { $file }. İki dosyayı da verin.
cli-log-unsigned = Bu kopyada imza yok: Faro kasaya yazamıyor.
cli-log-offer = Bunu bugüne kadar yazdığınızı ileride göstermek için kontrol kodunu bugün avukatınıza verin: faro log code
error-log-choose = Faro’da şu kayıtlar yok: { $typed }. 1 ile { $count } arasında sayılar yazın, 1,3,5-7 gibi.
cli-week = Yedi gün, başlangıç: { $date }
# Below the name of the month. $from and $until are the first and the last day of it in another calendar, the first with
# the name of that calendar before it.
cli-month-second = { $from } – { $until }
cli-days-none = Faro’da bu günler için hiçbir şey yok.
cli-legend = ▲ randevu   ■ süre sınırı   ○ yaklaşıyor   ● şimdi   ✓ yapıldı   ? henüz cevap yok   ✗ kaçırıldı   ! yapılamadı
error-fields = Her satıra ad: değer gibi tek bir şey yazın. Faro şunları anlar: { $known }.
error-every = Ne kadar sık olduğunu "1 gün", "2 hafta" veya "1 ay" gibi yazın. Haftanın günlerini, tue,fri gibi, yalnız haftalarla birlikte ekleyin.

field-name = Ad
field-spelling = Ad, kâğıtlardaki gibi harf harf
field-born = Doğum (1990-04-17 veya yalnız yıl)
field-language = Dil
field-numbers = Numaralar (A-number = 123; başkası = 456)
field-phone = Telefon
field-email = E-posta
field-note = Not
field-lines = Adres
field-care-of = Eliyle (in care of)
field-told-by = Bu adresi kim verdi
field-place = Nerede veya hangi numara aranacak
field-link = Görüntü bağlantısı
field-judge = Hâkim
field-bring = Yanınızda getirecekleriniz (biri; başkası)
field-interpreter = Tercüman: dil, yer, kadın veya erkek
field-title = Ona verdiğiniz ad
field-checklist = Hazırlanacaklar (biri; başkası)
field-what = Ne oldu
field-spoke-to = Kiminle konuştunuz
field-reference = Size verdikleri bir numara veya ad
field-error = Mesaj ne dedi

## The prompt

cli-open = Kasa açık. due veya note list gibi bir komut yazın; Tab tuşu onu tamamlar. Kasayı kapatmak için exit yazın.
cli-open-closed = Kasayı bir süre kimse kullanmadı. Bu yüzden kapandı. Bir sonraki komut parolayı sorar.
error-open-twice = Kasa zaten açık. due gibi bir komut yazın.
error-open-option = Burada klasörü, dili, takvimi veya parolayı değiştiremezsiniz. exit yazın. Sonra faro open ile yeniden başlatın.
error-open-quote = Bir tırnak işareti eksik. Hiçbir şey yapılmadı. Satırı yeniden yazın.

## Searching

cli-directory-source = Burada kontrol edin: { $address }
cli-search-open = Aç: { $command }

## What you were told

cli-phrases-none = Dosyanız için henüz böyle sözler yok. Ne diyeceğinizi bir avukata sorun.

check-code-found = Bu kontrol kodu { $number } numaralı kaydın kodudur. Oraya kadar defter, kodu aldığınız günküyle aynıdır.
check-code-not-found = Hiçbir kaydın kontrol kodu bu değil. Her rakamı kontrol edin. Rakamlar doğruysa defter, siz kodu aldıktan sonra yeniden yazılmış veya kesilmiştir. Ona güvenmeyin.

error-date-which = Faro hangi günü demek istediğinizi bilemiyor. Aşağıdaki günlerden birini seçin. Onu öyle yazın ve --calendar none ekleyin.
error-fact-form = Bir bilgiyi ad=değer diye yazın, örneğin moved_on=2026-11-05.
service-phone = Telefon
service-web = İnternet sayfası
