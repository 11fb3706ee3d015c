### What is said aloud: words for the judge and the officer, and what a voice says where a page shows signs and figures.

## Words for the judge and the officer

phrases-judge = ਜੱਜ ਨੂੰ ਇਹ ਕਹੋ
phrases-officer = ਅਫ਼ਸਰ ਨੂੰ ਇਹ ਕਹੋ
phrases-show = ਵੱਡਾ ਕਰ ਕੇ ਦਿਖਾਓ
phrases-sound = ਇਸ ਤਰ੍ਹਾਂ ਬੋਲੀਦਾ ਹੈ
phrases-check = ਇਹ ਜਾਣਕਾਰੀ ਹੈ, ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ। ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੇ ਕੇਸ ਲਈ ਕੀ ਠੀਕ ਹੈ।
sheets-phrases = ਜੱਜ ਅਤੇ ਅਫ਼ਸਰ ਲਈ ਸ਼ਬਦ
sheets-phrases-show = ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ, ਜਾਂ ਉਂਗਲ ਰੱਖ ਕੇ ਇਹ ਸਫ਼ਾ ਦਿਖਾਓ।
sheets-phrases-address = ਮੇਰਾ ਪਤਾ

## Reading aloud

said-read = ਮੈਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
said-stop = ਪੜ੍ਹਨਾ ਬੰਦ ਕਰੋ

## What a voice says. Write what sounds right when it is read out.

spoken-time-full = { $part ->
    [night] ਰਾਤ ਦੇ
    [morning] ਸਵੇਰ ਦੇ
    [noon] ਦੁਪਹਿਰ ਦੇ
    [afternoon] ਦੁਪਹਿਰ ਬਾਅਦ ਦੇ
   *[evening] ਸ਼ਾਮ ਦੇ
} { $hour } ਵਜੇ
spoken-time = { $part ->
    [night] ਰਾਤ ਦੇ
    [morning] ਸਵੇਰ ਦੇ
    [noon] ਦੁਪਹਿਰ ਦੇ
    [afternoon] ਦੁਪਹਿਰ ਬਾਅਦ ਦੇ
   *[evening] ਸ਼ਾਮ ਦੇ
} { $hour } ਵੱਜ ਕੇ { $minute } ਮਿੰਟ
spoken-time-ethiopian-full = { $part ->
    [morning] ਸਵੇਰ ਦੇ
    [afternoon] ਦੁਪਹਿਰ ਬਾਅਦ ਦੇ
    [evening] ਸ਼ਾਮ ਦੇ
   *[night] ਰਾਤ ਦੇ
} { $hour } ਵਜੇ
spoken-time-ethiopian = { $part ->
    [morning] ਸਵੇਰ ਦੇ
    [afternoon] ਦੁਪਹਿਰ ਬਾਅਦ ਦੇ
    [evening] ਸ਼ਾਮ ਦੇ
   *[night] ਰਾਤ ਦੇ
} { $hour } ਵੱਜ ਕੇ { $minute } ਮਿੰਟ
spoken-until = ਤੋਂ
spoken-dollars = { $amount } ਡਾਲਰ
spoken-section = ਧਾਰਾ
spoken-usc = ਯੂਨਾਈਟਿਡ ਸਟੇਟਸ ਕੋਡ
spoken-cfr = ਕੋਡ ਆਫ਼ ਫੈਡਰਲ ਰੈਗੂਲੇਸ਼ਨਜ਼
spoken-united-states = ਯੂਨਾਈਟਿਡ ਸਟੇਟਸ
spoken-and = ਅਤੇ
spoken-plus = ਪਲੱਸ
spoken-address = ਵੈੱਬ ਦਾ ਪਤਾ ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਦੇਖਦੇ ਹੋ
spoken-mail = ਈਮੇਲ ਦਾ ਪਤਾ ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਦੇਖਦੇ ਹੋ
spoken-dot = ਡੌਟ
