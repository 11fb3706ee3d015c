### The translator's kit: how far a language is, worksheets, previews.

## How far a language is

kit-all = todos os textos
kit-critical = precisa estar lá
kit-states = Lidos por uma segunda pessoa: { $reviewed }. Escritos por uma pessoa: { $draft }. Feitos por uma máquina: { $machine }. Não se sabe: { $unknown }.
kit-stale = { $count ->
    [one] { $count } texto mudou na origem depois de traduzido.
   *[other] { $count } textos mudaram na origem depois de traduzidos.
}
kit-left-over = { $count ->
    [one] { $count } texto não está mais na origem. Remova.
   *[other] { $count } textos não estão mais na origem. Remova.
}
kit-preview = Esta língua não está terminada. Alguns textos que precisam estar lá faltam ou são antigos.
kit-lacking = Escreva estes primeiro: { $names }
kit-outdated = A origem de { $id } mudou, mas esta tradução não. Era: { $was } Agora é: { $now } Se a sua ainda serve, digite: faro locale stamp

## A new language, and writing into files

kit-begun = { $count ->
    [one] { $language } foi começada: { $count } arquivo. Para ter uma folha de trabalho, digite: faro locale todo { $language }
   *[other] { $language } foi começada: { $count } arquivos. Para ter uma folha de trabalho, digite: faro locale todo { $language }
}
kit-no-tag = { $language } não é o código de uma língua. Um código é assim: fr, pt-BR ou sr-Latn.
kit-tag-written = { $written } se escreve { $right }. Digite assim.
kit-there = { $language } já existe. Nada foi escrito.
kit-no-fallback = { $language } não existe aqui. Diga uma língua que existe.
kit-is-source = { $language } é a origem. Diga uma língua que é traduzida a partir dela.
kit-no-folder = Diga onde estão as traduções. Por exemplo, acrescente: --locales locales
kit-no-revision = O git não conhece { $revision } aqui. Diga um ramo, uma etiqueta ou um commit.
kit-written = A página está em { $file }. Abra em um navegador. Não precisa de rede.
kit-stamped = { $count ->
    [one] O Faro anotou a origem de { $count } tradução.
   *[other] O Faro anotou a origem de { $count } traduções.
}
kit-untranslated = { $id } ainda não está traduzido. Nada foi escrito.
kit-broken = O Faro não consegue ler { $path }. Nada foi escrito. Corrija o arquivo ou traga-o de volta do git.

## Worksheets. They open in a browser or a spreadsheet.

kit-worksheet = { $count ->
    [one] A folha de trabalho está em { $file }: { $count } texto para escrever. Preencha e salve. Depois digite: faro locale import
   *[other] A folha de trabalho está em { $file }: { $count } textos para escrever. Preencha e salve. Depois digite: faro locale import
}
kit-sheet-title = Folha de trabalho
kit-sheet-how = Escreva na sua língua no primeiro quadro de cada linha. Deixe de fora o que você não sabe. Depois salve e mande de volta o arquivo salvo. Nada sai desta página sozinho.
kit-sheet-brackets = Palavras entre chaves viram um número, um nome ou um dia. Copie como estão e ponha-as onde a sua frase pede.
kit-sheet-article = Um texto que começa com # é uma parte de um artigo. Mantenha #, -, > e os números no começo de uma linha, e a palavra entre chaves depois do título.
kit-sheet-save = Salvar a folha de trabalho
kit-sheet-where = Nome, e onde é dito
kit-sheet-note = As suas perguntas
kit-note = uma pergunta
kit-no-sheet = Este arquivo não é uma folha de trabalho. Use o arquivo que você salvou, ou faça uma nova com: faro locale todo
kit-other-sheet = Esta folha de trabalho é para { $language }. Nada foi escrito. Diga essa língua.
kit-no-text = Este arquivo não é texto em UTF-8. Salve como CSV em UTF-8 e tente de novo.
kit-taken = { $count ->
    [one] { $count } texto foi aceito.
   *[other] { $count } textos foram aceitos.
}
kit-left = { $count ->
    [one] { $count } linha ficou de fora. Corrija na folha de trabalho e importe de novo.
   *[other] { $count } linhas ficaram de fora. Corrija na folha de trabalho e importe de novo.
}
kit-left-unknown = A origem não tem texto com este nome.
kit-left-not-fluent = Falta uma chave, ou há uma a mais. Compare com a origem.
kit-left-not-section = A primeira linha precisa ser o título desta parte, com os mesmos sinais # e a mesma palavra entre chaves no fim. Nenhuma outra parte pode começar nela.
kit-left-no-other = Falta a forma "other". Todo número sem forma própria usa essa.
kit-left-meanwhile = Alguém mudou este texto depois que a folha de trabalho foi feita. Faça uma nova.

## Previews

kit-preview-title = Prévia: { $language }
kit-preview-how = Cada texto é mostrado como quem lê o vê, com palavras de exemplo e cada forma de um número. A origem está abaixo.
kit-preview-missing = ainda não traduzido
