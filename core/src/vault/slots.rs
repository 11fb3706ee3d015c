//! The slot area: all slots, a generation, a MAC; and the two copies of it.
use std::cmp::Reverse;

use sha2::{Digest, Sha256};

use super::bytes::take;
use super::error::VaultError;
use super::id::VaultId;
use super::kdf::KdfParams;
use super::key::Key;
use super::keys::Keys;
use super::slot::{Secret, Slot, SlotInfo, Way};

const MAGIC: &[u8; 8] = b"FAROSLOT";
const VERSION: u8 = 1;
const SUM: usize = 8;

/// The bytes that stand in `meta.slots` and in `vault.keys`. Whether they are authentic, only a key can say.
#[derive(Clone)]
pub(super) struct SlotArea {
    pub(super) generation: u64,
    pub(super) slots: Vec<Slot>,
    bytes: Vec<u8>,
}

impl SlotArea {
    /// The size of an area with 255 slots.
    pub(super) const MOST_BYTES: usize = 18 + 255 * Slot::SIZE + 32 + SUM;

    /// Joins and signs the slots.
    ///
    /// # Errors
    /// [`VaultError::TooManySlots`] above 255.
    pub(super) fn build(generation: u64, slots: Vec<Slot>, slots_key: &Key) -> Result<Self, VaultError> {
        let count = u8::try_from(slots.len()).map_err(|_| VaultError::TooManySlots)?;
        let mut bytes = [MAGIC.as_slice(), &[VERSION], &generation.to_be_bytes(), &[count]].concat();
        slots.iter().for_each(|slot| bytes.extend(slot.bytes()));
        bytes.extend(slots_key.mac(&[&bytes])?);
        bytes.extend(sum(&bytes));
        Ok(Self { generation, slots, bytes })
    }

    /// Reads a copy whose sum is right.
    ///
    /// # Errors
    /// [`VaultError::Damaged`]; [`VaultError::NewerFormat`].
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, VaultError> {
        // The sum comes first: a newer version is only believed if it is no damage.
        let (summed, found) = bytes.split_last_chunk().ok_or(VaultError::Damaged)?;
        if sum(summed) != *found || !summed.starts_with(MAGIC) {
            return Err(VaultError::Damaged);
        }
        let mut rest = summed.get(MAGIC.len()..).unwrap_or_default();
        let [version] = take(&mut rest).ok_or(VaultError::Damaged)?;
        if version > VERSION {
            return Err(VaultError::NewerFormat);
        }
        let generation = u64::from_be_bytes(take(&mut rest).ok_or(VaultError::Damaged)?);
        let [count] = take(&mut rest).ok_or(VaultError::Damaged)?;
        let (slots, _mac) = rest.split_last_chunk::<32>().ok_or(VaultError::Damaged)?;
        let slots: Option<Vec<Slot>> = slots.chunks(Slot::SIZE).map(Slot::parse).collect();
        match slots {
            Some(slots) if slots.len() == usize::from(count) && version == VERSION => {
                Ok(Self { generation, slots, bytes: bytes.to_vec() })
            }
            _ => Err(VaultError::Damaged),
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn info(&self) -> Vec<SlotInfo> {
        self.slots.iter().map(Slot::info).collect()
    }

    pub(super) fn verifies(&self, slots_key: &Key) -> Result<bool, VaultError> {
        is_signed(&self.bytes, slots_key)
    }

    /// Tries the slots in turn, the cheapest first, as long as all of them together cost no more than one may. A slot
    /// that fails to open hides no other one.
    pub(super) fn open(&self, secret: Secret<'_>, vault: VaultId) -> Result<Option<(Way, Key)>, VaultError> {
        let mut slots: Vec<&Slot> = self.slots.iter().collect();
        slots.sort_by_key(|slot| slot.work(secret));
        let (mut failure, mut left) = (None, KdfParams::MOST_WORK);
        for slot in slots {
            let afford = left.checked_sub(slot.work(secret)).ok_or(VaultError::KdfRefused);
            let opened = afford.and_then(|rest| {
                left = rest;
                slot.open(secret, vault)
            });
            match opened {
                Ok(None) => {}
                Ok(Some((root, kek))) => return Ok(Some((Way { slot: slot.info().id, kek }, root))),
                Err(error) => failure = failure.or(Some(error)),
            }
        }
        failure.map_or(Ok(None), Err)
    }

    /// Whether another passphrase would leave this area one that can be tried to its end.
    pub(super) fn affords(&self, passphrase: &Slot) -> bool {
        let any = Secret::Passphrase(&[]);
        let all = self.slots.iter().chain([passphrase]).map(|slot| slot.work(any));
        all.fold(0, u64::saturating_add) <= KdfParams::MOST_WORK
    }
}

/// Whether the MAC of an area, of whatever version, is one of this vault.
fn is_signed(area: &[u8], slots_key: &Key) -> Result<bool, VaultError> {
    let signed = area.split_last_chunk::<SUM>().and_then(|(rest, _)| rest.split_last_chunk::<32>());
    signed.map_or(Ok(false), |(content, mac)| slots_key.verifies(&[content], mac))
}

fn sum(bytes: &[u8]) -> [u8; SUM] {
    let [a, b, c, d, e, f, g, h, ..] = Sha256::digest(bytes).0;
    [a, b, c, d, e, f, g, h]
}

/// What a secret opened.
pub(super) struct Unlocked {
    pub(super) area: SlotArea,
    pub(super) keys: Keys,
    /// The way that it opened.
    pub(super) by: Way,
}

/// What was found in the two places; `None` for a copy that is missing or damaged.
pub(super) struct Copies {
    pub(super) table: Option<SlotArea>,
    pub(super) file: Option<SlotArea>,
    /// Copies of a later version. Anybody can write a number: only a key tells whether they are this vault's.
    later: Vec<Vec<u8>>,
}

impl Copies {
    /// # Errors
    /// [`VaultError::Damaged`] if no copy is whole; [`VaultError::NewerFormat`] if none of this version is.
    pub(super) fn parse(table: Option<&[u8]>, file: Option<&[u8]>) -> Result<Self, VaultError> {
        let mut later = Vec::new();
        let mut whole = |bytes: Option<&[u8]>| match bytes.map(SlotArea::parse)? {
            Err(VaultError::NewerFormat) => {
                later.extend(bytes.map(<[u8]>::to_vec));
                None
            }
            parsed => parsed.ok(),
        };
        let (table, file) = (whole(table), whole(file));
        match (&table, &file) {
            (None, None) if later.is_empty() => Err(VaultError::Damaged),
            (None, None) => Err(VaultError::NewerFormat),
            _ => Ok(Self { table, file, later }),
        }
    }

    /// The slots of the copy that counts as far as one can tell without a key.
    pub(super) fn info(&self) -> Vec<SlotInfo> {
        self.ranked().first().map(|area| area.info()).unwrap_or_default()
    }

    /// Different copies, the higher generation first, the database's on a tie.
    fn ranked(&self) -> Vec<&SlotArea> {
        let mut areas: Vec<&SlotArea> = self.table.iter().chain(&self.file).collect();
        areas.sort_by_key(|area| Reverse(area.generation));
        areas.dedup_by_key(|area| area.bytes());
        areas
    }

    /// Finds the authentic copy of the highest generation, and opens it. `fits` tells whether keys are those of the
    /// records; it is asked only where the copies differ.
    ///
    /// A copy that claims a high generation without the right MAC does not hide the other one; but a secret that was
    /// removed from an authentic copy does not open an older one, and neither does one whose root key is gone.
    ///
    /// # Errors
    /// [`VaultError::WrongSecret`]; [`VaultError::Damaged`] and the others of [`Slot::open`]; [`VaultError::NewerFormat`].
    pub(super) fn unlock(
        &self,
        secret: Secret<'_>,
        vault: VaultId,
        fits: impl Fn(&Keys) -> bool,
    ) -> Result<Unlocked, VaultError> {
        let mut newer: Vec<&SlotArea> = Vec::new();
        let mut failure = VaultError::WrongSecret;
        let ranked = self.ranked();
        for area in &ranked {
            match area.open(secret, vault) {
                Ok(Some((by, root))) => {
                    let keys = Keys::derive(vault, root)?;
                    for later in &self.later {
                        if is_signed(later, &keys.slots)? {
                            return Err(VaultError::NewerFormat);
                        }
                    }
                    for other in &newer {
                        if other.verifies(&keys.slots)? {
                            return Err(failure);
                        }
                    }
                    if ranked.len() == 1 || fits(&keys) {
                        if area.verifies(&keys.slots)? {
                            return Ok(Unlocked { area: (*area).clone(), keys, by });
                        }
                        failure = VaultError::Damaged;
                    }
                }
                Ok(None) => {}
                Err(error) => failure = error,
            }
            newer.push(area);
        }
        Err(failure)
    }

    /// Opens the first copy with a way that is known already.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] if it does not open.
    pub(super) fn unlock_by(&self, by: &Way, vault: VaultId) -> Result<Unlocked, VaultError> {
        let area = self.ranked().into_iter().next().ok_or(VaultError::Damaged)?;
        let slot = area.slots.iter().find(|slot| slot.info().id == by.slot).ok_or(VaultError::Damaged)?;
        let keys = Keys::derive(vault, slot.unwrap(&by.kek, vault)?.ok_or(VaultError::Damaged)?)?;
        let by = Way { slot: by.slot, kek: Key::copied(by.kek.bytes()) };
        if area.verifies(&keys.slots)? {
            Ok(Unlocked { area: area.clone(), keys, by })
        } else {
            Err(VaultError::Damaged)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::OsEntropy;
    use super::super::slot::SlotKind;
    use super::*;

    const VAULT: VaultId = VaultId([5; 16]);
    const DEVICE_KEY: [u8; 32] = [6; 32];

    fn device(root: &Key) -> Slot {
        Slot::device(&DEVICE_KEY, root, VAULT, &OsEntropy).unwrap()
    }

    fn slots_key(root: &Key) -> Key {
        root.derive(&VAULT.0, &[b"faro1/slots"]).unwrap()
    }

    #[test]
    fn slots_of_other_versions_are_kept_byte_for_byte() {
        let root = Key::copied(&[1; 32]);
        let recovery = [[7; 16].as_slice(), &[2, 9], &[8; 130]].concat();
        let unknown = [[9; 16].as_slice(), &[200, 201], &[10; 130]].concat();
        let slots = [&recovery, &unknown].map(|bytes| Slot::parse(bytes).unwrap()).to_vec();
        let area = SlotArea::build(1, slots, &slots_key(&root)).unwrap();
        let mut area = SlotArea::parse(area.bytes()).unwrap();
        area.slots.push(device(&root));
        let area = SlotArea::build(2, area.slots, &slots_key(&root)).unwrap();
        assert_eq!(area.bytes()[18..18 + 2 * 148], [recovery, unknown].concat());
        let kinds: Vec<_> = area.info().iter().map(|info| info.kind).collect();
        assert_eq!(kinds, [SlotKind::RecoveryCode, SlotKind::Unknown(200), SlotKind::Device]);
        let (_, opened) = area.open(Secret::DeviceKey(&DEVICE_KEY), VAULT).unwrap().unwrap();
        assert_eq!(opened.bytes(), root.bytes(), "they do not hide the slot that fits");
    }

    #[test]
    fn an_area_has_room_for_255_slots() {
        let root = Key::copied(&[1; 32]);
        let full = SlotArea::build(1, vec![device(&root); 255], &slots_key(&root)).unwrap();
        assert_eq!(full.bytes().len(), SlotArea::MOST_BYTES);
        assert_eq!(SlotArea::parse(full.bytes()).unwrap().slots.len(), 255);
        let over = SlotArea::build(1, vec![device(&root); 256], &slots_key(&root));
        assert_eq!(over.err(), Some(VaultError::TooManySlots));
    }

    #[test]
    fn the_newer_authentic_copy_counts() {
        let root = Key::copied(&[1; 32]);
        let area = |generation, root: &Key| {
            Some(SlotArea::build(generation, vec![device(root)], &slots_key(root)).unwrap())
        };
        let other = Key::copied(&[2; 32]);
        let unlock = |table, file| {
            let copies = Copies { table, file, later: Vec::new() };
            let unlocked = copies.unlock(Secret::DeviceKey(&DEVICE_KEY), VAULT, |_| true)?;
            Ok::<_, VaultError>(unlocked.area.generation)
        };
        assert_eq!(unlock(area(3, &root), area(4, &root)), Ok(4));
        assert_eq!(unlock(area(3, &root), None), Ok(3));
        let mut unsigned = SlotArea::build(9, vec![device(&root)], &other).unwrap();
        assert_eq!(unlock(area(3, &root), Some(unsigned.clone())), Ok(3));
        assert_eq!(unlock(None, Some(unsigned.clone())), Err(VaultError::Damaged));
        unsigned.slots.clear();
        assert_eq!(unlock(area(3, &root), Some(unsigned)), Ok(3));
        let empty = SlotArea::build(9, Vec::new(), &slots_key(&root)).unwrap();
        assert_eq!(unlock(area(3, &root), Some(empty)), Err(VaultError::WrongSecret), "removed since");
    }
}
