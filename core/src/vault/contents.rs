//! What an open vault holds in memory, and whether it is what was written.
use std::collections::BTreeMap;

use super::aead::Context;
use super::entropy::Entropy;
use super::error::VaultError;
use super::id::RecordId;
use super::keys::Keys;
use super::manifest::Manifest;
use super::record::Record;
use super::row_tag::RowTag;
use super::rows::{Entry, Rows};
use super::seal::seal;
use super::table::Table;

/// Whether everything in a vault verifies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Every record verifies, and they are exactly those that were written.
    Sound,
    /// Something does not verify. The vault is read-only, and nothing in it is changed or removed for that.
    Damaged {
        /// The records that verify and can be read, ascending. If the manifest does not fit them, some of them may be
        /// old states that were put back.
        verified: Vec<RecordId>,
        /// The records that are there and do not verify, ascending.
        damaged: Vec<RecordId>,
        /// Whether the manifest itself verifies. If so and `damaged` is empty, then records were removed, added or
        /// put back, or the slots were, or the file can be read in part only.
        manifest_verified: bool,
    },
}

/// Everything in a vault, opened.
pub(super) struct Contents {
    pub(super) entries: BTreeMap<RecordId, Entry>,
    pub(super) manifest: Option<Manifest>,
    pub(super) condition: Condition,
}

impl Contents {
    /// Reads and opens every row. `slots` is the generation of the slots that opened the vault.
    ///
    /// # Errors
    /// Only what is no damage, such as a disk that fails.
    pub(super) fn load(table: &Table, keys: &Keys, slots: u64) -> Result<Self, VaultError> {
        let manifest = unless_damaged(table.manifest())?.flatten();
        let manifest = manifest.and_then(|body| Manifest::open(&body, keys).ok());
        let loaded = unless_damaged(Rows::load(table, keys))?;
        let whole = loaded.is_some();
        let rows = match loaded {
            Some(rows) => rows,
            None => {
                let mut rows = Rows::new(keys);
                unless_damaged(table.visit_rows_one_by_one(|row| rows.take(row)))?;
                rows
            }
        };
        let Rows { entries, damaged, strange, count, sum, .. } = rows;
        let sound = whole
            && !strange
            && damaged.is_empty()
            && manifest.as_ref().is_some_and(|manifest| {
                manifest.count == count && manifest.rows == sum && manifest.slots == slots
            })
            && unless_damaged(table.is_sound())?.unwrap_or(false);
        let condition = if sound {
            Condition::Sound
        } else {
            let verified = entries.keys().copied().collect();
            Condition::Damaged { verified, damaged, manifest_verified: manifest.is_some() }
        };
        Ok(Self { entries, manifest, condition })
    }
}

/// Seals a record, and answers the body and what it adds to the manifest.
pub(super) fn seal_record(
    record: &Record,
    id: RecordId,
    keys: &Keys,
    epoch: u32,
    entropy: &dyn Entropy,
) -> Result<(Vec<u8>, RowTag), VaultError> {
    let (key, context) = (keys.record(epoch)?, Context::Record { vault: keys.vault, id, epoch });
    let sealed = seal(record.json().as_bytes(), &key, &context, epoch, entropy)?;
    let tag = keys.row_tag(&id, &sealed);
    Ok((sealed, tag))
}

/// `None` for damage: it is noted, and what else there is is read all the same.
fn unless_damaged<T>(result: Result<T, VaultError>) -> Result<Option<T>, VaultError> {
    match result {
        Err(VaultError::Damaged) => Ok(None),
        other => other.map(Some),
    }
}
