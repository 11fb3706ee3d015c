"""Reads each file with icalendar and with vobject, once by the zones that Python knows and once by those of the file alone,
and compares instants, days, alarms and texts with what was written."""
import datetime
import json
import logging
import re
import sys

import icalendar
import vobject

UTC = datetime.timezone.utc
# vobject tells of each zone that it looks for by name and does not find.
logging.disable(logging.ERROR)


def by_file_alone(ics: str) -> str:
    """The same file, with names that no database has: a reader must use the rules that the file brings."""
    return re.sub(r"TZID([=:])", r"TZID\1x-", ics)


def expected(event: dict) -> tuple:
    def when(text: str | None):
        if text is None:
            return None
        if "T" in text:
            return datetime.datetime.fromisoformat(text).astimezone(UTC)
        return datetime.date.fromisoformat(text)

    def text(words: str) -> str:
        return words.replace("\r\n", "\n").strip()

    alarms = sorted(datetime.timedelta(minutes=minutes) for minutes in event["alarms"])
    lines = text("\n".join(event["lines"]))
    return when(event["at"]), when(event["ends"]), text(event["title"]), text(event["place"]), lines, alarms


def instant(value):
    return value.astimezone(UTC) if isinstance(value, datetime.datetime) else value


def by_icalendar(ics: str) -> list[tuple]:
    found = []
    for event in icalendar.Calendar.from_ical(ics).walk("VEVENT"):
        assert not event.errors, event.errors
        begins, ends = event["DTSTART"].dt, event["DTEND"].dt if "DTEND" in event else None
        if not isinstance(begins, datetime.datetime):
            assert ends == begins + datetime.timedelta(days=1), ends
            ends = None
        alarms = sorted(alarm["TRIGGER"].dt for alarm in event.walk("VALARM"))
        texts = [str(event.get(name, "")) for name in ("SUMMARY", "LOCATION", "DESCRIPTION")]
        found.append((instant(begins), instant(ends), *texts, alarms))
    return found


def by_vobject(ics: str) -> list[tuple]:
    found = []
    for event in vobject.readOne(ics).vevent_list:
        begins, ends = event.dtstart.value, event.dtend.value if hasattr(event, "dtend") else None
        if not isinstance(begins, datetime.datetime):
            ends = None
        alarms = sorted(alarm.trigger.value for alarm in getattr(event, "valarm_list", []))
        texts = [getattr(event, name).value if hasattr(event, name) else "" for name in
                 ("summary", "location", "description")]
        found.append((instant(begins), instant(ends), *texts, alarms))
    return found


def main() -> None:
    cases = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    assert len(cases) == 200, len(cases)
    seen = 0
    for case in cases:
        wanted = [expected(event) for event in case["events"]]
        for ics in (case["ics"], by_file_alone(case["ics"])):
            for reader in (by_icalendar, by_vobject):
                found = reader(ics)
                assert found == wanted, f"{reader.__name__}\n{ics}\nours  {wanted}\ntheirs {found}"
                seen += len(found)
    print(f"icalendar and vobject read {seen} events as they were written")


main()
