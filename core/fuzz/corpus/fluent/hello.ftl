own-words = Hola { $text }, { $count ->
    [one] uno
   *[other] { $count } { NUMBER($count, minimumFractionDigits: 2) }
}
    .label = { own-words }
-term = { -term }
