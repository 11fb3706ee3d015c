### Spain: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

es-jurisdiction = Espanha

es-apply-1m = Pedir asilo na Espanha dentro de um mês
    .plain = Depois de entrar na Espanha você tem um mês para pedir asilo (protección internacional). Você precisa ir em pessoa.
    .missed = Peça mesmo assim: você ainda pode pedir asilo. O seu caso pode seguir um caminho mais rápido (procedimiento de urgencia). Diga o motivo do atraso e fale com um advogado.
    .todo = Peça logo um horário (cita) e guarde a prova de que pediu. Novas regras da União Europeia valem desde 12 de junho de 2026: pergunte a um advogado o que mudou.
    .other-region = Vale em uma região sem esse feriado.

es-border-reexamen = Pedir na fronteira que vejam de novo (reexamen)
    .plain = Negaram o seu pedido de asilo em um aeroporto ou na fronteira? Você tem dois dias para pedir que vejam de novo (petición de reexamen). Parece que todos os dias contam, também o fim de semana: faça dentro de 48 horas.
    .missed = Podem pôr você em um voo de volta. Diga logo aos agentes e a um advogado que você tem medo de voltar, e pergunte o que ainda dá para fazer.
    .todo = Peça agora um advogado e um intérprete. O advogado escreve com você a petición de reexamen. Guarde o papel que mostra a hora da decisão.
    .since-june = O Faro leu isto na lei de antes de 12 de junho de 2026. Pergunte a um advogado se ainda se pode pedir que vejam de novo, ou se você precisa ir logo ao tribunal.

es-contencioso-2m = Ir ao tribunal contra a decisão
    .plain = Se você pediu asilo a partir de 12 de junho de 2026, o prazo para ir ao tribunal pode ser de só 5 dias, e de um mês no máximo. Faça dentro de 5 dias. Dois meses são para casos mais antigos. Neles o mês de agosto não conta, mas não conte com isso.
    .missed = A negativa fica definitiva. Fale com um advogado sobre o que ainda resta, como fatos novos ou outra autorização.
    .todo = Se você não pode pagar, peça logo um advogado grátis (justicia gratuita). Mostre ao advogado a decisão e o dia em que você a recebeu. Procure na decisão o prazo e o tribunal (Audiencia Nacional).
    .other-region = Vale em uma região sem esse feriado.
    .which = Não está decidido que casos ficam com os dois meses. Pergunte a um advogado qual é o seu prazo.
    .new = Vale se você pediu asilo a partir de 12 de junho de 2026.
    .old = Vale se você pediu asilo antes de 12 de junho de 2026.

es-reposicion-1m = Pedir ao ministério que decida de novo (se você quiser)
    .plain = Antes de ir ao tribunal você pode pedir ao próprio ministério que mude a decisão (recurso de reposición). Parece que você tem um mês, mas não conseguimos conferir. Pergunte primeiro a um advogado.
    .missed = Pedir ao ministério não faz parar o prazo do tribunal. Esse prazo pode ser de dias. Pergunte agora a um advogado quanto dele ainda resta.
    .todo = Pergunte a um advogado que caminho é melhor para você, este ou o tribunal. Se você pedir ao ministério, vá ao tribunal no prazo mesmo assim. Entregue o pedido em uma repartição de registro (registro) e guarde a cópia com carimbo.
    .other-region = Vale em uma região sem esse feriado.
    .court = Pedir ao ministério não faz parar o prazo do tribunal. Esse prazo pode ser de só 5 dias.

## The questions for facts. .label names the fact inside a sentence.

es-fact-entered = Em que dia você entrou na Espanha?
    .label = o dia em que você entrou na Espanha
es-fact-border_refusal_notified = Em que dia disseram não a você na fronteira?
    .label = o dia em que lhe deram a negativa na fronteira
es-fact-decision_notified = Em que dia você recebeu a decisão?
    .label = o dia em que você recebeu a decisão
es-fact-region = Em que comunidade autônoma da Espanha você mora? Escreva as duas letras dela, como AN para Andaluzia, CT para Catalunha ou MD para Madri.
    .label = a sua comunidade autônoma
es-fact-asked_for_asylum = Em que dia você pediu asilo na Espanha?
    .label = o dia em que você pediu asilo
es-fact-period_on_paper = Quanto tempo a decisão dá para ir ao tribunal, por exemplo 10 dias ou 1 mês?
    .label = o prazo que a decisão dá
