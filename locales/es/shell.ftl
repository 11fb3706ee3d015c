### Las palabras de la aplicación en el teléfono: botones, títulos, indicaciones.

## The app and moving about

shell-app-name = Faro
shell-hearings = Audiencias
shell-notes = Notas
shell-guides = Guías
shell-settings = Ajustes
shell-back = Atrás
shell-next = Siguiente
shell-close = Cerrar
shell-cancel = Cancelar
shell-save = Guardar
shell-add = Agregar
shell-edit = Cambiar
shell-delete = Borrar
shell-delete-sure = ¿Borrarlo para siempre? No se puede recuperar. El teléfono puede guardar restos sellados por un tiempo.
shell-working = Un momento.
shell-lock-now = Bloquear

## First steps

shell-choose-language = Elija su idioma
shell-second-calendar = Segundo calendario
shell-second-calendar-hint = Faro siempre muestra el calendario occidental, como sus papeles. También puede mostrar cada día en otro.
shell-steps-country = ¿Dónde está su caso?
shell-steps-country-hint = Elija cada país cuya oficina o corte decide su caso.
shell-steps-passphrase = Elija su frase secreta
shell-steps-passphrase-hint = Abre todo lo que usted anote aquí. Si la pierde, nadie puede devolvérsela.
shell-steps-picked = Cinco palabras
shell-steps-picked-hint = Faro las elige por usted. Son fáciles de recordar.
shell-steps-number = Un número de 18 dígitos
shell-steps-number-hint = Faro lo elige por usted. Se escribe sin teclado.
shell-steps-words = Mis propias palabras
shell-steps-words-hint = Una frase que solo usted sabe, con 15 letras o más. Cinco palabras que no tengan que ver entre sí están bien.
shell-steps-write = Escriba esto en papel ahora
shell-steps-write-hint = Guarde el papel lejos de este teléfono. Es su frase secreta: la necesita cada vez que abre Faro.
shell-steps-written = Ya lo escribí
shell-steps-again = Escríbalo otra vez
shell-steps-again-hint = Para confirmar que está bien.
shell-steps-create = Terminar
shell-steps-creating = Se está creando su caja fuerte. Tarda un momento.

## Opening

shell-open-title = Abrir Faro
shell-open-vault = Abrir
shell-open-with-device = Abrir con este teléfono
shell-opening = Abriendo. Tarda un momento.
shell-passphrase = Su frase secreta
shell-use-digits = Usar dígitos
shell-use-letters = Usar letras
shell-keypad-erase = Borrar el último dígito
shell-show-typed = Mostrar lo que escribí
shell-hide-typed = Ocultar lo que escribí

## Home

shell-doubt-right = Es correcto
shell-doubt-change = Cambiarlo
shell-answer-none = No, o todavía no

## One due date

shell-due-rule = Lo que dice la regla
shell-due-todo = Qué hacer
shell-due-missed = Si se le pasa
shell-due-steps = Cómo encontró Faro esta fecha
shell-due-missing = Lo que Faro tiene que saber primero
shell-due-other = Otras fechas que quizás oiga
shell-due-questions = Lo que puede cambiar esta fecha
shell-due-source = Dónde está escrito
shell-due-checked = Sobre esta fecha

## What came of it

shell-done = Ya lo hice
shell-could-not = No lo pude hacer
shell-mark-day = ¿Qué día?
shell-marked = Lo que marcó
shell-marked-done = Guardado. Está en su registro de pruebas.
shell-undo = Deshacer
shell-undo-hint = Entonces vuelve a estar pendiente. Su registro de pruebas guarda las dos entradas.

## Questions and answers

shell-questions = Preguntas para usted
shell-questions-none = Ahora no hay preguntas abiertas.
shell-answers = Lo que usted le dijo a Faro
shell-answers-none = Todavía no le ha dicho nada a Faro.
shell-answer-day = Elija el día
shell-day-meant = ¿Quiso decir…?
shell-day-take = Tomar este día
shell-day-year = Año
shell-day-month = Mes
shell-day-day = Día
shell-answer-text = Su respuesta
shell-answer-remove = Quitar esta respuesta

## Hearings

shell-hearing-add = Anotar una audiencia
shell-hearings-none = Todavía no hay audiencias.
shell-hearing-country = ¿De qué país es la corte?
shell-hearing-kind = ¿Qué tipo de audiencia?
shell-hearing-day = El día
shell-hearing-time = La hora en la corte
shell-hearing-time-unknown = Todavía no sé la hora
shell-hearing-clock = ¿En qué ciudad está la corte, o cerca de cuál? Para la audiencia vale el reloj de allí.
shell-hearing-place = Dónde es
shell-hearing-sources = Quién dio esta fecha
shell-hearing-source-add = Agregar una fecha que me dieron
shell-hearing-source-who = ¿Quién se la dio, o dónde la vio?
shell-hearing-seen = Visto o escuchado el
shell-hearing-settle = Esta es la correcta
shell-hearing-wrong = Resultó equivocada
shell-hearing-judge = El juez o la jueza
shell-hearing-link = Enlace, si es por video
shell-hearing-bring = Qué llevar
shell-hearing-interpreter = El intérprete que necesita: qué idioma y de qué lugar
shell-hearing-travel = Cuántos minutos dura el camino
shell-hearing-everybody = Tiene que ir toda mi familia
shell-hearing-was-there = Estuve allí
shell-hearing-was-not-there = No pude estar

## Duties and the proof log

shell-duties = Obligaciones
shell-duty-add = Anotar una obligación
shell-duties-none = Todavía no hay obligaciones.
shell-duty-kind = ¿Qué tiene que hacer?
shell-duty-title = Cómo la llama usted (opcional)
shell-duty-first = El primer día
shell-duty-repeat = ¿Cada cuánto?
shell-repeat-once = Una vez
shell-repeat-daily = Cada día
shell-repeat-weekly = Cada semana
shell-repeat-two-weeks = Cada dos semanas
shell-repeat-monthly = Cada mes
shell-repeat-yearly = Cada año
shell-duty-begins = ¿Desde qué hora?
shell-duty-ends = ¿Hasta qué hora?
shell-duty-place = Dónde, o a qué número llamar
shell-duty-before = Qué preparar
shell-duty-waiting = ¿Lo hizo?
shell-duty-next = La próxima vez
shell-duty-times = Todas sus fechas
shell-duty-why = ¿Por qué no lo pudo hacer?
shell-duty-error = Lo que dijo la aplicación o la oficina, palabra por palabra
shell-duty-spoke-to = Con quién habló
shell-duty-reference = Un número que le dieron
shell-proof-log = Registro de pruebas
shell-proof-none = Todavía no hay entradas. Cuando haya hecho algo, dígalo en su página. Faro lo anota aquí.
shell-proof-sheet = Mostrarlo en una sola hoja
shell-code-give = Dele este código hoy a su abogado
shell-code-send = Enviarlo o imprimirlo

## Notes

shell-note-add = Escribir una nota
shell-note-text = Sus palabras
shell-notes-none = No hay notas.
shell-notes-search = Buscar en sus notas

## Guides

shell-guide-sources = De dónde viene esto
article-checked = Comprobado por última vez el { $date }. No es asesoría legal.
# $date es un día.
article-step-done = Hecho el { $date }
article-old = Esto ya se debería haber comprobado otra vez. La ley puede haber cambiado: pregunte a un abogado.

## Search, and who helps

shell-search = Buscar
shell-search-field = ¿Qué busca?
shell-search-hint = Faro busca en las guías, las reglas, los servicios y sus notas. Todo queda en este teléfono.
shell-directory = Quién puede ayudar
shell-directory-hint = Elija lo que necesita. Faro no llama a nadie por su cuenta.
shell-directory-need = Qué necesita
shell-directory-language = Qué idioma hablan
shell-directory-place = Dónde
# In a list of choices: nothing is left out.
shell-directory-all = Todo
shell-directory-web = Abrir esta página en el navegador
shell-directory-web-hint = Su navegador guarda una lista de las páginas que usted abre.

## Settings

shell-settings-language = Idioma
shell-settings-content = Idioma de las reglas y guías
shell-settings-content-hint = Lo que dicen las reglas y guías puede estar en otro idioma que la aplicación. Las hojas para otras personas también.
shell-settings-content-same = El mismo que la aplicación
shell-countries = Países
shell-countries-hint = Faro muestra las fechas que fija la ley de estos países.
shell-country-add = Agregar un país
shell-country-remove = Quitar este país
shell-country-remove-hint = Entonces Faro no muestra ninguna fecha de este país. Lo que usted dijo se guarda. Si agrega el país otra vez, las fechas vuelven.
shell-settings-device = Abrir con este teléfono
shell-settings-device-hint = Su huella, su cara o el bloqueo de pantalla abren Faro. Su frase secreta también lo abre. Entonces su caja fuerte es solo tan segura como el PIN de este teléfono.
shell-settings-reminders = Recordatorios
shell-settings-reminders-on = Este teléfono le avisa. Las palabras en la pantalla bloqueada no dicen nada de su caso.
shell-settings-reminders-off = Este teléfono no permite que Faro le avise. Abra su lista a menudo, o permita los recordatorios.
shell-settings-reminders-late = En este teléfono, los recordatorios pueden llegar unos minutos tarde.
shell-settings-reminders-allow = Permitir recordatorios
shell-settings-vault = Su caja fuerte
shell-settings-vault-older = Ya lo sé. Usar estas notas más viejas
shell-turn-on = Activar
shell-turn-off = Desactivar
shell-settings-full = Decir de qué es cada recordatorio
shell-settings-full-hint = Entonces lo puede leer cualquiera que vea la pantalla bloqueada de este teléfono, si el teléfono no lo oculta allí.
shell-settings-plan = Los recordatorios que vendrán
shell-plan-none = No hay recordatorios planeados. Cuando agregue fechas, Faro los planea.
shell-settings-passphrase = Cambiar la frase secreta
shell-settings-passphrase-changed = La frase secreta se cambió. La vieja ya no abre su caja fuerte. Las copias viejas todavía se abren con ella, y el teléfono puede guardar restos por un tiempo.
shell-recovery-title = Código de recuperación
shell-recovery-hint = Ocho grupos de dígitos en papel. Abren su caja fuerte si olvida su frase secreta.
shell-recovery-make = Crear un código
shell-recovery-keep = Escriba estos grupos en papel ahora. Deje el papel con su abogado o con alguien de confianza, no con este teléfono.
shell-recovery-forgot = Olvidé mi frase secreta
shell-recovery-type = Escriba los ocho grupos de su papel
shell-recovery-there = Usted tiene un código de recuperación.
shell-recovery-new = Crear un código nuevo
shell-recovery-new-hint = Su código viejo ya no abrirá su caja fuerte. Solo la abrirá el nuevo. Las copias de respaldo que hizo antes se abren todavía con el código viejo.
shell-recovery-new-confirm = Sí, crear un código nuevo
shell-recovery-last = Escriba el último grupo de su papel
shell-recovery-set = El código de su papel ahora abre su caja fuerte.
shell-backup-title = Copia de respaldo
shell-backup-hint = Un archivo sellado con todo. Solo lo abre su código de recuperación. Así, si pierde el teléfono, pierde solo un teléfono.
shell-backup-make = Hacer una copia de respaldo
shell-backup-restore = Recuperar una copia de respaldo
shell-backup-restore-hint = Elija el archivo sellado. Necesita su código de recuperación en papel y una frase secreta nueva.
shell-backup-restored = Su copia de respaldo está de vuelta. La abren su frase secreta nueva y el mismo código de recuperación.
shell-backup-check = Revisar una copia de respaldo
shell-backup-check-hint = Faro revisa que su código de recuperación abra el archivo y que todo esté completo. No cambia nada.
shell-backup-checked = Su código abre esta copia de respaldo, y todo en ella está completo.
shell-backup-done = La copia de respaldo está donde usted la puso. Deje una con alguien de confianza. Guárdela lejos del papel con el código.
shell-file-choose = Elegir el archivo
shell-file-failed = Faro no pudo leer o escribir este archivo. Elíjalo otra vez, o elija otro lugar.
shell-papers = Papeles
shell-paper-add = Agregar un papel
shell-papers-none = Todavía no hay papeles. Tome una foto de cada papel de la corte. Después agréguela aquí.
shell-paper-title = ¿Cómo lo llama?
shell-paper-photo = Elegir una foto
shell-paper-add-hint = Elija una foto, un escaneo o una carta en este teléfono. Faro guarda una copia sellada. El original queda donde está hasta que usted lo borre allí.
shell-paper-not-shown = Faro solo puede mostrar imágenes. Guarda este papel como es.
shell-erase-title = Borrar todo
shell-erase-hint = Esto borra todo lo que usted anotó aquí. Nadie puede recuperarlo. Haga antes una copia de respaldo.
shell-erase-limits = Faro destruye primero las llaves y después los archivos. La memoria del teléfono puede guardar restos por un tiempo. Solo alguien con su frase secreta o su código podría usarlos. Las copias en otros lugares, como las de respaldo, siguen allí.
shell-erase-confirm = Sí, borrar todo
shell-rotate-title = Alguien vio mi frase secreta
shell-rotate-hint = Elija una frase secreta nueva. Entonces Faro sella todo con una llave nueva. La frase vieja ya no abre nada aquí. Si tiene un código de recuperación, primero recibe uno nuevo.
shell-rotate-done = Todo está sellado con una llave nueva. Las copias viejas de su caja fuerte y las copias de respaldo viejas se abren todavía con la frase o el código viejos. Borre las que pueda.
shell-salvage-title = Recuperar lo que se puede leer
shell-salvage-hint = Una parte de su caja fuerte está dañada. Faro hace una nueva con lo que está completo. La abre su frase secreta. La caja fuerte dañada también queda en este teléfono. Después, cree un código de recuperación nuevo.
shell-salvage-new-hint = Faro hace una caja fuerte nueva con lo que está completo. La abre la frase secreta nueva que usted eligió. La caja fuerte dañada también queda en este teléfono. Después, cree un código de recuperación nuevo.
shell-salvage-done = Lo que estaba completo está guardado
shell-lock-after = ¿Cuándo se bloquea Faro?
shell-lock-after-hint = Cuando usted sale de Faro, se bloquea después de este tiempo. Hasta entonces, quien tenga su teléfono puede leer todo.
shell-lock-at-once = En cuanto salgo
shell-presence = ¿Es usted?
shell-presence-hint = Escriba su frase secreta una vez más. Así no puede hacer esto nadie que solo tenga su teléfono.
shell-overlaid = Otra aplicación cubre esta página, y Faro no aceptó su toque. Cierre esa aplicación e inténtelo de nuevo.
shell-captured = Esta pantalla se está grabando o compartiendo. Faro no muestra nada hasta que eso termine.
shell-sheets = Páginas para imprimir
shell-sheets-hint = Imprima una página o compártala como archivo. No está sellada: quien la tenga puede leerla.
# A heading over a list of languages.
shell-sheet-second = Segundo idioma en la página
# A heading over the sizes of paper.
shell-sheet-paper = Tamaño del papel
shell-sheet-print = Imprimir
shell-calendar-file = Fechas para un calendario
shell-calendar-file-hint = Faro escribe sus fechas en un archivo para el calendario. Después de un cambio, agregue un archivo nuevo: mueve las fechas del anterior.
shell-calendar-file-discreet = Sin una palabra sobre mi caso
shell-calendar-file-full = Con títulos y lugares completos
shell-calendar-file-full-hint = Quien vea ese calendario podrá leer sobre su caso. Muchos calendarios envían una copia a una empresa.
shell-file-share = Compartir como archivo
shell-file-save = Guardar como archivo
shell-file-saved = El archivo está donde usted lo puso.

## Entregar un caso

shell-cards = Tarjetas de abogados
shell-card-add = Agregar una tarjeta
shell-card-add-hint = Una tarjeta dice quién puede abrir lo que usted manda. Pida la suya a su abogado. Elija una foto del código, o pegue la línea.
shell-card-name = ¿Cómo llama usted a este abogado? (opcional)
shell-card-no-code = En esta foto no hay ninguna tarjeta. Elija una donde se vea todo el código, de cerca y nítido.
shell-card-name-on-card = El nombre en la tarjeta
shell-card-own-digits = Dígitos de usted, para este abogado. Se los puede pedir para saber que es usted.
shell-card-same = Todos los dígitos coinciden
shell-card-delete-hint = Esto borra la tarjeta con sus llaves. Las respuestas a lo que usted mandó ya no se podrán abrir.
shell-hand-over = Entregar mi caso
shell-hand-over-hint = Faro sella un archivo para cada abogado que usted elija. Nadie más lo puede abrir. Nada sale de este teléfono hasta que usted lo mande.
shell-hand-over-who = ¿Quién lo recibe?
shell-hand-over-what = ¿Qué va?
shell-hand-over-one-by-one = Elegir una por una
shell-hand-over-make = Sellar los archivos
shell-hand-over-sure = Seguir sin comparar
shell-hand-over-made = Sellado
shell-hand-over-send = Mandar el archivo
shell-handoffs = Lo que ya entregó
shell-reply = Respuesta de un abogado
shell-reply-open = Abrir una respuesta
shell-reply-hint = Elija el archivo que mandó su abogado. Verá cada línea junto a lo que tiene ahora. Nada cambia hasta que usted tome una línea.
shell-reply-take = Tomarla
shell-reply-leave = Dejarla
shell-drill = ¿Lo puede abrir su abogado?
shell-drill-make = 1. Selle un archivo pequeño y mándelo a su abogado. No lleva nada de su caso.
shell-drill-ask = 2. Pida a su abogado que responda con un mensaje.
shell-drill-open = 3. Abra la respuesta aquí. Así sabe que su abogado puede abrir lo que usted manda.
shell-drill-file = Sellar el archivo pequeño
shell-given-waits = Lo que abrió con Faro está esperando. Abra Faro para verlo.

## Paquetes de guías que hizo otra gente

shell-packs = Paquetes de guías
shell-packs-hint = Un paquete tiene guías y fechas que escribieron y firmaron otras personas. Faro no puede saber si son quienes dicen ser. Usted sí.
shell-packs-none = Todavía no hay paquetes.
shell-pack-open = Abrir un paquete
shell-pack-open-hint = Elija el archivo que le mandaron. Verá quién lo hizo antes de que se guarde algo.
shell-pack-who = Quién lo hizo
shell-pack-inside = Lo que contiene
shell-pack-keep = Guardar este paquete
shell-pack-refuse = No guardarlo
shell-pack-name = ¿Cómo los llama usted?
shell-pack-scan = Elegir una foto de su código
shell-pack-no-code = En esta foto no está el código de quien publica. Elija una donde se vea todo el código, de cerca y nítido.
shell-pack-same = Todos los números coinciden. Confío en esas personas
shell-pack-scanned = Este código me lo dieron ellos. Confío en ellos
shell-pack-distrust = Ya no confío en ellos
shell-pack-distrust-hint = Sus paquetes se quedan, pero Faro ya no calcula fechas con ellos.
shell-pack-send = Pasar este paquete a otros
shell-pack-send-hint = Quien lo reciba puede ver qué tan nuevo es. No lleva nada de su caso.
shell-pack-remove-hint = Esto quita el paquete con sus guías y fechas, y lo que usted marcó en él.

## What a phone shows by itself

shell-reminder-channel = Recordatorios
shell-reminder-discreet = Abra su lista.
shell-face-reason = Faro abre su caja fuerte cuando ve su cara.

## Con números

digits-typed = { $count ->
    [one] { $count } dígito escrito
   *[other] { $count } dígitos escritos
}
recovery-group = Grupo { $group } de { $count }
lock-after-minutes = { $minutes ->
    [one] { $minutes } minuto después de salir
   *[other] { $minutes } minutos después de salir
}
