### Las palabras de la aplicación para lo que puede hacer este teléfono: recordar y leer en voz alta.

## What may keep this phone from reminding

shell-drill-phone = ¿Me va a avisar este teléfono?
shell-drill-phone-hint = Faro revisa qué puede dejar mudo este teléfono. Después pruébelo: una prueba suena en dos minutos.
shell-drill-phone-test = Sonar en dos minutos
shell-drill-phone-waits = Bloquee el teléfono y guárdelo. Suena en dos minutos.
shell-drill-phone-allow = Cambiar esto en los ajustes del teléfono
shell-drill-phone-found = Lo que encontró Faro
shell-drill-phone-none = Faro no encontró nada que deje mudo este teléfono. Pruébelo de todos modos.
shell-drill-phone-unpromised = Lo que ninguna aplicación puede prometer
shell-drill-phone-unpromised-hint = Escriba sus audiencias también en papel. Pida a alguien de confianza que se las recuerde.
shell-drill-phone-handled = Lo que Faro hace por sí mismo
shell-drill-phone-alarm = Una alarma la mañana de una audiencia
shell-drill-phone-alarm-hint = Suena como un despertador, aunque el teléfono esté en silencio. No suena mientras Faro esté oculto o se abra solo con Face ID.

## What may keep a phone silent. The first line says what it is, the second what Faro does or what to do.

silence-refused = Este teléfono no deja que Faro le recuerde nada
silence-refused-what = No se mostrará ni sonará nada. Permita las notificaciones de Faro. Las palabras en la pantalla bloqueada no dicen nada de su caso.
silence-channel = Los recordatorios no suenan
silence-channel-what = Llegan, pero quizá no los note. Active el sonido de los recordatorios de Faro.
silence-hibernated = El teléfono puede poner a dormir a Faro
silence-hibernated-what = Si no abre Faro durante meses, el teléfono puede parar todos sus recordatorios. Desactive el ajuste que pausa las aplicaciones que no se usan. Faro también le pide abrir su lista antes de que pasen dos meses.
silence-stopped = Alguien había detenido Faro
silence-stopped-what = No sonó nada mientras Faro estuvo detenido. Ahora todos los recordatorios están puestos otra vez.
silence-stopping = Si alguien detiene Faro en los ajustes del teléfono
silence-stopping-what = Entonces no suena nada hasta que usted abra Faro. Al abrirlo, todos los recordatorios se ponen otra vez. No use «Forzar detención».
silence-private = Faro está en un espacio privado
silence-private-what = No suena nada mientras el espacio privado está bloqueado. Si es seguro para usted, instale Faro fuera de él. Si no, escriba sus fechas en papel.
silence-hidden = Si oculta Faro o lo bloquea con Face ID
silence-hidden-what = Entonces es posible que el iPhone no muestre recordatorios y que la alarma de la mañana no suene. El teléfono no se lo dice a Faro. Si es seguro para usted, no oculte Faro.
silence-exact = Los recordatorios pueden llegar tarde
silence-exact-what = Este teléfono no deja que Faro suene a la hora exacta. Un recordatorio puede llegar diez minutos tarde, o una hora. Permita alarmas y recordatorios para Faro.
silence-restricted = El teléfono puede frenar a Faro
silence-restricted-what = Cuando el teléfono está quieto, un recordatorio puede llegar tarde. Deje que Faro use la batería sin límites. Gasta muy poco.
silence-doze = Cuando el teléfono está quieto
silence-doze-what = Los recordatorios de Faro suenan igual. Entre dos seguidos pueden pasar unos minutos.
silence-saver = El ahorro de batería está activado
silence-saver-what = Los recordatorios deberían sonar igual. En algunos teléfonos llegan tarde. Cargue el teléfono la noche antes de una audiencia.
silence-restored = Si cambia de teléfono
silence-restored-what = El teléfono nuevo suena solo después de que recupere allí su copia de respaldo y la abra una vez.
silence-locked = Cuando el teléfono se acaba de reiniciar
silence-locked-what = Los recordatorios suenan incluso antes de que lo desbloquee.
silence-locked-unknown = Puede quedarse mudo hasta que lo desbloquee una vez. Desbloquéelo después de cada reinicio.
silence-off = Si el teléfono está apagado cuando toca un recordatorio
silence-off-what = El recordatorio llega cuando enciende el teléfono.
silence-off-unknown = Es posible que el recordatorio no llegue nunca. Encienda y cargue el teléfono la noche antes de una audiencia.
silence-clock-back = Si se atrasa el reloj
silence-clock-back-what = Faro pone otra vez todos los recordatorios. Con un reloj equivocado llegan tarde: deje que el teléfono ponga la hora solo.
silence-clock-forward = Si se adelanta el reloj
silence-clock-forward-what = Faro pone otra vez todos los recordatorios. Lo que parece haber pasado llega enseguida: deje que el teléfono ponga la hora solo.
silence-zone = Si viaja a otra zona horaria
silence-zone-what = Los recordatorios llegan en el momento correcto. Cuando abra su lista, seguirán el reloj del lugar nuevo.
silence-updated = Cuando Faro se actualiza
silence-updated-what = Todos los recordatorios se ponen otra vez.

## Reading aloud

shell-voice-get = Instalar una voz
shell-voice-network = La voz de este teléfono enviaría las palabras por internet. Faro no la usa. Consiga una voz que funcione sin internet.
# $language is the own name of a language.
voice-none = Este teléfono no tiene una voz para { $language }. Abra los ajustes del teléfono, busque «texto a voz» o «contenido leído» y agregue una voz para este idioma. Para eso necesita internet una vez. Después, Faro puede leer en voz alta sin internet.

## First steps

# Above a page of the first steps. $step is which one it is, $count is how many there are.
step-of = Paso { $step } de { $count }
shell-steps-lost = Si la pierde
shell-steps-lost-hint = Nadie se la puede devolver. Un código de recuperación en papel puede abrir entonces su caja fuerte. Puede hacerlo ahora, o más tarde en los ajustes.
shell-steps-later = Más tarde
shell-steps-remind = ¿Puede avisarle este teléfono?
shell-steps-remind-hint = Faltar a una audiencia puede significar una orden de deportación. Faro suena antes de cada fecha. Las palabras en la pantalla bloqueada no dicen nada de su caso.

## The vault

# A button: the next page asks for the passphrase, and erases nothing yet.
shell-erase-ask = Borrar todo: escriba antes su frase secreta
shell-recovery-mend = Toque un grupo para escribirlo de nuevo.
