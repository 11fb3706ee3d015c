### El escritorio de quien trabaja con clientes: muchos casos que le entregaron, una sola lista de fechas y respuestas.

## Lo que no se puede hacer

desk-none = Esta caja fuerte todavía no es un escritorio. Primero conviértela en uno.
    .command = Esta caja fuerte todavía no es un escritorio. Escribe: faro desk init --name "Nombre de la tarjeta"
desk-already = Esta caja fuerte ya es un escritorio. No se cambió nada. Para tener otra tarjeta, renuévala.
    .command = Esta caja fuerte ya es un escritorio. No se cambió nada. Para ver su tarjeta, escribe: faro desk card
desk-not-newer = Esta entrega no es más nueva. El número { $there } del mismo caso está en tu escritorio. No se cambió nada.
desk-too-much = En esta entrega hay más de lo que tiene cualquier caso. No se recibió. Llama a tu cliente.
desk-otherwise = El caso de este archivo dice otra cosa que lo que se firmó. No se recibió. Llama a tu cliente.
desk-given-up = Este cliente todavía tiene una tarjeta cuyas llaves destruiste. No creería una respuesta. Dale primero tu tarjeta nueva.
desk-which = Varios clientes tienen este nombre. Usa uno de estos ids: { $ids }

## Lo que llegó

desk-added-new = Cliente nuevo: { $name }. Se guardó su llave. Solo esta llave puede mandar entregas más nuevas de este caso.
desk-added-other-key = Cliente nuevo con un nombre o un caso que conoces, pero con otra llave: { $name }.
desk-added-compare = Puede ser un teléfono nuevo. También puede ser alguien que te quiere engañar. Los dos quedan aparte. Llama a tu cliente a un número que conozcas y léanse los dígitos.
desk-added-newer = { $name }: entrega más nueva, en lugar de la número { $before }.
desk-added-show = Para ver el caso, escribe: faro desk show { $id }
desk-client-digits = Dígitos del cliente: { $digits }
desk-log-holds = Registro de pruebas: { $count ->
    [one] { $count } entrada está bien.
   *[other] { $count } entradas están bien.
} El cliente no incluyó: { $withheld }.
desk-log-broken = El registro de pruebas no es de fiar: lo cambiaron o su firma está mal. Faro no lo usa. Pregunta a tu cliente.

## Lo que cambió

desk-change-new = Nuevo: { $what }
desk-change-gone = Ya no está: { $what }
desk-change-edited = Cambió: { $what }
desk-change-moved = { $what } Ahora: { $is }. Antes: { $was }.
desk-change-says = { $what } { $says }
desk-change-address = Dirección: { $lines }
desk-change-note = Nota: { $title }
desk-change-paper = Papel: { $title }

## Lo que hay que hacer

desk-due = Pendiente en este escritorio el { $date }, { $count ->
    [one] { $count } caso
   *[other] { $count } casos
}
desk-due-next = Lo próximo: { $name }, { $date }
desk-due-none = No hay nada pendiente en los casos de este escritorio.
desk-due-ending = El nombre del archivo debe terminar en .ics para un calendario o en .csv para una hoja de cálculo.
desk-due-written = Escrito: { $file }
desk-event = { $name }: { $title }
desk-of-client = { $name }: { $text }
desk-sent-otherwise = La lista del cliente dice { $date }. Averigua cuál es la correcta.
desk-sent-undated = La lista del cliente no tiene fecha para esto. Averigua cuál es la correcta.
desk-sent-absent = No está en la lista del cliente. Puede que ya esté hecho, o que los datos sean nuevos.
desk-sent-alone = Solo en la lista del cliente: { $title }, { $date }
desk-sent-alone-undated = Solo en la lista del cliente: { $title }
desk-clash = Audiencias en menos de una hora: { $hearings }.
desk-clash-one = { $name }, { $title }, { $when } ({ $zone })
desk-clients-unreadable = { $count ->
    [one] No se puede leer { $count } cliente. Quizás lo escribió un Faro más nuevo. Sus fechas no están en la lista.
   *[other] No se pueden leer { $count } clientes. Quizás los escribió un Faro más nuevo. Sus fechas no están en la lista.
}

## Clientes

desk-clients-none = Todavía no hay ningún caso en este escritorio. Da tu tarjeta a tus clientes y recibe lo que manden.
desk-client-sent = Entrega { $number }, hecha el { $date }
desk-client-next = Lo próximo: { $title }, { $date }
desk-client-not-compared = Sin comparar: solo conoces la llave, no de quién es.
desk-client-old-card = Este cliente todavía tiene tu tarjeta anterior.
desk-compared = Anotado: comparaste los dígitos con { $name }. Son { $digits }
desk-name-ask = ¿Cómo llamas a { $name } desde ahora?
desk-heading-changes = Lo que cambió con la última entrega
desk-heading-due = Pendiente
desk-heading-hearings = Audiencias
desk-heading-people = Personas
desk-heading-facts = Respuestas
desk-heading-addresses = Direcciones y contactos
desk-heading-papers = Papeles
desk-heading-notes = Notas del cliente
desk-heading-own = Tus propias notas
desk-papers-open = Estos archivos están abiertos para quien use esta computadora. Bórralos cuando termines. Vinieron de fuera: ábrelos con cuidado.
desk-exported = Escrito: { $file }
desk-purge-ask = Esto destruye el caso de { $name } en este escritorio, con todos los papeles y tus propias notas. El archivo que te mandaron todavía se abre con la llave de tu tarjeta. Para que tampoco se abra, renueva tu tarjeta.
desk-purged = El caso de { $name } ya no está en este escritorio. El archivo que te mandaron todavía se abre con la llave de tu tarjeta. Bórralo donde esté, o renueva tu tarjeta.

## La tarjeta

desk-card-digits = Dígitos de control: { $digits }
desk-card-how = Da esta línea a tus clientes, en papel o por mensaje. Léeles los dígitos por teléfono, para que sepan que la tarjeta es tuya.
desk-rotated = { $count ->
    [one] Tienes una tarjeta nueva. Esta respuesta se lo dice a un cliente. La firmó la tarjeta anterior.
   *[other] Tienes una tarjeta nueva. Estas respuestas se lo dicen a tus clientes. Las firmó la tarjeta anterior.
}
desk-rotate-then = Manda a cada cliente su archivo. Cuando todos usen la tarjeta nueva, escribe: faro desk rotate --forget-old
desk-rotate-folder = Nombra una carpeta que ya exista, para las respuestas a tus clientes.
desk-rotate-none = No hay ninguna tarjeta anterior. Para hacer una nueva, escribe: faro desk rotate --output CARPETA
desk-forget-ask = Esto destruye las llaves de tu tarjeta anterior. Lo que se selló para ella ya no se podrá abrir. Clientes que todavía la tienen: { $count }.
desk-forgotten = Las llaves de la tarjeta anterior ya no existen.

## Respuestas

desk-reply-written = { $count ->
    [one] Respuesta con { $count } línea, sellada y firmada: { $file }
   *[other] Respuesta con { $count } líneas, sellada y firmada: { $file }
}
desk-reply-send = Manda el archivo a { $name } como quieras. Nadie más puede abrirlo.
desk-reply-nothing = La respuesta no dice nada. Escribe al menos una línea sin # delante.
desk-reply-line = Línea { $line } de la respuesta: { $why }
desk-reply-missing = Aquí falta una línea: { $name }:
desk-reply-begin = Una línea que empieza con un espacio sigue a la línea anterior, y no hay ninguna.
desk-reply-colon = Escribe un nombre, dos puntos y lo que quieres decir, por ejemplo: message: Llámame, por favor.
desk-reply-empty = Escribe algo después de { $name }:
desk-reply-not-theirs = Nada en este caso tiene el id { $id }. Mira el caso otra vez.
desk-reply-unknown = Aquí solo puede estar una de estas: { $known }
desk-template-head = Una respuesta a { $name }. Las líneas que empiezan con # no se mandan. Quita el # y llena lo que necesites. Una línea que empieza con un espacio sigue a la línea anterior. Tu cliente ve cada línea y la toma o la deja.
desk-template-hearing = hearing: { $id } es { $title }, { $when }
desk-template-message = Algo que quieres decir:
desk-template-question = Algo que quieres saber:
desk-template-task = Algo que hacer. La fecha y los pasos de antes pueden faltar; puede haber varios pasos:
desk-template-date = Una audiencia: un id de la lista de arriba, o new. La clase es master, individual u other:
desk-template-fact = Una respuesta para el caso. Si no es del cliente mismo, agrega una línea como person: Ana
desk-template-paper = Un archivo que va con la respuesta:

## La línea de comandos

help-desk = Para quien trabaja con casos: recibe entregas, muestra lo pendiente de todas y responde
    .example = faro desk due
    .teaches =
        Su escritorio es una caja fuerte propia. Nada va por una red: los archivos van y vienen como usted quiera.
        1. Cree una caja fuerte y después el escritorio: faro vault create, faro desk init --name "Clínica, Ana"
        2. Dé su tarjeta a sus clientes y léales los dígitos: faro desk card
        3. Reciba lo que manden: faro desk add ~/Downloads/*.faro.age
        4. Vea lo pendiente de todos los casos, y de quién es la próxima fecha: faro desk due
        5. Mire un caso: faro desk show "Rosa". Sus papeles: faro desk papers "Rosa" --output rosa
        6. Responda: faro desk reply "Rosa" --new >reply.txt, llénelo, y después faro desk reply "Rosa" reply.txt
        7. Llame una vez, comparen los dígitos y anótelo: faro desk compared "Rosa"
        8. Cuando un caso se cierra: faro desk purge "Rosa", y de vez en cuando faro desk rotate --output to-send
        Lo que cuenta un cliente es su palabra. Faro calcula las fechas de nuevo en el día de usted y dice dónde difiere la lista del cliente. Compruebe cada fecha en la ley.
help-desk-init = Convierte esta caja fuerte en un escritorio, con una tarjeta de este nombre
    .example = faro desk init --name "Clínica, Ana"
help-desk-card = Muestra la tarjeta para sus clientes, con sus dígitos de control
    .example = faro desk card
help-desk-add = Recibe entregas; de una más nueva, muestra lo que cambió
    .example = faro desk add 2026-11-27-a1b2.faro.age
help-desk-list = Muestra la lista de clientes, cada uno con su próxima fecha
    .example = faro desk list
help-desk-due = Muestra lo pendiente de todos los casos, o lo escribe para un calendario o una hoja de cálculo
    .example = faro desk due --output due.csv
    .teaches =
        Columnas del archivo .csv: client, what, person, act_by (el día para actuar), last_day (el último día que la ley puede permitir), at (hora de una audiencia), zone, rule, citation, confidence, source, place, differs (de la lista del cliente).
        Clio: un evento necesita un resumen (client y what), un comienzo (at, si no act_by) y un final, que usted debe agregar.
        LegalServer: haga de una audiencia un evento, y de todo lo demás un plazo con el día de act_by; el resto va en la nota.
        Un archivo .ics lleva títulos discretos. Con --full lleva los nombres de sus clientes. Un segundo archivo mueve eventos y no duplica ninguno.
help-desk-show = Muestra la página del escritorio sobre un caso, o la escribe como hoja para imprimir
    .example = faro desk show Rosa
help-desk-papers = Escribe los papeles de un caso en una carpeta, abiertos
    .example = faro desk papers Rosa --output rosa
help-desk-note = Escribe una nota suya sobre un cliente, de la entrada estándar o de un editor
    .example = faro desk note Rosa
help-desk-name = Da otro nombre a un cliente
    .example = faro desk name Rosa
help-desk-compared = Dice que usted y el cliente se leyeron los dígitos y que son iguales
    .example = faro desk compared Rosa
help-desk-reply = Sella y firma una respuesta, de un archivo de texto, de la entrada estándar o de un editor
    .example = faro desk reply Rosa reply.txt --output to-send
    .teaches =
        Una respuesta es un texto pequeño. Cada parte empieza con lo que es: message:, question:, task:, hearing:, fact: o paper:. Para tener uno que llenar, con los ids de las audiencias del cliente, use --new.
help-desk-export = Escribe un caso para que otro programa lo pueda cargar
    .example = faro desk export Rosa --for assembly-line --output rosa.json
    .teaches =
        assembly-line: en la entrevista, abra el menú de respuestas guardadas y elija subir un archivo JSON. Van nombres, fechas de nacimiento, la dirección, abogados, intérpretes y números de caso. Un nombre va entero en el primer nombre si no tiene coma: revíselo allí.
help-desk-purge = Destruye un caso en este escritorio, con sus papeles y las notas de usted
    .example = faro desk purge Rosa
help-desk-rotate = Hace una tarjeta nueva, y para cada cliente una respuesta firmada que lo dice
    .example = faro desk rotate --output to-send
help-arg-desk-name = El nombre de la tarjeta, como le conocen sus clientes
help-arg-handoff-files = Lo que mandó un cliente; un archivo o varios
help-arg-due-output = Lo escribe en este archivo nuevo, que termina en .ics o .csv
help-arg-due-full = En un calendario, los nombres de clientes y lo pendiente, en lugar de un título discreto
help-arg-client = El cliente, por su nombre o por el comienzo del id
help-arg-desk-sheet = Escribe una hoja para imprimir en este archivo nuevo, que termina en .html
help-arg-papers-output = La carpeta para los papeles
help-arg-reply-text = Un archivo de texto con la respuesta
help-arg-reply-new = Muestra una respuesta que llenar y no escribe nada
help-arg-reply-papers = Un archivo que va con la respuesta; se puede dar más de una vez
help-arg-reply-output = La carpeta, o el archivo nuevo, para la respuesta
help-arg-export-for = Para qué programa: { $codes }
help-arg-export-output = Lo escribe en este archivo nuevo
help-arg-rotate-output = La carpeta para las respuestas a sus clientes
help-arg-forget-old = Destruye las llaves de la tarjeta anterior
help-value-client = CLIENTE
help-value-path = RUTA
