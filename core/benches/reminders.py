"""The first 64 times and a year of the 500 recurrences of reminders.rs, by python-dateutil. Medians of 5 runs."""
import datetime
import itertools
import statistics
import time

from dateutil import rrule

NOW = datetime.datetime(2026, 11, 22, 9)
DAY = datetime.timedelta(days=1)


def rule(at):
    first = datetime.datetime(2026, 11, 22, 6 + at % 14) - at * 7 % 300 * DAY
    if at % 5 < 2:
        return rrule.rrule(rrule.DAILY, dtstart=first, interval=1 + at % 3)
    if at % 5 < 4:
        return rrule.rrule(rrule.WEEKLY, dtstart=first, interval=1 + at % 2, byweekday=(at % 7, (at + 3) % 7))
    late = {"bymonthday": range(28, first.day + 1), "bysetpos": -1} if first.day > 28 else {}
    return rrule.rrule(rrule.MONTHLY, dtstart=first, interval=1 + at % 3, **late)


def rules():
    whole = rrule.rruleset()
    for at in range(500):
        whole.rrule(rule(at))
    return whole


def median(run):
    def once():
        start = time.perf_counter()
        run()
        return time.perf_counter() - start

    return statistics.median(once() for _ in range(5)) * 1000


def year():
    # One by one: a set would count two at one time once.
    last = datetime.datetime(2027, 11, 23)
    return sum(len(rule(at).between(datetime.datetime(2026, 11, 22), last)) for at in range(500))


print(f"{'the first 64 times of 500 recurrences':40} {median(lambda: list(itertools.islice(rules().xafter(NOW), 64))):>10.3f} ms")
print(year(), "times in the year")
print(f"{'every time of the year':40} {median(year):>10.3f} ms")
