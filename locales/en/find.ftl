### Search over everything, and the directory: who helps with what.

## What somebody needs

need-danger = I am in danger
need-lawyer = A lawyer
need-court = The court and my hearing
need-appeal = An appeal
need-papers = Forms, cards and permits
need-fees = Fees
need-check-in = Check-ins
need-held = Somebody is held
need-family = Find my family
need-children = Children
need-violence = Somebody hurts me
need-shelter = A place to sleep
need-food = Food and clothes
need-health = A doctor
need-work = Work
need-school = School and language

## A service

# Labels, with the text beside them.
service-whom = For whom
service-languages = Languages
service-hours = Hours
service-place = Place
service-everywhere = The whole country
service-address = Address
# On a button. $phone is a number.
service-call = Call { $phone }
# $date is a day.
service-read = This was read on an official page on { $date }.
service-read-old = On { $date } this was read in an older copy of an official page. It may have changed.
service-read-elsewhere = This was read on { $date }, but not on an official page. Check it before you rely on it.
service-read-partly = Only a part of this was read, on { $date }. Check it before you rely on it.
# $who is a person or an organisation, $date a day.
service-vetted = { $who } tried this service on { $date }.
service-not-vetted = Nobody has tried this service for Faro yet.
service-old = Nobody has checked this for a long time. The number may be somebody else’s by now. Never pay or tell your story before you know who it is.
directory-caution = Faro only says what was read. Before you pay or tell your story, make sure who it is.
directory-none = There is no such service here. Leave out the place or the language, or look at all of them.
directory-empty = There are no services here yet. A legal aid office can give you a pack with some.
error-unknown-service = There is no service with this name. Look at the list.
error-unknown-need = Faro does not know this need. Look at the list.

## Search

found-article = Guide
found-rule = Deadline and rule
found-service = Service
found-note = Your note
search-nothing = Nothing has these words. Try one word, a shorter one, or another word for the same thing.
search-some = Nothing has all of these words. These have some of them.
search-no-words = Write one word or more.

## What an author is told

lint-service-id = Give each service an id of its own: small letters, digits and hyphens.
lint-service-needs = Say what it helps with: needs = ["lawyer"].
lint-service-reach = Nobody can reach this service. Give it a phone, a web page or an address.
lint-service-phone = This is no phone number that people can call. Write only digits, spaces, +, - and ( ).
lint-service-web = The web page must begin with https:// and have a plain name.
lint-service-fact = It quotes a fact that is not in facts.toml.
lint-service-source = Where did you read this? It needs a source that begins with https://, and a number is never from memory: not M, not B.
# $name is the name of a message.
lint-service-words = { $name } is missing here. Write what the service is called, and what it does (.about).
# $text is a part of the line.
lint-service-figure = Do not write { $text } here. A number to call belongs in directory.toml, a fee in facts.toml.
