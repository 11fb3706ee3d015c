"""The law of Canada, from its citations."""
import datetime

from counting import Dates, Facts, Law, Office, days, readings, years

# The days on which the Board is closed are the holidays of the Interpretation Act, s 35(1), and weekends.
BOARD = Office.of("ca.irb")


def after(fact: str, count: int) -> Law:
    """So many days after the day of a fact; a closed last day moves to the next open one (Interpretation Act, s 26)."""
    return lambda told: BOARD.dates(told[fact], days(count), told)


def extended(fact: str, notice: int, regulation: int) -> Law:
    """A practice notice gives longer than the regulation: one acts by the regulation."""

    def law(told: Facts) -> Dates:
        zero = told[fact]
        return BOARD.both(zero + days(notice), zero + days(regulation), zero, told)
    return law


def before_hearing(count: int) -> Law:
    """"No later than" so many days before the date fixed for the hearing: no closed day makes it less."""

    def law(told: Facts) -> Dates:
        day = told["hearing"] - days(count)
        return BOARD.both(day, day, None, told, rolls=False)
    return law


def one_year(told: Facts) -> Dates:
    # IRPA s. 101(1)(b.1): of several entries the first one after 24 June 2020; the year knows no holidays.
    entries = told["entries"] if isinstance(told["entries"], list) else [told["entries"]]
    first = min(day for day in entries if day > datetime.date(2020, 6, 24))
    return BOARD.dates(first, years(1), told, rolls=False)


# IRPR s. 159.8(2): 15 days after the referral. RPD Practice Notice on Procedural Issues, s. 2.1: 45.
basis_of_claim = extended("referred", 45, 15)


def more_time(told: Facts) -> Dates:
    # RPD Rules, rule 8(2): received no later than three working days before the time for the form expires.
    if "boc_due" in told:
        ends = told["boc_due"], told["boc_due"]
    else:
        ends = basis_of_claim({"referred": told["referred"]})
    last, safe = (BOARD.working_days_before(end, 3) for end in ends)
    return BOARD.both(last, safe, None, told, rolls=False)


def judicial_review(told: Facts) -> Dates:
    # IRPA s. 72(2)(b): 15 days where the matter arose in Canada, 60 days otherwise.
    inside, outside = (after("decision_notified", count)(told) for count in (15, 60))
    return {True: inside, False: outside, None: readings(inside, outside)}[told.get("in_canada")]


def perfect_leave(told: Facts) -> Dates:
    # FCCIRPR rule 10(1): 30 days after filing (a), or after the reasons that were missing then came (b).
    filed = after("leave_filed", 30)(told)
    came = told.get("reasons_came")
    if came is None or came < told["leave_filed"] or told.get("reasons_missing") is False:
        return filed
    later = after("reasons_came", 30)(told)
    return later if told.get("reasons_missing") else readings(filed, later)


def risk_assessment(count: int, rolls: bool) -> Law:
    # IRPR s. 160(4): a notice that was mailed is given seven days later; nobody acts by the post.
    def law(told: Facts) -> Dates:
        zero = told["prra_notified"]
        mail = 0 if told.get("prra_by_mail") is False else 7
        return BOARD.both(zero + days(count + mail), zero + days(count), zero, told, rolls)
    return law


LAWS: dict[str, Law] = {
    "ca.claim.one_year": one_year,
    "ca.boc.poe": basis_of_claim,
    "ca.boc.more_time": more_time,
    # IRPR s. 159.91(1)(a): 15 days after the written reasons; (b) 30 days, by the practice notice of 2020 45.
    "ca.rad.notice": after("written_reasons_received", 15),
    "ca.rad.perfect": extended("written_reasons_received", 45, 30),
    "ca.jr": judicial_review,
    "ca.jr.perfect": perfect_leave,
    # IRPR s. 162: 15 days to apply; the department: a closed last day moves.
    "ca.prra.apply": risk_assessment(15, rolls=True),
    # IRPR s. 162: no decision before 30 days are over.
    "ca.prra.submissions": risk_assessment(30, rolls=False),
    # RPD Rules, rules 34(3)(a) and 19.
    "ca.rpd.evidence": before_hearing(10),
    "ca.rpd.interpreter": before_hearing(10),
}
