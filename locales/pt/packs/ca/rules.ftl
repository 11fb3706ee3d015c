### Canada: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

ca-jurisdiction = Canadá

ca-claim-one_year = Pedir proteção no Canadá dentro de um ano
    .plain = Uma lei de 2026 conta um ano a partir da primeira vez em que você entrou no Canadá depois de 24 de junho de 2020. Se você entrou de novo mais tarde, o ano não recomeça. Pergunte a um advogado como ela é usada.
    .missed = Você pode não ter uma audiência na comissão de refúgio (IRB). Ainda pode haver um exame por escrito do perigo no seu país (PRRA). Fale agora com um advogado.
    .todo = Faça o seu pedido de refúgio (refugee claim) antes deste dia. Anote cada dia em que você entrou no Canadá e guarde provas.
    .child = Você disse ao Faro que é uma criança e está no Canadá sem pai, mãe ou responsável. Um agente pode fazer uma exceção para você. Não conte com isso: faça até esta data e pergunte a um advogado.

ca-claim-14d = Atravessar a fronteira por terra desde os Estados Unidos
    .plain = Você atravessou fora dos postos de fronteira? Antes do dia 14, o Canadá pode mandar você de volta para os Estados Unidos. A partir do dia 14, um pedido não vai para a comissão de refúgio (IRB). Um agente pode abrir exceção para crianças que estão aqui sozinhas. Pergunte primeiro a um advogado.
    .missed = Um pedido a partir deste dia pode ter só um exame por escrito (PRRA) e nenhuma audiência. Fale agora com um advogado: pode haver uma exceção no seu caso.
    .todo = Fale com um advogado ou um serviço de ajuda jurídica antes de fazer um pedido. Diga o dia, o lugar e se você tem família no Canadá.
    .child = Você disse ao Faro que é uma criança e está no Canadá sem pai, mãe ou responsável. Um agente pode fazer uma exceção para você. Pergunte a um advogado antes de fazer um pedido.

ca-boc-poe = Enviar o formulário Basis of Claim
    .plain = Você pediu na fronteira ou no aeroporto? A comissão de refúgio precisa ter o seu formulário Basis of Claim no prazo. Os dias correm desde o dia em que o seu pedido foi enviado a ela. A regra diz 15 dias. O aviso da comissão de 9 de setembro de 2024 dá 45. Procure fazer em 15. Precisa de mais? Peça 3 dias úteis antes do fim.
    .missed = A comissão chama você para uma audiência, dentro de 5 dias úteis, para perguntar se você desistiu do pedido. Vá, leve o formulário e diga o motivo do atraso. Fale logo com um advogado.
    .todo = Preencha o formulário Basis of Claim e envie à Refugee Protection Division. Se você pediu dentro do Canadá, o formulário tem outro prazo: olhe os seus papéis.

ca-boc-more_time = Pedir mais tempo para o formulário Basis of Claim
    .plain = Você não consegue enviar o formulário Basis of Claim no prazo? Você pode pedir mais tempo à comissão de refúgio. Ela precisa ter o seu pedido 3 dias úteis antes de terminar o prazo do formulário.
    .missed = Envie o formulário assim que puder e diga o motivo do atraso. Podem chamar você para uma audiência sobre isso: vá. Pergunte a um advogado.
    .todo = Use o formulário da própria comissão para pedir mais tempo e diga os seus motivos. Você estava doente? Envie um papel de um médico. Sem resposta, o dia antigo continua valendo.

ca-rad-notice = Recorrer da negativa do seu pedido
    .plain = Você recebeu por escrito os motivos da negativa? O seu aviso de recurso (notice of appeal) precisa chegar dentro de 15 dias. Ele vai para a Refugee Appeal Division (RAD). Nem todos podem recorrer ali: olhe o que a sua decisão diz.
    .missed = Peça logo mais tempo à RAD e diga o motivo do atraso. Se ela disser não, talvez ainda haja o tribunal federal (Federal Court). Fale com um advogado.
    .todo = Envie o aviso de recurso à RAD. Ele precisa chegar no prazo. Guarde a prova do dia em que você recebeu os motivos.
    .no-appeal = Você disse ao Faro o que a sua decisão diz. Nesse caso a lei não dá a você um recurso à RAD. Talvez ainda haja o tribunal federal (Federal Court), e o prazo dele é curto. Pergunte hoje a um advogado.

ca-rad-perfect = Enviar os papéis completos do seu recurso
    .plain = O seu recurso precisa de uma pasta completa com os seus argumentos. Um aviso de 2020 dá 45 dias depois que você recebeu os motivos por escrito, mas a lei que lemos diz 30. Para ter segurança, use 30.
    .missed = A RAD pode encerrar o seu recurso. Envie a pasta agora, peça mais tempo, diga por quê e fale com um advogado.
    .todo = Junte a decisão, as suas provas e os seus argumentos (appellant’s record). Envie à RAD para que chegue no prazo.
    .no-appeal = Você disse ao Faro o que a sua decisão diz. Nesse caso a lei não dá a você um recurso à RAD. Talvez ainda haja o tribunal federal (Federal Court), e o prazo dele é curto. Pergunte hoje a um advogado.

ca-jr = Pedir ao tribunal federal que veja a decisão
    .plain = Você tem 15 dias a partir do dia em que recebeu a decisão para pedir ao tribunal federal (Federal Court). São 60 dias se o seu assunto surgiu fora do Canadá. Se você pode recorrer à RAD, faça isso primeiro.
    .missed = O Canadá pode mandar você embora. Um juiz pode dar mais tempo por um motivo especial: peça logo, com um advogado.
    .todo = Entregue o pedido de permissão e de revisão (application for leave and for judicial review). Dê uma cópia também ao governo. As duas coisas precisam ser feitas no prazo.
    .inside = Vale se o seu assunto surgiu no Canadá.
    .outside = Vale se o seu assunto surgiu fora do Canadá.
    .appeal-first = Você ainda pode recorrer à RAD? Então o tribunal ainda não vê o caso: recorra primeiro. Um advogado pode dizer que caminho está aberto.

ca-jr-perfect = Enviar os papéis completos ao tribunal federal
    .plain = Depois que você pediu ao tribunal federal (Federal Court), ele precisa da sua pasta completa: a decisão, a sua declaração sob juramento e os seus argumentos. Você tem 30 dias a partir do dia em que entregou o pedido. Se naquele dia você não tinha os motivos por escrito, os 30 dias correm desde o dia em que os recebe.
    .missed = Um juiz pode encerrar o seu caso sem perguntar a você de novo. Peça logo mais tempo ao tribunal, diga por quê e fale com um advogado.
    .todo = Dê a pasta ao advogado do governo e entregue-a ao tribunal com a prova de que fez isso. As duas coisas precisam ser feitas no prazo.
    .with-reasons = Vale se você tinha os motivos por escrito quando entregou o pedido.
    .reasons-later = Vale se você disse ao tribunal que ainda não tinha os motivos por escrito.
    .special-order = Dizem que o tribunal deu 45 dias a mais em uma ordem de maio de 2025. Não a lemos. Não espere por isso: pergunte ao tribunal ou a um advogado.

ca-prra-apply = Pedir o exame antes da deportação (PRRA)
    .plain = Deram a você um aviso de que pode pedir um PRRA? É um exame do perigo no seu país antes que mandem você embora. Envie o seu pedido dentro de 15 dias. Se o aviso veio pelo correio, são 7 dias a mais.
    .missed = Você ainda pode pedir, mas podem mandar você embora antes de haver uma resposta. Fale hoje com um advogado.
    .todo = Preencha o formulário que veio com o aviso e envie. Guarde a prova do dia em que você enviou. As suas provas completas podem vir depois: veja o próximo prazo.
    .stay = Se você pediu no prazo, a sua deportação espera pela resposta. Não é assim para um segundo PRRA, nem para um que você pede na fronteira: envie tudo de uma vez e pergunte a um advogado.

ca-prra-submissions = Enviar as suas provas para o PRRA
    .plain = Você pediu o PRRA no prazo? Então eles não decidem nos primeiros 30 dias depois do aviso. Se ele veio pelo correio, são 7 dias a mais. Depois disso, uma decisão pode vir em qualquer dia.
    .missed = Envie mesmo assim, hoje. Eles precisam olhar o que chega antes de decidirem.
    .todo = Envie as suas provas e os seus motivos por escrito. Mostre o que há de novo desde a sua audiência de refúgio, e por que você não pôde mostrar isso antes.

ca-prra-bar = Quando você pode pedir um PRRA de novo
    .plain = Depois de uma negativa você não pode pedir um PRRA por 12 meses. Eles correm desde o último não: da comissão de refúgio, do recurso, do tribunal federal (Federal Court) ou de um PRRA anterior. Um pedido de que você desistiu também conta.
    .missed = Nada está perdido. Você pode pedir a partir deste dia, se ainda está no Canadá. Podem mandar você embora antes dele: pergunte a um advogado.
    .todo = Guarde cada papel que mostra um novo perigo no seu país. Pergunte a um advogado o que você pode fazer antes deste dia.
    .exceptions = Alguns países são exceção, e algumas negativas não contam. Pergunte a um advogado se é o seu caso.

ca-hc-bar = Quando você pode pedir para ficar por razões humanitárias (H&C)
    .plain = Depois de uma negativa, o Canadá não olha um pedido H&C por 12 meses. Eles correm desde o último não: da comissão de refúgio, do recurso ou do tribunal federal (Federal Court). Um pedido de que você desistiu também pode contar.
    .missed = Nada está perdido. Você pode pedir a partir deste dia. Um pedido sozinho não faz parar uma deportação: pergunte a um advogado.
    .todo = Guarde papéis sobre o seu trabalho, a sua família e a sua vida no Canadá. Pergunte a um advogado o que você pode fazer antes deste dia.
    .exceptions = Há exceções para crianças que sofreriam danos, e para pessoas doentes sem tratamento no seu país. Pergunte a um advogado se é o seu caso.

ca-rpd-evidence = Enviar as suas provas à comissão de refúgio
    .plain = A comissão de refúgio precisa ter as suas provas 10 dias antes da sua audiência. O mesmo vale para mudanças no seu formulário Basis of Claim.
    .missed = A comissão pode deixar os seus papéis de fora. Envie mesmo assim, diga o motivo do atraso e peça à comissão que aceite.
    .todo = Envie os papéis à Refugee Protection Division. Se o governo participa do seu caso, ele também precisa de uma cópia. Papéis em outra língua precisam de uma tradução.

ca-rpd-interpreter = Pedir um intérprete, ou pedir outro
    .plain = Você precisa de um intérprete na sua audiência, ou de um para outra língua ou outro dialeto? A comissão de refúgio precisa saber 10 dias antes. O mesmo vale para uma troca entre inglês e francês.
    .missed = Avise logo a comissão, e de novo quando a audiência começar. Não continue se vocês não se entendem.
    .todo = Escreva à Refugee Protection Division: o número da sua pasta, a sua língua e o seu dialeto. Diga isso também das suas testemunhas.

## The questions for facts. .label names the fact inside a sentence.

ca-fact-entries = Quais são todos os dias em que você entrou no Canadá?
    .label = a sua entrada no Canadá
ca-fact-entered_over_land = Em que dia você veio por terra dos Estados Unidos para o Canadá?
    .label = o dia em que você atravessou a fronteira por terra
ca-fact-referred = Em que dia o seu pedido foi enviado à comissão de refúgio (Refugee Protection Division)?
    .label = o dia em que o seu pedido foi enviado à comissão
ca-fact-written_reasons_received = Em que dia você recebeu os motivos da decisão por escrito?
    .label = o dia em que você recebeu os motivos por escrito
ca-fact-decision_notified = Em que dia você recebeu a decisão?
    .label = o dia em que você recebeu a decisão
ca-fact-in_canada = O seu assunto surgiu no Canadá, por exemplo com uma repartição de lá?
    .label = o seu assunto surgiu no Canadá
ca-fact-child_alone = Você tem menos de 18 anos e está no Canadá sem pai, mãe ou responsável?
    .label = você é uma criança e está no Canadá sem pai, mãe ou responsável
ca-fact-no_credible_basis = Olhe a sua decisão. Ela diz “no credible basis”? Ou diz “manifestly unfounded”?
    .label = a sua decisão diz “no credible basis” ou “manifestly unfounded”
ca-fact-boc_due = Até que dia um papel da comissão quer o seu formulário Basis of Claim?
    .label = o último dia do seu formulário Basis of Claim
ca-fact-leave_filed = Em que dia você entregou o seu pedido ao tribunal federal (Federal Court)?
    .label = o dia em que você entregou o pedido ao tribunal federal
ca-fact-reasons_missing = O seu pedido ao tribunal dizia que você ainda não tinha os motivos por escrito?
    .label = você não tinha os motivos por escrito quando entregou o pedido
ca-fact-reasons_came = Depois que você entregou o pedido ao tribunal, em que dia vieram os motivos por escrito?
    .label = o dia em que vieram os motivos por escrito
ca-fact-prra_notified = Em que dia lhe deram o aviso do PRRA? Se ele veio pelo correio: que data está nele?
    .label = o dia do aviso do PRRA
ca-fact-prra_by_mail = O aviso do PRRA veio pelo correio?
    .label = o aviso do PRRA veio pelo correio
ca-fact-claim_refused = Em que dia a comissão de refúgio negou o seu pedido?
    .label = o dia em que a comissão negou o seu pedido
ca-fact-rad_refused = Em que dia a RAD negou o seu recurso?
    .label = o dia em que a RAD negou o seu recurso
ca-fact-court_refused = Em que dia o tribunal federal (Federal Court) disse não?
    .label = o dia em que o tribunal federal disse não
ca-fact-prra_refused = Em que dia o seu último PRRA foi negado?
    .label = o dia em que o seu último PRRA foi negado
ca-fact-hearing = Em que dia é a sua audiência na comissão de refúgio?
    .label = o dia da sua audiência
