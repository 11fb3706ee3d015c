//! Older states put back: of a row, of the manifest, of the slots, of everything. With a memory outside the folder the
//! last one is noticed too; without, nothing in the world can.
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use faro_core::vault::{Condition, Freshness, LockedVault, RecordId, Rotation, Secret, Vault, VaultError};
use rusqlite::params;

use crate::size::{Report, either};
use crate::vault_support::{DEVICE_KEY, Home, Memory, PASSPHRASE, entropy, object, rotate, sample};

const OTHER_DEVICE: [u8; 32] = [0x0D; 32];

/// A state that was once the newest.
#[derive(Clone)]
struct State {
    rows: BTreeMap<[u8; 16], Vec<u8>>,
    manifest: Vec<u8>,
    files: BTreeMap<PathBuf, Vec<u8>>,
}

fn state(home: &Home) -> State {
    let rows = home.sql(|db| {
        let mut rows = db.prepare("SELECT id, body FROM record")?;
        rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
    });
    let sql = "SELECT value FROM meta WHERE key = 'manifest'";
    let manifest = home.sql(|db| db.query_row(sql, [], |row| row.get(0)));
    State { rows, manifest, files: home.files() }
}

fn put_back(home: &Home, files: &BTreeMap<PathBuf, Vec<u8>>) {
    files.iter().for_each(|(path, bytes)| fs::write(home.path().join(path), bytes).unwrap());
}

fn open(home: &Home, memory: Option<Arc<Memory>>) -> Result<Vault, VaultError> {
    let memory = memory.map(|memory| memory as Arc<dyn faro_core::vault::GenerationMemory>);
    LockedVault::open(&home.vault())?.unlock(Secret::DeviceKey(&DEVICE_KEY), entropy(), memory)
}

/// The vault through a dozen changes of every kind, and every state that it went through.
fn history(home: &Home, memory: &Arc<Memory>) -> Vec<State> {
    let mut states = Vec::new();
    let mut ids: Vec<RecordId> = open(home, None).unwrap().records().map(|(id, _)| id).collect();
    for change in 0..either(40, 12) {
        let mut vault = open(home, Some(memory.clone())).unwrap();
        let body = object(&format!(r#"{{"text":"change {change}"}}"#));
        match change % 3 {
            0 => ids.push(vault.insert("note", 1, body).unwrap()),
            1 => vault.update(ids[change % ids.len()], 1, body).unwrap(),
            _ => vault.delete(ids.remove(change % ids.len())).unwrap(),
        }
        vault.lock();
        states.push(state(home));
    }
    states
}

fn damaged_without_a_bad_seal(home: &Home) -> bool {
    is_damaged_without_a_bad_seal(&open(home, None).unwrap())
}

fn is_damaged_without_a_bad_seal(vault: &Vault) -> bool {
    matches!(vault.condition(), Condition::Damaged { damaged, manifest_verified: true, .. } if damaged.is_empty())
}

#[test]
fn every_older_row_and_manifest_is_noticed() {
    let report = Report::begin("rows and manifests put back");
    let home = sample();
    let states = history(&home, &Arc::new(Memory::default()));
    let (newest, older) = states.split_last().unwrap();
    let (mut rows, mut manifests, mut removed, mut mixed) = (0, 0, 0, 0);
    for old in older {
        for (id, body) in old.rows.iter().filter(|(id, body)| newest.rows.get(*id) != Some(*body)) {
            // An older state of a row, or a row that was deleted since.
            let sql = "INSERT INTO record VALUES (?1, ?2) ON CONFLICT DO UPDATE SET body = excluded.body";
            home.sql(|db| db.execute(sql, params![id, body]));
            assert!(damaged_without_a_bad_seal(&home));
            // And with the manifest of its own time, but the other rows of today.
            home.sql(|db| db.execute("UPDATE meta SET value = ?1 WHERE key = 'manifest'", [&old.manifest]));
            let rows_of_then = state(&home).rows == old.rows;
            assert!(rows_of_then || damaged_without_a_bad_seal(&home));
            mixed += usize::from(!rows_of_then);
            put_back(&home, &newest.files);
            rows += 1;
        }
        home.sql(|db| db.execute("UPDATE meta SET value = ?1 WHERE key = 'manifest'", [&old.manifest]));
        assert!(damaged_without_a_bad_seal(&home));
        put_back(&home, &newest.files);
        manifests += 1;
    }
    for id in newest.rows.keys() {
        home.sql(|db| db.execute("DELETE FROM record WHERE id = ?1", [id]));
        assert!(damaged_without_a_bad_seal(&home));
        put_back(&home, &newest.files);
        removed += 1;
    }
    assert_eq!(*open(&home, None).unwrap().condition(), Condition::Sound);
    report.end(&format!(
        "{rows} older or deleted rows, {mixed} with their own manifest, {manifests} manifests, {removed} rows \
         deleted: all noticed"
    ));
}

#[test]
fn the_whole_older_vault_is_noticed_by_a_memory_alone() {
    let report = Report::begin("whole older vaults put back");
    let (home, memory) = (sample(), Arc::new(Memory::default()));
    let states = history(&home, &memory);
    let (newest, older) = states.split_last().unwrap();
    let seen = memory.0.lock().unwrap().unwrap();
    let database = PathBuf::from("vault/vault.db");
    for old in older {
        // The database alone, and the folder with all that is in it.
        let alone = BTreeMap::from([(database.clone(), old.files[&database].clone())]);
        for files in [&alone, &old.files] {
            put_back(&home, files);
            let vault = open(&home, None).unwrap();
            assert_eq!(*vault.condition(), Condition::Sound, "it is a whole vault, only not the newest");
            assert_eq!(vault.freshness(), Freshness::Unknown, "who remembers nothing can compare nothing");
            vault.lock();
            let vault = open(&home, Some(memory.clone())).unwrap();
            assert_eq!(vault.freshness(), Freshness::Older(seen));
            vault.lock();
            put_back(&home, &newest.files);
        }
    }
    assert_eq!(open(&home, Some(memory.clone())).unwrap().freshness(), Freshness::Current);
    report.end(&format!("{} noticed with a memory, none without", 2 * older.len()));
}

#[test]
fn older_slots_are_noticed() {
    let home = sample();
    let area = fs::read(home.keys()).unwrap();
    let mut vault = home.open_by_device().unwrap();
    let removed = vault.opened_by();
    vault.add_device_key(&OTHER_DEVICE).unwrap();
    vault.lock();
    let added = fs::read(home.keys()).unwrap();
    // Put back in both places, the older slots have no way in that was added since: the manifest tells.
    home.set_slots_in_database(&area);
    fs::write(home.keys(), &area).unwrap();
    let vault = home.open_by_device().unwrap();
    assert!(is_damaged_without_a_bad_seal(&vault));
    vault.lock();
    home.set_slots_in_database(&added);
    let mut vault = home.open_by_device().unwrap();
    for secret in [Secret::DeviceKey(&OTHER_DEVICE), Secret::Passphrase(PASSPHRASE)] {
        vault.learn(secret).unwrap();
    }
    let rotation = Rotation { without: &[removed], ..Rotation::default() };
    rotate(vault, &rotation).unwrap().vault.lock();
    let newest = fs::read(home.keys()).unwrap();
    // The old second copy: the removed slot stays removed, and the copy is replaced.
    fs::write(home.keys(), &area).unwrap();
    assert_eq!(home.open(Secret::DeviceKey(&DEVICE_KEY)).err(), Some(VaultError::WrongSecret));
    assert_eq!(fs::read(home.keys()).unwrap(), area, "a wrong secret changes no byte");
    home.open(Secret::DeviceKey(&OTHER_DEVICE)).unwrap().lock();
    assert_eq!(fs::read(home.keys()).unwrap(), newest);
    // The old first copy.
    home.set_slots_in_database(&area);
    assert_eq!(home.open(Secret::DeviceKey(&DEVICE_KEY)).err(), Some(VaultError::WrongSecret));
    home.open(Secret::DeviceKey(&OTHER_DEVICE)).unwrap().lock();
    assert_eq!(home.slots_in_database(), newest);
    // Both: the removed key opens the old root key, and with it no word.
    home.set_slots_in_database(&area);
    fs::write(home.keys(), &area).unwrap();
    let vault = home.open(Secret::DeviceKey(&DEVICE_KEY)).unwrap();
    assert_eq!(vault.records().count(), 0);
    assert!(matches!(vault.condition(), Condition::Damaged { manifest_verified: false, .. }));
}
