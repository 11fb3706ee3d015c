use faro_core::casefile::Casefile;
use faro_core::vault::{Checkup, RecordId, RecoveryCode, Salvaged};

use super::{SlotView, Text};
use crate::faro::groups;
use crate::reader::Reader;
use crate::views::count::counted;

/// What a check of every record and paper found.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CheckView {
    /// Whether nothing is wrong.
    pub sound: bool,
    /// Records that verify.
    pub records: u64,
    /// Papers that verify to the last byte.
    pub papers: u64,
    /// Ids of records that are there and do not verify.
    pub damaged_records: Vec<String>,
    /// Ids of papers whose file is missing or not the one that was written.
    pub damaged_papers: Vec<String>,
    /// The verdict, and what to do next.
    pub verdict: Text,
}

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

impl CheckView {
    pub(crate) fn new(found: &Checkup, reader: &Reader) -> CheckView {
        let verdict = match (found.is_sound(), found.records_sound) {
            (true, _) => "cli-check-sound",
            (false, true) => "cli-check-papers-only",
            (false, false) => "vault-read-only-damaged",
        };
        CheckView {
            sound: found.is_sound(),
            records: found.records,
            papers: found.papers,
            damaged_records: names(&found.damaged_records),
            damaged_papers: names(&[&*found.missing_papers, &*found.damaged_papers].concat()),
            verdict: reader.say_id(verdict),
        }
    }
}

impl SalvageView {
    pub(crate) fn new(found: &Salvaged, reader: &Reader) -> SalvageView {
        let mut summary = vec![
            counted("cli-salvaged-records", found.records, reader),
            counted("cli-salvaged-papers", found.papers, reader),
        ];
        if found.damaged > 0 {
            summary.push(counted("cli-salvaged-lost", found.damaged, reader));
        }
        SalvageView {
            records: found.records,
            damaged: found.damaged,
            papers: found.papers,
            lost_papers: names(&found.lost_papers),
            summary,
        }
    }
}

impl RotationView {
    pub(crate) fn new(case: &Casefile, code: Option<&RecoveryCode>, reader: &Reader) -> RotationView {
        RotationView { recovery_code: code.map(groups), slots: SlotView::all(case, reader) }
    }
}

fn names(ids: &[RecordId]) -> Vec<String> {
    ids.iter().map(RecordId::to_string).collect()
}
