### What the checker tells a translator. $id is the name of a message.

check-junk = This line was not understood ({ $detail }). Write a message like this: name = text.
check-no-language = This folder is not in locales/manifest.toml. Add the language there.
check-missing = { $id } is missing. Copy it from English and translate it.
check-obsolete = { $id } is no longer in English. Remove it.
check-duplicate = { $id } is there twice. Keep one.
# $known is a list of names.
check-unknown-variable = "${ $variable }" does not exist here. Never translate names in curly brackets. English has: { $known }.
check-lost-variable = "${ $variable }" is missing. Put it where it belongs in your sentence, in curly brackets.
check-unknown-reference = { $reference } does not exist in this language.
check-no-article = This article is missing. Copy it from English and translate it.
check-no-section = The section { $section } is missing. Copy it from English and translate it.
check-extra-section = The section { $section } is not in English. Never translate the names after #.
check-lost-quote = { $quote } is missing. Put it where the number belongs.
check-unknown-quote = { $quote } is not in English. Never translate names in double curly brackets.

## Rules

check-rule-unreadable = Faro cannot read this file. { $detail }
check-rule-overlap = Two versions cover the same days. End one with `until`, or start the other later with `from`.
check-rule-old = Someone had to read the source again by { $date }. Read it. Then change `checked_on` and `verify_by`.
check-rule-no-source = No official address stands beside this version. Add it as `source`.
# $facts is a list of names of facts.
check-rule-never = What hangs on { $facts } can never hold: an earlier condition says otherwise. Change it or delete it.
check-rule-closed = On { $date }, the day to act by, the office is closed. Name the calendar, or say why.
check-calendar-open = This calendar is open on { $date }. Every office we know of is closed then.
check-rule-mirror = This is not the authority's own address. Use the official one, or none.
# $id is the name of a message, $language a tag.
check-rule-words = { $id } has no words in { $language }.

## The folder that is checked

# $path is a folder, $detail a technical word in English.
error-project-unreadable = Faro cannot read { $path } ({ $detail }). Look at its name.
# $folder is a folder.
error-project-empty = There is no Fluent file of a language in { $folder }. Faro looks for files such as es/app.ftl or app.es.ftl.
# $wanted is a tag or some, $there a list of tags.
error-project-source = { $folder } has no { $wanted } to compare with. It has: { $there }. Name one with --source.
