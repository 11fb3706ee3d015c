use faro_core::casefile::Casefile;
use faro_core::l10n::Message;
use faro_core::vault::{self, Condition, SlotInfo};

use super::Text;
use crate::reader::Reader;

/// The open vault, seen from outside.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct VaultView {
    /// How many records verify.
    pub records: u64,
    /// The ways in.
    pub slots: Vec<SlotView>,
    /// Whether everything verifies.
    pub condition: VaultCondition,
    /// Whether this device has seen a newer state.
    pub freshness: Freshness,
    /// What the person must be told about all this; empty if all is well.
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

/// Whether a vault verifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum VaultCondition {
    /// It does.
    Sound,
    /// It does not: it can be read as far as it verifies, and nothing in it is changed.
    Damaged {
        /// How many records are there and do not verify.
        records: u64,
    },
}

/// Whether a vault is the newest state that this device knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Freshness {
    /// There was nothing to compare with.
    Unknown,
    /// It is.
    Current,
    /// It is older: somebody put an older file back. It opens all the same.
    Older,
}

impl VaultView {
    pub(crate) fn new(case: &Casefile, reader: &Reader) -> VaultView {
        let vault = case.vault();
        let condition = match vault.condition() {
            Condition::Sound => VaultCondition::Sound,
            Condition::Damaged { damaged, .. } => VaultCondition::Damaged { records: count(damaged.len()) },
        };
        let freshness = match vault.freshness() {
            vault::Freshness::Unknown => Freshness::Unknown,
            vault::Freshness::Current => Freshness::Current,
            vault::Freshness::Older(_) => Freshness::Older,
        };
        VaultView {
            records: count(vault.records().count()),
            slots: SlotView::all(case, reader),
            condition,
            freshness,
            notices: VaultView::notices(case, reader),
        }
    }

    /// What the person must be told about the vault.
    pub(crate) fn notices(case: &Casefile, reader: &Reader) -> Vec<Text> {
        let (vault, unreadable) = (case.vault(), case.unreadable());
        let older = matches!(vault.freshness(), vault::Freshness::Older(_));
        let notices = [
            (*vault.condition() != Condition::Sound).then(|| Message::new("vault-read-only-damaged")),
            older.then(|| Message::new("vault-older")),
            vault.has_stale_slot_copy().then(|| Message::new("vault-stale-slots")),
            (unreadable > 0).then(|| Message::new("vault-unreadable").with("count", unreadable)),
        ];
        notices.iter().flatten().map(|notice| reader.say(notice)).collect()
    }
}

impl SlotView {
    pub(crate) fn all(case: &Casefile, reader: &Reader) -> Vec<SlotView> {
        case.vault().slots().into_iter().map(|slot| SlotView::new(slot, reader)).collect()
    }

    fn new(slot: SlotInfo, reader: &Reader) -> SlotView {
        let (kind, text) = match slot.kind {
            vault::SlotKind::Passphrase => (SlotKind::Passphrase, "cli-slot-passphrase"),
            vault::SlotKind::RecoveryCode => (SlotKind::RecoveryCode, "cli-slot-recovery"),
            vault::SlotKind::Device => (SlotKind::Device, "cli-slot-device"),
            vault::SlotKind::Unknown(_) => (SlotKind::Unknown, "cli-slot-unknown"),
        };
        SlotView { id: slot.id.to_string(), kind, text: reader.say_id(text) }
    }
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
