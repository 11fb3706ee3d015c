### Words for the judge and the officer in the United States: what somebody shows or reads out in the room.
### ".sound" is the English as a reader of Turkish reads it aloud.

us-phrase-more-time = Avukat bulmak için daha fazla süreye ihtiyacım var. Lütfen bana yeni bir tarih verin.
    .sound = Ay niid mor taym tu faynd ı loyır. Pliz giv mi ı nyu deyt.
us-phrase-motion-in-writing = Lütfen hükümetin talebini yazılı verin. Onu okumak ve cevap vermek için süre istiyorum.
    .sound = Pliz put dı gavırmınts moşın in rayting. Ay uant taym tu riid it end tu ensır.
us-phrase-afraid-of-country = Şu ülkeye gönderilmekten korkuyorum: { $country }. Orada bana zarar verebilirler veya işkence yapabilirler.
    .sound = Ay em ıfreyd tu bi sent tu { $country }. Ay kud bi hört or torçırd der.
us-phrase-interpreter = Bu tercümanı anlamıyorum. Konuştuğum dil: { $language }. Lütfen başka birini getirin.
    .sound = Ay du nat andırstend dis intörprıtır. Ay spiik { $language }. Pliz bring ınadır uan.
us-phrase-appeal = Karara katılmıyorum. Temyize başvurmak istiyorum. Temyiz hakkımı saklı tutuyorum.
    .sound = Ay du nat ıgri uit dı disijın. Ay uant tu ıpiil. Ay rizörv may rayt tu ıpiil.
us-phrase-have-a-lawyer = Avukatım var: { $name }. Cevap vermeden önce avukatımla konuşmak istiyorum.
    .sound = Ay hev ı loyır: { $name }. Ay uant tu tok tu may loyır bifor ay ensır.
us-phrase-no-letter = Mektubu almadım. Adresim bu kâğıtta.
    .sound = Ay did nat get dı letır. May edres iz on dis peypır.
us-phrase-ill = Hastayım. Şu anda devam edemem. Doktora ihtiyacım var. Lütfen bunu yazın.
    .sound = Ay em il. Ay kenat gou on nau. Ay niid ı daktır. Pliz rayt det daun.
us-phrase-child-alone = Çocuğum yalnız. Lütfen çocuğuma bakan kişiyi aramama izin verin.
    .sound = May çayld iz ılon. Pliz let mi kol dı pörsın hu kerz for may çayld.
us-phrase-system-down = Zamanında geldim. Sistem çalışmıyordu. İşte kanıtım.
    .sound = Ay keym on taym. Dı sistım uaz daun. Hiyır iz may pruuf.
us-phrase-do-not-close = Dosyamın kapatılmasına (dismiss) katılmıyorum. Devam etmesini istiyorum. Avukat istiyorum.
    .sound = Ay du nat ıgri tu dismis may keys. Ay uant it tu gou on. Ay uant ı loyır.
us-phrase-say-again = Lütfen bunu yeniden, yavaşça söyleyin. Anlamak istiyorum.
    .sound = Pliz sey det ıgen, slouli. Ay uant tu andırstend.
