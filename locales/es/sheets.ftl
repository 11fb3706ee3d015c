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
sheets-made = Datos del { $date }. Las fechas pueden cambiar. Consulte a la corte antes de confiar en una.
sheets-name = Nombre en los papeles
# Where nobody wrote down what a number is called.
sheets-number = Número
sheets-born = Nacimiento
sheets-language = Habla
sheets-court = Corte
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

## Cards for a pocket

sheets-wallet = Recorte estas tarjetas. Lleve una consigo y dé otra a alguien de confianza.

## For the family of somebody who is detained. They read it: "I" is the person who is detained.

sheets-detained = Si me detienen
sheets-detained-do = Lo que ustedes pueden hacer
sheets-detained-lawyer = 1. Llamen a mi abogado. Si no tengo, pidan uno a una organización que ayuda a personas como yo.
sheets-detained-find = 2. Pregunten dónde estoy. Necesitan el número de esta hoja y el país donde nací.
sheets-detained-say = 3. Digan mi nombre como está en mis papeles, letra por letra. No den papeles ni dinero a un desconocido que los llame.
sheets-detained-hearing = 4. Avisen a mi abogado de cada fecha de esta hoja. La fecha de la corte sigue valiendo aunque esté en detención.
sheets-birth-country = País donde nací
sheets-medicine = Medicinas que necesito
sheets-consent = Doy mi permiso
sheets-consent-says = Mi familia y mi abogado pueden preguntar por mí y por mi caso. Pueden ver lo que está en esta hoja.
sheets-signed = Fecha y firma

## For an office that calls an interpreter

sheets-interpreter = Necesito un intérprete
sheets-interpreter-ask = Por favor, llame a un intérprete de mi idioma. Tengo derecho a entender y a que me entiendan.
sheets-interpreter-language = Mi idioma
sheets-interpreter-dialect = Cómo lo hablamos (variante)
sheets-interpreter-town = Pueblo o región donde se habla
sheets-interpreter-wish = El intérprete que pido
sheets-not-spanish = No español
sheets-not-spanish-says = Por favor, no use un intérprete de español. No entiendo español lo suficiente para esto.

## What was done of what a supervision asks

sheets-compliance = Reportes, mes por mes
sheets-compliance-months = { $count ->
    [one] El registro de pruebas abarca { $count } mes.
   *[other] El registro de pruebas abarca { $count } meses.
}
sheets-compliance-none = El registro de pruebas aún no tiene ninguna entrada sobre un reporte.
sheets-compliance-total = Total
sheets-compliance-entries = Los números entre paréntesis son entradas del registro de pruebas. Entréguelo junto con esta hoja: muestra lo que dice cada entrada.
sheets-compliance-own = La persona escribió estas entradas. Lo que tiene una oficina puede ser distinto.
# The heads of a table.
sheets-month = Mes
sheets-figure-done = Hecho a tiempo
sheets-figure-late = Hecho tarde
sheets-figure-refused = Intentado y rechazado
sheets-figure-broken = Intentado, no funcionó
sheets-figure-missed = No hecho

## Which pages there are

# The name of the cards, in a list.
sheets-wallet-name = Tarjetas para el bolsillo
sheets-case-for = Su caso en una página: para un abogado nuevo, un albergue o una oficina.
sheets-wallet-for = Ocho tarjetas pequeñas para recortar. Sirven cuando no tiene teléfono.
sheets-detained-for = Para su familia: qué hacer y a quién llamar. Désela hoy mismo.
sheets-interpreter-for = Para cualquier oficina. Dice qué idioma habla usted y cómo se habla.
sheets-compliance-for = Para su abogado. Cuenta sus reportes: hechos, rechazados o fallidos.
sheets-proof-for = Todo lo que anotó sobre lo que hizo, con un código de control.
sheets-phrases-for = Para leer en voz alta o señalar en la corte o en una oficina.
# In a list of languages: the page has no second one.
sheets-one-language = Sin segundo idioma
sheets-paper-a4 = A4
sheets-paper-letter = Carta, como en los Estados Unidos

## A picture in which a code is looked for

error-picture-large = Esta foto es demasiado grande. Tome una más pequeña o acérquese al código.
error-picture-size = Faro no puede leer esta foto. Tómela otra vez.
