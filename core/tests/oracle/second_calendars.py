"""Compares every day that Faro says a second time, in the Ethiopian, the Persian and the Hijri calendar, with ICU's own C++
(Debian's python3-icu), which has nothing of icu_calendar."""
import datetime
import sys

import icu

import answers

# The zone of both sides is UTC, at noon.
TYPES = {"ethiopian": "ethiopic", "persian": "persian", "hijri": "islamic-umalqura"}
NOON = datetime.timedelta(hours=12)
EPOCH = datetime.datetime(1970, 1, 1)


def calendar(name: str) -> icu.Calendar:
    zone = icu.TimeZone.createTimeZone("UTC")
    return icu.Calendar.createInstance(zone, icu.Locale(f"en@calendar={TYPES[name]}"))


def theirs(of: icu.Calendar, day: str) -> list[int]:
    # PyICU counts in seconds, with a fraction.
    of.setTime((datetime.datetime.fromisoformat(day) + NOON - EPOCH).total_seconds())
    fields = (icu.UCalendarDateFields.EXTENDED_YEAR, icu.UCalendarDateFields.MONTH, icu.UCalendarDateFields.DATE)
    year, month, date = (of.get(field) for field in fields)
    return [year, month + 1, date]


def main() -> None:
    faults, compared = [], dict.fromkeys(TYPES, 0)
    of = {name: calendar(name) for name in TYPES}
    for line in answers.lines("second_calendars", "FARO_CALENDARS_OUT"):
        for name, told in line["second"].items():
            compared[name] += 1
            other = theirs(of[name], line["day"])
            if told != other:
                faults.append(f"{line['day']} {name}: ours {told}, theirs {other}")
    print(f"second calendars, by ICU {icu.ICU_VERSION}: " + ", ".join(f"{count} days {name}" for name, count in compared.items()))
    # An empty list agrees with everything.
    if faults or min(compared.values()) < 11_000:
        sys.exit("\n".join(faults[:20] + [f"{len(faults)} differences"]))


if __name__ == "__main__":
    main()
