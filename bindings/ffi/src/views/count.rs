use faro_core::l10n::Message;

use super::Text;
use crate::reader::Reader;

/// A sentence about a number.
pub(super) fn counted(id: &str, count: u64, reader: &Reader) -> Text {
    reader.say(&Message::new(id).with("count", i64::try_from(count).unwrap_or(i64::MAX)))
}
