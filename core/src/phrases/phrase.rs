//! The English that is heard, beside what its speaker understands and can pronounce: ready to be drawn.

use super::listener::Listener;
use super::right::Right;
use crate::l10n::Localized;

/// A phrase in a reader's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// `us.more-time`: the pack first.
    pub id: String,
    /// Who hears it.
    pub to: Vec<Listener>,
    /// What is to be said. It fell back where the reader is told neither its meaning nor its sound.
    pub said: Localized,
    /// What it means; none for a reader of English, or where nobody translated it.
    pub meaning: Option<Localized>,
    /// How it sounds, in the letters of the reader's language.
    pub sound: Option<Localized>,
    /// The law behind it; none where it asks for a kindness.
    pub right: Option<Right>,
}

impl Phrase {
    /// Whether it is said to this listener, or to anybody.
    pub fn is_for(&self, listener: Option<Listener>) -> bool {
        listener.is_none_or(|one| self.to.contains(&one))
    }
}
