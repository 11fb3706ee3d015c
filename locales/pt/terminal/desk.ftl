### A worker’s desk: many cases that were handed over, one list of dates, and answers. Who reads it works with clients.

## What cannot be done

desk-none = Este cofre ainda não é uma mesa de trabalho. Primeiro faça dele uma.
    .command = Este cofre ainda não é uma mesa de trabalho. Digite: faro desk init --name "Nome no cartão"
desk-already = Este cofre já é uma mesa de trabalho. Nada foi mudado. Para ter um novo cartão, troque o cartão.
    .command = Este cofre já é uma mesa de trabalho. Nada foi mudado. Para ver o cartão, digite: faro desk card
desk-not-newer = Esta entrega não é mais nova. O número { $there } do mesmo caso está na sua mesa. Nada foi mudado.
desk-too-much = Há mais nesta entrega do que qualquer caso tem. Ela não foi aceita. Ligue para o seu cliente.
desk-otherwise = O caso deste arquivo diz algo diferente do que foi assinado. Ele não foi aceito. Ligue para o seu cliente.
desk-given-up = Este cliente ainda tem um cartão cujas chaves você destruiu. Ele não acreditaria em uma resposta. Dê primeiro o seu novo cartão a ele.
desk-which = Vários clientes têm este nome. Use um destes ids: { $ids }

## What came in

desk-added-new = Novo cliente: { $name }. A chave dele fica guardada. Só esta chave pode enviar entregas mais novas deste caso.
desk-added-other-key = Novo cliente com um nome ou um caso que você conhece, mas com outra chave: { $name }.
desk-added-compare = Pode ser um telefone novo. Pode também ser alguém que quer enganar você. Os dois ficam separados. Ligue para o seu cliente em um número que você conhece e leiam os algarismos um para o outro.
desk-added-newer = { $name }: entrega mais nova, no lugar da entrega de número { $before }.
desk-added-show = Para ver o caso, digite: faro desk show { $id }
desk-client-digits = Algarismos do cliente: { $digits }
desk-log-holds = Registro de provas: { $count ->
    [one] { $count } anotação está certa.
   *[other] { $count } anotações estão certas.
} O cliente deixou de fora: { $withheld }.
desk-log-broken = O registro de provas não está certo: foi mudado, ou a assinatura está errada. O Faro não o usa. Pergunte ao seu cliente.

## What changed

desk-change-new = Novo: { $what }
desk-change-gone = Não está mais: { $what }
desk-change-edited = Mudado: { $what }
desk-change-moved = { $what } Agora: { $is }. Antes: { $was }.
desk-change-says = { $what } { $says }
desk-change-address = Endereço: { $lines }
desk-change-note = Nota: { $title }
desk-change-paper = Papel: { $title }

## What is due

desk-due = Para fazer nesta mesa em { $date }, { $count ->
    [one] { $count } caso
   *[other] { $count } casos
}
desk-due-next = Próxima: { $name }, { $date }
desk-due-none = Não há nada para fazer nos casos desta mesa.
desk-due-ending = O nome do arquivo precisa terminar em .ics para um calendário ou em .csv para uma planilha.
desk-due-written = Escrito: { $file }
desk-event = { $name }: { $title }
desk-of-client = { $name }: { $text }
desk-sent-otherwise = A lista do cliente diz { $date }. Descubra qual é a certa.
desk-sent-undated = A lista do cliente não tem data para isto. Descubra qual é o certo.
desk-sent-absent = Não está na lista do cliente. Pode estar feito, ou os dados podem ser novos.
desk-sent-alone = Só na lista do cliente: { $title }, { $date }
desk-sent-alone-undated = Só na lista do cliente: { $title }
desk-clash = Audiências dentro de uma hora: { $hearings }.
desk-clash-one = { $name }, { $title }, { $when } ({ $zone })
desk-clients-unreadable = { $count ->
    [one] { $count } cliente não pode ser lido. Um Faro mais novo pode ter escrito isso. A lista não tem as datas dele.
   *[other] { $count } clientes não podem ser lidos. Um Faro mais novo pode ter escrito isso. A lista não tem as datas deles.
}

## Clients

desk-clients-none = Ainda não há nenhum caso nesta mesa. Dê o seu cartão aos seus clientes e receba o que eles enviam.
desk-client-sent = Entrega { $number }, feita em { $date }
desk-client-next = Próxima: { $title }, { $date }
desk-client-not-compared = Ainda não comparado: você só conhece a chave, não sabe de quem ela é.
desk-client-old-card = Este cliente ainda tem o seu cartão antigo.
desk-compared = Anotado: você comparou os algarismos com { $name }. Eles são { $digits }
desk-name-ask = De agora em diante, como você chama { $name }?
desk-heading-changes = O que a entrega mais nova mudou
desk-heading-due = Para fazer
desk-heading-hearings = Audiências
desk-heading-people = Pessoas
desk-heading-facts = Respostas
desk-heading-addresses = Endereços e contatos
desk-heading-papers = Papéis
desk-heading-notes = Notas do cliente
desk-heading-own = As suas próprias notas
desk-papers-open = Estes arquivos estão abertos para todos os que usam este computador. Apague-os quando terminar. Eles vieram de fora: abra-os com cuidado.
desk-exported = Escrito: { $file }
desk-purge-ask = Isto destrói o caso de { $name } nesta mesa, com todos os papéis e as suas próprias notas. O arquivo que foi enviado a você ainda abre com a chave do seu cartão. Para acabar também com isso, troque o seu cartão.
desk-purged = O caso de { $name } não está mais nesta mesa. O arquivo que foi enviado a você ainda abre com a chave do seu cartão. Apague-o onde ele está, ou troque o seu cartão.

## The card

desk-card-digits = Algarismos de conferência: { $digits }
desk-card-how = Dê esta linha aos seus clientes, em papel ou como mensagem. Leia os algarismos para eles por telefone, para que saibam que o cartão é seu.
desk-rotated = { $count ->
    [one] Você tem um novo cartão. { $count } resposta avisa um cliente disso. O cartão antigo a assinou.
   *[other] Você tem um novo cartão. { $count } respostas avisam os seus clientes disso. O cartão antigo as assinou.
}
desk-rotate-then = Envie a cada cliente o arquivo dele. Quando todos usarem o novo cartão, digite: faro desk rotate --forget-old
desk-rotate-folder = Diga uma pasta que já existe, para as respostas aos seus clientes.
desk-rotate-none = Não há cartão antigo. Para fazer um novo, digite: faro desk rotate --output PASTA
desk-forget-ask = Isto destrói as chaves do seu cartão antigo. O que foi lacrado para ele não abre mais. Clientes que ainda têm o cartão antigo: { $count }.
desk-forgotten = As chaves do cartão antigo não existem mais.

## Replies

desk-reply-written = { $count ->
    [one] Resposta com { $count } linha, lacrada e assinada: { $file }
   *[other] Resposta com { $count } linhas, lacrada e assinada: { $file }
}
desk-reply-send = Envie o arquivo a { $name } como quiser. Ninguém mais pode abri-lo.
desk-reply-nothing = A resposta não diz nada. Escreva pelo menos uma linha sem # na frente.
desk-reply-line = Linha { $line } da resposta: { $why }
desk-reply-missing = Aqui falta uma linha: { $name }:
desk-reply-begin = Uma linha que começa com um espaço continua a linha anterior, e não há nenhuma.
desk-reply-colon = Escreva um nome, dois-pontos e o que você quer dizer, por exemplo: message: Por favor, ligue para mim.
desk-reply-empty = Escreva algo depois de { $name }:
desk-reply-not-theirs = Nada neste caso tem o id { $id }. Olhe o caso de novo.
desk-reply-unknown = Aqui só podem estar estas palavras: { $known }
desk-template-head = Uma resposta a { $name }. Linhas que começam com # não são enviadas. Tire o # e preencha o que você precisa. Uma linha que começa com um espaço continua a linha anterior. O seu cliente vê cada linha e a aceita ou a deixa.
desk-template-hearing = hearing: { $id } é { $title }, { $when }
desk-template-message = Algo que você quer dizer:
desk-template-question = Algo que você quer saber:
desk-template-task = Algo a fazer. A data e os passos antes dela podem ficar de fora; pode haver vários passos:
desk-template-date = Uma audiência: um id da lista acima, ou new. O tipo é master, individual ou other:
desk-template-fact = Uma resposta para o caso. Para outra pessoa que não o cliente, acrescente uma linha como person: Ana
desk-template-paper = Um arquivo que vai junto:

## The command line

help-desk = Para quem trabalha com casos: recebe entregas, mostra o que há para fazer em todos e responde
    .example = faro desk due
    .teaches =
        A sua mesa é um cofre seu. Nada passa por uma rede: os arquivos vêm e vão como você quiser.
        1. Faça um cofre, depois a mesa: faro vault create, faro desk init --name "Clínica, Ana"
        2. Dê o seu cartão aos clientes e leia para eles os algarismos: faro desk card
        3. Receba o que eles enviam: faro desk add ~/Downloads/*.faro.age
        4. Veja o que há para fazer em todos os casos, e de quem é a próxima data: faro desk due
        5. Olhe um caso: faro desk show "Rosa". Os papéis dele: faro desk papers "Rosa" --output rosa
        6. Responda: faro desk reply "Rosa" --new >reply.txt, preencha, e depois faro desk reply "Rosa" reply.txt
        7. Ligue uma vez, comparem os algarismos e anote isso: faro desk compared "Rosa"
        8. Quando um caso terminar: faro desk purge "Rosa", e de vez em quando faro desk rotate --output to-send
        O que um cliente conta é a palavra dele. O Faro calcula as datas de novo no seu dia e diz onde a lista do próprio cliente é diferente. Confira cada data na lei.
help-desk-init = Faz deste cofre uma mesa de trabalho, com um cartão com este nome
    .example = faro desk init --name "Clínica, Ana"
help-desk-card = Mostra o cartão para os seus clientes, com os algarismos de conferência
    .example = faro desk card
help-desk-add = Recebe entregas; de uma mais nova, mostra o que mudou
    .example = faro desk add 2026-11-27-a1b2.faro.age
help-desk-list = Lista os clientes, cada um com a próxima data
    .example = faro desk list
help-desk-due = Mostra o que há para fazer em todos os casos, ou escreve isso para um calendário ou uma planilha
    .example = faro desk due --output due.csv
    .teaches =
        Colunas do arquivo .csv: client, what, person, act_by (o dia até o qual fazer), last_day (o último dia que talvez a lei permita), at (hora de uma audiência), zone, rule, citation, confidence, source, place, differs (da lista do cliente).
        Clio: um evento precisa de um resumo (client e what), de um começo (at, senão act_by) e de um fim, que você precisa acrescentar.
        LegalServer: faça de uma audiência um evento, e de todo o resto um prazo com o dia de act_by; o que sobra vai para a nota.
        Um arquivo .ics mostra títulos discretos. Com --full ele tem os nomes dos seus clientes. Um segundo arquivo muda os eventos de lugar e não repete nenhum.
help-desk-show = Mostra a página de um caso nesta mesa, ou escreve uma folha para imprimir
    .example = faro desk show Rosa
help-desk-papers = Escreve os papéis de um caso em uma pasta, sem lacre
    .example = faro desk papers Rosa --output rosa
help-desk-note = Escreve uma nota sua sobre um cliente, da entrada padrão ou de um editor
    .example = faro desk note Rosa
help-desk-name = Dá outro nome a um cliente
    .example = faro desk name Rosa
help-desk-compared = Diz que você e o cliente leram os algarismos um para o outro e que são iguais
    .example = faro desk compared Rosa
help-desk-reply = Lacra e assina uma resposta, de um arquivo de texto, da entrada padrão ou de um editor
    .example = faro desk reply Rosa reply.txt --output to-send
    .teaches =
        Uma resposta é um texto pequeno. Cada parte começa com o que ela é: message:, question:, task:, hearing:, fact: ou paper:. Para ter uma para preencher, com os ids das audiências do cliente, use --new.
help-desk-export = Escreve um caso de modo que outro programa possa lê-lo
    .example = faro desk export Rosa --for assembly-line --output rosa.json
    .teaches =
        assembly-line: na entrevista, abra o menu das respostas salvas e escolha enviar um arquivo JSON. Nomes, datas de nascimento, o endereço, advogados, intérpretes e números do caso vão junto. Um nome vai inteiro para o primeiro nome, a não ser que tenha uma vírgula: confira lá.
help-desk-purge = Destrói um caso nesta mesa, com os papéis dele e as suas notas
    .example = faro desk purge Rosa
help-desk-rotate = Faz um novo cartão, e para cada cliente uma resposta assinada que diz isso
    .example = faro desk rotate --output to-send
help-arg-desk-name = O nome no cartão, como os clientes conhecem você
help-arg-handoff-files = O que um cliente enviou; um arquivo ou vários
help-arg-due-output = Escreve neste novo arquivo, que termina em .ics ou .csv
help-arg-due-full = Em um calendário, os nomes dos clientes e o que há para fazer, em vez de um título discreto
help-arg-client = O cliente, pelo nome ou pelo começo do id
help-arg-desk-sheet = Escreve uma folha para imprimir neste novo arquivo, que termina em .html
help-arg-papers-output = A pasta para os papéis
help-arg-reply-text = Um arquivo de texto com a resposta
help-arg-reply-new = Mostra uma resposta para preencher e não escreve nada
help-arg-reply-papers = Um arquivo que vai junto; pode ser dado mais de uma vez
help-arg-reply-output = A pasta, ou o novo arquivo, para a resposta
help-arg-export-for = Para que programa: { $codes }
help-arg-export-output = Escreve neste novo arquivo
help-arg-rotate-output = A pasta para as respostas aos seus clientes
help-arg-forget-old = Destrói as chaves do cartão antigo
help-value-client = CLIENTE
help-value-path = CAMINHO
