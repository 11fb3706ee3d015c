//! The beginning of a vault.
use std::path::Path;
use std::sync::Arc;

use super::entropy::Entropy;
use super::error::VaultError;
use super::id::VaultId;
use super::kdf::KdfParams;
use super::key::Key;
use super::keys::Keys;
use super::locked::{LockedVault, exists};
use super::manifest::Manifest;
use super::passphrase::normalise_new;
use super::slot::{Slot, Way};
use super::slots::{SlotArea, Unlocked};
use super::table::Table;
use super::unfinished::Unfinished;
use super::vault::Vault;

impl Vault {
    /// Makes a new vault in `folder`, whose parent must exist, and opens it. `folder` itself must not exist or be
    /// empty. Interrupted at any moment, this leaves a whole vault or none.
    ///
    /// # Errors
    /// [`VaultError::PassphraseTooShort`], [`VaultError::PassphraseUnassigned`], [`VaultError::PassphraseNotText`],
    /// [`VaultError::KdfRefused`] and [`VaultError::AlreadyExists`] before anything is written;
    /// [`VaultError::NotFound`] without a parent folder; [`VaultError::ReadOnly`], [`VaultError::Full`],
    /// [`VaultError::Memory`], [`VaultError::Entropy`], [`VaultError::Io`], [`VaultError::Database`].
    pub fn create(
        folder: &Path,
        passphrase: &[u8],
        params: KdfParams,
        entropy: Arc<dyn Entropy>,
    ) -> Result<Self, VaultError> {
        params.check()?;
        let passphrase = normalise_new(passphrase)?;
        if exists(folder) {
            return Err(VaultError::AlreadyExists);
        }
        let vault = VaultId::random(&*entropy)?;
        let root = Key::random(&*entropy)?;
        let (slot, kek) = Slot::passphrase(&passphrase, params, &root, vault, &*entropy)?;
        let by = Way { slot: slot.info().id, kek };
        let keys = Keys::derive(vault, root)?;
        let area = SlotArea::build(1, vec![slot], &keys.slots)?;
        let manifest = Manifest::FIRST.seal(&keys, &*entropy)?;
        let unfinished = Unfinished::prepare(folder, &*entropy)?;
        unfinished.fill(|folder| {
            Table::create(&folder.database(), vault, &area, |_| Ok(manifest))?;
            folder.write_keys(area.bytes())
        })?;
        unfinished.take_place(None)?;
        LockedVault::open(folder)?.enter(Unlocked { area, keys, by }, entropy, None)
    }
}
