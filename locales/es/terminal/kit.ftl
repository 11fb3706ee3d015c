### The translator's kit: how far a language is, worksheets, previews.

## How far a language is

# The first two stand before a bar and a number.
kit-all = todos los textos
kit-critical = indispensables
# How many translations were made by whom.
kit-states = Leídos por otra persona: { $reviewed }. Escritos por una persona: { $draft }. Hechos por una máquina: { $machine }. No se sabe: { $unknown }.
kit-stale = { $count ->
    [one] { $count } texto cambió en el original después de traducirlo.
   *[other] { $count } textos cambiaron en el original después de traducirlos.
}
kit-left-over = { $count ->
    [one] { $count } texto ya no está en el original. Quítelo.
   *[other] { $count } textos ya no están en el original. Quítelos.
}
kit-preview = Este idioma está sin terminar: faltan textos indispensables, o están viejos.
# $names is a list of names of messages.
kit-lacking = Escriba primero estos: { $names }
# $id is the name of a message; $was and $now are texts of the source.
kit-outdated = El original de { $id } cambió, pero esta traducción no. Antes: { $was } Ahora: { $now } Si la suya sigue valiendo, ejecute: faro locale stamp

## A new language, and writing into files

# $language is a tag.
kit-begun = { $count ->
    [one] { $language } está empezado: { $count } archivo. Para tener una hoja de trabajo, ejecute: faro locale todo { $language }
   *[other] { $language } está empezado: { $count } archivos. Para tener una hoja de trabajo, ejecute: faro locale todo { $language }
}
kit-no-tag = { $language } no es la etiqueta de un idioma. Una etiqueta es así: fr, pt-BR o sr-Latn.
# $written and $right are tags.
kit-tag-written = { $written } se escribe { $right }. Escríbalo así.
kit-there = { $language } ya está. No se escribió nada.
kit-no-fallback = { $language } no está. Nombre un idioma que esté.
kit-is-source = { $language } es el original. Nombre un idioma que se traduce de él.
kit-no-folder = Diga dónde están las traducciones. Por ejemplo, agregue: --locales locales
# $revision is a name in git.
kit-no-revision = Git no conoce { $revision } aquí. Nombre una rama, una etiqueta o un commit.
# $file is a file.
kit-written = La página está en { $file }. Ábrala en un navegador. No necesita red.
kit-stamped = { $count ->
    [one] Faro anotó el original de { $count } traducción.
   *[other] Faro anotó el original de { $count } traducciones.
}
# $id is the name of a message.
kit-untranslated = { $id } todavía no está traducido. No se escribió nada.
# $path is a file.
kit-broken = Faro no puede leer { $path }. No se escribió nada. Corríjalo, o recupérelo de git.

## Worksheets. They open in a browser or a spreadsheet.

# $file is a file.
kit-worksheet = { $count ->
    [one] La hoja de trabajo está en { $file }: { $count } texto por escribir. Llénela y guárdela. Después ejecute: faro locale import
   *[other] La hoja de trabajo está en { $file }: { $count } textos por escribir. Llénela y guárdela. Después ejecute: faro locale import
}
kit-sheet-title = Hoja de trabajo
kit-sheet-how = Escriba en su idioma en el primer cuadro de cada fila. Deje vacío lo que no sepa. Después guarde, y devuelva el archivo guardado. Nada sale solo de esta página.
kit-sheet-brackets = Las palabras entre llaves se vuelven un número, un nombre o un día. Cópielas como están, y póngalas donde su frase las pida.
kit-sheet-article = Un texto que empieza con # es una parte de un artículo. Deje donde están #, -, > y los números al principio de una línea, y la palabra entre llaves detrás del título.
kit-sheet-save = Guardar la hoja
kit-sheet-where = Nombre, y dónde se dice
kit-sheet-note = Sus preguntas
kit-note = una pregunta
kit-no-sheet = Este archivo no es una hoja de trabajo. Tome el archivo que guardó, o haga una nueva con: faro locale todo
kit-other-sheet = Esta hoja de trabajo es para { $language }. No se escribió nada. Nombre ese idioma.
kit-no-text = Este archivo no es texto en UTF-8. Guárdelo como CSV en UTF-8, e intente otra vez.
kit-taken = { $count ->
    [one] Se tomó { $count } texto.
   *[other] Se tomaron { $count } textos.
}
kit-left = { $count ->
    [one] Quedó fuera { $count } fila. Corríjala en la hoja de trabajo, y tómela otra vez.
   *[other] Quedaron fuera { $count } filas. Corríjalas en la hoja de trabajo, y tómela otra vez.
}
kit-left-unknown = El original no tiene un texto con este nombre.
kit-left-not-fluent = Falta una llave, o hay una de más. Compare con el original.
kit-left-not-section = La primera línea debe ser el título de esta parte, con los mismos signos # y la misma palabra entre llaves al final. Ninguna otra parte puede empezar ahí.
kit-left-no-other = Falta la forma "other". La usa todo número que no tiene una forma propia.
kit-left-meanwhile = Alguien cambió este texto después de que se hizo la hoja. Haga una hoja nueva.

## Previews

# $language is a tag.
kit-preview-title = Muestra: { $language }
kit-preview-how = Cada texto se ve como lo ve un lector, con palabras de muestra y con cada forma de un número. El original está debajo.
kit-preview-missing = todavía sin traducir
