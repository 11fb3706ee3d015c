//! A rule as its TOML file writes it. An unknown field is an error: a typo must not change what is law.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::fact::{FactType, FactValue, Facts, question_of};
use super::method::{Use, When, conditions};
use super::period::Period;
use super::time_zone::Tz;
use super::version::{Status, Version};
use super::zone::parse_zone;
use crate::Coded;
use crate::l10n::Message;

/// One rule of law: what it asks to know, and each version of how it counts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// `us.asylum.one_year`: the pack first.
    pub id: String,
    /// Whose law it is, and whose facts it asks for: what its pack says.
    #[serde(skip)]
    pub(super) jurisdiction: String,
    /// What its date is.
    pub kind: Kind,
    /// What it asks to know.
    #[serde(rename = "fact")]
    pub facts: Vec<Fact>,
    /// A fact (a day) that says that this was done; in time, it is no longer due.
    #[serde(default)]
    pub met_by: Option<String>,
    /// A fact (a day) that says that this was sent or filed: it is not settled before `met_by` is told.
    #[serde(default)]
    pub sent_by: Option<String>,
    /// A fact (a day) of another rule that ends this one whatever came of it: it was not done by it, nor done late.
    #[serde(default)]
    pub ended_by: Option<String>,
    /// The rule whose work comes first: until that is done, nothing is asked for here.
    #[serde(default)]
    pub waits_for: Option<String>,
    /// The rule concerns only those whose answers are these; unknown ones are taken as if they were.
    #[serde(default)]
    pub(super) applies: When,
    /// Its conditions must have been told before it is listed: to most people it would be a false alarm.
    #[serde(default)]
    pub(super) only_if_told: bool,
    /// Nobody must do it: who lets the day pass has missed nothing.
    #[serde(default)]
    pub by_choice: bool,
    /// Who waits for its day may come to harm before it: it is to be begun today, however far that day is.
    #[serde(default)]
    pub at_once: bool,
    /// Pairs of facts (days) of which the first cannot be after the second.
    #[serde(default)]
    pub(super) in_order: Vec<(String, String)>,
    /// The kind of hearing that it counts from: `individual`, `master` or `other`; any, where missing.
    #[serde(default)]
    pub hearing: Option<String>,
    /// How soon after a paper an appearance may be, by law.
    #[serde(default)]
    pub soonest: Option<Soonest>,
    /// The fact on which its versions hang, where that is not day 0.
    #[serde(default)]
    pub(super) governed_by: Option<GovernedBy>,
    /// On whose clock hours are told, wherever the person is: an IANA zone.
    #[serde(default, deserialize_with = "zone")]
    pub zone: Option<Tz>,
    /// The rule that this one, a disputed text, would shorten.
    #[serde(default)]
    pub disputes: Option<String>,
    /// The rule of Faro's own that this one, of somebody else's pack, stands beside. Neither changes the other.
    #[serde(default)]
    pub beside: Option<String>,
    /// How it counts, and since when. The first version that governs is the one.
    #[serde(rename = "version")]
    pub versions: Vec<Version>,
}

fn zone<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Tz>, D::Error> {
    parse_zone(&String::deserialize(from)?).map(Some).map_err(D::Error::custom)
}

/// What the date of a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Something must be done by it.
    Deadline,
    /// Something may not be done before it.
    Opening,
    /// Something may be done from one day to another.
    Window,
    /// Something must be done within hours, to the minute.
    Hours,
    /// The person must be somewhere.
    Appearance,
    /// Something ends by itself.
    Expiry,
    /// A day worth knowing.
    Information,
    /// Something must be done again and again.
    Recurring,
    /// An authority should do something; never the person's own day.
    Expected,
    /// It may be done at any time.
    NoLimit,
    /// It changes the day 0 of other rules.
    Adjuster,
}

impl Coded for Kind {
    const ALL: &'static [Kind] = &[
        Kind::Deadline,
        Kind::Opening,
        Kind::Window,
        Kind::Hours,
        Kind::Appearance,
        Kind::Expiry,
        Kind::Information,
        Kind::Recurring,
        Kind::Expected,
        Kind::NoLimit,
        Kind::Adjuster,
    ];
}

/// One fact that a rule asks for.
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
    /// Its day may lie ahead when it is told: an appointment, the end of a permit. Of any other a day to come is a slip.
    #[serde(default)]
    pub ahead: bool,
}

/// The fact (a day) by which the law chooses a version. While it is not told, each version that may hold is read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GovernedBy {
    pub(super) fact: String,
    /// Day 0 comes at least so long after it: a decision is not made on the day of the request.
    pub(super) at_least: Period,
}

/// The least time between a paper and an appearance.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Soonest {
    /// The fact (a day) that it is counted from.
    pub after: String,
    /// Full days between.
    pub days: u32,
}

impl Rule {
    /// Whose law it is: `us`.
    pub fn jurisdiction(&self) -> &str {
        &self.jurisdiction
    }

    /// The pack that it is from: the first part of the id.
    pub fn pack(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// Whether it travels inside Faro, and not in the file of somebody else.
    pub fn is_built_in(&self) -> bool {
        self.pack() == self.jurisdiction
    }

    /// Whether it may concern somebody who told these facts: no answer of theirs rules it out.
    pub fn concerns(&self, facts: &Facts) -> bool {
        self.applies.iter().all(|(name, wanted)| match facts.get(&self.full_name(name)) {
            Some(told) => *told == FactValue::Bool(*wanted),
            None => !self.only_if_told,
        })
    }

    /// The versions that can answer: those that are law; where none is, what is believed and says so.
    pub(super) fn usable(&self) -> impl Iterator<Item = &Version> {
        let law = self.versions.iter().any(Version::is_law);
        let believed = move |version: &&Version| !law && version.status == Status::Unverified;
        self.versions.iter().filter(move |version| version.is_law() || believed(version))
    }

    /// The optional facts that can change its answer and that nobody told.
    pub fn unknown<'r>(&'r self, facts: &'r Facts) -> impl Iterator<Item = &'r Fact> {
        let used = |name: &String| {
            let versions = self.versions.iter().any(|version| version.uses().any(|used| used.name == name));
            let governs = self.governed_by.as_ref().is_some_and(|by| by.fact == *name);
            versions || governs || self.applies.contains_key(name) || self.met_by.as_ref() == Some(name)
        };
        let open = move |fact: &&Fact| !facts.contains_key(&self.full_name(&fact.name));
        self.facts.iter().filter(|fact| fact.optional).filter(move |fact| used(&fact.name)).filter(open)
    }

    /// Whether it counts from this fact.
    pub fn counts_from(&self, short: &str) -> bool {
        self.versions.iter().any(|version| version.count.trigger.iter().any(|name| name == short))
    }

    /// The ids of the rules whose end it counts from while its own triggers are unknown.
    pub(super) fn chained(&self) -> impl Iterator<Item = &str> {
        let counts = self.versions.iter().flat_map(Version::counts);
        counts.filter_map(|count| count.chained.as_ref()).map(|chained| chained.rule.as_str())
    }

    /// All facts that it uses, in which field, and of which types they may be there.
    pub(super) fn uses(&self) -> impl Iterator<Item = Use<'_>> {
        let date = |field| move |name| Use { field, name, types: Use::DATE };
        let done = self.met_by.iter().map(date("met_by")).chain(self.sent_by.iter().map(date("sent_by")));
        let order = self.in_order.iter().flat_map(|(first, second)| [first, second]);
        let order = order.map(|name| Use { field: "in_order", name, types: Use::DAY });
        let versions = self.versions.iter().flat_map(Version::uses);
        let soonest = self.soonest.iter().map(|soonest| &soonest.after).map(date("soonest"));
        let governed = self.governed_by.iter().map(|by| &by.fact).map(date("governed_by"));
        let done = done.chain(soonest).chain(governed);
        done.chain(conditions("applies", &self.applies)).chain(order).chain(versions)
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
        question_of(&format!("{jurisdiction}.{}", self.name))
    }
}

impl Kind {
    /// Whether it has a day to act by, which a calendar may move.
    pub(crate) fn closes(self) -> bool {
        matches!(self, Kind::Deadline | Kind::Window)
    }

    /// The word for it.
    pub fn message(self) -> Message {
        Message::new(match self {
            Kind::Deadline => "kind-deadline",
            Kind::Opening => "kind-opening",
            Kind::Window => "kind-window",
            Kind::Hours => "kind-hours",
            Kind::Appearance => "kind-appearance",
            Kind::Expiry => "kind-expiry",
            Kind::Information => "kind-information",
            Kind::Recurring => "kind-recurring",
            Kind::Expected => "kind-expected",
            Kind::NoLimit => "kind-no-limit",
            Kind::Adjuster => "kind-adjuster",
        })
    }
}
