### Jours fériés des États : les noms, tels qu’un pas du calcul dit pourquoi un jour ne compte pas.

us-holiday-election = jour d’élection
us-holiday-patriots = Patriots’ Day
us-holiday-lincoln = anniversaire de Lincoln
us-holiday-day-after-thanksgiving = lendemain de Thanksgiving
us-holiday-mardi-gras = Mardi gras
us-holiday-good-friday = Vendredi saint
us-holiday-truman = Truman Day
us-holiday-cesar-chavez = jour de César Chávez
us-holiday-cabrini = jour de Frances Xavier Cabrini
us-holiday-emancipation = jour de l’Émancipation
