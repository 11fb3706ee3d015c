//! Where an outcome meets a language: computing answers in messages, which become sentences here, for JSON.

use chrono::NaiveDate;
use serde::Serialize;

use super::local::At;
use super::outcome::Outcome;
use super::rule::Kind;
use super::version::{Confidence, Status};
use crate::l10n::Words;

/// An outcome put into a reader's words: what programs get as JSON, each key always there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// The rule's id.
    pub rule: String,
    /// What its date is.
    pub kind: Kind,
    /// Whether the version that governs is law.
    pub status: Status,
    /// The last day that the law can be read to allow; an instant, where it counts hours.
    pub legal_last: Option<At>,
    /// The day to act by.
    pub safe: Option<At>,
    /// The first day of an opening.
    pub opens: Option<NaiveDate>,
    /// The day of an appearance or an expiry.
    pub at: Option<At>,
    /// The next times of a recurring duty.
    pub next: Vec<At>,
    /// What an authority should do.
    pub expected: Option<NaiveDate>,
    /// The day to act by is over.
    pub past: bool,
    /// Short names of the facts still needed.
    pub missing: Vec<String>,
    /// What must be said beside the date.
    pub note: Option<String>,
    /// What to do.
    pub todo: String,
    /// What happens if the day is missed.
    pub missed: String,
    /// Statute, regulation, manual.
    pub citation: Vec<String>,
    /// The official address.
    pub source: Option<String>,
    /// How well the rule is known.
    pub confidence: Confidence,
    /// The day on which somebody last read the source.
    pub checked_on: NaiveDate,
    /// How the dates came about.
    pub steps: Vec<AnswerStep>,
    /// Days that somebody may argue for.
    pub alternatives: Vec<AnswerAlternative>,
}

/// A step in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerStep {
    /// For programs.
    pub code: &'static str,
    /// The day that it is about.
    pub date: Option<NaiveDate>,
    /// For people.
    pub text: String,
}

/// Another reading in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerAlternative {
    /// The day.
    pub date: NaiveDate,
    /// Who reads it so.
    pub means: String,
}

impl Answer {
    /// Says an outcome in a reader's words.
    pub fn new(outcome: &Outcome<'_>, words: &Words) -> Answer {
        let version = outcome.version;
        Answer {
            rule: outcome.rule.id.clone(),
            kind: outcome.rule.kind,
            status: version.status,
            legal_last: outcome.instant.map(At::Zoned).or(outcome.legal_last.map(At::Day)),
            safe: outcome.instant.map(At::Zoned).or(outcome.safe.map(At::Day)),
            opens: outcome.opens,
            at: outcome.at,
            next: outcome.next.clone(),
            expected: outcome.expected,
            past: outcome.past,
            missing: outcome.missing.clone(),
            note: outcome
                .exception
                .iter()
                .chain(&version.status.warning())
                .chain(&outcome.note)
                .map(|note| words.text(note))
                .reduce(|first, next| format!("{first} {next}")),
            todo: words.text(&outcome.rule.message().attribute("todo")),
            missed: words.text(&outcome.rule.message().attribute("missed")),
            citation: version.citation.clone(),
            source: version.source.clone(),
            confidence: version.confidence,
            checked_on: version.checked_on,
            steps: outcome
                .steps
                .iter()
                .map(|step| AnswerStep { code: step.code, date: step.date, text: words.text(&step.message) })
                .collect(),
            alternatives: outcome
                .alternatives
                .iter()
                .map(|other| AnswerAlternative { date: other.date, means: words.text(&other.means) })
                .collect(),
        }
    }
}
