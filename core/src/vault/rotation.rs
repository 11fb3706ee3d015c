//! A new root key: whenever a way in is changed or removed, because whoever has the old secret and an older copy of the
//! files has the old root key too.
use super::error::VaultError;
use super::id::{RecordId, SlotId};
use super::kdf::KdfParams;
use super::key::{Key, wipe_stack};
use super::keys::Keys;
use super::locked::LockedVault;
use super::passphrase::normalise_new;
use super::record::Record;
use super::recovery::{RECOVERY, record, slot_of};
use super::recovery_code::RecoveryCode;
use super::rewrite::{self, Progress};
use super::slot::{Secret, Slot, SlotInfo, SlotKind, Way};
use super::slots::{Copies, SlotArea, Unlocked};
use super::vault::Vault;

/// What shall open a vault under its new root key. What is not named here goes over, if its secret is known: that by
/// which the vault was opened, what was told since ([`Vault::learn`]), and the recovery code, which the vault keeps.
#[derive(Default)]
pub struct Rotation<'a> {
    /// A passphrase in the place of the person's own, and what a try of it costs.
    pub passphrase: Option<(&'a [u8], KdfParams)>,
    /// A recovery code in the place of the one there is: for when somebody saw that one, or may have read it.
    pub code: Option<&'a RecoveryCode>,
    /// Ways in that are removed.
    pub without: &'a [SlotId],
}

/// A vault under its new root key.
pub struct Rotated {
    /// The vault, open.
    pub vault: Vault,
    /// Ways in that fell away because nobody told their secret.
    pub lost: Vec<SlotInfo>,
}

/// What becomes of the slots.
struct Ways {
    kept: Vec<(Slot, Key)>,
    lost: Vec<SlotInfo>,
}

impl Vault {
    /// Seals every record under a new root key, in a new file that is read back and compared record by record before it
    /// takes the place of the old one, which is then overwritten. Interrupted at any moment, this leaves the old vault or
    /// the new one.
    ///
    /// The sealed papers stay as they are, and their keys go over: who could read a paper before can read that paper
    /// still; what is added later they cannot. So it is with a recovery code that is kept: who has an older copy and an
    /// old secret can read it there.
    ///
    /// # Errors
    /// Those of [`Vault::create`] for the passphrase; [`VaultError::NoSuchSlot`]; [`VaultError::LastSlot`] if no
    /// passphrase or recovery code would be left; those of [`Vault::insert`]; [`VaultError::Damaged`] if the new
    /// file is not what was written; [`VaultError::AlreadyOpen`] if another process opened it at once. The vault is
    /// locked then, and on the disk one of the two is whole.
    pub fn rotate(mut self, rotation: &Rotation<'_>, progress: Progress<'_>) -> Result<Rotated, VaultError> {
        self.ready()?;
        let manifest = self.manifest()?;
        let Ways { kept, lost } = self.ways(rotation)?;
        let (entropy, vault) = (&*self.entropy, self.keys.vault);
        let root = Key::random(entropy)?;
        let mut ways = Vec::new();
        if let Some((passphrase, params)) = rotation.passphrase {
            ways.push(Slot::passphrase(&normalise_new(passphrase)?, params, &root, vault, entropy)?);
        }
        for (slot, kek) in kept {
            ways.push((slot.wrap(&kek, &root, vault, entropy)?, kek));
        }
        let has = |id: SlotId| ways.iter().any(|(slot, _)| slot.info().id == id);
        let stays = |record: &Record| record.kind() != RECOVERY || slot_of(record).is_some_and(has);
        let kept = self.records().filter(|(_, record)| stays(record));
        let mut records: Vec<(RecordId, Record)> = kept.map(|(id, record)| (id, record.clone())).collect();
        if let Some(code) = rotation.code {
            let (slot, kek) = Slot::recovery(code, &root, vault, entropy)?;
            records.push((RecordId::random(entropy)?, record(code, slot.info().id)?));
            ways.push((slot, kek));
        }
        let keys = Keys::derive(vault, root)?;
        let generation = self.area.generation.checked_add(1).ok_or(VaultError::Damaged)?;
        let slots = ways.iter().map(|(slot, _)| slot.clone()).collect();
        let area = SlotArea::build(generation, slots, &keys.slots)?;
        let generation = manifest.generation.checked_add(1).ok_or(VaultError::Damaged)?;
        // The one that opened it, or else the first: a new passphrase, if there is one.
        let at = ways.iter().position(|(slot, _)| slot.info().id == self.by.slot).unwrap_or_default();
        let (slot, kek) = ways.into_iter().nth(at).ok_or(VaultError::LastSlot)?;
        let by = Way { slot: slot.info().id, kek };
        let learned = std::mem::take(&mut self.learned);

        self.folder.remove_rotated();
        let path = self.folder.new_database();
        rewrite::write(&path, &keys, &area, generation, &records, entropy, progress)?;
        // A passphrase is derived once more: if the memory failed the first time, nobody could open what comes of it.
        let open = |copies: &Copies| match rotation.passphrase {
            Some((passphrase, _)) => copies.unlock(Secret::Passphrase(passphrase), vault, |_| true),
            None => copies.unlock_by(&by, vault),
        };
        rewrite::verify(&path, open, &records, progress)?;
        self.folder.swap_database()?;

        let Self { table, claim, folder, entropy, memory, .. } = self;
        // The lock on the old file goes before the claim on the folder, as when a vault is dropped.
        drop(table);
        drop(claim);
        let unlocked = Unlocked { area, keys, by };
        let mut vault = LockedVault::open(folder.path())?.enter(unlocked, entropy, memory)?;
        vault.learned = learned;
        // The new vault stands, and was opened: the old root key goes at once.
        vault.folder.remove_rotated();
        Ok(Rotated { vault, lost })
    }

    /// Takes a second secret of an open vault, such as the passphrase where the device's key opened it: its way goes over
    /// into a new root key. That of a passphrase takes as long as an unlock.
    ///
    /// # Errors
    /// [`VaultError::WrongSecret`] and the others of [`LockedVault::unlock`].
    pub fn learn(&mut self, secret: Secret<'_>) -> Result<(), VaultError> {
        let opened = self.area.open(secret, self.keys.vault);
        wipe_stack();
        let (way, _) = opened?.ok_or(VaultError::WrongSecret)?;
        self.learned.retain(|known| known.slot != way.slot);
        self.learned.push(way);
        Ok(())
    }

    /// The ways in that would fall away because nobody told their secret: for those who must know before.
    ///
    /// # Errors
    /// [`VaultError::ReadOnlyDamaged`], [`VaultError::NoSuchSlot`], [`VaultError::LastSlot`].
    pub fn would_lose(&self, rotation: &Rotation<'_>) -> Result<Vec<SlotInfo>, VaultError> {
        self.manifest()?;
        self.ways(rotation).map(|ways| ways.lost)
    }

    fn ways(&self, rotation: &Rotation<'_>) -> Result<Ways, VaultError> {
        let there = |id: &SlotId| self.area.slots.iter().any(|slot| slot.info().id == *id);
        if !rotation.without.iter().all(there) {
            return Err(VaultError::NoSuchSlot);
        }
        let replaced = rotation.passphrase.and_then(|_| self.own_passphrase());
        let (mut kept, mut lost) = (Vec::new(), Vec::new());
        for slot in &self.area.slots {
            let SlotInfo { id, kind } = slot.info();
            let ends = rotation.without.contains(&id)
                || Some(id) == replaced
                || (rotation.code.is_some() && kind == SlotKind::RecoveryCode);
            if !ends {
                match self.kek(slot) {
                    Some(kek) => kept.push((slot.clone(), kek)),
                    None => lost.push(slot.info()),
                }
            }
        }
        let portable = |(slot, _): &(Slot, Key)| {
            matches!(slot.info().kind, SlotKind::Passphrase | SlotKind::RecoveryCode)
        };
        let new = rotation.passphrase.is_some() || rotation.code.is_some();
        if new || kept.iter().any(portable) { Ok(Ways { kept, lost }) } else { Err(VaultError::LastSlot) }
    }

    /// The key that wraps the root key in a slot, if anybody here knows it.
    fn kek(&self, slot: &Slot) -> Option<Key> {
        let known = |way: &&Way| way.slot == slot.info().id;
        if let Some(way) = self.learned.iter().chain([&self.by]).find(known) {
            return Some(Key::copied(way.kek.bytes()));
        }
        let code = self.recovery_code()?;
        let opened = slot.open(Secret::RecoveryCode(&code), self.keys.vault);
        opened.ok().flatten().map(|(_, kek)| kek)
    }

    /// The passphrase that can only be that of whoever is there: what they told last counts before what opened the vault.
    fn own_passphrase(&self) -> Option<SlotId> {
        let slots = self.slots().into_iter().filter(|slot| slot.kind == SlotKind::Passphrase);
        match &*slots.map(|slot| slot.id).collect::<Vec<_>>() {
            [only] => Some(*only),
            several => {
                let known = self.learned.iter().rev().chain([&self.by]);
                known.map(|way| way.slot).find(|id| several.contains(id))
            }
        }
    }
}
