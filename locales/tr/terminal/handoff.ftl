### The command line: cards, hand-offs and replies.

cli-card-name = Bu avukata ne ad veriyorsunuz? (karttaki ad için Enter)
cli-card-file = Bu dosya metin olarak okunamıyor. Kartın olduğu dosyayı seçin.
cli-card-compared = { $id } kartı artık karşılaştırıldı.
cli-card-delete-ask = Bu, şu avukatın kartını anahtarlarıyla birlikte siler: { $name }. Gönderdiklerinize gelen cevaplar artık açılamaz.
cli-handoff-folder = Birden fazla kart için zaten var olan bir klasör söyleyin: her kart kendi dosyasını alır.
cli-handoff-made = { $name } için mühürlendi: { $file }
cli-handoff-line = { $name }, numara { $number }, { $date }
