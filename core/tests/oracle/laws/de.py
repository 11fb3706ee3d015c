"""The law of Germany, from its citations."""
import datetime

from dateutil.relativedelta import relativedelta

from counting import Dates, Facts, Law, Office, days, months, readings, weeks


def office(told: Facts) -> Office:
    """ZPO § 222(2), VwGO § 57(2): the holidays of the court's Land."""
    return Office.of(f"de.{told.get('land', 'national').lower()}")


def served(told: Facts) -> tuple[datetime.date, datetime.date]:
    """AsylG § 10(4): served when handed over, else on the fourth day after it came to the centre. Second: without doubt."""
    ways = []
    if "handed_to_reception_centre" in told:
        came = told["handed_to_reception_centre"]
        ways.append((came + days(4), came))
    if "zugestellt" in told:
        ways.append((told["zugestellt"], told["zugestellt"]))
    first = min(day for day, _ in ways)
    # Of two on one day the one that the paper itself names first.
    return next(way for way in reversed(ways) if way[0] == first)


def after_service(period: relativedelta) -> Law:
    def law(told: Facts) -> Dates:
        zero, sure = served(told)
        return office(told).both(zero + period, sure + period, sure, told)
    return law


def after(fact: str, period: relativedelta) -> Law:
    return lambda told: office(told).dates(told[fact], period, told)


def border(told: Facts) -> Dates:
    """AsylG § 18a(8): two weeks where another country is safe; (7): 10 days for a child alone; else § 74(2): a month."""
    if told.get("safe_third_country"):
        return after_service(weeks(2))(told)
    if told.get("unaccompanied_minor"):
        return after_service(days(10))(told)
    ways = [months(1)]
    ways += [weeks(2)] if "safe_third_country" not in told else []
    ways += [days(10)] if "unaccompanied_minor" not in told else []
    return readings(*(after_service(period)(told) for period in ways))


LAWS: dict[str, Law] = {
    # AsylG § 74(1).
    "de.klage.1w": after_service(weeks(1)),
    "de.klage.2w": after_service(weeks(2)),
    # §§ 34a(3), 36(2), 18a(4).
    "de.eilantrag.1w": after_service(weeks(1)),
    # § 74(2); BGB § 188(3): a month that is too short ends on its last day.
    "de.begruendung.1m": after_service(months(1)),
    "de.begruendung.border": border,
    # § 78(4).
    "de.zulassung.1m": after("urteil_zugestellt", months(1)),
    # § 78(9): it does not say from when; the judgment's service.
    "de.verbleib.1m": after("urteil_zugestellt", months(1)),
    # § 78(7).
    "de.gerichtsbescheid.2w": after("gerichtsbescheid_zugestellt", weeks(2)),
    # § 81: not longer than a month.
    "de.betreiben.1m": after("betreiben_served", months(1)),
}
