//! The report of a salvage: what was lost is named, so that nobody takes the new vault for whole.

use faro_core::vault::{RecordId, Salvaged};

use super::Text;
use crate::reader::Reader;

/// What a salvage saved.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SalvageView {
    /// Records in the new vault.
    pub records: u64,
    /// Records that did not verify, and are not in it.
    pub damaged: u64,
    /// Papers in the new vault.
    pub papers: u64,
    /// Ids of papers of which only the record is in it.
    pub lost_papers: Vec<String>,
    /// What is in the new vault, in words.
    pub summary: Vec<Text>,
    /// What is not, by name: drawn as warnings.
    pub lost: Vec<Text>,
}

impl SalvageView {
    /// `name` says what the reader calls a paper.
    pub(crate) fn new(found: &Salvaged, name: impl Fn(RecordId) -> String, reader: &Reader) -> SalvageView {
        SalvageView {
            records: found.records,
            damaged: found.damaged,
            papers: found.papers,
            lost_papers: found.lost_papers.iter().map(ToString::to_string).collect(),
            summary: found.counts().iter().map(|line| reader.say(line)).collect(),
            lost: found.lost(name).iter().map(|line| reader.say(line)).collect(),
        }
    }
}
