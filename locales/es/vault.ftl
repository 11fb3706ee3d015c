recovery-six-digits = El grupo { $group } necesita seis dígitos. Mire su papel otra vez.
recovery-wrong-digit = El grupo { $group } tiene un dígito mal, o dos dígitos cambiados de lugar. Mire su papel otra vez.
recovery-eight-groups = El código tiene 8 grupos de seis dígitos. Usted escribió { $found }.
error-recovery-wrong = Este código no abre la caja fuerte. Quizás hay un código más nuevo. No se cambió nada.
error-recovery-exists = Usted ya tiene un código de recuperación. Si crea uno nuevo, el papel viejo ya no sirve. Para hacerlo, agregue --replace.

slot-passphrase = se abre con una frase secreta
slot-recovery = se abre con un código de recuperación
slot-device = se abre con la llave de un aparato
slot-unknown = se abre de una forma que conoce un Faro más nuevo
way-lost-passphrase = Otra frase secreta ya no abre su caja fuerte, porque Faro no la conoce. Si la quiere de vuelta, póngala otra vez.
way-lost-code = Su código de recuperación ya no abre su caja fuerte. Haga uno nuevo.
way-lost-device = La llave de un aparato ya no abre su caja fuerte. Actívela otra vez en ese aparato.
way-lost-unknown = Algo que un Faro más nuevo puso para abrir su caja fuerte ya no la abre.

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

paper-size = { $kib } KB
error-paper-file = Faro no puede leer este archivo. Revise su nombre.
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
backup-records = { $count ->
    [one] { $count } registro
   *[other] { $count } registros
}
backup-papers = { $count ->
    [one] { $count } papel
   *[other] { $count } papeles
}
backup-paper-missing = No está en ella: { $paper }. El archivo de este papel faltaba o estaba dañado. Si tiene otra copia, agréguelo otra vez.
