use std::io::{self, Write};

use chrono::{DateTime, SecondsFormat};
use chrono_tz::Tz;
use serde::Serialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::error::CaseError;
use super::file::{Casefile, Entry};
use super::proof::{Proof, ProofCheck, ProofEntry, ProofResult, check_proofs};
use crate::vault::{RecordId, hex};

/// A log as it is handed to somebody: `bindings/python/proof_verify.py` checks it with nothing of ours.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProofExport {
    /// The version of this form.
    pub faro_log: u32,
    /// When it was exported, RFC 3339.
    pub exported: String,
    /// The zone of the device.
    pub zone: String,
    /// How many entries there are.
    pub count: u64,
    /// The hash of the last one.
    pub head: String,
    /// All of them, in order.
    pub entries: Vec<ProofEntry>,
}

impl ProofExport {
    /// As JSON, which the script reads.
    ///
    /// # Errors
    /// None that is known: everything in it is text and numbers.
    pub fn json(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(self)
    }
}

impl Casefile {
    /// The entries of the proof log, in order.
    pub fn proofs(&self) -> Vec<Entry<ProofEntry>> {
        let mut entries: Vec<_> = self.all::<ProofEntry>().collect();
        entries.sort_by_key(|entry| (entry.body.number, entry.id));
        entries
    }

    /// Writes an entry to the end of the log. Answers its number.
    ///
    /// # Errors
    /// [`CaseError::Empty`] where it says nothing; [`CaseError::NotFound`] where it corrects an entry that is not
    /// there; what the vault refuses.
    pub fn prove(&mut self, proof: Proof, now: DateTime<Tz>) -> Result<u64, CaseError> {
        if proof.what.trim().is_empty() {
            return Err(CaseError::Empty);
        }
        if let Some(number) = proof.corrects {
            self.proof(number)?;
        }
        self.append(proof, now)
    }

    /// Removes what an entry says, for good. Its place in the chain stays, and a new entry says that it was removed.
    ///
    /// # Errors
    /// [`CaseError::NotFound`]; what the vault refuses.
    pub fn remove_proof(&mut self, number: u64, now: DateTime<Tz>) -> Result<u64, CaseError> {
        let Entry { id, mut body } = self.proof(number)?;
        if body.content.is_none() || body.proof().is_some_and(|proof| proof.result == ProofResult::Removed) {
            // Nothing is left to remove; and that something was removed is never unsaid.
            return Ok(number);
        }
        let removal = Proof { result: ProofResult::Removed, removes: Some(number), ..Proof::default() };
        let written = self.append(removal, now)?;
        body.content = None;
        self.replace(id, &body)?;
        Ok(written)
    }

    /// Whether the log holds.
    pub fn check_proofs(&self) -> ProofCheck {
        check_proofs(&self.proof_entries())
    }

    /// The whole log, with its count and head.
    pub fn export_proofs(&self, now: DateTime<Tz>) -> ProofExport {
        let entries = self.proof_entries();
        let ProofCheck { count, head, .. } = check_proofs(&entries);
        let exported = now.to_rfc3339_opts(SecondsFormat::Secs, true);
        ProofExport { faro_log: 1, exported, zone: now.timezone().name().to_owned(), count, head, entries }
    }

    /// The hash of a paper's bytes, by which a log names it: whoever has the same photo can compare.
    ///
    /// # Errors
    /// As [`Casefile::read_paper`].
    pub fn paper_hash(&self, id: &str) -> Result<String, CaseError> {
        let mut hasher = Hasher(Sha256::new());
        self.read_paper(id, &mut hasher)?;
        Ok(hex(&hasher.0.finalize()))
    }

    /// Notes that a paper was removed, if entries name it.
    pub(super) fn note_removed_paper(&mut self, id: RecordId, now: DateTime<Tz>) -> Result<(), CaseError> {
        let named: Vec<String> = self
            .proofs()
            .iter()
            .filter_map(|entry| entry.body.proof())
            .flat_map(|proof| proof.photos)
            .collect();
        if named.is_empty() {
            return Ok(());
        }
        // A paper that cannot be read can be removed all the same.
        let Ok(hash) = self.paper_hash(&id.to_string()) else { return Ok(()) };
        if named.contains(&hash) {
            let removal = Proof { result: ProofResult::Removed, photos: vec![hash], ..Proof::default() };
            self.append(removal, now)?;
        }
        Ok(())
    }

    fn proof(&self, number: u64) -> Result<Entry<ProofEntry>, CaseError> {
        let found = self.proofs().into_iter().find(|entry| entry.body.number == number);
        found.ok_or_else(|| CaseError::NotFound { id: number.to_string() })
    }

    fn proof_entries(&self) -> Vec<ProofEntry> {
        self.proofs().into_iter().map(|entry| entry.body).collect()
    }

    fn append(&mut self, mut proof: Proof, now: DateTime<Tz>) -> Result<u64, CaseError> {
        proof.at = now.to_rfc3339_opts(SecondsFormat::Secs, true);
        now.timezone().name().clone_into(&mut proof.zone);
        let salt: [u8; 16] = self.vault().random()?;
        proof.salt = hex(&salt);
        let content: Map<String, Value> = match serde_json::to_value(&proof) {
            Ok(Value::Object(content)) => content,
            _ => return Err(CaseError::Unwritable),
        };
        let entry = ProofEntry::after(self.proof_entries().last(), content)?;
        self.add(&entry)?;
        Ok(entry.number)
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
