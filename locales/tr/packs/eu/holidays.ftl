### Holidays in most of the European Union: the names, as a step of a computation says why a day does not count.

eu-holiday-new-year = Yılbaşı
eu-holiday-easter-monday = Paskalya Pazartesisi
eu-holiday-labour = Emek Günü, 1 Mayıs
eu-holiday-christmas = Noel
eu-holiday-second-christmas = Noel’in ikinci günü, 26 Aralık
