### State holidays: the names, as a step of a computation says why a day does not count.

us-holiday-election = Día de las Elecciones
us-holiday-patriots = Día de los Patriotas
us-holiday-lincoln = Natalicio de Lincoln
us-holiday-day-after-thanksgiving = Día después de Acción de Gracias
us-holiday-mardi-gras = Martes de Carnaval (Mardi Gras)
us-holiday-good-friday = Viernes Santo
us-holiday-truman = Día de Truman
us-holiday-cesar-chavez = Día de César Chávez
us-holiday-cabrini = Día de Francisca Javiera Cabrini
us-holiday-emancipation = Día de la Emancipación
