### A worker’s desk: many cases that were handed over, one list of dates, and answers. Who reads it works with clients.

## What cannot be done

desk-none = This vault is no desk yet. Make it one first.
    .command = This vault is no desk yet. Type: faro desk init --name "Name on the card"
desk-already = This vault is a desk already. Nothing was changed. To get a new card, rotate it.
    .command = This vault is a desk already. Nothing was changed. To see its card, type: faro desk card
# $there is the number of the hand-off that is kept.
desk-not-newer = This hand-off is not newer. Number { $there } of the same case is on your desk. Nothing was changed.
desk-too-much = There is more in this hand-off than any case has. It was not taken in. Call your client.
desk-otherwise = The case in this file says something else than what was signed. It was not taken in. Call your client.
desk-given-up = This client still has a card whose keys you destroyed. They would not believe a reply. Give them your new card first.
# $ids are the first characters of ids, with commas between.
desk-which = Several clients have this name. Use one of these ids: { $ids }

## What came in

# $name is what the client calls themselves.
desk-added-new = New client: { $name }. Their key is kept. Only this key can send newer hand-offs of this case.
desk-added-other-key = New client with a name or a case that you know, but with another key: { $name }.
desk-added-compare = It may be a new phone. It may also be somebody who wants to fool you. Both stay apart. Call your client on a number that you know, and read the digits to each other.
# $before is a number.
desk-added-newer = { $name }: newer hand-off, in the place of number { $before }.
# $id is the beginning of an id.
desk-added-show = To see the case, type: faro desk show { $id }
# $digits are forty digits in groups.
desk-client-digits = Digits of the client: { $digits }
desk-log-holds = Proof log: { $count ->
    [one] { $count } entry holds.
   *[other] { $count } entries hold.
} Left out by the client: { $withheld }.
desk-log-broken = The proof log does not hold: it was changed, or its signature is wrong. Faro does not use it. Ask your client.

## What changed

# $what is a date, a person, a paper; it may have its value behind it.
desk-change-new = New: { $what }
desk-change-gone = Gone: { $what }
desk-change-edited = Changed: { $what }
# $was and $is are dates or answers.
desk-change-moved = { $what } Now: { $is }. Before: { $was }.
desk-change-says = { $what } { $says }
desk-change-address = Address: { $lines }
desk-change-note = Note: { $title }
desk-change-paper = Paper: { $title }

## What is due

# $date is a day in words; $count is the number of cases.
desk-due = Due at this desk on { $date }, { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
desk-due-next = Next: { $name }, { $date }
desk-due-none = Nothing is due in the cases of this desk.
desk-due-ending = The name of the file must end in .ics for a calendar or in .csv for a spreadsheet.
# $file is the name of a file.
desk-due-written = Written: { $file }
# In the title of an event in a calendar.
desk-event = { $name }: { $title }
# $text is a sentence about this client.
desk-of-client = { $name }: { $text }
desk-sent-otherwise = The client’s list says { $date }. Find out which is right.
desk-sent-undated = The client’s list has no date for it. Find out which is right.
desk-sent-absent = It is not in the client’s list. It may be done, or the facts may be new.
desk-sent-alone = In the client’s list only: { $title }, { $date }
desk-sent-alone-undated = In the client’s list only: { $title }
# $hearings is a list of two or more.
desk-clash = Hearings within one hour: { $hearings }.
# $when is a day with a time, $zone is "New York time".
desk-clash-one = { $name }, { $title }, { $when } ({ $zone })
desk-clients-unreadable = { $count ->
    [one] { $count } client cannot be read. A newer Faro may have written it. The list does not have its dates.
   *[other] { $count } clients cannot be read. A newer Faro may have written them. The list does not have their dates.
}

## Clients

desk-clients-none = No case is on this desk yet. Give your clients your card, and take in what they send.
# $date is the day on which the client made it.
desk-client-sent = Hand-off { $number }, made on { $date }
desk-client-next = Next: { $title }, { $date }
desk-client-not-compared = Not compared yet: you only know the key, not whose it is.
desk-client-old-card = This client still has your old card.
desk-compared = Noted: you compared the digits with { $name }. They are { $digits }
desk-name-ask = What do you call { $name } from now on?
desk-heading-changes = What the newest hand-off changed
desk-heading-due = Due
desk-heading-hearings = Hearings
desk-heading-people = People
desk-heading-facts = Answers
desk-heading-addresses = Addresses and contacts
desk-heading-papers = Papers
desk-heading-notes = Notes of the client
desk-heading-own = Your own notes
desk-papers-open = These files are open to everybody who uses this computer. Delete them when you are done. They came from outside: open them with care.
desk-exported = Written: { $file }
desk-purge-ask = This destroys the case of { $name } on this desk, with all papers and your own notes. The file that was mailed to you still opens with the key of your card. To end that too, rotate your card.
desk-purged = The case of { $name } is gone from this desk. The file that was mailed to you still opens with the key of your card. Delete it where it lies, or rotate your card.

## The card

# $digits are forty digits in groups.
desk-card-digits = Check digits: { $digits }
desk-card-how = Give your clients this line, on paper or as a message. Read the digits to them on the phone, so that they know that the card is yours.
# $count is the number of replies.
desk-rotated = { $count ->
    [one] You have a new card. This reply tells a client about it. The old card signed it.
   *[other] You have a new card. These replies tell your clients about it. The old card signed them.
}
desk-rotate-then = Send each client their file. When all of them use the new card, type: faro desk rotate --forget-old
desk-rotate-folder = Name a folder that is there, for the replies to your clients.
desk-rotate-none = There is no old card. To make a new one, type: faro desk rotate --output FOLDER
desk-forget-ask = This destroys the keys of your old card. What was sealed for it opens no more. Clients who still have the old card: { $count }.
desk-forgotten = The keys of the old card are gone.

## Replies

# $count is the number of lines.
desk-reply-written = { $count ->
    [one] Reply with { $count } line, sealed and signed: { $file }
   *[other] Reply with { $count } lines, sealed and signed: { $file }
}
desk-reply-send = Send the file to { $name } in any way. Nobody else can open it.
desk-reply-nothing = The reply says nothing. Write at least one line without # before it.
# $why says what is wrong, and what to write.
desk-reply-line = Line { $line } of the reply: { $why }
desk-reply-missing = A line is missing here: { $name }:
desk-reply-begin = A line that begins with a space goes on with the line before, and there is none.
desk-reply-colon = Write a name, a colon and what you want to say, such as: message: Please call me.
desk-reply-empty = Write something behind { $name }:
desk-reply-not-theirs = Nothing in this case has the id { $id }. Look at the case again.
# $known are words, with commas between.
desk-reply-unknown = Only these can stand here: { $known }
desk-template-head = A reply to { $name }. Lines that begin with # are not sent. Take away the # and fill in what you need. A line that begins with a space goes on with the line before. Your client sees each line and takes it or leaves it.
# $id is what to write behind "hearing:".
desk-template-hearing = hearing: { $id } is { $title }, { $when }
desk-template-message = Something that you want to say:
desk-template-question = Something that you want to know:
desk-template-task = Something to do. The date and the steps before it can be left out; there can be several steps:
desk-template-date = A hearing: an id from the list above, or new. The kind is master, individual or other:
desk-template-fact = An answer for the case. For somebody else than the client, add a line such as person: Ana
desk-template-paper = A file that goes along:

## The command line

help-desk = For legal workers: take cases in, see what is due in all of them, answer
    .example = faro desk due
    .teaches =
        Your desk is a vault of your own. Nothing goes over a network: files come and go as you like.
        1. Make a vault, then the desk: faro vault create, faro desk init --name "Clinic, Ana"
        2. Give clients your card, and read them its digits: faro desk card
        3. Take in what they send: faro desk add ~/Downloads/*.faro.age
        4. See what is due in all cases, and whose date is next: faro desk due
        5. Look at one case: faro desk show "Rosa". Its papers: faro desk papers "Rosa" --output rosa
        6. Answer: faro desk reply "Rosa" --new >reply.txt, fill it in, then faro desk reply "Rosa" reply.txt
        7. Call once, compare the digits, and say so: faro desk compared "Rosa"
        8. When a case is closed: faro desk purge "Rosa", and now and then faro desk rotate --output to-send
        What a client tells is their word. Faro computes the dates anew on your day and says where the client’s own list differs. Check each date in the law.
help-desk-init = Make this vault a desk, with a card of this name
    .example = faro desk init --name "Clinic, Ana"
help-desk-card = Show the card for your clients, with its check digits
    .example = faro desk card
help-desk-add = Take in hand-offs; of a newer one, show what changed
    .example = faro desk add 2026-11-27-a1b2.faro.age
help-desk-list = List the clients, each with the next date
    .example = faro desk list
# Clio: help.clio.com/hc/en-us/articles/50633872928539 (what a calendar event must have). LegalServer:
# help.legalserver.org/home/calendar/calendar-events-tasks-and-deadlines (three kinds of records). Read on 27 November
# 2026. Of Docketwise no public page says what it takes in: left out.
help-desk-due = Show what is due in all cases, or write it for a calendar or a spreadsheet
    .example = faro desk due --output due.csv
    .teaches =
        Columns of the .csv file: client, what, person, act_by (the day to act by), last_day (the last day that the law can be read to allow), at (time of a hearing), zone, rule, citation, confidence, source, place, differs (from the client’s list).
        Clio: an event needs a summary (client and what), a start (at, else act_by) and an end, which you must add.
        LegalServer: make a hearing an event, and everything else a deadline with the day of act_by; the rest goes into the note.
        A .ics file shows discreet titles. With --full it has the names of your clients. A second file moves events and doubles none.
help-desk-show = Show the desk’s own page of a case, or write it as a sheet for print
    .example = faro desk show Rosa
help-desk-papers = Write the papers of a case into a folder, in the open
    .example = faro desk papers Rosa --output rosa
help-desk-note = Write a note of your own about a client, from standard input or an editor
    .example = faro desk note Rosa
help-desk-name = Call a client by another name
    .example = faro desk name Rosa
help-desk-compared = Say that you and the client read the digits to each other, and that they are the same
    .example = faro desk compared Rosa
help-desk-reply = Seal and sign a reply, from a text file, standard input or an editor
    .example = faro desk reply Rosa reply.txt --output to-send
    .teaches =
        A reply is a small text. Each part begins with what it is: message:, question:, task:, hearing:, fact: or paper:. To get one to fill in, with the ids of the client’s hearings, use --new.
help-desk-export = Write a case so that another program can load it
    .example = faro desk export Rosa --for assembly-line --output rosa.json
    .teaches =
        assembly-line: in the interview, open the menu of saved answers and choose to upload a JSON file. Names, dates of birth, the address, lawyers, interpreters and case numbers go along. A name goes whole into the first name unless it has a comma: look at it there.
help-desk-purge = Destroy a case on this desk, with its papers and your notes
    .example = faro desk purge Rosa
help-desk-rotate = Make a new card, and a signed reply for each client that says so
    .example = faro desk rotate --output to-send
help-arg-desk-name = The name on the card, as clients know you
help-arg-handoff-files = What a client sent; one file or several
help-arg-due-output = Write it into this new file, which ends in .ics or .csv
help-arg-due-full = In a calendar, the names of clients and what is due, instead of a discreet title
help-arg-client = The client, by name or by the beginning of the id
help-arg-desk-sheet = Write a sheet for print into this new file, which ends in .html
help-arg-papers-output = The folder for the papers
help-arg-reply-text = A text file with the reply
help-arg-reply-new = Show a reply to fill in, and write nothing
help-arg-reply-papers = A file that goes along; it can be given more than once
help-arg-reply-output = The folder, or the new file, for the reply
help-arg-export-for = For which program: { $codes }
help-arg-export-output = Write it into this new file
help-arg-rotate-output = The folder for the replies to your clients
help-arg-forget-old = Destroy the keys of the old card
help-value-client = CLIENT
help-value-path = PATH
