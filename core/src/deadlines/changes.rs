//! What moved in the law: for a legal worker who looked last on some day.

use chrono::NaiveDate;
use serde::Serialize;

use super::rule::Rule;
use super::rulebook::Rulebook;
use super::version::Version;
use crate::l10n::Message;

/// One thing that moved in one version of a rule.
#[derive(Clone, Debug)]
pub struct Change<'a> {
    /// The day on which it did.
    pub day: NaiveDate,
    /// What happened on it.
    pub moved: Moved,
    /// The rule.
    pub rule: &'a Rule,
    /// The version.
    pub version: &'a Version,
}

/// What happened to a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Moved {
    /// It governs from this day on.
    Begins,
    /// It no longer governs.
    Ends,
    /// Somebody read its source.
    Checked,
}

impl Moved {
    /// The word for it.
    pub fn message(self) -> Message {
        Message::new(match self {
            Moved::Begins => "law-begins",
            Moved::Ends => "law-ends",
            Moved::Checked => "law-checked",
        })
    }
}

impl Rulebook {
    /// All that moved since a day, that day too: the newest first, then by rule.
    pub fn changes(&self, since: NaiveDate) -> Vec<Change<'_>> {
        let versions = self.rules().flat_map(|rule| rule.versions.iter().map(move |version| (rule, version)));
        let mut changes: Vec<Change<'_>> = versions
            .flat_map(|(rule, version)| {
                let moved = [
                    (Moved::Begins, version.from),
                    (Moved::Ends, version.until),
                    (Moved::Checked, Some(version.checked_on)),
                ];
                let days = moved.into_iter().filter_map(|(moved, day)| Some((moved, day?)));
                days.map(move |(moved, day)| Change { day, moved, rule, version })
            })
            .filter(|change| since <= change.day)
            .collect();
        changes.sort_by(|a, b| (b.day, &a.rule.id, a.moved).cmp(&(a.day, &b.rule.id, b.moved)));
        changes
    }
}
