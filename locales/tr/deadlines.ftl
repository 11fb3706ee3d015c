### How a date was found, step by step. $date is always a whole day in words.

step-trigger = Saymaya { $date } gününden başlayın: { $fact }. Bu günü saymayın.
step-event = Saymaya { $date } gününden başlayın: { $fact }. Bu günden geriye doğru sayın.
step-stopped = Süre { $from } günü durdu ve { $to } günü yeniden işlemeye başladı. { $days } gün eklenir: { $date }.
step-count = { $period } sonra: { $date }.
step-count-back = { $period } önce: { $date }.
step-clamp = O ayda böyle bir gün yok. Bu yüzden o ayın son gününü alıyoruz: { $date }.
closed-weekend = hafta sonu
step-closed-forward = { $date }: { $why }. Ofis kapalıdır. Bu yüzden bir sonraki açık güne kadar süreniz olabilir.
step-closed-back = { $date }: { $why }. Ofis kapalıdır. Güvenli olmak için bir önceki günü alın.
step-no-roll = { $date }: { $why }. Ama bunun için size daha fazla süre veren bir yasa bulamadık.
step-legal-last = Yasanın izin verebileceği en geç gün: { $date }.
step-disputed = Bu kuralın başka bir hâli tartışmalıdır. O yalnız { $period } verir. Güvenli olmak için onu kullanın: { $date }.
step-safe-from = Şimdi güvenli gün. Faro onu ek günler olmadan yeniden sayar.
step-safe = En geç { $date } günü yapın.
step-opens = İlk gün: { $date }. Hafta sonları ve resmî tatiller onu değiştirmez.
step-printed = Sizin kendi kâğıdınızda { $date } yazıyor. Daha erken olan günü kullanın.
step-trigger-first = Saymaya { $date } gününden başlayın: { $after } gününden sonraki ilk böyle gün. Bu günü saymayın.
step-chained = Kimse temyize başvurmadı. Bu yüzden karar, temyiz süresi ("{ $rule }") bitince kesinleşti: { $date }. Saymaya bu günden başlayın, ama bu günü saymayın.
step-deemed = Yasaya göre mektup, verildikten { $days } gün sonra alınmış sayılır: { $date }. Saymaya bu günden başlayın, ama bu günü saymayın.
step-mail = Posta için { $days } gün eklenir: { $date }. Buna güvenmeyin.
step-added = { $days } gün eklenir: { $date }.
step-suspended = Süre, isteğinizi yaptığınız { $asked } gününden cevabın geldiği { $answered } gününe kadar durdu. { $left } gün kalmıştı. Bu yüzden süreniz { $date } günü biter.
step-excluded-month = Mahkemeler { $month } ayında ara verir. Bu yüzden o ay sayılmaz.
step-franc = İlk gün ve son gün sayılmaz. Bu yüzden bir gün daha vardır: { $date }.
step-safe-count = Birinin karşı çıkabileceği hiçbir gün olmadan: { $date }.
step-unknown = Sizin için hangisinin doğru olduğunu söylemediniz. Bu yüzden en geç yapmanız gereken gün, en erken olan gündür. { $means } O zaman gün şudur: { $date }.
step-unknown-other = Hangi yasanın sizin için geçerli olduğunu söylemediniz. Bu yüzden en geç yapmanız gereken gün, en erken olan gündür: { $date }.
step-not-before = Ama başlamadan önce olamaz: { $date }.
step-asked-late = İsteğinizi { $asked } günü yaptınız. Bu, { $by } gününden sonraydı. Bu yüzden süreyi durdurmadı: { $date }.
step-sooner = Daha erken biter. Nedeni şu gün: { $date }.
note-unverified = Bunu bir avukata sorun. Bir süre sınırı olduğunu sanıyoruz, ama kimse yasaya bakıp kontrol etmedi. Bu yüzden Faro tarih göstermez.
step-hours-start = Süre şu anda başlar: { $date }, saat { $time }.
step-hours = { $period } sonra, dakikası dakikasına: { $date }, saat { $time }. Hafta sonları ve resmî tatiller size daha fazla süre vermez.
step-at = Günün kendisi: { $date }.
step-expected = Ofis en geç { $date } günü işlem yapmalıdır. Çoğu zaman daha uzun sürer.
step-no-limit = Son gün yoktur. Beklemeyin.
step-first = İlk sefer { $date }, sonra aralık hep şu kadar: { $period }.
step-next = Bir sonraki sefer: { $date }.
step-received = En geç o gün VARMIŞ olmalıdır. Gönderdiğiniz gün sayılmaz.
means-printed = Bu gün sizin kendi kâğıdınızda yazıyor, ama daha geç. Avukata sormadan o günü beklemeyin.

## What kind of date it is

kind-deadline = süre sınırı
kind-opening = şu günden önce olmaz
kind-window = iki gün arasında
kind-hours = saatlerle, dakikası dakikasına
kind-expiry = kendiliğinden biter
kind-information = bilmekte yarar var
kind-recurring = tekrarlanır
kind-expected = ofisin kendi süre sınırı
kind-no-limit = son gün yok
kind-adjuster = başka bir tarihi değiştirir
kind-appearance = orada olun

## Whether a rule is law

status-in-force = yürürlükte
status-proposed = yalnız öneri: yasa değil
status-stayed = mahkeme bekletiyor: şu anda yasa değil
status-repealed = artık yasa değil
status-vacated = mahkeme iptal etti: yasa değil
status-disputed = tartışmalı: avukata sorun
status-unverified = yasadan kontrol edilmedi: avukata sorun

## How well a rule is known

grade-r1 = yasadan veya bir hükümet sayfasından kontrol edildi
grade-r1o = yasanın eski bir hâlinden kontrol edildi
grade-r2 = yasanın kendisinden kontrol edilmedi
grade-p = yalnız bir kısmı kontrol edildi
grade-m = akılda kalandan yazıldı, kontrol edilmedi
grade-b = böyle sanılıyor, henüz hiçbir yerde okunmadı

deadlines-check = Faro avukat değildir. Her tarihi bir avukata kontrol ettirin.
deadlines-late = Yapmanız gereken gün geçti. Yine de süreniz bitmemiş olabilir. Bugün yapın ve bir avukatla konuşun.

## What moved in the law

law-begins = { $date } gününden itibaren geçerlidir ({ $status }).
law-ends = { $date } günü geçerliliği bitti.
law-checked = { $date } günü biri kaynağı yeniden okudu.
