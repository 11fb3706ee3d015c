own-words = { $text
other = { other.attr } { "\u0041" }
