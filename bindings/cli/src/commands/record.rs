//! Records as they are answered: by a short id in words, whole for programs.

use faro_core::casefile::{Entry, Whole};
use faro_core::l10n::Message;
use serde::Serialize;
use serde_json::{Value, json};

use crate::app::App;
use crate::error::CliError;

/// How much of an id is shown; any unique beginning is understood.
const SHORT_ID: usize = 8;

pub(super) fn short(id: &str) -> &str {
    id.get(..SHORT_ID).unwrap_or(id)
}

/// A record for programs: its id, its fields, and what else is known.
pub(super) fn whole<T: Clone + Serialize, const N: usize>(
    entry: &Entry<T>,
    more: [(&str, Value); N],
) -> Value {
    json!(Whole::new(entry.clone(), more))
}

/// A short answer about one record.
pub(super) fn done(app: &App, message: &str, id: &str) -> Result<(), CliError> {
    app.answer(&json!({ "id": id }), &Message::new(message).with("id", short(id)))
}

/// The parts that are there, in one line.
pub(super) fn joined(parts: &[&str]) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The number of an entry, for a sentence.
pub(super) fn number(entry: u64) -> i64 {
    i64::try_from(entry).unwrap_or(i64::MAX)
}
