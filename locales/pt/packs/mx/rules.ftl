### Mexico: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

mx-jurisdiction = México

mx-comar-apply = Pedir a condição de refugiado no México
    .plain = Depois de entrar no México você tem 30 dias úteis para pedir a condição de refugiado. Fins de semana e feriados não contam.
    .missed = Vá mesmo assim. A COMAR vai perguntar por que você vem com atraso, e ainda pode receber o seu pedido. Diga os seus motivos e leve provas.
    .todo = Vá em pessoa à COMAR (a repartição para refugiados). Se não há um escritório da COMAR perto de você, vá ao INM (a repartição de imigração). Peça um papel que mostre o dia em que você pediu.
    .unchecked = Nenhum advogado conferiu esta data ainda. Pergunte a um antes de contar com ela.

mx-comar-weekly = Assinar na COMAR ou no INM
    .plain = Enquanto o seu pedido está aberto, você precisa assinar em pessoa. A maioria das pessoas assina toda semana, no dia e no escritório que lhes deram.
    .missed = A COMAR pode decidir que você desistiu do pedido. Vá hoje, diga por que não foi e leve provas. Peça ajuda a um serviço de ajuda jurídica.
    .todo = Leve o seu papel todas as vezes e confira se a sua assinatura foi contada. Se quer mudar para outro estado, pergunte primeiro à COMAR.

mx-comar-decision = A COMAR deve decidir
    .plain = A lei dá à COMAR 45 dias úteis para decidir sobre o seu pedido. A COMAR muitas vezes demora mais.
    .missed = Este prazo é da COMAR, não seu: você não perde nada. Continue assinando e pergunte como está o seu caso.
    .todo = Peça notícias quando for assinar. Mantenha em dia na COMAR o seu papel e o seu número de telefone.

mx-comar-appeal = Recorrer da decisão da COMAR
    .plain = Se a COMAR negar, você pode pedir uma revisão (recurso de revisión). Parece que você tem 15 dias úteis, mas não conseguimos conferir. Pergunte a um advogado na mesma semana.
    .missed = A decisão fica definitiva. Um advogado pode ver se um tribunal ainda pode ajudar você (amparo). Isso também tem um prazo curto: pergunte logo.
    .todo = Procure na sua carta o prazo e o lugar do recurso. Entregue o recurso de revisión por escrito e peça um carimbo na sua cópia.
    .unchecked = Nenhum advogado conferiu esta data ainda. Pergunte a um antes de contar com ela.

mx-amparo = Pedir ajuda a um tribunal federal (amparo)
    .plain = Se a resposta ao seu recurso (recurso de revisión) for não, um tribunal federal ainda pode ajudar você. Achamos que você tem 15 dias úteis, e que não há prazo se estão para deportar você. Não conseguimos conferir.
    .missed = Pergunte a um advogado mesmo assim. Pode haver outro caminho, sobretudo se estão para deportar você.
    .todo = Vá a um advogado ou a um grupo que ajuda refugiados na mesma semana. Leve as duas decisões e o dia em que você as recebeu.

## The questions for facts. .label names the fact inside a sentence.

mx-fact-entered = Em que dia você entrou no México?
    .label = o dia em que você entrou no México
mx-fact-first = Em que dia e a que horas você precisa assinar pela primeira vez?
    .label = a primeira vez que você assina
mx-fact-every = Quanto tempo há de uma assinatura até a próxima, por exemplo 1 semana?
    .label = o tempo entre as assinaturas
mx-fact-tz = Que fuso horário tem esse lugar?
    .label = o fuso horário do lugar
mx-fact-filed = Em que dia você entregou o pedido da condição de refugiado?
    .label = o dia em que você entregou o pedido
mx-fact-decision_notified = Em que dia a COMAR deu a decisão a você?
    .label = o dia em que você recebeu a decisão
mx-fact-revision_notified = Em que dia você recebeu a resposta ao seu recurso de revisión?
    .label = o dia em que você recebeu a resposta ao recurso
