### Guidance packs that somebody else signed: why one is refused, and how far one may be trusted.

## Who it is from, and how old it is

pack-from = { $name } adlı yayıncıdan. Ona güveniyorsunuz.
pack-not-known = Bunu kimin yaptığını bilmiyorsunuz. Ona güvenmeyin. Sizin için kimse kontrol etmedi.
note-from-pack = Bu tarihi Faro vermiyor. Veren: { $name }.
note-from-beside = Bu tarihi veren: { $name }. Faro’nun da bunun için kendi tarihi var. Daha erken olana göre yapın.
pack-withdrawn = Yayıncısı onu geri çekti. { $reason }
withdrawn-wrong = Doğru olmayan bir şey söylüyor.
withdrawn-outdated = Yasa değişti.
withdrawn-unsafe = Ona uyanlara zarar verebilir. Bu yüzden Faro onu göstermiyor.
withdrawn-replaced = Daha iyisi var. Onu isteyin.
pack-keys-removed = Yayıncısı, onu imzalayan anahtarları artık kullanmıyor. Ona güvenmeyin. Yenisini isteyin.
pack-expired = { $date } günü bitti. Ona güvenmeyin. Yenisini isteyin.
pack-review = En geç { $date } günü yeniden kontrol edilmeliydi. Eski olabilir.
pack-newer = Daha yenisi var: sürüm { $version }. Onu isteyin.
pack-catalogue-old = Faro bu yayıncıdan bir süredir haber almadı. { $date } gününden beri eski olabilir. Yenisini isteyin.
pack-no-catalogue = Faro daha yenisi olup olmadığını bilemiyor.

## What is said of a pack

pack-publisher = Şundan geldiğini söylüyor: { $name } ({ $contact })
pack-check = Kontrol  { $digits }
pack-compare = Bu sayıları onu yapanlarla yüz yüze karşılaştırın. Aynıysa onlara ne ad verdiğinizi söyleyin.
pack-version = Sürüm { $version }
pack-signer = Şu anahtarla imzalandı: { $key }
pack-one-person = Bu yayıncı için tek bir kişi imza atabilir.
pack-checked = Sürüm { $version }. Kontrol edildiği gün: { $checked }. En geç yeniden kontrol edilmesi gereken gün: { $review }.
pack-catalogue = Bu yayıncının en yeni listesinin numarası: { $version }. Günü: { $date }.
pack-rules = İçinde tarihi olan { $count } kural var.

## Why it is refused

archive-too-large = Bu dosya, bir paketin olabileceğinden daha büyük. Hiçbir şey saklanmadı.
archive-no-file = Bu bir paket değil: içinde bir klasör, bir bağlantı veya pakette olamayacak başka bir şey var. Hiçbir şey saklanmadı.
archive-name = Bu bir paket değil: içindeki bir ad başka bir yere götürebilir. Hiçbir şey saklanmadı.
archive-twice = Bu bir paket değil: içinde aynı ad iki kez var. Hiçbir şey saklanmadı.
archive-order = Bu paketteki dosyalar doğru sırada değil. Onu yeniden isteyin. Hiçbir şey saklanmadı.
archive-end = Bu bir paket değil veya yalnız bir parçası. Dosyayı yeniden isteyin.
archive-form = Bu bir paket değil veya başka bir biçimde yazılmış. Dosyayı yeniden isteyin.
pack-no-publisher = Bu paket, onu kimin yaptığını söylemiyor. Onu kullanmayın.
pack-too-many = Bu pakette çok fazla anahtar veya imza var. Hiçbir şey saklanmadı.
pack-publisher-gap = Paket, onu kimin yaptığını tam söylemiyor: { $version }. bölüm eksik. Dosyayı yeniden isteyin.
pack-publisher-broken = Bu paketi kimin yaptığını söyleyen { $version }. bölüm kullanılamıyor. { $detail }
pack-publisher-unsigned = Bu paketi kimin yaptığını söyleyen { $version }. bölümü çok az kişi imzalamış. Ona güvenmeyin.
pack-other-publisher = Bu başka birinden. Ona güvenmeyin. Tanıdığınız kişilerden kendi paketlerini isteyin.
pack-signature = Bir imza doğru değil. { $reason }
pack-old-signature = Bir imza eski türden. minisign 0.10 veya daha yenisiyle ya da Faro ile yeniden imzalayın.
pack-strange-key = { $key } anahtarı yayıncının anahtarlarından değil. Onun imzaladığına güvenmeyin.
pack-not-signed = Çok az kişi imzalamış: { $held } / { $wanted }. Ona güvenmeyin. İmzalı bir paket isteyin.
pack-unknown-name = { $file } bir pakette olmamalı. Onu çıkarın.
pack-sums = İmzalananların listesi eksik veya bozuk. Dosyayı yeniden isteyin.
pack-file-added = { $file }, paket imzalandıktan sonra içine konmuş. Ona güvenmeyin.
pack-file-renamed = { $file }, paket imzalandığında başka bir ad taşıyordu. Ona güvenmeyin.
pack-file-gone = { $file }, paket imzalandıktan sonra çıkarılmış. Ona güvenmeyin.
pack-file-changed = { $file }, paket imzalandıktan sonra değiştirilmiş. Ona güvenmeyin.
pack-comment = Bir imza, başka bir dosya için olduğunu söylüyor. Ona güvenmeyin.
pack-catalogue-broken = En yeni paketlerin listesi kullanılamıyor. { $detail }
pack-catalogue-unsigned = En yeni paketlerin listesini çok az kişi imzalamış. Ona güvenmeyin.
pack-catalogue-future = Bu paketin günü henüz gelmedi: { $date }. Bu cihazdaki tarihi kontrol edin. Sonra yeniden deneyin.
pack-older = Bu paketin { $had } numaralı sürümü sizde vardı. Bu daha eski: sürüm { $version }. Daha yenisini saklayın.
pack-two-things = Bu yayıncı iki ayrı şey söylüyor: aynı numarada iki paket var. Onları kullanmayın. Yayıncıya sorun.
pack-name-taken = Başka birinden { $pack } adında bir paketiniz var. Buna daha çok güveniyorsanız önce onu kaldırın.
pack-unsafe = Yayıncısı bu paketi geri çekti: ona uyanlara zarar verebilir. Faro onu saklamadı.

## What a pack may not say

pack-contents = Bu paketteki bir dosya kullanılamıyor: { $detail }.
pack-bad-id = { $id } ad olarak kullanılamaz. 2 ile 32 arasında küçük harf, rakam ve tire kullanın, önce bir harf olsun.
pack-built-in = Faro’nun { $id } adında bir paketi var. Sizinkine başka bir ad verin.
pack-version-zero = Sürüm 1 veya daha büyük olmalıdır.
pack-days = pack.toml dosyasındaki günler sırada değil. Önce checked_on, sonra review_by, sonra expires_on: birincisinden sonra en çok 18 ay.
pack-field = pack.toml dosyasında şuna bakın: { $field }. Eksik veya sizin paketiniz için değil.
pack-languages = Şu dile bakın: { $language }. pack.toml dosyasındaki her dil için words/{ $language }/pack.ftl gerekir. İngilizce (en) onlardan biri olmalıdır.
pack-not-text = { $file } düz metin değil veya içinde kimsenin göremediği işaretler var.
pack-deep = { $file } dosyasında iç içe çok fazla liste var.
pack-foreign-words = { $file }, paketinizden olmayan bir adı kullanıyor: { $message }. Her ada paketinizin adıyla başlayın.

## What an author is told

lint-future = { $date } günü henüz gelmedi. Kontrol ettiğiniz günü yazın.
lint-old = Bu en geç { $date } günü yeniden kontrol edilmeliydi. Kontrol edin. Sonra yeni günleri yazın.
lint-fact-old = Bunu { $date } gününden beri kimse kontrol etmedi. Kaynağını yeniden okuyun. Sonra yeni günü yazın.
lint-sources = Bir yazı için iki veya daha fazla kaynak gerekir. Biri resmî bir sayfa olmalıdır.
lint-no-text = Bu yazının şu dilde metni yok: { $language }. Yazın veya dili pack.toml dosyasından çıkarın.
lint-no-title = İlk satır bir başlık olmalıdır: # ve sözler.
lint-anchor = Her başlığın arkasında kendi adı olmalıdır, örneğin {"{#bring}"}.
lint-no-section = Şu bölüm burada eksik: {"{#"}{ $section }{"}"}.
lint-unknown-fact = { $name } facts.toml dosyasında yok ve hiçbir kuralın adı bu değil.
lint-figure = Buraya { $text } yazmayın: değişebilir. Onu facts.toml dosyasına koyun ve burada adını yazın.
lint-promise = Sonunun nasıl olacağına söz vermeyin: { $text }. Bir kişinin ne yapabileceğini söyleyin.
lint-unfilled = Bunu henüz kimse yazmadı. Buraya kendi sözlerinizi koyun.
lint-hard = Bu bölümü okumak zor: { $heading }. Kısa kelimeler ve kısa cümleler kullanın.
lint-short = Bu yazıda { $words } kelime var. Daha fazla yazın: 120 veya daha çok.

## Packs in the vault

shelf-no-pack = { $pack } adında bir paketiniz yok. Listeye bakın.
shelf-no-publisher = Bu, Faro’nun bildiği bir yayıncı değil. Adı 64 işaretten oluşur: hepsini kopyalayın.
