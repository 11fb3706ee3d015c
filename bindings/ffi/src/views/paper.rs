use faro_core::casefile::{Entry, Paper};
use faro_core::deadlines::Tz;
use faro_core::l10n::Message;

use super::{Text, TimeView};
use crate::reader::Reader;

/// A paper: a photo, a scan, a letter.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PaperView {
    /// 32 hex digits.
    pub id: String,
    /// What the person calls it.
    pub title: String,
    /// What its bytes are: `image/jpeg`.
    pub media_type: String,
    /// How many bytes it has.
    pub length: u64,
    /// The same in words: "196 KB".
    pub size: Text,
    /// When it was added.
    pub added: TimeView,
}

impl PaperView {
    pub(crate) fn new(Entry { id, body }: &Entry<Paper>, zone: Tz, reader: &Reader) -> PaperView {
        let kib = i64::try_from(body.length.div_ceil(1024)).unwrap_or(i64::MAX);
        PaperView {
            id: id.to_string(),
            title: body.title.clone(),
            media_type: body.media_type.clone(),
            length: body.length,
            size: reader.say(&Message::new("paper-size").with("kib", kib)),
            added: TimeView::new(body.added, zone, reader),
        }
    }
}
