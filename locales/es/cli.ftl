error-unknown-language = Faro no tiene el idioma { $wanted }. Tiene: { $there }.
error-now = Escriba el momento como 2026-11-23T09:00:00-05:00.
error-today = --today es el { $today }, pero --now es el { $there } en { $zone }. Quite una de las dos.
error-two-items = Nombró dos cosas. Nombre una: lo pendiente, o lo que pasó con ello.
error-hours = Escriba las horas como 21:00-07:00, o none.
error-fact-form = Escriba un dato como nombre=valor, por ejemplo moved_on=2026-11-05.
error-locales = La carpeta de traducciones no sirve: { $detail }.
error-input = No se pudo leer o escribir ({ $detail }). No se cambió nada. Intente otra vez.
error-passphrase-file = No se puede leer el archivo de la frase. Revise su nombre.
error-passphrase-none = No se dio ninguna frase. Escríbala en un terminal, o indique un archivo con --passphrase-file.
error-passphrase-differs = Las dos frases no son iguales. No se creó nada. Intente otra vez.
error-editor = El editor no terminó. No se cambió nada.
error-not-confirmed = No se cambió nada. Para hacerlo, responda sí.
error-yes-needed = { $loss } Todavía no se cambió nada. Para hacerlo, agregue --yes.
error-demo-leak = Una palabra escrita se puede leer en un archivo. Avise enseguida: SECURITY.md dice cómo.

cli-sure = { $loss } ¿Hacerlo? (sí o no)
cli-delete-ask = Esto borra para siempre: { $what }. No se puede deshacer.
cli-hearing-when = { $title }, { $when }
cli-log-remove-ask = Esto borra para siempre lo que dice la entrada { $number } del registro de pruebas. No se puede deshacer.
cli-slot-remove-ask = Esta forma de abrir ya no abrirá la caja fuerte. No se puede deshacer.
cli-passphrase = Frase secreta:
cli-passphrase-new = Frase secreta nueva (15 letras o números, o más; pulse solo Intro para recibir un número):
cli-passphrase-generated = Escriba ahora este número en papel. Es su frase secreta. Desde ahora escríbalo como un solo número, sin espacios.
cli-passphrase-again = La misma frase otra vez:
cli-type-text = Escriba su texto. Termine con Ctrl-D en una línea vacía.
cli-search = Buscar:
cli-fact-value = Valor:
cli-hearing-at = Cuándo, en la corte (2027-02-02T09:00):
cli-hearing-place = Dónde (puede quedar vacío):
cli-ask = Responda lo que sepa. Pulse Intro para saltar una pregunta.
ask-date = El día, como 2026-11-05
ask-bool = sí o no
ask-int = Un número entero
ask-text = En pocas letras o palabras
ask-instant = El momento, como 2026-12-24T16:30:00+01:00
ask-local-time = Día y hora, como 2027-02-02T09:00
ask-zone = Una zona horaria, como America/New_York
ask-period = Una duración, como 5 days, 2 weeks o 1 month
ask-dates = Días con comas entre ellos, como 2021-05-01,2026-03-03
ask-intervals = Desde..hasta, como 2026-08-03..2026-09-01
cli-lint-good = Sin errores en las reglas de { $folder }.
cli-optional = se puede omitir

cli-note-added = La nota { $id } está sellada.
cli-note-edited = La nota { $id } está cambiada.
cli-note-deleted = La nota { $id } se borró para siempre.
cli-note-none = No hay notas.
cli-hearing-added = La audiencia { $id } está anotada.
cli-hearing-none = No hay ninguna audiencia anotada.
cli-hearings = Audiencias
cli-fact-set = { $fact } está anotado.
cli-fact-unset = { $fact } está borrado.
cli-facts-told = Lo que le dijo a Faro
cli-facts-none = Nada todavía.
cli-facts-open = Lo que Faro quisiera saber
cli-case = Su caso
cli-case-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
cli-country-added = Ahora cuenta para su caso la ley de: { $country }.
cli-country-removed = Ya no cuenta para su caso la ley de: { $country }. Lo que usted dijo se guarda.
cli-vault-created = La caja fuerte está en { $folder }.
cli-vault-remember = Solo su frase la abre. Nadie puede devolvérsela: anótela y guárdela lejos de este aparato.
cli-vault-folder = Caja fuerte: { $folder }
cli-vault-records = { $count ->
    [one] { $count } registro sellado
   *[other] { $count } registros sellados
}
slot-passphrase = se abre con una frase
slot-recovery = se abre con un código de recuperación
slot-device = se abre con la llave de un aparato
slot-unknown = se abre de una forma que conoce un Faro más nuevo
cli-vault-leaks = Quien tenga esta carpeta sin la frase sabe que es de Faro, cuántos registros hay y más o menos cuánto miden. Nada más.
cli-accept-ask = ¿Puso usted aquí este estado anterior, por ejemplo de una copia? Entonces siga con él. Lo que se escribió después queda perdido.

cli-due = Lo que hay que hacer, visto desde el { $date }
cli-due-none = Faro no tiene fechas todavía. Responda las preguntas: faro ask
cli-may-change = Esto puede cambiarlo: { $question } (faro ask)
cli-why = Más: faro due { $item }
cli-can-mark = ¿Ya lo hizo? Anótelo: faro due done { $item }
cli-is-marked = Anotado: { $result } ({ $date })
cli-missing = Para responder, Faro tiene que saber una de estas cosas:
cli-asks = Sus respuestas a esto pueden cambiar la fecha (faro ask):
cli-rule-facts = Lo que pregunta esta regla
cli-rule-forms = Formulario: { $forms }
cli-rule-fee = Pago: { $fee }
cli-rule-from = Para días desde el { $date }

cli-plan = Los próximos recordatorios, con el reloj de { $zone }
cli-plan-none = No hay nada que recordarle.
cli-plan-discreet = Un teléfono bloqueado muestra estas palabras y ninguna otra: nadie puede saber por ellas de qué se trata.
cli-unplanned = { $count ->
    [one] Para { $count } cosa hay más recordatorios de los que caben en un teléfono. El último pide abrir la lista.
   *[other] Para { $count } cosas hay más recordatorios de los que caben en un teléfono. El último pide abrir la lista.
}

cli-guide-none = Ningún artículo tiene esas palabras.
article-checked = Comprobado por última vez el { $date }. No es asesoría legal.
article-old = Esto es más viejo de lo que querían sus autores. La ley puede haber cambiado: pregunte a un abogado.

cli-locale-good = Sin errores en: { $languages }.
cli-check-bad = { $count ->
    [one] { $count } error. Corríjalo y revise otra vez.
   *[other] { $count } errores. Corríjalos y revise otra vez.
}
cli-answer-lost = Lo que pidió se hizo, pero no se pudo escribir la respuesta ({ $detail }). Libere espacio y vuelva a mirar.
cli-reported = Vea arriba.

demo-what = Guarda selladas las notas de una persona, dice qué hay que hacer y por qué, y se lo recuerda, en su idioma y sin red. Este es un caso de muestra.
demo-write = 1. Usted anota lo que dicen sus papeles, y una nota
demo-place = Corte de inmigración, 290 Broadway, sala 15
demo-note = El oficial escribió mal el nombre de mi madre en el papel. Pedir al abogado que lo corrija.
demo-lock = 2. Faro cierra la caja fuerte y la abre otra vez
demo-wrong = Con una frase equivocada: { $answer }
demo-opened = Con la frase correcta la nota está de vuelta, palabra por palabra.
demo-proof = Prueba: lo que muestra una carpeta robada
demo-searched = En { $files } archivos con { $bytes } bytes se buscaron las { $words } palabras y fechas escritas. Encontradas: { $found }.
demo-yours = Ahora lo suyo
demo-next = Haga su propia caja fuerte y vea qué más hay:
demo-kept = Esta muestra queda en { $folder }. Su frase es { $passphrase }.

## People, addresses, duties, the proof log

cli-kept = { $id } está escrito.
cli-changed = { $id } está cambiado. Lo que decía antes se guarda.
cli-deleted = { $id } se borró para siempre.
cli-changes = { $count ->
    [one] Cambiado { $count } vez
   *[other] Cambiado { $count } veces
}
cli-leave-ask = { $name } sale del caso. Se borran sus datos, audiencias y obligaciones, y lo que el registro de pruebas dice de esta persona. No se puede deshacer.
cli-left = { $id } salió del caso, con todo lo suyo.
cli-people = Personas
cli-person-none = No hay nadie escrito.
cli-contact-none = No hay contactos escritos.
cli-address-none = No hay direcciones escritas.
cli-duty-none = No hay obligaciones escritas.
# $spelling is a name as it stands on a paper.
cli-spelling = En los papeles: { $spelling }
cli-mail-safe = las cartas llegan aquí
cli-mail-unsafe = las cartas no están seguras aquí
cli-mail-unknown = nadie sabe si las cartas llegan aquí
cli-moved = { $count ->
    [one] { $count } tarea: dé la dirección nueva a todos los que deben saberla.
   *[other] { $count } tareas: dé la dirección nueva a todos los que deben saberla.
}
cli-said-by = Qué papel o quién lo dice (puede quedar vacío):
# $when is a day with a time, $zone a time zone such as America/New_York.
cli-hearing-here = En su reloj: { $when } ({ $zone })
cli-hearing-sources = Quién dijo qué fecha
cli-seen-on = visto el { $date }
cli-next = Próxima vez: { $when }
cli-waiting = { $when }: { $state }
cli-marked = { $title }: { $result }. Es la entrada { $number } del registro de pruebas.
cli-undone = { $title }: deshecho. Está pendiente otra vez. Lo dice la entrada { $number } del registro de pruebas.
cli-log-none = No hay nada escrito.
cli-log-added = La entrada { $number } está escrita.
cli-log-removed = Lo que decía se borró para siempre. La entrada { $number } dice que se quitó.
cli-log-holds = { $count ->
    [one] { $count } entrada, sin cambios.
   *[other] { $count } entradas, todas sin cambios.
}
cli-log-backwards = La entrada { $number } se escribió a una hora anterior a la de la entrada de antes: el reloj se atrasó.
cli-log-exported = { $count ->
    [one] Se exportó { $count } entrada. Su cabeza: { $head }
   *[other] Se exportaron { $count } entradas. Su cabeza: { $head }
}
cli-week = Siete días desde el { $date }
cli-month = { $month } de { $year }
cli-days-none = No hay nada en estos días.
cli-legend = ▲ cita   ■ plazo   ○ por venir   ● ahora   ✓ hecho   ✗ no se hizo   ! no se pudo
# $known is a list of words before a colon.
error-fields = Escriba una cosa por línea, como name: valor. Faro entiende: { $known }.
error-every = Escriba cada cuánto como "1 day", "2 weeks" o "1 month", y los días de la semana como tue,fri solo con semanas.

field-name = Nombre
field-spelling = El nombre letra por letra, como está en los papeles
field-born = Nacimiento (1990-04-17, o solo el año)
field-language = Idioma
field-numbers = Números (A-number = 123; otro = 456)
field-phone = Teléfono
field-email = Correo electrónico
field-note = Nota
field-lines = Dirección
field-care-of = A cargo de
field-told-by = Quién dio esta dirección
field-place = Dónde, o a qué número llamar
field-link = Enlace de video
field-judge = Juez
field-bring = Qué llevar (una cosa; otra)
field-interpreter = Intérprete: idioma, lugar, hombre o mujer
field-title = Cómo lo llama usted
field-checklist = Qué hacer antes (una cosa; otra)
field-what = Qué pasó
field-spoke-to = Con quién habló
field-reference = Un número o nombre que le dieron
field-error = Qué decía el mensaje

cli-open = La caja fuerte está abierta. Escriba una orden, como due o note list; la tecla Tab la completa. Escriba exit para cerrar la caja fuerte.
cli-open-closed = Nadie usó la caja fuerte por un rato, así que está cerrada. La próxima orden pide la frase.
error-open-twice = La caja fuerte ya está abierta. Escriba una orden, como due.
error-open-option = Aquí no cambian la carpeta, el idioma ni la frase. Escriba exit y empiece otra vez con faro open.
error-open-quote = Falta una comilla. No se hizo nada. Escriba la línea otra vez.
