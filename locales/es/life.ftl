### Personas, papeles y notas de un caso, y quién dijo la fecha de una audiencia.

## Quién es alguien

relation-myself = yo
relation-spouse = esposo, esposa o pareja
relation-child = hijo o hija
relation-parent = madre o padre
relation-sibling = hermana o hermano
relation-other = otra persona

role-lawyer = abogado o abogada
role-interpreter = intérprete
role-office = oficina
role-family = familia
role-helper = persona que ayuda
role-other = otra persona

## Qué tan segura está la persona de lo que dijo

certainty-unsaid = como se dijo
certainty-sure = está en un papel
certainty-likely = probable
certainty-unsure = puede estar mal

## Tres cajones para notas. Lo del último queda fuera de todo lo que se muestra a otros.

drawer-facts = lo que pasó
drawer-officers = lo que dije a los oficiales
drawer-lawyer = solo para mi abogado

## Clases de papel

paper-notice-to-appear = aviso de comparecencia
paper-hearing-notice = aviso de audiencia
paper-receipt = recibo
paper-decision = decisión
paper-conditions = papeles de liberación y condiciones
paper-identity = pasaporte, tarjeta o permiso
paper-picture = imagen
paper-evidence = prueba
paper-other = otro papel

## Si llegan las cartas a una dirección

mail-safe = las cartas llegan aquí
mail-unsafe = las cartas no están seguras aquí
mail-unknown = no se sabe si las cartas llegan aquí

## Quién dijo la fecha de una audiencia

source-notice-to-appear = el aviso de comparecencia
source-hearing-notice = el aviso de audiencia
source-hotline = la línea telefónica de la corte
source-website = el sitio web de la corte
source-lawyer = el abogado
source-own = su propia nota
source-other = otra persona

standing-own = solo usted anotó esta fecha
standing-told = solo una fuente da esta fecha
standing-unconfirmed = sin confirmar
standing-confirmed = dos fuentes dicen lo mismo
standing-conflict = las fuentes no coinciden

# One hearing of several. $title is what it is called, $when a day, with a time if it is known.
hearing-when = { $title }, { $when }

# $from is a day, with a time if it is known.
hearing-moved-earlier = La fecha de esta audiencia se adelantó. Antes era el { $from }.
# $source is one of the sources above, $date a day, with a time if it is known.
hearing-conflict = Las fuentes no coinciden: { $source } dice el { $date }. Use la fecha más temprana y pregunte a la corte o a un abogado.
hearing-settling = Esto tacha una fecha anterior: { $source } dice { $date }. Si esa es la correcta, usted faltará a su audiencia. Pregunte antes a la corte.
hearing-unconfirmed = Solo el aviso de comparecencia da esta fecha. La corte puede tener otra. Llame a la línea telefónica de la corte o mire su sitio web.
hearing-unchecked = Nadie ha comprobado esta fecha con la corte todavía. Compruébela ahora y cada semana.
hearing-stale = { $days ->
    [one] Comprobada hace { $days } día. Compruébela otra vez con la corte. Las fechas pueden cambiar sin una carta.
   *[other] Comprobada hace { $days } días. Compruébela otra vez con la corte. Las fechas pueden cambiar sin una carta.
}
# $source is one of the sources above, $date a day that is over.
hearing-passed = Pero { $source } dijo el { $date }, y ese día ya pasó. ¿Estuvo usted allí? Marque su respuesta. Si no estuvo, llame hoy a la corte o a un abogado.
