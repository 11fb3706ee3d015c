//! A vault before a secret is known.
use std::path::Path;
use std::sync::Arc;

use super::claim::Claim;
use super::contents::{Condition, Contents};
use super::entropy::Entropy;
use super::error::VaultError;
use super::folder::Folder;
use super::id::VaultId;
use super::key::wipe_stack;
use super::keys::Keys;
use super::manifest::Manifest;
use super::memory::GenerationMemory;
use super::set_aside;
use super::slot::{Secret, SlotInfo};
use super::slots::{Copies, SlotArea, Unlocked};
use super::table::Table;
use super::vault::Vault;

/// Whether a vault lies in this folder, whole or not. Writes nothing.
pub fn exists(folder: &Path) -> bool {
    let there = match Folder::find(folder) {
        Ok(folder) => folder.is_vault(),
        // To open it says what is wrong.
        Err(VaultError::Strange { .. }) => true,
        Err(_) => false,
    };
    there || set_aside::is_interrupted(folder)
}

/// A vault whose files are open and locked against every other opening, and whose records are still sealed.
pub struct LockedVault {
    // Before the claim: fields are dropped in this order, and the lock must go first.
    table: Table,
    claim: Claim,
    folder: Folder,
    copies: Copies,
    vault: VaultId,
}

impl LockedVault {
    /// Opens the vault in `folder` (the one that holds `vault.db`). Changes no byte, except that SQLite takes back a
    /// transaction that a crash interrupted, and that a rotation or a restore that a crash interrupted between two
    /// renames is taken back.
    ///
    /// # Errors
    /// [`VaultError::NotFound`]; [`VaultError::Strange`]; [`VaultError::AlreadyOpen`] in this or another process; [`VaultError::Foreign`];
    /// [`VaultError::NewerFormat`]; [`VaultError::Damaged`] if the file is cut, is malformed, or both copies of the
    /// slots are broken; [`VaultError::ReadOnly`]; [`VaultError::Io`] and [`VaultError::Database`].
    pub fn open(folder: &Path) -> Result<Self, VaultError> {
        Self::open_by(folder, Table::open)
    }

    /// Opens what is left of a damaged vault, for [`super::salvage()`] alone.
    pub(super) fn open_damaged(folder: &Path) -> Result<Self, VaultError> {
        Self::open_by(folder, Table::open_damaged)
    }

    fn open_by(
        folder: &Path,
        open: impl FnOnce(&Path) -> Result<Table, VaultError>,
    ) -> Result<Self, VaultError> {
        set_aside::finish(folder)?;
        let folder = Folder::find(folder)?;
        let claim = Claim::new(folder.path().to_owned())?;
        folder.check_names()?;
        folder.finish_swap()?;
        folder.check_header()?;
        let table = open(&folder.database())?;
        let copies = Copies::parse(table.slots()?.as_deref(), folder.read_keys().as_deref())?;
        let vault = table.vault_id()?;
        Ok(Self { table, claim, folder, copies, vault })
    }

    /// Opens every record that verifies, and writes nothing, not even a copy of the slots.
    pub(super) fn read_only(
        self,
        secret: Secret<'_>,
        entropy: Arc<dyn Entropy>,
    ) -> Result<Vault, VaultError> {
        let unlocked = self.copies.unlock(secret, self.vault, |keys| self.fits(keys))?;
        Vault::new(self.claim, self.table, self.folder, unlocked, entropy, None)
    }

    /// What the file says of its slots. Nothing vouches for it before the vault is unlocked.
    pub fn slots(&self) -> Vec<SlotInfo> {
        self.copies.info()
    }

    /// The number of rows in the file. Nothing vouches for it before the vault is unlocked.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] if the rows cannot be counted.
    pub fn record_count(&self) -> Result<u64, VaultError> {
        self.table.count()
    }

    /// Opens every record with a secret. A vault with damage opens too: see [`Vault::condition`].
    ///
    /// With Argon2id this takes about a second and [`super::KdfParams::m_kib`] of memory. If the vault is sound, a copy
    /// of the slots that is missing, damaged or older is rewritten; with a wrong secret no byte is changed.
    ///
    /// # Errors
    /// [`VaultError::WrongSecret`]; [`VaultError::Damaged`] if the secret is right and its slot or the slots' MAC is
    /// not; [`VaultError::KdfRefused`]; [`VaultError::NewerFormat`]; [`VaultError::Memory`];
    /// [`VaultError::PassphraseUnassigned`] and [`VaultError::PassphraseNotText`].
    pub fn unlock(
        self,
        secret: Secret<'_>,
        entropy: Arc<dyn Entropy>,
        memory: Option<Arc<dyn GenerationMemory>>,
    ) -> Result<Vault, VaultError> {
        let unlocked = self.copies.unlock(secret, self.vault, |keys| self.fits(keys));
        wipe_stack();
        let vault = self.enter(unlocked?, entropy, memory);
        wipe_stack();
        let vault = vault?;
        vault.tidy();
        Ok(vault)
    }

    /// Whether anything here was sealed under these keys.
    fn fits(&self, keys: &Keys) -> bool {
        let manifest = self.table.manifest().ok().flatten();
        manifest.is_some_and(|body| Manifest::open(&body, keys).is_ok())
            || Contents::load(&self.table, keys, 0).is_ok_and(|contents| !contents.entries.is_empty())
    }

    pub(super) fn enter(
        self,
        unlocked: Unlocked,
        entropy: Arc<dyn Entropy>,
        memory: Option<Arc<dyn GenerationMemory>>,
    ) -> Result<Vault, VaultError> {
        let area = unlocked.area.bytes();
        let stale = |copy: &Option<SlotArea>| copy.as_ref().is_none_or(|copy| copy.bytes() != area);
        let (table_stale, file_stale) = (stale(&self.copies.table), stale(&self.copies.file));
        let Self { table, claim, folder, .. } = self;
        let mut vault = Vault::new(claim, table, folder, unlocked, entropy, memory)?;
        vault.repair_slots(table_stale, file_stale);
        if *vault.condition() == Condition::Sound {
            vault.folder.keep_reserve();
        }
        Ok(vault)
    }
}
