### The words of the app on a phone for what belongs to a case: dates, people, contacts, addresses, papers.

## The four places

shell-today = Jodi a
shell-dates = Dat
shell-my-case = Dosye mwen

## Today

shell-next-hearing = Pwochen odyans ou
shell-next-hearing-none = Pa gen odyans ki ekri
shell-next-hearing-none-hint = Èske gen yon dat odyans sou youn nan papye ou yo? Ekri l kounye a.
shell-questions-more = Plis kesyon

## Dates

shell-week = Semèn
shell-month = Mwa
shell-earlier = Anvan
shell-later = Apre
shell-day-nothing = Pa gen anyen ki ekri pou jou sa a.

## People

shell-people = Moun
shell-people-none = Poko gen moun isit la.
shell-people-hint = Ajoute tèt ou anvan. Apre sa, ajoute chak moun nan fanmi ou ki nan dosye a.
shell-person-add = Ajoute yon moun
shell-person-name = Non
shell-person-spelling = Non an jan li ye sou papye yo, lèt pa lèt, menm si li pa byen ekri la
shell-person-relation = Kisa moun sa a ye pou ou?
shell-person-language = Lang moun nan pale pi byen
shell-person-dialect = Ki jan yo pale l kote moun nan soti
shell-person-town = Vil ak peyi kote moun nan te aprann li
shell-person-born = Dat nesans, pa egzanp 2015-04-17. Si ou konnen ane a sèlman, ekri 2015
shell-person-numbers = Nimewo ki sou papye moun nan
shell-person-number-kind = Ki jan nimewo a rele? Pa egzanp: A-number
shell-person-number = Nimewo a
shell-person-number-add = Ajoute yon nimewo
shell-person-leave = Retire moun sa a nan dosye a
shell-person-leave-hint = Sa efase tout bagay sou moun sa a: nimewo, repons, odyans ak obligasyon. Nan sa jounal prèv la di sou moun nan, se sa sèlman ki rete: yo te retire yon bagay. Ou pa ka defèt sa.

## Contacts

shell-contacts = Kontak
shell-contacts-none = Poko gen moun isit la. Ajoute avoka ou anvan, oswa yon moun ki ede ou. Lè sa a, ou ka rele yo ak yon sèl touch.
shell-contact-add = Ajoute yon kontak
shell-contact-name = Non moun nan oswa biwo a
shell-contact-role = Ki moun sa ye?
shell-contact-phone = Nimewo telefòn
shell-contact-email = Imel
shell-contact-note = Nenpòt lòt bagay: lè yo louvri, lang, ki moun ki te pale ou de yo

## Addresses, and a move

shell-addresses = Adrès
shell-addresses-none = Poko gen adrès isit la. Ajoute adrès tribinal la genyen an: se la lèt li yo ale.
shell-address-add = Ajoute yon adrès
shell-address-lines = Adrès la, jan yo ekri l sou yon lèt
shell-address-care-of = Nan non yon lòt moun (in care of): non ki sou pòt la, si se pa non pa ou
shell-address-told-by = Ki moun ki te bay tribinal la adrès sa a?
shell-address-mail-safe = Èske lèt ou yo rive jwenn ou la san danje?
shell-address-unknown = Mwen pa konnen
shell-address-from = Apati ki jou?
shell-address-until = Jiska ki jou? Kite l vid si ou toujou rete la
shell-address-people = Ki moun ki rete la? Pa chwazi pèsonn si se tout moun.
shell-moved = Ou demenaje
shell-moved-hint = Tribinal la ak lòt biwo yo dwe resevwa nouvo adrès ou, gen ladan yo ki dwe resevwa l anvan kèk jou pase. Faro fè yon lis yo pou chak moun. Ajoute nouvo adrès la nan adrès ou yo tou.
shell-moved-day = Ki jou ou te demenaje?
shell-moved-tasks = Ki moun ki dwe resevwa nouvo adrès ou

## Papers

shell-paper-kind = Ki kalite papye li ye?
shell-paper-dated = Dat ki enprime sou papye a
shell-paper-pages = Konbyen paj?
shell-paper-added = Ajoute isit la
shell-paper-of = Sou ki odyans li ye?
shell-paper-of-none = Okenn odyans
shell-paper-larger = Fè l pi gwo
shell-paper-smaller = Fè l pi piti

## The proof log

shell-proofs-file = Pataje jounal prèv la kòm fichye
