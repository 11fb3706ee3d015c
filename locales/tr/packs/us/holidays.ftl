### State holidays: the names, as a step of a computation says why a day does not count.

us-holiday-election = Seçim Günü (Election Day)
us-holiday-patriots = Patriots’ Day
us-holiday-lincoln = Lincoln’ün Doğum Günü
us-holiday-day-after-thanksgiving = Şükran Gününden sonraki gün
us-holiday-mardi-gras = Mardi Gras
us-holiday-good-friday = Kutsal Cuma (Good Friday)
us-holiday-truman = Truman Günü
us-holiday-cesar-chavez = César Chávez Günü
us-holiday-cabrini = Frances Xavier Cabrini Günü
us-holiday-emancipation = Kölelikten Kurtuluş Günü (Emancipation Day)
