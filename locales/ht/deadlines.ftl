### How a date was found, step by step. $date is always a whole day in words.

step-trigger = Kòmanse { $date }: { $fact }. Pa konte jou sa a.
step-event = Pati { $date }: { $fact }. Konte an aryè apati jou sa a.
step-stopped = Konte jou yo te kanpe { $from }, epi li rekòmanse { $to }. Yo ajoute { $days } jou: { $date }.
step-count = { $period } apre: { $date }.
step-count-back = { $period } anvan: { $date }.
step-clamp = Mwa sa a pa gen jou sa a, kidonk nou pran dènye jou li genyen: { $date }.
closed-weekend = yon jou wikenn
step-closed-forward = { $date } se { $why }. Biwo a fèmen, kidonk ou ka gen jiska pwochen jou li louvri.
step-closed-back = { $date } se { $why }. Biwo a fèmen. Pou pi an sekirite, pran jou ki vini anvan an.
step-no-roll = { $date } se { $why }, men nou pa jwenn okenn lwa ki ba ou plis tan pou sa.
step-legal-last = Jou ki pi ta lalwa ka pèmèt: { $date }.
step-disputed = Gen yon lòt vèsyon règ sa a ki an diskisyon. Li bay sèlman { $period }. Pou pi an sekirite, sèvi ak vèsyon sa a: { $date }.
step-safe-from = Kounye a, jou ki pi an sekirite a. Faro konte l ankò, san jou anplis.
step-safe = Aji pa pita pase { $date }.
step-opens = Premye jou a: { $date }. Wikenn ak jou konje pa deplase l.
step-printed = Pwòp papye ou a di { $date }. Sèvi ak dat ki vini pi bonè a.
step-trigger-first = Kòmanse { $date }: premye jou konsa apre { $after }. Pa konte jou sa a.
step-chained = Pèsonn pa t fè apèl. Kidonk desizyon an te vin final lè tan pou fè apèl la te fini ("{ $rule }"): { $date }. Kòmanse jou sa a, men pa konte l.
step-deemed = Lalwa konsidere lèt la rive { $days } jou apre yo te remèt li: { $date }. Kòmanse jou sa a, men pa konte l.
step-mail = Yo ajoute { $days } jou pou lapòs: { $date }. Pa konte sou sa.
step-added = Yo ajoute { $days } jou: { $date }.
step-suspended = Tan an te kanpe depi demann ou te fè { $asked } jiska repons yo bay { $answered }. Te rete { $left } jou, kidonk tan ou fini { $date }.
step-excluded-month = Tribinal yo pran yon poz nan mwa { $month }, kidonk mwa sa a pa konte.
step-franc = Premye jou a ak dènye jou a pa konte, kidonk gen yon jou anplis: { $date }.
step-safe-count = San okenn jou yon moun ta ka konteste: { $date }.
step-unknown = Ou pa di kisa ki vre pou ou, kidonk jou pou ou aji a se jou ki vini pi bonè a. { $means } Lè sa a, se { $date }.
step-unknown-other = Ou pa di ki lwa ki pou ou, kidonk jou pou ou aji a se jou ki vini pi bonè a: { $date }.
step-not-before = Men pa anvan li te kòmanse: { $date }.
step-asked-late = Ou te mande { $asked }. Se te apre { $by }, kidonk sa pa t kanpe tan an: { $date }.
step-sooner = Li fini pi bonè, akoz { $date }.
note-unverified = Mande yon avoka sou sa. Nou kwè gen yon delè, men pèsonn pa verifye lalwa, kidonk Faro pa montre okenn dat.
step-hours-start = Tan an kòmanse { $date } a { $time }.
step-hours = { $period } apre, egzakteman nan minit la, se { $date } a { $time }: wikenn ak jou konje pa ba ou plis tan.
step-at = Jou a menm: { $date }.
step-expected = Biwo a ta dwe aji pa pita pase { $date }. Souvan li pran plis tan.
step-no-limit = Pa gen dènye jou. Pa tann.
step-first = Premye fwa a se { $date }, apre sa chak { $period }.
step-next = Pwochen fwa a: { $date }.
step-received = Li dwe RIVE pa pita pase jou sa a. Jou ou voye l la pa konte.
means-printed = Li sou pwòp papye ou a, men li pi ta. Pa tann jou sa a san yon avoka.

## What kind of date it is

kind-deadline = delè
kind-opening = pa anvan
kind-window = ant de jou
kind-hours = èdtan, egzakteman nan minit la
kind-expiry = fini pou kont li
kind-information = bon pou konnen
kind-recurring = repete
kind-expected = limit tan biwo a menm
kind-no-limit = pa gen dènye jou
kind-adjuster = chanje yon lòt dat
kind-appearance = se pou ou la

## Whether a rule is law

status-in-force = se lwa kounye a
status-proposed = yo sèlman pwopoze l: se pa lwa
status-stayed = yon tribinal kanpe l pou kounye a: se pa lwa kounye a
status-repealed = se pa lwa ankò
status-vacated = yon tribinal anile l: se pa lwa
status-disputed = an diskisyon: mande yon avoka
status-unverified = yo pa verifye l nan lalwa: mande yon avoka

## How well a rule is known

grade-r1 = yo verifye l nan lalwa oswa sou yon paj gouvènman an
grade-r1o = yo verifye l nan yon ansyen vèsyon lalwa
grade-r2 = yo pa verifye l nan lalwa menm
grade-p = yo verifye yon pati sèlman
grade-m = yo ekri l jan yo sonje l, yo pa verifye l
grade-b = yo kwè l, men yo poko li l okenn kote
deadlines-check = Faro se pa yon avoka. Mande yon avoka pou verifye chak dat.
deadlines-late = Jou pou ou te aji a pase. Petèt ou toujou nan tan. Fè l jodi a, epi pale ak yon avoka.

## What moved in the law

law-begins = Li aplike apati { $date } ({ $status }).
law-ends = Li te fini { $date }.
law-checked = Yon moun te li sous la ankò { $date }.
