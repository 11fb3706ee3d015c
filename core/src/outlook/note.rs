//! What must be said beside a date.

use crate::l10n::Message;

/// One sentence beside an item. All of them are shown, the gravest first: none hides another.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// For programs: `conflict`, `missed`.
    pub code: &'static str,
    /// The sentence.
    pub message: Message,
    /// Whether somebody can come to harm who passes over it.
    pub grave: bool,
}

impl Note {
    pub(super) fn grave(code: &'static str, message: Message) -> Note {
        Note { code, message, grave: true }
    }

    pub(super) fn plain(code: &'static str, message: Message) -> Note {
        Note { code, message, grave: false }
    }
}
