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
duty-passed = This time is over and nothing is written down. Did you do it? Write it down. If not, call the office or a lawyer now, and write down why.

## What to see to before

check-charged = The phone is charged
check-signal = The phone has a signal
check-light = Good light on the face, no hat, no glasses
check-quiet = A quiet place
check-numbers = The paper with your numbers is at hand
check-papers = Your papers and an identity card
check-told = Somebody you trust knows where you are, and when you will call
check-by-heart = The phone numbers of your lawyer and your family, by heart or on paper
check-children = Somebody can take the children if you are late
check-home = Somebody who lives there hears the door and the phone
check-charger = The charger, and a place with power
check-copy = A copy of what you send
check-receipt = A receipt, or a photo that shows that it was sent or paid

## How it stands

state-coming = to come
state-open = now
result-note = note
result-done = done
result-late = done late
result-missed = missed
result-could-not = could not be done
result-undone = taken back
result-removed = removed

## Why it could not be done

reason-app-refused = The app refused my photo or my voice.
reason-app-broken = The app or the website did not work.
reason-turned-away = They turned me away.
reason-no-answer = Nobody answered, or nobody came.
reason-no-signal = There was no network or no power.
reason-no-transport = I had no way to get there.
reason-sick = I was sick or hurt.
reason-other = Another reason.

## A hearing that is over

hearing-over = This day is over. Were you there? Write it down in the proof log. If you were not, call a lawyer today.
hearing-missed = You wrote down that you were not there. Call a lawyer today: there may be a way back, and the time for it is short.

## The proof log

proof-missing = Entry { $number } is not there. What follows cannot be trusted.
proof-moved = Entry { $number } stands in another place. What follows cannot be trusted.
proof-changed = Entry { $number } is not what was written. What follows cannot be trusted.

sheet-title = Proof log
# $at is a day with a time, $zone a time zone such as America/New_York.
sheet-exported = Exported on { $at } ({ $zone })
sheet-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
# $head is a long row of letters and digits.
sheet-head = Head: { $head }
# $what is a duty, $result what came of it.
sheet-entry = { $number }. { $what }: { $result }
sheet-removed = { $number }. The person removed what was written here.
sheet-day = For: { $text }
sheet-written = Written down: { $text }
sheet-happened = Happened, as told: { $text }
sheet-reason = Reason: { $text }
sheet-error = The message was: { $text }
sheet-spoke-to = Spoke to: { $text }
sheet-reference = Reference: { $text }
sheet-note = Note: { $text }
sheet-corrects = Corrects entry { $text }
sheet-removes = What entry { $text } said was removed.
sheet-photo = Photo or paper (SHA-256): { $text }
sheet-proves = What this shows: no entry was changed, moved or taken from the middle after it was written. The times are those of the phone's clock.
sheet-proves-not = What this does not show: that the words are true, that the clock was right, or that the end was not cut off. Compare the number of entries and the head with an earlier copy.
