### Entregar un caso a un abogado, y lo que vuelve.

handoff-json-foreign = El archivo no está escrito como lo escribe Faro. No se cambió nada. Pida el archivo otra vez.
handoff-json-newer = Un Faro más nuevo escribió este archivo. Actualice Faro y ábralo otra vez.
handoff-json-too-large = El archivo dice más de lo que Faro escribe nunca. No se leyó. Pida otro a quien lo mandó.

## Lo que va y lo que se queda

handoff-people = { $count ->
    [one] { $count } persona del caso
    [many] { $count } de personas del caso
   *[other] { $count } personas del caso
}
handoff-facts = { $count ->
    [one] { $count } respuesta a una pregunta
    [many] { $count } de respuestas a preguntas
   *[other] { $count } respuestas a preguntas
}
handoff-hearings = { $count ->
    [one] { $count } audiencia
    [many] { $count } de audiencias
   *[other] { $count } audiencias
}
handoff-duties = { $count ->
    [one] { $count } obligación
    [many] { $count } de obligaciones
   *[other] { $count } obligaciones
}
handoff-addresses = { $count ->
    [one] { $count } dirección
    [many] { $count } de direcciones
   *[other] { $count } direcciones
}
handoff-contacts = { $count ->
    [one] { $count } contacto
    [many] { $count } de contactos
   *[other] { $count } contactos
}
handoff-notes-facts = { $count ->
    [one] { $count } nota de lo que pasó
    [many] { $count } de notas de lo que pasó
   *[other] { $count } notas de lo que pasó
}
handoff-notes-officers = { $count ->
    [one] { $count } nota de lo que se dijo a los oficiales
    [many] { $count } de notas de lo que se dijo a los oficiales
   *[other] { $count } notas de lo que se dijo a los oficiales
}
handoff-notes-lawyer = { $count ->
    [one] { $count } nota solo para mi abogado
    [many] { $count } de notas solo para mi abogado
   *[other] { $count } notas solo para mi abogado
}
handoff-papers = { $count ->
    [one] { $count } papel
    [many] { $count } de papeles
   *[other] { $count } papeles
}
handoff-log = { $count ->
    [one] { $count } entrada del registro de pruebas
    [many] { $count } de entradas del registro de pruebas
   *[other] { $count } entradas del registro de pruebas
}
handoff-goes = Esto va:
handoff-stays = Esto se queda con usted:
handoff-nothing = Nada de su caso
handoff-named = { $count ->
    [one] También se queda { $count } cosa que eligió. Trata de alguien que se queda, o tiene su nombre.
    [many] También se quedan { $count } de cosas que eligió. Tratan de alguien que se queda, o tienen su nombre.
   *[other] También se quedan { $count } cosas que eligió. Tratan de alguien que se queda, o tienen su nombre.
}
handoff-log-stays = El registro de pruebas se queda. Por eso la lista de fechas no dice lo que usted ya hizo. Dígaselo a su abogado.
handoff-log-goes = El registro de pruebas va. Si dos abogados lo reciben, pueden ver que es el mismo registro.
handoff-papers-whole = Los papeles van tal como están. Faro no puede ver a quién nombra un papel, y una foto puede decir dónde se tomó.
handoff-thing-stays = De todos modos se queda. Trata de alguien que se queda, o lleva su nombre.
handoff-exists = Ya hay un archivo con ese nombre. No se hizo nada. Elija otro nombre.
handoff-no-part = No hay nada con ese nombre para elegir. Elija una parte del caso, o una sola cosa por su id.
    .command = No hay nada con ese nombre para elegir. Para ver las partes, escriba: faro handoff make --help

## Tarjetas

card-twice = Esta tarjeta ya está en su lista. No se cambió nada.
card-not-compared = Nadie comparó esta tarjeta con la del abogado. Si la cambiaron en el camino, otra persona puede leerlo todo. Llame al abogado a un número que conozca y léanse los dígitos.
    .command = Nadie comparó esta tarjeta con la del abogado. Si la cambiaron en el camino, otra persona puede leerlo todo. Llame al abogado, léanse los dígitos y escriba: faro card compared ID. Para seguir sin eso, agregue --yes.
card-digits = Dígitos de control: { $digits }
card-compared-on = Comparada el { $date }
card-compared-never = Todavía sin comparar
card-compare = Llame al abogado a un número que conozca. Léanse estos dígitos. Si uno es distinto, borre la tarjeta.
card-uncompared = Nadie comparó la tarjeta de { $name } con la suya. Si la cambiaron en el camino, otra persona puede leer todo esto.
card-proved = Este abogado puede abrir lo que usted manda: usted leyó su respuesta el { $date }.

## Lo que hay en una entrega. READ-ME.txt es para un abogado que quizá no tiene Faro.

readme-what = Estos archivos vienen de alguien que guarda su caso con Faro. Son solo para usted: se sellaron para su llave.
readme-sender = Faro no sabe quién los mandó. A quien los manda se le conoce solo por la llave que firmó la lista de sumas. La primera vez, pregunte a la persona si los mandó. Los archivos de después deben tener la misma llave.
readme-files = Imprima case.html. Abra dates.csv con una hoja de cálculo y dates.ics con un calendario. En la carpeta «papers» están sus papeles. Todo, para programas, está en case.json. Un abogado debe revisar cada fecha antes de que alguien confíe en ella.
readme-check = Para revisar que nada cambió, use las dos líneas del final de este texto.
readme-answer = Para responder, use Faro en su propia computadora. Su respuesta vuelve como un solo archivo sellado.

## Una respuesta, línea por línea

reply-hearing = Fecha de una audiencia
reply-fact = Algo que la ley pregunta
reply-task = Algo que hacer
reply-question = Una pregunta para usted
reply-message = Un mensaje
reply-paper = Un papel
reply-card = Una tarjeta nueva
reply-unknown = Algo que este Faro no conoce
reply-when = { $when } ({ $zone })
reply-until = A más tardar el { $date }
reply-fact-untold = Usted todavía no respondió esto.
reply-stands = Ahora usted tiene:
reply-from = Respuesta { $number } de { $name }, { $date }
reply-take-hearing = Si la toma, esta fecha se guarda como la de su abogado, y sus recordatorios se mueven.
reply-take-new-hearing = Si la toma, es una audiencia nueva, y Faro se la recuerda.
reply-take-fact = Si la toma, esta es su respuesta, con su abogado como fuente.
reply-take-duty = Si la toma, es una obligación nueva, y Faro se la recuerda.
reply-take-note = Si la toma, se guarda con sus notas «solo para mi abogado».
reply-take-paper = Si lo toma, se guarda con sus papeles.
reply-take-card = Si la toma, lo que mande desde ahora se abre solo con la tarjeta nueva.
reply-taken = Ya lo tomó.
reply-unknown-why = No se puede tomar. Actualice Faro y abra la respuesta otra vez, o pregunte a su abogado qué dice.
reply-hearing-when = No se puede tomar: no se puede leer el día o la zona horaria del lugar. Pida la fecha a su abogado.
reply-hearing-gone = No se puede tomar: usted borró esta audiencia. Pregunte a su abogado si todavía vale.
reply-no-country = Todavía no se puede tomar: primero diga en qué país está su caso.
reply-person-gone = No se puede tomar: la persona de quien trata ya no está en su caso.
reply-fact-unreadable = No se puede tomar: este Faro no lo puede leer. Pregunte a su abogado qué dice.
reply-paper-gone = No se puede tomar: el archivo no vino con la respuesta. Pídalo otra vez.
reply-card-misread = No se puede tomar: no se puede leer la tarjeta. Pídala otra vez a su abogado.
reply-empty = No se puede tomar: no dice nada.
reply-no-file = Este archivo no se puede leer. Elija el archivo que mandó su abogado.
reply-no-reply = Esto es una entrega, no una respuesta. No se cambió nada. Elija otro archivo.
reply-other-handoff = Esta respuesta es al caso de otra persona. No se cambió nada. Dígaselo a su abogado.
reply-seen = Usted vio otra respuesta con este número. Una de las dos no es real. No se cambió nada. Llame a su abogado.
reply-no-line = La respuesta no tiene una línea con ese número. Mire la lista otra vez.
reply-taken-before = Ya tomó esta línea. No se cambió nada.

## Sending and comparing

card-own-digits = Sus propios dígitos, solo para este abogado: { $digits }
card-line = La tarjeta, una línea que empieza con FARO1:
card-none = Todavía no hay ninguna tarjeta. Pida la suya a su abogado.
handoff-send = Mande el archivo como quiera: por correo electrónico, por chat o en una memoria USB. Nadie más puede abrirlo. Se ve su tamaño y que se hizo con age.
handoff-none = Usted todavía no entregó nada.
