//! Notes in a list and on a page: a list never holds more than a first line.

use faro_core::casefile::{Entry, Note};
use faro_core::deadlines::Tz;

use super::TimeView;
use crate::reader::Reader;

/// A note in a list.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NoteLine {
    /// 32 hex digits.
    pub id: String,
    /// Its first line, in the person's words.
    pub title: String,
    /// When it was last changed.
    pub edited: TimeView,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NoteView {
    /// 32 hex digits.
    pub id: String,
    /// The person's own words.
    pub text: String,
    /// When it was written.
    pub created: TimeView,
    /// When it was last changed.
    pub edited: TimeView,
}

impl NoteLine {
    pub(crate) fn new(Entry { id, body }: &Entry<Note>, zone: Tz, reader: &Reader) -> NoteLine {
        let edited = TimeView::new(body.edited, zone, reader);
        NoteLine { id: id.to_string(), title: body.title().to_owned(), edited }
    }
}

impl NoteView {
    pub(crate) fn new(Entry { id, body }: Entry<Note>, zone: Tz, reader: &Reader) -> NoteView {
        let [created, edited] = [body.created, body.edited].map(|at| TimeView::new(at, zone, reader));
        NoteView { id: id.to_string(), text: body.text, created, edited }
    }
}
