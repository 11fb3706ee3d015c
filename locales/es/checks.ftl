check-junk = No se entendió esta línea ({ $detail }). Un mensaje se escribe así: nombre = texto.
check-no-language = Esta carpeta no está en locales/manifest.toml. Agregue allí el idioma.
check-missing = Falta { $id }. Cópielo del inglés y tradúzcalo.
check-obsolete = { $id } ya no está en inglés. Quítelo.
check-duplicate = { $id } está dos veces. Deje uno.
check-unknown-variable = "${ $variable }" no existe aquí. Los nombres entre llaves nunca se traducen. El inglés tiene: { $known }.
check-lost-variable = Falta "${ $variable }". Póngalo en su lugar en la frase, entre llaves.
check-unknown-reference = { $reference } no existe en este idioma.
check-no-article = Falta este artículo. Cópielo del inglés y tradúzcalo.
check-no-section = Falta la sección { $section }. Cópiela del inglés y tradúzcala.
check-extra-section = La sección { $section } no está en inglés. Los nombres de sección detrás de # nunca se traducen.
check-lost-quote = Falta { $quote }. Póngalo donde va el número.
check-unknown-quote = { $quote } no está en inglés. Los nombres entre llaves dobles nunca se traducen.

check-rule-unreadable = Este archivo no se puede leer. { $detail }
check-rule-overlap = Dos versiones rigen los mismos días. Termine una con `until` o empiece la otra más tarde con `from`.
check-rule-old = Alguien tenía que leer otra vez la fuente a más tardar el { $date }. Léala y cambie `checked_on` y `verify_by`.
check-rule-no-source = Esta versión no tiene dirección oficial. Añádala como `source`.
# $facts is a list of names of facts.
check-rule-never = Lo que depende de { $facts } nunca puede cumplirse: una condición anterior dice lo contrario. Cámbielo o bórrelo.
check-rule-closed = El { $date }, la fecha para actuar, la oficina está cerrada. Indique el calendario o diga por qué.
check-calendar-open = Este calendario está abierto el { $date }. Ese día cierran todas las oficinas que conocemos.
check-rule-mirror = Esta dirección no es la oficial. Use la oficial o ninguna.
check-rule-words = { $id } no tiene palabras en { $language }.

error-project-unreadable = Faro no puede leer { $path } ({ $detail }). Revise su nombre.
error-project-empty = En { $folder } no hay ningún archivo de Fluent de un idioma. Faro busca archivos como es/app.ftl o app.es.ftl.
error-project-source = En { $folder } no está { $wanted } para comparar. Hay: { $there }. Indique uno con --source.
