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
    pub(crate) fn all(notes: &[Note], reader: &Reader) -> Vec<ItemNote> {
        let view = |note: &Note| ItemNote {
            code: note.code.to_owned(),
            text: reader.say(&note.message),
            grave: note.grave,
        };
        notes.iter().map(view).collect()
    }
}
