hello = Hola { $name }, { $count ->
    [one] uno
   *[other] { $count } { NUMBER($count, minimumFractionDigits: 2) }
}
    .label = { hello }
-term = { -term }
