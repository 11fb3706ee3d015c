### United States: the words of the rules, of the facts that they ask for, and of holidays.
### A rule has a title and: .plain what it says, .missed what happens if the day is missed, .todo what to do.
### For a rule that opens a door ("not before"), .missed says what happens if you are too early.

us-jurisdiction = Estados Unidos

## Asking for asylum

us-asylum-one_year = Pedir asilo dentro de um ano
    .plain = O formulário de asilo (I-589) tem um prazo: um ano a partir do dia em que você entrou nos Estados Unidos. Se você entrou mais de uma vez, vale a última.
    .missed = Você pode perder a chance de ter asilo, mas há exceções. Uma doença grave, um mau advogado ou grandes mudanças no seu país podem ser um motivo para o atraso. Se você tem um motivo, entregue o formulário o quanto antes. Outros tipos de proteção não têm esse prazo de um ano. Fale agora com um advogado.
    .todo = Envie ou entregue o formulário I-589. Guarde a prova do dia em que ele chegou.
    .child = Este prazo talvez não valha para você. As autoridades podem pensar diferente. Entregue antes deste dia mesmo assim e pergunte a um advogado.
    .leap-day = É o último dia que alguém poderia defender. Não espere por ele.

us-asylum-late = Pedir asilo depois de um ano
    .plain = O ano já passou, mas algo impediu você de pedir, ou o seu país mudou? Então você ainda pode pedir asilo. Precisa fazer isso logo depois.
    .missed = Quanto mais você espera, mais difícil fica. Fale hoje com um advogado. Outras proteções não têm esse prazo: pergunte sobre a retenção de remoção (withholding of removal) e a proteção contra a tortura.
    .todo = Envie o formulário I-589 agora. Escreva o motivo do atraso, com datas e provas.
    .no-number = A lei só diz “um tempo razoável”. Não diz um número de dias. Por isso o Faro não mostra nenhuma data. Faça o quanto antes e pergunte a um advogado.

us-asylum-returned = Enviar de novo o formulário de asilo
    .plain = A repartição ou o tribunal devolveu o seu formulário de asilo, porque faltava algo. Um formulário incompleto pode não contar como entregue. O prazo de um ano e a espera pela autorização de trabalho continuam.
    .missed = Você pode perder a chance de ter asilo por atraso, e um juiz pode decidir que você desistiu. Envie o formulário agora, guarde a carta que veio com ele e fale com um advogado.
    .todo = Descubra o que faltava. Responda a todas as perguntas: escreva “none” ou “N/A” onde não há nada a dizer. Assine, pague a taxa se precisar e envie de novo hoje. Se um juiz deu um dia, vale esse dia.
    .no-number = Nenhuma lei diz um número de dias para isto. Por isso o Faro não mostra nenhuma data. Faça hoje e pergunte a um advogado.

us-asylum-fee_initial = Pagar o formulário de asilo
    .plain = O formulário I-589 tem uma taxa, e você paga quando entrega. Você não pode pedir para entregar sem pagar.
    .missed = Sem a taxa, a repartição pode devolver o formulário. Então você pode perder o prazo. Desde 29 de maio de 2026, o USCIS fica com a taxa de um formulário que rejeita. Se o seu formulário voltou, pague, entregue de novo imediatamente e fale com um advogado.
    .todo = Confira a taxa de hoje. Pague junto com o formulário I-589. No tribunal, pague no EOIR Payment Portal e anexe o comprovante. Guarde uma cópia.

us-asylum-annual_fee = Pagar a taxa anual do asilo
    .plain = Enquanto o seu caso de asilo está aberto, deve chegar um aviso de taxa todo ano. Você tem 30 dias a partir da data do aviso. Se passou um ano e não veio nenhum, olhe a sua conta na internet e o portal do tribunal, e pergunte. Não achamos nenhuma regra que dê mais tempo por causa de fim de semana ou feriado.
    .missed = A repartição pode rejeitar o seu caso de asilo e encerrar imediatamente a sua autorização de trabalho. Pode começar um caso de deportação. Fale hoje com um advogado e pergunte se pagar atrasado ainda ajuda.
    .todo = Pague pela internet, na página do USCIS ou do tribunal de imigração (EOIR), como diz o aviso. Guarde o comprovante. Não há isenção desta taxa.
    .court = Não sabemos o que um tribunal de imigração faz se a taxa não é paga. Pergunte a um advogado e pague no prazo mesmo assim.

us-uscis-biometrics = Ir tirar as impressões digitais
    .plain = O USCIS tira as suas impressões digitais e uma foto no dia que está no seu aviso. Se você não puder ir, avise antes desse dia e peça outro.
    .missed = O relógio da sua autorização de trabalho pode parar. O USCIS também pode fechar o caso ou passá-lo para o tribunal. Peça hoje outro dia e diga por que faltou. Peça ajuda a um advogado.
    .todo = Leve o aviso e um documento de identidade. Guarde o papel que mostra que você esteve lá.

us-uscis-asylum_interview = Ir à entrevista de asilo
    .plain = Um agente de asilo pergunta sobre o seu caso no dia que está no seu aviso. Leve um intérprete e todos os papéis do seu caso.
    .missed = O USCIS pode fechar o seu caso ou mandá-lo para o tribunal de imigração. Escreva hoje para o escritório de asilo, diga por que não foi e fale com um advogado.
    .todo = Leia de novo o seu formulário I-589 antes de ir. Vá mesmo se ouvir que as decisões estão paradas: pergunte a um advogado o que vale agora.

us-uscis-interview_noshow = Explicar por que faltou à entrevista de asilo
    .plain = Se você não foi à entrevista, o escritório de asilo precisa da sua carta com um bom motivo. Ela precisa chegar dentro de 45 dias depois da entrevista.
    .missed = Depois disso você precisa de um motivo muito mais forte (“exceptional circumstances”). O USCIS pode fechar o caso ou passá-lo para o tribunal. Escreva mesmo assim e fale logo com um advogado.
    .todo = Escreva o que aconteceu, junte provas e peça outra entrevista. Guarde a prova do dia em que a sua carta chegou.

us-uscis-rfe = Responder ao pedido de mais provas
    .plain = O USCIS quer mais papéis seus (Request for Evidence). A sua resposta precisa CHEGAR até o dia que está no aviso. Se você não conseguir ler quantos dias tem, faça como se fossem 30.
    .missed = O USCIS pode dizer que você desistiu e negar o seu pedido. Fale logo com um advogado: pergunte se dá para abrir de novo ou enviar de novo.
    .todo = Ponha todos os papéis e o aviso em um só envelope. Envie cedo e guarde cópias. Não conte com dias a mais por causa do correio.
    .shortest = Não sabemos o menor tempo que uma carta dessas pode dar. Vale o dia que está na sua carta. Se você não conseguir ler, pergunte a um advogado.

us-uscis-noid = Responder ao aviso de que o USCIS quer negar
    .plain = O USCIS diz por que pretende negar (Notice of Intent). A sua resposta precisa CHEGAR até o dia que está no aviso. Um aviso do escritório de asilo costuma dar 16 dias. Se você não conseguir ler quantos são, faça como se fossem 16.
    .missed = O USCIS pode negar sem ouvir você. Fale logo com um advogado sobre o que ainda resta.
    .todo = Mostre o aviso a um advogado hoje. Responda a cada motivo e junte provas. Não conte com dias a mais por causa do correio.

## Work permit

us-ead-c8-apply = Pedir a autorização de trabalho
    .plain = Conte 150 dias a partir do dia em que a repartição recebeu o seu formulário de asilo. Então você pode pedir a autorização de trabalho.
    .missed = Um pedido feito cedo demais é rejeitado, e você precisa enviar de novo. Dias de atraso que você pediu aumentam a espera.
    .todo = Preencha o formulário I-765, categoria (c)(8). Não envie antes do primeiro dia. Foi proposta uma espera mais longa: pergunte se a lei mudou antes de enviar.

us-ead-c8-eligible = Perguntar onde está a sua autorização de trabalho
    .plain = Você precisa esperar 180 dias até poder receber esta autorização de trabalho. A lei não deixa o governo dar antes.
    .missed = Nada está perdido. Antes deste dia você só precisa esperar. Dias de atraso que você pediu aumentam a espera.
    .todo = Se você pediu a autorização e já passaram 180 dias, pergunte o que falta.

us-ead-renew-window = Renovar a autorização de trabalho
    .plain = Você pode pedir um cartão novo a partir de 180 dias antes do fim do antigo. Peça cedo: enquanto você espera, o cartão antigo não é mais prolongado.
    .missed = Se o cartão terminar antes de chegar o novo, você precisa parar de trabalhar até recebê-lo. Envie o pedido agora, mesmo com atraso, e pergunte a um advogado.
    .todo = Envie o formulário I-765 assim que chegar o primeiro dia. Use a categoria que está no seu cartão.

us-ead-expiry = A sua autorização de trabalho termina
    .plain = Você pode trabalhar com este cartão até o dia impresso nele. Se o seu pedido de asilo for negado, pode terminar antes: pergunte a um advogado.
    .missed = Trabalhar depois desse dia é trabalhar sem permissão, a não ser que a sua renovação tenha sido recebida antes de 30 de outubro de 2025: então o cartão pode valer por mais tempo, até 540 dias. Se não for assim, pare de trabalhar, peça um cartão novo (formulário I-765) e fale com um advogado.
    .todo = Olhe agora o dia no seu cartão e planeje a renovação. Se você tem TPS, pergunte se um aviso publicado prolonga o seu cartão.

## Address and registration

us-ar11 = Dar o novo endereço ao USCIS
    .plain = Depois de uma mudança você tem 10 dias para dar o novo endereço ao USCIS. O formulário é o AR-11, e você pode enviá-lo pela internet.
    .missed = As cartas continuam indo para a sua casa antiga, e você pode perder uma data. Não avisar é contra a lei. Envie o formulário hoje, mesmo com atraso.
    .todo = Preencha o formulário AR-11 pela internet e guarde a confirmação.
    .general-rule = Vem de uma regra geral, que passa o último dia para depois dos dias em que as repartições estão fechadas. Não espere por esse dia.

us-eoir33-court = Dar o novo endereço ao tribunal de imigração
    .plain = Quando você muda de casa ou de telefone, o tribunal de imigração precisa saber dentro de 5 dias. O formulário é o EOIR-33.
    .missed = As cartas do tribunal vão para a sua casa antiga. Você pode perder uma audiência e receber uma ordem de deportação. Envie o formulário hoje, mesmo com atraso.
    .todo = Envie o formulário EOIR-33 ao tribunal, um para cada pessoa, e uma cópia ao advogado do governo. O formulário de 2026 não tem a linha “in care of” (para receber cartas na casa de outra pessoa): se você mora em um abrigo, pergunte a um serviço de ajuda jurídica como escrever o endereço.
    .working-days = Vem de contar 5 dias úteis. Não espere por isso.

us-eoir33-bia = Dar o novo endereço à Junta
    .plain = Você mudou de casa enquanto o seu recurso está aberto? Avise a Junta de Recursos de Imigração (Board of Immigration Appeals). Ela precisa saber dentro de 5 dias úteis.
    .missed = A decisão pode ir para a sua casa antiga. Então o curto prazo para o tribunal federal pode passar sem você. Envie o formulário hoje, mesmo com atraso, e pergunte como está o seu caso.
    .todo = Envie o formulário EOIR-33/BIA à Junta e uma cópia ao advogado do governo. Guarde a prova.

us-registration-30 = Perguntar a um advogado se você precisa se registrar
    .plain = Algumas pessoas que entraram sem passar pelo controle têm 30 dias para se registrar no governo. Papéis do tribunal, um I-94 com parole ou uma autorização de trabalho já contam como registro. Depois que uma criança faz 14 anos, os 30 dias podem correr de novo.
    .missed = A lei prevê multa ou prisão para quem precisava se registrar e não se registrou. Fale com um advogado antes de fazer qualquer coisa: o advogado pode dizer se é o seu caso e como fazer com atraso.
    .todo = Fale com um advogado antes de se registrar. Quem precisa se registrar faz isso pela internet, com o formulário G-325R.
    .registered = Se você já tinha registro, isto não é para você. Contam a notificação de comparecimento, o parole no I-94 e a autorização de trabalho. Pergunte a um advogado se não tiver certeza.

## After asylum, TPS, parole

us-i730 = Pedir pelo marido ou pela esposa e pelos filhos
    .plain = Se você ganhar o asilo, pode pedir que o seu marido ou a sua esposa e os seus filhos também tenham asilo (formulário I-730). Você tem dois anos para pedir.
    .missed = Você precisa pedir mais tempo por razões humanitárias, ou usar um caminho mais lento. Fale com um advogado: ainda pode haver um caminho para a família.
    .todo = Envie o formulário I-730. Ele precisa chegar no prazo. Guarde a prova do dia.

us-asylee-i485 = Pedir o green card
    .plain = Um ano depois de ganhar o asilo, você pode pedir o green card. Só contam os dias dentro dos Estados Unidos.
    .missed = O USCIS disse que o ano precisa estar completo quando ele decide. Pergunte a um advogado se você pode enviar o formulário antes. Não há um último dia, mas não espere muito: o asilo pode ser retirado.
    .todo = Conte os seus dias no exterior. Envie o formulário I-485 depois do primeiro dia.

us-asylee-travel = Antes de viajar para o exterior
    .plain = Não saia dos Estados Unidos sem um documento de viagem. Não viaje para o país de onde você fugiu.
    .missed = Podem não deixar você entrar de novo, ou você pode perder o asilo. Se o seu caso ainda está aberto, sair sem “advance parole” pode encerrá-lo. Se você já saiu, ligue para um advogado antes de voltar.
    .todo = Fale com um advogado antes de comprar a passagem. Peça o documento de viagem com o formulário I-131 e espere até tê-lo na mão.

us-tps-rereg = Registrar-se de novo para o TPS
    .plain = O seu país tem TPS? O governo diz de que dia até que dia você precisa se inscrever de novo.
    .missed = Você pode perder o TPS, a não ser que mostre um bom motivo para o atraso. Envie agora com o seu motivo e fale com um advogado.
    .todo = Confira primeiro se o seu país ainda tem TPS: para muitos países ele terminou em 2025 e 2026. Depois envie o formulário I-821 entre o primeiro e o último dia que o governo dá.

us-tps-late_initial = Pedir o TPS pela primeira vez, com atraso
    .plain = Algumas pessoas podem pedir o TPS com atraso. Elas tinham outro status ou um pedido aberto quando começou a inscrição do país delas. Parece que têm 60 dias depois que isso terminou.
    .missed = Este caminho pode estar fechado. Fale com um advogado sobre o que ainda resta.
    .todo = Confira primeiro se o TPS do seu país ainda existe. Depois pergunte a um advogado e envie o formulário I-821 com a prova do status ou do pedido que terminou.

us-sij-before_21 = Pedir proteção para jovens, antes de fazer 21 anos
    .plain = Um dos seus pais machucou você, abandonou você ou não cuidou de você? Então há um caminho para ficar que se chama Special Immigrant Juvenile. Parece que o formulário precisa estar no USCIS antes de você fazer 21 anos. Em alguns estados você precisa da ordem de um tribunal estadual aos 18 anos ou até antes.
    .missed = Este caminho muito provavelmente está fechado. Fale com um advogado sobre outros.
    .todo = Fale agora com um advogado para jovens: um tribunal estadual precisa agir primeiro, e isso leva meses. Depois o advogado envia o formulário I-360.

us-cspa = Pedir o green card antes que passe um ano
    .plain = Alguns filhos que fazem 21 anos ainda contam como crianças. Parece que eles precisam pedir o green card dentro de um ano depois que um visto fica disponível para eles.
    .missed = Você pode contar como pessoa adulta e precisar esperar anos. Alguns motivos de atraso são aceitos. Fale hoje com um advogado.
    .todo = Pergunte a um advogado quando um visto ficou disponível para você, e o que conta como pedir o green card.

us-i290b = Pedir ao USCIS que veja de novo uma negativa
    .plain = Se o USCIS negou um pedido seu, talvez você possa recorrer, ou pedir ao USCIS que olhe de novo, com o formulário I-290B. Parece que o formulário precisa chegar dentro de 30 dias, ou alguns dias a mais se a decisão veio pelo correio. Este formulário não é para uma negativa de asilo.
    .missed = A decisão continua valendo. Talvez você possa enviar o pedido de novo, ou ir ao tribunal. Fale com um advogado.
    .todo = Leia na decisão se você pode recorrer, e até quando. Envie o formulário I-290B com a taxa, cedo o bastante para chegar. Não conte com dias a mais por causa do correio.

us-parole-expiry = O seu parole termina
    .plain = O seu parole termina no dia que está no seu I-94. Termina antes se uma carta ou um e-mail o encerrou.
    .missed = A autorização de trabalho que veio com o parole também termina, e pode começar um caso de deportação. Você ainda pode pedir asilo: isso tem um prazo próprio. Fale agora com um advogado.
    .todo = Fale com um advogado antes deste dia. Procure cartas e e-mails sobre o seu parole. O fim do parole NÃO é o último dia para pedir asilo.

us-er-two_years = Dois anos nos Estados Unidos
    .plain = Os agentes podem usar um modo rápido de deportar pessoas que estão aqui há menos de dois anos. Um tribunal parou isso, e um tribunal superior deixou continuar em 2026. Ainda se discute: pergunte a um advogado o que vale agora.
    .missed = Você não precisa fazer nada neste dia. Ele só mostra quando passam dois anos. Se um agente parar você antes, diga que tem medo de voltar e peça um advogado.
    .todo = Leve sempre com você cópias que provem há quanto tempo você está aqui. Se você tem medo de voltar, diga isso claramente, mais de uma vez.

## Fear interviews

us-cf-ij_review = Pedir que um juiz veja a decisão sobre o medo crível
    .plain = O agente decidiu que você não tem “credible fear” (medo crível)? Você pode pedir um juiz. Faça isso no mesmo dia, no formulário que lhe derem.
    .missed = Podem deportar você, e a Junta não aceita recurso. Se você ainda está aqui, diga hoje ao agente que quer o juiz e ligue para um advogado.
    .todo = Diga e marque no formulário: sim, eu quero o juiz. Peça um intérprete se não entender o formulário. O juiz decide rápido, em 7 dias no máximo.

us-cf-reconsider = Pedir ao USCIS que veja de novo o seu medo
    .plain = Se o juiz concordar com o agente, o seu advogado pode pedir uma vez ao USCIS que olhe de novo. Parece que você tem 7 dias, ou até deportarem você, se for antes. Não conseguimos conferir: pergunte a um advogado.
    .missed = A deportação continua. Um advogado ainda pode perguntar se o USCIS vê de novo, ou se há outro caminho.
    .todo = Ligue para um advogado no mesmo dia. Dê a ele a decisão e as provas novas que você tiver.

us-rf-ij_review = Pedir que um juiz veja a decisão sobre o medo razoável
    .plain = Isto é para quem já tem uma ordem de deportação de antes. Se o agente decidir que você não tem “reasonable fear” (medo razoável), peça um juiz no mesmo dia, no formulário. O juiz deveria decidir dentro de 10 dias.
    .missed = Podem usar a ordem antiga para deportar você. Se você ainda está aqui, diga hoje que quer o juiz e ligue para um advogado.
    .todo = Diga e marque no formulário: sim, eu quero o juiz. Peça um intérprete se precisar.

## In the immigration court

us-nta-hearing = Ir à sua audiência no tribunal
    .plain = Você precisa estar em todas as audiências, no dia certo e na hora certa. A sua primeira audiência não deve ser menos de 10 dias depois do dia em que você recebeu a notificação de comparecimento. Se for, vá mesmo assim e diga isso ao juiz.
    .missed = O juiz pode mandar deportar você enquanto você não está lá. Por 10 anos você não poderia receber algumas outras formas de ajuda. Fale hoje com um advogado: talvez dê para abrir o caso de novo, mas o tempo é curto.
    .todo = Confira o dia toda semana na linha telefônica do tribunal ou no site (ACIS). Se for diferente do seu papel, use o dia que vem primeiro e pergunte ao tribunal. Vá mesmo se não tiver advogado.

us-court-filing-individual = Enviar as suas provas ao tribunal
    .plain = O tribunal precisa das suas provas e dos nomes das suas testemunhas 30 dias antes da audiência individual. Essa é a audiência longa.
    .missed = O juiz pode deixar os seus papéis de fora. Entregue mesmo assim, diga o motivo do atraso e peça ao juiz que aceite.
    .todo = Entregue os papéis ao tribunal e dê uma cópia ao advogado do governo.
    .judge = O juiz pode marcar outro dia. Vale o dia do juiz.
    .detained = Você disse ao Faro que está em detenção. Lá o juiz marca o dia. Pergunte ao tribunal ou ao seu advogado. Até saber, faça até esta data.

us-court-filing-master = Enviar papéis para uma audiência curta
    .plain = Você quer que o juiz decida algo em uma audiência curta (master)? Então o tribunal precisa dos seus papéis 15 dias antes dela.
    .missed = O juiz pode não olhar os papéis nesse dia. Entregue mesmo assim, diga o motivo do atraso e peça ao juiz que aceite.
    .todo = Entregue os papéis ao tribunal e dê uma cópia ao advogado do governo.
    .judge = O juiz pode marcar outro dia. Vale o dia do juiz.
    .detained = Você disse ao Faro que está em detenção. Lá o juiz marca o dia. Pergunte ao tribunal ou ao seu advogado. Até saber, faça até esta data.

us-court-response-10 = Responder ao papel do governo
    .plain = O advogado do governo pediu algo ao juiz? A sua resposta precisa estar no tribunal dentro de 10 dias depois que o tribunal recebeu esse papel.
    .missed = O juiz pode agir como se você concordasse. Envie a sua resposta mesmo assim, diga o motivo do atraso e peça ao juiz que leia.
    .todo = Escreva por que você não concorda e junte provas. Entregue ao tribunal e dê uma cópia ao advogado do governo.

us-court-pretermit = Responder ao pedido de encerrar cedo o seu caso de asilo
    .plain = O advogado do governo pediu ao juiz que encerre o seu caso de asilo sem uma audiência completa, ou que mande você para outro país. O manual do tribunal dá a você 10 dias para responder a um pedido por escrito. Se o juiz der outro dia, vale o dia do juiz.
    .missed = O juiz pode negar o asilo sem ouvir você e mandar você para um país que você não conhece. Você pode recorrer à Junta, mas o tempo é curto. Fale hoje com um advogado.
    .todo = No tribunal, diga logo: eu não concordo. Tenho medo de ir para esse país. Quero o pedido por escrito e tempo para responder e achar um advogado. Depois escreva por que fariam mal a você ou torturariam você lá, junte provas, complete o formulário de asilo, entregue ao tribunal e dê uma cópia ao advogado do governo.
    .differ = As fontes não dizem o mesmo. O manual dá 10 dias, mas o pedido muitas vezes é feito em voz alta no tribunal, e o juiz pode decidir no mesmo dia. Prepare-se para responder na sua próxima audiência. Pergunte a um advogado.
    .at-once = Vale onde o juiz decide imediatamente, no tribunal. Prepare-se para isso.
    .asked = Grupos de ajuda jurídica dizem para pedir 30 dias ao juiz. Só vale se o juiz disser que sim.

us-court-remote = Pedir para participar da audiência por vídeo
    .plain = Você pode pedir ao juiz que deixe você participar por vídeo (Webex) ou por telefone. Uns dizem que o tribunal precisa do pedido 15 dias antes da audiência, e outros dizem 30.
    .missed = Você ainda pode pedir, mas o juiz pode não responder a tempo. Vá ao tribunal em pessoa, na hora marcada.
    .todo = Escreva um pedido e diga por quê. Entregue ao tribunal e dê uma cópia ao advogado do governo. Depois confira na linha telefônica do tribunal ou no site (ACIS) até saber a resposta.
    .not-granted = Pedir não é ter permissão. Enquanto o juiz não disser que sim, você precisa estar no tribunal em pessoa. Se você não for, pode receber uma ordem de deportação.

us-court-callup = Entregar o que o juiz pediu
    .plain = O juiz deu um dia para um formulário ou para papéis. Eles precisam estar no tribunal até esse dia.
    .missed = O juiz pode decidir que você desistiu desse pedido. Entregue os papéis agora, explique o motivo do atraso e fale com um advogado.
    .todo = Anote o dia que o juiz deu. Entregue cedo e dê uma cópia ao advogado do governo. Se precisar de mais tempo, peça ao juiz antes desse dia.

us-court-absentia-180 = Abrir o caso de novo: você não pôde ir ao tribunal
    .plain = Algo muito grave impediu você de ir ao tribunal, como uma doença, violência ou uma morte na família? O seu pedido para reabrir precisa chegar dentro de 180 dias depois da ordem.
    .missed = A ordem continua valendo. Mas se você nunca recebeu o aviso, ou estava sob custódia (em detenção ou na prisão), não há prazo. Fatos novos são outro caminho, mas para isso você pode ter só 90 dias depois da ordem. Fale agora com um advogado sobre isso.
    .todo = Entregue ao tribunal um pedido para reabrir. Conte o que aconteceu e junte provas. Este pedido faz a sua deportação parar até o juiz decidir: pergunte a um advogado para ter certeza.
    .until-filed = Com a ordem, podem deportar você a qualquer momento até você entregar o pedido. Não espere por um último dia.

us-court-absentia-any = Abrir o caso de novo: você não recebeu o aviso
    .plain = Mandaram deportar você por ter faltado ao tribunal, mas você nunca recebeu o aviso, ou estava sob custódia (em detenção ou na prisão)? Então nenhum prazo impede você de pedir para abrir o caso de novo.
    .missed = A ordem continua valendo até que um juiz a retire.
    .todo = Entregue ao tribunal um pedido para reabrir. Diga onde você morava então e guarde todos os envelopes. Este pedido faz a sua deportação parar até o juiz decidir: pergunte a um advogado para ter certeza.
    .until-filed = Com a ordem, podem deportar você a qualquer momento até você entregar o pedido.

us-mtr-90 = Abrir o caso de novo com fatos novos
    .plain = Você tem uma única chance de pedir isto. O seu pedido para reabrir precisa chegar dentro de 90 dias depois que a ordem ficou definitiva.
    .missed = Há exceções: o seu país ficou muito pior, alguém próximo da família abusou de você (VAWA), ou o advogado do governo pede junto com você. Fale com um advogado sobre elas.
    .todo = Entregue o pedido com os fatos novos e as provas. Pergunte a um advogado se o pedido vai para o tribunal ou para a Junta. Por si só, o pedido não faz parar uma deportação: peça também que a deportação seja parada (stay).
    .final = O prazo começa quando a ordem fica definitiva. Se você desistiu do recurso, ou não estava no tribunal, pode ser o próprio dia da ordem. Só um advogado sabe dizer.
    .waived = Vale se você desistiu do recurso no tribunal.

us-mtr-changed_country = Abrir o caso de novo: o seu país ficou pior
    .plain = Se o seu país agora é mais perigoso para você do que era na sua audiência, você pode pedir para abrir o caso de novo. Isto não tem prazo.
    .missed = A ordem continua valendo até que um juiz a mude.
    .todo = Junte provas do que há de novo no seu país. Entregue um pedido para reabrir com a ajuda de um advogado. Peça também que parem a deportação (stay of removal): não conte com o pedido sozinho.

us-vawa-reopen = Abrir o caso de novo depois de abuso na família
    .plain = Um marido, uma esposa, um dos pais ou um filho adulto que tem cidadania americana ou green card abusou de você? Então talvez você possa pedir para abrir o caso de novo. Parece que você tem um ano depois que a ordem ficou definitiva.
    .missed = O juiz ainda pode aceitar com atraso por razões especiais, ou por causa do mal feito a uma criança. Fale logo com um advogado.
    .todo = Fale com um advogado que conhece a VAWA. O pedido precisa vir com os papéis do seu caso VAWA. Ligue para 911 se você está em perigo.

us-reconsider-30 = Pedir que corrijam um erro da decisão
    .plain = Se a decisão entendeu a lei errado, você pode pedir uma vez que a corrijam. O seu pedido de reconsideração precisa chegar dentro de 30 dias depois da ordem definitiva.
    .missed = Este caminho fica então fechado, mas outro pode estar aberto, como um pedido para reabrir. Fale logo com um advogado.
    .todo = Entregue um pedido de reconsideração e diga qual é o erro. Ele não faz parar o relógio do tribunal federal: esse tem os próprios 30 dias.
    .final = O prazo começa quando a ordem fica definitiva. Se você desistiu do recurso, ou não estava no tribunal, pode ser o próprio dia da ordem. Só um advogado sabe dizer.
    .waived = Vale se você desistiu do recurso no tribunal.

## Appeals

us-bia-appeal-30 = Recorrer da decisão do juiz
    .plain = O juiz negou? A Junta de Recursos de Imigração (Board of Immigration Appeals) precisa TER o seu recurso dentro de 30 dias. Tente fazê-lo chegar à Junta até o dia 10.
    .missed = A ordem do juiz fica então definitiva, e o governo pode deportar você. Fale logo com um advogado: pode haver outros caminhos.
    .todo = Envie o formulário EOIR-26 com a taxa ou com um pedido de isenção (formulário EOIR-26A). Pague no EOIR Payment Portal e junte o comprovante. Assine que enviou uma cópia ao advogado do governo. Precisa chegar no prazo. Se a isenção for negada, você tem 15 dias.
    .summary = Uma decisão falada começa o prazo quando é dita. Uma decisão escrita começa o prazo quando é posta no correio ou na internet. Um resumo por escrito que vem depois não dá mais tempo.

us-bia-appeal-10_disputed = Recorrer da decisão do juiz (10 dias em disputa)
    .plain = Uma regra de 2026 ia dar só 10 dias. Um tribunal a parou.
    .missed = O governo pode dizer que você perdeu o prazo. Recorra mesmo assim dentro dos 30 dias e fale logo com um advogado.
    .todo = Envie o formulário EOIR-26 tão cedo que chegue até o dia 10.
    .why = Um tribunal anulou esta regra em 8 de março de 2026. O Faro conta com ela só para ter segurança. Pergunte a um advogado se isso ainda é preciso.

us-bia-brief = Enviar os seus argumentos por escrito à Junta
    .plain = O aviso da Junta dá um último dia para os seus argumentos por escrito (brief). Você e o governo têm os mesmos 20 dias. O seu texto precisa CHEGAR até esse dia.
    .missed = A Junta pode decidir sem os seus argumentos. Ela também pode encerrar o recurso se você disse que enviaria um texto. Envie agora, peça à Junta que aceite com atraso e fale com um advogado.
    .todo = Siga o dia que está no aviso. Envie o texto à Junta e uma cópia ao advogado do governo. Se precisar de mais tempo, peça antes do último dia.

us-bia-fee_waiver-15 = Enviar o recurso de novo: sem isenção da taxa
    .plain = A Junta não aceitou o seu pedido de não pagar a taxa e devolveu o seu recurso ou pedido. Você tem 15 dias para entregá-lo de novo, com a taxa ou com um novo pedido de não pagar. Nesses dias, o prazo do seu recurso espera.
    .missed = A Junta pode tratar o seu recurso como se nunca tivesse sido entregue. Então a ordem é definitiva. Envie agora, diga o motivo do atraso e fale logo com um advogado.
    .todo = Pague no EOIR Payment Portal e junte o comprovante, ou preencha um novo formulário EOIR-26A com tudo o que você ganha e gasta. Envie junto com o recurso inteiro e a carta da Junta. Precisa chegar no prazo.

us-bond-appeal = Recorrer da decisão sobre a fiança (bond)
    .plain = O juiz negou a fiança (bond), ou pediu dinheiro demais? Você pode recorrer à Junta. Parece que a Junta precisa ter o formulário EOIR-26 dentro de 30 dias. Não há taxa. Procure fazer isso em 10 dias.
    .missed = Você pode pedir ao juiz de novo se algo importante mudou. Fale com um advogado.
    .todo = Envie o formulário EOIR-26 à Junta e uma cópia ao advogado do governo. O seu caso continua ao mesmo tempo: cumpra todas as outras datas.

us-pfr = Pedir a um tribunal federal que veja o caso
    .plain = Um tribunal federal pode ver a decisão da Junta. Também pode ver algumas ordens de deportação que agentes fizeram sem juiz. O tribunal precisa ter a sua petição (petition for review) dentro de 30 dias depois da data que está no papel.
    .missed = O tribunal federal muito provavelmente não vai ver o seu caso. Pergunte logo a um advogado se ainda dá para fazer algo.
    .todo = Entregue a petição no tribunal federal de recursos (court of appeals). Peça também ao tribunal que pare a sua deportação: ela não vai parar sozinha.
    .no-extra-days = Você não ganha dias a mais porque a decisão veio pelo correio. Se o último dia for um feriado estadual, talvez você ganhe um dia, mas não conte com isso. O seu caso é só sobre retenção de remoção (withholding of removal) ou tortura? Então os 30 dias podem contar desde a ordem mais antiga dos agentes, e não desde a decisão da Junta. Os tribunais ainda não dizem o mesmo sobre ordens antigas que são usadas de novo: pergunte agora a um advogado.
    .state-holiday = Vale onde o último dia é feriado estadual. Não espere por ele.

us-pfr-brief = Enviar os seus argumentos por escrito ao tribunal federal
    .plain = O tribunal diz quando o registro do seu caso está pronto. O seu texto (brief) precisa ser entregue até 40 dias depois, se o tribunal não marcar outro dia. Você tem 14 dias para responder ao texto do governo.
    .missed = O tribunal pode encerrar o seu caso. Peça agora mais tempo ao tribunal, diga por quê e fale com um advogado.
    .todo = Leia o calendário do tribunal: vale o dia dele. Envie o texto ao tribunal e uma cópia ao advogado do governo.

## Voluntary departure

us-vd-depart = Sair até o dia que o juiz marcou
    .plain = O juiz deixou você sair por conta própria (saída voluntária, voluntary departure) e deu um número de dias. Você precisa estar fora do país até o último. Se ele cair em fim de semana ou feriado, um tribunal disse em 2025 que você pode sair no próximo dia útil. Não conte com isso.
    .missed = A permissão de sair por conta própria vira uma ordem de deportação. Talvez você precise pagar uma multa, e por 10 anos você não pode receber algumas formas de ajuda. Fale logo com um advogado.
    .todo = Guarde a prova do dia em que você saiu. Fale com um advogado antes de entregar um pedido para reabrir ou ir ao tribunal federal: isso pode encerrar a saída voluntária.

us-vd-bond = Pagar a fiança da saída voluntária
    .plain = O juiz pode pedir dinheiro como promessa de que você vai sair (bond). Parece que o ICE precisa ter o dinheiro dentro de 5 dias úteis, mas não conseguimos conferir. Pergunte ao tribunal ou a um advogado no mesmo dia.
    .missed = A saída voluntária pode estar perdida, e uma ordem de deportação pode tomar o lugar dela. Fale logo com um advogado.
    .todo = Pague a fiança no ICE e guarde o comprovante.

us-vd-bond_proof_bia = Mostrar à Junta que você pagou a fiança
    .plain = Se você recorrer depois da saída voluntária, a Junta precisa da prova de que você pagou a fiança. A prova precisa chegar dentro de 30 dias depois que você entregou o recurso.
    .missed = A Junta pode não dar a saída voluntária de novo. Envie a prova agora, mesmo com atraso, e pergunte a um advogado.
    .todo = Envie à Junta uma cópia do comprovante da fiança e uma cópia ao advogado do governo.

## ICE

us-ice-notice_to_report = Apresentar-se ao escritório do ICE
    .plain = Algumas pessoas entraram com um papel que manda que elas se apresentem ao ICE (formulário I-385). Você tem 60 dias, ou o que diz o seu papel.
    .missed = Agentes do ICE podem vir procurar você e pôr você em detenção. Marque agora, mesmo com atraso. Fale com um advogado antes de ir: as prisões nessas visitas aumentaram em 2025.
    .todo = Marque uma visita na página de check-in do ICE. Marcar já conta, mesmo se a visita for depois. Guarde uma cópia. Diga a alguém de confiança quando você vai.

us-ice-checkin-recurring = Fazer o seu check-in com o ICE
    .plain = Você precisa fazer cada check-in no dia e na hora que o seu agente disse. Pode ser uma foto em um aplicativo, uma ligação ou uma visita.
    .missed = Faltar a um check-in pode levar à detenção ou a uma tornozeleira eletrônica. Ligue agora para o seu agente, diga por quê e anote com quem você falou. Avise o seu advogado.
    .todo = Mantenha o telefone carregado e o aplicativo funcionando. Guarde a prova de cada check-in. Se não puder fazer um, avise o seu agente antes.

us-ice-osup = Apresentar-se nos dias do papel de supervisão
    .plain = O seu papel de supervisão (formulário I-220A ou I-220B) tem uma lista de dias em que você precisa se apresentar ao ICE. Faça isso em cada um deles.
    .missed = O ICE pode deter você. Ligue agora para o escritório do ICE, diga por que faltou e avise o seu advogado.
    .todo = Leve o papel todas as vezes. Peça ao agente que escreva a próxima data. Se uma visita preocupa você, fale com um advogado antes dela. Não deixe simplesmente de ir.

## The questions for facts. .label names the fact inside a sentence.

us-fact-last_arrival = Em que dia você entrou nos Estados Unidos pela última vez?
    .label = o dia em que você entrou nos Estados Unidos pela última vez
us-fact-unaccompanied_child = Quando você veio ou pediu asilo, tinha menos de 18 anos e estava aqui sem pai, mãe ou responsável legal que pudesse cuidar de você?
    .label = você tinha menos de 18 anos, sem pai, mãe ou responsável aqui que pudesse cuidar de você
us-fact-i589_filed = Em que dia você enviou ou entregou o formulário de asilo (I-589)?
    .label = o dia em que você entregou o formulário de asilo
us-fact-fee_notice_date = Que data está no aviso sobre a taxa anual do asilo?
    .label = a data do aviso sobre a taxa anual
us-fact-i589_received = Em que dia o seu formulário de asilo completo chegou à repartição ou ao tribunal? Olhe o comprovante de recebimento ou o carimbo.
    .label = o dia em que o seu formulário de asilo completo foi recebido
us-fact-clock_stopped = O relógio do asilo parou porque você pediu um adiamento? Se sim, de que dia até que dia? O relógio conta os dias até a sua autorização de trabalho.
    .label = os dias em que o relógio do asilo ficou parado
us-fact-ead_expires = Qual é o último dia no seu cartão de autorização de trabalho?
    .label = o último dia do seu cartão de autorização de trabalho
us-fact-biometrics_at = Em que dia e a que horas você vai tirar as impressões digitais?
    .label = o seu dia de impressões digitais
us-fact-asylum_interview_at = Em que dia e a que horas é a sua entrevista de asilo?
    .label = a sua entrevista de asilo
us-fact-interview_missed_on = Em que dia foi a entrevista de asilo à qual você não pôde ir?
    .label = o dia da entrevista à qual você faltou
us-fact-delay_ended = Se algo atrasou o seu pedido de asilo, em que dia isso terminou? Se o seu país mudou, use o dia da mudança.
    .label = o dia em que terminou o motivo do atraso
us-fact-i589_returned = Em que dia o seu formulário de asilo foi devolvido a você?
    .label = o dia em que o seu formulário de asilo foi devolvido
us-fact-tz = Que fuso horário tem esse lugar?
    .label = o fuso horário do lugar
us-fact-rfe_mailed = Que data está na carta em que o USCIS pede mais provas (Request for Evidence)?
    .label = a data do pedido de mais provas
us-fact-noid_mailed = Que data está no aviso que diz que o USCIS pretende negar o seu caso (Notice of Intent)?
    .label = a data do aviso de que pretendem negar
us-fact-max_days = Quantos dias você tem para responder, segundo o aviso?
    .label = o número de dias que o aviso dá
us-fact-by_mail = O aviso chegou pelo correio?
    .label = o aviso veio pelo correio
us-fact-moved_on = Em que dia você mudou de casa?
    .label = o dia em que você mudou de casa
us-fact-already_registered = O governo já registrou você antes (impressões digitais quando você veio, I-94, autorização de trabalho ou papéis do tribunal)?
    .label = você já tem registro no governo
us-fact-asylum_granted = Em que dia você ganhou o asilo?
    .label = o dia em que você ganhou o asilo
us-fact-days_abroad = Desde que ganhou o asilo, quantos dias você ficou fora dos Estados Unidos?
    .label = os dias que você passou fora dos Estados Unidos
us-fact-travel_on = Em que dia você quer viajar?
    .label = o dia em que você quer viajar
us-fact-tps_opens = Qual é o primeiro dia em que pessoas do seu país com TPS podem se registrar de novo?
    .label = o primeiro dia para se registrar de novo para o TPS
us-fact-tps_closes = Qual é o último dia em que pessoas do seu país com TPS podem se registrar de novo?
    .label = o último dia para se registrar de novo para o TPS
us-fact-tps_reason_ended = Para pedir o TPS com atraso: em que dia terminou, ou vai terminar, o seu outro status ou pedido aberto?
    .label = o dia em que terminou o seu outro status ou pedido
us-fact-turns_21_on = Em que dia você faz 21 anos?
    .label = o dia em que você faz 21 anos
us-fact-visa_available = Em que dia um visto ficou disponível para você?
    .label = o dia em que um visto ficou disponível para você
us-fact-uscis_decision_mailed = Que data está na negativa do USCIS?
    .label = a data da negativa do USCIS
us-fact-parole_until = Até que dia o seu I-94 deixa você ficar (parole)?
    .label = o último dia do parole no seu I-94
us-fact-cf_negative_served = Em que dia lhe deram o papel que diz que você não tem “credible fear” (medo crível)?
    .label = o dia em que você recebeu a decisão sobre o medo crível (credible fear)
us-fact-cf_judge_concurred = Em que dia o juiz concordou que você não tem “credible fear” (medo crível)?
    .label = o dia em que o juiz concordou com o agente
us-fact-removal_on = Se lhe disseram, em que dia vão deportar você?
    .label = o dia em que vão deportar você
us-fact-rf_negative_served = Em que dia lhe deram o papel que diz que você não tem “reasonable fear” (medo razoável)?
    .label = o dia em que você recebeu a decisão sobre o medo razoável (reasonable fear)
us-fact-hearing = Em que dia é a sua audiência (individual ou master)?
    .label = o dia da sua audiência
us-fact-nta_served = Em que dia lhe deram a notificação de comparecimento (Notice to Appear, NTA)?
    .label = o dia em que você recebeu a notificação de comparecimento
us-fact-detained = Você está em detenção agora?
    .label = você está em detenção
us-fact-wants_remote = Você quer participar da audiência por vídeo ou por telefone?
    .label = você quer participar por vídeo ou por telefone
us-fact-pretermit_motion = Em que dia o tribunal recebeu o pedido de encerrar cedo o seu caso de asilo, ou em que dia ele foi feito no tribunal?
    .label = o dia do pedido de encerrar cedo o seu caso de asilo
us-fact-bond_decision = Em que dia o juiz decidiu sobre a fiança?
    .label = o dia em que o juiz decidiu sobre a fiança
us-fact-absentia_order = Que data está na ordem feita quando você não estava no tribunal?
    .label = a data da ordem feita quando você não estava no tribunal
us-fact-appeal_filed = Você enviou um recurso à Junta de Recursos de Imigração?
    .label = você recorreu à Junta
us-fact-appeal_waived = Você disse ao juiz que desiste do recurso?
    .label = você desistiu do recurso
us-fact-abused_by_family = Um marido, uma esposa, um dos pais ou um filho adulto que tem cidadania americana ou green card abusou de você? Você não precisa responder.
    .label = alguém próximo da família abusou de você
us-fact-fee_waiver_refused = Que data está na carta da Junta que nega o seu pedido de não pagar a taxa (fee waiver)?
    .label = a data da carta que nega a isenção da taxa
us-fact-ij_decision_oral = Em que dia o juiz disse a decisão em voz alta no tribunal?
    .label = o dia em que o juiz disse a decisão em voz alta
us-fact-ij_decision_mailed = Em que dia o tribunal pôs a decisão escrita do juiz no correio ou na internet?
    .label = o dia em que a decisão escrita foi enviada
us-fact-written_summary_mailed = Se veio um resumo por escrito da decisão falada, em que dia o tribunal o enviou?
    .label = o dia em que o resumo por escrito foi enviado
us-fact-briefing_schedule = Que data está no aviso da Junta sobre os argumentos por escrito (briefing schedule)?
    .label = a data do aviso sobre os argumentos por escrito
us-fact-bia_order = Que data está na decisão da Junta?
    .label = a data da decisão da Junta
us-fact-dhs_order = Que data está na ordem de deportação que um agente fez, sem juiz?
    .label = a data da ordem que um agente fez
us-fact-reinstatement_order = Que data está no papel que diz que a sua ordem de deportação antiga é usada de novo (formulário I-871)?
    .label = a data do papel que usa de novo a sua ordem antiga
us-fact-served_by_mail = Você recebeu a decisão pelo correio?
    .label = a decisão veio pelo correio
us-fact-circuit = Em que circuito federal fica o seu tribunal de imigração?
    .label = o tribunal do circuito federal
us-fact-record_available = Em que dia o tribunal federal disse que o registro do seu caso está pronto?
    .label = o dia em que o registro do caso ficou pronto
us-fact-opposing_filing_received = Se o advogado do governo pediu algo ao juiz por escrito, em que dia esse papel chegou ao tribunal?
    .label = o dia em que o tribunal recebeu o papel do governo
us-fact-date_set_by_judge = Qual é o último dia que o juiz deu para um formulário ou para papéis?
    .label = o dia que o juiz marcou
us-fact-vd_order = Em que dia o juiz deixou você sair por conta própria (saída voluntária, voluntary departure)?
    .label = o dia em que o juiz deu a saída voluntária
us-fact-days_granted = Quantos dias você tem para sair, segundo a ordem do juiz?
    .label = o número de dias que o juiz deu
us-fact-bia_appeal_filed = Em que dia você entregou o seu recurso à Junta?
    .label = o dia em que você entregou o recurso
us-fact-released = Em que dia soltaram você, na fronteira ou da detenção? Se você tem o formulário I-385, use a data que está nele.
    .label = o dia em que soltaram você
us-fact-first = Em que dia e a que horas é o seu primeiro check-in?
    .label = o seu primeiro check-in
us-fact-every = Quanto tempo há de um check-in até o próximo, por exemplo 1 semana, 2 semanas ou 1 mês?
    .label = o tempo entre os check-ins

## Federal holidays

us-holiday-new-year = Ano-Novo
us-holiday-martin-luther-king = Dia de Martin Luther King
us-holiday-washington = Aniversário de Washington (Presidents’ Day)
us-holiday-memorial = Memorial Day
us-holiday-juneteenth = Juneteenth
us-holiday-independence = Dia da Independência dos Estados Unidos
us-holiday-labor = Labor Day (Dia do Trabalho nos Estados Unidos)
us-holiday-columbus = Columbus Day
us-holiday-veterans = Veterans Day
us-holiday-thanksgiving = Dia de Ação de Graças
us-holiday-christmas = Natal
