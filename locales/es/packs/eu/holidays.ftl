### Holidays in most of the European Union: the names, as a step of a computation says why a day does not count.

eu-holiday-new-year = Año Nuevo
eu-holiday-easter-monday = Lunes de Pascua
eu-holiday-labour = Día del Trabajo, 1 de mayo
eu-holiday-christmas = Navidad
eu-holiday-second-christmas = 26 de diciembre
