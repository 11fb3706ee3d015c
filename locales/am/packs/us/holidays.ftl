### State holidays: the names, as a step of a computation says why a day does not count.

us-holiday-election = የምርጫ ቀን (Election Day)
us-holiday-patriots = የአርበኞች ቀን (Patriots' Day)
us-holiday-lincoln = የሊንከን ልደት
us-holiday-day-after-thanksgiving = የምስጋና ቀን (Thanksgiving) ማግስት
us-holiday-mardi-gras = ማርዲ ግራ (Mardi Gras)
us-holiday-good-friday = ስቅለት (የምዕራባውያን አቆጣጠር)
us-holiday-truman = የትሩማን ቀን
us-holiday-cesar-chavez = የሴዛር ቻቬዝ ቀን
us-holiday-cabrini = የፍራንሲስ ዛቪየር ካብሪኒ ቀን
us-holiday-emancipation = የነጻነት አዋጅ ቀን (Emancipation Day)
