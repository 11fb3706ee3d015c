//! A file whose schema is larger than memory: SQLite reads all of it before anybody can look, and before any passphrase. In a
//! process of its own, because what is measured is the process.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

use faro_core::vault::{LockedVault, VaultError};
use rusqlite::Connection;

/// The head and the tables of a vault, with what a hostile hand adds to the schema.
fn file(folder: &Path, add: impl FnOnce(&Connection)) {
    fs::create_dir(folder).unwrap();
    let db = Connection::open(folder.join("vault.db")).unwrap();
    db.execute_batch(
        "PRAGMA page_size=8192; PRAGMA application_id=0x4641524F; PRAGMA user_version=1; PRAGMA synchronous=OFF;
         CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
         CREATE TABLE record(id BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID;
         PRAGMA writable_schema=ON",
    )
    .unwrap();
    add(&db);
}

/// The most memory that the process had since it was last asked, in MiB.
fn most_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    // Counts anew from here.
    fs::write("/proc/self/clear_refs", "5").unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

#[test]
fn a_schema_larger_than_memory_is_refused_before_it_is_read() {
    let home = tempfile::tempdir().unwrap();
    let (long, many) = (home.path().join("long"), home.path().join("many"));
    // Made first: no vault was opened yet, and SQLite may take what it wants.
    file(&long, |db| {
        let comment = format!(" --{}", "x".repeat(160 << 20));
        db.execute("UPDATE sqlite_schema SET sql = sql || ?1 WHERE name = 'meta'", [&comment]).unwrap();
    });
    file(&many, |db| {
        let comment = "x".repeat(400_000);
        for number in 0..300 {
            let (name, sql) =
                (format!("v{number}"), format!("CREATE VIEW v{number} AS SELECT 1 --{comment}"));
            let insert = "INSERT INTO sqlite_schema VALUES ('view', ?1, ?1, 0, ?2)";
            db.execute(insert, [&name, &sql]).unwrap();
        }
    });
    most_memory();
    let before = most_memory();
    for (folder, most) in [(&many, 160), (&long, 160)] {
        assert_eq!(LockedVault::open(folder).err(), Some(VaultError::Damaged), "{folder:?}");
        let took = most_memory() - before;
        println!("{folder:?}: {took} MiB");
        assert!(took < most, "{folder:?}: {took} MiB");
    }
}
