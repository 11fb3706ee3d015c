"""Compares Faro's calendars with Python's `holidays`, day by day over the years that each calendar promises.

A difference is a failure unless DIFFERENCES lists it with its reason; so is a listed one that does not occur.
"""
import datetime
import json
import pathlib
import sys
import tempfile
from collections import defaultdict
from typing import Callable, Iterator, NamedTuple

import holidays
from dateutil.easter import easter

import answers

DAY = datetime.timedelta(days=1)
GERMANY = "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH".split()
SPAIN = "AN AR AS IB CN CB CL CM CT VC EX GA MD MC NC PV RI CE ML".split()
# FRAP 26(a)(6)(C): the state of the clerk's office of each circuit.
CIRCUITS = dict(zip([*map(str, range(1, 12)), "dc"], "MA NY PA VA LA OH IL MO CA CO GA DC".split()))


class Calendar(NamedTuple):
    id: str
    first: int
    last: int
    closed: set[datetime.date]


class Result(NamedTuple):
    """One thing that was compared: what to print of it, and what is wrong."""
    name: str
    summary: str
    faults: list[str]


class Difference(NamedTuple):
    """Days on which only one of the two is closed, and why that is right."""
    calendar: str
    only: str
    days: Callable[[datetime.date], bool]
    reason: str


DIFFERENCES = [
    Difference("mx.undisputed", "theirs", lambda day: (day.month, day.day) not in [(1, 1), (5, 1), (9, 16), (12, 25)],
               "by design only the days that LFT art. 74 and LFPA art. 28 keep on the same date"),
    Difference("ca.irb", "ours", lambda day: day == easter(day.year) + DAY,
               "Easter Monday is a holiday of the federal public service and of the Interpretation Act, s 35"),
    Difference("uk.tribunal", "ours", lambda day: day.month == 12 and 27 <= day.day <= 31,
               "27 to 31 December are no working days in SI 2014/2604; they are no bank holidays"),
    Difference("es.national", "theirs", lambda day: (day.month, day.day) == (1, 6),
               "RD 2001/1983 art. 45.1 d), 45.3: a region may replace 6 January; each region's calendar has it"),
]


def second(country: str, calendar: Calendar, **options) -> set[datetime.date]:
    """The second implementation: one year more at either end, since a holiday may be kept in the year before."""
    years = range(calendar.first - 1, calendar.last + 2)
    days = holidays.country_holidays(country, years=years, **options)
    return {day for day in days if day.weekday() < 5 and calendar.first <= day.year <= calendar.last}


def everywhere(country: str, regions: list[str], calendar: Calendar) -> set[datetime.date]:
    return set.intersection(*(second(country, calendar, subdiv=region) for region in regions))


def common(calendar: Calendar) -> set[datetime.date]:
    """The days that most of the Union keeps. `holidays` has no such calendar, and no two states keep the same days."""
    years = range(calendar.first, calendar.last + 1)
    fixed = {datetime.date(year, month, day) for year in years for month, day in [(1, 1), (5, 1), (12, 25), (12, 26)]}
    return {day for day in fixed | {easter(year) + DAY for year in years} if day.weekday() < 5}


ORACLES: dict[str, Callable[[Calendar], set[datetime.date]]] = {
    # Without `subdiv`: that of the District would add Inauguration Day, which 5 USC 6103(c) keeps to pay and leave.
    "us.federal": lambda calendar: second("US", calendar),
    "mx.observed": lambda calendar: second("MX", calendar),
    "mx.undisputed": lambda calendar: second("MX", calendar),
    "ca.irb": lambda calendar: second("CA", calendar, categories=("government",)),
    "uk.england": lambda calendar: second("GB", calendar, subdiv="ENG"),
    "uk.tribunal": lambda calendar: second("GB", calendar, subdiv="ENG"),
    "fr.metropole": lambda calendar: second("FR", calendar),
    "de.national": lambda calendar: everywhere("DE", GERMANY, calendar),
    "es.national": lambda calendar: second("ES", calendar),
    "eu.common": common,
}
for land in GERMANY:
    ORACLES[f"de.{land.lower()}"] = lambda calendar, land=land: second("DE", calendar, subdiv=land)
for region in SPAIN:
    ORACLES[f"es.{region.lower()}"] = lambda calendar, region=region: second("ES", calendar, subdiv=region)


def calendars() -> dict[str, Calendar]:
    """What the Rust test writes down."""
    with tempfile.TemporaryDirectory() as out:
        answers.write("calendars", "FARO_CALENDARS_OUT", out)
        written = [json.loads(path.read_text()) for path in sorted(pathlib.Path(out).iterdir())]
    closed = lambda days: set(map(datetime.date.fromisoformat, days))
    return {it["id"]: Calendar(it["id"], it["from"], it["to"], closed(it["closed"])) for it in written}


def closed_days() -> Iterator[Result]:
    """Every calendar is closed on the same weekdays as the second implementation."""
    states = {f"us.circuit_{circuit}": state for circuit, state in CIRCUITS.items()}
    for id, calendar in calendars().items():
        if id in states:
            yield state_days(calendar, states[id])
        elif id in ORACLES:
            yield same_days(calendar, ORACLES[id](calendar))
        else:
            yield Result(id, "", ["nothing to compare it with: add it to ORACLES"])


def same_days(calendar: Calendar, theirs: set[datetime.date]) -> Result:
    sides = {"ours": calendar.closed - theirs, "theirs": theirs - calendar.closed}
    listed, faults = defaultdict(set), []
    for difference in (it for it in DIFFERENCES if it.calendar == calendar.id):
        days = set(filter(difference.days, sides[difference.only]))
        sides[difference.only] -= days
        listed[difference.reason] |= days
    for side, days in sides.items():
        faults += [f"{day} {day:%a} is closed only in {side}" for day in sorted(days)]
    faults += [f"listed, but does not occur: {reason}" for reason, days in listed.items() if not days]
    reasons = "".join(f"; {len(days)} listed: {reason}" for reason, days in listed.items())
    return Result(calendar.id, summary(calendar) + reasons, faults)


def state_days(calendar: Calendar, state: str) -> Result:
    """Ours holds few state holidays on purpose: each must be one of theirs, and no federal day may be missing."""
    theirs = second("US", calendar, subdiv=state) | second("US", calendar)
    faults = [f"{day} {day:%a} is no holiday of {state}" for day in sorted(calendar.closed - theirs)]
    faults += [f"{day} {day:%a} is missing" for day in sorted(second("US", calendar) - calendar.closed)]
    return Result(calendar.id, summary(calendar) + f"; {len(theirs - calendar.closed)} of {state} left out", faults)


def summary(calendar: Calendar) -> str:
    return f"{calendar.first}-{calendar.last}, {len(calendar.closed)} days"


# Each yields a result for each thing that it compared.
CHECKS: list[Callable[[], Iterator[Result]]] = [closed_days]


def main() -> None:
    results = [result for check in CHECKS for result in check()]
    for result in results:
        print(f"{'FAILED' if result.faults else 'ok'}  {result.name}: {result.summary}")
        for fault in result.faults:
            print(f"        {fault}")
    failed = sum(bool(result.faults) for result in results)
    print(f"{len(results) - failed} passed, {failed} failed")
    sys.exit(failed > 0 or not results)


if __name__ == "__main__":
    main()
