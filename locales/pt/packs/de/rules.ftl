### Germany: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

de-jurisdiction = Alemanha

de-klage-2w = Ir ao tribunal contra a decisão (duas semanas)
    .plain = A repartição de asilo (BAMF) negou? O tribunal (Verwaltungsgericht) precisa ter a sua ação (Klage) dentro de duas semanas depois que a carta foi entregue a você.
    .missed = A decisão fica definitiva. Se não foi por sua culpa, peça logo ao tribunal que perdoe o atraso (Wiedereinsetzung). Se a carta explicou errado os seus direitos, você pode ter três meses. Fale hoje com um advogado.
    .todo = Leia a última página da carta (Rechtsbehelfsbelehrung): ela diz o tribunal e o prazo. Leve ou envie a Klage a esse tribunal e guarde o envelope amarelo.
    .other-land = Vale para um tribunal em um estado (Land) sem esse feriado.
    .collected = Você disse ao Faro que buscou a carta. Se você a recebeu antes do quarto dia, conte a partir do dia em que a deram a você.

de-klage-1w = Ir ao tribunal contra a decisão (uma semana)
    .plain = Com algumas decisões você tem só uma semana para levar a sua ação (Klage) ao tribunal (Verwaltungsgericht). Pode ser assim se querem mandar você para outro país da UE (Dublin). Pode ser assim se você pediu na fronteira. Pode ser assim se a carta diz “unzulässig” (não examinaram o pedido) ou “offensichtlich unbegründet” (não veem nenhum motivo).
    .missed = Podem mandar você para outro país. Se o atraso não foi por sua culpa, peça logo ao tribunal que o perdoe (Wiedereinsetzung). Fale hoje com um advogado.
    .todo = Leia a última página da carta para ver se ela diz uma semana. Entregue a Klage no tribunal, e junto com ela o pedido urgente (Eilantrag).
    .other-land = Vale para um tribunal em um estado (Land) sem esse feriado.
    .collected = Você disse ao Faro que buscou a carta. Se você a recebeu antes do quarto dia, conte a partir do dia em que a deram a você.

de-eilantrag-1w = Pedir ao tribunal que pare a deportação (Eilantrag)
    .plain = Quando você tem só uma semana para a Klage, a Klage sozinha não protege você. O tribunal também precisa ter o seu pedido urgente (Eilantrag) dentro de uma semana. Na fronteira, os seus motivos também precisam estar lá dentro dessa semana.
    .missed = Podem deportar você antes que o tribunal decida. Pergunte hoje a um advogado o que o tribunal ainda pode fazer.
    .todo = Entregue o Eilantrag junto com a Klage no Verwaltungsgericht. Um grupo de ajuda jurídica pode ajudar você a escrever. Pergunte também ao tribunal se o balcão dele (Rechtsantragstelle) escreve para você.
    .other-land = Vale para um tribunal em um estado (Land) sem esse feriado.
    .border = Você pediu asilo na fronteira ou em um aeroporto. Então o pedido precisa dos seus motivos dentro da mesma semana. Você pode entregá-lo à autoridade do lugar onde precisa ficar.
    .collected = Você disse ao Faro que buscou a carta. Se você a recebeu antes do quarto dia, conte a partir do dia em que a deram a você.

de-begruendung-1m = Dar ao tribunal os seus motivos e as suas provas
    .plain = Dentro de um mês depois que a decisão foi entregue a você, o tribunal precisa dos fatos do seu caso e das suas provas. Em um procedimento na fronteira pode ser menos: 10 dias ou duas semanas.
    .missed = O tribunal pode deixar de fora o que chega com atraso. Envie mesmo assim, diga o motivo do atraso e fale com um advogado.
    .todo = Escreva o que aconteceu com você e o que está errado na decisão. Envie ao tribunal com as suas provas e com o número do seu processo (Aktenzeichen).
    .other-land = Vale para um tribunal em um estado (Land) sem esse feriado.
    .collected = Você disse ao Faro que buscou a carta. Se você a recebeu antes do quarto dia, conte a partir do dia em que a deram a você.

de-begruendung-border = Dar ao tribunal os seus motivos e as suas provas (fronteira)
    .plain = Você pediu asilo na fronteira ou em um aeroporto? Então o prazo dos seus motivos e provas pode ser curto. São 10 dias para uma criança que está sozinha. São duas semanas se disseram que outro país é seguro para você. Nos outros casos é um mês.
    .missed = O tribunal pode deixar de fora o que chega com atraso. Envie mesmo assim, diga o motivo do atraso e fale com um advogado.
    .todo = Escreva o que aconteceu com você e o que está errado na decisão. Envie ao tribunal com as suas provas e com o número do seu processo (Aktenzeichen). Se você não tem certeza de qual é o seu prazo, faça dentro de 10 dias.
    .month = Vale para outros casos na fronteira.
    .minor = Vale para uma criança que está sozinha.
    .third-country = Vale se disseram que outro país é seguro para você.
    .collected = Você disse ao Faro que buscou a carta. Se você a recebeu antes do quarto dia, conte a partir do dia em que a deram a você.
    .other-land = Vale para um tribunal em um estado (Land) sem esse feriado.

de-zulassung-1m = Pedir permissão para recorrer da sentença
    .plain = O tribunal disse não? Você tem um mês depois que a sentença foi entregue para pedir um recurso (Antrag auf Zulassung der Berufung). Se o tribunal disse que o seu pedido claramente não tem base (offensichtlich), a lei não dá recurso: pergunte a um advogado.
    .missed = A sentença fica definitiva. Se não foi por sua culpa, peça logo que perdoem o atraso (Wiedereinsetzung). Pergunte a um advogado o que mais ainda resta, como fatos novos.
    .todo = Vá agora a um advogado e pergunte se só um advogado pode entregar isto. O pedido vai para o tribunal que deu a sentença (Verwaltungsgericht). Ele precisa dar os motivos, dentro do mesmo mês.
    .other-land = Vale para um tribunal em um estado (Land) sem esse feriado.

de-verbleib-1m = Pedir para ficar na Alemanha durante o recurso
    .plain = Você pôde ficar na Alemanha enquanto o primeiro tribunal decidia? Então peça também o direito de ficar durante o recurso. A lei dá um mês. Nesse mês, e até o tribunal responder, não podem deportar você.
    .missed = Podem deportar você enquanto o recurso continua. Pergunte hoje a um advogado o que o tribunal ainda pode fazer.
    .todo = Peça a um advogado que entregue isto junto com o recurso. Vai para o mesmo tribunal. Se o caso é de uma transferência para outro país da UE (Dublin), peça também.
    .from-when = A lei não diz desde que dia corre este mês. O Faro conta desde o dia em que a sentença foi entregue. Pergunte a um advogado.
    .other-land = Vale para um tribunal em um estado (Land) sem esse feriado.

de-gerichtsbescheid-2w = Agir contra um Gerichtsbescheid (o tribunal disse não, sem audiência)
    .plain = O tribunal pode decidir sem audiência, por um Gerichtsbescheid. Então você tem duas semanas depois que ele foi entregue para agir contra ele.
    .missed = Ele fica definitivo, como uma sentença. Se não foi por sua culpa, peça logo ao tribunal que perdoe o atraso (Wiedereinsetzung). Fale hoje com um advogado.
    .todo = Leia a última página dele: ela diz se você pode pedir uma audiência (mündliche Verhandlung) ou um recurso. Vá agora a um advogado.
    .other-land = Vale para um tribunal em um estado (Land) sem esse feriado.

de-betreiben-1m = Responder ao tribunal, ou ele encerra o seu caso
    .plain = O tribunal pode escrever que você precisa continuar com o seu caso (Betreibensaufforderung). Se você não fizer isso dentro de um mês, a sua ação conta como retirada.
    .missed = O caso acaba como se você o tivesse retirado, e a decisão da repartição fica valendo. Fale hoje com um advogado: pergunte se o tribunal pode continuar com o caso.
    .todo = Faça exatamente o que a carta pede, como um endereço, um motivo ou um papel. Envie ao tribunal com o número do seu processo (Aktenzeichen) e guarde a prova.
    .other-land = Vale para um tribunal em um estado (Land) sem esse feriado.

de-service-4th_day = Uma carta no centro de acolhida conta depois de quatro dias
    .plain = Há uma carta para você no centro de acolhida? Ela conta como entregue a você quando você a recebe. Se você não a buscar, ela conta como entregue no quarto dia depois que chegou lá.
    .missed = O seu prazo para ir ao tribunal já pode estar correndo. Busque a carta hoje e leve-a a um advogado junto com o envelope.
    .todo = Pergunte por cartas em cada dia útil. Escreva no envelope o dia em que você a recebeu.
    .collected = Você disse ao Faro que buscou a carta. Se você a recebeu antes do quarto dia, vale o dia em que a deram a você.

## The questions for facts. .label names the fact inside a sentence.

de-fact-zugestellt = Que dia está no envelope amarelo? Se a carta esperou no centro de acolhida: em que dia a deram a você?
    .label = o dia em que a decisão foi entregue
de-fact-handed_to_reception_centre = Em que dia a carta para você chegou ao centro de acolhida?
    .label = o dia em que a carta chegou ao centro de acolhida
de-fact-collected = Você buscou a carta?
    .label = você buscou a carta
de-fact-land = Em que estado alemão (Land) fica o tribunal? Escreva as duas letras dele, como BY para a Baviera ou BE para Berlim.
    .label = o estado alemão do tribunal
de-fact-urteil_zugestellt = Em que dia a sentença (Urteil) foi entregue a você ou ao seu advogado?
    .label = o dia em que a sentença foi entregue
de-fact-border_procedure = Você pediu asilo na fronteira ou em um aeroporto, e o seu caso é decidido lá?
    .label = o seu caso é decidido na fronteira
de-fact-unaccompanied_minor = Você tem menos de 18 anos e está na Alemanha sem pai, mãe ou responsável?
    .label = você é uma criança que está sozinha
de-fact-safe_third_country = Disseram não porque outro país é seguro para você?
    .label = disseram que outro país é seguro para você
de-fact-gerichtsbescheid_zugestellt = Em que dia o Gerichtsbescheid foi entregue a você ou ao seu advogado?
    .label = o dia em que o Gerichtsbescheid foi entregue
de-fact-betreiben_served = Em que dia você ou o seu advogado recebeu a carta do tribunal que diz que você precisa continuar com o seu caso (Betreibensaufforderung)?
    .label = o dia em que você recebeu a carta do tribunal
