//! A line of results, and what it opens. By then it is ranked: nothing here compares one with another.

use crate::l10n::{Localized, Message};

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: FoundKind,
    /// By which it is opened: of a note 32 hex digits.
    pub id: String,
    /// The section to open an article at; the introduction has the id `""`.
    pub section: Option<String>,
    /// What it is called.
    pub title: Localized,
    /// The heading of the section, if it has one; of a rule whose law it is, of a service where it is.
    pub heading: Option<Localized>,
    /// The sentence with the words; nothing where the title is all.
    pub sentence: Option<Localized>,
}

impl Found {
    /// Whether there is a page for it now: that of a rule is about the case.
    pub fn opens(&self, is_open: bool) -> bool {
        is_open || self.kind != FoundKind::Rule
    }
}

/// What something is that was found. Of two that are found as well the first of these comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

impl FoundKind {
    /// The word for it.
    pub fn message(self) -> Message {
        Message::new(match self {
            FoundKind::Note => "found-note",
            FoundKind::Article => "found-article",
            FoundKind::Service => "found-service",
            FoundKind::Rule => "found-rule",
        })
    }

    /// For programs.
    pub fn code(self) -> &'static str {
        match self {
            FoundKind::Note => "note",
            FoundKind::Article => "article",
            FoundKind::Service => "service",
            FoundKind::Rule => "rule",
        }
    }
}
