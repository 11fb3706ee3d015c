### Mexico: the words of the rules and of the facts that they ask for.

mx-jurisdiction = Meksik

mx-comar-apply = Mande estati refijye nan Meksik
    .plain = Apre ou antre nan Meksik, ou gen 30 jou travay pou mande estati refijye. Wikenn ak jou konje pa konte.
    .missed = Ale kanmenm. COMAR ap mande poukisa ou vini ta, epi li ka toujou pran demann ou an. Di rezon ou yo epi pote prèv.
    .todo = Ale an pèsòn nan COMAR (biwo pou refijye yo). Si pa gen biwo COMAR toupre ou, ale nan INM (biwo imigrasyon an). Mande yon papye ki montre jou ou te mande a.
    .unchecked = Okenn avoka poko verifye dat sa a. Mande youn anvan ou konte sou li.

mx-comar-weekly = Siyen nan COMAR oswa INM
    .plain = Pandan demann ou an louvri, ou dwe siyen an pèsòn. Pifò moun siyen chak semèn, nan jou ak nan biwo yo te ba yo a.
    .missed = COMAR ka deside ou abandone demann ou an. Ale jodi a, di poukisa ou pa t vini, epi pote prèv. Mande yon biwo èd legal pou ede ou.
    .todo = Pote papye ou a chak fwa epi asire ou yo konte siyati ou. Si ou vle demenaje nan yon lòt eta, mande COMAR anvan.

mx-comar-decision = COMAR ta dwe deside
    .plain = Lalwa bay COMAR 45 jou travay pou deside sou demann ou an. Souvan COMAR pran plis tan.
    .missed = Se tan COMAR, se pa tan pa ou: ou pa pèdi anyen. Kontinye siyen epi mande ki jan dosye ou a ye.
    .todo = Mande nouvèl lè ou siyen. Kenbe papye ou a ak nimewo telefòn ou ajou nan COMAR.

mx-comar-appeal = Fè apèl kont desizyon COMAR la
    .plain = Si COMAR di non, ou ka mande yon revizyon (recurso de revisión). Sanble ou gen 15 jou travay, men nou pa t ka verifye l. Mande yon avoka menm semèn nan.
    .missed = Desizyon an vin final. Yon avoka ka gade si yon tribinal ka ede ou toujou (amparo). Sa gen yon delè ki kout tou: mande touswit.
    .todo = Chèche nan lèt ou a delè a ak kote pou fè apèl. Remèt recurso de revisión an alekri, epi fè yo mete so sou kopi ou a.
    .unchecked = Okenn avoka poko verifye dat sa a. Mande youn anvan ou konte sou li.

mx-amparo = Mande yon tribinal federal èd (amparo)
    .plain = Si repons pou apèl ou a (recurso de revisión) se non, yon tribinal federal ka ede ou toujou. Nou kwè ou gen 15 jou travay, epi pa gen limit tan si yo prèt pou depòte ou. Nou pa t ka verifye l.
    .missed = Mande yon avoka kanmenm. Petèt gen yon lòt chemen, sitou si yo prèt pou depòte ou.
    .todo = Ale wè yon avoka oswa yon gwoup ki ede refijye nan menm semèn nan. Pote toulède desizyon yo ak jou ou te resevwa yo.

## The questions for facts. .label names the fact inside a sentence.

mx-fact-entered = Ki jou ou te antre nan Meksik?
    .label = jou ou te antre nan Meksik
mx-fact-first = Ki jou ak ki lè ou dwe siyen premye fwa a?
    .label = premye fwa ou siyen
mx-fact-every = Konbyen tan ki gen ant yon siyati ak pwochen an, tankou 1 semèn?
    .label = tan ki gen ant siyati yo
mx-fact-tz = Ki zòn lè kote sa a genyen?
    .label = zòn lè kote a
mx-fact-filed = Ki jou ou te remèt demann ou pou estati refijye?
    .label = jou ou te remèt demann ou an
mx-fact-decision_notified = Ki jou COMAR te ba ou desizyon li?
    .label = jou ou te resevwa desizyon an
mx-fact-revision_notified = Ki jou ou te resevwa repons pou recurso de revisión ou a?
    .label = jou ou te resevwa repons pou apèl ou a
