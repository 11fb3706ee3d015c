//! Adding, changing and removing what opens a vault.
use super::error::VaultError;
use super::id::SlotId;
use super::kdf::KdfParams;
use super::passphrase::normalise_new;
use super::slot::{Slot, SlotKind};
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

    /// Puts a new passphrase in the place of the one that opened the vault, or of the only one, in one change. Where there
    /// are several and something else opened it, the new one is added: each of them may be another person's. Whoever
    /// knows the old one and has an older copy of the files can still open that copy, and with its root key later ones
    /// too, until [`Vault::rotate`].
    ///
    /// # Errors
    /// Those of [`Vault::add_passphrase`].
    pub fn change_passphrase(&mut self, passphrase: &[u8], params: KdfParams) -> Result<SlotId, VaultError> {
        self.ready()?;
        let slot = self.passphrase_slot(passphrase, params)?;
        let (old, new) = (self.own_passphrase(), slot.info().id);
        let mut slots = self.area.slots.clone();
        let Some(place) = slots.iter_mut().find(|slot| Some(slot.info().id) == old) else {
            return self.add_slot(slot);
        };
        *place = slot;
        self.commit(Changes::new(), Some(slots))?;
        if Some(self.opened_by) == old {
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

    /// The passphrase that can only be that of whoever opened the vault.
    fn own_passphrase(&self) -> Option<SlotId> {
        let slots = self.slots().into_iter().filter(|slot| slot.kind == SlotKind::Passphrase);
        match &*slots.map(|slot| slot.id).collect::<Vec<_>>() {
            [only] => Some(*only),
            several => several.iter().copied().find(|id| *id == self.opened_by),
        }
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
