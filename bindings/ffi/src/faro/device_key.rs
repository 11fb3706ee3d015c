//! The key in the platform's keystore, as one more way into the vault: made, used and forgotten here.

use faro_core::casefile::Casefile;
use faro_core::vault::{
    Entropy, LockedVault, OsEntropy, Rotation, Secret, SlotId, SlotInfo, SlotKind, VaultError,
};
use zeroize::Zeroizing;

use super::Faro;
use crate::error::{FaroError, Kind};
use crate::failure::Failure;
use crate::reader::Reader;

const LABEL: &str = "faro.device-key";

#[uniffi::export]
impl Faro {
    /// Opens the vault with the key that this device keeps.
    ///
    /// # Errors
    /// [`FaroError::PlatformUnavailable`] without a key, [`FaroError::WrongSecret`] if it is of no use any more, the
    /// platform's own refusal, and those of [`Faro::unlock`].
    pub fn unlock_with_device_key(&self) -> Result<(), FaroError> {
        self.answer(|_| {
            let none = || Failure::new(Kind::PlatformUnavailable, "border-no-device-key");
            let wrong = || Failure::new(Kind::WrongSecret, "border-device-key-wrong");
            let key = self.stored_key()?.ok_or_else(none)?;
            let key: &[u8; 32] = key.as_slice().try_into().map_err(|_| wrong())?;
            let opened = self.enter(Secret::DeviceKey(key));
            opened.map_err(|failure| if failure.kind == Kind::WrongSecret { wrong() } else { failure })
        })
    }

    /// Whether the vault, open or not, has a way in for a key that a device keeps. Asks the keystore nothing.
    ///
    /// # Errors
    /// None: where no vault can be read, there is no such way.
    pub fn device_key_enabled(&self) -> Result<bool, FaroError> {
        self.answer(|_| {
            let slots = self.session.look(|case| match case {
                Some(case) => case.vault().slots(),
                None => LockedVault::open(&self.vault_folder())
                    .map_or_else(|_| Vec::new(), |locked| locked.slots()),
            });
            Ok(slots.iter().any(is_device))
        })
    }

    /// Makes a random key, gives it to the platform's keystore, and lets it open the vault. Where that is so already,
    /// nothing changes. The passphrase stays; interrupted at any moment, no way in is lost.
    ///
    /// # Errors
    /// [`FaroError::Locked`], the platform's refusal, and what the vault refuses; the vault is then as before.
    pub fn enable_device_key(&self) -> Result<(), FaroError> {
        self.answer(|reader| {
            let old = self.session.with(|case| Ok(device_slots(case)))?;
            if !old.is_empty() && self.stored_key()?.is_some() {
                return Ok(());
            }
            let mut key = Zeroizing::new([0; 32]);
            OsEntropy.fill(&mut *key).map_err(VaultError::from)?;
            self.device_keys.store(LABEL.to_owned(), key.to_vec())?;
            let add = |case: &mut Casefile| {
                case.vault_mut().add_device_key(&key)?;
                case.vault_mut().learn(Secret::DeviceKey(&key))
            };
            self.change(add).inspect_err(|_| {
                // A key without a slot opens nothing: if it stays, it does no harm.
                let _ = self.device_keys.delete(LABEL.to_owned());
            })?;
            match self.remove_slots(&old, reader) {
                // The old key is lost and nobody saw it: its slot waits for the next new root key.
                Err(failure) if failure.message.id() == "border-passphrase-needed" => Ok(()),
                removed => removed,
            }
        })
    }

    /// Lets no key of any device open the vault any more, and makes this device forget its own.
    ///
    /// # Errors
    /// [`FaroError::Refused`] where the key itself opened the vault, before the passphrase was shown
    /// ([`Faro::check_passphrase`]); [`FaroError::Locked`], what the vault refuses, and the platform's refusal: the key
    /// then stays, of no use, and this can be called again.
    pub fn disable_device_key(&self) -> Result<(), FaroError> {
        self.answer(|reader| {
            let old = self.session.with(|case| Ok(device_slots(case)))?;
            self.remove_slots(&old, reader)?;
            Ok(self.device_keys.delete(LABEL.to_owned())?)
        })
    }
}

impl Faro {
    pub(super) fn stored_key(&self) -> Result<Option<Zeroizing<Vec<u8>>>, Failure> {
        Ok(self.device_keys.load(LABEL.to_owned())?.map(Zeroizing::new))
    }

    /// Makes this device forget its key. If the keystore refuses, the key stays, and opens nothing.
    pub(super) fn forget_device_key(&self) {
        let _ = self.device_keys.delete(LABEL.to_owned());
    }

    fn remove_slots(&self, slots: &[SlotId], reader: &Reader) -> Result<(), Failure> {
        if slots.is_empty() {
            return Ok(());
        }
        self.renew(&Rotation { without: slots, ..Rotation::default() }, reader).map(drop)
    }
}

fn device_slots(case: &Casefile) -> Vec<SlotId> {
    case.vault().slots().iter().filter(|slot| is_device(slot)).map(|slot| slot.id).collect()
}

fn is_device(slot: &SlotInfo) -> bool {
    slot.kind == SlotKind::Device
}
