//! A new vault with records that were elsewhere before: what a salvage and a restore make.
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::entropy::Entropy;
use super::error::VaultError;
use super::folder::Folder;
use super::id::{RecordId, VaultId};
use super::kdf::KdfParams;
use super::key::Key;
use super::keys::Keys;
use super::paper::Sealer;
use super::papers::{PAPER, Sealed};
use super::passphrase::normalise_new;
use super::record::Record;
use super::recovery::record;
use super::recovery_code::RecoveryCode;
use super::rewrite::{self, Progress};
use super::set_aside::Old;
use super::slot::{Secret, Slot};
use super::slots::{Copies, SlotArea};
use super::unfinished::Unfinished;

/// What a new vault with old records shall be.
pub(crate) struct NewVault<'a> {
    /// Where it shall lie.
    pub(crate) folder: &'a Path,
    /// What opens it.
    pub(crate) passphrase: &'a [u8],
    /// What a try of the passphrase costs.
    pub(crate) params: KdfParams,
    /// What else opens it.
    pub(crate) recovery_code: Option<&'a RecoveryCode>,
    /// Where its keys come from.
    pub(crate) entropy: &'a dyn Entropy,
}

/// The vault while it is filled, in a folder that has not its name yet.
pub(crate) struct Import<'a> {
    folder: &'a Folder,
    keys: Keys,
    records: BTreeMap<RecordId, Record>,
    entropy: &'a dyn Entropy,
}

impl NewVault<'_> {
    /// [`NewVault::import`], and then the vault takes its place. One that lies there makes room, and is claimed before
    /// anything is written. Answers where it is now, if there was one.
    ///
    /// # Errors
    /// Those of [`NewVault::import`]; [`VaultError::AlreadyOpen`] for the old one.
    pub(crate) fn replace<E: From<VaultError>>(
        &self,
        fill: impl FnOnce(&mut Import<'_>) -> Result<(), E>,
        progress: Progress<'_>,
    ) -> Result<Option<PathBuf>, E> {
        let old = Old::find(self.folder)?;
        Ok(self.import(fill, progress)?.take_place(old)?)
    }

    /// Makes the vault, under a new root key and a new id, with what `fill` puts in; ids of records stay. Everything is
    /// read back from the disk; what is left is to take its place. Interrupted at any moment, this leaves no vault.
    ///
    /// # Errors
    /// Those of [`super::Vault::create`]; those of `fill`.
    pub(super) fn import<E: From<VaultError>>(
        &self,
        fill: impl FnOnce(&mut Import<'_>) -> Result<(), E>,
        progress: Progress<'_>,
    ) -> Result<Unfinished, E> {
        self.params.check()?;
        let normal = normalise_new(self.passphrase)?;
        let root = Key::random(self.entropy).map_err(VaultError::from)?;
        let vault = VaultId::random(self.entropy).map_err(VaultError::from)?;
        let (slot, _) = Slot::passphrase(&normal, self.params, &root, vault, self.entropy)?;
        let mut slots = vec![slot];
        let mut records = BTreeMap::new();
        if let Some(code) = self.recovery_code {
            let (slot, _) = Slot::recovery(code, &root, vault, self.entropy)?;
            let id = RecordId::random(self.entropy).map_err(VaultError::from)?;
            records.insert(id, record(code, slot.info().id)?);
            slots.push(slot);
        }
        let keys = Keys::derive(vault, root)?;
        let area = SlotArea::build(1, slots, &keys.slots)?;
        let folder = Unfinished::prepare(self.folder, self.entropy)?;
        folder.fill(|folder| -> Result<(), E> {
            let mut import = Import { folder, keys, records, entropy: self.entropy };
            fill(&mut import)?;
            let Import { keys, records, .. } = import;
            let records: Vec<_> = records.into_iter().collect();
            let database = folder.database();
            rewrite::write(&database, &keys, &area, 1, &records, self.entropy, progress)?;
            let open = |copies: &Copies| copies.unlock(Secret::Passphrase(self.passphrase), vault, |_| true);
            rewrite::verify(&database, open, &records, progress)?;
            Ok(folder.write_keys(area.bytes())?)
        })?;
        Ok(folder)
    }
}

impl Import<'_> {
    /// # Errors
    /// [`VaultError::Damaged`] if there is a record of this id already.
    pub(crate) fn record(&mut self, id: RecordId, record: Record) -> Result<(), VaultError> {
        match self.records.insert(id, record) {
            None => Ok(()),
            Some(_) => Err(VaultError::Damaged),
        }
    }

    /// Seals what `fill` writes as the paper of a record that is there, under a new key, and reads it back.
    ///
    /// # Errors
    /// Those of `fill`: the record then stays without its paper. [`VaultError::RecordNotFound`]; what writing fails with.
    pub(crate) fn paper<E: From<VaultError>>(
        &mut self,
        id: RecordId,
        fill: impl FnOnce(&mut dyn Write) -> Result<(), E>,
    ) -> Result<(), E> {
        let sealed = self.seal(id, fill);
        let record = self.records.get_mut(&id).filter(|record| record.kind() == PAPER);
        match (sealed, record) {
            (Ok(sealed), Some(record)) => {
                *record = record.merged(record.schema(), sealed.fields())?;
                Ok(())
            }
            (sealed, _) => {
                self.folder.remove_paper(id);
                Err(sealed.err().unwrap_or_else(|| VaultError::RecordNotFound.into()))
            }
        }
    }

    fn seal<E: From<VaultError>>(
        &self,
        id: RecordId,
        fill: impl FnOnce(&mut dyn Write) -> Result<(), E>,
    ) -> Result<Sealed, E> {
        let key = Key::random(self.entropy).map_err(VaultError::from)?;
        let mut sealer = Sealer::new(self.folder.create_paper(id)?, &key, self.keys.vault, id, self.entropy)?;
        fill(&mut sealer)?;
        let (file, length) = sealer.finish()?;
        file.sync_all().map_err(VaultError::from)?;
        self.folder.sync_papers()?;
        let sealed = Sealed { key, length };
        sealed.write_to(self.folder.open_paper(id)?, &mut io::sink(), self.keys.vault, id)?;
        Ok(sealed)
    }
}
