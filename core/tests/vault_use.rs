//! A vault in use: making, changing, locking and opening it again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use faro_core::vault::{
    Condition, Entropy, EntropyError, Freshness, KdfParams, LockedVault, OsEntropy, RecordId, Secret, Vault,
    VaultError, exists,
};
use vault_support::{DEVICE_KEY, Home, Memory, PASSPHRASE, entropy, object, records, sample, without};

#[test]
fn what_was_written_comes_back() {
    let home = Home::new();
    assert!(!exists(&home.vault()));
    let mut vault = home.create();
    assert!(exists(&home.vault()));
    let note = vault.insert("note", 1, object(r#"{"text":"مرحبا","n":1.5}"#)).unwrap();
    let fact = vault.insert("fact", 2, object(r#"{"sources":[]}"#)).unwrap();
    let gone = vault.insert("note", 1, object("{}")).unwrap();
    vault.update(note, 1, object(r#"{"text":"secret-canary","more":[1,{"a":null}]}"#)).unwrap();
    vault.delete(gone).unwrap();
    let before = records(&vault);
    vault.lock();

    let locked = LockedVault::open(&home.vault()).unwrap();
    assert_eq!(locked.record_count(), Ok(2));
    let vault = locked.unlock(Secret::Passphrase(PASSPHRASE), entropy(), None).unwrap();
    assert_eq!(vault.condition(), &Condition::Sound);
    assert_eq!(vault.freshness(), Freshness::Unknown);
    assert_eq!(records(&vault), before);
    assert_eq!(vault.get(fact).unwrap().kind(), "fact");
    assert_eq!(vault.get(fact).unwrap().schema(), 2);
    assert!(vault.get(gone).is_none());
    let body = serde_json::to_string(&vault.get(note).unwrap().body()).unwrap();
    assert_eq!(body, r#"{"text":"secret-canary","n":1.5,"more":[1,{"a":null}]}"#);
    vault.lock();
    for (path, bytes) in home.files() {
        assert!(!bytes.windows(6).any(|window| window == b"canary"), "{}", path.display());
    }
}

#[test]
fn a_deleted_or_changed_record_leaves_no_sealed_bytes_behind() {
    let home = sample();
    let bodies = || -> Vec<Vec<u8>> {
        home.sql(|db| db.prepare("SELECT body FROM record")?.query_map([], |row| row.get(0))?.collect())
    };
    let old = bodies();
    let mut vault = home.open_by_device().unwrap();
    for (at, id) in records(&vault).into_keys().enumerate() {
        if at % 2 == 0 { vault.delete(id) } else { vault.update(id, 1, object(r#"{"text":""}"#)) }.unwrap();
    }
    vault.lock();
    for (path, bytes) in home.files() {
        let windows: HashSet<&[u8]> = bytes.windows(16).collect();
        let found = old.iter().flat_map(|body| body.chunks_exact(16)).filter(|part| windows.contains(part));
        assert_eq!(found.count(), 0, "{}", path.display());
    }
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_changes_no_byte() {
    let home = sample();
    let before = home.files();
    for wrong in [b"correct horse battery 8".as_slice(), b"", b"Correct horse battery 7"] {
        assert_eq!(home.open(Secret::Passphrase(wrong)).err(), Some(VaultError::WrongSecret));
    }
    assert_eq!(home.open(Secret::Passphrase(b"\xff")).err(), Some(VaultError::PassphraseNotText));
    assert_eq!(home.open(Secret::DeviceKey(&[0; 32])).err(), Some(VaultError::WrongSecret));
    assert_eq!(home.files(), before);
}

#[test]
fn another_keyboard_opens_the_same_vault() {
    let home = sample();
    for typed in ["  correct horse  battery ٧\n", "correct horse battery\u{a0}७", "correct horse battery ７"]
    {
        assert!(home.open(Secret::Passphrase(typed.as_bytes())).is_ok(), "{typed}");
    }
}

#[test]
fn a_weak_new_passphrase_or_derivation_leaves_nothing_behind() {
    let home = Home::new();
    let create = |passphrase: &str, params| {
        Vault::create(&home.vault(), passphrase.as_bytes(), params, entropy()).err()
    };
    let short = Some(VaultError::PassphraseTooShort { least: 15 });
    assert_eq!(create("12345  67890      ", KdfParams::FLOOR), short);
    assert_eq!(create("long enough, but \u{378}", KdfParams::FLOOR), Some(VaultError::PassphraseUnassigned));
    // 4 TiB: had anything been allocated, the error would be another.
    let huge = KdfParams { m_kib: u32::MAX, t: 3, p: 1 };
    assert_eq!(create("correct horse battery", huge), Some(VaultError::KdfRefused));
    let weak = KdfParams { m_kib: 19_456, t: 2, p: 1 };
    assert_eq!(create("correct horse battery", weak), Some(VaultError::KdfRefused));
    let mute = Arc::new(Failing(AtomicBool::new(true)));
    let created = Vault::create(&home.vault(), PASSPHRASE, KdfParams::FLOOR, mute);
    assert_eq!(created.err(), Some(VaultError::Entropy(EntropyError)));
    assert!(!exists(&home.vault()) && fs::read_dir(home.path()).unwrap().next().is_none());
}

#[test]
fn a_vault_is_made_once_and_whole() {
    let home = Home::new();
    // What a crash in the middle of an earlier creation leaves, and a folder that only looks like it.
    let leftover = home.path().join("vault.new-0123456789abcdef");
    fs::create_dir(&leftover).unwrap();
    fs::write(leftover.join("vault.db"), "half").unwrap();
    let other = home.path().join("vault.new-photos");
    fs::create_dir(&other).unwrap();
    fs::create_dir(home.vault()).unwrap();
    assert!(!exists(&home.vault()));
    assert_eq!(LockedVault::open(&home.vault()).err(), Some(VaultError::NotFound));

    home.create().lock();
    assert!(!leftover.exists() && other.exists());
    let before = home.files();
    let again = || Vault::create(&home.vault(), PASSPHRASE, KdfParams::FLOOR, entropy()).err();
    assert_eq!(again(), Some(VaultError::AlreadyExists));
    fs::remove_file(home.database()).unwrap();
    assert_eq!(again(), Some(VaultError::AlreadyExists), "half a vault is not overwritten");
    assert_eq!(home.files()[&home.keys().strip_prefix(home.path()).unwrap().to_owned()].len(), 206);
    assert!(before.len() > home.files().len());
    let nowhere = Vault::create(&home.path().join("a/b"), PASSPHRASE, KdfParams::FLOOR, entropy());
    assert_eq!(nowhere.err(), Some(VaultError::NotFound));
}

#[test]
fn a_folder_with_something_else_in_it_is_left_alone() {
    let home = Home::new();
    fs::create_dir(home.vault()).unwrap();
    fs::write(home.vault().join("photo.jpg"), "x").unwrap();
    let before = home.files();
    let create = Vault::create(&home.vault(), PASSPHRASE, KdfParams::FLOOR, entropy());
    assert_eq!(create.err(), Some(VaultError::AlreadyExists));
    assert_eq!(home.files(), before);
}

#[test]
fn a_vault_is_open_once() {
    let home = sample();
    let vault = home.open_by_device().unwrap();
    assert_eq!(LockedVault::open(&home.vault()).err(), Some(VaultError::AlreadyOpen), "this process");
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child_that_finds_the_vault_open"])
        .env("FARO_TEST_VAULT", home.vault())
        .output()
        .unwrap();
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
    vault.lock();
    assert!(LockedVault::open(&home.vault()).is_ok());
}

#[test]
// The other process of `a_vault_is_open_once`; alone it has nothing to do.
fn child_that_finds_the_vault_open() {
    let Some(folder) = std::env::var_os("FARO_TEST_VAULT") else { return };
    assert_eq!(LockedVault::open(folder.as_ref()).err(), Some(VaultError::AlreadyOpen));
}

#[test]
fn a_killed_writer_leaves_a_sound_vault() {
    let home = sample();
    let mut least = 6;
    let written = home.vault().with_extension("written");
    for round in 0..8 {
        let _ = fs::remove_file(&written);
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_writes_until_it_is_killed"])
            .env("FARO_TEST_VAULT", home.vault())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        // However busy the machine is, a change was made, and others are under way.
        while !written.exists() {
            assert_eq!(child.try_wait().unwrap(), None, "round {round}: the child failed");
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_millis(17 * round));
        child.kill().unwrap();
        child.wait().unwrap();
        let vault = home.open_by_device().unwrap();
        assert_eq!(vault.condition(), &Condition::Sound);
        assert!(vault.records().count() > least, "what was once written is gone");
        least = vault.records().count();
    }
}

#[test]
// The other process of `a_killed_writer_leaves_a_sound_vault`; alone it has nothing to do.
fn child_that_writes_until_it_is_killed() {
    let Some(folder) = std::env::var_os("FARO_TEST_VAULT") else { return };
    let locked = LockedVault::open(folder.as_ref()).unwrap();
    let mut vault = locked.unlock(Secret::DeviceKey(&DEVICE_KEY), entropy(), None).unwrap();
    loop {
        let id = vault.insert("note", 1, object(&format!(r#"{{"text":"{}"}}"#, "x".repeat(9000)))).unwrap();
        fs::write(Path::new(&folder).with_extension("written"), "").unwrap();
        vault.update(id, 1, object(r#"{"text":"y"}"#)).unwrap();
        let slot = vault.add_device_key(&[1; 32]).unwrap();
        vault = without(vault, slot).unwrap();
    }
}

#[test]
fn a_newer_record_is_read_only_and_can_be_deleted() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let id = vault.insert("note", 2, object(r#"{"future":1}"#)).unwrap();
    assert_eq!(vault.update(id, 1, object(r#"{"text":"x"}"#)), Err(VaultError::RecordNewer));
    assert_eq!(vault.update(id, 3, object(r#"{"text":"x"}"#)), Ok(()));
    assert_eq!(vault.get(id).unwrap().schema(), 3);
    assert_eq!(serde_json::to_string(&vault.get(id).unwrap().body()).unwrap(), r#"{"future":1,"text":"x"}"#);
    assert_eq!(vault.delete(id), Ok(()));
    assert_eq!(vault.update(id, 9, object("{}")), Err(VaultError::RecordNotFound));
    assert_eq!(vault.delete(id), Err(VaultError::RecordNotFound));
}

#[test]
fn what_could_not_be_read_again_is_not_written() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let before = home.files();
    let deep = object(&format!(r#"{{"a":{}1{}}}"#, "[".repeat(126), "]".repeat(126)));
    assert_eq!(vault.insert("note", 1, deep), Err(VaultError::RecordRefused));
    let large = object(&format!(r#"{{"a":"{}"}}"#, "x".repeat(16 << 20)));
    assert_eq!(vault.insert("note", 1, large), Err(VaultError::RecordRefused));
    assert_eq!(home.files(), before);
}

/// Randomness that can be switched off.
#[derive(Default)]
struct Failing(AtomicBool);

impl Entropy for Failing {
    fn fill(&self, out: &mut [u8]) -> Result<(), EntropyError> {
        if self.0.load(Ordering::Relaxed) { Err(EntropyError) } else { OsEntropy.fill(out) }
    }
}

#[test]
fn a_failed_change_changes_nothing() {
    let home = sample();
    let entropy = Arc::new(Failing::default());
    let locked = LockedVault::open(&home.vault()).unwrap();
    let mut vault = locked.unlock(Secret::DeviceKey(&DEVICE_KEY), entropy.clone(), None).unwrap();
    let (before, slots) = (records(&vault), vault.slots());
    let id = *before.keys().next().unwrap();
    let mut refused = |expected: VaultError| {
        assert_eq!(vault.insert("note", 1, object("{}")), Err(expected));
        assert_eq!(vault.update(id, 1, object(r#"{"n":99}"#)), Err(expected));
        assert_eq!(vault.add_device_key(&[1; 32]), Err(expected));
        assert_eq!((records(&vault), vault.slots()), (before.clone(), slots.clone()));
    };
    entropy.0.store(true, Ordering::Relaxed);
    refused(VaultError::Entropy(EntropyError));
    entropy.0.store(false, Ordering::Relaxed);
    // A folder in the place of the journal: no transaction can begin to write.
    let journal = home.vault().join("vault.db-journal");
    let _ = fs::remove_file(&journal);
    fs::create_dir(&journal).unwrap();
    refused(VaultError::ReadOnly);
    assert_eq!(vault.delete(id), Err(VaultError::ReadOnly));
    fs::remove_dir(&journal).unwrap();
    vault.delete(id).unwrap();
    vault.lock();
    let vault = home.open_by_device().unwrap();
    assert_eq!(vault.condition(), &Condition::Sound);
    assert_eq!(vault.records().count(), before.len() - 1);
}

#[test]
fn an_older_file_is_announced_and_opens() {
    let home = sample();
    let memory = Arc::new(Memory::default());
    let open = |home: &Home| {
        let locked = LockedVault::open(&home.vault()).unwrap();
        locked.unlock(Secret::DeviceKey(&DEVICE_KEY), entropy(), Some(memory.clone())).unwrap()
    };
    let last = || memory.0.lock().unwrap().unwrap();
    let mut vault = open(&home);
    assert_eq!(vault.freshness(), Freshness::Current);
    let first = last().generation;
    vault.lock();
    let (older, fork) = (home.copy(), home.copy());
    vault = open(&home);
    vault.insert("note", 1, object("{}")).unwrap();
    vault.lock();
    let newest = last();
    assert_eq!(newest.generation, first + 1);

    let mut vault = open(&older);
    assert_eq!(vault.freshness(), Freshness::Older(newest));
    assert_eq!(vault.condition(), &Condition::Sound);
    vault.insert("note", 1, object("{}")).unwrap();
    assert_eq!(last(), newest, "announced until the person accepts it");
    vault.lock();
    // The same generation by now, but another state.
    vault = open(&older);
    assert_eq!(vault.freshness(), Freshness::Older(newest));
    vault.accept_as_current();
    assert_eq!(vault.freshness(), Freshness::Current);
    vault.lock();
    assert_eq!(open(&older).freshness(), Freshness::Current);

    memory.1.store(true, Ordering::Relaxed);
    assert_eq!(open(&fork).freshness(), Freshness::Unknown, "a memory that fails locks nobody out");
}

#[test]
fn ids_are_told_as_text() {
    let home = sample();
    let vault = home.open_by_device().unwrap();
    for (id, _) in vault.records() {
        assert_eq!(id.to_string().parse::<RecordId>(), Ok(id));
    }
}

#[test]
fn an_open_vault_can_move_to_another_thread() {
    fn is_send<T: Send>() {}
    is_send::<Vault>();
    is_send::<LockedVault>();
}
