### Canada: the words of the rules and of the facts that they ask for.

ca-jurisdiction = Kanada

ca-claim-one_year = Mande pwoteksyon nan Kanada anvan yon ane pase
    .plain = Yon lwa 2026 konte yon ane apati premye fwa ou te antre Kanada apre 24 jen 2020. Si ou te antre ankò pita, ane a pa rekòmanse. Mande yon avoka ki jan yo sèvi ak lwa sa a.
    .missed = Petèt ou p ap jwenn yon odyans nan komisyon refijye a (IRB). Ou ka jwenn kanmenm yon verifikasyon sou papye sou danje ki gen lakay ou (PRRA). Pale ak yon avoka kounye a.
    .todo = Fè demann refijye ou a anvan jou sa a. Ekri chak jou ou te antre Kanada, epi kenbe prèv.
    .child = Ou te di Faro ou se yon timoun ki pou kont li nan Kanada. Yon ofisye ka fè yon eksepsyon pou ou. Pa konte sou sa: aji pa pita pase dat sa a, epi mande yon avoka.

ca-claim-14d = Travèse fwontyè tè a soti Etazini
    .plain = Èske ou te travèse ant pòs fwontyè yo? Anvan jou 14, Kanada ka voye ou tounen Etazini. Apati jou 14, yon demann pa ale nan komisyon refijye a (IRB). Yon ofisye ka bay eksepsyon pou timoun ki pou kont yo isit la. Mande yon avoka anvan.
    .missed = Yon demann apati jou sa a ka jwenn sèlman yon verifikasyon sou papye (PRRA), san odyans. Pale ak yon avoka kounye a: petèt gen yon eksepsyon pou ou.
    .todo = Pale ak yon avoka oswa èd legal anvan ou fè yon demann. Di yo jou a, kote a ak fanmi ou nan Kanada.
    .child = Ou te di Faro ou se yon timoun ki pou kont li nan Kanada. Yon ofisye ka fè yon eksepsyon pou ou. Mande yon avoka anvan ou fè yon demann.

ca-boc-poe = Voye fòm Basis of Claim ou a
    .plain = Èske ou te mande nan fwontyè a oswa nan ayewopò a? Komisyon refijye a dwe gen fòm Basis of Claim ou a nan tan. Jou yo konte apati jou yo te voye demann ou an ba li. Règ la di 15 jou. Avi komisyon an 9 septanm 2024 bay 45. Eseye fè l pa pita pase 15 jou. Ou bezwen plis? Mande 3 jou travay anvan fen an.
    .missed = Komisyon an rele ou nan yon odyans, pa pita pase 5 jou travay apre, pou mande si ou abandone demann ou an. Ale la, pote fòm nan, epi di poukisa li an reta. Pale ak yon avoka touswit.
    .todo = Ranpli fòm Basis of Claim lan epi voye l bay Refugee Protection Division. Si ou te mande anndan Kanada, fòm nan gen yon lòt delè: gade papye ou yo.

ca-boc-more_time = Mande plis tan pou fòm Basis of Claim lan
    .plain = Ou pa ka voye fòm Basis of Claim ou a nan tan? Ou ka mande komisyon refijye a plis tan. Li dwe gen demann ou an 3 jou travay anvan tan pou fòm nan fini.
    .missed = Voye fòm nan pi vit ou kapab, epi di poukisa li an reta. Yo ka rele ou nan yon odyans sou sa: ale la. Mande yon avoka.
    .todo = Sèvi ak fòm komisyon an menm pou mande plis tan, epi bay rezon ou yo. Èske ou te malad? Voye yon papye yon doktè. San repons, ansyen jou a toujou konte.

ca-rad-notice = Fè apèl kont refi demann ou an
    .plain = Ou te resevwa rezon refi a alekri? Avi apèl ou a dwe rive pa pita pase 15 jou apre. Li ale nan Refugee Appeal Division (RAD). Se pa tout moun ki ka fè apèl la: gade sa desizyon ou a di.
    .missed = Mande RAD plis tan touswit epi di poukisa ou an reta. Si li di non, petèt Tribinal Federal la rete. Pale ak yon avoka.
    .todo = Voye avi apèl la bay RAD. Li dwe rive nan tan. Kenbe prèv jou ou te resevwa rezon yo.
    .no-appeal = Ou te di Faro sa desizyon ou a di. Lè sa a, lalwa pa ba ou apèl nan RAD. Petèt Tribinal Federal la rete, epi tan li kout. Mande yon avoka jodi a.

ca-rad-perfect = Voye tout papye apèl ou a
    .plain = Apèl ou a bezwen yon dosye konplè ak agiman ou yo. Yon avi 2020 bay 45 jou apre ou te resevwa rezon yo alekri, men lalwa nou li a di 30. Pou pi an sekirite, pran 30.
    .missed = RAD ka fini apèl ou a. Voye dosye konplè a kounye a, mande plis tan, di poukisa, epi pale ak yon avoka.
    .todo = Mete desizyon an, prèv ou yo ak agiman ou yo ansanm (appellant's record). Voye l bay RAD pou li rive nan tan.
    .no-appeal = Ou te di Faro sa desizyon ou a di. Lè sa a, lalwa pa ba ou apèl nan RAD. Petèt Tribinal Federal la rete, epi tan li kout. Mande yon avoka jodi a.

ca-jr = Mande Tribinal Federal la gade desizyon an
    .plain = Ou gen 15 jou apati jou ou te resevwa desizyon an pou mande Tribinal Federal la. Se 60 jou si zafè ou a te kòmanse deyò Kanada. Si ou ka fè apèl nan RAD, fè sa anvan.
    .missed = Kanada ka voye ou ale. Yon jij ka bay plis tan pou yon rezon espesyal: mande sa touswit, ak yon avoka.
    .todo = Depoze demann nan (application for leave and for judicial review). Bay gouvènman an yon kopi tou. Ou dwe fè toulède nan tan.
    .inside = Li konte si zafè ou a te kòmanse nan Kanada.
    .outside = Li konte si zafè ou a te kòmanse deyò Kanada.
    .appeal-first = Èske ou ka toujou fè apèl nan RAD? Lè sa a, tribinal la poko gade l: fè apèl anvan. Yon avoka ka di ou ki chemen ki louvri.

ca-jr-perfect = Voye tout papye yo bay Tribinal Federal la
    .plain = Apre ou te mande Tribinal Federal la, li bezwen dosye konplè ou a: desizyon an, deklarasyon ou fè sou sèman ak agiman ou yo. Ou gen 30 jou apati jou ou te depoze a. Si ou pa t gen rezon alekri lè sa a, 30 jou yo konte apati jou ou resevwa yo.
    .missed = Yon jij ka fini dosye ou a san li pa mande ou ankò. Mande tribinal la plis tan touswit, di poukisa, epi pale ak yon avoka.
    .todo = Bay avoka gouvènman an dosye konplè a, epi depoze l ak prèv ou te fè sa. Ou dwe fè toulède nan tan.
    .with-reasons = Li konte si ou te gen rezon yo alekri lè ou te depoze.
    .reasons-later = Li konte si ou te di tribinal la ou poko gen rezon yo alekri.
    .special-order = Yo di tribinal la te bay 45 jou anplis nan yon lòd me 2025. Nou pa li l. Pa tann jou sa a: mande tribinal la oswa yon avoka.

ca-prra-apply = Mande verifikasyon anvan depa (PRRA)
    .plain = Yo te ba ou yon avi ki di ou ka mande yon PRRA? Se yon verifikasyon sou danje ki gen lakay ou anvan yo voye ou ale. Voye demann ou an pa pita pase 15 jou apre. Si avi a te vini nan lapòs, se 7 jou anplis.
    .missed = Ou ka toujou mande, men yo ka voye ou ale anvan gen yon repons. Pale ak yon avoka jodi a.
    .todo = Ranpli fòm ki te vini ak avi a epi voye l. Kenbe prèv jou ou te voye l la. Tout prèv ou yo ka vini apre: gade pwochen delè a.
    .stay = Si ou nan tan, depòtasyon ou tann repons lan. Se pa konsa pou yon dezyèm PRRA, oswa youn ou mande nan fwontyè a: voye tout bagay touswit, epi mande yon avoka.

ca-prra-submissions = Voye prèv ou yo pou PRRA a
    .plain = Èske ou te mande PRRA a nan tan? Lè sa a, yo pa deside nan 30 premye jou apre avi a. Si li te vini nan lapòs, se 7 jou anplis. Apre sa, yon desizyon ka vini nenpòt jou.
    .missed = Voye l kanmenm, jodi a. Yo dwe gade sa ki rive anvan yo deside.
    .todo = Voye prèv ou yo ak rezon ou yo alekri. Montre sa ki nouvo depi odyans refijye ou a, ak poukisa ou pa t ka montre l anvan.

ca-prra-bar = Ki lè ou ka mande yon PRRA ankò
    .plain = Apre yon refi, ou pa ka mande yon PRRA pandan 12 mwa. Yo konte apati dènye non an: komisyon refijye a, apèl la, Tribinal Federal la oswa yon PRRA anvan. Yon demann ou te abandone konte tou.
    .missed = Anyen pa pèdi. Ou ka mande apati jou sa a, si ou toujou nan Kanada. Yo ka voye ou ale anvan l: mande yon avoka.
    .todo = Kenbe chak papye ki montre yon nouvo danje lakay ou. Mande yon avoka sa ou ka fè anvan jou sa a.
    .exceptions = Gen peyi ki gen eksepsyon, epi gen refi ki pa konte. Mande yon avoka si se ka pa ou.

ca-hc-bar = Ki lè ou ka mande pou rete pou rezon imanitè (H&C)
    .plain = Apre yon refi, Kanada pa gade yon demann H&C pandan 12 mwa. Yo konte apati dènye non an: komisyon refijye a, apèl la oswa Tribinal Federal la. Yon demann ou te abandone ka konte tou.
    .missed = Anyen pa pèdi. Ou ka mande apati jou sa a. Yon demann pou kont li pa kanpe yon depòtasyon: mande yon avoka.
    .todo = Kenbe papye sou travay ou, fanmi ou ak lavi ou nan Kanada. Mande yon avoka sa ou ka fè anvan jou sa a.
    .exceptions = Gen eksepsyon pou timoun ki ta soufri, ak pou moun malad ki pa gen swen lakay yo. Mande yon avoka si se ka pa ou.

ca-rpd-evidence = Voye prèv ou yo bay komisyon refijye a
    .plain = Komisyon refijye a dwe gen prèv ou yo 10 jou anvan odyans ou. Se menm bagay pou chanjman nan fòm Basis of Claim ou a.
    .missed = Komisyon an ka refize pran papye ou yo. Voye yo kanmenm, di poukisa yo an reta, epi mande komisyon an pran yo.
    .todo = Voye papye yo bay Refugee Protection Division. Si gouvènman an patisipe nan dosye ou a, li bezwen yon kopi tou. Papye ki nan yon lòt lang bezwen yon tradiksyon.

ca-rpd-interpreter = Mande yon entèprèt, oswa yon lòt
    .plain = Èske ou bezwen yon entèprèt nan odyans ou, oswa youn pou yon lòt lang oswa yon lòt dyalèk? Komisyon refijye a dwe konnen sa 10 jou anvan. Se menm bagay pou yon chanjman ant angle ak franse.
    .missed = Di komisyon an touswit, epi di l ankò lè odyans lan kòmanse. Pa kontinye si youn pa konprann lòt.
    .todo = Ekri Refugee Protection Division: nimewo dosye ou, lang ou ak dyalèk ou. Di l pou temwen ou yo tou.

## The questions for facts. .label names the fact inside a sentence.

ca-fact-entries = Ki tout jou ou te antre Kanada?
    .label = antre ou nan Kanada
ca-fact-entered_over_land = Ki jou ou te antre Kanada sou tè soti Etazini?
    .label = jou ou te travèse fwontyè tè a
ca-fact-referred = Ki jou yo te voye demann ou an bay komisyon refijye a (Refugee Protection Division)?
    .label = jou yo te voye demann ou an bay komisyon an
ca-fact-written_reasons_received = Ki jou ou te resevwa rezon desizyon an alekri?
    .label = jou ou te resevwa rezon yo alekri
ca-fact-decision_notified = Ki jou ou te resevwa desizyon an?
    .label = jou ou te resevwa desizyon an
ca-fact-in_canada = Èske zafè ou a te kòmanse nan Kanada, pa egzanp ak yon biwo la?
    .label = zafè ou a te kòmanse nan Kanada
ca-fact-child_alone = Èske ou gen mwens pase 18 an, epi ou nan Kanada san paran oswa responsab legal?
    .label = ou se yon timoun ki pou kont li nan Kanada
ca-fact-no_credible_basis = Gade desizyon ou a. Èske li di "no credible basis"? Oswa èske li di "manifestly unfounded"?
    .label = desizyon ou a di "no credible basis" oswa "manifestly unfounded"
ca-fact-boc_due = Ki dènye jou yon papye komisyon an bay pou fòm Basis of Claim ou a?
    .label = dènye jou pou fòm Basis of Claim ou a
ca-fact-leave_filed = Ki jou ou te depoze demann ou an nan Tribinal Federal la?
    .label = jou ou te depoze nan Tribinal Federal la
ca-fact-reasons_missing = Èske demann ou nan tribinal la te di ou poko gen rezon yo alekri?
    .label = ou pa t gen rezon yo alekri lè ou te depoze
ca-fact-reasons_came = Apre ou te depoze nan tribinal la, ki jou rezon yo te vini alekri?
    .label = jou rezon yo te vini alekri
ca-fact-prra_notified = Ki jou yo te ba ou avi PRRA a? Si li te vini nan lapòs: ki dat ki sou li?
    .label = jou avi PRRA a
ca-fact-prra_by_mail = Èske avi PRRA a te vini nan lapòs?
    .label = avi PRRA a te vini nan lapòs
ca-fact-claim_refused = Ki jou komisyon refijye a te refize demann ou an?
    .label = jou komisyon an te refize demann ou an
ca-fact-rad_refused = Ki jou RAD te refize apèl ou a?
    .label = jou RAD te refize apèl ou a
ca-fact-court_refused = Ki jou Tribinal Federal la te di non?
    .label = jou Tribinal Federal la te di non
ca-fact-prra_refused = Ki jou yo te refize dènye PRRA ou a?
    .label = jou yo te refize dènye PRRA ou a
ca-fact-hearing = Ki jou odyans ou nan komisyon refijye a ye?
    .label = jou odyans ou
