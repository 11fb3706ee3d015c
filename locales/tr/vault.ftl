### What opens the vault, papers, damage, and the end of a vault.

## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = { $group }. grupta altı rakam olmalı. Kâğıdınıza yeniden bakın.
recovery-wrong-digit = { $group }. grupta bir rakam yanlış veya iki rakam yer değiştirmiş. Kâğıdınıza yeniden bakın.
recovery-eight-groups = Kod, altışar rakamlı 8 gruptan oluşur. Sizin yazdığınız grup sayısı: { $found }.
error-recovery-wrong = Bu kod kasayı açmıyor. Daha yeni bir kod olabilir. Hiçbir şey değiştirilmedi.
error-recovery-exists = Zaten bir kurtarma kodunuz var. Yenisini oluşturursanız eski kâğıt artık işe yaramaz. Bunu yapmak için --replace ekleyin.
cli-recovery-ask = Grup { $group } / 8:
cli-recovery-code = Kurtarma kodunuz. Parolanızı unutursanız kasayı bu açar:
cli-recovery-keep = Şimdi kâğıda yazın. Bu cihazla birlikte taşımayın. Avukatınıza veya güvendiğiniz birine bırakın. Eski bir kod artık bu kasayı açmaz.
cli-recovered = Kasanın yeni bir parolası var. Notlarınız olduğu gibi duruyor.

## Passphrases

slot-used = şimdi kullandığınız
slot-removed = Artık kasayı açmıyor.
cli-passphrase-added = Kasanın bir parolası daha var. Her biri kasayı açar.
cli-passphrase-changed = Parola değiştirildi. Eskisi artık kasayı açmıyor.
cli-old-copies = Bu klasörün eski bir kopyası, o zaman onu açan şeyle hâlâ açılır. Telefondaki veya USB bellekteki gibi flaş bellekler eski parçaları bir süre saklayabilir. Biri bir parolayı veya kodunuzu gördüyse şunu kullanın: faro vault rotate
cli-vault-code-hint = Unutursanız yalnız bir kurtarma kodu yardım eder. Şununla oluşturun: faro vault code
cli-rotated = Her şey yeni bir anahtarla mühürlendi. Onu yeni parola açar. Kurtarma kodunuz vardıysa yeni kurtarma kodunuz da açar. Kâğıtları önceden okuyabilen biri, eski bir kopyada onları hâlâ okuyabilir.
cli-code-typed = Yazdığınızı göstermek için son grubu girin:
error-code-typed = Bu, son grup değil. Hiçbir şey değiştirilmedi. Yeniden deneyin veya kod kâğıttaysa --yes ekleyin.
cli-code-set = Kod artık kasanızı açıyor.
# What fell away when everything was sealed under a new key.
way-lost-passphrase = Başka bir parola artık kasanızı açmıyor, çünkü Faro onu bilmiyor. Onu geri istiyorsanız yeniden koyun.
way-lost-code = Kurtarma kodunuz artık kasanızı açmıyor. Yenisini oluşturun.
way-lost-device = Bir cihazın anahtarı artık kasanızı açmıyor. Onu o cihazda yeniden kurun.
way-lost-unknown = Daha yeni bir Faro’nun yaptığı bir açma yolu artık kasanızı açmıyor.
cli-progress-seal = Mühürleniyor:
cli-progress-check = Kontrol ediliyor:

## Check and salvage

cli-check-records = { $count } kayıt okunabiliyor.
cli-check-papers = { $count } kâğıt sağlam.
cli-check-record-damaged = { $id } kaydı bozuk.
cli-check-record-unusable = { $id } kaydı sağlam, ama Faro onu kullanamıyor. Kayıt saklanıyor.
cli-check-paper-missing = { $id } kâğıdının dosyası eksik.
cli-check-paper-damaged = { $id } kâğıdı okunamıyor.
cli-check-sound = Her şey yolunda.
cli-check-papers-only = Notlar yolunda. Bazı kâğıtlar değil: onları bir kopyadan yeniden ekleyin veya silin.
cli-check-damaged = Kasa bozuk. Hiçbir şey değiştirilmedi. Okunabilenleri şununla kurtarın: faro vault salvage NEW-FOLDER
cli-salvaged = Okunabilenler şimdi yeni bir kasada: { $folder }. Yenisini vermediyseniz onu aynı parola açar.
salvaged-records = { $count } kayıt kurtarıldı
salvaged-papers = { $count } kâğıt kurtarıldı
salvaged-lost = { $count } kayıt bozuktu ve yeni kasada yok
salvaged-lost-todo = Tarihlerinize, kişilere ve notlarınıza bakın. Eksik olanı yeniden yazın. Yedeğiniz varsa orada olabilir.
salvaged-paper-lost = Kurtarılamadı: { $paper }. Bu kâğıdın dosyası eksik veya bozuktu. Başka bir kopyanız varsa yeniden ekleyin.
cli-salvaged-kept = Bozuk kasa hâlâ orada, yanında bir kopyasıyla. İkisini de saklayın: biri daha fazlasını okuyabilir. Yeni kasanın henüz kurtarma kodu yok.

## Erase

cli-erase-ask = Bu, { $folder } klasöründeki kasayı tamamen siler. Hiçbir parola onu bir daha açmaz. Devam etmek için şunu yazın: { $word }
error-erase-word = Hiçbir şey silinmedi. Kasayı silmek için { $word } yazın veya --yes ekleyin.
cli-erased = Kasa silindi: önce anahtarlar, sonra dosyalar. Artık burada kimse bir şey açamaz. Hafıza kartları ve diskler eski parçaları bir süre saklayabilir. Onları ancak parolanız veya kodunuz olan biri kullanabilir. Başka yerlerdeki kopyalar hâlâ duruyor.

## Papers

cli-paper-title = Ona ne ad veriyorsunuz?
cli-paper-untitled = Kâğıt
cli-paper-added = { $id } kâğıdı mühürlendi. Aslı hâlâ bu cihazdaysa onu oradan silin.
cli-paper-deleted = { $id } kâğıdı tamamen silindi.
cli-paper-none = Kâğıt yok.
paper-size = { $kib } KB
cli-paper-unsealed = Bu kopya mühürlü değil: onu herkes okuyabilir. İşiniz bitince silin.
error-paper-file = Faro bu dosyayı okuyamıyor. Adına bakın.
error-paper-terminal = Terminal kâğıtları gösteremez. Onun için --output ile bir dosya adı verin.
error-paper-output = Bu adda zaten bir dosya var. Hiçbir şey yazılmadı. Başka bir ad seçin.
error-paper-no-file = Bu bir klasör, boru (pipe) veya cihaz; dosya değil. Bir dosya seçin. Borudan gelen, standart girişten girer: faro paper add
vault-paper-too-large = Bu kâğıt çok büyük. Faro en çok { $most } MB büyüklüğünde kâğıt saklar. Resmi küçültün veya bölün.
vault-papers-full = Kâğıtlar için yer kalmadı. Hepsi birlikte en çok { $most } MB olabilir. Önce birini silin.
vault-paper-missing = Bu kâğıdın dosyası eksik. vault/papers klasörünü, klasörün bir kopyasından geri koyun.
vault-paper-damaged = Bu kâğıt bozuk. Bu yüzden Faro onu göstermiyor. Hiçbir şey değiştirilmedi. Klasörün bir kopyasını kullanın.

## Backup and restore

backup-no-code = Kasanın kurtarma kodu yok ve bir yedeği yalnız kod açar. Önce bir kurtarma kodu oluşturun ve onu kâğıda yazın.
    .command = Kasanın kurtarma kodu yok ve bir yedeği yalnız kod açar. Önce şununla oluşturun: faro vault code. Onu kâğıda yazın.
backup-exists = Bu adda zaten bir dosya var. Hiçbir şey yazılmadı. Başka bir ad seçin.
backup-not-found = Böyle bir dosya veya klasör yok. Adına bakın.
backup-foreign = Bu dosya bir Faro yedeği değil. Hiçbir şey değiştirilmedi. Başka bir dosya seçin.
backup-newer = Bu yedeği daha yeni bir Faro yaptı. Hiçbir şey değiştirilmedi. En yeni Faro’yu kurun.
backup-too-much-work = Bu yedek, Faro’nun izin verdiğinden daha çok bellek istiyor. Bu yüzden Faro onu açmadı. Hiçbir şey değiştirilmedi. Yardım isteyin.
backup-wrong-code = Bu kod yedeği açmıyor. Yedeğin başka bir kodu olabilir veya dosya bozuktur. Hiçbir şey değiştirilmedi.
backup-damaged = Yedek bozuk. Bu yüzden Faro onu kullanmıyor. Hiçbir şey değiştirilmedi. Yedeğin başka bir kopyasını kullanın.
backup-no-file = Bu bir klasör, boru (pipe) veya cihaz; dosya değil. Hiçbir şey değiştirilmedi. Bir dosya seçin.
cli-backup-made = Yedek şu dosyada: { $file }. Faro onu geri okudu, içindeki her şey sağlam. Onu kurtarma kodunuz açar, başka hiçbir şey açmaz.
cli-backup-keep = Onu bu cihazdan uzakta saklayın: bir bellekte veya avukatınızda. Kodun yazılı olduğu kâğıdı başka bir yerde saklayın.
cli-backup-good = Kod bu yedeği açıyor ve içindeki her şey sağlam. Yedeğin günü: { $date }.
backup-records = { $count } kayıt
backup-papers = { $count } kâğıt
backup-paper-missing = İçinde yok: { $paper }. Bu kâğıdın dosyası eksik veya bozuktu. Başka bir kopyanız varsa yeniden ekleyin.
cli-restored = { $date } günlü yedeğiniz şimdi şu klasörde bir kasa: { $folder }. Onu yeni parola açar, yedeğin kodu da açar.
cli-restored-kept = Önceden orada olan kasa şurada saklanıyor: { $folder }. Ona ihtiyacınız kalmayınca o klasörü silin.
cli-erase-backup = Önce bir yedek almak için dosyasına bir ad yazın. Yedek almadan devam etmek için Enter’a basın:
cli-progress-back-up = Yedek yapılıyor:
cli-progress-read = Yedek okunuyor:
