### Search over everything, and the directory: who helps with what.

## What somebody needs

need-danger = Tehlikedeyim
need-lawyer = Avukat
need-court = Mahkeme ve duruşmam
need-appeal = Temyiz
need-papers = Formlar, kartlar ve izinler
need-fees = Ücretler
need-check-in = Check-in kontrolleri
need-held = Biri alıkonuldu
need-family = Ailemi bulmak
need-children = Çocuklar
need-violence = Biri bana zarar veriyor
need-shelter = Uyuyacak bir yer
need-food = Yiyecek ve giysi
need-health = Doktor
need-work = İş
need-school = Okul ve dil

## A service

# Labels, with the text beside them.
service-whom = Kimin için
service-languages = Diller
service-hours = Saatler
service-place = Yer
service-everywhere = Bütün ülke
service-address = Adres
service-call = Ara: { $phone }
service-read = Bu, { $date } günü resmî bir sayfada okundu.
service-read-old = Bu, { $date } günü resmî bir sayfanın daha eski bir kopyasında okundu. Değişmiş olabilir.
service-read-elsewhere = Bu, { $date } günü okundu, ama resmî bir sayfada değil. Güvenmeden önce kontrol edin.
service-read-partly = Bunun yalnız bir bölümü okundu, { $date } günü. Güvenmeden önce kontrol edin.
service-vetted = { $who }, bu hizmeti { $date } günü denedi.
service-not-vetted = Bu hizmeti henüz kimse Faro için denemedi.
service-old = Bunu uzun zamandır kimse kontrol etmedi. Numara artık başka birinin olabilir. Kim olduğunu bilmeden asla para ödemeyin ve başınızdan geçenleri anlatmayın.
directory-caution = Faro yalnız okunanı söyler. Para ödemeden veya başınızdan geçenleri anlatmadan önce kim olduğundan emin olun.
directory-none = Burada böyle bir hizmet yok. Yeri veya dili seçmeyin ya da hepsine bakın.
directory-empty = Burada henüz hizmet yok. Bir hukuki yardım ofisi size içinde hizmetler olan bir paket verebilir.
error-unknown-service = Bu adda bir hizmet yok. Listeye bakın.
error-unknown-need = Faro bu ihtiyacı tanımıyor. Listeye bakın.

## Search

found-article = Rehber
found-rule = Süre sınırı ve kural
found-service = Hizmet
found-note = Notunuz
search-nothing = Bu kelimeler hiçbir yerde geçmiyor. Tek bir kelime, daha kısa bir kelime veya aynı şey için başka bir kelime deneyin.
search-some = Bu kelimelerin hepsi hiçbir yerde birlikte geçmiyor. Bunlarda bazıları geçiyor.
search-no-words = Bir veya daha fazla kelime yazın.

## What an author is told

lint-service-id = Her hizmete kendi kısa adını verin: küçük harfler, rakamlar ve tireler.
lint-service-needs = Neye yardım ettiğini söyleyin: needs = ["lawyer"].
lint-service-reach = Bu hizmete kimse ulaşamaz. Ona bir telefon, bir internet sayfası veya bir adres verin.
lint-service-phone = Bu, insanların arayabileceği bir telefon numarası değil. Yalnız rakamlar, boşluklar, +, - ve ( ) yazın.
lint-service-web = İnternet sayfası https:// ile başlamalı ve düz bir adı olmalıdır.
lint-service-fact = facts.toml dosyasında olmayan bir bilgiyi kullanıyor.
lint-service-source = Bunu nerede okudunuz? https:// ile başlayan bir kaynak gerekir ve bir numara asla akıldan yazılmaz: M değil, B değil.
lint-service-words = { $name } burada eksik. Hizmetin adını ve ne yaptığını (.about) yazın.
lint-service-figure = Buraya { $text } yazmayın. Aranacak bir numara directory.toml dosyasında, bir ücret facts.toml dosyasında olmalıdır.
