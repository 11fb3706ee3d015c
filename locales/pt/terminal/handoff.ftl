### The command line: cards, hand-offs and replies.

cli-card-name = Como você chama este advogado? (Enter para o nome do cartão)
cli-card-file = Este arquivo não pode ser lido como texto. Escolha o arquivo com o cartão.
cli-card-compared = O cartão { $id } agora está comparado.
cli-card-delete-ask = Isto apaga o cartão de { $name } com as chaves dele. Respostas ao que você enviou não podem mais ser abertas.
cli-handoff-folder = Para mais de um cartão, diga uma pasta que já existe: cada cartão recebe um arquivo próprio.
cli-handoff-made = Lacrado para { $name }: { $file }
cli-handoff-line = { $name }, número { $number }, { $date }
