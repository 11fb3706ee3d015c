recovery-six-digits = El grupo { $group } necesita seis números. Mire su papel otra vez.
recovery-wrong-digit = El grupo { $group } tiene un número mal, o dos números cambiados de lugar. Mire su papel otra vez.
recovery-eight-groups = El código tiene 8 grupos de seis números. Usted escribió { $found }.
vault-paper-too-large = Este papel es demasiado grande. Faro guarda papeles de hasta { $most } MB. Haga la foto más pequeña, o divídalo.
vault-papers-full = No hay más lugar para papeles: todos juntos pueden tener { $most } MB. Borre uno primero.
vault-paper-missing = Falta el archivo de este papel. Ponga vault/papers otra vez desde una copia de la carpeta.
vault-paper-damaged = Este papel está dañado, y por eso Faro no lo muestra. No se cambió nada. Use una copia de la carpeta.
