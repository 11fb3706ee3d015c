### Holidays in Canada: the names, as a step of a computation says why a day does not count.

ca-holiday-new-year = Año Nuevo
ca-holiday-good-friday = Viernes Santo
ca-holiday-easter-monday = Lunes de Pascua
ca-holiday-victoria = Día de Victoria
ca-holiday-canada = Día de Canadá
ca-holiday-labour = Día del Trabajo
ca-holiday-truth-and-reconciliation = Día Nacional de la Verdad y la Reconciliación
ca-holiday-thanksgiving = Día de Acción de Gracias
ca-holiday-remembrance = Día del Recuerdo
ca-holiday-christmas = Navidad
ca-holiday-boxing = Boxing Day (26 de diciembre)
