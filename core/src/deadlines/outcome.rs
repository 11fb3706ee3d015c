//! The answer of the rule engine before it is said in a language: days, steps and messages.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};

use super::error::DeadlineError;
use super::local::At;
use super::reckoned::Reckoned;
use super::rule::Rule;
use super::step::Step;
use super::time_zone::Tz;
use super::version::Version;
use crate::l10n::Message;

/// What a rule answers to a set of facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// The version that governs the facts; the first one that is law while day 0 is not known.
    pub version: &'a Version,
    /// The day that the count starts from.
    pub day_zero: Option<NaiveDate>,
    /// The last day that the law can be read to allow.
    pub legal_last: Option<NaiveDate>,
    /// The day to act by: no weekend, no holiday, no doubtful extension, the shortest disputed reading.
    pub safe: Option<NaiveDate>,
    /// The very instant of both, where the law counts hours, on the clock of the rule.
    pub instant: Option<DateTime<Tz>>,
    /// The first day of an opening or a window; never moved.
    pub opens: Option<NaiveDate>,
    /// The time of an appearance, or the day of an expiry or an information.
    pub at: Option<At>,
    /// The next times of a recurring duty.
    pub next: Vec<At>,
    /// The day by which an authority should act.
    pub expected: Option<NaiveDate>,
    /// Short names of facts without which there is no date; of several triggers any one is enough.
    pub missing: Vec<String>,
    /// What must be said beside the date.
    pub note: Option<Message>,
    /// That the person may be an exception, as they say: beside the date, which stays.
    pub exception: Option<Message>,
    /// How the dates came about.
    pub steps: Vec<Step>,
    /// Other readings that give other days: shown, never relied on.
    pub alternatives: Vec<Alternative>,
    /// The day to act by, or the day itself, is over.
    pub past: bool,
}

/// What each rule on which another one hangs answered, by id.
pub(super) type Ends<'a> = BTreeMap<&'a str, Result<Outcome<'a>, DeadlineError>>;

/// A day that somebody may argue for.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The day.
    pub date: NaiveDate,
    /// Who reads it so.
    pub means: Message,
}

impl<'a> Outcome<'a> {
    pub(super) fn new(rule: &'a Rule, version: &'a Version) -> Outcome<'a> {
        Outcome {
            rule,
            version,
            day_zero: None,
            legal_last: None,
            safe: None,
            instant: None,
            opens: None,
            at: None,
            next: Vec::new(),
            expected: None,
            missing: Vec::new(),
            note: version.note.as_ref().map(|name| rule.message().attribute(name)),
            exception: None,
            steps: Vec::new(),
            alternatives: Vec::new(),
            past: false,
        }
    }

    /// What a rule says where its dates cannot be told: whence it is, and nothing more; none of a rule without law.
    pub fn without_dates(rule: &'a Rule) -> Option<Outcome<'a>> {
        let law = rule.usable().last()?;
        Some(Outcome { note: None, ..Outcome::new(rule, law) })
    }

    /// Says how a day came about, and answers the day.
    pub(super) fn explain(&mut self, reckoned: Reckoned) -> NaiveDate {
        self.steps.extend(reckoned.steps);
        reckoned.day
    }
}
