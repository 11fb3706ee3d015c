"""Compares three years of random recurrences with python-dateutil's rrule, relativedelta and time zones, to the second.

Intervals begin with the first day that fits. A month or a year is counted from that day, to the last day of a shorter
month.

A time in a gap of the clocks is the first that there is after it, in steps of a quarter of an hour; one that is there
twice is the first.
"""
import datetime
import json
import sys

from dateutil import relativedelta, rrule, tz

import answers

DAY = datetime.timedelta(days=1)
SPAN = 3 * 366 * DAY
QUARTER = datetime.timedelta(minutes=15)
WEEKDAYS = {"Mon": rrule.MO, "Tue": rrule.TU, "Wed": rrule.WE, "Thu": rrule.TH, "Fri": rrule.FR, "Sat": rrule.SA,
            "Sun": rrule.SU}


def at_midnight(day: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(day)


def days(it: dict) -> list[datetime.datetime]:
    first, every = at_midnight(it["first"]), it["every"]
    until = it["until"] and at_midnight(it["until"])
    common = dict(dtstart=first, interval=every.get("count", 1), until=until)
    whole = rrule.rruleset()
    match every["unit"]:
        case "once":
            whole.rdate(first)
        case "days":
            whole.rrule(rrule.rrule(rrule.DAILY, **common))
        case "weeks":
            on = [WEEKDAYS[day] for day in every["on"]] or [WEEKDAYS[first.strftime("%a")]]
            fits = next(day for day in (first + n * DAY for n in range(7)) if day.weekday() in [it.weekday for it in on])
            whole.rrule(rrule.rrule(rrule.WEEKLY, wkst=rrule.MO, byweekday=on, **{**common, "dtstart": fits}))
        case unit:
            # The counts of relativedelta are named as ours are.
            for n in range(SPAN.days // 28):
                whole.rdate(first + relativedelta.relativedelta(**{unit: n * every["count"]}))
    for day in it["except"]:
        whole.exdate(at_midnight(day))
    return [day for day in whole.between(first, first + SPAN - QUARTER, inc=True) if not until or day <= until]


def instant(wall: datetime.datetime, zone: datetime.tzinfo) -> int:
    while not tz.datetime_exists(wall, zone):
        wall += QUARTER
    return int(wall.replace(tzinfo=zone, fold=0).timestamp())


def times(it: dict, zone: datetime.tzinfo) -> list[list[int]]:
    def on(day, time):
        return datetime.datetime.combine(day.date(), datetime.time.fromisoformat(time))

    found = []
    for day in days(it):
        begins = on(day, it["begins"] or "00:00")
        ends = on(day, it["ends"]) if it["ends"] else begins if it["begins"] else day + DAY
        found.append([instant(begins, zone), instant(ends + DAY if ends < begins else ends, zone)])
    return found


def main() -> None:
    ours = answers.lines("recurrence_oracle", "FARO_RECURRENCES_OUT")
    compared, units, faults = 0, set(), []
    for it in ours:
        theirs = times(it["recurrence"], tz.gettz(it["zone"]))
        if theirs != it["at"]:
            faults.append(f"{it['zone']} {json.dumps(it['recurrence'])}\n        ours {it['at'][:3]}…, theirs {theirs[:3]}…")
        compared += len(theirs)
        units.add(it["recurrence"]["every"]["unit"])
    for fault in faults[:5]:
        print(fault)
    print(f"{len(ours)} recurrences of {len(units)} kinds, {compared} times over three years: {len(faults)} differ")
    sys.exit(bool(faults) or len(units) < 5 or compared < 20 * len(ours))


if __name__ == "__main__":
    main()
