use std::cell::OnceCell;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::error::CaseError;
use super::note::Note;
use super::search::NoteIndex;
use crate::vault::{RECOVERY, Record, RecordId, Vault, VaultError};

/// Where a record keeps what it said before: it goes when the record goes.
const HISTORY: &str = "history";

/// An unlocked vault, seen as a case.
pub struct Casefile {
    vault: Vault,
    /// Made by the first search.
    pub(super) index: OnceCell<NoteIndex>,
}

/// A record of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<T> {
    /// Where it lies in the vault.
    pub id: RecordId,
    /// What it says.
    pub body: T,
}

/// What a record said before one change.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Change {
    /// When it was changed, by the clock of the device.
    pub at: DateTime<Utc>,
    /// The fields that were changed, as they were.
    pub was: Map<String, Value>,
}

/// A body that is kept in a record of its own kind.
pub trait Body: Serialize + DeserializeOwned {
    /// The record's `kind`.
    const KIND: &'static str;
    /// The newest schema that this version writes.
    const SCHEMA: u32 = 1;
}

/// A body that is kept as it is told: nothing else changes with it.
pub trait Kept: Body {
    /// Whether it can be kept.
    ///
    /// # Errors
    /// [`CaseError::Empty`] where nothing was told, [`CaseError::Date`] for a day that is none.
    fn check(&self) -> Result<(), CaseError>;
}

impl Casefile {
    /// Takes an unlocked vault.
    pub fn new(vault: Vault) -> Casefile {
        Casefile { vault, index: OnceCell::new() }
    }

    /// The vault itself: its slots, its condition.
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// The vault itself, to add or remove a slot.
    pub fn vault_mut(&mut self) -> &mut Vault {
        // Whatever is done there, a search must not show less or more than there is.
        self.index.take();
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

    /// How many records this version cannot read: a newer one wrote them. They are kept as they are.
    pub fn unreadable(&self) -> usize {
        self.vault.records().filter(|(_, record)| !is_readable(record)).count()
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

    pub(super) fn all<T: Body>(&self) -> impl Iterator<Item = Entry<T>> + '_ {
        let of_kind = self.vault.records().filter(|(_, record)| record.kind() == T::KIND);
        of_kind.filter_map(|(id, record)| Some(Entry { id, body: record.read()? }))
    }

    pub(super) fn add<T: Body>(&mut self, body: &T) -> Result<RecordId, CaseError> {
        let id = self.vault.insert(T::KIND, T::SCHEMA, write(body)?)?;
        self.index_again(id);
        Ok(id)
    }

    /// Writes a record anew, and what it said before into its history. Where nothing differs, nothing is written.
    pub(super) fn change<T: Body>(
        &mut self,
        id: RecordId,
        body: &T,
        now: DateTime<Utc>,
    ) -> Result<(), CaseError> {
        let record = self.vault.get(id).ok_or(VaultError::RecordNotFound)?;
        // As this version writes it: a field that an older one left out is no change.
        let mut old = write(&record.read::<T>().ok_or(VaultError::RecordNewer)?)?;
        let mut new = write(body)?;
        old.retain(|name, value| new.get(name) != Some(value));
        if old.is_empty() {
            return Ok(());
        }
        let mut history = history(record);
        history.push(json!({ "at": now.to_rfc3339_opts(SecondsFormat::Secs, true), "was": old }));
        new.insert(HISTORY.to_owned(), Value::Array(history));
        self.vault.update(id, T::SCHEMA, new)?;
        self.index_again(id);
        Ok(())
    }

    /// Writes a record anew, without a word of what it said before.
    pub(super) fn replace<T: Body>(&mut self, id: RecordId, body: &T) -> Result<(), CaseError> {
        self.vault.update(id, T::SCHEMA, write(body)?)?;
        self.index_again(id);
        Ok(())
    }

    pub(super) fn remove(&mut self, id: RecordId) -> Result<(), CaseError> {
        self.vault.delete(id)?;
        self.index_again(id);
        Ok(())
    }

    /// The record with this id, if it is one of this kind that this version reads.
    pub(super) fn read_entry<T: Body>(&self, id: RecordId) -> Option<Entry<T>> {
        let record = self.vault.get(id).filter(|record| record.kind() == T::KIND)?;
        Some(Entry { id, body: record.read()? })
    }

    /// Brings the search up to date with a record that was added, changed or removed.
    fn index_again(&mut self, id: RecordId) {
        let note = self.read_entry::<Note>(id);
        if let Some(index) = self.index.get_mut() {
            index.remove(id);
            note.into_iter().for_each(|note| index.push(id, &note.body));
        }
    }

    /// The entry whose id starts with `prefix`: a person types the first characters only.
    pub(super) fn find<T: Body>(&self, prefix: &str) -> Result<Entry<T>, CaseError> {
        let prefix = prefix.to_ascii_lowercase();
        let mut found = self.all::<T>().filter(|entry| entry.id.to_string().starts_with(&prefix));
        match (found.next(), found.next()) {
            (Some(entry), None) if !prefix.is_empty() => Ok(entry),
            (Some(_), Some(_)) => Err(CaseError::AmbiguousId { id: prefix }),
            _ => Err(CaseError::NotFound { id: prefix }),
        }
    }
}

fn is_readable(record: &Record) -> bool {
    use super::{Address, Case, Contact, Duty, Hearing, Note, Paper, Person, ProofEntry, StoredFact};
    match record.kind() {
        Case::KIND => record.read::<Case>().is_some(),
        Person::KIND => record.read::<Person>().is_some(),
        Contact::KIND => record.read::<Contact>().is_some(),
        Address::KIND => record.read::<Address>().is_some(),
        StoredFact::KIND => record.read::<StoredFact>().is_some(),
        Hearing::KIND => record.read::<Hearing>().is_some(),
        Duty::KIND => record.read::<Duty>().is_some(),
        ProofEntry::KIND => record.read::<ProofEntry>().is_some(),
        Note::KIND => record.read::<Note>().is_some(),
        Paper::KIND => record.read::<Paper>().is_some(),
        // The vault's own; it reads it itself.
        RECOVERY => true,
        _ => false,
    }
}

/// The changes of a record, those of a newer version too.
fn history(record: &Record) -> Vec<Value> {
    match record.body().remove(HISTORY) {
        Some(Value::Array(changes)) => changes,
        _ => Vec::new(),
    }
}

pub(super) fn write<T: Body>(body: &T) -> Result<Map<String, Value>, CaseError> {
    match serde_json::to_value(body) {
        Ok(Value::Object(map)) => Ok(map),
        // Every body is a struct of strings and lists.
        _ => Err(CaseError::Unwritable),
    }
}
