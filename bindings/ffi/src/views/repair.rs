use faro_core::casefile::Casefile;
use faro_core::vault::{RecordId, RecoveryCode, Salvaged};

use super::{SlotView, Text};
use crate::faro::groups;
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
    /// All this in words.
    pub summary: Vec<Text>,
}

/// What a rotation made.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RotationView {
    /// The groups of the new recovery code, if there was one before. Show them once, and keep them nowhere.
    pub recovery_code: Option<Vec<String>>,
    /// The ways in that are left.
    pub slots: Vec<SlotView>,
}

impl SalvageView {
    /// `name` says what the reader calls a paper.
    pub(crate) fn new(found: &Salvaged, name: impl Fn(RecordId) -> String, reader: &Reader) -> SalvageView {
        let summary = found.counts().into_iter().chain(found.lost(name));
        SalvageView {
            records: found.records,
            damaged: found.damaged,
            papers: found.papers,
            lost_papers: found.lost_papers.iter().map(ToString::to_string).collect(),
            summary: summary.map(|line| reader.say(&line)).collect(),
        }
    }
}

impl RotationView {
    pub(crate) fn new(case: &Casefile, code: Option<&RecoveryCode>, reader: &Reader) -> RotationView {
        RotationView { recovery_code: code.map(groups), slots: SlotView::all(case, reader) }
    }
}
