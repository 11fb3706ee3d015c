### What went wrong, and what to do next. No sentence names or quotes anything private.

## Days and facts

error-date-order = Faro pa ka konnen kiyès ki jou a ak kiyès ki mwa a: 11/05 se mwa me pou yon moun, novanm pou yon lòt. Ekri ane-mwa-jou, pa egzanp 2026-11-05.
error-date-form = Ekri jou a konsa: ane-mwa-jou, pa egzanp 2026-11-05.
error-date-time = Ekri lè a tankou 2027-02-02T09:00, ak lè ki soti 00 rive 23. Oswa pa mete l.
error-date-impossible = Jou sa a pa egziste. Gade papye ou a ankò.
error-date-persian = { $year } sanble yon ane nan kalandriye pèsan an. Ekri ane kalandriye oksidantal la, pa egzanp 2026.
error-date-hijri = { $year } sanble yon ane nan kalandriye Ejir la. Ekri ane kalandriye oksidantal la, pa egzanp 2026.
error-date-ethiopian = Kalandriye Etyopi a ak kalandriye kòpt la gen yon mwa 13. Ekri jou kalandriye oksidantal la, pa egzanp 2026-11-05.
error-date-year = Ane { $year } a pa ant 1900 ak 2100. Ekri ane kalandriye oksidantal la.
error-date-meant = Ou ekri yon jou nan yon lòt kalandriye. { $written }. Èske ou vle di { $date }? Si wi, ekri { $iso }.
error-no-calendar = Faro pa gen kalandriye sa a. Chwazi yon lòt.
error-fact-bool = Reponn wi oswa non.
error-fact-empty = Pa gen anyen pou anrejistre. Ekri yon bagay.
error-fact-intervals = Ekri jou yo konsa: depi..jiska, pa egzanp 2026-08-03..2026-09-01. Mete vigil ant yo si gen plizyè. Dezyèm jou a se premye jou ki konte ankò a.
error-fact-int = Ekri yon nonm antye, pa egzanp 84.
error-fact-instant = Ekri jou a, lè a ak diferans ak UTC, pa egzanp 2026-12-24T16:30:00+01:00.
error-fact-period = Ekri yon kantite tan, pa egzanp 5 jou, 2 semèn oswa 1 mwa.
error-unknown-code = Faro pa konprann { $fact }. Ekri youn nan kòd sa yo: { $known }.
error-contradiction = { $first } vini apre { $second }. Toulède pa ka vre. Gade papye ou yo ankò.
error-fact = Faro pa konprann { $fact }. { $reason }
error-unknown-fact = Okenn règ pa mande { $fact }. Chwazi youn nan sa yo: { $known }.
error-which-country = Dosye ou a gen plis pase yon peyi. Chwazi youn nan sa yo: { $names }.
error-hearing-twice = Faro pran jou a nan lis odyans ou yo. Ajoute odyans lan la.
error-unknown-rule = Pa gen règ ki rele { $rule }. Gade lis règ yo.
error-calendar-range = Yo te verifye kalandriye { $calendar } pou ane { $from } rive { $to }, pa pou { $year }. Faro pa devine. Mande yon avoka dat sa a.
error-no-version = Faro pa konnen sa règ { $rule } te di nan { $date }. Mande yon avoka dat sa a.
error-no-law = Faro pa konnen okenn tèks règ { $rule } ki se lwa kounye a. Mande yon avoka si gen yon dat.
error-rule-loop = Règ { $rule } konte apati pwòp fen li, kidonk pa gen dat. Mande yon avoka dat sa a. Di moun ki te ba ou règ sa yo sa.

## Case

error-not-found = Faro pa jwenn anyen ki rele { $id }. Gade lis la.
error-ambiguous-id = Gen plis pase youn ki kòmanse ak { $id }. Tape plis ladan l.
error-unknown-jurisdiction = Faro pa gen règ pou { $wanted }. Li gen règ pou: { $known }.
error-unknown-zone = Pa gen zòn lè { $zone }. Ekri l tankou America/New_York.
error-zone-no-place = { $zone } pa di okenn kote, epi li ka gen inèdtan diferans nan ete: ekri yon rejyon ak yon vil, tankou America/New_York.
error-every-count = Sa pa ka di konbyen fwa li tounen. Ekri yon nonm ki soti 1 rive { $most }.
error-window-begins = Lè sa a gen yon fen men li pa gen kòmansman. Ekri lè li kòmanse tou.
error-never = Pa rete okenn jou pou sa. Gade premye jou li, dènye jou li ak jou li sote yo.
error-proof-needed = Di sa ki montre l: yon nimewo, yon resi, yon foto, oswa ak ki moun ou te pale. Si ou pa t ka fè l, di poukisa.
error-backwards = Dènye jou a vini anvan premye jou a. Gade toulède jou yo ankò.
error-empty = Pa gen anyen pou anrejistre. Ekri yon bagay.
error-unwritable = Faro pa t ka anrejistre sa, akoz yon erè nan Faro. Anyen pa chanje.

## Guidance and languages

error-unknown-article = Pa gen atik ki rele { $article }. Gade lis atik yo.
error-which-article = Plizyè atik rele konsa: { $articles }. Ekri youn nan sa yo.
error-no-step = { $count ->
    [0] Atik sa a pa gen etap pou make.
    [one] Atik sa a gen { $count } etap. Chwazi nimewo li.
   *[other] Atik sa a gen { $count } etap. Chwazi nimewo youn.
}
error-article-broken = Atik { $article } gen domaj. Enstale Faro oswa gid li yo ankò.
error-pack = Faro pa ka sèvi ak yon fichye règ oswa gid: { $detail }. Anyen pa chanje. Enstale Faro oswa gid li yo ankò.
error-unknown-language = Faro pa gen lang { $wanted }. Li gen: { $there }.
error-locales = Faro pa ka sèvi ak repètwa tradiksyon yo: { $detail }.

## Vault: the sealed folder with a person's own notes

vault-not-found = Pa gen kòf nan repètwa sa a. Kreye youn, oswa chwazi yon lòt repètwa.
    .command = Pa gen kòf nan repètwa sa a. Kreye youn ak: faro vault create. Oswa chwazi yon lòt repètwa ak --dir.
vault-already-exists = Gen yon kòf deja nan repètwa sa a. Anyen pa chanje. Louvri l, oswa chwazi yon lòt repètwa.
vault-already-open = Kòf sa a louvri nan yon lòt fenèt oswa yon lòt pwogram. Fèmen l la epi eseye ankò.
vault-wrong-secret = Fraz sekrè sa a pa louvri kòf la. Verifye chak lèt ak klavye a, epi eseye ankò. Si ou bliye l, sèvi ak kòd rekiperasyon ou a. Anyen pa chanje.
    .command = Fraz sekrè sa a pa louvri kòf la. Verifye chak lèt ak klavye a, epi eseye ankò. Si ou bliye l, sèvi ak kòd rekiperasyon ou a ak: faro vault recover. Anyen pa chanje.
vault-no-such-slot = Pa gen anyen ki rele konsa ki louvri kòf la. Gade lis la.
    .command = Pa gen anyen ki rele konsa ki louvri kòf la. Gade lis la: faro vault slots
vault-last-slot = Se dènye fraz sekrè a. San li, pèsonn pa t ap ka louvri kòf la. Ajoute yon lòt anvan.
vault-too-many-slots = Kòf la pa gen plas pou yon lòt fraz sekrè oswa yon lòt kòd. Retire youn anvan.
vault-passphrase-short = Fraz sekrè a twò kout. Sèvi ak omwen { $least } lèt oswa chif. Senk mo ki pa gen rapò youn ak lòt, sa bon.
vault-passphrase-repeats = Yon moun ta ka devine fraz sekrè sa a: li repete menm lèt, menm chif oswa menm mo yo. Sèvi ak senk mo ki pa gen rapò youn ak lòt, oswa kite Faro fè youn pou ou.
vault-passphrase-row = Yon moun ta ka devine fraz sekrè sa a: li fèt ak touch, lèt oswa chif ki swiv youn dèyè lòt, tankou 1234 oswa qwerty. Sèvi ak senk mo ki pa gen rapò youn ak lòt, oswa kite Faro fè youn pou ou.
vault-passphrase-dates = Yon moun ta ka devine fraz sekrè sa a: li fèt ak dat. Sèvi ak senk mo ki pa gen rapò youn ak lòt, oswa kite Faro fè youn pou ou.
vault-passphrase-common = Yon moun ta ka devine fraz sekrè sa a: anpil anpil moun sèvi ak mo sa yo. Sèvi ak senk mo ki pa gen rapò youn ak lòt, oswa kite Faro fè youn pou ou.
vault-passphrase-unreadable = Fraz sekrè a gen yon siy Faro pa ka sèvi avè l. Sèvi ak lèt, chif ak espas.
error-passphrase-differs = De fraz sekrè yo pa menm. Anyen pa kreye. Eseye ankò.
vault-kdf-refused = Kòf la mande plis oswa mwens travay pase sa Faro pèmèt, kidonk Faro pa t louvri l. Anyen pa chanje. Sèvi ak kopi sekou ou a, oswa mande èd.
vault-memory = Pa gen ase memwa pou louvri kòf la. Fèmen lòt aplikasyon epi eseye ankò.
vault-foreign = Fichye sa a se pa yon kòf Faro. Anyen pa chanje. Chwazi yon lòt repètwa.
vault-damaged = Kòf la gen domaj. Anyen pa chanje. Fè yon kopi repètwa a kounye a. Apre sa, sèvi ak kopi sekou ou a oswa mande èd.
    .command = Kòf la gen domaj. Anyen pa chanje. Rekipere sa ki ka li ak: faro vault salvage NEW-FOLDER. Oswa sèvi ak kopi sekou ou a ak: faro restore FILE
vault-newer = Se yon Faro ki pi nouvo ki fè kòf sa a. Anyen pa chanje. Enstale Faro ki pi nouvo a.
vault-read-only = Faro pa ka ekri nan repètwa sa a. Anyen pa chanje. Pèmèt li ekri la, oswa chwazi yon lòt repètwa.
vault-read-only-damaged = Kòf la gen domaj, kidonk Faro li l sèlman, li pa chanje anyen. Fè yon kopi repètwa a kounye a, epi mande èd.
vault-full = Pa gen plas ankò. Anyen pa chanje. Libere yon ti plas epi eseye ankò.
vault-record-not-found = Sa pa la ankò. Gade lis la.
vault-record-newer = Se yon Faro ki pi nouvo ki ekri sa, kidonk Faro sa a pa chanje l. Enstale Faro ki pi nouvo a.
vault-record-refused = Sa twò long pou kenbe an yon sèl moso. Separe l.
vault-entropy = Sistèm nan pa bay nonm o aza, kidonk Faro pa ka sele anyen. Etenn aparèy la, limen l ankò epi eseye ankò.
vault-failed = Faro pa ka li repètwa a ni ekri ladan l. Anyen pa chanje. Etenn aparèy la, limen l ankò epi eseye ankò.
vault-strange = Nan repètwa kòf la, { $name } se pa yon fichye oswa yon repètwa senp. Petèt se yon lyen. Faro pa t touche l, ni sa li mennen ladan l. Chèche konnen ki moun ki mete l la. Wete l la, epi eseye ankò.

## Signatures of files, made by Faro or by the program minisign

minisign-no-public-key = Sa se pa yon kle siyati Faro konnen. Kopye tout liy ki kòmanse ak RW a.
minisign-weak-key = Kle siyati sa a pa an sekirite: nenpòt moun ta ka siyen avè l. Pa fye l. Mande yon lòt.
minisign-no-signature = Fichye siyati a kraze, oswa se pa yon siyati. Mande l ankò.
minisign-other-key = Siyati a fèt ak yon lòt kle. Mande ki moun ki te siyen fichye a.
minisign-wrong-file = Se pa fichye sa a yo te siyen. Pa fye l. Mande l ankò.
minisign-wrong-comment = Yo chanje sa siyati a di sou fichye a. Pa fye l. Mande l ankò.
minisign-comment = Faro pa ka siyen tèks sa a. Fè l pi kout, epi kenbe l sou yon sèl liy.
minisign-no-secret-key = Sa se pa yon kle sekrè Faro ka itilize. Chwazi fichye minisign te fè a.
minisign-wrong-password = Fraz sekrè sa a pa louvri kle sekrè a. Verifye chak lèt, epi eseye ankò.
minisign-too-much-work = Kle sekrè a mande plis travay pase sa Faro pèmèt. Anyen pa fèt. Chwazi fichye minisign te fè a.
