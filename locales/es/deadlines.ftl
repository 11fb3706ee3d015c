step-trigger = El día 0 es el { $date }: { $fact }. Ese día no se cuenta.
step-event = El día 0 es el { $date }: { $fact }. Desde ahí contamos hacia atrás.
step-stopped = El reloj estuvo parado desde el { $from } hasta el { $to }: { $days ->
    [one] se suma { $days } día
   *[other] se suman { $days } días
}: { $date }.
step-count = { $period } después: { $date }.
step-count-back = { $period } antes: { $date }.
step-clamp = Ese mes no tiene ese día, así que tomamos el anterior: { $date }.
closed-weekend = fin de semana
step-closed-forward = El { $date } es { $why }: la oficina está cerrada y la ley pasa el último día al siguiente.
step-closed-back = El { $date } es { $why }: la oficina está cerrada. Por seguridad, vuelva al día anterior.
step-no-roll = El { $date } es { $why }, pero no encontramos ninguna ley que le dé más tiempo por eso.
step-legal-last = El último día que la ley puede permitir: { $date }.
step-disputed = Otro texto de esta regla está en disputa. Da solo { $period }. Por seguridad, cuente con ese: { $date }.
step-safe = Hágalo a más tardar el { $date }.
step-opens = El primer día: { $date }. No cambia por fines de semana ni feriados.
step-printed = Su propio papel dice { $date }. Vale la fecha más temprana.
step-trigger-first = El día 0 es el { $date }: el primero después del { $after }. Ese día no se cuenta.
step-chained = No hubo apelación, así que la decisión quedó firme cuando terminó el tiempo para ella ("{ $rule }"): { $date }. Este es el día 0.
step-deemed = La carta se da por recibida { $days ->
    [one] { $days } día
   *[other] { $days } días
} después de entregarse: { $date }. Este es el día 0.
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
}, así que termina el { $date }.
step-excluded-month = El mes de { $month } no cuenta: los tribunales descansan.
step-franc = No cuentan ni el primer ni el último día, así que hay un día más: { $date }.
step-safe-count = Sin ningún día que alguien pueda discutir: { $date }.
step-unknown = Usted no ha dicho todo lo que decide la duración, así que vale la más corta.
step-hours-start = Empieza el { $date } a las { $time }.
step-hours = { $period } después, al minuto: { $date } a las { $time }. Los fines de semana y feriados no dan más tiempo.
step-at = El día mismo: { $date }.
step-expected = La oficina debería responder a más tardar el { $date }. Muchas veces tarda más.
step-no-limit = No hay último día. No espere.
step-first = La primera vez es el { $date }, y después cada { $period }.
step-next = La próxima vez: { $date }.
step-received = Tiene que LLEGAR antes de que termine ese día. El día en que lo envía no cuenta.
means-printed = la fecha de su propio papel, que es posterior: no confíe en ella sin un abogado

kind-deadline = plazo
kind-opening = no antes de
kind-window = de un día a otro
kind-hours = horas, al minuto
kind-expiry = termina por sí solo
kind-information = conviene saberlo
kind-recurring = una y otra vez
kind-expected = el tiempo de una oficina
kind-no-limit = sin último día
kind-adjuster = cambia otra fecha
kind-appearance = hay que ir

status-in-force = vigente
status-proposed = solo propuesta: no es ley
status-stayed = parada por un tribunal: ahora no es ley
status-repealed = ya no es ley
status-vacated = anulada por un tribunal: no es ley
status-disputed = en disputa: pregunte a un abogado

grade-r1 = leído en la ley o en una página del gobierno
grade-r1o = leído en una edición anterior de la ley
grade-r2 = leído en una fuente de segunda mano
grade-p = leído solo en parte
grade-m = de memoria, sin comprobar

deadlines-check = Faro no es un abogado. Confirme cada fecha con uno.
deadlines-late = El día para hacerlo ya pasó. Quizás todavía esté a tiempo: hágalo hoy y hable con un abogado.
