### Holidays in Germany: the names, as a step of a computation says why a day does not count.

de-holiday-new-year = Joudlan
de-holiday-epiphany = Fèt Lewa (Heilige Drei Könige)
de-holiday-womens-day = Jounen Entènasyonal Fanm (Frauentag)
de-holiday-good-friday = Vandredi Sen (Karfreitag)
de-holiday-easter-monday = Lendi Pak (Ostermontag)
de-holiday-labour = Fèt Travay (Tag der Arbeit)
de-holiday-liberation = Jou Liberasyon nan Bèlen (Tag der Befreiung)
de-holiday-ascension = Asansyon (Christi Himmelfahrt)
de-holiday-whit-monday = Lendi Lapannkòt (Pfingstmontag)
de-holiday-corpus-christi = Fèt Dye (Fronleichnam)
de-holiday-assumption = Asonpsyon (Mariä Himmelfahrt)
de-holiday-childrens-day = Jounen Mondyal Timoun (Weltkindertag)
de-holiday-unity = Jou Inite Almay (Tag der Deutschen Einheit)
de-holiday-reformation = Jou Refòmasyon (Reformationstag)
de-holiday-all-saints = Latousen (Allerheiligen)
de-holiday-repentance = Jou Repantans ak Lapriyè (Buß- und Bettag)
de-holiday-christmas = Nwèl
de-holiday-second-christmas = Dezyèm jou Nwèl (26 desanm)
