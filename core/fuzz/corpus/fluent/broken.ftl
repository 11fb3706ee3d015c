hello = { $name
other = { other.attr } { "\u0041" }
