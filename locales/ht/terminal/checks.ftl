### What the checker tells a translator. $id is the name of a message.

check-line = Liy sa a se pa yon mesaj. Ekri yon mesaj konsa: name = text.
check-name = Non sa a pa gen dwa la. Yon non gen lèt a jiska z, chif, - ak _ sèlman, san espas.
check-nothing = Pa gen anyen dèyè = isit la. Ekri tradiksyon an la, oswa efase liy lan.
check-tab = Liy sa a kòmanse ak yon tab. Sèvi ak espas pito.
check-indent = Liy sa a fè pati fraz ki anwo a. Mete kat espas devan l.
check-brace-open = Akolad sa a pa fèmen. Mete { "}" } apre non an.
check-brace-extra = { "}" } sa a pa fèmen anyen. Efase l, oswa mete yon akolad devan non an.
check-no-star = Yon fòm dwe gen yon zetwal devan, tankou *[other]. Zetwal la make fòm pou tout lòt nimewo.
check-two-stars = De fòm gen yon zetwal. Se yon sèl ki gen dwa genyen l.
check-quote-open = Gimè sa a andedan akolad pa fèmen. Mete yon dezyèm.
check-escape = Apre \ se \ sèlman, yon gimè oswa u ak kat chif ki gen dwa la. Efase \ la.
check-selector = Devan -> dwe gen yon non ak $. Kopye l nan sous la.
check-function-form = Pati ki nan parantèz la pa bon. Kopye l nan sous la.
check-function = Pa gen { $name }. Kopye sa ki nan akolad yo nan sous la.
check-function-number = NUMBER bezwen yon sèl non ak $, tankou NUMBER($count).
check-function-option = NUMBER pa konnen "{ $name }". Kopye pati a nan sous la.
check-utf16 = Fichye sa a anrejistre kòm UTF-16 ("Unicode"). Anrejistre l ankò kòm UTF-8. Faro pa verifye l.
check-one-byte = Fichye sa a anrejistre nan yon ansyen kodaj, tankou Windows-1252. Anrejistre l ankò kòm UTF-8. Faro pa verifye l.
check-too-large = Fichye sa a pi gwo pase 4 MB. Faro pa verifye l.
check-refused = Faro pa ka li fichye sa a. Faro pa verifye l. Gade ki moun ki gen dwa li l.
check-lost-letter = Yon lèt pèdi isit la ({ "\uFFFD" }). Tape l ankò.
check-garbled = Lèt sa yo te gate lè yo te anrejistre fichye a. Tape yo ankò, epi anrejistre kòm UTF-8.
check-extra-file = Sous la pa gen fichye ki gen non sa a. Remete ansyen non an, oswa efase l.
check-stray = Fichye sa a pa nan repètwa okenn lang, kidonk pèsonn pa li l. Bay repètwa a kòd lang lan kòm non, tankou es.
check-no-language = { $tag } pa nan manifest.toml. Ajoute lang lan la.
check-manifest = Faro pa ka li manifest.toml apati isit la. Konpare liy sa a ak lòt lang yo.
check-manifest-bytes = manifest.toml pa anrejistre kòm UTF-8. Anrejistre l ankò kòm UTF-8.
check-manifest-twice = { $tag } la de fwa. Kenbe youn.
check-manifest-folder = { $tag } pa gen repètwa ak tradiksyon. Fè l, oswa efase liy sa yo.
check-manifest-direction = Yo ekri { $tag } { $right ->
    [rtl] adwat ale agoch
   *[ltr] agoch ale adwat
}. Chanje direksyon an.
check-manifest-plural = { $tag } sèvi ak fòm nimewo { $right }, pa { $own }.
check-missing = { $id } manke isit la. Kopye l nan sous la epi tradui l.
check-missing-file = Fichye sa a manke, ak { $count ->
    [one] { $count } mesaj
   *[other] { $count } mesaj
}. Kopye { $source } epi tradui l.
check-obsolete = Sous la pa gen { $id } ankò. Efase l.
check-renamed = Sous la pa gen { $id }. Si ou te tradui non an, remete { $other }.
check-duplicate = { $id } la de fwa. Kenbe youn.
check-duplicate-file = { $id } nan { $path } tou. Kenbe youn.
check-duplicate-form = Fòm { $key } la de fwa. Kenbe youn.
check-empty = Sa pa di anyen. Ekri tradiksyon an isit la.
check-unknown-reference = { $reference } pa egziste. Gade ki jan sous la ekri l.
check-reference-missing = { $reference } poko tradui, men tèks sa a bezwen l. Kopye l nan sous la tou.
check-circle = Tèks sa a mete tèt li andedan tèt li, ak { $reference }. Di l ak mo.
check-too-many = Tèks sa a gen plis pase 100 akolad. Faro pa ranpli kantite sa a.
check-lost-reference = { $reference } manke. Kopye l nan sous la.
check-unknown-variable = "${ $variable }" pa egziste isit la. Pa janm tradui non ki nan akolad. Sous la genyen: { $known }.
check-variable-meant = "${ $variable }" pa egziste isit la. Ekri ${ $meant }, menm jan ak sous la.
check-variable-case = "${ $variable }" gen gwo lèt ak ti lèt ki pa menm. Ekri ${ $meant }.
check-variable-none = "${ $variable }" pa egziste isit la. Sous la pa gen non sa a. Efase l, ak akolad li yo.
check-lost-variable = "${ $variable }" manke. Mete l kote l dwe ye nan fraz ou a, nan akolad.
check-lost-in-form = "${ $variable }" manke nan fòm { $key }. Mete l ladan l, nan akolad.
check-together = "${ $variable }" poukont li pa ase. Sèvi ak "${ $other }" tou.
check-twice-shown = "${ $variable }" parèt plis fwa pase nan sous la. Èske sa bon?
check-touching = Pa gen anyen devan "${ $variable }", kidonk de mo kole ansanm. Mete yon espas ant yo.
check-key = { $key } se pa yon fòm isit la. Pa janm tradui sa ki nan kwochè. Sous la genyen: { $known }.
check-key-form = { $key } se pa yon fòm. Pa janm tradui sa ki nan kwochè. Kopye l nan sous la.
check-wrong-selector = Isit la fòm nan depann de "${ $variable }", men nan sous la li depann de "${ $meant }". Chanje l.
check-literal-twice = "{ $words }" la plis fwa pase nan sous la. Efase youn.
check-literal-lost = "{ $words }" manke. Kopye l nan sous la, ak gimè ak akolad li yo.
check-form-unknown = { $key } se pa yon fòm nimewo. Ekri { $meant } nan kwochè.
check-form-never = Lang sa a pa janm sèvi ak { $key }. Li sèvi ak: { $forms }. Efase fòm nan.
check-form-missing = Sa manke isit la: { $key }. Lang sa a sèvi ak { $first } pou { $numbers }.
check-form-hides = { $key } sèvi pou { $numbers }, men li pa montre nimewo a. Pou { $number } sa t ap fo. Mete { "{" } ${ $variable } { "}" } ladan l.
check-number-hidden = Okenn fòm pa montre nimewo a. Mete { "{" } ${ $variable } { "}" } kote l dwe ye.
check-tag-extra = { $value } pa nan sous la. Efase l: moun k ap li t ap wè l jan li ye.
check-tag-lost = { $value } manke. Kopye l nan sous la.
check-tag-open = { $value } pa fèmen. Kopye fen an nan sous la.
check-script = { $value } ka fè yon pwogram mache. Efase l.
check-number = Sous la di { $value }, men sa a di { $own }. Èske nimewo a bon?
check-number-lost = Sous la di { $value }. Nimewo a manke isit la.
check-number-extra = { $own } pa nan sous la. Èske nimewo a bon?
check-form-name = Sous la bay non { $value }, men sa a di { $own }.
check-form-name-lost = Sous la bay non { $value }. Li manke isit la.
check-phone = Nimewo telefòn nan se { $value } nan sous la, men se { $own } isit la.
check-phone-lost = Nimewo telefòn { $value } manke.
check-money = Sous la di { $value } kòm lajan, men sa a di { $own }.
check-money-lost = Sous la di { $value } kòm lajan. Li manke isit la.
check-address = Adrès { $value } manke oswa li chanje. Kopye l nan sous la.
check-isolate = { $value } t ap parèt nan move lòd isit la. Mete siy U+2066 ak U+2069 alantou l.
check-turned = Yon siy moun pa wè ({ $sign }) vire tèks la isit la. Efase l.
check-isolates = Yon siy moun pa wè ki kenbe tèks ansanm pa gen parèy li. Efase l, oswa kopye toulède.
check-invisible = Gen yon siy moun pa wè isit la ({ $sign }). Efase l.
check-control = Siy sa a ({ $sign }) se pa tèks. Efase l.
check-mixed = "{ $sign }" ki nan "{ $word }" soti nan yon lòt alfabè. Tape l ankò sou klavye ou.
check-letter = Lang sa a pa sèvi ak lèt "{ $sign }". Èske ou te vle di "{ $right }"?
check-spaces = Gen de espas isit la. Efase youn.
check-composed = Lèt sa a tape an de moso. Tape l ankò kòm yon sèl lèt.
check-same = Sa a menm ak sous la. Tradui l.
check-left-in = Apati isit la mo yo se mo sous la. Tradui yo.
check-too-long = Sa a gen { $count } lèt ak siy. Gen plas pou { $most }.
check-longer = Sa a pi long anpil pase sous la. Èske se bon tèks la?
check-shorter = Sa a pi kout anpil pase sous la. Èske gen yon bagay ki manke?
check-forbidden = Ou pa dwe sèvi ak mo "{ $word }". Ekri "{ $agreed }".
check-locked = Yon telefòn ki fèmen montre nenpòt moun sa. Pa di "{ $word }" isit la.
check-no-section = Seksyon { $section } manke. Kopye l nan sous la epi tradui l.
check-extra-section = Seksyon { $section } pa nan sous la. Pa janm tradui non ki apre #.
check-section-twice = Seksyon { $section } la de fwa. Chak non gen dwa la yon sèl fwa.
check-no-anchor = Tit sa a pèdi non li. Mete { "{" }#{ $meant }{ "}" } apre l.
check-callout = { $kind } se pa yon kalite bwat. Pa janm tradui l. Sous la genyen: { $known }.
check-callout-lost = Yon bwat ki kòmanse ak > [!…] manke. Kopye l nan sous la.
check-items = Pati sa a gen { $there } bagay nan lis la. Sous la gen { $wanted }.
check-lost-quote = { $quote } manke. Mete l kote nimewo a dwe ye.
check-unknown-quote = { $quote } pa nan sous la. Pa janm tradui non ki nan akolad doub.
check-link = Lyen pou { $value } manke. Kopye l nan sous la.

## Rules

check-rule-unreadable = Faro pa ka li fichye sa a. { $detail }
check-rule-overlap = De vèsyon kouvri menm jou yo. Fini youn ak `until`, oswa kòmanse lòt la pi ta ak `from`.
check-rule-old = Yon moun te dwe li sous la ankò pa pita pase { $date }. Li l. Apre sa, chanje `checked_on` ak `verify_by`.
check-rule-no-source = Pa gen adrès ofisyèl bò kote vèsyon sa a. Ajoute l kòm `source`.
check-rule-never = Sa ki depann de { $facts } pa ka janm vre: yon kondisyon anvan di lekontrè. Chanje l oswa efase l.
check-rule-closed = { $date } se jou pou fè l pa pita a, men biwo a fèmen jou sa a. Bay non kalandriye a, oswa di poukisa.
check-calendar-open = Kalandriye sa a di biwo a louvri { $date }. Tout biwo nou konnen fèmen jou sa a.
check-rule-mirror = Sa a se pa pwòp adrès otorite a. Sèvi ak adrès ofisyèl la, oswa pa mete okenn.
check-rule-words = { $id } pa gen mo nan { $language }.

## The folder that is checked

error-project-unreadable = Faro pa ka li { $path } ({ $detail }). Gade non li.
error-project-empty = Pa gen fichye Fluent yon lang nan { $folder }. Faro chèche fichye tankou es/app.ftl oswa app.es.ftl.
error-project-source = { $folder } pa gen { $wanted } pou konpare. Li genyen: { $there }. Bay non youn ak --source.

## What each check is about

explain-f001 = Yon liy dwe kòmanse ak yon non ak =, oswa fè pati tèks ki anwo l la.
explain-f002 = Ou gen dwa sèvi ak chak non yon sèl fwa nan yon lang. Si gen de, moun k ap li wè youn sèlman.
explain-f003 = Chak fòm ak chak non ki gen yon pwen gen dwa la yon sèl fwa nan yon mesaj.
explain-f004 = Yon non ki pa gen anyen dèyè l pa montre moun k ap li anyen.
explain-f005 = Fichye yo dwe anrejistre kòm UTF-8. Pifò editè mande sa nan "Save as".
explain-f006 = Se yon mesaj oswa yon tèm lang sa a genyen sèlman ou ka mete nan yon tèks.
explain-f007 = Mo ki an gwo lèt andedan akolad se kòmand. Kopye yo jan yo ye.
explain-f009 = Yon repètwa manifest la pa site pa disponib pou pèsonn.
explain-f010 = Faro jwenn yon fichye ak non li. Li pa jwenn yon non fichye ki tradui.
explain-f011 = Akolad yo mache de pa de.
explain-f012 = Kote ki gen fòm, yon sèl gen yon zetwal. Se li ki sèvi lè okenn lòt pa mache.
explain-f013 = Liy yo deplase ak espas, pa janm ak tab.
explain-f014 = Dezyèm liy yon tèks kòmanse ak espas. San yo, li sanble yon nouvo mesaj.
explain-f015 = Gimè andedan akolad yo mache de pa de.
explain-f016 = Se yon non ak $ ki chwazi yon fòm. Non yon mesaj pa ka chwazi.
explain-f017 = Yon tèks ki gen tèt li ladan l pa janm fini.
explain-f018 = Yon tèks gen dwa gen 100 akolad, pa plis.
explain-f021 = Chak fichye dwe nan repètwa yon lang, oswa gen kòd lang lan nan non li.
explain-f022 = Chak lang la yon sèl fwa nan manifest la.
explain-f023 = Ak move direksyon an, liy yo kòmanse sou move bò a.
explain-f024 = Manifest la bay lis lang yo. Si Faro pa ka li l, pa gen okenn.
explain-f025 = Yon lang ki nan manifest la bezwen yon repètwa ki gen non li.
explain-c001 = Sa ki poko tradui parèt nan yon lòt lang.
explain-c002 = Sa sous la pa genyen ankò, pèsonn pa wè l.
explain-c003 = Tèks ki menm ak sous la, pi souvan li pa tradui.
explain-c004 = Yon tèks vid kite yon twou sou ekran an. Li ka fè yon repons vid konte tou.
explain-c005 = Sous la chanje apre tèks sa a te tradui. Moun k ap li toujou wè ansyen an. Pou jwenn li, fè: faro locale check --since
explain-c010 = Yon fichye antye poko tradui.
explain-c011 = Non ki devan = jwenn tèks la. Li pa janm tradui.
explain-c012 = Non ki kòmanse ak yon pwen pa janm tradui.
explain-p001 = Se aplikasyon an ki ranpli yon non ak $. Fòk li ekri menm jan ak sous la.
explain-p002 = Sa sous la montre, fòk li parèt isit la tou: yon jou, yon non, yon nimewo.
explain-p003 = Yon non oswa yon tèks sous la mete manke.
explain-p005 = Gwo lèt ak ti lèt nan non ak $ dwe menm ak sous la.
explain-p006 = De non kole youn ak lòt sanble yon sèl mo.
explain-p007 = Se aplikasyon an ki mete mo ki nan kwochè yo. Yo pa janm tradui.
explain-p008 = Fòm nan dwe depann de menm nimewo ak sous la.
explain-p009 = Kèk non bezwen youn lòt. Yon lè tankou 12 san a.m. oswa p.m. ka vle di de lè.
explain-p010 = Yon non ki parèt de fwa, souvan se yon rès yon chanjman.
explain-p011 = Mo ki nan gimè andedan akolad, yo tape oswa enprime yo jan yo ye.
explain-n001 = Chak lang gen pwòp fòm nimewo pa l. Si youn manke, gramè a pa bon pou kèk nimewo.
explain-n002 = Yon fòm lang lan pa janm sèvi pa janm parèt.
explain-n004 = Nan anpil lang, fòm [one] sèvi pou 0, 21 oswa 31 tou. Lè sa a "1 jou" fo.
explain-n005 = Moun k ap li a dwe wè konbyen ki genyen.
explain-n006 = Fòm yo rele zero, one, two, few, many ak other nan tout lang.
explain-n007 = Manifest la dwe bay lis fòm Faro vrèman sèvi avè yo pou lang lan.
explain-m001 = Aplikasyon an montre mak tankou <b> jan yo ye, sof si sous la gen yo tou.
explain-m002 = Yon nimewo ki pa menm ka fè yon moun pèdi yon delè.
explain-m003 = Kèk siy moun pa wè vire tèks la. Lè sa a yon dat oswa yon nimewo li mal.
explain-m004 = Siy moun pa wè koupe mo: rechèch pa jwenn yo, epi yon vwa li yo mal.
explain-m005 = Kèk lèt nan lòt alfabè sanble menm. Rechèch pa jwenn yo, epi yon vwa li yo mal.
explain-m006 = Kèk siy se pa tèks. Telefòn montre yon bwat nan plas yo.
explain-m007 = Yon tèks pa dwe janm fè yon pwogram mache.
explain-m008 = Nan tèks ki soti adwat ale agoch, nimewo telefòn, depi-jiska ak kantite lajan vire sof si yo kenbe ansanm.
explain-m009 = Yon fòm gen menm non an nan tout lang, tankou I-589.
explain-m010 = Adrès paj entènèt yo menm nan tout lang.
explain-m011 = Yon move nimewo telefòn pa jwenn pèsonn, oswa li jwenn yon moun ou pa konnen.
explain-m012 = Yon kantite lajan dwe menm ak sous la.
explain-m013 = Yon nimewo ki nan sous la manke, oswa gen yon nouvo.
explain-t001 = Kèk klavye tape yon lèt ki nan alfabè yon lang vwazen. Li sanble menm, men rechèch pa jwenn li.
explain-t004 = De espas, pi souvan se yon ti erè.
explain-t006 = Yon pati nan tèks la pa tradui.
explain-t009 = Yon lèt ka anrejistre an yon moso oswa an de. Rechèch jwenn premye a sèlman.
explain-t011 = Lèt pèdi lè yo te anrejistre fichye a. Okenn pwogram pa konnen yo tout.
explain-g002 = Glosè a di ki mo ki sèvi pou chak bagay, ak ki mo ki pa dwe janm sèvi.
explain-g005 = Nenpòt moun ka wè yon telefòn ki fèmen. Anyen la pa dwe pale de yon dosye.
explain-s001 = Kèk tèks pa gen anpil plas. Kòmantè a di konbyen.
explain-s002 = Yon tèks ki gen yon longè ki diferan anpil, souvan li di yon lòt bagay.
explain-d002 = Non seksyon yo, tankou #before, menm nan tout lang.
explain-d006 = Yon lyen ki nan sous la manke.
explain-d007 = Bwat ak lis yo menm nan tout lang. Yon bwat ki gen yon kalite Faro pa konnen parèt kòm tèks senp.
explain-d009 = Yon nimewo lwa a ka chanje, yo mete l ak non li, nan akolad doub.
explain-d013 = Faro pa ka jwenn ni konpare yon seksyon ki pa gen non li.
explain-d014 = Chak non seksyon la yon sèl fwa nan yon atik.
