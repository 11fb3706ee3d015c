### Paquetes de orientación firmados por otros: por qué se rechaza uno y cuánta confianza merece.

## De quién es y qué antigüedad tiene

# $name es como la persona llama a quien lo publica.
pack-from = De { $name }. Usted confía en ellos.
pack-not-known = Usted no sabe quién hizo esto. No se fíe de ello. Nadie lo ha comprobado por usted.
# $name es como la persona llama a quien lo publica. Está junto a una fecha.
note-from-pack = Esta fecha es de { $name }, no de Faro.
note-from-beside = Esta fecha es de { $name }. Faro tiene su propia fecha para esto. Actúe a más tardar en la fecha más temprana.
# $reason es una de las frases de abajo.
pack-withdrawn = Quien lo publicó lo retiró. { $reason }
withdrawn-wrong = Dice algo que no es correcto.
withdrawn-outdated = La ley ha cambiado.
withdrawn-unsafe = Puede dañar a quien lo siga; por eso Faro no lo muestra.
withdrawn-replaced = Hay uno mejor. Pídalo.
pack-keys-removed = Quien lo publicó ya no usa las llaves que lo firmaron. No se fíe de él. Pida uno nuevo.
# $date es un día.
pack-expired = Terminó el { $date }. No se fíe de él. Pida uno nuevo.
pack-review = Debía comprobarse otra vez a más tardar el { $date }. Puede ser antiguo.
# $version es un número.
pack-newer = Hay uno más nuevo: la versión { $version }. Pídalo.
pack-catalogue-old = Hace tiempo que Faro no sabe nada de quien lo publica. Desde el { $date } puede ser antiguo. Pida uno nuevo.
pack-no-catalogue = Faro no puede saber si hay uno más nuevo.

## Qué se dice de un paquete

# $name es como se llama quien lo publica, $contact cómo se le encuentra.
pack-publisher = Dice que es de: { $name } ({ $contact })
# $digits es una fila de números que comparan dos personas.
pack-check = Comprobación  { $digits }
pack-compare = Compare estos números en persona con quienes lo hicieron. Si son iguales, diga cómo los llama usted.
# $version es un número.
pack-version = Versión { $version }
# $key es el nombre de una llave.
pack-signer = Firmado con la llave { $key }
pack-one-person = Una sola persona puede firmar por quien lo publica.
# $checked y $review son días.
pack-checked = Versión { $version }. Se comprobó el { $checked }. Hay que comprobarlo otra vez a más tardar el { $review }.
# $version es un número, $date es un día.
pack-catalogue = La lista más nueva de quien lo publica es la número { $version }, del { $date }.
# $count es cuántas reglas tiene un paquete.
pack-rules = { $count ->
    [one] Tiene { $count } regla con una fecha.
   *[other] Tiene { $count } reglas con fechas.
}

## Por qué se rechaza

archive-too-large = Este archivo es más grande de lo que puede ser un paquete. No se guardó nada.
archive-no-file = Esto no es un paquete: contiene una carpeta, un enlace u otra cosa que no cabe en un paquete. No se guardó nada.
archive-name = Esto no es un paquete: un nombre que contiene podría llevar a otro lugar. No se guardó nada.
archive-twice = Esto no es un paquete: contiene dos veces el mismo nombre. No se guardó nada.
archive-order = Los archivos de este paquete no están en orden. Pídalo otra vez. No se guardó nada.
archive-end = Esto no es un paquete, o es solo una parte. Pida el archivo otra vez.
archive-form = Esto no es un paquete, o está escrito de otra manera. Pida el archivo otra vez.
pack-no-publisher = Este paquete no dice quién lo hizo. No lo use.
pack-too-many = Este paquete tiene demasiadas llaves o firmas. No se guardó nada.
# $version es un número.
pack-publisher-gap = El paquete no dice todo sobre quién lo hizo: falta la parte { $version }. Pida el archivo otra vez.
# $detail dice qué está mal, en inglés.
pack-publisher-broken = La parte { $version } de quién hizo este paquete no se puede usar. { $detail }
pack-publisher-unsigned = Muy pocas personas firmaron la parte { $version } de quién hizo este paquete. No confíe en él.
pack-other-publisher = Esto es de otra persona. No confíe en ello. Pida el paquete a quienes usted conoce.
# $reason es una frase.
pack-signature = Una firma no es correcta. { $reason }
pack-old-signature = Una firma es de un tipo antiguo. Firme otra vez con minisign 0.10 o más nuevo, o con Faro.
# $key es el nombre de una llave.
pack-strange-key = La llave { $key } no es de quien lo publica. No confíe en lo que firmó.
# $held y $wanted son números.
pack-not-signed = Muy pocas personas lo firmaron: { $held } de { $wanted }. No confíe en él. Pida un paquete firmado.
# $file es el nombre de un archivo del paquete.
pack-unknown-name = { $file } no debe estar en un paquete. Sáquelo.
pack-sums = Falta la lista de lo que se firmó, o está dañada. Pida el archivo otra vez.
pack-file-added = Se agregó { $file } después de la firma. No confíe en él.
pack-file-renamed = { $file } tenía otro nombre cuando se firmó el paquete. No confíe en él.
pack-file-gone = Se quitó { $file } después de la firma. No confíe en él.
pack-file-changed = Se cambió { $file } después de la firma. No confíe en él.
pack-comment = Una firma dice que es de otro archivo. No confíe en él.
pack-catalogue-broken = La lista de los paquetes más nuevos no se puede usar. { $detail }
pack-catalogue-unsigned = Muy pocas personas firmaron la lista de los paquetes más nuevos. No confíe en ella.
# $date es un día.
pack-catalogue-future = Este paquete es del { $date }, un día que aún no ha llegado. Mire la fecha de este aparato. Luego intente otra vez.
# $had y $version son números.
pack-older = Usted ya tuvo la versión { $had } de este paquete. Esta es más antigua: la versión { $version }. Quédese con la más nueva.
pack-two-things = Quien lo publica dice dos cosas: hay dos paquetes con el mismo número. No los use. Pregúntele.
# $pack es el nombre de un paquete.
pack-name-taken = Usted tiene un paquete llamado { $pack } de otra persona. Quítelo primero, si confía más en este.
pack-unsafe = Quien lo publicó retiró este paquete: puede dañar a quien lo siga. Faro no lo guardó.

## Lo que un paquete no puede decir

# $detail nombra el archivo, la línea y el error, en inglés.
pack-contents = Un archivo de este paquete no se puede usar: { $detail }.
# $id es lo que dice el paquete.
pack-bad-id = { $id } no sirve como nombre. Use de 2 a 32 letras minúsculas, números y guiones, primero una letra.
pack-built-in = Faro tiene un paquete llamado { $id }. Dé otro nombre al suyo.
pack-version-zero = La versión debe ser 1 o más.
pack-days = Los días de pack.toml no están en orden. Primero checked_on, luego review_by, luego expires_on: como mucho 18 meses después del primero.
# $field es el nombre de un campo.
pack-field = Mire { $field } en pack.toml: falta, o no es para su paquete.
# $language es la etiqueta de un idioma.
pack-languages = Mire el idioma { $language }. Cada uno de pack.toml necesita words/{ $language }/pack.ftl. El inglés (en) debe ser uno de ellos.
pack-not-text = { $file } no es texto simple, o tiene signos que nadie puede ver.
pack-deep = { $file } tiene demasiadas listas dentro de listas.
# $message es el nombre de un mensaje.
pack-foreign-words = { $file } nombra { $message }, que no es de su paquete. Empiece cada nombre con el nombre de su paquete.

## Lo que se dice a quien lo escribe

# $date es un día.
lint-future = El día { $date } aún no ha llegado. Escriba el día en que lo comprobó.
lint-old = Debía comprobarse otra vez a más tardar el { $date }. Compruébelo. Luego escriba los días nuevos.
lint-fact-old = Nadie lo ha comprobado desde el { $date }. Lea otra vez su fuente. Luego escriba el día nuevo.
lint-sources = Un artículo necesita dos fuentes o más. Una de ellas debe ser una página oficial.
# $language es la etiqueta de un idioma.
lint-no-text = Este artículo no tiene texto en { $language }. Escríbalo, o quite el idioma de pack.toml.
lint-no-title = La primera línea debe ser un título: # y las palabras.
lint-anchor = Cada encabezado necesita su propio nombre detrás, como {"{#bring}"}.
# $section es el nombre de una sección.
lint-no-section = Aquí falta la sección {"{#"}{ $section }{"}"}.
# $name es lo que se escribió entre las llaves.
lint-unknown-fact = { $name } no está en facts.toml, y ninguna regla se llama así.
# $text es una parte de la línea.
lint-figure = No escriba { $text } aquí: puede cambiar. Póngalo en facts.toml y nómbrelo aquí.
lint-promise = No prometa cómo termina: { $text }. Diga lo que la persona puede hacer.
lint-unfilled = Nadie ha escrito esto aún. Ponga aquí sus palabras.
# $heading es un encabezado del artículo.
lint-hard = Esta parte es difícil de leer: { $heading }. Use palabras y frases cortas.
# $words es un número.
lint-short = Este artículo tiene { $words } palabras. Diga más: 120 o más.

## Paquetes en la caja fuerte

# $pack es el nombre de un paquete.
shelf-no-pack = No tiene un paquete llamado { $pack }. Mire la lista.
shelf-no-publisher = Faro no conoce a quien publica esto. Su nombre tiene 64 signos: cópielos todos.
