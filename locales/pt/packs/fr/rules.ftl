### France: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

fr-jurisdiction = França

fr-90d = Pedir asilo na França dentro de 90 dias
    .plain = Depois de entrar na França você tem 90 dias para pedir asilo pelo caminho normal.
    .missed = Você ainda pode pedir. Mas o seu caso pode seguir o caminho rápido (procédure accélérée), e você pode ficar sem ajuda em dinheiro e sem lugar para morar. Diga o motivo do atraso e peça ajuda a um grupo de apoio.
    .todo = Vá ao primeiro escritório de acolhida (SPADA). Ele dá a você um dia na GUDA, onde você pede asilo.
    .pact = O Faro leu isto na lei francesa de abril de 2026. Novas regras da União Europeia valem desde 12 de junho de 2026. Pergunte a um advogado o que elas mudaram.

fr-ofpra-21d = Enviar o seu pedido à OFPRA
    .plain = Você recebe um papel que diz que pediu asilo (attestation de demande d'asile). A partir daí você tem 21 dias para enviar o seu pedido à OFPRA. Em detenção: 5 dias, contando as horas, desde o papel que pôs você lá.
    .missed = A OFPRA pode negar ou fechar o seu pedido. Envie mesmo assim e diga o motivo do atraso. Se ele foi fechado, você pode pedir uma vez, em menos de 9 meses, que o abram de novo. Peça ajuda a um grupo de apoio ou a um advogado.
    .todo = Preencha o formulário da OFPRA em francês, assine e junte cópias dos seus papéis. Envie com prova do dia. Se a OFPRA disser que falta algo, responda dentro de 8 dias.
    .free = Vale se você não está em detenção.
    .detained = Vale se você está em detenção.
    .pact = O Faro leu isto na lei francesa de abril de 2026. Novas regras da União Europeia valem desde 12 de junho de 2026. Pergunte a um advogado o que elas mudaram.

fr-cnda-1m = Recorrer ao tribunal do asilo (CNDA)
    .plain = A OFPRA negou? O tribunal do asilo (CNDA) precisa ter o seu recurso dentro de um mês depois que você recebeu a decisão. Não conte com o dia a mais que o modo francês de contar pode dar.
    .missed = A negativa da OFPRA fica valendo, e você perde o direito de ficar. Fale logo com um advogado. Pergunte também sobre fatos novos (réexamen).
    .todo = Envie o recurso (recours) com uma cópia da decisão. Peça um advogado grátis (aide juridictionnelle) nos primeiros 15 dias. Mais tarde, o pedido não faz o prazo parar.
    .remainder = O Faro leu isto na lei francesa de abril de 2026. Novas regras da União Europeia valem desde 12 de junho de 2026. Pergunte a um advogado o que elas mudaram. Você pediu um advogado grátis? Os tribunais podem contar de outro modo os dias que restam. Não espere pelo último deles.

fr-transfer-7d = Ir ao tribunal contra a transferência (7 dias)
    .plain = A França quer mandar você para outro país da UE? Você tem 7 dias para ir ao tribunal (tribunal administratif). Fins de semana e feriados não dão mais tempo. Uma ordem de sair junto com uma ordem de ficar em casa (assignation à résidence) também tem 7 dias. Em detenção são 48 horas.
    .missed = Podem mandar você para esse país. Fale logo com um advogado ou um grupo de apoio. Você também pode pedir asilo lá.
    .todo = Vá hoje a um advogado ou a um grupo de apoio com o papel. Entregue o recurso (recours) no tribunal administratif. Guarde a prova da hora.
    .free = Vale se você não está em detenção.
    .detained = Vale se você está em detenção.
    .pact = O Faro leu isto na lei francesa de abril de 2026. Novas regras da União Europeia valem desde 12 de junho de 2026. Pergunte a um advogado o que elas mudaram.

fr-detention-48h = Ir ao tribunal a partir da detenção (48 horas)
    .plain = Se lhe derem a decisão em detenção, você tem 48 horas para ir ao tribunal. Cada hora conta, também à noite e no fim de semana. Se lhe deram a decisão antes, e o seu prazo ainda estava correndo, as 48 horas começam quando lhe dizem isso em detenção.
    .missed = Podem tirar você da França. Avise logo o grupo de apoio do centro de detenção e um advogado: pergunte o que um juiz ainda pode fazer.
    .todo = Peça agora o grupo de apoio do centro de detenção, um advogado e um intérprete. Anote o dia e a hora do papel. Entregue o recurso (recours) no tribunal administratif.
    .pact = O Faro leu isto na lei francesa de abril de 2026. Novas regras da União Europeia valem desde 12 de junho de 2026. Pergunte a um advogado o que elas mudaram.

fr-oqtf-1m = Ir ao tribunal contra a ordem de sair (OQTF)
    .plain = Se você está em liberdade, tem um mês para ir ao tribunal contra a ordem de sair da França (OQTF). Com uma ordem de ficar em casa (assignation à résidence) são 7 dias, e em detenção 48 horas. Na prisão são 7 dias. Se isso vier depois, enquanto o mês ainda corre, o prazo curto começa quando lhe dizem.
    .missed = Podem tirar você da França. Fale logo com um advogado sobre fatos novos ou outros modos de parar isso.
    .todo = Leia no papel que prazo ele dá e que tribunal diz. Entregue o recurso (recours) no tribunal administratif. Peça logo um advogado grátis (aide juridictionnelle).
    .free = Vale se você está em liberdade.
    .detained = Vale se você está em detenção.
    .prison = Vale se você está na prisão.
    .house-arrest = Vale se você tem uma ordem de ficar em casa.
    .pact = O Faro leu isto na lei francesa de abril de 2026. Novas regras da União Europeia valem desde 12 de junho de 2026. Pergunte a um advogado o que elas mudaram.

fr-asylum-detention-5d = Pedir asilo em detenção dentro de 5 dias
    .plain = Quando você chega ao centro de detenção (rétention), falam do seu direito ao asilo. A partir daí você tem 5 dias para pedir. Mais tarde só conta se algo novo aconteceu depois disso.
    .missed = Peça mesmo assim, e conte o que aconteceu depois disso. Diga o motivo do atraso ao grupo de apoio do centro e a um advogado.
    .todo = Diga logo aos agentes que você quer asilo, e peça o formulário da OFPRA e um intérprete. O formulário precisa estar em francês e assinado. O grupo de apoio do centro ajuda.
    .pact = O Faro leu isto na lei francesa de abril de 2026. Novas regras da União Europeia valem desde 12 de junho de 2026. Pergunte a um advogado o que elas mudaram.

fr-reexamen-8d = Enviar à OFPRA os seus fatos novos (réexamen)
    .plain = Você pediu asilo de novo (réexamen), e a repartição registrou? Então a OFPRA precisa ter o seu pedido dentro de 8 dias. Em algumas repartições é no mesmo dia, ou no dia que está no seu papel.
    .missed = A OFPRA pode negar ou fechar o seu pedido. Envie mesmo assim, diga o motivo do atraso e fale com um advogado ou um grupo de apoio.
    .todo = Escreva o que há de novo desde a última decisão, ou o que você não podia saber antes. Junte provas e envie com prova do dia.
    .pact = O Faro leu isto na lei francesa de abril de 2026. Novas regras da União Europeia valem desde 12 de junho de 2026. Pergunte a um advogado o que elas mudaram.

fr-reopen-9m = Abrir de novo o seu pedido na OFPRA
    .plain = A OFPRA fechou o seu pedido (clôture)? Você pode pedir uma vez que o abram de novo, em menos de 9 meses depois dessa decisão. Então ele continua de onde parou.
    .missed = O fechamento é definitivo. Um novo pedido conta então como um segundo (réexamen), e isso é mais difícil. Fale com um advogado.
    .todo = Peça logo à OFPRA, por escrito, que abra o pedido de novo, e guarde a prova do dia. Você precisa fazer isso antes de poder ir a um tribunal por causa disso.
    .pact = O Faro leu isto na lei francesa de abril de 2026. Novas regras da União Europeia valem desde 12 de junho de 2026. Pergunte a um advogado o que elas mudaram.

fr-suspension-7d = Pedir ao tribunal que deixe você ficar até a CNDA decidir
    .plain = A França mandou você sair porque diz que você é um perigo, ou proibiu você de ficar no país? Então um não da OFPRA não deixa você ficar durante o recurso. Você tem 7 dias depois da decisão da OFPRA para pedir ao tribunal (tribunal administratif) que pare a sua saída forçada. Em detenção são 48 horas.
    .missed = Podem tirar você da França antes que a CNDA decida. Fale logo com um advogado: pergunte o que um juiz ainda pode fazer.
    .todo = Vá hoje a um advogado ou a um grupo de apoio. Entregue o pedido no tribunal administratif e guarde a prova da hora. Envie também o recurso à CNDA.
    .free = Vale se você não está em detenção.
    .detained = Vale se você está em detenção.
    .pact = O Faro leu isto na lei francesa de abril de 2026. Novas regras da União Europeia valem desde 12 de junho de 2026. Pergunte a um advogado o que elas mudaram.

## The questions for facts. .label names the fact inside a sentence.

fr-fact-entered = Em que dia você entrou na França?
    .label = o dia em que você entrou na França
fr-fact-attestation_handed = Em que dia lhe deram a attestation de demande d'asile?
    .label = o dia em que você recebeu a attestation
fr-fact-detained = Você está em detenção agora (rétention)?
    .label = você está em detenção
fr-fact-ofpra_decision_notified = Em que dia a decisão da OFPRA chegou a você?
    .label = o dia em que você recebeu a decisão da OFPRA
fr-fact-legal_aid_requested = Se você pediu um advogado grátis (aide juridictionnelle), em que dia foi?
    .label = o dia em que você pediu um advogado grátis
fr-fact-legal_aid_decision_notified = Se responderam sobre o advogado grátis, em que dia chegou a resposta?
    .label = o dia em que você recebeu a resposta sobre o advogado grátis
fr-fact-transfer_notified = Em que dia lhe deram o papel sobre a transferência?
    .label = o dia em que você recebeu a decisão de transferência
fr-fact-detention_notified = Em que dia e a que horas lhe deram a decisão em detenção?
    .label = o dia e a hora em que você recebeu a decisão em detenção
fr-fact-oqtf_notified = Em que dia lhe deram a ordem de sair da França (OQTF)?
    .label = o dia em que você recebeu a ordem de sair
fr-fact-placed_in_detention = Que dia está no papel que pôs você em detenção?
    .label = o dia em que puseram você em detenção
fr-fact-prison = Você está na prisão agora?
    .label = você está na prisão
fr-fact-prison_notified = Em que dia a repartição da prisão disse que você tem 7 dias?
    .label = o dia em que a prisão falou dos 7 dias
fr-fact-house_arrest = Você tem uma ordem de ficar em casa (assignation à résidence)?
    .label = você tem uma ordem de ficar em casa
fr-fact-house_arrest_notified = Em que dia lhe deram o papel com a ordem de ficar em casa?
    .label = o dia em que você recebeu o papel com a ordem de ficar em casa
fr-fact-asylum_rights_notified = Em que dia falaram em detenção do seu direito ao asilo?
    .label = o dia em que falaram do seu direito ao asilo
fr-fact-reexamen_registered = Em que dia a repartição registrou que você pede asilo de novo (réexamen)?
    .label = o dia em que o seu novo pedido foi registrado
fr-fact-ofpra_closed = Se a OFPRA fechou o seu pedido, qual é o dia dessa decisão?
    .label = o dia em que a OFPRA fechou o seu pedido
fr-fact-expulsion_order = A França mandou você sair porque diz que você é um perigo, ou proibiu você de ficar no país (expulsion, interdiction du territoire)?
    .label = a França mandou você sair ou proibiu você de ficar
