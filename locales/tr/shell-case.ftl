### The words of the app on a phone for what belongs to a case: dates, people, contacts, addresses, papers.

## The four places

shell-today = Bugün
shell-dates = Tarihler
shell-my-case = Dosyam

## Today

shell-next-hearing = Sıradaki duruşmanız
shell-next-hearing-none = Yazılı bir duruşma yok
shell-next-hearing-none-hint = Kâğıtlarınızdan birinde duruşma tarihi var mı? Şimdi yazın.
shell-questions-more = Başka sorular

## Dates

shell-week = Hafta
shell-month = Ay
shell-earlier = Daha önce
shell-later = Daha sonra
shell-day-nothing = Bu gün için hiçbir şey yazılmadı.

## People

shell-people = Kişiler
shell-people-none = Burada henüz kimse yok.
shell-people-hint = Önce kendinizi ekleyin. Sonra ailenizden bu dosyada olan herkesi ekleyin.
shell-person-add = Kişi ekle
shell-person-name = Ad
shell-person-spelling = Adın kâğıtlardaki yazılışı, harf harf; orada yanlış yazılmış olsa bile
shell-person-relation = Bu kişi sizin neyiniz?
shell-person-language = En iyi konuştuğu dil
shell-person-dialect = Geldiği yerde bu dil nasıl konuşuluyor
shell-person-town = Bu dili öğrendiği yer ve ülke
# A day, a month with its year, or the year alone.
shell-person-born = Doğum tarihi, örneğin 2015-04-17. Yalnız yılı biliyorsanız 2015 yazın
shell-person-numbers = Kâğıtlarındaki numaralar
# Next to it stands the number itself.
shell-person-number-kind = Numaranın adı ne? Örneğin: A numarası (A-number)
shell-person-number = Numara
shell-person-number-add = Numara ekle
shell-person-leave = Bu kişiyi dosyadan çıkar
shell-person-leave-hint = Bu, kişi hakkındaki her şeyi siler: numaralar, cevaplar, duruşmalar ve görevler. Kanıt defterinin onun hakkında yazdıklarından yalnız şu kalır: bir şeyin silindiği. Bunu geri alamazsınız.

## Contacts

shell-contacts = Aranacak kişiler
shell-contacts-none = Burada henüz kimse yok. Önce avukatınızı veya size yardım eden birini ekleyin. Sonra onu tek dokunuşla arayabilirsiniz.
shell-contact-add = Aranacak kişi ekle
shell-contact-name = Kişinin veya ofisin adı
shell-contact-role = Bu kim?
shell-contact-phone = Telefon numarası
shell-contact-email = E-posta
shell-contact-note = Başka bilgiler: saatler, diller, size kimin söylediği

## Addresses, and a move

shell-addresses = Adresler
shell-addresses-none = Burada henüz adres yok. Mahkemenin bildiği adresi ekleyin: mahkemenin mektupları oraya gider.
shell-address-add = Adres ekle
shell-address-lines = Mektuptaki gibi adres
shell-address-care-of = Eliyle (in care of): kapıdaki ad, sizin adınız değilse
shell-address-told-by = Mahkemeye bu adresi kim verdi?
shell-address-mail-safe = Mektuplarınız oraya güvenle geliyor mu?
shell-address-unknown = Bilmiyorum
shell-address-from = Hangi günden beri?
shell-address-until = Hangi güne kadar? Hâlâ orada oturuyorsanız boş bırakın
shell-address-people = Orada kim oturuyor? Herkes oturuyorsa kimseyi seçmeyin.
shell-moved = Taşındınız
shell-moved-hint = Mahkeme ve başka ofisler yeni adresinizi almalıdır, bazıları birkaç gün içinde. Faro her kişi için onların bir listesini yapar. Yeni adresi kendi adreslerinize de ekleyin.
shell-moved-day = Hangi gün taşındınız?
shell-moved-tasks = Yeni adresinizi alması gerekenler

## Papers

shell-paper-kind = Bu ne tür bir kâğıt?
shell-paper-dated = Kâğıtta yazan tarih
shell-paper-pages = Kaç sayfa?
shell-paper-added = Buraya eklendiği gün
# Over a choice of hearings.
shell-paper-of = Hangi duruşma hakkında?
shell-paper-of-none = Hiçbiri
shell-paper-larger = Büyüt
shell-paper-smaller = Küçült

## The proof log

shell-proofs-file = Kanıt defterini dosya olarak paylaş
