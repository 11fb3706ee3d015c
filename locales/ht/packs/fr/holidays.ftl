### Holidays in France: the names, as a step of a computation says why a day does not count.

fr-holiday-new-year = Joudlan
fr-holiday-easter-monday = Lendi Pak (lundi de Pâques)
fr-holiday-labour = Fèt Travay (fête du Travail)
fr-holiday-victory = Jou Viktwa, 8 me
fr-holiday-ascension = Asansyon (Ascension)
fr-holiday-whit-monday = Lendi Lapannkòt (lundi de Pentecôte)
fr-holiday-national = Fèt Nasyonal, 14 jiyè
fr-holiday-assumption = Asonpsyon (Assomption)
fr-holiday-all-saints = Latousen (Toussaint)
fr-holiday-armistice = Jou Amistis, 11 novanm
fr-holiday-christmas = Nwèl (Noël)
