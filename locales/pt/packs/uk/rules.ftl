### United Kingdom: the words of the rules and of the facts that they ask for.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.

uk-jurisdiction = Reino Unido

uk-ftt-appeal = Recorrer da negativa (dentro do Reino Unido)
    .plain = O Home Office negou? O tribunal precisa ter o seu recurso dentro de 14 dias depois que o Home Office enviou a carta. O dia em que você a abriu não importa.
    .missed = Recorra mesmo assim, hoje. Peça mais tempo ao tribunal e diga o motivo do atraso. Fale logo com um advogado.
    .todo = Recorra ao First-tier Tribunal, do modo que a sua carta descreve. Olhe a data da carta e guarde o envelope. As regras podem ter mudado em 2026: pergunte a um advogado.
    .abroad = Você disse ao Faro que está fora do Reino Unido. Então você pode ter mais tempo: veja o recurso do exterior. Para ter segurança, faça até esta data.
    .unchecked = Nenhum advogado conferiu esta data ainda. Pergunte a um antes de contar com ela.

uk-ftt-abroad = Recorrer da negativa (fora do Reino Unido)
    .plain = Se você está fora do Reino Unido, tem 28 dias. Eles correm desde o dia em que a decisão chegou a você. Naquele momento você estava no Reino Unido e não podia recorrer de lá? Então eles correm desde o dia em que você saiu.
    .missed = Recorra mesmo assim, hoje. Peça mais tempo ao tribunal e diga o motivo do atraso. Fale logo com um advogado.
    .todo = Recorra ao First-tier Tribunal, do modo que a sua carta descreve. Guarde a prova do dia em que você saiu e do dia em que recebeu a decisão.
    .received = Vale se você estava no exterior, ou podia recorrer de dentro do Reino Unido.
    .left = Vale se você estava no Reino Unido na hora da decisão e não podia recorrer de lá.
    .unchecked = Nenhum advogado conferiu esta data ainda. Pergunte a um antes de contar com ela.

uk-ut-permission = Pedir para ir ao Upper Tribunal
    .plain = Se o First-tier Tribunal disser não, você pode pedir permissão para recorrer ao Upper Tribunal. Você tem 14 dias depois que a decisão foi enviada, ou 28 dias se está no exterior.
    .missed = O seu recurso pode acabar ali. Peça permissão mesmo assim, diga o motivo do atraso e fale logo com um advogado.
    .todo = Escreva em que o juiz errou na lei. Envie o pedido ao First-tier Tribunal para que chegue no prazo.
    .inside = Vale se você está no Reino Unido.
    .outside = Vale se você está fora do Reino Unido.
    .unchecked = Nenhum advogado conferiu esta data ainda. Pergunte a um antes de contar com ela.

uk-ut-renewed = Pedir ao próprio Upper Tribunal
    .plain = O First-tier Tribunal não deixou você recorrer ao Upper Tribunal? Você pode pedir ao próprio Upper Tribunal. Achamos que você tem 14 dias depois que essa resposta foi enviada, e mais se está no exterior. Não conseguimos conferir.
    .missed = O seu recurso pode acabar ali. Peça mesmo assim, diga o motivo do atraso e fale logo com um advogado.
    .todo = Procure na carta o prazo e o modo de pedir. Envie o pedido ao Upper Tribunal para que chegue no prazo.
    .inside = Vale se você está no Reino Unido.
    .outside = Vale se você está fora do Reino Unido.

uk-support-appeal = Recorrer para ter o apoio do asilo (casa e dinheiro)
    .plain = O Home Office negou ou parou o seu apoio (asylum support)? O tribunal precisa ter o seu recurso dentro de 3 dias depois do dia em que você recebeu a carta.
    .missed = Recorra mesmo assim, hoje. Diga no formulário o motivo do atraso. Um grupo que ajuda quem pede asilo pode ajudar você.
    .todo = Preencha o formulário de recurso (notice of appeal) que veio com a carta e envie ao tribunal do apoio (asylum support). O e-mail é o mais rápido. Envie a carta junto.
    .weekends = Um grupo que ajuda com estes recursos diz que sábados e domingos não contam. Não espere por isso.
    .unchecked = Nenhum advogado conferiu esta data ainda. Pergunte a um antes de contar com ela.

## The questions for facts. .label names the fact inside a sentence.

uk-fact-decision_sent = Em que dia o Home Office enviou a decisão?
    .label = o dia em que a decisão foi enviada
uk-fact-in_uk = Neste momento, você está dentro do Reino Unido?
    .label = você está no Reino Unido
uk-fact-left_uk = Em que dia você saiu do Reino Unido?
    .label = o dia em que você saiu do Reino Unido
uk-fact-decision_received = Em que dia você recebeu a decisão?
    .label = o dia em que você recebeu a decisão
uk-fact-could_appeal_inside = Enquanto você ainda estava no Reino Unido, podia recorrer de lá?
    .label = você podia recorrer enquanto estava no Reino Unido
uk-fact-permission_refused_sent = Em que dia o First-tier Tribunal enviou a resposta de que você não pode recorrer?
    .label = o dia em que o tribunal enviou essa resposta
uk-fact-support_decision_received = Em que dia você recebeu a carta sobre o seu apoio (asylum support)?
    .label = o dia em que você recebeu a carta sobre o apoio
uk-fact-ftt_decision_sent = Em que dia o First-tier Tribunal enviou a decisão dele?
    .label = o dia em que o tribunal enviou a decisão
