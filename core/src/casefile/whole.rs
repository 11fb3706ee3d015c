//! The JSON of a record: its own fields stay on top (serde's `flatten`), beside the id and what follows from it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::body::Entry;
use crate::vault::RecordId;

/// A record as programs get it, on the command line and in a hand-off: its id, its fields, and what else is known of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Whole<T> {
    /// Where it lies in the vault; in a hand-off a name of its own.
    pub id: RecordId,
    /// What it says.
    #[serde(flatten)]
    pub body: T,
    /// What follows from it, in the reader's words, and what a newer Faro adds.
    #[serde(flatten)]
    pub said: Map<String, Value>,
}

impl<T> Whole<T> {
    /// A record, with what else is known of it.
    pub fn new<const N: usize>(entry: Entry<T>, said: [(&str, Value); N]) -> Whole<T> {
        let said = said.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Whole { id: entry.id, body: entry.body, said }
    }

    /// The record alone.
    pub fn into_entry(self) -> Entry<T> {
        Entry { id: self.id, body: self.body }
    }
}

impl<T> From<Entry<T>> for Whole<T> {
    fn from(entry: Entry<T>) -> Whole<T> {
        Whole::new(entry, [])
    }
}
