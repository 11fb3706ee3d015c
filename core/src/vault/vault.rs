//! An unlocked vault: reading from memory, changing on the disk and then in memory.
use std::path::Path;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::aead::Context;
use super::claim::Claim;
use super::contents::{Condition, Contents, Entry};
use super::entropy::Entropy;
use super::error::VaultError;
use super::folder::Folder;
use super::id::{RecordId, SlotId, VaultId};
use super::kdf::KdfParams;
use super::key::Key;
use super::keys::Keys;
use super::locked::{LockedVault, exists};
use super::manifest::Manifest;
use super::memory::{Freshness, GenerationMemory, Seen};
use super::passphrase::normalise_new;
use super::record::Record;
use super::seal::{Sealed, seal};
use super::slot::{Slot, SlotInfo, SlotKind};
use super::slots::SlotArea;
use super::table::{Change, Table};

/// An open vault. Dropping it locks it.
pub struct Vault {
    // Before the claim: fields are dropped in this order, and the lock must go first.
    table: Table,
    _claim: Claim,
    folder: Folder,
    keys: Keys,
    area: SlotArea,
    stale_copy: bool,
    contents: Contents,
    freshness: Freshness,
    memory: Option<Arc<dyn GenerationMemory>>,
    entropy: Arc<dyn Entropy>,
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
        let keys = Keys::derive(vault, root)?;
        let area = SlotArea::build(1, vec![slot], &keys.slots)?;
        let manifest = Manifest::FIRST.seal(&keys, &*entropy)?;
        Folder::build(folder, &*entropy, |temporary| {
            Table::create(&temporary.database(), vault, &area, &manifest)?;
            temporary.write_keys(area.bytes())
        })?;
        LockedVault::open(folder)?.enter(area, keys, entropy, None)
    }

    pub(super) fn enter(
        locked: LockedVault,
        area: SlotArea,
        keys: Keys,
        entropy: Arc<dyn Entropy>,
        memory: Option<Arc<dyn GenerationMemory>>,
    ) -> Result<Self, VaultError> {
        let LockedVault { table, claim, folder, .. } = locked;
        let contents = Contents::load(&table, &keys)?;
        let mut vault = Self {
            table,
            _claim: claim,
            folder,
            keys,
            area,
            stale_copy: false,
            contents,
            freshness: Freshness::Unknown,
            memory,
            entropy,
        };
        vault.freshness = Freshness::of(vault.seen().as_ref(), vault.memory.as_deref());
        if vault.freshness == Freshness::Current && vault.contents.condition == Condition::Sound {
            vault.remember();
        }
        Ok(vault)
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
        self.manifest()?;
        let id = RecordId::random(&*self.entropy)?;
        let (sealed, entry) = self.seal(id, &Record::new(kind, schema, body))?;
        self.write(&Change::Insert(id, &sealed), Some(entry))?;
        Ok(id)
    }

    /// Changes the fields of a record. Fields of the stored body that `body` does not have are kept in their place, in
    /// objects within objects too, because a newer version may have written them; to empty a field, give it as null.
    /// Lists are replaced whole.
    ///
    /// # Errors
    /// [`VaultError::RecordNotFound`]; [`VaultError::RecordNewer`] if the stored schema is newer than `schema`; those
    /// of [`Vault::insert`].
    pub fn update(&mut self, id: RecordId, schema: u32, body: Map<String, Value>) -> Result<(), VaultError> {
        self.manifest()?;
        let old = self.get(id).ok_or(VaultError::RecordNotFound)?;
        if old.schema > schema {
            return Err(VaultError::RecordNewer);
        }
        let (sealed, entry) = self.seal(id, &old.merged(schema, body))?;
        self.write(&Change::Update(id, &sealed), Some(entry))
    }

    /// Removes a record, one with a newer schema too: a person must be able to remove what is theirs.
    ///
    /// # Errors
    /// [`VaultError::RecordNotFound`]; those of [`Vault::insert`].
    pub fn delete(&mut self, id: RecordId) -> Result<(), VaultError> {
        self.manifest()?;
        self.get(id).ok_or(VaultError::RecordNotFound)?;
        self.write(&Change::Delete(id), None)
    }

    /// The slots, as the MAC vouches for them.
    pub fn slots(&self) -> Vec<SlotInfo> {
        self.area.info()
    }

    /// Adds another passphrase. To change one, add the new and remove the old.
    ///
    /// # Errors
    /// Those of [`Vault::create`] for the passphrase and its parameters; [`VaultError::TooManySlots`]; those of
    /// [`Vault::insert`].
    pub fn add_passphrase(&mut self, passphrase: &[u8], params: KdfParams) -> Result<SlotId, VaultError> {
        self.manifest()?;
        let normal = normalise_new(passphrase)?;
        self.add_slot(Slot::passphrase(&normal, params, &self.keys.root, self.keys.vault, &*self.entropy)?)
    }

    /// Adds a key that the platform's keystore keeps: 32 random bytes, not derived from anything that can be guessed.
    ///
    /// # Errors
    /// [`VaultError::TooManySlots`]; those of [`Vault::insert`].
    pub fn add_device_key(&mut self, key: &[u8; 32]) -> Result<SlotId, VaultError> {
        self.manifest()?;
        self.add_slot(Slot::device(key, &self.keys.root, self.keys.vault, &*self.entropy)?)
    }

    /// Removes a slot. Whoever has both its secret and an older copy of the files can still open that copy, and with
    /// its root key later ones too.
    ///
    /// # Errors
    /// [`VaultError::NoSuchSlot`]; [`VaultError::LastSlot`] if no passphrase or recovery code would be left; those of
    /// [`Vault::insert`].
    pub fn remove_slot(&mut self, id: SlotId) -> Result<(), VaultError> {
        self.manifest()?;
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
        self.write_slots(slots)
    }

    /// Whether `vault.keys` or its copy in the database could not be brought up to date, so that a removed slot may
    /// survive there. The next unlock tries again.
    pub fn has_stale_slot_copy(&self) -> bool {
        self.stale_copy
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

    /// Closes the files and wipes the keys. The text of records was in ordinary memory, which is freed, not wiped.
    pub fn lock(self) {}

    /// The manifest, if the vault may be changed.
    fn manifest(&self) -> Result<&Manifest, VaultError> {
        match (&self.contents.condition, &self.contents.manifest) {
            (Condition::Sound, Some(manifest)) => Ok(manifest),
            _ => Err(VaultError::ReadOnlyDamaged),
        }
    }

    /// Seals a record, and answers it as it will be read again.
    fn seal(&self, id: RecordId, record: &Record) -> Result<(Vec<u8>, Entry), VaultError> {
        let epoch = self.manifest()?.epoch;
        let (key, context) =
            (self.keys.record(epoch)?, Context::Record { vault: self.keys.vault, id, epoch });
        let sealed = seal(record, &key, &context, epoch, &*self.entropy)?;
        // What could not be read again, such as JSON nested too deeply, is never written.
        let json = Sealed::parse(&sealed)?.open(&key, &context)?;
        let record = Record::parse(&json).map_err(|_| VaultError::RecordRefused)?;
        let tag = self.keys.row_tag(&id, &sealed)?;
        Ok((sealed, Entry { record, tag }))
    }

    /// Writes a change, and only then makes it in memory.
    fn write(&mut self, change: &Change<'_>, entry: Option<Entry>) -> Result<(), VaultError> {
        let (Change::Insert(id, _) | Change::Update(id, _) | Change::Delete(id)) = *change;
        let old = self.contents.entries.get(&id).map(|entry| entry.tag);
        let manifest = self.manifest()?.next(old, entry.as_ref().map(|entry| entry.tag))?;
        self.table.write(change, &manifest.seal(&self.keys, &*self.entropy)?)?;
        self.contents.manifest = Some(manifest);
        match entry {
            Some(entry) => drop(self.contents.entries.insert(id, entry)),
            None => drop(self.contents.entries.remove(&id)),
        }
        if self.freshness == Freshness::Current {
            self.remember();
        }
        Ok(())
    }

    fn add_slot(&mut self, slot: Slot) -> Result<SlotId, VaultError> {
        let id = slot.info().id;
        let mut slots = self.area.slots.clone();
        slots.push(slot);
        self.write_slots(slots)?;
        Ok(id)
    }

    /// The database first: from then on the change stands, because the higher generation counts.
    fn write_slots(&mut self, slots: Vec<Slot>) -> Result<(), VaultError> {
        let generation = self.area.generation.checked_add(1).ok_or(VaultError::Damaged)?;
        let area = SlotArea::build(generation, slots, &self.keys.slots)?;
        self.table.write_slots(&area)?;
        self.area = area;
        self.repair_slots(false, true);
        Ok(())
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
