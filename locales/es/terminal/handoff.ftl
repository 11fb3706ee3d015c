### The command line: cards, hand-offs and replies.

cli-card-name = ¿Cómo llama usted a este abogado? (Enter para el nombre de la tarjeta)
cli-card-file = Este archivo no se puede leer como texto. Elija el archivo con la tarjeta.
cli-card-compared = La tarjeta { $id } ya está comparada.
cli-card-delete-ask = Esto borra la tarjeta de { $name } con sus llaves. Las respuestas a lo que mandó ya no se podrán abrir.
cli-handoff-folder = Para más de una tarjeta, nombre una carpeta que ya exista: cada tarjeta recibe su propio archivo.
cli-handoff-made = Sellado para { $name }: { $file }
cli-handoff-line = { $name }, número { $number }, { $date }
