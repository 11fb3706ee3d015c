### What went wrong, and what to do next. No sentence names or quotes anything private.

## Days and facts

error-date-order = Faro cannot tell the day from the month: 11/05 is May to one reader and November to another. Write year-month-day, for example 2026-11-05.
error-date-form = Write the day as year-month-day, for example 2026-11-05.
error-date-time = Write the time like 2027-02-02T09:00, with hours from 00 to 23. Or leave it out.
error-date-impossible = That day does not exist. Look at your paper again.
# $year is the year that was typed.
error-date-persian = { $year } looks like a year of the Persian calendar. Write the year of the Western calendar, for example 2026.
error-date-hijri = { $year } looks like a year of the Hijri calendar. Write the year of the Western calendar, for example 2026.
error-date-ethiopian = The Ethiopian and the Coptic calendar have a month 13. Write the day of the Western calendar, for example 2026-11-05.
error-date-year = The year { $year } is not between 1900 and 2100. Write the year of the Western calendar.
# $written is a day of another calendar with the name of that calendar, $date the same day in the Western calendar, $iso that day as it must be typed.
error-date-meant = You wrote a day of another calendar. { $written }. Did you mean { $date }? Then write { $iso }.
error-no-calendar = Faro does not have this calendar. Choose another one.
error-fact-bool = Answer yes or no.
error-fact-empty = There is nothing to save. Write something.
error-fact-intervals = Write the days as from..to, for example 2026-08-03..2026-09-01. Put commas between several. The second day is the first one that counts again.
error-fact-int = Write a whole number, for example 84.
error-fact-instant = Write the day, the time and the difference from UTC, for example 2026-12-24T16:30:00+01:00.
error-fact-period = Write a length of time, for example 5 days, 2 weeks or 1 month.
error-unknown-code = { $fact } was not understood. Write one of these codes: { $known }.
# $first and $second are names of facts.
error-contradiction = { $first } comes after { $second }. Both cannot be right. Look at your papers again.
# $fact is the name of a fact, $reason one of the sentences above.
error-fact = { $fact } was not understood. { $reason }
# $known is a list of names.
error-unknown-fact = No rule asks for { $fact }. Choose one of these: { $known }.
# $names is a list such as: us.entered, mx.entered.
error-which-country = Your case has more than one country. Choose one of these: { $names }.
error-hearing-twice = Faro takes the day from your list of hearings. Add the hearing there.
error-unknown-rule = There is no rule called { $rule }. Look at the list of rules.
# $from and $to are years.
error-calendar-range = The calendar { $calendar } was checked for the years { $from } to { $to }, not for { $year }. Faro does not guess. Ask a lawyer for this date.
error-no-version = Faro does not know what the rule { $rule } said on { $date }. Ask a lawyer for this date.
error-no-law = Faro knows no text of the rule { $rule } that is law now. Ask a lawyer if there is a date.
error-rule-loop = The rule { $rule } counts from its own end, so there is no date. Ask a lawyer for this date. Tell the people who gave you these rules.

## Case

# $id is what was typed.
error-not-found = Faro found nothing called { $id }. Look at the list.
error-ambiguous-id = More than one begins with { $id }. Type more of it.
error-unknown-jurisdiction = Faro has no rules for { $wanted }. It has rules for: { $known }.
error-unknown-zone = There is no time zone { $zone }. Write it like America/New_York.
# $zone is what was typed: EST, UTC-5.
error-zone-no-place = { $zone } names no place and can be an hour off in summer: write a region and a city, like America/New_York.
# $most is the longest that can be written: "5200 weeks".
error-every-count = This cannot be how often it comes. Write a number from 1 up to { $most }.
error-window-begins = The end of this time has no beginning. Write when it begins, too.
error-never = No day is left for this. Look at its first day, its last day and the days it skips.
error-proof-needed = Say what shows it: a number, a receipt, a photo, or who you spoke to. If you could not do it, say why.
error-backwards = The last day is before the first day. Look at both days again.
error-empty = There is nothing to save. Write something.
error-unwritable = Faro could not save this, because of a fault in Faro. Nothing was changed.

## Guidance and languages

error-unknown-article = There is no article called { $article }. Look at the list of articles.
# $articles is a list of names.
error-which-article = Several articles are called so: { $articles }. Write one of these.
# $count is how many steps an article has.
error-no-step = { $count ->
    [0] This article has no steps to mark.
    [one] This article has { $count } step. Choose its number.
   *[other] This article has { $count } steps. Choose the number of one.
}
error-article-broken = The article { $article } is damaged. Install Faro or its guidance again.
# $detail is a file, a line and English words for its author.
error-pack = Faro cannot use a file of rules or guidance: { $detail }. Nothing was changed. Install Faro or its guidance again.
# $wanted is a language tag, $there a list of them.
error-unknown-language = Faro does not have the language { $wanted }. It has: { $there }.
# $detail is a technical word in English.
error-locales = Faro cannot use the folder of translations: { $detail }.

## Vault: the sealed folder with a person's own notes

# What is behind .command is said in a terminal: it names the command that helps, which stays as it is.
vault-not-found = There is no vault in this folder. Create one, or choose another folder.
    .command = There is no vault in this folder. Create one with: faro vault create. Or choose another folder with --dir.
vault-already-exists = There is already a vault in this folder. Nothing was changed. Open it, or choose another folder.
vault-already-open = This vault is open in another window or program. Close it there and try again.
vault-wrong-secret = This passphrase does not open the vault. Check each letter and the keyboard, and try again. If you forgot it, use your recovery code. Nothing was changed.
    .command = This passphrase does not open the vault. Check each letter and the keyboard, and try again. If you forgot it, use your recovery code with: faro vault recover. Nothing was changed.
vault-no-such-slot = Nothing with this name opens the vault. Look at the list.
    .command = Nothing with this name opens the vault. Look at the list: faro vault slots
vault-last-slot = This is the last passphrase. Without it nobody could open the vault. Add another one first.
vault-too-many-slots = The vault has no room for one more passphrase or code. Remove one first.
# $least is a number of letters.
vault-passphrase-short = The passphrase is too short. Use at least { $least } letters or digits. Five words that do not belong together are good.
vault-passphrase-repeats = Someone could guess this passphrase: it says the same letters, digits or words again and again. Use five words that do not belong together, or let Faro make one for you.
vault-passphrase-row = Someone could guess this passphrase: it is made of keys, letters or digits in a row, like 1234 or qwerty. Use five words that do not belong together, or let Faro make one for you.
vault-passphrase-dates = Someone could guess this passphrase: it is made of dates. Use five words that do not belong together, or let Faro make one for you.
vault-passphrase-common = Someone could guess this passphrase: very many people use these words. Use five words that do not belong together, or let Faro make one for you.
vault-passphrase-unreadable = The passphrase has a character that Faro cannot use. Use letters, digits and spaces.
error-passphrase-differs = The two passphrases are not the same. Nothing was created. Try again.
vault-kdf-refused = The vault asks for more or less work than Faro allows, so Faro did not open it. Nothing was changed. Use your backup, or ask for help.
vault-memory = There is not enough memory to open the vault. Close other apps and try again.
vault-foreign = This file is not a Faro vault. Nothing was changed. Choose another folder.
vault-damaged = The vault is damaged. Nothing was changed. Make a copy of the folder now. Then use your backup or ask for help.
    .command = The vault is damaged. Nothing was changed. Save what can be read with: faro vault salvage NEW-FOLDER. Or use your backup with: faro restore FILE
vault-newer = A newer Faro made this vault. Nothing was changed. Install the newest Faro.
vault-read-only = Faro cannot write in this folder. Nothing was changed. Allow it to write there, or choose another folder.
vault-read-only-damaged = The vault is damaged, so Faro only reads it and changes nothing. Make a copy of the folder now, and ask for help.
vault-full = There is no space left. Nothing was changed. Free some space and try again.
vault-record-not-found = This is no longer there. Look at the list.
vault-record-newer = A newer Faro wrote this, so this Faro does not change it. Install the newest Faro.
vault-record-refused = This is too long to keep in one piece. Split it.
vault-entropy = The system gives no random numbers, so Faro cannot seal anything. Restart the device and try again.
vault-failed = Faro cannot read the folder or write in it. Nothing was changed. Restart the device and try again.
# $name is the name of a file, such as vault.db.
vault-strange = In the vault's folder, { $name } is not a plain file or folder. It may be a link. Faro did not touch it, or what it leads to. Find out who put it there. Move it away, and try again.

## Signatures of files, made by Faro or by the program minisign

minisign-no-public-key = This is no signing key that Faro knows. Copy the whole line that begins with RW.
minisign-weak-key = This signing key is not safe: anyone could sign with it. Do not trust it. Ask for another one.
minisign-no-signature = The signature file is broken, or is no signature. Ask for it again.
minisign-other-key = The signature was made with another key. Ask who signed the file.
minisign-wrong-file = The file is not the one that was signed. Do not trust it. Ask for it again.
minisign-wrong-comment = What the signature says of the file was changed. Do not trust it. Ask for it again.
minisign-comment = Faro cannot sign this text. Make it shorter, and keep it on one line.
minisign-no-secret-key = This is no secret key that Faro can use. Choose the file that minisign made.
minisign-wrong-password = This passphrase does not open the secret key. Check each letter, and try again.
minisign-too-much-work = The secret key asks for more work than Faro allows. Nothing was done. Choose the file that minisign made.
