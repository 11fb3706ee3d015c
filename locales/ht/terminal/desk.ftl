### A worker’s desk: many cases that were handed over, one list of dates, and answers. Who reads it works with clients.

## What cannot be done

desk-none = Kòf sa a poko yon biwo travay. Fè l tounen youn anvan.
    .command = Kòf sa a poko yon biwo travay. Tape: faro desk init --name "Non ki sou kat la"
desk-already = Kòf sa a se yon biwo travay deja. Anyen pa chanje. Pou jwenn yon nouvo kat, chanje kat la.
    .command = Kòf sa a se yon biwo travay deja. Anyen pa chanje. Pou wè kat li, tape: faro desk card
desk-not-newer = Dosye sa a yo remèt la pa pi nouvo. Nimewo { $there } menm dosye a sou biwo travay ou. Anyen pa chanje.
desk-too-much = Gen plis bagay nan sa yo remèt la pase sa okenn dosye genyen. Faro pa pran l. Rele kliyan ou.
desk-otherwise = Dosye ki nan fichye sa a di yon lòt bagay pase sa yo te siyen an. Faro pa pran l. Rele kliyan ou.
desk-given-up = Kliyan sa a toujou gen yon kat ou te detwi kle li yo. Li pa t ap kwè yon repons. Ba li nouvo kat ou a anvan.
desk-which = Plizyè kliyan gen non sa a. Sèvi ak youn nan id sa yo: { $ids }

## What came in

desk-added-new = Nouvo kliyan: { $name }. Kle li rete isit la. Se kle sa a sèlman ki ka voye sa ki pi nouvo nan dosye sa a.
desk-added-other-key = Nouvo kliyan ki gen yon non oswa yon dosye ou konnen, men ak yon lòt kle: { $name }.
desk-added-compare = Se ka yon nouvo telefòn. Se ka yon moun ki vle twonpe ou tou. Toulède rete apa. Rele kliyan ou sou yon nimewo ou konnen, epi li chif yo youn bay lòt.
desk-added-newer = { $name }: yo remèt yon dosye ki pi nouvo, nan plas nimewo { $before }.
desk-added-show = Pou wè dosye a, tape: faro desk show { $id }
desk-client-digits = Chif kliyan an: { $digits }
desk-log-holds = Jounal prèv: { $count ->
    [one] { $count } antre bon.
   *[other] { $count } antre bon.
} Kliyan an kite deyò: { $withheld }.
desk-log-broken = Jounal prèv la pa bon: yo chanje l, oswa siyati li pa bon. Faro pa sèvi avè l. Mande kliyan ou.

## What changed

desk-change-new = Nouvo: { $what }
desk-change-gone = Pa la ankò: { $what }
desk-change-edited = Chanje: { $what }
desk-change-moved = { $what } Kounye a: { $is }. Anvan: { $was }.
desk-change-says = { $what } { $says }
desk-change-address = Adrès: { $lines }
desk-change-note = Nòt: { $title }
desk-change-paper = Papye: { $title }

## What is due

desk-due = Sa ki gen pou fèt nan biwo travay sa a { $date }, { $count ->
    [one] { $count } dosye
   *[other] { $count } dosye
}
desk-due-next = Pwochen: { $name }, { $date }
desk-due-none = Pa gen anyen pou fèt nan dosye biwo travay sa a.
desk-due-ending = Non fichye a dwe fini ak .ics pou yon kalandriye oswa ak .csv pou yon tablo.
desk-due-written = Ekri: { $file }
desk-event = { $name }: { $title }
desk-of-client = { $name }: { $text }
desk-sent-otherwise = Lis kliyan an di { $date }. Chèche konnen kiyès ki bon.
desk-sent-undated = Lis kliyan an pa gen dat pou sa. Chèche konnen kiyès ki bon.
desk-sent-absent = Li pa nan lis kliyan an. Li ka fèt deja, oswa enfòmasyon yo ka nouvo.
desk-sent-alone = Nan lis kliyan an sèlman: { $title }, { $date }
desk-sent-alone-undated = Nan lis kliyan an sèlman: { $title }
desk-clash = Odyans ki nan mwens pase inèdtan youn ak lòt: { $hearings }.
desk-clash-one = { $name }, { $title }, { $when } ({ $zone })
desk-clients-unreadable = { $count ->
    [one] Faro pa ka li { $count } kliyan. Petèt se yon Faro ki pi nouvo ki te ekri l. Lis la pa gen dat li yo.
   *[other] Faro pa ka li { $count } kliyan. Petèt se yon Faro ki pi nouvo ki te ekri yo. Lis la pa gen dat yo.
}

## Clients

desk-clients-none = Poko gen dosye sou biwo travay sa a. Bay kliyan ou yo kat ou, epi pran sa yo voye.
desk-client-sent = Dosye yo remèt, nimewo { $number }, fèt { $date }
desk-client-next = Pwochen: { $title }, { $date }
desk-client-not-compared = Poko konpare: ou konnen kle a sèlman, ou pa konnen pou ki moun li ye.
desk-client-old-card = Kliyan sa a toujou gen ansyen kat ou.
desk-compared = Note: ou konpare chif yo ak { $name }. Yo se { $digits }
desk-name-ask = Ki jan ou rele { $name } apati kounye a?
desk-heading-changes = Sa dènye dosye yo remèt la chanje
desk-heading-due = Gen pou fèt
desk-heading-hearings = Odyans
desk-heading-people = Moun
desk-heading-facts = Repons
desk-heading-addresses = Adrès ak kontak
desk-heading-papers = Papye
desk-heading-notes = Nòt kliyan an
desk-heading-own = Pwòp nòt pa ou
desk-papers-open = Tout moun ki sèvi ak òdinatè sa a ka louvri fichye sa yo. Efase yo lè ou fini. Yo soti deyò: louvri yo ak prekosyon.
desk-exported = Ekri: { $file }
desk-purge-ask = Sa detwi dosye { $name } sou biwo travay sa a, ak tout papye yo ak pwòp nòt pa ou. Fichye yo te voye ba ou a toujou louvri ak kle kat ou a. Pou fini ak sa tou, chanje kat ou.
desk-purged = Dosye { $name } pa sou biwo travay sa a ankò. Fichye yo te voye ba ou a toujou louvri ak kle kat ou a. Efase l kote li ye a, oswa chanje kat ou.

## The card

desk-card-digits = Chif kontwòl: { $digits }
desk-card-how = Bay kliyan ou yo liy sa a, sou papye oswa nan yon mesaj. Li chif yo ba yo nan telefòn, pou yo konnen kat la se pa ou.
desk-rotated = { $count ->
    [one] Ou gen yon nouvo kat. { $count } repons sa a di yon kliyan sa. Ansyen kat la siyen l.
   *[other] Ou gen yon nouvo kat. { $count } repons sa yo di kliyan ou yo sa. Ansyen kat la siyen yo.
}
desk-rotate-then = Voye bay chak kliyan fichye pa li. Lè yo tout sèvi ak nouvo kat la, tape: faro desk rotate --forget-old
desk-rotate-folder = Bay non yon repètwa ki la deja, pou repons kliyan ou yo.
desk-rotate-none = Pa gen ansyen kat. Pou fè yon nouvo, tape: faro desk rotate --output FOLDER
desk-forget-ask = Sa detwi kle ansyen kat ou a. Sa yo te sele pou li p ap louvri ankò. Kliyan ki toujou gen ansyen kat la: { $count }.
desk-forgotten = Kle ansyen kat la pa la ankò.

## Replies

desk-reply-written = { $count ->
    [one] Repons ki gen { $count } liy, sele epi siyen: { $file }
   *[other] Repons ki gen { $count } liy, sele epi siyen: { $file }
}
desk-reply-send = Voye fichye a bay { $name } nenpòt jan. Okenn lòt moun pa ka louvri l.
desk-reply-nothing = Repons lan pa di anyen. Ekri omwen yon liy ki pa gen # devan l.
desk-reply-line = Liy { $line } nan repons lan: { $why }
desk-reply-missing = Yon liy manke isit la: { $name }:
desk-reply-begin = Yon liy ki kòmanse ak yon espas kontinye liy ki anvan l, men pa gen youn.
desk-reply-colon = Ekri yon non, de pwen ak sa ou vle di, tankou: message: Tanpri rele m.
desk-reply-empty = Ekri yon bagay dèyè { $name }:
desk-reply-not-theirs = Anyen nan dosye sa a pa gen id { $id }. Gade dosye a ankò.
desk-reply-unknown = Se sa yo sèlman ki ka la: { $known }
desk-template-head = Yon repons pou { $name }. Liy ki kòmanse ak # pa ale. Retire # la epi ranpli sa ou bezwen. Yon liy ki kòmanse ak yon espas kontinye liy ki anvan l. Kliyan ou wè chak liy epi li pran l oswa li kite l.
desk-template-hearing = hearing: { $id } se { $title }, { $when }
desk-template-message = Yon bagay ou vle di:
desk-template-question = Yon bagay ou vle konnen:
desk-template-task = Yon bagay pou fè. Ou pa oblije mete dat la ak etap ki vin anvan l yo; ka gen plizyè etap:
desk-template-date = Yon odyans: yon id nan lis ki anwo a, oswa new. Kalite a se master, individual oswa other:
desk-template-fact = Yon repons pou dosye a. Pou yon lòt moun ki pa kliyan an, ajoute yon liy tankou person: Ana
desk-template-paper = Yon fichye ki ale ansanm:

## The command line

help-desk = Pou moun ki bay èd legal: pran dosye, wè sa ki gen pou fèt nan yo tout, reponn
    .example = faro desk due
    .teaches =
        Biwo travay ou se yon kòf ki pou ou. Anyen pa pase sou rezo: fichye yo ale vini jan ou vle.
        1. Fè yon kòf, apre sa biwo travay la: faro vault create, faro desk init --name "Clinic, Ana"
        2. Bay kliyan yo kat ou, epi li chif li yo ba yo: faro desk card
        3. Pran sa yo voye: faro desk add ~/Downloads/*.faro.age
        4. Wè sa ki gen pou fèt nan tout dosye yo, ak ki moun ki gen pwochen dat la: faro desk due
        5. Gade yon dosye: faro desk show "Rosa". Papye li yo: faro desk papers "Rosa" --output rosa
        6. Reponn: faro desk reply "Rosa" --new >reply.txt, ranpli l, apre sa faro desk reply "Rosa" reply.txt
        7. Rele yon fwa, konpare chif yo, epi di sa: faro desk compared "Rosa"
        8. Lè yon dosye fèmen: faro desk purge "Rosa", epi detanzantan faro desk rotate --output to-send
        Sa yon kliyan di se pawòl li. Faro kalkile dat yo ankò jou pa ou a epi li di ki kote lis kliyan an pa menm. Verifye chak dat nan lwa a.
help-desk-init = Fè kòf sa a tounen yon biwo travay, ak yon kat ki gen non sa a
    .example = faro desk init --name "Clinic, Ana"
help-desk-card = Montre kat pou kliyan ou yo, ak chif kontwòl li yo
    .example = faro desk card
help-desk-add = Pran dosye yo remèt; pou youn ki pi nouvo, montre sa ki chanje
    .example = faro desk add 2026-11-27-a1b2.faro.age
help-desk-list = Bay lis kliyan yo, chak ak pwochen dat la
    .example = faro desk list
help-desk-due = Montre sa ki gen pou fèt nan tout dosye yo, oswa ekri l pou yon kalandriye oswa yon tablo
    .example = faro desk due --output due.csv
    .teaches =
        Kolòn fichye .csv a: client, what, person, act_by (jou pou fè l pa pita), last_day (dènye jou ou ka konprann lwa a pèmèt), at (lè yon odyans), zone, rule, citation, confidence, source, place, differs (diferans ak lis kliyan an).
        Clio: yon evènman bezwen yon rezime (client ak what), yon kòmansman (at, si pa genyen act_by) ak yon fen, ou dwe ajoute fen an ou menm.
        LegalServer: fè yon odyans tounen yon event, epi tout lòt bagay yon deadline ak jou act_by; rès la ale nan nòt la.
        Yon fichye .ics montre tit ki pa di anyen. Ak --full li gen non kliyan ou yo. Yon dezyèm fichye deplase evènman yo epi li pa double okenn.
help-desk-show = Montre pwòp paj biwo travay la sou yon dosye, oswa ekri l kòm yon fèy pou enprime
    .example = faro desk show Rosa
help-desk-papers = Ekri papye yon dosye nan yon repètwa, san yo pa sele
    .example = faro desk papers Rosa --output rosa
help-desk-note = Ekri yon nòt pa ou sou yon kliyan, nan antre estanda a oswa nan yon editè
    .example = faro desk note Rosa
help-desk-name = Rele yon kliyan yon lòt non
    .example = faro desk name Rosa
help-desk-compared = Di ou menm ak kliyan an te li chif yo youn bay lòt, epi yo menm jan
    .example = faro desk compared Rosa
help-desk-reply = Sele epi siyen yon repons, nan yon fichye tèks, antre estanda a oswa yon editè
    .example = faro desk reply Rosa reply.txt --output to-send
    .teaches =
        Yon repons se yon ti tèks. Chak pati kòmanse ak sa li ye: message:, question:, task:, hearing:, fact: oswa paper:. Pou jwenn youn pou ranpli, ak id odyans kliyan an, sèvi ak --new.
help-desk-export = Ekri yon dosye pou yon lòt pwogram ka chaje l
    .example = faro desk export Rosa --for assembly-line --output rosa.json
    .teaches =
        assembly-line: nan entèvyou a, louvri meni repons ki anrejistre yo epi chwazi pou voye yon fichye JSON. Non, dat nesans, adrès la, avoka, entèprèt ak nimewo dosye ale ansanm. Yon non ale tout antye nan premye non an, sof si li gen yon vigil: gade l la.
help-desk-purge = Detwi yon dosye sou biwo travay sa a, ak papye li yo ak nòt ou yo
    .example = faro desk purge Rosa
help-desk-rotate = Fè yon nouvo kat, ak yon repons siyen ki di chak kliyan sa
    .example = faro desk rotate --output to-send
help-arg-desk-name = Non ki sou kat la, jan kliyan yo konnen ou
help-arg-handoff-files = Sa yon kliyan voye; yon fichye oswa plizyè
help-arg-due-output = Ekri l nan nouvo fichye sa a, ki fini ak .ics oswa .csv
help-arg-due-full = Nan yon kalandriye, non kliyan yo ak sa ki gen pou fèt, olye yon tit ki pa di anyen
help-arg-client = Kliyan an, ak non li oswa kòmansman id la
help-arg-desk-sheet = Ekri yon fèy pou enprime nan nouvo fichye sa a, ki fini ak .html
help-arg-papers-output = Repètwa pou papye yo
help-arg-reply-text = Yon fichye tèks ki gen repons lan
help-arg-reply-new = Montre yon repons pou ranpli, epi pa ekri anyen
help-arg-reply-papers = Yon fichye ki ale ansanm; ou ka bay sa plis pase yon fwa
help-arg-reply-output = Repètwa a, oswa nouvo fichye a, pou repons lan
help-arg-export-for = Pou ki pwogram: { $codes }
help-arg-export-output = Ekri l nan nouvo fichye sa a
help-arg-rotate-output = Repètwa pou repons kliyan ou yo
help-arg-forget-old = Detwi kle ansyen kat la
help-value-client = KLIYAN
help-value-path = CHEMEN
