### The words of the app for what this phone itself can do: remind, and read aloud.

## What may keep this phone from reminding

shell-drill-phone = Bu telefon bana hatırlatacak mı?
shell-drill-phone-hint = Faro, bu telefonu susturabilecek şeylere bakar. Sonra deneyin: iki dakika sonra bir deneme çalar.
shell-drill-phone-test = İki dakika sonra çal
shell-drill-phone-waits = Telefonu kilitleyin ve bir kenara koyun. İki dakika sonra çalacak.
shell-drill-phone-allow = Bunu telefonun ayarlarında değiştir
shell-drill-phone-found = Faro’nun bulduğu
shell-drill-phone-none = Faro bu telefonu susturan bir şey bulmadı. Yine de deneyin.
shell-drill-phone-unpromised = Hiçbir uygulamanın söz veremeyeceği
shell-drill-phone-unpromised-hint = Duruşmalarınızı kâğıda da yazın. Güvendiğiniz birinden size hatırlatmasını isteyin.
shell-drill-phone-handled = Faro’nun kendiliğinden yaptığı
shell-drill-phone-alarm = Duruşma sabahı bir alarm
shell-drill-phone-alarm-hint = Telefon sessizde olsa bile çalar saat gibi çalar. Faro gizliyse veya yalnız Face ID ile açılıyorsa çalmaz.

## What may keep a phone silent. The first line says what it is, the second what Faro does or what to do.

silence-refused = Bu telefon Faro’nun size hatırlatmasına izin vermiyor
silence-refused-what = Hiçbir şey görünmez ve çalmaz. Faro’nun bildirimlerine izin verin. Kilitli ekrandaki sözler dosyanız hakkında hiçbir şey söylemez.
silence-channel = Hatırlatmalar ses çıkarmıyor
silence-channel-what = Gelirler, ama fark etmeyebilirsiniz. Faro’nun hatırlatmaları için sesi açın.
silence-hibernated = Telefon Faro’yu uyutabilir
silence-hibernated-what = Faro’yu aylarca açmazsanız telefon bütün hatırlatmalarını durdurabilir. Kullanılmayan uygulamaları durduran ayarı kapatın. Faro da iki ay geçmeden listenizi açmanızı ister.
silence-stopped = Biri Faro’yu durdurmuştu
silence-stopped-what = Faro durmuşken hiçbir şey çalmadı. Şimdi bütün hatırlatmalar yeniden kuruldu.
silence-stopping = Biri Faro’yu telefonun ayarlarında durdurursa
silence-stopping-what = O zaman siz Faro’yu açana kadar hiçbir şey çalmaz. Açtığınızda bütün hatırlatmalar yeniden kurulur. “Durmaya zorla” düğmesini kullanmayın.
silence-private = Faro özel bir alanda
silence-private-what = Özel alan kilitliyken hiçbir şey çalmaz. Sizin için güvenliyse Faro’yu onun dışına kurun. Değilse tarihlerinizi kâğıda yazın.
silence-hidden = Faro’yu gizlerseniz veya Face ID ile kilitlerseniz
silence-hidden-what = O zaman iPhone hatırlatma göstermeyebilir ve sabah alarmı çalmayabilir. Telefon bunu Faro’ya söylemez. Sizin için güvenliyse Faro’yu gizlemeyin.
silence-exact = Hatırlatmalar geç gelebilir
silence-exact-what = Bu telefon Faro’nun tam dakikasında çalmasına izin vermiyor. Bir hatırlatma on dakika veya bir saat geç gelebilir. Faro için alarmlara ve hatırlatmalara izin verin.
silence-restricted = Telefon Faro’yu kısıtlayabilir
silence-restricted-what = Telefon kıpırdamadan dururken bir hatırlatma geç gelebilir. Faro’nun pili sınırsız kullanmasına izin verin. Çok az kullanır.
silence-doze = Telefon kıpırdamadan dururken
silence-doze-what = Faro’nun hatırlatmaları yine de çalar. Arka arkaya iki hatırlatma birkaç dakika arayla gelebilir.
silence-saver = Pil tasarrufu açık
silence-saver-what = Hatırlatmalar yine de çalmalıdır. Bazı telefonlarda geç gelir. Duruşmadan önceki gece telefonu şarj edin.
silence-restored = Telefonunuzu değiştirirseniz
silence-restored-what = Yeni telefon, ancak yedeğinizi orada geri yükleyip bir kez açtıktan sonra çalar.
silence-locked = Telefon az önce yeniden başlatıldıysa
silence-locked-what = Hatırlatmalar siz kilidi açmadan önce de çalar.
silence-locked-unknown = Siz kilidini bir kez açana kadar sessiz kalabilir. Her yeniden başlatmadan sonra kilidini açın.
silence-off = Hatırlatma zamanı geldiğinde telefon kapalıysa
silence-off-what = Hatırlatma, telefonu açtığınızda gelir.
silence-off-unknown = Hatırlatma hiç gelmeyebilir. Duruşmadan önceki gece telefonu açın ve şarj edin.
silence-clock-back = Saat geri alınırsa
silence-clock-back-what = Faro bütün hatırlatmaları yeniden kurar. Saat yanlışsa geç gelirler: telefon kendi saatini kendi ayarlasın.
silence-clock-forward = Saat ileri alınırsa
silence-clock-forward-what = Faro bütün hatırlatmaları yeniden kurar. Zamanı geçmiş görünen hemen gelir: telefon kendi saatini kendi ayarlasın.
silence-zone = Başka bir saat dilimine giderseniz
silence-zone-what = Hatırlatmalar doğru anda gelir. Listenizi açtığınızda yeni yerin saatine uyarlar.
silence-updated = Faro güncellendiğinde
silence-updated-what = Bütün hatırlatmalar yeniden kurulur.

## Reading aloud

shell-voice-get = Ses ekle
shell-voice-network = Bu telefondaki ses, sözleri internetten gönderirdi. Faro onu kullanmaz. İnternet olmadan çalışan bir ses edinin.
# $language is the own name of a language.
voice-none = Bu telefonda şu dil için ses yok: { $language }. Telefonun ayarlarını açın, “metin okuma” veya “seslendirilen içerik” diye arayın ve bu dil için bir ses ekleyin. Bunun için bir kez internet gerekir. Sonra Faro internet olmadan sesli okuyabilir.

## First steps

step-of = Adım { $step } / { $count }
shell-steps-lost = Kaybederseniz
shell-steps-lost-hint = Onu size kimse geri veremez. O zaman kasanızı kâğıttaki bir kurtarma kodu açabilir. Kodu şimdi veya daha sonra ayarlarda oluşturabilirsiniz.
shell-steps-later = Daha sonra
shell-steps-remind = Bu telefon size hatırlatsın mı?
shell-steps-remind-hint = Kaçırılan bir duruşma, sizi sınır dışı etme kararı demek olabilir. Faro her tarihten önce çalar. Kilitli ekrandaki sözler dosyanız hakkında hiçbir şey söylemez.

## The vault

# A button: the next page asks for the passphrase, and erases nothing yet.
shell-erase-ask = Her şeyi sil: önce parolanızı girin
shell-recovery-mend = Yeniden girmek için bir gruba dokunun.
