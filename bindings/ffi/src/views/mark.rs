//! What stands beside a thing that somebody closed, and what offers to take it back.

use faro_core::prooflog::Mark;

use super::{Day, ProofResult, Text};
use crate::reader::Reader;

/// What was written down of an item: `undo` takes it back.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct MarkView {
    /// What came of it.
    pub result: ProofResult,
    /// The same in words.
    pub text: Text,
    /// The day on which it was done, as told, or else written down.
    pub on: Option<Day>,
}

impl MarkView {
    pub(crate) fn new(mark: Mark, item: &str, reader: &Reader) -> MarkView {
        MarkView {
            result: mark.result,
            text: reader.say(&mark.result.of(item)),
            on: mark.on.map(|day| reader.day(day)),
        }
    }
}
