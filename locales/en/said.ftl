### What is said aloud: words for the judge and the officer, and what a voice says where a page shows signs and figures.

## Words for the judge and the officer

phrases-judge = Say this to the judge
phrases-officer = Say this to the officer
# A button: the sentence is shown large, to be read by the judge.
phrases-show = Show it large
# Above the English as it sounds.
phrases-sound = How it sounds
# Below all of them.
phrases-check = This is information, not legal advice. Ask a lawyer what fits your case.
# The page on paper.
sheets-phrases = Words for the judge and the officer
sheets-phrases-show = Read it out, or point at it and show this page.
sheets-phrases-address = My address

## Reading aloud

# Buttons.
said-read = Read to me
said-stop = Stop reading

## What a voice says. Write what sounds right when it is read out.

# Times of day. $part is night (from midnight to 4), morning, noon (from 12 to 1), afternoon or evening (from 7 on).
# A full hour. $hour is 1 to 12.
spoken-time-full = { $hour } o’clock { $part ->
    [night] at night
    [morning] in the morning
    [noon] at noon
    [afternoon] in the afternoon
   *[evening] in the evening
}
# Any other time. $minute is 1 to 59; $digits is the same with two figures: 05. Use one of them.
# optional: $minute $digits
spoken-time = { $hour } { $digits } { $part ->
    [night] at night
    [morning] in the morning
    [noon] at noon
    [afternoon] in the afternoon
   *[evening] in the evening
}
# The same on the Ethiopian clock. $part is morning, afternoon, evening or night, as in "time-ethiopian".
spoken-time-ethiopian-full = { $hour } o’clock { $part ->
    [morning] in the morning
    [afternoon] in the afternoon
    [evening] in the evening
   *[night] at night
}
# optional: $minute $digits
spoken-time-ethiopian = { $hour } { $digits } { $part ->
    [morning] in the morning
    [afternoon] in the afternoon
    [evening] in the evening
   *[night] at night
}
# The dash between two times or numbers: "9 to 11".
spoken-until = to
# $amount is a number of dollars, without a sign.
spoken-dollars = { $amount } dollars
# The sign § in the name of a law.
spoken-section = section
# USC and CFR, two books of law of the United States.
spoken-usc = United States Code
spoken-cfr = Code of Federal Regulations
# "U.S."
spoken-united-states = United States
# The sign &.
spoken-and = and
# The sign + before a phone number.
spoken-plus = plus
# What is said where a page shows an address of the web or of mail: nobody can write one down from hearing it.
spoken-address = the web address that you see here
spoken-mail = the e-mail address that you see here
# What is said for the point in ".gov", the end of an address.
spoken-dot = dot
