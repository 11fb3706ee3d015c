### What must be done again and again, and the proof that it was done.

duty-photo = Photo check-in
duty-call-window = Phone check-in
duty-office-visit = Office visit
duty-home-visit = Home visit
duty-charging = Charge the device
duty-court-check = Check the date with the court
duty-report = Report to the office
duty-permit-expiry = Work permit ends
duty-parole-expiry = Parole ends
duty-identity-expiry = Passport or card ends
duty-annual-fee = Yearly fee
duty-address-supervision = Tell the supervision office the new address
duty-address-lawyer = Tell the lawyer the new address
duty-other = To do
duty-own-day = Faro chose this day. Your papers may give less time. Do it as soon as you can.
duty-passed = This time has passed. If you did it, mark it as done. If you did not, call the office or a lawyer now. Then mark that you could not do it, and why.
# $date is a day on which something was to be done that comes again.
time-passed = The time on { $date } has passed. If you did it, mark it as done. If you did not, call the office or a lawyer now. Then mark that you could not do it, and why.

## What to prepare

check-charged = The phone is charged
check-signal = The phone has a signal
check-light = Good light on your face, no hat, no glasses
check-quiet = A quiet place
check-numbers = You have the paper with your numbers
check-papers = Your papers and an identity card
check-told = Someone you trust knows where you are, and when you will call
check-by-heart = You know the phone numbers of your lawyer and your family, or have them on paper
check-children = Someone can take care of the children if you are late
check-home = Someone at home can hear the door and the phone
check-charger = The charger, and a place to plug it in
check-copy = A copy of what you send
check-printed = The day here is the one on the card or paper
check-after = You asked in time for a new one, or asked a lawyer what comes next
check-receipt = A receipt, or a photo that shows that you sent or paid it

## How it stands

state-coming = coming up
state-open = now
state-unanswered = no answer yet
result-note = note
result-done = done
result-late = done late
result-missed = missed
result-could-not = could not be done
# Of a hearing or an appointment.
result-was-there = was there
result-was-not-there = was not there
result-undone = taken back
result-removed = removed

## Why it could not be done

reason-app-refused = The app rejected my photo or my voice.
reason-app-broken = The app or the website did not work.
reason-turned-away = They turned me away.
reason-no-answer = No one answered, or no one came.
reason-no-signal = There was no network or no power.
reason-no-transport = I had no way to get there.
reason-sick = I was sick or hurt.
reason-other = Another reason.

## A hearing that is over

hearing-over = This hearing is over. Were you there? Mark your answer. If not, call a lawyer today.
appointment-over = This appointment is over. Were you there? Mark your answer. If not, call the office or a lawyer today.
hearing-missed = You marked that you were not there. Call a lawyer today. There may be a way to fix it, but the time is short.

## The proof log

proof-missing = Entry { $number } is missing. Do not trust what comes after it.
proof-moved = Entry { $number } is in the wrong place. Do not trust what comes after it.
proof-changed = Entry { $number } was changed after it was written. Do not trust what comes after it.

sheet-title = Proof log
# $at is a day with a time, $zone a time zone such as America/New_York.
sheet-exported = Exported on { $at } ({ $zone })
sheet-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
# $code is forty digits.
sheet-code = Check code: { $code }
# $key is a long row of letters and digits.
sheet-key = Signing key: { $key }
sheet-withheld-count = { $count ->
    [one] The owner left out what { $count } entry says.
   *[other] The owner left out what { $count } entries say.
}
# $what is a duty, $result what came of it.
sheet-entry = { $number }. { $what }: { $result }
sheet-removed = { $number }. The person removed what was written here.
sheet-withheld = { $number }. The owner left out what is written here.
sheet-day = For: { $text }
sheet-written = Written down: { $text }
sheet-happened = When it happened, as told: { $text }
sheet-reason = Reason: { $text }
sheet-error = The message was: { $text }
sheet-spoke-to = Spoke to: { $text }
sheet-reference = Reference: { $text }
sheet-note = Note: { $text }
sheet-corrects = Corrects entry { $text }
sheet-removes = What entry { $text } said was removed.
sheet-photo = Photo or paper (SHA-256): { $text }
sheet-proves = What this shows: the entries fit together. Nobody changed one, moved it or took it out of the middle, unless they wrote all later ones anew. The times come from the phone's clock.
sheet-proves-not = What this does not show: that the words are true, that the clock was right, that no entry is missing at the end, or that the owner did not write it all anew. A check code that you got on an earlier day can show that: look for its entry here.
sheet-signature = What a signature shows: who has the signing key made this file, and nobody changed it after that. It does not show when, or that the words are true. Compare the key with the one that you got before.
# One line to read out or to send. $at is a day with a time, $zone a time zone, $code forty digits, $key a long row of letters and digits.
check-code-line = Faro proof log, { $at } ({ $zone }): { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}. Check code: { $code }. Signing key: { $key }
check-code-line-unsigned = Faro proof log, { $at } ({ $zone }): { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}. Check code: { $code }.
check-code-why = Give this line to your lawyer today: read it out, print it or send it. It tells nothing of what you wrote. Later it shows that you wrote these entries by today, and did not change them after. Do it again after each new entry.
proof-signature-right = The signature is right. The file is as this key signed it: { $key }. Anyone can make a key. Compare it with the one that the person gave you before.
proof-signature-given = The signature is right. The file is as the key that you gave signed it.
# $why is a sentence.
proof-signature-wrong = The signature is wrong. { $why }
proof-signature-absent = There is no signature. Anyone could have written this file.
proof-file-foreign = This file is no proof log that Faro can read. Choose the file that Faro exported.
proof-file-newer = A newer Faro made this proof log. Install the newest Faro, and try again.
