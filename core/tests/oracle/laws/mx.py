"""The law of Mexico, from its citations."""
from counting import Dates, Facts, Law, Office

# Offices keep the days of LFT art. 74; LFPA art. 28 names others, and only what both name is beyond dispute.
OBSERVED, UNDISPUTED = Office.of("mx.observed"), Office.of("mx.undisputed")


def working_days(fact: str, count: int) -> Law:
    """So many working days from the one after the day of a fact (LFPA arts. 28, 38): they end on an open day."""

    def law(told: Facts) -> Dates:
        zero = told[fact]
        last, safe = (office.working_days(zero, count) for office in (OBSERVED, UNDISPUTED))
        # The offices are closed on the disputed days too: nobody should have to come on one.
        return OBSERVED.both(last, safe, zero, told, rolls=False)
    return law


LAWS: dict[str, Law] = {
    # Ley sobre Refugiados, art. 18: 30 working days from the one after the entry.
    "mx.comar.apply": working_days("entered", 30),
    # LFPA art. 85: 15 days from the one after the notice takes effect.
    "mx.comar.appeal": working_days("decision_notified", 15),
}
