### People, papers and notes of a case, and who told the date of a hearing.

## Who somebody is

relation-myself = mwen menm
relation-spouse = mari, madanm oswa konpanyon
relation-child = pitit
relation-parent = manman oswa papa
relation-sibling = sè oswa frè
relation-other = lòt
role-lawyer = avoka
role-interpreter = entèprèt
role-office = biwo
role-family = fanmi
role-helper = moun ki ede
role-other = lòt

## How sure somebody is of what they told

certainty-unsaid = jan yo di l la
certainty-sure = li sou yon papye
certainty-likely = li sanble vre
certainty-unsure = petèt li pa vre

## Three drawers for notes. What is in the last one is left out of everything that is shown to others.

drawer-facts = sa ki te pase
drawer-officers = sa mwen te di ofisye yo
drawer-lawyer = pou avoka mwen sèlman

## Kinds of paper

paper-notice-to-appear = avi pou konparèt
paper-hearing-notice = avi odyans
paper-receipt = resi
paper-decision = desizyon
paper-conditions = papye lage ak kondisyon
paper-identity = paspò, kat oswa pèmi
paper-picture = foto
paper-evidence = prèv
paper-other = lòt papye

## Whether letters arrive at an address

mail-safe = lèt rive isit la
mail-unsafe = lèt pa an sekirite isit la
mail-unknown = nou pa konnen si lèt rive isit la

## Who told the date of a hearing

source-notice-to-appear = avi pou konparèt la
source-hearing-notice = avi odyans lan
source-hotline = liy telefòn tribinal la
source-website = sit entènèt tribinal la
source-lawyer = avoka a
source-own = pwòp nòt ou a
source-other = yon lòt moun
standing-own = se ou sèl ki ekri dat sa a
standing-told = se yon sèl sous ki bay dat sa a
standing-unconfirmed = poko konfime
standing-confirmed = de sous dakò
standing-conflict = sous yo pa dakò
hearing-when = { $title }, { $when }
hearing-moved-earlier = Odyans sa a vin pi bonè kounye a. Anvan, se te { $from }.
hearing-conflict = Sous yo pa dakò. Sous sa a: { $source }, bay yon lòt dat: { $date }. Sèvi ak dat ki vini pi bonè a, epi mande tribinal la oswa yon avoka.
hearing-settling = Sa efase yon dat ki vini pi bonè. Sous sa a: { $source }, bay { $date }. Si se li ki bon, ou ap rate odyans ou a. Mande tribinal la anvan.
hearing-unconfirmed = Se avi pou konparèt la sèlman ki bay dat sa a. Tribinal la ka gen yon lòt dat. Rele liy telefòn tribinal la oswa gade sit entènèt li.
hearing-unchecked = Pèsonn poko verifye dat sa a ak tribinal la. Verifye l kounye a, epi chak semèn.
hearing-stale = Dènye fwa yo te verifye l, sa gen { $days } jou. Verifye ak tribinal la ankò. Dat yo ka chanje san lèt.
hearing-passed = Men sous sa a: { $source }, te bay { $date }, epi jou sa a pase. Èske ou te la? Make repons ou. Si ou pa t la, rele tribinal la oswa yon avoka jodi a.
