//! Wall clocks and the instants behind them.

use std::fmt;

use chrono::{DateTime, LocalResult, NaiveDate, NaiveDateTime, SecondsFormat, TimeDelta, TimeZone};
use serde::{Serialize, Serializer};

use super::time_zone::Tz;
use crate::l10n::{Localized, Message, Words};

/// A day, or a time on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// A whole day: `2026-11-30`.
    Day(NaiveDate),
    /// A time on a wall clock of an unknown zone: `2027-01-31T09:00`.
    Local(NaiveDateTime),
    /// A time on the wall clock of a zone: `2026-11-24T09:00:00-05:00`.
    Zoned(DateTime<Tz>),
}

impl At {
    /// A wall-clock time as exactly as it is known.
    pub(super) fn new(day: NaiveDate, time: Option<chrono::NaiveTime>, zone: Option<Tz>) -> At {
        let Some(time) = time else { return At::Day(day) };
        let wall = day.and_time(time);
        zone.and_then(|zone| resolve(wall, zone)).map_or(At::Local(wall), At::Zoned)
    }

    /// The day that it is on, on its own clock.
    pub fn day(&self) -> NaiveDate {
        match self {
            At::Day(day) => *day,
            At::Local(at) => at.date(),
            At::Zoned(at) => at.date_naive(),
        }
    }

    /// The point in time, for somebody in a zone; none of a whole day.
    pub fn instant(&self, zone: Tz) -> Option<DateTime<Tz>> {
        match self {
            At::Day(_) => None,
            At::Local(wall) => resolve(*wall, zone),
            At::Zoned(at) => Some(at.with_timezone(&zone)),
        }
    }

    /// The day in words, with the time if it is known.
    pub fn message(&self) -> Message {
        self.wall().map_or_else(|| Message::day(self.day()), Message::day_time)
    }

    /// The lines below the day, for a reader who counts by another calendar or on another clock.
    pub fn second(&self, words: &Words) -> Vec<Localized> {
        words.second(self.day(), self.wall().map(|at| at.time()))
    }

    /// The wall-clock time, if it is known.
    pub fn wall(&self) -> Option<NaiveDateTime> {
        match self {
            At::Day(_) => None,
            At::Local(at) => Some(*at),
            At::Zoned(at) => Some(at.naive_local()),
        }
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            At::Day(day) => day.fmt(f),
            At::Local(at) => at.format("%Y-%m-%dT%H:%M").fmt(f),
            At::Zoned(at) => f.write_str(&at.to_rfc3339_opts(SecondsFormat::Secs, true)),
        }
    }
}

impl Serialize for At {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The instant of a wall-clock time: the first of two where clocks go back, the next one after a gap.
pub fn resolve(wall: NaiveDateTime, zone: Tz) -> Option<DateTime<Tz>> {
    match zone.from_local_datetime(&wall) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => Some(at),
        // No clock jumps by more than a day (Samoa did so once).
        LocalResult::None => (1..=96).find_map(|quarter| {
            let after = wall.checked_add_signed(TimeDelta::minutes(15 * quarter))?;
            zone.from_local_datetime(&after).earliest()
        }),
    }
}
