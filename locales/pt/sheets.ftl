### Pages for print, and files for calendars.

## Files for calendars

calendar-discreet = Faro: abra a sua lista
calendar-settled = Feito
calendar-day = { $label }: { $day }

## What stands on several pages

sheets-made = Como estava em { $date }. As datas podem mudar. Confira com o tribunal antes de confiar em uma.
sheets-name = Nome nos papéis
sheets-number = Número
sheets-born = Nascimento
sheets-language = Fala
sheets-court = Tribunal
sheets-judge = Juiz
sheets-video = Por vídeo
sheets-lawyer-write = Advogado: nome e telefone

## The case on one page

sheets-case = Folha do caso
sheets-code = Em resumo, para a câmera de um telefone
sheets-people = De quem se trata
sheets-dates = Próximas datas
sheets-no-dates = Aqui não há nenhuma data anotada. Isso não quer dizer que não há nenhuma.
sheets-contacts = Para quem ligar
sheets-more-people = { $count ->
    [one] Mais { $count } pessoa está neste caso.
   *[other] Mais { $count } pessoas estão neste caso.
}
sheets-more-dates = { $count ->
    [one] Mais { $count } data não está nesta página.
   *[other] Mais { $count } datas não estão nesta página.
}

## Cards for a pocket

sheets-wallet = Recorte estes cartões. Fique com um e dê um a alguém em quem você confia.

## For the family of somebody who is detained. They read it: "I" is the person who is detained.

sheets-detained = Se eu ficar em detenção
sheets-detained-do = O que você pode fazer
sheets-detained-lawyer = 1. Ligue para o meu advogado. Se eu não tiver nenhum, peça um a um grupo que ajuda pessoas como eu.
sheets-detained-find = 2. Pergunte em que lugar de detenção eu estou. Você precisa do número desta página e do país onde eu nasci.
sheets-detained-say = 3. Diga o meu nome como está nos meus papéis, letra por letra. Não dê papéis nem dinheiro a um estranho que ligar para você.
sheets-detained-hearing = 4. Conte ao meu advogado todas as datas desta página. Uma data do tribunal continua valendo quando estou em detenção.
sheets-birth-country = País onde eu nasci
sheets-medicine = Remédio de que eu preciso
sheets-consent = Eu concordo
sheets-consent-says = A minha família e o meu advogado podem perguntar por mim e pelo meu caso. Eles podem ver o que está nesta página.
sheets-signed = Data e assinatura

## For an office that calls an interpreter

sheets-interpreter = Eu preciso de um intérprete
sheets-interpreter-ask = Por favor, chamem um intérprete da minha língua. Eu tenho o direito de entender e de que me entendam.
sheets-interpreter-language = A minha língua
sheets-interpreter-dialect = Como nós a falamos (dialeto)
sheets-interpreter-town = Cidade ou região onde ela é falada
sheets-interpreter-wish = O intérprete que eu peço
sheets-not-spanish = Não é espanhol
sheets-not-spanish-says = Por favor, não usem um intérprete de espanhol. Eu não entendo espanhol bem o bastante para isto.

## What was done of what a supervision asks

sheets-compliance = Check-ins, mês por mês
sheets-compliance-months = { $count ->
    [one] O registro de provas cobre { $count } mês.
   *[other] O registro de provas cobre { $count } meses.
}
sheets-compliance-none = O registro de provas ainda não tem nenhuma anotação sobre um check-in.
sheets-compliance-total = Tudo
sheets-compliance-entries = Os números entre parênteses são anotações do registro de provas. Entregue-o junto com esta página: ele mostra o que diz cada anotação.
sheets-compliance-own = A pessoa escreveu estas anotações. O que uma repartição tem pode ser diferente.
sheets-month = Mês
sheets-figure-done = Feito no prazo
sheets-figure-late = Feito com atraso
sheets-figure-refused = Tentado, e recusado
sheets-figure-broken = Tentado, e não funcionou
sheets-figure-missed = Não feito

## Which pages there are

sheets-wallet-name = Cartões para o bolso
sheets-case-for = O seu caso em uma página: para um novo advogado, um abrigo ou uma repartição.
sheets-wallet-for = Oito cartões pequenos para recortar. Ajudam quando você está sem telefone.
sheets-detained-for = Para a sua família: o que fazer e para quem ligar. Dê a eles hoje.
sheets-interpreter-for = Para qualquer repartição. Diz que língua você fala, e como.
sheets-compliance-for = Para o seu advogado. Conta os seus check-ins: feitos, recusados ou interrompidos.
sheets-proof-for = Tudo o que você anotou sobre o que fez, com um código de conferência.
sheets-phrases-for = Para ler em voz alta ou apontar no tribunal ou em uma repartição.
sheets-one-language = Sem segunda língua
sheets-paper-a4 = A4
sheets-paper-letter = Carta, como nos Estados Unidos

## A picture in which a code is looked for

error-picture-large = Esta imagem é grande demais. Tire uma menor, ou chegue mais perto do código.
error-picture-size = O Faro não consegue ler esta imagem. Tire de novo.
