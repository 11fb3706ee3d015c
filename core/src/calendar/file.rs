//! The bytes of a calendar file.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, Utc};

use super::event::Event;
use super::key::UidKey;
use super::line::{Lines, duration};
use super::zone;
use crate::deadlines::{At, Tz, resolve};
use crate::vault::VaultError;

/// From when the minutes are counted that say which of two files is the later: 1 January 2020 in UTC.
const SINCE: i64 = 1_577_836_800;

/// A calendar file with these events, as it was made at `now`.
///
/// # Errors
/// None in practice: an HMAC of any length is one.
pub fn ics(events: &[Event], key: &UidKey, now: DateTime<Utc>) -> Result<String, VaultError> {
    let mut lines = Lines::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Faro//Faro 1//EN", "CALSCALE:GREGORIAN"] {
        lines.put(line);
    }
    for (zone, last) in zones(events) {
        if let Some(zone) = Tz::named(zone) {
            zone::put(&mut lines, zone, now, last);
        }
    }
    for event in events {
        put(&mut lines, event, &key.uid(&event.id)?, now);
    }
    lines.put("END:VCALENDAR");
    Ok(lines.finish())
}

/// The zones that events name, with the last instant in each.
fn zones(events: &[Event]) -> BTreeMap<&'static str, DateTime<Utc>> {
    let mut zones = BTreeMap::new();
    let begin = |event: &Event| match event.at {
        At::Zoned(at) => Some(at),
        At::Day(_) | At::Local(_) => None,
    };
    let instants = events.iter().flat_map(|event| begin(event).into_iter().chain(event.ends));
    for at in instants.filter(|at| is_told_by_wall(*at)) {
        let last = zones.entry(at.timezone().name()).or_insert(at.to_utc());
        *last = at.to_utc().max(*last);
    }
    zones
}

/// Where clocks go back the second of two times has no other name than its instant.
fn is_told_by_wall(at: DateTime<Tz>) -> bool {
    at.timezone() != Tz::UTC && resolve(at.naive_local(), at.timezone()) == Some(at)
}

fn put(lines: &mut Lines, event: &Event, uid: &str, now: DateTime<Utc>) {
    lines.put("BEGIN:VEVENT");
    lines.put(&format!("UID:{uid}"));
    lines.put(&format!("DTSTAMP:{}", now.format("%Y%m%dT%H%M%SZ")));
    lines.put(&format!("SEQUENCE:{}", (now.timestamp() - SINCE).max(0) / 60));
    match event.at {
        At::Day(day) => {
            lines.put(&format!("DTSTART;VALUE=DATE:{}", day.format("%Y%m%d")));
            if let Some(next) = day.checked_add_days(Days::new(1)) {
                lines.put(&format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")));
            }
        }
        At::Local(at) => lines.put(&format!("DTSTART:{}", at.format("%Y%m%dT%H%M%S"))),
        At::Zoned(at) => time(lines, "DTSTART", at),
    }
    if let Some(ends) = event.ends {
        time(lines, "DTEND", ends);
    }
    lines.text("SUMMARY", &event.title);
    lines.text("LOCATION", &event.place);
    lines.text("DESCRIPTION", &event.lines.join("\n"));
    lines.put(if event.is_cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    lines.put("CLASS:PRIVATE");
    // Nobody is busy all day because something is due.
    if event.is_cancelled || matches!(event.at, At::Day(_)) {
        lines.put("TRANSP:TRANSPARENT");
    }
    for alarm in &event.alarms {
        lines.put("BEGIN:VALARM");
        lines.put("ACTION:DISPLAY");
        lines.text("DESCRIPTION", &event.title);
        lines.put(&format!("TRIGGER:{}", duration(*alarm)));
        lines.put("END:VALARM");
    }
    lines.put("END:VEVENT");
}

fn time(lines: &mut Lines, name: &str, at: DateTime<Tz>) {
    if is_told_by_wall(at) {
        let (zone, wall) = (at.timezone().name(), at.naive_local());
        lines.put(&format!("{name};TZID={zone}:{}", wall.format("%Y%m%dT%H%M%S")));
    } else {
        lines.put(&format!("{name}:{}", at.to_utc().format("%Y%m%dT%H%M%SZ")));
    }
}
