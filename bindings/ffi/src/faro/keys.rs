//! Calls for the ways into a vault, and key rotation: what must be shown before, and what falls away with it.

use std::time::Instant;

use faro_core::casefile::Casefile;
use faro_core::vault::{
    KdfParams, RecoveryCode, Rotation, Secret, SlotInfo, SlotKind, VaultError, check_new_passphrase,
    same_passphrase,
};
use zeroize::Zeroizing;

use super::Faro;
use crate::error::{FaroError, Kind};
use crate::failure::Failure;
use crate::reader::Reader;
use crate::views::{SlotView, Text};

#[uniffi::export]
impl Faro {
    /// The ways into the vault.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn slots(&self) -> Result<Vec<SlotView>, FaroError> {
        self.answer(|reader| self.session.with(|case| Ok(SlotView::all(case, reader))))
    }

    /// Puts a new passphrase in the place of the one that opened the vault, or of the only one, and seals everything under
    /// a new root key. The recovery code stays, and so does the key of this device, if the platform gives it; answers in
    /// words what fell away. Takes about a second. `again` is the same, typed once more.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for the passphrase; [`FaroError::Locked`]; what the vault refuses.
    pub fn change_passphrase(&self, passphrase: Vec<u8>, again: Vec<u8>) -> Result<Vec<Text>, FaroError> {
        self.answer(|reader| {
            let new = NewPassphrase::new(passphrase, again)?;
            self.set_passphrase(&new, None, reader)
        })
    }

    /// As [`Faro::change_passphrase`], because somebody saw a secret: a recovery code that there is goes too. The new one
    /// was prepared and written down before ([`Faro::confirm_recovery_code`]).
    ///
    /// # Errors
    /// Those of [`Faro::change_passphrase`]; [`FaroError::Refused`] if no new code was written down for the old one.
    pub fn rotate(&self, passphrase: Vec<u8>, again: Vec<u8>) -> Result<Vec<Text>, FaroError> {
        self.answer(|reader| {
            let new = NewPassphrase::new(passphrase, again)?;
            let has = self.session.with(|case| Ok(case.vault().has_recovery_code()))?;
            let code = if has { Some(self.written_code()?) } else { None };
            let said = self.set_passphrase(&new, code.as_ref(), reader)?;
            self.forget_code();
            Ok(said)
        })
    }
}

impl Faro {
    pub(super) fn set_passphrase(
        &self,
        new: &NewPassphrase,
        code: Option<&RecoveryCode>,
        reader: &Reader,
    ) -> Result<Vec<Text>, Failure> {
        // What is damaged is not worth the second that the work takes.
        self.session.with(|case| Ok(case.vault().would_lose(&Rotation::default()).map(drop)?))?;
        let passphrase = Some((new.bytes.as_slice(), work()?));
        self.renew(&Rotation { passphrase, code, ..Rotation::default() }, reader)
    }

    /// Seals everything under a new root key, and answers in words what fell away. The key of this device goes over if
    /// the platform gives it; a passphrase never falls away for want of being told.
    pub(super) fn renew(&self, rotation: &Rotation<'_>, reader: &Reader) -> Result<Vec<Text>, Failure> {
        let asks = |case: &mut Casefile| {
            let vault = case.vault();
            let stays = |slot: &SlotInfo| {
                slot.kind == SlotKind::Device
                    && slot.id != vault.opened_by()
                    && !rotation.without.contains(&slot.id)
            };
            Ok(vault.slots().iter().any(stays))
        };
        // Without the key of this device the vault still gets its new one: that cannot wait for a fingerprint.
        let key = if self.session.with(asks)? { self.stored_key().ok().flatten() } else { None };
        self.session.with(|case| {
            if let Some(Ok(key)) = key.as_ref().map(|key| <&[u8; 32]>::try_from(key.as_slice())) {
                // One that opens nothing any more is no reason to stop.
                let _ = case.vault_mut().learn(Secret::DeviceKey(key));
            }
            let is_passphrase = |slot: &SlotInfo| slot.kind == SlotKind::Passphrase;
            let untold = match case.vault().would_lose(rotation) {
                Ok(lost) => rotation.passphrase.is_none() && lost.iter().any(is_passphrase),
                // The passphrase would be left, if somebody told it.
                Err(VaultError::LastSlot) => case.vault().slots().iter().any(is_passphrase),
                Err(error) => return Err(error.into()),
            };
            if untold { Err(Failure::new(Kind::Refused, "border-passphrase-needed")) } else { Ok(()) }
        })?;
        let mut said = Vec::new();
        self.session.replace(|case| {
            let rotated = case.into_vault().rotate(rotation, &mut |_, _| ())?;
            said = rotated.lost.iter().map(|way| reader.say(&way.lost())).collect();
            Ok(Casefile::new(rotated.vault))
        })?;
        self.seen.store(&*self.device_keys);
        Ok(said)
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
}
