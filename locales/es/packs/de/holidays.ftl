### Holidays in Germany: the names, as a step of a computation says why a day does not count.

de-holiday-new-year = Año Nuevo
de-holiday-epiphany = Día de Reyes (Heilige Drei Könige)
de-holiday-womens-day = Día Internacional de la Mujer (Frauentag)
de-holiday-good-friday = Viernes Santo (Karfreitag)
de-holiday-easter-monday = Lunes de Pascua (Ostermontag)
de-holiday-labour = Día del Trabajo (Tag der Arbeit)
de-holiday-liberation = Día de la Liberación en Berlín (Tag der Befreiung)
de-holiday-ascension = Ascensión del Señor (Christi Himmelfahrt)
de-holiday-whit-monday = Lunes de Pentecostés (Pfingstmontag)
de-holiday-corpus-christi = Corpus Christi (Fronleichnam)
de-holiday-assumption = Asunción de la Virgen (Mariä Himmelfahrt)
de-holiday-childrens-day = Día Mundial de la Infancia (Weltkindertag)
de-holiday-unity = Día de la Unidad Alemana (Tag der Deutschen Einheit)
de-holiday-reformation = Día de la Reforma (Reformationstag)
de-holiday-all-saints = Todos los Santos (Allerheiligen)
de-holiday-repentance = Día de Penitencia y Oración (Buß- und Bettag)
de-holiday-christmas = Navidad
de-holiday-second-christmas = Segundo día de Navidad (26 de diciembre)
