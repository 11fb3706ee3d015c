### What a person is told of their case, on every screen.

## Names

own-words = { $text }
item-for = { $title } ({ $person })
question-about = Pou { $person }: { $question }
item-on = { $title }: { $date }
item-of-hearing = { $title } (odyans { $date })
person-unknown = yon moun
person-you = ou menm
item-gone = Yon bagay yo retire

## Beside a date

note-sent = Ou te voye l { $date }. Li konte sèlman lè biwo a oswa tribinal la resevwa l. Chèche resi a. Si resi a pa vini, mande yo.
note-done-late = Ou te make ou te fè sa { $date }. Se apre dènye jou a. Gen eksepsyon. Rele yon avoka.
note-marked-before = Ou te make ou te fè sa { $date }, men se te pou yon lòt dat. Èske li fèt pou dat sa a tou? Si wi, make l ankò.
hearing-everybody = Tout moun nan fanmi ou dwe vini.
note-by-choice = Si pèsonn pa t di ou voye yon bagay, ou pa oblije. Jou a konte sèlman si ou vle voye l.
note-by-choice-over = Jou pou sa a pase. Si pèsonn pa t di ou fè l, ou pa t oblije voye anyen. Si ou toujou vle, mande jij la.
note-waits = Fè sa anvan: { $rule }. Lè ou fin fè l, make l kòm fèt.
note-ended = Sa te fini { $date }: { $fact }.
rule-confidence-same = Ki jan sa sèten? Men repons lan: { $grade }. Dènye fwa yo te gade l: { $date }.
rule-confidence = Ki jan sa sèten? Kantite tan an: { $period }. Fason pou konte l: { $counting }. Dènye fwa yo te gade l: { $date }.
rule-other = Yo ka pale ou tou de yon lòt jou: { $date }. { $means }

## What can hardly be right

doubt-title = Verifye sa
doubt-future-event = Ou ekri { $date } pou: { $fact }. Jou sa a poko rive. Verifye ane a.
doubt-far-future = { $date } lwen anpil ane. Verifye ane a.
doubt-closed-day = { $date } se { $why }. Tribinal ak biwo fèmen jou sa a. Verifye dat la.
doubt-closed-visit = { $title }: { $date } se { $why }. Biwo yo fèmen jou sa a. Mande biwo a ki jou ki bon.
doubt-night = { $time }, se nan nwit. Verifye si se a.m. oswa p.m.
doubt-past-hearing = { $date } te deja pase lè ou te ekri l. Verifye dat la.
doubt-same-hearing-twice = Ou ekri de odyans nan menm lè sa a. Si se menm odyans lan, efase youn.
doubt-clock-gap = Pa gen { $time } nan { $date }: jou sa a, yo avanse lè a epi lè sa a sote. Mande tribinal la oswa biwo a ki lè.
doubt-too-soon = Sa fè mwens pase { $days } jou apre ou te resevwa avi pou konparèt la. Lalwa di ou dwe jwenn plis tan. Verifye dat la. Si li bon, ale, epi di yon avoka sa.

## Facts

fact-printed = Èske youn nan pwòp papye ou yo bay yon dènye jou pou sa: "{ $rule }"? Si wi, ki jou?
    .label = dènye jou ki sou pwòp papye ou a pou "{ $rule }"
fact-interval = depi { $from } jis anvan { $to }
fact-none = non, oswa poko
fact-yes = wi
fact-no = non
fact-yes-short = w, wè, y, yes
fact-no-short = n, no

## Times

date-window = { $date }, depi { $from } jiska { $until }
time-window = { $from } – { $until }
time-alone = { $time }
time-there = { $there } laba a ({ $here } nan lè telefòn ou)

## A week and a month

week-heading = { $from } – { $until }
day-spoken = { $count ->
    [0] { $date }: anyen
    [one] { $date }: { $count } dat
   *[other] { $date }: { $count } dat
}

## When a hearing begins

hearing-there = Lè nan tribinal la
hearing-there-day = Jou odyans lan
zone-of-place = lè { $place }
court-clock = { $zone }: { $cities }. Kounye a li { $time } laba a.
court-clock-own = { $zone }, menm jan ak telefòn sa a. Kounye a li { $time } laba a.

## What can be done now

duty-open-until = Ou ka fè l kounye a, jiska { $until }
duty-open-until-here = Ou ka fè l kounye a, jiska { $until } nan lè telefòn ou

duty-open-today = Ou ka fè l kounye a, jiska fen jounen an

## Backups

backup-last = Dènye kopi sekou: { $date }
backup-none = Ou poko gen kopi sekou.
backup-needs-code = Fè yon kòd rekiperasyon anvan. Se kòd ou a sèlman ki louvri yon kopi sekou.

## The home page

home-first-questions = Reponn { $count } kesyon anvan. Se sa ki deside pifò dat ou yo.
home-questions = Gen lòt kesyon. Repons ou yo ka chanje dat ou yo.
home-begin = Faro poko gen dat.
home-no-dates = Faro pa jwenn okenn dat nan repons ou yo. Ou ka gen dat kanmenm: gade chak papye ou te resevwa, epi mande yon avoka.

## How the vault was found

vault-older = Sa a se yon eta kòf ou a ki pi ansyen. Aparèy sa a te wè youn ki pi nouvo. Petèt yon moun te remete yon ansyen kopi. Chèche sa ki manke.
vault-stale-slots = Faro pa t ka mete dezyèm lis li a ajou, lis sa ki louvri kòf la. Yon fraz sekrè oswa yon kòd ou te retire ka toujou mache. Libere yon ti plas. Apre sa, fèmen kòf la epi louvri l ankò.
vault-unreadable = Faro pa ka sèvi ak { $count } antre. Petèt se yon Faro ki pi nouvo ki ekri sa, oswa yon moun chanje l. Faro kenbe l, men li pa montre l: gen bagay ki ka manke nan lis ou a. Pran Faro ki pi nouvo a.
zones-old = Zòn lè ki nan Faro sa a gen dat { $date }. Gen kote ki ka chanje lè yo depi jou sa a. Yon lè isit la ka gen inèdtan diferans. Pran yon Faro ki pi nouvo, epi verifye chak lè sou papye ou yo.
list-may-lack = Faro pa t ka li kèk nan antre ou yo. Gen bagay ki ka manke nan lis sa a. Pa konte sou li sèlman: gade papye ou yo tou.

## Marking what came of something

error-which-item = Gen plis pase youn ki koresponn. Chwazi youn: { $items }
error-not-yet = { $title } se { $begins } epi li poko kòmanse, kidonk ou poko ka make l. Tounen lè sa a.
error-not-yet-which = Pwochen fwa pou { $title } se { $begins }, kidonk ou poko ka make sa. Èske ou vle di yon lè ki pase deja? Chwazi youn: { $items }
error-no-time = Sa pa fèt jou sa a. Gade lis jou li yo.
error-to-come = Jou sa a poko rive. Ekri jou ou te fè l la.
error-on = Ekri jou ou te fè l la, tankou 2026-11-05, oswa moman an, tankou 2026-11-05T09:00:00-05:00.
error-not-marked = Pa gen anyen ki make isit la, kidonk pa gen anyen pou retire. Gade jounal prèv la.
error-holder = Moun sa a se ou menm. Ou pa ka soti nan pwòp dosye ou. Pou retire tout bagay, efase kòf la.
error-marked = Sa deja make. Pou chanje l, retire mak la anvan.

## How to write an answer

ask-date = Jou a, tankou 2026-11-05
ask-bool = wi oswa non
ask-int = Yon nonm antye
ask-text = Kèk lèt oswa kèk mo
ask-instant = Jou, lè ak diferans ak UTC, tankou 2026-12-24T16:30:00+01:00
ask-local-time = Jou ak lè, tankou 2027-02-02T09:00
ask-zone = Yon zòn lè, tankou America/New_York
ask-period = Yon kantite tan, tankou 5 jou, 2 semèn oswa 1 mwa
ask-dates = Jou ak vigil ant yo, tankou 2021-05-01,2026-03-03
ask-intervals = Depi..jiska, tankou 2026-08-03..2026-09-01
