### What the checker tells a translator. $id is the name of a message.

check-line = This line is not a message. Write a message like this: name = text.
check-name = This name is not allowed. A name has only letters a to z, digits, - and _, and no space.
check-nothing = Nothing stands after the = here. Write the translation there, or delete the line.
check-tab = This line begins with a tab. Use spaces instead.
check-indent = This line belongs to the sentence above. Put four spaces before it.
check-brace-open = This curly bracket is not closed. Put { "}" } after the name.
check-brace-extra = This { "}" } closes nothing. Delete it, or put a curly bracket before the name.
check-no-star = One form must have a star in front, like *[other]. The star marks the form for all other numbers.
check-two-stars = Two forms have a star. Only one may have it.
check-quote-open = This quote mark inside curly brackets is not closed. Put a second one.
check-escape = After \ only \, a quote mark or u with four digits may stand. Delete the \.
check-selector = Before -> there must be a name with $. Copy it from the source.
check-function-form = The part in round brackets is not right. Copy it from the source.
check-function = There is no { $name }. Copy what is in the curly brackets from the source.
check-function-number = NUMBER needs one name with $, such as NUMBER($count).
check-function-option = NUMBER does not know "{ $name }". Copy the part from the source.
check-utf16 = This file is saved as UTF-16 ("Unicode"). Save it again as UTF-8. It was not checked.
check-one-byte = This file is saved in an old encoding, such as Windows-1252. Save it again as UTF-8. It was not checked.
check-too-large = This file is larger than 4 MB. It was not checked.
check-refused = This file cannot be read. It was not checked. Look at who may read it.
check-lost-letter = A letter was lost here ({ "\uFFFD" }). Type it again.
check-garbled = These letters were broken when the file was saved. Type them again, and save as UTF-8.
check-extra-file = The source has no file of this name. Rename it back, or delete it.
check-stray = This file is in no language's folder, so nobody reads it. Name the folder by the language's tag, such as es.
# $tag is a language tag in all that follows.
check-no-language = { $tag } is not in manifest.toml. Add the language there.
check-manifest = manifest.toml cannot be read from here on. Compare this line with the other languages.
check-manifest-bytes = manifest.toml is not saved as UTF-8. Save it again as UTF-8.
check-manifest-twice = { $tag } is here twice. Keep one.
check-manifest-folder = { $tag } has no folder with translations. Make it, or delete these lines.
check-manifest-direction = { $tag } is written { $right ->
    [rtl] right to left
   *[ltr] left to right
}. Change the direction.
check-manifest-plural = { $tag } uses the number forms { $right }, not { $own }.
check-missing = { $id } is missing here. Copy it from the source and translate it.
# $source is the path of a file.
check-missing-file = This file is missing, with { $count ->
    [one] { $count } message
   *[other] { $count } messages
}. Copy { $source } and translate it.
check-obsolete = The source does not have { $id } any more. Delete it.
check-renamed = The source has no { $id }. If you translated the name, rename it back to { $other }.
check-duplicate = { $id } is here twice. Keep one.
check-duplicate-file = { $id } is also in { $path }. Keep one.
# $key is the name of a form, such as [one], in all that follows.
check-duplicate-form = The form { $key } is here twice. Keep one.
check-empty = This says nothing. Write the translation here.
check-unknown-reference = { $reference } does not exist. Look at how the source writes it.
check-reference-missing = { $reference } is not translated yet, but this text needs it. Copy it from the source too.
check-circle = This text puts itself into itself, by { $reference }. Say it in words.
check-too-many = This text has more than 100 curly brackets. Faro does not fill in so many.
check-lost-reference = { $reference } is missing. Copy it from the source.
# $known is a list of names.
check-unknown-variable = "${ $variable }" does not exist here. Never translate names in curly brackets. The source has: { $known }.
# $meant is a name, in all that follows.
check-variable-meant = "${ $variable }" does not exist here. Write ${ $meant }, just as in the source.
check-variable-case = "${ $variable }" has capital and small letters that differ. Write ${ $meant }.
check-variable-none = "${ $variable }" does not exist here. The source has no such name. Delete it, with its curly brackets.
check-lost-variable = "${ $variable }" is missing. Put it where it belongs in your sentence, in curly brackets.
check-lost-in-form = "${ $variable }" is missing in the form { $key }. Put it in, in curly brackets.
check-together = "${ $variable }" alone is not enough. Use "${ $other }" too.
check-twice-shown = "${ $variable }" is shown more often than in the source. Is that right?
check-touching = Nothing stands before "${ $variable }", so two words run into one. Put a space between.
check-key = { $key } is not a form here. Never translate what is in square brackets. The source has: { $known }.
check-key-form = { $key } is not a form. Never translate what is in square brackets. Copy it from the source.
check-wrong-selector = The form hangs on "${ $variable }" here, but on "${ $meant }" in the source. Change it.
check-literal-twice = "{ $words }" is here more often than in the source. Delete one.
check-literal-lost = "{ $words }" is missing. Copy it from the source, with its quote marks and curly brackets.
check-form-unknown = { $key } is not a number form. Write { $meant } in square brackets.
check-form-never = This language never uses { $key }. It uses: { $forms }. Delete the form.
# $key are one form or some, $first is the first of them, $numbers are some numbers, such as 1, 21, 31.
check-form-missing = Missing here: { $key }. This language uses { $first } for { $numbers }.
check-form-hides = { $key } is used for { $numbers }, but does not show the number. For { $number } this would be wrong. Put { "{" } ${ $variable } { "}" } in.
check-number-hidden = No form shows the number. Put { "{" } ${ $variable } { "}" } where it belongs.
# $value is what is written, in all that follows.
check-tag-extra = { $value } is not in the source. Delete it: readers would see it as it is.
check-tag-lost = { $value } is missing. Copy it from the source.
check-tag-open = { $value } is not closed. Copy the end from the source.
check-script = { $value } can run a program. Delete it.
# $own is what stands in the translation, in all that follows.
check-number = The source says { $value }, but this says { $own }. Is the number right?
check-number-lost = The source says { $value }. The number is missing here.
check-number-extra = { $own } is not in the source. Is the number right?
check-form-name = The source names { $value }, but this says { $own }.
check-form-name-lost = The source names { $value }. It is missing here.
check-phone = The phone number is { $value } in the source, but { $own } here.
check-phone-lost = The phone number { $value } is missing.
check-money = The source says { $value } in money, but this says { $own }.
check-money-lost = The source says { $value } in money. It is missing here.
check-address = The address { $value } is missing or changed. Copy it from the source.
check-isolate = { $value } would be drawn in the wrong order here. Put the signs U+2066 and U+2069 around it.
# $sign is a letter, or its number in Unicode, in all that follows.
check-turned = An invisible sign ({ $sign }) turns the text around here. Delete it.
check-isolates = An invisible sign that holds text together has no partner. Delete it, or copy both.
check-invisible = There is an invisible sign here ({ $sign }). Delete it.
check-control = This sign ({ $sign }) is not text. Delete it.
check-mixed = The "{ $sign }" in "{ $word }" is from another alphabet. Type it again on your keyboard.
check-letter = The letter "{ $sign }" is not used in this language. Did you mean "{ $right }"?
check-spaces = There are two spaces here. Delete one.
check-composed = This letter is typed in two pieces. Type it again as one letter.
check-same = This is the same as the source. Translate it.
check-left-in = From here on the words are those of the source. Translate them.
check-too-long = This is { $count } characters long. There is room for { $most }.
check-longer = This is much longer than the source. Is it the right text?
check-shorter = This is much shorter than the source. Is something missing?
# $word is a word, $agreed another one.
check-forbidden = The word "{ $word }" must not be used. Write "{ $agreed }".
check-locked = A locked phone shows this to anyone. Do not say "{ $word }" here.
# $section is the name of a section, in all that follows.
check-no-section = The section { $section } is missing. Copy it from the source and translate it.
check-extra-section = The section { $section } is not in the source. Never translate the names after #.
check-section-twice = The section { $section } is here twice. Each name may stand once.
check-no-anchor = This heading lost its name. Put { "{" }#{ $meant }{ "}" } after it.
# $kind is what is written, such as [!warning].
check-callout = { $kind } is not a kind of box. Never translate it. The source has: { $known }.
check-callout-lost = A box that begins with > [!…] is missing. Copy it from the source.
check-items = This part has { $there } list items. The source has { $wanted }.
check-lost-quote = { $quote } is missing. Put it where the number belongs.
check-unknown-quote = { $quote } is not in the source. Never translate names in double curly brackets.
check-link = The link to { $value } is missing. Copy it from the source.

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

## What each check is about

explain-f001 = A line must begin with a name and =, or be part of the text above it.
explain-f002 = Each name may be used once in a language. Of two, readers see only one.
explain-f003 = Each form and each name with a dot may stand once in a message.
explain-f004 = A name with nothing after it shows nothing to the reader.
explain-f005 = Files must be saved as UTF-8. Most editors ask for it under "Save as".
explain-f006 = Only a message or term that this language has can be put into a text.
explain-f007 = Words in capital letters inside curly brackets are commands. Copy them as they are.
explain-f009 = A folder that the manifest does not name is not offered to anyone.
explain-f010 = A file is found by its name. A translated file name is not found.
explain-f011 = Curly brackets come in pairs.
explain-f012 = Where there are forms, exactly one has a star. It is used when no other fits.
explain-f013 = Lines are moved in with spaces, never with tabs.
explain-f014 = The second line of a text begins with spaces. Without them it looks like a new message.
explain-f015 = Quote marks inside curly brackets come in pairs.
explain-f016 = A form is chosen by a name with $. The name of a message cannot choose.
explain-f017 = A text that contains itself never ends.
explain-f018 = A text may have at most 100 curly brackets.
explain-f021 = Each file must lie in the folder of a language, or have its tag in its name.
explain-f022 = Each language stands once in the manifest.
explain-f023 = With the wrong direction, lines begin on the wrong side.
explain-f024 = The manifest lists the languages. If it cannot be read, there are none.
explain-f025 = A language in the manifest needs a folder of its name.
explain-c001 = What is not translated yet is shown in another language.
explain-c002 = What the source does not have any more is shown to nobody.
explain-c003 = Text that is the same as the source is most often not translated.
explain-c004 = An empty text leaves a hole on the screen. It could also make an empty answer count.
explain-c005 = The source changed after this text was translated. Readers still see the old one. To find it, run: faro locale check --since
explain-c010 = A whole file is not translated yet.
explain-c011 = The name before = finds the text. It is never translated.
explain-c012 = Names that begin with a dot are never translated.
explain-p001 = A name with $ is filled in by the app. It must be written just as in the source.
explain-p002 = What the source shows must be shown here too: a day, a name, a number.
explain-p003 = A name or text that the source puts in is missing.
explain-p005 = Capital and small letters of names with $ must be those of the source.
explain-p006 = Two names side by side are read as one word.
explain-p007 = Words in square brackets are set by the app. They are never translated.
explain-p008 = The form must hang on the same number as in the source.
explain-p009 = Some names need each other. An hour of 12 without a.m. or p.m. can mean two times.
explain-p010 = A name that is shown twice is often left over from a change.
explain-p011 = Words in quote marks inside curly brackets are typed or printed as they are.
explain-n001 = Each language has its own number forms. A missing one gives wrong grammar for some numbers.
explain-n002 = A form that the language never uses is never shown.
explain-n004 = In many languages the form [one] is also used for 0, 21 or 31. Then "1 day" is false.
explain-n005 = The reader must see how many there are.
explain-n006 = The forms are called zero, one, two, few, many and other in every language.
explain-n007 = The manifest must list the forms that Faro really uses for the language.
explain-m001 = The app shows marks such as <b> as they are, unless the source has them too.
explain-m002 = A number that differs can cost someone a deadline.
explain-m003 = Some invisible signs turn the text around. A date or number then reads wrong.
explain-m004 = Invisible signs split words: they are not found, and a voice reads them wrong.
explain-m005 = Some letters of other alphabets look the same. They are not found, and a voice reads them wrong.
explain-m006 = Some signs are no text. Phones show a box for them.
explain-m007 = A text must never run a program.
explain-m008 = In text from right to left, phone numbers, ranges and amounts turn around unless they are held together.
explain-m009 = A form has the same name in every language, such as I-589.
explain-m010 = Addresses of pages are the same in every language.
explain-m011 = A wrong phone number reaches nobody, or a stranger.
explain-m012 = An amount of money must be that of the source.
explain-m013 = A number of the source is missing, or there is a new one.
explain-t001 = Some keyboards type a letter of a neighbour's alphabet. It looks the same, but search does not find it.
explain-t004 = Two spaces are most often a slip.
explain-t006 = Part of the text is not translated.
explain-t009 = One letter can be saved in one piece or in two. Search finds only the first.
explain-t011 = Letters were lost when the file was saved. No program knows all of them.
explain-g002 = The glossary says which word is used for each thing, and which never.
explain-g005 = A locked phone may be seen by anyone. Nothing there may tell of a case.
explain-s001 = Some texts have little room. The comment says how much.
explain-s002 = A text of a very different length often says something else.
explain-d002 = Names of sections, such as #before, are the same in every language.
explain-d006 = A link of the source is missing.
explain-d007 = Boxes and lists are the same in every language. A box of an unknown kind is shown as plain text.
explain-d009 = A number that the law may change is put in by name, in double curly brackets.
explain-d013 = A section without its name cannot be found or compared.
explain-d014 = Each name of a section stands once in an article.
