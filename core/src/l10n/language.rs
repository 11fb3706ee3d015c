//! What is declared of a language, also for its readers' safety: who checked it, and which one they must not see.

use chrono::Weekday;
use serde::Deserialize;

use super::{Direction, SecondCalendar, Tag};

/// One language, as `locales/manifest.toml` declares it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47 tag, and the name of its folder.
    pub tag: String,
    /// Its own name, in its own script.
    pub name: String,
    /// Its name in English, for workers and error messages.
    pub english: String,
    /// Which way it is written.
    pub direction: Direction,
    /// The CLDR plural categories that whole numbers reach.
    pub plural: Vec<String>,
    /// The day on which a week begins in a calendar; Monday (ISO 8601) where nobody said.
    #[serde(default = "monday")]
    pub week_starts: Weekday,
    /// Other tags that platforms use for it.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// The calendar that its readers count by besides the Gregorian one: days are said in it too, on a line of their own.
    #[serde(default)]
    pub calendar: Option<SecondCalendar>,
    /// Languages to try, in this order, before English: written by people, never taken from CLDR.
    #[serde(default)]
    pub fallback: Vec<String>,
    /// Languages that its readers are never shown unless they choose them: of a state that they fled from. `zh` means
    /// each script and country of it.
    #[serde(default)]
    pub never: Vec<String>,
    /// Who has looked at it.
    pub review: Review,
}

impl Language {
    /// What it is called by people and platforms, as it is compared.
    pub(super) fn tags(&self) -> impl Iterator<Item = Tag> {
        std::iter::once(&self.tag).chain(&self.aliases).filter_map(|tag| Tag::of(tag))
    }

    /// Whether its readers must never be shown `other`.
    pub fn forbids(&self, other: &Language) -> bool {
        self.never.iter().any(|never| other.tags().any(|tag| tag.is_meant_by(never)))
    }

    /// Whether a machine made its words and no speaker has checked them: the reader is told.
    pub fn is_machine_made(&self) -> bool {
        self.review == Review::Machine
    }
}

fn monday() -> Weekday {
    Weekday::Mon
}

/// How far the words of a language can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// The source that the others are translated from.
    Source,
    /// Made by a machine; no speaker has checked it. The reader is told.
    Machine,
    /// A speaker has checked it.
    Reviewed,
}
