//! A guide, ready to be drawn, and its entry in `articles.toml`: what stands above it, and when it is overdue.

use chrono::NaiveDate;
use serde::Deserialize;

use super::error::GuidanceError;
use super::markdown::Block;
use super::step::Step;
use crate::l10n::{Localized, Message};
use crate::packs::{Colour, date};

/// An article in a reader's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// `us.hearing`: the pack first.
    pub id: String,
    /// What it is about, in machine words: `court`.
    pub topics: Vec<String>,
    /// Its title.
    pub title: Localized,
    /// The introduction first, with neither id nor heading.
    pub sections: Vec<Section>,
    /// Addresses that it rests on; one of an authority at least.
    pub sources: Vec<String>,
    /// The day on which its authors last looked at it.
    pub checked_on: NaiveDate,
    /// The day by which they must look again.
    pub review_by: NaiveDate,
    /// How it is marked.
    pub colour: Colour,
    /// What stands above it where it is not Faro's own: who it is from, and what is wrong with its age.
    pub banner: Vec<Message>,
}

/// A section, whole from one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The same in every language.
    pub id: String,
    /// The heading, with the language that the whole section is in.
    pub heading: Localized,
    /// What it says.
    pub blocks: Vec<Block>,
    /// What there is to do, one for each item; of other sections none.
    pub steps: Vec<Step>,
}

/// What `articles.toml` says of an article: nothing that is translated.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ArticleInfo {
    pub(super) id: String,
    pub(super) topics: Vec<String>,
    pub(super) sources: Vec<String>,
    #[serde(deserialize_with = "date")]
    pub(super) checked_on: NaiveDate,
    #[serde(deserialize_with = "date")]
    pub(super) review_by: NaiveDate,
}

impl Section {
    /// Its blocks, each with the step that it is.
    pub fn with_steps(&self) -> impl Iterator<Item = (&Block, Option<&Step>)> {
        let mut steps = self.steps.iter();
        self.blocks.iter().map(move |block| match block {
            Block::Item(..) => (block, steps.next()),
            Block::Paragraph(_) | Block::Warning(_) => (block, None),
        })
    }
}

impl Article {
    /// A step by its number, with what it says.
    ///
    /// # Errors
    /// [`GuidanceError::NoStep`].
    pub fn step(&self, number: u32) -> Result<(&Step, &Block), GuidanceError> {
        let all = self.sections.iter().flat_map(Section::with_steps);
        let mut steps = all.filter_map(|(block, step)| Some((step?, block)));
        let found = steps.find(|(step, _)| step.number == number);
        let last = || self.sections.iter().map(|section| section.steps.len()).sum();
        found.ok_or_else(|| GuidanceError::NoStep { last: last() })
    }

    /// Whether it is older than its authors wanted it to be on `today`. It is shown all the same, and says so.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.review_by < today
    }

    /// What must be said of its age; nothing while it is not overdue.
    pub fn age_note(&self, today: NaiveDate) -> Option<Message> {
        self.is_overdue(today).then(|| Message::new("article-old"))
    }
}
