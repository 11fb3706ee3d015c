### Germany: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

de-jurisdiction = Almanya

de-klage-2w = Karara karşı mahkemeye gidin (iki hafta)
    .plain = Sığınma ofisi (BAMF) hayır mı dedi? Mektup size tebliğ edildikten sonra iki hafta içinde dava dilekçeniz (Klage) mahkemenin (Verwaltungsgericht) elinde olmalıdır.
    .missed = Karar kesinleşir. Bu sizin suçunuz değilse hemen mahkemeden gecikmeyi bağışlamasını (Wiedereinsetzung) isteyin. Mektup haklarınızı yanlış anlattıysa üç ayınız olabilir. Bugün bir avukatla konuşun.
    .todo = Mektubun son sayfasını (Rechtsbehelfsbelehrung) okuyun: mahkemeyi ve süreyi söyler. Dilekçeyi (Klage) o mahkemeye götürün veya gönderin ve sarı zarfı saklayın.
    .other-land = Bu, o resmî tatilin olmadığı bir eyaletteki (Land) mahkeme için geçerlidir.
    .collected = Faro’ya mektubu aldığınızı söylediniz. Dördüncü günden önce aldıysanız onu size verdikleri günden sonra sayın.

de-klage-1w = Karara karşı mahkemeye gidin (bir hafta)
    .plain = Bazı kararlarda dava dilekçenizi (Klage) mahkemeye (Verwaltungsgericht) ulaştırmak için yalnız bir haftanız vardır. Başka bir AB ülkesine gönderilecekseniz (Dublin) böyle olabilir. Sınırda istediyseniz böyle olabilir. Mektupta "unzulässig" (kabul edilmez: incelemediler) veya "offensichtlich unbegründet" (hiçbir neden görmüyorlar) yazıyorsa böyle olabilir.
    .missed = Başka bir ülkeye gönderilebilirsiniz. Gecikme sizin suçunuz değilse hemen mahkemeden onu bağışlamasını (Wiedereinsetzung) isteyin. Bugün bir avukatla konuşun.
    .todo = Bir hafta yazıp yazmadığını görmek için mektubun son sayfasını okuyun. Dilekçeyi (Klage) ve onunla birlikte acil isteği (Eilantrag) mahkemeye verin.
    .other-land = Bu, o resmî tatilin olmadığı bir eyaletteki (Land) mahkeme için geçerlidir.
    .collected = Faro’ya mektubu aldığınızı söylediniz. Dördüncü günden önce aldıysanız onu size verdikleri günden sonra sayın.

de-eilantrag-1w = Mahkemeden sınır dışı edilmenizi durdurmasını isteyin (Eilantrag)
    .plain = Dava dilekçesi (Klage) için yalnız bir haftanız varsa dilekçe tek başına sizi korumaz. Acil isteğiniz (Eilantrag) de bir hafta içinde mahkemenin elinde olmalıdır. Sınırda, nedenleriniz de o hafta içinde orada olmalıdır.
    .missed = Mahkeme karar vermeden sizi sınır dışı edebilirler. Mahkemenin hâlâ ne yapabileceğini bugün bir avukata sorun.
    .todo = Acil isteği (Eilantrag) dava dilekçesiyle (Klage) birlikte Verwaltungsgericht’e verin. Bir hukuki yardım grubu yazmanıza yardım edebilir. Mahkemeye, bürosunun (Rechtsantragstelle) onu sizin için yazıp yazmadığını da sorun.
    .other-land = Bu, o resmî tatilin olmadığı bir eyaletteki (Land) mahkeme için geçerlidir.
    .border = Sınırda veya bir havaalanında sığınma istediniz. O zaman istekte nedenleriniz aynı hafta içinde olmalıdır. Onu, kalmanız gereken yerdeki makama verebilirsiniz.
    .collected = Faro’ya mektubu aldığınızı söylediniz. Dördüncü günden önce aldıysanız onu size verdikleri günden sonra sayın.

de-begruendung-1m = Mahkemeye nedenlerinizi ve kanıtlarınızı verin
    .plain = Karar tebliğ edildikten sonra bir ay içinde mahkemeye dosyanızdaki olaylar ve kanıtlarınız gerekir. Sınırdaki bir işlemde daha az olabilir: 10 gün veya iki hafta.
    .missed = Mahkeme geç geleni dışarıda bırakabilir. Yine de gönderin, neden geç olduğunu söyleyin ve bir avukatla konuşun.
    .todo = Size ne olduğunu ve kararda neyin yanlış olduğunu yazın. Kanıtlarınızla birlikte, dosya numaranızla (Aktenzeichen) mahkemeye gönderin.
    .other-land = Bu, o resmî tatilin olmadığı bir eyaletteki (Land) mahkeme için geçerlidir.
    .collected = Faro’ya mektubu aldığınızı söylediniz. Dördüncü günden önce aldıysanız onu size verdikleri günden sonra sayın.

de-begruendung-border = Mahkemeye nedenlerinizi ve kanıtlarınızı verin (sınır)
    .plain = Sınırda veya bir havaalanında mı sığınma istediniz? O zaman nedenleriniz ve kanıtlarınız için süre kısa olabilir. Yalnız olan bir çocuk için 10 gündür. Başka bir ülkenin sizin için güvenli olduğunu söyledilerse iki haftadır. Başka durumlarda bir aydır.
    .missed = Mahkeme geç geleni dışarıda bırakabilir. Yine de gönderin, neden geç olduğunu söyleyin ve bir avukatla konuşun.
    .todo = Size ne olduğunu ve kararda neyin yanlış olduğunu yazın. Kanıtlarınızla birlikte, dosya numaranızla (Aktenzeichen) mahkemeye gönderin. Hangi sürenin sizin olduğundan emin değilseniz 10 gün içinde yapın.
    .month = Bu, sınırdaki başka durumlar için geçerlidir.
    .minor = Bu, yalnız olan bir çocuk için geçerlidir.
    .third-country = Bu, başka bir ülkenin sizin için güvenli olduğunu söyledilerse geçerlidir.
    .collected = Faro’ya mektubu aldığınızı söylediniz. Dördüncü günden önce aldıysanız onu size verdikleri günden sonra sayın.
    .other-land = Bu, o resmî tatilin olmadığı bir eyaletteki (Land) mahkeme için geçerlidir.

de-zulassung-1m = Mahkeme kararına karşı temyiz izni isteyin
    .plain = Mahkeme hayır mı dedi? Temyiz istemek (Antrag auf Zulassung der Berufung) için mahkeme kararı tebliğ edildikten sonra bir ayınız vardır. Mahkeme davanızın açıkça temelsiz olduğunu (offensichtlich) söylediyse yasa temyiz hakkı vermez: bir avukata sorun.
    .missed = Mahkeme kararı kesinleşir. Bu sizin suçunuz değilse hemen gecikmenin bağışlanmasını (Wiedereinsetzung) isteyin. Geriye başka ne kaldığını, örneğin yeni bilgileri, bir avukata sorun.
    .todo = Şimdi bir avukata gidin ve bunu yalnız bir avukatın verip veremeyeceğini sorun. İstek, kararı veren mahkemeye (Verwaltungsgericht) gider. Aynı ay içinde nedenleri de söylemelidir.
    .other-land = Bu, o resmî tatilin olmadığı bir eyaletteki (Land) mahkeme için geçerlidir.

de-verbleib-1m = Temyiz sırasında Almanya’da kalmayı isteyin
    .plain = İlk mahkeme karar verirken Almanya’da kalabildiniz mi? O zaman temyiz sırasında kalma hakkını da isteyin. Yasa bir ay verir. O ay içinde ve mahkeme cevap verene kadar sizi sınır dışı edemezler.
    .missed = Temyiz sürerken sizi sınır dışı edebilirler. Mahkemenin hâlâ ne yapabileceğini bugün bir avukata sorun.
    .todo = Bunu temyizle birlikte vermesini bir avukattan isteyin. Aynı mahkemeye gider. Dava başka bir AB ülkesine gönderilmeniz hakkındaysa (Dublin) bunu da isteyin.
    .from-when = Yasa bu ayın hangi günden başladığını söylemiyor. Faro, mahkeme kararının tebliğ edildiği günden sayar. Bir avukata sorun.
    .other-land = Bu, o resmî tatilin olmadığı bir eyaletteki (Land) mahkeme için geçerlidir.

de-gerichtsbescheid-2w = Gerichtsbescheid’e karşı bir şey yapın (mahkeme hayır dedi ve duruşma yapmadı)
    .plain = Mahkeme duruşma yapmadan, bir Gerichtsbescheid ile karar verebilir. O zaman tebliğ edildikten sonra ona karşı bir şey yapmak için iki haftanız vardır.
    .missed = Bir mahkeme kararı gibi kesinleşir. Bu sizin suçunuz değilse hemen mahkemeden gecikmeyi bağışlamasını (Wiedereinsetzung) isteyin. Bugün bir avukatla konuşun.
    .todo = Son sayfasını okuyun: duruşma (mündliche Verhandlung) mı yoksa temyiz mi isteyebileceğinizi söyler. Şimdi bir avukata gidin.
    .other-land = Bu, o resmî tatilin olmadığı bir eyaletteki (Land) mahkeme için geçerlidir.

de-betreiben-1m = Mahkemeye cevap verin, yoksa davanızı bırakır
    .plain = Mahkeme, davanızı sürdürmeniz gerektiğini yazabilir (Betreibensaufforderung). Bunu bir ay içinde yapmazsanız davanız geri alınmış sayılır.
    .missed = Dava, siz geri almışsınız gibi biter ve ofisin kararı kalır. Bugün bir avukatla konuşun: mahkemenin davaya devam edip edemeyeceğini sorun.
    .todo = Mektup ne istiyorsa tam onu yapın, örneğin bir adres, bir neden veya bir kâğıt. Dosya numaranızla (Aktenzeichen) mahkemeye gönderin ve kanıtını saklayın.
    .other-land = Bu, o resmî tatilin olmadığı bir eyaletteki (Land) mahkeme için geçerlidir.

de-service-4th_day = Kabul merkezindeki bir mektup dört gün sonra sayılır
    .plain = Kabul merkezinde size bir mektup mu var? Onu aldığınızda size verilmiş sayılır. Almazsanız oraya geldikten sonraki dördüncü gün verilmiş sayılır.
    .missed = Mahkemeye gitme süreniz zaten işliyor olabilir. Mektubu bugün alın ve zarfıyla birlikte bir avukata götürün.
    .todo = Her iş günü posta sorun. Mektubu aldığınız günü zarfın üzerine yazın.
    .collected = Faro’ya mektubu aldığınızı söylediniz. Dördüncü günden önce aldıysanız onu size verdikleri gün geçerlidir.

## The questions for facts. .label names the fact inside a sentence.

de-fact-zugestellt = Sarı zarfta hangi gün yazıyor? Mektup kabul merkezinde beklediyse: onu size hangi gün verdiler?
    .label = kararın tebliğ edildiği gün
de-fact-handed_to_reception_centre = Size gelen mektup kabul merkezine hangi gün geldi?
    .label = mektubun kabul merkezine geldiği gün
de-fact-collected = Mektubu aldınız mı?
    .label = mektubu almış olmanız
de-fact-land = Mahkeme hangi Alman eyaletinde (Land)? İki harfini yazın, örneğin Bavyera için BY veya Berlin için BE.
    .label = mahkemenin bulunduğu Alman eyaleti
de-fact-urteil_zugestellt = Mahkeme kararı (Urteil) size veya avukatınıza hangi gün tebliğ edildi?
    .label = mahkeme kararının tebliğ edildiği gün
de-fact-border_procedure = Sınırda veya bir havaalanında mı sığınma istediniz ve dosyanıza orada mı karar veriliyor?
    .label = dosyanıza sınırda karar verilmesi
de-fact-unaccompanied_minor = 18 yaşından küçük müsünüz ve Almanya’da anne, baba veya vasi olmadan mısınız?
    .label = yalnız bir çocuk olmanız
de-fact-safe_third_country = Başka bir ülke sizin için güvenli olduğu için mi hayır dediler?
    .label = başka bir ülkenin sizin için güvenli olduğunu söylemeleri
de-fact-gerichtsbescheid_zugestellt = Gerichtsbescheid size veya avukatınıza hangi gün tebliğ edildi?
    .label = Gerichtsbescheid’in tebliğ edildiği gün
de-fact-betreiben_served = Mahkemenin, davanızı sürdürmeniz gerektiğini yazan mektubunu (Betreibensaufforderung) siz veya avukatınız hangi gün aldı?
    .label = mahkemenin mektubunu aldığınız gün
