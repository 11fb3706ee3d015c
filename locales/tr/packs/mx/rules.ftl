### Mexico: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

mx-jurisdiction = Meksika

mx-comar-apply = Meksika’da mülteci statüsü isteyin
    .plain = Meksika’ya girdikten sonra mülteci statüsü istemek için 30 iş gününüz vardır. Hafta sonları ve resmî tatiller sayılmaz.
    .missed = Yine de gidin. COMAR neden geç geldiğinizi sorar ve isteğinizi yine de alabilir. Nedenlerinizi anlatın ve kanıt getirin.
    .todo = Kendiniz COMAR’a (mülteci ofisi) gidin. Yakınınızda COMAR ofisi yoksa INM’ye (göçmenlik ofisi) gidin. İstediğiniz günü gösteren bir kâğıt isteyin.
    .unchecked = Bu tarihi henüz hiçbir avukat kontrol etmedi. Ona güvenmeden önce bir avukata sorun.

mx-comar-weekly = COMAR’da veya INM’de imza atın
    .plain = İsteğiniz açık olduğu sürece kendiniz gidip imza atmanız gerekir. Çoğu kişi her hafta, kendisine verilen günde ve ofiste imza atar.
    .missed = COMAR isteğinizden vazgeçtiğinize karar verebilir. Bugün gidin, neden gelmediğinizi söyleyin ve kanıt getirin. Bir hukuki yardım ofisinden yardım isteyin.
    .todo = Kâğıdınızı her seferinde götürün ve imzanızın sayıldığından emin olun. Başka bir eyalete taşınmak istiyorsanız önce COMAR’a sorun.

mx-comar-decision = COMAR’ın karar vermesi gerekir
    .plain = Yasa, isteğinize karar vermesi için COMAR’a 45 iş günü verir. COMAR çoğu zaman daha uzun sürede karar verir.
    .missed = Bu COMAR’ın süresidir, sizin değil: hiçbir şey kaybetmezsiniz. İmza atmaya devam edin ve dosyanızın nasıl gittiğini sorun.
    .todo = İmza atarken haber sorun. Kâğıdınızı ve COMAR’daki telefon numaranızı güncel tutun.

mx-comar-appeal = COMAR’ın kararına karşı temyize başvurun
    .plain = COMAR hayır derse yeniden incelenmesini isteyebilirsiniz (recurso de revisión). Görünüşe göre 15 iş gününüz vardır, ama bunu kontrol edemedik. Aynı hafta bir avukata sorun.
    .missed = Karar kesinleşir. Bir mahkemenin size hâlâ yardım edip edemeyeceğini (amparo) bir avukat görebilir. Onun süresi de kısadır: hemen sorun.
    .todo = Temyiz için süreyi ve yeri mektubunuzda arayın. Recurso de revisión’u yazılı verin ve kopyanızı damgalatın.
    .unchecked = Bu tarihi henüz hiçbir avukat kontrol etmedi. Ona güvenmeden önce bir avukata sorun.

mx-amparo = Federal mahkemeden yardım isteyin (amparo)
    .plain = Temyizinize (recurso de revisión) gelen cevap hayırsa federal bir mahkeme size hâlâ yardım edebilir. 15 iş gününüz olduğunu, sınır dışı edilmek üzereyseniz süre sınırı olmadığını sanıyoruz. Bunu kontrol edemedik.
    .missed = Yine de bir avukata sorun. Başka bir yol olabilir, özellikle sınır dışı edilmek üzereyseniz.
    .todo = Aynı hafta bir avukata veya mültecilere yardım eden bir gruba gidin. İki kararı ve onları aldığınız günü götürün.

## The questions for facts. .label names the fact inside a sentence.

mx-fact-entered = Meksika’ya hangi gün girdiniz?
    .label = Meksika’ya girdiğiniz gün
mx-fact-first = İlk kez hangi gün ve saat kaçta imza atmanız gerekiyor?
    .label = ilk imzanız
mx-fact-every = Bir imzadan ötekine ne kadar süre var? Örneğin 1 hafta.
    .label = imzalar arasındaki süre
mx-fact-tz = O yerin saat dilimi hangisi?
    .label = yerin saat dilimi
mx-fact-filed = Mülteci statüsü isteğinizi hangi gün verdiniz?
    .label = isteğinizi verdiğiniz gün
mx-fact-decision_notified = COMAR kararını size hangi gün verdi?
    .label = kararı aldığınız gün
mx-fact-revision_notified = Recurso de revisión’unuza cevabı hangi gün aldınız?
    .label = temyizinize cevabı aldığınız gün
