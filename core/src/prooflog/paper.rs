//! Papers that the log names: by the hash of their bytes, and by an entry when one of them is removed.

use std::io::{self, Write};

use chrono::DateTime;
use sha2::{Digest, Sha256};

use super::entry::{Proof, ProofResult};
use crate::casefile::{Batch, CaseError, Casefile};
use crate::deadlines::Tz;
use crate::vault::{RecordId, hex};

impl Casefile {
    /// The hash of a paper's bytes, by which a log names it: whoever has the same photo can compare.
    ///
    /// # Errors
    /// As [`Casefile::read_paper`].
    pub fn paper_hash(&self, id: &str) -> Result<String, CaseError> {
        let mut hasher = Hasher(Sha256::new());
        self.read_paper(id, &mut hasher)?;
        Ok(hex(&hasher.0.finalize()))
    }

    /// Removes a paper for good: its key first, then its file. If the proof log names it, a new entry there says that it
    /// was removed.
    ///
    /// # Errors
    /// As [`Casefile::paper`].
    pub fn delete_paper(&mut self, id: &str, now: DateTime<Tz>) -> Result<RecordId, CaseError> {
        let id = self.paper(id)?.id;
        let mut batch = Batch::default();
        if let Some(hash) = self.named(id) {
            let removal = Proof { result: ProofResult::Removed, photos: vec![hash], ..Proof::default() };
            batch.add(&self.following(self.proof_entries().last(), removal, now)?)?;
        }
        batch.remove(id);
        self.write(batch)?;
        Ok(id)
    }

    /// The hash of a paper, if entries name it.
    fn named(&self, id: RecordId) -> Option<String> {
        let said = self.proofs().into_iter().filter_map(|entry| entry.body.proof());
        let named: Vec<String> = said.flat_map(|proof| proof.photos).collect();
        if named.is_empty() {
            return None;
        }
        // A paper that cannot be read can be removed all the same.
        self.paper_hash(&id.to_string()).ok().filter(|hash| named.contains(hash))
    }
}

struct Hasher(Sha256);

impl Write for Hasher {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
