//! Papers: what becomes of them when somebody changes, exchanges, cuts, extends or removes their files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::fs;
use std::io::{self, Read};
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock};

use faro_core::files::Files;
use faro_core::l10n::Words;
use faro_core::vault::{LockedVault, PaperLimits, RecordId, Secret, Vault, VaultError};
use vault_support::{DEVICE_KEY, Home, Memory, entropy, object, sample};

const CHUNK: usize = 64 * 1024 + 16;
const HEAD: usize = 20;

fn file(home: &Home, id: RecordId) -> PathBuf {
    home.vault().join("papers").join(id.to_string())
}

fn text(seed: u8, length: usize) -> Vec<u8> {
    (0..length).map(|at| (at as u8).wrapping_mul(31).wrapping_add((at >> 8) as u8 ^ seed)).collect()
}

fn add(vault: &mut Vault, bytes: &[u8]) -> Result<RecordId, VaultError> {
    vault.add_paper(object(r#"{"title":"letter"}"#), &mut &*bytes, PaperLimits::default())
}

fn read(vault: &Vault, id: RecordId) -> Result<Vec<u8>, VaultError> {
    let mut bytes = Vec::new();
    let length = vault.read_paper(id, &mut bytes);
    length.map(|length| {
        assert_eq!(length, bytes.len() as u64);
        bytes
    })
}

/// A vault with a paper of five chunks, one of three and one of one.
fn papers() -> (Home, [RecordId; 3]) {
    static MADE: OnceLock<(Home, [RecordId; 3])> = OnceLock::new();
    let (home, ids) = MADE.get_or_init(|| {
        let home = sample();
        let mut vault = home.open_by_device().unwrap();
        let ids = [300_000, 150_000, 100].map(|length| add(&mut vault, &text(1, length)).unwrap());
        vault.lock();
        (home, ids)
    });
    (home.copy(), *ids)
}

#[test]
fn papers_come_back_from_the_disk() {
    let (home, ids) = papers();
    let vault = home.open_by_device().unwrap();
    for (id, length) in ids.into_iter().zip([300_000, 150_000, 100]) {
        assert_eq!(read(&vault, id), Ok(text(1, length)));
    }
    let sizes = ids.map(|id| (fs::metadata(file(&home, id)).unwrap().len() as usize - HEAD) % CHUNK);
    assert_eq!(sizes, [0; 3], "whole chunks");
    assert!(vault.check(&mut |_, _| ()).unwrap().is_sound());
}

/// A paper whose file was changed by somebody else.
fn changed(change: impl FnOnce(&mut Vec<u8>)) -> Result<Vec<u8>, VaultError> {
    let (home, [id, ..]) = papers();
    let mut bytes = fs::read(file(&home, id)).unwrap();
    change(&mut bytes);
    fs::write(file(&home, id), bytes).unwrap();
    let vault = home.open_by_device().unwrap();
    let mut shown = Vec::new();
    let read = vault.read_paper(id, &mut shown);
    assert!(text(1, 300_000).starts_with(&shown), "what is shown was written so, in its place");
    read.map(|_| shown)
}

#[test]
fn a_cut_and_an_appendix_are_noticed() {
    for cut in [1, 16, 17, CHUNK - 1, CHUNK, CHUNK + 1, 4 * CHUNK, 5 * CHUNK, 5 * CHUNK + 19] {
        let cut_off = changed(|bytes| bytes.truncate(bytes.len() - cut));
        assert_eq!(cut_off, Err(VaultError::PaperDamaged), "{cut}");
    }
    for left in [0, 5, HEAD - 1, HEAD] {
        assert_eq!(changed(|bytes| bytes.truncate(left)), Err(VaultError::PaperDamaged), "{left}");
    }
    for more in [1, CHUNK] {
        assert_eq!(changed(|bytes| bytes.extend(vec![0; more])), Err(VaultError::PaperDamaged), "{more}");
    }
    assert_eq!(changed(|bytes| bytes.extend_from_within(HEAD..)), Err(VaultError::PaperDamaged));
    for chunk in 0..5 {
        let turned = changed(|bytes| bytes[HEAD + chunk * CHUNK + 7] ^= 1);
        assert_eq!(turned, Err(VaultError::PaperDamaged), "chunk {chunk}");
    }
}

#[test]
fn another_papers_or_vaults_file_does_not_open() {
    let (home, [one, other, _]) = papers();
    let vault = home.open_by_device().unwrap();
    let bytes = fs::read(file(&home, one)).unwrap();
    fs::copy(file(&home, other), file(&home, one)).unwrap();
    assert_eq!(read(&vault, one), Err(VaultError::PaperDamaged));
    vault.lock();

    // The same record and key in another vault: only the vault's name differs.
    let elsewhere = Home::new();
    let mut vault = elsewhere.create();
    let stored = home.open_by_device().unwrap().get(one).unwrap().body().clone();
    let id = vault.add_paper(object("{}"), &mut &b"x"[..], PaperLimits::default()).unwrap();
    vault.update(id, 1, stored).unwrap();
    fs::write(file(&elsewhere, id), bytes).unwrap();
    let mut shown = Vec::new();
    assert_eq!(vault.read_paper(id, &mut shown), Err(VaultError::PaperDamaged));
    assert!(shown.is_empty());
}

#[test]
fn a_missing_file_and_what_is_no_file() {
    let (home, [one, other, small]) = papers();
    fs::remove_file(file(&home, one)).unwrap();
    fs::remove_file(file(&home, other)).unwrap();
    fs::create_dir(file(&home, other)).unwrap();
    let vault = home.open_by_device().unwrap();
    assert_eq!(read(&vault, one), Err(VaultError::PaperMissing));
    assert_eq!(read(&vault, other), Err(VaultError::PaperDamaged));
    assert_eq!(read(&vault, small), Ok(text(1, 100)));
    let found = vault.check(&mut |_, _| ()).unwrap();
    assert_eq!((found.missing_papers, found.damaged_papers, found.papers), (vec![one], vec![other], 1));
    assert!(found.records_sound);
    let note = vault.records().find(|(_, record)| record.kind() == "note").unwrap().0;
    assert_eq!(read(&vault, note), Err(VaultError::RecordNotFound), "a note is no paper");
}

#[test]
fn a_deleted_paper_is_gone_and_orphans_are_swept() {
    let (home, [one, other, _]) = papers();
    let memory = Arc::new(Memory::default());
    let open = || {
        let locked = LockedVault::open(&home.vault()).unwrap();
        locked.unlock(Secret::DeviceKey(&DEVICE_KEY), entropy(), Some(memory.clone())).unwrap()
    };
    let mut vault = open();
    vault.delete(one).unwrap();
    assert!(!file(&home, one).exists());
    vault.lock();
    let orphan = RecordId([9; 16]);
    fs::write(file(&home, orphan), "what a crash left").unwrap();
    fs::write(home.vault().join("papers/mine.txt"), "what Faro did not make").unwrap();
    let vault = open();
    assert!(!file(&home, orphan).exists() && file(&home, other).exists());
    assert!(home.vault().join("papers/mine.txt").exists());
    assert!(vault.get(one).is_none());
}

#[test]
fn without_a_memory_of_the_vault_no_paper_is_swept() {
    let (home, _) = papers();
    let older = home.copy();
    let mut vault = home.open_by_device().unwrap();
    let newer = add(&mut vault, b"newer").unwrap();
    vault.lock();
    // An older database comes back, from a copy or a sync, and the papers do not.
    fs::copy(older.database(), home.database()).unwrap();
    home.open_by_device().unwrap().lock();
    assert!(file(&home, newer).exists(), "no memory");
    let memory = Arc::new(Memory::default());
    let open = |failing: bool| {
        memory.1.store(failing, Ordering::Relaxed);
        let locked = LockedVault::open(&home.vault()).unwrap();
        locked.unlock(Secret::DeviceKey(&DEVICE_KEY), entropy(), Some(memory.clone())).unwrap().lock();
    };
    open(true);
    assert!(file(&home, newer).exists(), "a memory that fails");
    open(false);
    assert!(file(&home, newer).exists(), "a memory that did not know the vault");
    open(false);
    assert!(!file(&home, newer).exists(), "it knows the vault now, and nothing newer of it");
}

#[test]
fn in_a_damaged_vault_nothing_is_swept_and_papers_are_read() {
    let (home, [one, other, _]) = papers();
    let blob = |id: RecordId| id.0;
    home.sql(|db| db.execute("DELETE FROM record WHERE id = ?1", [blob(other)]));
    let mut vault = home.open_by_device().unwrap();
    assert!(file(&home, other).exists(), "its record may be what is missing");
    assert_eq!(read(&vault, one), Ok(text(1, 300_000)));
    assert_eq!(add(&mut vault, b"more"), Err(VaultError::ReadOnlyDamaged));
}

#[test]
fn too_much_is_refused_and_leaves_nothing() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let before = vault.records().count();
    let limits = PaperLimits { each: 1000, total: 1500 };
    let mut put = |length: usize| vault.add_paper(object("{}"), &mut text(2, length).as_slice(), limits);
    assert_eq!(put(1001), Err(VaultError::PaperTooLarge { most: 1000 }));
    assert!(put(1000).is_ok());
    assert_eq!(put(501), Err(VaultError::PapersFull { most: 1500 }));
    assert!(put(500).is_ok());
    assert_eq!(vault.records().count(), before + 2);
    assert_eq!(fs::read_dir(home.vault().join("papers")).unwrap().count(), 2);
    let default = PaperLimits::default();
    for refused in
        [VaultError::PaperTooLarge { most: default.each }, VaultError::PapersFull { most: default.each }]
    {
        let said = Words::load(Files::builtin(), "en").unwrap().without_isolates().text(&refused.message());
        assert!(said.contains("25 "), "{said}");
    }
    assert_eq!((default.each, default.total), (25 << 20, 500 << 20));
}

#[test]
fn a_folder_that_is_gone_is_not_called_strange() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    fs::remove_dir_all(home.vault()).unwrap();
    let refused = add(&mut vault, b"letter").unwrap_err();
    assert!(!matches!(refused, VaultError::Strange { .. }), "{refused:?}");
}

/// Gives some bytes, then fails, as a card that is pulled out.
struct Failing(usize);

impl Read for Failing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.0.min(buffer.len());
        self.0 -= count;
        if count == 0 { Err(io::ErrorKind::BrokenPipe.into()) } else { Ok(count) }
    }
}

/// Is called away before each piece, as by a signal.
struct Called<'a>(&'a [u8], bool);

impl Read for Called<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.1 = !self.1;
        if self.1 { Err(io::ErrorKind::Interrupted.into()) } else { self.0.read(buffer) }
    }
}

#[test]
fn who_is_called_away_while_reading_reads_on() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let whole = text(5, 200_000);
    let id = vault.add_paper(object("{}"), &mut Called(&whole, false), PaperLimits::default()).unwrap();
    assert_eq!(read(&vault, id), Ok(whole));
}

#[test]
fn an_interrupted_paper_is_none() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let failed = vault.add_paper(object("{}"), &mut Failing(200_000), PaperLimits::default());
    assert_eq!(failed, Err(VaultError::Io(io::ErrorKind::BrokenPipe)));
    assert_eq!(fs::read_dir(home.vault().join("papers")).unwrap().count(), 0);
    assert!(vault.check(&mut |_, _| ()).unwrap().is_sound());
    vault.lock();
    assert!(home.open(faro_core::vault::Secret::DeviceKey(&DEVICE_KEY)).is_ok());
}
