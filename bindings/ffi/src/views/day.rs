//! How days and moments cross the border: as ISO 8601 for programs, with the words for people beside it.

use chrono::{DateTime, SecondsFormat, Utc};
use faro_core::deadlines::Tz;
use faro_core::outlook;

use super::Text;
use crate::reader::Reader;

/// A day of the Gregorian calendar. It has no zone: a platform type that has one would shift it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Day {
    /// `YYYY-MM-DD`.
    pub iso: String,
    /// Weekday, day, month, year; with the time, where one belongs to it.
    pub text: Text,
    /// The same day in the second calendar, and its time on the clock of that, for readers who count so: each on a line of
    /// its own below the text.
    pub second: Vec<Text>,
}

/// A day, what it is, and how far away.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LabelledDay {
    /// "act by", "last day", "not before", "open since", "be there".
    pub label: Text,
    /// The day.
    pub day: Day,
    /// "in 5 days", "yesterday".
    pub distance: Text,
}

/// An instant.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct TimeView {
    /// RFC 3339 in UTC: `2026-11-21T15:04:05Z`.
    pub rfc3339: String,
    /// Day and time on the wall clock of the device's zone.
    pub text: Text,
}

impl TimeView {
    pub(crate) fn new(at: DateTime<Utc>, zone: Tz, reader: &Reader) -> TimeView {
        let text = reader.date_time(at.with_timezone(&zone).naive_local());
        TimeView { rfc3339: at.to_rfc3339_opts(SecondsFormat::Secs, true), text }
    }
}

impl LabelledDay {
    pub(crate) fn new(line: &outlook::LabelledDay, reader: &Reader) -> LabelledDay {
        LabelledDay {
            label: reader.say(&line.label),
            day: reader.day_at(line.at),
            distance: reader.say(&line.distance),
        }
    }

    pub(crate) fn all(lines: &[outlook::LabelledDay], reader: &Reader) -> Vec<LabelledDay> {
        lines.iter().map(|line| LabelledDay::new(line, reader)).collect()
    }
}
