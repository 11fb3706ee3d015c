### United States: the words of the rules, of the facts that they ask for, and of holidays.

us-jurisdiction = Etazini

## Asking for asylum

us-asylum-one_year = Mande azil anvan yon ane pase
    .plain = Fòm azil la (I-589) gen yon limit tan: yon ane apati jou ou te antre Etazini. Si ou te antre plis pase yon fwa, se dènye fwa a ki konte.
    .missed = Ou ka pèdi azil, men gen eksepsyon. Yon maladi grav, yon move avoka, oswa gwo chanjman nan peyi ou ka yon rezon pou reta a. Si ou gen yon rezon, depoze demann ou a pi vit ou kapab. Lòt kalite pwoteksyon pa gen limit yon ane sa a. Pale ak yon avoka kounye a.
    .todo = Voye Fòm I-589 la oswa remèt li. Kenbe prèv jou li te rive a.
    .child = Petèt limit la pa aplike pou ou. Gen otorite ki ka gen yon lòt opinyon. Depoze anvan jou sa a kanmenm, epi mande yon avoka.
    .leap-day = Se jou ki pi ta yon moun ta ka defann. Pa tann jou sa a.

us-asylum-late = Mande azil apre ane a
    .plain = Ane a fini, men yon bagay te anpeche ou mande, oswa peyi ou chanje? Lè sa a, ou ka mande azil kanmenm. Ou dwe fè l byen vit apre sa.
    .missed = Plis ou tann, plis li difisil. Pale ak yon avoka jodi a. Lòt pwoteksyon pa gen limit sa a: mande sou pwoteksyon kont depòtasyon (withholding of removal) ak sou tòti.
    .todo = Voye Fòm I-589 la kounye a. Ekri poukisa ou an reta, ak dat epi ak prèv.
    .no-number = Lalwa di sèlman "yon tan rezonab" ("a reasonable period"). Li pa bay okenn kantite jou, kidonk Faro pa montre okenn dat. Aji pi vit ou kapab, epi mande yon avoka.

us-asylum-returned = Voye fòm azil ou a ankò
    .plain = Biwo a oswa tribinal la voye fòm azil ou a tounen, paske gen yon bagay ki te manke. Petèt yo p ap konte yon fòm ki pa konplè kòm depoze. Limit yon ane a ak tan pou tann pèmi travay la kontinye.
    .missed = Ou ka pèdi azil paske ou an reta, epi yon jij ka deside ou abandone l. Voye fòm nan kounye a, kenbe lèt ki te vini avè l la, epi pale ak yon avoka.
    .todo = Chèche konnen sa ki te manke. Reponn chak kesyon: ekri "none" oswa "N/A" kote ki pa gen anyen pou di. Siyen l, peye frè a si ou dwe peye l, epi voye l ankò jodi a. Si yon jij te ba ou yon jou, se jou sa a ki konte.
    .no-number = Okenn lwa pa bay yon kantite jou pou sa, kidonk Faro pa montre okenn dat. Aji jodi a, epi mande yon avoka.

us-asylum-fee_initial = Peye pou fòm azil la
    .plain = Fòm I-589 la gen yon frè, epi ou peye l lè ou depoze fòm nan. Ou pa ka mande pou depoze l san peye.
    .missed = San frè a, biwo a ka voye fòm nan tounen. Lè sa a, petèt ou p ap nan tan. Depi 29 me 2026, USCIS kenbe frè yon fòm li rejte. Si fòm ou a te tounen, peye, depoze l ankò touswit, epi pale ak yon avoka.
    .todo = Verifye konbyen frè a ye jodi a. Peye l ansanm ak Fòm I-589 la. Nan tribinal, peye nan EOIR Payment Portal epi mete resi a avè l. Kenbe yon kopi.

us-asylum-annual_fee = Peye frè azil chak ane a
    .plain = Pandan dosye azil ou a louvri, yon avi pou frè a ta dwe vini chak ane. Ou gen 30 jou apati dat ki sou avi a. Si yon ane pase epi avi a pa vini, gade kont ou sou entènèt ak pòtay tribinal la, epi mande. Nou pa jwenn okenn règ ki ajoute tan pou yon wikenn oswa yon jou konje.
    .missed = Biwo a ka rejte dosye azil ou a epi fini ak pèmi travay ou a touswit. Apre sa, yon dosye depòtasyon ka kòmanse. Pale ak yon avoka jodi a, epi mande si yon peman an reta ka ede ou toujou.
    .todo = Peye sou entènèt, sou paj USCIS la oswa paj tribinal imigrasyon an (EOIR), jan avi a di. Kenbe resi a. Pa gen egzanpsyon frè (fee waiver).
    .court = Nou pa konnen sa yon tribinal imigrasyon fè si frè a pa peye. Mande yon avoka, epi peye nan tan kanmenm.

us-uscis-biometrics = Ale nan randevou anprent ou
    .plain = USCIS pran anprent dwèt ou ak foto ou nan jou ki sou avi ou a. Si ou pa ka vini, mande yon lòt randevou. Mande l anvan jou sa a rive.
    .missed = Revèy pèmi travay ou a ka kanpe. USCIS ka fèmen dosye a tou oswa pase l bay tribinal la. Mande yon nouvo randevou jodi a epi di poukisa ou te rate l. Mande yon avoka èd.
    .todo = Pote avi a ak kat idantite ou. Kenbe papye ki montre ou te la.

us-uscis-asylum_interview = Ale nan entèvyou azil ou a
    .plain = Yon ofisye azil poze ou kesyon sou dosye ou a nan jou ki sou avi ou a. Vini ak yon entèprèt epi pote chak papye dosye ou a.
    .missed = USCIS ka fèmen dosye ou a oswa voye l nan tribinal imigrasyon an. Ekri biwo azil la jodi a, di poukisa ou pa t la, epi pale ak yon avoka.
    .todo = Li Fòm I-589 ou a ankò anvan ou ale. Ale menm si ou tande desizyon yo kanpe: mande yon avoka sa ki vre kounye a.

us-uscis-interview_noshow = Esplike poukisa ou te rate entèvyou azil la
    .plain = Si ou pa t vini nan entèvyou a, biwo azil la bezwen yon lèt nan men ou ki bay yon bon rezon. Li dwe rive pa pita pase 45 jou apre entèvyou a.
    .missed = Apre sa, ou bezwen yon rezon ki pi fò anpil ("exceptional circumstances"). USCIS ka fèmen dosye a oswa pase l bay tribinal la. Ekri kanmenm, epi pale ak yon avoka touswit.
    .todo = Ekri sa ki te pase, mete prèv avè l, epi mande yon nouvo entèvyou. Kenbe prèv jou lèt ou a te rive a.

us-uscis-rfe = Reponn demann pou plis prèv la
    .plain = USCIS vle plis papye nan men ou (yon Request for Evidence). Repons ou a dwe RIVE pa pita pase jou ki sou avi a. Si ou pa ka li konbyen jou ou genyen, aji tankou se te 30.
    .missed = USCIS ka di ou abandone, epi refize demann ou an. Pale ak yon avoka touswit: mande si yo ka relouvri l oswa voye l ankò.
    .todo = Mete tout papye yo ak avi a nan yon sèl anvlòp. Voye l bonè epi kenbe kopi. Pa konte sou jou anplis pou lapòs.
    .shortest = Nou pa konnen tan ki pi kout yon lèt konsa ka bay. Se jou ki sou lèt ou a ki konte. Si ou pa ka li l, mande yon avoka.

us-uscis-noid = Reponn avi ki di USCIS vle di non an
    .plain = USCIS di ou poukisa li gen plan pou refize (yon Notice of Intent). Repons ou a dwe RIVE pa pita pase jou ki sou avi a. Yon avi ki soti nan biwo azil la bay 16 jou anjeneral. Si ou pa ka li konbyen, aji tankou se te 16.
    .missed = USCIS ka refize san li pa tande ou. Pale ak yon avoka touswit sou sa ki rete pou fè.
    .todo = Montre yon avoka avi a jodi a. Reponn chak rezon epi mete prèv. Pa konte sou jou anplis pou lapòs.

## Work permit

us-ead-c8-apply = Mande yon pèmi travay
    .plain = Konte 150 jou apati jou biwo a te resevwa fòm azil ou a. Apre sa, ou ka mande yon pèmi travay.
    .missed = Yo rejte yon demann ki vini twò bonè, epi ou dwe voye l ankò. Jou reta ou menm ou te mande fè ou tann pi lontan.
    .todo = Ranpli Fòm I-765, kategori (c)(8). Pa voye l anvan premye jou a. Yo pwopoze pou moun tann pi lontan: mande si lalwa chanje anvan ou voye l.

us-ead-c8-eligible = Mande kote pèmi travay ou a ye
    .plain = Ou dwe tann 180 jou anvan ou ka jwenn pèmi travay sa a. Lalwa pa kite gouvènman an ba ou l pi bonè.
    .missed = Anyen pa pèdi. Anvan jou sa a, ou gen pou tann sèlman. Jou reta ou menm ou te mande fè ou tann pi lontan.
    .todo = Si ou te mande pèmi an epi 180 jou pase, mande sa ki manke.

us-ead-renew-window = Renouvle pèmi travay ou a
    .plain = Ou ka mande yon nouvo kat depi 180 jou anvan ansyen an fini. Mande bonè: pandan ou ap tann, yo pa pwolonje ansyen kat la ankò.
    .missed = Si kat la fini anvan nouvo a vini, ou dwe sispann travay jiskaske ou genyen l. Voye demann nan kounye a, menm si li an reta, epi mande yon avoka.
    .todo = Voye Fòm I-765 depi premye jou a rive. Sèvi ak kategori ki sou kat ou a.

us-ead-expiry = Fen pèmi travay ou a
    .plain = Ou ka travay ak kat sa a jiska jou ki enprime sou li a. Si yo refize dosye azil ou a, li ka fini pi bonè: mande yon avoka.
    .missed = Travay apre jou sa a se travay san pèmisyon, sof si yo te resevwa demann renouvèlman ou anvan 30 oktòb 2025: lè sa a li ka pi long, jiska 540 jou. Si se pa sa, sispann, mande yon nouvo kat (Fòm I-765), epi pale ak yon avoka.
    .todo = Gade jou ki sou kat ou a kounye a epi planifye renouvèlman an. Si ou gen TPS, mande si yon avi yo pibliye pwolonje kat ou a.

## Address and registration

us-ar11 = Bay USCIS nouvo adrès ou
    .plain = Apre ou demenaje, ou gen 10 jou pou bay USCIS nouvo adrès ou. Fòm nan se AR-11, epi ou ka voye l sou entènèt.
    .missed = Lèt yo kontinye ale nan ansyen kay ou a, epi ou ka rate yon dat. Si ou pa di yo, se kont lalwa. Voye fòm nan jodi a, menm si li an reta.
    .todo = Ranpli Fòm AR-11 sou entènèt epi kenbe konfimasyon an.
    .general-rule = Lè biwo yo fèmen, li mete dènye jou a pi devan. Pa tann jou sa a.

us-eoir33-court = Bay tribinal imigrasyon an nouvo adrès ou
    .plain = Lè ou demenaje oswa ou gen yon nouvo nimewo telefòn, tribinal imigrasyon an dwe konnen sa pa pita pase 5 jou apre. Fòm nan se EOIR-33.
    .missed = Lèt tribinal la ale nan ansyen kay ou a. Ou ka rate yon odyans epi yo ka bay lòd pou depòte ou. Voye fòm nan jodi a, menm si li an reta.
    .todo = Voye Fòm EOIR-33 bay tribinal la, youn pou chak moun, ak yon kopi bay avoka gouvènman an. Fòm 2026 la pa gen liy "in care of" (pou lèt ki ale lakay yon lòt moun): si ou rete nan yon abri, mande èd legal ki jan pou ekri adrès la.
    .working-days = Li soti nan konte 5 jou travay. Pa tann jou sa a.

us-eoir33-bia = Bay Komisyon an nouvo adrès ou
    .plain = Èske ou demenaje pandan apèl ou a louvri? Di Komisyon Apèl Imigrasyon an (Board of Immigration Appeals) sa. Li dwe konnen sa pa pita pase 5 jou travay apre.
    .missed = Desizyon an ka ale nan ansyen kay ou a. Lè sa a, ti tan pou tribinal federal la ka pase san ou pa konnen. Voye fòm nan jodi a, menm si li an reta, epi mande ki kote dosye ou a ye.
    .todo = Voye Fòm EOIR-33/BIA bay Komisyon an ak yon kopi bay avoka gouvènman an. Kenbe prèv.

us-registration-30 = Mande yon avoka si ou dwe anrejistre
    .plain = Gen moun ki te antre san kontwòl ki gen 30 jou pou anrejistre ak gouvènman an. Papye tribinal, yon I-94 ak parole oswa yon pèmi travay konte deja kòm anrejistreman. Apre yon timoun fin gen 14 an, 30 jou yo ka kòmanse ankò.
    .missed = Lalwa bay yon amann oswa prizon pou moun ki te dwe anrejistre epi ki pa t fè l. Pale ak yon avoka anvan ou fè anyen: avoka a ka di si sa konsène ou ak ki jan pou fè l an reta.
    .todo = Wè yon avoka anvan ou anrejistre. Moun ki dwe anrejistre fè l sou entènèt ak Fòm G-325R.
    .registered = Si ou te anrejistre deja, sa pa konsène ou. Yon avi pou konparèt, parole sou yon I-94 oswa yon pèmi travay konte. Mande yon avoka si ou pa sèten.

## After asylum, TPS, parole

us-i730 = Mande pou mari ou, madanm ou ak pitit ou yo
    .plain = Si ou jwenn azil, ou ka mande pou mari ou oswa madanm ou ak pitit ou yo jwenn azil tou (Fòm I-730). Ou gen dezan pou mande sa.
    .missed = Ou dwe mande plis tan pou rezon imanitè, oswa pran yon chemen ki pi lan. Pale ak yon avoka: sa ka posib toujou pou fanmi ou.
    .todo = Voye Fòm I-730. Li dwe rive nan tan. Kenbe prèv jou a.

us-asylee-i485 = Mande yon kat rezidans (green card)
    .plain = Yon ane apre ou te jwenn azil, ou ka mande yon kat rezidans (green card). Se jou ou pase Etazini sèlman ki konte.
    .missed = USCIS te di ane a dwe konplè lè li deside. Mande yon avoka si ou ka voye fòm nan pi bonè. Pa gen dènye jou, men pa tann lontan: yo ka reprann azil.
    .todo = Konte jou ou te pase aletranje. Voye Fòm I-485 apre premye jou a.

us-asylee-travel = Anvan ou vwayaje aletranje
    .plain = Pa kite Etazini san yon dokiman vwayaj. Pa vwayaje nan peyi ou te kouri kite a.
    .missed = Petèt yo p ap kite ou antre ankò, oswa ou ka pèdi azil. Si dosye ou a toujou louvri, si ou pati san "advance parole" sa ka fini dosye a. Si ou pati deja, rele yon avoka anvan ou tounen.
    .todo = Pale ak yon avoka anvan ou achte yon tikè. Mande dokiman vwayaj la ak Fòm I-131, epi tann jiskaske ou gen li nan men ou.

us-tps-rereg = Anrejistre ankò pou TPS
    .plain = Èske peyi ou gen TPS? Gouvènman an di depi ki jou jiska ki jou ou dwe enskri ankò.
    .missed = Ou ka pèdi TPS, sof si ou montre yon bon rezon pou reta a. Voye l kounye a ak rezon ou, epi pale ak yon avoka.
    .todo = Verifye anvan si peyi ou toujou gen TPS: pou anpil peyi, li fini an 2025 ak 2026. Apre sa, voye Fòm I-821 ant premye jou ak dènye jou gouvènman an bay.

us-tps-late_initial = Mande TPS pou premye fwa, an reta
    .plain = Gen moun ki ka mande TPS an reta. Yo te gen yon lòt estati oswa yon demann ki te louvri lè enskripsyon pou peyi yo te kòmanse. Sanble yo gen 60 jou apre estati sa a oswa demann sa a te fini.
    .missed = Chemen sa a ka fèmen. Pale ak yon avoka sou sa ki rete pou fè.
    .todo = Verifye anvan si TPS pou peyi ou toujou egziste. Apre sa, mande yon avoka, epi voye Fòm I-821 ak prèv estati oswa demann ki te fini an.

us-sij-before_21 = Mande èd kòm jèn, anvan ou gen 21 an
    .plain = Èske manman ou oswa papa ou te fè ou mal, te kite ou pou kont ou oswa pa t okipe ou? Lè sa a, gen yon chemen pou rete ki rele Special Immigrant Juvenile. Sanble fòm nan dwe rive nan men USCIS anvan ou gen 21 an. Nan kèk eta, ou bezwen lòd yon tribinal eta lè ou gen 18 an oswa menm pi bonè.
    .missed = Pwobableman chemen sa a fèmen. Pale ak yon avoka sou lòt chemen.
    .todo = Pale ak yon avoka pou jèn kounye a: yon tribinal eta dwe aji anvan, epi sa pran plizyè mwa. Apre sa, avoka a voye Fòm I-360.

us-cspa = Mande kat rezidans ou (green card) anvan yon ane pase
    .plain = Gen pitit ki gen 21 an ki toujou konte kòm timoun. Sanble yo dwe mande kat rezidans lan pa pita pase yon ane apre yon viza disponib pou yo.
    .missed = Ou ka konte kòm granmoun epi ou ka oblije tann plizyè ane. Yo aksepte kèk rezon pou reta. Pale ak yon avoka jodi a.
    .todo = Mande yon avoka ki lè yon viza te vin disponib pou ou, ak kisa ki konte kòm demann pou kat rezidans lan.

us-i290b = Mande USCIS gade yon refi ankò
    .plain = Si USCIS te refize yon demann ou te fè, petèt ou ka fè apèl, oswa mande USCIS gade ankò, ak Fòm I-290B. Sanble fòm nan dwe rive pa pita pase 30 jou apre desizyon an, oswa kèk jou anplis si desizyon an te vini nan lapòs. Fòm sa a pa pou yon refi azil.
    .missed = Desizyon an rete. Ou ka petèt voye demann nan ankò, oswa ale nan tribinal. Pale ak yon avoka.
    .todo = Li sou desizyon an si ou ka fè apèl, ak jiska ki jou. Voye Fòm I-290B ak frè a, ase bonè pou li rive. Pa konte sou jou anplis pou lapòs.

us-parole-expiry = Fen parole ou a
    .plain = Parole ou a fini nan jou ki sou I-94 ou a. Li fini pi bonè si yon lèt oswa yon imel te fini l.
    .missed = Yon pèmi travay ki te vini ak parole fini tou, epi yon dosye depòtasyon ka kòmanse. Ou ka toujou mande azil: sa gen pwòp limit tan pa l. Pale ak yon avoka kounye a.
    .todo = Pale ak yon avoka anvan jou sa a. Chèche lèt ak imel sou parole ou a. Fen parole la se PA dènye jou pou mande azil.

us-er-two_years = Dezan Etazini
    .plain = Ofisye yo ka sèvi ak yon fason rapid pou depòte moun ki gen mwens pase dezan isit la. Yon tribinal te kanpe sa, epi yon tribinal ki pi wo te kite l kontinye an 2026. Y ap diskite sou sa toujou: mande yon avoka sa ki valab kounye a.
    .missed = Ou pa gen anyen pou fè jou sa a. Li montre sèlman ki lè dezan fini. Si yon ofisye kanpe ou anvan jou sa a, di ou pè tounen, epi mande pou pale ak yon avoka.
    .todo = Pote sou ou kopi ki montre depi konbyen tan ou isit la. Si ou pè tounen, di sa klè, plis pase yon fwa.

## Fear interviews

us-cf-ij_review = Mande yon jij verifye desizyon sou krent lan
    .plain = Ofisye a deside ou pa gen "krent kredib" (credible fear)? Ou ka mande pou yon jij verifye desizyon sa a. Mande sa menm jou a, sou fòm yo ba ou a.
    .missed = Yo ka depòte ou, epi Komisyon an pa pran apèl pou sa. Si ou toujou isit la, di ofisye a jodi a ou vle jij la, epi rele yon avoka.
    .todo = Di l epi make l sou fòm nan: wi, mwen vle jij la. Mande yon entèprèt si ou pa konprann fòm nan. Jij la deside vit, pa plis pase 7 jou apre.

us-cf-reconsider = Mande USCIS gade krent ou ankò
    .plain = Si jij la dakò ak ofisye a, avoka ou ka mande USCIS yon sèl fwa pou gade ankò. Sanble ou gen 7 jou, oswa jiska jou yo depòte ou si sa vini pi bonè. Nou pa t ka verifye l: mande yon avoka.
    .missed = Depòtasyon an kontinye. Yon avoka ka toujou mande si USCIS ap gade, oswa si gen yon lòt chemen.
    .todo = Rele yon avoka menm jou a. Bay avoka a desizyon an ak tout nouvo prèv.

us-rf-ij_review = Mande yon jij verifye desizyon sou "krent rezonab" la
    .plain = Sa a se pou moun ki gen yon ansyen lòd depòtasyon. Si ofisye a deside ou pa gen "krent rezonab" (reasonable fear), mande menm jou a, sou fòm nan, pou yon jij verifye desizyon an. Jij la ta dwe deside pa pita pase 10 jou apre.
    .missed = Yo ka sèvi ak ansyen lòd la pou depòte ou. Si ou toujou isit la, di jodi a ou vle jij la, epi rele yon avoka.
    .todo = Di l epi make l sou fòm nan: wi, mwen vle jij la. Mande yon entèprèt si ou bezwen youn.

## In the immigration court

us-nta-hearing = Ale nan odyans ou nan tribinal
    .plain = Ou dwe la nan chak odyans, nan bon jou a epi alè. Premye odyans ou pa ta dwe vini pi bonè pase 10 jou apre ou te resevwa avi pou konparèt la. Si li vini pi bonè, ale kanmenm, epi di jij la sa.
    .missed = Jij la ka bay lòd pou depòte ou pandan ou pa la. Pandan 10 an, ou pa t ap ka jwenn kèk lòt kalite èd. Pale ak yon avoka jodi a: ou ka petèt relouvri dosye a, men tan an kout.
    .todo = Verifye jou a chak semèn sou liy telefòn oswa sit entènèt tribinal la (ACIS). Si li pa menm ak papye ou a, sèvi ak jou ki vini pi bonè a epi mande tribinal la. Ale menm si ou pa gen avoka.

us-court-filing-individual = Voye prèv ou yo bay tribinal la
    .plain = Tribinal la bezwen prèv ou yo ak non temwen ou yo 30 jou anvan odyans endividyèl la. Se odyans ki long lan.
    .missed = Jij la ka refize pran papye ou yo. Depoze yo kanmenm, di poukisa yo an reta, epi mande jij la pran yo.
    .todo = Depoze papye yo nan tribinal la epi bay avoka gouvènman an yon kopi.
    .judge = Jij la ka mete yon lòt jou. Se jou jij la ki konte.
    .detained = Ou te di Faro ou nan detansyon. La, se jij la ki mete jou a. Mande tribinal la oswa avoka ou jou a. Pandan w ap tann, aji pa pita pase dat sa a.

us-court-filing-master = Voye papye pou yon odyans kout
    .plain = Èske ou vle jij la deside yon bagay nan yon odyans kout (master)? Lè sa a, tribinal la bezwen papye ou yo 15 jou anvan l.
    .missed = Petèt jij la p ap gade yo jou sa a. Depoze yo kanmenm, di poukisa yo an reta, epi mande jij la pran yo.
    .todo = Depoze papye yo nan tribinal la epi bay avoka gouvènman an yon kopi.
    .judge = Jij la ka mete yon lòt jou. Se jou jij la ki konte.
    .detained = Ou te di Faro ou nan detansyon. La, se jij la ki mete jou a. Mande tribinal la oswa avoka ou jou a. Pandan w ap tann, aji pa pita pase dat sa a.

us-court-response-10 = Reponn papye gouvènman an
    .plain = Avoka gouvènman an te mande jij la yon bagay? Repons ou a dwe nan tribinal la pa pita pase 10 jou apre tribinal la te resevwa papye sa a.
    .missed = Jij la ka aji tankou ou dakò. Voye repons ou a kanmenm, di poukisa li an reta, epi mande jij la li l.
    .todo = Ekri poukisa ou pa dakò epi mete prèv. Depoze l nan tribinal la epi bay avoka gouvènman an yon kopi.

us-court-pretermit = Reponn mosyon pou fini dosye azil ou a bonè
    .plain = Avoka gouvènman an te mande jij la pou fini dosye azil ou a san yon odyans konplè, oswa pou voye ou nan yon lòt peyi. Manyèl tribinal la ba ou 10 jou pou reponn yon mosyon alekri. Si jij la ba ou yon lòt dat, se dat jij la pou ou swiv.
    .missed = Jij la ka di non pou azil san li pa tande ou, epi bay lòd pou voye ou nan yon peyi ou pa konnen. Ou ka fè apèl bay Komisyon an, men tan an kout. Pale ak yon avoka jodi a.
    .todo = Nan tribinal la, di touswit: mwen pa dakò. Mwen pè ale nan peyi sa a. Mwen vle mosyon an alekri, ak tan pou reponn epi pou jwenn yon avoka. Apre sa, ekri poukisa yo ta fè ou mal oswa tòtire ou la, mete prèv, konplete fòm azil ou a, depoze l nan tribinal la, epi bay avoka gouvènman an yon kopi.
    .differ = Sous yo pa dakò. Manyèl la bay 10 jou, men souvan se ak vwa yo fè mosyon an nan tribinal, epi jij la ka deside menm jou a. Prepare ou pou reponn nan pwochen odyans ou. Mande yon avoka.
    .at-once = Li konte kote jij la deside touswit nan tribinal la. Prepare ou pou sa.
    .asked = Gwoup èd legal yo di pou mande jij la 30 jou. Li konte sèlman si jij la di wi.

us-court-remote = Mande pou patisipe nan odyans ou sou videyo
    .plain = Ou ka mande jij la kite ou patisipe sou videyo (Webex) oswa nan telefòn. Gen moun ki di tribinal la bezwen mosyon ou a 15 jou anvan odyans lan, gen lòt ki di 30.
    .missed = Ou ka toujou mande, men petèt jij la p ap reponn nan tan. Ale nan tribinal la an pèsòn, alè.
    .todo = Ekri yon mosyon epi di poukisa. Depoze l nan tribinal la epi bay avoka gouvènman an yon kopi. Apre sa, gade liy telefòn oswa sit entènèt tribinal la (ACIS) jiskaske ou konnen repons lan.
    .not-granted = Mande pa vle di yo pèmèt ou. Jiskaske jij la di wi, ou dwe nan tribinal la an pèsòn. Si ou pa vini, yo ka bay lòd pou depòte ou.

us-court-callup = Remèt sa jij la te mande a
    .plain = Jij la ba ou yon jou pou yon fòm oswa pou papye. Yo dwe nan tribinal la pa pita pase jou sa a.
    .missed = Jij la ka deside ou abandone demann sa a. Remèt papye yo kounye a, esplike poukisa ou an reta, epi pale ak yon avoka.
    .todo = Ekri jou jij la. Depoze bonè, epi bay avoka gouvènman an yon kopi. Si ou bezwen plis tan, mande jij la anvan jou sa a.

us-court-absentia-180 = Relouvri dosye a: ou pa t ka vini nan tribinal
    .plain = Èske yon bagay ki grav anpil te anpeche ou vini nan tribinal, tankou yon maladi, vyolans, oswa yon lanmò nan fanmi an? Mosyon ou a pou relouvri (motion to reopen) dwe rive pa pita pase 180 jou apre lòd la.
    .missed = Lòd la rete. Men si ou pa t janm resevwa avi a, oswa otorite yo te kenbe ou, pa gen limit tan. Nouvo enfòmasyon se yon lòt chemen, men pou sa ou ka gen sèlman 90 jou apati lòd la. Pale ak yon avoka sou sa kounye a.
    .todo = Depoze yon mosyon pou relouvri nan tribinal la. Di sa ki te pase epi mete prèv. Mosyon an kanpe depòtasyon ou jiskaske jij la deside: mande yon avoka pou ou sèten.
    .until-filed = Ak lòd la, yo ka depòte ou nenpòt lè jiskaske ou depoze mosyon an. Pa tann yon dènye jou.

us-court-absentia-any = Relouvri dosye a: ou pa t resevwa avi
    .plain = Èske yo te bay lòd pou depòte ou paske ou pa t vini nan tribinal, men ou pa t janm resevwa avi a, oswa otorite yo te kenbe ou? Lè sa a, okenn limit tan pa anpeche ou mande pou relouvri dosye a.
    .missed = Lòd la rete jiskaske yon jij retire l.
    .todo = Depoze yon mosyon pou relouvri nan tribinal la. Di ki kote ou te rete lè sa a, epi kenbe chak anvlòp. Mosyon an kanpe depòtasyon ou jiskaske jij la deside: mande yon avoka pou ou sèten.
    .until-filed = Ak lòd la, yo ka depòte ou nenpòt lè jiskaske ou depoze mosyon an.

us-mtr-90 = Relouvri dosye a ak nouvo enfòmasyon
    .plain = Ou gen yon sèl chans pou mande sa. Mosyon ou a pou relouvri (motion to reopen) dwe rive pa pita pase 90 jou apre lòd la te vin final.
    .missed = Gen eksepsyon: peyi ou vin pi mal anpil, yon moun pwòch nan fanmi an te maltrete ou (VAWA), oswa avoka gouvènman an fè mosyon an ansanm avè ou. Pale ak yon avoka sou yo.
    .todo = Depoze mosyon an ak nouvo enfòmasyon yo epi ak prèv. Mande yon avoka si li ale nan tribinal la oswa nan Komisyon an. Li pa kanpe yon depòtasyon pou kont li: mande tou pou yo kanpe l pandan w ap tann (stay).
    .final = Tan an kòmanse lè lòd la final. Si ou te renonse ak apèl ou a, oswa ou pa t nan tribinal la, sa ka jou lòd la menm. Se yon avoka sèlman ki ka di.
    .waived = Li konte si ou te renonse ak apèl ou a nan tribinal la.

us-mtr-changed_country = Relouvri dosye a: peyi ou vin pi mal
    .plain = Si peyi ou pi danjere pou ou kounye a pase lè odyans ou a, ou ka mande pou relouvri dosye a. Sa pa gen limit tan.
    .missed = Lòd la toujou valab jiskaske yon jij chanje l.
    .todo = Ranmase prèv sou sa ki nouvo nan peyi ou. Depoze yon mosyon pou relouvri ak èd yon avoka. Mande tou pou yo kanpe depòtasyon an pandan w ap tann (stay of removal): pa konte sou mosyon an sèlman.

us-vawa-reopen = Relouvri dosye a apre maltretans nan fanmi an
    .plain = Èske yon moun nan fanmi ou ki sitwayen oswa ki gen yon kat rezidans (green card) te maltrete ou: mari ou, madanm ou, manman ou, papa ou oswa yon pitit ou ki granmoun? Lè sa a, ou ka mande pou relouvri dosye a. Sanble ou gen yon ane apre lòd la te vin final.
    .missed = Jij la ka toujou pran l an reta pou rezon espesyal, oswa paske yon timoun soufri. Pale ak yon avoka touswit.
    .todo = Pale ak yon avoka ki konnen VAWA. Mosyon an bezwen papye dosye VAWA ou a ladan l. Rele 911 si ou an danje.

us-reconsider-30 = Mande pou korije yon erè nan desizyon an
    .plain = Si desizyon an mal aplike lalwa, ou ka mande yon sèl fwa pou yo korije l. Mosyon ou a pou rekonsidere (motion to reconsider) dwe rive pa pita pase 30 jou apre lòd final la.
    .missed = Lè sa a chemen sa a fèmen, men yon lòt ka louvri, tankou yon mosyon pou relouvri. Pale ak yon avoka touswit.
    .todo = Depoze yon mosyon pou rekonsidere epi di ki erè. Li pa kanpe tan pou tribinal federal la: sa gen pwòp 30 jou pa l.
    .final = Tan an kòmanse lè lòd la final. Si ou te renonse ak apèl ou a, oswa ou pa t nan tribinal la, sa ka jou lòd la menm. Se yon avoka sèlman ki ka di.
    .waived = Li konte si ou te renonse ak apèl ou a nan tribinal la.

## Appeals

us-bia-appeal-30 = Fè apèl kont desizyon jij la
    .plain = Jij la te di non? Komisyon Apèl Imigrasyon an (Board of Immigration Appeals) dwe GEN apèl ou a nan men l pa pita pase 30 jou. Eseye fè l rive nan Komisyon an pa pita pase jou 10.
    .missed = Lè sa a lòd jij la final, epi gouvènman an ka depòte ou. Pale ak yon avoka touswit: lòt chemen ka rete.
    .todo = Voye Fòm EOIR-26 ak frè a oswa yon demann egzanpsyon frè (Fòm EOIR-26A). Peye nan EOIR Payment Portal epi mete resi a. Siyen ou te voye yon kopi bay avoka gouvènman an. Li dwe rive nan tan. Si yo refize egzanpsyon frè a, ou gen 15 jou.
    .summary = Yon desizyon jij la di ak vwa kòmanse tan an lè li di l. Yon desizyon alekri kòmanse tan an lè yo mete l nan lapòs oswa sou entènèt. Yon rezime alekri ki vini pita pa ba ou plis tan.

us-bia-appeal-10_disputed = Fè apèl kont desizyon jij la (10 jou an diskisyon)
    .plain = Yon règ 2026 te dwe bay sèlman 10 jou. Yon tribinal te kanpe l.
    .missed = Gouvènman an ka di ou twò ta. Fè apèl kanmenm anvan 30 jou yo fini, epi pale ak yon avoka touswit.
    .todo = Voye Fòm EOIR-26 ase bonè pou li rive pa pita pase jou 10.
    .why = Yon tribinal te anile règ sa a 8 mas 2026. Faro konte avè l sèlman pou pi an sekirite. Mande yon avoka si sa nesesè toujou.

us-bia-brief = Voye agiman alekri ou yo bay Komisyon an
    .plain = Avi Komisyon an bay yon dènye jou pou agiman alekri ou yo (brief). Ou menm ak gouvènman an gen menm 20 jou yo. Agiman ou yo dwe RIVE pa pita pase jou sa a.
    .missed = Komisyon an ka deside san agiman ou yo. Li ka fini apèl la tou si ou te di ou t ap voye agiman. Voye yo kounye a, mande Komisyon an pran yo an reta, epi pale ak yon avoka.
    .todo = Swiv jou ki sou avi a. Voye agiman yo bay Komisyon an ak yon kopi bay avoka gouvènman an. Si ou bezwen plis tan, mande anvan dènye jou a.

us-bia-fee_waiver-15 = Voye apèl la ankò: pa gen egzanpsyon frè
    .plain = Komisyon an pa aksepte demann ou pou pa peye frè, epi li voye apèl ou a oswa mosyon ou a tounen. Ou gen 15 jou pou depoze l ankò, ak frè a oswa ak yon nouvo demann pou pa peye. Pandan jou sa yo, tan pou fè apèl la kanpe.
    .missed = Komisyon an ka trete apèl ou a tankou ou pa t janm depoze l. Lè sa a lòd la final. Voye l kounye a, di poukisa li an reta, epi pale ak yon avoka touswit.
    .todo = Peye nan EOIR Payment Portal epi mete resi a, oswa ranpli yon nouvo Fòm EOIR-26A ak tout lajan ou fè ak tout depans ou yo. Voye l ak tout apèl la ak lèt Komisyon an. Li dwe rive nan tan.

us-bond-appeal = Fè apèl kont desizyon sou kosyon an (bond)
    .plain = Jij la te di non pou kosyon an, oswa li te mande twòp lajan? Ou ka fè apèl bay Komisyon an. Sanble Komisyon an dwe gen Fòm EOIR-26 pa pita pase 30 jou. Pa gen frè. Eseye fè l pa pita pase 10 jou.
    .missed = Ou ka mande jij la ankò si yon bagay enpòtan chanje. Pale ak yon avoka.
    .todo = Voye Fòm EOIR-26 bay Komisyon an ak yon kopi bay avoka gouvènman an. Dosye ou a kontinye an menm tan: respekte chak lòt dat.

us-pfr = Mande yon tribinal federal gade dosye a
    .plain = Yon tribinal federal ka gade desizyon Komisyon an. Li ka gade tou kèk lòd depòtasyon ofisye yo fè san jij. Tribinal la dwe gen demann ou an (petition for review) pa pita pase 30 jou apre dat ki sou papye a.
    .missed = Pwobableman tribinal federal la p ap gade dosye ou a. Mande yon avoka touswit si gen yon bagay ki ka fèt toujou.
    .todo = Depoze demann nan nan tribinal federal ki tande apèl (court of appeals). Mande tribinal la tou pou kanpe depòtasyon ou: li pa kanpe pou kont li.
    .no-extra-days = Ou pa jwenn jou anplis paske desizyon an te vini nan lapòs. Si dènye jou a se yon jou konje eta a, ou ka gen yon jou anplis, men pa konte sou sa. Èske dosye ou a se sèlman sou pwoteksyon kont depòtasyon (withholding of removal) oswa tòti? Lè sa a, 30 jou yo ka kòmanse apati lòd ofisye yo ki pi ansyen an, pa apati desizyon Komisyon an. Tribinal yo poko dakò sou ansyen lòd yo sèvi avè yo ankò: mande yon avoka kounye a.
    .state-holiday = Li konte kote dènye jou a se yon jou konje eta a. Pa tann jou sa a.

us-pfr-brief = Voye agiman alekri ou yo bay tribinal federal la
    .plain = Tribinal la di ou ki lè achiv dosye ou a (record) pare. Ou dwe bay agiman ou yo (brief) 40 jou apre, si tribinal la pa mete yon lòt jou. Ou gen 14 jou pou reponn agiman gouvènman an.
    .missed = Tribinal la ka fini dosye ou a. Mande tribinal la plis tan kounye a, di poukisa, epi pale ak yon avoka.
    .todo = Li orè tribinal la: se jou pa l ki konte. Voye agiman yo bay tribinal la ak yon kopi bay avoka gouvènman an.

## Voluntary departure

us-vd-depart = Pati pa pita pase jou jij la mete a
    .plain = Jij la te kite ou pati pou kont ou (depa volontè, voluntary departure) epi li te ba ou yon kantite jou. Ou dwe deyò peyi a pa pita pase dènye jou a. Si li tonbe nan yon wikenn oswa yon jou konje, yon tribinal an 2025 kite ou pati pwochen jou travay la. Pa konte sou sa.
    .missed = Pèmisyon pou pati pou kont ou tounen yon lòd depòtasyon. Ou ka gen pou peye yon amann, epi pandan 10 an ou pa ka jwenn kèk kalite èd. Pale ak yon avoka touswit.
    .todo = Kenbe prèv jou ou te pati a. Pale ak yon avoka anvan ou depoze yon mosyon pou relouvri oswa ale nan tribinal federal: sa ka fini depa volontè a.

us-vd-bond = Peye kosyon an (bond) pou depa volontè
    .plain = Jij la ka mande lajan kòm pwomès ou ap pati (yon kosyon, bond). Sanble ICE dwe genyen l pa pita pase 5 jou travay, men nou pa t ka verifye l. Mande tribinal la oswa yon avoka menm jou a.
    .missed = Depa volontè a ka pèdi, epi yon lòd depòtasyon ka pran plas li. Pale ak yon avoka touswit.
    .todo = Peye kosyon an nan ICE epi kenbe resi a.

us-vd-bond_proof_bia = Montre Komisyon an ou te peye kosyon an
    .plain = Si ou fè apèl apre depa volontè, Komisyon an bezwen prèv ou te peye kosyon an. Prèv la dwe rive pa pita pase 30 jou apre ou te depoze apèl la.
    .missed = Petèt Komisyon an p ap ba ou depa volontè yon lòt fwa. Voye prèv la kounye a, menm si li an reta, epi mande yon avoka.
    .todo = Voye yon kopi resi kosyon an bay Komisyon an ak yon kopi bay avoka gouvènman an.

## ICE

us-ice-notice_to_report = Prezante nan biwo ICE
    .plain = Yo te kite kèk moun antre ak yon papye ki di yo prezante devan ICE (Fòm I-385). Ou gen 60 jou, oswa sa pwòp papye ou a di.
    .missed = Ofisye ICE yo ka vin chèche ou epi mete ou nan detansyon. Pran randevou kounye a, menm si li an reta. Pale ak yon avoka anvan ou ale: arestasyon nan vizit konsa te ogmante an 2025.
    .todo = Pran yon randevou sou paj prezantasyon (check-in) ICE la. Randevou ou pran an konte menm si vizit la vini pita. Kenbe yon kopi. Di yon moun ou fè konfyans ki lè ou ap ale.

us-ice-checkin-recurring = Fè prezantasyon ou (check-in) ak ICE
    .plain = Ou dwe fè chak prezantasyon nan jou ak nan lè ofisye ou te di ou. Sa ka yon foto nan yon aplikasyon, yon kout telefòn, oswa yon vizit.
    .missed = Si ou rate youn, yo ka mete ou nan detansyon oswa mete yon braslè nan cheviy ou. Rele ofisye ou touswit, di poukisa, epi ekri ak ki moun ou te pale. Di avoka ou sa.
    .todo = Kenbe telefòn ou chaje epi aplikasyon an mache. Kenbe prèv chak prezantasyon. Si ou pa ka fè youn, di ofisye ou sa anvan.

us-ice-osup = Prezante nan jou ki sou papye sipèvizyon ou a
    .plain = Papye sipèvizyon ou a (Fòm I-220A oswa I-220B) bay lis jou ou dwe prezante devan ICE. Fè l chak jou sa yo.
    .missed = ICE ka mete ou nan detansyon. Rele biwo ICE touswit, di poukisa ou te rate l, epi di avoka ou sa.
    .todo = Pote papye a chak fwa. Fè ofisye a ekri pwochen jou a. Si yon vizit fè ou enkyete, pale ak yon avoka anvan l. Pa jis rete lakay ou.

## The questions for facts. .label names the fact inside a sentence.

us-fact-last_arrival = Ki jou ou te antre Etazini dènye fwa a?
    .label = jou ou te antre Etazini dènye fwa a
us-fact-unaccompanied_child = Lè ou te vini oswa lè ou te mande azil, èske ou te gen mwens pase 18 an epi ou pa t gen manman, papa oswa responsab legal isit la ki te ka okipe ou?
    .label = ou te gen mwens pase 18 an, san manman, papa oswa responsab legal isit la ki te ka okipe ou
us-fact-i589_filed = Ki jou ou te voye oswa remèt fòm azil ou a (I-589)?
    .label = jou ou te depoze fòm azil la
us-fact-fee_notice_date = Ki dat ki sou avi pou frè azil chak ane a?
    .label = dat ki sou avi pou frè chak ane a
us-fact-i589_received = Ki jou fòm azil ou a, konplè, te rive nan biwo a oswa nan tribinal la? Gade avi resi a (receipt notice) oswa so a.
    .label = jou yo te resevwa fòm azil ou a konplè
us-fact-clock_stopped = Èske revèy azil la (asylum clock) te kanpe paske ou te mande yon reta? Si wi, depi ki jou jiska ki jou? Revèy la konte jou ki rete pou pèmi travay ou a.
    .label = jou revèy azil la te kanpe yo
us-fact-ead_expires = Ki dènye jou ki sou kat pèmi travay ou a?
    .label = dènye jou kat pèmi travay ou a
us-fact-biometrics_at = Ki jou ak ki lè randevou anprent ou ye?
    .label = randevou anprent ou
us-fact-asylum_interview_at = Ki jou ak ki lè entèvyou azil ou a ye?
    .label = entèvyou azil ou a
us-fact-interview_missed_on = Ki jou entèvyou azil ou pa t ka ale a te ye?
    .label = jou entèvyou ou te rate a
us-fact-delay_ended = Si yon bagay te fè ou an reta pou mande azil, ki jou li te fini? Si peyi ou te chanje, sèvi ak jou chanjman an.
    .label = jou rezon reta a te fini
us-fact-i589_returned = Ki jou fòm azil ou a te tounen jwenn ou?
    .label = jou fòm azil ou a te tounen
us-fact-tz = Ki zòn lè kote sa a genyen?
    .label = zòn lè kote a
us-fact-rfe_mailed = Ki dat ki sou lèt kote USCIS mande plis prèv (Request for Evidence)?
    .label = dat ki sou demann pou plis prèv la
us-fact-noid_mailed = Ki dat ki sou avi ki di USCIS gen plan pou refize dosye ou a (Notice of Intent)?
    .label = dat ki sou avi ki di USCIS gen plan pou refize (Notice of Intent)
us-fact-max_days = Konbyen jou ou gen pou reponn, dapre avi a?
    .label = kantite jou avi a bay
us-fact-by_mail = Èske avi a te vini jwenn ou nan lapòs?
    .label = avi a te vini nan lapòs
us-fact-moved_on = Ki jou ou te demenaje?
    .label = jou ou te demenaje
us-fact-already_registered = Èske gouvènman an te anrejistre ou anvan (anprent lè ou te vini, I-94, pèmi travay oswa papye tribinal)?
    .label = ou anrejistre deja
us-fact-asylum_granted = Ki jou ou te jwenn azil?
    .label = jou ou te jwenn azil
us-fact-days_abroad = Depi ou te jwenn azil, konbyen jou ou te pase deyò Etazini?
    .label = jou ou te pase deyò Etazini
us-fact-travel_on = Ki jou ou vle vwayaje?
    .label = jou ou vle vwayaje
us-fact-tps_opens = Ki premye jou moun peyi ou ki gen TPS ka anrejistre ankò?
    .label = premye jou pou anrejistre ankò pou TPS
us-fact-tps_closes = Ki dènye jou moun peyi ou ki gen TPS ka anrejistre ankò?
    .label = dènye jou pou anrejistre ankò pou TPS
us-fact-tps_reason_ended = Pou mande TPS an reta: ki jou lòt estati ou a oswa demann ki te louvri a te fini, oswa ap fini?
    .label = jou lòt estati ou a oswa demann ou an te fini
us-fact-turns_21_on = Ki jou ou ap gen 21 an?
    .label = jou ou ap gen 21 an
us-fact-visa_available = Ki jou yon viza te vin disponib pou ou?
    .label = jou yon viza te vin disponib pou ou
us-fact-uscis_decision_mailed = Ki dat ki sou refi USCIS la?
    .label = dat ki sou refi USCIS la
us-fact-parole_until = Jiska ki jou I-94 ou a kite ou rete (parole)?
    .label = dènye jou parole ki sou I-94 ou a
us-fact-cf_negative_served = Ki jou yo te ba ou papye ki di ou pa gen "krent kredib" (credible fear)?
    .label = jou ou te resevwa desizyon sou krent kredib la
us-fact-cf_judge_concurred = Ki jou jij la te dakò ou pa gen "krent kredib" (credible fear)?
    .label = jou jij la te dakò ak ofisye a
us-fact-removal_on = Si yo te di ou, ki jou yo ap depòte ou?
    .label = jou yo gen pou depòte ou
us-fact-rf_negative_served = Ki jou yo te ba ou papye ki di ou pa gen "krent rezonab" (reasonable fear)?
    .label = jou ou te resevwa desizyon sou krent rezonab la
us-fact-hearing = Ki jou odyans ou ye (endividyèl oswa master)?
    .label = jou odyans ou
us-fact-nta_served = Ki jou yo te ba ou avi pou konparèt la (Notice to Appear, NTA)?
    .label = jou ou te resevwa avi pou konparèt la
us-fact-detained = Èske yo kenbe ou nan detansyon kounye a?
    .label = ou nan detansyon
us-fact-wants_remote = Èske ou vle patisipe nan odyans ou sou videyo oswa nan telefòn?
    .label = ou vle patisipe sou videyo oswa nan telefòn
us-fact-pretermit_motion = Ki jou tribinal la te resevwa mosyon pou fini dosye azil ou a bonè, oswa ki jou yo te fè l nan tribinal la?
    .label = jou mosyon pou fini dosye azil ou a bonè
us-fact-bond_decision = Ki jou jij la te deside sou kosyon an (bond)?
    .label = jou jij la te deside sou kosyon an
us-fact-absentia_order = Ki dat ki sou lòd yo te fè lè ou pa t nan tribinal la?
    .label = dat lòd yo te fè lè ou pa t nan tribinal la
us-fact-appeal_filed = Èske ou te voye yon apèl bay Komisyon Apèl Imigrasyon an (Board of Immigration Appeals)?
    .label = ou te fè apèl bay Komisyon an
us-fact-appeal_waived = Èske ou te di jij la ou renonse ak apèl ou a (waive appeal)?
    .label = ou te renonse ak apèl ou a
us-fact-abused_by_family = Èske yon moun nan fanmi ou ki sitwayen oswa ki gen yon kat rezidans (green card) te maltrete ou: mari ou, madanm ou, manman ou, papa ou oswa yon pitit ou ki granmoun? Ou pa oblije reponn.
    .label = yon moun pwòch nan fanmi an te maltrete ou
us-fact-fee_waiver_refused = Ki dat ki sou lèt Komisyon an ki refize demann ou pou pa peye frè (fee waiver)?
    .label = dat ki sou lèt ki refize egzanpsyon frè a
us-fact-ij_decision_oral = Ki jou jij la te di desizyon an ak vwa nan tribinal la?
    .label = jou jij la te di desizyon an ak vwa
us-fact-ij_decision_mailed = Ki jou tribinal la te mete desizyon alekri jij la nan lapòs oswa sou entènèt?
    .label = jou yo te mete desizyon alekri a nan lapòs
us-fact-written_summary_mailed = Si yon rezime alekri desizyon yo te di ak vwa a te vini, ki jou tribinal la te mete l nan lapòs?
    .label = jou yo te mete rezime alekri a nan lapòs
us-fact-briefing_schedule = Ki dat ki sou avi Komisyon an pou agiman alekri yo (briefing schedule)?
    .label = dat ki sou avi pou agiman alekri yo (briefing schedule)
us-fact-bia_order = Ki dat ki sou desizyon Komisyon an?
    .label = dat ki sou desizyon Komisyon an
us-fact-dhs_order = Ki dat ki sou lòd depòtasyon yon ofisye te fè, san jij?
    .label = dat ki sou lòd yon ofisye te fè a
us-fact-reinstatement_order = Ki dat ki sou papye ki di yo sèvi ak ansyen lòd depòtasyon ou a ankò (Fòm I-871)?
    .label = dat ki sou papye ki sèvi ak ansyen lòd ou a ankò
us-fact-served_by_mail = Èske ou te resevwa desizyon an nan lapòs?
    .label = desizyon an te vini nan lapòs
us-fact-circuit = Nan ki sikui federal (federal circuit) tribinal imigrasyon ou a ye?
    .label = tribinal sikui federal la
us-fact-record_available = Ki jou tribinal federal la te di achiv dosye ou a (record) pare?
    .label = jou achiv dosye a te pare
us-fact-opposing_filing_received = Si avoka gouvènman an te mande jij la yon bagay alekri, ki jou papye sa a te rive nan tribinal la?
    .label = jou tribinal la te resevwa papye gouvènman an
us-fact-date_set_by_judge = Ki dènye jou jij la te ba ou pou yon fòm oswa pou papye?
    .label = jou jij la te mete a
us-fact-vd_order = Ki jou jij la te kite ou pati pou kont ou (depa volontè, voluntary departure)?
    .label = jou jij la te ba ou depa volontè
us-fact-days_granted = Konbyen jou ou gen pou pati, dapre lòd jij la?
    .label = kantite jou jij la te ba ou
us-fact-bia_appeal_filed = Ki jou ou te depoze apèl ou a nan Komisyon an?
    .label = jou ou te depoze apèl ou a
us-fact-released = Ki jou yo te lage ou, nan fwontyè a oswa nan detansyon? Si ou gen Fòm I-385, sèvi ak dat ki sou li.
    .label = jou yo te lage ou
us-fact-first = Ki jou ak ki lè premye prezantasyon ou (check-in) ye?
    .label = premye prezantasyon ou
us-fact-every = Konbyen tan ki gen ant yon prezantasyon ak pwochen an, tankou 1 semèn, 2 semèn oswa 1 mwa?
    .label = tan ki gen ant prezantasyon yo

## Federal holidays

us-holiday-new-year = Joudlan
us-holiday-martin-luther-king = Jou Martin Luther King
us-holiday-washington = Anivèsè Washington
us-holiday-memorial = Jou Memoryal (Memorial Day)
us-holiday-juneteenth = Juneteenth
us-holiday-independence = Jou Endepandans
us-holiday-labor = Jou Travay (Labor Day)
us-holiday-columbus = Jou Kristòf Kolon (Columbus Day)
us-holiday-veterans = Jou Veteran (Veterans Day)
us-holiday-thanksgiving = Thanksgiving
us-holiday-christmas = Nwèl
