//! An answer that was told, beside its question: in words to be read, and as it goes back into `set_fact`.

use faro_core::outlook::ToldFact;

use super::{FactKind, Text};
use crate::reader::Reader;

/// Something that was told.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct FactView {
    /// Full name, for `question`, `set_fact` and `unset_fact`.
    pub name: String,
    /// Whom it is about, for the same; none is the holder.
    pub person: Option<String>,
    /// The question that it answers.
    pub question: Text,
    /// What it is called inside a sentence.
    pub label: Text,
    /// How it is written.
    pub kind: FactKind,
    /// As it was told, for `set_fact`: `2026-11-05`, `true`.
    pub value: String,
    /// The value in words, each on a line of its own.
    pub lines: Vec<Text>,
}

impl FactView {
    pub(crate) fn new(fact: &ToldFact, reader: &Reader) -> FactView {
        FactView {
            name: fact.name.clone(),
            person: fact.person.map(String::from),
            question: reader.say(&fact.question),
            label: reader.say(&fact.label),
            kind: fact.kind,
            value: fact.value.clone(),
            lines: fact.lines.iter().map(|line| reader.say(line)).collect(),
        }
    }
}
