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

## A picture in which a code is looked for

error-picture-large = This picture is too large. Take a smaller one, or come closer to the code.
error-picture-size = Faro cannot read this picture. Take it again.
