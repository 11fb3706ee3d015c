//! Whether everything in a vault, the papers too, can still be read.
use std::io;

use super::contents::Condition;
use super::error::VaultError;
use super::id::RecordId;
use super::rewrite::Progress;
use super::vault::Vault;

/// What a check of every record and every paper found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkup {
    /// Records that verify.
    pub records: u64,
    /// Whether the records are exactly those that were written.
    pub records_sound: bool,
    /// Records that are there and do not verify.
    pub damaged_records: Vec<RecordId>,
    /// Papers that verify to the last byte.
    pub papers: u64,
    /// Papers whose file is not there.
    pub missing_papers: Vec<RecordId>,
    /// Papers whose file is not the one that was written.
    pub damaged_papers: Vec<RecordId>,
}

impl Checkup {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.records_sound && self.missing_papers.is_empty() && self.damaged_papers.is_empty()
    }
}

impl Vault {
    /// Reads every paper to its end. Changes nothing.
    ///
    /// # Errors
    /// Only what is no damage, such as a disk that fails.
    pub fn check(&self, progress: Progress<'_>) -> Result<Checkup, VaultError> {
        let (records_sound, damaged_records) = match self.condition() {
            Condition::Sound => (true, Vec::new()),
            Condition::Damaged { damaged, .. } => (false, damaged.clone()),
        };
        let records = self.records().count() as u64;
        let all = self.papers().count() as u64;
        let (mut papers, mut missing_papers, mut damaged_papers) = (0, Vec::new(), Vec::new());
        for (done, (id, _)) in (1..).zip(self.papers()) {
            match self.read_paper(id, &mut io::sink()) {
                // A paper of a newer version cannot be checked, and is not for that damaged.
                Ok(_) | Err(VaultError::RecordNewer) => papers += 1,
                Err(VaultError::PaperMissing) => missing_papers.push(id),
                Err(VaultError::PaperDamaged) => damaged_papers.push(id),
                Err(error) => return Err(error),
            }
            progress(done, all);
        }
        Ok(Checkup { records, records_sound, damaged_records, papers, missing_papers, damaged_papers })
    }
}
