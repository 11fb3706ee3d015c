### Holidays in Germany: the names, as a step of a computation says why a day does not count.

de-holiday-new-year = New Year's Day
de-holiday-epiphany = Epiphany (Heilige Drei Könige)
de-holiday-womens-day = International Women's Day (Frauentag)
de-holiday-good-friday = Good Friday (Karfreitag)
de-holiday-easter-monday = Easter Monday (Ostermontag)
de-holiday-labour = May Day (Tag der Arbeit)
de-holiday-liberation = Day of Liberation in Berlin (Tag der Befreiung)
de-holiday-ascension = Ascension Day (Christi Himmelfahrt)
de-holiday-whit-monday = Whit Monday (Pfingstmontag)
de-holiday-corpus-christi = Corpus Christi (Fronleichnam)
de-holiday-assumption = Assumption Day (Mariä Himmelfahrt)
de-holiday-childrens-day = World Children's Day (Weltkindertag)
de-holiday-unity = Day of German Unity (Tag der Deutschen Einheit)
de-holiday-reformation = Reformation Day (Reformationstag)
de-holiday-all-saints = All Saints' Day (Allerheiligen)
de-holiday-repentance = Day of Repentance and Prayer (Buß- und Bettag)
de-holiday-christmas = Christmas Day
de-holiday-second-christmas = Second Day of Christmas (26 December)
