### What opens the vault, papers, damage, and the end of a vault.

## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = Gwoup { $group } bezwen sis chif. Gade papye ou a ankò.
recovery-wrong-digit = Gwoup { $group } gen yon move chif, oswa de chif chanje plas. Gade papye ou a ankò.
recovery-eight-groups = Kòd la gen 8 gwoup sis chif. Ou tape { $found }.
error-recovery-wrong = Kòd sa a pa louvri kòf la. Petèt gen yon kòd ki pi nouvo. Anyen pa chanje.
error-recovery-exists = Ou gen yon kòd rekiperasyon deja. Si ou fè yon nouvo, ansyen papye a pa mache ankò. Pou fè sa, ajoute --replace.

## Passphrases

slot-passphrase = louvri ak yon fraz sekrè
slot-recovery = louvri ak yon kòd rekiperasyon
slot-device = louvri ak kle yon sèl aparèy
slot-unknown = louvri yon fason yon Faro ki pi nouvo konnen
way-lost-passphrase = Yon lòt fraz sekrè pa louvri kòf ou a ankò, paske Faro pa konnen l. Si ou vle l ankò, mete l ankò.
way-lost-code = Kòd rekiperasyon ou a pa louvri kòf ou a ankò. Fè yon nouvo.
way-lost-device = Kle yon aparèy pa louvri kòf ou a ankò. Mete l ankò sou aparèy sa a.
way-lost-unknown = Gen yon fason pou antre, yon Faro ki pi nouvo te fè, ki pa louvri kòf ou a ankò.

## Check and salvage

salvaged-records = { $count } antre rekipere
salvaged-papers = { $count } papye rekipere
salvaged-lost = { $count } antre te gen domaj epi yo pa ladan l
salvaged-lost-todo = Gade dat ou yo, moun yo ak nòt yo. Ekri sa ki manke ankò. Si ou gen yon kopi sekou, li ka ladan l.
salvaged-paper-lost = Pa rekipere: { $paper }. Fichye papye sa a te manke oswa li te gen domaj. Si ou gen yon lòt kopi, ajoute l ankò.

## Erase

## Papers

paper-size = { $kib } KB
error-paper-file = Faro pa ka li fichye sa a. Gade non li.
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
backup-records = { $count } antre
backup-papers = { $count } papye
backup-paper-missing = Pa ladan l: { $paper }. Fichye papye sa a te manke oswa li te gen domaj. Si ou gen yon lòt kopi, ajoute l ankò.
