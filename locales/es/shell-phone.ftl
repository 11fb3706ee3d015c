### Las palabras de la aplicación para lo que puede hacer este teléfono: recordar y leer en voz alta.

## What may keep this phone from reminding

shell-drill-phone = ¿Me va a recordar este teléfono?
shell-drill-phone-hint = Faro revisa qué puede dejar mudo este teléfono. Después pruébelo: una prueba suena en dos minutos.
shell-drill-phone-test = Sonar en dos minutos
shell-drill-phone-waits = Bloquee el teléfono y guárdelo. Suena en dos minutos.
shell-drill-phone-allow = Cambiar esto en los ajustes del teléfono

## Reading aloud

shell-voice-get = Instalar una voz
# $language is the own name of a language.
voice-none = Este teléfono no tiene una voz para { $language }. Abra los ajustes del teléfono, busque «texto a voz» o «contenido leído» y agregue una voz para este idioma. Para eso necesita internet una vez. Después, Faro puede leer en voz alta sin internet.

## First steps

shell-steps-lost = Si la pierde
shell-steps-lost-hint = Nadie se la puede devolver. Un código de recuperación en papel puede abrir entonces su caja fuerte. Puede hacerlo ahora, o más tarde en los ajustes.
shell-steps-later = Más tarde
shell-steps-remind = ¿Puede recordarle este teléfono?
shell-steps-remind-hint = Faltar a una audiencia puede significar una orden de deportación. Faro suena antes de cada fecha. Las palabras en la pantalla bloqueada no dicen nada de su caso.
