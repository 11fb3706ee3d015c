### Guidance packs that somebody else signed: why one is refused, and how far one may be trusted.

## Who it is from, and how old it is

# $name is what the person calls the publisher.
pack-from = From { $name }. You trust them.
pack-not-known = You do not know who made this. Do not rely on it. Nobody has checked it for you.
# $name is what the person calls the publisher. It stands beside a date.
note-from-pack = This date is from { $name }, not from Faro.
note-from-beside = This date is from { $name }. Faro has a date of its own for this. Act by the earlier one.
# $reason is one of the sentences below.
pack-withdrawn = Its publisher took it back. { $reason }
withdrawn-wrong = It says something that is not right.
withdrawn-outdated = The law has changed.
withdrawn-unsafe = It can hurt people who follow it, so Faro does not show it.
withdrawn-replaced = There is a better one. Ask for it.
pack-keys-removed = Its publisher no longer uses the keys that signed it. Do not rely on it. Ask for a new one.
# $date is a day.
pack-expired = It ended on { $date }. Do not rely on it. Ask for a new one.
pack-review = It should have been checked again by { $date }. It may be old.
# $version is a number.
pack-newer = There is a newer one: version { $version }. Ask for it.
pack-catalogue-old = Faro last heard of this publisher some time ago. Since { $date } it may be old. Ask for a new one.
pack-no-catalogue = Faro cannot tell if there is a newer one.

## What is said of a pack

# $name is what the publisher calls itself, $contact how to reach it.
pack-publisher = It says that it is from: { $name } ({ $contact })
# $digits is a row of numbers that two people compare.
pack-check = Check  { $digits }
pack-compare = Compare these numbers with the people who made it, in person. If they are the same, say what you call them.
# $version is a number.
pack-version = Version { $version }
# $key is the name of a key.
pack-signer = Signed with the key { $key }
pack-one-person = One person alone can sign for this publisher.
# $checked and $review are days.
pack-checked = Version { $version }. It was checked on { $checked }. It must be checked again by { $review }.
# $version is a number, $date is a day.
pack-catalogue = The newest list of this publisher is number { $version }, from { $date }.
# $count is how many rules a pack has.
pack-rules = { $count ->
    [one] It has { $count } rule with a date.
   *[other] It has { $count } rules with dates.
}

## Why it is refused

archive-too-large = This file is larger than a pack may be. Nothing was kept.
archive-no-file = This is no pack: it holds a folder, a link or another thing that a pack cannot hold. Nothing was kept.
archive-name = This is no pack: a name in it could lead to another place. Nothing was kept.
archive-twice = This is no pack: it holds the same name twice. Nothing was kept.
archive-order = The files in this pack are not in order. Ask for it again. Nothing was kept.
archive-end = This is no pack, or only a part of one. Ask for the file again.
archive-form = This is no pack, or it was written in another way. Ask for the file again.
pack-no-publisher = This pack does not say who made it. Do not use it.
pack-too-many = This pack has too many keys or signatures. Nothing was kept.
# $version is a number.
pack-publisher-gap = The pack does not tell all of who made it: part { $version } is missing. Ask for the file again.
# $detail names what is wrong, in English.
pack-publisher-broken = Part { $version } of who made this pack cannot be used. { $detail }
pack-publisher-unsigned = Too few people signed part { $version } of who made this pack. Do not trust it.
pack-other-publisher = This is from somebody else. Do not trust it. Ask the people you know for their pack.
# $reason is a sentence.
pack-signature = A signature is not right. { $reason }
pack-old-signature = A signature is of an old kind. Sign again with minisign 0.10 or newer, or with Faro.
# $key is the id of a key.
pack-strange-key = The key { $key } is not one of the publisher. Do not trust what it signed.
# $held and $wanted are numbers.
pack-not-signed = Too few people signed: { $held } of { $wanted }. Do not trust it. Ask for a signed pack.
# $file is the name of a file in the pack.
pack-unknown-name = { $file } does not belong in a pack. Take it out.
pack-sums = The list of what was signed is missing or broken. Ask for the file again.
pack-file-added = { $file } was put in after the pack was signed. Do not trust it.
pack-file-renamed = { $file } had another name when the pack was signed. Do not trust it.
pack-file-gone = { $file } was taken out after the pack was signed. Do not trust it.
pack-file-changed = { $file } was changed after the pack was signed. Do not trust it.
pack-comment = A signature says that it is for another file. Do not trust it.
pack-catalogue-broken = The list of the newest packs cannot be used. { $detail }
pack-catalogue-unsigned = Too few people signed the list of the newest packs. Do not trust it.
# $date is a day.
pack-catalogue-future = This pack is from { $date }, a day that has not come yet. Check the date on this device. Then try again.
# $had and $version are numbers.
pack-older = You have had version { $had } of this pack. This one is older: version { $version }. Keep the newer one.
pack-two-things = This publisher says two things: there are two packs of the same number. Do not use them. Ask the publisher.
# $pack is the name of a pack.
pack-name-taken = You have a pack called { $pack } from somebody else. Remove that one first, if you trust this one more.
pack-unsafe = Its publisher took this pack back: it can hurt people who follow it. Faro did not keep it.

## What a pack may not say

# $detail names the file, the line and what is wrong, in English.
pack-contents = A file in this pack cannot be used: { $detail }.
# $id is what the pack says.
pack-bad-id = { $id } cannot be used as a name. Use 2 to 32 small letters, digits and hyphens, a letter first.
pack-built-in = Faro has a pack called { $id }. Give yours another name.
pack-version-zero = The version must be 1 or more.
pack-days = The days in pack.toml are not in order. First checked_on, then review_by, then expires_on: at most 18 months after the first.
# $field is the name of a field.
pack-field = Look at { $field } in pack.toml: it is missing, or is not for your pack.
# $language is the tag of a language.
pack-languages = Look at the language { $language }. Each one in pack.toml needs words/{ $language }/pack.ftl. English (en) must be one of them.
pack-not-text = { $file } is not plain text, or has signs in it that nobody can see.
pack-deep = { $file } has too many lists inside lists.
# $message is the name of a message.
pack-foreign-words = { $file } names { $message }, which is not from your pack. Begin each name with the name of your pack.

## What an author is told

# $date is a day.
lint-future = The day { $date } is still to come. Write the day on which you checked it.
lint-old = This should have been checked again by { $date }. Check it. Then write new days.
lint-fact-old = Nobody has checked this since { $date }. Read its source again. Then write the new day.
lint-sources = An article needs two sources or more. One of them must be an official page.
# $language is the tag of a language.
lint-no-text = This article has no text in { $language }. Write it, or take the language out of pack.toml.
lint-no-title = The first line must be a title: # and the words.
lint-anchor = Each heading needs a name of its own behind it, such as {"{#bring}"}.
# $section is the name of a section.
lint-no-section = The section {"{#"}{ $section }{"}"} is missing here.
# $name is what was written between the brackets.
lint-unknown-fact = { $name } is not in facts.toml, and no rule has that name.
# $text is a part of the line.
lint-figure = Do not write { $text } here: it may change. Put it in facts.toml and name it here.
lint-promise = Do not promise how it ends: { $text }. Say what a person can do.
lint-unfilled = Nobody has written this yet. Put your own words here.
# $heading is a heading of the article.
lint-hard = This part is hard to read: { $heading }. Use short words and short sentences.
# $words is a number.
lint-short = This article has { $words } words. Say more: 120 or more.

## Packs in the vault

# $pack is the name of a pack.
shelf-no-pack = You have no pack called { $pack }. Look at the list.
shelf-no-publisher = This is no publisher that Faro knows. Its name has 64 signs: copy all of them.
