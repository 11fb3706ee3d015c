//! Changes of records, as many at once as belong together.
use serde_json::{Map, Value};

use super::error::VaultError;
use super::id::RecordId;
use super::papers::PAPER;
use super::record::Record;
use super::vault::{Changes, Vault};

/// A change of one record.
pub enum Write {
    /// Adds a record.
    Insert {
        /// What the body describes, such as `note`.
        kind: &'static str,
        /// The version of the body's fields, counted for each kind from 1.
        schema: u32,
        /// The fields.
        body: Map<String, Value>,
    },
    /// Changes the fields of a record. Fields of the stored body that `body` does not have are kept in their place, in
    /// objects within objects too, because a newer version may have written them; to empty a field, give it as null.
    /// Lists are replaced whole.
    Update {
        /// Which record.
        id: RecordId,
        /// The version of the new body's fields.
        schema: u32,
        /// The fields that change.
        body: Map<String, Value>,
    },
    /// Removes a record, one with a newer schema too: a person must be able to remove what is theirs. With a paper's
    /// record goes its key, and then its file.
    Delete {
        /// Which record.
        id: RecordId,
    },
}

impl Vault {
    /// Makes these changes, all of them or none, in one transaction. Each sees what those before it did: of two changes
    /// of one record the second is made to what the first left, and what was removed is not there any more. Answers
    /// the record of each change, in their order.
    ///
    /// # Errors
    /// [`VaultError::ReadOnlyDamaged`]; [`VaultError::RecordNotFound`] for a record that is not there (any more);
    /// [`VaultError::RecordNewer`] for an update whose record has a newer schema; [`VaultError::RecordRefused`];
    /// [`VaultError::Full`], [`VaultError::ReadOnly`], [`VaultError::Entropy`], [`VaultError::Database`]. The vault is
    /// then as before, on the disk and in memory.
    pub fn write_all(&mut self, changes: Vec<Write>) -> Result<Vec<RecordId>, VaultError> {
        self.ready()?;
        let (mut ids, mut all) = (Vec::with_capacity(changes.len()), Changes::new());
        for change in changes {
            let (id, record) = self.changed(change, &all)?;
            ids.push(id);
            all.insert(id, record);
        }
        let is_paper = |id: &RecordId| self.get(*id).is_some_and(|record| record.kind() == PAPER);
        let removed = all.iter().filter(|(id, record)| record.is_none() && is_paper(id));
        let papers: Vec<RecordId> = removed.map(|(id, _)| *id).collect();
        self.commit(all, None)?;
        for id in papers {
            self.readings.remove(&id);
            // The key is gone with the record; what cannot be removed now is swept at the next unlock.
            self.folder.remove_paper(id);
        }
        Ok(ids)
    }

    /// Adds a record.
    ///
    /// # Errors
    /// Those of [`Vault::write_all`].
    pub fn insert(
        &mut self,
        kind: &'static str,
        schema: u32,
        body: Map<String, Value>,
    ) -> Result<RecordId, VaultError> {
        let ids = self.write_all(vec![Write::Insert { kind, schema, body }])?;
        ids.first().copied().ok_or(VaultError::RecordNotFound)
    }

    /// Changes the fields of a record, as [`Write::Update`] says.
    ///
    /// # Errors
    /// Those of [`Vault::write_all`].
    pub fn update(&mut self, id: RecordId, schema: u32, body: Map<String, Value>) -> Result<(), VaultError> {
        self.write_all(vec![Write::Update { id, schema, body }]).map(drop)
    }

    /// Removes a record, as [`Write::Delete`] says.
    ///
    /// # Errors
    /// Those of [`Vault::write_all`].
    pub fn delete(&mut self, id: RecordId) -> Result<(), VaultError> {
        self.write_all(vec![Write::Delete { id }]).map(drop)
    }

    /// What one change makes of its record, after those before it.
    fn changed(&self, change: Write, before: &Changes) -> Result<(RecordId, Option<Record>), VaultError> {
        let there = |id: RecordId| match before.get(&id) {
            Some(changed) => changed.as_ref().ok_or(VaultError::RecordNotFound),
            None => self.get(id).ok_or(VaultError::RecordNotFound),
        };
        match change {
            Write::Insert { kind, schema, body } => {
                Ok((RecordId::random(&*self.entropy)?, Some(Record::new(kind, schema, body)?)))
            }
            Write::Update { id, schema, body } => {
                let old = there(id)?;
                if old.schema() > schema {
                    return Err(VaultError::RecordNewer);
                }
                Ok((id, Some(old.merged(schema, body)?)))
            }
            Write::Delete { id } => there(id).map(|_| (id, None)),
        }
    }
}
