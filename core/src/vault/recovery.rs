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
    /// Makes a new recovery code. The slot and the record of the one before are removed in the same transaction: the
    /// old paper then opens nothing but old copies of the files.
    ///
    /// # Errors
    /// [`VaultError::TooManySlots`]; those of [`Vault::insert`].
    pub fn mint_recovery_code(&mut self) -> Result<RecoveryCode, VaultError> {
        self.ready()?;
        let code = RecoveryCode::random(&*self.entropy)?;
        let slot = Slot::recovery(&code, &self.keys.root, self.keys.vault, &*self.entropy)?;
        let record = record(&code, slot.info().id)?;
        let mut slots = self.area.slots.clone();
        slots.retain(|slot| slot.info().kind != SlotKind::RecoveryCode);
        slots.push(slot);
        let mut changes: Changes = self.recovery_records().map(|(id, _)| (id, None)).collect();
        changes.insert(RecordId::random(&*self.entropy)?, Some(record));
        self.commit(changes, Some(slots))?;
        Ok(code)
    }

    /// The recovery code, if the vault has one and keeps it.
    pub fn recovery_code(&self) -> Option<RecoveryCode> {
        let slots = self.slots();
        let has =
            |slot: SlotId| slots.iter().any(|info| info.id == slot && info.kind == SlotKind::RecoveryCode);
        let (_, record) = self.recovery_records().find(|(_, record)| slot_of(record).is_some_and(has))?;
        RecoveryCode::parse(&Zeroizing::new(record.read::<Fields>()?.code)).ok()
    }

    /// The records that keep the code of this slot.
    pub(super) fn records_of_slot(&self, slot: SlotId) -> Vec<RecordId> {
        let records = self.recovery_records().filter(|(_, record)| slot_of(record) == Some(slot));
        records.map(|(id, _)| id).collect()
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

fn slot_of(record: &Record) -> Option<SlotId> {
    record.read::<Fields>()?.slot.parse().ok()
}
