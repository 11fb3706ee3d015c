### The translator's kit: how far a language is, worksheets, previews.

## How far a language is

# The first two stand before a bar and a number.
kit-all = all texts
kit-critical = must be there
# How many translations were made by whom.
kit-states = Read by a second person: { $reviewed }. Written by a person: { $draft }. Made by a machine: { $machine }. Not known: { $unknown }.
kit-stale = { $count ->
    [one] { $count } text changed in the source after it was translated.
   *[other] { $count } texts changed in the source after they were translated.
}
kit-left-over = { $count ->
    [one] { $count } text is no longer in the source. Remove it.
   *[other] { $count } texts are no longer in the source. Remove them.
}
kit-preview = This language is not finished. Some texts that must be there are missing or old.
# $names is a list of names of messages.
kit-lacking = Write these first: { $names }
# $id is the name of a message; $was and $now are texts of the source.
kit-outdated = The source of { $id } changed, but this translation did not. It was: { $was } It is now: { $now } If yours still holds, run: faro locale stamp

## A new language, and writing into files

# $language is a tag.
kit-begun = { $count ->
    [one] { $language } is begun: { $count } file. To get a worksheet, run: faro locale todo { $language }
   *[other] { $language } is begun: { $count } files. To get a worksheet, run: faro locale todo { $language }
}
kit-no-tag = { $language } is not the tag of a language. A tag looks like this: fr, pt-BR or sr-Latn.
# $written and $right are tags.
kit-tag-written = { $written } is written { $right }. Type it so.
kit-there = { $language } is already there. Nothing was written.
kit-no-fallback = { $language } is not there. Name a language that is.
kit-is-source = { $language } is the source. Name a language that is translated from it.
kit-no-folder = Say where the translations are. For example, add: --locales locales
# $revision is a name in git.
kit-no-revision = Git does not know { $revision } here. Name a branch, a tag or a commit.
# $file is a file.
kit-written = The page is in { $file }. Open it in a browser. It needs no network.
kit-stamped = { $count ->
    [one] Faro noted the source of { $count } translation.
   *[other] Faro noted the source of { $count } translations.
}
# $id is the name of a message.
kit-untranslated = { $id } is not translated yet. Nothing was written.
# $path is a file.
kit-broken = Faro cannot read { $path }. Nothing was written. Mend it, or take it back from git.

## Worksheets. They open in a browser or a spreadsheet.

# $file is a file.
kit-worksheet = { $count ->
    [one] The worksheet is in { $file }: { $count } text to write. Fill it in and save it. Then run: faro locale import
   *[other] The worksheet is in { $file }: { $count } texts to write. Fill it in and save it. Then run: faro locale import
}
kit-sheet-title = Worksheet
kit-sheet-how = Write your language in the first box of each row. Leave out what you do not know. Then save, and send the saved file back. Nothing leaves this page by itself.
kit-sheet-brackets = Words in curly brackets become a number, a name or a day. Copy them as they are, and put them where your sentence wants them.
kit-sheet-article = A text that begins with # is a part of an article. Keep #, -, > and numbers at the beginning of a line, and the word in curly brackets behind the heading.
kit-sheet-save = Save the worksheet
kit-sheet-where = Name, and where it is said
kit-sheet-note = Your questions
kit-note = a question
kit-no-sheet = This file is not a worksheet. Take the file that you saved, or make a new one with: faro locale todo
kit-other-sheet = This worksheet is for { $language }. Nothing was written. Name that language.
kit-no-text = This file is not text in UTF-8. Save it as CSV in UTF-8, and try again.
kit-taken = { $count ->
    [one] { $count } text was taken in.
   *[other] { $count } texts were taken in.
}
kit-left = { $count ->
    [one] { $count } row was left out. Mend it in the worksheet, and take it in again.
   *[other] { $count } rows were left out. Mend them in the worksheet, and take it in again.
}
kit-left-unknown = The source has no text with this name.
kit-left-not-fluent = A curly bracket is missing, or one is too many. Compare it with the source.
kit-left-not-section = The first line must be the heading of this part, with the same # signs and the same word in curly brackets at its end. No other part may begin in it.
kit-left-no-other = The form "other" is missing. Every number without a form of its own uses it.
kit-left-meanwhile = Somebody changed this text after the worksheet was made. Make a new worksheet.

## Previews

# $language is a tag.
kit-preview-title = Preview: { $language }
kit-preview-how = Each text is shown as a reader sees it, with sample words and each form of a number. The source is below it.
kit-preview-missing = not translated yet
