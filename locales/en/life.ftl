### People, papers and notes of a case, and who told the date of a hearing.

## Who somebody is

relation-myself = me
relation-spouse = husband, wife or partner
relation-child = child
relation-parent = mother or father
relation-sibling = sister or brother
relation-other = other

role-lawyer = lawyer
role-interpreter = interpreter
role-office = office
role-family = family
role-helper = helper
role-other = other

## How sure somebody is of what they told

certainty-unsaid = as told
certainty-sure = it is on a paper
certainty-likely = probably right
certainty-unsure = it may be wrong

## Three drawers for notes. What is in the last one is left out of everything that is shown to others.

drawer-facts = what happened
drawer-officers = what I told officers
drawer-lawyer = for my lawyer only

## Kinds of paper

paper-notice-to-appear = notice to appear
paper-hearing-notice = hearing notice
paper-receipt = receipt
paper-decision = decision
paper-conditions = release papers and conditions
paper-identity = passport, card or permit
paper-picture = picture
paper-evidence = evidence
paper-other = other paper

## Whether letters arrive at an address

mail-safe = letters arrive here
mail-unsafe = letters are not safe here
mail-unknown = not known if letters arrive here

## Who told the date of a hearing

source-notice-to-appear = the notice to appear
source-hearing-notice = the hearing notice
source-hotline = the court's phone line
source-website = the court's website
source-lawyer = the lawyer
source-own = your own note
source-other = someone else

standing-own = only you wrote this date down
standing-told = only one source gives this date
standing-unconfirmed = not confirmed
standing-confirmed = two sources agree
standing-conflict = the sources do not agree

# One hearing of several. $title is what it is called, $when a day, with a time if it is known.
hearing-when = { $title }, { $when }

# $from is a day, with a time if it is known.
hearing-moved-earlier = This hearing is earlier now. It was { $from } before.
# $source is one of the sources above, $date a day, with a time if it is known.
hearing-conflict = The sources do not agree: { $source } says { $date } instead. Use the earlier date, and ask the court or a lawyer.
# Asked before the date of another source is taken for right. $source is one of the sources above.
hearing-settling = This strikes out an earlier date: { $source } says { $date }. If that is the right one, you miss your hearing. Ask the court first.
hearing-unconfirmed = Only the notice to appear gives this date. The court may have another one. Call the court's phone line or look at its website.
hearing-unchecked = Nobody has checked this date with the court yet. Check it now, and every week.
hearing-stale = { $days ->
    [one] Last checked { $days } day ago. Check with the court again. Dates can move without a letter.
   *[other] Last checked { $days } days ago. Check with the court again. Dates can move without a letter.
}
# $source is one of the sources above, $date a day that is over.
hearing-passed = But { $source } said { $date }, and that day has passed. Were you there? Mark your answer. If you were not there, call the court or a lawyer today.
