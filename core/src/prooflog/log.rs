//! The log itself: written at its end, never changed; what a person removes leaves its hash.

use chrono::{DateTime, SecondsFormat};
use serde_json::Value;

use super::check::{ProofCheck, check_proofs};
use super::entry::{Proof, ProofEntry, ProofResult};
use crate::casefile::{Batch, CaseError, Casefile, Entry};
use crate::deadlines::Tz;
use crate::vault::hex;

impl Casefile {
    /// The entries of the proof log, in order.
    pub fn proofs(&self) -> Vec<Entry<ProofEntry>> {
        #[cfg(test)]
        super::marks::READ.with(|read| read.set(read.get() + 1));
        let mut entries: Vec<_> = self.all::<ProofEntry>().collect();
        entries.sort_by_key(|entry| (entry.body.number, entry.id));
        entries
    }

    /// Writes an entry to the end of the log. Answers its number.
    ///
    /// # Errors
    /// [`CaseError::Empty`] where it says nothing; [`CaseError::NotFound`] where it corrects an entry that is not
    /// there; what the vault refuses.
    pub fn write_proof(&mut self, proof: Proof, now: DateTime<Tz>) -> Result<u64, CaseError> {
        if proof.what.trim().is_empty() {
            return Err(CaseError::Empty);
        }
        if let Some(number) = proof.corrects {
            self.proof(number)?;
        }
        self.append(proof, now)
    }

    /// Removes what an entry says, for good. Its place in the chain stays, and a new entry says that it was removed.
    /// With an entry that takes another back goes that one, too.
    ///
    /// # Errors
    /// [`CaseError::NotFound`]; what the vault refuses.
    pub fn remove_proof(&mut self, number: u64, now: DateTime<Tz>) -> Result<u64, CaseError> {
        let entry = self.proof(number)?;
        let said = entry.body.proof();
        if entry.body.content.is_none()
            || said.as_ref().is_some_and(|said| said.result == ProofResult::Removed)
        {
            // Nothing is left to remove; and that something was removed is never unsaid.
            return Ok(number);
        }
        let mut gone = vec![entry];
        // Without what took it back, an entry would count again.
        let undone = said.filter(|said| said.result == ProofResult::Undone).and_then(|said| said.corrects);
        gone.extend(
            undone.and_then(|number| self.proof(number).ok()).filter(|entry| entry.body.content.is_some()),
        );
        let mut last = self.proof_entries().pop();
        let mut batch = Batch::default();
        for Entry { id, mut body } in gone {
            let removes = Some(body.number);
            let removal = Proof { result: ProofResult::Removed, removes, ..Proof::default() };
            let written = self.following(last.as_ref(), removal, now)?;
            batch.add(&written)?;
            last = Some(written);
            body.content = None;
            batch.replace(self.vault(), id, &body)?;
        }
        self.write(batch)?;
        Ok(last.map_or(number, |last| last.number))
    }

    /// Whether the log holds.
    pub fn check_proofs(&self) -> ProofCheck {
        check_proofs(&self.proof_entries(), &[])
    }

    pub(super) fn proof(&self, number: u64) -> Result<Entry<ProofEntry>, CaseError> {
        let found = self.proofs().into_iter().find(|entry| entry.body.number == number);
        found.ok_or_else(|| CaseError::NotFound { id: number.to_string() })
    }

    pub(super) fn proof_entries(&self) -> Vec<ProofEntry> {
        self.proofs().into_iter().map(|entry| entry.body).collect()
    }

    fn append(&mut self, proof: Proof, now: DateTime<Tz>) -> Result<u64, CaseError> {
        let entry = self.following(self.proof_entries().last(), proof, now)?;
        self.add(&entry)?;
        Ok(entry.number)
    }

    /// The entry that is to follow `last`.
    pub(super) fn following(
        &self,
        last: Option<&ProofEntry>,
        mut proof: Proof,
        now: DateTime<Tz>,
    ) -> Result<ProofEntry, CaseError> {
        proof.at = now.to_rfc3339_opts(SecondsFormat::Secs, true);
        now.timezone().name().clone_into(&mut proof.zone);
        let salt: [u8; 16] = self.vault().random()?;
        proof.salt = hex(&salt);
        match serde_json::to_value(&proof) {
            Ok(Value::Object(content)) => ProofEntry::after(last, content),
            _ => Err(CaseError::Unwritable),
        }
    }
}
