//! Calls that make, open and close the vault; whatever needs an open one answers `Locked` until then.

use std::path::PathBuf;
use std::sync::Arc;

use faro_core::casefile::{Casefile, check_new};
use faro_core::outlook::Condition;
use faro_core::vault::{LockedVault, OsEntropy, Secret, VaultError, exists, generate_number, generate_words};
use zeroize::Zeroizing;

use super::Faro;
use super::keys::{NewPassphrase, work};
use crate::error::FaroError;
use crate::failure::Failure;
use crate::views::VaultView;

#[uniffi::export]
impl Faro {
    /// Whether a vault lies in the data folder, whole or not.
    ///
    /// # Errors
    /// None.
    pub fn vault_exists(&self) -> Result<bool, FaroError> {
        self.answer(|_| Ok(exists(&self.vault_folder())))
    }

    /// A passphrase for somebody who has none: 18 digits, in ASCII. Show them in groups of six, and never keep them.
    ///
    /// # Errors
    /// [`FaroError::DeviceFailed`] without randomness.
    pub fn generate_number(&self) -> Result<Vec<u8>, FaroError> {
        self.answer(|_| Ok(generate_number(&OsEntropy).map_err(VaultError::from)?.to_vec()))
    }

    /// The same as five words in the reader's language, or in English: letters a to z, with a space between two words.
    ///
    /// # Errors
    /// [`FaroError::DeviceFailed`] without randomness.
    pub fn generate_words(&self) -> Result<Vec<u8>, FaroError> {
        self.answer(|reader| {
            Ok(generate_words(reader.words.tag(), &OsEntropy).map_err(VaultError::from)?.to_vec())
        })
    }

    /// Makes a vault and opens it. `passphrase` is UTF-8 as typed, at least 15 characters and no easy guess, and `again` is the same, typed
    /// once more; `jurisdictions` are those of the case (`us`).
    ///
    /// # Errors
    /// [`FaroError::Refused`] for a passphrase or a jurisdiction, or where there is a vault already, before anything is
    /// written; [`FaroError::DeviceFailed`].
    pub fn create_vault(
        &self,
        passphrase: Vec<u8>,
        again: Vec<u8>,
        jurisdictions: Vec<String>,
    ) -> Result<(), FaroError> {
        self.answer(|_| {
            let new = NewPassphrase::new(passphrase, again)?;
            let folder = self.vault_folder();
            // Before the second that the key takes.
            check_new(&folder, &jurisdictions, &self.book())?;
            self.seen.load(&*self.device_keys);
            self.session.open(|| {
                let (work, entropy) = (work()?, Arc::new(OsEntropy));
                let mut case =
                    Casefile::create(&folder, &new.bytes, work, entropy, &jurisdictions, &self.book())?;
                case.vault_mut().watch(Arc::clone(&self.seen) as _);
                Ok(case)
            })?;
            self.seen.store(&*self.device_keys);
            Ok(())
        })
    }

    /// Opens the vault. `passphrase` is UTF-8 as typed.
    ///
    /// # Errors
    /// [`FaroError::Refused`] before [`Faro::next_try`]; [`FaroError::WrongSecret`]; [`FaroError::NoVault`]; [`FaroError::VaultBusy`] if it is open;
    /// [`FaroError::Damaged`], [`FaroError::Newer`], [`FaroError::DeviceFailed`].
    pub fn unlock(&self, passphrase: Vec<u8>) -> Result<(), FaroError> {
        let passphrase = Zeroizing::new(passphrase);
        self.answer(|_| self.trying(|| self.enter(Secret::Passphrase(&passphrase))))
    }

    /// Closes the vault and wipes its keys. Closed already is no error. Waits for an unlock that is under way.
    ///
    /// # Errors
    /// None.
    pub fn lock(&self) -> Result<(), FaroError> {
        self.answer(|_| {
            self.session.close();
            self.leave_packs();
            self.forget_code();
            Ok(())
        })
    }

    /// Whether the vault is open.
    ///
    /// # Errors
    /// None.
    pub fn is_unlocked(&self) -> Result<bool, FaroError> {
        self.answer(|_| Ok(self.session.is_open()))
    }

    /// Records, ways in, and whether all is well.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn vault_status(&self) -> Result<VaultView, FaroError> {
        self.answer(|reader| {
            // How the vault is must be told where the clock fails, too.
            let today = self.now().map(|now| now.date_naive()).ok();
            self.session.with(|case| {
                let condition = match today {
                    Some(today) => Condition::of(case).on(today),
                    None => Condition::of(case),
                };
                Ok(VaultView::new(case, &condition, reader))
            })
        })
    }

    /// Goes on with a vault that is older than what this device has seen, after the person has been told.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn accept_as_current(&self) -> Result<(), FaroError> {
        self.answer(|_| {
            self.change(|case| {
                case.vault_mut().accept_as_current();
                Ok::<_, Failure>(())
            })
        })
    }
}

impl Faro {
    pub(super) fn enter(&self, secret: Secret<'_>) -> Result<(), Failure> {
        self.seen.load(&*self.device_keys);
        self.session.open(|| self.unlocked(secret))?;
        self.look_again();
        self.seen.store(&*self.device_keys);
        self.forget_tries();
        Ok(())
    }

    pub(super) fn unlocked(&self, secret: Secret<'_>) -> Result<Casefile, Failure> {
        let locked = LockedVault::open(&self.vault_folder())?;
        let vault = locked.unlock(secret, Arc::new(OsEntropy), Some(Arc::clone(&self.seen) as _))?;
        Ok(Casefile::new(vault))
    }

    pub(super) fn vault_folder(&self) -> PathBuf {
        self.data_folder.join("vault")
    }
}
