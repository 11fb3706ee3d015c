//! How warnings reach a shell: in the order of the core, with one flag that tells the grave ones apart.

use faro_core::outlook::Note;

use super::Text;
use crate::reader::Reader;

/// A sentence that must be said beside an item. All of them are shown, in their order: none hides another.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ItemNote {
    /// For programs: `conflict`, `missed`.
    pub code: String,
    /// The sentence.
    pub text: Text,
    /// Whether somebody can come to harm who passes over it.
    pub grave: bool,
}

impl ItemNote {
    pub(crate) fn new(note: &Note, reader: &Reader) -> ItemNote {
        ItemNote { code: note.code.to_owned(), text: reader.say(&note.message), grave: note.grave }
    }

    pub(crate) fn all(notes: &[Note], reader: &Reader) -> Vec<ItemNote> {
        notes.iter().map(|note| ItemNote::new(note, reader)).collect()
    }
}
