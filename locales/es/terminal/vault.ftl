### The command line: what opens a vault, papers and backups.

cli-recovery-ask = Grupo { $group } de 8:
cli-recovery-code = Su código de recuperación. Abre la caja fuerte si olvida su frase secreta:
cli-recovery-keep = Escríbalo ahora en papel. No lo lleve con este aparato. Déjelo con su abogado o con alguien de confianza. Un código anterior ya no abre esta caja fuerte.
cli-recovered = La caja fuerte tiene una frase nueva. Sus notas están como estaban.
cli-passphrase-added = La caja fuerte tiene una frase secreta más. Cada una la abre.
cli-passphrase-changed = La frase secreta se cambió. La vieja ya no abre la caja fuerte.
cli-old-copies = Una copia vieja de esta carpeta todavía se abre con lo que la abría entonces. La memoria flash, como la de un teléfono o una memoria USB, puede guardar restos por un tiempo. Si alguien vio una frase secreta o su código, use: faro vault rotate
cli-vault-code-hint = Si la olvida, solo ayuda un código de recuperación. Haga uno con: faro vault code
cli-rotated = Todo está sellado con una llave nueva. La abren la frase secreta nueva y, si usted tenía un código de recuperación, el código nuevo. Quien podía leer papeles antes, todavía los puede leer en una copia vieja.
cli-code-typed = Escriba el último grupo, para mostrar que lo anotó:
cli-code-set = El código ahora abre su caja fuerte.
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
cli-salvaged-kept = La caja fuerte dañada sigue allí, con una copia de ella al lado. Guarde las dos: quizás alguien pueda leer más. La nueva todavía no tiene código de recuperación.
cli-erase-ask = Esto borra para siempre la caja fuerte en { $folder }. Ninguna frase la abrirá otra vez. Escriba { $word } para seguir:
cli-erased = La caja fuerte está borrada: primero las llaves, después los archivos. Aquí ya nadie puede abrir nada. Las memorias y los discos pueden guardar restos por un tiempo. Solo alguien con su frase secreta o su código podría usarlos. Las copias en otros lugares siguen allí.
cli-paper-title = ¿Cómo lo llama?
cli-paper-untitled = Papel
cli-paper-added = El papel { $id } está sellado. Si el original sigue en este aparato, bórrelo allí.
cli-paper-deleted = El papel { $id } se borró para siempre.
cli-paper-none = No hay papeles.
cli-paper-unsealed = Esta copia no está sellada: cualquiera puede leerla. Bórrela cuando ya no la necesite.
cli-backup-made = La copia de respaldo está en { $file }. Faro la leyó otra vez, y todo en ella está completo. La abre su código de recuperación, y nada más.
cli-backup-keep = Guárdela lejos de este aparato: en una memoria USB, o con su abogado. Guarde el papel con el código en otro lugar.
cli-backup-good = El código abre esta copia de respaldo del { $date }, y todo en ella está completo.
cli-restored = Su copia de respaldo del { $date } es ahora una caja fuerte en { $folder }. La abre la frase secreta nueva, y también el código de la copia.
cli-restored-kept = La caja fuerte que estaba antes se guarda en { $folder }. Cuando ya no la necesite, borre esa carpeta.
cli-erase-backup = Para guardar antes una copia de respaldo, escriba un nombre para el archivo. Para seguir sin ella, pulse Intro:
cli-progress-back-up = Haciendo la copia de respaldo:
cli-progress-read = Leyendo la copia de respaldo:

error-paper-terminal = Una terminal no puede mostrar papeles. Indique un archivo con --output.
error-paper-output = Ya hay un archivo con ese nombre. No se escribió nada. Elija otro nombre.
error-paper-no-file = Esto es una carpeta, una tubería o un aparato, y no un archivo. Elija un archivo. Lo que viene por una tubería entra por la entrada estándar: faro paper add
error-code-typed = Ese no es el último grupo. No se cambió nada. Pruebe otra vez o, si el código ya está en papel, agregue --yes.
error-erase-word = No se borró nada. Para borrar la caja fuerte, escriba { $word }, o agregue --yes.
slot-removed = Eso ya no abre la caja fuerte.
slot-used = la que usó ahora
