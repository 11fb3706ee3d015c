"""The law of France, from its citations."""
import datetime

from counting import DAY, Dates, Facts, Law, Office, days, months, readings

FRANCE = Office.of("fr.metropole")


def firm(zero: datetime.date, count: int, told: Facts) -> Dates:
    """CESEDA R921-3, and where the code says nothing: no day more for closed offices."""
    return FRANCE.dates(zero, days(count), told, rolls=False)


def after(fact: str, count: int) -> Law:
    return lambda told: firm(told[fact], count, told)


def since(told: Facts, fact: str, decision: str) -> datetime.date:
    """CESEDA R921-1, R921-2: where somebody is held later, the short time begins when they are told."""
    return max(told.get(fact, told[decision]), told[decision])


def file(told: Facts) -> Dates:
    """CESEDA R531-2: 21 days from the attestation; in detention 5, from the decision that put somebody there."""
    free = firm(told["attestation_handed"], 21, told)
    held = firm(told.get("placed_in_detention", told["attestation_handed"]), 5, told)
    if told.get("detained"):
        return held
    return free if "detained" in told else readings(free, held)


def asylum_court(told: Facts) -> Dates:
    """CESEDA L532-1: a month, neither its first nor its last day counted. Loi 91-647 art. 9-4: it waits for the answer
    about legal aid that was asked for within 15 days; the day of the request is used up."""
    zero = told["ofpra_decision_notified"]
    end = zero + months(1)
    asked, answered = told.get("legal_aid_requested"), told.get("legal_aid_decision_notified")
    if asked and answered and asked <= zero + days(15):
        end = answered + (end - asked)
    return FRANCE.both(end + DAY, end, zero, told)


def order_to_leave(told: Facts) -> Dates:
    """CESEDA L911-1: a month, franc. L614-2, L614-3: 48 hours in detention, 7 days in prison or under house arrest."""
    ordered = told["oqtf_notified"]
    if told.get("detained"):
        return firm(since(told, "placed_in_detention", "oqtf_notified"), 2, told)
    if told.get("prison"):
        return firm(since(told, "prison_notified", "oqtf_notified"), 7, told)
    if told.get("house_arrest"):
        return firm(since(told, "house_arrest_notified", "oqtf_notified"), 7, told)
    end = ordered + months(1)
    return FRANCE.both(end + DAY, end, ordered, told)


def transfer(told: Facts) -> Dates:
    """CESEDA L572-4: 7 days; in detention 48 hours."""
    if told.get("detained"):
        return firm(since(told, "placed_in_detention", "transfer_notified"), 2, told)
    return firm(told["transfer_notified"], 7, told)


def suspension(told: Facts) -> Dates:
    """CESEDA L753-7: 7 days, or 48 hours in detention, from OFPRA's decision."""
    free, held = (firm(told["ofpra_decision_notified"], count, told) for count in (7, 2))
    if told.get("detained"):
        return held
    return free if "detained" in told else readings(free, held)


def detention(told: Facts) -> Dates:
    """CESEDA L921-2: 48 hours, as a clock on the wall does not count them."""
    end = told["detention_notified"].astimezone(datetime.timezone.utc) + datetime.timedelta(hours=48)
    return end, end


def reopen(told: Facts) -> Dates:
    """CESEDA L531-40: in less than nine months; 272 days are less than any nine."""
    closed = told["ofpra_closed"]
    return FRANCE.both(closed + months(9), closed + days(272), closed, told, rolls=False)


LAWS: dict[str, Law] = {
    # CESEDA L531-27, 3°.
    "fr.90d": after("entered", 90),
    "fr.ofpra.21d": file,
    "fr.cnda.1m": asylum_court,
    "fr.transfer.7d": transfer,
    "fr.detention.48h": detention,
    "fr.oqtf.1m": order_to_leave,
    # CESEDA L754-1.
    "fr.asylum.detention.5d": after("asylum_rights_notified", 5),
    # CESEDA R531-36.
    "fr.reexamen.8d": after("reexamen_registered", 8),
    "fr.reopen.9m": reopen,
    "fr.suspension.7d": suspension,
}
