//! A new root key, for when somebody saw a secret and may have a copy of the files.
use super::error::VaultError;
use super::id::RecordId;
use super::kdf::KdfParams;
use super::key::Key;
use super::keys::Keys;
use super::locked::LockedVault;
use super::passphrase::normalise_new;
use super::record::Record;
use super::recovery::{RECOVERY, record};
use super::recovery_code::RecoveryCode;
use super::rewrite::{self, Progress};
use super::slot::{Secret, Slot, SlotKind};
use super::slots::{SlotArea, Unlocked};
use super::vault::Vault;

/// A vault under its new root key.
pub struct Rotated {
    /// The vault, open.
    pub vault: Vault,
    /// The new recovery code, if there was one before. The old one opens nothing any more.
    pub recovery_code: Option<RecoveryCode>,
}

impl Vault {
    /// Seals every record under a new root key, in a new file that is read back and compared record by record before it
    /// takes the place of the old one. Interrupted at any moment, this leaves the old vault or the new one. The old file
    /// is kept until the next unlock of the new one.
    ///
    /// Only this passphrase, the device key, if one is given, and a new recovery code, if there was one, open the new
    /// file: of other slots nobody but their owner knows the secret. The sealed papers stay as they are, and their keys
    /// go over: who could read a paper before can read that paper still; what is added later they cannot.
    ///
    /// # Errors
    /// Those of [`Vault::create`] for the passphrase; those of [`Vault::insert`]; [`VaultError::Damaged`] if the new
    /// file is not what was written; [`VaultError::AlreadyOpen`] if another process opened it at once. The vault is
    /// locked then, and on the disk one of the two is whole.
    pub fn rotate(
        mut self,
        passphrase: &[u8],
        params: KdfParams,
        device_key: Option<&[u8; 32]>,
        progress: Progress<'_>,
    ) -> Result<Rotated, VaultError> {
        self.ready()?;
        let manifest = self.manifest()?;
        let normal = normalise_new(passphrase)?;
        let entropy = &*self.entropy;
        let vault = self.keys.vault;
        let root = Key::random(entropy)?;
        let mut slots = vec![Slot::passphrase(&normal, params, &root, vault, entropy)?];
        let opened_by = slots.first().map(|slot| slot.info().id).ok_or(VaultError::NoSuchSlot)?;
        let kept = self.records().filter(|(_, record)| record.kind() != RECOVERY);
        let mut records: Vec<(RecordId, Record)> = kept.map(|(id, record)| (id, record.clone())).collect();
        let mut recovery_code = None;
        if self.slots().iter().any(|slot| slot.kind == SlotKind::RecoveryCode) {
            // The old code stands readable in every older copy, for whoever has the old root key.
            let code = RecoveryCode::random(entropy)?;
            let slot = Slot::recovery(&code, &root, vault, entropy)?;
            records.push((RecordId::random(entropy)?, record(&code, slot.info().id)?));
            slots.push(slot);
            recovery_code = Some(code);
        }
        if let Some(key) = device_key {
            slots.push(Slot::device(key, &root, vault, entropy)?);
        }
        let keys = Keys::derive(vault, root)?;
        let generation = self.area.generation.checked_add(1).ok_or(VaultError::Damaged)?;
        let area = SlotArea::build(generation, slots, &keys.slots)?;
        let generation = manifest.generation.checked_add(1).ok_or(VaultError::Damaged)?;

        self.folder.remove_rotated();
        let path = self.folder.new_database();
        rewrite::write(&path, &keys, &area, generation, &records, entropy, progress)?;
        rewrite::verify(&path, vault, Secret::Passphrase(passphrase), &records, progress)?;
        self.folder.swap_database()?;

        let Self { table, claim, folder, entropy, memory, .. } = self;
        // The lock on the old file goes before the claim on the folder, as when a vault is dropped.
        drop(table);
        drop(claim);
        let unlocked = Unlocked { area, keys, slot: opened_by };
        let vault = LockedVault::open(folder.path())?.enter(unlocked, entropy, memory)?;
        Ok(Rotated { vault, recovery_code })
    }
}
