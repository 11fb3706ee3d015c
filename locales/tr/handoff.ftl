### Handing a case to a lawyer, and what comes back.

handoff-json-foreign = Dosya, Faro’nun yazdığı gibi yazılmamış. Hiçbir şey değiştirilmedi. Dosyayı yeniden isteyin.
handoff-json-newer = Bu dosyayı daha yeni bir Faro yazdı. Faro’yu güncelleyin, sonra yeniden açın.
handoff-json-too-large = Dosya, Faro’nun yazdığından daha çok şey söylüyor. Okunmadı. Gönderenden başka bir dosya isteyin.

## What goes and what stays

handoff-people = dosyadan { $count } kişi
handoff-facts = sorulara verilen { $count } cevap
handoff-hearings = { $count } duruşma
handoff-duties = { $count } görev
handoff-addresses = { $count } adres
handoff-contacts = { $count } aranacak kişi
handoff-notes-facts = ne olduğu hakkında { $count } not
handoff-notes-officers = görevlilere ne söylendiği hakkında { $count } not
handoff-notes-lawyer = yalnız avukatım için { $count } not
handoff-papers = { $count } kâğıt
handoff-log = kanıt defterinden { $count } kayıt
handoff-goes = Bunlar gidiyor:
handoff-stays = Bunlar sizde kalıyor:
handoff-nothing = Dava dosyanızdan hiçbir şey
# Of what was chosen.
handoff-named = { $count ->
    [one] Seçtiğiniz { $count } şey de kalıyor. O, kalan biri hakkında veya içinde onun adı geçiyor.
   *[other] Seçtiğiniz { $count } şey de kalıyor. Onlar, kalan biri hakkında veya içlerinde onun adı geçiyor.
}
handoff-log-stays = Kanıt defteri kalıyor. Bu yüzden tarih listesi ne yaptığınızı söylemez. Avukatınıza söyleyin.
handoff-log-goes = Kanıt defteri gidiyor. İki avukat alırsa aynı defter olduğunu görebilirler.
handoff-papers-whole = Kâğıtlar olduğu gibi gider. Faro bir kâğıtta kimin adının geçtiğini göremez. Bir fotoğraf da nerede çekildiğini söyleyebilir.
# Beside one thing that was chosen.
handoff-thing-stays = Yine de kalıyor. Kalan biri hakkında veya içinde onun adı geçiyor.
handoff-exists = Bu adda zaten bir dosya var. Hiçbir şey yapılmadı. Başka bir ad seçin.
handoff-no-part = Seçilecek böyle bir şey yok. Davanın bir bölümünü veya kısa adıyla tek bir şeyi seçin.
    .command = Seçilecek böyle bir şey yok. Bölümleri görmek için şunu yazın: faro handoff make --help

## Cards

card-twice = Bu kart zaten listenizde. Hiçbir şey değiştirilmedi.
card-not-compared = Bu kartı kimse avukatın kendi kartıyla karşılaştırmadı. Yolda değiştirildiyse hepsini başka biri okuyabilir. Avukatı bildiğiniz bir numaradan arayın ve rakamları birbirinize okuyun.
    .command = Bu kartı kimse avukatın kendi kartıyla karşılaştırmadı. Yolda değiştirildiyse hepsini başka biri okuyabilir. Avukatı arayın, rakamları birbirinize okuyun ve şunu yazın: faro card compared ID. Onsuz devam etmek için --yes ekleyin.
card-digits = Kontrol rakamları: { $digits }
card-compared-on = Karşılaştırıldığı gün: { $date }
card-compared-never = Henüz karşılaştırılmadı
card-compare = Avukatı bildiğiniz bir numaradan arayın. Bu rakamları birbirinize okuyun. Bir rakam bile farklıysa kartı silin.
# $name is what the person calls a lawyer.
card-uncompared = Şu avukatın kartını kimse onun kendi kartıyla karşılaştırmadı: { $name }. Yolda değiştirildiyse bunların hepsini başka biri okuyabilir.
card-proved = Bu avukat gönderdiğinizi açabiliyor: cevabını { $date } günü okudunuz.

## What lies in a hand-off. READ-ME.txt is for a lawyer who may have no Faro.

readme-what = Bu dosyalar, davasını Faro ile tutan birinden geliyor. Yalnız sizin içindir: sizin anahtarınız için mühürlendiler.
readme-sender = Faro, onları kimin gönderdiğini bilmez. Gönderen yalnız, toplamlar listesini imzalayan anahtarla bilinir. İlk seferinde kişiye gönderip göndermediğini sorun. Sonraki dosyalarda aynı anahtar olmalıdır.
readme-files = case.html dosyasını yazdırın. dates.csv dosyasını bir tablo programıyla, dates.ics dosyasını bir takvimle açın. "papers" klasöründe kişinin kâğıtları vardır. Programlar için hepsi case.json dosyasındadır. Biri bir tarihe güvenmeden önce her tarihi bir avukat kontrol etmelidir.
readme-check = Hiçbir şeyin değiştirilmediğini kontrol etmek için bu metnin sonundaki iki satırı kullanın.
readme-answer = Cevap vermek için kendi bilgisayarınızda Faro’yu kullanın. Cevabınız tek bir mühürlü dosya olarak geri gider.

## A reply, line by line

# The titles of lines.
reply-hearing = Bir duruşmanın tarihi
reply-fact = Yasanın sorduğu bir şey
reply-task = Yapılacak bir şey
reply-question = Size bir soru
reply-message = Bir mesaj
reply-paper = Bir kâğıt
reply-card = Yeni bir kart
reply-unknown = Bu Faro’nun bilmediği bir şey
# $when is a day, with a time if it is known; $zone is a place of the database of time zones.
reply-when = { $when } ({ $zone })
reply-until = En geç { $date }
reply-fact-untold = Buna henüz cevap vermediniz.
reply-stands = Şimdi sizde olan:
reply-from = { $name }, cevap numarası { $number }, { $date }
# What happens when the line is taken.
reply-take-hearing = Alırsanız bu tarih avukatınızın verdiği tarih olarak saklanır ve hatırlatmalarınız değişir.
reply-take-new-hearing = Alırsanız bu yeni bir duruşma olur ve Faro size onu hatırlatır.
reply-take-fact = Alırsanız bu sizin cevabınız olur, kaynağı da avukatınız olur.
reply-take-duty = Alırsanız bu yeni bir görev olur ve Faro size onu hatırlatır.
reply-take-note = Alırsanız yalnız avukatım için olan notlarınızın yanında saklanır.
reply-take-paper = Alırsanız kâğıtlarınızın yanında saklanır.
reply-take-card = Alırsanız bundan sonra göndereceklerinizi yalnız yeni kart açabilir.
reply-taken = Bunu zaten aldınız.
# Why a line cannot be taken.
reply-unknown-why = Alınamaz. Faro’yu güncelleyip cevabı yeniden açın veya ne dediğini avukatınıza sorun.
reply-hearing-when = Alınamaz: gün veya yerin saat dilimi okunamıyor. Tarihi avukatınıza sorun.
reply-hearing-gone = Alınamaz: bu duruşmayı sildiniz. Hâlâ geçerli olup olmadığını avukatınıza sorun.
reply-no-country = Henüz alınamaz: önce davanızın hangi ülkede olduğunu söyleyin.
reply-person-gone = Alınamaz: ilgili kişi artık dosyanızda değil.
reply-fact-unreadable = Alınamaz: bu Faro onu okuyamıyor. Ne dediğini avukatınıza sorun.
reply-paper-gone = Alınamaz: dosya cevapla birlikte gelmedi. Onu yeniden isteyin.
reply-card-misread = Alınamaz: kart okunamıyor. Onu avukatınızdan yeniden isteyin.
reply-empty = Alınamaz: hiçbir şey söylemiyor.
# Why a reply is refused.
reply-no-file = Bu dosya okunamıyor. Avukatınızın gönderdiği dosyayı seçin.
reply-no-reply = Bu bir devir dosyası, cevap değil. Hiçbir şey değiştirilmedi. Başka bir dosya seçin.
reply-other-handoff = Bu cevap başka birinin dosyası için. Hiçbir şey değiştirilmedi. Avukatınıza söyleyin.
reply-seen = Bu numarayla başka bir cevap görmüştünüz. İkisinden biri gerçek değil. Hiçbir şey değiştirilmedi. Avukatınızı arayın.
reply-no-line = Cevapta bu numarada bir satır yok. Listeye yeniden bakın.
reply-taken-before = Bu satırı zaten aldınız. Hiçbir şey değiştirilmedi.

## Sending and comparing

# Shown to the person, beside the card of a lawyer. $digits are forty digits in groups.
card-own-digits = Yalnız bu avukat için size ait rakamlar: { $digits }
card-line = Kart, FARO1 ile başlayan tek satır:
card-none = Henüz kart yok. Avukatınızdan kartını isteyin.
handoff-send = Dosyayı istediğiniz gibi gönderin: e-postayla, mesajla veya bir bellekte. Onu başka kimse açamaz. Ne kadar büyük olduğunu ve age ile yapıldığını belli eder.
handoff-none = Henüz hiçbir şey devretmediniz.
