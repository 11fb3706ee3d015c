border-locked = La caja fuerte está cerrada. Ábrala primero.
border-no-device-key = Este aparato no tiene llave de la caja fuerte. Ábrala con la frase.
border-device-key-wrong = La llave de este aparato ya no abre la caja fuerte. Ábrala con la frase.
border-platform-refused = El aparato no lo permitió. Intente otra vez, o use la frase.
border-platform-unavailable = El aparato no puede hacerlo ahora. Desbloquee la pantalla e intente otra vez, o use la frase.
border-platform-unexpected = El aparato falló. Reinícielo e intente otra vez, o use la frase.
border-recovery-exists = Ya hay un código de recuperación. Con uno nuevo, el papel viejo ya no sirve.
border-fault = No funcionó, por un error de Faro. Abra otra vez la caja fuerte y mire si su último cambio está allí.

## Deberes

border-time-form = Escriba la hora así: 09:00.
