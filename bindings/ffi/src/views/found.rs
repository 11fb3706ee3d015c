//! Results of a search, ranked already; whether a line can be opened now is said with it.

use faro_core::search::{self, Answer, Found};

use super::Text;
use crate::reader::Reader;

/// What one search found in guides, rules, services and, while the vault is open, notes: one list, the best first.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct FoundView {
    /// The lines.
    pub lines: Vec<FoundLine>,
    /// Shown above them where it is there: that nothing was found and what to do, or that nothing has all the words.
    pub note: Option<Text>,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct FoundLine {
    /// What it is, and so which page it opens.
    pub kind: FoundKind,
    /// The same in a word: "Guide".
    pub kind_name: Text,
    /// For `Faro.article`, `rule`, `service` or `note`.
    pub id: String,
    /// The section of an article to open at; the introduction has the id "".
    pub section: Option<String>,
    /// It can be opened now. The page of a rule needs the open vault.
    pub opens: bool,
    /// What it is called.
    pub title: Text,
    /// The heading of the section, if it has one.
    pub heading: Option<Text>,
    /// The sentence with the words.
    pub sentence: Option<Text>,
}

/// What something is that was found.
pub type FoundKind = search::FoundKind;

#[uniffi::remote(Enum)]
pub enum FoundKind {
    /// A note of the person's own.
    Note,
    /// A section of a guide.
    Article,
    /// A service of the directory.
    Service,
    /// A rule.
    Rule,
}

impl FoundView {
    pub(crate) fn new(Answer { found, note }: Answer, is_open: bool, reader: &Reader) -> FoundView {
        let lines = found.into_iter().map(|found| FoundLine::new(found, is_open, reader)).collect();
        FoundView { lines, note: note.as_ref().map(|note| reader.say(note)) }
    }
}

impl FoundLine {
    fn new(found: Found, is_open: bool, reader: &Reader) -> FoundLine {
        let opens = found.opens(is_open);
        let Found { kind, id, section, title, heading, sentence } = found;
        FoundLine {
            kind,
            kind_name: reader.say(&kind.message()),
            id,
            section,
            opens,
            title: title.into(),
            heading: heading.map(Text::from),
            sentence: sentence.map(Text::from),
        }
    }
}
