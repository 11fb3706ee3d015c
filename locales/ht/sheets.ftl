### Pages for print, and files for calendars.

## Files for calendars

calendar-discreet = Faro: louvri lis ou a
calendar-settled = Fèt
calendar-day = { $label }: { $day }

## What stands on several pages

sheets-made = Jan sa ye { $date }. Dat yo ka chanje. Verifye ak tribinal la anvan ou konte sou youn.
sheets-name = Non ki sou papye yo
sheets-number = Nimewo
sheets-born = Dat nesans
sheets-language = Pale
sheets-court = Tribinal
sheets-judge = Jij
sheets-video = Sou videyo
sheets-lawyer-write = Avoka: non ak telefòn

## The case on one page

sheets-case = Fèy dosye a
sheets-code = An kout, pou kamera yon telefòn
sheets-people = Sou ki moun li ye
sheets-dates = Pwochen dat yo
sheets-no-dates = Pa gen dat ki ekri isit la. Sa pa vle di pa genyen.
sheets-contacts = Ki moun pou rele
sheets-more-people = Gen { $count } lòt moun nan dosye sa a.
sheets-more-dates = Gen { $count } lòt dat ki pa sou paj sa a.

## Cards for a pocket

sheets-wallet = Koupe kat sa yo. Kenbe youn sou ou, epi bay yon moun ou fè konfyans youn.

## For the family of somebody who is detained. They read it: "I" is the person who is detained.

sheets-detained = Si yo kenbe m nan detansyon
sheets-detained-do = Sa ou ka fè
sheets-detained-lawyer = 1. Rele avoka mwen. Si mwen pa gen avoka, mande yon gwoup ki ede moun tankou m jwenn youn.
sheets-detained-find = 2. Mande ki kote yo kenbe m. Ou bezwen nimewo ki sou paj sa a ak peyi kote mwen fèt la.
sheets-detained-say = 3. Di non mwen jan li ye sou papye mwen yo, lèt pa lèt. Pa bay papye oswa lajan bay yon enkoni ki rele ou.
sheets-detained-hearing = 4. Di avoka mwen chak dat ki sou paj sa a. Yon dat tribinal toujou konte lè mwen nan detansyon.
sheets-birth-country = Peyi kote mwen fèt
sheets-medicine = Medikaman mwen bezwen
sheets-consent = Mwen dakò
sheets-consent-says = Fanmi mwen ak avoka mwen ka mande enfòmasyon sou mwen ak sou dosye mwen. Yo ka wè sa ki sou paj sa a.
sheets-signed = Dat ak siyati

## For an office that calls an interpreter

sheets-interpreter = Mwen bezwen yon entèprèt
sheets-interpreter-ask = Tanpri, rele yon entèprèt pou lang mwen. Mwen gen dwa konprann epi mwen gen dwa pou yo konprann mwen.
sheets-interpreter-language = Lang mwen
sheets-interpreter-dialect = Ki jan nou pale l (dyalèk)
sheets-interpreter-town = Vil oswa rejyon kote yo pale l
sheets-interpreter-wish = Entèprèt mwen mande a
sheets-not-spanish = Pa panyòl
sheets-not-spanish-says = Tanpri, pa sèvi ak yon entèprèt panyòl. Mwen pa konprann panyòl ase byen pou sa.

## What was done of what a supervision asks

sheets-compliance = Prezantasyon yo, mwa pa mwa
sheets-compliance-months = Jounal prèv la kouvri { $count } mwa.
sheets-compliance-none = Jounal prèv la poko gen antre sou yon prezantasyon.
sheets-compliance-total = Tout
sheets-compliance-entries = Nimewo ki ant parantèz yo se antre jounal prèv la. Remèt li ansanm ak paj sa a: li montre sa chak antre di.
sheets-compliance-own = Se moun nan ki te ekri antre sa yo. Sa yon biwo genyen ka diferan.
sheets-month = Mwa
sheets-figure-done = Fèt nan tan
sheets-figure-late = Fèt an reta
sheets-figure-refused = Eseye, epi yo refize
sheets-figure-broken = Eseye, epi li pa mache
sheets-figure-missed = Pa fèt

## Which pages there are

sheets-wallet-name = Kat pou pòch ou
sheets-case-for = Dosye ou a sou yon sèl paj: pou yon nouvo avoka, yon abri oswa yon biwo.
sheets-wallet-for = Uit ti kat pou koupe. Yo ede lè ou pa gen telefòn.
sheets-detained-for = Pou fanmi ou: sa pou yo fè, ak ki moun pou yo rele. Ba yo l jodi a.
sheets-interpreter-for = Pou nenpòt biwo. Li di ki lang ou pale, ak ki jan.
sheets-compliance-for = Pou avoka ou. Li konte prezantasyon ou yo: fèt, refize, oswa koupe nan mitan.
sheets-proof-for = Tout sa ou te ekri sou sa ou te fè, ak yon kòd kontwòl.
sheets-phrases-for = Pou li byen fò oswa pou montre ak dwèt nan tribinal, oswa nan yon biwo.
sheets-one-language = Pa gen dezyèm lang
sheets-paper-a4 = A4
sheets-paper-letter = Letter, tankou Etazini

## A picture in which a code is looked for

error-picture-large = Foto sa a twò gwo. Pran youn ki pi piti, oswa pwoche pi pre kòd la.
error-picture-size = Faro pa ka li foto sa a. Pran l ankò.
