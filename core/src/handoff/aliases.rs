//! The names of records for one card: no id of the vault leaves it, and two cards get two names.

use std::collections::BTreeMap;

use serde_json::Value;

use super::exchange_error::ExchangeError;
use super::selection::ids_in;
use crate::casefile::Casefile;
use crate::vault::{Key, RecordId, VaultError};

/// What is hashed before an id: another use of the same key has another name.
const LABEL: &[u8] = b"faro-handoff-names-1\n";

/// What stands for an id of something that stays.
const GONE: &str = "-";

/// Each record of a vault, with its name for one card.
pub(super) struct Aliases(BTreeMap<RecordId, RecordId>);

impl Aliases {
    pub(super) fn new(case: &Casefile, key: &[u8; 32]) -> Result<Aliases, ExchangeError> {
        let key = Key::filled(|bytes| {
            *bytes = *key;
            Ok(())
        })?;
        let named = case.vault().records().map(|(id, _)| {
            let mac = key.mac(&[LABEL, &id.0])?;
            let name = mac.first_chunk::<16>().copied().ok_or(VaultError::Cipher)?;
            Ok((id, RecordId(name)))
        });
        Ok(Aliases(named.collect::<Result<_, VaultError>>()?))
    }

    /// The record that has this name for the card.
    pub(super) fn meant(&self, name: RecordId) -> Option<RecordId> {
        self.0.iter().find(|(_, there)| **there == name).map(|(id, _)| *id)
    }

    /// Puts names in the place of ids. What is the id of something that stays is none any more.
    pub(super) fn hide(&self, value: &mut Value, goes: &impl Fn(RecordId) -> bool) {
        match value {
            Value::String(text) => {
                if let Ok(id) = text.parse::<RecordId>()
                    && self.0.contains_key(&id)
                    && !goes(id)
                {
                    *value = Value::Null;
                    return;
                }
                for id in ids_in(&text.clone()) {
                    if let Some(name) = self.0.get(&id) {
                        let name = if goes(id) { name.to_string() } else { GONE.to_owned() };
                        *text = text.replace(&id.to_string(), &name);
                    }
                }
            }
            Value::Array(list) => {
                list.retain_mut(|value| {
                    let was_text = value.is_string();
                    self.hide(value, goes);
                    !(was_text && value.is_null())
                });
            }
            Value::Object(fields) => fields.values_mut().for_each(|value| self.hide(value, goes)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}
