//! Calls for backups: made, proved, restored. The platform only chooses a path, and never sees what is inside.

use std::path::Path;

use faro_core::disk;
use faro_core::outlook::BackedUp;
use faro_core::share::{self, BackupFile, Restored};
use faro_core::vault::{OsEntropy, Secret, VaultError};
use zeroize::Zeroizing;

use super::Faro;
use super::keys::{NewPassphrase, work};
use super::recovery::parse;
use crate::error::FaroError;
use crate::views::{BackupState, BackupView, RestoreView};

#[uniffi::export]
impl Faro {
    /// Writes everything into a new file at a path that the platform chose, which the recovery code opens, and reads it
    /// back. Where the platform gives no path, write into the app's own folder and hand that file over.
    ///
    /// # Errors
    /// [`FaroError::Refused`] without a recovery code, or where there is a file already; [`FaroError::NotFound`] for the
    /// folder; [`FaroError::Locked`]; [`FaroError::DeviceFailed`]; those of the clock.
    pub fn back_up(&self, path: String) -> Result<BackupView, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            let contents = self.session.with(|case| {
                let (vault, path) = (case.vault(), Path::new(&path));
                Ok(share::back_up(vault, path, now.to_utc(), &OsEntropy, &mut |_, _| ())?)
            })?;
            // The backup is whole: that its day cannot be kept is no reason to say that it failed.
            let _ = self.change(|case| case.keep_backup(contents.made));
            Ok(BackupView::new(&contents, |id| self.paper_name(id), now.timezone(), reader))
        })
    }

    /// When the last backup was made, and what one needs.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn backup_state(&self) -> Result<BackupState, FaroError> {
        self.answer(|reader| {
            let zone = self.now()?.timezone();
            self.session.with(|case| Ok(BackupState::new(&BackedUp::of(case, zone), reader)))
        })
    }

    /// Proves that a backup opens with this code, as typed, and that everything in it is whole. Needs no vault.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::WrongSecret`]; [`FaroError::Damaged`]; [`FaroError::Newer`];
    /// [`FaroError::Refused`] for what is no code or no backup; those of the clock.
    pub fn check_backup(&self, path: String, code: Vec<u8>) -> Result<BackupView, FaroError> {
        let code = Zeroizing::new(code);
        self.answer(|reader| {
            let zone = self.now()?.timezone();
            let contents = BackupFile::open(Path::new(&path), &parse(&code)?)?.check(&mut |_, _| ())?;
            Ok(BackupView::new(&contents, |id| self.paper_name(id), zone, reader))
        })
    }

    /// Makes a vault of a backup and opens it. The new passphrase opens it from then on, and the code of the backup. A
    /// vault that was there is kept beside it. Close it first.
    ///
    /// # Errors
    /// Those of [`Faro::check_backup`]; [`FaroError::VaultBusy`] if the vault is open; [`FaroError::Refused`] for the
    /// passphrase; [`FaroError::DeviceFailed`]. Nothing was changed then.
    pub fn restore(
        &self,
        path: String,
        code: Vec<u8>,
        passphrase: Vec<u8>,
        again: Vec<u8>,
    ) -> Result<RestoreView, FaroError> {
        let code = Zeroizing::new(code);
        self.answer(|reader| {
            let zone = self.now()?.timezone();
            let backup = BackupFile::open(Path::new(&path), &parse(&code)?)?;
            let new = NewPassphrase::new(passphrase, again)?;
            disk::create_folders(&self.data_folder).map_err(VaultError::from)?;
            self.seen.load(&*self.device_keys);
            let mut restored = None;
            self.session.open(|| {
                let folder = self.vault_folder();
                let progress = &mut |_, _| ();
                restored = Some(backup.restore(&folder, &new.bytes, work()?, &OsEntropy, progress)?);
                self.unlocked(Secret::Passphrase(&new.bytes))
            })?;
            self.look_again();
            self.forget_device_key();
            self.forget_tries();
            self.seen.store(&*self.device_keys);
            let Restored { contents, kept } = restored.ok_or_else(super::fault)?;
            Ok(RestoreView {
                contents: BackupView::new(&contents, |id| self.paper_name(id), zone, reader),
                kept: kept.map(|kept| kept.to_string_lossy().into_owned()),
            })
        })
    }
}
