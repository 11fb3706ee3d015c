### The command line: cards, hand-offs and replies.

cli-card-name = What do you call this lawyer? (Enter for the name on the card)
cli-card-file = This file cannot be read as text. Choose the file with the card.
cli-card-compared = The card { $id } is compared now.
# $name is what the person calls a lawyer.
cli-card-delete-ask = This deletes the card of { $name } with its keys. Replies to what you sent can be opened no more.
cli-handoff-folder = For more than one card, name a folder that is there already: each card gets a file of its own.
# $file is a path.
cli-handoff-made = Sealed for { $name }: { $file }
# $date is a day in words, $number counts what this card got.
cli-handoff-line = { $name }, number { $number }, { $date }
