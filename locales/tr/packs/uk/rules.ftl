### United Kingdom: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

uk-jurisdiction = Birleşik Krallık

uk-ftt-appeal = Redde karşı temyize başvurun (Birleşik Krallık içinden)
    .plain = İçişleri Bakanlığı (Home Office) hayır mı dedi? Bakanlık mektubu gönderdikten sonra 14 gün içinde temyiz başvurunuz mahkemenin (tribunal) elinde olmalıdır. Mektubu açtığınız günün önemi yoktur.
    .missed = Yine de bugün temyize başvurun. Mahkemeden daha fazla süre isteyin ve neden geç kaldığınızı söyleyin. Hemen bir avukatla konuşun.
    .todo = First-tier Tribunal’a, mektubunuzda anlatıldığı gibi temyize başvurun. Mektuptaki tarihe bakın ve zarfı saklayın. Kurallar 2026’da değişmiş olabilir: bir avukata sorun.
    .abroad = Faro’ya Birleşik Krallık dışında olduğunuzu söylediniz. O zaman daha fazla süreniz olabilir: yurt dışından temyiz kuralına bakın. Güvenli olmak için en geç bu tarihte yapın.
    .unchecked = Bu tarihi henüz hiçbir avukat kontrol etmedi. Ona güvenmeden önce bir avukata sorun.

uk-ftt-abroad = Redde karşı temyize başvurun (Birleşik Krallık dışından)
    .plain = Birleşik Krallık dışındaysanız 28 gününüz vardır. Bu süre, kararın size geldiği günden sonra işler. O sırada Birleşik Krallık’ta mıydınız ve oradan başvuramıyor muydunuz? O zaman süre, çıktığınız günden sonra işler.
    .missed = Yine de bugün temyize başvurun. Mahkemeden daha fazla süre isteyin ve neden geç kaldığınızı söyleyin. Hemen bir avukatla konuşun.
    .todo = First-tier Tribunal’a, mektubunuzda anlatıldığı gibi temyize başvurun. Çıktığınız günün ve kararı aldığınız günün kanıtını saklayın.
    .received = Bu, yurt dışındaydıysanız veya Birleşik Krallık’tan başvurabiliyorduysanız geçerlidir.
    .left = Bu, karar geldiğinde Birleşik Krallık’taydıysanız ve oradan başvuramıyorduysanız geçerlidir.
    .unchecked = Bu tarihi henüz hiçbir avukat kontrol etmedi. Ona güvenmeden önce bir avukata sorun.

uk-ut-permission = Upper Tribunal’a gitmek için izin isteyin
    .plain = First-tier Tribunal hayır derse Upper Tribunal’a temyiz için izin isteyebilirsiniz. Karar gönderildikten sonra 14 gününüz vardır. Yurt dışındaysanız 28 gündür.
    .missed = Temyiziniz orada bitebilir. Yine de izin isteyin, neden geç kaldığınızı söyleyin ve hemen bir avukatla konuşun.
    .todo = Hâkimin yasada neyi yanlış anladığını yazın. İsteği First-tier Tribunal’a, zamanında varacak gibi gönderin.
    .inside = Bu, Birleşik Krallık’taysanız geçerlidir.
    .outside = Bu, Birleşik Krallık dışındaysanız geçerlidir.
    .unchecked = Bu tarihi henüz hiçbir avukat kontrol etmedi. Ona güvenmeden önce bir avukata sorun.

uk-ut-renewed = Upper Tribunal’ın kendisinden isteyin
    .plain = First-tier Tribunal, Upper Tribunal’a temyize gitmenize izin vermedi mi? Upper Tribunal’ın kendisinden isteyebilirsiniz. O cevap gönderildikten sonra 14 gününüz olduğunu, yurt dışından daha fazla olduğunu sanıyoruz. Bunu kontrol edemedik.
    .missed = Temyiziniz orada bitebilir. Yine de isteyin, neden geç kaldığınızı söyleyin ve hemen bir avukatla konuşun.
    .todo = Süreyi ve nasıl isteneceğini mektupta arayın. İsteği Upper Tribunal’a, zamanında varacak gibi gönderin.
    .inside = Bu, Birleşik Krallık’taysanız geçerlidir.
    .outside = Bu, Birleşik Krallık dışındaysanız geçerlidir.

uk-support-appeal = Sığınma desteğiniz (ev ve para) için temyize başvurun
    .plain = İçişleri Bakanlığı (Home Office) sığınma desteğinizi reddetti veya durdurdu mu? Mektubu aldığınız günden sonra 3 gün içinde temyiz başvurunuz mahkemenin (tribunal) elinde olmalıdır.
    .missed = Yine de bugün temyize başvurun. Formda neden geç kaldığınızı söyleyin. Sığınma isteyenlere yardım eden bir grup size yardım edebilir.
    .todo = Mektupla gelen temyiz bildirimini (notice of appeal) doldurun ve sığınma desteği mahkemesine gönderin. En hızlısı e-postadır. Mektubu da ekleyin.
    .weekends = Bu temyizlere yardım eden bir grup, Cumartesi ve Pazar günlerinin sayılmadığını söylüyor. Bunu beklemeyin.
    .unchecked = Bu tarihi henüz hiçbir avukat kontrol etmedi. Ona güvenmeden önce bir avukata sorun.

## The questions for facts. .label names the fact inside a sentence.

uk-fact-decision_sent = İçişleri Bakanlığı (Home Office) kararı hangi gün gönderdi?
    .label = kararın gönderildiği gün
uk-fact-in_uk = Şu anda Birleşik Krallık’ta mısınız?
    .label = Birleşik Krallık’ta olmanız
uk-fact-left_uk = Birleşik Krallık’tan hangi gün çıktınız?
    .label = Birleşik Krallık’tan çıktığınız gün
uk-fact-decision_received = Kararı hangi gün aldınız?
    .label = kararı aldığınız gün
uk-fact-could_appeal_inside = Hâlâ Birleşik Krallık’tayken oradan temyize başvurabiliyor muydunuz?
    .label = Birleşik Krallık’tayken temyize başvurabilmeniz
uk-fact-permission_refused_sent = First-tier Tribunal, temyize gidemeyeceğinizi söyleyen cevabını hangi gün gönderdi?
    .label = mahkemenin o cevabı gönderdiği gün
uk-fact-support_decision_received = Sığınma desteğiniz hakkındaki mektubu hangi gün aldınız?
    .label = destek hakkındaki mektubu aldığınız gün
uk-fact-ftt_decision_sent = First-tier Tribunal kararını hangi gün gönderdi?
    .label = mahkemenin kararını gönderdiği gün
