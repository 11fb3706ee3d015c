## Palabras para el juez y el oficial

phrases-judge = Dígale esto al juez
phrases-officer = Dígale esto al oficial
phrases-show = Mostrarlo en grande
phrases-sound = Cómo suena
phrases-check = Esto es información, no un consejo legal. Pregunte a un abogado qué sirve para su caso.
sheets-phrases = Palabras para el juez y el oficial
sheets-phrases-show = Léalo en voz alta, o señálelo y muestre esta hoja.
sheets-phrases-address = Mi dirección

## Leer en voz alta

said-read = Leerme esto
said-stop = Dejar de leer

## Lo que dice una voz

spoken-time-full = { $hour } { $part ->
    [night] de la madrugada
    [morning] de la mañana
    [noon] del mediodía
    [afternoon] de la tarde
   *[evening] de la noche
}
spoken-time = { $hour } y { $minute } { $part ->
    [night] de la madrugada
    [morning] de la mañana
    [noon] del mediodía
    [afternoon] de la tarde
   *[evening] de la noche
}
spoken-time-ethiopian-full = { $hour } { $part ->
    [morning] de la mañana
    [afternoon] de la tarde
    [evening] de la noche
   *[night] de la madrugada
}
spoken-time-ethiopian = { $hour } y { $minute } { $part ->
    [morning] de la mañana
    [afternoon] de la tarde
    [evening] de la noche
   *[night] de la madrugada
}
spoken-until = a
spoken-dollars = { $amount } dólares
spoken-section = sección
spoken-usc = Código de los Estados Unidos
spoken-cfr = Código de Regulaciones Federales
spoken-united-states = Estados Unidos
spoken-and = y
spoken-plus = más
spoken-address = la dirección web que ve aquí
spoken-mail = la dirección de correo que ve aquí
spoken-dot = punto
