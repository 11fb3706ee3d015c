### Holidays in France: the names, as a step of a computation says why a day does not count.

fr-holiday-new-year = Yılbaşı
fr-holiday-easter-monday = Paskalya Pazartesisi (lundi de Pâques)
fr-holiday-labour = Emek Günü (fête du Travail)
fr-holiday-victory = Zafer Günü, 8 Mayıs
fr-holiday-ascension = Göğe Yükseliş Günü (Ascension)
fr-holiday-whit-monday = Pentekost Pazartesisi (lundi de Pentecôte)
fr-holiday-national = Ulusal Gün, 14 Temmuz
fr-holiday-assumption = Meryem’in Göğe Alınışı (Assomption)
fr-holiday-all-saints = Azizler Günü (Toussaint)
fr-holiday-armistice = Ateşkes Günü, 11 Kasım
fr-holiday-christmas = Noel (Noël)
