### Faro in a terminal.

## Errors of the command line

error-now = Write the moment like 2026-11-23T09:00:00-05:00.
# $today and $there are days, $zone a time zone such as America/New_York.
error-today = --today is { $today }, but --now is { $there } in { $zone }. Leave one of the two out.
error-two-items = You named two things. Name one: the thing that is due, or what came of it.
error-hours = Write the hours like 21:00-07:00, or none.
error-input = Reading or writing failed ({ $detail }). Nothing was changed. Try again.
error-passphrase-file = Faro cannot read the passphrase file. Look at its name.
error-passphrase-none = No passphrase was given. Type it in a terminal, or name a file with --passphrase-file.
error-editor = The editor did not finish. Nothing was changed.
# What cannot be undone was asked, and the answer was not yes.
error-not-confirmed = Nothing was changed. To do it, answer yes.
# The same, where nobody can be asked. $loss is a sentence or two that say what cannot be undone. --yes is typed so.
error-yes-needed = { $loss } Nothing was changed yet. To do it, add --yes.
error-demo-leak = A word that was typed can be read in a file. Please report this at once: SECURITY.md says how.

## Questions

# Asked before what cannot be undone. $loss is a sentence or two that say what it is.
cli-sure = { $loss } Do it? (yes or no)
# $what is what the person calls a note, a paper, somebody or something else that is to be deleted.
cli-delete-ask = This deletes for good: { $what }. You cannot undo it. The disk may keep old sealed pieces for a while.
# $number is that of an entry in the proof log.
cli-log-remove-ask = This deletes for good what entry { $number } of the proof log says. You cannot undo it.
cli-slot-remove-ask = This way in will not open the vault any more. You cannot undo it.
cli-passphrase = Passphrase:
cli-passphrase-new = New passphrase (at least 15 letters or digits; or press Enter alone, and Faro makes one for you):
# { $digits } is how long the number is, and what the person types to choose it.
cli-passphrase-kind = Press Enter alone for five words. For a number, type { $digits }, which is how many digits it has:
cli-passphrase-generated = Write this on paper now. It is your passphrase:
cli-passphrase-again = The same passphrase again:
cli-type-text = Type your text. To end it, press Ctrl-D on an empty line.
cli-search = Search for:
cli-fact-value = Value:
cli-hearing-at = Day and time at the court (2027-02-02T09:00):
cli-hearing-place = Where (may be empty):
# Asked where what was typed may be a day of another calendar. $day is that day, in both calendars.
cli-date-one = Did you mean { $day }? (yes or no)
# Stands below a list of days, each with its number before it.
cli-date-which = Which day do you mean? Type its number:
cli-ask = Answer what you know. Press Enter to skip a question.
ask-hearing = Write your hearing down with: faro hearing add. If you have none, write: no
# $folder is a path.
cli-lint-good = No errors in the rules of { $folder }.
cli-optional = optional

## Answers

# $id is the short name of an entry, made of letters and digits.
cli-note-added = The note { $id } is sealed.
cli-note-edited = The note { $id } was changed.
cli-note-deleted = The note { $id } was deleted for good.
cli-note-none = There are no notes.
cli-hearing-added = The hearing { $id } is saved.
cli-hearing-none = There are no hearings yet.
cli-hearings = Hearings
cli-fact-set = { $fact } is saved.
cli-fact-unset = { $fact } was removed.
cli-facts-told = What you told Faro
cli-facts-none = Nothing yet.
cli-facts-open = What Faro would like to know
cli-case = Your case
cli-case-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
# $country is the name of a country.
cli-country-added = The law of { $country } now counts for your case.
cli-country-removed = The law of { $country } no longer counts for your case. What you told Faro is kept.
# $folder is a path.
cli-vault-created = The vault is in { $folder }.
cli-vault-remember = Only your passphrase opens it. Nobody can give it back to you: write it down and keep it away from this device.
cli-vault-folder = Vault: { $folder }
cli-vault-records = { $count ->
    [one] { $count } sealed record
   *[other] { $count } sealed records
}
cli-vault-leaks = Someone who has this folder but not the passphrase can see three things: that it is Faro, how many records there are, and about how long they are. Nothing else.
cli-no-memory = Faro remembers nothing of this vault here. So it cannot tell if an old copy was put back. It also leaves the files of papers that it does not know.
cli-accept-ask = Did you put this older state there yourself, for example from a copy? Then you can go on with it. What was written later stays lost.

## What is due

cli-due = What is due, as of { $date }
cli-due-ask = To answer: faro ask
# $id is the beginning of a number, part of a command.
cli-doubt-sure = If this is right: faro sure { $id }
cli-doubt-settled = Good. Faro asks again only if it changes.
# $question is a whole question.
cli-may-change = This may change it: { $question } (faro ask)
# $item is the name of something that is due, part of a command.
cli-why = More: faro due { $item }
# The same, where it can be marked now.
cli-can-mark = Did you do it? Mark it: faro due done { $item }
# $item is the name of a hearing, part of a command.
cli-hearing-can-mark = Were you there? Mark it: faro due done { $item }
# $result is what came of it, such as "done", $date a day.
cli-is-marked = Marked: { $result } ({ $date })
cli-missing = To find the date, Faro must know one of these:
cli-asks = Your answers to these can change the date (faro ask):
cli-rule-facts = What this rule asks
# $forms is a list of form names.
cli-rule-forms = Form: { $forms }
# $fee is an amount.
cli-rule-fee = Fee: { $fee }
cli-rule-unchanged = Nothing has moved since { $date }.
cli-rule-from = For days from { $date } on

## Reminders

# $zone is a time zone such as America/New_York.
cli-plan = The next reminders, in the time of { $zone }
cli-plan-none = Faro has no reminders to plan. Look at your list: faro due
cli-plan-discreet = A locked phone shows only these words. Nobody can tell from them what they are about.
cli-unplanned = { $count ->
    [one] { $count } thing has more reminders than a phone can hold. The last reminder asks you to open your list.
   *[other] { $count } things have more reminders than a phone can hold. The last reminder asks you to open your list.
}
cli-sheet-written = The page is in { $file }. Open it in a browser and print it.
# $count is how many events there are.
cli-calendar-written = { $count ->
    [one] { $count } event is in { $file }.
   *[other] { $count } events are in { $file }.
}
cli-calendar-discreet = Each event only says to open your list.
cli-calendar-full = Each event says what it is about. Who sees your calendar can read it.
cli-calendar-again = When a date changes, export again and take in the new file. The event moves. What you deleted from Faro stays: delete it in your calendar too.

## Guidance

cli-guide-none = There are no articles here.
# $step is what there is to do.
cli-guide-ticked = Done: { $step }
cli-guide-unticked = Still to do: { $step }

## Translators

# $languages is a list of tags.
cli-locale-good = No errors in: { $languages }.
# $errors and $warnings are whole numbers.
cli-locale-bad = { $errors ->
    [0] No errors
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}. To learn about a code: faro locale explain CODE.
# $folder is a folder, $languages tags, $source a tag, $count how many messages.
cli-checked = Checked { $folder }: { $languages }, { $count } messages. The source is { $source }.
cli-checked-own = Checked the words built into Faro: { $languages }, { $count } messages. The source is { $source }.
cli-checked-not = The folder { $folder } was not read. To check it, add --locales { $folder }.
cli-checked-plurals = Faro does not know the number forms of { $languages }. It uses those of English for them.
# $tag is that of the source, $text what it says.
cli-check-source = { $tag }: { $text }
cli-check-fix = Write: { $fix }
# Above examples.
cli-explain-was = The source, before:
cli-explain-source = The source:
cli-explain-wrong = Wrong:
cli-explain-right = Right:
# $code is what somebody typed.
error-no-code = There is no check { $code }. To see all of them: faro locale explain.
cli-check-bad = { $count ->
    [one] { $count } error. Fix it. Then run the check again.
   *[other] { $count } errors. Fix them. Then run the check again.
}
cli-answer-lost = Faro did what you asked, but could not write the answer ({ $detail }). Free some space, and look again.
cli-reported = See above.

## The demo. A sample person; the days follow today.

demo-what = Keeps your notes sealed, tells you what is due and why, and reminds you, in your language, with no network. This is a sample case.
demo-write = 1. You write down what your papers say, and a note
demo-place = Immigration Court, 290 Broadway, room 15
demo-note = The officer wrote my mother's name wrong on the paper. Ask the lawyer to correct it.
demo-lock = 2. Faro locks the vault and opens it again
# $answer is the sentence about a wrong passphrase.
demo-wrong = With a wrong passphrase: { $answer }
demo-opened = With the right passphrase the note is back, word for word.
demo-proof = Proof: what a stolen folder shows
# Numbers of files, bytes, words looked for, and of places where one was found.
demo-searched = Faro looked in { $files } files ({ $bytes } bytes) for the { $words } words and days that were typed. Found: { $found }.
demo-yours = Your turn
demo-next = Make your own vault, and see what else there is:
# $passphrase is a number of 18 digits.
demo-kept = This sample stays in { $folder }. Its passphrase is { $passphrase }.

## People, addresses, duties, the proof log

cli-kept = { $id } is saved.
cli-changed = { $id } was changed. What it said before is kept.
cli-deleted = { $id } was deleted for good.
cli-changes = { $count ->
    [one] Changed { $count } time
   *[other] Changed { $count } times
}
# $name is that of a person.
cli-leave-ask = { $name } will leave the case. This deletes their facts, hearings and duties, and what the proof log says of them. You cannot undo it.
cli-left = { $id } left the case. Everything of theirs was deleted.
cli-people = People
cli-person-none = There are no people yet.
cli-contact-none = There are no contacts yet.
cli-address-none = There are no addresses yet.
cli-duty-none = There are no duties yet.
# $spelling is a name as it stands on a paper.
cli-spelling = On the papers: { $spelling }
# Beside an address that nobody lives at today.
cli-address-other = not now
# $date is the first or the last day of an address.
cli-from = from { $date }
cli-until = until { $date }
# $date is the day that is printed on a paper.
cli-dated = dated { $date }
cli-hearing-papers = Papers
cli-moved = { $count ->
    [one] { $count } task: give the new address to everyone who must know it.
   *[other] { $count } tasks: give the new address to everyone who must know it.
}
cli-said-by = Which paper or person says so (may be empty):
# $when is a day with a time, $zone a time zone such as America/New_York.
cli-hearing-sources = Who gave which date
cli-seen-on = seen on { $date }
cli-next = Next: { $when }
# $when is a time of a duty, $state how it stands: "now" or "no answer yet".
cli-waiting = { $when }: { $state }
# $title is what was due, $result what came of it, $number that of an entry in the proof log.
cli-marked = { $title }: { $result }. This is entry { $number } of the proof log.
cli-undone = { $title }: taken back. It is open again. Entry { $number } of the proof log says so.
cli-log-none = There are no entries yet.
cli-log-added = Entry { $number } is saved.
cli-log-removed = What it said was deleted for good. Entry { $number } says that it was removed.
cli-log-holds = { $count ->
    [one] { $count } entry. Faro found no change in it.
   *[other] { $count } entries. Faro found no change in them.
}
cli-log-backwards = Entry { $number } has an earlier time than the entry before it. The clock was set back.
cli-log-exported = { $count ->
    [one] { $count } entry is exported. Its check code: { $code }
   *[other] { $count } entries are exported. Their check code: { $code }
}
# $file is the path of the file with the signature.
cli-log-signed = The signature is in { $file }. Hand over both files.
cli-log-unsigned = This copy has no signature: Faro cannot write in the vault.
cli-log-offer = To show later that you wrote this by today, give your lawyer the check code today: faro log code
# $typed is what somebody typed, $count the number of the last entry.
error-log-choose = Faro has no entries { $typed }. Write numbers from 1 to { $count }, like 1,3,5-7.
cli-week = Seven days from { $date }
# Below the name of the month. $from and $until are the first and the last day of it in another calendar, the first with
# the name of that calendar before it.
cli-month-second = { $from } – { $until }
cli-days-none = Faro has nothing on these days.
cli-legend = ▲ appointment   ■ deadline   ○ coming up   ● now   ✓ done   ? no answer yet   ✗ missed   ! could not be done
# $known is a list of words before a colon.
error-fields = Write one thing on each line, like name: value. Faro understands: { $known }.
error-every = Write how often, like "1 day", "2 weeks" or "1 month". Add days of the week, like tue,fri, only with weeks.

field-name = Name
field-spelling = The name letter by letter, as on the papers
field-born = Born (1990-04-17, or only the year)
field-language = Language
field-numbers = Numbers (A-number = 123; another = 456)
field-phone = Phone
field-email = Email
field-note = Note
field-lines = Address
field-care-of = In care of
field-told-by = Who gave this address
field-place = Where, or which number to call
field-link = Video link
field-judge = Judge
field-bring = What to bring (one; another)
field-interpreter = Interpreter: language, place, man or woman
field-title = Your name for it
field-checklist = What to prepare (one; another)
field-what = What happened
field-spoke-to = Who you spoke to
field-reference = A number or name that they gave you
field-error = What the message said

## The prompt

cli-open = The vault is open. Type a command, such as due or note list; the Tab key completes it. Type exit to close the vault.
cli-open-closed = Nobody used the vault for a while, so it is closed. The next command asks for the passphrase.
error-open-twice = The vault is open already. Type a command, such as due.
error-open-option = Here you cannot change the folder, the language, the calendar or the passphrase. Type exit. Then start faro open again.
error-open-quote = A quotation mark is missing. Nothing was done. Type the line again.

## Searching

cli-directory-source = Check it here: { $address }
cli-search-open = Open it: { $command }

## What you were told

cli-phrases-none = There are no such words for your case yet. Ask a lawyer what to say.

## Check codes, and what is typed

# $number is that of an entry.
check-code-found = This check code is that of entry { $number }. Up to there the log is the same as on the day you got the code.
check-code-not-found = No entry has this check code. Check each digit. If they are right, the log was written anew or cut off after you got the code. Do not trust it.

# A list of the days that may be meant stands below it.
error-date-which = Faro cannot tell which day you mean. Choose one of the days below. Write it so, and add --calendar none.
error-fact-form = Write a fact as name=value, for example moved_on=2026-11-05.
service-phone = Phone
service-web = Web page
