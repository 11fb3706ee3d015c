use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::error::CaseError;
use crate::vault::{RECOVERY, Record, RecordId, Vault};

/// An unlocked vault, seen as a case.
pub struct Casefile {
    vault: Vault,
}

/// A record of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<T> {
    /// Where it lies in the vault.
    pub id: RecordId,
    /// What it says.
    pub body: T,
}

/// A body that is kept in a record of its own kind.
pub(super) trait Body: Serialize + DeserializeOwned {
    /// The record's `kind`.
    const KIND: &'static str;
    /// The newest schema that this version writes.
    const SCHEMA: u32 = 1;
}

impl Casefile {
    /// Takes an unlocked vault.
    pub fn new(vault: Vault) -> Casefile {
        Casefile { vault }
    }

    /// The vault itself: its slots, its condition.
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// The vault itself, to add or remove a slot.
    pub fn vault_mut(&mut self) -> &mut Vault {
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

    pub(super) fn all<T: Body>(&self) -> impl Iterator<Item = Entry<T>> + '_ {
        let of_kind = self.vault.records().filter(|(_, record)| record.kind == T::KIND);
        of_kind.filter_map(|(id, record)| Some(Entry { id, body: read(record)? }))
    }

    pub(super) fn add<T: Body>(&mut self, body: &T) -> Result<RecordId, CaseError> {
        Ok(self.vault.insert(T::KIND, T::SCHEMA, write(body)?)?)
    }

    pub(super) fn change<T: Body>(&mut self, id: RecordId, body: &T) -> Result<(), CaseError> {
        Ok(self.vault.update(id, T::SCHEMA, write(body)?)?)
    }

    pub(super) fn remove(&mut self, id: RecordId) -> Result<(), CaseError> {
        Ok(self.vault.delete(id)?)
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
    use super::{Case, Hearing, Note, Paper, StoredFact};
    match record.kind.as_str() {
        Case::KIND => read::<Case>(record).is_some(),
        StoredFact::KIND => read::<StoredFact>(record).is_some(),
        Hearing::KIND => read::<Hearing>(record).is_some(),
        Note::KIND => read::<Note>(record).is_some(),
        Paper::KIND => read::<Paper>(record).is_some(),
        // The vault's own; it reads it itself.
        RECOVERY => true,
        _ => false,
    }
}

fn read<T: Body>(record: &Record) -> Option<T> {
    T::deserialize(&record.body).ok()
}

pub(super) fn write<T: Body>(body: &T) -> Result<Map<String, Value>, CaseError> {
    match serde_json::to_value(body) {
        Ok(Value::Object(map)) => Ok(map),
        // Every body is a struct of strings and lists.
        _ => Err(CaseError::Unwritable),
    }
}
