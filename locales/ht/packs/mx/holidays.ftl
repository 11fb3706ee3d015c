### Holidays in Mexico: the names, as a step of a computation says why a day does not count.

mx-holiday-new-year = Joudlan
mx-holiday-constitution = Jou Konstitisyon
mx-holiday-benito-juarez = Anivèsè Benito Juárez
mx-holiday-labour = Fèt Travay
mx-holiday-independence = Jou Endepandans
mx-holiday-revolution = Jou Revolisyon
mx-holiday-change-of-government = Chanjman gouvènman federal la
mx-holiday-christmas = Nwèl
