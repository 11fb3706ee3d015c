### Las palabras de la aplicación para lo que puede hacer este teléfono: recordar y leer en voz alta.

## What may keep this phone from reminding

shell-drill-phone = ¿Me va a recordar este teléfono?
shell-drill-phone-hint = Faro revisa qué puede dejar mudo este teléfono. Después pruébelo: una prueba suena en dos minutos.
shell-drill-phone-test = Sonar en dos minutos
shell-drill-phone-waits = Bloquee el teléfono y guárdelo. Suena en dos minutos.
shell-drill-phone-allow = Cambiar esto en los ajustes del teléfono

## Reading aloud

shell-voice-get = Instalar una voz

## First steps

# Above a page of the first steps. $step is which one it is, $count is how many there are.
step-of = Paso { $step } de { $count }
shell-steps-lost = Si la pierde
shell-steps-lost-hint = Nadie se la puede devolver. Un código de recuperación en papel puede abrir entonces su caja fuerte. Puede hacerlo ahora, o más tarde en los ajustes.
shell-steps-later = Más tarde
shell-steps-remind = ¿Puede recordarle este teléfono?
shell-steps-remind-hint = Faltar a una audiencia puede significar una orden de deportación. Faro suena antes de cada fecha. Las palabras en la pantalla bloqueada no dicen nada de su caso.
