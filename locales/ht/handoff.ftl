### Handing a case to a lawyer, and what comes back.

handoff-json-foreign = Fichye a pa ekri jan Faro ekri l. Anyen pa chanje. Mande fichye a ankò.
handoff-json-newer = Se yon Faro ki pi nouvo ki ekri fichye sa a. Mete Faro ajou, epi louvri l ankò.
handoff-json-too-large = Fichye a di plis pase sa Faro janm ekri. Faro pa t li l. Mande moun ki voye l la yon lòt.

## What goes and what stays

handoff-people = { $count } moun nan dosye a
handoff-facts = { $count } repons pou kesyon
handoff-hearings = { $count } odyans
handoff-duties = { $count } obligasyon
handoff-addresses = { $count } adrès
handoff-contacts = { $count } kontak
handoff-notes-facts = { $count } nòt sou sa ki te pase
handoff-notes-officers = { $count } nòt sou sa yo te di ofisye yo
handoff-notes-lawyer = { $count } nòt pou avoka mwen sèlman
handoff-papers = { $count } papye
handoff-log = { $count } antre nan jounal prèv la
handoff-goes = Sa ki pati:
handoff-stays = Sa ki rete avè ou:
handoff-nothing = Anyen nan dosye ou a
handoff-named = { $count } bagay ou te chwazi rete tou. Se sou yon moun ki rete, oswa gen non moun nan ladan l.
handoff-log-stays = Jounal prèv la rete. Kidonk lis dat yo pa di sa ou fè deja. Di avoka ou sa.
handoff-log-goes = Jounal prèv la pati. Si de avoka resevwa l, yo ka wè se menm jounal la.
handoff-papers-whole = Papye yo pati jan yo ye. Faro pa ka wè non ki moun ki nan yon papye, epi yon foto ka di ki kote yo te pran l.
handoff-thing-stays = Li rete kanmenm. Se sou yon moun ki rete, oswa gen non moun nan ladan l.
handoff-exists = Gen yon fichye deja ki gen non sa a. Anyen pa fèt. Chwazi yon lòt non.
handoff-no-part = Pa gen anyen ki rele konsa pou chwazi. Chwazi yon pati nan dosye a, oswa yon sèl bagay ak id li.
    .command = Pa gen anyen ki rele konsa pou chwazi. Pou wè pati yo, tape: faro handoff make --help

## Cards

card-twice = Kat sa a nan lis ou deja. Anyen pa chanje.
card-not-compared = Pèsonn pa konpare kat sa a ak kat avoka a menm. Si yo te chanje l sou wout, yon lòt moun ka li tout bagay. Rele avoka a nan yon nimewo ou konnen, epi youn li chif yo pou lòt.
    .command = Pèsonn pa konpare kat sa a ak kat avoka a menm. Si yo te chanje l sou wout, yon lòt moun ka li tout bagay. Rele avoka a, youn li chif yo pou lòt, epi tape: faro card compared ID. Pou kontinye san sa, ajoute --yes.
card-digits = Chif kontwòl: { $digits }
card-compared-on = Konpare { $date }
card-compared-never = Poko konpare
card-compare = Rele avoka a nan yon nimewo ou konnen. Youn li chif sa yo pou lòt. Si yon sèl chif diferan, efase kat la.
card-uncompared = Pèsonn pa konpare kat { $name } ak kat avoka a menm. Si yo te chanje l sou wout, yon lòt moun ka li tout sa.
card-proved = Avoka sa a ka louvri sa ou voye: ou te li repons li { $date }.

## What lies in a hand-off. READ-ME.txt is for a lawyer who may have no Faro.

readme-what = Fichye sa yo soti nan men yon moun ki kenbe dosye li ak Faro. Se pou ou sèlman yo ye: yo te sele yo pou kle ou a.
readme-sender = Faro pa konnen ki moun ki voye yo. Se sèlman kle ki siyen lis sòm yo ki fè konnen moun ki voye yo. Premye fwa a, mande moun nan si se li ki voye l. Fichye ki vini apre yo dwe gen menm kle a.
readme-files = Enprime case.html. Louvri dates.csv ak yon pwogram tablo epi dates.ics ak yon kalandriye. Repètwa "papers" la gen papye li yo. Tout sa, pou pwogram, nan case.json. Yon avoka dwe verifye chak dat anvan nenpòt moun konte sou li.
readme-check = Pou verifye anyen pa t chanje, sèvi ak de liy ki nan fen tèks sa a.
readme-answer = Pou reponn, sèvi ak Faro sou pwòp òdinatè ou. Repons ou a tounen kòm yon sèl fichye sele.

## A reply, line by line

reply-hearing = Dat yon odyans
reply-fact = Yon bagay lalwa mande
reply-task = Yon bagay pou fè
reply-question = Yon kesyon pou ou
reply-message = Yon mesaj
reply-paper = Yon papye
reply-card = Yon nouvo kat
reply-unknown = Yon bagay Faro sa a pa konnen
reply-when = { $when } ({ $zone })
reply-until = Pa pita pase { $date }
reply-fact-untold = Ou poko reponn sa.
reply-stands = Kounye a ou gen:
reply-from = Repons { $number } { $name }, { $date }
reply-take-hearing = Si ou pran l, dat sa a rete kòm dat avoka ou, epi rapèl ou yo deplase.
reply-take-new-hearing = Si ou pran l, sa a se yon nouvo odyans, epi Faro fè ou sonje l.
reply-take-fact = Si ou pran l, sa a se repons ou, ak avoka ou kòm sous.
reply-take-duty = Si ou pran l, sa a se yon nouvo obligasyon, epi Faro fè ou sonje l.
reply-take-note = Si ou pran l, li rete ak nòt ou yo ki pou avoka ou sèlman.
reply-take-paper = Si ou pran l, li rete ak papye ou yo.
reply-take-card = Si ou pran l, se nouvo kat la sèlman ki ka louvri sa ou voye apati kounye a.
reply-taken = Ou te pran sa deja.
reply-unknown-why = Ou pa ka pran l. Mete Faro ajou epi louvri repons lan ankò, oswa mande avoka ou sa li di.
reply-hearing-when = Ou pa ka pran l: Faro pa ka li jou a oswa zòn lè kote a. Mande avoka ou dat la.
reply-hearing-gone = Ou pa ka pran l: ou te efase odyans sa a. Mande avoka ou si li toujou valab.
reply-no-country = Ou poko ka pran l: di anvan nan ki peyi dosye ou a ye.
reply-person-gone = Ou pa ka pran l: moun li pale de li a pa nan dosye ou a ankò.
reply-fact-unreadable = Ou pa ka pran l: Faro sa a pa ka li l. Mande avoka ou sa li di.
reply-paper-gone = Ou pa ka pran l: fichye a pa t vini ak repons lan. Mande l ankò.
reply-card-misread = Ou pa ka pran l: Faro pa ka li kat la. Mande avoka ou li ankò.
reply-empty = Ou pa ka pran l: li pa di anyen.
reply-no-file = Faro pa ka li fichye sa a. Chwazi fichye avoka ou te voye a.
reply-no-reply = Sa a se yon dosye yo remèt, se pa yon repons. Anyen pa chanje. Chwazi yon lòt fichye.
reply-other-handoff = Repons sa a se pou dosye yon lòt moun. Anyen pa chanje. Di avoka ou sa.
reply-seen = Ou te wè yon lòt repons ki gen nimewo sa a. Youn nan de yo pa vre. Anyen pa chanje. Rele avoka ou.
reply-no-line = Repons lan pa gen liy ki gen nimewo sa a. Gade lis la ankò.
reply-taken-before = Ou te pran liy sa a deja. Anyen pa chanje.

## Sending and comparing

card-own-digits = Pwòp chif pa ou, pou avoka sa a sèlman: { $digits }
card-line = Kat la, yon sèl liy ki kòmanse ak FARO1:
card-none = Poko gen kat. Mande avoka ou pa li a.
handoff-send = Voye fichye a jan ou vle: pa imel, nan mesaj, oswa sou yon kle USB. Okenn lòt moun pa ka louvri l. Li montre ki gwosè li genyen, epi yo te fè l ak age.
handoff-none = Ou poko remèt anyen.
