//! An unlocked vault: reading from memory, changing on the disk and then in memory.
use std::collections::BTreeMap;
use std::fs::File;
use std::sync::Arc;

use super::claim::Claim;
use super::contents::{Condition, Contents, seal_record};
use super::draft::Draft;
use super::entropy::{Entropy, random};
use super::error::VaultError;
use super::folder::Folder;
use super::id::{RecordId, SlotId};
use super::key::wipe_stack;
use super::keys::Keys;
use super::manifest::Manifest;
use super::memory::{Freshness, GenerationMemory, Seen};
use super::paper::Opener;
use super::record::Record;
use super::rows::Entry;
use super::slot::{Slot, SlotInfo, Way};
use super::slots::{SlotArea, Unlocked};
use super::table::{Change, Table};

/// What shall be of each record; `None` removes it. In the order of the table: many random places in turn would go over
/// the cache, and write pages again and again.
pub(super) type Changes = BTreeMap<RecordId, Option<Record>>;

/// An open vault. Dropping it locks it.
pub struct Vault {
    // Before the claim: fields are dropped in this order, and the lock must go first.
    pub(super) table: Table,
    pub(super) claim: Claim,
    pub(super) folder: Folder,
    pub(super) keys: Keys,
    pub(super) area: SlotArea,
    pub(super) by: Way,
    /// What else is known of it.
    pub(super) learned: Vec<Way>,
    pub(super) stale_copy: bool,
    pub(super) contents: Contents,
    /// A change failed in its last step: it may stand on the disk.
    pub(super) unsure: bool,
    freshness: Freshness,
    /// The memory knew this vault when it was opened.
    pub(super) is_known: bool,
    pub(super) memory: Option<Arc<dyn GenerationMemory>>,
    pub(super) entropy: Arc<dyn Entropy>,
    /// Papers that are being added.
    pub(super) drafts: BTreeMap<RecordId, Draft>,
    /// Papers that are being read.
    pub(super) readings: BTreeMap<RecordId, Opener<File>>,
}

impl Vault {
    /// Reads all that a secret opened.
    pub(super) fn new(
        // Arguments are dropped from the last to the first, and the lock must go before the claim.
        claim: Claim,
        table: Table,
        folder: Folder,
        unlocked: Unlocked,
        entropy: Arc<dyn Entropy>,
        memory: Option<Arc<dyn GenerationMemory>>,
    ) -> Result<Self, VaultError> {
        let Unlocked { area, keys, by } = unlocked;
        let contents = Contents::load(&table, &keys, area.generation)?;
        let mut vault = Self {
            table,
            claim,
            folder,
            keys,
            area,
            by,
            learned: Vec::new(),
            stale_copy: false,
            contents,
            unsure: false,
            freshness: Freshness::Unknown,
            is_known: false,
            memory: None,
            entropy,
            drafts: BTreeMap::new(),
            readings: BTreeMap::new(),
        };
        if let Some(memory) = memory {
            vault.watch(memory);
        }
        Ok(vault)
    }

    /// Compares this state with what was last seen, and tells the memory of every state from now on. An unlock with a
    /// memory does it already: this is for a vault that was just made.
    pub fn watch(&mut self, memory: Arc<dyn GenerationMemory>) {
        self.memory = Some(memory);
        let last = self.memory.as_deref().map(|memory| memory.last(&self.keys.vault));
        self.is_known = matches!(last, Some(Ok(Some(_))));
        self.freshness = Freshness::of(self.seen().as_ref(), last.and_then(Result::ok));
        if self.freshness == Freshness::Current && self.contents.condition == Condition::Sound {
            self.remember();
        }
    }

    /// Every record that verifies, by ascending id, which says nothing of time.
    pub fn records(&self) -> impl Iterator<Item = (RecordId, &Record)> {
        self.contents.entries.iter().map(|(id, entry)| (*id, &entry.record))
    }

    /// The record with this id, if there is one and it verifies.
    pub fn get(&self, id: RecordId) -> Option<&Record> {
        self.contents.entries.get(&id).map(|entry| &entry.record)
    }

    /// The slots, as the MAC vouches for them.
    pub fn slots(&self) -> Vec<SlotInfo> {
        self.area.info()
    }

    /// The slot that this vault was opened by.
    pub fn opened_by(&self) -> SlotId {
        self.by.slot
    }

    /// Random bytes of the vault's own source, for what is not secret.
    pub(crate) fn random<const N: usize>(&self) -> Result<[u8; N], VaultError> {
        Ok(random(&*self.entropy)?)
    }

    /// Whether everything verifies. If not, every change is refused with [`VaultError::ReadOnlyDamaged`].
    pub fn condition(&self) -> &Condition {
        &self.contents.condition
    }

    /// Whether this device has seen a newer state of the vault. While it is [`Freshness::Older`], the memory is left
    /// as it is.
    pub fn freshness(&self) -> Freshness {
        self.freshness
    }

    /// Makes this state the last seen one, after the person has been told that it is older and goes on with it.
    pub fn accept_as_current(&mut self) {
        if let Freshness::Older(_) = self.freshness {
            self.freshness = Freshness::Current;
            self.remember();
        }
    }

    /// Closes the files and wipes the keys. The text of records is wiped if the program's allocator does that: see
    /// [`crate::wiping`].
    pub fn lock(self) {
        drop(self);
        wipe_stack();
    }

    /// Before a change: where it is not known what the disk holds, that is read again, for a change that is made of
    /// what was before would leave a vault whose manifest does not fit.
    pub(super) fn ready(&mut self) -> Result<(), VaultError> {
        if self.unsure {
            let slots = self.table.slots()?;
            if let Some(area) = slots.and_then(|slots| SlotArea::parse(&slots).ok())
                && area.verifies(&self.keys.slots)?
            {
                self.area = area;
            }
            self.contents = Contents::load(&self.table, &self.keys, self.area.generation)?;
            self.unsure = false;
        }
        self.manifest().map(drop)
    }

    /// Whether the disk holds what memory holds.
    fn is_as_before(&self) -> bool {
        let found = self.table.manifest().ok().flatten();
        let found = found.and_then(|body| Manifest::open(&body, &self.keys).ok());
        found.is_some() && found == self.contents.manifest
    }

    /// The manifest, if the vault may be changed.
    pub(super) fn manifest(&self) -> Result<&Manifest, VaultError> {
        match (&self.contents.condition, &self.contents.manifest) {
            (Condition::Sound, Some(manifest)) => Ok(manifest),
            _ => Err(VaultError::ReadOnlyDamaged),
        }
    }

    /// Makes changes and, if there are any, puts new slots in the place of the old, in one transaction: on the disk
    /// first, then in memory. `None` removes a record.
    pub(super) fn commit(&mut self, changes: Changes, slots: Option<Vec<Slot>>) -> Result<(), VaultError> {
        if changes.is_empty() && slots.is_none() {
            return Ok(());
        }
        self.ready()?;
        let area = slots.map(|slots| self.next_area(slots)).transpose()?;
        let mut manifest = self.manifest()?.clone();
        let mut sealed = Vec::with_capacity(changes.len());
        for (id, record) in changes {
            let seal = |record| -> Result<_, VaultError> {
                let (body, tag) = seal_record(&record, id, &self.keys, manifest.epoch, &*self.entropy)?;
                Ok((body, Entry { record, tag }))
            };
            let row = record.map(seal).transpose()?;
            let old = self.contents.entries.get(&id).map(|entry| entry.tag);
            manifest = manifest.next(old, row.as_ref().map(|(_, entry)| entry.tag))?;
            sealed.push((id, old.is_some(), row));
        }
        if let Some(area) = &area {
            manifest = manifest.with_slots(area.generation)?;
        }
        let rows: Vec<Change<'_>> = sealed
            .iter()
            .map(|(id, there, row)| match row {
                Some((body, _)) if *there => Change::Update(*id, body),
                Some((body, _)) => Change::Insert(*id, body),
                None => Change::Delete(*id),
            })
            .collect();
        let body = manifest.seal(&self.keys, &*self.entropy)?;
        let mut written = self.table.write(&rows, &body, area.as_ref());
        let removes = rows.iter().any(|change| matches!(change, Change::Delete(_)));
        if written == Err(VaultError::Full) && removes && self.folder.spend_reserve() {
            written = self.table.write(&rows, &body, area.as_ref());
            // The journal grew into the room of the reserve, and the next deletion needs that again.
            if written.is_ok() {
                self.table.cut_journal();
            }
            self.folder.keep_reserve();
        }
        if written.is_err() {
            self.unsure = !self.is_as_before();
            return written;
        }
        self.contents.manifest = Some(manifest);
        for (id, _, row) in sealed {
            match row {
                Some((_, entry)) => drop(self.contents.entries.insert(id, entry)),
                None => drop(self.contents.entries.remove(&id)),
            }
        }
        if self.freshness == Freshness::Current {
            self.remember();
        }
        if let Some(area) = area {
            self.take_area(area);
        }
        Ok(())
    }

    fn next_area(&self, slots: Vec<Slot>) -> Result<SlotArea, VaultError> {
        let generation = self.area.generation.checked_add(1).ok_or(VaultError::Damaged)?;
        SlotArea::build(generation, slots, &self.keys.slots)
    }

    /// The database has it already: from then on the change stands, because the higher generation counts.
    fn take_area(&mut self, area: SlotArea) {
        self.area = area;
        self.repair_slots(false, true);
    }

    /// Rewrites copies of the slot area. In a damaged vault nothing is written.
    pub(super) fn repair_slots(&mut self, table: bool, file: bool) {
        let sound = self.contents.condition == Condition::Sound;
        let mut repair = || {
            if table {
                self.table.write_slots(&self.area)?;
            }
            if file { self.folder.write_keys(self.area.bytes()) } else { Ok(()) }
        };
        self.stale_copy = (table || file) && !(sound && repair().is_ok());
    }

    fn seen(&self) -> Option<Seen> {
        let Manifest { generation, rows, .. } = self.contents.manifest.as_ref()?;
        let rows8 = *rows.0.first_chunk()?;
        Some(Seen { vault_id: self.keys.vault, generation: *generation, rows8 })
    }

    /// Tells the memory of this state; if that fails, nobody knows any more how fresh the file is.
    fn remember(&mut self) {
        let told = self
            .seen()
            .zip(self.memory.as_deref())
            .is_some_and(|(seen, memory)| memory.remember(&seen).is_ok());
        if !told {
            self.freshness = Freshness::Unknown;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::Map;

    use super::super::{KdfParams, LockedVault, OsEntropy, Secret};
    use super::*;

    const PASSPHRASE: &[u8] = b"seven green boats at night";

    fn open(folder: &Path) -> Vault {
        let locked = LockedVault::open(folder).unwrap();
        locked.unlock(Secret::Passphrase(PASSPHRASE), Arc::new(OsEntropy), None).unwrap()
    }

    #[test]
    fn a_change_that_stands_although_it_failed_is_read_before_the_next() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("vault");
        let mut vault = Vault::create(&folder, PASSPHRASE, KdfParams::FLOOR, Arc::new(OsEntropy)).unwrap();
        let first = vault.insert("note", 1, Map::new()).unwrap();
        // What a commit leaves whose last sync fails: the disk has the row, and memory does not know it.
        let (id, manifest) = (RecordId([7; 16]), vault.manifest().unwrap().clone());
        let record = Record::new("note", 1, Map::new()).unwrap();
        let (body, tag) = seal_record(&record, id, &vault.keys, manifest.epoch, &OsEntropy).unwrap();
        let next = manifest.next(None, Some(tag)).unwrap().seal(&vault.keys, &OsEntropy).unwrap();
        vault.table.write(&[Change::Insert(id, &body)], &next, None).unwrap();
        assert!(!vault.is_as_before());
        vault.unsure = true;

        vault.delete(first).unwrap();
        assert!(vault.is_as_before() && !vault.unsure);
        vault.lock();
        let vault = open(&folder);
        assert_eq!(vault.condition(), &Condition::Sound);
        assert_eq!(vault.records().map(|(id, _)| id).collect::<Vec<_>>(), [id]);
    }
}
