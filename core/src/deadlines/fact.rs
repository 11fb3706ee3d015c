use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::date::{DateError, parse_date};
use crate::l10n::Message;

/// What a person told about their case, by full name: `us.last_arrival`.
pub type Facts = BTreeMap<String, FactValue>;

/// How a fact is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FactType {
    /// `2026-11-30`.
    Date,
    /// `true` or `false`.
    Bool,
    /// Any text.
    Text,
    /// `from..to,from..to`, half-open: `to` is not counted.
    Intervals,
}

/// A fact that was read and holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// A day.
    Date(NaiveDate),
    /// Yes or no.
    Bool(bool),
    /// Some text.
    Text(String),
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
            FactType::Text if text.is_empty() => Err(FactError::Empty),
            FactType::Text => Ok(FactValue::Text(text.to_owned())),
            FactType::Intervals => parse_intervals(text).map(FactValue::Intervals),
        }
    }

    /// The name of the type, as rules write it.
    pub fn as_str(self) -> &'static str {
        match self {
            FactType::Date => "date",
            FactType::Bool => "bool",
            FactType::Text => "text",
            FactType::Intervals => "intervals",
        }
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
    /// The day, if it is one.
    pub fn date(&self) -> Option<NaiveDate> {
        match self {
            FactValue::Date(date) => Some(*date),
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
