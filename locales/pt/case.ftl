### What is due, hearings, reminders.

hearing-individual = Audiência individual
hearing-master = Audiência curta (master)
hearing-other = Audiência

## Headings of the list of what is due, the most urgent first

urgency-missed = O dia já passou. Ligue hoje para um advogado
urgency-late = Isto está atrasado. Faça hoje
urgency-at-once = Não espere. Ligue hoje para um advogado
urgency-today = Hoje
urgency-passed = Acabou. Anote o que aconteceu
urgency-week = Nos próximos sete dias
urgency-month = Nos próximos trinta dias
urgency-later = Mais tarde
urgency-sent = Enviado: esperando o comprovante
urgency-open = Você já pode fazer isto
urgency-undated = O Faro não consegue achar a data
urgency-expected = O que as repartições devem fazer
urgency-information = Bom saber

## What a day is called before it

due-act-by = faça até
due-last-day = último dia
due-not-before = não antes de
due-open-since = aberto desde
due-begins = esteja lá
due-was-on = foi em
due-expected = a repartição deve agir até
due-ends = termina
due-leave-by = saia até
due-here = no seu relógio
due-on = em

## Reminders. They show on a locked phone: never use a word about courts, asylum, offices or papers.

reminder-today = Você tem algo para hoje. Abra a sua lista.
reminder-tomorrow = Você tem algo para amanhã. Abra a sua lista.
reminder-days = { $days ->
    [one] Você tem algo daqui a { $days } dia. Abra a sua lista.
   *[other] Você tem algo daqui a { $days } dias. Abra a sua lista.
}

reminder-soon = Em breve: abra a sua lista.
reminder-now = Agora: abra a sua lista.
reminder-closing = Falta pouco tempo: abra a sua lista.
reminder-leave = Hora de sair: abra a sua lista.
reminder-over = Você fez? Abra a sua lista.
reminder-more = Há mais coisas: abra a sua lista.
reminder-missed = Você pode ter perdido um lembrete: abra a sua lista.
reminder-heard = Eu vi
reminder-test = Foi um teste. Tocou.
reminder-full = { $title }: { $when }
reminder-closing-full = { $title }: só até { $when }
reminder-over-full = Você fez? { $title }: { $when }
reminder-attended-full = Você esteve lá? { $title }: { $when }
reminder-soon-full = Em breve. { $title }: { $when }
reminder-now-full = Agora. { $title }: { $when }
reminder-at-once-full = Não espere. { $title }
reminder-leave-full = Hora de sair. { $title }: { $when }
reminder-last-full = { $title }. O último dia é { $when }
reminder-receipt-full = Procure o comprovante. { $title }: { $when }
reminder-there = { $there } lá. No seu relógio: { $here }
reminder-there-at = { $there }, { $place }. No seu relógio: { $here }
reminder-here = { $here } no seu relógio. Lá: { $there }

## Translations

translation-machine = Uma máquina fez esta tradução. Ninguém que fala a língua conferiu ainda.
language-preview = Incompleto: partes do Faro estão em inglês.
