### Files that are sealed for one reader, and the cards that name one: what is wrong with them, and what to do next.

## Cards

card-foreign = Bu, Faro’nun bir kartı değil. Kart FARO1 ile başlar. Onu yeniden isteyin ve hepsini kopyalayın.
card-newer = Bu kartı daha yeni bir Faro yaptı. En yeni Faro’yu kurun ve yeniden deneyin.
card-name = Faro bu karttaki adı kullanamıyor. Daha kısa, daha basit bir adla bir kart isteyin.
card-misread = Bu kartta bir harf yanlış veya eksik. Onu yeniden kopyalayın veya yeniden tarayın.

## What is sealed for a card

sealed-foreign = Bu dosya ne bir devir dosyası ne de bir cevaptır. Hiçbir şey değiştirilmedi. Başka bir dosya seçin.
sealed-passphrase = Bu dosya bir parolayla mühürlü. Yani onu sizin kartınız için kimse yapmadı. Hiçbir şey değiştirilmedi. Başka bir dosya seçin.
sealed-not-for-us = Bu dosya başka bir kart için mühürlü. Bu yüzden onu açamazsınız. Hiçbir şey değiştirilmedi. Gönderenden onu sizin kartınız için mühürlemesini isteyin.
sealed-damaged = Dosya yolda kesilmiş veya değişmiş. Hiçbir şey kullanılmadı. Onu yeniden isteyin.
sealed-zip = Bu dosyanın içindekiler, Faro’nun yaptığı gibi bir araya getirilmemiş. Hiçbir şey kullanılmadı. Onu yeniden isteyin.
sealed-too-many = İçinde Faro’nun açtığından daha çok dosya var. Hiçbir şey kullanılmadı. Bir seferde daha az dosya isteyin.
sealed-too-large = İçindeki bir dosya, Faro’nun açtığından daha büyük. Hiçbir şey kullanılmadı. Daha az veya daha küçük kâğıt gönderin.
sealed-sums = İçindeki bir dosya, imzalanan dosya değil. Hiçbir şey kullanılmadı. Ona güvenmeyin. Onu yeniden isteyin.
sealed-unsigned = Bu dosyayı kimse imzalamamış veya birden fazla anahtar imzalamış. Hiçbir şey kullanılmadı. Onu yeniden isteyin.
sealed-stamp = Bu dosyadaki imza başka bir şeye ait. Hiçbir şey kullanılmadı. Ona güvenmeyin. Onu yeniden isteyin.
sealed-no-entry = İçinde bu adda bir dosya yok. İçindekilerin listesine bakın.
sealed-name = Bu adda bir dosya içine konulamaz. Hiçbir şey gönderilmedi.
sealed-changed = Faro okurken bir kâğıt değişti. Hiçbir şey gönderilmedi. Yeniden deneyin.
