//! What can be saved from a damaged vault, into a new one. The damaged one is not changed.
use std::path::Path;
use std::sync::Arc;

use super::contents::Condition;
use super::entropy::Entropy;
use super::error::VaultError;
use super::folder::Folder;
use super::id::{RecordId, VaultId};
use super::kdf::KdfParams;
use super::key::Key;
use super::keys::Keys;
use super::locked::{LockedVault, exists};
use super::paper::Sealer;
use super::papers::Sealed;
use super::passphrase::normalise_new;
use super::record::Record;
use super::recovery::RECOVERY;
use super::rewrite::{self, Progress};
use super::slot::{Secret, Slot};
use super::slots::SlotArea;
use super::vault::Vault;

/// What a salvage saved, and what it could not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// Records in the new vault.
    pub records: u64,
    /// Records that were there and did not verify.
    pub damaged: u64,
    /// Papers in the new vault, with their files.
    pub papers: u64,
    /// Papers whose file is missing or damaged: their record is in the new vault, their bytes are not.
    pub lost_papers: Vec<RecordId>,
}

/// Copies the database and the slots of a vault beside themselves, as `*.bad-<n>`, and answers n. Papers are never
/// rewritten, so they need no copy.
///
/// # Errors
/// [`VaultError::NotFound`]; [`VaultError::AlreadyOpen`]; [`VaultError::ReadOnly`]; [`VaultError::Full`].
pub fn quarantine(folder: &Path) -> Result<u32, VaultError> {
    let folder = Folder::find(folder)?;
    if !folder.is_vault() {
        return Err(VaultError::NotFound);
    }
    let _claim = super::claim::Claim::new(folder.path().to_owned())?;
    folder.quarantine()
}

/// Writes everything that verifies in the vault `from` into a new vault `to`, with a new root key and this passphrase.
/// Ids stay, so that records still know each other. Interrupted at any moment, it leaves a whole new vault or none.
/// The recovery code and device keys do not go over.
///
/// # Errors
/// Those of [`LockedVault::open`] and [`LockedVault::unlock`] where nothing can be read at all; those of
/// [`Vault::create`] for the new vault.
pub fn salvage(
    from: &Path,
    secret: Secret<'_>,
    to: &Path,
    passphrase: &[u8],
    params: KdfParams,
    entropy: &Arc<dyn Entropy>,
    progress: Progress<'_>,
) -> Result<Salvaged, VaultError> {
    let normal = normalise_new(passphrase)?;
    params.check()?;
    if exists(to) {
        return Err(VaultError::AlreadyExists);
    }
    let old = LockedVault::open_damaged(from)?.read_only(secret, entropy.clone())?;
    let root = Key::random(&**entropy)?;
    let vault = VaultId::random(&**entropy)?;
    let slot = Slot::passphrase(&normal, params, &root, vault, &**entropy)?;
    let keys = Keys::derive(vault, root)?;
    let area = SlotArea::build(1, vec![slot], &keys.slots)?;
    let mut salvaged = Salvaged { records: 0, damaged: damaged(&old), papers: 0, lost_papers: Vec::new() };
    Folder::build(to, &**entropy, |folder| {
        let kept = old.records().filter(|(_, record)| record.kind != RECOVERY);
        let mut records: Vec<(RecordId, Record)> = kept.map(|(id, record)| (id, record.clone())).collect();
        for (id, record) in &mut records {
            let Some(sealed) = Sealed::of(record) else { continue };
            match reseal(&old, *id, &sealed, folder, &keys, &**entropy) {
                Ok(fields) => {
                    salvaged.papers += 1;
                    record.body.extend(fields);
                }
                Err(VaultError::PaperMissing | VaultError::PaperDamaged) => {
                    folder.remove_paper(*id);
                    salvaged.lost_papers.push(*id);
                }
                Err(error) => return Err(error),
            }
        }
        salvaged.records = records.len() as u64;
        let database = folder.database();
        rewrite::write(&database, &keys, &area, 1, &records, &**entropy, progress)?;
        rewrite::verify(&database, vault, Secret::Passphrase(passphrase), &records, progress)?;
        folder.write_keys(area.bytes())
    })?;
    Ok(salvaged)
}

/// Seals a paper under a new key for the new vault, and answers the fields of its record.
fn reseal(
    old: &Vault,
    id: RecordId,
    sealed: &Sealed,
    folder: &Folder,
    keys: &Keys,
    entropy: &dyn Entropy,
) -> Result<serde_json::Map<String, serde_json::Value>, VaultError> {
    let file = old.folder.open_paper(id)?;
    let key = Key::random(entropy)?;
    let mut sealer = Sealer::new(folder.create_paper(id)?, &key, keys.vault, id, entropy)?;
    sealed.open(file, &mut sealer, old.keys.vault, id)?;
    let (file, sum) = sealer.finish()?;
    file.sync_all()?;
    folder.sync_papers()?;
    Ok(Sealed::fields(&key, &sum))
}

fn damaged(vault: &Vault) -> u64 {
    match vault.condition() {
        Condition::Sound => 0,
        Condition::Damaged { damaged, .. } => damaged.len() as u64,
    }
}
