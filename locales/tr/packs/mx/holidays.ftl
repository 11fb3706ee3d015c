### Holidays in Mexico: the names, as a step of a computation says why a day does not count.

mx-holiday-new-year = Yılbaşı
mx-holiday-constitution = Anayasa Günü
mx-holiday-benito-juarez = Benito Juárez’in doğum günü
mx-holiday-labour = Emek Günü
mx-holiday-independence = Bağımsızlık Günü
mx-holiday-revolution = Devrim Günü
mx-holiday-change-of-government = Federal hükümet değişimi
mx-holiday-christmas = Noel
