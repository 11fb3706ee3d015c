### What is said aloud: words for the judge and the officer, and what a voice says where a page shows signs and figures.

## Words for the judge and the officer

phrases-judge = Di jij la sa
phrases-officer = Di ofisye a sa
phrases-show = Montre l an gwo lèt
phrases-sound = Ki jan li sonnen
phrases-check = Sa a se enfòmasyon, se pa konsèy legal. Mande yon avoka sa ki bon pou dosye ou a.
sheets-phrases = Mo pou jij la ak ofisye a
sheets-phrases-show = Li l byen fò, oswa montre l ak dwèt ou sou paj sa a.
sheets-phrases-address = Adrès mwen

## Reading aloud

said-read = Li pou mwen
said-stop = Sispann li

## What a voice says. Write what sounds right when it is read out.

spoken-time-full = { $hour }è { $part ->
    [night] nan nwit
    [morning] nan maten
    [noon] midi
    [afternoon] nan apremidi
   *[evening] nan aswè
}
spoken-time = { $hour }è { $minute } { $part ->
    [night] nan nwit
    [morning] nan maten
    [noon] midi
    [afternoon] nan apremidi
   *[evening] nan aswè
}
spoken-time-ethiopian-full = { $hour }è { $part ->
    [morning] nan maten
    [afternoon] nan apremidi
    [evening] nan aswè
   *[night] nan nwit
}
spoken-time-ethiopian = { $hour }è { $minute } { $part ->
    [morning] nan maten
    [afternoon] nan apremidi
    [evening] nan aswè
   *[night] nan nwit
}
spoken-until = rive
spoken-dollars = { $amount } dola
spoken-section = seksyon
spoken-usc = Kòd Etazini
spoken-cfr = Kòd Règleman Federal
spoken-united-states = Etazini
spoken-and = ak
spoken-plus = plis
spoken-address = adrès entènèt ou wè isit la
spoken-mail = adrès imel ou wè isit la
spoken-dot = pwen
