### A worker’s desk: many cases that were handed over, one list of dates, and answers. Who reads it works with clients.

## What cannot be done

desk-none = Bu kasa henüz bir masa değil. Önce onu masa yapın.
    .command = Bu kasa henüz bir masa değil. Şunu yazın: faro desk init --name "Karttaki ad"
desk-already = Bu kasa zaten bir masa. Hiçbir şey değiştirilmedi. Yeni bir kart için onu yenileyin.
    .command = Bu kasa zaten bir masa. Hiçbir şey değiştirilmedi. Kartını görmek için şunu yazın: faro desk card
desk-not-newer = Bu devir dosyası daha yeni değil. Aynı dosyanın { $there } numarası masanızda. Hiçbir şey değiştirilmedi.
desk-too-much = Bu devir dosyasında, herhangi bir davada olandan daha çok şey var. İçeri alınmadı. Müvekkilinizi arayın.
desk-otherwise = Bu dosyadaki dava, imzalanandan başka bir şey söylüyor. İçeri alınmadı. Müvekkilinizi arayın.
desk-given-up = Bu müvekkilde hâlâ, anahtarlarını yok ettiğiniz bir kart var. Bir cevaba inanmazdı. Önce yeni kartınızı verin.
desk-which = Birkaç müvekkilin adı bu. Şu kısa adlardan birini kullanın: { $ids }

## What came in

desk-added-new = Yeni müvekkil: { $name }. Anahtarı saklandı. Bu davanın daha yeni devir dosyalarını yalnız bu anahtar gönderebilir.
desk-added-other-key = Bildiğiniz bir ada veya davaya sahip, ama anahtarı başka olan yeni müvekkil: { $name }.
desk-added-compare = Yeni bir telefon olabilir. Sizi aldatmak isteyen biri de olabilir. İkisi ayrı kalır. Müvekkilinizi bildiğiniz bir numaradan arayın ve rakamları birbirinize okuyun.
desk-added-newer = { $name }: { $before } numarasının yerine daha yeni devir dosyası.
desk-added-show = Davayı görmek için şunu yazın: faro desk show { $id }
desk-client-digits = Müvekkilin rakamları: { $digits }
desk-log-holds = Kanıt defteri: { $count } kayıt geçerli. Müvekkilin dışarıda bıraktığı: { $withheld }.
desk-log-broken = Kanıt defteri geçerli değil: değiştirilmiş veya imzası yanlış. Faro onu kullanmıyor. Müvekkilinize sorun.

## What changed

desk-change-new = Yeni: { $what }
desk-change-gone = Gitti: { $what }
desk-change-edited = Değişti: { $what }
desk-change-moved = { $what } Şimdi: { $is }. Önce: { $was }.
desk-change-says = { $what } { $says }
desk-change-address = Adres: { $lines }
desk-change-note = Not: { $title }
desk-change-paper = Kâğıt: { $title }

## What is due

desk-due = Bu masada { $date } günü yapılacaklar, { $count } dava
desk-due-next = Sırada: { $name }, { $date }
desk-due-none = Bu masanın davalarında yapılacak bir şey yok.
desk-due-ending = Dosyanın adı takvim için .ics, tablo için .csv ile bitmelidir.
desk-due-written = Yazıldı: { $file }
# In the title of an event in a calendar.
desk-event = { $name }: { $title }
# $text is a sentence about this client.
desk-of-client = { $name }: { $text }
desk-sent-otherwise = Müvekkilin listesi { $date } diyor. Hangisinin doğru olduğunu öğrenin.
desk-sent-undated = Müvekkilin listesinde bunun için tarih yok. Hangisinin doğru olduğunu öğrenin.
desk-sent-absent = Bu, müvekkilin listesinde yok. Yapılmış olabilir veya bilgiler yeni olabilir.
desk-sent-alone = Yalnız müvekkilin listesinde: { $title }, { $date }
desk-sent-alone-undated = Yalnız müvekkilin listesinde: { $title }
desk-clash = Bir saat içindeki duruşmalar: { $hearings }.
# $when is a day with a time, $zone a time zone such as America/New_York.
desk-clash-one = { $name }, { $title }, { $when } ({ $zone })
desk-clients-unreadable = { $count ->
    [one] { $count } müvekkil okunamıyor. Onu daha yeni bir Faro yazmış olabilir. Listede onun tarihleri yok.
   *[other] { $count } müvekkil okunamıyor. Onları daha yeni bir Faro yazmış olabilir. Listede onların tarihleri yok.
}

## Clients

desk-clients-none = Bu masada henüz dava yok. Müvekkillerinize kartınızı verin ve gönderdiklerini içeri alın.
desk-client-sent = Devir dosyası { $number }, yapıldığı gün: { $date }
desk-client-next = Sırada: { $title }, { $date }
desk-client-not-compared = Henüz karşılaştırılmadı: yalnız anahtarı biliyorsunuz, kimin olduğunu bilmiyorsunuz.
desk-client-old-card = Bu müvekkilde hâlâ eski kartınız var.
desk-compared = Not edildi: rakamları karşılaştırdığınız kişi { $name }. Rakamlar: { $digits }
desk-name-ask = Şu müvekkile bundan sonra ne ad veriyorsunuz: { $name }?
desk-heading-changes = En yeni devir dosyasının değiştirdikleri
desk-heading-due = Yapılacaklar
desk-heading-hearings = Duruşmalar
desk-heading-people = Kişiler
desk-heading-facts = Cevaplar
desk-heading-addresses = Adresler ve aranacak kişiler
desk-heading-papers = Kâğıtlar
desk-heading-notes = Müvekkilin notları
desk-heading-own = Kendi notlarınız
desk-papers-open = Bu dosyalar, bu bilgisayarı kullanan herkese açıktır. İşiniz bitince silin. Dışarıdan geldiler: dikkatle açın.
desk-exported = Yazıldı: { $file }
desk-purge-ask = Bu, { $name } adlı müvekkilin bu masadaki davasını bütün kâğıtları ve kendi notlarınızla birlikte yok eder. Size gönderilen dosya, kartınızın anahtarıyla hâlâ açılır. Bunu da bitirmek için kartınızı yenileyin.
desk-purged = { $name } adlı müvekkilin davası bu masadan silindi. Size gönderilen dosya, kartınızın anahtarıyla hâlâ açılır. Onu durduğu yerde silin veya kartınızı yenileyin.

## The card

desk-card-digits = Kontrol rakamları: { $digits }
desk-card-how = Bu satırı müvekkillerinize kâğıtta veya mesajla verin. Kartın sizin olduğunu bilmeleri için rakamları onlara telefonda okuyun.
desk-rotated = { $count ->
    [one] Yeni bir kartınız var. Bu cevap, bir müvekkile onu bildirir. Onu eski kart imzaladı.
   *[other] Yeni bir kartınız var. Bu cevaplar, müvekkillerinize onu bildirir. Onları eski kart imzaladı.
}
desk-rotate-then = Her müvekkile kendi dosyasını gönderin. Hepsi yeni kartı kullanınca şunu yazın: faro desk rotate --forget-old
desk-rotate-folder = Müvekkillerinize gidecek cevaplar için var olan bir klasör söyleyin.
desk-rotate-none = Eski kart yok. Yeni bir kart yapmak için şunu yazın: faro desk rotate --output FOLDER
desk-forget-ask = Bu, eski kartınızın anahtarlarını yok eder. Onun için mühürlenen artık açılmaz. Hâlâ eski kartı olan müvekkil sayısı: { $count }.
desk-forgotten = Eski kartın anahtarları yok edildi.

## Replies

desk-reply-written = { $count } satırlı cevap mühürlendi ve imzalandı: { $file }
desk-reply-send = Dosyayı şu müvekkile istediğiniz yolla gönderin: { $name }. Onu başka kimse açamaz.
desk-reply-nothing = Cevap hiçbir şey söylemiyor. Önünde # olmayan en az bir satır yazın.
desk-reply-line = Cevabın { $line }. satırı: { $why }
desk-reply-missing = Burada bir satır eksik: { $name }:
desk-reply-begin = Boşlukla başlayan bir satır önceki satırı sürdürür, ama önceki satır yok.
desk-reply-colon = Bir ad, iki nokta ve söylemek istediğinizi yazın, örneğin: message: Lütfen beni arayın.
desk-reply-empty = Şunun arkasına bir şey yazın: { $name }:
desk-reply-not-theirs = Bu davada kısa adı { $id } olan bir şey yok. Davaya yeniden bakın.
desk-reply-unknown = Burada yalnız şunlar olabilir: { $known }
desk-template-head = Şu müvekkile cevap: { $name }. # ile başlayan satırlar gönderilmez. # işaretini kaldırın ve gerekeni doldurun. Boşlukla başlayan bir satır önceki satırı sürdürür. Müvekkiliniz her satırı görür, alır veya bırakır.
# $id is what to write behind "hearing:".
desk-template-hearing = hearing: { $id } şudur: { $title }, { $when }
desk-template-message = Söylemek istediğiniz bir şey:
desk-template-question = Bilmek istediğiniz bir şey:
desk-template-task = Yapılacak bir şey. Tarih ve ondan önceki adımlar yazılmayabilir; birkaç adım olabilir:
desk-template-date = Bir duruşma: yukarıdaki listeden bir kısa ad veya new. Türü master, individual veya other olur:
desk-template-fact = Dava için bir cevap. Müvekkilden başka biri için person: Ana gibi bir satır ekleyin
desk-template-paper = Birlikte gidecek bir dosya:

## The command line

help-desk = Hukuk alanında çalışanlar için: davaları içeri alın, hepsinde yapılacakları görün, cevap verin
    .example = faro desk due
    .teaches =
        Masanız kendi kasanızdır. Hiçbir şey ağdan geçmez: dosyalar istediğiniz gibi gelir ve gider.
        1. Bir kasa, sonra masayı yapın: faro vault create, faro desk init --name "Clinic, Ana"
        2. Müvekkillere kartınızı verin ve rakamlarını okuyun: faro desk card
        3. Gönderdiklerini içeri alın: faro desk add ~/Downloads/*.faro.age
        4. Bütün davalarda yapılacakları ve sıradaki tarihin kimin olduğunu görün: faro desk due
        5. Tek bir davaya bakın: faro desk show "Rosa". Kâğıtları: faro desk papers "Rosa" --output rosa
        6. Cevap verin: faro desk reply "Rosa" --new >reply.txt, doldurun, sonra faro desk reply "Rosa" reply.txt
        7. Bir kez arayın, rakamları karşılaştırın ve bunu söyleyin: faro desk compared "Rosa"
        8. Bir dava kapanınca: faro desk purge "Rosa", ara sıra da faro desk rotate --output to-send
        Müvekkilin anlattığı onun sözüdür. Faro tarihleri sizin gününüzde yeniden hesaplar ve müvekkilin kendi listesinin nerede farklı olduğunu söyler. Her tarihi yasadan kontrol edin.
help-desk-init = Bu kasayı, bu adla bir kartı olan bir masa yap
    .example = faro desk init --name "Clinic, Ana"
help-desk-card = Müvekkilleriniz için kartı kontrol rakamlarıyla göster
    .example = faro desk card
help-desk-add = Devir dosyalarını içeri al; daha yeni birinde neyin değiştiğini göster
    .example = faro desk add 2026-11-27-a1b2.faro.age
help-desk-list = Müvekkilleri, her birinin sıradaki tarihiyle listele
    .example = faro desk list
help-desk-due = Bütün davalarda yapılacakları göster veya takvim ya da tablo için yaz
    .example = faro desk due --output due.csv
    .teaches =
        Tablo dosyasının (.csv) sütunları: client, what, person, act_by (en geç yapılacak gün), last_day (yasanın izin verdiği diye okunabilecek son gün), at (duruşma saati), zone, rule, citation, confidence, source, place, differs (müvekkilin listesinden farkı).
        Clio: bir etkinlik için summary (client ve what), start (at, yoksa act_by) ve sizin eklemeniz gereken bir end gerekir.
        LegalServer: bir duruşmayı event, geri kalan her şeyi act_by günüyle deadline yapın; kalanı nota gider.
        Takvim dosyası (.ics) bir şey belli etmeyen başlıklar gösterir. --full ile müvekkillerinizin adları da olur. İkinci bir dosya etkinlikleri taşır ve hiçbirini iki kez yapmaz.
help-desk-show = Masanın bir davaya ait kendi sayfasını göster veya yazdırmak için yaz
    .example = faro desk show Rosa
help-desk-papers = Bir davanın kâğıtlarını bir klasöre açık olarak yaz
    .example = faro desk papers Rosa --output rosa
help-desk-note = Bir müvekkil hakkında, standart girişten veya bir düzenleyiciden kendi notunuzu yaz
    .example = faro desk note Rosa
help-desk-name = Bir müvekkile başka bir ad ver
    .example = faro desk name Rosa
help-desk-compared = Müvekkille rakamları birbirinize okuduğunuzu ve aynı olduklarını söyle
    .example = faro desk compared Rosa
help-desk-reply = Bir metin dosyasından, standart girişten veya bir düzenleyiciden bir cevabı mühürle ve imzala
    .example = faro desk reply Rosa reply.txt --output to-send
    .teaches =
        Cevap küçük bir metindir. Her bölüm ne olduğuyla başlar: message:, question:, task:, hearing:, fact: veya paper:. Müvekkilin duruşmalarının kısa adlarıyla doldurulacak bir tane almak için --new kullanın.
help-desk-export = Bir davayı başka bir programın yükleyebileceği gibi yaz
    .example = faro desk export Rosa --for assembly-line --output rosa.json
    .teaches =
        assembly-line: görüşmede kayıtlı cevaplar menüsünü açın ve JSON dosyası yüklemeyi seçin. Adlar, doğum tarihleri, adres, avukatlar, tercümanlar ve dava numaraları birlikte gider. İçinde virgül yoksa bir ad bütünüyle ilk ada gider: orada ona bakın.
help-desk-purge = Bu masadaki bir davayı kâğıtları ve notlarınızla birlikte yok et
    .example = faro desk purge Rosa
help-desk-rotate = Yeni bir kart ve her müvekkil için bunu söyleyen imzalı bir cevap yap
    .example = faro desk rotate --output to-send
help-arg-desk-name = Müvekkillerin sizi tanıdığı, karttaki ad
help-arg-handoff-files = Bir müvekkilin gönderdiği; bir dosya veya birkaç dosya
help-arg-due-output = Bu yeni dosyaya yaz; adı .ics veya .csv ile biter
help-arg-due-full = Takvimde, bir şey belli etmeyen bir başlık yerine müvekkillerin adları ve yapılacaklar
help-arg-client = Müvekkil, adıyla veya kısa adının başıyla
help-arg-desk-sheet = Yazdırılacak bir sayfayı bu yeni dosyaya yaz; adı .html ile biter
help-arg-papers-output = Kâğıtlar için klasör
help-arg-reply-text = Cevabın olduğu bir metin dosyası
help-arg-reply-new = Doldurulacak bir cevap göster, hiçbir şey yazma
help-arg-reply-papers = Birlikte gidecek bir dosya; birden fazla kez verilebilir
help-arg-reply-output = Cevap için klasör veya yeni dosya
help-arg-export-for = Hangi program için: { $codes }
help-arg-export-output = Bu yeni dosyaya yaz
help-arg-rotate-output = Müvekkillerinize gidecek cevaplar için klasör
help-arg-forget-old = Eski kartın anahtarlarını yok et
help-value-client = MÜVEKKİL
help-value-path = YOL
