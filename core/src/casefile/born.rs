//! A date of reduced precision (ISO 8601): read, kept and said. Only the record of a person holds one, as text.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

use crate::deadlines::{DateError, parse_date};
use crate::digits::typed;
use crate::l10n::{Ltr, Message};

/// When somebody was born, as far as they know: a year alone never becomes 1 January.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Born {
    /// The day.
    Day(NaiveDate),
    /// The month, by its first day.
    Month(NaiveDate),
    /// The year, by its first day.
    Year(NaiveDate),
}

/// From `1990-04-17`, `1990-04` or `1990`, typed with any dash and in digits of any script.
impl FromStr for Born {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Born, DateError> {
        let text = typed(text);
        match text.split('-').map(str::len).collect::<Vec<_>>().as_slice() {
            [4] => parse_date(&format!("{text}-01-01")).map(Born::Year),
            [4, _] => parse_date(&format!("{text}-01")).map(Born::Month),
            _ => parse_date(&text).map(Born::Day),
        }
    }
}

/// As it is kept.
impl fmt::Display for Born {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Born::Day(day) => write!(to, "{day}"),
            Born::Month(first) => write!(to, "{}", first.format("%Y-%m")),
            Born::Year(first) => write!(to, "{}", first.year()),
        }
    }
}

impl Born {
    /// The same in words.
    pub fn message(self) -> Message {
        match self {
            Born::Day(day) => Message::day(day),
            Born::Month(first) => Message::month(first),
            Born::Year(first) => Message::new("own-words").with("text", Ltr::new(first.year().to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_a_day_a_month_or_a_year_in_one_form() {
        for (text, kept) in [
            ("1990", "1990"),
            (" ۱۹۹۰ ", "1990"),
            ("1990-4", "1990-04"),
            ("1990–04", "1990-04"),
            ("1990-04-17", "1990-04-17"),
            ("1990-4-7", "1990-04-07"),
        ] {
            assert_eq!(text.parse::<Born>().map(|born| born.to_string()).as_deref(), Ok(kept), "{text}");
        }
        for bad in ["", "90", "1990-13", "1990-02-30", "17/04/1990", "1369", "1369-04"] {
            assert!(bad.parse::<Born>().is_err(), "{bad}");
        }
    }
}
