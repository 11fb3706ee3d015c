"""The law of the European Union, from its citations."""
from counting import Dates, Facts, Law, Office, days, months, told_length, weeks

COMMON = Office.of("eu.common")


def lodge(told: Facts) -> Dates:
    """Reg. 2024/1348 art. 28(1): 21 days from registration, in person; nothing there moves the last day."""
    return COMMON.dates(told["registered"], days(21), told, rolls=False)


def remedy(fact: str, shortest, longest) -> Law:
    """A time that each state sets between two ends; Reg. 1182/71 art. 3(4): to the next working day."""
    def law(told: Facts) -> Dates:
        zero = told[fact]
        end = zero + told_length(told, longest)
        return COMMON.both(end, min(end, zero + shortest), zero, told)
    return law


LAWS: dict[str, Law] = {
    "eu.apr.lodge.21d": lodge,
    # Reg. 2024/1348 art. 67(7): from 5 days to one month.
    "eu.apr.appeal": remedy("decision_notified", days(5), months(1)),
    # Reg. 2024/1351 art. 43(2): from one week to three.
    "eu.ammr.appeal": remedy("transfer_notified", weeks(1), weeks(3)),
    # Art. 43(3): never longer than the appeal's own time.
    "eu.ammr.stay": remedy("transfer_notified", weeks(1), weeks(3)),
}
