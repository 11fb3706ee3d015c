use chrono::NaiveDate;
use faro_core::guidance::{Article, Block, Section, Span};
use faro_core::l10n::Message;

use super::Text;
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
}

impl From<&Article> for ArticleLine {
    fn from(article: &Article) -> ArticleLine {
        let Article { id, title, topics, .. } = article.clone();
        ArticleLine { id, title: title.into(), topics }
    }
}

impl ArticleView {
    pub(crate) fn new(article: &Article, today: NaiveDate, reader: &Reader) -> ArticleView {
        let overdue = article.age_note(today).map(|note| reader.say(&note));
        let Article { id, title, sections, sources, checked_on, .. } = article.clone();
        ArticleView {
            id,
            title: title.into(),
            sections: sections.into_iter().map(ArticleSection::from).collect(),
            sources,
            checked: reader.say(&Message::new("article-checked").with("date", checked_on)),
            overdue,
        }
    }
}

impl From<Section> for ArticleSection {
    fn from(Section { id, heading, blocks }: Section) -> ArticleSection {
        ArticleSection {
            id,
            heading: heading.into(),
            blocks: blocks.into_iter().map(ArticleBlock::from).collect(),
        }
    }
}

impl From<Block> for ArticleBlock {
    fn from(block: Block) -> ArticleBlock {
        match block {
            Block::Paragraph(text) => ArticleBlock::Paragraph { spans: spans(text) },
            Block::Item(number, text) => ArticleBlock::Item { number, spans: spans(text) },
            Block::Warning(text) => ArticleBlock::Warning { spans: spans(text) },
        }
    }
}

fn spans(spans: Vec<Span>) -> Vec<ArticleSpan> {
    spans.into_iter().map(|Span { text, strong }| ArticleSpan { text, strong }).collect()
}
