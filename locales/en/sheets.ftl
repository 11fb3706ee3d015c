### Pages for print, and files for calendars.

## Files for calendars

# The title of every event, unless somebody chose more. A stranger may read it.
calendar-discreet = Faro: open your list
# The title of an event that was done.
calendar-settled = Done
# $label says what a day is, such as "act by"; $day is a day in words.
calendar-day = { $label }: { $day }

## What stands on several pages

# $date is a day in words.
sheets-made = As of { $date }. Dates can move. Check with the court before you rely on one.
sheets-name = Name on the papers
# Where nobody wrote down what a number is called.
sheets-number = Number
sheets-born = Born
sheets-language = Speaks
sheets-court = Court
sheets-judge = Judge
sheets-video = By video
sheets-lawyer-write = Lawyer: name and phone

## The case on one page

sheets-case = Case sheet
sheets-code = In short, for a phone’s camera
sheets-people = Who it is about
sheets-dates = Next dates
sheets-no-dates = No date is written down here. That does not mean that there is none.
sheets-contacts = Whom to call
sheets-more-people = { $count ->
    [one] { $count } more person is in this case.
   *[other] { $count } more people are in this case.
}
sheets-more-dates = { $count ->
    [one] { $count } more date is not on this page.
   *[other] { $count } more dates are not on this page.
}

## Cards for a pocket

sheets-wallet = Cut out these cards. Keep one with you, and give one to someone you trust.

## For the family of somebody who is detained. They read it: "I" is the person who is detained.

sheets-detained = If I am detained
sheets-detained-do = What you can do
sheets-detained-lawyer = 1. Call my lawyer. If I have none, ask a group that helps people like me for one.
sheets-detained-find = 2. Ask where I am held. You need the number on this page and the country where I was born.
sheets-detained-say = 3. Say my name as it stands on my papers, letter by letter. Do not give papers or money to a stranger who calls you.
sheets-detained-hearing = 4. Tell my lawyer about every date on this page. A court date still counts when I am detained.
sheets-birth-country = Country where I was born
sheets-medicine = Medicine that I need
sheets-consent = I agree
sheets-consent-says = My family and my lawyer may ask about me and my case. They may see what is on this page.
sheets-signed = Date and signature

## For an office that calls an interpreter

sheets-interpreter = I need an interpreter
sheets-interpreter-ask = Please call an interpreter for my language. I have a right to understand and to be understood.
sheets-interpreter-language = My language
sheets-interpreter-dialect = How we speak it (dialect)
sheets-interpreter-town = Town or region where it is spoken
sheets-interpreter-wish = The interpreter that I ask for
sheets-not-spanish = Not Spanish
sheets-not-spanish-says = Please do not use a Spanish interpreter. I do not understand Spanish well enough for this.

## What was done of what a supervision asks

sheets-compliance = Check-ins, month by month
sheets-compliance-months = { $count ->
    [one] The proof log covers { $count } month.
   *[other] The proof log covers { $count } months.
}
sheets-compliance-none = The proof log has no entry about a check-in yet.
sheets-compliance-total = All
sheets-compliance-entries = The numbers in brackets are entries of the proof log. Hand it over with this page: it shows what each entry says.
sheets-compliance-own = The person wrote these entries. What an office has may differ.
# The heads of a table.
sheets-month = Month
sheets-figure-done = Done in time
sheets-figure-late = Done late
sheets-figure-refused = Tried, and refused
sheets-figure-broken = Tried, and it did not work
sheets-figure-missed = Not done

## Which pages there are

# The name of the cards, in a list.
sheets-wallet-name = Cards for your pocket
sheets-case-for = Your case on one page: for a new lawyer, a shelter or an office.
sheets-wallet-for = Eight small cards to cut out. They help when you have no phone.
sheets-detained-for = For your family: what to do, and whom to call. Give it to them today.
sheets-interpreter-for = For any office. It says which language you speak, and how.
sheets-compliance-for = For your lawyer. It counts your check-ins: done, refused, or broken off.
sheets-proof-for = All that you wrote down about what you did, with a check code.
sheets-phrases-for = To read out or to point at in court, or in an office.
# In a list of languages: the page has no second one.
sheets-one-language = No second language
sheets-paper-a4 = A4
sheets-paper-letter = Letter, as in the United States

## A picture in which a code is looked for

error-picture-large = This picture is too large. Take a smaller one, or come closer to the code.
error-picture-size = Faro cannot read this picture. Take it again.
