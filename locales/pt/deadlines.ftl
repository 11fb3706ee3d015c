### How a date was found, step by step. $date is always a whole day in words.

step-trigger = Comece em { $date }: { $fact }. Não conte esse dia.
step-event = Comece em { $date }: { $fact }. A partir daí, conte para trás.
step-stopped = O relógio ficou parado desde { $from }, até { $to }. { $days ->
    [one] É somado { $days } dia
   *[other] São somados { $days } dias
}: { $date }.
step-count = { $period } depois: { $date }.
step-count-back = { $period } antes: { $date }.
step-clamp = Esse mês não tem esse dia. Por isso usamos o último dia do mês: { $date }.
closed-weekend = dia de fim de semana
step-closed-forward = { $date }, é { $why }. A repartição está fechada. Por isso, talvez você tenha até o próximo dia em que ela abre.
step-closed-back = { $date }, é { $why }. A repartição está fechada. Para ter segurança, use o dia anterior.
step-no-roll = { $date }, é { $why }, mas não achamos nenhuma lei que dê mais tempo por causa disso.
step-legal-last = O último dia que a lei talvez permita: { $date }.
step-disputed = Há outra versão desta regra em disputa. Ela dá só { $period }. Para ter segurança, use essa: { $date }.
step-safe-from = Agora o dia seguro. O Faro conta de novo, sem dias a mais.
step-safe = Faça até { $date }.
step-opens = O primeiro dia: { $date }. Fins de semana e feriados não mudam esse dia.
step-printed = O seu papel diz { $date }. Das duas datas, use a que vem primeiro.
step-trigger-first = Comece em { $date }: o primeiro desses dias depois de { $after }. Não conte esse dia.
step-chained = Ninguém apresentou recurso. Por isso a decisão ficou definitiva quando acabou o prazo do recurso (“{ $rule }”): { $date }. Comece nesse dia, mas não o conte.
step-deemed = A lei considera a carta recebida { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} depois da entrega: { $date }. Comece nesse dia, mas não o conte.
step-mail = { $days ->
    [one] É somado { $days } dia
   *[other] São somados { $days } dias
} por causa do correio: { $date }. Não conte com isso.
step-added = { $days ->
    [one] É somado { $days } dia
   *[other] São somados { $days } dias
}: { $date }.
step-suspended = O prazo ficou parado desde o seu pedido, em { $asked }, até a resposta, em { $answered }. { $left ->
    [one] Faltava { $left } dia
   *[other] Faltavam { $left } dias
}. Por isso o seu prazo termina em { $date }.
step-excluded-month = Os tribunais param em { $month }. Por isso esse mês não conta.
step-franc = O primeiro dia e o último dia não contam. Por isso há um dia a mais: { $date }.
step-safe-count = Sem nenhum dia que alguém possa contestar: { $date }.
step-unknown = Você não disse o que vale no seu caso. Por isso o dia para agir é o que vem primeiro. { $means } Nesse caso é { $date }.
step-unknown-other = Você não disse qual lei vale para você. Por isso o dia para agir é o que vem primeiro: { $date }.
step-not-before = Mas não antes de começar: { $date }.
step-asked-late = Você pediu em { $asked }. Foi depois de { $by }. Por isso o pedido não parou o prazo: { $date }.
step-sooner = Termina antes, por causa de { $date }.
note-unverified = Pergunte a um advogado sobre isto. Achamos que existe um prazo, mas ninguém conferiu na lei. Por isso o Faro não mostra nenhuma data.
step-hours-start = Em { $date }, às { $time }, o prazo começa.
step-hours = { $period } depois, contando os minutos, é { $date }, às { $time }. Fins de semana e feriados não dão mais tempo.
step-at = O próprio dia: { $date }.
step-expected = A repartição deve agir até { $date }. Muitas vezes demora mais.
step-no-limit = Não há um último dia. Não espere.
step-first = A primeira vez é { $date }. Depois, a cada { $period }.
step-next = A próxima vez: { $date }.
step-received = Precisa CHEGAR até esse dia. O dia em que você envia não conta.
means-printed = Está no seu papel, mas é mais tarde. Não espere por essa data sem falar com um advogado.

## What kind of date it is

kind-deadline = prazo
kind-opening = não antes
kind-window = entre dois dias
kind-hours = horas, contando os minutos
kind-expiry = termina sozinho
kind-information = bom saber
kind-recurring = se repete
kind-expected = prazo da própria repartição
kind-no-limit = sem último dia
kind-adjuster = muda outra data
kind-appearance = esteja lá

## Whether a rule is law

status-in-force = em vigor
status-proposed = só proposta: não é lei
status-stayed = parada por um tribunal: agora não é lei
status-repealed = não é mais lei
status-vacated = anulada por um tribunal: não é lei
status-disputed = em disputa: pergunte a um advogado
status-unverified = não conferida na lei: pergunte a um advogado

## How well a rule is known

grade-r1 = conferido na lei ou em uma página do governo
grade-r1o = conferido em uma versão mais antiga da lei
grade-r2 = não conferido na própria lei
grade-p = conferido só em parte
grade-m = escrito de memória, não conferido
grade-b = é o que se acredita, mas ainda não foi lido em lugar nenhum

deadlines-check = O Faro não é advogado. Peça a um advogado que confira todas as datas.
deadlines-late = O dia para agir já passou. Talvez ainda dê tempo. Faça hoje e fale com um advogado.

## What moved in the law

law-begins = Vale a partir de { $date } ({ $status }).
law-ends = Deixou de valer em { $date }.
law-checked = Alguém leu a fonte de novo em { $date }.
