//! Adding what opens a vault. To change or remove it, everything gets a new root key: `rotation.rs`.
use super::error::VaultError;
use super::id::SlotId;
use super::kdf::KdfParams;
use super::passphrase::normalise_new;
use super::slot::Slot;
use super::vault::{Changes, Vault};

impl Vault {
    /// Adds another passphrase. To change one, see [`Vault::rotate`].
    ///
    /// # Errors
    /// Those of [`Vault::create`] for the passphrase and its parameters; [`VaultError::TooManySlots`]; those of
    /// [`Vault::insert`].
    pub fn add_passphrase(&mut self, passphrase: &[u8], params: KdfParams) -> Result<SlotId, VaultError> {
        self.ready()?;
        let normal = normalise_new(passphrase)?;
        let (slot, _) = Slot::passphrase(&normal, params, &self.keys.root, self.keys.vault, &*self.entropy)?;
        if !self.area.affords(&slot) {
            return Err(VaultError::TooManySlots);
        }
        self.add_slot(slot)
    }

    /// Adds a key that the platform's keystore keeps: 32 random bytes, not derived from anything that can be guessed.
    ///
    /// # Errors
    /// [`VaultError::TooManySlots`]; those of [`Vault::insert`].
    pub fn add_device_key(&mut self, key: &[u8; 32]) -> Result<SlotId, VaultError> {
        self.ready()?;
        self.add_slot(Slot::device(key, &self.keys.root, self.keys.vault, &*self.entropy)?)
    }

    /// Whether `vault.keys` or its copy in the database could not be brought up to date, so that a removed slot may
    /// survive there. The next unlock tries again.
    pub fn has_stale_slot_copy(&self) -> bool {
        self.stale_copy
    }

    fn add_slot(&mut self, slot: Slot) -> Result<SlotId, VaultError> {
        let id = slot.info().id;
        let mut slots = self.area.slots.clone();
        slots.push(slot);
        self.commit(Changes::new(), Some(slots))?;
        Ok(id)
    }
}
