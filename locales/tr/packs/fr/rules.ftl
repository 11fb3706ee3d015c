### France: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

fr-jurisdiction = Fransa

fr-90d = Fransa’da 90 gün içinde sığınma isteyin
    .plain = Fransa’ya girdikten sonra sığınmayı normal yoldan istemek için 90 gününüz vardır.
    .missed = Yine de isteyebilirsiniz. Ama dosyanız hızlı yoldan (procédure accélérée) gidebilir, para desteği ve kalacak yer alamayabilirsiniz. Gecikmenin nedenini söyleyin ve bir yardım grubundan yardım isteyin.
    .todo = İlk kabul ofisine (SPADA) gidin. Size, sığınma isteyeceğiniz GUDA için bir gün verir.
    .pact = Faro bunu Nisan 2026 tarihli Fransız yasasında okudu. 12 Haziran 2026’dan beri Avrupa Birliği’nin yeni kuralları geçerlidir. Neyi değiştirdiklerini bir avukata sorun.

fr-ofpra-21d = Dosyanızı OFPRA’ya gönderin
    .plain = Sığınma istediğinizi söyleyen bir kâğıt alırsınız (attestation de demande d'asile). Ondan sonra dosyanızı OFPRA’ya göndermek için 21 gününüz vardır. Alıkonulmuş durumdaysanız: sizi oraya koyan kâğıttan sonra, saat saat sayılan 5 gün.
    .missed = OFPRA dosyanızı reddedebilir veya kapatabilir. Yine de gönderin ve neden geç olduğunu söyleyin. Kapatıldıysa 9 aydan daha kısa sürede, bir kez yeniden açılmasını isteyebilirsiniz. Bir yardım grubundan veya bir avukattan yardım alın.
    .todo = OFPRA formunu Fransızca doldurun, imzalayın ve kâğıtlarınızın kopyalarını ekleyin. Gönderdiğiniz günün kanıtıyla gönderin. OFPRA bir şeyin eksik olduğunu söylerse 8 gün içinde cevap verin.
    .free = Bu, alıkonulmuş durumda değilseniz geçerlidir.
    .detained = Bu, alıkonulmuş durumdaysanız geçerlidir.
    .pact = Faro bunu Nisan 2026 tarihli Fransız yasasında okudu. 12 Haziran 2026’dan beri Avrupa Birliği’nin yeni kuralları geçerlidir. Neyi değiştirdiklerini bir avukata sorun.

fr-cnda-1m = Sığınma mahkemesine (CNDA) temyize başvurun
    .plain = OFPRA hayır mı dedi? Kararı aldıktan sonra bir ay içinde temyiz başvurunuz sığınma mahkemesinin (CNDA) elinde olmalıdır. Fransız sayma yolunun verebileceği ek güne güvenmeyin.
    .missed = OFPRA’nın reddi kalır ve kalma hakkınızı kaybedersiniz. Hemen bir avukatla konuşun. Yeni bilgileri (réexamen) de sorun.
    .todo = Temyiz başvurusunu (recours) kararın bir kopyasıyla gönderin. İlk 15 gün içinde ücretsiz avukat (aide juridictionnelle) isteyin. Daha sonra istemek süreyi durdurmaz.
    .remainder = Faro bunu Nisan 2026 tarihli Fransız yasasında okudu. 12 Haziran 2026’dan beri Avrupa Birliği’nin yeni kuralları geçerlidir. Neyi değiştirdiklerini bir avukata sorun. Ücretsiz avukat istediniz mi? Mahkemeler kalan günleri başka bir yolla sayabilir. Onların sonuncusunu beklemeyin.

fr-transfer-7d = Gönderilmeye karşı mahkemeye gidin (7 gün)
    .plain = Fransa sizi başka bir AB ülkesine mi göndermek istiyor? Mahkemeye (tribunal administratif) gitmek için 7 gününüz vardır. Hafta sonları ve resmî tatiller size ek süre vermez. Evde kalma zorunluluğuyla (assignation à résidence) verilen ülkeden çıkma kararında da 7 gündür. Alıkonulmuş durumdaysanız 48 saattir.
    .missed = O ülkeye gönderilebilirsiniz. Hemen bir avukatla veya bir yardım grubuyla konuşun. Orada da sığınma isteyebilirsiniz.
    .todo = Bugün kâğıtla bir avukata veya bir yardım grubuna gidin. Başvuruyu (recours) tribunal administratif’e verin. Saatin kanıtını saklayın.
    .free = Bu, alıkonulmuş durumda değilseniz geçerlidir.
    .detained = Bu, alıkonulmuş durumdaysanız geçerlidir.
    .pact = Faro bunu Nisan 2026 tarihli Fransız yasasında okudu. 12 Haziran 2026’dan beri Avrupa Birliği’nin yeni kuralları geçerlidir. Neyi değiştirdiklerini bir avukata sorun.

fr-detention-48h = Alıkonulduğunuz yerden mahkemeye başvurun (48 saat)
    .plain = Kararı size alıkonulmuş durumdayken verirlerse mahkemeye başvurmak için 48 saatiniz vardır. Her saat sayılır, gece ve hafta sonu da. Kararı önceden verdilerse ve süreniz hâlâ işliyorduysa 48 saat, bunu size alıkonulduğunuz yerde söylediklerinde başlar.
    .missed = Sizi Fransa’dan çıkarabilirler. Hemen merkezdeki yardım grubuna ve bir avukata söyleyin: bir hâkimin hâlâ ne yapabileceğini sorun.
    .todo = Şimdi merkezdeki yardım grubunu, bir avukat ve bir tercüman isteyin. Kâğıttaki günü ve saati yazın. Başvuruyu (recours) tribunal administratif’e verin.
    .pact = Faro bunu Nisan 2026 tarihli Fransız yasasında okudu. 12 Haziran 2026’dan beri Avrupa Birliği’nin yeni kuralları geçerlidir. Neyi değiştirdiklerini bir avukata sorun.

fr-oqtf-1m = Ülkeden çıkma kararına (OQTF) karşı mahkemeye gidin
    .plain = Serbestseniz Fransa’dan çıkma kararına (OQTF) karşı mahkemeye gitmek için bir ayınız vardır. Evde kalma zorunluluğunda 7 gün, alıkonulmuş durumda 48 saattir. Hapiste 7 gündür. Bunlar daha sonra, ay hâlâ işlerken gelirse kısa süre, size söylediklerinde başlar.
    .missed = Sizi Fransa’dan çıkarabilirler. Yeni bilgiler veya bunu durdurmanın başka yolları hakkında hemen bir avukatla konuşun.
    .todo = Kâğıtta hangi süreyi verdiğini ve hangi mahkemeyi söylediğini okuyun. Başvuruyu (recours) tribunal administratif’e verin. Hemen ücretsiz avukat (aide juridictionnelle) isteyin.
    .free = Bu, serbestseniz geçerlidir.
    .detained = Bu, alıkonulmuş durumdaysanız geçerlidir.
    .prison = Bu, hapisteyseniz geçerlidir.
    .house-arrest = Bu, evde kalma zorunluluğunuz varsa geçerlidir.
    .pact = Faro bunu Nisan 2026 tarihli Fransız yasasında okudu. 12 Haziran 2026’dan beri Avrupa Birliği’nin yeni kuralları geçerlidir. Neyi değiştirdiklerini bir avukata sorun.

fr-asylum-detention-5d = Alıkonulmuş durumdayken 5 gün içinde sığınma isteyin
    .plain = Alıkonulma merkezine (rétention) geldiğinizde size sığınma hakkınızı söylerler. Ondan sonra istemek için 5 gününüz vardır. Daha sonra, ancak o zamandan beri yeni bir şey olduysa geçerlidir.
    .missed = Yine de isteyin ve o zamandan beri ne olduğunu anlatın. Neden geç kaldığınızı merkezdeki yardım grubuna ve bir avukata söyleyin.
    .todo = Görevlilere hemen sığınma istediğinizi söyleyin, OFPRA formunu ve bir tercüman isteyin. Form Fransızca ve imzalı olmalıdır. Merkezdeki yardım grubu yardım eder.
    .pact = Faro bunu Nisan 2026 tarihli Fransız yasasında okudu. 12 Haziran 2026’dan beri Avrupa Birliği’nin yeni kuralları geçerlidir. Neyi değiştirdiklerini bir avukata sorun.

fr-reexamen-8d = OFPRA’ya yeni bilgilerinizi gönderin (réexamen)
    .plain = Yeniden sığınma istediniz (réexamen) ve ofis bunu kaydetti mi? O zaman isteğiniz 8 gün içinde OFPRA’nın elinde olmalıdır. Bazı ofislerde aynı gündür veya kâğıdınızdaki gündür.
    .missed = OFPRA isteğinizi reddedebilir veya kapatabilir. Yine de gönderin, neden geç olduğunu söyleyin ve bir avukatla veya bir yardım grubuyla konuşun.
    .todo = Son karardan sonra neyin yeni olduğunu veya önceden neyi bilemediğinizi yazın. Kanıt ekleyin ve gönderdiğiniz günün kanıtıyla gönderin.
    .pact = Faro bunu Nisan 2026 tarihli Fransız yasasında okudu. 12 Haziran 2026’dan beri Avrupa Birliği’nin yeni kuralları geçerlidir. Neyi değiştirdiklerini bir avukata sorun.

fr-reopen-9m = OFPRA dosyanızı yeniden açtırın
    .plain = OFPRA dosyanızı kapattı mı (clôture)? O karardan sonra 9 aydan daha kısa sürede, bir kez yeniden açılmasını isteyebilirsiniz. O zaman kaldığı yerden devam eder.
    .missed = Kapatma kesinleşir. O zaman yeni bir istek, ikinci istek (réexamen) sayılır ve bu daha zordur. Bir avukatla konuşun.
    .todo = OFPRA’dan dosyayı yeniden açmasını yazılı olarak, erken isteyin ve günün kanıtını saklayın. Bunun için bir mahkemeye gidebilmeden önce bunu yapmanız gerekir.
    .pact = Faro bunu Nisan 2026 tarihli Fransız yasasında okudu. 12 Haziran 2026’dan beri Avrupa Birliği’nin yeni kuralları geçerlidir. Neyi değiştirdiklerini bir avukata sorun.

fr-suspension-7d = Mahkemeden, CNDA karar verene kadar kalmanıza izin vermesini isteyin
    .plain = Fransa sizin tehlikeli olduğunuzu söyleyip çıkmanıza karar verdi mi veya size ülkeyi yasakladı mı? O zaman OFPRA’nın hayır demesinden sonra temyiz için kalamazsınız. OFPRA’nın kararından sonra, mahkemeden (tribunal administratif) çıkarılmanızı bekletmesini istemek için 7 gününüz vardır. Alıkonulmuş durumdaysanız 48 saattir.
    .missed = CNDA karar vermeden sizi Fransa’dan çıkarabilirler. Hemen bir avukatla konuşun: bir hâkimin hâlâ ne yapabileceğini sorun.
    .todo = Bugün bir avukata veya bir yardım grubuna gidin. İsteği tribunal administratif’e verin ve saatin kanıtını saklayın. Temyiz başvurusunu CNDA’ya da gönderin.
    .free = Bu, alıkonulmuş durumda değilseniz geçerlidir.
    .detained = Bu, alıkonulmuş durumdaysanız geçerlidir.
    .pact = Faro bunu Nisan 2026 tarihli Fransız yasasında okudu. 12 Haziran 2026’dan beri Avrupa Birliği’nin yeni kuralları geçerlidir. Neyi değiştirdiklerini bir avukata sorun.

## The questions for facts. .label names the fact inside a sentence.

fr-fact-entered = Fransa’ya hangi gün girdiniz?
    .label = Fransa’ya girdiğiniz gün
fr-fact-attestation_handed = Size attestation de demande d'asile kâğıdını hangi gün verdiler?
    .label = attestation kâğıdını aldığınız gün
fr-fact-detained = Şu anda alıkonulmuş durumda mısınız (rétention)?
    .label = alıkonulmuş olmanız
fr-fact-ofpra_decision_notified = OFPRA’nın kararı size hangi gün geldi?
    .label = OFPRA’nın kararını aldığınız gün
fr-fact-legal_aid_requested = Ücretsiz avukat (aide juridictionnelle) istediyseniz hangi gün istediniz?
    .label = ücretsiz avukat istediğiniz gün
fr-fact-legal_aid_decision_notified = Ücretsiz avukat hakkında cevap verdilerse cevap hangi gün geldi?
    .label = ücretsiz avukat hakkındaki cevabı aldığınız gün
fr-fact-transfer_notified = Başka ülkeye gönderilme kâğıdını size hangi gün verdiler?
    .label = gönderilme kararını aldığınız gün
fr-fact-detention_notified = Kararı size alıkonulmuş durumdayken hangi gün ve saat kaçta verdiler?
    .label = kararı alıkonulmuş durumdayken aldığınız gün ve saat
fr-fact-oqtf_notified = Fransa’dan çıkma kararını (OQTF) size hangi gün verdiler?
    .label = çıkma kararını aldığınız gün
fr-fact-placed_in_detention = Sizi alıkonulma merkezine koyan kâğıtta hangi gün yazıyor?
    .label = alıkonulma merkezine konulduğunuz gün
fr-fact-prison = Şu anda hapiste misiniz?
    .label = hapiste olmanız
fr-fact-prison_notified = Hapishane ofisi size 7 gününüz olduğunu hangi gün söyledi?
    .label = hapishanenin size 7 günü söylediği gün
fr-fact-house_arrest = Evde kalma zorunluluğunuz (assignation à résidence) var mı?
    .label = evde kalma zorunluluğunuz olması
fr-fact-house_arrest_notified = Evde kalma zorunluluğu kâğıdını size hangi gün verdiler?
    .label = evde kalma zorunluluğu kâğıdını aldığınız gün
fr-fact-asylum_rights_notified = Alıkonulmuş durumdayken sığınma hakkınızı size hangi gün söylediler?
    .label = size sığınma hakkınızı söyledikleri gün
fr-fact-reexamen_registered = Ofis yeniden sığınma istediğinizi (réexamen) hangi gün kaydetti?
    .label = yeni isteğinizin kaydedildiği gün
fr-fact-ofpra_closed = OFPRA dosyanızı kapattıysa o kararın günü hangisi?
    .label = OFPRA’nın dosyanızı kapattığı gün
fr-fact-expulsion_order = Fransa sizin tehlikeli olduğunuzu söyleyip çıkmanıza karar verdi mi veya size ülkeyi yasakladı mı (expulsion, interdiction du territoire)?
    .label = Fransa’nın çıkmanıza karar vermesi veya size ülkeyi yasaklaması
