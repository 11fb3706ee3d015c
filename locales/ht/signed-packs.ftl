### Guidance packs that somebody else signed: why one is refused, and how far one may be trusted.

## Who it is from, and how old it is

pack-from = Li soti nan men { $name }. Ou fè yo konfyans.
pack-not-known = Ou pa konnen ki moun ki fè sa. Pa konte sou li. Pèsonn pa verifye l pou ou.
note-from-pack = Dat sa a soti nan men { $name }, li pa soti nan Faro.
note-from-beside = Dat sa a soti nan men { $name }. Faro gen pwòp dat li pou sa. Aji dapre dat ki vini pi bonè a.
pack-withdrawn = Moun ki pibliye l la retire l. { $reason }
withdrawn-wrong = Li di yon bagay ki pa kòrèk.
withdrawn-outdated = Lalwa chanje.
withdrawn-unsafe = Li danjere pou moun ki swiv li, kidonk Faro pa montre l.
withdrawn-replaced = Gen youn ki pi bon. Mande l.
pack-keys-removed = Moun ki pibliye l la pa sèvi ak kle ki te siyen l yo ankò. Pa konte sou li. Mande yon nouvo.
pack-expired = Li te fini { $date }. Pa konte sou li. Mande yon nouvo.
pack-review = Yo te dwe verifye l ankò pa pita pase { $date }. Li ka ansyen.
pack-newer = Gen youn ki pi nouvo: vèsyon { $version }. Mande l.
pack-catalogue-old = Sa fè kèk tan Faro pa tande nouvèl moun ki pibliye l la. Depi { $date }, li ka ansyen. Mande yon nouvo.
pack-no-catalogue = Faro pa ka konnen si gen youn ki pi nouvo.

## What is said of a pack

pack-publisher = Li di li soti nan men: { $name } ({ $contact })
pack-check = Kontwòl  { $digits }
pack-compare = Konpare chif sa yo ak moun ki te fè l yo, an pèsòn. Si yo menm, di ki jan ou rele yo.
pack-version = Vèsyon { $version }
pack-signer = Siyen ak kle { $key }
pack-one-person = Yon sèl moun pou kont li ka siyen pou moun ki pibliye sa a.
pack-checked = Vèsyon { $version }. Yo te verifye l { $checked }. Yo dwe verifye l ankò pa pita pase { $review }.
pack-catalogue = Lis ki pi nouvo moun ki pibliye sa a genyen se nimewo { $version }, { $date }.
pack-rules = Li gen { $count } règ ki gen dat.

## Why it is refused

archive-too-large = Fichye sa a pi gwo pase sa yon pake dwe ye. Anyen pa kenbe.
archive-no-file = Sa se pa yon pake: li gen yon repètwa, yon lyen oswa yon lòt bagay yon pake pa ka genyen. Anyen pa kenbe.
archive-name = Sa se pa yon pake: yon non ladan l ta ka mennen yon lòt kote. Anyen pa kenbe.
archive-twice = Sa se pa yon pake: li gen menm non an de fwa. Anyen pa kenbe.
archive-order = Fichye ki nan pake sa a pa nan lòd. Mande l ankò. Anyen pa kenbe.
archive-end = Sa se pa yon pake, oswa se yon moso pake sèlman. Mande fichye a ankò.
archive-form = Sa se pa yon pake, oswa yo te ekri l yon lòt jan. Mande fichye a ankò.
pack-no-publisher = Pake sa a pa di ki moun ki fè l. Pa sèvi avè l.
pack-too-many = Pake sa a gen twòp kle oswa twòp siyati. Anyen pa kenbe.
pack-publisher-gap = Pake a pa di tout sa li dwe di sou moun ki fè l: pati { $version } manke. Mande fichye a ankò.
pack-publisher-broken = Pati { $version } sou moun ki fè pake sa a pa ka sèvi. { $detail }
pack-publisher-unsigned = Pa gen ase moun ki siyen pati { $version } sou moun ki fè pake sa a. Pa fye l.
pack-other-publisher = Sa soti nan men yon lòt moun. Pa fye l. Mande moun ou konnen yo pake pa yo.
pack-signature = Yon siyati pa bon. { $reason }
pack-old-signature = Yon siyati se yon ansyen kalite. Siyen ankò ak minisign 0.10 oswa yon vèsyon ki pi nouvo, oswa ak Faro.
pack-strange-key = Kle { $key } se pa yon kle moun ki pibliye a. Pa fye sa li siyen.
pack-not-signed = Pa gen ase moun ki siyen: { $held } sou { $wanted }. Pa fye l. Mande yon pake ki siyen.
pack-unknown-name = { $file } pa gen plas li nan yon pake. Retire l.
pack-sums = Lis sa yo te siyen an manke oswa li kraze. Mande fichye a ankò.
pack-file-added = Yo mete { $file } apre yo te siyen pake a. Pa fye l.
pack-file-renamed = { $file } te gen yon lòt non lè yo te siyen pake a. Pa fye l.
pack-file-gone = Yo retire { $file } apre yo te siyen pake a. Pa fye l.
pack-file-changed = Yo chanje { $file } apre yo te siyen pake a. Pa fye l.
pack-comment = Yon siyati di li se pou yon lòt fichye. Pa fye l.
pack-catalogue-broken = Lis pake ki pi nouvo yo pa ka sèvi. { $detail }
pack-catalogue-unsigned = Pa gen ase moun ki siyen lis pake ki pi nouvo yo. Pa fye l.
pack-catalogue-future = Pake sa a gen dat { $date }, yon jou ki poko rive. Verifye dat la sou aparèy sa a. Apre sa, eseye ankò.
pack-older = Ou te gen vèsyon { $had } pake sa a. Sa a pi ansyen: vèsyon { $version }. Kenbe sa ki pi nouvo a.
pack-two-things = Moun ki pibliye sa a di de bagay: gen de pake ki gen menm nimewo. Pa sèvi ak yo. Mande moun ki pibliye yo.
pack-name-taken = Ou gen yon pake ki rele { $pack } ki soti nan men yon lòt moun. Retire l anvan, si ou fè sa a plis konfyans.
pack-unsafe = Moun ki pibliye pake sa a retire l: li danjere pou moun ki swiv li. Faro pa t kenbe l.

## What a pack may not say

pack-contents = Yon fichye nan pake sa a pa ka sèvi: { $detail }.
pack-bad-id = { $id } pa ka sèvi kòm non. Sèvi ak 2 a 32 ti lèt, chif ak tirè, yon lèt an premye.
pack-built-in = Faro gen yon pake ki rele { $id }. Bay pa ou a yon lòt non.
pack-version-zero = Vèsyon an dwe 1 oswa plis.
pack-days = Jou ki nan pack.toml yo pa nan lòd. Premye a se checked_on, apre sa review_by, apre sa expires_on: pa plis pase 18 mwa apre premye a.
pack-field = Gade { $field } nan pack.toml: li manke, oswa li pa pou pake ou a.
pack-languages = Gade lang { $language }. Chak lang nan pack.toml bezwen words/{ $language }/pack.ftl. Angle (en) dwe youn nan yo.
pack-not-text = { $file } se pa tèks senp, oswa li gen siy ladan l pèsonn pa ka wè.
pack-deep = { $file } gen twòp lis andedan lis.
pack-foreign-words = { $file } site { $message }, ki pa soti nan pake ou a. Kòmanse chak non ak non pake ou a.

## What an author is told

lint-future = Jou { $date } poko rive. Ekri jou ou te verifye l la.
lint-old = Yo te dwe verifye sa ankò pa pita pase { $date }. Verifye l. Apre sa, ekri nouvo jou yo.
lint-fact-old = Pèsonn pa verifye sa depi { $date }. Li sous li a ankò. Apre sa, ekri nouvo jou a.
lint-sources = Yon atik bezwen 2 sous oswa plis. Youn nan yo dwe yon paj ofisyèl.
lint-no-text = Atik sa a pa gen tèks nan { $language }. Ekri l, oswa retire lang nan nan pack.toml.
lint-no-title = Premye liy lan dwe yon tit: # ak pawòl yo.
lint-anchor = Chak tit bezwen yon non pa l dèyè l, tankou {"{#bring}"}.
lint-no-section = Seksyon {"{#"}{ $section }{"}"} manke isit la.
lint-unknown-fact = { $name } pa nan facts.toml, epi pa gen règ ki gen non sa a.
lint-figure = Pa ekri { $text } isit la: li ka chanje. Mete l nan facts.toml epi site non li isit la.
lint-promise = Pa pwomèt ki jan sa ap fini: { $text }. Di sa yon moun ka fè.
lint-unfilled = Pèsonn poko ekri sa. Mete pwòp pawòl ou isit la.
lint-hard = Pati sa a difisil pou li: { $heading }. Sèvi ak mo kout ak fraz kout.
lint-short = Atik sa a gen { $words } mo. Di plis: 120 oswa plis.

## Packs in the vault

shelf-no-pack = Ou pa gen pake ki rele { $pack }. Gade lis la.
shelf-no-publisher = Faro pa konnen moun ki pibliye sa a. Non li gen 64 siy: kopye yo tout.
