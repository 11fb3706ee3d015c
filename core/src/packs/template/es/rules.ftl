# Las palabras de las reglas de rules/. Deje los nombres delante del = como están. Escriba detrás de ellos.
%ID%-first-date = Escriba aquí para qué es la fecha
    .plain = Escriba aquí lo que dice la ley, en palabras sencillas.
    .missed = Escriba aquí qué pasa si se pierde el día.
    .todo = Escriba aquí qué hacer.

# La pregunta por cada dato que pide una regla.
%COUNTRY%-fact-%FACT% = ¿Qué día recibió usted la carta?
    .label = el día de la carta
