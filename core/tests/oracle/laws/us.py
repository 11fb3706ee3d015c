"""The law of the United States, from its citations."""
import datetime

from counting import Dates, Facts, Law, Office, days, years

FEDERAL = Office.of("us.federal")
# Amica Center v. EOIR struck down the rule that was to begin on this day; it is kept as the day to act by.
TEN_DAYS_SINCE = datetime.date(2026, 3, 9)
# Monsalvo Velázquez v. Bondi, 604 U.S. ___ (2025).
DEPARTURE_MOVES_SINCE = datetime.date(2025, 4, 22)


def after(fact: str, count: int, rolls: bool = True) -> Law:
    """So many days after the day of a fact, which is not counted itself."""
    return lambda told: FEDERAL.dates(told[fact], days(count), told, rolls)


def on(fact: str, rolls: bool) -> Law:
    """A day that somebody else set: it is the deadline itself, so one may have to act before it."""
    return lambda told: FEDERAL.both(told[fact], told[fact], None, told, rolls)


def before_hearing(last: int, safe: int) -> Law:
    """The hearing is day 0, counted back; a day on which the court is closed moves on to the next one (manual, 3.1(b))."""
    def law(told: Facts) -> Dates:
        hearing = told["hearing"]
        return FEDERAL.both(hearing - days(last), hearing - days(safe), None, told)
    return law


def working(fact: str) -> Law:
    """Five working days: they end on an open day."""
    def law(told: Facts) -> Dates:
        end = FEDERAL.working_days(told[fact], 5)
        return FEDERAL.both(end, end, told[fact], told, rolls=False)
    return law


def anniversary(fact: str, count: int) -> Law:
    return lambda told: FEDERAL.dates(told[fact], years(count), told)


def told_of(told: Facts, *names: str) -> list[datetime.date]:
    return [told[name] for name in names if name in told]


def decision(told: Facts) -> datetime.date | None:
    """8 CFR 1003.38(b): stating an oral decision, or mailing a written one."""
    return min(told_of(told, "ij_decision_oral", "ij_decision_mailed"), default=None)


def board_appeal(told: Facts) -> Dates:
    """8 CFR 1003.38(b): within 30 calendar days, extended to the next business day."""
    zero = decision(told)
    last, safe = FEDERAL.dates(zero, days(30), told)
    if zero >= TEN_DAYS_SINCE:
        safe = min(safe, FEDERAL.back(zero + days(10), zero))
    return last, safe


def after_final_order(count: int) -> Law:
    """8 USC 1229a(c)(6)(B), (c)(7)(C)(i): so many days after the order is final (8 CFR 1241.1)."""
    def law(told: Facts) -> Dates:
        judge = decision(told)
        if told.get("appeal_waived") is True and judge:
            return FEDERAL.dates(judge, days(count), told)
        if "bia_order" in told:
            return FEDERAL.dates(told["bia_order"], days(count), told)
        # Nobody appealed: final when the time for it ended unused. One acts as if it had been final at once.
        unused = FEDERAL.forward(judge + days(30))
        return FEDERAL.both(unused + days(count), judge + days(count), judge, told)
    return law


def petition(told: Facts) -> Dates:
    """8 USC 1252(b)(1): 30 days from the final order; an order of DHS is one (Riley v. Bondi). FRAP 26(a)(1)(C)."""
    order = max(told_of(told, "bia_order", "dhs_order", "reinstatement_order"))
    return FEDERAL.dates(order, days(30), told)


def brief(told: Facts) -> Dates:
    """8 CFR 1003.3(c): 21 days, 20 since the rule of 2026."""
    zero = told["briefing_schedule"]
    return FEDERAL.dates(zero, days(20 if zero >= TEN_DAYS_SINCE else 21), told)


def notice(fact: str, most: int, least: int) -> Law:
    """8 CFR 103.2(b)(8)(iv): as many days as the notice says; three more if it came by mail (103.8(b)), on which nobody
    should count."""
    def law(told: Facts) -> Dates:
        zero, said = told[fact], told.get("max_days")
        mail = 0 if told.get("by_mail") is False else 3
        longest = most if said is None else min(said, most)
        shortest = least if said is None else longest
        return FEDERAL.both(zero + days(longest + mail), zero + days(shortest), zero, told)
    return law


def departure(told: Facts) -> Dates:
    """8 USC 1229c: as many days as the judge gave, 120 at most."""
    zero = told["vd_order"]
    end = zero + days(min(told["days_granted"], 120))
    return FEDERAL.both(end, end, zero, told, rolls=end >= DEPARTURE_MOVES_SINCE)


def second_look(told: Facts) -> Dates:
    """8 CFR 208.30(g)(1)(i): seven days, or the removal if that is first."""
    last, safe = FEDERAL.dates(told["cf_judge_concurred"], days(7), told, rolls=False)
    removal = told.get("removal_on", last)
    return min(last, removal), min(safe, removal)


LAWS: dict[str, Law] = {
    # 8 CFR 265.1 says nothing of closed days.
    "us.ar11": after("moved_on", 10, rolls=False),
    # 8 USC 1808: nothing of closed days either.
    "us.asylum.annual_fee": after("fee_notice_date", 30, rolls=False),
    # 8 CFR 1208.4(a)(2)(ii): the anniversary; a Saturday, Sunday or holiday moves it.
    "us.asylum.one_year": anniversary("last_arrival", 1),
    "us.bia.appeal.10_disputed": lambda told: FEDERAL.dates(decision(told), days(10), told),
    "us.bia.appeal.30": board_appeal,
    "us.bia.brief": brief,
    # 8 CFR 1003.8(a)(3): 15 days to file again.
    "us.bia.fee_waiver.15": after("fee_waiver_refused", 15),
    # 8 CFR 208.30(g), 208.31(f): said on the spot.
    "us.cf.ij_review": after("cf_negative_served", 0, rolls=False),
    "us.cf.reconsider": second_look,
    # 8 USC 1229a(b)(5)(C)(i).
    "us.court.absentia.180": after("absentia_order", 180),
    # 8 CFR 1003.31(h).
    "us.court.callup": on("date_set_by_judge", rolls=True),
    # EOIR Policy Manual, part II, ch. 3.1(b) and App. C.
    "us.court.filing.individual": before_hearing(30, 30),
    "us.court.filing.master": before_hearing(15, 15),
    "us.court.pretermit": after("pretermit_motion", 10),
    # A memorandum says 15 days, the manual 30.
    "us.court.remote": before_hearing(15, 30),
    "us.court.response.10": after("opposing_filing_received", 10),
    # The day printed on the card moves for nobody.
    "us.ead.renew.window": on("ead_expires", rolls=False),
    # 8 CFR 1003.38(e): working days; 1003.15(d)(2): days.
    "us.eoir33.bia": working("moved_on"),
    "us.eoir33.court": after("moved_on", 5),
    # 8 CFR 208.21(d).
    "us.i730": anniversary("asylum_granted", 2),
    "us.ice.notice_to_report": after("released", 60, rolls=False),
    "us.mtr.90": after_final_order(90),
    "us.pfr": petition,
    # 8 USC 1252(b)(3)(C).
    "us.pfr.brief": after("record_available", 40),
    "us.reconsider.30": after_final_order(30),
    # 8 USC 1302(a).
    "us.registration.30": after("last_arrival", 30, rolls=False),
    "us.rf.ij_review": after("rf_negative_served", 0, rolls=False),
    # 8 CFR 244.17: as the notice of the Federal Register says.
    "us.tps.rereg": on("tps_closes", rolls=False),
    # 8 CFR 208.10.
    "us.uscis.interview_noshow": after("interview_missed_on", 45, rolls=False),
    "us.uscis.noid": notice("noid_mailed", 30, 16),
    "us.uscis.rfe": notice("rfe_mailed", 84, 30),
    # 8 CFR 1240.26(c)(3).
    "us.vd.bond": working("vd_order"),
    "us.vd.bond_proof_bia": after("bia_appeal_filed", 30),
    "us.vd.depart": departure,
}
