### Spain: the words of the rules and of the facts that they ask for.

es-jurisdiction = Espay

es-apply-1m = Mande azil an Espay anvan yon mwa pase
    .plain = Apre ou antre an Espay, ou gen yon mwa pou mande azil (protección internacional). Ou dwe ale an pèsòn.
    .missed = Mande kanmenm: ou ka mande azil toujou. Dosye ou a ka pase nan yon fason ki pi rapid (procedimiento de urgencia). Di rezon reta a, epi pale ak yon avoka.
    .todo = Mande yon randevou (cita) touswit epi kenbe prèv ou te mande. Nouvo règ Inyon Ewopeyen an an aplikasyon depi 12 jen 2026: mande yon avoka sa ki chanje.
    .other-region = Li konte nan yon rejyon ki pa gen jou konje sa a.

es-border-reexamen = Mande yon dezyèm verifikasyon nan fwontyè a (reexamen)
    .plain = Èske yo te refize demann azil ou nan yon ayewopò oswa yon fwontyè? Ou gen de jou pou mande yon dezyèm verifikasyon (petición de reexamen). Sanble chak jou konte, wikenn tou: aji pa pita pase 48 èdtan.
    .missed = Yo ka mete ou nan yon avyon pou tounen. Di ofisye yo ak yon avoka touswit ou pè tounen, epi mande sa ki ka fèt toujou.
    .todo = Mande kounye a yon avoka ak yon entèprèt. Avoka a ekri petición de reexamen an avè ou. Kenbe papye ki montre lè desizyon an.
    .since-june = Faro te li sa nan lwa ki te la anvan 12 jen 2026. Mande yon avoka si dezyèm verifikasyon an egziste toujou, oswa si ou dwe ale nan tribinal touswit.

es-contencioso-2m = Ale nan tribinal kont desizyon an
    .plain = Si ou te mande azil depi 12 jen 2026, tan pou ale nan tribinal ka kout jiska 5 jou, epi li pa plis pase yon mwa. Aji pa pita pase 5 jou. De mwa se pou dosye ki pi ansyen. La, mwa out pa konte, men pa planifye ak sa.
    .missed = Refi a vin final. Pale ak yon avoka sou sa ki rete pou fè, tankou nouvo enfòmasyon oswa yon lòt pèmi.
    .todo = Mande yon avoka gratis (justicia gratuita) touswit si ou pa ka peye. Montre avoka a desizyon an ak jou ou te resevwa l la. Chèche nan desizyon an delè a ak tribinal la (Audiencia Nacional).
    .other-region = Li konte nan yon rejyon ki pa gen jou konje sa a.
    .which = Yo poko deside ki dosye ki kenbe de mwa yo. Mande yon avoka ki delè ki pou ou.
    .new = Li konte si ou te mande azil depi 12 jen 2026.
    .old = Li konte si ou te mande azil anvan 12 jen 2026.

es-reposicion-1m = Mande ministè a deside ankò (si ou vle)
    .plain = Anvan ou ale nan tribinal, ou ka mande ministè a menm chanje desizyon li (recurso de reposición). Sanble ou gen yon mwa, men nou pa t ka verifye l. Mande yon avoka anvan.
    .missed = Mande ministè a pa kanpe tan pou tribinal la. Tan sa a ka kèk jou. Mande yon avoka kounye a konbyen ki rete.
    .todo = Mande yon avoka ki chemen ki pi bon pou ou, sa a oswa tribinal la. Si ou mande ministè a, ale nan tribinal nan tan kanmenm. Remèt li nan yon biwo anrejistreman epi kenbe kopi ki gen so a.
    .other-region = Li konte nan yon rejyon ki pa gen jou konje sa a.
    .court = Mande ministè a pa kanpe tan pou tribinal la. Tan sa a ka kout jiska 5 jou.

## The questions for facts. .label names the fact inside a sentence.

es-fact-entered = Ki jou ou te antre an Espay?
    .label = jou ou te antre an Espay
es-fact-border_refusal_notified = Ki jou yo te di ou non nan fwontyè a?
    .label = jou yo te ba ou refi a nan fwontyè a
es-fact-decision_notified = Ki jou ou te resevwa desizyon an?
    .label = jou ou te resevwa desizyon an
es-fact-region = Nan ki kominote otonòm Espay ou rete? Ekri de lèt li yo, tankou AN pou Andalouzi, CT pou Katalòy oswa MD pou Madrid.
    .label = kominote otonòm ou
es-fact-asked_for_asylum = Ki jou ou te mande azil an Espay?
    .label = jou ou te mande azil
es-fact-period_on_paper = Konbyen tan desizyon an ba ou pou ale nan tribinal, tankou 10 jou oswa 1 mwa?
    .label = tan desizyon an bay
