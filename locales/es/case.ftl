hearing-individual = Audiencia individual
hearing-master = Audiencia corta (master)
hearing-other = Audiencia

urgency-missed = El día ya pasó. Llame hoy a un abogado
urgency-late = Va tarde. Hágalo hoy
urgency-at-once = No espere. Llame hoy a un abogado
urgency-today = Hoy
urgency-passed = Ya terminó. Anote qué pasó
urgency-week = En los próximos siete días
urgency-month = En los próximos treinta días
urgency-later = Más adelante
urgency-sent = Enviado: falta el recibo
urgency-open = Ya puede hacerlo
urgency-undated = Faro no encuentra la fecha
urgency-expected = Lo que deberían hacer las oficinas
urgency-information = Conviene saberlo

due-act-by = a más tardar el
due-last-day = último día
due-not-before = no antes del
due-open-since = se puede desde el
due-begins = esté allí
due-was-on = fue el
due-expected = la oficina debería responder a más tardar el
due-ends = termina el
due-leave-by = salga a más tardar el
due-here = en su reloj
due-on = el

reminder-today = Tiene algo para hoy. Abra su lista.
reminder-tomorrow = Tiene algo para mañana. Abra su lista.
reminder-days = { $days ->
    [one] Tiene algo dentro de { $days } día. Abra su lista.
   *[other] Tiene algo dentro de { $days } días. Abra su lista.
}
reminder-soon = Pronto: abra su lista.
reminder-now = Ahora: abra su lista.
reminder-closing = Queda poco tiempo: abra su lista.
reminder-leave = Hora de salir: abra su lista.
reminder-over = ¿Ya lo hizo? Abra su lista.
# There is more than the phone can hold.
reminder-more = Hay más: abra su lista.
reminder-missed = Quizá se perdió un recordatorio: abra su lista.
reminder-heard = Ya lo vi
reminder-test = Era una prueba. Ha sonado.
# Only if the person chose to see everything on the locked phone. $when is a day, with a time if it is known.
reminder-full = { $title }: { $when }
reminder-closing-full = { $title }: solo hasta el { $when }
reminder-over-full = ¿Ya lo hizo? { $title }: { $when }
reminder-attended-full = ¿Estuvo usted allí? { $title }: { $when }
reminder-soon-full = Pronto. { $title }: { $when }
reminder-now-full = Ahora. { $title }: { $when }
reminder-at-once-full = No espere. { $title }
reminder-leave-full = Hora de salir. { $title }: { $when }
reminder-last-full = { $title }. El último día es el { $when }
reminder-receipt-full = Busque el recibo. { $title }: { $when }
reminder-there = { $there } allá. En su reloj: { $here }
reminder-there-at = { $there }, { $place }. En su reloj: { $here }
reminder-here = { $here } en su reloj. Allá: { $there }

translation-machine = Esta traducción la hizo una máquina. Todavía no la ha revisado nadie que hable el idioma.
language-preview = Sin terminar: partes de Faro están en inglés.
