//! The first backup that Faro could write, frozen: every later version must read it, and this one writes it byte for
//! byte. The stock `age` and a reader in Python open it in `bindings/python/age_test.py`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use faro_core::share::{BackupFile, back_up};
use faro_core::vault::{KdfParams, LockedVault, OsEntropy, PaperLimits, RecoveryCode, Secret, Vault};
use vault_support::{Counting, Home, PASSPHRASE, add_code, entropy, object};

const CODE: &str = "384483-390137-395791-401445-407099-412753-418407-424061";
const NOTE: &str = r#"{"kind":"note","schema":1,"body":{"text":"Señora Núñez – ملاحظة","n":[1.5,null]}}"#;

fn frozen() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/backup-1.age")
}

#[test]
fn the_first_backup_is_written_byte_for_byte() {
    let home = Home::new();
    let counting = Arc::new(Counting::default());
    let mut vault = Vault::create(&home.vault(), PASSPHRASE, KdfParams::FLOOR, counting).unwrap();
    assert_eq!(*add_code(&mut vault).text(), CODE);
    vault.insert("note", 1, object(r#"{"text":"Señora Núñez – ملاحظة","n":[1.5,null]}"#)).unwrap();
    let letter = object(r#"{"title":"letter"}"#);
    vault.add_paper(letter, &mut &b"Hola"[..], PaperLimits::default()).unwrap();
    let file = home.path().join("notes.age");
    let made = "2026-11-22T14:00:00Z".parse().unwrap();
    back_up(&vault, &file, made, &Counting::default(), &mut |_, _| ()).unwrap();
    assert!(fs::read(file).unwrap() == fs::read(frozen()).unwrap());
}

#[test]
fn the_first_backup_is_restored() {
    let home = Home::new();
    let code = RecoveryCode::parse(CODE).unwrap();
    let backup = BackupFile::open(&frozen(), &code).unwrap();
    let restored = backup.restore(&home.vault(), PASSPHRASE, KdfParams::FLOOR, &OsEntropy, &mut |_, _| ());
    let contents = restored.unwrap().contents;
    assert_eq!((contents.records, contents.papers, contents.missing_papers.len()), (2, 1, 0));
    assert_eq!(contents.made.to_rfc3339(), "2026-11-22T14:00:00+00:00");
    let vault = LockedVault::open(&home.vault())
        .unwrap()
        .unlock(Secret::RecoveryCode(&code), entropy(), None)
        .unwrap();
    let notes: Vec<_> = vault.records().filter(|(_, record)| record.kind() == "note").collect();
    assert_eq!(notes[0].1.json(), NOTE);
    let (paper, _) = vault.records().find(|(_, record)| record.kind() == "paper").unwrap();
    let mut bytes = Vec::new();
    vault.read_paper(paper, &mut bytes).unwrap();
    assert_eq!(bytes, b"Hola");
}
