### What only the app on a phone says.

## Errors

border-locked = Kòf la fèmen. Louvri l anvan.
border-no-device-key = Aparèy sa a pa gen kle pou kòf la. Louvri kòf la ak fraz sekrè a.
border-device-key-wrong = Kle aparèy sa a pa louvri kòf la ankò. Louvri kòf la ak fraz sekrè a.
border-platform-refused = Aparèy la pa kite sa fèt. Eseye ankò, oswa sèvi ak fraz sekrè a.
border-platform-unavailable = Aparèy la pa ka fè sa kounye a. Debloke ekran an epi eseye ankò, oswa sèvi ak fraz sekrè a.
border-platform-unexpected = Gen yon bagay ki pa mache nan aparèy la. Etenn li, limen l ankò epi eseye ankò, oswa sèvi ak fraz sekrè a.
border-code-typed = Se pa dènye gwoup la. Gade papye ou a epi eseye ankò.
border-code-unwritten = Dabò, ekri nouvo kòd la sou papye, epi tape dènye gwoup li a.
border-passphrase-needed = Pou sa, Faro bezwen fraz sekrè ou a. Fèmen kòf la, louvri l ak fraz sekrè ou a, epi eseye ankò.
border-wait = Te gen twòp move esè. Apati { $time }, ou ka eseye ankò.
border-fault = Sa pa mache, akoz yon erè nan Faro. Louvri kòf la ankò. Gade si dènye chanjman ou te fè a la.
border-given-other = Faro pa konnen kalite fichye sa a. Anyen pa chanje.

## The vault

## Facts

## Duties

border-time-form = Ekri lè a konsa: 09:00.
