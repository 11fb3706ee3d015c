//! An article as runs of text: a shell draws them with its own widgets and parses no Markdown.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use faro_core::deadlines::Tz;
use faro_core::guidance::{Article, Block, Section, Span, Step};
use faro_core::l10n::Message;

use super::{PackColour, PhoneView, Text};
use crate::reader::Reader;

/// An article in a list.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ArticleLine {
    /// `us.hearing`: the pack first.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// What it is about, in machine words: `court`.
    pub topics: Vec<String>,
}

/// An article.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ArticleView {
    /// `us.hearing`: the pack first.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// How it is marked: its banner is drawn in this colour.
    pub colour: PackColour,
    /// What stands above it where it is not Faro's own, the gravest first: always shown.
    pub banner: Vec<Text>,
    /// The introduction first.
    pub sections: Vec<ArticleSection>,
    /// Addresses that it rests on; one of an authority at least.
    pub sources: Vec<String>,
    /// When its authors last looked at it: always shown.
    pub checked: Text,
    /// It is older than its authors wanted it to be: shown where it is there.
    pub overdue: Option<Text>,
}

/// A section, whole from one language.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ArticleSection {
    /// The same in every language; empty for the introduction.
    pub id: String,
    /// The heading, empty for the introduction. Its tag, direction and fallback are those of the whole section.
    pub heading: Text,
    /// What it says.
    pub blocks: Vec<ArticleBlock>,
}

/// A piece of a section, in its language and direction.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum ArticleBlock {
    /// A paragraph.
    Paragraph {
        /// Its runs of text.
        spans: Vec<ArticleSpan>,
    },
    /// One item of a list.
    Item {
        /// Its number, if the list has numbers.
        number: Option<u32>,
        /// Its runs of text.
        spans: Vec<ArticleSpan>,
    },
    /// One thing to do, which can be ticked off: only while the vault is open.
    Step {
        /// Its number, to tick it by.
        number: u32,
        /// Its runs of text.
        spans: Vec<ArticleSpan>,
        /// When the person did it; none while it is open.
        done: Option<Text>,
    },
    /// A paragraph that must not be overlooked.
    Warning {
        /// Its runs of text.
        spans: Vec<ArticleSpan>,
    },
}

/// A run of text.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ArticleSpan {
    /// The words.
    pub text: String,
    /// Drawn heavier.
    pub strong: bool,
    /// It is this number: a button below its block calls it.
    pub phone: Option<PhoneView>,
}

impl From<&Article> for ArticleLine {
    fn from(article: &Article) -> ArticleLine {
        let Article { id, title, topics, .. } = article.clone();
        ArticleLine { id, title: title.into(), topics }
    }
}

impl ArticleView {
    /// `ticks` are the steps that the person did; none where nobody can tick any.
    pub(crate) fn new(
        article: &Article,
        ticks: Option<&BTreeMap<String, DateTime<Utc>>>,
        now: DateTime<Tz>,
        reader: &Reader,
    ) -> ArticleView {
        let overdue = article.age_note(now.date_naive()).map(|note| reader.say(&note));
        let done = |step: &Step, ticks: &BTreeMap<String, DateTime<Utc>>| {
            let on = ticks.get(&step.key)?.with_timezone(&now.timezone()).date_naive();
            Some(reader.say(&Message::new("article-step-done").with("date", on)))
        };
        let block = |(block, step): (&Block, Option<&Step>)| match (block, step, ticks) {
            (Block::Item(_, text), Some(step), Some(ticks)) => ArticleBlock::Step {
                number: step.number,
                spans: spans(text, reader),
                done: done(step, ticks),
            },
            _ => ArticleBlock::new(block, reader),
        };
        let section = |section: &Section| ArticleSection {
            id: section.id.clone(),
            heading: section.heading.clone().into(),
            blocks: section.with_steps().map(block).collect(),
        };
        let Article { id, title, sections, sources, checked_on, colour, banner, .. } = article.clone();
        ArticleView {
            id,
            title: title.into(),
            colour,
            banner: banner.iter().map(|line| reader.say(line)).collect(),
            sections: sections.iter().map(section).collect(),
            sources,
            checked: reader.say(&Message::new("article-checked").with("date", checked_on)),
            overdue,
        }
    }
}

impl ArticleBlock {
    fn new(block: &Block, reader: &Reader) -> ArticleBlock {
        match block {
            Block::Paragraph(text) => ArticleBlock::Paragraph { spans: spans(text, reader) },
            Block::Item(number, text) => ArticleBlock::Item { number: *number, spans: spans(text, reader) },
            Block::Warning(text) => ArticleBlock::Warning { spans: spans(text, reader) },
        }
    }
}

fn spans(spans: &[Span], reader: &Reader) -> Vec<ArticleSpan> {
    let view = |Span { text, strong, phone }: Span| {
        let phone = phone.map(|phone| PhoneView::new(&phone, reader));
        ArticleSpan { text, strong, phone }
    };
    spans.iter().cloned().map(view).collect()
}
