"""The tools with which the laws of `laws/` are written down a second time: days of closed offices, and moving past them."""
import datetime
import functools
from typing import Callable, NamedTuple

from dateutil.relativedelta import relativedelta

import calendars

DAY = datetime.timedelta(days=1)
# What one case told: short names of facts, read by their look.
Facts = dict[str, object]
# A law's answer: the last day, and the day to act by; instants where it counts hours.
Dates = tuple[datetime.date, datetime.date]
Law = Callable[[Facts], Dates]


@functools.cache
def written() -> dict[str, calendars.Calendar]:
    return calendars.calendars()


def days(count: int) -> relativedelta:
    return relativedelta(days=count)


def weeks(count: int) -> relativedelta:
    return relativedelta(weeks=count)


def months(count: int) -> relativedelta:
    """Date to date; where the month is too short, its last day."""
    return relativedelta(months=count)


def years(count: int) -> relativedelta:
    return relativedelta(years=count)


def told_length(told: Facts, longest: relativedelta) -> relativedelta:
    """The time that the paper gives, where it is no longer than the law's longest."""
    start = datetime.date(2027, 1, 1)
    own = told.get("period_on_paper", longest)
    return own if start + own <= start + longest else longest


class Office(NamedTuple):
    """When an office is closed: `calendars.py` holds each calendar against `holidays`, so they are taken as true here."""
    closed: set[datetime.date]

    @staticmethod
    def of(calendar: str) -> "Office":
        return Office(written()[calendar].closed)

    def is_open(self, day: datetime.date) -> bool:
        return day.weekday() < 5 and day not in self.closed

    def forward(self, day: datetime.date) -> datetime.date:
        """The same day, or the next open one."""
        while not self.is_open(day):
            day += DAY
        return day

    def back(self, day: datetime.date, not_before: datetime.date | None = None) -> datetime.date:
        """The same day, or the last open one before it; never one before the count began."""
        while not self.is_open(day):
            day -= DAY
        return day if not_before is None else max(day, not_before)

    def dates(self, zero: datetime.date, period: relativedelta, told: Facts, rolls: bool = True) -> Dates:
        """The usual count: both dates of a period after a day that is not counted itself."""
        raw = zero + period
        return self.both(raw, raw, zero, told, rolls)

    def both(self, last: datetime.date, safe: datetime.date, zero: datetime.date | None, told: Facts,
             rolls: bool = True) -> Dates:
        """Moves both ends as offices are closed. The day on one's own paper counts where it is earlier."""
        printed = told.get("printed")
        last = self.forward(last) if rolls else last
        if printed is not None:
            safe = min(safe, printed)
            zero = zero and min(zero, printed)
        safe = min(self.back(safe, zero), last)
        return (last, safe) if printed is None else (min(last, printed), safe)

    def working_days(self, day: datetime.date, count: int) -> datetime.date:
        """So many open days after a day."""
        for _ in range(count):
            day = self.forward(day + DAY)
        return day

    def working_days_before(self, day: datetime.date, count: int) -> datetime.date:
        """So many open days before a day."""
        for _ in range(count):
            day = self.back(day - DAY)
        return day


def readings(*each: Dates) -> Dates:
    """Of several ways to read the facts the last day of the longest, and the day to act by of the shortest."""
    return max(last for last, _ in each), min(safe for _, safe in each)


def value(text: str) -> object:
    """Reads a fact by its look."""
    if text in ("true", "false"):
        return text == "true"
    if text.isdigit():
        return int(text)
    if ".." in text:
        return [tuple(map(datetime.date.fromisoformat, it.split(".."))) for it in text.split(",")]
    words = text.split(" ")
    if len(words) == 2 and words[0].isdigit():
        return relativedelta(**{words[1].rstrip("s") + "s": int(words[0])})
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.datetime.fromisoformat(text)
    except ValueError:
        pass
    try:
        return [datetime.date.fromisoformat(it) for it in text.split(",")]
    except ValueError:
        return text
