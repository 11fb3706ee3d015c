//! A day stays a day: what was told without a time of day is late only by days, never by hours.

use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};

use crate::deadlines::{parse_date, parse_instant};

/// When something happened, as exactly as it was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happened {
    /// On this day.
    On(NaiveDate),
    /// At this moment.
    At(DateTime<FixedOffset>),
}

impl Happened {
    /// Reads a day, or a moment with its offset, as people type them; none of anything else.
    pub fn parse(text: &str) -> Option<Happened> {
        let at = parse_instant(text).ok().flatten().map(Happened::At);
        at.or_else(|| parse_date(text).ok().map(Happened::On))
    }

    /// The day, where no moment was told.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Happened::On(day) => Some(day),
            Happened::At(_) => None,
        }
    }

    /// Whether it was after the last moment, or after the last day.
    pub fn is_after(self, instant: DateTime<Utc>, last: NaiveDate) -> bool {
        match self {
            Happened::On(day) => day > last,
            Happened::At(at) => at > instant,
        }
    }
}

/// As the proof log writes it.
impl fmt::Display for Happened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Happened::On(day) => day.fmt(f),
            Happened::At(at) => f.write_str(&at.to_rfc3339()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_or_a_moment_is_written_in_one_form() {
        let text = |text| Happened::parse(text).map(|happened| happened.to_string());
        assert_eq!(text("2026–11–5").as_deref(), Some("2026-11-05"));
        assert_eq!(text("2026-11-5T9:00:00-05:00").as_deref(), Some("2026-11-05T09:00:00-05:00"));
        assert_eq!(text("11/05/2026"), None);
    }
}
