"""The law of the United Kingdom, from its citations."""
from counting import Dates, Facts, Law, Office, days, readings

# SI 2014/2604, r. 1(4): 27 to 31 December are no working days there.
TRIBUNAL = Office.of("uk.tribunal")
ENGLAND = Office.of("uk.england")


def after(fact: str, count: int, office: Office = TRIBUNAL) -> Law:
    """So many days after a day; one that is no working day moves to the next (SI 2014/2604, r. 11; SI 2008/2685, r. 12)."""
    return lambda told: office.dates(told[fact], days(count), told)


def abroad(told: Facts) -> Dates:
    # SI 2014/2604, r. 19(3): (a) from the departure of somebody who was here at the decision and could not appeal from
    # inside, (b) in any other case from receipt.
    received = after("decision_received", 28)(told)
    left = told.get("left_uk")
    if left is None or left < told["decision_received"] or told.get("could_appeal_inside"):
        return received
    departed = after("left_uk", 28)(told)
    return departed if told.get("could_appeal_inside") is False else readings(received, departed)


def permission(told: Facts) -> Dates:
    # SI 2014/2604, r. 33(2)-(3): 14 days, from outside 28.
    inside, outside = (after("ftt_decision_sent", count)(told) for count in (14, 28))
    return {True: inside, False: outside, None: readings(inside, outside)}[told.get("in_uk")]


LAWS: dict[str, Law] = {
    # SI 2014/2604, r. 19(2).
    "uk.ftt.appeal": after("decision_sent", 14),
    "uk.ftt.abroad": abroad,
    "uk.ut.permission": permission,
    # SI 2008/2685, r. 22(2)(a).
    "uk.support.appeal": after("support_decision_received", 3, ENGLAND),
}
