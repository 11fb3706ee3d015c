### Holidays in Mexico: the names, as a step of a computation says why a day does not count.

mx-holiday-new-year = New Year's Day
mx-holiday-constitution = Constitution Day
mx-holiday-benito-juarez = Benito Juárez's birthday
mx-holiday-labour = Labor Day
mx-holiday-independence = Independence Day
mx-holiday-revolution = Revolution Day
mx-holiday-change-of-government = Change of federal government
mx-holiday-christmas = Christmas Day
