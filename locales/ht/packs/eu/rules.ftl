### European Union: the words of the rules and of the facts that they ask for.

eu-jurisdiction = Inyon Ewopeyen

eu-apr-lodge-21d = Remèt demann konplè ou a
    .plain = Dabò, yo anrejistre ou vle azil. Apre sa, ou gen 21 jou pou remèt demann konplè a, an pèsòn.
    .missed = Biwo a ka aji tankou ou te retire demann ou an. Ale la touswit, di poukisa ou an reta, epi mande yon avoka ki jan pou kenbe l louvri.
    .todo = Ale nan biwo a, nan jou ki sou papye ou a. Pote papye ou yo epi mande yon entèprèt. Kenbe papye yo ba ou a.

eu-apr-appeal = Fè apèl kont desizyon azil la
    .plain = Chak peyi Inyon Ewopeyen an mete pwòp delè li, epi li kout. Li ka 5 a 10 jou nan ka rapid oswa nan fwontyè, ak de semèn a yon mwa nan lòt ka. Dènye paj desizyon ou a ta dwe di sa.
    .missed = Refi a vin final. Pale ak yon avoka touswit: mande si tribinal la ka pran l toujou, ak sou nouvo enfòmasyon.
    .todo = Li dènye paj desizyon an epi al wè yon avoka menm jou a. Si ou pa konnen delè a, aji tankou ou gen 5 jou.
    .stays = Li konte nan yon peyi ki pa deplase yon dènye jou.

eu-ammr-appeal = Fè apèl kont transfè nan yon lòt peyi Inyon Ewopeyen an
    .plain = Si yo gen pou voye ou nan yon lòt peyi Inyon Ewopeyen an, ou gen yon semèn a twa semèn pou fè apèl. Chak peyi mete pwòp delè li: papye ou a ta dwe di sa. Nan kèk peyi, apèl la pou kont li pa kanpe transfè a: mande tribinal la sa tou.
    .missed = Yo ka voye ou nan peyi sa a. Tan pou transfè a se 6 mwa anjeneral. Pale ak yon avoka touswit, epi kontinye ale nan randevou ou yo.
    .todo = Li delè ki sou papye a epi al wè yon avoka menm jou a. Pale de fanmi ou an Ewòp ak de maladi. Si ou pa konnen delè a, aji tankou ou gen yon semèn.
    .start = Tèks règ la di 1 jiyè 2026. Almay ak Espay aplike l depi 12 jen. Mande yon avoka ki règ dosye ou a swiv.
    .stays = Li konte nan yon peyi ki pa deplase yon dènye jou.

eu-ammr-stay = Mande tribinal la kanpe transfè a pandan l ap deside
    .plain = Petèt yon apèl pou kont li p ap kanpe transfè a. Ou ka mande tribinal la kite ou rete jiskaske li deside. Mande byen vit: pa pita pase lè tan pou apèl la fini, yon semèn a twa semèn.
    .missed = Yo ka voye ou nan lòt peyi a pandan tribinal la ap deside. Pale ak yon avoka touswit.
    .todo = Mande l ansanm ak apèl la, menm jou a. Si ou pa konnen delè a, aji tankou ou gen yon semèn.
    .start = Tèks règ la di 1 jiyè 2026. Almay ak Espay aplike l depi 12 jen. Mande yon avoka ki règ dosye ou a swiv.
    .stays = Li konte nan yon peyi ki pa deplase yon dènye jou.

eu-ammr-transfer-6m = Lè sa a, peyi a te dwe voye ou ale deja
    .plain = Transfè nan lòt peyi Inyon Ewopeyen an ta dwe fèt pa pita pase 6 mwa apre peyi sa a te di wi. Si yon apèl te kanpe l, 6 mwa yo kòmanse ak dènye desizyon an. Apre sa, peyi kote ou ye a ka oblije gade dosye ou a.
    .missed = Si ou la toujou, mande yon avoka si peyi sa a dwe deside sou azil ou kounye a.
    .todo = Kenbe randevou ou yo ak adrès ou ajou. Ekri sa k ap pase, epi mande yon avoka ki lè 6 mwa yo fini.
    .longer = Li ka pi long pou yon moun ki nan prizon, ak pou yon moun biwo a pa t ka jwenn. Mande yon avoka.

## The questions for facts. .label names the fact inside a sentence.

eu-fact-registered = Ki jou biwo a te anrejistre ou vle azil?
    .label = jou yo te anrejistre demann ou an
eu-fact-decision_notified = Ki jou ou te resevwa desizyon an?
    .label = jou ou te resevwa desizyon an
eu-fact-period_on_paper = Konbyen tan papye ou a ba ou, tankou 5 jou oswa 2 semèn?
    .label = tan papye ou a bay
eu-fact-transfer_notified = Ki jou yo te ba ou papye sou transfè a?
    .label = jou ou te resevwa desizyon transfè a
eu-fact-transfer_accepted = Ki jou lòt peyi a te dakò pran ou? Papye ou sou transfè a ka di sa.
    .label = jou lòt peyi a te dakò
eu-fact-transfer_appeal_decided = Si yon tribinal te kanpe transfè a, ki jou dènye desizyon sou sa te ye?
    .label = jou dènye desizyon sou transfè a
