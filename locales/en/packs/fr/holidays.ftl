### Holidays in France: the names, as a step of a computation says why a day does not count.

fr-holiday-new-year = New Year's Day
fr-holiday-easter-monday = Easter Monday (lundi de Pâques)
fr-holiday-labour = Labour Day (fête du Travail)
fr-holiday-victory = Victory Day, 8 May
fr-holiday-ascension = Ascension Day (Ascension)
fr-holiday-whit-monday = Whit Monday (lundi de Pentecôte)
fr-holiday-national = National Day, 14 July
fr-holiday-assumption = Assumption Day (Assomption)
fr-holiday-all-saints = All Saints' Day (Toussaint)
fr-holiday-armistice = Armistice Day, 11 November
fr-holiday-christmas = Christmas Day (Noël)
