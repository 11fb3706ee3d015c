### Signed packs on the command line.

## Answers

cli-pack-new = Pake a kòmanse nan { $folder }. Louvri chak fichye: li di ou sa pou ekri. Apre sa, fè: faro pack lint
cli-pack-good = { $folder }: pa gen anyen pou korije.
cli-pack-built = Pake a nan { $file }. Pèsonn poko siyen l. De moun siyen l ak: faro pack sign
cli-pack-signed = Li siyen ak kle { $key }. Pake a konplè.
cli-pack-signed-more = { $count ->
    [one] Li siyen ak kle { $key }. Fòk { $count } lòt moun siyen.
   *[other] Li siyen ak kle { $key }. Fòk { $count } lòt moun siyen.
}
cli-pack-holds = Siyati yo bon: { $pack }, vèsyon { $version }. Anyen ladan l pa chanje.
cli-pack-id = Moun ki pibliye  { $id }
cli-pack-rules = Règ
cli-pack-articles = Atik
cli-publisher-key = Kle a fèt: { $key }. Kenbe fichye sekrè a an sekirite. Bay moun k ap ekri fichye moun ki pibliye a { $file }.
cli-publisher-written = { $file } ekri. Gade l. Apre sa, siyen l ak: faro publisher sign
cli-publisher-signed-more = Li siyen ak kle { $key }. Fòk lòt kle siyen.
cli-publisher-signed = Li siyen ak kle { $key }. Moun ki pibliye a konplè. Chif kontwòl  { $digits }  Moun ki pibliye  { $id }
cli-catalogue-written = { $file } ekri. Li bon jiska { $date }. De moun siyen l ak: faro catalogue sign
cli-catalogue-signed = Li siyen ak kle { $key }.

cli-pack-kept = Pake { $pack }, vèsyon { $version }, nan kòf ou.
cli-pack-compare = Konpare nimewo sa yo fas a fas ak moun ki fè l yo. Si yo menm jan, fè: faro publisher pin { $id }
cli-pack-none = Ou pa gen pake.
cli-pack-removed = Pake { $pack } retire.
cli-pack-exported = Pake a nan { $file }. Ou ka bay lòt moun li.
cli-publisher-ask = Ki jan ou rele yo?
cli-publisher-pinned = Kounye a ou fè { $name } konfyans.
cli-publisher-unpinned = Ou pa fè moun sa a ki pibliye konfyans ankò. Pake li yo rete, san dat.
cli-publisher-none = Ou poko rankontre pèsonn ki pibliye.
cli-publisher-unknown = Nou pa konnen

## Refusals

error-pack-file = Faro pa ka li { $file }. Verifye non an.
error-pack-text = { $file } se pa yon tèks. Chwazi yon lòt fichye.
error-folder-there = Gen yon bagay ki rele { $folder } deja. Chwazi yon lòt non.
error-key-there = Gen yon fichye ki gen non sa a deja. Faro pa janm ekri sou yon kle. Chwazi yon lòt non.
error-catalogue-entry = Ekri yon pake ak vèsyon li konsa: notes=2. Pou retire youn, ekri notes=1:wrong. Rezon yo se wrong, outdated, unsafe ak replaced.

## Help

help-pack = Enfòmasyon yon moun siyen
    .example = faro pack inspect notes.faropack
help-pack-new = Kòmanse yon pake: yon repètwa kote chak fichye esplike tèt li
    .example = faro pack new notes --id legal-aid --country us --words en --words es
help-pack-lint = Verifye yon pake jan yon bon editè t ap fè l
    .example = faro pack lint notes
help-pack-build = Fè yon sèl fichye ak yon pake
    .example = faro pack build notes --publisher publisher --output notes.faropack
help-pack-sign = Siyen yon pake, yon moun apre lòt
    .example = faro pack sign notes.faropack --key ana.key
help-pack-verify = Verifye anyen pa chanje, ak ki moun ki siyen l
    .example = faro pack verify notes.faropack
help-pack-inspect = Di ki moun ki siyen yon pake, ki laj li ak sa ki ladan l
    .example = faro pack inspect notes.faropack
help-pack-install = Kenbe yon pake nan kòf la
    .example = faro pack install notes.faropack
help-pack-list = Bay lis pake ou yo, ak nan ki pwen ou ka konte sou chak
    .example = faro pack list
help-pack-show = Montre yon pake, oswa youn nan atik li yo
    .example = faro pack show legal-aid first-article
help-pack-remove = Retire yon pake
    .example = faro pack remove legal-aid
help-pack-export = Ekri yon pake nan yon fichye, pou bay lòt moun li
    .example = faro pack export legal-aid --output notes.faropack
help-publisher = Ki moun ki pibliye pake yo
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-key = Fè yon kle pou siyen
    .example = faro publisher key ana.key
help-publisher-new = Kòmanse yon moun ki pibliye: ki moun li ye, ak ki kle ki siyen
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-next = Kòmanse pwochen vèsyon yon moun ki pibliye, ak lòt kle
    .example = faro publisher next publisher --release ana.key.pub --release eva.key.pub
help-publisher-sign = Siyen vèsyon ki pi nouvo yon moun ki pibliye
    .example = faro publisher sign publisher --key root.key
help-publisher-pin = Di ou konnen yon moun ki pibliye: ou konpare nimewo yo fas a fas
    .example = echo "Ana's office" | faro publisher pin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-publisher-list = Bay lis moun ki pibliye ou konnen oswa ou rankontre
    .example = faro publisher list
help-publisher-unpin = Retire konfyans ou nan yon moun ki pibliye
    .example = faro publisher unpin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-catalogue = Lis pake ki pi nouvo yo, ak sa yo retire
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=1
help-catalogue-new = Ekri lis jodi a
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=2 --withdraw legal-aid=1:wrong
help-catalogue-sign = Siyen lis la
    .example = faro catalogue sign catalogue.toml --publisher publisher --key ana.key
help-arg-guide-pack = Atik ki nan fichye pake sa a sèlman; pèsonn pa verifye yo pou ou
help-arg-new-pack-folder = Yon nouvo repètwa pou pake a
help-arg-pack-id = Yon non kout pou pake a, tankou legal-aid; li pa janm chanje
help-arg-pack-country = Peyi pake a di lwa li, tankou us
help-arg-pack-language = Yon lang l ap genyen, tankou es; ou ka bay sa plizyè fwa
help-arg-pack-folder = Repètwa pake a
help-arg-publisher-folder = Repètwa moun ki pibliye a
help-arg-catalogue-file = Lis siyen pake ki pi nouvo yo
help-arg-pack-output = Ekri pake a nan fichye sa a
help-arg-pack-file = Yon pake, tankou notes.faropack
help-arg-secret-key = Kle sekrè ou, ki soti nan minisign oswa nan Faro
help-arg-publisher-id = Sèl moun ki pibliye ki ka sèvi: 64 siy ou konnen ki pou li
help-arg-new-key-file = Ekri kle sekrè a nan nouvo fichye sa a; lòt mwatye a fini ak .pub
help-arg-without-passphrase = Pa fèmen kle a ak yon fraz sekrè
help-arg-new-publisher-folder = Yon nouvo repètwa pou moun ki pibliye a
help-arg-publisher-name = Ki jan moun ki pibliye a rele
help-arg-publisher-contact = Ki jan moun ka poze moun ki pibliye a kesyon
help-arg-root-key = Yon kle ki pa sekrè, ki di ki moun ki pibliye; ou ka bay sa plizyè fwa
help-arg-release-key = Yon kle ki pa sekrè, ki siyen pake; ou ka bay sa plizyè fwa
help-arg-publisher-place = Repètwa moun ki pibliye a
help-arg-catalogue-place = Lis la, tankou catalogue.toml
help-arg-newest-pack = Vèsyon ki pi nouvo yon pake: legal-aid=2; ou ka bay sa plizyè fwa
help-arg-withdrawn-pack = Yon pake pou retire, ak poukisa: legal-aid=1:wrong; ou ka bay sa plizyè fwa
help-arg-kept-pack = Non yon pake, jan lis la di l
help-arg-kept-article = Youn nan atik li yo
help-arg-known-publisher = 64 siy yon moun ki pibliye
