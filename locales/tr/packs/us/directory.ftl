### United States: the words of the directory. A service has a name and: .about what it does, .whom for whom it is,
### .hours when it is open. Numbers and addresses are in core/packs/us/directory.toml.

us-service-court-line = Mahkemenin telefon hattı
    .about = Bir makine, sıradaki duruşmanızın gününü, saatini ve yerini, bir de hâkimin kararını okur. 9 rakamlı A numaranız (A-number) gerekir. Sizinki 8 rakamlıysa başına 0 koyun. Hat geç veya yanlış olabilir: kâğıdınızda daha erken bir gün yazıyorsa o gün gidin.
    .hours = Gece ve gündüz.

us-service-lawyer-list = Mahkemenize yakın ücretsiz avukatlar
    .about = Her mahkeme için, ücretsiz yardım eden grupların ve avukatların hükümet listesi. Bazılarında yer olmayabilir: birkaçını arayın.
    .whom = Göçmenlik mahkemesinde dosyası olan kişiler.

us-service-appeal-office = Temyiz ofisi (Kurul)
    .about = Göçmenlik Temyiz Kurulu (Board of Immigration Appeals) kaleminin (clerk) adresi. Temyiz başvurusu zamanında orada olmalıdır: postaya verildiği gün sayılmaz. Bir şey göndermeden önce bir avukata sorun.

us-service-check-in-page = ICE check-in kontrolleri: internet sayfası
    .about = Burada ICE’taki ilk check-in kontrolünü planlayabilirsiniz. Yalnız bu sayfayı kullanın ve bunun için kimseye para vermeyin.
    .whom = Kâğıtlarında ICE’a kendilerini bildirmeleri gerektiği yazan kişiler.

us-service-locator = ICE’ın tuttuğu birini bulun
    .about = A numarası (A-number) ve doğduğu ülkeyle veya ad ve doğduğu ülkeyle arayın. Sayfa kişiyi bulamazsa numarayı arayın.
    .whom = Tutuluyor olabilecek birinin ailesi, arkadaşları ve avukatları.

us-service-uscis-line = USCIS’in telefon hattı
    .about = USCIS’teki bir form, kart veya randevu hakkında sorun. USCIS mahkeme değildir: duruşmalar için mahkemenin hattını arayın.

us-service-fee-page = Yıllık sığınma ücretini USCIS’e ödeyin
    .about = Yıllık ücretin ödendiği USCIS sayfası. Makbuzu saklayın. Dosyanız mahkemedeyse mahkemenin sayfasına da bakın.

us-service-court-fees = Mahkemenin ücretlerini ödeyin
    .about = Göçmenlik mahkemesinin ücretlerinin ödendiği sayfa. Makbuzu yazdırın ve mahkemeye gönderdiklerinizin yanına koyun.
