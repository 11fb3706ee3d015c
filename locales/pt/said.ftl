### What is said aloud: words for the judge and the officer, and what a voice says where a page shows signs and figures.

## Words for the judge and the officer

phrases-judge = Diga isto ao juiz
phrases-officer = Diga isto ao agente
phrases-show = Mostrar grande
phrases-sound = Como soa
phrases-check = Isto é informação, não conselho jurídico. Pergunte a um advogado o que serve no seu caso.
sheets-phrases = Palavras para o juiz e o agente
sheets-phrases-show = Leia em voz alta, ou aponte para a frase e mostre esta página.
sheets-phrases-address = O meu endereço

## Reading aloud

said-read = Ler para mim
said-stop = Parar de ler

## What a voice says. Write what sounds right when it is read out.

spoken-time-full = { $hour ->
    [one] { $hour } hora
   *[other] { $hour } horas
} { $part ->
    [night] da madrugada
    [morning] da manhã
    [noon] do meio-dia
    [afternoon] da tarde
   *[evening] da noite
}
spoken-time = { $hour ->
    [one] { $hour } hora
   *[other] { $hour } horas
} e { $minute } { $part ->
    [night] da madrugada
    [morning] da manhã
    [noon] do meio-dia
    [afternoon] da tarde
   *[evening] da noite
}
spoken-time-ethiopian-full = { $hour ->
    [one] { $hour } hora
   *[other] { $hour } horas
} { $part ->
    [morning] da manhã
    [afternoon] da tarde
    [evening] da noite
   *[night] da madrugada
}
spoken-time-ethiopian = { $hour ->
    [one] { $hour } hora
   *[other] { $hour } horas
} e { $minute } { $part ->
    [morning] da manhã
    [afternoon] da tarde
    [evening] da noite
   *[night] da madrugada
}
spoken-until = até
spoken-dollars = { $amount } dólares
spoken-section = seção
spoken-usc = Código dos Estados Unidos
spoken-cfr = Código de Regulamentos Federais
spoken-united-states = Estados Unidos
spoken-and = e
spoken-plus = mais
spoken-address = o endereço da internet que você vê aqui
spoken-mail = o endereço de e-mail que você vê aqui
spoken-dot = ponto
