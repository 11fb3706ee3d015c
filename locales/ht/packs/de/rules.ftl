### Germany: the words of the rules and of the facts that they ask for.

de-jurisdiction = Almay

de-klage-2w = Ale nan tribinal kont desizyon an (de semèn)
    .plain = Biwo azil la (BAMF) te di non? Tribinal la (Verwaltungsgericht) dwe gen demann ou an (Klage) pa pita pase de semèn apre yo te remèt ou lèt la.
    .missed = Desizyon an vin final. Si se pa t fòt ou, mande tribinal la touswit padonnen reta a (Wiedereinsetzung). Si lèt la te mal esplike dwa ou yo, ou ka gen twa mwa. Pale ak yon avoka jodi a.
    .todo = Li dènye paj lèt la (Rechtsbehelfsbelehrung): li di ki tribinal ak ki delè. Pote oswa voye Klage la bay tribinal sa a, epi kenbe anvlòp jòn nan.
    .other-land = Li konte pou yon tribinal nan yon eta (Land) ki pa gen jou konje sa a.
    .collected = Ou te di Faro ou te al pran lèt la. Si ou te jwenn li anvan katriyèm jou a, konte apati jou yo te ba ou l la.

de-klage-1w = Ale nan tribinal kont desizyon an (yon semèn)
    .plain = Ak kèk desizyon, ou gen yon semèn sèlman pou pote demann ou an (Klage) bay tribinal la (Verwaltungsgericht). Sa ka rive si yo gen pou voye ou nan yon lòt peyi Inyon Ewopeyen an (Dublin). Sa ka rive si ou te mande nan fwontyè a. Sa ka rive si lèt la di "unzulässig" (yo pa t gade dosye a) oswa "offensichtlich unbegründet" (yo pa wè okenn rezon ditou).
    .missed = Yo ka voye ou nan yon lòt peyi. Si reta a se pa t fòt ou, mande tribinal la touswit padonnen l (Wiedereinsetzung). Pale ak yon avoka jodi a.
    .todo = Li dènye paj lèt la pou wè si li di yon semèn. Depoze Klage la nan tribinal la, ak demann ijan an (Eilantrag) avè l.
    .other-land = Li konte pou yon tribinal nan yon eta (Land) ki pa gen jou konje sa a.
    .collected = Ou te di Faro ou te al pran lèt la. Si ou te jwenn li anvan katriyèm jou a, konte apati jou yo te ba ou l la.

de-eilantrag-1w = Mande tribinal la kanpe depòtasyon an (Eilantrag)
    .plain = Lè ou gen yon semèn sèlman pou Klage la, Klage la pou kont li pa pwoteje ou. Tribinal la dwe gen demann ijan ou a (Eilantrag) tou pa pita pase yon semèn. Nan fwontyè a, rezon ou yo dwe la tou nan menm semèn sa a.
    .missed = Yo ka depòte ou anvan tribinal la deside. Mande yon avoka jodi a sa tribinal la ka fè toujou.
    .todo = Depoze Eilantrag la ansanm ak Klage la nan Verwaltungsgericht la. Yon gwoup èd legal ka ede ou ekri l. Mande tribinal la tou si biwo li (Rechtsantragstelle) ap ekri l pou ou.
    .other-land = Li konte pou yon tribinal nan yon eta (Land) ki pa gen jou konje sa a.
    .border = Ou te mande azil nan fwontyè a oswa nan yon ayewopò. Lè sa a, demann nan bezwen rezon ou yo nan menm semèn nan. Ou ka remèt li bay otorite ki kote ou oblije rete a.
    .collected = Ou te di Faro ou te al pran lèt la. Si ou te jwenn li anvan katriyèm jou a, konte apati jou yo te ba ou l la.

de-begruendung-1m = Bay tribinal la rezon ou yo ak prèv ou yo
    .plain = Pa pita pase yon mwa apre yo te remèt ou desizyon an, tribinal la bezwen sa ki te pase nan dosye ou a ak prèv ou yo. Nan yon pwosedi nan fwontyè a, sa ka mwens: 10 jou oswa de semèn.
    .missed = Tribinal la ka refize pran sa ki vini an reta. Voye l kanmenm, di poukisa li an reta, epi pale ak yon avoka.
    .todo = Ekri sa ki te rive ou ak sa ki pa bon nan desizyon an. Voye l ak prèv ou yo bay tribinal la, ak nimewo dosye ou a (Aktenzeichen).
    .other-land = Li konte pou yon tribinal nan yon eta (Land) ki pa gen jou konje sa a.
    .collected = Ou te di Faro ou te al pran lèt la. Si ou te jwenn li anvan katriyèm jou a, konte apati jou yo te ba ou l la.

de-begruendung-border = Bay tribinal la rezon ou yo ak prèv ou yo (fwontyè)
    .plain = Ou te mande azil nan fwontyè a oswa nan yon ayewopò? Lè sa a, tan pou rezon ou yo ak prèv ou yo ka kout. Se 10 jou pou yon timoun ki pou kont li. Se de semèn si yo te di yon lòt peyi an sekirite pou ou. Nan lòt ka, se yon mwa.
    .missed = Tribinal la ka refize pran sa ki vini an reta. Voye l kanmenm, di poukisa li an reta, epi pale ak yon avoka.
    .todo = Ekri sa ki te rive ou ak sa ki pa bon nan desizyon an. Voye l ak prèv ou yo bay tribinal la, ak nimewo dosye ou a (Aktenzeichen). Si ou pa sèten ki delè ki pou ou, aji pa pita pase 10 jou.
    .month = Li konte pou lòt ka nan fwontyè a.
    .minor = Li konte pou yon timoun ki pou kont li.
    .third-country = Li konte si yo te di yon lòt peyi an sekirite pou ou.
    .collected = Ou te di Faro ou te al pran lèt la. Si ou te jwenn li anvan katriyèm jou a, konte apati jou yo te ba ou l la.
    .other-land = Li konte pou yon tribinal nan yon eta (Land) ki pa gen jou konje sa a.

de-zulassung-1m = Mande pèmisyon pou fè apèl kont jijman an
    .plain = Tribinal la te di non? Ou gen yon mwa apre yo te remèt ou jijman an pou mande yon apèl (Antrag auf Zulassung der Berufung). Si tribinal la te di klèman demann ou an pa gen baz (offensichtlich), lalwa pa bay apèl: mande yon avoka.
    .missed = Jijman an vin final. Si se pa t fòt ou, mande touswit pou yo padonnen reta a (Wiedereinsetzung). Mande yon avoka sa ki rete pou fè, tankou nouvo enfòmasyon.
    .todo = Al wè yon avoka kounye a epi mande si se yon avoka sèlman ki ka depoze sa. Demann nan ale nan tribinal ki te bay jijman an (Verwaltungsgericht). Li dwe bay rezon yo, nan menm mwa a.
    .other-land = Li konte pou yon tribinal nan yon eta (Land) ki pa gen jou konje sa a.

de-verbleib-1m = Mande pou rete Almay pandan apèl la
    .plain = Èske ou te ka rete Almay pandan premye tribinal la t ap deside? Lè sa a, mande dwa pou rete pandan apèl la tou. Lalwa bay yon mwa. Nan mwa sa a, ak jiskaske tribinal la reponn, yo pa gen dwa depòte ou.
    .missed = Yo ka depòte ou pandan apèl la ap kontinye. Mande yon avoka jodi a sa tribinal la ka fè toujou.
    .todo = Mande yon avoka depoze l ansanm ak apèl la. Li ale nan menm tribinal la. Si dosye a se sou yon transfè nan yon lòt peyi Inyon Ewopeyen an (Dublin), mande l tou.
    .from-when = Lalwa pa di apati ki jou mwa sa a konte. Faro konte apati jou yo te remèt jijman an. Mande yon avoka.
    .other-land = Li konte pou yon tribinal nan yon eta (Land) ki pa gen jou konje sa a.

de-gerichtsbescheid-2w = Aji kont yon Gerichtsbescheid (tribinal la te di non epi li pa t fè odyans)
    .plain = Tribinal la ka deside san odyans, ak yon Gerichtsbescheid. Lè sa a, ou gen de semèn apre yo te remèt ou l pou aji kont li.
    .missed = Li vin final, tankou yon jijman. Si se pa t fòt ou, mande tribinal la touswit padonnen reta a (Wiedereinsetzung). Pale ak yon avoka jodi a.
    .todo = Li dènye paj li: li di si ou ka mande yon odyans (mündliche Verhandlung) oswa yon apèl. Al wè yon avoka kounye a.
    .other-land = Li konte pou yon tribinal nan yon eta (Land) ki pa gen jou konje sa a.

de-betreiben-1m = Reponn tribinal la, oswa li lage dosye ou a
    .plain = Tribinal la ka ekri ou dwe kontinye ak dosye ou a (Betreibensaufforderung). Si ou pa fè sa anvan yon mwa fini, demann ou an konte tankou ou te retire l.
    .missed = Dosye a fini tankou ou te retire l, epi desizyon biwo a rete. Pale ak yon avoka jodi a: mande si tribinal la ka kontinye avè l.
    .todo = Fè egzakteman sa lèt la mande, tankou yon adrès, yon rezon oswa yon papye. Voye l bay tribinal la ak nimewo dosye ou a (Aktenzeichen), epi kenbe prèv.
    .other-land = Li konte pou yon tribinal nan yon eta (Land) ki pa gen jou konje sa a.

de-service-4th_day = Yon lèt nan sant akèy la konte apre kat jou
    .plain = Èske gen yon lèt pou ou nan sant akèy la? Li konte kòm remèt lè ou jwenn li. Si ou pa al pran l, li konte kòm remèt katriyèm jou apre li te rive la.
    .missed = Tan pou ale nan tribinal la ka kòmanse kouri deja. Al pran lèt la jodi a, epi pote l bay yon avoka ansanm ak anvlòp la.
    .todo = Mande lèt ou chak jou travay. Ekri sou anvlòp la jou ou te jwenn li.
    .collected = Ou te di Faro ou te al pran lèt la. Si ou te jwenn li anvan katriyèm jou a, se jou yo te ba ou l la ki konte.

## The questions for facts. .label names the fact inside a sentence.

de-fact-zugestellt = Ki jou ki sou anvlòp jòn nan? Si lèt la te tann nan sant akèy la: ki jou yo te ba ou l?
    .label = jou yo te remèt desizyon an
de-fact-handed_to_reception_centre = Ki jou lèt pou ou a te rive nan sant akèy la?
    .label = jou lèt la te rive nan sant akèy la
de-fact-collected = Èske ou te al pran lèt la?
    .label = ou te al pran lèt la
de-fact-land = Nan ki eta (Land) Almay tribinal la ye? Ekri de lèt li yo, tankou BY pou Bavyè oswa BE pou Bèlen.
    .label = eta Almay tribinal la
de-fact-urteil_zugestellt = Ki jou yo te remèt jijman an (Urteil) bay ou menm oswa avoka ou?
    .label = jou yo te remèt jijman an
de-fact-border_procedure = Èske ou te mande azil nan fwontyè a oswa nan yon ayewopò, epi se la y ap deside dosye ou a?
    .label = se nan fwontyè a y ap deside dosye ou a
de-fact-unaccompanied_minor = Èske ou gen mwens pase 18 an epi ou Almay san paran oswa responsab legal?
    .label = ou se yon timoun ki pou kont li
de-fact-safe_third_country = Èske yo te di non paske yon lòt peyi an sekirite pou ou?
    .label = yo te di yon lòt peyi an sekirite pou ou
de-fact-gerichtsbescheid_zugestellt = Ki jou yo te remèt Gerichtsbescheid la bay ou menm oswa avoka ou?
    .label = jou yo te remèt Gerichtsbescheid la
de-fact-betreiben_served = Ki jou ou menm oswa avoka ou te resevwa lèt tribinal la ki di ou dwe kontinye ak dosye ou a (Betreibensaufforderung)?
    .label = jou ou te resevwa lèt tribinal la
