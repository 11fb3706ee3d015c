### Files that are sealed for one reader, and the cards that name one: what is wrong with them, and what to do next.

## Cards

card-foreign = Sa se pa yon kat Faro. Yon kat kòmanse ak FARO1. Mande l ankò, epi kopye l nèt.
card-newer = Se yon Faro ki pi nouvo ki fè kat sa a. Enstale Faro ki pi nouvo a, epi eseye ankò.
card-name = Faro pa ka sèvi ak non ki sou kat sa a. Mande yon kat ki gen yon non ki pi kout e ki pi senp.
card-misread = Yon lèt sou kat sa a pa bon oswa li manke. Kopye l ankò, oswa eskane l ankò.

## What is sealed for a card

sealed-foreign = Fichye sa a se pa yon dosye yo remèt, ni yon repons. Anyen pa chanje. Chwazi yon lòt fichye.
sealed-passphrase = Fichye sa a sele ak yon fraz sekrè, kidonk pèsonn pa t fè l pou kat ou a. Anyen pa chanje. Chwazi yon lòt fichye.
sealed-not-for-us = Fichye sa a sele pou yon lòt kat, kidonk ou pa ka louvri l. Anyen pa chanje. Mande moun ki voye l la sele l pou kat ou a.
sealed-damaged = Fichye a koupe oswa li chanje sou wout. Anyen pa sèvi. Mande l ankò.
sealed-zip = Sa ki nan fichye sa a pa ranje jan Faro fè l. Anyen pa sèvi. Mande l ankò.
sealed-too-many = Gen plis fichye ladan l pase sa Faro louvri. Anyen pa sèvi. Mande mwens fichye an menm tan.
sealed-too-large = Gen yon fichye ladan l ki pi gwo pase sa Faro louvri. Anyen pa sèvi. Voye mwens papye oswa papye ki pi piti.
sealed-sums = Gen yon fichye ladan l ki pa fichye yo te siyen an. Anyen pa sèvi. Pa fye l. Mande l ankò.
sealed-unsigned = Pèsonn pa siyen fichye sa a, oswa plis pase yon kle siyen l. Anyen pa sèvi. Mande l ankò.
sealed-stamp = Siyati ki nan fichye sa a se pou yon lòt bagay. Anyen pa sèvi. Pa fye l. Mande l ankò.
sealed-no-entry = Pa gen fichye ki gen non sa a ladan l. Gade lis sa ki ladan l.
sealed-name = Yon fichye ki gen non sa a pa ka antre. Anyen pa voye.
sealed-changed = Yon papye chanje pandan Faro t ap li l. Anyen pa voye. Eseye ankò.
