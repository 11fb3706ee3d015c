### The words of the app on a phone: buttons, headings, hints.

## The app and moving about

shell-app-name = Faro
shell-hearings = Odyans
shell-notes = Nòt
shell-guides = Gid
shell-settings = Reglaj
shell-back = Tounen
shell-next = Kontinye
shell-close = Fèmen
shell-cancel = Anile
shell-save = Anrejistre
shell-add = Ajoute
shell-edit = Chanje
shell-delete = Efase
shell-delete-sure = Efase l pou tout tan? Ou pa ka jwenn li ankò. Telefòn nan ka kenbe ansyen moso sele pou kèk tan.
shell-working = Yon ti moman.
shell-lock-now = Fèmen a kle

## First steps

shell-choose-language = Chwazi lang ou
shell-second-calendar = Dezyèm kalandriye
shell-second-calendar-hint = Faro toujou montre kalandriye oksidantal la, menm jan ak papye ou yo. Li ka montre chak jou nan yon lòt kalandriye tou.
shell-steps-country = Ki kote dosye ou a ye?
shell-steps-country-hint = Chwazi chak peyi ki gen biwo oswa tribinal k ap deside dosye ou a.
shell-steps-passphrase = Chwazi fraz sekrè ou a
shell-steps-passphrase-hint = Li louvri tout sa ou ekri isit la. Si ou pèdi l, pèsonn pa ka ba ou l ankò.
shell-steps-picked = Senk mo
shell-steps-picked-hint = Faro chwazi yo pou ou. Fasil pou sonje.
shell-steps-number = Yon nimewo 18 chif
shell-steps-number-hint = Faro chwazi l pou ou. Ou tape l san klavye.
shell-steps-words = Pwòp mo pa mwen
shell-steps-words-hint = Yon fraz se ou sèl ki konnen, ki gen 15 lèt oswa plis. Senk mo ki pa gen rapò youn ak lòt, sa bon.
shell-steps-write = Ekri sa sou papye kounye a
shell-steps-write-hint = Kenbe papye a lwen telefòn sa a. Se fraz sekrè ou a: ou bezwen l chak fwa ou louvri Faro.
shell-steps-written = Mwen ekri l
shell-steps-again = Tape l yon lòt fwa
shell-steps-again-hint = Pou nou sèten li bon.
shell-steps-create = Fini
shell-steps-creating = Faro ap fè kòf ou a. Sa pran yon ti moman.

## Opening

shell-open-title = Louvri Faro
shell-open-vault = Louvri
shell-open-with-device = Louvri ak telefòn sa a
shell-opening = L ap louvri. Sa pran yon ti moman.
shell-passphrase = Fraz sekrè ou a
shell-use-digits = Sèvi ak chif
shell-use-letters = Sèvi ak lèt
shell-keypad-erase = Efase dènye chif la
shell-show-typed = Montre sa mwen tape a
shell-hide-typed = Kache sa mwen tape a

## Home

shell-doubt-right = Li bon
shell-doubt-change = Chanje l
shell-answer-none = Non, oswa poko

## One due date

shell-due-rule = Sa règ la di
shell-due-todo = Sa pou ou fè
shell-due-missed = Si ou rate l
shell-due-steps = Ki jan Faro jwenn dat sa a
shell-due-missing = Sa Faro dwe konnen anvan
shell-due-other = Lòt dat yo ka di ou
shell-due-questions = Sa ki ka chanje dat sa a
shell-due-source = Ki kote sa ekri
shell-due-checked = Sou dat sa a

## What came of it

shell-done = Mwen fè sa
shell-could-not = Mwen pa t ka fè sa
shell-mark-day = Ki jou?
shell-marked = Sa ou make
shell-marked-done = Anrejistre. Li nan jounal prèv ou a.
shell-undo = Retire mak la
shell-undo-hint = Lè sa a, ou gen pou fè l ankò. Jounal prèv ou a kenbe toulède antre yo.

## Questions and answers

shell-questions = Kesyon pou ou
shell-questions-none = Pa gen kesyon kounye a.
shell-answers = Sa ou te di Faro
shell-answers-none = Ou poko di Faro anyen.
shell-answer-day = Chwazi jou a
shell-day-meant = Èske ou te vle di …
shell-day-take = Pran jou sa a
shell-day-year = Ane
shell-day-month = Mwa
shell-day-day = Jou
shell-answer-text = Repons ou
shell-answer-remove = Retire repons sa a

## Hearings

shell-hearing-add = Ajoute yon odyans
shell-hearings-none = Poko gen odyans.
shell-hearing-country = Tribinal ki peyi?
shell-hearing-kind = Ki kalite odyans?
shell-hearing-day = Jou a
shell-hearing-time = Lè nan tribinal la
shell-hearing-time-unknown = Mwen poko konnen lè a
shell-hearing-clock = Nan ki vil tribinal la ye, oswa pre ki vil? Se lè vil sa a ki konte pou odyans lan.
shell-hearing-place = Ki kote li ye
shell-hearing-sources = Ki moun ki bay dat sa a
shell-hearing-source-add = Ajoute yon dat yon moun te ban mwen
shell-hearing-source-who = Ki moun ki te di ou sa, oswa ki kote ou te wè l?
shell-hearing-seen = Jou ou te wè l oswa tande l
shell-hearing-settle = Se li ki bon
shell-hearing-wrong = Li pa t bon
shell-hearing-judge = Jij la
shell-hearing-link = Lyen, si se sou videyo
shell-hearing-bring = Sa pou pote
shell-hearing-interpreter = Entèprèt ou bezwen an: ki lang, moun ki kote
shell-hearing-travel = Konbyen minit wout la pran
shell-hearing-everybody = Tout moun nan fanmi mwen dwe vini
shell-hearing-was-there = Mwen te la
shell-hearing-was-not-there = Mwen pa t ka la

## Duties and the proof log

shell-duties = Obligasyon
shell-duty-add = Ajoute yon obligasyon
shell-duties-none = Poko gen obligasyon.
shell-duty-kind = Kisa ou dwe fè?
shell-duty-title = Non ou ba li (si ou vle)
shell-duty-first = Premye jou a
shell-duty-repeat = Chak konbyen tan?
shell-repeat-once = Yon sèl fwa
shell-repeat-daily = Chak jou
shell-repeat-weekly = Chak semèn
shell-repeat-two-weeks = Chak de semèn
shell-repeat-monthly = Chak mwa
shell-repeat-yearly = Chak ane
shell-duty-begins = Apati ki lè?
shell-duty-ends = Jiska ki lè?
shell-duty-place = Ki kote, oswa ki nimewo pou rele
shell-duty-before = Prepare
shell-duty-waiting = Èske ou te fè l?
shell-duty-next = Pwochen fwa a
shell-duty-times = Tout fwa yo
shell-duty-why = Poukisa ou pa t ka fè l?
shell-duty-error = Sa aplikasyon an oswa biwo a te di, mo pou mo
shell-duty-spoke-to = Ak ki moun ou te pale
shell-duty-reference = Yon nimewo yo te ba ou
shell-proof-log = Jounal prèv
shell-proof-none = Poko gen antre. Lè ou fè yon bagay, di sa sou paj li. Faro ekri l isit la.
shell-proof-sheet = Montre l sou yon sèl fèy
shell-code-give = Bay avoka ou kòd sa a jodi a
shell-code-send = Voye l oswa enprime l

## Notes

shell-note-add = Ekri yon nòt
shell-note-text = Mo pa ou
shell-notes-none = Pa gen nòt.
shell-notes-search = Chèche nan nòt ou yo

## Guides

shell-guide-sources = Ki kote sa soti
article-checked = Dènye verifikasyon: { $date }. Se pa konsèy legal.
article-step-done = Fèt { $date }
article-old = Yo te dwe verifye sa ankò deja. Lalwa ka chanje: mande yon avoka.

## Search, and who helps

shell-search = Chèche
shell-search-field = Kisa ou ap chèche?
shell-search-hint = Faro chèche nan gid yo, règ yo, sèvis yo ak nòt ou yo. Tout sa rete nan telefòn sa a.
shell-directory = Ki moun ki ka ede
shell-directory-hint = Chwazi sa ou bezwen. Faro pa rele pèsonn pou kont li.
shell-directory-need = Sa ou bezwen
shell-directory-language = Lang yo pale
shell-directory-place = Ki kote
shell-directory-all = Tout
shell-directory-web = Louvri paj sa a nan navigatè a
shell-directory-web-hint = Navigatè ou a kenbe yon lis paj ou louvri yo.

## Settings

shell-settings-language = Lang
shell-settings-content = Lang règ yo ak gid yo
shell-settings-content-hint = Sa règ yo ak gid yo di ka nan yon lòt lang pase aplikasyon an. Paj pou lòt moun yo nan lang sa a tou.
shell-settings-content-same = Menm ak aplikasyon an
shell-countries = Peyi
shell-countries-hint = Faro montre dat lwa peyi sa yo fikse.
shell-country-add = Ajoute yon peyi
shell-country-remove = Retire peyi sa a
shell-country-remove-hint = Lè sa a, Faro pa montre okenn dat pou peyi sa a. Sa ou te di Faro rete. Si ou ajoute peyi a ankò, dat yo tounen.
shell-settings-device = Louvri ak telefòn sa a
shell-settings-device-hint = Anprent ou, figi ou oswa blokaj ekran ou louvri Faro. Fraz sekrè ou a toujou mache tou. Lè sa a, kòf ou a pa gen plis sekirite pase PIN telefòn sa a.
shell-settings-reminders = Rapèl
shell-settings-reminders-on = Telefòn sa a fè ou sonje. Mo ki sou yon ekran bloke pa di anyen sou dosye ou a.
shell-settings-reminders-off = Telefòn sa a pa kite Faro fè ou sonje. Louvri lis ou a souvan, oswa pèmèt rapèl.
shell-settings-reminders-late = Nan telefòn sa a, rapèl yo ka rive kèk minit an reta.
shell-settings-reminders-allow = Pèmèt rapèl
shell-settings-vault = Kòf ou a
shell-settings-vault-older = Mwen konnen. Sèvi ak nòt ki pi ansyen sa yo
shell-turn-on = Limen
shell-turn-off = Etenn
shell-settings-full = Di sou kisa yon rapèl ye
shell-settings-full-hint = Lè sa a, nenpòt moun ki wè ekran bloke telefòn sa a ka li l, sof si telefòn nan kache l la.
shell-settings-plan = Rapèl k ap vini
shell-plan-none = Pa gen rapèl ki planifye. Lè ou ajoute dat, Faro planifye yo.
shell-settings-passphrase = Chanje fraz sekrè a
shell-settings-passphrase-changed = Fraz sekrè a chanje. Ansyen an pa louvri kòf ou a ankò. Ansyen kopi kòf ou a toujou louvri avè l, epi telefòn nan ka kenbe ansyen moso pou kèk tan.
shell-recovery-title = Kòd rekiperasyon
shell-recovery-hint = Uit gwoup chif sou papye. Yo louvri kòf ou a si ou bliye fraz sekrè ou a.
shell-recovery-make = Fè yon kòd
shell-recovery-keep = Ekri gwoup sa yo sou papye kounye a. Kite papye a ak avoka ou oswa yon moun ou fè konfyans, pa ak telefòn sa a.
shell-recovery-forgot = Mwen bliye fraz sekrè mwen
shell-recovery-type = Tape uit gwoup ki sou papye ou a
shell-recovery-there = Ou gen yon kòd rekiperasyon.
shell-recovery-new = Fè yon nouvo kòd
shell-recovery-new-hint = Ansyen kòd ou a p ap louvri kòf ou a ankò. Se nouvo a sèlman k ap louvri l. Kopi sekou ou te fè anvan yo toujou louvri ak ansyen kòd la.
shell-recovery-new-confirm = Wi, fè yon nouvo kòd
shell-recovery-last = Tape dènye gwoup ki sou papye ou a
shell-recovery-set = Kòd ki sou papye ou a louvri kòf ou a kounye a.
shell-backup-title = Kopi sekou
shell-backup-hint = Yon sèl fichye sele ki gen tout bagay. Se kòd rekiperasyon ou a sèlman ki louvri l. Si ou pèdi telefòn nan, se yon telefòn sèlman ou pèdi.
shell-backup-make = Fè yon kopi sekou
shell-backup-restore = Rekipere yon kopi sekou
shell-backup-restore-hint = Chwazi fichye sele a. Ou bezwen kòd rekiperasyon ou a sou papye, ak yon nouvo fraz sekrè.
shell-backup-restored = Kopi sekou ou a tounen. Nouvo fraz sekrè ou a louvri l, epi menm kòd rekiperasyon an louvri l tou.
shell-backup-check = Verifye yon kopi sekou
shell-backup-check-hint = Faro verifye si kòd rekiperasyon ou a louvri fichye a, epi si tout sa ki ladan l antye. Anyen pa chanje.
shell-backup-checked = Kòd ou a louvri kopi sekou sa a, epi tout sa ki ladan l antye.
shell-backup-done = Kopi sekou a kote ou mete l la. Kite yon kopi ak yon moun ou fè konfyans. Kenbe l lwen papye ki gen kòd la.
shell-file-choose = Chwazi fichye a
shell-file-failed = Faro pa t ka li oswa ekri fichye sa a. Chwazi l ankò, oswa chwazi yon lòt kote.
shell-papers = Papye
shell-paper-add = Ajoute yon papye
shell-papers-none = Poko gen papye isit la. Pran yon foto chak papye tribinal la voye. Apre sa, ajoute l isit la.
shell-paper-title = Ki jan ou rele l?
shell-paper-photo = Chwazi yon foto
shell-paper-add-hint = Chwazi yon foto, yon eskan oswa yon lèt nan telefòn sa a. Faro kenbe yon kopi sele. Orijinal la rete kote li ye a jiskaske ou efase l la.
shell-paper-not-shown = Faro ka montre foto sèlman. Li kenbe papye sa a jan li ye a.
shell-erase-title = Efase tout bagay
shell-erase-hint = Sa efase tout sa ou te ekri isit la. Pèsonn pa ka fè l tounen. Fè yon kopi sekou anvan.
shell-erase-limits = Faro detwi kle yo anvan, apre sa fichye yo. Memwa telefòn nan ka kenbe ansyen moso pou kèk tan. Se sèlman yon moun ki gen fraz sekrè ou a oswa kòd ou a ki ta ka sèvi ak yo. Kopi ki lòt kote, tankou kopi sekou, rete la.
shell-erase-confirm = Wi, efase tout bagay
shell-rotate-title = Yon moun wè fraz sekrè mwen
shell-rotate-hint = Chwazi yon nouvo fraz sekrè. Apre sa, Faro sele tout bagay ak yon nouvo kle. Ansyen fraz sekrè a pa louvri anyen isit la ankò. Si ou gen yon kòd rekiperasyon, ou jwenn yon nouvo anvan.
shell-rotate-done = Tout bagay sele ak yon nouvo kle. Ansyen kopi kòf ou a, ak ansyen kopi sekou yo, toujou louvri ak ansyen fraz sekrè a oswa ansyen kòd la. Efase sa ou kapab yo.
shell-salvage-title = Rekipere sa ki ka li
shell-salvage-hint = Yon pati nan kòf ou a gen domaj. Faro fè yon nouvo kòf ak sa ki antye. Fraz sekrè ou a louvri l. Kòf ki gen domaj la rete nan telefòn sa a tou. Apre sa, fè yon nouvo kòd rekiperasyon.
shell-salvage-new-hint = Faro fè yon nouvo kòf ak sa ki antye. Nouvo fraz sekrè ou te chwazi a louvri l. Kòf ki gen domaj la rete nan telefòn sa a tou. Apre sa, fè yon nouvo kòd rekiperasyon.
shell-salvage-done = Sa ki te antye rekipere
shell-lock-after = Ki lè Faro fèmen a kle?
shell-lock-after-hint = Lè ou kite Faro, li fèmen a kle apre tan sa a. Moun ki gen telefòn ou nan men l anvan sa ka li tout bagay.
shell-lock-at-once = Depi mwen kite l
shell-presence = Èske se ou menm?
shell-presence-hint = Tape fraz sekrè ou a yon lòt fwa. Konsa, yon moun ki sèlman gen telefòn ou nan men l pa ka fè sa.
shell-overlaid = Yon lòt aplikasyon kouvri paj sa a, kidonk Faro pa t pran touch ou a. Fèmen aplikasyon sa a epi eseye ankò.
shell-captured = Y ap anrejistre oswa pataje ekran sa a. Faro pa montre anyen jiskaske sa fini.
shell-sheets = Paj pou enprime
shell-sheets-hint = Enprime yon paj, oswa pataje l kòm fichye. Li pa sele: nenpòt moun ki genyen l ka li l.
shell-sheet-second = Dezyèm lang sou paj la
shell-sheet-paper = Gwosè papye a
shell-sheet-print = Enprime
shell-calendar-file = Dat pou yon kalandriye
shell-calendar-file-hint = Faro ekri dat ou yo nan yon fichye yon kalandriye ka pran. Pran yon nouvo fichye apre yon chanjman: li deplase dat ansyen fichye a.
shell-calendar-file-discreet = San okenn mo sou dosye mwen
shell-calendar-file-full = Ak tout tit ak kote yo
shell-calendar-file-full-hint = Lè sa a, nenpòt moun ki wè kalandriye sa a ka li sou dosye ou a. Anpil kalandriye voye yon kopi bay yon konpayi.
shell-file-share = Pataje kòm fichye
shell-file-save = Anrejistre kòm fichye
shell-file-saved = Fichye a kote ou mete l la.

## Handing a case over

shell-cards = Kat avoka yo
shell-card-add = Ajoute yon kat
shell-card-add-hint = Yon kat di ki moun ki ka louvri sa ou voye. Mande avoka ou kat pa l. Chwazi yon foto kòd li, oswa kole liy li.
shell-card-name = Ki jan ou rele avoka sa a? (si ou vle)
shell-card-no-code = Pa gen kat nan foto sa a. Chwazi youn ki montre tout kòd la, pre epi klè.
shell-card-name-on-card = Non ki sou kat la
shell-card-own-digits = Chif pa ou, pou avoka sa a. Avoka a ka mande ou chif sa yo, pou l konnen se ou menm.
shell-card-same = Tout chif yo menm
shell-card-delete-hint = Sa efase kat la ak kle li yo. Repons pou sa ou te voye pa ka louvri ankò.
shell-hand-over = Remèt dosye mwen
shell-hand-over-hint = Faro sele yon fichye pou chak avoka ou chwazi. Pèsonn lòt pa ka louvri l. Anyen pa kite telefòn sa a anvan ou voye l.
shell-hand-over-who = Ki moun k ap resevwa l?
shell-hand-over-what = Kisa k ap pati?
shell-hand-over-one-by-one = Chwazi youn pa youn
shell-hand-over-make = Sele fichye yo
shell-hand-over-sure = Kontinye san konpare
shell-hand-over-made = Sele
shell-hand-over-send = Voye fichye a
shell-handoffs = Sa ou te remèt anvan
shell-reply = Repons yon avoka
shell-reply-open = Louvri yon repons
shell-reply-hint = Chwazi fichye avoka ou te voye a. Ou wè chak liy bò kote sa ou genyen kounye a. Anyen pa chanje jiskaske ou pran yon liy.
shell-reply-take = Pran l
shell-reply-leave = Kite l
shell-drill = Èske avoka ou ka louvri l?
shell-drill-make = 1. Sele yon ti fichye epi voye l bay avoka ou. Pa gen anyen sou dosye ou a ladan l.
shell-drill-ask = 2. Mande avoka ou reponn ak yon mesaj.
shell-drill-open = 3. Louvri repons lan isit la. Lè sa a, ou konnen avoka ou ka louvri sa ou voye.
shell-drill-file = Sele ti fichye a
shell-given-waits = Sa ou te louvri ak Faro ap tann. Louvri Faro pou wè l.

## Packs of guides that somebody else made

shell-packs = Pake gid
shell-packs-hint = Yon pake gen gid ak dat lòt moun ekri epi siyen. Faro pa ka konnen si yo se moun yo di yo ye a. Ou menm, ou kapab.
shell-packs-none = Poko gen pake.
shell-pack-open = Louvri yon pake
shell-pack-open-hint = Chwazi fichye yon moun te voye ba ou. Ou wè ki moun ki fè l anvan Faro kenbe anyen.
shell-pack-who = Ki moun ki fè l
shell-pack-inside = Sa ki ladan l
shell-pack-keep = Kenbe pake sa a
shell-pack-refuse = Pa kenbe l
shell-pack-name = Ki jan ou rele yo?
shell-pack-scan = Chwazi yon foto kòd yo
shell-pack-no-code = Pa gen kòd moun ki pibliye pake nan foto sa a. Chwazi youn ki montre tout kòd la, pre epi klè.
shell-pack-same = Tout chif yo menm. Mwen fè yo konfyans
shell-pack-scanned = Se yo menm ki ban mwen kòd sa a. Mwen fè yo konfyans
shell-pack-distrust = Mwen pa fè yo konfyans ankò
shell-pack-distrust-hint = Pake yo rete, men Faro pa fè okenn dat ak yo ankò.
shell-pack-send = Pase pake sa a bay lòt moun
shell-pack-send-hint = Moun ki resevwa l yo ka wè ki jan li nouvo. Pa gen anyen sou dosye ou a ladan l.
shell-pack-remove-hint = Sa retire pake a ak gid li yo ak dat li yo, ak sa ou te make ladan l.

## What a phone shows by itself

shell-reminder-channel = Rapèl
shell-reminder-discreet = Louvri lis ou a.
shell-face-reason = Faro louvri kòf ou a lè li wè figi ou.

## With numbers

digits-typed = { $count } chif tape
recovery-group = Gwoup { $group } sou { $count }
lock-after-minutes = { $minutes } minit apre mwen kite l
