### The command line: cards, hand-offs and replies.

cli-card-name = ይህን ጠበቃ ምን ብለው ይጠሩታል? (በካርዱ ላይ ላለው ስም Enter ይጫኑ)
cli-card-file = ይህ ፋይል እንደ ጽሑፍ ሊነበብ አይችልም። ካርዱ ያለበትን ፋይል ይምረጡ።
cli-card-compared = ካርዱ { $id } አሁን ተመሳክሯል።
cli-handoff-made = ለ{ $name } ታሽጓል፦ { $file }
cli-handoff-line = { $name }፣ ቁጥር { $number }፣ { $date }
