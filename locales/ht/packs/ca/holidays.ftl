### Holidays in Canada: the names, as a step of a computation says why a day does not count.

ca-holiday-new-year = Joudlan
ca-holiday-good-friday = Vandredi Sen
ca-holiday-easter-monday = Lendi Pak
ca-holiday-victoria = Jou Victoria
ca-holiday-canada = Jou Kanada
ca-holiday-labour = Fèt Travay
ca-holiday-truth-and-reconciliation = Jounen Nasyonal Verite ak Rekonsilyasyon
ca-holiday-thanksgiving = Jou Aksyon de Gras (Thanksgiving)
ca-holiday-remembrance = Jou Souvni (Remembrance Day)
ca-holiday-christmas = Nwèl
ca-holiday-boxing = Boxing Day (26 desanm)
