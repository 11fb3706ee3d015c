error-now = Escriba el momento como 2026-11-23T09:00:00-05:00.
error-today = --today es el { $today }, pero --now es el { $there } en { $zone }. Quite uno de los dos.
error-two-items = Nombró dos cosas. Nombre una: lo pendiente, o lo que pasó con ello.
error-hours = Escriba las horas como 21:00-07:00, o none.
error-input = No se pudo leer o escribir ({ $detail }). No se cambió nada. Intente otra vez.
error-passphrase-file = Faro no puede leer el archivo de la frase secreta. Revise su nombre.
error-passphrase-none = No se dio ninguna frase secreta. Escríbala en una terminal, o indique un archivo con --passphrase-file.
error-editor = El editor no terminó. No se cambió nada.
error-not-confirmed = No se cambió nada. Para hacerlo, responda sí.
error-yes-needed = { $loss } Todavía no se cambió nada. Para hacerlo, agregue --yes.
error-demo-leak = Una palabra escrita se puede leer en un archivo. Avise enseguida: SECURITY.md dice cómo.

cli-sure = { $loss } ¿Hacerlo? (sí o no)
cli-delete-ask = Esto borra para siempre: { $what }. No se puede deshacer. El disco puede guardar restos sellados por un tiempo.
cli-log-remove-ask = Esto borra para siempre lo que dice la entrada { $number } del registro de pruebas. No se puede deshacer.
cli-slot-remove-ask = Esta forma de abrir ya no abrirá la caja fuerte. No se puede deshacer.
cli-passphrase = Frase secreta:
cli-passphrase-new = Frase secreta nueva (al menos 15 letras o dígitos; o pulse solo Intro para que Faro le haga una):
cli-passphrase-kind = Pulse solo Intro para recibir cinco palabras. Para un número, escriba { $digits }, que son los dígitos que tiene:
cli-passphrase-generated = Escriba esto ahora en papel. Es su frase secreta:
cli-passphrase-again = La misma frase secreta otra vez:
cli-type-text = Escriba su texto. Termine con Ctrl-D en una línea vacía.
cli-search = Buscar:
cli-fact-value = Valor:
cli-hearing-at = Día y hora en la corte (2027-02-02T09:00):
cli-hearing-place = Dónde (puede quedar vacío):
cli-date-one = ¿Quiso decir { $day }? (sí o no)
cli-date-which = ¿Qué día quiere decir? Escriba su número:
cli-ask = Responda lo que sepa. Pulse Intro para saltar una pregunta.
ask-hearing = Anote su audiencia con: faro hearing add. Si no tiene ninguna, escriba: no
cli-lint-good = Sin errores en las reglas de { $folder }.
cli-optional = opcional

cli-note-added = La nota { $id } está sellada.
cli-note-edited = La nota { $id } se cambió.
cli-note-deleted = La nota { $id } se borró para siempre.
cli-note-none = No hay notas.
cli-hearing-added = La audiencia { $id } está guardada.
cli-hearing-none = Todavía no hay audiencias.
cli-hearings = Audiencias
cli-fact-set = { $fact }: guardado.
cli-fact-unset = { $fact }: quitado.
cli-facts-told = Lo que le dijo a Faro
cli-facts-none = Nada todavía.
cli-facts-open = Lo que Faro quisiera saber
cli-case = Su caso
cli-case-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
cli-country-added = Ahora cuenta para su caso la ley de: { $country }.
cli-country-removed = Ya no cuenta para su caso la ley de: { $country }. Lo que usted dijo a Faro se guarda.
cli-vault-created = La caja fuerte está en { $folder }.
cli-vault-remember = Solo su frase secreta la abre. Nadie puede devolvérsela: anótela y guárdela lejos de este aparato.
cli-vault-folder = Caja fuerte: { $folder }
cli-vault-records = { $count ->
    [one] { $count } registro sellado
   *[other] { $count } registros sellados
}
cli-vault-leaks = Quien tenga esta carpeta sin la frase secreta puede ver tres cosas: que es de Faro, cuántos registros hay y más o menos cuánto miden. Nada más.
cli-no-memory = Faro no recuerda nada de esta caja fuerte aquí. Así no puede notar si alguien puso una copia vieja. Tampoco quita los archivos de papeles que no conoce.
cli-accept-ask = ¿Puso usted aquí este estado anterior, por ejemplo de una copia? Entonces puede seguir con él. Lo que se escribió después queda perdido.

cli-due = Lo que hay que hacer, al { $date }
cli-due-ask = Para responder: faro ask
cli-doubt-sure = Si es correcto: faro sure { $id }
cli-doubt-settled = Bien. Faro solo volverá a preguntar si esto cambia.
cli-may-change = Esto puede cambiarlo: { $question } (faro ask)
cli-why = Más: faro due { $item }
cli-can-mark = ¿Ya lo hizo? Márquelo: faro due done { $item }
cli-hearing-can-mark = ¿Estuvo usted allí? Márquelo: faro due done { $item }
cli-is-marked = Marcado: { $result } ({ $date })
cli-missing = Para encontrar la fecha, Faro tiene que saber una de estas cosas:
cli-asks = Sus respuestas a esto pueden cambiar la fecha (faro ask):
cli-rule-facts = Lo que pregunta esta regla
cli-rule-forms = Formulario: { $forms }
cli-rule-fee = Pago: { $fee }
cli-rule-unchanged = No ha cambiado nada desde el { $date }.
cli-rule-from = Para días desde el { $date }

cli-plan = Los próximos recordatorios, en la hora de { $zone }
cli-plan-none = Faro no tiene recordatorios que planear. Mire su lista: faro due
cli-plan-discreet = Un teléfono bloqueado muestra solo estas palabras. Por ellas nadie puede saber de qué se trata.
cli-unplanned = { $count ->
    [one] { $count } cosa tiene más recordatorios de los que caben en un teléfono. El último le pide que abra su lista.
   *[other] { $count } cosas tienen más recordatorios de los que caben en un teléfono. El último le pide que abra su lista.
}
cli-sheet-written = La hoja está en { $file }. Ábrala en un navegador e imprímala.
# $count is how many events there are.
cli-calendar-written = { $count ->
    [one] Hay { $count } evento en { $file }.
   *[other] Hay { $count } eventos en { $file }.
}
cli-calendar-discreet = Cada evento solo dice que abra su lista.
cli-calendar-full = Cada evento dice de qué trata. Quien vea su calendario puede leerlo.
cli-calendar-again = Cuando cambie una fecha, exporte otra vez y abra el archivo nuevo. El evento se mueve. Lo que usted borró de Faro se queda: bórrelo también en su calendario.

cli-guide-none = Aquí no hay artículos.
# $step es lo que hay que hacer.
cli-guide-ticked = Hecho: { $step }
cli-guide-unticked = Por hacer: { $step }

cli-locale-good = Sin errores en: { $languages }.
cli-locale-bad = { $errors ->
    [0] Ningún error
    [one] { $errors } error
   *[other] { $errors } errores
}, { $warnings ->
    [0] ninguna advertencia
    [one] { $warnings } advertencia
   *[other] { $warnings } advertencias
}. Para saber de un código: faro locale explain CODE.
cli-checked = Se revisó { $folder }: { $languages }, { $count } mensajes. El original es { $source }.
cli-checked-own = Se revisaron las palabras que trae Faro: { $languages }, { $count } mensajes. El original es { $source }.
cli-checked-not = No se leyó la carpeta { $folder }. Para revisarla, agregue --locales { $folder }.
cli-checked-plurals = Faro no conoce las formas de número de { $languages }. Usa para ellas las del inglés.
cli-check-source = { $tag }: { $text }
cli-check-fix = Escriba: { $fix }
cli-explain-was = El original, antes:
cli-explain-source = El original:
cli-explain-wrong = Mal:
cli-explain-right = Bien:
error-no-code = No hay ninguna revisión { $code }. Para verlas todas: faro locale explain.
cli-check-bad = { $count ->
    [one] { $count } error. Corríjalo y revise otra vez.
   *[other] { $count } errores. Corríjalos y revise otra vez.
}
cli-answer-lost = Lo que pidió se hizo, pero no se pudo escribir la respuesta ({ $detail }). Libere espacio y vuelva a mirar.
cli-reported = Vea arriba.

demo-what = Guarda selladas sus notas, le dice qué hay que hacer y por qué, y se lo recuerda, en su idioma y sin red. Este es un caso de muestra.
demo-write = 1. Usted anota lo que dicen sus papeles, y una nota
demo-place = Corte de inmigración, 290 Broadway, sala 15
demo-note = El oficial escribió mal el nombre de mi madre en el papel. Pedir al abogado que lo corrija.
demo-lock = 2. Faro cierra la caja fuerte y la abre otra vez
demo-wrong = Con una frase secreta equivocada: { $answer }
demo-opened = Con la frase secreta correcta, la nota está de vuelta, palabra por palabra.
demo-proof = Prueba: lo que muestra una carpeta robada
demo-searched = Faro buscó en { $files } archivos ({ $bytes } bytes) las { $words } palabras y fechas escritas. Encontradas: { $found }.
demo-yours = Ahora usted
demo-next = Haga su propia caja fuerte y vea qué más hay:
demo-kept = Esta muestra queda en { $folder }. Su frase secreta es { $passphrase }.

## People, addresses, duties, the proof log

cli-kept = { $id }: guardado.
cli-changed = { $id }: cambiado. Lo que decía antes se guarda.
cli-deleted = { $id } se borró para siempre.
cli-changes = { $count ->
    [one] Cambiado { $count } vez
   *[other] Cambiado { $count } veces
}
cli-leave-ask = { $name } sale del caso. Se borran sus datos, audiencias y obligaciones, y lo que el registro de pruebas dice de esta persona. No se puede deshacer.
cli-left = { $id } salió del caso. Se borró todo lo suyo.
cli-people = Personas
cli-person-none = Todavía no hay personas.
cli-contact-none = Todavía no hay contactos.
cli-address-none = Todavía no hay direcciones.
cli-duty-none = Todavía no hay obligaciones.
# $spelling is a name as it stands on a paper.
cli-spelling = En los papeles: { $spelling }
# Beside an address that nobody lives at today.
cli-address-other = no ahora
# $date is the first or the last day of an address.
cli-from = desde el { $date }
cli-until = hasta el { $date }
# $date is the day that is printed on a paper.
cli-dated = con fecha del { $date }
cli-hearing-papers = Papeles
cli-moved = { $count ->
    [one] { $count } tarea: dé la dirección nueva a todos los que deben tenerla.
   *[other] { $count } tareas: dé la dirección nueva a todos los que deben tenerla.
}
cli-said-by = Qué papel o qué persona lo dice (puede quedar vacío):
# $when is a day with a time, $zone a time zone such as America/New_York.
cli-hearing-sources = Quién dijo qué fecha
cli-seen-on = visto el { $date }
cli-next = Próxima vez: { $when }
cli-waiting = { $when }: { $state }
cli-marked = { $title }: { $result }. Es la entrada { $number } del registro de pruebas.
cli-undone = { $title }: deshecho. Está pendiente otra vez. Lo dice la entrada { $number } del registro de pruebas.
cli-log-none = Todavía no hay entradas.
cli-log-added = La entrada { $number } está guardada.
cli-log-removed = Lo que decía se borró para siempre. La entrada { $number } dice que se quitó.
cli-log-holds = { $count ->
    [one] { $count } entrada. Faro no encontró ningún cambio.
   *[other] { $count } entradas. Faro no encontró ningún cambio.
}
cli-log-backwards = La entrada { $number } tiene una hora anterior a la de la entrada que va antes. El reloj se atrasó.
cli-log-exported = { $count ->
    [one] Se exportó { $count } entrada. Su código de control: { $code }
   *[other] Se exportaron { $count } entradas. Su código de control: { $code }
}
# $file is the path of the file with the signature.
cli-log-signed = La firma está en { $file }. Entregue los dos archivos.
cli-log-unsigned = Esta copia no tiene firma: Faro no puede escribir en la caja fuerte.
cli-log-offer = Para mostrar más adelante que escribió esto a más tardar hoy, dele hoy a su abogado el código de control: faro log code
# $typed is what somebody typed, $count the number of the last entry.
error-log-choose = Faro no tiene las entradas { $typed }. Escriba números del 1 al { $count }, como 1,3,5-7.
cli-week = Siete días desde el { $date }
cli-month-second = { $from } – { $until }
cli-days-none = Faro no tiene nada en estos días.
cli-legend = ▲ cita   ■ plazo   ○ por venir   ● ahora   ✓ hecho   ? sin respuesta   ✗ no se hizo   ! no se pudo
# $known is a list of words before a colon.
error-fields = Escriba una cosa por línea, como name: valor. Faro entiende: { $known }.
error-every = Escriba cada cuánto, como "1 día", "2 semanas" o "1 mes". Agregue días de la semana, como tue,fri, solo con semanas.

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
field-checklist = Qué preparar (una cosa; otra)
field-what = Qué pasó
field-spoke-to = Con quién habló
field-reference = Un número o nombre que le dieron
field-error = Qué decía el mensaje

cli-open = La caja fuerte está abierta. Escriba un comando, como due o note list; la tecla Tab lo completa. Escriba exit para cerrar la caja fuerte.
cli-open-closed = Nadie usó la caja fuerte por un rato, así que Faro la cerró. El próximo comando pide la frase secreta.
error-open-twice = La caja fuerte ya está abierta. Escriba un comando, como due.
error-open-option = Aquí no se pueden cambiar la carpeta, el idioma, el calendario ni la frase secreta. Escriba exit. Después empiece otra vez con faro open.
error-open-quote = Falta una comilla. No se hizo nada. Escriba la línea otra vez.

## Searching

cli-directory-source = Compruébelo aquí: { $address }
cli-search-open = Para abrirlo: { $command }

## What you were told

cli-phrases-none = Todavía no hay frases para su caso. Pregunte a un abogado qué decir.

# $number is that of an entry.
check-code-found = Este código de control es el de la entrada { $number }. Hasta ahí, el registro es el mismo que el día en que usted recibió el código.
check-code-not-found = Ninguna entrada tiene este código de control. Revise cada dígito. Si están bien, el registro se escribió de nuevo o se cortó después de que usted recibió el código. No confíe en él.

error-date-which = Faro no sabe qué día quiere decir. Elija uno de los días de abajo. Escríbalo así y agregue --calendar none.
error-fact-form = Escriba un dato como nombre=valor, por ejemplo moved_on=2026-11-05.
service-phone = Teléfono
service-web = Página web
