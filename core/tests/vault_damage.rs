//! A vault in other hands: rows moved, bytes changed, files cut. Nothing wrong is read, and nothing is made worse.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::fs;
use std::path::Path;

use faro_core::vault::{Condition, LockedVault, RecordId, Secret, Vault, VaultError, Write};
use rusqlite::{Connection, params};
use vault_support::{DEVICE_KEY, Home, PASSPHRASE, object, records, sample, without};

fn ids(home: &Home) -> Vec<RecordId> {
    let ids: Vec<[u8; 16]> = home.sql(|db| {
        db.prepare("SELECT id FROM record ORDER BY id")?.query_map([], |row| row.get(0))?.collect()
    });
    ids.into_iter().map(RecordId).collect()
}

fn body(db: &Connection, id: RecordId) -> rusqlite::Result<Vec<u8>> {
    db.query_row("SELECT body FROM record WHERE id = ?1", [id.0], |row| row.get(0))
}

fn set_body(db: &Connection, id: RecordId, body: &[u8]) -> rusqlite::Result<usize> {
    db.execute("UPDATE record SET body = ?2 WHERE id = ?1", params![id.0, body])
}

fn manifest(home: &Home) -> Vec<u8> {
    home.sql(|db| db.query_row("SELECT value FROM meta WHERE key = 'manifest'", [], |row| row.get(0)))
}

/// Opens a broken vault, finds exactly this damage, tries to change it in every way, and finds every byte as it was.
#[track_caller]
fn expect_damage(home: &Home, damaged: &[RecordId], manifest_verified: bool) -> Vault {
    let (files, present) = (home.files(), ids(home));
    let slot = home.open_by_device().unwrap().slots()[0].id;
    assert_eq!(without(home.open_by_device().unwrap(), slot).err(), Some(VaultError::ReadOnlyDamaged));
    let mut vault = home.open_by_device().unwrap();
    let verified: Vec<RecordId> = vault.records().map(|(id, _)| id).collect();
    let expected =
        Condition::Damaged { verified: verified.clone(), damaged: damaged.to_vec(), manifest_verified };
    assert_eq!(vault.condition(), &expected);
    assert_eq!(verified, present.into_iter().filter(|id| !damaged.contains(id)).collect::<Vec<_>>());
    let refused = VaultError::ReadOnlyDamaged;
    assert_eq!(vault.insert("note", 1, object("{}")), Err(refused));
    assert_eq!(vault.update(verified[0], 1, object("{}")), Err(refused));
    assert_eq!(vault.delete(verified[0]), Err(refused));
    assert_eq!(vault.add_device_key(&[0; 32]), Err(refused));
    assert_eq!(home.files(), files);
    vault
}

#[test]
fn a_deleted_row_is_missed() {
    let home = sample();
    let id = ids(&home)[2];
    home.sql(|db| db.execute("DELETE FROM record WHERE id = ?1", [id.0]));
    expect_damage(&home, &[], true);
}

#[test]
fn of_rows_that_several_threads_open_none_is_lost() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let note = |number: u32| Write::Insert {
        kind: "note",
        schema: 1,
        body: object(&format!(r#"{{"number":{number}}}"#)),
    };
    vault.write_all((0..3000).map(note).collect()).unwrap();
    let written = records(&vault);
    vault.lock();
    let vault = home.open_by_device().unwrap();
    assert_eq!(vault.condition(), &Condition::Sound);
    assert_eq!(records(&vault), written);
    vault.lock();
    // The first, some that are far apart, and the last: whoever opens which.
    let ids = ids(&home);
    let broken: Vec<RecordId> = ids.iter().copied().step_by(501).chain(ids.last().copied()).collect();
    home.sql(|db| broken.iter().try_for_each(|id| set_body(db, *id, &[1; 80]).map(drop)));
    expect_damage(&home, &broken, true);
}

#[test]
fn exchanged_rows_do_not_open() {
    let home = sample();
    let ids = ids(&home);
    home.sql(|db| {
        let (a, b) = (body(db, ids[0])?, body(db, ids[5])?);
        set_body(db, ids[0], &b)?;
        set_body(db, ids[5], &a)
    });
    expect_damage(&home, &[ids[0], ids[5]], true);
}

#[test]
fn a_row_put_back_is_noticed() {
    let home = sample();
    let id = ids(&home)[1];
    let old = home.sql(|db| body(db, id));
    let mut vault = home.open_by_device().unwrap();
    vault.update(id, 1, object(r#"{"text":"newer"}"#)).unwrap();
    vault.lock();
    home.sql(|db| set_body(db, id, &old));
    let vault = expect_damage(&home, &[], true);
    assert_ne!(vault.get(id).unwrap().body()["text"], "newer");
}

#[test]
fn a_deleted_row_put_back_is_noticed() {
    let home = sample();
    let id = ids(&home)[1];
    let old = home.sql(|db| body(db, id));
    let mut vault = home.open_by_device().unwrap();
    vault.delete(id).unwrap();
    vault.lock();
    home.sql(|db| db.execute("INSERT INTO record VALUES (?1, ?2)", params![id.0, old]));
    expect_damage(&home, &[], true);
}

#[test]
fn an_added_row_is_noticed() {
    let home = sample();
    let id = RecordId([0xEE; 16]);
    home.sql(|db| db.execute("INSERT INTO record VALUES (?1, ?2)", params![id.0, body(db, ids(&home)[0])?]));
    expect_damage(&home, &[id], true);
}

#[test]
fn a_row_of_another_vault_does_not_open() {
    let (home, other) = (sample(), Home::new());
    let mut vault = other.create();
    let foreign = vault.insert("note", 1, object("{}")).unwrap();
    vault.lock();
    let foreign = other.sql(|db| body(db, foreign));
    let id = ids(&home)[3];
    home.sql(|db| set_body(db, id, &foreign));
    expect_damage(&home, &[id], true);
}

#[test]
fn an_old_manifest_does_not_fit_new_rows() {
    let home = sample();
    let old = manifest(&home);
    let mut vault = home.open_by_device().unwrap();
    vault.insert("note", 1, object("{}")).unwrap();
    vault.lock();
    home.sql(|db| db.execute("UPDATE meta SET value = ?1 WHERE key = 'manifest'", [old]));
    expect_damage(&home, &[], true);
}

#[test]
fn a_manifest_that_is_missing_or_no_manifest_is_damage() {
    for change in [
        "DELETE FROM meta WHERE key = 'manifest'",
        "UPDATE meta SET value = x'01' WHERE key = 'manifest'",
        "UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'slots') WHERE key = 'manifest'",
        "UPDATE meta SET value = zeroblob(100000000) WHERE key = 'manifest'",
        "UPDATE meta SET value = 'text' WHERE key = 'manifest'",
    ] {
        let home = sample();
        home.sql(|db| db.execute(change, []));
        expect_damage(&home, &[], false);
    }
}

#[test]
fn rows_that_no_vault_writes_are_not_read() {
    for change in [
        "INSERT INTO record VALUES ('sixteen letters!', x'01')",
        "INSERT INTO record VALUES (x'00', x'01')",
        "INSERT INTO record VALUES (17, x'01')",
    ] {
        let home = sample();
        home.sql(|db| db.execute(change, []));
        let vault = home.open_by_device().unwrap();
        assert_eq!(records(&vault).len(), 6);
        assert!(
            matches!(vault.condition(), Condition::Damaged { damaged, .. } if damaged.is_empty()),
            "{change}"
        );
    }
    for body in ["zeroblob(17000000)", "x''", "'text'", "1.5", "zeroblob(301)"] {
        let home = sample();
        home.sql(|db| {
            db.execute(&format!("UPDATE record SET body = {body} WHERE id = ?1"), [ids(&home)[0].0])
        });
        let vault = home.open_by_device().unwrap();
        assert_eq!(records(&vault).len(), 5, "{body}");
        assert_ne!(vault.condition(), &Condition::Sound, "{body}");
    }
}

#[test]
fn another_schema_or_version_is_refused() {
    for (change, expected) in [
        ("CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM meta; END", VaultError::Damaged),
        ("CREATE VIEW v AS SELECT * FROM record", VaultError::Damaged),
        ("CREATE TABLE more(x)", VaultError::Damaged),
        ("ALTER TABLE record ADD COLUMN kind TEXT", VaultError::Damaged),
        ("PRAGMA user_version = 0", VaultError::Damaged),
        ("PRAGMA user_version = 2", VaultError::NewerFormat),
        (
            "UPDATE meta SET value = CAST('faro-vault-2' AS BLOB) WHERE key = 'format'",
            VaultError::NewerFormat,
        ),
        ("UPDATE meta SET value = x'00' WHERE key = 'format'", VaultError::Damaged),
        ("DELETE FROM meta WHERE key = 'vault_id'", VaultError::Damaged),
        ("UPDATE meta SET value = x'00' WHERE key = 'vault_id'", VaultError::Damaged),
        ("PRAGMA application_id = 1", VaultError::Damaged),
        ("PRAGMA journal_mode = WAL", VaultError::Damaged),
    ] {
        let home = sample();
        home.sql(|db| db.execute_batch(change));
        let files = home.files();
        assert_eq!(LockedVault::open(&home.vault()).err(), Some(expected), "{change}");
        assert_eq!(home.files(), files, "{change}");
    }
}

#[test]
fn a_header_that_sqlite_does_not_know_is_damage() {
    let home = sample();
    let mut bytes = fs::read(home.database()).unwrap();
    // The schema format number, of which SQLite knows 1 to 4 (its file format, 1.3.9).
    bytes[47] = 5;
    fs::write(home.database(), &bytes).unwrap();
    assert_eq!(LockedVault::open(&home.vault()).err(), Some(VaultError::Damaged));
    assert!(fs::read(home.database()).unwrap() == bytes);
}

#[test]
fn a_row_that_claims_more_than_any_row_can_hold_is_lost_alone() {
    for id in ids(&sample()) {
        let home = sample();
        let mut bytes = fs::read(home.database()).unwrap();
        let at = bytes.windows(16).position(|window| window == id.0).unwrap();
        // Before the id stand the row's length in two bytes, and its header: the header's own length, the type and so the
        // length of the id, that of the body in two bytes or three.
        let header = [4, 5].into_iter().find(|length| usize::from(bytes[at - length]) == *length).unwrap();
        let row = at - header - 2;
        let huge = [0x8F, 0xFF, 0xFF, 0xFF, 0x7F];
        bytes[row..row + 12].copy_from_slice(&[&huge[..], &[7], &huge, &[12]].concat());
        fs::write(home.database(), &bytes).unwrap();
        let vault = home.open_by_device().unwrap();
        assert!(matches!(vault.condition(), Condition::Damaged { .. }));
        assert_eq!(vault.records().count(), 5);
        assert!(vault.get(id).is_none());
        assert!(fs::read(home.database()).unwrap() == bytes);
    }
}

#[test]
fn what_is_no_vault_is_not_touched() {
    let foreign = |fill: &dyn Fn(&Path)| {
        let home = Home::new();
        fs::create_dir(home.vault()).unwrap();
        fill(&home.database());
        let files = home.files();
        assert_eq!(LockedVault::open(&home.vault()).err(), Some(VaultError::Foreign));
        assert_eq!(home.files(), files);
        home
    };
    foreign(&|path| fs::write(path, "").unwrap());
    foreign(&|path| fs::write(path, "SQLite format 3\0").unwrap());
    foreign(&|path| fs::write(path, [0x5A; 9000]).unwrap());
    foreign(&|path| Connection::open(path).unwrap().execute_batch("CREATE TABLE a(b)").unwrap());
    foreign(&|path| {
        let db = Connection::open(path).unwrap();
        db.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE a(b); INSERT INTO a VALUES (1)").unwrap();
        // As after a crash: with a log that only the database's own program may apply.
        let (wal, copy) = (path.with_extension("db-wal"), fs::read(path.with_extension("db-wal")).unwrap());
        drop(db);
        fs::write(wal, copy).unwrap();
    });
    let home = foreign(&|path| fs::write(path, [0x5A; 9000]).unwrap());
    fs::write(home.keys(), "FAROSLOT").unwrap();
    assert_eq!(LockedVault::open(&home.vault()).err(), Some(VaultError::Damaged), "the other file tells");
    fs::remove_file(home.database()).unwrap();
    assert_eq!(LockedVault::open(&home.vault()).err(), Some(VaultError::Damaged));
    assert_eq!(LockedVault::open(&home.path().join("nowhere")).err(), Some(VaultError::NotFound));
    assert_eq!(LockedVault::open(&home.keys()).err(), Some(VaultError::NotFound), "a file");
}

#[test]
fn damage_hides_no_secret_check() {
    let home = sample();
    home.sql(|db| db.execute("DELETE FROM meta WHERE key = 'manifest'", []));
    assert_eq!(home.open(Secret::DeviceKey(&[1; 32])).err(), Some(VaultError::WrongSecret));
    assert!(home.open(Secret::Passphrase(PASSPHRASE)).is_ok());
    assert!(home.open(Secret::DeviceKey(&DEVICE_KEY)).is_ok());
}
