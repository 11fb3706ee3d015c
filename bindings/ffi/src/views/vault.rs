//! How the vault is: its ways in, and what the person must be told before they believe a list.

use faro_core::casefile::Casefile;
use faro_core::outlook::{Condition, VaultState};
use faro_core::vault::{self, SlotInfo};

use super::Text;
use crate::reader::Reader;

/// The open vault, seen from outside.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct VaultView {
    /// How many records verify.
    pub records: u64,
    /// The ways in.
    pub slots: Vec<SlotView>,
    /// How it was found: the gravest.
    pub condition: VaultCondition,
    /// Whether any list may lack rows.
    pub is_lacking: bool,
    /// What the person must be told about all this, and of time zones that are old; empty if all is well.
    pub notices: Vec<Text>,
}

/// A way in.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SlotView {
    /// 32 hex digits.
    pub id: String,
    /// What opens it.
    pub kind: SlotKind,
    /// What opens it, in words.
    pub text: Text,
}

/// What kind of secret opens a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum SlotKind {
    /// A passphrase that a person knows.
    Passphrase,
    /// A recovery code on paper.
    RecoveryCode,
    /// A key in the keystore of one device.
    Device,
    /// A kind of a newer version.
    Unknown,
}

/// How a vault was found.
pub type VaultCondition = VaultState;

#[uniffi::remote(Enum)]
pub enum VaultCondition {
    /// Everything verifies.
    Sound,
    /// Something does not: it can be read as far as it verifies, and nothing in it is changed. Offer a salvage.
    Damaged,
    /// This device has seen a newer state: somebody put an older file back. It opens all the same. Offer
    /// `accept_as_current`.
    Older,
}

impl VaultView {
    pub(crate) fn new(case: &Casefile, condition: &Condition, reader: &Reader) -> VaultView {
        VaultView {
            records: u64::try_from(case.vault().records().count()).unwrap_or(u64::MAX),
            slots: SlotView::all(case, reader),
            condition: condition.state,
            is_lacking: condition.is_lacking,
            notices: condition.notices.iter().map(|notice| reader.say(notice)).collect(),
        }
    }
}

impl SlotView {
    pub(crate) fn all(case: &Casefile, reader: &Reader) -> Vec<SlotView> {
        case.vault().slots().into_iter().map(|slot| SlotView::new(slot, reader)).collect()
    }

    fn new(slot: SlotInfo, reader: &Reader) -> SlotView {
        let (kind, text) = match slot.kind {
            vault::SlotKind::Passphrase => (SlotKind::Passphrase, "slot-passphrase"),
            vault::SlotKind::RecoveryCode => (SlotKind::RecoveryCode, "slot-recovery"),
            vault::SlotKind::Device => (SlotKind::Device, "slot-device"),
            vault::SlotKind::Unknown(_) => (SlotKind::Unknown, "slot-unknown"),
        };
        SlotView { id: slot.id.to_string(), kind, text: reader.say_id(text) }
    }
}
