### The words of the app for what this phone itself can do: remind, and read aloud.

## What may keep this phone from reminding

shell-drill-phone = Èske telefòn sa a ap fè m sonje?
shell-drill-phone-hint = Faro gade sa ki ka fè telefòn sa a rete an silans. Apre sa, eseye l: yon tès sonnen nan de minit.
shell-drill-phone-test = Sonnen nan de minit
shell-drill-phone-waits = Bloke telefòn nan epi mete l yon kote. L ap sonnen nan de minit.
shell-drill-phone-allow = Chanje sa nan reglaj telefòn nan
shell-drill-phone-found = Sa Faro jwenn
shell-drill-phone-none = Faro pa jwenn anyen ki fè telefòn sa a rete an silans. Eseye l kanmenm.
shell-drill-phone-unpromised = Sa okenn aplikasyon pa ka pwomèt
shell-drill-phone-unpromised-hint = Ekri odyans ou yo sou papye tou. Mande yon moun ou fè konfyans pou fè ou sonje.
shell-drill-phone-handled = Sa Faro fè pou kont li
shell-drill-phone-alarm = Yon alam nan maten jou yon odyans
shell-drill-phone-alarm-hint = Li sonnen tankou yon revèy, menm lè telefòn nan an silans. Li pa sonnen pandan Faro kache oswa lè li louvri ak Face ID sèlman.

## What may keep a phone silent. The first line says what it is, the second what Faro does or what to do.

silence-refused = Telefòn sa a pa kite Faro fè ou sonje
silence-refused-what = Anyen p ap parèt ni sonnen. Pèmèt notifikasyon pou Faro. Mo ki sou yon ekran bloke pa di anyen sou dosye ou a.
silence-channel = Rapèl yo pa fè son
silence-channel-what = Yo rive, men petèt ou p ap remake yo. Mete son pou rapèl Faro yo.
silence-hibernated = Telefòn nan ka mete Faro nan dòmi
silence-hibernated-what = Si ou pa louvri Faro pandan plizyè mwa, telefòn nan ka kanpe tout rapèl li yo. Etenn reglaj ki mete aplikasyon ou pa sèvi yo sou poz. Faro mande ou tou pou ou louvri lis ou a anvan de mwa pase.
silence-stopped = Yon moun te kanpe Faro
silence-stopped-what = Anyen pa t sonnen pandan Faro te kanpe. Kounye a, tout rapèl yo mete ankò.
silence-stopping = Si yon moun kanpe Faro nan reglaj telefòn nan
silence-stopping-what = Lè sa a, anyen pa sonnen jiskaske ou louvri Faro. Lè ou louvri l, tout rapèl yo mete ankò. Pa sèvi ak “Force stop”.
silence-private = Faro nan yon espas prive
silence-private-what = Anyen pa sonnen pandan espas prive a fèmen. Si sa pa danjere pou ou, enstale Faro deyò l. Si sa danjere, ekri dat ou yo sou papye.
silence-hidden = Si ou kache Faro oswa fèmen l ak Face ID
silence-hidden-what = Lè sa a, petèt iPhone nan p ap montre rapèl, epi petèt alam maten an p ap sonnen. Telefòn nan pa di Faro sa. Si sa pa danjere pou ou, pa kache Faro.
silence-exact = Rapèl yo ka an reta
silence-exact-what = Telefòn sa a pa kite Faro sonnen egzakteman nan minit la. Yon rapèl ka vini dis minit an reta, oswa inèdtan. Pèmèt alam ak rapèl pou Faro.
silence-restricted = Telefòn nan ka kenbe Faro dèyè
silence-restricted-what = Lè pèsonn pa touche telefòn nan, yon rapèl ka vini an reta. Kite Faro sèvi ak batri a san limit. Li sèvi ti kras batri sèlman.
silence-doze = Lè pèsonn pa touche telefòn nan
silence-doze-what = Rapèl Faro yo sonnen kanmenm. De rapèl youn dèyè lòt ka vini kèk minit apa.
silence-saver = Mòd ekonomi batri a limen
silence-saver-what = Rapèl yo ta dwe sonnen kanmenm. Nan kèk telefòn, yo vini an reta. Chaje telefòn nan nan aswè ki vini anvan yon odyans.
silence-restored = Si ou chanje telefòn
silence-restored-what = Nouvo telefòn nan sonnen sèlman apre ou rekipere kopi sekou ou a la epi ou louvri l yon fwa.
silence-locked = Lè telefòn nan fèk limen ankò
silence-locked-what = Rapèl yo sonnen menm anvan ou debloke l.
silence-locked-unknown = Li ka rete an silans jiskaske ou debloke l yon fwa. Debloke l chak fwa li limen ankò.
silence-off = Si telefòn nan etenn lè yon rapèl te dwe sonnen
silence-off-what = Rapèl la vini lè ou limen telefòn nan.
silence-off-unknown = Petèt rapèl la p ap janm vini. Limen telefòn nan epi chaje l nan aswè ki vini anvan yon odyans.
silence-clock-back = Si yo mete lè a an reta
silence-clock-back-what = Faro mete tout rapèl yo ankò. Ak yon move lè, yo vini an reta: kite telefòn nan regle pwòp lè li.
silence-clock-forward = Si yo mete lè a an avans
silence-clock-forward-what = Faro mete tout rapèl yo ankò. Sa ki sanble pase deja vini touswit: kite telefòn nan regle pwòp lè li.
silence-zone = Si ou vwayaje nan yon lòt zòn lè
silence-zone-what = Rapèl yo vini nan bon moman an. Lè ou louvri lis ou a, yo swiv lè nouvo kote a.
silence-updated = Lè Faro mete ajou
silence-updated-what = Tout rapèl yo mete ankò.

## Reading aloud

shell-voice-get = Jwenn yon vwa
shell-voice-network = Vwa ki nan telefòn sa a ta voye mo yo sou entènèt. Faro pa sèvi avè l. Jwenn yon vwa ki mache san entènèt.
voice-none = Telefòn sa a pa gen vwa pou { $language }. Louvri reglaj telefòn nan, chèche “text-to-speech” oswa “spoken content”, epi ajoute yon vwa pou lang sa a. Ou bezwen entènèt yon sèl fwa pou sa. Apre sa, Faro ka li byen fò san entènèt.

## First steps

step-of = Etap { $step } sou { $count }
shell-steps-lost = Si ou pèdi l
shell-steps-lost-hint = Pèsonn pa ka ba ou l ankò. Lè sa a, yon kòd rekiperasyon sou papye ka louvri kòf ou a. Ou ka fè l kounye a, oswa pita nan reglaj yo.
shell-steps-later = Pita
shell-steps-remind = Èske telefòn sa a ka fè ou sonje?
shell-steps-remind-hint = Yon odyans ou rate ka vle di yon lòd pou depòte ou. Faro sonnen anvan chak dat. Mo ki sou yon ekran bloke pa di anyen sou dosye ou a.

## The vault

shell-erase-ask = Efase tout bagay: tape fraz sekrè ou a anvan
shell-recovery-mend = Touche yon gwoup pou tape l ankò.
