### What a person is told of their case, on every screen.

## Names

# The person's own words.
own-words = { $text }
item-for = { $title } ({ $person })
question-about = { $person } için: { $question }
item-on = { $title }: { $date }
item-of-hearing = { $title } (duruşma: { $date })
person-unknown = biri
person-you = siz
item-gone = Silinmiş bir kayıt

## Beside a date

note-sent = Bunu { $date } günü gönderdiniz. Ancak ofisin veya mahkemenin eline geçince geçerli olur. Alındı belgesi geldi mi, bakın. Hiç gelmezse oraya sorun.
note-done-late = Bunu { $date } günü yapıldı diye işaretlediniz. Bu, son günden sonradır. İstisnalar vardır. Bir avukatı arayın.
note-marked-before = Bunu { $date } günü yapıldı diye işaretlediniz, ama başka bir tarih için. Bu tarih için de yapıldı mı? O zaman yeniden işaretleyin.
hearing-everybody = Ailenizdeki herkes gelmelidir.
note-by-choice = Kimse size bir şey göndermenizi söylemediyse göndermek zorunda değilsiniz. Gün yalnız siz göndermek isterseniz geçerlidir.
note-by-choice-over = Bunun günü geçti. Kimse size söylemediyse bir şey göndermek zorunda değildiniz. Yine de göndermek isterseniz hâkime sorun.
note-waits = Önce bunu yapın: { $rule }. Yapınca yapıldı diye işaretleyin.
note-ended = Bu, { $date } günü bitti: { $fact }.
rule-confidence-same = Bu ne kadar kesin? Durumu şu: { $grade }. Son bakıldığı gün: { $date }.
rule-confidence = Bu ne kadar kesin? Sürenin uzunluğu: { $period }. Sayma yolu: { $counting }. Son bakıldığı gün: { $date }.
rule-other = Başka bir gün de duyabilirsiniz: { $date }. { $means }

## What can hardly be right

doubt-title = Bunu kontrol edin
doubt-future-event = Şunun için { $date } yazdınız: { $fact }. O gün henüz gelmedi. Yılı kontrol edin.
doubt-far-future = { $date } çok uzak, yıllar sonra. Yılı kontrol edin.
doubt-closed-day = { $date }: { $why }. O gün mahkemeler ve ofisler kapalıdır. Tarihi kontrol edin.
doubt-closed-visit = { $title }: { $date }. Bu gün: { $why }. O gün ofisler kapalıdır. Hangi günün doğru olduğunu ofise sorun.
doubt-night = Saat { $time } gecedir. Öğleden önce mi (a.m.), öğleden sonra mı (p.m.), kontrol edin.
doubt-past-hearing = { $date }, siz yazdığınızda geçmişti. Tarihi kontrol edin.
doubt-same-hearing-twice = Bu saate iki duruşma yazdınız. Aynı duruşmaysa birini silin.
doubt-clock-gap = { $date } günü saat { $time } yoktur: saatler ileri alınırken bu saat atlanır. Saati mahkemeye veya ofise sorun.
doubt-too-soon = Bu, mahkemeye çağrı belgesini aldıktan sonra { $days } günden daha az bir süredir. Yasa size daha fazla süre verilmesi gerektiğini söyler. Tarihi kontrol edin. Doğruysa gidin ve bir avukata söyleyin.

## Facts

fact-printed = Kendi kâğıtlarınızdan birinde şunun için bir son gün yazıyor mu: "{ $rule }"? Yazıyorsa hangi gün?
    .label = kendi kâğıdınızda "{ $rule }" için yazan son gün
fact-interval = { $from } gününden { $to } gününe kadar
fact-none = hayır veya henüz değil
fact-yes = evet
fact-no = hayır
# What people also type for yes and for no, in small letters, with commas between.
fact-yes-short = e
fact-no-short = h, yok

## Times

date-window = { $date }, saat { $from } ile { $until } arası
time-window = { $from } – { $until }
time-alone = { $time }
time-there = Orada { $there } (sizin saatinizle { $here })

## A week and a month

week-heading = { $from } – { $until }
day-spoken = { $count ->
    [0] { $date }: hiçbir şey yok
    [one] { $date }: { $count } tarih
   *[other] { $date }: { $count } tarih
}

## When a hearing begins

hearing-there = Mahkemedeki saat
hearing-there-day = Duruşmanın günü
zone-of-place = { $place } saati
court-clock = { $zone }: { $cities }. Orada şimdi saat { $time }.
court-clock-own = { $zone }, bu telefondaki gibi. Orada şimdi saat { $time }.

## What can be done now

duty-open-until = Şimdi yapabilirsiniz. Bitişi: { $until }
duty-open-until-here = Şimdi yapabilirsiniz. Sizin saatinizle bitişi: { $until }
duty-open-today = Şimdi yapabilirsiniz, günün sonuna kadar

## Backups

backup-last = Son yedek: { $date }
backup-none = Henüz yedeğiniz yok.
backup-needs-code = Önce bir kurtarma kodu oluşturun. Yedek yalnız sizin kodunuzla açılır.

## The home page

home-first-questions = { $count ->
    [one] Önce { $count } soruyu cevaplayın. Tarihlerinizin çoğunu o belirler.
   *[other] Önce { $count } soruyu cevaplayın. Tarihlerinizin çoğunu onlar belirler.
}
home-questions = Başka sorular da var. Cevaplarınız tarihlerinizi değiştirebilir.
home-begin = Faro’da henüz tarih yok.
home-no-dates = Faro cevaplarınızda tarih bulamadı. Yine de tarihleriniz olabilir: aldığınız her kâğıda bakın ve bir avukata sorun.

## How the vault was found

vault-older = Bu, kasanızın daha eski bir hâlidir. Bu cihaz daha yenisini görmüştü. Biri eski bir kopyayı geri koymuş olabilir. Neyin eksik olduğuna bakın.
vault-stale-slots = Faro, kasayı açanların ikinci listesini yenileyemedi. Kaldırdığınız bir parola veya kod hâlâ açabilir. Biraz yer açın. Sonra kasayı kapatıp açın.
vault-unreadable = { $count ->
    [one] Faro { $count } kaydı kullanamıyor. Onu daha yeni bir Faro yazmış veya biri değiştirmiş olabilir. Kayıt saklanıyor ama gösterilmiyor: listenizde bir şey eksik olabilir. En yeni Faro’yu alın.
   *[other] Faro { $count } kaydı kullanamıyor. Onları daha yeni bir Faro yazmış veya biri değiştirmiş olabilir. Kayıtlar saklanıyor ama gösterilmiyor: listenizde bir şey eksik olabilir. En yeni Faro’yu alın.
}
zones-old = Bu Faro’daki saat dilimleri şu günden kalma: { $date }. O günden sonra bazı yerler saatlerini değiştirmiş olabilir. Burada yazan zaman bir saat yanlış olabilir. Daha yeni bir Faro alın ve her saati kâğıtlarınızdan kontrol edin.
list-may-lack = Faro bazı kayıtlarınızı okuyamadı. Bu listede bir şey eksik olabilir. Yalnız buna güvenmeyin: kâğıtlarınıza da bakın.

## Marking what came of something

error-which-item = Birden fazlası uyuyor. Birini seçin: { $items }
error-not-yet = { $title } henüz başlamadı. Başlangıcı: { $begins }. Bu yüzden onu şimdi işaretleyemezsiniz. O zaman yeniden gelin.
error-not-yet-which = { $title } için sıradaki zaman: { $begins }. Bu yüzden onu şimdi işaretleyemezsiniz. Daha önceki bir zamanı mı söylüyorsunuz? Birini seçin: { $items }
error-no-time = Bu, o gün yapılmıyor. Günlerinin listesine bakın.
error-to-come = O gün henüz gelmedi. Yaptığınız günü yazın.
error-on = Yaptığınız günü 2026-11-05 gibi veya tam zamanı 2026-11-05T09:00:00-05:00 gibi yazın.
error-not-marked = Burada işaretli bir şey yok. Bu yüzden geri alınacak bir şey de yok. Kanıt defterine bakın.
error-holder = Bu kişi sizsiniz. Kendi dosyanızdan çıkamazsınız. Her şeyi kaldırmak için kasayı silin.
error-marked = Bu zaten işaretli. Değiştirmek için önce geri alın.

## How to write an answer

ask-date = Gün, 2026-11-05 gibi
ask-bool = evet veya hayır
ask-int = Tam sayı
ask-text = Birkaç harf veya kelime
ask-instant = Gün, saat ve UTC’den fark, 2026-12-24T16:30:00+01:00 gibi
ask-local-time = Gün ve saat, 2027-02-02T09:00 gibi
ask-zone = Saat dilimi, America/New_York gibi
ask-period = Bir süre: 5 gün, 2 hafta veya 1 ay gibi
ask-dates = Aralarında virgülle günler, 2021-05-01,2026-03-03 gibi
ask-intervals = Başlangıç..bitiş, 2026-08-03..2026-09-01 gibi
