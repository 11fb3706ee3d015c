### Files that are sealed for one reader, and the cards that name one: what is wrong with them, and what to do next.

## Cards

card-foreign = This is not a card of Faro. A card begins with FARO1. Ask for it again, and copy all of it.
card-newer = A newer Faro made this card. Install the newest Faro, and try again.
card-name = Faro cannot use the name on this card. Ask for a card with a shorter, simpler name.
card-misread = A letter on this card is wrong or missing. Copy it again, or scan it again.

## What is sealed for a card

sealed-foreign = This file is not a hand-off and not a reply. Nothing was changed. Choose another file.
sealed-passphrase = This file is sealed with a passphrase, so nobody made it for your card. Nothing was changed. Choose another file.
sealed-not-for-us = This file is sealed for another card, so you cannot open it. Nothing was changed. Ask the sender to seal it for your card.
sealed-damaged = The file was cut off or changed on its way. Nothing was used. Ask for it again.
sealed-zip = What is in this file was not put together as Faro does it. Nothing was used. Ask for it again.
sealed-too-many = There are more files in it than Faro opens. Nothing was used. Ask for fewer files at once.
sealed-too-large = A file in it is larger than Faro opens. Nothing was used. Send fewer or smaller papers.
sealed-sums = A file in it is not the one that was signed. Nothing was used. Do not trust it. Ask for it again.
sealed-unsigned = Nobody signed this file, or more than one key did. Nothing was used. Ask for it again.
sealed-stamp = The signature in this file belongs to something else. Nothing was used. Do not trust it. Ask for it again.
sealed-no-entry = There is no file of that name in it. Look at the list of what is in it.
sealed-name = A file of that name cannot go in. Nothing was sent.
sealed-changed = A paper changed while Faro read it. Nothing was sent. Try again.
