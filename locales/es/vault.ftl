recovery-six-digits = El grupo { $group } necesita seis números. Mire su papel otra vez.
recovery-wrong-digit = El grupo { $group } tiene un número mal, o dos números cambiados de lugar. Mire su papel otra vez.
recovery-eight-groups = El código tiene 8 grupos de seis números. Usted escribió { $found }.
error-recovery-wrong = Este código no abre la caja fuerte. Tal vez hay un código más nuevo. No se cambió nada.
error-recovery-exists = Ya hay un código de recuperación. Con uno nuevo, el papel viejo ya no sirve. Para hacerlo, agregue --replace.
cli-recovery-ask = Grupo { $group } de 8:
cli-recovery-code = Su código de recuperación. Abre la caja fuerte si olvida su frase:
cli-recovery-keep = Escríbalo ahora en papel. No lo lleve con este aparato. Déjelo con su abogado o con alguien de confianza. Los códigos anteriores ya no abren nada.
cli-recovered = La caja fuerte tiene una frase nueva. Sus notas están como estaban.

cli-slot-used = usted usó esta ahora
cli-slot-removed = Esa forma de abrir se quitó.
cli-passphrase-added = La caja fuerte tiene una frase más. Cada una la abre.
cli-passphrase-changed = La frase cambió. La vieja ya no abre la caja fuerte.
cli-old-copies = Quien tenga una copia vieja de esta carpeta y el secreto viejo todavía puede abrir esa copia. Si teme eso, use: faro vault rotate
cli-vault-code-hint = Si la olvida, solo ayuda un código de recuperación. Haga uno con: faro vault code
cli-rotated = Todo está sellado con una llave nueva. La frase nueva lo abre, y un código de recuperación nuevo si antes había uno. Las otras formas de abrir ya no existen. Los papeles que alguien podía leer antes, los puede leer todavía en su copia.
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
cli-check-paper-missing = Falta el archivo del papel { $id }.
cli-check-paper-damaged = El papel { $id } no se puede leer.
cli-check-sound = Todo está en orden.
cli-check-papers-only = Las notas están en orden. Algunos papeles no: póngalos otra vez desde una copia, o bórrelos.
cli-check-damaged = La caja fuerte está dañada. No se cambió nada. Salve lo que se puede leer con: faro vault salvage CARPETA-NUEVA
cli-salvaged = Lo que se puede leer está ahora en una caja fuerte nueva: { $folder }. La misma frase la abre, si no dio una nueva.
cli-salvaged-records = { $count ->
    [one] { $count } registro salvado
   *[other] { $count } registros salvados
}
cli-salvaged-papers = { $count ->
    [one] { $count } papel salvado
   *[other] { $count } papeles salvados
}
cli-salvaged-lost = { $count ->
    [one] { $count } registro estaba dañado y no está en ella
   *[other] { $count } registros estaban dañados y no están en ella
}
cli-salvaged-kept = La caja fuerte dañada sigue allí, y hay una copia de ella al lado. Guarde las dos: tal vez alguien pueda leer más. La nueva todavía no tiene código de recuperación.

cli-erase-word = BORRAR
cli-erase-ask = Esto borra para siempre la caja fuerte en { $folder }. Ninguna frase la abrirá otra vez. Haga antes una copia para su abogado. Escriba { $word } para seguir:
error-erase-word = No se borró nada. Para borrar la caja fuerte, escriba { $word }, o agregue --yes.
cli-erased = La caja fuerte está borrada: primero las llaves, después los archivos. Aquí ya no se puede abrir nada. Pero las memorias y los discos pueden guardar pedazos viejos por un tiempo; solo le sirven a quien también sabe su frase o su código. Las copias en otros lugares siguen allí.

cli-paper-title = ¿Cómo se llama?
cli-paper-untitled = Papel
cli-paper-added = El papel { $id } está sellado. Si la primera copia está en este aparato, bórrela allí.
cli-paper-deleted = El papel { $id } se borró para siempre.
cli-paper-none = No hay papeles.
cli-paper-size = { $kib } KB
cli-paper-unsealed = Esta copia no está sellada: cualquiera puede leerla. Bórrela cuando ya no la necesite.
error-paper-file = No se puede leer este archivo. Revise su nombre.
error-paper-terminal = Un terminal no puede mostrar papeles. Indique un archivo con --output.
error-paper-output = Ya hay un archivo con ese nombre. No se escribió nada. Elija otro nombre.
vault-paper-too-large = Este papel es demasiado grande. Faro guarda papeles de hasta { $most } MB. Haga la foto más pequeña, o divídalo.
vault-papers-full = No hay más lugar para papeles: todos juntos pueden tener { $most } MB. Borre uno primero.
vault-paper-missing = Falta el archivo de este papel. Ponga vault/papers otra vez desde una copia de la carpeta.
vault-paper-damaged = Este papel está dañado, y por eso Faro no lo muestra. No se cambió nada. Use una copia de la carpeta.
