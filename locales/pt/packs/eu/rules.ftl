### European Union: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

eu-jurisdiction = União Europeia

eu-apr-lodge-21d = Entregar o seu pedido completo
    .plain = Primeiro registram que você quer asilo. Depois você tem 21 dias para entregar o pedido completo, em pessoa.
    .missed = A repartição pode agir como se você tivesse retirado o pedido. Vá lá logo, diga o motivo do atraso e pergunte a um advogado como manter o pedido aberto.
    .todo = Vá à repartição e no dia que o seu papel diz. Leve os seus papéis e peça um intérprete. Guarde o papel que lhe derem.

eu-apr-appeal = Recorrer da decisão sobre o asilo
    .plain = Cada país da UE marca o seu próprio prazo, e ele é curto. Pode ser de 5 a 10 dias em casos rápidos ou na fronteira, e de duas semanas a um mês em outros. A última página da decisão deve dizer o prazo.
    .missed = A negativa fica definitiva. Fale logo com um advogado: pergunte se o tribunal ainda pode aceitar o recurso, e sobre fatos novos.
    .todo = Leia a última página da decisão e vá a um advogado no mesmo dia. Se você não sabe o prazo, faça como se tivesse 5 dias.
    .stays = Vale em um país que não muda o último dia.

eu-ammr-appeal = Recorrer da transferência para outro país da UE
    .plain = Se querem mandar você para outro país da UE, você tem de uma a três semanas para recorrer. Cada país marca o seu próprio prazo: o seu papel deve dizer qual é. Em alguns países o recurso sozinho não faz parar a transferência: peça isso também ao tribunal.
    .missed = Podem mandar você para esse país. O prazo da transferência é em geral de 6 meses. Fale logo com um advogado e continue indo aos seus compromissos.
    .todo = Leia o prazo no papel e vá a um advogado no mesmo dia. Conte se você tem família na Europa e se tem alguma doença. Se você não sabe o prazo, faça como se tivesse uma semana.
    .start = O texto da regra diz 1 de julho de 2026. A Alemanha e a Espanha a aplicam desde 12 de junho. Pergunte a um advogado que regras valem para o seu caso.
    .stays = Vale em um país que não muda o último dia.

eu-ammr-stay = Pedir ao tribunal que pare a transferência enquanto decide
    .plain = Um recurso sozinho pode não parar a transferência. Você pode pedir ao tribunal que deixe você ficar até ele decidir. Peça logo: o mais tarde quando termina o prazo do recurso, de uma a três semanas.
    .missed = Podem mandar você para o outro país enquanto o tribunal decide. Fale logo com um advogado.
    .todo = Peça isso junto com o recurso, no mesmo dia. Se você não sabe o prazo, faça como se tivesse uma semana.
    .start = O texto da regra diz 1 de julho de 2026. A Alemanha e a Espanha a aplicam desde 12 de junho. Pergunte a um advogado que regras valem para o seu caso.
    .stays = Vale em um país que não muda o último dia.

eu-ammr-transfer-6m = Até este dia o país devia ter transferido você
    .plain = A transferência para o outro país da UE deve acontecer dentro de 6 meses depois que esse país disse sim. Se um recurso a parou, os 6 meses começam com a última decisão. Depois disso, o país onde você está talvez precise ver o seu caso.
    .missed = Se você ainda está lá, pergunte a um advogado se este país agora precisa decidir sobre o seu asilo.
    .todo = Vá aos seus compromissos e mantenha o seu endereço em dia. Anote o que acontece e pergunte a um advogado quando terminam os 6 meses.
    .longer = Pode ser mais para quem está na prisão, e para quem a repartição não conseguiu achar. Pergunte a um advogado.

## The questions for facts. .label names the fact inside a sentence.

eu-fact-registered = Em que dia a repartição registrou que você quer asilo?
    .label = o dia em que o seu pedido foi registrado
eu-fact-decision_notified = Em que dia você recebeu a decisão?
    .label = o dia em que você recebeu a decisão
eu-fact-period_on_paper = Quanto tempo o seu papel dá, por exemplo 5 dias ou 2 semanas?
    .label = o prazo que o seu papel dá
eu-fact-transfer_notified = Em que dia lhe deram o papel sobre a transferência?
    .label = o dia em que você recebeu a decisão de transferência
eu-fact-transfer_accepted = Em que dia o outro país aceitou receber você? O seu papel sobre a transferência pode dizer.
    .label = o dia em que o outro país aceitou
eu-fact-transfer_appeal_decided = Se um tribunal parou a transferência, em que dia foi a última decisão sobre ela?
    .label = o dia da última decisão sobre a transferência
