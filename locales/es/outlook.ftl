### What a person is told of their case, on every screen.

## Names

# The person's own words.
own-words = { $text }
# $title is a duty, $person a name.
item-for = { $title } ({ $person })
question-about = Para { $person }: { $question }
item-on = { $title }: { $date }
# $title is the title of a rule, $date the day of a hearing that it counts from.
item-of-hearing = { $title } (audiencia del { $date })
# Stands for a name that is not written down any more.
person-unknown = alguien
person-you = usted
# Stands for something that was removed.
item-gone = Algo que se borró

## Beside a date

# $date is the day on which it was sent.
note-sent = Lo envió el { $date }. Solo cuenta cuando lo tiene la oficina o la corte. Busque el recibo. Si no llega, pregunte allí.
# $date is the day on which it was done.
note-done-late = Usted lo marcó como hecho el { $date }. Eso es después del último día. Hay excepciones. Llame a un abogado.
# The date that a rule counts from has changed since somebody marked it as done. $date is the day on which it was done.
note-marked-before = Usted lo marcó como hecho el { $date }, pero para otra fecha. ¿También está hecho para esta fecha? Entonces márquelo otra vez.
hearing-everybody = Tiene que ir toda la familia.
note-by-choice = Si nadie le pidió que envíe algo, no tiene que hacerlo. El día solo cuenta si usted quiere enviarlo.
note-by-choice-over = El día para esto ya pasó. Si nadie se lo pidió, no tenía que enviar nada. Si todavía quiere hacerlo, pregunte al juez.
note-waits = Primero haga esto: { $rule }. Cuando lo haya hecho, márquelo como hecho.
note-ended = Esto terminó el { $date }: { $fact }.
rule-confidence-same = ¿Qué tan seguro es esto? Respuesta: { $grade }. Visto por última vez el { $date }.
rule-confidence = ¿Qué tan seguro es esto? El tiempo: { $period }. Cómo se cuenta: { $counting }. Visto por última vez el { $date }.
rule-other = Quizás oiga otra fecha: { $date }. { $means }

## What can hardly be right

doubt-title = Revise esto
doubt-future-event = Usted escribió { $date } para { $fact }. Ese día todavía no ha llegado. Revise el año.
doubt-far-future = Faltan muchos años para el { $date }. Revise el año.
doubt-closed-day = El { $date } es { $why }. Ese día las cortes y las oficinas están cerradas. Revise la fecha.
doubt-closed-visit = { $title }: el { $date } es { $why }. Ese día las oficinas están cerradas. Pregunte en la oficina cuál es el día correcto.
doubt-night = { $time } es de noche. Revise si es de la mañana o de la tarde.
doubt-past-hearing = El { $date } ya había pasado cuando usted lo anotó. Revise la fecha.
doubt-same-hearing-twice = Usted anotó dos audiencias a esta hora. Si es la misma, borre una.
doubt-clock-gap = El { $date } no existe la hora { $time }: los relojes se adelantan. Pregunte la hora a la corte o a la oficina.
doubt-too-soon = Entre el día en que usted recibió el aviso de comparecencia y esta fecha hay menos de { $days } días. La ley dice que deben darle más tiempo. Revise la fecha. Si es correcta, vaya y avise a un abogado.

## Facts

fact-printed = ¿Alguno de sus papeles da un último día para esto: "{ $rule }"? Si es así, ¿cuál es?
    .label = el último día en su propio papel para "{ $rule }"
fact-interval = desde el { $from } hasta el { $to }
fact-none = no, o todavía no
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
time-there = { $there } allá ({ $here } en su reloj)

## A week and a month

week-heading = { $from } – { $until }
day-spoken = { $count ->
    [0] { $date }: nada
    [one] { $date }: { $count } fecha
   *[other] { $date }: { $count } fechas
}

## When a hearing begins

hearing-there = Hora en la corte
hearing-there-day = Día de la audiencia
zone-of-place = Hora de { $place }
court-clock = { $zone }: { $cities }. Hora allí ahora: { $time }.
court-clock-own = { $zone }, como en este teléfono. Hora allí ahora: { $time }.

## What can be done now

duty-open-until = Puede hacerlo ahora. Termina: { $until }
duty-open-until-here = Puede hacerlo ahora. Termina, según su reloj: { $until }
duty-open-today = Puede hacerlo ahora, hasta el final del día

## Backups

backup-last = Última copia de respaldo: { $date }
backup-none = Todavía no tiene una copia de respaldo.
backup-needs-code = Primero haga un código de recuperación. Una copia de respaldo solo se abre con su código.

## The home page

home-first-questions = { $count ->
    [one] Responda primero { $count } pregunta. Decide la mayoría de sus fechas.
   *[other] Responda primero { $count } preguntas. Deciden la mayoría de sus fechas.
}
home-questions = Hay más preguntas. Sus respuestas pueden cambiar sus fechas.
home-begin = Faro todavía no tiene fechas.
home-no-dates = Faro no encontró fechas en sus respuestas. Aun así puede haberlas: revise todos los papeles que recibió y pregunte a un abogado.

## How the vault was found

vault-older = Este es un estado anterior de su caja fuerte. Este aparato ya vio uno más nuevo. Quizás alguien puso una copia vieja. Mire qué falta.
vault-stale-slots = Faro no pudo actualizar su segunda lista de lo que abre la caja fuerte. Una frase secreta o un código que usted quitó quizás todavía sirva. Libere espacio. Después cierre y abra la caja fuerte.
vault-unreadable = { $count ->
    [one] Faro no puede usar { $count } anotación. Quizás la escribió un Faro más nuevo, o alguien la cambió. Se guarda, pero no se muestra: quizás a su lista le falte algo. Instale el Faro más nuevo.
   *[other] Faro no puede usar { $count } anotaciones. Quizás las escribió un Faro más nuevo, o alguien las cambió. Se guardan, pero no se muestran: quizás a su lista le falte algo. Instale el Faro más nuevo.
}
zones-old = Las zonas horarias de este Faro son del { $date }. Desde entonces, algún lugar puede haber cambiado su hora. Una hora que ve aquí puede tener una hora de diferencia. Instale un Faro más nuevo y revise cada hora en sus papeles.
# In the place of "there is nothing": rows may be missing.
list-may-lack = Faro no pudo leer algunas de sus anotaciones. Quizás a esta lista le falte algo. No confíe solo en ella: mire también sus papeles.

## Marking what came of something

# $items is a list of names to choose from.
error-which-item = Hay más de uno. Elija uno: { $items }
# $title is what it is called, $begins a day, with a time if it is known.
error-not-yet = { $title }: { $begins }. Todavía no empieza, así que no se puede marcar. Vuelva entonces.
# The same, where times that are over wait for a word. $items is a list of names to choose from.
error-not-yet-which = { $title }: la próxima vez es el { $begins }. Esa todavía no se puede marcar. ¿Quiere marcar una vez anterior? Elija una: { $items }
error-no-time = Eso no pasa ese día. Mire la lista de sus días.
error-to-come = Ese día todavía no llega. Escriba el día en que lo hizo.
error-on = Escriba el día en que lo hizo, como 2026-11-05, o el momento, como 2026-11-05T09:00:00-05:00.
error-not-marked = Aquí no hay nada marcado, así que no hay nada que deshacer. Mire el registro de pruebas.
error-holder = Esta persona es usted. No puede salir de su propio caso. Para borrarlo todo, borre la caja fuerte.
error-marked = Esto ya está marcado. Para cambiarlo, deshágalo primero.

## How to write an answer

ask-date = El día, como 2026-11-05
ask-bool = sí o no
ask-int = Un número entero
ask-text = Pocas letras o palabras
ask-instant = Día, hora y diferencia horaria, como 2026-12-24T16:30:00+01:00
ask-local-time = Día y hora, como 2027-02-02T09:00
ask-zone = Una zona horaria, como America/New_York
ask-period = Una duración, como 5 días, 2 semanas o 1 mes
ask-dates = Días con comas entre ellos, como 2021-05-01,2026-03-03
ask-intervals = Desde..hasta, como 2026-08-03..2026-09-01
