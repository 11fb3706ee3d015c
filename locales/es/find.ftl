### Búsqueda en todo, y el directorio: quién ayuda con qué.

## Lo que alguien necesita

need-danger = Estoy en peligro
need-lawyer = Un abogado
need-court = La corte y mi audiencia
need-appeal = Una apelación
need-papers = Formularios, tarjetas y permisos
need-fees = Cuotas
need-check-in = Reportes
need-held = Alguien está detenido
need-family = Encontrar a mi familia
need-children = Niños
need-violence = Alguien me hace daño
need-shelter = Un lugar para dormir
need-food = Comida y ropa
need-health = Un médico
need-work = Trabajo
need-school = Escuela e idioma

## Un servicio

service-whom = Para quién
service-languages = Idiomas
service-hours = Horario
service-place = Lugar
service-everywhere = Todo el país
service-address = Dirección
service-call = Llamar al { $phone }
service-read = Esto se leyó en una página oficial el { $date }.
service-read-old = Esto se leyó el { $date } en una copia más antigua de una página oficial. Puede haber cambiado.
service-read-elsewhere = Esto se leyó el { $date }, pero no en una página oficial. Compruébelo antes de confiar en ello.
service-read-partly = De esto solo se leyó una parte, el { $date }. Compruébelo antes de confiar en ello.
service-vetted = { $who } probó este servicio el { $date }.
service-not-vetted = Nadie ha probado todavía este servicio para Faro.
service-old = Hace mucho que nadie comprueba esto. El número puede ser ya de otra persona. Nunca pague ni cuente su historia antes de saber quién es.
directory-caution = Faro solo dice lo que se leyó. Antes de pagar o contar su historia, asegúrese de quién es.
directory-none = Aquí no hay un servicio así. Quite el lugar o el idioma, o mire todos.
directory-empty = Aquí todavía no hay servicios. Una oficina de ayuda legal puede darle un paquete con algunos.
error-unknown-service = No hay ningún servicio con este nombre. Mire la lista.
error-unknown-need = Faro no conoce esta necesidad. Mire la lista.

## Búsqueda

found-article = Guía
found-rule = Plazo y regla
found-service = Servicio
found-note = Su nota
search-nothing = Nada tiene estas palabras. Pruebe con una sola palabra, con una más corta o con otra que diga lo mismo.
search-some = Nada tiene todas estas palabras. Esto tiene algunas.
search-no-words = Escriba una palabra o más.

## Lo que se le dice a quien escribe

lint-service-id = Dé a cada servicio un id propio: letras minúsculas, dígitos y guiones.
lint-service-needs = Diga con qué ayuda: needs = ["lawyer"].
lint-service-reach = Nadie puede llegar a este servicio. Dele un teléfono, una página web o una dirección.
lint-service-phone = A este número no se puede llamar. Escriba solo dígitos, espacios, +, - y ( ).
lint-service-web = La página web debe empezar con https:// y tener un nombre sencillo.
lint-service-fact = Cita un dato que no está en facts.toml.
lint-service-source = ¿Dónde leyó esto? Necesita una fuente que empiece con https://, y un número nunca se escribe de memoria: ni M ni B.
lint-service-words = Falta { $name } aquí. Escriba cómo se llama el servicio y qué hace (.about).
lint-service-figure = No escriba { $text } aquí. Un número de teléfono va en directory.toml, una cuota en facts.toml.
