### What is due, hearings, reminders.

hearing-individual = Odyans endividyèl
hearing-master = Odyans kout (master)
hearing-other = Odyans

## Headings of the list of what is due, the most urgent first

urgency-missed = Jou a pase. Rele yon avoka jodi a
urgency-late = Ou an reta. Fè l jodi a
urgency-at-once = Pa tann. Rele yon avoka jodi a
urgency-today = Jodi a
urgency-passed = Fini. Ekri sa ki te pase
urgency-week = Nan sèt jou k ap vini yo
urgency-month = Nan trant jou k ap vini yo
urgency-later = Pita
urgency-sent = Ou voye l deja: resi a poko vini
urgency-open = Ou ka fè sa kounye a
urgency-undated = Faro pa ka jwenn dat la
urgency-expected = Sa biwo yo ta dwe fè
urgency-information = Bon pou konnen

## What a day is called before it

due-act-by = aji pa pita pase
due-last-day = dènye jou
due-not-before = pa anvan
due-open-since = louvri depi
due-begins = se pou ou la
due-was-on = se te
due-expected = biwo a ta dwe aji pa pita pase
due-ends = ap fini
due-leave-by = pati pa pita pase
due-here = nan lè telefòn ou
due-on = jou

## Reminders. They show on a locked phone: never use a word about courts, asylum, offices or papers.

reminder-today = Ou gen yon bagay jodi a. Louvri lis ou a.
reminder-tomorrow = Ou gen yon bagay demen. Louvri lis ou a.
reminder-days = Ou gen yon bagay nan { $days } jou. Louvri lis ou a.
reminder-soon = Byento: louvri lis ou a.
reminder-now = Kounye a: louvri lis ou a.
reminder-closing = Rete ti kras tan: louvri lis ou a.
reminder-leave = Li lè pou ou pati: louvri lis ou a.
reminder-over = Èske ou te fè l? Louvri lis ou a.
reminder-more = Gen lòt ankò: louvri lis ou a.
reminder-missed = Petèt ou rate yon rapèl: louvri lis ou a.
reminder-heard = Mwen wè l
reminder-test = Se te yon tès. Li sonnen.
reminder-full = { $title }: { $when }
reminder-closing-full = { $title }: sèlman jiska { $when }
reminder-over-full = Èske ou te fè l? { $title }: { $when }
reminder-attended-full = Èske ou te la? { $title }: { $when }
reminder-soon-full = Byento. { $title }: { $when }
reminder-now-full = Kounye a. { $title }: { $when }
reminder-at-once-full = Pa tann. { $title }
reminder-leave-full = Li lè pou ou pati. { $title }: { $when }
reminder-last-full = { $title }. Dènye jou a se { $when }
reminder-receipt-full = Chèche resi a. { $title }: { $when }
reminder-there = { $there } laba a. Nan lè telefòn ou: { $here }
reminder-there-at = { $there }, { $place }. Nan lè telefòn ou: { $here }
reminder-here = { $here } nan lè telefòn ou. Laba a: { $there }

## Translations

translation-machine = Se yon machin ki fè tradiksyon sa a. Poko gen moun ki pale lang nan ki verifye l.
language-preview = Poko fini: gen pati nan Faro ki an angle.
