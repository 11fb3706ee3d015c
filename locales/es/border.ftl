border-locked = La caja fuerte está cerrada. Ábrala primero.
border-no-device-key = Este aparato no tiene llave de la caja fuerte. Ábrala con la frase secreta.
border-device-key-wrong = La llave de este aparato ya no abre la caja fuerte. Ábrala con la frase secreta.
border-platform-refused = El aparato no lo permitió. Intente otra vez, o use la frase secreta.
border-platform-unavailable = El aparato no puede hacerlo ahora. Desbloquee la pantalla e intente otra vez, o use la frase secreta.
border-platform-unexpected = Algo falló en el aparato. Reinícielo e intente otra vez, o use la frase secreta.
border-code-typed = Ese no es el último grupo. Mire su papel y pruebe otra vez.
border-code-unwritten = Primero escriba el código nuevo en papel, y teclee su último grupo.
border-passphrase-needed = Para esto, Faro necesita su frase secreta. Cierre la caja fuerte, ábrala con su frase secreta y pruebe otra vez.
border-wait = Hubo demasiados intentos equivocados. A partir de esta hora puede intentarlo otra vez: { $time }
border-fault = No funcionó, por una falla de Faro. Abra otra vez la caja fuerte y revise que su último cambio esté allí.
border-given-other = Faro no conoce este tipo de archivo. No se cambió nada.

## Deberes

border-time-form = Escriba la hora así: 09:00.
