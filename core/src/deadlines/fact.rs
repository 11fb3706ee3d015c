use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use serde::Deserialize;

use super::date::{DateError, parse_date, parse_local_time};
use super::period::Period;
use super::recurrence::Every;
use crate::l10n::Message;

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
    /// `true` or `false`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FactError {
    /// Not a day.
    #[error(transparent)]
    Date(#[from] DateError),
    /// Neither `true` nor `false`.
    #[error("neither true nor false")]
    Bool,
    /// Not a whole number from 0 to 9999.
    #[error("not a whole number")]
    Int,
    /// Not RFC 3339, or outside the years 1900 to 2100.
    #[error("not an instant")]
    Instant,
    /// Not an IANA zone.
    #[error("not a zone")]
    Zone,
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
    /// Reads a fact of this type.
    ///
    /// # Errors
    /// [`FactError`] says what to write instead.
    pub fn parse(self, text: &str) -> Result<FactValue, FactError> {
        let text = text.trim();
        match self {
            FactType::Date => Ok(FactValue::Date(parse_date(text)?)),
            FactType::Bool => text.parse().map(FactValue::Bool).map_err(|_| FactError::Bool),
            FactType::Int => {
                let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
                let number = text.parse().ok().filter(|_| digits);
                number.map(FactValue::Int).ok_or(FactError::Int)
            }
            FactType::Instant => {
                let instant = DateTime::parse_from_rfc3339(text).ok();
                let instant = instant.filter(|instant| (1900..=2100).contains(&instant.year()));
                instant.map(FactValue::Instant).ok_or(FactError::Instant)
            }
            FactType::LocalTime => parse_local_time(text)
                .map(|(day, time)| FactValue::LocalTime(day, time))
                .map_err(FactError::Date),
            FactType::Zone => text.parse().map(FactValue::Zone).map_err(|_| FactError::Zone),
            FactType::Period => {
                let most = |period: &Period| period.count <= 9999 && Every::from(*period).check().is_ok();
                let period = text.parse::<Period>().ok().filter(most);
                period.map(FactValue::Period).ok_or(FactError::Period)
            }
            FactType::Dates => {
                let mut days =
                    text.split(',').map(|day| parse_date(day.trim())).collect::<Result<Vec<_>, _>>()?;
                days.sort();
                Ok(FactValue::Dates(days))
            }
            FactType::Text if text.is_empty() => Err(FactError::Empty),
            FactType::Text => Ok(FactValue::Text(text.to_owned())),
            FactType::Intervals => parse_intervals(text).map(FactValue::Intervals),
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

fn parse_intervals(text: &str) -> Result<Vec<Interval>, FactError> {
    let mut intervals = Vec::new();
    for part in text.split(',') {
        let (from, to) = part.trim().split_once("..").ok_or(FactError::Intervals)?;
        intervals.push(Interval { from: parse_date(from)?, to: parse_date(to)? });
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

impl FactError {
    /// The sentence that says what to write instead.
    pub fn message(self) -> Message {
        match self {
            FactError::Date(error) => error.message(),
            FactError::Bool => Message::new("error-fact-bool"),
            FactError::Int => Message::new("error-fact-int"),
            FactError::Instant => Message::new("error-fact-instant"),
            FactError::Zone => Message::new("error-fact-zone"),
            FactError::Period => Message::new("error-fact-period"),
            FactError::Empty => Message::new("error-fact-empty"),
            FactError::Intervals => Message::new("error-fact-intervals"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_reads_its_own_form_only() {
        assert_eq!(FactType::Bool.parse("true"), Ok(FactValue::Bool(true)));
        assert_eq!(FactType::Bool.parse("yes"), Err(FactError::Bool));
        assert_eq!(FactType::Int.parse("12"), Ok(FactValue::Int(12)));
        for text in ["-1", "1.5", "", "12345", "+3"] {
            assert_eq!(FactType::Int.parse(text), Err(FactError::Int), "{text}");
        }
        let instant = FactType::Instant.parse("2026-12-24T16:30:00+01:00").unwrap();
        assert_eq!(instant.date(), NaiveDate::from_ymd_opt(2026, 12, 24));
        assert_eq!(FactType::Instant.parse("2026-12-24T16:30:00"), Err(FactError::Instant));
        assert_eq!(FactType::Zone.parse("New York"), Err(FactError::Zone));
        assert!(matches!(FactType::Period.parse("2 weeks"), Ok(FactValue::Period(p)) if p.count == 2));
        for text in ["0 days", "0 hours", "101 years", "9999 weeks"] {
            assert_eq!(FactType::Period.parse(text), Err(FactError::Period), "{text}");
        }
        let days = FactType::Dates.parse("2021-05-01, 2019-03-01").unwrap();
        assert!(matches!(days, FactValue::Dates(days) if days.len() == 2 && days[0] < days[1]));
        assert_eq!(FactType::Text.parse(" 9th "), Ok(FactValue::Text("9th".into())));
        assert_eq!(FactType::Text.parse("  "), Err(FactError::Empty));
        let intervals = FactType::Intervals.parse("2026-08-03..2026-09-01,2026-05-01..2026-05-02").unwrap();
        assert!(matches!(&intervals, FactValue::Intervals(list) if list.len() == 2 && list[0] < list[1]));
        for text in
            ["2026-08-03", "2026-09-01..2026-08-03", "2026-08-03..2026-09-01,2026-08-31..2026-09-02", ""]
        {
            assert_eq!(FactType::Intervals.parse(text), Err(FactError::Intervals), "{text}");
        }
        assert_eq!(
            FactType::Intervals.parse("2026-08-03..2026-02-30"),
            Err(FactError::Date(DateError::Impossible))
        );
    }
}
