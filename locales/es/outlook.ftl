### What a person is told of their case, on every screen.

## Names

# The person's own words.
own-words = { $text }
# $title is a duty, $person a name.
item-for = { $title } ({ $person })
# $title is the title of a rule, $date the day of a hearing that it counts from.
item-of-hearing = { $title } (audiencia del { $date })
# Stands for a name that is not written down any more.
person-unknown = alguien
# Stands for something that was removed.
item-gone = Algo que se borró

## Beside a date

# $date is the day on which it was sent.
note-sent = Lo envió el { $date }. Solo cuenta cuando la oficina lo tiene. Espere el recibo. Si no llega, pregunte.
# $date is the day on which it was done.
note-done-late = Usted escribió que se hizo el { $date }. Eso es después del último día. Hay excepciones. Llame a un abogado.
# The date that a rule counts from has changed since somebody marked it as done. $date is the day on which it was done.
note-marked-before = Usted lo marcó como hecho el { $date }, pero para otra fecha. ¿También está hecho para esta fecha? Entonces márquelo otra vez.
hearing-everybody = Tiene que ir toda la familia.
rule-confidence = La duración: { $period }. La cuenta: { $counting }. Comprobado el { $date }.
rule-other = Alguien puede decir { $date }: { $means }.

## Facts

fact-printed = ¿Su propio papel indica un último día para esto: { $rule }? ¿Cuál?
    .label = el último día en su propio papel para esto: { $rule }
fact-interval = desde el { $from } hasta el { $to }
fact-yes = sí
fact-no = no
# Lo que también se escribe por sí y por no, en minúsculas, con comas entre varios.
fact-yes-short = s
fact-no-short = n

## Times

date-window = { $date }, de { $from } a { $until }
# In a list of what is on one day. $from and $until are times of day.
time-window = { $from } a { $until }
time-alone = { $time }

## The home page

home-questions = { $count ->
    [one] Faro tiene { $count } pregunta para usted. Su respuesta puede cambiar los días.
   *[other] Faro tiene { $count } preguntas para usted. Sus respuestas pueden cambiar los días.
}

## How the vault was found

vault-older = Este es un estado anterior de su caja fuerte: este aparato ya vio uno más nuevo. Puede ser que alguien haya puesto una copia vieja. Mire qué falta.
vault-stale-slots = No se pudo actualizar la segunda copia de las formas de abrir la caja fuerte. Puede contener todavía una que usted quitó. Libere espacio; después cierre y abra la caja fuerte.
vault-unreadable = { $count ->
    [one] { $count } registro lo escribió un Faro más nuevo. Se guarda, pero no se muestra.
   *[other] { $count } registros los escribió un Faro más nuevo. Se guardan, pero no se muestran.
}
# In the place of "there is nothing": rows may be missing.
list-may-lack = Algunas anotaciones no se pudieron leer. Puede que a esta lista le falte algo. No se fíe de ella.

## Marking what came of something

# $items is a list of names to choose from.
error-which-item = Hay varios. Elija uno de estos: { $items }
# $title is what it is called, $begins a day, with a time if it is known.
error-not-yet = { $title }: { $begins }. Todavía no empieza, así que no se puede marcar. Vuelva entonces.
# The same, where times that are over wait for a word. $items is a list of names to choose from.
error-not-yet-which = { $title }: la próxima vez es el { $begins }. Todavía no empieza. ¿Quiere marcar una vez que ya pasó? Elíjala: { $items }
error-no-time = No hay ninguna vez en ese día. Mire la lista de sus días.
error-to-come = Ese día todavía no llega. Escriba el día en que se hizo.
error-on = Escriba el día en que se hizo, como 2026-11-05, o el momento, como 2026-11-05T09:00:00-05:00.
error-not-marked = Ahí no hay nada marcado, así que no hay nada que deshacer. Mire el registro de pruebas.
error-holder = Esta persona es usted. No puede salir de su propio caso. Para borrarlo todo, borre la caja fuerte.
error-marked = Esto ya está escrito. Si quiere quitarlo, elija deshacer.
