### Pages for print, and files for calendars.

## Files for calendars

calendar-discreet = Faro: listenizi açın
calendar-settled = Yapıldı
calendar-day = { $label }: { $day }

## What stands on several pages

sheets-made = Şu günkü durum: { $date }. Tarihler değişebilir. Bir tarihe güvenmeden önce mahkemeyle kontrol edin.
sheets-name = Kâğıtlardaki ad
sheets-number = Numara
sheets-born = Doğum
sheets-language = Konuştuğu dil
sheets-court = Mahkeme
sheets-judge = Hâkim
sheets-video = Görüntülü
sheets-lawyer-write = Avukat: ad ve telefon

## The case on one page

sheets-case = Dosya sayfası
sheets-code = Kısaca, telefon kamerası için
sheets-people = Kimler hakkında
sheets-dates = Sıradaki tarihler
sheets-no-dates = Burada yazılı tarih yok. Bu, tarih olmadığı anlamına gelmez.
sheets-contacts = Kimi aramalı
sheets-more-people = Bu dosyada { $count } kişi daha var.
sheets-more-dates = Bu sayfada olmayan { $count } tarih daha var.

## Cards for a pocket

sheets-wallet = Bu kartları kesin. Birini yanınızda taşıyın, birini güvendiğiniz birine verin.

## For the family of somebody who is detained. They read it: "I" is the person who is detained.

sheets-detained = Alıkonulursam
sheets-detained-do = Yapabilecekleriniz
sheets-detained-lawyer = 1. Avukatımı arayın. Avukatım yoksa benim gibi insanlara yardım eden bir gruptan avukat isteyin.
sheets-detained-find = 2. Nerede tutulduğumu sorun. Bunun için bu sayfadaki numara ve doğduğum ülke gerekir.
sheets-detained-say = 3. Adımı kâğıtlarımda yazdığı gibi, harf harf söyleyin. Sizi arayan ve tanımadığınız birine kâğıt veya para vermeyin.
sheets-detained-hearing = 4. Bu sayfadaki her tarihi avukatıma söyleyin. Alıkonulduğumda da mahkeme tarihi geçerlidir.
sheets-birth-country = Doğduğum ülke
sheets-medicine = İhtiyacım olan ilaçlar
sheets-consent = Kabul ediyorum
sheets-consent-says = Ailem ve avukatım benim ve dosyam hakkında soru sorabilir. Bu sayfada yazanları görebilirler.
sheets-signed = Tarih ve imza

## For an office that calls an interpreter

sheets-interpreter = Tercümana ihtiyacım var
sheets-interpreter-ask = Lütfen dilim için bir tercüman çağırın. Anlamaya ve anlaşılmaya hakkım var.
sheets-interpreter-language = Dilim
sheets-interpreter-dialect = Bizde nasıl konuşulur (lehçe)
sheets-interpreter-town = Konuşulduğu yer veya bölge
sheets-interpreter-wish = İstediğim tercüman
sheets-not-spanish = İspanyolca değil
sheets-not-spanish-says = Lütfen İspanyolca tercüman kullanmayın. Bunun için yeterince İspanyolca anlamıyorum.

## What was done of what a supervision asks

sheets-compliance = Ay ay check-in kontrolleri
sheets-compliance-months = Kanıt defteri { $count } ayı kapsıyor.
sheets-compliance-none = Kanıt defterinde henüz check-in kontrolü hakkında bir kayıt yok.
sheets-compliance-total = Hepsi
sheets-compliance-entries = Parantez içindeki sayılar kanıt defterinin kayıtlarıdır. Defteri bu sayfayla birlikte verin: her kaydın ne dediğini gösterir.
sheets-compliance-own = Bu kayıtları kişinin kendisi yazdı. Bir ofiste olan, bundan farklı olabilir.
# The heads of a table.
sheets-month = Ay
sheets-figure-done = Zamanında yapıldı
sheets-figure-late = Geç yapıldı
sheets-figure-refused = Denendi, kabul edilmedi
sheets-figure-broken = Denendi, çalışmadı
sheets-figure-missed = Yapılmadı

## Which pages there are

sheets-wallet-name = Cebiniz için kartlar
sheets-case-for = Dosyanız tek sayfada: yeni bir avukat, bir barınma evi veya bir ofis için.
sheets-wallet-for = Kesilecek sekiz küçük kart. Telefonunuz yokken işe yarar.
sheets-detained-for = Aileniz için: ne yapmalı, kimi aramalı. Onlara bugün verin.
sheets-interpreter-for = Her ofis için. Hangi dili ve nasıl konuştuğunuzu söyler.
sheets-compliance-for = Avukatınız için. Check-in kontrollerinizi sayar: yapılan, kabul edilmeyen veya yarıda kalan.
sheets-proof-for = Yaptıklarınız hakkında yazdığınız her şey, bir kontrol koduyla.
sheets-phrases-for = Mahkemede veya bir ofiste okumak ya da parmakla göstermek için.
sheets-one-language = İkinci dil yok
sheets-paper-a4 = A4
sheets-paper-letter = Letter, ABD’deki gibi

## A picture in which a code is looked for

error-picture-large = Bu resim çok büyük. Daha küçük bir resim çekin veya koda yaklaşın.
error-picture-size = Faro bu resmi okuyamıyor. Onu yeniden çekin.
