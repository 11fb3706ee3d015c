"""The law of Spain, from its citations."""
import datetime

from counting import Dates, Facts, Law, Office, days, months, readings, told_length

# Reg. 2024/1348 art. 79(3): requests since this day are under the new rules.
NEW = datetime.date(2026, 6, 12)


def office(told: Facts) -> Office:
    return Office.of(f"es.{told.get('region', 'national').lower()}")


def a_month(fact: str) -> Law:
    """Ley 39/2015 art. 30.4 and 30.5: date to date, and to the next working day."""
    return lambda told: office(told).dates(told[fact], months(1), told)


def border(told: Facts) -> Dates:
    """Ley 12/2009 art. 21.4: two days, calendar ones as it seems."""
    return office(told).dates(told["border_refusal_notified"], days(2), told, rolls=False)


def without_august(notified: datetime.date) -> datetime.date:
    """LJCA arts. 46.1, 128.2: two months date to date, and August is none. STS 552/2022: from 1 September."""
    start = notified.replace(month=9, day=1) if notified.month == 8 else notified
    ends = [start + months(count) for count in (1, 2, 3)]
    return [end for end in ends if end.month != 8][1]


def court(told: Facts) -> Dates:
    notified, asked = told["decision_notified"], told.get("asked_for_asylum")
    ways = []
    # No decision on a new request came in less than two months.
    if asked >= NEW if asked else notified >= NEW + months(2):
        # Reg. 2024/1348 art. 67(7): from 5 days to one month, as the decision says.
        last = notified + told_length(told, months(1))
        ways.append(office(told).both(last, notified + days(5), notified, told))
    if asked is None or asked < NEW:
        last = without_august(notified)
        ways.append(office(told).both(last, notified + months(2), notified, told))
    return readings(*ways)


LAWS: dict[str, Law] = {
    # Ley 12/2009 art. 17.2.
    "es.apply.1m": a_month("entered"),
    "es.border.reexamen": border,
    "es.contencioso.2m": court,
    # Ley 39/2015 art. 124.
    "es.reposicion.1m": a_month("decision_notified"),
}
