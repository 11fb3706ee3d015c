### European Union: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

eu-jurisdiction = Avrupa Birliği

eu-apr-lodge-21d = Tam başvurunuzu verin
    .plain = Önce sığınma isteğiniz kaydedilir. Sonra tam başvuruyu kendiniz elden vermek için 21 gününüz vardır.
    .missed = Ofis, başvurunuzu geri almışsınız gibi davranabilir. Hemen oraya gidin, neden geç kaldığınızı söyleyin ve başvurunun nasıl açık tutulacağını bir avukata sorun.
    .todo = Kâğıdınızda yazan ofise, yazan gün gidin. Kâğıtlarınızı getirin ve tercüman isteyin. Aldığınız kâğıdı saklayın.

eu-apr-appeal = Sığınma kararına karşı temyize başvurun
    .plain = Her AB ülkesi kendi süresini koyar ve süre kısadır. Hızlı işlemlerde veya sınırda 5 ile 10 gün, başkalarında iki hafta ile bir ay olabilir. Kararınızın son sayfasında yazmalıdır.
    .missed = Ret kesinleşir. Hemen bir avukatla konuşun: mahkemenin onu hâlâ alıp alamayacağını ve yeni bilgileri sorun.
    .todo = Kararın son sayfasını okuyun ve aynı gün bir avukata gidin. Süreyi bilmiyorsanız 5 gününüz varmış gibi davranın.
    .stays = Bu, son günü kaydırmayan bir ülkede geçerlidir.

eu-ammr-appeal = Başka bir AB ülkesine gönderilmeye karşı temyize başvurun
    .plain = Başka bir AB ülkesine gönderilecekseniz temyize başvurmak için bir ile üç hafta arasında süreniz vardır. Her ülke kendi süresini koyar: kâğıdınızda yazmalıdır. Bazı ülkelerde temyiz tek başına gönderilmeyi durdurmaz: mahkemeden bunu da isteyin.
    .missed = O ülkeye gönderilebilirsiniz. Gönderme süresi genellikle 6 aydır. Hemen bir avukatla konuşun ve randevularınıza gitmeye devam edin.
    .todo = Kâğıttaki süreyi okuyun ve aynı gün bir avukata gidin. Avrupa’daki ailenizi ve hastalığınızı anlatın. Süreyi bilmiyorsanız bir haftanız varmış gibi davranın.
    .start = Kuralın metni 1 Temmuz 2026 der. Almanya ve İspanya onu 12 Haziran’dan beri uyguluyor. Davanızda hangi kuralların geçerli olduğunu bir avukata sorun.
    .stays = Bu, son günü kaydırmayan bir ülkede geçerlidir.

eu-ammr-stay = Mahkemeden, karar verirken gönderilmenizi durdurmasını isteyin
    .plain = Temyiz tek başına gönderilmeyi durdurmayabilir. Mahkemeden, karar verene kadar kalmanıza izin vermesini isteyebilirsiniz. Erken isteyin: en geç temyiz süresi bitince, bir ile üç hafta.
    .missed = Mahkeme karar verirken öteki ülkeye gönderilebilirsiniz. Hemen bir avukatla konuşun.
    .todo = Bunu temyizle birlikte, aynı gün isteyin. Süreyi bilmiyorsanız bir haftanız varmış gibi davranın.
    .start = Kuralın metni 1 Temmuz 2026 der. Almanya ve İspanya onu 12 Haziran’dan beri uyguluyor. Davanızda hangi kuralların geçerli olduğunu bir avukata sorun.
    .stays = Bu, son günü kaydırmayan bir ülkede geçerlidir.

eu-ammr-transfer-6m = Ülke sizi en geç o gün göndermiş olmalıydı
    .plain = Öteki AB ülkesi evet dedikten sonra 6 ay içinde oraya gönderilmeniz gerekir. Bir temyiz bunu beklettiyse 6 ay son kararla başlar. Ondan sonra, bulunduğunuz ülkenin dosyanıza bakması gerekebilir.
    .missed = Hâlâ oradaysanız sığınma isteğinize artık bu ülkenin karar vermesi gerekip gerekmediğini bir avukata sorun.
    .todo = Randevularınıza gidin ve adresinizi güncel tutun. Ne olduğunu yazın ve 6 ayın ne zaman bittiğini bir avukata sorun.
    .longer = Hapiste olan biri ve ofisin bulamadığı biri için daha uzun olabilir. Bir avukata sorun.

## The questions for facts. .label names the fact inside a sentence.

eu-fact-registered = Ofis sığınma isteğinizi hangi gün kaydetti?
    .label = başvurunuzun kaydedildiği gün
eu-fact-decision_notified = Kararı hangi gün aldınız?
    .label = kararı aldığınız gün
eu-fact-period_on_paper = Kâğıdınız size ne kadar süre veriyor? Örneğin 5 gün veya 2 hafta.
    .label = kâğıdınızın verdiği süre
eu-fact-transfer_notified = Başka ülkeye gönderilme kâğıdını size hangi gün verdiler?
    .label = gönderilme kararını aldığınız gün
eu-fact-transfer_accepted = Öteki ülke sizi almayı hangi gün kabul etti? Gönderilme kâğıdınızda yazıyor olabilir.
    .label = öteki ülkenin kabul ettiği gün
eu-fact-transfer_appeal_decided = Bir mahkeme gönderilmenizi beklettiyse bu konudaki son karar hangi gündü?
    .label = gönderilme hakkındaki son kararın günü
