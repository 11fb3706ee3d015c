### Holidays in France: the names, as a step of a computation says why a day does not count.

fr-holiday-new-year = Año Nuevo
fr-holiday-easter-monday = Lunes de Pascua (lundi de Pâques)
fr-holiday-labour = Día del Trabajo (fête du Travail)
fr-holiday-victory = Día de la Victoria, 8 de mayo
fr-holiday-ascension = Ascensión del Señor (Ascension)
fr-holiday-whit-monday = Lunes de Pentecostés (lundi de Pentecôte)
fr-holiday-national = Fiesta Nacional de Francia, 14 de julio
fr-holiday-assumption = Asunción de la Virgen (Assomption)
fr-holiday-all-saints = Todos los Santos (Toussaint)
fr-holiday-armistice = Día del Armisticio, 11 de noviembre
fr-holiday-christmas = Navidad (Noël)
