### Holidays in Mexico: the names, as a step of a computation says why a day does not count.

mx-holiday-new-year = Año Nuevo
mx-holiday-constitution = Día de la Constitución
mx-holiday-benito-juarez = Natalicio de Benito Juárez
mx-holiday-labour = Día del Trabajo
mx-holiday-independence = Día de la Independencia
mx-holiday-revolution = Día de la Revolución
mx-holiday-change-of-government = Transmisión del Poder Ejecutivo Federal
mx-holiday-christmas = Navidad
