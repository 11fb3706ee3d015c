step-trigger = El día 0 es el { $date }: { $fact }. Ese día no se cuenta.
step-event = El día 0 es el { $date }: { $fact }. Desde ahí contamos hacia atrás.
step-stopped = El reloj estuvo parado desde el { $date } hasta el { $to }: { $days ->
    [one] se suma { $days } día.
   *[other] se suman { $days } días.
}
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
step-received = Tiene que LLEGAR antes de que termine ese día. El día en que lo envía no cuenta.
means-printed = la fecha de su propio papel, que es posterior: no confíe en ella sin un abogado

kind-deadline = plazo
kind-opening = no antes de
kind-appearance = hay que ir

status-in-force = vigente
status-proposed = solo propuesta: no es ley
status-vacated = anulada por un tribunal: no es ley
status-disputed = en disputa: pregunte a un abogado

grade-r1 = leído en la ley o en una página del gobierno
grade-r1o = leído en una edición anterior de la ley
grade-r2 = leído en una fuente de segunda mano
grade-p = leído solo en parte
grade-m = de memoria, sin comprobar

deadlines-check = Faro no es un abogado. Confirme cada fecha con uno.
deadlines-late = El día para hacerlo ya pasó. Quizás todavía esté a tiempo: hágalo hoy y hable con un abogado.
