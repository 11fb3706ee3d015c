//! An unlocked vault, seen as a case: records of each kind are found, kept, changed and removed here.

use std::any::Any;
use std::cell::Cell;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::batch::Batch;
use super::body::{Body, Change, Entry, Kept, history};
use super::error::CaseError;
use super::search::NoteIndex;
use crate::vault::{RecordId, Vault};

struct Made {
    kind: &'static str,
    what: Arc<dyn Any + Send + Sync>,
}

/// An unlocked vault, seen as a case.
pub struct Casefile {
    vault: Vault,
    /// Made by the first search.
    pub(super) index: Cell<Option<NoteIndex>>,
    /// What was added or changed since the last search.
    pub(super) unindexed: Cell<Vec<RecordId>>,
    /// What a room above made of all records of one kind, until one of these changes.
    made: Cell<Option<Made>>,
}

impl Casefile {
    /// Takes an unlocked vault.
    pub fn new(vault: Vault) -> Casefile {
        Casefile { vault, index: Cell::default(), unindexed: Cell::default(), made: Cell::default() }
    }

    /// The vault itself: its slots, its condition.
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// The vault itself, to add or remove a slot.
    pub fn vault_mut(&mut self) -> &mut Vault {
        // Whatever is done there, a search must not show less or more than there is.
        self.index.take();
        self.unindexed.take();
        self.made.take();
        &mut self.vault
    }

    /// Gives the vault back, to be rotated.
    pub fn into_vault(self) -> Vault {
        self.vault
    }

    /// Forgets keys and records.
    pub fn lock(self) {
        self.vault.lock();
    }

    /// Everything of one kind, in no order.
    pub fn entries<T: Body>(&self) -> Vec<Entry<T>> {
        self.all().collect()
    }

    /// One record, by its id or the first characters of it.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], or [`CaseError::AmbiguousId`] where several start so.
    pub fn entry<T: Body>(&self, id: &str) -> Result<Entry<T>, CaseError> {
        self.find(id)
    }

    /// Writes something down.
    ///
    /// # Errors
    /// Those of [`Kept::check`]; what the vault refuses.
    pub fn keep<T: Kept>(&mut self, body: &T) -> Result<RecordId, CaseError> {
        body.check()?;
        self.add(body)
    }

    /// Changes what was written; what it said before is kept in its history.
    ///
    /// # Errors
    /// As [`Casefile::entry`] and [`Casefile::keep`].
    pub fn edit<T: Kept>(&mut self, id: &str, body: &T, now: DateTime<Utc>) -> Result<RecordId, CaseError> {
        body.check()?;
        let id = self.find::<T>(id)?.id;
        self.change(id, body, now)?;
        Ok(id)
    }

    /// Removes something for good, with its history.
    ///
    /// # Errors
    /// As [`Casefile::entry`].
    pub fn delete<T: Kept>(&mut self, id: &str) -> Result<RecordId, CaseError> {
        let id = self.find::<T>(id)?.id;
        self.remove(id)?;
        Ok(id)
    }

    /// What a record said before, the oldest first.
    pub fn history(&self, id: RecordId) -> Vec<Change> {
        let read = |change| serde_json::from_value(change).ok();
        self.vault.get(id).map(history).unwrap_or_default().into_iter().filter_map(read).collect()
    }

    /// What is made of the records of one kind, or was made of them before and still holds.
    pub(crate) fn kept<B: Body, T: Any + Send + Sync>(&self, make: impl FnOnce(&Casefile) -> T) -> Arc<T> {
        let made = self.made.take().filter(|made| made.kind == B::KIND);
        let made = made.and_then(|made| made.what.downcast().ok());
        let made = made.unwrap_or_else(|| Arc::new(make(self)));
        let what: Arc<T> = Arc::clone(&made);
        self.made.set(Some(Made { kind: B::KIND, what }));
        made
    }

    pub(crate) fn all<T: Body>(&self) -> impl Iterator<Item = Entry<T>> + '_ {
        let of_kind = self.vault.records().filter(|(_, record)| record.kind() == T::KIND);
        of_kind.filter_map(|(id, record)| Some(Entry { id, body: record.read()? }))
    }

    /// Writes all changes of a batch, or none. Answers the ids in their order.
    pub(crate) fn write(&mut self, batch: Batch) -> Result<Vec<RecordId>, CaseError> {
        // Even where it fails: what the disk holds is then read again.
        self.made.set(self.made.take().filter(|made| !batch.touches(&self.vault, made.kind)));
        let ids = self.vault.write_all(batch.into_writes())?;
        if let Some(index) = self.index.get_mut() {
            // Not even folded do the words of a removed note stay.
            ids.iter().for_each(|id| index.remove(*id));
        }
        self.unindexed.get_mut().extend(&ids);
        Ok(ids)
    }

    pub(crate) fn add<T: Body>(&mut self, body: &T) -> Result<RecordId, CaseError> {
        let mut batch = Batch::default();
        batch.add(body)?;
        self.write(batch)?.pop().ok_or(CaseError::Unwritable)
    }

    pub(crate) fn change<T: Body>(
        &mut self,
        id: RecordId,
        body: &T,
        now: DateTime<Utc>,
    ) -> Result<(), CaseError> {
        let mut batch = Batch::default();
        batch.change(&self.vault, id, body, now)?;
        self.write(batch).map(drop)
    }

    pub(crate) fn remove(&mut self, id: RecordId) -> Result<(), CaseError> {
        let mut batch = Batch::default();
        batch.remove(id);
        self.write(batch).map(drop)
    }

    /// The record with this id, if it is one of this kind that this version reads.
    pub(crate) fn read_entry<T: Body>(&self, id: RecordId) -> Option<Entry<T>> {
        let record = self.vault.get(id).filter(|record| record.kind() == T::KIND)?;
        Some(Entry { id, body: record.read()? })
    }

    /// The entry whose id starts with `prefix`: a person types the first characters only.
    pub(crate) fn find<T: Body>(&self, prefix: &str) -> Result<Entry<T>, CaseError> {
        only(self.all::<T>(), |entry| entry.id, prefix)
    }
}

/// The one of `all` whose id starts with `prefix`.
pub(crate) fn only<T>(
    all: impl Iterator<Item = T>,
    id: impl Fn(&T) -> RecordId,
    prefix: &str,
) -> Result<T, CaseError> {
    let prefix = prefix.to_ascii_lowercase();
    let mut found = all.filter(|one| id(one).to_string().starts_with(&prefix));
    match (found.next(), found.next()) {
        (Some(one), None) if !prefix.is_empty() => Ok(one),
        (Some(_), Some(_)) => Err(CaseError::AmbiguousId { id: prefix }),
        _ => Err(CaseError::NotFound { id: prefix }),
    }
}
