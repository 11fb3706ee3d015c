### What must be done again and again, and the proof that it was done.

duty-photo = Check-in por foto
duty-call-window = Check-in por telefone
duty-office-visit = Visita à repartição
duty-home-visit = Visita em casa
duty-charging = Carregar o aparelho
duty-court-check = Conferir a data com o tribunal
duty-report = Apresentar-se à repartição
duty-permit-expiry = A autorização de trabalho termina
duty-parole-expiry = O parole termina
duty-identity-expiry = O passaporte ou o cartão termina
duty-annual-fee = Taxa anual
duty-address-supervision = Dar o novo endereço à repartição de supervisão
duty-address-lawyer = Dar o novo endereço ao advogado
duty-other = A fazer
duty-own-day = O Faro escolheu este dia. Os seus papéis podem dar menos tempo. Faça o quanto antes.
duty-passed = O tempo para fazer isto já passou. Se você fez, marque como feito. Se não fez, ligue agora para a repartição ou para um advogado. Depois marque que não conseguiu fazer, e por quê.
time-passed = O tempo para fazer isto já passou. A data era { $date }. Se você fez, marque como feito. Se não fez, ligue agora para a repartição ou para um advogado. Depois marque que não conseguiu fazer, e por quê.

## What to prepare

check-charged = O telefone está carregado
check-signal = O telefone tem sinal
check-light = Boa luz no rosto, sem chapéu, sem óculos
check-quiet = Um lugar silencioso
check-numbers = Você tem o papel com os seus números
check-papers = Os seus papéis e um documento de identidade
check-told = Alguém em quem você confia sabe onde você está e quando você vai ligar
check-by-heart = Você sabe os telefones do seu advogado e da sua família de cor, ou os tem em papel
check-children = Alguém pode cuidar das crianças se você se atrasar
check-home = Alguém em casa consegue ouvir a porta e o telefone
check-charger = O carregador e um lugar para ligá-lo
check-copy = Uma cópia do que você envia
check-printed = O dia aqui é o do cartão ou do papel
check-after = Você pediu um novo a tempo, ou perguntou a um advogado o que vem depois
check-receipt = Um comprovante, ou uma foto que mostra que você enviou ou pagou

## How it stands

state-coming = ainda vem
state-open = agora
state-unanswered = ainda sem resposta
result-note = nota
result-done = feito
result-late = feito com atraso
result-missed = não feito
result-could-not = não foi possível fazer
result-was-there = esteve lá
result-was-not-there = não esteve lá
result-undone = desfeito
result-removed = removido

## Why it could not be done

reason-app-refused = O aplicativo recusou a minha foto ou a minha voz.
reason-app-broken = O aplicativo ou o site não funcionou.
reason-turned-away = Eles me mandaram embora.
reason-no-answer = Ninguém atendeu, ou ninguém veio.
reason-no-signal = Não havia sinal ou não havia energia.
reason-no-transport = Eu não tinha como chegar lá.
reason-sick = Eu estava doente ou com um ferimento.
reason-other = Outro motivo.

## A hearing that is over

hearing-over = Esta audiência já passou. Você esteve lá? Marque a sua resposta. Se não esteve, ligue hoje para um advogado.
appointment-over = Este compromisso já passou. Você esteve lá? Marque a sua resposta. Se não esteve, ligue hoje para a repartição ou para um advogado.
hearing-missed = Você marcou que não esteve lá. Ligue hoje para um advogado. Talvez haja um modo de resolver, mas o tempo é curto.

## The proof log

proof-missing = Falta a anotação { $number }. Não confie no que vem depois dela.
proof-moved = A anotação { $number } está no lugar errado. Não confie no que vem depois dela.
proof-changed = A anotação { $number } foi mudada depois de escrita. Não confie no que vem depois dela.

sheet-title = Registro de provas
sheet-exported = Exportado em { $at } ({ $zone })
sheet-count = { $count ->
    [one] { $count } anotação
   *[other] { $count } anotações
}
sheet-code = Código de conferência: { $code }
sheet-key = Chave de assinatura: { $key }
sheet-withheld-count = { $count ->
    [one] A pessoa deixou de fora o que diz { $count } anotação.
   *[other] A pessoa deixou de fora o que dizem { $count } anotações.
}
sheet-entry = { $number }. { $what }: { $result }
sheet-removed = { $number }. A pessoa removeu o que estava escrito aqui.
sheet-withheld = { $number }. A pessoa deixou de fora o que está escrito aqui.
sheet-day = Para: { $text }
sheet-written = Anotado: { $text }
sheet-happened = Quando aconteceu, como foi dito: { $text }
sheet-reason = Motivo: { $text }
sheet-error = A mensagem era: { $text }
sheet-spoke-to = Falou com: { $text }
sheet-reference = Referência: { $text }
sheet-note = Nota: { $text }
sheet-corrects = Corrige a anotação { $text }
sheet-removes = O que dizia a anotação { $text } foi removido.
sheet-photo = Foto ou papel (SHA-256): { $text }
sheet-proves = O que isto mostra: as anotações se encaixam uma na outra. Ninguém mudou uma, nem a tirou do lugar ou do meio, a não ser que tenha escrito de novo todas as que vêm depois. As horas vêm do relógio do telefone.
sheet-proves-not = O que isto não mostra: que as palavras são verdade, que o relógio estava certo, que não falta nenhuma anotação no fim, ou que a pessoa não escreveu tudo de novo. Um código de conferência que você recebeu em um dia anterior pode mostrar isso: procure aqui a anotação dele.
sheet-signature = O que uma assinatura mostra: quem tem a chave de assinatura fez este arquivo, e ninguém o mudou depois. Ela não mostra quando, nem que as palavras são verdade. Compare a chave com a que você recebeu antes.
check-code-line = Registro de provas do Faro, { $at } ({ $zone }): { $count ->
    [one] { $count } anotação
   *[other] { $count } anotações
}. Código de conferência: { $code }. Chave de assinatura: { $key }
check-code-line-unsigned = Registro de provas do Faro, { $at } ({ $zone }): { $count ->
    [one] { $count } anotação
   *[other] { $count } anotações
}. Código de conferência: { $code }.
check-code-why = Dê esta linha hoje ao seu advogado: leia em voz alta, imprima ou envie. Ela não conta nada do que você escreveu. Mais tarde ela mostra que até hoje você já tinha escrito estas anotações, e que não as mudou depois. Faça isso de novo depois de cada nova anotação.
proof-signature-right = A assinatura está certa. O arquivo está como esta chave o assinou: { $key }. Qualquer pessoa pode fazer uma chave. Compare com a que a pessoa lhe deu antes.
proof-signature-given = A assinatura está certa. O arquivo está como a chave que você deu o assinou.
proof-signature-wrong = A assinatura está errada. { $why }
proof-signature-absent = Não há assinatura. Qualquer pessoa pode ter escrito este arquivo.
proof-file-foreign = Este arquivo não é um registro de provas que o Faro consegue ler. Escolha o arquivo que o Faro exportou.
proof-file-newer = Um Faro mais novo fez este registro de provas. Instale o Faro mais novo e tente de novo.
