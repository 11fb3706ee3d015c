### Archivos sellados para una sola persona, y las tarjetas que la nombran: qué está mal y qué hacer.

## Tarjetas

card-foreign = Esto no es una tarjeta de Faro. Una tarjeta empieza con FARO1. Pídala otra vez y cópiela completa.
card-newer = Un Faro más nuevo hizo esta tarjeta. Instale el Faro más nuevo e inténtelo otra vez.
card-name = Faro no puede usar el nombre de esta tarjeta. Pida una tarjeta con un nombre más corto y sencillo.
card-misread = En esta tarjeta hay una letra equivocada o falta una. Cópiela o escanéela otra vez.

## Lo que está sellado para una tarjeta

sealed-foreign = Este archivo no es una entrega ni una respuesta. No se cambió nada. Elija otro archivo.
sealed-passphrase = Este archivo está sellado con una frase secreta, así que nadie lo hizo para su tarjeta. No se cambió nada. Elija otro archivo.
sealed-not-for-us = Este archivo está sellado para otra tarjeta, así que usted no lo puede abrir. No se cambió nada. Pida a quien lo mandó que lo selle para la tarjeta de usted.
sealed-damaged = El archivo se cortó o cambió en el camino. No se usó nada. Pídalo otra vez.
sealed-zip = El contenido de este archivo no está armado como lo hace Faro. No se usó nada. Pídalo otra vez.
sealed-too-many = Adentro hay más archivos de los que Faro abre. No se usó nada. Pida menos archivos a la vez.
sealed-too-large = Adentro hay un archivo más grande de lo que Faro abre. No se usó nada. Envíe menos papeles o papeles más pequeños.
sealed-sums = Un archivo de adentro no es el que se firmó. No se usó nada. No confíe en él. Pídalo otra vez.
sealed-unsigned = Nadie firmó este archivo, o tiene más de una firma. No se usó nada. Pídalo otra vez.
sealed-stamp = La firma de este archivo es de otra cosa. No se usó nada. No confíe en él. Pídalo otra vez.
sealed-no-entry = Adentro no hay ningún archivo con ese nombre. Mire la lista de lo que hay.
sealed-name = Un archivo con ese nombre no puede ir adentro. No se envió nada.
sealed-changed = Un papel cambió mientras Faro lo leía. No se envió nada. Inténtelo otra vez.
