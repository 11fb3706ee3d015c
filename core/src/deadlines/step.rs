//! What explanations are made of: counting leaves a trail of these, which the page of a rule shows.

use chrono::NaiveDate;

use crate::l10n::{Arg, Message};

/// One step of a computation: a code for programs, the day that it is about, and a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// `trigger`, `count`, `closed`, `legal_last` …
    pub code: &'static str,
    /// The day that it is about, if it is about one.
    pub date: Option<NaiveDate>,
    /// What happened in it.
    pub message: Message,
}

impl Step {
    pub(super) fn new(code: &'static str, message: &str) -> Step {
        Step { code, date: None, message: Message::new(message) }
    }

    pub(super) fn on(mut self, date: NaiveDate) -> Step {
        self.date = Some(date);
        self.with("date", date)
    }

    pub(super) fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Step {
        self.message = self.message.with(name, arg);
        self
    }
}
