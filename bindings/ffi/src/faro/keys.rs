use std::time::Instant;

use faro_core::casefile::Casefile;
use faro_core::vault::{KdfParams, SlotKind, check_new_passphrase, same_passphrase};
use zeroize::Zeroizing;

use super::Faro;
use crate::error::{FaroError, Kind};
use crate::failure::Failure;
use crate::views::{RotationView, SlotView};

#[uniffi::export]
impl Faro {
    /// The ways into the vault.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn slots(&self) -> Result<Vec<SlotView>, FaroError> {
        self.answer(|reader| self.session.with(|case| Ok(SlotView::all(case, reader))))
    }

    /// Puts a new passphrase in the place of the one that opened the vault, or of the only one. Where there are several
    /// and another key opened it, the new one is added. Takes about a second. `again` is the same, typed once more.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for the passphrase; [`FaroError::Locked`]; what the vault refuses.
    pub fn change_passphrase(&self, passphrase: Vec<u8>, again: Vec<u8>) -> Result<(), FaroError> {
        self.answer(|_| {
            let new = NewPassphrase::new(passphrase, again)?;
            self.session.with(|case| new.set(case))
        })
    }

    /// Seals everything under a new root key, because somebody saw a secret and may have a copy of the files. Only this
    /// passphrase opens the vault then, a new recovery code if there was one, and the key of this device if the
    /// platform gives it. If it fails, the vault is closed and as it was.
    ///
    /// # Errors
    /// Those of [`Faro::change_passphrase`].
    pub fn rotate(&self, passphrase: Vec<u8>, again: Vec<u8>) -> Result<RotationView, FaroError> {
        self.answer(|reader| {
            let new = NewPassphrase::new(passphrase, again)?;
            let device = |case: &mut Casefile| {
                Ok(case.vault().slots().iter().any(|slot| slot.kind == SlotKind::Device))
            };
            // Without the key of this device the vault still gets its new one: that cannot wait for a fingerprint.
            let key = if self.session.with(device)? { self.stored_key().ok().flatten() } else { None };
            let key = key.as_ref().and_then(|key| <&[u8; 32]>::try_from(key.as_slice()).ok());
            let mut view = None;
            self.session.replace(|case| {
                let rotated = case.into_vault().rotate(&new.bytes, work()?, key, &mut |_, _| ())?;
                let case = Casefile::new(rotated.vault);
                view = Some(RotationView::new(&case, rotated.recovery_code.as_ref(), reader));
                Ok(case)
            })?;
            self.seen.store(&*self.device_keys);
            view.ok_or_else(super::fault)
        })
    }
}

/// How much a new passphrase costs to try: about a second on this device.
pub(super) fn work() -> Result<KdfParams, Failure> {
    Ok(KdfParams::calibrate(|params| {
        let start = Instant::now();
        params.rehearse().map(|()| start.elapsed())
    })?)
}

/// A passphrase that was typed twice, is long enough and no easy guess: a second is spent only on one that can be used.
pub(super) struct NewPassphrase {
    pub(super) bytes: Zeroizing<Vec<u8>>,
}

impl NewPassphrase {
    pub(super) fn new(passphrase: Vec<u8>, again: Vec<u8>) -> Result<NewPassphrase, Failure> {
        let [bytes, again] = [passphrase, again].map(Zeroizing::new);
        if !same_passphrase(&bytes, &again) {
            return Err(Failure::new(Kind::Refused, "error-passphrase-differs"));
        }
        check_new_passphrase(&bytes)?;
        Ok(NewPassphrase { bytes })
    }

    pub(super) fn set(&self, case: &mut Casefile) -> Result<(), Failure> {
        case.vault_mut().change_passphrase(&self.bytes, work()?)?;
        Ok(())
    }
}
