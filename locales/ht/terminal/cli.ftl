### Faro in a terminal.

## Errors of the command line

error-now = Ekri moman an tankou 2026-11-23T09:00:00-05:00.
error-today = --today se { $today }, men --now se { $there } nan { $zone }. Retire youn nan de yo.
error-two-items = Ou bay non de bagay. Bay non yon sèl: bagay ki gen pou fèt la, oswa sa ki soti ladan l.
error-hours = Ekri lè yo tankou 21:00-07:00, oswa none.
error-input = Li oswa ekri pa mache ({ $detail }). Anyen pa chanje. Eseye ankò.
error-passphrase-file = Faro pa ka li fichye fraz sekrè a. Gade non li.
error-passphrase-none = Ou pa bay fraz sekrè. Tape l nan yon tèminal, oswa bay non yon fichye ak --passphrase-file.
error-editor = Editè a pa fini. Anyen pa chanje.
error-not-confirmed = Anyen pa chanje. Pou fè l, reponn wi.
error-yes-needed = { $loss } Anyen poko chanje. Pou fè l, ajoute --yes.
error-demo-leak = Yon mo yo te tape ka li nan yon fichye. Tanpri, fè konnen sa touswit: SECURITY.md di ki jan.

## Questions

cli-sure = { $loss } Fè l? (wi oswa non)
cli-delete-ask = Sa efase pou tout tan: { $what }. Ou pa ka defèt sa. Disk la ka kenbe ansyen moso sele pou kèk tan.
cli-log-remove-ask = Sa efase pou tout tan sa antre { $number } nan jounal prèv la di. Ou pa ka defèt sa.
cli-slot-remove-ask = Fason sa a p ap louvri kòf la ankò. Ou pa ka defèt sa.
cli-passphrase = Fraz sekrè:
cli-passphrase-new = Nouvo fraz sekrè (omwen 15 lèt oswa chif; oswa peze Enter sèlman, epi Faro fè youn pou ou):
cli-passphrase-kind = Peze Enter sèlman pou senk mo. Pou yon nimewo, tape { $digits }, se kantite chif li genyen:
cli-passphrase-generated = Ekri sa sou papye kounye a. Se fraz sekrè ou a:
cli-passphrase-again = Menm fraz sekrè a ankò:
cli-type-text = Tape tèks ou. Pou fini l, peze Ctrl-D sou yon liy vid.
cli-search = Chèche:
cli-fact-value = Valè:
cli-hearing-at = Jou ak lè nan tribinal la (2027-02-02T09:00):
cli-hearing-place = Ki kote (ka rete vid):
cli-date-one = Èske ou vle di { $day }? (wi oswa non)
cli-date-which = Ki jou ou vle di? Tape nimewo li:
cli-ask = Reponn sa ou konnen. Peze Enter pou sote yon kesyon.
ask-hearing = Ekri odyans ou ak: faro hearing add. Si ou pa gen youn, ekri: non
cli-lint-good = Pa gen erè nan règ { $folder }.
cli-optional = si ou vle

## Answers

cli-note-added = Nòt { $id } sele.
cli-note-edited = Nòt { $id } chanje.
cli-note-deleted = Nòt { $id } efase pou tout tan.
cli-note-none = Pa gen nòt.
cli-hearing-added = Odyans { $id } anrejistre.
cli-hearing-none = Poko gen odyans.
cli-hearings = Odyans
cli-fact-set = { $fact } anrejistre.
cli-fact-unset = { $fact } retire.
cli-facts-told = Sa ou te di Faro
cli-facts-none = Poko gen anyen.
cli-facts-open = Sa Faro ta renmen konnen
cli-case = Dosye ou a
cli-case-notes = { $count } nòt
cli-country-added = Lwa peyi sa a konte pou dosye ou a kounye a: { $country }.
cli-country-removed = Lwa peyi sa a pa konte pou dosye ou a ankò: { $country }. Sa ou te di Faro rete.
cli-vault-created = Kòf la nan { $folder }.
cli-vault-remember = Se fraz sekrè ou a sèlman ki louvri l. Pèsonn pa ka ba ou l ankò: ekri l epi kenbe l lwen aparèy sa a.
cli-vault-folder = Kòf: { $folder }
cli-vault-records = { $count } antre sele
cli-vault-leaks = Yon moun ki gen repètwa sa a men ki pa gen fraz sekrè a ka wè twa bagay: se Faro, konbyen antre ki genyen, ak apeprè konbyen yo long. Pa gen anyen ankò.
cli-no-memory = Faro pa sonje anyen sou kòf sa a isit la. Kidonk li pa ka konnen si yo te remete yon ansyen kopi. Li kite tou fichye papye li pa konnen yo.
cli-accept-ask = Èske se ou menm ki te mete eta ki pi ansyen sa a la, pa egzanp apati yon kopi? Si wi, ou ka kontinye avè l. Sa ki te ekri apre rete pèdi.

## What is due

cli-due = Sa ki gen pou fèt, jan sa ye { $date }
cli-due-ask = Pou reponn: faro ask
cli-doubt-sure = Si sa bon: faro sure { $id }
cli-doubt-settled = Byen. Faro ap mande ankò sèlman si sa chanje.
cli-may-change = Sa ka chanje l: { $question } (faro ask)
cli-why = Plis: faro due { $item }
cli-can-mark = Èske ou te fè l? Make l: faro due done { $item }
cli-hearing-can-mark = Èske ou te la? Make l: faro due done { $item }
cli-is-marked = Make: { $result } ({ $date })
cli-missing = Pou jwenn dat la, Faro dwe konnen youn nan sa yo:
cli-asks = Repons ou pou sa yo ka chanje dat la (faro ask):
cli-rule-facts = Sa règ sa a mande
cli-rule-forms = Fòm: { $forms }
cli-rule-fee = Frè: { $fee }
cli-rule-unchanged = Anyen pa chanje depi { $date }.
cli-rule-from = Pou jou apati { $date }

## Reminders

cli-plan = Pwochen rapèl yo, nan lè { $zone }
cli-plan-none = Faro pa gen rapèl pou planifye. Gade lis ou a: faro due
cli-plan-discreet = Yon telefòn bloke montre mo sa yo sèlman. Pèsonn pa ka konnen ak yo sou kisa yo ye.
cli-unplanned = { $count } bagay gen plis rapèl pase sa yon telefòn ka kenbe. Dènye rapèl la mande ou louvri lis ou a.
cli-sheet-written = Paj la nan { $file }. Louvri l nan yon navigatè epi enprime l.
cli-calendar-written = { $count } evènman nan { $file }.
cli-calendar-discreet = Chak evènman di sèlman pou louvri lis ou a.
cli-calendar-full = Chak evènman di sou kisa li ye. Moun ki wè kalandriye ou a ka li l.
cli-calendar-again = Lè yon dat chanje, fè fichye a ankò epi pran nouvo fichye a. Evènman an deplase. Sa ou te efase nan Faro rete: efase l nan kalandriye ou a tou.

## Guidance

cli-guide-none = Pa gen atik isit la.
cli-guide-ticked = Fèt: { $step }
cli-guide-unticked = Rete pou fè: { $step }

## Translators

cli-locale-good = Pa gen erè nan: { $languages }.
cli-locale-bad = { $errors ->
    [0] Pa gen erè
    [one] { $errors } erè
   *[other] { $errors } erè
}, { $warnings ->
    [0] pa gen avètisman
    [one] { $warnings } avètisman
   *[other] { $warnings } avètisman
}. Pou aprann sou yon kòd: faro locale explain CODE.
cli-checked = Faro verifye { $folder }: { $languages }, { $count } mesaj. Sous la se { $source }.
cli-checked-own = Faro verifye pawòl ki ladan l yo: { $languages }, { $count } mesaj. Sous la se { $source }.
cli-checked-not = Faro pa li repètwa { $folder }. Pou verifye l, ajoute --locales { $folder }.
cli-checked-plurals = Faro pa konnen fòm nimewo yo nan { $languages }. Pou yo, li sèvi ak pa angle a.
cli-check-source = { $tag }: { $text }
cli-check-fix = Ekri: { $fix }
cli-explain-was = Sous la, anvan:
cli-explain-source = Sous la:
cli-explain-wrong = Pa bon:
cli-explain-right = Bon:
error-no-code = Pa gen kontwòl { $code }. Pou wè yo tout: faro locale explain.
cli-check-bad = { $count ->
    [one] { $count } erè. Korije l. Apre sa, fè verifikasyon an ankò.
   *[other] { $count } erè. Korije yo. Apre sa, fè verifikasyon an ankò.
}

cli-answer-lost = Faro fè sa ou te mande a, men li pa t ka ekri repons lan ({ $detail }). Libere yon ti plas, epi gade ankò.
cli-reported = Gade anwo a.

## The demo. A sample person; the days follow today.

demo-what = Kenbe nòt ou yo sele, di ou sa ki gen pou fèt ak poukisa, epi fè ou sonje, nan lang ou, san rezo. Sa a se yon egzanp dosye.
demo-write = 1. Ou ekri sa papye ou yo di, ak yon nòt
demo-place = Tribinal Imigrasyon, 290 Broadway, sal 15
demo-note = Ofisye a te mal ekri non manman m sou papye a. Mande avoka a korije l.
demo-lock = 2. Faro fèmen kòf la a kle epi li louvri l ankò
demo-wrong = Ak yon move fraz sekrè: { $answer }
demo-opened = Ak bon fraz sekrè a, nòt la tounen, mo pou mo.
demo-proof = Prèv: sa yon repètwa yo vòlè montre
demo-searched = Faro chèche nan { $files } fichye ({ $bytes } byte) { $words } mo ak jou yo te tape. Jwenn: { $found }.
demo-yours = Se tou pa ou
demo-next = Fè pwòp kòf ou, epi wè sa ki genyen ankò:
demo-kept = Egzanp sa a rete nan { $folder }. Fraz sekrè li se { $passphrase }.

## People, addresses, duties, the proof log

cli-kept = { $id } anrejistre.
cli-changed = { $id } chanje. Sa li te di anvan rete.
cli-deleted = { $id } efase pou tout tan.
cli-changes = Chanje { $count } fwa
cli-leave-ask = { $name } ap soti nan dosye a. Sa efase enfòmasyon, odyans ak obligasyon moun nan, ak sa jounal prèv la di sou li. Ou pa ka defèt sa.
cli-left = { $id } soti nan dosye a. Tout sa ki te pou moun nan efase.
cli-people = Moun
cli-person-none = Poko gen moun.
cli-contact-none = Poko gen kontak.
cli-address-none = Poko gen adrès.
cli-duty-none = Poko gen obligasyon.
cli-spelling = Sou papye yo: { $spelling }
cli-address-other = pa kounye a
cli-from = depi { $date }
cli-until = jiska { $date }
cli-dated = dat { $date }
cli-hearing-papers = Papye
cli-moved = { $count } bagay pou fè: bay tout moun ki dwe konnen nouvo adrès la.
cli-said-by = Ki papye oswa ki moun ki di sa (ka rete vid):
cli-hearing-sources = Ki moun ki bay ki dat
cli-seen-on = wè { $date }
cli-next = Pwochen: { $when }
cli-waiting = { $when }: { $state }
cli-marked = { $title }: { $result }. Se antre { $number } nan jounal prèv la.
cli-undone = { $title }: mak la retire. Li louvri ankò. Antre { $number } nan jounal prèv la di sa.
cli-log-none = Poko gen antre.
cli-log-added = Antre { $number } anrejistre.
cli-log-removed = Sa li te di efase pou tout tan. Antre { $number } di yo te retire l.
cli-log-holds = { $count } antre. Faro pa jwenn okenn chanjman ladan yo.
cli-log-backwards = Antre { $number } gen yon lè ki pi bonè pase antre ki vini anvan l. Yo te mete revèy la an reta.
cli-log-exported = { $count } antre soti. Kòd kontwòl: { $code }
cli-log-signed = Siyati a nan { $file }. Remèt toulède fichye yo.
cli-log-unsigned = Kopi sa a pa gen siyati: Faro pa ka ekri nan kòf la.
cli-log-offer = Pou montre pita ou te ekri sa pa pita pase jodi a, bay avoka ou kòd kontwòl la jodi a: faro log code
error-log-choose = Faro pa gen antre { $typed }. Ekri nimewo ki soti 1 rive { $count }, tankou 1,3,5-7.
cli-week = Sèt jou apati { $date }
cli-month-second = { $from } – { $until }
cli-days-none = Faro pa gen anyen nan jou sa yo.
cli-legend = ▲ randevou   ■ delè   ○ ap vini   ● kounye a   ✓ fèt   ? poko gen repons   ✗ rate   ! pa t ka fèt
error-fields = Ekri yon bagay sou chak liy, tankou non: valè. Faro konprann: { $known }.
error-every = Ekri chak konbyen tan, tankou "1 jou", "2 semèn" oswa "1 mwa". Ajoute jou nan semèn nan, tankou tue,fri, sèlman ak semèn.
field-name = Non
field-spelling = Non an lèt pa lèt, jan li ye sou papye yo
field-born = Dat nesans (1990-04-17, oswa ane a sèlman)
field-language = Lang
field-numbers = Nimewo (A-number = 123; yon lòt = 456)
field-phone = Telefòn
field-email = Imel
field-note = Nòt
field-lines = Adrès
field-care-of = Nan non yon lòt moun (in care of)
field-told-by = Ki moun ki te bay adrès sa a
field-place = Ki kote, oswa ki nimewo pou rele
field-link = Lyen videyo
field-judge = Jij
field-bring = Sa pou pote (youn; yon lòt)
field-interpreter = Entèprèt: lang, kote, gason oswa fi
field-title = Non ou ba li
field-checklist = Sa pou prepare (youn; yon lòt)
field-what = Sa ki te pase
field-spoke-to = Ak ki moun ou te pale
field-reference = Yon nimewo oswa yon non yo te ba ou
field-error = Sa mesaj la te di

## The prompt

cli-open = Kòf la louvri. Tape yon kòmand, tankou due oswa note list; touch Tab la fini l. Tape exit pou fèmen kòf la.
cli-open-closed = Pèsonn pa t sèvi ak kòf la pandan kèk tan, kidonk li fèmen. Pwochen kòmand lan mande fraz sekrè a.
error-open-twice = Kòf la louvri deja. Tape yon kòmand, tankou due.
error-open-option = Isit la ou pa ka chanje repètwa a, lang nan, kalandriye a oswa fraz sekrè a. Tape exit. Apre sa, kòmanse faro open ankò.
error-open-quote = Yon gimè manke. Anyen pa fèt. Tape liy lan ankò.

## Searching

cli-directory-source = Verifye l isit la: { $address }
cli-search-open = Louvri l: { $command }

## What you were told

cli-phrases-none = Poko gen mo konsa pou dosye ou a. Mande yon avoka sa pou ou di.

check-code-found = Kòd kontwòl sa a se pou antre { $number }. Jiska la, jounal la se menm jan li te ye jou ou te resevwa kòd la.
check-code-not-found = Pa gen antre ki gen kòd kontwòl sa a. Verifye chak chif. Si yo bon, yo te ekri jounal la ankò oswa yo te koupe l apre ou te resevwa kòd la. Pa fye l.

error-date-which = Faro pa ka konnen ki jou ou vle di. Chwazi youn nan jou ki anba yo. Ekri l konsa, epi ajoute --calendar none.
error-fact-form = Ekri yon enfòmasyon konsa: non=valè, pa egzanp moved_on=2026-11-05.
service-phone = Telefòn
service-web = Paj entènèt
