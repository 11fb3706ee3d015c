### Paquetes firmados en la línea de comandos.

## Respuestas

# $folder es una carpeta.
cli-pack-new = El paquete está empezado en { $folder }. Abra cada archivo: le dice qué escribir. Después ejecute: faro pack lint
cli-pack-good = { $folder }: no hay nada que corregir.
# $file es un archivo.
cli-pack-built = El paquete está en { $file }. Nadie lo ha firmado aún. Dos personas lo firman con: faro pack sign
# $key es el nombre de una llave, $count cuántas personas faltan por firmar.
cli-pack-signed = Firmado con la llave { $key }. El paquete está completo.
cli-pack-signed-more = { $count ->
    [one] Firmado con la llave { $key }. Falta la firma de { $count } persona.
   *[other] Firmado con la llave { $key }. Faltan las firmas de { $count } personas.
}
# $pack y $version dicen qué paquete es.
cli-pack-holds = Las firmas son correctas: { $pack }, versión { $version }. Nada se cambió.
# $id es el nombre de quien publica, en 64 signos.
cli-pack-id = Quien publica  { $id }
cli-pack-rules = Reglas
cli-pack-articles = Artículos
# $file es el archivo con la llave pública.
cli-publisher-key = La llave está hecha: { $key }. Guarde bien el archivo secreto. Dé { $file } a quienes escriben el archivo de quien publica.
cli-publisher-written = { $file } está escrito. Mírelo. Después fírmelo con: faro publisher sign
cli-publisher-signed-more = Firmado con la llave { $key }. Faltan firmas de otras llaves.
cli-publisher-signed = Firmado con la llave { $key }. Está completo. Comprobación  { $digits }  Quien publica  { $id }
# $date es un día.
cli-catalogue-written = { $file } está escrito. Vale hasta el { $date }. Dos personas lo firman con: faro catalogue sign
cli-catalogue-signed = Firmado con la llave { $key }.

cli-pack-kept = El paquete { $pack }, versión { $version }, está en su caja fuerte.
cli-pack-compare = Compare estos números con quienes lo hicieron, en persona. Si son iguales, ejecute: faro publisher pin { $id }
cli-pack-none = No tiene paquetes.
cli-pack-removed = Se quitó el paquete { $pack }.
cli-pack-exported = El paquete está en { $file }. Puede pasarlo a otros.
cli-publisher-ask = ¿Cómo los llama usted?
cli-publisher-pinned = Ahora confía en { $name }.
cli-publisher-unpinned = Ya no confía en quien publica esto. Sus paquetes se quedan, sin fechas.
cli-publisher-none = No conoce a nadie que publique.
cli-publisher-unknown = Sin conocer

## Rechazos

error-pack-file = Faro no puede leer { $file }. Mire el nombre.
error-pack-text = { $file } no es un texto. Elija otro archivo.
error-folder-there = Ya existe algo llamado { $folder }. Elija otro nombre.
error-key-there = Ya existe un archivo con ese nombre. Una llave nunca se sobrescribe. Elija otro nombre.
error-catalogue-entry = Escriba un paquete y su versión así: notas=2. Para retirar uno, escriba notas=1:wrong. Las razones son wrong, outdated, unsafe y replaced.

## Ayuda

help-pack = Orientación que alguien firmó
    .example = faro pack inspect notes.faropack
help-pack-new = Empieza un paquete: una carpeta en la que cada archivo se explica
    .example = faro pack new notes --id legal-aid --country us --words en --words es
help-pack-lint = Revisa un paquete como lo haría un editor cuidadoso
    .example = faro pack lint notes
help-pack-build = Hace un solo archivo de un paquete
    .example = faro pack build notes --publisher publisher --output notes.faropack
help-pack-sign = Firma un paquete, una persona después de otra
    .example = faro pack sign notes.faropack --key ana.key
help-pack-verify = Comprueba que nada se cambió y quién lo firmó
    .example = faro pack verify notes.faropack
help-pack-inspect = Dice quién firmó un paquete, qué antigüedad tiene y qué contiene
    .example = faro pack inspect notes.faropack
help-pack-install = Guarda un paquete en la caja fuerte
    .example = faro pack install notes.faropack
help-pack-list = Lista sus paquetes y cuánto puede fiarse de cada uno
    .example = faro pack list
help-pack-show = Muestra un paquete, o uno de sus artículos
    .example = faro pack show legal-aid first-article
help-pack-remove = Quita un paquete
    .example = faro pack remove legal-aid
help-pack-export = Escribe un paquete en un archivo, para pasarlo a otros
    .example = faro pack export legal-aid --output notes.faropack
help-publisher = Quién publica paquetes
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-key = Hace una llave de firma
    .example = faro publisher key ana.key
help-publisher-new = Empieza quien publica: quién es y qué llaves firman
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-next = Empieza la versión siguiente de quien publica, con otras llaves
    .example = faro publisher next publisher --release ana.key.pub --release eva.key.pub
help-publisher-sign = Firma la versión más nueva de quien publica
    .example = faro publisher sign publisher --key root.key
help-publisher-pin = Dice que conoce a quien publica: comparó los números en persona
    .example = echo "Ana's office" | faro publisher pin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-publisher-list = Lista a quienes publican y usted conoce
    .example = faro publisher list
help-publisher-unpin = Retira su confianza en quien publica
    .example = faro publisher unpin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-catalogue = La lista de los paquetes más nuevos y de los retirados
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=1
help-catalogue-new = Escribe la lista de hoy
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=2 --withdraw legal-aid=1:wrong
help-catalogue-sign = Firma la lista
    .example = faro catalogue sign catalogue.toml --publisher publisher --key ana.key
help-arg-guide-pack = Solo los artículos de este archivo, que nadie ha comprobado por usted
help-arg-new-pack-folder = Una carpeta nueva para el paquete
help-arg-pack-id = Un nombre corto para el paquete, por ejemplo legal-aid; nunca cambia
help-arg-pack-country = El país cuya ley cuenta, por ejemplo us
help-arg-pack-language = Un idioma que tendrá, por ejemplo es; puede repetirse
help-arg-pack-folder = La carpeta del paquete
help-arg-publisher-folder = La carpeta de quien publica
help-arg-catalogue-file = La lista firmada de los paquetes más nuevos
help-arg-pack-output = Escribe el paquete en este archivo
help-arg-pack-file = Un paquete, por ejemplo notes.faropack
help-arg-secret-key = Su llave secreta, de minisign o de Faro
help-arg-publisher-id = El único que sirve: 64 signos que usted sabe que son de ellos
help-arg-new-key-file = Escribe la llave secreta en este archivo nuevo; la otra mitad termina en .pub
help-arg-without-passphrase = No cierra la llave con una frase secreta
help-arg-new-publisher-folder = Una carpeta nueva para quien publica
help-arg-publisher-name = Cómo se llama quien publica
help-arg-publisher-contact = Cómo se le puede preguntar
help-arg-root-key = Una llave de firma (.pub) que dice quién publica; puede repetirse
help-arg-release-key = Una llave de firma (.pub) para los paquetes; puede repetirse
help-arg-publisher-place = La carpeta de quien publica
help-arg-catalogue-place = La lista, por ejemplo catalogue.toml
help-arg-newest-pack = La versión más nueva de un paquete: legal-aid=2; puede repetirse
help-arg-withdrawn-pack = Un paquete que se retira y por qué: legal-aid=1:wrong; puede repetirse
help-arg-kept-pack = El nombre de un paquete, como está en la lista
help-arg-kept-article = Uno de sus artículos
help-arg-known-publisher = Los 64 signos de quien publica
