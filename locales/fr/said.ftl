### Ce qui est dit à voix haute : les mots pour le juge et l’agent, et ce qu’une voix dit là où la page montre des signes et des chiffres.

## Words for the judge and the officer

phrases-judge = Dites ceci au juge
phrases-officer = Dites ceci à l’agent
phrases-show = Montrer en grand
phrases-sound = Comment cela se dit
phrases-check = Ceci est une information, pas un conseil juridique. Demandez à un avocat ce qui convient à votre cas.
sheets-phrases = Les mots pour le juge et l’agent
sheets-phrases-show = Lisez-le à voix haute, ou montrez-le du doigt sur cette page.
sheets-phrases-address = Mon adresse

## Reading aloud

said-read = Lire pour moi
said-stop = Arrêter de lire

## What a voice says. Write what sounds right when it is read out.

spoken-time-full = { $hour ->
    [one] { $hour } heure
   *[other] { $hour } heures
} { $part ->
    [night] de la nuit
    [morning] du matin
    [noon] de la journée
    [afternoon] de l’après-midi
   *[evening] du soir
}
spoken-time = { $hour ->
    [one] { $hour } heure
   *[other] { $hour } heures
} { $minute } { $part ->
    [night] de la nuit
    [morning] du matin
    [noon] de la journée
    [afternoon] de l’après-midi
   *[evening] du soir
}
spoken-time-ethiopian-full = { $hour ->
    [one] { $hour } heure
   *[other] { $hour } heures
} { $part ->
    [morning] du matin
    [afternoon] de l’après-midi
    [evening] du soir
   *[night] de la nuit
}
spoken-time-ethiopian = { $hour ->
    [one] { $hour } heure
   *[other] { $hour } heures
} { $minute } { $part ->
    [morning] du matin
    [afternoon] de l’après-midi
    [evening] du soir
   *[night] de la nuit
}
spoken-until = à
spoken-dollars = { $amount } dollars
spoken-section = section
spoken-usc = Code des États-Unis
spoken-cfr = Code des règlements fédéraux
spoken-united-states = États-Unis
spoken-and = et
spoken-plus = plus
spoken-address = l’adresse internet que vous voyez ici
spoken-mail = l’adresse e-mail que vous voyez ici
spoken-dot = point
