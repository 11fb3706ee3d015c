//! An unlocked vault: reading from memory, changing on the disk and then in memory.
use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::claim::Claim;
use super::contents::{Condition, Contents, Entry, seal_record};
use super::entropy::{Entropy, random};
use super::error::VaultError;
use super::folder::Folder;
use super::id::{RecordId, SlotId, VaultId};
use super::kdf::KdfParams;
use super::key::{Key, wipe_stack};
use super::keys::Keys;
use super::locked::{LockedVault, exists};
use super::manifest::Manifest;
use super::memory::{Freshness, GenerationMemory, Seen};
use super::paper::Opener;
use super::papers::{Draft, PAPER};
use super::passphrase::normalise_new;
use super::record::Record;
use super::slot::Slot;
use super::slots::{SlotArea, Unlocked};
use super::table::{Change, Table};

/// An open vault. Dropping it locks it.
pub struct Vault {
    // Before the claim: fields are dropped in this order, and the lock must go first.
    pub(super) table: Table,
    pub(super) claim: Claim,
    pub(super) folder: Folder,
    pub(super) keys: Keys,
    pub(super) area: SlotArea,
    pub(super) opened_by: SlotId,
    pub(super) stale_copy: bool,
    pub(super) contents: Contents,
    /// A change failed in its last step: it may stand on the disk.
    pub(super) unsure: bool,
    freshness: Freshness,
    pub(super) memory: Option<Arc<dyn GenerationMemory>>,
    pub(super) entropy: Arc<dyn Entropy>,
    /// Papers that are being added.
    pub(super) drafts: BTreeMap<RecordId, Draft>,
    /// Papers that are being read.
    pub(super) readings: BTreeMap<RecordId, Opener<File>>,
}

/// TEMPORARY
pub enum Write {
    /// x
    Insert { kind: &'static str, schema: u32, body: Map<String, Value> },
    /// x
    Update { id: RecordId, schema: u32, body: Map<String, Value> },
    /// x
    Delete { id: RecordId },
}

impl Vault {
    /// Makes a new vault in `folder`, whose parent must exist, and opens it. `folder` itself must not exist or be
    /// empty. Interrupted at any moment, this leaves a whole vault or none.
    ///
    /// # Errors
    /// [`VaultError::PassphraseTooShort`], [`VaultError::PassphraseUnassigned`], [`VaultError::PassphraseNotText`],
    /// [`VaultError::KdfRefused`] and [`VaultError::AlreadyExists`] before anything is written;
    /// [`VaultError::NotFound`] without a parent folder; [`VaultError::ReadOnly`], [`VaultError::Full`],
    /// [`VaultError::Memory`], [`VaultError::Entropy`], [`VaultError::Io`], [`VaultError::Database`].
    pub fn create(
        folder: &Path,
        passphrase: &[u8],
        params: KdfParams,
        entropy: Arc<dyn Entropy>,
    ) -> Result<Self, VaultError> {
        params.check()?;
        let passphrase = normalise_new(passphrase)?;
        if exists(folder) {
            return Err(VaultError::AlreadyExists);
        }
        let vault = VaultId::random(&*entropy)?;
        let root = Key::random(&*entropy)?;
        let slot = Slot::passphrase(&passphrase, params, &root, vault, &*entropy)?;
        let opened_by = slot.info().id;
        let keys = Keys::derive(vault, root)?;
        let area = SlotArea::build(1, vec![slot], &keys.slots)?;
        let manifest = Manifest::FIRST.seal(&keys, &*entropy)?;
        let unfinished = Folder::prepare(folder, &*entropy)?;
        unfinished.fill(|folder| {
            Table::create(&folder.database(), vault, &area, |_| Ok(manifest))?;
            folder.write_keys(area.bytes())
        })?;
        unfinished.take_place(None)?;
        LockedVault::open(folder)?.enter(Unlocked { area, keys, slot: opened_by }, entropy, None)
    }

    pub(super) fn enter(
        locked: LockedVault,
        unlocked: Unlocked,
        entropy: Arc<dyn Entropy>,
        memory: Option<Arc<dyn GenerationMemory>>,
    ) -> Result<Self, VaultError> {
        let LockedVault { table, claim, folder, .. } = locked;
        let Unlocked { area, keys, slot } = unlocked;
        let contents = Contents::load(&table, &keys)?;
        let mut vault = Self {
            table,
            claim,
            folder,
            keys,
            area,
            opened_by: slot,
            stale_copy: false,
            contents,
            unsure: false,
            freshness: Freshness::Unknown,
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
        self.freshness = Freshness::of(self.seen().as_ref(), self.memory.as_deref());
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

    /// Adds a record.
    ///
    /// # Errors
    /// [`VaultError::ReadOnlyDamaged`]; [`VaultError::RecordRefused`]; [`VaultError::Full`], [`VaultError::ReadOnly`],
    /// [`VaultError::Entropy`], [`VaultError::Database`]. The vault is then as before, on the disk and in memory.
    pub fn insert(
        &mut self,
        kind: &str,
        schema: u32,
        body: Map<String, Value>,
    ) -> Result<RecordId, VaultError> {
        let ids = self.insert_all(vec![(kind, schema, body)])?;
        ids.first().copied().ok_or(VaultError::RecordNotFound)
    }

    /// Adds records, each with its kind, schema and body: all of them or none.
    ///
    /// # Errors
    /// Those of [`Vault::insert`].
    pub fn insert_all(
        &mut self,
        records: Vec<(&str, u32, Map<String, Value>)>,
    ) -> Result<Vec<RecordId>, VaultError> {
        self.ready()?;
        let mut changes = Vec::with_capacity(records.len());
        for (kind, schema, body) in records {
            changes.push((RecordId::random(&*self.entropy)?, Some(Record::new(kind, schema, body)?)));
        }
        let ids = changes.iter().map(|(id, _)| *id).collect();
        self.commit(changes, None)?;
        Ok(ids)
    }

    /// Changes the fields of a record. Fields of the stored body that `body` does not have are kept in their place, in
    /// objects within objects too, because a newer version may have written them; to empty a field, give it as null.
    /// Lists are replaced whole.
    ///
    /// # Errors
    /// [`VaultError::RecordNotFound`]; [`VaultError::RecordNewer`] if the stored schema is newer than `schema`; those
    /// of [`Vault::insert`].
    pub fn update(&mut self, id: RecordId, schema: u32, body: Map<String, Value>) -> Result<(), VaultError> {
        self.ready()?;
        let old = self.get(id).ok_or(VaultError::RecordNotFound)?;
        if old.schema() > schema {
            return Err(VaultError::RecordNewer);
        }
        let new = old.merged(schema, body)?;
        self.commit(vec![(id, Some(new))], None)
    }

    /// Removes a record, one with a newer schema too: a person must be able to remove what is theirs. With a paper's
    /// record goes its key, and then its file.
    ///
    /// # Errors
    /// [`VaultError::RecordNotFound`]; those of [`Vault::insert`].
    pub fn delete(&mut self, id: RecordId) -> Result<(), VaultError> {
        self.ready()?;
        let paper = self.get(id).ok_or(VaultError::RecordNotFound)?.kind() == PAPER;
        self.commit(vec![(id, None)], None)?;
        if paper {
            self.readings.remove(&id);
            // The key is gone with the record; what cannot be removed now is swept at the next unlock.
            self.folder.remove_paper(id);
        }
        Ok(())
    }

    /// TEMPORARY
    pub fn write_all(&mut self, changes: Vec<Write>) -> Result<Vec<RecordId>, VaultError> {
        self.ready()?;
        let mut rows = Vec::new();
        let mut papers = Vec::new();
        for change in changes {
            match change {
                Write::Insert { kind, schema, body } => {
                    rows.push((RecordId::random(&*self.entropy)?, Some(Record::new(kind, schema, body)?)))
                }
                Write::Update { id, schema, body } => {
                    let old = self.get(id).ok_or(VaultError::RecordNotFound)?;
                    if old.schema() > schema {
                        return Err(VaultError::RecordNewer);
                    }
                    rows.push((id, Some(old.merged(schema, body)?)));
                }
                Write::Delete { id } => {
                    if self.get(id).ok_or(VaultError::RecordNotFound)?.kind() == PAPER {
                        papers.push(id);
                    }
                    rows.push((id, None));
                }
            }
        }
        let ids = rows.iter().map(|(id, _)| *id).collect();
        self.commit(rows, None)?;
        for id in papers {
            self.readings.remove(&id);
            self.folder.remove_paper(id);
        }
        Ok(ids)
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
            self.contents = Contents::load(&self.table, &self.keys)?;
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
    pub(super) fn commit(
        &mut self,
        changes: Vec<(RecordId, Option<Record>)>,
        slots: Option<Vec<Slot>>,
    ) -> Result<(), VaultError> {
        let area = slots.map(|slots| self.next_area(slots)).transpose()?;
        if changes.is_empty() {
            return area.map_or(Ok(()), |area| {
                self.table.write_slots(&area)?;
                self.take_area(area);
                Ok(())
            });
        }
        self.ready()?;
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
        // In the order of the table: many random places in turn would go over the cache, and write pages again and again.
        sealed.sort_by_key(|(id, ..)| *id);
        let rows: Vec<Change<'_>> = sealed
            .iter()
            .map(|(id, there, row)| match row {
                Some((body, _)) if *there => Change::Update(*id, body),
                Some((body, _)) => Change::Insert(*id, body),
                None => Change::Delete(*id),
            })
            .collect();
        let written = self.table.write(&rows, &manifest.seal(&self.keys, &*self.entropy)?, area.as_ref());
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
    use super::super::OsEntropy;
    use super::super::slot::Secret;
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
