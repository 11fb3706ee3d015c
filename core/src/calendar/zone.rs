//! What a calendar must know of a zone (RFC 5545, 3.6.5): its own changes of the clock, not those that a rule foretells.

use chrono::{
    DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc,
};

use super::line::Lines;
use crate::deadlines::Tz;

/// Before any event.
const BEGINNING: NaiveDateTime = DateTime::UNIX_EPOCH.naive_utc();

/// From then on changes are told. A program may keep what a zone was in the first file that named it: so what stands there
/// hangs on the year, and not on the events of one file. Python's vobject holds zones apart by what they were before 2020.
const FIRST_YEAR: i32 = 2015;

/// So many years ahead they are told, and more than a year beyond the last event.
const AHEAD: i32 = 8;
const AFTER: u64 = 400;

/// Writes what the clocks of a zone show, for a file that is made at `now` and whose last event is at `last`.
pub(super) fn put(lines: &mut Lines, zone: Tz, now: DateTime<Utc>, last: DateTime<Utc>) {
    let (from, until) = (new_year(FIRST_YEAR), new_year(now.year().saturating_add(AHEAD)));
    let until = last.checked_add_days(Days::new(AFTER)).unwrap_or(last).max(until);
    let changes: Vec<_> = zone.changes(from, until).collect();
    let first = zone.offset_from_utc_datetime(&from.naive_utc()).fix();
    lines.put("BEGIN:VTIMEZONE");
    lines.put(&format!("TZID:{}", zone.name()));
    let is_summer = changes.first().is_some_and(|(_, before, after)| is_later(*before, *after));
    observance(lines, is_summer, BEGINNING, first, first);
    for (at, before, after) in changes {
        let wall = at.naive_utc() + before;
        observance(lines, is_later(after, before), wall, before, after);
    }
    lines.put("END:VTIMEZONE");
}

fn new_year(year: i32) -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default().and_time(NaiveTime::MIN).and_utc()
}

fn is_later(one: FixedOffset, other: FixedOffset) -> bool {
    one.local_minus_utc() > other.local_minus_utc()
}

fn observance(lines: &mut Lines, is_summer: bool, wall: NaiveDateTime, from: FixedOffset, to: FixedOffset) {
    let name = if is_summer { "DAYLIGHT" } else { "STANDARD" };
    lines.put(&format!("BEGIN:{name}"));
    lines.put(&format!("DTSTART:{}", wall.format("%Y%m%dT%H%M%S")));
    lines.put(&format!("TZOFFSETFROM:{}", offset(from)));
    lines.put(&format!("TZOFFSETTO:{}", offset(to)));
    lines.put(&format!("END:{name}"));
}

/// `-0500`, with the seconds that some clocks had long ago.
fn offset(east: FixedOffset) -> String {
    let seconds = east.local_minus_utc();
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes, rest) = (seconds.abs() / 3600, seconds.abs() / 60 % 60, seconds.abs() % 60);
    if rest == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{rest:02}")
    }
}
