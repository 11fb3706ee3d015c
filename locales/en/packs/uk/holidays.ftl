### Holidays in England and Wales: the names, as a step of a computation says why a day does not count.

uk-holiday-new-year = New Year's Day
uk-holiday-good-friday = Good Friday
uk-holiday-easter-monday = Easter Monday
uk-holiday-early-may = Early May bank holiday
uk-holiday-spring = Spring bank holiday
uk-holiday-platinum-jubilee = Platinum Jubilee of Queen Elizabeth II
uk-holiday-state-funeral = State funeral of Queen Elizabeth II
uk-holiday-coronation = Coronation of King Charles III
uk-holiday-summer = Summer bank holiday
uk-holiday-christmas = Christmas Day
uk-holiday-boxing = Boxing Day (26 December)
uk-holiday-tribunal-closed = a day between Christmas and New Year that is no working day for the tribunal
