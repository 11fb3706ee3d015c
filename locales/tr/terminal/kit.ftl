### The translator's kit: how far a language is, worksheets, previews.

## How far a language is

kit-all = bütün metinler
kit-critical = mutlaka olmalı
kit-states = İkinci bir kişinin okuduğu: { $reviewed }. Bir kişinin yazdığı: { $draft }. Bir makinenin yaptığı: { $machine }. Bilinmeyen: { $unknown }.
kit-stale = { $count } metin, çevrildikten sonra kaynakta değişti.
kit-left-over = { $count } metin artık kaynakta yok. Kaldırın.
kit-preview = Bu dil bitmedi. Mutlaka olması gereken bazı metinler eksik veya eski.
kit-lacking = Önce bunları yazın: { $names }
kit-outdated = { $id } metninin kaynağı değişti, ama bu çeviri değişmedi. Eskisi: { $was } Şimdiki: { $now } Sizinki hâlâ doğruysa şunu çalıştırın: faro locale stamp

## A new language, and writing into files

kit-begun = { $language } başladı: { $count } dosya. Çalışma sayfası almak için şunu çalıştırın: faro locale todo { $language }
kit-no-tag = { $language } bir dilin kısa adı değil. Kısa ad şöyle olur: fr, pt-BR veya sr-Latn.
kit-tag-written = { $written } şöyle yazılır: { $right }. Öyle yazın.
kit-there = { $language } zaten var. Hiçbir şey yazılmadı.
kit-no-fallback = { $language } yok. Var olan bir dil söyleyin.
kit-is-source = { $language } kaynaktır. Ondan çevrilmiş bir dil söyleyin.
kit-no-folder = Çevirilerin nerede olduğunu söyleyin. Örneğin şunu ekleyin: --locales locales
kit-no-revision = Git burada { $revision } adını bilmiyor. Bir dal, bir etiket veya bir commit adı söyleyin.
kit-written = Sayfa şu dosyada: { $file }. Bir tarayıcıda açın. İnternet gerekmez.
kit-stamped = Faro { $count } çevirinin kaynağını not etti.
kit-untranslated = { $id } henüz çevrilmedi. Hiçbir şey yazılmadı.
kit-broken = Faro şunu okuyamıyor: { $path }. Hiçbir şey yazılmadı. Düzeltin veya git’ten geri alın.

## Worksheets. They open in a browser or a spreadsheet.

kit-worksheet = Çalışma sayfası şu dosyada: { $file }. Yazılacak { $count } metin var. Doldurun ve kaydedin. Sonra şunu çalıştırın: faro locale import
kit-sheet-title = Çalışma sayfası
kit-sheet-how = Her satırın ilk kutusuna kendi dilinizde yazın. Bilmediğinizi boş bırakın. Sonra kaydedin ve kaydedilen dosyayı geri gönderin. Bu sayfadan kendiliğinden hiçbir şey çıkmaz.
kit-sheet-brackets = Süslü parantez içindeki sözler bir sayı, bir ad veya bir gün olur. Onları olduğu gibi kopyalayın ve cümlenizin istediği yere koyun.
kit-sheet-article = # ile başlayan bir metin, bir yazının bölümüdür. Satır başındaki #, -, > işaretlerini ve sayıları, başlığın arkasındaki süslü parantez içindeki sözü olduğu gibi bırakın.
kit-sheet-save = Çalışma sayfasını kaydet
kit-sheet-where = Ad ve nerede söylendiği
kit-sheet-note = Sorularınız
kit-note = bir soru
kit-no-sheet = Bu dosya bir çalışma sayfası değil. Kaydettiğiniz dosyayı alın veya şununla yenisini yapın: faro locale todo
kit-other-sheet = Bu çalışma sayfası şu dil için: { $language }. Hiçbir şey yazılmadı. O dili söyleyin.
kit-no-text = Bu dosya UTF-8 metni değil. UTF-8 ile CSV olarak kaydedin ve yeniden deneyin.
kit-taken = { $count } metin içeri alındı.
kit-left = { $count } satır dışarıda bırakıldı. Çalışma sayfasında düzeltin ve sayfayı yeniden içeri alın.
kit-left-unknown = Kaynakta bu adda bir metin yok.
kit-left-not-fluent = Bir süslü parantez eksik veya fazla. Kaynakla karşılaştırın.
kit-left-not-section = İlk satır bu bölümün başlığı olmalıdır: aynı # işaretleriyle ve sonunda süslü parantez içindeki aynı sözle. İçinde başka bir bölüm başlayamaz.
kit-left-no-other = "other" biçimi eksik. Kendi biçimi olmayan her sayı onu kullanır.
kit-left-meanwhile = Çalışma sayfası yapıldıktan sonra biri bu metni değiştirdi. Yeni bir çalışma sayfası yapın.

## Previews

kit-preview-title = Önizleme: { $language }
kit-preview-how = Her metin bir okuyucunun gördüğü gibi, örnek sözlerle ve bir sayının her biçimiyle gösterilir. Kaynak altındadır.
kit-preview-missing = henüz çevrilmedi
