### What a person is told of their case, on every screen.

## Names

own-words = { $text }
item-for = { $title } ({ $person })
question-about = Sobre { $person }: { $question }
item-on = { $title }: { $date }
item-of-hearing = { $title } (audiência em { $date })
person-unknown = alguém
person-you = você
item-gone = Algo que foi removido

## Beside a date

note-sent = Você enviou em { $date }. Só conta quando a repartição ou o tribunal recebe. Procure o comprovante. Se não vier nenhum, pergunte lá.
note-done-late = Você marcou isto como feito em { $date }. Foi depois do último dia. Há exceções. Ligue para um advogado.
note-marked-before = Você marcou isto como feito em { $date }, mas para outra data. Também está feito para esta data? Então marque de novo.
hearing-everybody = Toda a sua família precisa vir.
note-by-choice = Se ninguém disse que você precisa enviar algo, você não precisa. O dia só conta se você quiser enviar.
note-by-choice-over = O dia para isto já passou. Se ninguém disse que você precisava, você não tinha que enviar nada. Se ainda quiser, pergunte ao juiz.
note-waits = Faça isto primeiro: { $rule }. Quando tiver feito, marque como feito.
note-ended = Isto terminou em { $date }: { $fact }.
rule-confidence-same = Quanto se pode confiar nisto? Resposta: { $grade }. Visto pela última vez em { $date }.
rule-confidence = Quanto se pode confiar nisto? A duração: { $period }. O modo de contar: { $counting }. Visto pela última vez em { $date }.
rule-other = Você também pode ouvir falar de outro dia: { $date }. { $means }

## What can hardly be right

doubt-title = Confira isto
doubt-future-event = Você escreveu { $date }, para { $fact }. Esse dia ainda não chegou. Confira o ano.
doubt-far-future = Para { $date }, ainda faltam muitos anos. Confira o ano.
doubt-closed-day = { $date }, é { $why }. Nesse dia os tribunais e as repartições estão fechados. Confira a data.
doubt-closed-visit = { $title }: { $date }, é { $why }. Nesse dia as repartições estão fechadas. Pergunte à repartição qual é o dia certo.
doubt-night = { $time } é de noite. Confira se é de manhã ou de tarde (a.m. ou p.m.).
doubt-past-hearing = { $date }, já tinha passado quando você anotou. Confira a data.
doubt-same-hearing-twice = Você anotou duas audiências para esta hora. Se for a mesma audiência, apague uma.
doubt-clock-gap = A hora { $time } não existe em { $date }: os relógios são adiantados e pulam essa hora. Pergunte a hora ao tribunal ou à repartição.
doubt-too-soon = Isto é menos de { $days } dias depois que você recebeu a notificação de comparecimento. A lei diz que você precisa ter mais tempo. Confira a data. Se estiver certa, vá e avise um advogado.

## Facts

fact-printed = Algum dos seus papéis dá um último dia para isto: “{ $rule }”? Se sim, que dia?
    .label = o último dia no seu papel para “{ $rule }”
fact-interval = de { $from }, até { $to }
fact-none = não, ou ainda não
fact-yes = sim
fact-no = não
fact-yes-short = s, isso, claro
fact-no-short = n, nao, num

## Times

date-window = { $date }, das { $from } às { $until }
time-window = { $from } – { $until }
time-alone = { $time }
time-there = { $there } lá ({ $here } no seu relógio)

## A week and a month

week-heading = { $from } – { $until }
day-spoken = { $count ->
    [0] { $date }: nada
    [one] { $date }: { $count } data
   *[other] { $date }: { $count } datas
}

## When a hearing begins

hearing-there = Hora no tribunal
hearing-there-day = Dia da audiência
zone-of-place = hora de { $place }
court-clock = { $zone }: { $cities }. Hora lá agora: { $time }.
court-clock-own = { $zone }, como neste telefone. Hora lá agora: { $time }.

## What can be done now

duty-open-until = Você pode fazer agora, até { $until }
duty-open-until-here = Você pode fazer agora, até { $until } no seu relógio
duty-open-today = Você pode fazer agora, até o fim do dia

## Backups

backup-last = Última cópia de segurança: { $date }
backup-none = Você ainda não tem nenhuma cópia de segurança.
backup-needs-code = Primeiro faça um código de recuperação. Uma cópia de segurança só abre com o seu código.

## The home page

home-first-questions = { $count ->
    [one] Responda primeiro a { $count } pergunta. Ela decide a maioria das suas datas.
   *[other] Responda primeiro a { $count } perguntas. Elas decidem a maioria das suas datas.
}
home-questions = Há mais perguntas. As suas respostas podem mudar as suas datas.
home-begin = O Faro ainda não tem nenhuma data.
home-no-dates = O Faro não achou nenhuma data nas suas respostas. Mesmo assim pode haver alguma: olhe cada papel que você recebeu e pergunte a um advogado.

## How the vault was found

vault-older = Este é um estado mais antigo do seu cofre. Este aparelho já viu um mais novo. Alguém pode ter posto uma cópia antiga de volta. Veja o que falta.
vault-stale-slots = O Faro não conseguiu atualizar a segunda lista do que abre o cofre. Uma frase secreta ou um código que você removeu ainda pode funcionar. Libere espaço. Depois feche e abra o cofre.
vault-unreadable = { $count ->
    [one] O Faro não consegue usar { $count } registro. Um Faro mais novo pode ter escrito, ou alguém mudou. Ele fica guardado, mas não é mostrado: algo pode faltar na sua lista. Instale o Faro mais novo.
   *[other] O Faro não consegue usar { $count } registros. Um Faro mais novo pode ter escrito, ou alguém mudou. Eles ficam guardados, mas não são mostrados: algo pode faltar na sua lista. Instale o Faro mais novo.
}
zones-old = Os fusos horários deste Faro são de { $date }. Alguns lugares podem ter mudado os relógios depois disso. Um horário aqui pode estar errado em uma hora. Instale um Faro mais novo e confira cada horário nos seus papéis.
list-may-lack = O Faro não conseguiu ler alguns dos seus registros. Algo pode faltar nesta lista. Não confie só nela: olhe também os seus papéis.

## Marking what came of something

error-which-item = Há mais de uma opção. Escolha uma: { $items }
error-not-yet = { $title } é em { $begins }, e ainda não começou. Por isso você ainda não pode marcar. Volte depois que começar.
error-not-yet-which = A próxima vez de { $title } é em { $begins }. Por isso você ainda não pode marcar. Você quer dizer uma vez anterior? Escolha uma: { $items }
error-no-time = Isto não acontece nesse dia. Veja a lista dos dias.
error-to-come = Esse dia ainda não chegou. Escreva o dia em que você fez.
error-on = Escreva o dia em que você fez, como 2026-11-05, ou o momento, como 2026-11-05T09:00:00-05:00.
error-not-marked = Aqui não há nada marcado. Por isso não há nada para desfazer. Olhe o registro de provas.
error-holder = Esta pessoa é você. Você não pode sair do seu próprio caso. Para remover tudo, apague o cofre.
error-marked = Isto já está marcado. Para mudar, primeiro desfaça.

## How to write an answer

ask-date = O dia, como 2026-11-05
ask-bool = sim ou não
ask-int = Um número inteiro
ask-text = Algumas letras ou palavras
ask-instant = Dia, hora e diferença para UTC, como 2026-12-24T16:30:00+01:00
ask-local-time = Dia e hora, como 2027-02-02T09:00
ask-zone = Um fuso horário, como America/New_York
ask-period = Uma duração, como 5 dias, 2 semanas ou 1 mês
ask-dates = Dias com vírgulas entre eles, como 2021-05-01,2026-03-03
ask-intervals = De..até, como 2026-08-03..2026-09-01
