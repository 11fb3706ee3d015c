//! What must be said beside a date.

use crate::l10n::Message;

/// The code of the sentence that all must come.
pub(super) const EVERYBODY: &str = "everybody";

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

    /// Whether it says that the date itself may be wrong, or that nobody looked.
    pub(super) fn is_of_date(&self) -> bool {
        self.code != EVERYBODY
    }
}
