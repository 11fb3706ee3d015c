### Holidays in Germany: the names, as a step of a computation says why a day does not count.

de-holiday-new-year = Yılbaşı
de-holiday-epiphany = Üç Kral Günü (Heilige Drei Könige)
de-holiday-womens-day = Dünya Kadınlar Günü (Frauentag)
de-holiday-good-friday = Kutsal Cuma (Karfreitag)
de-holiday-easter-monday = Paskalya Pazartesisi (Ostermontag)
de-holiday-labour = 1 Mayıs (Tag der Arbeit)
de-holiday-liberation = Berlin’de Kurtuluş Günü (Tag der Befreiung)
de-holiday-ascension = Göğe Yükseliş Günü (Christi Himmelfahrt)
de-holiday-whit-monday = Pentekost Pazartesisi (Pfingstmontag)
de-holiday-corpus-christi = Corpus Christi (Fronleichnam)
de-holiday-assumption = Meryem’in Göğe Alınışı (Mariä Himmelfahrt)
de-holiday-childrens-day = Dünya Çocuk Günü (Weltkindertag)
de-holiday-unity = Alman Birliği Günü (Tag der Deutschen Einheit)
de-holiday-reformation = Reform Günü (Reformationstag)
de-holiday-all-saints = Azizler Günü (Allerheiligen)
de-holiday-repentance = Tövbe ve Dua Günü (Buß- und Bettag)
de-holiday-christmas = Noel
de-holiday-second-christmas = Noel’in ikinci günü (26 Aralık)
