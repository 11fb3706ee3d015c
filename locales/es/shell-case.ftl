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
shell-people-none = Todavía no hay nadie aquí.
shell-people-hint = Primero agréguese usted. Después agregue a cada persona de su familia que está en el caso.
shell-person-add = Agregar a una persona
shell-person-name = Nombre
shell-person-spelling = El nombre como está en los papeles, letra por letra, aunque allí esté mal
shell-person-relation = ¿Quién es para usted?
shell-person-language = El idioma que habla mejor
shell-person-dialect = Cómo se habla ese idioma en el lugar de donde viene
shell-person-town = La ciudad y el país donde lo aprendió
# A day, a month with its year, or the year alone.
shell-person-born = Fecha de nacimiento, por ejemplo 2015-04-17. Si solo sabe el año, escriba 2015
shell-person-numbers = Números en sus papeles
# Next to it stands the number itself.
shell-person-number-kind = ¿Cómo se llama el número? Por ejemplo: número A
shell-person-number = El número
shell-person-number-add = Agregar un número
shell-person-leave = Sacar a esta persona del caso
shell-person-leave-hint = Esto borra todo sobre esta persona: números, respuestas, audiencias y obligaciones. De lo que el registro de pruebas dice de ella solo queda que se quitó algo. No se puede deshacer.

## Contacts

shell-contacts = Contactos
shell-contacts-none = Todavía no hay nadie aquí. Agregue primero a su abogado o a alguien que le ayuda. Así puede llamar con un toque.
shell-contact-add = Agregar un contacto
shell-contact-name = Nombre de la persona o de la oficina
shell-contact-role = ¿Quién es?
shell-contact-phone = Número de teléfono
shell-contact-email = Correo electrónico
shell-contact-note = Algo más: horario, idiomas, quién se la recomendó

## Addresses, and a move

shell-addresses = Direcciones
shell-addresses-none = Todavía no hay ninguna dirección aquí. Agregue la que tiene la corte: a esa manda sus cartas.
shell-address-add = Agregar una dirección
shell-address-lines = La dirección, como en una carta
shell-address-care-of = Al cuidado de: el nombre que está en la puerta, si no es el suyo
shell-address-told-by = ¿Quién le dio esta dirección a la corte?
shell-address-mail-safe = ¿Le llegan sus cartas allí de forma segura?
shell-address-unknown = No lo sé
shell-address-from = ¿Desde qué día?
shell-address-until = ¿Hasta qué día? Déjelo vacío si todavía vive allí
shell-address-people = ¿Quién vive allí? No elija a nadie si son todos.
shell-moved = Mudanza
shell-moved-hint = La corte y otras oficinas deben recibir su nueva dirección, algunas en pocos días. Faro hace una lista de ellas para cada persona. Agregue también la nueva dirección a sus direcciones.
shell-moved-day = ¿Qué día fue la mudanza?
shell-moved-tasks = Quién debe recibir su nueva dirección

## Papers

shell-paper-kind = ¿Qué tipo de papel es?
shell-paper-dated = La fecha impresa en el papel
shell-paper-pages = ¿Cuántas páginas?
shell-paper-added = Agregado aquí
# Over a choice of hearings.
shell-paper-of = ¿De qué audiencia es?
shell-paper-of-none = Ninguna audiencia
shell-paper-larger = Hacerlo más grande
shell-paper-smaller = Hacerlo más pequeño

## The proof log

shell-proofs-file = Compartir el registro de pruebas como archivos
