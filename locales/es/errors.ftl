error-date-order = Faro no sabe cuál es el día y cuál el mes: 11/05 es mayo para unos y noviembre para otros. Escriba año-mes-día, por ejemplo 2026-11-05.
error-date-form = Escriba el día como año-mes-día, por ejemplo 2026-11-05.
error-date-time = Escriba la hora como 2027-02-02T09:00, con horas de 00 a 23, o no la escriba.
error-date-impossible = Ese día no existe. Mire otra vez su papel.
error-date-persian = { $year } parece un año del calendario persa. Escriba el año del calendario occidental, por ejemplo 2026.
error-date-hijri = { $year } parece un año del calendario hijri (islámico). Escriba el año del calendario occidental, por ejemplo 2026.
error-date-ethiopian = El calendario etíope y el copto tienen un mes 13. Escriba el día del calendario occidental, por ejemplo 2026-11-05.
error-date-year = El año { $year } no está entre 1900 y 2100. Escriba el año del calendario occidental.
error-date-meant = Escribió un día de otro calendario. { $written }. ¿Quiso decir { $date }? Entonces escriba { $iso }.
error-no-calendar = Faro no tiene este calendario. Elija otro.
error-fact-bool = Responda sí o no.
error-fact-empty = No hay nada que guardar. Escriba algo.
error-fact-intervals = Escriba los días como desde..hasta, por ejemplo 2026-08-03..2026-09-01, con comas entre varios. El segundo día es el primero que cuenta otra vez.
error-fact-int = Escriba un número entero, por ejemplo 84.
error-fact-instant = Escriba el momento con su diferencia horaria, por ejemplo 2026-12-24T16:30:00+01:00.
error-fact-period = Escriba una duración, por ejemplo 5 días, 2 semanas o 1 mes.
error-unknown-code = No se entendió { $fact }. Escriba uno de estos códigos: { $known }.
error-contradiction = { $first } es después de { $second }. Las dos cosas no pueden ser ciertas. Mire otra vez sus papeles.
error-fact = No se entendió { $fact }. { $reason }
error-unknown-fact = Ninguna regla pregunta por { $fact }. Elija uno de estos: { $known }.
error-which-country = Su caso tiene más de un país. Elija uno de estos: { $names }.
error-hearing-twice = Faro toma el día de su lista de audiencias. Agregue allí la audiencia.
error-unknown-rule = No hay ninguna regla que se llame { $rule }. Mire la lista de reglas.
error-calendar-range = El calendario { $calendar } se comprobó para los años { $from } a { $to }, no para { $year }. Faro no adivina. Pregunte esta fecha a un abogado.
error-no-version = Faro no sabe qué decía la regla { $rule } el { $date }. Pregunte esta fecha a un abogado.
error-no-law = Faro no conoce ningún texto de la regla { $rule } que sea ley ahora. Pregunte a un abogado si hay una fecha.
error-rule-loop = La regla { $rule } se cuenta desde su propio final, así que no hay fecha. Pregunte esta fecha a un abogado y avise a quien le dio estas reglas.

error-not-found = Faro no encontró nada que se llame { $id }. Mire la lista.
error-ambiguous-id = Más de uno empieza con { $id }. Escriba más letras.
error-unknown-jurisdiction = Faro no tiene reglas para { $wanted }. Las tiene para: { $known }.
error-unknown-zone = No hay ninguna zona horaria { $zone }. Escríbala como America/New_York.
# $zone es lo que se escribió: EST, UTC-5.
error-zone-no-place = { $zone } no nombra ningún lugar y en verano puede tener una hora de diferencia: escriba una región y una ciudad, como America/New_York.
# $most es lo más largo que se puede escribir: "5200 semanas".
error-every-count = Así no se puede repetir. Escriba un número desde 1 hasta { $most }.
error-window-begins = Este horario tiene fin, pero no tiene comienzo. Escriba también cuándo empieza.
error-never = No queda ningún día para esto. Mire el primer día, el último día y los días que se saltan.
error-proof-needed = Diga qué lo muestra: un número, un recibo, una foto o con quién habló. Si no se pudo hacer, diga por qué.
error-backwards = El último día es anterior al primero. Revise los dos días.
error-empty = No hay nada que guardar. Escriba algo.
error-unwritable = No se pudo guardar, por una falla de Faro. No se cambió nada.

error-unknown-article = No hay ningún artículo que se llame { $article }. Mire la lista de artículos.
# $articles es una lista de nombres.
error-which-article = Varios artículos se llaman así: { $articles }. Escriba uno de estos.
# $count es cuántos pasos tiene un artículo.
error-no-step = { $count ->
    [0] Este artículo no tiene pasos que se puedan marcar.
    [one] Este artículo tiene { $count } paso. Elija su número.
   *[other] Este artículo tiene { $count } pasos. Elija el número de uno.
}
error-article-broken = El artículo { $article } está dañado. Instale otra vez Faro o su guía.
error-pack = Faro no puede usar un archivo de reglas o de la guía: { $detail }. No se cambió nada. Instale otra vez Faro o su guía.
error-unknown-language = Faro no tiene el idioma { $wanted }. Tiene: { $there }.
error-locales = Faro no puede usar la carpeta de traducciones: { $detail }.

vault-not-found = No hay ninguna caja fuerte en esta carpeta. Cree una o elija otra carpeta.
    .command = No hay ninguna caja fuerte en esta carpeta. Cree una con: faro vault create. O elija otra carpeta con --dir.
vault-already-exists = Ya hay una caja fuerte en esta carpeta. No se cambió nada. Ábrala o elija otra carpeta.
vault-already-open = Esta caja fuerte está abierta en otra ventana o programa. Ciérrela allí e intente otra vez.
vault-wrong-secret = Esta frase secreta no abre la caja fuerte. Revise cada letra y el teclado, e intente otra vez. Si la olvidó, use su código de recuperación. No se cambió nada.
    .command = Esta frase secreta no abre la caja fuerte. Revise cada letra y el teclado, e intente otra vez. Si la olvidó, use su código de recuperación con: faro vault recover. No se cambió nada.
vault-no-such-slot = Nada con ese nombre abre la caja fuerte. Mire la lista.
    .command = Nada con ese nombre abre la caja fuerte. Mire la lista: faro vault slots
vault-last-slot = Esta es la última frase secreta. Sin ella nadie podría abrir la caja fuerte. Agregue otra primero.
vault-too-many-slots = En la caja fuerte no cabe otra frase secreta ni otro código. Quite uno primero.
vault-passphrase-short = La frase secreta es demasiado corta. Use al menos { $least } letras o dígitos. Cinco palabras que no tengan que ver entre sí están bien.
vault-passphrase-repeats = Alguien podría adivinar esta frase secreta: repite las mismas letras, dígitos o palabras. Use cinco palabras que no tengan que ver entre sí, o deje que Faro le haga una.
vault-passphrase-row = Alguien podría adivinar esta frase secreta: son teclas, letras o dígitos seguidos, como 1234 o qwerty. Use cinco palabras que no tengan que ver entre sí, o deje que Faro le haga una.
vault-passphrase-dates = Alguien podría adivinar esta frase secreta: está hecha de fechas. Use cinco palabras que no tengan que ver entre sí, o deje que Faro le haga una.
vault-passphrase-common = Alguien podría adivinar esta frase secreta: muchísima gente usa estas palabras. Use cinco palabras que no tengan que ver entre sí, o deje que Faro le haga una.
vault-passphrase-unreadable = La frase secreta tiene un signo que Faro no puede usar. Use letras, dígitos y espacios.
error-passphrase-differs = Las dos frases secretas no son iguales. No se creó nada. Intente otra vez.
vault-kdf-refused = La caja fuerte pide más o menos trabajo del que Faro permite, así que no se abrió. No se cambió nada. Use su copia de respaldo o pida ayuda.
vault-memory = No hay memoria suficiente para abrir la caja fuerte. Cierre otras aplicaciones e intente otra vez.
vault-foreign = Este archivo no es una caja fuerte de Faro. No se cambió nada. Elija otra carpeta.
vault-damaged = La caja fuerte está dañada. No se cambió nada. Haga ahora una copia de la carpeta. Después use su copia de respaldo o pida ayuda.
    .command = La caja fuerte está dañada. No se cambió nada. Recupere lo que se puede leer con: faro vault salvage CARPETA-NUEVA. O use su copia de respaldo con: faro restore ARCHIVO
vault-newer = Esta caja fuerte la hizo un Faro más nuevo. Instale el Faro más nuevo. No se cambió nada.
vault-read-only = Faro no puede escribir en esta carpeta. No se cambió nada. Dele permiso o elija otra carpeta.
vault-read-only-damaged = La caja fuerte está dañada, así que Faro solo la lee y no cambia nada. Haga ahora una copia de la carpeta y pida ayuda.
vault-full = No queda espacio. No se cambió nada. Libere espacio e intente otra vez.
vault-record-not-found = Ya no está. Mire la lista.
vault-record-newer = Esto lo escribió un Faro más nuevo, así que este no lo cambia. Instale el Faro más nuevo.
vault-record-refused = Esto es demasiado largo para guardarlo de una vez. Divídalo.
vault-entropy = El sistema no da números al azar, así que Faro no puede sellar nada. Reinicie el aparato e intente otra vez.
vault-failed = La carpeta no se puede leer o escribir. No se cambió nada. Reinicie el aparato e intente otra vez.
# $name is the name of a file, such as vault.db.
vault-strange = En la carpeta de la caja fuerte, { $name } no es un archivo ni una carpeta normal. Puede ser un enlace. Faro no lo tocó, ni tampoco aquello a lo que lleva. Averigüe quién lo puso ahí. Sáquelo e intente otra vez.

## Signatures of files, made by Faro or by the program minisign

minisign-no-public-key = Esta no es una llave de firma que Faro conozca. Copie la línea completa que empieza con RW.
minisign-weak-key = Esta llave de firma no es segura: cualquiera podría firmar con ella. No confíe en ella. Pida otra.
minisign-no-signature = El archivo de la firma está dañado o no es una firma. Pídalo otra vez.
minisign-other-key = La firma se hizo con otra llave. Pregunte quién firmó el archivo.
minisign-wrong-file = El archivo no es el que se firmó. No confíe en él. Pídalo otra vez.
minisign-wrong-comment = Lo que la firma dice del archivo se cambió. No confíe en él. Pídalo otra vez.
minisign-comment = Faro no puede firmar este texto. Hágalo más corto y en una sola línea.
minisign-no-secret-key = Esta no es una llave secreta que Faro pueda usar. Elija el archivo que hizo minisign.
minisign-wrong-password = Esta frase secreta no abre la llave secreta. Revise cada letra e inténtelo otra vez.
minisign-too-much-work = La llave secreta pide más trabajo del que Faro permite. No se hizo nada. Elija el archivo que hizo minisign.
