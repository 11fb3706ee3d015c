//! Several changes that stand or fall together: what is one act for a person is one transaction on the disk.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::body::{Body, HISTORY, changed, history, write};
use super::error::CaseError;
use crate::vault::{RecordId, Vault, Write};

/// Changes that are not written yet.
#[derive(Default)]
pub(crate) struct Batch(Vec<Write>);

impl Batch {
    pub(crate) fn add<T: Body>(&mut self, body: &T) -> Result<(), CaseError> {
        self.0.push(Write::Insert { kind: T::KIND, schema: T::SCHEMA, body: write(body)? });
        Ok(())
    }

    /// Writes a record anew, and what it said before into its history. Where nothing differs, nothing is written.
    pub(crate) fn change<T: Body>(
        &mut self,
        vault: &Vault,
        id: RecordId,
        body: &T,
        now: DateTime<Utc>,
    ) -> Result<(), CaseError> {
        if let Some(body) = changed(vault, id, body, now)? {
            self.0.push(Write::Update { id, schema: T::SCHEMA, body });
        }
        Ok(())
    }

    /// Writes a record anew, without a word of what it said before.
    pub(crate) fn replace<T: Body>(
        &mut self,
        vault: &Vault,
        id: RecordId,
        body: &T,
    ) -> Result<(), CaseError> {
        let mut body = write(body)?;
        if vault.get(id).is_some_and(|record| !history(record).is_empty()) {
            body.insert(HISTORY.to_owned(), Value::Null);
        }
        self.0.push(Write::Update { id, schema: T::SCHEMA, body });
        Ok(())
    }

    pub(crate) fn remove(&mut self, id: RecordId) {
        self.0.push(Write::Delete { id });
    }

    /// Whether a record of this kind comes, changes or goes.
    pub(super) fn touches(&self, vault: &Vault, kind: &str) -> bool {
        self.0.iter().any(|write| match write {
            Write::Insert { kind: new, .. } => *new == kind,
            Write::Update { id, .. } | Write::Delete { id } => {
                vault.get(*id).is_some_and(|record| record.kind() == kind)
            }
        })
    }

    pub(super) fn into_writes(self) -> Vec<Write> {
        self.0
    }
}
