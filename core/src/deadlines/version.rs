//! The law changes: old facts are counted by the version of their day, and what is not law makes no date.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::method::{CalendarOf, Count, Exception, Reading, Use, Variant, conditions};
use super::period::Period;
use crate::l10n::Message;
use crate::packs::{date, optional_date};

/// A version of a rule: what the law said for a stretch of time.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// Whether it is law.
    pub status: Status,
    /// The first day that it governs: day 0, or the day of the rule's `governed_by`; always, where missing.
    #[serde(default, deserialize_with = "optional_date")]
    pub from: Option<NaiveDate>,
    /// The first such day that it no longer governs.
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
    /// Believed, but nobody read the law: it never makes a date, it says to ask a lawyer.
    Unverified,
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
    /// Believed, not read anywhere.
    B,
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

impl Version {
    /// The period that it counts, for articles that quote it.
    pub fn period(&self) -> Period {
        self.count.period
    }

    /// Where the period and the counting were read, and when: never hidden.
    pub fn known(&self) -> Message {
        let Confidence { period, counting } = self.confidence;
        if period == counting {
            let same = Message::new("rule-confidence-same").with("grade", period.message());
            return same.with("date", self.checked_on);
        }
        Message::new("rule-confidence")
            .with("period", period.message())
            .with("counting", counting.message())
            .with("date", self.checked_on)
    }

    /// All facts that it uses.
    pub(super) fn uses(&self) -> impl Iterator<Item = Use<'_>> {
        let exceptions = self.exceptions.iter().flat_map(|exception| conditions("when", &exception.when));
        let variants = self.variants.iter().flat_map(Variant::uses);
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

    /// Whether its law covers what hangs on this day.
    pub(super) fn governs(&self, day_zero: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day_zero) && self.until.is_none_or(|until| day_zero < until)
    }
}

impl Status {
    /// What must be said wherever a rule of this status is: of what nobody verified, that a lawyer must be asked.
    pub fn warning(self) -> Option<Message> {
        (self == Status::Unverified).then(|| Message::new("note-unverified"))
    }

    /// The word for it.
    pub fn message(self) -> Message {
        Message::new(match self {
            Status::InForce => "status-in-force",
            Status::Proposed => "status-proposed",
            Status::Stayed => "status-stayed",
            Status::Vacated => "status-vacated",
            Status::Repealed => "status-repealed",
            Status::Disputed => "status-disputed",
            Status::Unverified => "status-unverified",
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
            Grade::B => "grade-b",
        })
    }
}
