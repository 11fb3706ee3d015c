//! The types of facts: read as people type them or as they were kept, and written in one canonical form.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, SecondsFormat};
use serde::Deserialize;

use super::date::{DateError, Read};
use super::local::At;
use super::period::Period;
use super::recurrence::Every;
use super::time_zone::Tz;
use super::zone::{ZoneError, parse_zone};
use crate::digits::typed;
use crate::l10n::{Message, Words};

/// The fact that hearings tell: it is never asked for, and never typed a second time.
pub const FROM_HEARINGS: &str = "hearing";

/// What a person told about their case, by full name: `us.last_arrival`.
pub type Facts = BTreeMap<String, FactValue>;

/// How a fact is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactType {
    /// `2026-11-30`.
    Date,
    /// `true` or `false`; typed also as yes or no in the reader's language.
    Bool,
    /// A whole number from 0 to 9999.
    Int,
    /// Any text.
    Text,
    /// RFC 3339 with its offset: `2026-12-24T16:30:00+01:00`.
    Instant,
    /// `2027-01-31T09:00` on the wall clock, or a day alone.
    LocalTime,
    /// An IANA zone: `America/New_York`.
    Zone,
    /// `5 days`, `2 weeks`, `1 month`.
    Period,
    /// Days with commas between.
    Dates,
    /// `from..to,from..to`, half-open: `to` is not counted.
    Intervals,
}

/// Each type with its name in rules.
const NAMES: [(FactType, &str); 10] = [
    (FactType::Date, "date"),
    (FactType::Bool, "bool"),
    (FactType::Int, "int"),
    (FactType::Text, "text"),
    (FactType::Instant, "instant"),
    (FactType::LocalTime, "local_time"),
    (FactType::Zone, "zone"),
    (FactType::Period, "period"),
    (FactType::Dates, "dates"),
    (FactType::Intervals, "intervals"),
];

/// The question for a fact by its full name; its attribute `label` names the fact inside a sentence.
pub fn question_of(full_name: &str) -> Message {
    let (jurisdiction, short) = full_name.split_once('.').unwrap_or(("", full_name));
    Message::new(format!("{jurisdiction}-fact-{short}"))
}

impl FactType {
    /// How to write it, for the person who is asked.
    pub fn hint(self) -> Message {
        Message::new(match self {
            FactType::Date => "ask-date",
            FactType::Bool => "ask-bool",
            FactType::Int => "ask-int",
            FactType::Text => "ask-text",
            FactType::Instant => "ask-instant",
            FactType::LocalTime => "ask-local-time",
            FactType::Zone => "ask-zone",
            FactType::Period => "ask-period",
            FactType::Dates => "ask-dates",
            FactType::Intervals => "ask-intervals",
        })
    }
}

/// A fact that was read and holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// A day.
    Date(NaiveDate),
    /// Yes or no.
    Bool(bool),
    /// A number.
    Int(u32),
    /// Some text.
    Text(String),
    /// A point in time, with the offset of the clock that showed it.
    Instant(DateTime<FixedOffset>),
    /// A day, and the time on the wall clock, if it is known.
    LocalTime(NaiveDate, Option<NaiveTime>),
    /// A zone.
    Zone(Tz),
    /// A length of time.
    Period(Period),
    /// Days, in order.
    Dates(Vec<NaiveDate>),
    /// Stretches of days, in order, without overlap.
    Intervals(Vec<Interval>),
}

/// A stretch of days; `to` is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Interval {
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last one.
    pub to: NaiveDate,
}

/// Why a text is not a fact of its type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FactError {
    /// Not a day.
    #[error(transparent)]
    Date(#[from] DateError),
    /// Neither yes nor no.
    #[error("neither yes nor no")]
    Bool,
    /// Not a whole number from 0 to 9999.
    #[error("not a whole number")]
    Int,
    /// Not RFC 3339.
    #[error("not an instant")]
    Instant,
    /// Not a zone.
    #[error(transparent)]
    Zone(#[from] ZoneError),
    /// Not a length of time.
    #[error("not a length of time")]
    Period,
    /// Empty.
    #[error("empty")]
    Empty,
    /// Not `from..to,from..to`, or one ends before it starts, or two overlap.
    #[error("not a list of from..to without overlap")]
    Intervals,
}

impl FactType {
    /// Reads a fact of this type as somebody types it in their language.
    ///
    /// # Errors
    /// [`FactError`] says what to write instead.
    pub fn parse(self, text: &str, words: &Words) -> Result<FactValue, FactError> {
        match self {
            FactType::Bool => words.yes_or_no(text).map(FactValue::Bool).ok_or(FactError::Bool),
            FactType::Zone => Ok(FactValue::Zone(parse_zone(text)?)),
            FactType::Period => {
                let in_words = Period::in_words(text, words).map(|period| period.to_string());
                self.value(in_words.as_deref().unwrap_or(text), Read::Typed)
            }
            _ => self.value(text, Read::Typed),
        }
    }

    /// Reads a fact of this type as it was kept.
    ///
    /// # Errors
    /// As [`FactType::parse`].
    pub fn read(self, text: &str) -> Result<FactValue, FactError> {
        self.value(text, Read::Kept)
    }

    fn value(self, text: &str, read: Read) -> Result<FactValue, FactError> {
        match self {
            FactType::Date => Ok(FactValue::Date(read.date(text)?)),
            FactType::Bool => text.parse().map(FactValue::Bool).map_err(|_| FactError::Bool),
            FactType::Int => {
                let text = typed(text);
                let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
                let number = text.parse().ok().filter(|_| digits);
                number.map(FactValue::Int).ok_or(FactError::Int)
            }
            FactType::Instant => read.instant(text)?.map(FactValue::Instant).ok_or(FactError::Instant),
            FactType::LocalTime => {
                let (day, time) = read.local_time(text)?;
                Ok(FactValue::LocalTime(day, time))
            }
            FactType::Zone => Ok(FactValue::Zone(parse_zone(text)?)),
            FactType::Period => {
                let most = |period: &Period| period.count <= 9999 && Every::from(*period).check().is_ok();
                let period = typed(text).parse::<Period>().ok().filter(most);
                period.map(FactValue::Period).ok_or(FactError::Period)
            }
            FactType::Dates => {
                let mut days = text.split(',').map(|day| read.date(day)).collect::<Result<Vec<_>, _>>()?;
                days.sort();
                Ok(FactValue::Dates(days))
            }
            FactType::Text => match text.trim() {
                "" => Err(FactError::Empty),
                text => Ok(FactValue::Text(text.to_owned())),
            },
            FactType::Intervals => intervals(text, read).map(FactValue::Intervals),
        }
    }

    /// Whether a day stands in it.
    pub fn holds_days(self) -> bool {
        match self {
            FactType::Date
            | FactType::Instant
            | FactType::LocalTime
            | FactType::Dates
            | FactType::Intervals => true,
            FactType::Bool | FactType::Int | FactType::Text | FactType::Zone | FactType::Period => false,
        }
    }

    /// The type that holds both: a wall-clock time may be a day alone. None where they differ for good.
    pub(super) fn joined(self, other: FactType) -> Option<FactType> {
        match (self, other) {
            (FactType::Date | FactType::LocalTime, FactType::LocalTime) => Some(FactType::LocalTime),
            (FactType::LocalTime, FactType::Date) => Some(FactType::LocalTime),
            (one, other) => (one == other).then_some(one),
        }
    }

    /// The name of the type, as rules write it.
    pub fn as_str(self) -> &'static str {
        NAMES.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }
}

fn intervals(text: &str, read: Read) -> Result<Vec<Interval>, FactError> {
    let mut intervals = Vec::new();
    for part in text.split(',') {
        let (from, to) = part.split_once("..").ok_or(FactError::Intervals)?;
        intervals.push(Interval { from: read.date(from)?, to: read.date(to)? });
    }
    intervals.sort();
    let backward = intervals.iter().any(|interval| interval.to <= interval.from);
    let overlap = intervals.windows(2).any(|pair| matches!(pair, [first, second] if second.from < first.to));
    if backward || overlap { Err(FactError::Intervals) } else { Ok(intervals) }
}

impl FactValue {
    /// The day, if it has one.
    pub fn date(&self) -> Option<NaiveDate> {
        match self {
            FactValue::Date(date) | FactValue::LocalTime(date, _) => Some(*date),
            FactValue::Instant(instant) => Some(instant.date_naive()),
            _ => None,
        }
    }
}

/// As it is kept, and read again.
impl fmt::Display for FactValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            FactValue::Date(day) => day.to_string(),
            FactValue::Bool(answer) => answer.to_string(),
            FactValue::Int(number) => number.to_string(),
            FactValue::Text(text) => text.clone(),
            FactValue::Instant(at) => at.to_rfc3339_opts(SecondsFormat::Secs, false),
            FactValue::LocalTime(day, time) => At::new(*day, *time, None).to_string(),
            FactValue::Zone(zone) => zone.name().to_owned(),
            FactValue::Period(period) => period.to_string(),
            FactValue::Dates(days) => joined(days.iter()),
            FactValue::Intervals(intervals) => {
                joined(intervals.iter().map(|interval| format!("{}..{}", interval.from, interval.to)))
            }
        };
        f.write_str(&text)
    }
}

fn joined(parts: impl Iterator<Item = impl ToString>) -> String {
    parts.map(|part| part.to_string()).collect::<Vec<_>>().join(",")
}

impl FactError {
    /// The sentence that says what to write instead.
    pub fn message(&self) -> Message {
        match self {
            FactError::Date(error) => error.message(),
            FactError::Bool => Message::new("error-fact-bool"),
            FactError::Int => Message::new("error-fact-int"),
            FactError::Instant => Message::new("error-fact-instant"),
            FactError::Zone(error) => error.message(),
            FactError::Period => Message::new("error-fact-period"),
            FactError::Empty => Message::new("error-fact-empty"),
            FactError::Intervals => Message::new("error-fact-intervals"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;

    fn parse(kind: FactType, text: &str) -> Result<FactValue, FactError> {
        kind.parse(text, &Words::load(Files::builtin(), "en").unwrap())
    }

    #[test]
    fn each_type_reads_its_own_form_only() {
        assert_eq!(parse(FactType::Bool, "maybe"), Err(FactError::Bool));
        for text in ["-1", "1.5", "", "12345", "+3"] {
            assert_eq!(parse(FactType::Int, text), Err(FactError::Int), "{text}");
        }
        let instant = parse(FactType::Instant, "2026-12-24T16:30:00+01:00").unwrap();
        assert_eq!(instant.date(), NaiveDate::from_ymd_opt(2026, 12, 24));
        assert_eq!(parse(FactType::Instant, "2026-12-24T16:30:00"), Err(FactError::Instant));
        assert!(matches!(parse(FactType::Zone, "New York"), Err(FactError::Zone(ZoneError::Unknown(_)))));
        assert!(matches!(parse(FactType::Zone, "EST"), Err(FactError::Zone(ZoneError::NoPlace(_)))));
        for text in ["0 days", "0 hours", "101 years", "9999 weeks"] {
            assert_eq!(parse(FactType::Period, text), Err(FactError::Period), "{text}");
        }
        assert_eq!(parse(FactType::Text, "  "), Err(FactError::Empty));
        for text in
            ["2026-08-03", "2026-09-01..2026-08-03", "2026-08-03..2026-09-01,2026-08-31..2026-09-02", ""]
        {
            assert_eq!(parse(FactType::Intervals, text), Err(FactError::Intervals), "{text}");
        }
        let impossible = parse(FactType::Intervals, "2026-08-03..2026-02-30");
        assert_eq!(impossible, Err(FactError::Date(DateError::Impossible)));
    }

    #[test]
    fn what_is_typed_is_kept_in_one_form_and_read_again() {
        for (kind, text, kept) in [
            (FactType::Date, "2026–1–5", "2026-01-05"),
            (FactType::Bool, "Yes", "true"),
            (FactType::Bool, "n", "false"),
            (FactType::Bool, "true", "true"),
            (FactType::Int, " ٨٤ ", "84"),
            (FactType::Text, " 9th ", "9th"),
            (FactType::Instant, "2026-1-5T9:00:00+01:00", "2026-01-05T09:00:00+01:00"),
            (FactType::LocalTime, "۲۰۲۷-۱-۳۱T۹:۰۰", "2027-01-31T09:00"),
            (FactType::LocalTime, "2027-1-31", "2027-01-31"),
            (FactType::Zone, "America/New_York", "America/New_York"),
            (FactType::Period, "٢ weeks", "2 weeks"),
            (FactType::Dates, "2021-5-1, 2019-03-01", "2019-03-01,2021-05-01"),
            (
                FactType::Intervals,
                "2026-08-03..2026-09-01, 2026-5-1..2026-5-2",
                "2026-05-01..2026-05-02,2026-08-03..2026-09-01",
            ),
        ] {
            let value = parse(kind, text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(value.to_string(), kept);
            assert_eq!(kind.read(kept), Ok(value), "{kept}");
        }
        for (tag, text, kept) in [
            ("es", "2 semanas", "2 weeks"),
            ("es", "1 Año", "1 year"),
            ("es", "2 dias", "2 days"),
            ("es", "3 days", "3 days"),
            ("ar", "٣ أيام", "3 days"),
            ("ar", "2 أسبوع", "2 weeks"),
            ("zh-Hans", "1个月", "1 month"),
            ("ru", "5 месяца", "5 months"),
        ] {
            let value = FactType::Period.parse(text, &Words::load(Files::builtin(), tag).unwrap());
            assert_eq!(value.map(|value| value.to_string()).as_deref(), Ok(kept), "{text}");
        }
        for text in ["1 semana 2", "semana", "1.5 semanas", "-1 semana", "9999 semanas"] {
            let value = FactType::Period.parse(text, &Words::load(Files::builtin(), "es").unwrap());
            assert_eq!(value, Err(FactError::Period), "{text}");
        }
        assert!(parse(FactType::Date, "2101-01-01").is_err() && FactType::Date.read("2200-12-31").is_ok());
        assert!(FactType::Date.read("2201-01-01").is_err());
    }
}
