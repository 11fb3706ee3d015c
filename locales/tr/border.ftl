### What only the app on a phone says.

## Errors

border-locked = Kasa kapalı. Önce onu açın.
border-no-device-key = Bu cihazda kasanın anahtarı yok. Parolayla açın.
border-device-key-wrong = Bu cihazın anahtarı artık kasayı açmıyor. Parolayla açın.
border-platform-refused = Cihaz buna izin vermedi. Yeniden deneyin veya parolayı kullanın.
border-platform-unavailable = Cihaz bunu şimdi yapamıyor. Ekranının kilidini açıp yeniden deneyin veya parolayı kullanın.
border-platform-unexpected = Cihazda bir şey ters gitti. Onu yeniden başlatıp yeniden deneyin veya parolayı kullanın.
border-code-typed = Bu, son grup değil. Kâğıdınıza bakın ve yeniden deneyin.
border-code-unwritten = Önce yeni kodu kâğıda yazın ve son grubunu girin.
border-passphrase-needed = Bunun için Faro’ya parolanız gerekli. Kasayı kapatın, parolanızla açın ve yeniden deneyin.
border-wait = Çok fazla yanlış deneme yapıldı. Yeniden deneyebileceğiniz saat: { $time }.
border-fault = Faro’daki bir hata yüzünden bu olmadı. Kasayı yeniden açın. Son yaptığınız değişikliğin orada olup olmadığına bakın.
border-given-other = Faro bu tür dosyayı tanımıyor. Hiçbir şey değiştirilmedi.

## Duties

border-time-form = Saati şöyle yazın: 09:00.
