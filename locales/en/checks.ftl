### What the checker tells a translator. $id is the name of a message.

check-junk = This line was not understood ({ $detail }). A message is written: name = text.
check-no-language = This folder is not in locales/manifest.toml. Add the language there.
check-missing = { $id } is missing. Copy it from English and translate it.
check-obsolete = { $id } is not in English any more. Remove it.
check-duplicate = { $id } is there twice. Keep one.
# $known is a list of names.
check-unknown-variable = "${ $variable }" does not exist here. Names inside curly brackets are never translated. English has: { $known }.
check-lost-variable = "${ $variable }" is missing. Put it where it belongs in your sentence, in curly brackets.
check-unknown-reference = { $reference } does not exist in this language.
check-no-article = This article is missing. Copy it from English and translate it.
check-no-section = The section { $section } is missing. Copy it from English and translate it.
check-extra-section = The section { $section } is not in English. Section names behind # are never translated.
check-lost-quote = { $quote } is missing. Put it where the number belongs.
check-unknown-quote = { $quote } is not in English. Names inside double curly brackets are never translated.

## Rules

check-rule-unreadable = This file cannot be read. { $detail }
check-rule-overlap = Two versions govern the same days. End one with `until`, or begin the other later with `from`.
check-rule-memory = This is from memory and has no official address. Find the text and read it.
check-rule-old = Somebody had to read the source again by { $date }. Read it and change `checked_on` and `verify_by`.
check-rule-mirror = This address is not an authority's own. Use the official one, or none.
# $id is the name of a message, $language a tag.
check-rule-words = { $id } has no words in { $language }.
