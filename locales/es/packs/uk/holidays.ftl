### Holidays in England and Wales: the names, as a step of a computation says why a day does not count.

uk-holiday-new-year = Año Nuevo
uk-holiday-good-friday = Viernes Santo
uk-holiday-easter-monday = Lunes de Pascua
uk-holiday-early-may = Día feriado de principios de mayo
uk-holiday-spring = Día feriado de primavera
uk-holiday-platinum-jubilee = Jubileo de Platino de la reina Isabel II
uk-holiday-state-funeral = Funeral de Estado de la reina Isabel II
uk-holiday-coronation = Coronación del rey Carlos III
uk-holiday-summer = Día feriado de verano
uk-holiday-christmas = Navidad
uk-holiday-boxing = Boxing Day (26 de diciembre)
uk-holiday-tribunal-closed = un día entre Navidad y Año Nuevo que no es hábil para el tribunal
