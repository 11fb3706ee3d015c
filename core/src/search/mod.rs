//! One search over guides, rules, services and, while a vault is open, notes.
//!
//! Responsible for: what a query means, in the reader's languages and through the glossary; which pages hold its words,
//! the best first; the sentence and the section to open.
//! Not responsible for: the texts (`guidance`, `deadlines`, `casefile`), or how notes are laid in memory (`casefile`).
//! Invariant: only what it is given is found; the caller gives nothing of a pack whose publisher nobody trusts. Nothing
//! of a query or of an answer is kept.

mod fit;
mod found;
mod glossary;
mod index;
mod page;
mod sentence;

use std::cmp::Reverse;

pub use found::{Found, FoundKind};
pub use glossary::Glossary;
pub use index::Index;
use page::Page;

use crate::casefile::Casefile;
use crate::l10n::{Message, Words};

/// Nobody reads on after so many.
const MOST: usize = 50;

/// Where somebody looks, and in which words.
pub struct Search<'a> {
    /// What is there for everybody, and what trusted packs add to it.
    pub index: &'a Index,
    /// The case, while the vault is open.
    pub case: Option<&'a Casefile>,
    /// What things are called elsewhere.
    pub glossary: &'a Glossary,
    /// The reader's words.
    pub words: &'a Words,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The best first.
    pub found: Vec<Found>,
    /// What must be said above it: that nothing was found and what to do, or that nothing has all words.
    pub note: Option<Message>,
}

impl Search<'_> {
    /// The pages that hold all words of a query; where none does, those that hold most of them, if that is half or more.
    pub fn find(&self, text: &str) -> Answer {
        let is_read =
            |tag: &str| self.words.tags().chain(self.words.content().tags()).any(|read| read == tag);
        let query = self.glossary.query(text, is_read);
        let query = query.shortened(|word| self.index.holds(word));
        let wanted = query.words().len();
        if wanted == 0 {
            return Answer { found: Vec::new(), note: Some(Message::new("search-no-words")) };
        }
        // A note may be in any language.
        let of_notes = self.glossary.query(text, |_| true);
        let notes = self.case.into_iter().flat_map(|case| case.search_notes(&of_notes).take(MOST));
        let notes = Index::of_pages(notes.map(|note| Page::of_note(&note, self.words)));
        // Who told where their case is needs no rule of another country.
        let laws = self.case.map(Casefile::jurisdictions).unwrap_or_default();
        let concerns = |law: &String| laws.is_empty() || laws.contains(law);
        let mut hits = Vec::new();
        for (index, query) in [(self.index, &query), (&notes, &of_notes)] {
            let of_law = index.hits(query).into_iter().filter(|hit| index.law(hit).is_none_or(concerns));
            hits.extend(of_law.map(|hit| (index, query, hit)));
        }
        let most = hits.iter().map(|(.., hit)| hit.held).max().unwrap_or_default();
        hits.retain(|(.., hit)| hit.held == most && most * 2 >= wanted);
        hits.sort_by_key(|(index, _, hit)| (Reverse(hit.score), index.kind(hit)));
        let found: Vec<Found> =
            hits.iter().take(MOST).filter_map(|(index, query, hit)| index.found(hit, query)).collect();
        let note = match found.is_empty() {
            true => Some("search-nothing"),
            false => (most < wanted).then_some("search-some"),
        };
        Answer { found, note: note.map(Message::new) }
    }
}
