step-trigger = Empiece a contar desde el { $date }: { $fact }. Ese día no se cuenta.
step-event = Empiece a contar desde el { $date }: { $fact }. Cuente hacia atrás.
step-stopped = El reloj se paró el { $from } y volvió a correr el { $to }: { $days ->
    [one] se suma { $days } día
   *[other] se suman { $days } días
}: { $date }.
step-count = { $period } después: { $date }.
step-count-back = { $period } antes: { $date }.
step-clamp = Ese mes no tiene ese día, así que usamos su último día: { $date }.
closed-weekend = fin de semana
step-closed-forward = El { $date } es { $why }. La oficina está cerrada, así que quizás tenga hasta el siguiente día hábil.
step-closed-back = El { $date } es { $why }. La oficina está cerrada. Por seguridad, use el día anterior.
step-no-roll = El { $date } es { $why }, pero no encontramos ninguna ley que le dé más tiempo por eso.
step-legal-last = El día más tardío que la ley podría permitir: { $date }.
step-disputed = Otra versión de esta regla está en disputa. Da solo { $period }. Por seguridad, use esa: { $date }.
step-safe-from = Ahora el día seguro. Faro lo cuenta de nuevo, sin días de más.
step-safe = Hágalo a más tardar el { $date }.
step-opens = El primer día: { $date }. Los fines de semana y los feriados no lo cambian.
step-printed = Su propio papel dice { $date }. Use la fecha más temprana.
step-trigger-first = Empiece a contar desde el { $date }: el primero después del { $after }. Ese día no se cuenta.
step-chained = Nadie apeló. Por eso la decisión quedó firme cuando terminó el tiempo para apelar ("{ $rule }"): { $date }. Empiece a contar desde ese día, pero ese día no se cuenta.
step-deemed = La ley da la carta por recibida { $days ->
    [one] { $days } día
   *[other] { $days } días
} después de entregarse: { $date }. Empiece a contar desde ese día, pero ese día no se cuenta.
step-mail = { $days ->
    [one] Se suma { $days } día
   *[other] Se suman { $days } días
} por el correo: { $date }. No confíe en eso.
step-added = { $days ->
    [one] Se suma { $days } día
   *[other] Se suman { $days } días
}: { $date }.
step-suspended = El tiempo estuvo parado desde su petición del { $asked } hasta la respuesta del { $answered }. { $left ->
    [one] Quedaba { $left } día
   *[other] Quedaban { $left } días
}, así que su tiempo termina el { $date }.
step-excluded-month = El mes de { $month } no cuenta: es mes de descanso judicial.
step-franc = No cuentan ni el primer día ni el último, así que hay un día más: { $date }.
step-safe-count = Sin ningún día que alguien pueda discutir: { $date }.
# $means is a whole sentence, such as "It counts if you are in detention."
step-unknown = No dijo cuál es su caso, así que la fecha para actuar es la más temprana. { $means } Entonces es el { $date }.
step-unknown-other = No dijo qué ley se le aplica, así que la fecha para actuar es la más temprana: { $date }.
step-not-before = Pero no antes de que empezara: { $date }.
step-asked-late = Lo pidió el { $asked }. Fue después del { $by }, así que el plazo no se detuvo: { $date }.
step-sooner = Termina antes: el { $date }.
note-unverified = Pregunte a un abogado sobre esto. Creemos que hay un plazo, pero nadie ha comprobado la ley, así que Faro no muestra ninguna fecha.
step-hours-start = El tiempo empieza el { $date }, { $time }
step-hours = { $period } después, al minuto: { $date }, { $time }: los fines de semana y los feriados no le dan más tiempo.
step-at = El día mismo: { $date }.
step-expected = La oficina debería responder a más tardar el { $date }. Muchas veces tarda más.
step-no-limit = No hay último día. No espere.
step-first = La primera vez es el { $date }, y después cada { $period }.
step-next = La próxima vez: { $date }.
step-received = Tiene que LLEGAR a más tardar ese día. El día en que lo envía no cuenta.
means-printed = Está en su propio papel, pero es más tarde. No la espere sin hablar con un abogado.

kind-deadline = plazo
kind-opening = no antes de
kind-window = entre dos días
kind-hours = horas, al minuto
kind-expiry = termina por sí solo
kind-information = conviene saberlo
kind-recurring = se repite
kind-expected = el plazo propio de la oficina
kind-no-limit = sin último día
kind-adjuster = cambia otra fecha
kind-appearance = hay que ir

status-in-force = vigente
status-proposed = solo propuesta: no es ley
status-stayed = suspendida por una corte: ahora no es ley
status-repealed = ya no es ley
status-vacated = anulada por una corte: no es ley
status-disputed = en disputa: pregunte a un abogado
status-unverified = sin comprobar en la ley: pregunte a un abogado

grade-r1 = comprobado en la ley o en una página del gobierno
grade-r1o = comprobado en una versión anterior de la ley
grade-r2 = no comprobado en la ley misma
grade-p = comprobado solo en parte
grade-m = anotado de memoria, sin comprobar
grade-b = se cree así, pero aún no se ha leído en ningún sitio

deadlines-check = Faro no es un abogado. Pida a un abogado que revise cada fecha.
deadlines-late = El día para hacerlo ya pasó. Quizás todavía esté a tiempo. Hágalo hoy y hable con un abogado.

## What moved in the law

# $status is one of the status words above.
law-begins = Se aplica desde el { $date } ({ $status }).
law-ends = Dejó de aplicarse el { $date }.
law-checked = Alguien volvió a leer la fuente el { $date }.
