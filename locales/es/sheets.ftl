### Pages for print, and files for calendars.

## Files for calendars

# The title of every event, unless somebody chose more. A stranger may read it.
calendar-discreet = Faro: abra su lista
# The title of an event that was done.
calendar-settled = Hecho
# $label says what a day is, such as "act by"; $day is a day in words.
calendar-day = { $label }: { $day }

## What stands on several pages

# $date is a day in words.
sheets-made = Al { $date }. Las fechas pueden cambiar. Consulte al tribunal antes de confiar en una.
sheets-name = Nombre en los papeles
# Where nobody wrote down what a number is called.
sheets-number = Número
sheets-born = Nacimiento
sheets-language = Habla
sheets-court = Tribunal
sheets-judge = Juez
sheets-video = Por video
sheets-lawyer-write = Abogado: nombre y teléfono

## The case on one page

sheets-case = Hoja del caso
sheets-code = En breve, para la cámara de un teléfono
sheets-people = De quién se trata
sheets-dates = Próximas fechas
sheets-no-dates = Aquí no hay ninguna fecha anotada. Eso no significa que no haya ninguna.
sheets-contacts = A quién llamar
sheets-more-people = { $count ->
    [one] Hay { $count } persona más en este caso.
   *[other] Hay { $count } personas más en este caso.
}
sheets-more-dates = { $count ->
    [one] { $count } fecha más no está en esta página.
   *[other] { $count } fechas más no están en esta página.
}

## A picture in which a code is looked for

error-picture-large = Esta foto es demasiado grande. Tome una más pequeña o acérquese al código.
error-picture-size = Faro no puede leer esta foto. Tómela otra vez.
