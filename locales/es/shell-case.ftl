### Las palabras de la aplicación en un teléfono para lo que es de un caso: fechas, personas, contactos, direcciones, papeles.

## The four places

shell-today = Hoy
shell-dates = Fechas
shell-my-case = Mi caso

## Today

shell-next-hearing = Su próxima audiencia
shell-next-hearing-none = No hay ninguna audiencia anotada
shell-next-hearing-none-hint = ¿Hay una fecha de audiencia en alguno de sus papeles? Anótela ahora.
shell-questions-more = Más preguntas

## Dates

shell-week = Semana
shell-month = Mes
shell-earlier = Antes
shell-later = Después
shell-day-nothing = No hay nada anotado para este día.

## People

shell-people = Personas
shell-people-none = Todavía no hay nadie anotado.
shell-people-hint = Anótese usted y a cada persona de su familia que está en el caso.
shell-person-add = Agregar a una persona
shell-person-name = Nombre
shell-person-spelling = El nombre como está en los papeles, letra por letra
shell-person-relation = ¿Quién es para usted?
shell-person-language = El idioma que habla mejor
shell-person-dialect = Cómo se habla en el lugar de donde viene
shell-person-town = La ciudad y el país donde lo aprendió
# A day, a month with its year, or the year alone.
shell-person-born = Fecha de nacimiento: el día, o el año si no sabe más
shell-person-numbers = Números en sus papeles
# Next to it stands the number itself.
shell-person-number-kind = ¿Cómo se llama el número? Por ejemplo, A-number
shell-person-number = El número
shell-person-number-add = Agregar un número
shell-person-leave = Esta persona sale del caso
shell-person-leave-hint = Esto borra lo que anotó sobre esta persona: respuestas, audiencias, obligaciones y números. Su registro de pruebas queda.

## Contacts

shell-contacts = Contactos
shell-contacts-none = Todavía no hay nadie anotado. Empiece por su abogado o por alguien que le ayuda.
shell-contact-add = Agregar un contacto
shell-contact-name = Una persona o una oficina
shell-contact-role = ¿Quién es en su caso?
shell-contact-phone = Número de teléfono
shell-contact-email = Correo electrónico
shell-contact-note = Algo más: horario, idiomas, quién se lo recomendó

## Addresses, and a move

shell-addresses = Direcciones
shell-addresses-none = Todavía no hay ninguna dirección anotada. La corte manda las cartas a la dirección que tiene.
shell-address-add = Agregar una dirección
shell-address-lines = La dirección, como en una carta
shell-address-care-of = A cargo de quién, si en la puerta hay otro nombre
shell-address-told-by = ¿Quién le dio esta dirección a la corte?
shell-address-mail-safe = ¿Le llegan las cartas allí?
shell-address-unknown = No lo sé
shell-address-from = ¿Desde qué día?
shell-address-until = ¿Hasta qué día?
shell-address-people = ¿Quién vive allí? No elija a nadie si son todos.
shell-moved = Nos mudamos
shell-moved-hint = Faro hace una lista de las oficinas que deben saber su nueva dirección, para cada persona.
shell-moved-day = ¿Qué día se mudaron?
shell-moved-tasks = Quién debe saber de la mudanza

## Papers

shell-paper-kind = ¿Qué tipo de papel es?
shell-paper-dated = La fecha que tiene el papel
shell-paper-pages = ¿Cuántas páginas?
shell-paper-added = Agregado aquí
# Over a choice of hearings.
shell-paper-of = ¿De qué audiencia es?
shell-paper-of-none = De ninguna
shell-paper-larger = Más grande
shell-paper-smaller = Más pequeño

## The proof log

shell-proofs-file = Compartir el registro de pruebas como archivos
