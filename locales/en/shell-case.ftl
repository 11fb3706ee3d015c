### The words of the app on a phone for what belongs to a case: dates, people, contacts, addresses, papers.

## The four places

shell-today = Today
shell-dates = Dates
shell-my-case = My case

## Today

shell-next-hearing = Your next hearing
shell-next-hearing-none = No hearing is written down
shell-next-hearing-none-hint = Is there a hearing date on one of your papers? Write it down now.
shell-questions-more = More questions

## Dates

shell-week = Week
shell-month = Month
shell-earlier = Earlier
shell-later = Later
shell-day-nothing = Nothing is written down for this day.

## People

shell-people = People
shell-people-none = There is nobody here yet.
shell-people-hint = Add yourself first. Then add each person of your family who is in the case.
shell-person-add = Add a person
shell-person-name = Name
shell-person-spelling = The name as it is on the papers, letter by letter, even if it is wrong there
shell-person-relation = Who is this to you?
shell-person-language = The language they speak best
shell-person-dialect = How people speak it where they come from
shell-person-town = The town and country where they learned it
# A day, a month with its year, or the year alone.
shell-person-born = Date of birth, for example 2015-04-17. If you only know the year, write 2015
shell-person-numbers = Numbers on their papers
# Next to it stands the number itself.
shell-person-number-kind = What is the number called? For example: A-number
shell-person-number = The number
shell-person-number-add = Add a number
shell-person-leave = Take this person out of the case
shell-person-leave-hint = This deletes everything about this person: numbers, answers, hearings and duties. Of what the proof log says about them, only this stays: that something was removed. You cannot undo it.

## Contacts

shell-contacts = Contacts
shell-contacts-none = There is nobody here yet. Add your lawyer first, or someone who helps you. Then you can call them with one tap.
shell-contact-add = Add a contact
shell-contact-name = Name of the person or office
shell-contact-role = Who is this?
shell-contact-phone = Phone number
shell-contact-email = Email
shell-contact-note = Anything else: hours, languages, who told you about them

## Addresses, and a move

shell-addresses = Addresses
shell-addresses-none = There is no address here yet. Add the one that the court has: its letters go there.
shell-address-add = Add an address
shell-address-lines = The address, as on a letter
shell-address-care-of = In care of: the name on the door, if it is not yours
shell-address-told-by = Who gave the court this address?
shell-address-mail-safe = Do your letters reach you there safely?
shell-address-unknown = I do not know
shell-address-from = From what day?
shell-address-until = Until what day? Leave it empty if you still live there
shell-address-people = Who lives there? Choose nobody if it is everybody.
shell-moved = You moved
shell-moved-hint = The court and other offices must get your new address, some of them within days. Faro makes a list of them for each person. Add the new address to your addresses, too.
shell-moved-day = On what day did you move?
shell-moved-tasks = Who must get your new address

## Papers

shell-paper-kind = What kind of paper is it?
shell-paper-dated = The date printed on the paper
shell-paper-pages = How many pages?
shell-paper-added = Added here
# Over a choice of hearings.
shell-paper-of = Which hearing is it about?
shell-paper-of-none = No hearing
shell-paper-larger = Make it larger
shell-paper-smaller = Make it smaller

## The proof log

shell-proofs-file = Share the proof log as files
