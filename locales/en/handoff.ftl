### Handing a case to a lawyer, and what comes back.

handoff-json-foreign = The file is not written as Faro writes it. Nothing was changed. Ask for the file again.
handoff-json-newer = A newer Faro wrote this file. Bring Faro up to date, then open it again.
handoff-json-too-large = The file says more than Faro ever writes. It was not read. Ask who sent it for another one.

## What goes and what stays

handoff-people = { $count ->
    [one] { $count } person of the case
   *[other] { $count } people of the case
}
handoff-facts = { $count ->
    [one] { $count } answer to a question
   *[other] { $count } answers to questions
}
handoff-hearings = { $count ->
    [one] { $count } hearing
   *[other] { $count } hearings
}
handoff-duties = { $count ->
    [one] { $count } duty
   *[other] { $count } duties
}
handoff-addresses = { $count ->
    [one] { $count } address
   *[other] { $count } addresses
}
handoff-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
handoff-notes-facts = { $count ->
    [one] { $count } note of what happened
   *[other] { $count } notes of what happened
}
handoff-notes-officers = { $count ->
    [one] { $count } note of what officers were told
   *[other] { $count } notes of what officers were told
}
handoff-notes-lawyer = { $count ->
    [one] { $count } note for my lawyer only
   *[other] { $count } notes for my lawyer only
}
handoff-papers = { $count ->
    [one] { $count } paper
   *[other] { $count } papers
}
handoff-log = { $count ->
    [one] { $count } entry of the proof log
   *[other] { $count } entries of the proof log
}
handoff-goes = This goes:
handoff-stays = This stays with you:
handoff-nothing = Nothing of your case
# Of what was chosen.
handoff-named = { $count ->
    [one] { $count } thing that you chose stays too. It is about somebody who stays, or has their name in it.
   *[other] { $count } things that you chose stay too. They are about somebody who stays, or have their name in them.
}
handoff-log-stays = The proof log stays. So the list of dates does not say what you did already. Tell your lawyer.
handoff-log-goes = The proof log goes. If two lawyers get it, they can see that it is the same log.
handoff-papers-whole = Papers go as they are. Faro cannot see who is named in a paper, and a photo can tell where it was taken.
# Beside one thing that was chosen.
handoff-thing-stays = It stays all the same. It is about somebody who stays, or has their name in it.
handoff-exists = There is a file of that name already. Nothing was made. Choose another name.
handoff-no-part = There is nothing of that name to choose. Choose a part of the case, or one thing by its id.
    .command = There is nothing of that name to choose. To see the parts, type: faro handoff make --help

## Cards

card-twice = This card is in your list already. Nothing was changed.
card-not-compared = Nobody compared this card with the lawyer’s own. If it was swapped on the way, somebody else can read all of it. Call the lawyer on a number that you know, and read the digits to each other.
    .command = Nobody compared this card with the lawyer’s own. If it was swapped on the way, somebody else can read all of it. Call the lawyer, read the digits to each other, and type: faro card compared ID. To go on without it, add --yes.
# $digits are forty digits in groups.
card-digits = Check digits: { $digits }
# $date is a day in words.
card-compared-on = Compared on { $date }
card-compared-never = Not compared yet
card-compare = Call the lawyer on a number that you know. Read these digits to each other. If one digit differs, delete the card.
# $name is what the person calls a lawyer.
card-uncompared = Nobody compared the card of { $name } with their own. If it was swapped on the way, somebody else can read all of this.
# $date is a day in words.
card-proved = This lawyer can open what you send: you read their answer on { $date }.

## What lies in a hand-off. READ-ME.txt is for a lawyer who may have no Faro.

readme-what = These files come from somebody who keeps their case with Faro. They are for you alone: they were sealed for your key.
readme-sender = Faro does not know who sent them. The sender is known only by the key that signed the list of sums. The first time, ask the person if they sent it. Later files must have the same key.
readme-files = Print case.html. Open dates.csv with a spreadsheet and dates.ics with a calendar. The folder "papers" has their papers. All of it, for programs, is in case.json. A lawyer must check every date before anybody relies on it.
readme-check = To check that nothing was changed, use the two lines at the end of this text.
readme-answer = To answer, use Faro on your own computer. Your answer goes back as one sealed file.

## A reply, line by line

# The titles of lines.
reply-hearing = Date of a hearing
reply-fact = Something that the law asks for
reply-task = Something to do
reply-question = A question for you
reply-message = A message
reply-paper = A paper
reply-card = A new card
reply-unknown = Something that this Faro does not know
# $when is a day, with a time if it is known; $zone is "Los Angeles time".
reply-when = { $when } ({ $zone })
# $date is a day in words.
reply-until = By { $date }
reply-fact-untold = You did not answer this yet.
reply-stands = You have now:
# $name is a lawyer, $number counts their replies, $date is a day in words.
reply-from = Reply { $number } of { $name }, { $date }
# What happens when the line is taken.
reply-take-hearing = If you take it, this date is kept as your lawyer’s, and your reminders move.
reply-take-new-hearing = If you take it, this is a new hearing, and Faro reminds you of it.
reply-take-fact = If you take it, this is your answer, with your lawyer as the source.
reply-take-duty = If you take it, this is a new duty, and Faro reminds you of it.
reply-take-note = If you take it, it is kept with your notes for my lawyer only.
reply-take-paper = If you take it, it is kept with your papers.
reply-take-card = If you take it, what you send from now on can be opened with the new card alone.
reply-taken = You took this already.
# Why a line cannot be taken.
reply-unknown-why = It cannot be taken. Bring Faro up to date and open the reply again, or ask your lawyer what it says.
reply-hearing-when = It cannot be taken: the day or the place’s time zone cannot be read. Ask your lawyer for the date.
reply-hearing-gone = It cannot be taken: you deleted this hearing. Ask your lawyer if it still holds.
reply-no-country = It cannot be taken yet: first say which country your case is in.
reply-person-gone = It cannot be taken: the person whom it is about is not in your case any more.
reply-fact-unreadable = It cannot be taken: this Faro cannot read it. Ask your lawyer what it says.
reply-paper-gone = It cannot be taken: the file did not come with the reply. Ask for it again.
reply-card-misread = It cannot be taken: the card cannot be read. Ask your lawyer for it again.
reply-empty = It cannot be taken: it says nothing.
# Why a reply is refused.
reply-no-file = This file cannot be read. Choose the file that your lawyer sent.
reply-no-reply = This is a hand-off, not a reply. Nothing was changed. Choose another file.
reply-other-handoff = This reply is to the case of somebody else. Nothing was changed. Tell your lawyer.
reply-seen = You saw another reply with this number. One of the two is not real. Nothing was changed. Call your lawyer.
reply-no-line = The reply has no line with that number. Look at the list again.
reply-taken-before = You took this line already. Nothing was changed.

## Sending and comparing

# Shown to the person, beside the card of a lawyer. $digits are forty digits in groups.
card-own-digits = Your own digits, for this lawyer alone: { $digits }
card-line = The card, one line that begins with FARO1:
card-none = There is no card yet. Ask your lawyer for theirs.
handoff-send = Send the file as you like: by e-mail, by chat, or on a memory stick. Nobody else can open it. Others can see how large it is, and that the program age made it.
handoff-none = You handed nothing over yet.
