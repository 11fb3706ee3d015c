### The words of the app on a phone: buttons, headings, hints.

## The app and moving about

shell-app-name = Faro
shell-hearings = Hearings
shell-notes = Notes
shell-guides = Guides
shell-settings = Settings
shell-back = Back
shell-next = Next
shell-close = Close
shell-cancel = Cancel
shell-save = Save
shell-add = Add
shell-edit = Change
shell-delete = Delete
shell-delete-sure = Delete it for good? You cannot get it back. The phone may keep old sealed pieces for a while.
shell-working = One moment.
shell-lock-now = Lock

## First steps

shell-choose-language = Choose your language
# The heading over the calendars, below the languages. Each day is then said a second time, in that calendar.
shell-second-calendar = Second calendar
shell-second-calendar-hint = Faro always shows the Western calendar, as your papers do. It can show each day in another one too.
shell-steps-country = Where is your case?
shell-steps-country-hint = Choose each country whose office or court decides your case.
shell-steps-passphrase = Choose your passphrase
shell-steps-passphrase-hint = It opens everything you write down here. If you lose it, nobody can give it back to you.
shell-steps-picked = Five words
shell-steps-picked-hint = Faro picks them for you. Easy to remember.
shell-steps-number = A number of 18 digits
shell-steps-number-hint = Faro picks it for you. You type it without a keyboard.
shell-steps-words = My own words
shell-steps-words-hint = A sentence only you know, with 15 letters or more. Five words that do not belong together are good.
shell-steps-write = Write this on paper now
shell-steps-write-hint = Keep the paper away from this phone. It is your passphrase: you need it each time you open Faro.
shell-steps-written = I have written it down
shell-steps-again = Type it once more
shell-steps-again-hint = To make sure that it is right.
shell-steps-create = Finish
shell-steps-creating = Making your vault. This takes a moment.

## Opening

shell-open-title = Open Faro
shell-open-vault = Open
shell-open-with-device = Open with this phone
shell-opening = Opening. This takes a moment.
shell-passphrase = Your passphrase
shell-use-digits = Use digits
shell-use-letters = Use letters
shell-keypad-erase = Delete the last digit
shell-show-typed = Show what I typed
shell-hide-typed = Hide what I typed

## Home

# Buttons beside what can hardly be right.
shell-doubt-right = It is right
shell-doubt-change = Change it
# A button under a question: there was no move, there is no hearing.
shell-answer-none = No, or not yet

## One due date

shell-due-rule = What the rule says
shell-due-todo = What to do
shell-due-missed = If you miss it
shell-due-steps = How Faro found this date
shell-due-missing = What Faro must know first
shell-due-other = Other dates you may hear
shell-due-questions = What may change this date
shell-due-source = Where this is written
shell-due-checked = About this date

## What came of it

shell-done = I did this
shell-could-not = I could not do this
shell-mark-day = On what day?
shell-marked = What you marked
shell-marked-done = Saved. It is in your proof log.
shell-undo = Take it back
shell-undo-hint = Then it is due again. Your proof log keeps both entries.

## Questions and answers

shell-questions = Questions for you
shell-questions-none = There are no open questions now.
shell-answers = What you told Faro
shell-answers-none = You have not told Faro anything yet.
shell-answer-day = Choose the day
# Stands over one or more days: what was typed may be a day of another calendar.
shell-day-meant = Did you mean …
shell-day-take = Take this day
shell-day-year = Year
shell-day-month = Month
shell-day-day = Day
shell-answer-text = Your answer
shell-answer-remove = Remove this answer

## Hearings

shell-hearing-add = Add a hearing
shell-hearings-none = There are no hearings yet.
shell-hearing-country = Which country's court?
shell-hearing-kind = What kind of hearing?
shell-hearing-day = The day
shell-hearing-time = The time at the court
shell-hearing-time-unknown = I do not know the time yet
shell-hearing-clock = Which city is the court in, or near? The hearing goes by its clock.
shell-hearing-place = Where it is
shell-hearing-sources = Who gave this date
shell-hearing-source-add = Add a date that someone gave me
shell-hearing-source-who = Who told you, or where did you see it?
shell-hearing-seen = Seen or heard on
shell-hearing-settle = This one is right
shell-hearing-wrong = Turned out to be wrong
shell-hearing-judge = The judge
shell-hearing-link = Link, if it is by video
shell-hearing-bring = What to bring
shell-hearing-interpreter = The interpreter you need: which language, from which place
shell-hearing-travel = How many minutes the trip takes
shell-hearing-everybody = Everyone in my family must come
shell-hearing-was-there = I was there
shell-hearing-was-not-there = I could not be there

## Duties and the proof log

shell-duties = Duties
shell-duty-add = Add a duty
shell-duties-none = There are no duties yet.
shell-duty-kind = What must you do?
shell-duty-title = Your name for it (optional)
shell-duty-first = The first day
shell-duty-repeat = How often?
shell-repeat-once = Once
shell-repeat-daily = Every day
shell-repeat-weekly = Every week
shell-repeat-two-weeks = Every two weeks
shell-repeat-monthly = Every month
shell-repeat-yearly = Every year
shell-duty-begins = From what time?
shell-duty-ends = Until what time?
shell-duty-place = Where, or which number to call
shell-duty-before = Prepare
shell-duty-waiting = Did you do it?
shell-duty-next = The next time
shell-duty-times = All its times
shell-duty-why = Why could you not do it?
shell-duty-error = What the app or the office said, word for word
shell-duty-spoke-to = Who you spoke to
shell-duty-reference = A number they gave you
shell-proof-log = Proof log
shell-proof-none = There are no entries yet. When you did something, say so on its page. Faro writes it down here.
shell-proof-sheet = Show it on one sheet
shell-code-give = Give this code to your lawyer today
shell-code-send = Send or print it

## Notes

shell-note-add = Write a note
shell-note-text = Your words
shell-notes-none = There are no notes.
shell-notes-search = Search your notes

## Guides

shell-guide-sources = Where this comes from
article-checked = Last checked on { $date }. Not legal advice.
# $date is a day.
article-step-done = Done on { $date }
article-old = This should have been checked again by now. The law may have changed: ask a lawyer.

## Search, and who helps

shell-search = Search
shell-search-field = What are you looking for?
shell-search-hint = Faro looks in the guides, the rules, the services and your notes. All of it stays on this phone.
shell-directory = Who can help
shell-directory-hint = Choose what you need. Faro calls nobody by itself.
shell-directory-need = What you need
shell-directory-language = The language they speak
shell-directory-place = Where
# In a list of choices: nothing is left out.
shell-directory-all = All
shell-directory-web = Open this page in the browser
shell-directory-web-hint = Your browser keeps a list of the pages that you open.

## Settings

shell-settings-language = Language
shell-settings-content = Language of rules and guides
shell-settings-content-hint = What rules and guides say can be in another language than the app. Sheets for other people are in it too.
shell-settings-content-same = The same as the app
shell-countries = Countries
shell-countries-hint = Faro shows the dates that the law of these countries sets.
shell-country-add = Add a country
shell-country-remove = Remove this country
shell-country-remove-hint = Then Faro shows no dates of this country. What you told Faro is kept. If you add the country again, the dates come back.
shell-settings-device = Open with this phone
shell-settings-device-hint = Your fingerprint, face or screen lock opens Faro. Your passphrase still works too. Then your vault is only as safe as the PIN of this phone.
shell-settings-reminders = Reminders
shell-settings-reminders-on = This phone reminds you. The words on a locked screen say nothing about your case.
shell-settings-reminders-off = This phone does not let Faro remind you. Open your list often, or allow reminders.
shell-settings-reminders-late = On this phone, reminders may come some minutes late.
shell-settings-reminders-allow = Allow reminders
shell-settings-vault = Your vault
shell-settings-vault-older = I know. Use these older notes
shell-turn-on = Turn on
shell-turn-off = Turn off
shell-settings-full = Say what a reminder is about
shell-settings-full-hint = Then anyone who sees the locked screen of this phone can read it, unless the phone hides it there.
shell-settings-plan = Reminders to come
shell-plan-none = No reminders are planned. When you add dates, Faro plans them.
shell-settings-passphrase = Change the passphrase
shell-settings-passphrase-changed = The passphrase was changed. The old one no longer opens your vault. Old copies of your vault still open with it, and the phone may keep old pieces for a while.
shell-recovery-title = Recovery code
shell-recovery-hint = Eight groups of digits on paper. They open your vault if you forget your passphrase.
shell-recovery-make = Make a code
shell-recovery-keep = Write these groups on paper now. Leave the paper with your lawyer or someone you trust, not with this phone.
shell-recovery-forgot = I forgot my passphrase
shell-recovery-type = Type the eight groups from your paper
shell-recovery-there = You have a recovery code.
shell-recovery-new = Make a new code
shell-recovery-new-hint = Your old code will no longer open your vault. Only the new one will. Backups that you made before still open with the old code.
shell-recovery-new-confirm = Yes, make a new code
shell-recovery-last = Type the last group from your paper
shell-recovery-set = The code on your paper now opens your vault.
shell-backup-title = Backup
shell-backup-hint = One sealed file with everything. Only your recovery code opens it. If you lose the phone, you lose only a phone.
shell-backup-make = Make a backup
shell-backup-restore = Restore a backup
shell-backup-restore-hint = Choose the sealed file. You need your recovery code on paper, and a new passphrase.
shell-backup-restored = Your backup is back. Your new passphrase opens it, and so does the same recovery code.
shell-backup-check = Check a backup
shell-backup-check-hint = Faro checks that your recovery code opens the file, and that everything in it is whole. Nothing changes.
shell-backup-checked = Your code opens this backup, and everything in it is whole.
shell-backup-done = The backup is where you put it. Leave a copy with someone you trust. Keep it away from the paper with the code.
shell-file-choose = Choose the file
shell-file-failed = Faro could not read or write this file. Choose it again, or choose another place.
shell-papers = Papers
shell-paper-add = Add a paper
shell-papers-none = No paper is here yet. Take a photo of each paper from the court. Then add it here.
shell-paper-title = What do you call it?
shell-paper-photo = Choose a photo
shell-paper-add-hint = Choose a photo, a scan or a letter on this phone. Faro keeps a sealed copy. The original stays where it is until you delete it there.
shell-paper-not-shown = Faro can show only pictures. It keeps this paper as it is.
shell-erase-title = Erase everything
shell-erase-hint = This deletes everything you wrote here. Nobody can bring it back. Make a backup first.
shell-erase-limits = Faro destroys the keys first, then the files. The phone's memory may keep old pieces for a while. Only someone with your passphrase or code could use them. Copies in other places, like backups, stay there.
shell-erase-confirm = Yes, erase everything
shell-rotate-title = Someone saw my passphrase
shell-rotate-hint = Choose a new passphrase. Faro then seals everything under a new key. The old passphrase no longer opens anything here. If you have a recovery code, you get a new one first.
shell-rotate-done = Everything is sealed under a new key. Old copies of your vault, and old backups, still open with the old passphrase or code. Delete the ones you can.
shell-salvage-title = Save what can be read
shell-salvage-hint = A part of your vault is damaged. Faro makes a new vault from what is whole. Your passphrase opens it. The damaged vault stays on this phone too. Afterwards, make a new recovery code.
shell-salvage-new-hint = Faro makes a new vault from what is whole. The new passphrase that you chose opens it. The damaged vault stays on this phone too. Afterwards, make a new recovery code.
shell-salvage-done = What was whole is saved
shell-lock-after = When does Faro lock?
shell-lock-after-hint = When you leave Faro, it locks after this time. Whoever holds your phone until then can read everything.
shell-lock-at-once = As soon as I leave it
shell-presence = Is it you?
shell-presence-hint = Type your passphrase once more. So nobody who only holds your phone can do this.
shell-overlaid = Another app covers this page, so Faro did not take your touch. Close that app and try again.
shell-captured = This screen is being recorded or shared. Faro shows nothing until that ends.
shell-sheets = Pages to print
shell-sheets-hint = Print a page, or share it as a file. It is not sealed: whoever has it can read it.
# A heading over a list of languages.
shell-sheet-second = Second language on the page
# A heading over the sizes of paper.
shell-sheet-paper = Size of the paper
shell-sheet-print = Print
shell-calendar-file = Dates for a calendar
shell-calendar-file-hint = Faro writes your dates into a file that a calendar takes in. Take in a new file after a change: it moves the dates of the old one.
shell-calendar-file-discreet = Without a word about my case
shell-calendar-file-full = With full titles and places
shell-calendar-file-full-hint = Anyone who sees that calendar can then read about your case. Many calendars send a copy to a company.
shell-file-share = Share as a file
shell-file-save = Save as a file
shell-file-saved = The file is where you put it.

## Handing a case over

# The cards of lawyers who may receive the case.
shell-cards = Cards of lawyers
shell-card-add = Add a card
shell-card-add-hint = A card says who can open what you send. Ask your lawyer for theirs. Choose a photo of its code, or paste its line.
shell-card-name = What do you call this lawyer? (optional)
shell-card-no-code = There is no card in this photo. Choose one that shows the whole code, close and sharp.
shell-card-name-on-card = The name on the card
# Over forty digits that are this phone’s own.
shell-card-own-digits = Digits of your own, for this lawyer. They may ask for them, to know that it is you.
shell-card-same = All digits are the same
shell-card-delete-hint = This deletes the card with its keys. Replies to what you sent can be opened no more.
shell-hand-over = Hand over my case
shell-hand-over-hint = Faro seals a file for each lawyer that you choose. Nobody else can open it. Nothing leaves this phone until you send it.
shell-hand-over-who = Who gets it?
shell-hand-over-what = What goes?
shell-hand-over-one-by-one = Choose one by one
shell-hand-over-make = Seal the files
# A button after a warning: the card was not compared.
shell-hand-over-sure = Go on without comparing
shell-hand-over-made = Sealed
shell-hand-over-send = Send the file
shell-handoffs = Handed over before
shell-reply = Reply of a lawyer
shell-reply-open = Open a reply
shell-reply-hint = Choose the file that your lawyer sent. You see each line beside what you have now. Nothing changes until you take a line.
shell-reply-take = Take it
shell-reply-leave = Leave it
# The heading of a test between a person and their lawyer, with its steps below.
shell-drill = Can your lawyer open it?
shell-drill-make = 1. Seal a small file and send it to your lawyer. Nothing of your case is in it.
shell-drill-ask = 2. Ask your lawyer to answer with one message.
shell-drill-open = 3. Open the answer here. Then you know that your lawyer can open what you send.
shell-drill-file = Seal the small file
# On the locked app, after another app gave it something.
shell-given-waits = What you opened with Faro waits. Open Faro to see it.

## Packs of guides that somebody else made

# The list of packs that are kept.
shell-packs = Packs of guides
shell-packs-hint = A pack has guides and dates that other people wrote and signed. Faro cannot tell if they are who they say. You can.
shell-packs-none = There are no packs yet.
shell-pack-open = Open a pack
shell-pack-open-hint = Choose the file that somebody sent you. You see who made it before anything is kept.
# Over who signed a pack.
shell-pack-who = Who made it
shell-pack-inside = What is in it
shell-pack-keep = Keep this pack
shell-pack-refuse = Do not keep it
shell-pack-name = What do you call them?
shell-pack-scan = Choose a photo of their code
shell-pack-no-code = There is no code of a publisher in this photo. Choose one that shows the whole code, close and sharp.
# A button: the digits were compared in person.
shell-pack-same = All numbers are the same. I trust them
# The same, where their code was on a photo.
shell-pack-scanned = I got this code from them. I trust them
shell-pack-distrust = I do not trust them any more
shell-pack-distrust-hint = Their packs stay, but Faro makes no dates from them any more.
shell-pack-send = Hand this pack on
shell-pack-send-hint = The people who get it can see how new it is. Nothing of your case is in it.
shell-pack-remove-hint = This removes the pack with its guides and dates, and what you ticked in it.

## What a phone shows by itself

shell-reminder-channel = Reminders
shell-reminder-discreet = Open your list.
shell-face-reason = Faro opens your vault when it sees your face.

## With numbers

# Read aloud while a secret is typed. $count is how many digits were typed so far.
digits-typed = { $count ->
    [one] { $count } digit typed
   *[other] { $count } digits typed
}
# Over a group of a recovery code. $group is which one, $count is how many there are.
recovery-group = Group { $group } of { $count }
# In a list of choices: how long after somebody left the app it locks.
lock-after-minutes = { $minutes ->
    [one] { $minutes } minute after I leave it
   *[other] { $minutes } minutes after I leave it
}
