use chrono::NaiveDate;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::fact::{FactType, FactValue, Facts, question_of};
use super::method::{CalendarOf, Count, Exception, Reading, Use, Variant, When, conditions};
use super::period::Period;
use super::time_zone::Tz;
use super::zone::parse_zone;
use crate::Coded;
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
    /// A fact (a day) that says that this was sent or filed: it is not settled before `met_by` is told.
    #[serde(default)]
    pub sent_by: Option<String>,
    /// The rule concerns only those whose answers are these; unknown ones are taken as if they were.
    #[serde(default)]
    pub(super) applies: When,
    /// Its conditions must have been told before it is listed: to most people it would be a false alarm.
    #[serde(default)]
    pub(super) only_if_told: bool,
    /// Nobody must do it: who lets the day pass has missed nothing.
    #[serde(default)]
    pub by_choice: bool,
    /// Pairs of facts (days) of which the first cannot be after the second.
    #[serde(default)]
    pub(super) in_order: Vec<(String, String)>,
    /// The kind of hearing that it counts from: `individual`, `master` or `other`; any, where missing.
    #[serde(default)]
    pub hearing: Option<String>,
    /// How soon after a paper an appearance may be, by law.
    #[serde(default)]
    pub soonest: Option<Soonest>,
    /// On whose clock hours are told, wherever the person is: an IANA zone.
    #[serde(default, deserialize_with = "zone")]
    pub zone: Option<Tz>,
    /// The rule that this one, a disputed text, would shorten.
    #[serde(default)]
    pub disputes: Option<String>,
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

/// The least time between a paper and an appearance.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Soonest {
    /// The fact (a day) that it is counted from.
    pub after: String,
    /// Full days between.
    pub days: u32,
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
    /// The forms that it takes: `I-589`.
    #[serde(default)]
    pub forms: Vec<String>,
    /// The fact of the pack (`facts.toml`) that says the fee.
    #[serde(default)]
    pub fee: Option<String>,
    pub(super) count: Count,
    /// The first day of a window.
    #[serde(default)]
    pub(super) opens: Option<Count>,
    /// The attribute of the rule's message that says for whom the length of `count` is, beside variants.
    #[serde(default)]
    pub(super) usual: Option<String>,
    #[serde(default, rename = "variant")]
    pub(super) variants: Vec<Variant>,
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
    /// A court holds it up: it never makes a date.
    Stayed,
    /// Struck down: it never makes a date.
    Vacated,
    /// No longer law; for old facts a version with `until` is in force instead.
    Repealed,
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
    /// Done in person.
    InPerson,
    /// Paid.
    Paid,
}

impl Rule {
    /// The first part of the id.
    pub fn jurisdiction(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// Whether it may concern somebody who told these facts: no answer of theirs rules it out.
    pub fn concerns(&self, facts: &Facts) -> bool {
        self.applies.iter().all(|(name, wanted)| match facts.get(&self.full_name(name)) {
            Some(told) => *told == FactValue::Bool(*wanted),
            None => !self.only_if_told,
        })
    }

    /// The optional facts that can change its answer and that nobody told.
    pub fn unknown<'r>(&'r self, facts: &'r Facts) -> impl Iterator<Item = &'r Fact> {
        let used = |name: &String| {
            let versions = self.versions.iter().any(|version| version.uses().any(|used| used.name == name));
            versions || self.applies.contains_key(name) || self.met_by.as_ref() == Some(name)
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
        let done = done.chain(soonest);
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

impl Version {
    /// The period that it counts, for articles that quote it.
    pub fn period(&self) -> Period {
        self.count.period
    }

    /// Where the period and the counting were read, and when: never hidden.
    pub fn known(&self) -> Message {
        Message::new("rule-confidence")
            .with("period", self.confidence.period.message())
            .with("counting", self.confidence.counting.message())
            .with("date", self.checked_on)
    }

    /// All facts that it uses.
    fn uses(&self) -> impl Iterator<Item = Use<'_>> {
        let exceptions = self.exceptions.iter().flat_map(|exception| conditions("when", &exception.when));
        let variants = self.variants.iter().flat_map(|variant| conditions("when", &variant.when));
        let readings = self.alternatives.iter().filter_map(|reading| reading.calendar_of.as_ref());
        self.counts()
            .flat_map(Count::uses)
            .chain(exceptions)
            .chain(variants)
            .chain(readings.map(CalendarOf::used))
    }

    /// All that it counts: to its end, and of a window to its beginning.
    pub(super) fn counts(&self) -> impl Iterator<Item = &Count> {
        std::iter::once(&self.count).chain(&self.opens)
    }

    /// The attributes of the rule's message that it says.
    pub(super) fn said(&self) -> impl Iterator<Item = &str> {
        let single = self.note.iter().chain(&self.usual);
        let means = self.alternatives.iter().map(|reading| &reading.means);
        let means = means.chain(self.variants.iter().map(|variant| &variant.means));
        let notes = self.exceptions.iter().map(|exception| &exception.note);
        single.chain(means).chain(notes).map(String::as_str)
    }

    /// The ids of all calendars that it names.
    pub(super) fn calendars(&self) -> impl Iterator<Item = &String> {
        let named = self.counts().flat_map(|count| count.calendar.iter().chain(&count.safe_calendar));
        named.chain(self.alternatives.iter().filter_map(|reading| reading.calendar.as_ref()))
    }

    /// The calendars that facts name.
    pub(super) fn calendars_of(&self) -> impl Iterator<Item = &CalendarOf> {
        let readings = self.alternatives.iter().filter_map(|reading| reading.calendar_of.as_ref());
        self.counts().filter_map(|count| count.calendar_of.as_ref()).chain(readings)
    }

    /// Whether it can make a date at all.
    pub(super) fn is_law(&self) -> bool {
        matches!(self.status, Status::InForce | Status::Disputed)
    }

    pub(super) fn governs(&self, day_zero: NaiveDate) -> bool {
        self.is_law()
            && self.from.is_none_or(|from| from <= day_zero)
            && self.until.is_none_or(|until| day_zero < until)
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

impl Status {
    /// The word for it.
    pub fn message(self) -> Message {
        Message::new(match self {
            Status::InForce => "status-in-force",
            Status::Proposed => "status-proposed",
            Status::Stayed => "status-stayed",
            Status::Vacated => "status-vacated",
            Status::Repealed => "status-repealed",
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
