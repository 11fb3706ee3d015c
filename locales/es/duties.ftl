### Lo que hay que hacer una y otra vez, y la prueba de que se hizo.

duty-photo = Reporte con foto
duty-call-window = Reporte por teléfono
duty-office-visit = Cita en la oficina
duty-home-visit = Visita en casa
duty-charging = Cargar el aparato
duty-court-check = Comprobar la fecha con la corte
duty-report = Presentarse en la oficina
duty-permit-expiry = Termina el permiso de trabajo
duty-parole-expiry = Termina el parole
duty-identity-expiry = Termina el pasaporte o la tarjeta
duty-annual-fee = Pago de cada año
duty-address-supervision = Dar la dirección nueva a la oficina de supervisión
duty-address-lawyer = Dar la dirección nueva al abogado
duty-other = Por hacer
duty-own-day = Faro eligió este día. Sus papeles pueden dar menos tiempo. Hágalo lo antes posible.
duty-passed = El momento para hacer esto ya pasó. Si lo hizo, márquelo como hecho. Si no lo hizo, llame ahora a la oficina o a un abogado. Después marque que no pudo, y por qué.
time-passed = El momento para hacer esto era el { $date } y ya pasó. Si lo hizo, márquelo como hecho. Si no lo hizo, llame ahora a la oficina o a un abogado. Después marque que no pudo, y por qué.

## What to prepare

check-charged = El teléfono está cargado
check-signal = El teléfono tiene señal
check-light = Buena luz en la cara, sin gorra y sin lentes
check-quiet = Un lugar tranquilo
check-numbers = Tiene a la mano el papel con sus números
check-papers = Sus papeles y una identificación
check-told = Alguien de confianza sabe dónde está usted y cuándo va a llamar
check-by-heart = Sabe los teléfonos de su abogado y de su familia, o los tiene en papel
check-children = Alguien puede cuidar a los niños si usted tarda
check-home = Alguien en casa puede oír la puerta y el teléfono
check-charger = El cargador y un lugar para enchufarlo
check-copy = Una copia de lo que envía
check-printed = El día que está aquí es el de la tarjeta o del papel
check-after = Pidió a tiempo uno nuevo, o preguntó a un abogado qué sigue
check-receipt = Un recibo, o una foto que muestre que se envió o se pagó

## How it stands

state-coming = por venir
state-open = ahora
state-unanswered = sin respuesta
result-note = nota
result-done = hecho
result-late = hecho tarde
result-missed = no se hizo
result-could-not = no se pudo
result-was-there = asistió
result-was-not-there = no asistió
result-undone = deshecho
result-removed = quitado

## Why it could not be done

reason-app-refused = La aplicación rechazó mi foto o mi voz.
reason-app-broken = La aplicación o el sitio web no funcionó.
reason-turned-away = No me dejaron entrar.
reason-no-answer = Nadie contestó o nadie vino.
reason-no-signal = No había red o no había corriente.
reason-no-transport = No tenía cómo llegar.
reason-sick = Tenía una enfermedad o una herida.
reason-other = Otra razón.

## A hearing that is over

hearing-over = Esta audiencia ya pasó. ¿Estuvo usted allí? Marque su respuesta. Si no, llame hoy a un abogado.
appointment-over = Esta cita ya pasó. ¿Estuvo usted allí? Marque su respuesta. Si no, llame hoy a la oficina o a un abogado.
hearing-missed = Usted marcó que no estuvo allí. Llame hoy a un abogado. Quizás todavía se pueda arreglar, pero hay poco tiempo.

## The proof log

proof-missing = Falta la entrada { $number }. No confíe en lo que sigue.
proof-moved = La entrada { $number } está en un lugar equivocado. No confíe en lo que sigue.
proof-changed = La entrada { $number } se cambió después de escribirse. No confíe en lo que sigue.

sheet-title = Registro de pruebas
# $at is a day with a time, $zone a time zone such as America/New_York.
sheet-exported = Exportado el { $at } ({ $zone })
sheet-count = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
# $code is forty digits.
sheet-code = Código de control: { $code }
# $key is a long row of letters and digits.
sheet-key = Llave de firma: { $key }
sheet-withheld-count = { $count ->
    [one] La persona dejó fuera lo que dice { $count } entrada.
   *[other] La persona dejó fuera lo que dicen { $count } entradas.
}
# $what is a duty, $result what came of it.
sheet-entry = { $number }. { $what }: { $result }
sheet-removed = { $number }. La persona quitó lo que estaba escrito aquí.
sheet-withheld = { $number }. La persona dejó fuera lo que está escrito aquí.
sheet-day = Para: { $text }
sheet-written = Anotado: { $text }
sheet-happened = Cuándo pasó, según se dijo: { $text }
sheet-reason = Razón: { $text }
sheet-error = El mensaje decía: { $text }
sheet-spoke-to = Habló con: { $text }
sheet-reference = Referencia: { $text }
sheet-note = Nota: { $text }
sheet-corrects = Corrige la entrada { $text }
sheet-removes = Se quitó lo que decía la entrada { $text }.
sheet-photo = Foto o papel (SHA-256): { $text }
sheet-proves = Lo que esto muestra: las entradas encajan unas con otras. Nadie cambió, movió ni quitó de en medio ninguna, a no ser que escribiera de nuevo todas las que siguen. Las horas son las del reloj del teléfono.
sheet-proves-not = Lo que esto no muestra: que las palabras sean ciertas, que el reloj estuviera bien, que no falten entradas al final o que la persona no haya escrito todo de nuevo. Un código de control que usted recibió un día anterior puede mostrarlo: busque aquí su entrada.
sheet-signature = Lo que muestra una firma: quien tiene la llave de firma hizo este archivo y nadie lo cambió después. No muestra cuándo, ni que las palabras sean ciertas. Compare la llave con la que recibió antes.
# One line to read out or to send. $at is a day with a time, $zone a time zone, $code forty digits, $key a long row of letters and digits.
check-code-line = Registro de pruebas de Faro, { $at } ({ $zone }): { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}. Código de control: { $code }. Llave de firma: { $key }
check-code-line-unsigned = Registro de pruebas de Faro, { $at } ({ $zone }): { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}. Código de control: { $code }.
check-code-why = Dele esta línea hoy a su abogado: léasela, imprímala o envíela. No dice nada de lo que usted escribió. Más adelante muestra que usted escribió estas entradas a más tardar hoy y que no las cambió después. Hágalo otra vez después de cada entrada nueva.
proof-signature-right = La firma es correcta. El archivo está como lo firmó esta llave: { $key }. Cualquiera puede hacer una llave. Compárela con la que la persona le dio antes.
proof-signature-given = La firma es correcta. El archivo está como lo firmó la llave que usted dio.
# $why is a sentence.
proof-signature-wrong = La firma no es correcta. { $why }
proof-signature-absent = No hay firma. Cualquiera pudo escribir este archivo.
proof-file-foreign = Este archivo no es un registro de pruebas que Faro pueda leer. Elija el archivo que Faro exportó.
proof-file-newer = Un Faro más nuevo hizo este registro de pruebas. Instale el Faro más nuevo e inténtelo otra vez.
