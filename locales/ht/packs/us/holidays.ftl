### State holidays: the names, as a step of a computation says why a day does not count.

us-holiday-election = Jou Eleksyon
us-holiday-patriots = Patriots' Day
us-holiday-lincoln = Anivèsè Lincoln
us-holiday-day-after-thanksgiving = Jou apre Thanksgiving
us-holiday-mardi-gras = Madi Gra
us-holiday-good-friday = Vandredi Sen
us-holiday-truman = Jou Truman
us-holiday-cesar-chavez = Jou César Chávez
us-holiday-cabrini = Jou Frances Xavier Cabrini
us-holiday-emancipation = Jou Emansipasyon
