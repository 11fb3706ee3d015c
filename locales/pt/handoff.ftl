### Handing a case to a lawyer, and what comes back.

handoff-json-foreign = O arquivo não está escrito como o Faro escreve. Nada foi mudado. Peça o arquivo de novo.
handoff-json-newer = Um Faro mais novo escreveu este arquivo. Atualize o Faro e abra de novo.
handoff-json-too-large = O arquivo diz mais do que o Faro escreve. Ele não foi lido. Peça outro a quem enviou.

## What goes and what stays

handoff-people = { $count ->
    [one] { $count } pessoa do caso
   *[other] { $count } pessoas do caso
}
handoff-facts = { $count ->
    [one] { $count } resposta a uma pergunta
   *[other] { $count } respostas a perguntas
}
handoff-hearings = { $count ->
    [one] { $count } audiência
   *[other] { $count } audiências
}
handoff-duties = { $count ->
    [one] { $count } obrigação
   *[other] { $count } obrigações
}
handoff-addresses = { $count ->
    [one] { $count } endereço
   *[other] { $count } endereços
}
handoff-contacts = { $count ->
    [one] { $count } contato
   *[other] { $count } contatos
}
handoff-notes-facts = { $count ->
    [one] { $count } nota sobre o que aconteceu
   *[other] { $count } notas sobre o que aconteceu
}
handoff-notes-officers = { $count ->
    [one] { $count } nota sobre o que foi dito aos agentes
   *[other] { $count } notas sobre o que foi dito aos agentes
}
handoff-notes-lawyer = { $count ->
    [one] { $count } nota só para o meu advogado
   *[other] { $count } notas só para o meu advogado
}
handoff-papers = { $count ->
    [one] { $count } papel
   *[other] { $count } papéis
}
handoff-log = { $count ->
    [one] { $count } anotação do registro de provas
   *[other] { $count } anotações do registro de provas
}
handoff-goes = Isto vai:
handoff-stays = Isto fica com você:
handoff-nothing = Nada do seu caso
handoff-named = { $count ->
    [one] { $count } coisa que você escolheu também fica. Ela fala de alguém que fica, ou tem o nome dessa pessoa.
   *[other] { $count } coisas que você escolheu também ficam. Elas falam de alguém que fica, ou têm o nome dessa pessoa.
}
handoff-log-stays = O registro de provas fica. Por isso a lista de datas não diz o que você já fez. Avise o seu advogado.
handoff-log-goes = O registro de provas vai. Se dois advogados o receberem, podem ver que é o mesmo registro de provas.
handoff-papers-whole = Os papéis vão como estão. O Faro não vê de quem um papel fala, e uma foto pode contar onde foi tirada.
handoff-thing-stays = Mesmo assim isto fica. Fala de alguém que fica, ou tem o nome dessa pessoa.
handoff-exists = Já existe um arquivo com esse nome. Nada foi feito. Escolha outro nome.
handoff-no-part = Não há nada com esse nome para escolher. Escolha uma parte do caso, ou uma só coisa pelo id.
    .command = Não há nada com esse nome para escolher. Para ver as partes, digite: faro handoff make --help

## Cards

card-twice = Este cartão já está na sua lista. Nada foi mudado.
card-not-compared = Ninguém comparou este cartão com o do próprio advogado. Se ele foi trocado no caminho, outra pessoa pode ler tudo. Ligue para o advogado em um número que você conhece e leiam os algarismos um para o outro.
    .command = Ninguém comparou este cartão com o do próprio advogado. Se ele foi trocado no caminho, outra pessoa pode ler tudo. Ligue para o advogado, leiam os algarismos um para o outro e digite: faro card compared ID. Para continuar sem isso, acrescente --yes.
card-digits = Algarismos de conferência: { $digits }
card-compared-on = Comparado em { $date }
card-compared-never = Ainda não comparado
card-compare = Ligue para o advogado em um número que você conhece. Leiam estes algarismos um para o outro. Se um algarismo for diferente, apague o cartão.
card-uncompared = Ninguém comparou o cartão de { $name } com o original. Se ele foi trocado no caminho, outra pessoa pode ler tudo isto.
card-proved = Este advogado consegue abrir o que você envia: você leu a resposta dele em { $date }.

## What lies in a hand-off. READ-ME.txt is for a lawyer who may have no Faro.

readme-what = Estes arquivos vêm de alguém que guarda o próprio caso no Faro. São só para você: foram lacrados para a sua chave.
readme-sender = O Faro não sabe quem os enviou. Quem enviou é conhecido só pela chave que assinou a lista de somas. Na primeira vez, pergunte à pessoa se foi ela que enviou. Os próximos arquivos precisam ter a mesma chave.
readme-files = Imprima case.html. Abra dates.csv com uma planilha e dates.ics com um calendário. A pasta "papers" tem os papéis da pessoa. Tudo isso, para programas, está em case.json. Um advogado precisa conferir cada data antes que alguém confie nela.
readme-check = Para conferir se nada foi mudado, use as duas linhas no fim deste texto.
readme-answer = Para responder, use o Faro no seu próprio computador. A sua resposta volta como um só arquivo lacrado.

## A reply, line by line

reply-hearing = Data de uma audiência
reply-fact = Algo que a lei pergunta
reply-task = Algo a fazer
reply-question = Uma pergunta para você
reply-message = Uma mensagem
reply-paper = Um papel
reply-card = Um novo cartão
reply-unknown = Algo que este Faro não conhece
reply-when = { $when } ({ $zone })
reply-until = Até { $date }
reply-fact-untold = Você ainda não respondeu a isto.
reply-stands = Agora você tem:
reply-from = Resposta { $number } de { $name }, { $date }
reply-take-hearing = Se você aceitar, esta data fica guardada como a do seu advogado, e os seus lembretes mudam.
reply-take-new-hearing = Se você aceitar, isto é uma nova audiência, e o Faro lembra você dela.
reply-take-fact = Se você aceitar, esta é a sua resposta, com o seu advogado como fonte.
reply-take-duty = Se você aceitar, isto é uma nova obrigação, e o Faro lembra você dela.
reply-take-note = Se você aceitar, isto fica com as suas notas da gaveta “só para o meu advogado”.
reply-take-paper = Se você aceitar, isto fica com os seus papéis.
reply-take-card = Se você aceitar, o que você enviar de agora em diante só abre com o novo cartão.
reply-taken = Você já aceitou isto.
reply-unknown-why = Não pode ser aceito. Atualize o Faro e abra a resposta de novo, ou pergunte ao seu advogado o que ela diz.
reply-hearing-when = Não pode ser aceito: o dia ou o fuso horário do lugar não pode ser lido. Pergunte a data ao seu advogado.
reply-hearing-gone = Não pode ser aceito: você apagou esta audiência. Pergunte ao seu advogado se ela ainda vale.
reply-no-country = Ainda não pode ser aceito: primeiro diga em que país está o seu caso.
reply-person-gone = Não pode ser aceito: a pessoa de quem isto fala não está mais no seu caso.
reply-fact-unreadable = Não pode ser aceito: este Faro não consegue ler. Pergunte ao seu advogado o que diz.
reply-paper-gone = Não pode ser aceito: o arquivo não veio com a resposta. Peça de novo.
reply-card-misread = Não pode ser aceito: o cartão não pode ser lido. Peça de novo ao seu advogado.
reply-empty = Não pode ser aceito: não diz nada.
reply-no-file = Este arquivo não pode ser lido. Escolha o arquivo que o seu advogado enviou.
reply-no-reply = Isto é uma entrega, não uma resposta. Nada foi mudado. Escolha outro arquivo.
reply-other-handoff = Esta resposta é para o caso de outra pessoa. Nada foi mudado. Avise o seu advogado.
reply-seen = Você já viu outra resposta com este número. Uma das duas não é verdadeira. Nada foi mudado. Ligue para o seu advogado.
reply-no-line = A resposta não tem linha com esse número. Olhe a lista de novo.
reply-taken-before = Você já aceitou esta linha. Nada foi mudado.

## Sending and comparing

card-own-digits = Os seus próprios algarismos, só para este advogado: { $digits }
card-line = O cartão, uma linha que começa com FARO1:
card-none = Ainda não há nenhum cartão. Peça o cartão ao seu advogado.
handoff-send = Envie o arquivo como quiser: por e-mail, por mensagem, em um pen drive. Ninguém mais pode abri-lo. Quem vê o arquivo sabe o tamanho dele, e que foi feito com age.
handoff-none = Você ainda não entregou nada.
