### Signed packs on the command line.

## Answers

cli-pack-new = Paket şu klasörde başladı: { $folder }. Her dosyayı açın: ne yazacağınızı size söyler. Sonra şunu çalıştırın: faro pack lint
cli-pack-good = { $folder }: düzeltilecek bir şey yok.
cli-pack-built = Paket şu dosyada: { $file }. Onu henüz kimse imzalamadı. İki kişi şununla imzalar: faro pack sign
cli-pack-signed = Şu anahtarla imzalandı: { $key }. Paket tamam.
cli-pack-signed-more = Şu anahtarla imzalandı: { $key }. { $count } kişi daha imzalamalı.
cli-pack-holds = İmzalar geçerli: { $pack }, sürüm { $version }. İçinde hiçbir şey değiştirilmedi.
cli-pack-id = Yayıncı  { $id }
cli-pack-rules = Kurallar
cli-pack-articles = Yazılar
cli-publisher-key = Anahtar yapıldı: { $key }. Gizli dosyayı güvende saklayın. Yayıncı dosyasını yazanlara şunu verin: { $file }
cli-publisher-written = { $file } yazıldı. Ona bakın. Sonra şununla imzalayın: faro publisher sign
cli-publisher-signed-more = Şu anahtarla imzalandı: { $key }. Başka anahtarlar da imzalamalı.
cli-publisher-signed = Şu anahtarla imzalandı: { $key }. Yayıncı tamam. Kontrol  { $digits }  Yayıncı  { $id }
cli-catalogue-written = { $file } yazıldı. Geçerliliğinin bitişi: { $date }. İki kişi şununla imzalar: faro catalogue sign
cli-catalogue-signed = Şu anahtarla imzalandı: { $key }.

cli-pack-kept = { $pack } paketi, sürüm { $version }, kasanızda.
cli-pack-compare = Bu sayıları onu yapanlarla yüz yüze karşılaştırın. Aynıysa şunu çalıştırın: faro publisher pin { $id }
cli-pack-none = Paketiniz yok.
cli-pack-removed = { $pack } paketi kaldırıldı.
cli-pack-exported = Paket şu dosyada: { $file }. Onu başkasına verebilirsiniz.
cli-publisher-ask = Onlara ne ad veriyorsunuz?
cli-publisher-pinned = Artık şuna güveniyorsunuz: { $name }.
cli-publisher-unpinned = Artık bu yayıncıya güvenmiyorsunuz. Paketleri kalır, tarihleri olmadan.
cli-publisher-none = Hiçbir yayıncıyla karşılaşmadınız.
cli-publisher-unknown = Bilinmiyor

## Refusals

error-pack-file = Faro { $file } dosyasını okuyamıyor. Adını kontrol edin.
error-pack-text = { $file } bir metin değil. Başka bir dosya seçin.
error-folder-there = { $folder } adında zaten bir şey var. Başka bir ad seçin.
error-key-there = Bu adda zaten bir dosya var. Bir anahtarın üzerine asla yazılmaz. Başka bir ad seçin.
error-catalogue-entry = Bir paketi ve sürümünü notes=2 gibi yazın. Birini geri çekmek için notes=1:wrong yazın. Nedenler şunlardır: wrong, outdated, unsafe ve replaced.

## Help

help-pack = Birinin imzaladığı rehberler
    .example = faro pack inspect notes.faropack
help-pack-new = Bir pakete başla: her dosyası kendini açıklayan bir klasör
    .example = faro pack new notes --id legal-aid --country us --words en --words es
help-pack-lint = Bir paketi dikkatli bir editör gibi kontrol et
    .example = faro pack lint notes
help-pack-build = Bir paketi tek dosya yap
    .example = faro pack build notes --publisher publisher --output notes.faropack
help-pack-sign = Bir paketi imzala, bir kişiden sonra öteki
    .example = faro pack sign notes.faropack --key ana.key
help-pack-verify = Hiçbir şeyin değiştirilmediğini ve kimin imzaladığını kontrol et
    .example = faro pack verify notes.faropack
help-pack-inspect = Bir paketi kimin imzaladığını, ne kadar eski olduğunu ve içinde ne olduğunu söyle
    .example = faro pack inspect notes.faropack
help-pack-install = Bir paketi kasada sakla
    .example = faro pack install notes.faropack
help-pack-list = Paketlerinizi ve her birine ne kadar güvenebileceğinizi listele
    .example = faro pack list
help-pack-show = Bir paketi veya yazılarından birini göster
    .example = faro pack show legal-aid first-article
help-pack-remove = Bir paketi kaldır
    .example = faro pack remove legal-aid
help-pack-export = Bir paketi başkasına vermek için bir dosyaya yaz
    .example = faro pack export legal-aid --output notes.faropack
help-publisher = Paketleri kim yayımlıyor
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-key = İmza atmak için bir anahtar yap
    .example = faro publisher key ana.key
help-publisher-new = Bir yayıncıya başla: kim olduğu ve hangi anahtarların imzaladığı
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-next = Bir yayıncının başka anahtarlarla sıradaki sürümüne başla
    .example = faro publisher next publisher --release ana.key.pub --release eva.key.pub
help-publisher-sign = Bir yayıncının en yeni sürümünü imzala
    .example = faro publisher sign publisher --key root.key
help-publisher-pin = Bir yayıncıyı tanıdığınızı söyle: sayıları yüz yüze karşılaştırdınız
    .example = echo "Ana's office" | faro publisher pin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-publisher-list = Tanıdığınız veya karşılaştığınız yayıncıları listele
    .example = faro publisher list
help-publisher-unpin = Bir yayıncıya verdiğiniz güveni geri al
    .example = faro publisher unpin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-catalogue = En yeni paketlerin ve geri çekilenlerin listesi
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=1
help-catalogue-new = Bugünün listesini yaz
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=2 --withdraw legal-aid=1:wrong
help-catalogue-sign = Listeyi imzala
    .example = faro catalogue sign catalogue.toml --publisher publisher --key ana.key
help-arg-guide-pack = Yalnız bu paket dosyasının yazıları; onları sizin için kimse kontrol etmedi
help-arg-new-pack-folder = Paket için yeni bir klasör
help-arg-pack-id = Paket için kısa bir ad, legal-aid gibi; hiç değişmez
help-arg-pack-country = Yasasını anlattığı ülke, us gibi
help-arg-pack-language = İçinde olacak bir dil, es gibi; birkaç kez verilebilir
help-arg-pack-folder = Paketin klasörü
help-arg-publisher-folder = Yayıncının klasörü
help-arg-catalogue-file = En yeni paketlerin imzalı listesi
help-arg-pack-output = Paketi bu dosyaya yaz
help-arg-pack-file = Bir paket, notes.faropack gibi
help-arg-secret-key = minisign veya Faro ile yapılmış gizli anahtarınız
help-arg-publisher-id = Olması gereken tek yayıncı: onların olduğunu bildiğiniz 64 işaret
help-arg-new-key-file = Gizli anahtarı bu yeni dosyaya yaz; öteki yarısı .pub ile biter
help-arg-without-passphrase = Anahtarı parolayla kilitleme
help-arg-new-publisher-folder = Yayıncı için yeni bir klasör
help-arg-publisher-name = Yayıncının adı
help-arg-publisher-contact = İnsanlar yayıncıya nasıl sorabilir
help-arg-root-key = Yayıncının kim olduğunu söyleyen bir açık yarı anahtar; birkaç kez verilebilir
help-arg-release-key = Paketleri imzalayan bir açık yarı anahtar; birkaç kez verilebilir
help-arg-publisher-place = Yayıncının klasörü
help-arg-catalogue-place = Liste, catalogue.toml gibi
help-arg-newest-pack = Bir paketin en yeni sürümü: legal-aid=2; birkaç kez verilebilir
help-arg-withdrawn-pack = Geri çekilecek bir paket ve nedeni: legal-aid=1:wrong; birkaç kez verilebilir
help-arg-kept-pack = Listenin verdiği adla bir paket
help-arg-kept-article = Yazılarından biri
help-arg-known-publisher = Bir yayıncının 64 işareti
