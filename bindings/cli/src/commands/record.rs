//! Records as they are answered: by a short id in words, whole for programs.

use faro_core::casefile::Entry;
use faro_core::l10n::{Message, Words};
use faro_core::outlook::Note;
use faro_core::prooflog::Mark;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::app::App;
use crate::error::CliError;

/// How much of an id is shown; any unique beginning is understood.
const SHORT_ID: usize = 8;

pub(super) fn short(id: &str) -> &str {
    id.get(..SHORT_ID).unwrap_or(id)
}

/// A record for programs: its id, its fields, and what else is known.
pub(super) fn whole<T: Serialize, const N: usize>(entry: &Entry<T>, more: [(&str, Value); N]) -> Value {
    let mut whole = Map::from_iter([("id".to_owned(), entry.id.to_string().into())]);
    if let Ok(Value::Object(body)) = serde_json::to_value(&entry.body) {
        whole.extend(body);
    }
    whole.extend(more.map(|(name, value)| (name.to_owned(), value)));
    Value::Object(whole)
}

/// A short answer about one record.
pub(super) fn done(app: &App, message: &str, id: &str) -> Result<(), CliError> {
    app.answer(&json!({ "id": id }), &Message::new(message).with("id", short(id)))
}

/// What is said beside a date, for programs.
pub(super) fn notes(notes: &[Note], words: &Words) -> Value {
    notes.iter().map(|note| json!({ "code": note.code, "text": words.text(&note.message) })).collect()
}

/// What was written down of something, for programs.
pub(super) fn mark(mark: Option<Mark>) -> Value {
    mark.map_or(Value::Null, |mark| json!({ "result": mark.result, "on": mark.on, "number": mark.number }))
}

/// The parts that are there, in one line.
pub(super) fn joined(parts: &[&str]) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The number of an entry, for a sentence.
pub(super) fn number(entry: u64) -> i64 {
    i64::try_from(entry).unwrap_or(i64::MAX)
}
