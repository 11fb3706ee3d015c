### What opens the vault, papers, damage, and the end of a vault.

## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = { $group }. grupta altı rakam olmalı. Kâğıdınıza yeniden bakın.
recovery-wrong-digit = { $group }. grupta bir rakam yanlış veya iki rakam yer değiştirmiş. Kâğıdınıza yeniden bakın.
recovery-eight-groups = Kod, altışar rakamlı 8 gruptan oluşur. Sizin yazdığınız grup sayısı: { $found }.
error-recovery-wrong = Bu kod kasayı açmıyor. Daha yeni bir kod olabilir. Hiçbir şey değiştirilmedi.
error-recovery-exists = Zaten bir kurtarma kodunuz var. Yenisini oluşturursanız eski kâğıt artık işe yaramaz. Bunu yapmak için --replace ekleyin.

## Passphrases

slot-passphrase = parolayla açılır
slot-recovery = kurtarma koduyla açılır
slot-device = bir cihazın anahtarıyla açılır
slot-unknown = daha yeni bir Faro’nun bildiği bir yolla açılır
# What fell away when everything was sealed under a new key.
way-lost-passphrase = Başka bir parola artık kasanızı açmıyor, çünkü Faro onu bilmiyor. Onu geri istiyorsanız yeniden koyun.
way-lost-code = Kurtarma kodunuz artık kasanızı açmıyor. Yenisini oluşturun.
way-lost-device = Bir cihazın anahtarı artık kasanızı açmıyor. Onu o cihazda yeniden kurun.
way-lost-unknown = Daha yeni bir Faro’nun yaptığı bir açma yolu artık kasanızı açmıyor.

## Check and salvage

salvaged-records = { $count } kayıt kurtarıldı
salvaged-papers = { $count } kâğıt kurtarıldı
salvaged-lost = { $count } kayıt bozuktu ve yeni kasada yok
salvaged-lost-todo = Tarihlerinize, kişilere ve notlarınıza bakın. Eksik olanı yeniden yazın. Yedeğiniz varsa orada olabilir.
salvaged-paper-lost = Kurtarılamadı: { $paper }. Bu kâğıdın dosyası eksik veya bozuktu. Başka bir kopyanız varsa yeniden ekleyin.

## Erase

## Papers

paper-size = { $kib } KB
error-paper-file = Faro bu dosyayı okuyamıyor. Adına bakın.
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
backup-records = { $count } kayıt
backup-papers = { $count } kâğıt
backup-paper-missing = İçinde yok: { $paper }. Bu kâğıdın dosyası eksik veya bozuktu. Başka bir kopyanız varsa yeniden ekleyin.
