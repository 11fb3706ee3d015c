//! Somebody leaves a case, with everything of theirs.

use chrono::DateTime;
use serde_json::Value;

use super::entry::{Proof, ProofResult};
use crate::casefile::{Address, Batch, CaseError, Casefile, Duty, Hearing, Person, StoredFact};
use crate::deadlines::Tz;
use crate::vault::RecordId;

impl Casefile {
    /// Removes somebody for good, with their facts, hearings and duties, all of it or nothing. What the proof log said of
    /// them goes too: it says only that something was removed. What somebody else's notes and papers say stays.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], [`CaseError::AmbiguousId`]; [`CaseError::Holder`] for the holder; what the vault refuses.
    pub fn leave(&mut self, id: &str, now: DateTime<Tz>) -> Result<RecordId, CaseError> {
        let person = self.find::<Person>(id)?;
        if !person.body.relation.can_leave() {
            return Err(CaseError::Holder);
        }
        let id = person.id;
        let mut batch = Batch::default();
        batch.remove(id);
        let mut gone = Vec::new();
        gone.extend(self.all::<StoredFact>().filter(|fact| fact.body.person == Some(id)).map(|fact| fact.id));
        gone.extend(self.all::<Hearing>().filter(|held| held.body.person == Some(id)).map(|held| held.id));
        gone.extend(self.all::<Duty>().filter(|duty| duty.body.person == Some(id)).map(|duty| duty.id));
        for mut address in self.all::<Address>().filter(|address| address.body.people.contains(&id)) {
            address.body.people.retain(|there| *there != id);
            // No name means everybody: an address of nobody must not become one of all.
            match address.body.people.is_empty() {
                true => gone.push(address.id),
                false => batch.replace(self.vault(), address.id, &address.body)?,
            }
        }
        self.let_go(&gone, &mut batch)?;
        self.blank(id, &gone, now, &mut batch)?;
        gone.into_iter().for_each(|record| batch.remove(record));
        self.write(batch)?;
        Ok(id)
    }

    /// Empties the entries about somebody, or about one of these records, and says at the end that they are empty.
    fn blank(
        &self,
        person: RecordId,
        records: &[RecordId],
        now: DateTime<Tz>,
        batch: &mut Batch,
    ) -> Result<(), CaseError> {
        let proofs = self.proofs();
        let mut last = proofs.last().map(|entry| entry.body.clone());
        for mut entry in proofs {
            // As it is written: what a newer Faro says in another way goes too.
            let Some(content) = &entry.body.content else { continue };
            let said = |name: &str| content.get(name).and_then(Value::as_str).unwrap_or_default();
            let of_record = records.iter().any(|record| said("item").contains(&record.to_string()));
            if said("person") != person.to_string() && !of_record {
                continue;
            }
            let removes = Some(entry.body.number);
            let removal = Proof { result: ProofResult::Removed, removes, ..Proof::default() };
            let said = self.following(last.as_ref(), removal, now)?;
            batch.add(&said)?;
            last = Some(said);
            entry.body.content = None;
            batch.replace(self.vault(), entry.id, &entry.body)?;
        }
        Ok(())
    }
}
