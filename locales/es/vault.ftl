recovery-six-digits = El grupo { $group } necesita seis dígitos. Mire su papel otra vez.
recovery-wrong-digit = El grupo { $group } tiene un dígito mal, o dos dígitos cambiados de lugar. Mire su papel otra vez.
recovery-eight-groups = El código tiene 8 grupos de seis dígitos. Usted escribió { $found }.
error-recovery-wrong = Este código no abre la caja fuerte. Quizás hay un código más nuevo. No se cambió nada.
error-recovery-exists = Usted ya tiene un código de recuperación. Si crea uno nuevo, el papel viejo ya no sirve. Para hacerlo, agregue --replace.
cli-recovery-ask = Grupo { $group } de 8:
cli-recovery-code = Su código de recuperación. Abre la caja fuerte si olvida su frase secreta:
cli-recovery-keep = Escríbalo ahora en papel. No lo lleve con este aparato. Déjelo con su abogado o con alguien de confianza. Un código anterior ya no abre esta caja fuerte.
cli-recovered = La caja fuerte tiene una frase nueva. Sus notas están como estaban.

slot-used = la que usó ahora
slot-removed = Eso ya no abre la caja fuerte.
cli-passphrase-added = La caja fuerte tiene una frase secreta más. Cada una la abre.
cli-passphrase-changed = La frase secreta se cambió. La vieja ya no abre la caja fuerte.
cli-old-copies = Una copia vieja de esta carpeta todavía se abre con lo que la abría entonces. La memoria flash, como la de un teléfono o una memoria USB, puede guardar restos por un tiempo. Si alguien vio una frase secreta o su código, use: faro vault rotate
cli-vault-code-hint = Si la olvida, solo ayuda un código de recuperación. Haga uno con: faro vault code
cli-rotated = Todo está sellado con una llave nueva. La abren la frase secreta nueva y, si usted tenía un código de recuperación, el código nuevo. Quien podía leer papeles antes, todavía los puede leer en una copia vieja.
cli-code-typed = Escriba el último grupo, para mostrar que lo anotó:
error-code-typed = Ese no es el último grupo. No se cambió nada. Pruebe otra vez o, si el código ya está en papel, agregue --yes.
cli-code-set = El código ahora abre su caja fuerte.
way-lost-passphrase = Otra frase secreta ya no abre su caja fuerte, porque Faro no la conoce. Si la quiere de vuelta, póngala otra vez.
way-lost-code = Su código de recuperación ya no abre su caja fuerte. Haga uno nuevo.
way-lost-device = La llave de un aparato ya no abre su caja fuerte. Actívela otra vez en ese aparato.
way-lost-unknown = Algo que un Faro más nuevo puso para abrir su caja fuerte ya no la abre.
cli-progress-seal = Sellando:
cli-progress-check = Revisando:

cli-check-records = { $count ->
    [one] Se puede leer { $count } registro.
   *[other] Se pueden leer { $count } registros.
}
cli-check-papers = { $count ->
    [one] { $count } papel está completo.
   *[other] { $count } papeles están completos.
}
cli-check-record-damaged = El registro { $id } está dañado.
cli-check-record-unusable = El registro { $id } está completo, pero Faro no puede usarlo. Se guarda.
cli-check-paper-missing = Falta el archivo del papel { $id }.
cli-check-paper-damaged = El papel { $id } no se puede leer.
cli-check-sound = Todo está en orden.
cli-check-papers-only = Las notas están en orden. Algunos papeles no: agréguelos otra vez desde una copia, o bórrelos.
cli-check-damaged = La caja fuerte está dañada. No se cambió nada. Recupere lo que se puede leer con: faro vault salvage CARPETA-NUEVA
cli-salvaged = Lo que se puede leer está ahora en una caja fuerte nueva: { $folder }. La abre la misma frase secreta, si usted no dio una nueva.
salvaged-records = { $count ->
    [one] { $count } registro recuperado
   *[other] { $count } registros recuperados
}
salvaged-papers = { $count ->
    [one] { $count } papel recuperado
   *[other] { $count } papeles recuperados
}
salvaged-lost = { $count ->
    [one] { $count } registro estaba dañado y no está en ella
   *[other] { $count } registros estaban dañados y no están en ella
}
salvaged-lost-todo = Revise sus fechas, personas y notas. Anote otra vez lo que falta. Si tiene una copia de respaldo, quizás esté en ella.
salvaged-paper-lost = No se recuperó: { $paper }. El archivo de este papel faltaba o estaba dañado. Si tiene otra copia, agréguelo otra vez.
cli-salvaged-kept = La caja fuerte dañada sigue allí, con una copia de ella al lado. Guarde las dos: quizás alguien pueda leer más. La nueva todavía no tiene código de recuperación.

cli-erase-ask = Esto borra para siempre la caja fuerte en { $folder }. Ninguna frase la abrirá otra vez. Escriba { $word } para seguir:
error-erase-word = No se borró nada. Para borrar la caja fuerte, escriba { $word }, o agregue --yes.
cli-erased = La caja fuerte está borrada: primero las llaves, después los archivos. Aquí ya nadie puede abrir nada. Las memorias y los discos pueden guardar restos por un tiempo. Solo alguien con su frase secreta o su código podría usarlos. Las copias en otros lugares siguen allí.

cli-paper-title = ¿Cómo lo llama?
cli-paper-untitled = Papel
cli-paper-added = El papel { $id } está sellado. Si el original sigue en este aparato, bórrelo allí.
cli-paper-deleted = El papel { $id } se borró para siempre.
cli-paper-none = No hay papeles.
paper-size = { $kib } KB
cli-paper-unsealed = Esta copia no está sellada: cualquiera puede leerla. Bórrela cuando ya no la necesite.
error-paper-file = Faro no puede leer este archivo. Revise su nombre.
error-paper-terminal = Una terminal no puede mostrar papeles. Indique un archivo con --output.
error-paper-output = Ya hay un archivo con ese nombre. No se escribió nada. Elija otro nombre.
error-paper-no-file = Esto es una carpeta, una tubería o un aparato, y no un archivo. Elija un archivo. Lo que viene por una tubería entra por la entrada estándar: faro paper add
vault-paper-too-large = Este papel es demasiado grande. Faro guarda papeles de hasta { $most } MB. Haga la foto más pequeña, o divídalo.
vault-papers-full = No hay más lugar para papeles. Todos juntos pueden tener { $most } MB. Borre uno primero.
vault-paper-missing = Falta el archivo de este papel. Ponga vault/papers otra vez desde una copia de la carpeta.
vault-paper-damaged = Este papel está dañado, y por eso Faro no lo muestra. No se cambió nada. Use una copia de la carpeta.

backup-no-code = La caja fuerte no tiene código de recuperación, y solo un código abre una copia de respaldo. Haga primero un código y escríbalo en papel.
    .command = La caja fuerte no tiene código de recuperación, y solo un código abre una copia de respaldo. Haga primero uno con: faro vault code. Escríbalo en papel.
backup-exists = Ya hay un archivo con ese nombre. No se escribió nada. Elija otro nombre.
backup-not-found = No existe ese archivo o carpeta. Revise el nombre.
backup-foreign = Este archivo no es una copia de respaldo de Faro. No se cambió nada. Elija otro archivo.
backup-newer = Esta copia de respaldo la hizo un Faro más nuevo. Instale el Faro más nuevo. No se cambió nada.
backup-too-much-work = Esta copia de respaldo pide más memoria de la que Faro permite, así que no se abrió. No se cambió nada. Pida ayuda.
backup-wrong-code = Este código no abre la copia de respaldo. Quizás la copia tiene otro código, o el archivo está dañado. No se cambió nada.
backup-damaged = La copia de respaldo está dañada, y por eso Faro no la usa. No se cambió nada. Use otra copia.
backup-no-file = Esto es una carpeta, una tubería o un aparato, y no un archivo. No se cambió nada. Elija un archivo.
cli-backup-made = La copia de respaldo está en { $file }. Faro la leyó otra vez, y todo en ella está completo. La abre su código de recuperación, y nada más.
cli-backup-keep = Guárdela lejos de este aparato: en una memoria USB, o con su abogado. Guarde el papel con el código en otro lugar.
cli-backup-good = El código abre esta copia de respaldo del { $date }, y todo en ella está completo.
backup-records = { $count ->
    [one] { $count } registro
   *[other] { $count } registros
}
backup-papers = { $count ->
    [one] { $count } papel
   *[other] { $count } papeles
}
backup-paper-missing = No está en ella: { $paper }. El archivo de este papel faltaba o estaba dañado. Si tiene otra copia, agréguelo otra vez.
cli-restored = Su copia de respaldo del { $date } es ahora una caja fuerte en { $folder }. La abre la frase secreta nueva, y también el código de la copia.
cli-restored-kept = La caja fuerte que estaba antes se guarda en { $folder }. Cuando ya no la necesite, borre esa carpeta.
cli-erase-backup = Para guardar antes una copia de respaldo, escriba un nombre para el archivo. Para seguir sin ella, pulse Intro:
cli-progress-back-up = Haciendo la copia de respaldo:
cli-progress-read = Leyendo la copia de respaldo:
