//! Refusals of the rule engine: no date is better than a wrong one. Each says what is missing or does not fit.

use chrono::NaiveDate;

use super::fact::FactError;
use crate::l10n::{Ltr, Message};

/// Why there is no date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeadlineError {
    /// No rule has this id.
    #[error("no rule {id}")]
    UnknownRule {
        /// What was asked for.
        id: String,
    },
    /// No rule of these jurisdictions asks for this fact.
    #[error("no fact {name}")]
    UnknownFact {
        /// What was told.
        name: String,
        /// The names that there are.
        known: Vec<String>,
    },
    /// The fact is not written as its type wants it.
    #[error("{name}: {error}")]
    Fact {
        /// Which.
        name: String,
        /// Why.
        error: FactError,
    },
    /// No calendar has this code.
    #[error("{name}: no such code")]
    UnknownCode {
        /// Which fact.
        name: String,
        /// The codes that there are.
        known: Vec<String>,
    },
    /// The calendar was not verified for that year.
    #[error("{calendar} is verified from {from} to {to}, not for {year}")]
    CalendarRange {
        /// Which calendar.
        calendar: String,
        /// Which year.
        year: i32,
        /// First verified year.
        from: i32,
        /// Last verified year.
        to: i32,
    },
    /// Two facts cannot both be right.
    #[error("{first} is after {second}")]
    Contradiction {
        /// What should be the earlier day.
        first: String,
        /// What should be the later day.
        second: String,
    },
    /// No version of the rule was in force for these facts.
    #[error("no version of {rule} governs {date}")]
    NoVersion {
        /// Which rule.
        rule: String,
        /// The day that decides.
        date: NaiveDate,
    },
    /// No version of the rule is law, whatever the facts are.
    #[error("no version of {rule} is law")]
    NoLaw {
        /// Which rule.
        rule: String,
    },
    /// The rule counts from its own end.
    #[error("{rule} counts from its own end")]
    Loop {
        /// A rule in the loop.
        rule: String,
    },
}

impl DeadlineError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        match self {
            DeadlineError::UnknownRule { id } => {
                Message::new("error-unknown-rule").with("rule", Ltr::new(id.as_str()))
            }
            DeadlineError::UnknownFact { name, known } => Message::new("error-unknown-fact")
                .with("fact", Ltr::new(name.as_str()))
                .with("known", Ltr::new(known.join(", "))),
            DeadlineError::Fact { name, error } => Message::new("error-fact")
                .with("fact", Ltr::new(name.as_str()))
                .with("reason", error.message()),
            DeadlineError::UnknownCode { name, known } => Message::new("error-unknown-code")
                .with("fact", Ltr::new(name.as_str()))
                .with("known", Ltr::new(known.join(", "))),
            DeadlineError::CalendarRange { calendar, year, from, to } => Message::new("error-calendar-range")
                .with("calendar", Ltr::new(calendar.as_str()))
                .with("year", year.to_string())
                .with("from", from.to_string())
                .with("to", to.to_string()),
            DeadlineError::Contradiction { first, second } => Message::new("error-contradiction")
                .with("first", first.as_str())
                .with("second", Ltr::new(second.as_str())),
            DeadlineError::NoVersion { rule, date } => {
                Message::new("error-no-version").with("rule", Ltr::new(rule.as_str())).with("date", *date)
            }
            DeadlineError::NoLaw { rule } => {
                Message::new("error-no-law").with("rule", Ltr::new(rule.as_str()))
            }
            DeadlineError::Loop { rule } => {
                Message::new("error-rule-loop").with("rule", Ltr::new(rule.as_str()))
            }
        }
    }
}
