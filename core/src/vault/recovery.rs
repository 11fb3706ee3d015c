//! The recovery code of an open vault: a slot, and a sealed record so that a backup never asks for 48 digits.
use serde::Deserialize;
use zeroize::Zeroizing;

use super::error::VaultError;
use super::id::{RecordId, SlotId};
use super::record::Record;
use super::recovery_code::RecoveryCode;
use super::slot::{Slot, SlotKind};
use super::vault::{Changes, Vault};

/// The kind of the record that keeps the code.
pub(crate) const RECOVERY: &str = "recovery";
const SCHEMA: u32 = 1;

/// Each can be read without the other.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Fields {
    slot: String,
    code: String,
}

impl Vault {
    /// A recovery code that opens nothing yet: it is shown first, and a person writes it down.
    ///
    /// # Errors
    /// [`VaultError::Entropy`].
    pub fn prepare_recovery_code(&self) -> Result<RecoveryCode, VaultError> {
        Ok(RecoveryCode::random(&*self.entropy)?)
    }

    /// Lets this code open the vault, where none does. For one in the place of another see [`Vault::rotate`].
    ///
    /// # Errors
    /// [`VaultError::CodeExists`]; [`VaultError::TooManySlots`]; those of [`Vault::insert`].
    pub fn add_recovery_code(&mut self, code: &RecoveryCode) -> Result<SlotId, VaultError> {
        self.ready()?;
        if self.has_recovery_code() {
            return Err(VaultError::CodeExists);
        }
        let (slot, _) = Slot::recovery(code, &self.keys.root, self.keys.vault, &*self.entropy)?;
        let id = slot.info().id;
        let mut slots = self.area.slots.clone();
        slots.push(slot);
        // What a slot that is gone left behind tells a code that opens nothing.
        let mut changes: Changes = self.recovery_records().map(|(id, _)| (id, None)).collect();
        changes.insert(RecordId::random(&*self.entropy)?, Some(record(code, id)?));
        self.commit(changes, Some(slots))?;
        Ok(id)
    }

    /// Whether a recovery code opens the vault.
    pub fn has_recovery_code(&self) -> bool {
        self.slots().iter().any(|slot| slot.kind == SlotKind::RecoveryCode)
    }

    /// The recovery code, if the vault has one and keeps it.
    pub fn recovery_code(&self) -> Option<RecoveryCode> {
        let slots = self.slots();
        let has =
            |slot: SlotId| slots.iter().any(|info| info.id == slot && info.kind == SlotKind::RecoveryCode);
        let (_, record) = self.recovery_records().find(|(_, record)| slot_of(record).is_some_and(has))?;
        RecoveryCode::parse(&Zeroizing::new(record.read::<Fields>()?.code)).ok()
    }

    fn recovery_records(&self) -> impl Iterator<Item = (RecordId, &Record)> {
        self.records().filter(|(_, record)| record.kind() == RECOVERY)
    }
}

/// The record for a code and its slot.
pub(super) fn record(code: &RecoveryCode, slot: SlotId) -> Result<Record, VaultError> {
    let fields = [("slot", slot.to_string()), ("code", code.text().as_str().to_owned())];
    Record::new(
        RECOVERY,
        SCHEMA,
        fields.map(|(name, value)| (name.to_owned(), value.into())).into_iter().collect(),
    )
}

/// The slot whose code this record keeps.
pub(super) fn slot_of(record: &Record) -> Option<SlotId> {
    record.read::<Fields>()?.slot.parse().ok()
}
