use std::sync::Arc;

use faro_core::vault::{Entropy, OsEntropy, Secret, erase, quarantine, salvage};
use zeroize::Zeroizing;

use super::Faro;
use super::keys::work;
use crate::error::FaroError;
use crate::views::{CheckView, SalvageView};

#[uniffi::export]
impl Faro {
    /// Reads every record and every paper to its end, and changes nothing.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; [`FaroError::DeviceFailed`].
    pub fn check_vault(&self) -> Result<CheckView, FaroError> {
        self.answer(|reader| {
            let found = self.session.with(|case| Ok(case.vault().check(&mut |_, _| ())?))?;
            Ok(CheckView::new(&found, reader))
        })
    }

    /// Makes a new vault of what can be read in a damaged one, in its place, and opens it. The same passphrase opens it;
    /// other ways in do not go over. The damaged vault is kept beside it, and a copy of its database. Close it first.
    ///
    /// # Errors
    /// [`FaroError::WrongSecret`]; [`FaroError::NoVault`]; [`FaroError::Damaged`] if nothing can be read at all;
    /// [`FaroError::VaultBusy`]; [`FaroError::DeviceFailed`]. Nothing was changed then.
    pub fn salvage(&self, passphrase: Vec<u8>) -> Result<SalvageView, FaroError> {
        let passphrase = Zeroizing::new(passphrase);
        self.answer(|reader| {
            self.seen.load(&*self.device_keys);
            let mut view = None;
            self.session.open(|| {
                let (folder, entropy): (_, Arc<dyn Entropy>) = (self.vault_folder(), Arc::new(OsEntropy));
                let secret = || Secret::Passphrase(&passphrase);
                quarantine(&folder)?;
                let params = work()?;
                let found =
                    salvage(&folder, secret(), &folder, &passphrase, params, &entropy, &mut |_, _| ())?;
                view = Some(SalvageView::new(&found, reader));
                self.unlocked(secret())
            })?;
            self.forget_device_key();
            self.seen.store(&*self.device_keys);
            view.ok_or_else(super::fault)
        })
    }

    /// Erases the vault: the key of this device first, then what passphrases and codes open, then the files, those of
    /// vaults that made room for it too. Needs no passphrase. Offer a backup before, and ask twice.
    ///
    /// # Errors
    /// [`FaroError::NoVault`]; [`FaroError::VaultBusy`] if another program has it open; [`FaroError::DeviceFailed`].
    pub fn erase_vault(&self) -> Result<(), FaroError> {
        self.answer(|_| {
            self.session.close();
            erase(&self.vault_folder(), || self.forget_device_key())?;
            self.seen.forget(&*self.device_keys);
            Ok(())
        })
    }
}
