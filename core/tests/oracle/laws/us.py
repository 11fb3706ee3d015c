"""The law of the United States, from its citations."""
import datetime

from counting import Dates, Facts, Law, Office, days, years

FEDERAL = Office.of("us.federal")


def after(fact: str, count: int, rolls: bool = True) -> Law:
    """So many days after the day of a fact, which is not counted itself."""
    return lambda told: FEDERAL.dates(told[fact], days(count), told, rolls)


LAWS: dict[str, Law] = {
    # 8 CFR 265.1 says nothing of closed days.
    "us.ar11": after("moved_on", 10, rolls=False),
    "us.eoir33.court": after("moved_on", 5),
}
