### United Kingdom: the words of the rules and of the facts that they ask for.

uk-jurisdiction = Wayòm Ini

uk-ftt-appeal = Fè apèl kont refi a (nan Wayòm Ini)
    .plain = Home Office te di non? Tribinal la dwe gen apèl ou a pa pita pase 14 jou apre Home Office te voye lèt la. Jou ou te louvri l la pa konte.
    .missed = Fè apèl kanmenm, jodi a. Mande tribinal la plis tan epi di poukisa ou an reta. Pale ak yon avoka touswit.
    .todo = Fè apèl bay First-tier Tribunal, jan lèt ou a esplike l la. Gade dat ki sou lèt la epi kenbe anvlòp la. Règ yo ka te chanje an 2026: mande yon avoka.
    .abroad = Ou te di Faro ou deyò Wayòm Ini. Lè sa a, ou ka gen plis tan: gade apèl ki soti aletranje a. Pou pi an sekirite, aji pa pita pase dat sa a.
    .unchecked = Okenn avoka poko verifye dat sa a. Mande youn anvan ou konte sou li.

uk-ftt-abroad = Fè apèl kont refi a (deyò Wayòm Ini)
    .plain = Si ou deyò Wayòm Ini, ou gen 28 jou. Yo konte apati jou desizyon an te rive jwenn ou. Èske ou te nan Wayòm Ini lè sa a, epi ou pa t ka fè apèl depi la? Lè sa a, yo konte apati jou ou te pati a.
    .missed = Fè apèl kanmenm, jodi a. Mande tribinal la plis tan epi di poukisa ou an reta. Pale ak yon avoka touswit.
    .todo = Fè apèl bay First-tier Tribunal, jan lèt ou a esplike l la. Kenbe prèv jou ou te pati a ak jou ou te resevwa desizyon an.
    .received = Li konte si ou te aletranje, oswa si ou te ka fè apèl depi nan Wayòm Ini.
    .left = Li konte si ou te nan Wayòm Ini lè desizyon an te fèt epi ou pa t ka fè apèl depi la.
    .unchecked = Okenn avoka poko verifye dat sa a. Mande youn anvan ou konte sou li.

uk-ut-permission = Mande pou ale nan Upper Tribunal
    .plain = Si First-tier Tribunal di non, ou ka mande pèmisyon pou fè apèl nan Upper Tribunal. Ou gen 14 jou apre yo te voye desizyon an, oswa 28 jou si ou aletranje.
    .missed = Apèl ou a ka fini la. Mande pèmisyon kanmenm, di poukisa ou an reta, epi pale ak yon avoka touswit.
    .todo = Ekri sa jij la te mal aplike nan lalwa. Voye demann nan bay First-tier Tribunal pou li rive nan tan.
    .inside = Li konte si ou nan Wayòm Ini.
    .outside = Li konte si ou deyò Wayòm Ini.
    .unchecked = Okenn avoka poko verifye dat sa a. Mande youn anvan ou konte sou li.

uk-ut-renewed = Mande Upper Tribunal la menm
    .plain = First-tier Tribunal pa t kite ou fè apèl nan Upper Tribunal? Ou ka mande Upper Tribunal la menm. Nou kwè ou gen 14 jou apre yo te voye repons sa a, ak plis si ou aletranje. Nou pa t ka verifye l.
    .missed = Apèl ou a ka fini la. Mande kanmenm, di poukisa ou an reta, epi pale ak yon avoka touswit.
    .todo = Chèche nan lèt la delè a ak fason pou mande. Voye demann nan bay Upper Tribunal pou li rive nan tan.
    .inside = Li konte si ou nan Wayòm Ini.
    .outside = Li konte si ou deyò Wayòm Ini.

uk-support-appeal = Fè apèl pou sipò azil ou (kay ak lajan)
    .plain = Home Office te refize oswa kanpe sipò azil ou? Tribinal la dwe gen apèl ou a pa pita pase 3 jou apre jou ou te resevwa lèt la.
    .missed = Fè apèl kanmenm, jodi a. Di sou fòm nan poukisa ou an reta. Yon gwoup ki ede moun k ap mande azil ka ede ou.
    .todo = Ranpli avi apèl ki te vini ak lèt la epi voye l bay tribinal pou sipò azil la. Imel se fason ki pi rapid la. Mete lèt la avè l.
    .weekends = Yon gwoup ki ede ak apèl sa yo di samdi ak dimanch pa konte. Pa tann jou sa a.
    .unchecked = Okenn avoka poko verifye dat sa a. Mande youn anvan ou konte sou li.

## The questions for facts. .label names the fact inside a sentence.

uk-fact-decision_sent = Ki jou Home Office te voye desizyon an?
    .label = jou yo te voye desizyon an
uk-fact-in_uk = Nan moman sa a, èske ou anndan Wayòm Ini?
    .label = ou nan Wayòm Ini
uk-fact-left_uk = Ki jou ou te soti nan Wayòm Ini?
    .label = jou ou te kite Wayòm Ini
uk-fact-decision_received = Ki jou ou te resevwa desizyon an?
    .label = jou ou te resevwa desizyon an
uk-fact-could_appeal_inside = Pandan ou te nan Wayòm Ini toujou, èske ou te ka fè apèl depi la?
    .label = ou te ka fè apèl pandan ou te nan Wayòm Ini
uk-fact-permission_refused_sent = Ki jou First-tier Tribunal te voye repons ki di ou pa ka fè apèl la?
    .label = jou tribinal la te voye repons sa a
uk-fact-support_decision_received = Ki jou ou te resevwa lèt sou sipò azil ou?
    .label = jou ou te resevwa lèt sou sipò a
uk-fact-ftt_decision_sent = Ki jou First-tier Tribunal te voye desizyon li?
    .label = jou tribinal la te voye desizyon li
