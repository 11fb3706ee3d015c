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
shell-people-none = Nobody is written down yet.
shell-people-hint = Write down yourself and each person of your family who is in the case.
shell-person-add = Add a person
shell-person-name = Name
shell-person-spelling = The name as it is on the papers, letter by letter
shell-person-relation = Who is this to you?
shell-person-language = The language they speak best
shell-person-dialect = How it is spoken where they come from
shell-person-town = The town and country where they learned it
# A day, a month with its year, or the year alone.
shell-person-born = Born: the day, or the year if you know no more
shell-person-numbers = Numbers on their papers
# Next to it stands the number itself.
shell-person-number-kind = What is the number called? For example A-number
shell-person-number = The number
shell-person-number-add = Add a number
shell-person-leave = This person leaves the case
shell-person-leave-hint = This deletes what you wrote down about this person: answers, hearings, duties and numbers. Your proof log stays.

## Contacts

shell-contacts = Contacts
shell-contacts-none = Nobody is written down yet. Start with your lawyer, or someone who helps you.
shell-contact-add = Add a contact
shell-contact-name = A person or an office
shell-contact-role = Who is this in your case?
shell-contact-phone = Phone number
shell-contact-email = Email
shell-contact-note = Anything else: hours, languages, who told you about them

## Addresses, and a move

shell-addresses = Addresses
shell-addresses-none = No address is written down yet. The court sends letters to the address that it has.
shell-address-add = Add an address
shell-address-lines = The address, as on a letter
shell-address-care-of = In care of, if another name is on the door
shell-address-told-by = Who gave the court this address?
shell-address-mail-safe = Do letters get to you there?
shell-address-unknown = I do not know
shell-address-from = From which day?
shell-address-until = Until which day?
shell-address-people = Who lives there? Choose nobody if it is everybody.
shell-moved = We moved
shell-moved-hint = Faro makes a list of the offices that must learn about your new address, for each person.
shell-moved-day = On what day did you move?
shell-moved-tasks = Who must learn about the move

## Papers

shell-paper-kind = What kind of paper is it?
shell-paper-dated = The date on the paper
shell-paper-pages = How many pages?
shell-paper-added = Added here
# Over a choice of hearings.
shell-paper-of = Which hearing is it about?
shell-paper-of-none = None
shell-paper-larger = Larger
shell-paper-smaller = Smaller

## The proof log

shell-proofs-file = Share the proof log as files
