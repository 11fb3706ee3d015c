### France: the words of the rules and of the facts that they ask for.

fr-jurisdiction = Lafrans

fr-90d = Mande azil an Frans anvan 90 jou fini
    .plain = Apre ou antre an Frans, ou gen 90 jou pou mande azil nan fason nòmal la.
    .missed = Ou ka mande kanmenm. Men dosye ou a ka pase nan fason rapid la (procédure accélérée), epi petèt ou p ap jwenn ni alokasyon ni kote pou rete. Di rezon reta a, epi mande yon gwoup èd pou ede ou.
    .todo = Ale nan premye biwo akèy la (SPADA). Li ba ou yon jou nan GUDA, kote ou mande azil.
    .pact = Faro te li sa nan lwa franse avril 2026. Nouvo règ Inyon Ewopeyen an an aplikasyon depi 12 jen 2026. Mande yon avoka sa yo chanje.

fr-ofpra-21d = Voye dosye ou a bay OFPRA
    .plain = Ou jwenn yon papye ki di ou mande azil (attestation de demande d'asile). Apati lè sa a, ou gen 21 jou pou voye dosye ou a bay OFPRA. Nan detansyon: 5 jou, lè pou lè, apati papye ki mete ou la a.
    .missed = OFPRA ka refize dosye ou a oswa fèmen l. Voye l kanmenm epi di poukisa li an reta. Si yo te fèmen l, ou ka mande yon sèl fwa, anvan 9 mwa fini, pou yo relouvri l. Mande yon gwoup èd oswa yon avoka pou ede ou.
    .todo = Ranpli fòm OFPRA a an franse, siyen l, epi mete kopi papye ou yo. Voye l ak prèv jou a. Si OFPRA di gen yon bagay ki manke, reponn pa pita pase 8 jou apre.
    .free = Li konte si ou pa nan detansyon.
    .detained = Li konte si ou nan detansyon.
    .pact = Faro te li sa nan lwa franse avril 2026. Nouvo règ Inyon Ewopeyen an an aplikasyon depi 12 jen 2026. Mande yon avoka sa yo chanje.

fr-cnda-1m = Fè apèl bay tribinal azil la (CNDA)
    .plain = OFPRA te di non? Tribinal azil la (CNDA) dwe gen apèl ou a pa pita pase yon mwa apre ou te resevwa desizyon an. Pa konte sou jou anplis fason franse pou konte a ka bay.
    .missed = Refi OFPRA a rete, epi ou pèdi dwa pou rete. Pale ak yon avoka touswit. Mande tou sou nouvo enfòmasyon (réexamen).
    .todo = Voye apèl la (recours) ak yon kopi desizyon an. Mande yon avoka gratis (aide juridictionnelle) nan premye 15 jou yo. Pita, sa pa kanpe tan an.
    .remainder = Faro te li sa nan lwa franse avril 2026. Nouvo règ Inyon Ewopeyen an an aplikasyon depi 12 jen 2026. Mande yon avoka sa yo chanje. Èske ou te mande yon avoka gratis? Tribinal yo ka konte jou ki rete yo yon lòt jan. Pa tann dènye a.

fr-transfer-7d = Ale nan tribinal kont transfè a (7 jou)
    .plain = Lafrans vle voye ou nan yon lòt peyi Inyon Ewopeyen an? Ou gen 7 jou pou ale nan tribinal la (tribunal administratif). Wikenn ak jou konje pa ba ou plis tan. Yon lòd pou pati ak rezidans fòse (assignation à résidence) gen 7 jou tou. Nan detansyon, se 48 èdtan.
    .missed = Yo ka voye ou nan peyi sa a. Pale ak yon avoka oswa yon gwoup èd touswit. Ou ka mande azil la tou.
    .todo = Ale wè yon avoka oswa yon gwoup èd jodi a ak papye a. Depoze apèl la (recours) nan tribunal administratif la. Kenbe prèv lè a.
    .free = Li konte si ou pa nan detansyon.
    .detained = Li konte si ou nan detansyon.
    .pact = Faro te li sa nan lwa franse avril 2026. Nouvo règ Inyon Ewopeyen an an aplikasyon depi 12 jen 2026. Mande yon avoka sa yo chanje.

fr-detention-48h = Ale nan tribinal depi nan detansyon (48 èdtan)
    .plain = Si yo ba ou desizyon an nan detansyon, ou gen 48 èdtan pou ale nan tribinal la. Chak èdtan konte, lannwit ak nan wikenn tou. Si yo te ba ou desizyon an anvan, epi tan ou t ap kontinye toujou, 48 èdtan yo kòmanse lè yo di ou sa nan detansyon.
    .missed = Yo ka mete ou deyò peyi Lafrans. Di gwoup èd ki nan sant detansyon an ak yon avoka touswit: mande sa yon jij ka fè toujou.
    .todo = Mande kounye a gwoup èd ki nan sant detansyon an, yon avoka ak yon entèprèt. Ekri jou ak lè ki sou papye a. Depoze apèl la (recours) nan tribunal administratif la.
    .pact = Faro te li sa nan lwa franse avril 2026. Nouvo règ Inyon Ewopeyen an an aplikasyon depi 12 jen 2026. Mande yon avoka sa yo chanje.

fr-oqtf-1m = Ale nan tribinal kont lòd pou pati a (OQTF)
    .plain = Si ou lib, ou gen yon mwa pou ale nan tribinal kont lòd pou kite Lafrans lan (OQTF). Ak rezidans fòse, se 7 jou, epi nan detansyon, 48 èdtan. Nan prizon, se 7 jou. Si sa vini pita, pandan mwa a ap kouri toujou, ti tan kout la kòmanse lè yo di ou sa.
    .missed = Yo ka mete ou deyò peyi Lafrans. Pale ak yon avoka touswit sou nouvo enfòmasyon oswa lòt fason pou kanpe sa.
    .todo = Li sou papye a ki tan li bay ak ki tribinal li di. Depoze apèl la (recours) nan tribunal administratif la. Mande yon avoka gratis (aide juridictionnelle) touswit.
    .free = Li konte si ou lib.
    .detained = Li konte si ou nan detansyon.
    .prison = Li konte si ou nan prizon.
    .house-arrest = Li konte si ou nan rezidans fòse.
    .pact = Faro te li sa nan lwa franse avril 2026. Nouvo règ Inyon Ewopeyen an an aplikasyon depi 12 jen 2026. Mande yon avoka sa yo chanje.

fr-asylum-detention-5d = Mande azil nan detansyon anvan 5 jou fini
    .plain = Lè ou rive nan sant detansyon an (rétention), yo di ou sou dwa ou pou mande azil. Apati lè sa a, ou gen 5 jou pou mande l. Pita, li konte sèlman si yon bagay nouvo te rive depi lè sa a.
    .missed = Mande kanmenm, epi di sa ki te rive depi lè sa a. Di gwoup èd ki nan sant lan ak yon avoka poukisa ou an reta.
    .todo = Di ofisye yo touswit ou vle azil, epi mande fòm OFPRA a ak yon entèprèt. Fòm nan dwe an franse epi siyen. Gwoup èd ki nan sant lan ede.
    .pact = Faro te li sa nan lwa franse avril 2026. Nouvo règ Inyon Ewopeyen an an aplikasyon depi 12 jen 2026. Mande yon avoka sa yo chanje.

fr-reexamen-8d = Voye nouvo enfòmasyon ou yo bay OFPRA (réexamen)
    .plain = Ou te mande azil ankò (réexamen), epi biwo a te anrejistre l? Lè sa a, OFPRA dwe gen demann ou an pa pita pase 8 jou apre. Nan kèk biwo se menm jou a, oswa jou ki sou papye ou a.
    .missed = OFPRA ka refize oswa fèmen demann ou an. Voye l kanmenm, di poukisa li an reta, epi pale ak yon avoka oswa yon gwoup èd.
    .todo = Ekri sa ki nouvo depi dènye desizyon an, oswa sa ou pa t ka konnen anvan. Mete prèv, epi voye l ak prèv jou a.
    .pact = Faro te li sa nan lwa franse avril 2026. Nouvo règ Inyon Ewopeyen an an aplikasyon depi 12 jen 2026. Mande yon avoka sa yo chanje.

fr-reopen-9m = Fè relouvri dosye OFPRA ou a
    .plain = OFPRA fèmen dosye ou a (clôture)? Ou ka mande yon sèl fwa pou relouvri l, anvan 9 mwa fini apre desizyon sa a. Lè sa a, li kontinye kote li te kanpe a.
    .missed = Fèmti a final. Yon nouvo demann konte kòm yon dezyèm (réexamen), epi sa pi difisil. Pale ak yon avoka.
    .todo = Mande OFPRA alekri pou relouvri dosye a, byen vit, epi kenbe prèv jou a. Ou dwe fè sa anvan ou ka ale nan yon tribinal pou sa.
    .pact = Faro te li sa nan lwa franse avril 2026. Nouvo règ Inyon Ewopeyen an an aplikasyon depi 12 jen 2026. Mande yon avoka sa yo chanje.

fr-suspension-7d = Mande tribinal la kite ou rete jiskaske CNDA deside
    .plain = Èske Lafrans te ba ou lòd pou soti paske li di ou se yon danje, oswa entèdi ou nan peyi a? Lè sa a, yon non OFPRA pa kite ou rete pou apèl la. Ou gen 7 jou apre desizyon OFPRA a pou mande tribinal la (tribunal administratif) kanpe depòtasyon ou. Nan detansyon, se 48 èdtan.
    .missed = Yo ka mete ou deyò peyi Lafrans anvan CNDA deside. Pale ak yon avoka touswit: mande sa yon jij ka fè toujou.
    .todo = Ale wè yon avoka oswa yon gwoup èd jodi a. Depoze demann nan nan tribunal administratif la, epi kenbe prèv lè a. Voye apèl la bay CNDA tou.
    .free = Li konte si ou pa nan detansyon.
    .detained = Li konte si ou nan detansyon.
    .pact = Faro te li sa nan lwa franse avril 2026. Nouvo règ Inyon Ewopeyen an an aplikasyon depi 12 jen 2026. Mande yon avoka sa yo chanje.

## The questions for facts. .label names the fact inside a sentence.

fr-fact-entered = Ki jou ou te antre an Frans?
    .label = jou ou te antre an Frans
fr-fact-attestation_handed = Ki jou yo te ba ou attestation de demande d'asile la?
    .label = jou ou te resevwa attestation an
fr-fact-detained = Èske yo kenbe ou nan detansyon kounye a (rétention)?
    .label = ou nan detansyon
fr-fact-ofpra_decision_notified = Ki jou desizyon OFPRA a te rive jwenn ou?
    .label = jou ou te resevwa desizyon OFPRA a
fr-fact-legal_aid_requested = Si ou te mande yon avoka gratis (aide juridictionnelle), ki jou?
    .label = jou ou te mande èd legal
fr-fact-legal_aid_decision_notified = Si yo te reponn sou avoka gratis la, ki jou repons lan te vini?
    .label = jou ou te resevwa repons sou èd legal la
fr-fact-transfer_notified = Ki jou yo te ba ou papye sou transfè a?
    .label = jou ou te resevwa desizyon transfè a
fr-fact-detention_notified = Ki jou ak ki lè yo te ba ou desizyon an nan detansyon?
    .label = jou ak lè ou te resevwa desizyon an nan detansyon
fr-fact-oqtf_notified = Ki jou yo te ba ou lòd pou kite Lafrans lan (OQTF)?
    .label = jou ou te resevwa lòd pou pati a
fr-fact-placed_in_detention = Ki jou ki sou papye ki te mete ou nan detansyon an?
    .label = jou yo te mete ou nan detansyon
fr-fact-prison = Èske ou nan prizon kounye a?
    .label = ou nan prizon
fr-fact-prison_notified = Ki jou biwo prizon an te di ou ou gen 7 jou?
    .label = jou prizon an te pale ou de 7 jou yo
fr-fact-house_arrest = Èske ou nan rezidans fòse (assignation à résidence)?
    .label = ou nan rezidans fòse
fr-fact-house_arrest_notified = Ki jou yo te ba ou papye sou rezidans fòse a?
    .label = jou ou te resevwa papye sou rezidans fòse a
fr-fact-asylum_rights_notified = Ki jou yo te di ou nan detansyon sou dwa ou pou mande azil?
    .label = jou yo te di ou sou dwa ou pou mande azil
fr-fact-reexamen_registered = Ki jou biwo a te anrejistre ou mande azil ankò (réexamen)?
    .label = jou yo te anrejistre nouvo demann ou an
fr-fact-ofpra_closed = Si OFPRA te fèmen dosye ou a, ki jou desizyon sa a ye?
    .label = jou OFPRA te fèmen dosye ou a
fr-fact-expulsion_order = Èske Lafrans te ba ou lòd pou soti paske li di ou se yon danje, oswa entèdi ou nan peyi a (expulsion, interdiction du territoire)?
    .label = Lafrans te ba ou lòd pou soti oswa entèdi ou
