//! What an open vault holds in memory, and whether it is what was written.
use std::collections::BTreeMap;

use super::aead::Context;
use super::error::VaultError;
use super::id::RecordId;
use super::keys::Keys;
use super::manifest::{Manifest, RowTag};
use super::record::Record;
use super::seal::Sealed;
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
        /// put back, or the file can be read in part only.
        manifest_verified: bool,
    },
}

/// A record, and what its row adds to the manifest.
pub(super) struct Entry {
    pub(super) record: Record,
    pub(super) tag: RowTag,
}

/// Everything in a vault, opened.
pub(super) struct Contents {
    pub(super) entries: BTreeMap<RecordId, Entry>,
    pub(super) manifest: Option<Manifest>,
    pub(super) condition: Condition,
}

impl Contents {
    /// Reads and opens every row.
    ///
    /// # Errors
    /// Only what is no damage, such as a disk that fails.
    pub(super) fn load(table: &Table, keys: &Keys) -> Result<Self, VaultError> {
        let manifest = unless_damaged(table.manifest())?.flatten();
        let manifest = manifest.and_then(|body| Manifest::open(&body, keys).ok());
        let (mut entries, mut damaged) = (BTreeMap::new(), Vec::new());
        let (mut count, mut rows, mut sound) = (0, RowTag::NONE, true);
        let read = table.visit_rows(|row| {
            count += 1;
            let Some((id, body)) = row else {
                sound = false;
                return Ok(());
            };
            let tag = keys.row_tag(&id, body)?;
            rows = rows.xor(tag);
            match open(id, body, keys) {
                Ok(record) => drop(entries.insert(id, Entry { record, tag })),
                Err(_) => damaged.push(id),
            }
            Ok(())
        });
        sound &= unless_damaged(read)?.is_some()
            && damaged.is_empty()
            && manifest.as_ref().is_some_and(|manifest| manifest.count == count && manifest.rows == rows)
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

fn open(id: RecordId, body: &[u8], keys: &Keys) -> Result<Record, VaultError> {
    let sealed = Sealed::parse(body)?;
    let epoch = sealed.epoch;
    let json = sealed.open(&keys.record(epoch)?, &Context::Record { vault: keys.vault, id, epoch })?;
    Record::parse(&json)
}

/// `None` for damage: it is noted, and what else there is is read all the same.
fn unless_damaged<T>(result: Result<T, VaultError>) -> Result<Option<T>, VaultError> {
    match result {
        Err(VaultError::Damaged) => Ok(None),
        other => other.map(Some),
    }
}
