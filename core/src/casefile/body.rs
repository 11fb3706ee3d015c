//! What a record of each kind is, and what it said before.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::error::CaseError;
use crate::vault::{Record, RecordId, Vault, VaultError};
use crate::years::usable;

/// Where a record keeps what it said before: it goes when the record goes.
pub(super) const HISTORY: &str = "history";

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
    #[serde(deserialize_with = "usable")]
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

/// A record as it is to be written, with what it said before in its history; none where nothing differs.
pub(super) fn changed<T: Body>(
    vault: &Vault,
    id: RecordId,
    body: &T,
    now: DateTime<Utc>,
) -> Result<Option<Map<String, Value>>, CaseError> {
    let record = vault.get(id).ok_or(VaultError::RecordNotFound)?;
    // As this version writes it: a field that an older one left out is no change.
    let mut old = write(&record.read::<T>().ok_or(VaultError::RecordNewer)?)?;
    let mut new = write(body)?;
    old.retain(|name, value| new.get(name) != Some(value));
    if old.is_empty() {
        return Ok(None);
    }
    let mut history = history(record);
    history.push(json!({ "at": now.to_rfc3339_opts(SecondsFormat::Secs, true), "was": old }));
    new.insert(HISTORY.to_owned(), Value::Array(history));
    Ok(Some(new))
}

/// The changes of a record, those of a newer version too.
pub(super) fn history(record: &Record) -> Vec<Value> {
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
