### Canada: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

ca-jurisdiction = Kanada

ca-claim-one_year = Kanada’da bir yıl içinde koruma isteyin
    .plain = 2026’nın bir yasası, 24 Haziran 2020’den sonra Kanada’ya ilk kez girdiğiniz günden sonra bir yıl sayar. Daha sonra yeniden girdiyseniz yıl yeniden başlamaz. Bunun nasıl uygulandığını bir avukata sorun.
    .missed = Mülteci kurulunda (IRB) duruşma alamayabilirsiniz. Yine de ülkenizdeki tehlikeye kâğıt üzerinden bakılmasını (PRRA) alabilirsiniz. Şimdi bir avukatla konuşun.
    .todo = Mülteci başvurunuzu (refugee claim) bu günden önce yapın. Kanada’ya girdiğiniz her günü yazın ve kanıt saklayın.
    .child = Faro’ya Kanada’da yalnız bir çocuk olduğunuzu söylediniz. Bir görevli sizin için istisna yapabilir. Buna güvenmeyin: en geç bu tarihte yapın ve bir avukata sorun.

ca-claim-14d = Amerika Birleşik Devletleri’nden kara sınırını geçmek
    .plain = Sınır kapıları dışında bir yerden mi geçtiniz? 14. günden önce Kanada sizi Amerika Birleşik Devletleri’ne geri gönderebilir. 14. günden başlayarak başvuru mülteci kuruluna (IRB) gitmez. Bir görevli burada yalnız olan çocukları bundan ayrı tutabilir. Önce bir avukata sorun.
    .missed = Bu günden başlayarak yapılan bir başvuruya yalnız kâğıt üzerinden bakılabilir (PRRA) ve duruşma olmayabilir. Şimdi bir avukatla konuşun: bir istisna size uyabilir.
    .todo = Başvuru yapmadan önce bir avukatla veya hukuki yardımla konuşun. Onlara günü, yeri ve Kanada’daki ailenizi söyleyin.
    .child = Faro’ya Kanada’da yalnız bir çocuk olduğunuzu söylediniz. Bir görevli sizin için istisna yapabilir. Başvuru yapmadan önce bir avukata sorun.

ca-boc-poe = Basis of Claim formunuzu gönderin
    .plain = Sınırda veya havaalanında mı istediniz? Basis of Claim formunuz zamanında mülteci kurulunun elinde olmalıdır. Günler, başvurunuzun kurula gönderildiği günden sonra işler. Kural 15 gün der. Kurulun 9 Eylül 2024 tarihli bildirimi 45 gün verir. 15 günü hedefleyin. Daha fazla mı gerekiyor? Bitmeden 3 iş günü önce isteyin.
    .missed = Kurul, başvurunuzdan vazgeçip vazgeçmediğinizi sormak için sizi 5 iş günü içinde bir duruşmaya çağırır. Oraya gidin, formu götürün ve neden geç olduğunu söyleyin. Hemen bir avukatla konuşun.
    .todo = Basis of Claim formunu doldurun ve Refugee Protection Division’a gönderin. Kanada içinde istediyseniz formun başka bir süresi vardır: kâğıtlarınıza bakın.

ca-boc-more_time = Basis of Claim formu için daha fazla süre isteyin
    .plain = Basis of Claim formunuzu zamanında gönderemiyor musunuz? Mülteci kurulundan daha fazla süre isteyebilirsiniz. İsteğiniz, formun süresi bitmeden 3 iş günü önce kurulun elinde olmalıdır.
    .missed = Formu mümkün olan en kısa zamanda gönderin ve neden geç olduğunu söyleyin. Bunun için bir duruşmaya çağrılabilirsiniz: oraya gidin. Bir avukata sorun.
    .todo = Daha fazla süre istemek için kurulun kendi formunu kullanın ve nedenlerinizi yazın. Hasta mıydınız? Bir doktor kâğıdı gönderin. Cevap gelmezse eski gün geçerli kalır.

ca-rad-notice = Başvurunuzun reddine karşı temyize başvurun
    .plain = Reddin yazılı nedenlerini aldınız mı? Temyiz bildiriminiz (notice of appeal) 15 gün içinde varmalıdır. Refugee Appeal Division’a (RAD) gider. Orada herkes temyize başvuramaz: kararınızda ne yazdığına bakın.
    .missed = Hemen RAD’dan daha fazla süre isteyin ve neden geç kaldığınızı söyleyin. Hayır derse Federal Mahkeme (Federal Court) kalmış olabilir. Bir avukatla konuşun.
    .todo = Temyiz bildirimini RAD’a gönderin. Zamanında varmalıdır. Nedenleri aldığınız günün kanıtını saklayın.
    .no-appeal = Faro’ya kararınızda ne yazdığını söylediniz. O zaman yasa size RAD’a temyiz hakkı vermez. Federal Mahkeme kalmış olabilir ve onun süresi kısadır. Bugün bir avukata sorun.

ca-rad-perfect = Temyizinizin bütün kâğıtlarını gönderin
    .plain = Temyiziniz için gerekçelerinizle birlikte tam bir dosya gerekir. 2020’nin bir bildirimi, yazılı nedenleri aldıktan sonra 45 gün verir, ama okuduğumuz yasa 30 gün der. Güvenli olmak için 30 günü kullanın.
    .missed = RAD temyizinizi kapatabilir. Dosyayı şimdi gönderin, daha fazla süre isteyin, nedenini söyleyin ve bir avukatla konuşun.
    .todo = Kararı, kanıtlarınızı ve gerekçelerinizi bir araya koyun (appellant's record). RAD’a zamanında varacak gibi gönderin.
    .no-appeal = Faro’ya kararınızda ne yazdığını söylediniz. O zaman yasa size RAD’a temyiz hakkı vermez. Federal Mahkeme kalmış olabilir ve onun süresi kısadır. Bugün bir avukata sorun.

ca-jr = Federal Mahkemeden karara bakmasını isteyin
    .plain = Federal Mahkemeden (Federal Court) istemek için kararı aldığınız günden sonra 15 gününüz vardır. Konunuz Kanada dışında ortaya çıktıysa 60 gündür. RAD’a temyize başvurabiliyorsanız önce onu yapın.
    .missed = Kanada sizi gönderebilir. Bir hâkim özel bir nedenle daha fazla süre verebilir: bunu hemen, bir avukatla isteyin.
    .todo = İzin ve inceleme başvurusunu (application for leave and for judicial review) verin. Bir kopyasını hükümete de verin. İkisi de zamanında yapılmalıdır.
    .inside = Bu, konunuz Kanada’da ortaya çıktıysa geçerlidir.
    .outside = Bu, konunuz Kanada dışında ortaya çıktıysa geçerlidir.
    .appeal-first = Hâlâ RAD’a temyize başvurabiliyor musunuz? O zaman mahkeme henüz bakmaz: önce temyize başvurun. Hangi yolun açık olduğunu bir avukat söyleyebilir.

ca-jr-perfect = Federal Mahkemeye bütün kâğıtları gönderin
    .plain = Federal Mahkemeye başvurduktan sonra ona tam dosyanız gerekir: karar, yeminli beyanınız ve gerekçeleriniz. Başvurunuzu verdiğiniz günden sonra 30 gününüz vardır. O zaman elinizde yazılı nedenler yoktuysa 30 gün, onları aldığınız günden sonra işler.
    .missed = Bir hâkim size bir daha sormadan davanızı kapatabilir. Hemen mahkemeden daha fazla süre isteyin, nedenini söyleyin ve bir avukatla konuşun.
    .todo = Dosyayı hükümetin avukatına verin ve verdiğinizin kanıtıyla mahkemeye verin. İkisi de zamanında yapılmalıdır.
    .with-reasons = Bu, başvururken yazılı nedenler elinizdeyse geçerlidir.
    .reasons-later = Bu, mahkemeye henüz yazılı nedenlerin elinizde olmadığını söylediyseniz geçerlidir.
    .special-order = Mahkemenin Mayıs 2025’teki bir kararla 45 gün daha verdiği söyleniyor. Onu okumadık. Onu beklemeyin: mahkemeye veya bir avukata sorun.

ca-prra-apply = Gönderilmeden önceki kontrolü (PRRA) isteyin
    .plain = Size PRRA isteyebileceğinizi yazan bir bildirim mi verdiler? Bu, sizi göndermeden önce ülkenizdeki tehlikenin kontrolüdür. İsteğinizi 15 gün içinde gönderin. Bildirim postayla geldiyse 7 gün daha vardır.
    .missed = Yine de isteyebilirsiniz, ama cevap gelmeden sizi gönderebilirler. Bugün bir avukatla konuşun.
    .todo = Bildirimle gelen formu doldurun ve gönderin. Gönderdiğiniz günün kanıtını saklayın. Bütün kanıtlarınız sonra gelebilir: sıradaki süre sınırına bakın.
    .stay = Zamanında isterseniz gönderilmeniz cevabı bekler. İkinci bir PRRA’da veya sınırda istediğinizde böyle değildir: her şeyi hemen gönderin ve bir avukata sorun.

ca-prra-submissions = PRRA için kanıtlarınızı gönderin
    .plain = PRRA’yı zamanında mı istediniz? O zaman bildirimden sonraki ilk 30 gün içinde karar vermezler. Bildirim postayla geldiyse 7 gün daha vardır. Ondan sonra karar herhangi bir gün gelebilir.
    .missed = Yine de bugün gönderin. Karar vermeden önce gelene bakmak zorundadırlar.
    .todo = Kanıtlarınızı ve nedenlerinizi yazılı gönderin. Mülteci duruşmanızdan sonra neyin yeni olduğunu ve neden önceden gösteremediğinizi gösterin.

ca-prra-bar = Yeniden ne zaman PRRA isteyebilirsiniz
    .plain = Bir retten sonra 12 ay boyunca PRRA isteyemezsiniz. Bu süre son hayır cevabından sonra işler: mülteci kurulunun, temyizin, Federal Mahkemenin veya önceki bir PRRA’nın. Vazgeçtiğiniz bir başvuru da sayılır.
    .missed = Kaybedilen bir şey yok. Hâlâ Kanada’daysanız bu günden başlayarak isteyebilirsiniz. Ondan önce sizi gönderebilirler: bir avukata sorun.
    .todo = Ülkenizde yeni bir tehlikeyi gösteren her kâğıdı saklayın. Bu günden önce ne yapabileceğinizi bir avukata sorun.
    .exceptions = Bazı ülkeler bunun dışındadır ve bazı retler sayılmaz. Sizin için öyle olup olmadığını bir avukata sorun.

ca-hc-bar = İnsani nedenlerle (H&C) kalmayı ne zaman isteyebilirsiniz
    .plain = Bir retten sonra Kanada 12 ay boyunca H&C isteğine bakmaz. Bu süre son hayır cevabından sonra işler: mülteci kurulunun, temyizin veya Federal Mahkemenin. Vazgeçtiğiniz bir başvuru da sayılabilir.
    .missed = Kaybedilen bir şey yok. Bu günden başlayarak isteyebilirsiniz. Yalnız istemek gönderilmeyi durdurmaz: bir avukata sorun.
    .todo = İşiniz, aileniz ve Kanada’daki hayatınız hakkında kâğıtlar saklayın. Bu günden önce ne yapabileceğinizi bir avukata sorun.
    .exceptions = Zarar görecek çocuklar ve ülkesinde bakım olmayan hastalar için istisnalar vardır. Sizin için öyle olup olmadığını bir avukata sorun.

ca-rpd-evidence = Kanıtlarınızı mülteci kuruluna gönderin
    .plain = Kanıtlarınız duruşmanızdan 10 gün önce mülteci kurulunun elinde olmalıdır. Basis of Claim formunuzdaki değişiklikler için de aynısı geçerlidir.
    .missed = Kurul kâğıtlarınızı dışarıda bırakabilir. Yine de gönderin, neden geç olduklarını söyleyin ve kuruldan onları kabul etmesini isteyin.
    .todo = Kâğıtları Refugee Protection Division’a gönderin. Hükümet davanızda yer alıyorsa ona da bir kopya gerekir. Başka bir dildeki kâğıtların çevirisi gerekir.

ca-rpd-interpreter = Tercüman veya başka bir tercüman isteyin
    .plain = Duruşmanızda tercüman mı gerekiyor veya başka bir dil ya da lehçe için tercüman mı? Mülteci kurulu bunu 10 gün önce bilmelidir. İngilizce ile Fransızca arasında değiştirmek için de aynısı geçerlidir.
    .missed = Hemen kurula söyleyin, duruşma başlayınca yeniden söyleyin. Birbirinizi anlamıyorsanız devam etmeyin.
    .todo = Refugee Protection Division’a yazın: dosya numaranız, diliniz ve lehçeniz. Tanıklarınız için de söyleyin.

## The questions for facts. .label names the fact inside a sentence.

ca-fact-entries = Kanada’ya girdiğiniz bütün günler hangileri?
    .label = Kanada’ya girişiniz
ca-fact-entered_over_land = Amerika Birleşik Devletleri’nden Kanada’ya karadan hangi gün geldiniz?
    .label = kara sınırını geçtiğiniz gün
ca-fact-referred = Başvurunuz mülteci kuruluna (Refugee Protection Division) hangi gün gönderildi?
    .label = başvurunuzun kurula gönderildiği gün
ca-fact-written_reasons_received = Kararın nedenlerini yazılı olarak hangi gün aldınız?
    .label = yazılı nedenleri aldığınız gün
ca-fact-decision_notified = Kararı hangi gün aldınız?
    .label = kararı aldığınız gün
ca-fact-in_canada = Konunuz Kanada’da mı, örneğin oradaki bir ofiste mi ortaya çıktı?
    .label = konunuzun Kanada’da ortaya çıkması
ca-fact-child_alone = 18 yaşından küçük müsünüz ve Kanada’da anne, baba veya vasi olmadan mısınız?
    .label = Kanada’da yalnız bir çocuk olmanız
ca-fact-no_credible_basis = Kararınıza bakın. "no credible basis" mi yazıyor? Veya "manifestly unfounded" mı yazıyor?
    .label = kararınızda "no credible basis" veya "manifestly unfounded" yazması
ca-fact-boc_due = Kurulun bir kâğıdı Basis of Claim formunuzu en geç hangi gün istiyor?
    .label = Basis of Claim formunuz için son gün
ca-fact-leave_filed = Federal Mahkemeye başvurunuzu hangi gün verdiniz?
    .label = Federal Mahkemeye başvurduğunuz gün
ca-fact-reasons_missing = Mahkemeye başvurunuzda henüz yazılı nedenlerin elinizde olmadığı yazıyor muydu?
    .label = başvururken elinizde yazılı nedenlerin olmaması
ca-fact-reasons_came = Mahkemeye başvurduktan sonra yazılı nedenler hangi gün geldi?
    .label = yazılı nedenlerin geldiği gün
ca-fact-prra_notified = PRRA bildirimini size hangi gün verdiler? Postayla geldiyse: üzerinde hangi tarih yazıyor?
    .label = PRRA bildiriminin günü
ca-fact-prra_by_mail = PRRA bildirimi postayla mı geldi?
    .label = PRRA bildiriminin postayla gelmesi
ca-fact-claim_refused = Mülteci kurulu başvurunuzu hangi gün reddetti?
    .label = kurulun başvurunuzu reddettiği gün
ca-fact-rad_refused = RAD temyizinizi hangi gün reddetti?
    .label = RAD’ın temyizinizi reddettiği gün
ca-fact-court_refused = Federal Mahkeme hangi gün hayır dedi?
    .label = Federal Mahkemenin hayır dediği gün
ca-fact-prra_refused = Son PRRA’nız hangi gün reddedildi?
    .label = son PRRA’nızın reddedildiği gün
ca-fact-hearing = Mülteci kurulundaki duruşmanız hangi gün?
    .label = duruşmanızın günü
