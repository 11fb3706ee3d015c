### United States: the words of the rules, of the facts that they ask for, and of holidays.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.
### For a rule that opens a door ("not before"), .missed says what happens if you are too early.

us-jurisdiction = Amerika Birleşik Devletleri

## Asking for asylum

us-asylum-one_year = Bir yıl içinde sığınma isteyin
    .plain = Sığınma formunun (I-589) bir süre sınırı vardır: Amerika Birleşik Devletleri’ne girdiğiniz günden sonra bir yıl. Birden fazla kez girdiyseniz son giriş geçerlidir.
    .missed = Sığınma hakkını kaybedebilirsiniz, ama istisnalar vardır. Ağır bir hastalık, kötü bir avukat veya ülkenizdeki büyük değişiklikler geç kalmak için bir neden olabilir. Nedeniniz varsa formu olabildiğince çabuk verin. Başka koruma türlerinde bu bir yıllık sınır yoktur. Şimdi bir avukatla konuşun.
    .todo = I-589 formunu gönderin veya elden verin. Vardığı günün kanıtını saklayın.
    .child = Bu sınır sizin için geçerli olmayabilir. Görevliler aynı fikirde olmayabilir. Yine de formu bu günden önce verin ve bir avukata sorun.
    .leap-day = Bu, birinin savunabileceği en geç gündür. Onu beklemeyin.

us-asylum-late = Bir yıldan sonra sığınma isteyin
    .plain = Bir yıl doldu, ama sığınma istemenize bir şey engel oldu veya ülkeniz değişti mi? O zaman yine de sığınma isteyebilirsiniz. Engel kalktıktan veya değişiklik olduktan sonra kısa süre içinde istemeniz gerekir.
    .missed = Ne kadar beklerseniz o kadar zorlaşır. Bugün bir avukatla konuşun. Başka koruma yollarında böyle bir sınır yoktur: geri göndermeme korumasını (withholding of removal) ve işkenceye karşı korumayı sorun.
    .todo = I-589 formunu şimdi gönderin. Neden geç kaldığınızı tarihlerle ve kanıtlarla yazın.
    .no-number = Yasa yalnız "makul bir süre" (a reasonable period) der. Gün sayısı vermez. Bu yüzden Faro tarih göstermez. Mümkün olan en kısa zamanda yapın ve bir avukata sorun.

us-asylum-returned = Sığınma formunuzu yeniden gönderin
    .plain = Ofis veya mahkeme, bir şey eksik olduğu için sığınma formunuzu geri gönderdi. Tamamlanmamış bir form verilmiş sayılmayabilir. Bir yıllık sınır ve çalışma izni için bekleme devam eder.
    .missed = Geç kaldığınız için sığınma hakkını kaybedebilirsiniz. Hâkim ondan vazgeçtiğinize de karar verebilir. Formu şimdi gönderin, onunla gelen mektubu saklayın ve bir avukatla konuşun.
    .todo = Neyin eksik olduğunu öğrenin. Her soruyu cevaplayın: söyleyecek bir şey yoksa "none" veya "N/A" yazın. Formu imzalayın, gerekiyorsa ücreti ödeyin ve bugün yeniden gönderin. Hâkim size bir gün verdiyse o gün geçerlidir.
    .no-number = Hiçbir yasa bunun için gün sayısı vermez. Bu yüzden Faro tarih göstermez. Bugün yapın ve bir avukata sorun.

us-asylum-fee_initial = Sığınma formunun ücretini ödeyin
    .plain = I-589 formunun bir ücreti vardır. Ücreti formu verirken ödersiniz. Ödemeden vermek için izin isteyemezsiniz.
    .missed = Ücret ödenmezse ofis formu geri gönderebilir. O zaman süreye yetişememiş olabilirsiniz. 29 Mayıs 2026’dan beri USCIS, kabul etmediği bir formun ücretini geri vermez. Formunuz geri geldiyse ödeyin, hemen yeniden verin ve bir avukatla konuşun.
    .todo = Bugünkü ücreti kontrol edin. Onu I-589 formuyla birlikte ödeyin. Mahkemede EOIR ödeme sayfasında (EOIR Payment Portal) ödeyin ve makbuzu ekleyin. Bir kopyasını saklayın.

us-asylum-annual_fee = Yıllık sığınma ücretini ödeyin
    .plain = Sığınma dosyanız açık kaldıkça her yıl bir ücret bildirimi gelmelidir. Bildirimdeki tarihten sonra 30 gününüz vardır. Bir yıl geçtiyse ve bildirim gelmediyse internetteki hesabınıza ve mahkemenin sayfasına bakın ve sorun. Hafta sonu veya resmî tatil için süre ekleyen bir kural bulamadık.
    .missed = Ofis sığınma dosyanızı geri çevirebilir ve çalışma izninizi hemen bitirebilir. Arkasından bir sınır dışı davası gelebilir. Bugün bir avukatla konuşun ve geç ödemenin hâlâ işe yarayıp yaramadığını sorun.
    .todo = Bildirimde yazdığı gibi, USCIS veya göçmenlik mahkemesinin (EOIR) sayfasında internetten ödeyin. Makbuzu saklayın. Bu ücret için muafiyet yoktur.
    .court = Ücret ödenmezse bir göçmenlik mahkemesinin ne yaptığını bilmiyoruz. Bir avukata sorun ve yine de zamanında ödeyin.

us-uscis-biometrics = Parmak izi randevunuza gidin
    .plain = USCIS, bildiriminizde yazan gün parmak izinizi ve fotoğrafınızı alır. Gelemiyorsanız o günden önce başka bir gün isteyin.
    .missed = Çalışma izniniz için işleyen süre durabilir. USCIS ayrıca dosyayı kapatabilir veya mahkemeye gönderebilir. Bugün yeni bir randevu isteyin ve neden kaçırdığınızı söyleyin. Bir avukattan yardım isteyin.
    .todo = Bildirimi ve kimliğinizi getirin. Orada olduğunuzu gösteren kâğıdı saklayın.

us-uscis-asylum_interview = Sığınma görüşmenize gidin
    .plain = Bir sığınma görevlisi, bildiriminizde yazan gün size dosyanız hakkında sorular sorar. Bir tercüman ve dosyanızın bütün kâğıtlarını getirin.
    .missed = USCIS dosyanızı kapatabilir veya göçmenlik mahkemesine gönderebilir. Bugün sığınma ofisine yazın, neden orada olmadığınızı söyleyin ve bir avukatla konuşun.
    .todo = Gitmeden önce I-589 formunuzu yeniden okuyun. Kararların bekletildiğini duysanız bile gidin: şimdi neyin doğru olduğunu bir avukata sorun.

us-uscis-interview_noshow = Sığınma görüşmesini neden kaçırdığınızı açıklayın
    .plain = Görüşmeye gelmediyseniz sığınma ofisine iyi bir neden gösteren bir mektup göndermeniz gerekir. Mektup, görüşmeden sonra 45 gün içinde varmalıdır.
    .missed = Ondan sonra çok daha güçlü bir neden gerekir ("exceptional circumstances", olağanüstü durumlar). USCIS dosyayı kapatabilir veya mahkemeye gönderebilir. Yine de yazın ve hemen bir avukatla konuşun.
    .todo = Ne olduğunu yazın, kanıt ekleyin ve yeni bir görüşme isteyin. Mektubunuzun vardığı günün kanıtını saklayın.

us-uscis-rfe = Ek kanıt isteğini cevaplayın
    .plain = USCIS sizden daha fazla kâğıt istiyor (Request for Evidence). Cevabınız en geç bildirimde yazan gün VARMIŞ olmalıdır. Kaç gününüz olduğunu okuyamıyorsanız 30 günmüş gibi davranın.
    .missed = USCIS vazgeçtiğinizi söyleyip başvurunuzu reddedebilir. Hemen bir avukatla konuşun: başvuru yeniden açılabilir mi veya yeniden gönderilebilir mi, sorun.
    .todo = Bütün kâğıtları ve bildirimi tek bir zarfa koyun. Erken gönderin ve kopyalarını saklayın. Posta için ek gün olacağına güvenmeyin.
    .shortest = Böyle bir mektubun verebileceği en kısa süreyi bilmiyoruz. Geçerli olan, sizin mektubunuzdaki gündür. Onu okuyamıyorsanız bir avukata sorun.

us-uscis-noid = USCIS’in hayır demek istediğini yazan bildirimi cevaplayın
    .plain = USCIS neden reddetmeyi planladığını size bildirir (Notice of Intent). Cevabınız en geç bildirimde yazan gün VARMIŞ olmalıdır. Sığınma ofisinin bildirimi genellikle 16 gün verir. Kaç gün olduğunu okuyamıyorsanız 16 günmüş gibi davranın.
    .missed = USCIS sizi dinlemeden reddedebilir. Başka hangi yolların kaldığını hemen bir avukata sorun.
    .todo = Bildirimi bugün bir avukata gösterin. Her nedene cevap verin ve kanıt ekleyin. Posta için ek gün olacağına güvenmeyin.

## Work permit

us-ead-c8-apply = Çalışma izni isteyin
    .plain = Ofisin sığınma formunuzu aldığı günden sonra 150 gün sayın. Ondan sonra çalışma izni isteyebilirsiniz.
    .missed = Çok erken gelen istek geri çevrilir ve onu yeniden göndermeniz gerekir. Sizin istediğiniz erteleme günleri bekleyişi uzatır.
    .todo = I-765 formunu doldurun, kategori (c)(8). İlk günden önce göndermeyin. Daha uzun bir bekleme önerildi: göndermeden önce yasanın değişip değişmediğini sorun.

us-ead-c8-eligible = Çalışma izninizin nerede olduğunu sorun
    .plain = Bu çalışma iznini alabilmek için 180 gün beklemeniz gerekir. Yasa, hükümetin onu daha erken vermesine izin vermez.
    .missed = Kaybedilen bir şey yok. Bu günden önce yalnız beklemeniz gerekir. Sizin istediğiniz erteleme günleri bekleyişi uzatır.
    .todo = İzni istediyseniz ve 180 gün geçtiyse neyin eksik olduğunu sorun.

us-ead-renew-window = Çalışma izninizi yenileyin
    .plain = Yeni kartı, eski kartın bitmesine en erken 180 gün kala isteyebilirsiniz. Erken isteyin: siz beklerken eski kartın süresi artık uzatılmıyor.
    .missed = Yeni kart gelmeden eskisi biterse yeni kart elinize geçene kadar çalışmayı bırakmanız gerekir. Geç olsa bile isteği şimdi gönderin ve bir avukata sorun.
    .todo = İlk gün gelir gelmez I-765 formunu gönderin. Kartınızdaki kategoriyi kullanın.

us-ead-expiry = Çalışma izniniz bitiyor
    .plain = Bu kartla, üzerinde yazan güne kadar çalışabilirsiniz. Sığınma dosyanız reddedilirse daha erken bitebilir: bir avukata sorun.
    .missed = O günden sonra çalışmak izinsiz çalışmaktır. Yenileme isteğiniz 30 Ekim 2025’ten önce alındıysa süre daha uzun olabilir, en çok 540 gün. Öyle değilse çalışmayı bırakın, yeni kart isteyin (I-765 formu) ve bir avukatla konuşun.
    .todo = Şimdi kartınızdaki güne bakın ve yenilemeyi planlayın. TPS’iniz varsa yayımlanmış bir bildirimin kartınızın süresini uzatıp uzatmadığını sorun.

## Address and registration

us-ar11 = Yeni adresinizi USCIS’e bildirin
    .plain = Taşındıktan sonra yeni adresinizi USCIS’e vermek için 10 gününüz vardır. Form AR-11’dir ve internetten gönderebilirsiniz.
    .missed = Mektuplar eski evinize gitmeye devam eder ve bir tarihi kaçırabilirsiniz. Bildirmemek yasaya aykırıdır. Geç olsa bile formu bugün gönderin.
    .todo = AR-11 formunu internette doldurun ve onayı saklayın.
    .general-rule = Genel kurala göre son gün, ofislerin kapalı olduğu günlerden sonraya kayar. O günü beklemeyin.

us-eoir33-court = Yeni adresinizi göçmenlik mahkemesine bildirin
    .plain = Taşındığınızda veya yeni bir telefon numarası aldığınızda göçmenlik mahkemesi bunu 5 gün içinde bilmelidir. Form EOIR-33’tür.
    .missed = Mahkemenin mektupları eski evinize gider. Bir duruşmayı kaçırabilirsiniz ve hakkınızda sınır dışı kararı çıkabilir. Geç olsa bile formu bugün gönderin.
    .todo = Her kişi için bir EOIR-33 formunu mahkemeye, bir kopyasını da hükümetin avukatına gönderin. 2026 formunda "in care of" satırı (başka birinin evine gelen posta için) yoktur: bir barınma evinde kalıyorsanız adresi nasıl yazacağınızı bir hukuki yardım ofisine sorun.
    .working-days = Bu, 5 iş günü sayınca çıkar. Onu beklemeyin.

us-eoir33-bia = Yeni adresinizi Kurul’a bildirin
    .plain = Temyiz başvurunuz açıkken taşındınız mı? Göçmenlik Temyiz Kurulu’na (Board of Immigration Appeals) bildirin. Kurul bunu 5 iş günü içinde bilmelidir.
    .missed = Karar eski evinize gidebilir. O zaman federal mahkeme için olan kısa süre, siz bilmeden geçebilir. Geç olsa bile formu bugün gönderin ve dosyanızın durumunu sorun.
    .todo = EOIR-33/BIA formunu Kurul’a, bir kopyasını da hükümetin avukatına gönderin. Kanıtını saklayın.

us-registration-30 = Kayıt olmanız gerekip gerekmediğini bir avukata sorun
    .plain = Kontrol edilmeden giren bazı kişilerin hükümete kayıt olmak için 30 günü vardır. Mahkeme kâğıtları, geçici kalış izni (parole) olan bir I-94 veya çalışma izni zaten kayıt sayılır. Bir çocuk 14 yaşını doldurduktan sonra 30 gün yeniden işleyebilir.
    .missed = Yasa, kayıt olması gerekip de olmayanlar için para cezası veya hapis öngörür. Bir şey yapmadan önce bir avukatla konuşun: bunun sizinle ilgili olup olmadığını ve geç kalınca nasıl yapılacağını avukat söyleyebilir.
    .todo = Kayıt olmadan önce bir avukata gidin. Kayıt olması gerekenler bunu internette G-325R formuyla yapar.
    .registered = Zaten kayıtlıysanız bu sizi ilgilendirmez. Mahkemeye çağrı belgesi, I-94 üzerindeki geçici kalış izni (parole) veya çalışma izni kayıt sayılır. Emin değilseniz bir avukata sorun.

## After asylum, TPS, parole

us-i730 = Eşiniz ve çocuklarınız için başvurun
    .plain = Sığınma alırsanız, eşiniz ve çocuklarınız da sığınma alsın diye başvurabilirsiniz (I-730 formu). Başvurmak için iki yılınız vardır.
    .missed = İnsani nedenlerle daha fazla süre istemeniz veya daha yavaş bir yol kullanmanız gerekir. Bir avukatla konuşun: aile için hâlâ bir yol olabilir.
    .todo = I-730 formunu gönderin. Zamanında varmalıdır. Vardığı günün kanıtını saklayın.

us-asylee-i485 = Green card isteyin
    .plain = Sığınma aldıktan bir yıl sonra green card için başvurabilirsiniz. Yalnız Amerika Birleşik Devletleri içindeki günler sayılır.
    .missed = USCIS, kendisi karar verdiğinde sığınma aldıktan sonraki bir yılın dolmuş olması gerektiğini söyledi. Formu daha erken gönderip gönderemeyeceğinizi bir avukata sorun. Son gün yoktur, ama uzun beklemeyin: sığınma geri alınabilir.
    .todo = Yurt dışında geçirdiğiniz günleri sayın. I-485 formunu ilk günden sonra gönderin.

us-asylee-travel = Yurt dışına çıkmadan önce
    .plain = Seyahat belgesi olmadan Amerika Birleşik Devletleri’nden çıkmayın. Kaçtığınız ülkeye gitmeyin.
    .missed = Sizi yeniden içeri almayabilirler veya sığınma hakkını kaybedebilirsiniz. Dosyanız hâlâ açıksa "advance parole" (önceden alınan seyahat izni) olmadan çıkmak dosyayı bitirebilir. Zaten çıktıysanız geri gelmeden önce bir avukatı arayın.
    .todo = Bilet almadan önce bir avukatla konuşun. Seyahat belgesini I-131 formuyla isteyin ve elinize geçene kadar bekleyin.

us-tps-rereg = TPS için yeniden kayıt olun
    .plain = Ülkenizin TPS’i var mı? Hangi günden hangi güne kadar yeniden kayıt olmanız gerektiğini hükümet söyler.
    .missed = Geç kalmak için iyi bir neden göstermezseniz TPS’i kaybedebilirsiniz. Nedeninizle birlikte şimdi gönderin ve bir avukatla konuşun.
    .todo = Önce ülkeniz için TPS’in hâlâ olup olmadığını kontrol edin: birçok ülke için TPS 2025 ve 2026’da bitti. Sonra I-821 formunu, hükümetin verdiği ilk gün ile son gün arasında gönderin.

us-tps-late_initial = TPS’i ilk kez, geç isteyin
    .plain = Bazı kişiler TPS’i geç isteyebilir. Ülkeleri için kayıt başladığında başka bir statüleri veya açık bir başvuruları vardı. Görünüşe göre o bittikten sonra 60 günleri vardır.
    .missed = Bu yol kapanmış olabilir. Başka hangi yolların kaldığını bir avukata sorun.
    .todo = Önce ülkeniz için TPS’in hâlâ olup olmadığını kontrol edin. Sonra bir avukata sorun ve I-821 formunu, biten statünün veya başvurunun kanıtıyla gönderin.

us-sij-before_21 = Genç olarak, 21 yaşından önce yardım isteyin
    .plain = Anneniz veya babanız size zarar verdi mi, sizi yalnız bıraktı mı veya size bakmadı mı? O zaman Special Immigrant Juvenile denen bir kalma yolu vardır. Görünüşe göre form, siz 21 yaşını doldurmadan USCIS’te olmalıdır. Bazı eyaletlerde eyalet mahkemesinin kararı 18 yaşında veya daha da erken gerekir.
    .missed = Bu yol büyük olasılıkla kapandı. Başka yollar hakkında bir avukatla konuşun.
    .todo = Şimdi gençlere bakan bir avukatla konuşun: önce bir eyalet mahkemesinin karar vermesi gerekir ve bu aylar sürer. Sonra avukat I-360 formunu gönderir.

us-cspa = Bir yıl dolmadan green card isteyin
    .plain = 21 yaşını dolduran bazı çocuklar yine de çocuk sayılır. Görünüşe göre, vize sırası onlara geldikten sonra bir yıl içinde green card istemeleri gerekir.
    .missed = Yetişkin sayılabilir ve yıllarca beklemek zorunda kalabilirsiniz. Geç kalmanın bazı nedenleri kabul edilir. Bugün bir avukatla konuşun.
    .todo = Vize sırasının size ne zaman geldiğini ve neyin green card istemek sayıldığını bir avukata sorun.

us-i290b = USCIS’ten bir reddi yeniden incelemesini isteyin
    .plain = USCIS bir başvurunuzu reddettiyse, I-290B formuyla temyize başvurmanız veya USCIS’ten yeniden bakmasını istemeniz mümkün olabilir. Görünüşe göre form 30 gün içinde varmalıdır. Karar postayla geldiyse birkaç gün daha vardır. Bu form, sığınmanın reddi için değildir.
    .missed = Karar olduğu gibi kalır. İsteği yeniden göndermeniz veya mahkemeye gitmeniz mümkün olabilir. Bir avukatla konuşun.
    .todo = Temyize başvurup başvuramayacağınızı ve ne zamana kadar olduğunu kararda okuyun. I-290B formunu ücretiyle, zamanında varacak kadar erken gönderin. Posta için ek gün olacağına güvenmeyin.

us-parole-expiry = Geçici kalış izniniz (parole) bitiyor
    .plain = Geçici kalış izniniz (parole), I-94’ünüzde yazan gün biter. Bir mektup veya e-posta onu bitirdiyse daha erken biter.
    .missed = Geçici kalış izniyle gelen çalışma izni de biter ve bir sınır dışı davası başlayabilir. Yine de sığınma isteyebilirsiniz: onun kendi süre sınırı vardır. Şimdi bir avukatla konuşun.
    .todo = Bu günden önce bir avukatla konuşun. Geçici kalış izniniz hakkında mektup ve e-posta gelip gelmediğine bakın. Geçici kalış izninin bitişi, sığınma istemek için son gün DEĞİLDİR.

us-er-two_years = Amerika Birleşik Devletleri’nde iki yıl
    .plain = Görevliler, iki yıldan daha az süredir burada olan insanları sınır dışı etmek için hızlı bir yol kullanabilir. 2026’da bir mahkeme bunu durdurdu, daha yüksek bir mahkeme devam etmesine izin verdi. Konu hâlâ tartışılıyor: şimdi neyin geçerli olduğunu bir avukata sorun.
    .missed = Bu gün bir şey yapmanız gerekmez. Yalnız iki yılın ne zaman dolduğunu gösterir. Ondan önce bir görevli sizi durdurursa geri dönmekten korktuğunuzu söyleyin ve avukat isteyin.
    .todo = Ne zamandan beri burada olduğunuzu kanıtlayan kopyaları yanınızda taşıyın. Geri dönmekten korkuyorsanız bunu açıkça, birden fazla kez söyleyin.

## Fear interviews

us-cf-ij_review = Korku kararını bir hâkimin kontrol etmesini isteyin
    .plain = Görevli "inandırıcı korku" (credible fear) duymadığınıza mı karar verdi? Bir hâkim isteyebilirsiniz. Bunu aynı gün, size verdikleri formda yapın.
    .missed = Sizi sınır dışı edebilirler ve Kurul temyiz kabul etmez. Hâlâ buradaysanız bugün görevliye hâkimi istediğinizi söyleyin ve bir avukatı arayın.
    .todo = Söyleyin ve formda işaretleyin: evet, hâkimi istiyorum. Formu anlamıyorsanız tercüman isteyin. Hâkim hızlı karar verir, en çok 7 gün içinde.

us-cf-reconsider = USCIS’ten korkunuza yeniden bakmasını isteyin
    .plain = Hâkim görevliyle aynı kararı verirse avukatınız USCIS’ten bir kez yeniden bakmasını isteyebilir. Görünüşe göre 7 gününüz vardır. Daha erken sınır dışı edilirseniz süre o ana kadardır. Bunu kontrol edemedik: bir avukata sorun.
    .missed = Sınır dışı etme işlemi devam eder. Avukat yine de USCIS’in bakıp bakmayacağını veya başka bir yol olup olmadığını sorabilir.
    .todo = Aynı gün bir avukatı arayın. Avukata kararı ve varsa yeni kanıtları verin.

us-rf-ij_review = "Makul korku" kararını bir hâkimin kontrol etmesini isteyin
    .plain = Bu, önceden verilmiş bir sınır dışı kararı olan kişiler içindir. Görevli sizde "makul korku" (reasonable fear) olmadığına karar verirse, aynı gün formda bir hâkimin bunu kontrol etmesini isteyin. Hâkim 10 gün içinde karar vermelidir.
    .missed = Eski kararı kullanıp sizi sınır dışı edebilirler. Hâlâ buradaysanız bugün hâkimi istediğinizi söyleyin ve bir avukatı arayın.
    .todo = Söyleyin ve formda işaretleyin: evet, hâkimi istiyorum. Gerekirse tercüman isteyin.

## In the immigration court

us-nta-hearing = Mahkemedeki duruşmanıza gidin
    .plain = Her duruşmada, doğru günde ve zamanında orada olmanız gerekir. İlk duruşmanız, mahkemeye çağrı belgesini aldıktan sonra 10 günden daha erken olmamalıdır. Daha erkense yine de gidin ve hâkime söyleyin.
    .missed = Hâkim, siz orada değilken sizi sınır dışı etme kararı verebilir. 10 yıl boyunca başka bazı yardımları alamayabilirsiniz. Bugün bir avukatla konuşun: dosyayı yeniden açtırmanız mümkün olabilir, ama süre kısadır.
    .todo = Günü her hafta mahkemenin hattından veya internet sitesinden (ACIS) kontrol edin. Kâğıdınızdakinden farklıysa daha erken olan günü kullanın ve mahkemeye sorun. Avukatınız olmasa bile gidin.

us-court-filing-individual = Kanıtlarınızı mahkemeye gönderin
    .plain = Kanıtlarınız ve tanıklarınızın adları, bireysel duruşmadan 30 gün önce mahkemede olmalıdır. Bu, uzun olan duruşmadır.
    .missed = Hâkim kâğıtlarınızı kabul etmeyebilir. Yine de verin, neden geç olduklarını söyleyin ve hâkimden onları kabul etmesini isteyin.
    .todo = Kâğıtları mahkemeye verin, bir kopyasını da hükümetin avukatına verin.
    .judge = Hâkim başka bir gün koyabilir. Geçerli olan, hâkimin koyduğu gündür.
    .detained = Faro’ya alıkonulduğunuzu söylediniz. Orada günü hâkim koyar. Mahkemeye veya avukatınıza sorun. Günü öğrenene kadar en geç bu tarihte yapmayı hedefleyin.

us-court-filing-master = Kısa bir duruşma için kâğıtları gönderin
    .plain = Hâkimin kısa bir duruşmada (master) bir şeye karar vermesini mi istiyorsunuz? O zaman kâğıtlarınız duruşmadan 15 gün önce mahkemede olmalıdır.
    .missed = Hâkim o gün onlara bakmayabilir. Yine de verin, neden geç olduklarını söyleyin ve hâkimden onları kabul etmesini isteyin.
    .todo = Kâğıtları mahkemeye verin, bir kopyasını da hükümetin avukatına verin.
    .judge = Hâkim başka bir gün koyabilir. Geçerli olan, hâkimin koyduğu gündür.
    .detained = Faro’ya alıkonulduğunuzu söylediniz. Orada günü hâkim koyar. Mahkemeye veya avukatınıza sorun. Günü öğrenene kadar en geç bu tarihte yapmayı hedefleyin.

us-court-response-10 = Hükümetin verdiği kâğıda cevap verin
    .plain = Hükümetin avukatı hâkimden bir şey mi istedi? Mahkeme o kâğıdı aldıktan sonra 10 gün içinde cevabınız mahkemede olmalıdır.
    .missed = Hâkim, kabul ediyormuşsunuz gibi davranabilir. Yine de cevabınızı gönderin, neden geç olduğunu söyleyin ve hâkimden onu okumasını isteyin.
    .todo = Neden kabul etmediğinizi yazın ve kanıt ekleyin. Mahkemeye verin, bir kopyasını da hükümetin avukatına verin.

us-court-pretermit = Sığınma dosyanızı erken bitirme talebini cevaplayın
    .plain = Hükümetin avukatı hâkimden şu ikisinden birini istedi: tam bir duruşma olmadan sığınma dosyanızı bitirmesini, ya da sizi başka bir ülkeye göndermesini. Mahkemenin el kitabı, yazılı bir talebi cevaplamak için size 10 gün verir. Hâkim size başka bir gün verirse hâkimin gününe uyun.
    .missed = Hâkim sizi dinlemeden sığınmaya hayır diyebilir ve bilmediğiniz bir ülkeye gönderilmenize karar verebilir. Kurul’a temyize başvurabilirsiniz, ama süre kısadır. Bugün bir avukatla konuşun.
    .todo = Mahkemede hemen söyleyin: Kabul etmiyorum. O ülkeye gitmekten korkuyorum. Talebi yazılı istiyorum, cevap vermek ve avukat bulmak için süre istiyorum. Sonra orada neden zarar veya işkence göreceğinizi yazın, kanıt ekleyin, sığınma formunuzu tamamlayın, mahkemeye verin ve bir kopyasını hükümetin avukatına verin.
    .differ = Kaynaklar farklı şeyler söylüyor. El kitabı 10 gün verir, ama talep çoğu zaman mahkemede sözlü yapılır ve hâkim aynı gün karar verebilir. Bir sonraki duruşmanızda cevap vermeye hazır olun. Bir avukata sorun.
    .at-once = Bu, hâkim mahkemede hemen karar verirse geçerlidir. Buna hazır olun.
    .asked = Hukuki yardım grupları hâkimden 30 gün istemenizi söylüyor. Bu ancak hâkim evet derse geçerlidir.

us-court-remote = Duruşmanıza görüntülü katılmayı isteyin
    .plain = Hâkimden duruşmaya görüntülü (Webex) veya telefonla katılmanıza izin vermesini isteyebilirsiniz. Bazıları talebinizin duruşmadan 15 gün önce, bazıları 30 gün önce mahkemede olması gerektiğini söylüyor.
    .missed = Yine de isteyebilirsiniz, ama hâkim zamanında cevap vermeyebilir. Mahkemeye kendiniz, zamanında gidin.
    .todo = Bir talep yazın ve nedenini söyleyin. Mahkemeye verin, bir kopyasını da hükümetin avukatına verin. Sonra cevabı öğrenene kadar mahkemenin hattına veya internet sitesine (ACIS) bakın.
    .not-granted = İstemek, izin almak demek değildir. Hâkim evet diyene kadar mahkemede kendiniz olmalısınız. Gitmezseniz hakkınızda sınır dışı kararı çıkabilir.

us-court-callup = Hâkimin istediği kâğıtları verin
    .plain = Hâkim size bir form veya kâğıtlar için bir gün verdi. Bunlar en geç o gün mahkemede olmalıdır.
    .missed = Hâkim o istekten vazgeçtiğinize karar verebilir. Kâğıtları şimdi verin, neden geç kaldığınızı açıklayın ve bir avukatla konuşun.
    .todo = Hâkimin koyduğu günü yazın. Erken verin ve bir kopyasını hükümetin avukatına verin. Daha fazla süre gerekiyorsa o günden önce hâkimden isteyin.

us-court-absentia-180 = Dosyayı yeniden açtırın: mahkemeye gelemediniz
    .plain = Hastalık, şiddet veya ailede bir ölüm gibi çok ciddi bir şey mahkemeye gelmenizi engelledi mi? Dosyayı yeniden açma talebiniz (motion to reopen), karardan sonra 180 gün içinde varmalıdır.
    .missed = Karar olduğu gibi kalır. Ama bildirimi hiç almadıysanız ya da o sırada hapiste veya alıkonulmuş durumdaydıysanız süre sınırı yoktur. Yeni bilgiler başka bir yoldur, ama onun için karardan sonra yalnız 90 gününüz olabilir. Bunu şimdi bir avukatla konuşun.
    .todo = Mahkemeye dosyayı yeniden açma talebi (motion to reopen) verin. Ne olduğunu anlatın ve kanıt ekleyin. Talep, hâkim karar verene kadar sınır dışı edilmenizi durdurur: emin olmak için bir avukata sorun.
    .until-filed = Bu kararla, siz talebi verene kadar her an sınır dışı edilebilirsiniz. Son günü beklemeyin.

us-court-absentia-any = Dosyayı yeniden açtırın: bildirim almadınız
    .plain = Mahkemeye gelmediğiniz için sınır dışı kararı verildi, ama bildirimi hiç almadınız mı ya da o sırada hapiste veya alıkonulmuş durumda mıydınız? O zaman dosyayı yeniden açmayı istemenizi hiçbir süre sınırı engellemez.
    .missed = Karar, bir hâkim onu geri alana kadar olduğu gibi kalır.
    .todo = Mahkemeye dosyayı yeniden açma talebi (motion to reopen) verin. O zaman nerede oturduğunuzu söyleyin ve her zarfı saklayın. Talep, hâkim karar verene kadar sınır dışı edilmenizi durdurur: emin olmak için bir avukata sorun.
    .until-filed = Bu kararla, siz talebi verene kadar her an sınır dışı edilebilirsiniz.

us-mtr-90 = Dosyayı yeni bilgilerle yeniden açtırın
    .plain = Bunu yalnız bir kez isteyebilirsiniz. Dosyayı yeniden açma talebiniz (motion to reopen), karar kesinleştikten sonra 90 gün içinde varmalıdır.
    .missed = İstisnalar vardır: ülkeniz çok kötüleşti, yakın bir aile üyesi size şiddet uyguladı veya eziyet etti (VAWA) veya hükümetin avukatı talebinize katılıyor. Bunları bir avukatla konuşun.
    .todo = Talebi yeni bilgiler ve kanıtlarla verin. Mahkemeye mi Kurul’a mı verileceğini bir avukata sorun. Talep sınır dışı edilmeyi kendiliğinden durdurmaz: bekletme kararı (stay) da isteyin.
    .final = Süre, karar kesinleşince başlar. Temyiz hakkınızdan vazgeçtiyseniz veya mahkemede değildiyseniz bu, kararın verildiği günün kendisi olabilir. Bunu yalnız bir avukat söyleyebilir.
    .waived = Bu, mahkemede temyiz hakkınızdan vazgeçtiyseniz geçerlidir.

us-mtr-changed_country = Dosyayı yeniden açtırın: ülkeniz kötüleşti
    .plain = Ülkeniz sizin için duruşmanız sırasında olduğundan şimdi daha tehlikeliyse dosyayı yeniden açmayı isteyebilirsiniz. Bunun süre sınırı yoktur.
    .missed = Karar, bir hâkim onu değiştirene kadar yürürlükte kalır.
    .todo = Ülkenizde yeni olanların kanıtlarını toplayın. Bir avukatın yardımıyla dosyayı yeniden açma talebi (motion to reopen) verin. Sınır dışı edilmenin bekletilmesini (stay of removal) de isteyin: kendiliğinden olacağına güvenmeyin.

us-vawa-reopen = Ailede şiddetten sonra dosyayı yeniden açtırın
    .plain = Vatandaş olan veya green card’ı olan eşiniz, anneniz, babanız veya yetişkin çocuğunuz size şiddet uyguladı mı veya eziyet etti mi? O zaman dosyayı yeniden açmayı isteyebilirsiniz. Görünüşe göre karar kesinleştikten sonra bir yılınız vardır.
    .missed = Hâkim özel nedenlerle veya bir çocuğa zarar verildiği için talebi geç de kabul edebilir. Hemen bir avukatla konuşun.
    .todo = VAWA’yı bilen bir avukatla konuşun. Talebin yanında VAWA dosyanızın kâğıtları gerekir. Tehlikedeyseniz 911’i arayın.

us-reconsider-30 = Karardaki bir yanlışın düzeltilmesini isteyin
    .plain = Karar yasayı yanlış anladıysa bunun düzeltilmesini bir kez isteyebilirsiniz. Yeniden inceleme talebiniz (motion to reconsider), kesin karardan sonra 30 gün içinde varmalıdır.
    .missed = O zaman bu yol kapanır, ama dosyayı yeniden açma talebi gibi başka bir yol açık olabilir. Hemen bir avukatla konuşun.
    .todo = Yeniden inceleme talebi (motion to reconsider) verin ve yanlışı söyleyin. Bu, federal mahkeme için işleyen süreyi durdurmaz: onun kendi 30 günü vardır.
    .final = Süre, karar kesinleşince başlar. Temyiz hakkınızdan vazgeçtiyseniz veya mahkemede değildiyseniz bu, kararın verildiği günün kendisi olabilir. Bunu yalnız bir avukat söyleyebilir.
    .waived = Bu, mahkemede temyiz hakkınızdan vazgeçtiyseniz geçerlidir.

## Appeals

us-bia-appeal-30 = Hâkimin kararına karşı temyize başvurun
    .plain = Hâkim hayır mı dedi? Temyiz başvurunuz 30 gün içinde Göçmenlik Temyiz Kurulu’nun (Board of Immigration Appeals) ELİNDE olmalıdır. En geç 10. gün Kurul’a ulaştırmaya çalışın.
    .missed = O zaman hâkimin kararı kesinleşir ve hükümet sizi sınır dışı edebilir. Hemen bir avukatla konuşun: başka yollar kalmış olabilir.
    .todo = EOIR-26 formunu ücretle veya ücret muafiyeti isteğiyle (EOIR-26A formu) gönderin. EOIR ödeme sayfasında (EOIR Payment Portal) ödeyin ve makbuzu ekleyin. Hükümetin avukatına bir kopya gönderdiğinizi yazıp imzalayın. Zamanında varmalıdır. Ücret muafiyeti reddedilirse 15 gününüz vardır.
    .summary = Sözlü bir karar söylendiğinde süre başlar. Yazılı bir karar postaya verildiğinde veya internete konduğunda süre başlar. Sonradan gelen yazılı özet size daha fazla süre vermez.

us-bia-appeal-10_disputed = Hâkimin kararına karşı temyize başvurun (tartışmalı 10 gün)
    .plain = 2026’nın bir kuralı yalnız 10 gün verecekti. Bir mahkeme onu durdurdu.
    .missed = Hükümet çok geç kaldığınızı söyleyebilir. Yine de 30 gün içinde temyize başvurun ve hemen bir avukatla konuşun.
    .todo = EOIR-26 formunu en geç 10. gün varacak kadar erken gönderin.
    .why = Bir mahkeme bu kuralı 8 Mart 2026’da iptal etti. Faro yalnız güvenli olmak için onunla sayar. Bunun hâlâ gerekli olup olmadığını bir avukata sorun.

us-bia-brief = Yazılı gerekçelerinizi Kurul’a gönderin
    .plain = Kurul’un bildirimi, yazılı gerekçeleriniz (brief) için bir son gün verir. Size de hükümete de aynı 20 gün verilir. Gerekçeleriniz en geç o gün VARMIŞ olmalıdır.
    .missed = Kurul sizin gerekçeleriniz olmadan karar verebilir. Göndereceğinizi söylediyseniz temyizi de bitirebilir. Şimdi gönderin, Kurul’dan onu geç de olsa kabul etmesini isteyin ve bir avukatla konuşun.
    .todo = Bildirimdeki güne uyun. Gerekçeleri Kurul’a, bir kopyasını da hükümetin avukatına gönderin. Daha fazla süre gerekiyorsa son günden önce isteyin.

us-bia-fee_waiver-15 = Temyizi yeniden gönderin: ücret muafiyeti yok
    .plain = Kurul ücret ödememe isteğinizi kabul etmedi ve temyiz başvurunuzu veya talebinizi geri gönderdi. Onu ücretle veya yeni bir muafiyet isteğiyle yeniden vermek için 15 gününüz vardır. Bu günlerde temyiz süreniz bekler.
    .missed = Kurul, temyiz başvurunuz hiç verilmemiş gibi davranabilir. O zaman karar kesinleşir. Şimdi gönderin, neden geç olduğunu söyleyin ve hemen bir avukatla konuşun.
    .todo = EOIR ödeme sayfasında (EOIR Payment Portal) ödeyip makbuzu ekleyin veya bütün geliriniz ve giderlerinizle yeni bir EOIR-26A formu doldurun. Onu temyiz başvurusunun tamamı ve Kurul’un mektubuyla gönderin. Zamanında varmalıdır.

us-bond-appeal = Teminat (bond) kararına karşı temyize başvurun
    .plain = Hâkim teminata (bond) hayır mı dedi veya çok fazla para mı istedi? Kurul’a temyize başvurabilirsiniz. Görünüşe göre EOIR-26 formu 30 gün içinde Kurul’un elinde olmalıdır. Ücret yoktur. 10 günü hedefleyin.
    .missed = Önemli bir şey değiştiyse hâkimden yeniden isteyebilirsiniz. Bir avukatla konuşun.
    .todo = EOIR-26 formunu Kurul’a, bir kopyasını da hükümetin avukatına gönderin. Dosyanız aynı zamanda devam eder: öteki bütün tarihlere uyun.

us-pfr = Federal mahkemeden dosyaya bakmasını isteyin
    .plain = Federal mahkeme Kurul’un kararına bakabilir. Görevlilerin hâkim olmadan verdiği bazı sınır dışı kararlarına da bakabilir. İnceleme dilekçeniz (petition for review), kâğıttaki tarihten sonra 30 gün içinde mahkemenin elinde olmalıdır.
    .missed = Federal mahkeme büyük olasılıkla dosyanıza bakmaz. Hâlâ yapılabilecek bir şey olup olmadığını hemen bir avukata sorun.
    .todo = Dilekçeyi federal temyiz mahkemesine (court of appeals) verin. Mahkemeden sınır dışı edilmenizi durdurmasını da isteyin: kendiliğinden durmaz.
    .no-extra-days = Karar postayla geldi diye ek gün almazsınız. Son gün bir eyalet tatiliyse bir gün daha alabilirsiniz, ama buna güvenmeyin. Dosyanız yalnız geri göndermeme koruması (withholding of removal) veya işkence hakkında mı? O zaman 30 gün, Kurul’un kararından değil, görevlilerin daha eski kararından başlayabilir. Yeniden kullanılan eski kararlar hakkında mahkemeler hâlâ farklı düşünüyor: şimdi bir avukata sorun.
    .state-holiday = Bu, son gün bir eyalet tatiliyse geçerlidir. Onu beklemeyin.

us-pfr-brief = Yazılı gerekçelerinizi federal mahkemeye gönderin
    .plain = Mahkeme, dosyanızın kayıtları (record) hazır olunca size bildirir. Mahkeme başka bir gün koymazsa gerekçelerinizin (brief) süresi 40 gün sonra dolar. Hükümetin gerekçelerine cevap vermek için 14 gününüz vardır.
    .missed = Mahkeme dosyanızı kapatabilir. Şimdi mahkemeden daha fazla süre isteyin, nedenini söyleyin ve bir avukatla konuşun.
    .todo = Mahkemenin takvimini okuyun: geçerli olan onun günüdür. Gerekçeleri mahkemeye, bir kopyasını da hükümetin avukatına gönderin.

## Voluntary departure

us-vd-depart = En geç hâkimin koyduğu gün ülkeden çıkın
    .plain = Hâkim ülkeden kendiniz çıkmanıza izin verdi (gönüllü çıkış, voluntary departure) ve size bir gün sayısı verdi. En geç son gün ülkeden çıkmış olmalısınız. Son gün hafta sonuna veya resmî tatile denk gelirse bir mahkemenin 2025 kararı bir sonraki iş günü çıkmanıza izin veriyor. Buna güvenmeyin.
    .missed = Ülkeden kendiniz çıkma izni, sınır dışı kararına dönüşür. Para cezası ödemeniz gerekebilir ve 10 yıl boyunca bazı yardımları alamazsınız. Hemen bir avukatla konuşun.
    .todo = Çıktığınız günün kanıtını saklayın. Dosyayı yeniden açma talebi vermeden veya federal mahkemeye gitmeden önce bir avukatla konuşun: bu, gönüllü çıkışı bitirebilir.

us-vd-bond = Gönüllü çıkış için teminatı (bond) ödeyin
    .plain = Hâkim, ülkeden çıkacağınızın sözü olarak para isteyebilir (teminat, bond). Görünüşe göre ICE onu 5 iş günü içinde almış olmalıdır, ama bunu kontrol edemedik. Aynı gün mahkemeye veya bir avukata sorun.
    .missed = Gönüllü çıkış hakkı kaybolmuş olabilir ve yerine bir sınır dışı kararı geçebilir. Hemen bir avukatla konuşun.
    .todo = Teminatı ICE’ta ödeyin ve makbuzu saklayın.

us-vd-bond_proof_bia = Teminatı (bond) ödediğinizi Kurul’a gösterin
    .plain = Gönüllü çıkıştan sonra temyize başvurursanız Kurul, teminatı ödediğinizin kanıtını ister. Kanıt, temyiz başvurusunu vermenizden sonra 30 gün içinde varmalıdır.
    .missed = Kurul size yeniden gönüllü çıkış vermeyebilir. Geç olsa bile, teminatı ödediğinizin kanıtını şimdi gönderin ve bir avukata sorun.
    .todo = Teminat makbuzunun bir kopyasını Kurul’a, bir kopyasını da hükümetin avukatına gönderin.

## ICE

us-ice-notice_to_report = ICE ofisine gidip kendinizi bildirin
    .plain = Bazı kişiler, ICE’a kendilerini bildirmelerini söyleyen bir kâğıtla (I-385 formu) içeri alındı. 60 gününüz veya kendi kâğıdınızda yazan süre vardır.
    .missed = ICE görevlileri sizi bulmaya gelebilir ve alıkoyabilir. Geç olsa bile şimdi randevu alın. Gitmeden önce bir avukatla konuşun: 2025’te böyle ziyaretlerde yakalananlar arttı.
    .todo = ICE’ın check-in sayfasında bir ziyaret için randevu alın. Ziyaret daha sonra olsa bile randevu almış olmanız sayılır. Bir kopyasını saklayın. Giderken güvendiğiniz birine haber verin.

us-ice-checkin-recurring = ICE check-in kontrolünüzü yapın
    .plain = Her check-in kontrolünü görevlinizin söylediği gün ve saatte yapmanız gerekir. Bu, bir uygulamada fotoğraf, bir telefon görüşmesi veya bir ziyaret olabilir.
    .missed = Birini kaçırmak, alıkonulmanıza veya ayak bileğine elektronik bilezik takılmasına yol açabilir. Hemen şimdi görevlinizi arayın, nedenini söyleyin ve kiminle konuştuğunuzu yazın. Avukatınıza söyleyin.
    .todo = Telefonunuz şarjlı, uygulama çalışır olsun. Her check-in kontrolünün kanıtını saklayın. Birini yapamayacaksanız öncesinde görevlinize söyleyin.

us-ice-osup = Denetim kâğıdınızdaki günlerde ICE’a kendinizi bildirin
    .plain = Denetim kâğıdınızda (I-220A veya I-220B formu) ICE’a kendinizi bildirmeniz gereken günler yazar. Her birinde bunu yapın.
    .missed = ICE sizi alıkoyabilir. Hemen şimdi ICE ofisini arayın, neden kaçırdığınızı söyleyin ve avukatınıza haber verin.
    .todo = Kâğıdı her seferinde getirin. Bir sonraki günü görevliye yazdırın. Bir ziyaret sizi kaygılandırıyorsa öncesinde bir avukatla konuşun. Kendi başınıza karar verip gitmemezlik etmeyin.

## The questions for facts. .label names the fact inside a sentence.

us-fact-last_arrival = Amerika Birleşik Devletleri’ne en son hangi gün girdiniz?
    .label = Amerika Birleşik Devletleri’ne en son girdiğiniz gün
us-fact-unaccompanied_child = Geldiğinizde veya sığınma istediğinizde 18 yaşından küçük müydünüz ve burada size bakabilecek anne, baba veya yasal vasi yok muydu?
    .label = 18 yaşından küçük olmanız ve burada size bakabilecek anne, baba veya vasinin olmaması
us-fact-i589_filed = Sığınma formunuzu (I-589) hangi gün gönderdiniz veya elden verdiniz?
    .label = sığınma formunu verdiğiniz gün
us-fact-fee_notice_date = Yıllık sığınma ücreti bildiriminde hangi tarih yazıyor?
    .label = yıllık ücret bildirimindeki tarih
us-fact-i589_received = Tamamlanmış sığınma formunuz ofise veya mahkemeye hangi gün vardı? Alındı bildirimine (receipt notice) veya damgaya bakın.
    .label = tamamlanmış sığınma formunuzun alındığı gün
us-fact-clock_stopped = Erteleme istediğiniz için sığınma süresi (asylum clock) durdu mu? Durduysa hangi günden hangi güne kadar? Bu süre, çalışma izninize kadar olan günleri sayar.
    .label = sığınma süresinin durduğu günler
us-fact-ead_expires = Çalışma izni kartınızdaki son gün hangisi?
    .label = çalışma izni kartınızın son günü
us-fact-biometrics_at = Parmak izi randevunuz hangi gün ve saat kaçta?
    .label = parmak izi randevunuz
us-fact-asylum_interview_at = Sığınma görüşmeniz hangi gün ve saat kaçta?
    .label = sığınma görüşmeniz
us-fact-interview_missed_on = Gidemediğiniz sığınma görüşmesi hangi gündü?
    .label = kaçırdığınız görüşmenin günü
us-fact-delay_ended = Bir şey sığınma istemekte geç kalmanıza yol açtıysa o şey hangi gün bitti? Ülkeniz değiştiyse değişikliğin gününü yazın.
    .label = geç kalma nedeninin bittiği gün
us-fact-i589_returned = Sığınma formunuz size hangi gün geri geldi?
    .label = sığınma formunuzun geri geldiği gün
us-fact-tz = O yerin saat dilimi hangisi?
    .label = yerin saat dilimi
us-fact-rfe_mailed = USCIS’in ek kanıt istediği mektupta (Request for Evidence) hangi tarih yazıyor?
    .label = ek kanıt isteğindeki tarih
us-fact-noid_mailed = USCIS’in dosyanızı reddetmeyi planladığını söyleyen bildirimde (Notice of Intent) hangi tarih yazıyor?
    .label = niyet bildirimindeki (Notice of Intent) tarih
us-fact-max_days = Bildirime göre cevap vermek için kaç gününüz var?
    .label = bildirimin verdiği gün sayısı
us-fact-by_mail = Bildirim size postayla mı geldi?
    .label = bildirimin postayla gelmesi
us-fact-moved_on = Hangi gün taşındınız?
    .label = taşındığınız gün
us-fact-already_registered = Hükümet sizi daha önce kaydetti mi (geldiğinizde parmak izi, I-94, çalışma izni veya mahkeme kâğıtları)?
    .label = zaten kayıtlı olmanız
us-fact-asylum_granted = Sığınmayı hangi gün aldınız?
    .label = sığınmayı aldığınız gün
us-fact-days_abroad = Sığınmayı aldıktan sonra kaç gün Amerika Birleşik Devletleri’nin dışında oldunuz?
    .label = Amerika Birleşik Devletleri’nin dışında geçirdiğiniz günler
us-fact-travel_on = Hangi gün seyahat etmek istiyorsunuz?
    .label = seyahat etmek istediğiniz gün
us-fact-tps_opens = Ülkenizden TPS’i olanlar hangi günden başlayarak yeniden kayıt olabilir?
    .label = TPS için yeniden kaydın ilk günü
us-fact-tps_closes = Ülkenizden TPS’i olanlar en son hangi gün yeniden kayıt olabilir?
    .label = TPS için yeniden kaydın son günü
us-fact-tps_reason_ended = TPS’i geç istemek için: öteki statünüz veya açık başvurunuz hangi gün bitti veya bitecek?
    .label = öteki statünüzün veya başvurunuzun bittiği gün
us-fact-turns_21_on = Hangi gün 21 yaşını dolduruyorsunuz?
    .label = 21 yaşını doldurduğunuz gün
us-fact-visa_available = Vize sırası size hangi gün geldi?
    .label = vize sırasının size geldiği gün
us-fact-uscis_decision_mailed = USCIS’in ret kararında hangi tarih yazıyor?
    .label = USCIS’in ret kararındaki tarih
us-fact-parole_until = I-94’ünüz hangi güne kadar kalmanıza izin veriyor (parole)?
    .label = I-94’ünüzdeki geçici kalış izninin (parole) son günü
us-fact-cf_negative_served = "İnandırıcı korku" (credible fear) duymadığınızı yazan kâğıdı size hangi gün verdiler?
    .label = inandırıcı korku kararını aldığınız gün
us-fact-cf_judge_concurred = Hâkim de "inandırıcı korku" (credible fear) duymadığınıza hangi gün karar verdi?
    .label = hâkimin görevliyle aynı kararı verdiği gün
us-fact-removal_on = Size söyledilerse hangi gün sınır dışı edileceksiniz?
    .label = sınır dışı edileceğiniz gün
us-fact-rf_negative_served = "Makul korku" (reasonable fear) duymadığınızı yazan kâğıdı size hangi gün verdiler?
    .label = makul korku kararını aldığınız gün
us-fact-hearing = Duruşmanız (bireysel veya kısa) hangi gün?
    .label = duruşmanızın günü
us-fact-nta_served = Mahkemeye çağrı belgesini (Notice to Appear, NTA) size hangi gün verdiler?
    .label = mahkemeye çağrı belgesini aldığınız gün
us-fact-detained = Şu anda alıkonulmuş durumda mısınız?
    .label = alıkonulmuş olmanız
us-fact-wants_remote = Duruşmanıza görüntülü veya telefonla katılmak istiyor musunuz?
    .label = görüntülü veya telefonla katılmak istemeniz
us-fact-pretermit_motion = Sığınma dosyanızı erken bitirme talebini mahkeme hangi gün aldı veya talep mahkemede hangi gün yapıldı?
    .label = sığınma dosyanızı erken bitirme talebinin günü
us-fact-bond_decision = Hâkim teminat (bond) hakkında hangi gün karar verdi?
    .label = hâkimin teminat (bond) hakkında karar verdiği gün
us-fact-absentia_order = Siz mahkemede değilken verilen kararda hangi tarih yazıyor?
    .label = siz mahkemede değilken verilen kararın tarihi
us-fact-appeal_filed = Göçmenlik Temyiz Kurulu’na (Board of Immigration Appeals) temyiz başvurusu gönderdiniz mi?
    .label = Kurul’a temyize başvurmanız
us-fact-appeal_waived = Hâkime temyiz hakkınızdan vazgeçtiğinizi söylediniz mi?
    .label = temyiz hakkınızdan vazgeçmeniz
us-fact-abused_by_family = Vatandaş olan veya green card’ı olan eşiniz, anneniz, babanız veya yetişkin çocuğunuz size şiddet uyguladı mı veya eziyet etti mi? Cevap vermek zorunda değilsiniz.
    .label = yakın bir aile üyesinin size şiddet uygulaması veya eziyet etmesi
us-fact-fee_waiver_refused = Kurul’un ücret ödememe isteğinizi (fee waiver) reddeden mektubunda hangi tarih yazıyor?
    .label = ücret muafiyetini reddeden mektuptaki tarih
us-fact-ij_decision_oral = Hâkim kararı mahkemede sözlü olarak hangi gün söyledi?
    .label = hâkimin kararı sözlü söylediği gün
us-fact-ij_decision_mailed = Mahkeme, hâkimin yazılı kararını hangi gün postaya verdi veya internete koydu?
    .label = yazılı kararın postaya verildiği gün
us-fact-written_summary_mailed = Sözlü kararın yazılı bir özeti geldiyse mahkeme onu hangi gün postaya verdi?
    .label = yazılı özetin postaya verildiği gün
us-fact-briefing_schedule = Kurul’un yazılı gerekçeler hakkındaki bildiriminde (briefing schedule) hangi tarih yazıyor?
    .label = yazılı gerekçe bildirimindeki (briefing schedule) tarih
us-fact-bia_order = Kurul’un kararında hangi tarih yazıyor?
    .label = Kurul’un kararındaki tarih
us-fact-dhs_order = Bir görevlinin hâkim olmadan verdiği sınır dışı kararında hangi tarih yazıyor?
    .label = bir görevlinin verdiği karardaki tarih
us-fact-reinstatement_order = Eski sınır dışı kararınızın yeniden kullanıldığını söyleyen kâğıtta (I-871 formu) hangi tarih yazıyor?
    .label = eski kararınızı yeniden kullanan kâğıttaki tarih
us-fact-served_by_mail = Kararı postayla mı aldınız?
    .label = kararın postayla gelmesi
us-fact-circuit = Göçmenlik mahkemeniz hangi federal temyiz bölgesinde (circuit)?
    .label = federal temyiz mahkemesi (circuit)
us-fact-record_available = Federal mahkeme, dosyanızın kayıtlarının (record) hazır olduğunu hangi gün söyledi?
    .label = kayıtların hazır olduğu gün
us-fact-opposing_filing_received = Hükümetin avukatı hâkimden yazılı olarak bir şey istediyse o kâğıt mahkemeye hangi gün vardı?
    .label = mahkemenin hükümetin kâğıdını aldığı gün
us-fact-date_set_by_judge = Hâkimin size bir form veya kâğıtlar için verdiği son gün hangisi?
    .label = hâkimin koyduğu gün
us-fact-vd_order = Hâkim ülkeden kendiniz çıkmanıza (gönüllü çıkış, voluntary departure) hangi gün izin verdi?
    .label = hâkimin size gönüllü çıkış verdiği gün
us-fact-days_granted = Hâkimin kararına göre ülkeden çıkmak için kaç gününüz var?
    .label = hâkimin size verdiği gün sayısı
us-fact-bia_appeal_filed = Temyiz başvurunuzu Kurul’a hangi gün verdiniz?
    .label = temyiz başvurunuzu verdiğiniz gün
us-fact-released = Sizi sınırda veya alıkonulduğunuz yerden hangi gün bıraktılar? I-385 formunuz varsa üzerindeki tarihi yazın.
    .label = bırakıldığınız gün
us-fact-first = İlk check-in kontrolünüz hangi gün ve saat kaçta?
    .label = ilk check-in kontrolünüz
us-fact-every = Bir check-in kontrolünden ötekine ne kadar süre var? Örneğin 1 hafta, 2 hafta veya 1 ay.
    .label = check-in kontrolleri arasındaki süre

## Federal holidays

us-holiday-new-year = Yılbaşı (New Year’s Day)
us-holiday-martin-luther-king = Martin Luther King Günü
us-holiday-washington = Washington’ın Doğum Günü
us-holiday-memorial = Anma Günü (Memorial Day)
us-holiday-juneteenth = Juneteenth
us-holiday-independence = Bağımsızlık Günü (Independence Day)
us-holiday-labor = İşçi Günü (Labor Day)
us-holiday-columbus = Kolomb Günü (Columbus Day)
us-holiday-veterans = Gaziler Günü (Veterans Day)
us-holiday-thanksgiving = Şükran Günü (Thanksgiving)
us-holiday-christmas = Noel (Christmas Day)
