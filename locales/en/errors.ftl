### What went wrong, and what to do next. No sentence names or quotes anything private.

## Days and facts

error-date-form = Write the day as year-month-day, for example 2026-11-05. (11/05 is May to one reader and November to another.)
error-date-time = Write the time as 2027-02-02T09:00, with hours 00 to 23, or leave it out.
error-date-impossible = There is no such day. Look at your paper again.
# $year is the year that was typed.
error-date-persian = { $year } looks like a year of the Persian calendar. Write the year of the Western calendar, for example 2026.
error-date-year = The year { $year } is not between 1900 and 2100. Write the year of the Western calendar.
error-fact-bool = Answer true or false.
error-fact-empty = There is nothing to keep. Write something.
error-fact-intervals = Write the days as from..to, for example 2026-08-03..2026-09-01, with commas between several. The second day is the first one that counts again.
error-fact-int = Write a whole number, for example 84.
error-fact-instant = Write the moment with its offset, for example 2026-12-24T16:30:00+01:00.
error-fact-zone = Write a time zone like America/New_York.
error-fact-period = Write a length of time, for example 5 days, 2 weeks or 1 month.
error-unknown-code = { $fact } was not understood. Write one of these codes: { $known }.
# $first and $second are names of facts.
error-contradiction = { $first } is after { $second }. Both cannot be right. Look at your papers again.
# $fact is the name of a fact, $reason one of the sentences above.
error-fact = { $fact } was not understood. { $reason }
# $known is a list of names.
error-unknown-fact = No rule asks for { $fact }. Choose one of these: { $known }.
# $names is a list such as: us.entered, mx.entered.
error-which-country = Your case has several countries. Choose one of these: { $names }.
error-hearing-twice = The day of a hearing comes from the hearing itself. Write the hearing down instead.
error-unknown-rule = There is no rule { $rule }. Look at the list of rules.
# $from and $to are years.
error-calendar-range = The calendar { $calendar } was checked for the years { $from } to { $to }, not for { $year }. Faro does not guess. Ask a lawyer for this date.
error-no-version = Faro does not know what the rule { $rule } said on { $date }. Ask a lawyer for this date.
error-no-law = Nothing that Faro knows of the rule { $rule } is law now. Ask a lawyer whether there is a date.
error-rule-loop = The rule { $rule } counts from its own end, so there is no date. Ask a lawyer for this date, and tell whoever gave you these rules.

## Case

# $id is what was typed.
error-not-found = Nothing here is called { $id }. Look at the list.
error-ambiguous-id = Several begin with { $id }. Type more of it.
error-unknown-jurisdiction = Faro has no rules for { $wanted }. It has them for: { $known }.
error-unknown-zone = There is no time zone { $zone }. Write it like America/New_York.
error-never = No day is left for this. Look at its first day, its last day and the days that are left out.
error-proof-needed = Write down what shows it: a number or a receipt, a photo, or who you spoke to. If it could not be done, say why.
error-empty = There is nothing to keep. Write something.
error-unwritable = This could not be saved, because of a fault in Faro. Nothing was changed.

## Guidance

error-unknown-article = There is no article { $article }. Look at the list of articles.
error-article-broken = The article { $article } is damaged. Install Faro or its guidance again.
# $detail is a file, a line and English words for its author.
error-pack = A file of rules or guidance cannot be used: { $detail }. Nothing was changed. Install Faro or its guidance again.

## Vault: the sealed folder with a person's own notes

# What is behind .command is said in a terminal: it names the command that helps, which stays as it is.
vault-not-found = There is no vault in this folder. Create one, or choose another folder.
    .command = There is no vault in this folder. Create one with: faro vault create. Or choose another folder with --dir.
vault-already-exists = There is a vault in this folder already. Nothing was changed. Open it, or choose another folder.
vault-already-open = This vault is open in another window or program. Close it there and try again.
vault-wrong-secret = This passphrase does not open the vault. Check each letter and the keyboard, and try again. If you forgot it, your recovery code opens the vault. Nothing was changed.
    .command = This passphrase does not open the vault. Check each letter and the keyboard, and try again. If you forgot it, use your recovery code with: faro vault recover. Nothing was changed.
vault-no-such-slot = The vault has no such way in. Look at the list.
    .command = The vault has no such way in. Look at the list: faro vault slots
vault-last-slot = This is the last passphrase. Without it nobody could open the vault. Add another one first.
vault-too-many-slots = The vault has no room for another way in. Remove one first.
# $least is a number of letters.
vault-passphrase-short = The passphrase is too short. Use at least { $least } letters or digits: five words are good.
vault-passphrase-unreadable = The passphrase has a sign that Faro cannot keep. Use letters, digits and spaces.
vault-kdf-refused = The vault asks for more or less work than Faro allows, so it was not opened. Nothing was changed. Use your backup, or ask for help.
vault-memory = There is not enough memory to open the vault. Close other apps and try again.
vault-foreign = This file is not a Faro vault. Nothing was changed. Choose another folder.
vault-damaged = The vault is damaged. Nothing was changed. Make a copy of the folder now, then use your backup or ask for help.
    .command = The vault is damaged. Nothing was changed. Save what can be read with: faro vault salvage NEW-FOLDER. Or use your backup with: faro restore FILE
vault-newer = This vault was made by a newer Faro. Install the newest Faro. Nothing was changed.
vault-read-only = Faro cannot write in this folder. Nothing was changed. Allow it to write there, or choose another folder.
vault-read-only-damaged = The vault is damaged, so Faro only reads it and changes nothing. Make a copy of the folder now, and ask for help.
vault-full = There is no space left. Nothing was changed. Free some space and try again.
vault-record-not-found = It is not there any more. Look at the list.
vault-record-newer = This was written by a newer Faro, so this one does not change it. Install the newest Faro.
vault-record-refused = This is too long to keep in one piece. Split it.
vault-entropy = The system gives no random numbers, so nothing can be sealed. Start the device again and try once more.
vault-failed = The folder cannot be read or written. Nothing was changed. Start the device again and try once more.
