### State holidays: the names, as a step of a computation says why a day does not count.

us-holiday-election = Election Day
us-holiday-patriots = Patriots' Day
us-holiday-lincoln = Lincoln's Birthday
us-holiday-day-after-thanksgiving = Day after Thanksgiving
us-holiday-mardi-gras = Mardi Gras
us-holiday-good-friday = Good Friday
us-holiday-truman = Truman Day
us-holiday-cesar-chavez = César Chávez Day
us-holiday-cabrini = Frances Xavier Cabrini Day
us-holiday-emancipation = Emancipation Day
