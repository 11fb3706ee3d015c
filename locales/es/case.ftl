hearing-individual = Audiencia individual
hearing-master = Audiencia preliminar (master)
hearing-other = Audiencia

urgency-missed = El último día ya pasó: busque ayuda ahora
urgency-late = Atrasado: hágalo hoy
urgency-today = Hoy
urgency-week = En los próximos siete días
urgency-month = En los próximos treinta días
urgency-later = Más adelante
urgency-open = Ya puede hacerlo
urgency-undated = Solo el juez sabe el día

reminder-today = Hoy: abra su lista.
reminder-tomorrow = Mañana: abra su lista.
reminder-days = { $days ->
    [one] En { $days } día: abra su lista.
   *[other] En { $days } días: abra su lista.
}

translation-machine = Esta traducción la hizo una máquina. Ningún hablante la ha revisado todavía.
translation-missing = todavía sin traducir: { $language }
