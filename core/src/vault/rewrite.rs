//! All records of a vault, written anew under other keys.
use std::path::Path;

use super::contents::{Condition, Contents, seal_record};
use super::entropy::Entropy;
use super::error::VaultError;
use super::id::RecordId;
use super::keys::Keys;
use super::manifest::Manifest;
use super::record::Record;
use super::slots::{Copies, SlotArea, Unlocked};
use super::table::Table;

/// A step of slow work: how much is done, and of how much.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64);

/// Writes a new database with these records.
pub(super) fn write(
    path: &Path,
    keys: &Keys,
    area: &SlotArea,
    generation: u64,
    records: &[(RecordId, Record)],
    entropy: &dyn Entropy,
    progress: Progress<'_>,
) -> Result<(), VaultError> {
    Table::create(path, keys.vault, area, |insert| {
        let mut manifest = Manifest { generation, slots: area.generation, ..Manifest::FIRST };
        for (done, (id, record)) in (1..).zip(records) {
            let (body, tag) = seal_record(record, *id, keys, manifest.epoch, entropy)?;
            insert(*id, &body)?;
            manifest = Manifest { generation, ..manifest.next(None, Some(tag))? };
            progress(done, 2 * records.len() as u64);
        }
        manifest.seal(keys, entropy)
    })
}

/// Reads what [`write()`] wrote, from the disk: that `open` opens it, and that every record is the one it was.
///
/// # Errors
/// [`VaultError::Damaged`] if anything differs.
pub(super) fn verify(
    path: &Path,
    open: impl FnOnce(&Copies) -> Result<Unlocked, VaultError>,
    records: &[(RecordId, Record)],
    progress: Progress<'_>,
) -> Result<(), VaultError> {
    let table = Table::open(path)?;
    let unlocked = open(&Copies::parse(table.slots()?.as_deref(), None)?)?;
    let contents = Contents::load(&table, &unlocked.keys, unlocked.area.generation)?;
    if contents.condition != Condition::Sound || contents.entries.len() != records.len() {
        return Err(VaultError::Damaged);
    }
    let all = records.len() as u64;
    for (done, (id, record)) in (1..).zip(records) {
        if contents.entries.get(id).is_none_or(|entry| entry.record != *record) {
            return Err(VaultError::Damaged);
        }
        progress(all + done, 2 * all);
    }
    Ok(())
}
