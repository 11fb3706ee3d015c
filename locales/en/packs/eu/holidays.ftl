### Holidays in most of the European Union: the names, as a step of a computation says why a day does not count.

eu-holiday-new-year = New Year's Day
eu-holiday-easter-monday = Easter Monday
eu-holiday-labour = Labour Day, 1 May
eu-holiday-christmas = Christmas Day
eu-holiday-second-christmas = Second Day of Christmas, 26 December
