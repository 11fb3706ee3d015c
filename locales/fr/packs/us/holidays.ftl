### Jours fériés des États : les noms, tels qu’un pas du calcul dit pourquoi un jour ne compte pas.

us-holiday-election = le jour d’élection
us-holiday-patriots = Patriots’ Day
us-holiday-lincoln = l’anniversaire de Lincoln
us-holiday-day-after-thanksgiving = le lendemain de Thanksgiving
us-holiday-mardi-gras = Mardi gras
us-holiday-good-friday = le Vendredi saint
us-holiday-truman = Truman Day
us-holiday-cesar-chavez = le jour de César Chávez
us-holiday-cabrini = le jour de Frances Xavier Cabrini
us-holiday-emancipation = le jour de l’Émancipation
