### Holidays in Canada: the names, as a step of a computation says why a day does not count.

ca-holiday-new-year = New Year's Day
ca-holiday-good-friday = Good Friday
ca-holiday-easter-monday = Easter Monday
ca-holiday-victoria = Victoria Day
ca-holiday-canada = Canada Day
ca-holiday-labour = Labour Day
ca-holiday-truth-and-reconciliation = National Day for Truth and Reconciliation
ca-holiday-thanksgiving = Thanksgiving Day
ca-holiday-remembrance = Remembrance Day
ca-holiday-christmas = Christmas Day
ca-holiday-boxing = Boxing Day (26 December)
