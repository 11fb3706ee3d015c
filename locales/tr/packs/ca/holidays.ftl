### Holidays in Canada: the names, as a step of a computation says why a day does not count.

ca-holiday-new-year = Yılbaşı
ca-holiday-good-friday = Kutsal Cuma (Good Friday)
ca-holiday-easter-monday = Paskalya Pazartesisi (Easter Monday)
ca-holiday-victoria = Victoria Günü (Victoria Day)
ca-holiday-canada = Kanada Günü (Canada Day)
ca-holiday-labour = Emek Günü (Labour Day)
ca-holiday-truth-and-reconciliation = Ulusal Hakikat ve Uzlaşma Günü (National Day for Truth and Reconciliation)
ca-holiday-thanksgiving = Şükran Günü (Thanksgiving Day)
ca-holiday-remembrance = Anma Günü (Remembrance Day)
ca-holiday-christmas = Noel (Christmas Day)
ca-holiday-boxing = Boxing Day (26 Aralık)
