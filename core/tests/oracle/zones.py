"""Compares the clocks of all zones with Python's zoneinfo over the newest database that is pinned, from 2026 to 2045: a
second before, at and after each change, every thirteen hours in between, and what each wall clock around a change means.

With --newest the database is that of the day: what ours lacks is told, and is no failure.
"""
import datetime
import importlib.resources
import sys
import zoneinfo

import tzdata

import answers

# Prime to a day, so that it comes to every hour.
GRID = 13 * 3600
# Ours alone: no place, but what a clock says that nobody has set.
NO_ZONES = {"Factory"}


def offset(zone: zoneinfo.ZoneInfo, second: int) -> int:
    return int(datetime.datetime.fromtimestamp(second, zone).utcoffset().total_seconds())


def meant(zone: zoneinfo.ZoneInfo, wall: str) -> list[int]:
    """The seconds that a wall clock may mean: each of the two readings that shows this very time."""
    told = datetime.datetime.fromisoformat(wall)
    read = {int(told.replace(tzinfo=zone, fold=fold).timestamp()) for fold in (0, 1)}
    return sorted(at for at in read if datetime.datetime.fromtimestamp(at, zone).replace(tzinfo=None) == told)


def compare(line: dict, first: int, last: int) -> tuple[int, list[str]]:
    """How many answers were compared, and where they differ."""
    zone, steps = zoneinfo.ZoneInfo(line["zone"]), [[first, line["first"]], *line["changes"], [last, None]]
    compared, faults = 0, []
    for (begin, told), (end, _) in zip(steps, steps[1:]):
        # A second after a change, at it, and a second before the next one.
        for second in [begin, begin + 1, *range(begin + GRID - begin % GRID, end - 1, GRID), end - 1]:
            compared += 1
            theirs = offset(zone, second)
            if theirs != told:
                at = datetime.datetime.fromtimestamp(second, datetime.UTC).isoformat()
                faults.append(f"{at}: ours {told / 3600:+g} h, theirs {theirs / 3600:+g} h")
    for wall, told in line["walls"]:
        compared += 1
        theirs = meant(zone, wall)
        if theirs != told:
            faults.append(f"{wall} on the wall: ours {told}, theirs {theirs}")
    return compared, faults


def main() -> None:
    is_report = sys.argv[1:] == ["--newest"]
    # The database of this machine may be of any year.
    zoneinfo.reset_tzpath(())
    head, *lines = answers.lines("time_zones", "FARO_ZONES_OUT")
    first, last = (int(datetime.datetime.fromisoformat(year).timestamp()) for year in head["years"])
    theirs = set(importlib.resources.files(tzdata).joinpath("zones").read_text().split())
    names = {line["zone"] for line in lines} - NO_ZONES
    differ = [f"{name}: ours alone" for name in sorted(names - theirs)]
    differ += [f"{name}: theirs alone" for name in sorted(theirs - names - NO_ZONES)]
    if head["version"] != tzdata.IANA_VERSION and not is_report:
        differ.append(f"ours is {head['version']}, theirs {tzdata.IANA_VERSION}: pin the same one")
    compared = 0
    for line in lines:
        if line["zone"] in theirs:
            count, faults = compare(line, first, last)
            compared += count
            more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
            differ += [f"{line['zone']}: {faults[0]}{more}"] if faults else []
    print("\n".join(differ), end="\n" if differ else "")
    print(f"{len(names)} zones of {head['version']}, {compared} answers until {head['years'][1][:4]}, beside "
          f"{tzdata.IANA_VERSION}: {len(differ)} differ")
    sys.exit(compared < 5_000_000 or bool(differ) and not is_report)


if __name__ == "__main__":
    main()
