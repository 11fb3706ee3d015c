### Spain: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

es-jurisdiction = İspanya

es-apply-1m = İspanya’da bir ay içinde sığınma isteyin
    .plain = İspanya’ya girdikten sonra sığınma (protección internacional) istemek için bir ayınız vardır. Kendiniz gitmelisiniz.
    .missed = Yine de isteyin: hâlâ sığınma isteyebilirsiniz. Dosyanız daha hızlı bir yoldan (procedimiento de urgencia) gidebilir. Gecikmenin nedenini söyleyin ve bir avukatla konuşun.
    .todo = Hemen randevu (cita) isteyin ve istediğinizin kanıtını saklayın. 12 Haziran 2026’dan beri Avrupa Birliği’nin yeni kuralları geçerlidir: neyin değiştiğini bir avukata sorun.
    .other-region = Bu, o resmî tatilin olmadığı bir bölgede geçerlidir.

es-border-reexamen = Sınırda yeniden bakılmasını isteyin (reexamen)
    .plain = Sığınma isteğinizi bir havaalanında veya sınırda reddettiler mi? Yeniden bakılmasını istemek (petición de reexamen) için iki gününüz vardır. Görünüşe göre her gün sayılır, hafta sonu da: 48 saat içinde yapın.
    .missed = Sizi geri dönen bir uçağa koyabilirler. Geri dönmekten korktuğunuzu hemen görevlilere ve bir avukata söyleyin ve hâlâ ne yapılabileceğini sorun.
    .todo = Şimdi avukat ve tercüman isteyin. Avukat, petición de reexamen’i sizinle birlikte yazar. Kararın saatini gösteren kâğıdı saklayın.
    .since-june = Faro bunu 12 Haziran 2026’dan önceki yasada okudu. Yeniden bakmanın hâlâ olup olmadığını veya hemen mahkemeye gitmeniz gerekip gerekmediğini bir avukata sorun.

es-contencioso-2m = Karara karşı mahkemeye gidin
    .plain = 12 Haziran 2026’dan beri sığınma istediyseniz mahkemeye gitme süresi 5 gün kadar kısa olabilir, en çok bir aydır. 5 gün içinde yapın. İki ay daha eski dosyalar içindir. Orada Ağustos ayı sayılmaz, ama planınızı buna göre yapmayın.
    .missed = Ret kesinleşir. Geriye ne kaldığı hakkında, örneğin yeni bilgiler veya başka bir izin, bir avukatla konuşun.
    .todo = Ödeyemiyorsanız hemen ücretsiz avukat (justicia gratuita) isteyin. Kararı ve onu aldığınız günü avukata gösterin. Süre ve mahkeme (Audiencia Nacional) için karara bakın.
    .other-region = Bu, o resmî tatilin olmadığı bir bölgede geçerlidir.
    .which = Hangi dosyalarda iki ayın kaldığı kesinleşmedi. Hangi sürenin sizin olduğunu bir avukata sorun.
    .new = Bu, 12 Haziran 2026’dan beri sığınma istediyseniz geçerlidir.
    .old = Bu, 12 Haziran 2026’dan önce sığınma istediyseniz geçerlidir.

es-reposicion-1m = Bakanlıktan yeniden karar vermesini isteyin (isterseniz)
    .plain = Mahkemeye gitmeden önce bakanlığın kendisinden kararını değiştirmesini isteyebilirsiniz (recurso de reposición). Görünüşe göre bir ayınız vardır, ama bunu kontrol edemedik. Önce bir avukata sorun.
    .missed = Bakanlıktan istemek, mahkeme için olan süreyi durdurmaz. O süre günlerle sınırlı olabilir. Ne kadarının kaldığını şimdi bir avukata sorun.
    .todo = Sizin için hangi yolun daha iyi olduğunu bir avukata sorun: bu yol mu, mahkeme mi. Bakanlıktan isterseniz yine de zamanında mahkemeye gidin. Onu bir kayıt bürosuna verin ve damgalı kopyayı saklayın.
    .other-region = Bu, o resmî tatilin olmadığı bir bölgede geçerlidir.
    .court = Bakanlıktan istemek, mahkeme için olan süreyi durdurmaz. O süre 5 gün kadar kısa olabilir.

## The questions for facts. .label names the fact inside a sentence.

es-fact-entered = İspanya’ya hangi gün girdiniz?
    .label = İspanya’ya girdiğiniz gün
es-fact-border_refusal_notified = Sınırda size hangi gün hayır dediler?
    .label = sınırda size ret kararını verdikleri gün
es-fact-decision_notified = Kararı hangi gün aldınız?
    .label = kararı aldığınız gün
es-fact-region = İspanya’nın hangi özerk bölgesinde oturuyorsunuz? İki harfini yazın, örneğin Endülüs için AN, Katalonya için CT veya Madrid için MD.
    .label = özerk bölgeniz
es-fact-asked_for_asylum = İspanya’da hangi gün sığınma istediniz?
    .label = sığınma istediğiniz gün
es-fact-period_on_paper = Karar, mahkemeye gitmek için size ne kadar süre veriyor? Örneğin 10 gün veya 1 ay.
    .label = kararın verdiği süre
