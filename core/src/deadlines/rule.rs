use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::fact::FactType;
use super::period::{Clamp, Period};
use crate::l10n::Message;
use crate::packs::{date, optional_date};

/// One rule of law: what it asks to know, and each version of how it counts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// `us.asylum.one_year`: jurisdiction first.
    pub id: String,
    /// What its date is.
    pub kind: Kind,
    /// What it asks to know.
    #[serde(rename = "fact")]
    pub facts: Vec<Fact>,
    /// A fact (a day) that says that this was done; in time, it is no longer due.
    #[serde(default)]
    pub met_by: Option<String>,
    /// The rule that this one, a disputed text, would shorten.
    #[serde(default)]
    pub disputes: Option<String>,
    /// How it counts, and since when. The first version that governs is the one.
    #[serde(rename = "version")]
    pub versions: Vec<Version>,
}

/// What the date of a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Something must be done by it.
    Deadline,
    /// Something may not be done before it.
    Opening,
}

/// One fact that a rule asks for. Its question is the message `<jurisdiction>-fact-<name>`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Short name, inside the rule's jurisdiction.
    pub name: String,
    /// How it is written.
    #[serde(rename = "type")]
    pub kind: FactType,
    /// The rule answers without it too.
    #[serde(default)]
    pub optional: bool,
}

/// A version of a rule: what the law said for a stretch of time.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// Whether it is law.
    pub status: Status,
    /// The first day 0 that it governs; always, where missing.
    #[serde(default, deserialize_with = "optional_date")]
    pub from: Option<NaiveDate>,
    /// The first day 0 that it no longer governs.
    #[serde(default, deserialize_with = "optional_date")]
    pub until: Option<NaiveDate>,
    /// Statute, regulation, manual.
    pub citation: Vec<String>,
    /// The official address of the text, where one is known.
    #[serde(default)]
    pub source: Option<String>,
    /// The day on which somebody last read the source.
    #[serde(deserialize_with = "date")]
    pub checked_on: NaiveDate,
    /// The day by which somebody must read it again.
    #[serde(deserialize_with = "date")]
    pub verify_by: NaiveDate,
    /// How well it is known.
    pub confidence: Confidence,
    /// What counts as done; only a deadline has it.
    #[serde(default)]
    pub filing: Option<Filing>,
    /// An attribute of the rule's message that is always said with the answer.
    #[serde(default)]
    pub note: Option<String>,
    pub(super) count: Count,
    #[serde(default, rename = "exception")]
    pub(super) exceptions: Vec<Exception>,
    #[serde(default, rename = "alternative")]
    pub(super) alternatives: Vec<Reading>,
}

/// Whether a version is law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It governs.
    InForce,
    /// Not law yet: it never makes a date.
    Proposed,
    /// Struck down: it never makes a date.
    Vacated,
    /// Courts or texts contradict each other about it.
    Disputed,
}

/// How well the two halves of a rule are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Confidence {
    /// The period itself.
    pub period: Grade,
    /// How it is counted and moved.
    pub counting: Grade,
}

/// Where something was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum Grade {
    /// In the statute, the regulation or a government page.
    R1,
    /// There too, but in an older edition.
    R1o,
    /// In a secondary source.
    R2,
    /// Partly; the rest from memory.
    P,
    /// From memory only.
    M,
}

/// What counts as done in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Filing {
    /// The office has it: the day of posting does not count.
    Received,
    /// Sent online, or posted.
    Sent,
}

/// How a version counts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Count {
    /// The facts of which the earliest known one is day 0.
    pub(super) trigger: Vec<String>,
    #[serde(default)]
    pub(super) direction: Direction,
    pub(super) period: Period,
    #[serde(default)]
    pub(super) clamp: Clamp,
    /// A fact (intervals) during which the clock stands still.
    #[serde(default)]
    pub(super) stopped: Option<String>,
    #[serde(default)]
    pub(super) roll: Roll,
    /// Which days are business days; only an opening can do without.
    #[serde(default)]
    pub(super) calendar: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Direction {
    #[default]
    After,
    Before,
}

/// What becomes of a last day on which the office is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Roll {
    #[default]
    None,
    Forward,
}

/// Facts under which the version gives no date, and the note that says why.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exception {
    pub(super) when: BTreeMap<String, bool>,
    pub(super) note: String,
}

/// Another reading of the same version: only shown, never the date.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reading {
    #[serde(default)]
    pub(super) period: Option<Period>,
    #[serde(default)]
    pub(super) clamp: Option<Clamp>,
    #[serde(default)]
    pub(super) roll: Option<Roll>,
    /// The attribute of the rule's message that says what it means.
    pub(super) means: String,
}

impl Rule {
    /// The first part of the id.
    pub fn jurisdiction(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// The rule's title; its attributes are `plain`, `missed`, `todo` and what versions name.
    pub fn message(&self) -> Message {
        Message::new(self.id.replace('.', "-"))
    }

    /// The full name of one of its facts.
    pub fn full_name(&self, short: &str) -> String {
        format!("{}.{short}", self.jurisdiction())
    }
}

impl Fact {
    /// The question that a person is asked; its attribute `label` names the fact inside a sentence.
    pub fn message(&self, jurisdiction: &str) -> Message {
        Message::new(format!("{jurisdiction}-fact-{}", self.name))
    }
}

impl Version {
    /// The period that it counts, for articles that quote it.
    pub fn period(&self) -> Period {
        self.count.period
    }

    pub(super) fn governs(&self, day_zero: NaiveDate) -> bool {
        let law = matches!(self.status, Status::InForce | Status::Disputed);
        law && self.from.is_none_or(|from| from <= day_zero)
            && self.until.is_none_or(|until| day_zero < until)
    }
}

impl Status {
    /// The word for it.
    pub fn message(self) -> Message {
        Message::new(match self {
            Status::InForce => "status-in-force",
            Status::Proposed => "status-proposed",
            Status::Vacated => "status-vacated",
            Status::Disputed => "status-disputed",
        })
    }
}

impl Grade {
    /// What the grade means, in words.
    pub fn message(self) -> Message {
        Message::new(match self {
            Grade::R1 => "grade-r1",
            Grade::R1o => "grade-r1o",
            Grade::R2 => "grade-r2",
            Grade::P => "grade-p",
            Grade::M => "grade-m",
        })
    }
}
