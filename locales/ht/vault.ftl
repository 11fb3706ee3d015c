### What opens the vault, papers, damage, and the end of a vault.

## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = Gwoup { $group } bezwen sis chif. Gade papye ou a ankò.
recovery-wrong-digit = Gwoup { $group } gen yon move chif, oswa de chif chanje plas. Gade papye ou a ankò.
recovery-eight-groups = Kòd la gen 8 gwoup sis chif. Ou tape { $found }.
error-recovery-wrong = Kòd sa a pa louvri kòf la. Petèt gen yon kòd ki pi nouvo. Anyen pa chanje.
error-recovery-exists = Ou gen yon kòd rekiperasyon deja. Si ou fè yon nouvo, ansyen papye a pa mache ankò. Pou fè sa, ajoute --replace.
cli-recovery-ask = Gwoup { $group } sou 8:
cli-recovery-code = Kòd rekiperasyon ou a. Li louvri kòf la si ou bliye fraz sekrè ou a:
cli-recovery-keep = Ekri l sou papye kounye a. Pa pote l ansanm ak aparèy sa a. Kite l ak avoka ou oswa yon moun ou fè konfyans. Yon kòd ki pi ansyen pa louvri kòf sa a ankò.
cli-recovered = Kòf la gen yon nouvo fraz sekrè. Nòt ou yo jan yo te ye a.

## Passphrases

slot-used = sa ou sèvi kounye a
slot-removed = Li pa louvri kòf la ankò.
cli-passphrase-added = Kòf la gen yon fraz sekrè anplis. Chak nan yo louvri l.
cli-passphrase-changed = Fraz sekrè a chanje. Ansyen an pa louvri kòf la ankò.
cli-old-copies = Yon ansyen kopi repètwa sa a toujou louvri ak sa ki te louvri l lè sa a. Memwa flash, tankou nan yon telefòn oswa yon kle USB, ka kenbe ansyen moso pou kèk tan. Si yon moun te wè yon fraz sekrè oswa kòd ou a, sèvi ak: faro vault rotate
cli-vault-code-hint = Si ou bliye l, se yon kòd rekiperasyon sèlman ki ede. Fè youn ak: faro vault code
cli-rotated = Tout bagay sele ak yon nouvo kle. Nouvo fraz sekrè a louvri l, ak nouvo kòd rekiperasyon ou a si ou te gen youn. Yon moun ki te ka li papye anvan ka li yo toujou nan yon ansyen kopi.
cli-code-typed = Tape dènye gwoup la, pou montre ou ekri l:
error-code-typed = Se pa dènye gwoup la. Anyen pa chanje. Eseye ankò, oswa si kòd la sou papye, ajoute --yes.
cli-code-set = Kòd la louvri kòf ou a kounye a.
way-lost-passphrase = Yon lòt fraz sekrè pa louvri kòf ou a ankò, paske Faro pa konnen l. Si ou vle l ankò, mete l ankò.
way-lost-code = Kòd rekiperasyon ou a pa louvri kòf ou a ankò. Fè yon nouvo.
way-lost-device = Kle yon aparèy pa louvri kòf ou a ankò. Mete l ankò sou aparèy sa a.
way-lost-unknown = Gen yon fason pou antre, yon Faro ki pi nouvo te fè, ki pa louvri kòf ou a ankò.
cli-progress-seal = L ap sele:
cli-progress-check = L ap verifye:

## Check and salvage

cli-check-records = { $count } antre ka li.
cli-check-papers = { $count } papye antye.
cli-check-record-damaged = Antre { $id } gen domaj.
cli-check-record-unusable = Antre { $id } antye, men Faro pa ka sèvi avè l. Li rete.
cli-check-paper-missing = Fichye papye { $id } manke.
cli-check-paper-damaged = Faro pa ka li papye { $id }.
cli-check-sound = Tout bagay an lòd.
cli-check-papers-only = Nòt yo an lòd. Gen papye ki pa an lòd: ajoute yo ankò apati yon kopi, oswa efase yo.
cli-check-damaged = Kòf la gen domaj. Anyen pa chanje. Rekipere sa ki ka li ak: faro vault salvage NEW-FOLDER
cli-salvaged = Sa ki ka li nan yon nouvo kòf kounye a: { $folder }. Menm fraz sekrè a louvri l, sof si ou te bay yon nouvo.
salvaged-records = { $count } antre rekipere
salvaged-papers = { $count } papye rekipere
salvaged-lost = { $count } antre te gen domaj epi yo pa ladan l
salvaged-lost-todo = Gade dat ou yo, moun yo ak nòt yo. Ekri sa ki manke ankò. Si ou gen yon kopi sekou, li ka ladan l.
salvaged-paper-lost = Pa rekipere: { $paper }. Fichye papye sa a te manke oswa li te gen domaj. Si ou gen yon lòt kopi, ajoute l ankò.
cli-salvaged-kept = Kòf ki gen domaj la la toujou, ak yon kopi l bò kote l. Kenbe toulède: petèt yon moun ka li plis. Nouvo kòf la poko gen kòd rekiperasyon.

## Erase

cli-erase-ask = Sa efase kòf ki nan { $folder } pou tout tan. Okenn fraz sekrè p ap louvri l ankò. Tape { $word } pou kontinye:
error-erase-word = Anyen pa efase. Pou efase kòf la, tape { $word }, oswa ajoute --yes.
cli-erased = Kòf la efase: kle yo anvan, apre sa fichye yo. Pèsonn pa ka louvri anyen isit la kounye a. Kat memwa ak disk ka kenbe ansyen moso pou kèk tan. Se sèlman yon moun ki gen fraz sekrè ou a oswa kòd ou a ki ta ka sèvi ak yo. Kopi ki lòt kote la toujou.

## Papers

cli-paper-title = Ki jan ou rele l?
cli-paper-untitled = Papye
cli-paper-added = Papye { $id } sele. Si orijinal la sou aparèy sa a toujou, efase l la.
cli-paper-deleted = Papye { $id } efase pou tout tan.
cli-paper-none = Pa gen papye.
paper-size = { $kib } KB
cli-paper-unsealed = Kopi sa a pa sele: nenpòt moun ka li l. Efase l lè ou pa bezwen l ankò.
error-paper-file = Faro pa ka li fichye sa a. Gade non li.
error-paper-terminal = Yon tèminal pa ka montre papye. Bay yon fichye pou li ak --output.
error-paper-output = Gen yon fichye deja ki gen non sa a. Anyen pa ekri. Chwazi yon lòt non.
error-paper-no-file = Sa se yon repètwa, yon tiyo (pipe) oswa yon aparèy, se pa yon fichye. Chwazi yon fichye. Sa ki vini nan yon tiyo pase nan antre estanda a: faro paper add
vault-paper-too-large = Papye sa a twò gwo. Faro kenbe papye ki rive jiska { $most } MB. Fè foto a pi piti, oswa separe l.
vault-papers-full = Pa gen plas ankò pou papye. Tout papye yo ansanm ka gen { $most } MB. Efase youn anvan.
vault-paper-missing = Fichye papye sa a manke. Remete vault/papers apati yon kopi repètwa a.
vault-paper-damaged = Papye sa a gen domaj, kidonk Faro pa montre l. Anyen pa chanje. Sèvi ak yon kopi repètwa a.

## Backup and restore

backup-no-code = Kòf la pa gen kòd rekiperasyon, epi se yon kòd sèlman ki louvri yon kopi sekou. Fè yon kòd rekiperasyon anvan, epi ekri l sou papye.
    .command = Kòf la pa gen kòd rekiperasyon, epi se yon kòd sèlman ki louvri yon kopi sekou. Fè youn anvan ak: faro vault code. Ekri l sou papye.
backup-exists = Gen yon fichye deja ki gen non sa a. Anyen pa ekri. Chwazi yon lòt non.
backup-not-found = Fichye oswa repètwa sa a pa egziste. Gade non li.
backup-foreign = Fichye sa a se pa yon kopi sekou Faro. Anyen pa chanje. Chwazi yon lòt fichye.
backup-newer = Se yon Faro ki pi nouvo ki fè kopi sekou sa a. Anyen pa chanje. Enstale Faro ki pi nouvo a.
backup-too-much-work = Kopi sekou sa a mande plis memwa pase sa Faro pèmèt, kidonk Faro pa t louvri l. Anyen pa chanje. Mande èd.
backup-wrong-code = Kòd sa a pa louvri kopi sekou a. Petèt kopi sekou a gen yon lòt kòd, oswa fichye a gen domaj. Anyen pa chanje.
backup-damaged = Kopi sekou a gen domaj, kidonk Faro pa sèvi avè l. Anyen pa chanje. Sèvi ak yon lòt kopi l.
backup-no-file = Sa se yon repètwa, yon tiyo (pipe) oswa yon aparèy, se pa yon fichye. Anyen pa chanje. Chwazi yon fichye.
cli-backup-made = Kopi sekou a nan { $file }. Faro li l ankò, epi tout sa ki ladan l antye. Kòd rekiperasyon ou a louvri l, pa gen anyen ankò ki louvri l.
cli-backup-keep = Kenbe l lwen aparèy sa a: sou yon kle memwa, oswa ak avoka ou. Kenbe papye ki gen kòd la yon lòt kote.
cli-backup-good = Kòd la louvri kopi sekou { $date } sa a, epi tout sa ki ladan l antye.
backup-records = { $count } antre
backup-papers = { $count } papye
backup-paper-missing = Pa ladan l: { $paper }. Fichye papye sa a te manke oswa li te gen domaj. Si ou gen yon lòt kopi, ajoute l ankò.
cli-restored = Kopi sekou { $date } ou a se yon kòf kounye a nan { $folder }. Nouvo fraz sekrè a louvri l, epi kòd kopi sekou a louvri l tou.
cli-restored-kept = Kòf ki te la anvan an rete nan { $folder }. Lè ou pa bezwen l ankò, efase repètwa sa a.
cli-erase-backup = Pou fè yon kopi sekou anvan, tape yon non pou fichye li. Pou kontinye san sa, peze Enter:
cli-progress-back-up = L ap fè kopi sekou a:
cli-progress-read = L ap li kopi sekou a:
