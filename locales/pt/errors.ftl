### What went wrong, and what to do next. No sentence names or quotes anything private.

## Days and facts

error-date-order = O Faro não sabe qual é o dia e qual é o mês: 11/05 é maio para uns e novembro para outros. Escreva ano-mês-dia, por exemplo 2026-11-05.
error-date-form = Escreva o dia como ano-mês-dia, por exemplo 2026-11-05.
error-date-time = Escreva a hora como 2027-02-02T09:00, com horas de 00 a 23. Ou deixe a hora de fora.
error-date-impossible = Esse dia não existe. Olhe o seu papel de novo.
error-date-persian = { $year } parece um ano do calendário persa. Escreva o ano do calendário ocidental, por exemplo 2026.
error-date-hijri = { $year } parece um ano do calendário da Hégira. Escreva o ano do calendário ocidental, por exemplo 2026.
error-date-ethiopian = O calendário etíope e o copta têm um mês 13. Escreva o dia do calendário ocidental, por exemplo 2026-11-05.
error-date-year = O ano { $year } não está entre 1900 e 2100. Escreva o ano do calendário ocidental.
error-date-meant = Você escreveu um dia de outro calendário. { $written }. Você quis dizer { $date }? Então escreva { $iso }.
error-no-calendar = O Faro não tem este calendário. Escolha outro.
error-fact-bool = Responda sim ou não.
error-fact-empty = Não há nada para salvar. Escreva algo.
error-fact-intervals = Escreva os dias como de..até, por exemplo 2026-08-03..2026-09-01. Ponha vírgulas entre vários. O segundo dia é o primeiro que volta a contar.
error-fact-int = Escreva um número inteiro, por exemplo 84.
error-fact-instant = Escreva o dia, a hora e a diferença para UTC, por exemplo 2026-12-24T16:30:00+01:00.
error-fact-period = Escreva uma duração, por exemplo 5 dias, 2 semanas ou 1 mês.
error-unknown-code = O Faro não entendeu { $fact }. Escreva um destes códigos: { $known }.
error-contradiction = { $first } vem depois de { $second }. As duas coisas não podem estar certas. Olhe os seus papéis de novo.
error-fact = O Faro não entendeu { $fact }. { $reason }
error-unknown-fact = Nenhuma regra pergunta por { $fact }. Escolha um destes: { $known }.
error-which-country = O seu caso tem mais de um país. Escolha um destes: { $names }.
error-hearing-twice = O Faro tira o dia da sua lista de audiências. Anote a audiência lá.
error-unknown-rule = Não há regra com o nome { $rule }. Veja a lista de regras.
error-calendar-range = O calendário { $calendar } foi conferido para os anos de { $from } a { $to }, não para { $year }. O Faro não adivinha. Peça esta data a um advogado.
error-no-version = O Faro não sabe o que a regra { $rule } dizia em { $date }. Peça esta data a um advogado.
error-no-law = O Faro não conhece nenhum texto da regra { $rule } que seja lei agora. Pergunte a um advogado se há uma data.
error-rule-loop = A regra { $rule } conta a partir do próprio fim. Por isso não há data. Peça esta data a um advogado. Avise quem lhe deu estas regras.

## Case

error-not-found = O Faro não achou nada com o nome { $id }. Veja a lista.
error-ambiguous-id = Mais de um nome começa com { $id }. Digite mais um pouco.
error-unknown-jurisdiction = O Faro não tem regras para { $wanted }. Tem regras para: { $known }.
error-unknown-zone = Não existe o fuso horário { $zone }. Escreva como America/New_York.
error-zone-no-place = { $zone } não diz nenhum lugar e pode estar errado em uma hora no verão. Escreva uma região e uma cidade, como America/New_York.
error-every-count = Isto não pode ser a frequência. Escreva um número de 1 até { $most }.
error-window-begins = O fim deste horário não tem começo. Escreva também quando começa.
error-never = Não sobra nenhum dia para isto. Veja o primeiro dia, o último dia e os dias que são pulados.
error-proof-needed = Diga o que mostra isso: um número, um comprovante, uma foto, ou com quem você falou. Se você não conseguiu fazer, diga por quê.
error-backwards = O último dia vem antes do primeiro. Olhe os dois dias de novo.
error-empty = Não há nada para salvar. Escreva algo.
error-unwritable = O Faro não conseguiu salvar isto, por causa de uma falha do Faro. Nada foi mudado.

## Guidance and languages

error-unknown-article = Não há artigo com o nome { $article }. Veja a lista de artigos.
error-which-article = Vários artigos têm este nome: { $articles }. Escreva um destes.
error-no-step = { $count ->
    [0] Este artigo não tem passos para marcar.
    [one] Este artigo tem { $count } passo. Escolha o número dele.
   *[other] Este artigo tem { $count } passos. Escolha o número de um.
}
error-article-broken = O artigo { $article } está danificado. Instale de novo o Faro ou as orientações.
error-pack = O Faro não consegue usar um arquivo de regras ou de orientações: { $detail }. Nada foi mudado. Instale de novo o Faro ou as orientações.
error-unknown-language = O Faro não tem a língua { $wanted }. Ele tem: { $there }.
error-locales = O Faro não consegue usar a pasta de traduções: { $detail }.

## Vault: the sealed folder with a person's own notes

vault-not-found = Não há nenhum cofre nesta pasta. Crie um ou escolha outra pasta.
    .command = Não há nenhum cofre nesta pasta. Crie um com: faro vault create. Ou escolha outra pasta com --dir.
vault-already-exists = Já há um cofre nesta pasta. Nada foi mudado. Abra esse cofre ou escolha outra pasta.
vault-already-open = Este cofre está aberto em outra janela ou outro programa. Feche-o lá e tente de novo.
vault-wrong-secret = Esta frase secreta não abre o cofre. Confira cada letra e o teclado e tente de novo. Se você esqueceu, use o seu código de recuperação. Nada foi mudado.
    .command = Esta frase secreta não abre o cofre. Confira cada letra e o teclado e tente de novo. Se você esqueceu, use o seu código de recuperação com: faro vault recover. Nada foi mudado.
vault-no-such-slot = Nada com este nome abre o cofre. Veja a lista.
    .command = Nada com este nome abre o cofre. Veja a lista: faro vault slots
vault-last-slot = Esta é a última frase secreta. Sem ela ninguém poderia abrir o cofre. Acrescente outra primeiro.
vault-too-many-slots = O cofre não tem lugar para mais uma frase secreta ou mais um código. Remova um primeiro.
vault-passphrase-short = A frase secreta é curta demais. Use pelo menos { $least } letras ou algarismos. Cinco palavras que não combinam entre si são uma boa escolha.
vault-passphrase-repeats = Alguém poderia adivinhar esta frase secreta: ela repete as mesmas letras, algarismos ou palavras. Use cinco palavras que não combinam entre si, ou deixe o Faro fazer uma.
vault-passphrase-row = Alguém poderia adivinhar esta frase secreta: ela é feita de teclas, letras ou algarismos em sequência, como 1234 ou qwerty. Use cinco palavras que não combinam entre si, ou deixe o Faro fazer uma.
vault-passphrase-dates = Alguém poderia adivinhar esta frase secreta: ela é feita de datas. Use cinco palavras que não combinam entre si, ou deixe o Faro fazer uma.
vault-passphrase-common = Alguém poderia adivinhar esta frase secreta: muita gente usa estas palavras. Use cinco palavras que não combinam entre si, ou deixe o Faro fazer uma.
vault-passphrase-unreadable = A frase secreta tem um sinal que o Faro não consegue usar. Use letras, algarismos e espaços.
error-passphrase-differs = As duas frases secretas não são iguais. Nada foi criado. Tente de novo.
vault-kdf-refused = O cofre pede mais ou menos trabalho do que o Faro permite. Por isso o Faro não o abriu. Nada foi mudado. Use a sua cópia de segurança ou peça ajuda.
vault-memory = Não há memória suficiente para abrir o cofre. Feche outros aplicativos e tente de novo.
vault-foreign = Este arquivo não é um cofre do Faro. Nada foi mudado. Escolha outra pasta.
vault-damaged = O cofre está danificado. Nada foi mudado. Faça agora uma cópia da pasta. Depois use a sua cópia de segurança ou peça ajuda.
    .command = O cofre está danificado. Nada foi mudado. Recupere o que dá para ler com: faro vault salvage PASTA-NOVA. Ou use a sua cópia de segurança com: faro restore ARQUIVO
vault-newer = Um Faro mais novo fez este cofre. Nada foi mudado. Instale o Faro mais novo.
vault-read-only = O Faro não pode escrever nesta pasta. Nada foi mudado. Permita que ele escreva lá ou escolha outra pasta.
vault-read-only-damaged = O cofre está danificado. Por isso o Faro só lê e não muda nada. Faça agora uma cópia da pasta e peça ajuda.
vault-full = Não há mais espaço. Nada foi mudado. Libere espaço e tente de novo.
vault-record-not-found = Isto não está mais aqui. Veja a lista.
vault-record-newer = Um Faro mais novo escreveu isto. Por isso este Faro não muda nada aqui. Instale o Faro mais novo.
vault-record-refused = Isto é longo demais para guardar em um pedaço só. Divida.
vault-entropy = O sistema não dá números aleatórios. Por isso o Faro não pode lacrar nada. Reinicie o aparelho e tente de novo.
vault-failed = O Faro não consegue ler a pasta nem escrever nela. Nada foi mudado. Reinicie o aparelho e tente de novo.
vault-strange = Na pasta do cofre, { $name } não é um arquivo nem uma pasta comum. Pode ser um atalho. O Faro não tocou nele nem no lugar para onde ele leva. Descubra quem o pôs ali. Tire-o dali e tente de novo.

## Signatures of files, made by Faro or by the program minisign

minisign-no-public-key = Isto não é uma chave de assinatura que o Faro conhece. Copie a linha inteira que começa com RW.
minisign-weak-key = Esta chave de assinatura não é segura: qualquer pessoa poderia assinar com ela. Não confie nela. Peça outra.
minisign-no-signature = O arquivo de assinatura está quebrado, ou não é uma assinatura. Peça de novo.
minisign-other-key = A assinatura foi feita com outra chave. Pergunte quem assinou o arquivo.
minisign-wrong-file = O arquivo não é o que foi assinado. Não confie nele. Peça de novo.
minisign-wrong-comment = O que a assinatura diz do arquivo foi mudado. Não confie nela. Peça de novo.
minisign-comment = O Faro não pode assinar este texto. Faça-o mais curto e deixe-o em uma só linha.
minisign-no-secret-key = Isto não é uma chave secreta que o Faro pode usar. Escolha o arquivo que o minisign fez.
minisign-wrong-password = Esta frase secreta não abre a chave secreta. Confira cada letra e tente de novo.
minisign-too-much-work = A chave secreta pede mais trabalho do que o Faro permite. Nada foi feito. Escolha o arquivo que o minisign fez.
