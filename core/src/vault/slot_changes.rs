//! Adding, changing and removing what opens a vault.
use super::error::VaultError;
use super::id::SlotId;
use super::kdf::KdfParams;
use super::passphrase::normalise_new;
use super::slot::{Slot, SlotInfo, SlotKind};
use super::vault::{Changes, Vault};

impl Vault {
    /// Adds another passphrase. To change one, see [`Vault::change_passphrase`].
    ///
    /// # Errors
    /// Those of [`Vault::create`] for the passphrase and its parameters; [`VaultError::TooManySlots`]; those of
    /// [`Vault::insert`].
    pub fn add_passphrase(&mut self, passphrase: &[u8], params: KdfParams) -> Result<SlotId, VaultError> {
        self.ready()?;
        let slot = self.passphrase_slot(passphrase, params)?;
        self.add_slot(slot)
    }

    /// Puts a new passphrase in the place of the one that opens slot `old`, in one change. Whoever knows the old one
    /// and has an older copy of the files can still open that copy, and with its root key later ones too, until
    /// [`Vault::rotate`].
    ///
    /// # Errors
    /// [`VaultError::NoSuchSlot`] if `old` is no passphrase's slot; those of [`Vault::add_passphrase`].
    pub fn change_passphrase(
        &mut self,
        old: SlotId,
        passphrase: &[u8],
        params: KdfParams,
    ) -> Result<SlotId, VaultError> {
        self.ready()?;
        let mut slots = self.area.slots.clone();
        let wanted = SlotInfo { id: old, kind: SlotKind::Passphrase };
        let place = slots.iter_mut().find(|slot| slot.info() == wanted).ok_or(VaultError::NoSuchSlot)?;
        *place = self.passphrase_slot(passphrase, params)?;
        let new = place.info().id;
        self.commit(Changes::new(), Some(slots))?;
        if self.opened_by == old {
            self.opened_by = new;
        }
        Ok(new)
    }

    /// Adds a key that the platform's keystore keeps: 32 random bytes, not derived from anything that can be guessed.
    ///
    /// # Errors
    /// [`VaultError::TooManySlots`]; those of [`Vault::insert`].
    pub fn add_device_key(&mut self, key: &[u8; 32]) -> Result<SlotId, VaultError> {
        self.ready()?;
        self.add_slot(Slot::device(key, &self.keys.root, self.keys.vault, &*self.entropy)?)
    }

    /// Removes a slot, and with a recovery code's the record that keeps the code. Whoever has both its secret and an
    /// older copy of the files can still open that copy, and with its root key later ones too, until
    /// [`Vault::rotate`].
    ///
    /// # Errors
    /// [`VaultError::NoSuchSlot`]; [`VaultError::LastSlot`] if no passphrase or recovery code would be left; those of
    /// [`Vault::insert`].
    pub fn remove_slot(&mut self, id: SlotId) -> Result<(), VaultError> {
        self.ready()?;
        let mut slots = self.area.slots.clone();
        slots.retain(|slot| slot.info().id != id);
        if slots.len() == self.area.slots.len() {
            return Err(VaultError::NoSuchSlot);
        }
        let portable =
            |slot: &Slot| matches!(slot.info().kind, SlotKind::Passphrase | SlotKind::RecoveryCode);
        if !slots.iter().any(portable) {
            return Err(VaultError::LastSlot);
        }
        let records = self.records_of_slot(id).into_iter().map(|record| (record, None)).collect();
        self.commit(records, Some(slots))
    }

    /// Whether `vault.keys` or its copy in the database could not be brought up to date, so that a removed slot may
    /// survive there. The next unlock tries again.
    pub fn has_stale_slot_copy(&self) -> bool {
        self.stale_copy
    }

    fn passphrase_slot(&self, passphrase: &[u8], params: KdfParams) -> Result<Slot, VaultError> {
        let normal = normalise_new(passphrase)?;
        Slot::passphrase(&normal, params, &self.keys.root, self.keys.vault, &*self.entropy)
    }

    fn add_slot(&mut self, slot: Slot) -> Result<SlotId, VaultError> {
        let id = slot.info().id;
        let mut slots = self.area.slots.clone();
        slots.push(slot);
        self.commit(Changes::new(), Some(slots))?;
        Ok(id)
    }
}
