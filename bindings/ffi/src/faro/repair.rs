//! A damaged vault, and the end of one: a salvage keeps the old vault beside the new, erasing takes the keys first.

use std::sync::Arc;

use faro_core::vault::{Entropy, OsEntropy, Secret, erase, quarantine, salvage};
use zeroize::Zeroizing;

use super::Faro;
use super::keys::{NewPassphrase, work};
use super::recovery::{parse, wrong_code};
use crate::error::FaroError;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::views::SalvageView;

#[uniffi::export]
impl Faro {
    /// Makes a new vault of what can be read in a damaged one, in its place, and opens it. The same passphrase opens it;
    /// other ways in do not go over. The damaged vault is kept beside it, and a copy of its database. Close it first.
    ///
    /// # Errors
    /// [`FaroError::Refused`] before [`Faro::next_try`]; [`FaroError::WrongSecret`]; [`FaroError::NoVault`]; [`FaroError::Damaged`] if nothing can be read at all;
    /// [`FaroError::VaultBusy`]; [`FaroError::DeviceFailed`]. Nothing was changed then.
    pub fn salvage(&self, passphrase: Vec<u8>) -> Result<SalvageView, FaroError> {
        let passphrase = Zeroizing::new(passphrase);
        self.answer(|reader| self.trying(|| self.save(Secret::Passphrase(&passphrase), &passphrase, reader)))
    }

    /// The same for a person who forgot the passphrase, with the recovery code; the new passphrase opens the new vault.
    ///
    /// # Errors
    /// Those of [`Faro::salvage`]; [`FaroError::Refused`] for the code or the new passphrase.
    pub fn salvage_with_code(
        &self,
        code: Vec<u8>,
        passphrase: Vec<u8>,
        again: Vec<u8>,
    ) -> Result<SalvageView, FaroError> {
        let code = Zeroizing::new(code);
        self.answer(|reader| {
            let code = parse(&code)?;
            let new = NewPassphrase::new(passphrase, again)?;
            self.save(Secret::RecoveryCode(&code), &new.bytes, reader).map_err(wrong_code)
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
            self.leave_packs();
            erase(&self.vault_folder(), |_| self.forget_device_key())?;
            self.seen.forget(&*self.device_keys);
            self.forget_tries();
            Ok(())
        })
    }
}

impl Faro {
    /// What `secret` can read of the damaged vault, in a new one that `passphrase` opens.
    fn save(&self, secret: Secret<'_>, passphrase: &[u8], reader: &Reader) -> Result<SalvageView, Failure> {
        self.seen.load(&*self.device_keys);
        let mut found = None;
        self.session.open(|| {
            let (folder, entropy): (_, Arc<dyn Entropy>) = (self.vault_folder(), Arc::new(OsEntropy));
            quarantine(&folder)?;
            found = Some(salvage(&folder, secret, &folder, passphrase, work()?, &entropy, &mut |_, _| ())?);
            self.unlocked(Secret::Passphrase(passphrase))
        })?;
        self.look_again();
        self.forget_device_key();
        self.forget_tries();
        self.seen.store(&*self.device_keys);
        Ok(SalvageView::new(&found.ok_or_else(super::fault)?, |id| self.paper_name(id), reader))
    }
}
