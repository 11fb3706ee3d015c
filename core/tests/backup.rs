//! A backup and its restore: what comes back is what was there, and nothing else ever takes a vault's place.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use chrono::{DateTime, Utc};
use faro_core::l10n::Message;
use faro_core::share::{BackupError, BackupFile, Contents, Restored, back_up};
use faro_core::vault::{
    Condition, KdfParams, LockedVault, OsEntropy, PaperLimits, RecordId, RecoveryCode, Secret, SlotKind,
    Vault, VaultError, erase, exists,
};
use serde_json::Value;
use vault_support::{Home, PASSPHRASE, add_code, object, sample};

const NEW: &[u8] = b"battery staple horse 8";
/// Names the folder to the child that is killed.
const CHILD: &str = "FARO_TEST_BACKUP";

fn made() -> DateTime<Utc> {
    "2026-11-22T14:00:00.5Z".parse().unwrap()
}

fn save(vault: &Vault, to: &Path) -> Result<Contents, BackupError> {
    back_up(vault, to, made(), &OsEntropy, &mut |_, _| ())
}

fn restore(file: &Path, code: &RecoveryCode, to: &Path) -> Result<Restored, BackupError> {
    BackupFile::open(file, code)?.restore(to, NEW, KdfParams::FLOOR, &OsEntropy, &mut |_, _| ())
}

fn text(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 31 % 251) as u8).collect()
}

/// A vault with what this version does not know, two papers and a recovery code; and the backup of it.
fn prepared() -> (Home, RecoveryCode, PathBuf, [RecordId; 2]) {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    vault.insert("note", 9, object(r#"{"z":1,"text":"newer","a":{"deep":[null,1.5]}}"#)).unwrap();
    vault.insert("prayer", 1, object(r#"{"of":"a newer Faro","n":18446744073709551615}"#)).unwrap();
    let papers = [300_000, 100].map(|length| {
        let fields = object(r#"{"new":"kept","title":"letter"}"#);
        vault.add_paper(fields, &mut &*text(length), PaperLimits::default()).unwrap()
    });
    let code = add_code(&mut vault);
    let file = home.path().join("notes.age");
    save(&vault, &file).unwrap();
    vault.lock();
    (home, code, file, papers)
}

/// What a person has: every record but the code, without what a restore makes anew.
fn having(vault: &Vault) -> BTreeMap<RecordId, String> {
    let own = vault.records().filter(|(_, record)| record.kind() != "recovery");
    own.map(|(id, record)| {
        let mut whole: Value = serde_json::from_str(record.json()).unwrap();
        if record.kind() == "paper" {
            whole["body"]["key"] = Value::Null;
        }
        (id, whole.to_string())
    })
    .collect()
}

fn opened(folder: &Path, secret: Secret<'_>) -> Vault {
    LockedVault::open(folder).unwrap().unlock(secret, vault_support::entropy(), None).unwrap()
}

#[test]
fn what_comes_back_is_what_was_there() {
    let (home, code, file, papers) = prepared();
    let old = home.open_by_device().unwrap();
    let before = having(&old);
    assert!(
        before
            .values()
            .any(|json| json.contains(r#""schema":9,"body":{"z":1,"text":"newer","a":{"deep":[null,1.5]}}"#))
    );
    old.lock();
    let checked = BackupFile::open(&file, &code).unwrap().check(&mut |_, _| ()).unwrap();
    let whole_second = "2026-11-22T14:00:00Z".parse().unwrap();
    let contents = Contents { records: 10, papers: 2, missing_papers: Vec::new(), made: whole_second };
    assert_eq!(checked, contents);

    let to = home.path().join("phone/vault");
    fs::create_dir(home.path().join("phone")).unwrap();
    let mut steps = Vec::new();
    let restored = BackupFile::open(&file, &code).unwrap().restore(
        &to,
        NEW,
        KdfParams::FLOOR,
        &OsEntropy,
        &mut |done, all| steps.push((done, all)),
    );
    assert_eq!(restored, Ok(Restored { contents: contents.clone(), kept: None }));
    assert!(steps.is_sorted() && steps.iter().all(|(done, all)| done <= all), "{steps:?}");
    assert!(steps.last().is_some_and(|(done, _)| *done > 300_000), "{steps:?}");
    let vault = opened(&to, Secret::Passphrase(NEW));
    assert_eq!((vault.condition(), having(&vault)), (&Condition::Sound, before));
    assert!(vault.check(&mut |_, _| ()).unwrap().is_sound());
    for (id, length) in papers.into_iter().zip([300_000, 100]) {
        let mut bytes = Vec::new();
        vault.read_paper(id, &mut bytes).unwrap();
        assert!(bytes == text(length));
    }
    let kinds: Vec<_> = vault.slots().iter().map(|slot| slot.kind).collect();
    assert_eq!(kinds, [SlotKind::Passphrase, SlotKind::RecoveryCode]);
    assert!(vault.recovery_code().unwrap().text() == code.text());

    // A backup of what was restored holds the same.
    let again = home.path().join("again.age");
    assert_eq!(save(&vault, &again), Ok(contents));
    vault.lock();
    drop(opened(&to, Secret::RecoveryCode(&code)));
    let third = home.path().join("third");
    restore(&again, &code, &third).unwrap();
    assert_eq!(
        having(&opened(&third, Secret::Passphrase(NEW))),
        having(&opened(&to, Secret::Passphrase(NEW)))
    );
}

#[test]
fn keys_are_new_and_nothing_can_be_read_in_the_file() {
    let (home, code, file, papers) = prepared();
    let to = home.path().join("restored");
    restore(&file, &code, &to).unwrap();
    let key = |vault: &Vault| vault.get(papers[0]).unwrap().body()["key"].clone();
    assert_ne!(key(&opened(&to, Secret::Passphrase(NEW))), key(&home.open_by_device().unwrap()));
    assert_ne!(fs::read(to.join("vault.keys")).unwrap()[18..34], fs::read(home.keys()).unwrap()[18..34]);
    let sealed = |id: RecordId, folder: &Path| fs::read(folder.join("papers").join(id.to_string())).unwrap();
    assert!(sealed(papers[0], &to) != sealed(papers[0], &home.vault()));
    let bytes = fs::read(&file).unwrap();
    let header = b"age-encryption.org/v1\n-> scrypt ";
    assert!(bytes.starts_with(header) && bytes[header.len() + 22..].starts_with(b" 15\n"));
    let digits = code.text();
    for word in [&b"letter"[..], b"newer", b"FAROBACK", digits.as_bytes(), &text(300_000)[1000..1032]] {
        assert!(!bytes.windows(word.len()).any(|window| window == word));
    }
}

#[test]
fn the_old_vault_is_kept_until_the_new_one_is_erased() {
    let (home, code, file, _) = prepared();
    let before = home.files();
    let restored = restore(&file, &code, &home.vault()).unwrap();
    let kept = home.path().join("vault.old-1");
    assert_eq!(restored.kept.map(|kept| kept.file_name().unwrap().to_owned()), Some("vault.old-1".into()));
    let moved: BTreeMap<_, _> =
        home.files().into_iter().filter(|(path, _)| path.starts_with("vault.old-1")).collect();
    assert_eq!(moved.len(), before.len() - 1, "all but the backup");
    assert!(moved.iter().all(|(path, bytes)| {
        before[&Path::new("vault").join(path.strip_prefix("vault.old-1").unwrap())] == *bytes
    }));
    drop(opened(&kept, Secret::Passphrase(PASSPHRASE)));
    drop(opened(&home.vault(), Secret::Passphrase(NEW)));
    assert_eq!(
        restore(&file, &code, &home.vault()).unwrap().kept.unwrap().file_name().unwrap(),
        "vault.old-2"
    );
    erase(&home.vault(), |_| ()).unwrap();
    let left: Vec<_> = home.files().into_keys().collect();
    assert_eq!(left, [Path::new("notes.age")], "an erasure leaves no old vault behind");
}

#[test]
fn a_restore_that_cannot_be_changes_nothing() {
    let (home, code, file, _) = prepared();
    let wrong = RecoveryCode::parse(&"000000-".repeat(8)).unwrap();
    let mut damaged = fs::read(&file).unwrap();
    *damaged.last_mut().unwrap() ^= 1;
    let broken = home.path().join("broken.age");
    fs::write(&broken, &damaged).unwrap();
    let before = home.files();
    let to = home.vault();
    assert_eq!(restore(&file, &wrong, &to).err(), Some(BackupError::WrongCode));
    assert_eq!(restore(&broken, &code, &to).err(), Some(BackupError::Damaged));
    assert_eq!(restore(&home.path().join("none"), &code, &to).err(), Some(BackupError::NotFound));
    assert_eq!(restore(home.path(), &code, &to).err(), Some(BackupError::NoFile));
    assert_eq!(restore(&home.database(), &code, &to).err(), Some(BackupError::Foreign));
    let short = BackupFile::open(&file, &code).unwrap().restore(
        &to,
        b"short",
        KdfParams::FLOOR,
        &OsEntropy,
        &mut |_, _| (),
    );
    assert_eq!(short.err(), Some(BackupError::Vault(VaultError::PassphraseTooShort { least: 15 })));
    let open = home.open_by_device().unwrap();
    assert_eq!(restore(&file, &code, &to).err(), Some(BackupError::Vault(VaultError::AlreadyOpen)));
    open.lock();
    let nowhere = home.path().join("no/vault");
    assert_eq!(restore(&file, &code, &nowhere).err(), Some(BackupError::Vault(VaultError::NotFound)));
    assert!(home.files() == before);
}

#[test]
fn a_backup_is_refused_before_anything_is_written() {
    let home = sample();
    let file = home.path().join("notes.age");
    let mut vault = home.open_by_device().unwrap();
    assert_eq!(save(&vault, &file), Err(BackupError::NoRecoveryCode));
    add_code(&mut vault);
    assert_eq!(save(&vault, &home.path().join("no/notes.age")), Err(BackupError::NotFound));
    assert_eq!(save(&vault, home.path()), Err(BackupError::Exists));
    fs::write(&file, "somebody's file").unwrap();
    assert_eq!(save(&vault, &file), Err(BackupError::Exists));
    assert_eq!(fs::read(&file).unwrap(), b"somebody's file");
    #[cfg(target_os = "linux")]
    assert_eq!(save(&vault, Path::new("/sys/notes.age")), Err(BackupError::Vault(VaultError::ReadOnly)));
    vault.lock();
    home.sql(|db| db.execute("DELETE FROM record WHERE id = (SELECT min(id) FROM record)", []));
    let damaged = home.open_by_device().unwrap();
    let refused = save(&damaged, &home.path().join("other.age"));
    assert_eq!(refused, Err(BackupError::Vault(VaultError::ReadOnlyDamaged)));
    let names: Vec<_> = fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[test]
fn a_paper_that_cannot_be_read_is_named_and_hinders_nothing() {
    let (home, code, _, [large, small]) = prepared();
    fs::write(home.vault().join("papers").join(large.to_string()), "no paper").unwrap();
    let file = home.path().join("second.age");
    let saved = save(&home.open_by_device().unwrap(), &file).unwrap();
    let told = Message::new("backup-paper-missing").with("paper", "the large one");
    assert_eq!(saved.missing(|id| if id == large { "the large one" } else { "another" }.to_owned()), [told]);
    assert_eq!((saved.records, saved.papers, saved.missing_papers), (10, 1, vec![large]));
    let restored = restore(&file, &code, &home.path().join("restored")).unwrap();
    assert_eq!(restored.contents.missing_papers, [large]);
    let vault = opened(&home.path().join("restored"), Secret::Passphrase(NEW));
    assert_eq!(vault.condition(), &Condition::Sound);
    assert_eq!(vault.read_paper(large, &mut Vec::new()), Err(VaultError::PaperMissing));
    assert_eq!(vault.read_paper(small, &mut Vec::new()), Ok(100));
}

#[test]
fn the_next_backup_of_a_name_removes_what_an_interrupted_one_left_and_nothing_else() {
    let (home, ..) = prepared();
    let left = home.path().join("second.age.new-0123456789abcdef");
    let others =
        ["second.age.new-photos", "second.age.new-0123456789abcdef0", "third.age.new-0123456789abcdef"];
    let others = others.map(|name| home.path().join(name));
    others.iter().chain([&left]).for_each(|path| fs::write(path, "half").unwrap());
    save(&home.open_by_device().unwrap(), &home.path().join("second.age")).unwrap();
    assert!(!left.exists() && others.iter().all(|path| path.exists()));
}

#[test]
fn a_replacement_that_was_interrupted_is_taken_back_or_finished() {
    let (home, code, file, _) = prepared();
    let swap = home.path().join("vault.swap");
    // Between the two renames: the old vault has no name of its own, and the new one none yet.
    fs::rename(home.vault(), &swap).unwrap();
    assert!(exists(&home.vault()));
    drop(home.open_by_device().unwrap());
    assert!(!swap.exists());
    // After them, before the old one has its other name.
    fs::rename(home.vault(), &swap).unwrap();
    let (other, ..) = prepared();
    fs::rename(other.vault(), home.vault()).unwrap();
    drop(home.open_by_device().unwrap());
    assert!(!swap.exists() && home.path().join("vault.old-1").exists());
    fs::create_dir(home.path().join("vault.new-0123456789abcdef")).unwrap();
    restore(&file, &code, &home.vault()).unwrap();
    assert!(!home.path().join("vault.new-0123456789abcdef").exists(), "what was never finished is removed");
}

/// Backs up and restores over and over when it is started as the child of the test below.
#[test]
fn a_child_backs_up_and_restores() {
    let Some(folder) = std::env::var_os(CHILD).map(PathBuf::from) else { return };
    let code = RecoveryCode::parse(&fs::read_to_string(folder.join("code")).unwrap()).unwrap();
    loop {
        back_up_and_restore(&folder, &code);
    }
}

fn back_up_and_restore(folder: &Path, code: &RecoveryCode) {
    let vault = opened(&folder.join("vault"), Secret::RecoveryCode(code));
    let _ = fs::remove_file(folder.join("again.age"));
    save(&vault, &folder.join("again.age")).unwrap();
    vault.lock();
    let restored = restore(&folder.join("notes.age"), code, &folder.join("vault")).unwrap();
    fs::remove_dir_all(restored.kept.unwrap()).unwrap();
}

#[test]
fn whoever_is_killed_leaves_whole_backups_and_a_whole_vault() {
    let (home, code, _, _) = prepared();
    fs::write(home.path().join("code"), code.text().as_bytes()).unwrap();
    let before = having(&home.open_by_device().unwrap());
    // The deaths are spread over one round and a half, however fast this machine is.
    let start = std::time::Instant::now();
    back_up_and_restore(home.path(), &code);
    let whole = start.elapsed().as_micros() as u64 * 3 / 2 + 40_000;
    let (mut replaced, mut id) = (0, fs::read(home.keys()).unwrap());
    for round in 0_u64..20 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "a_child_backs_up_and_restores"])
            .env(CHILD, home.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_micros(whole * (round * 13 % 20 + 1) / 20));
        assert_eq!(child.try_wait().unwrap(), None, "round {round}: the child failed");
        child.kill().unwrap();
        child.wait().unwrap();
        let vault = opened(&home.vault(), Secret::RecoveryCode(&code));
        assert_eq!((vault.condition(), having(&vault) == before), (&Condition::Sound, true), "round {round}");
        assert!(vault.check(&mut |_, _| ()).unwrap().is_sound(), "round {round}");
        vault.lock();
        let now = fs::read(home.keys()).unwrap();
        replaced += u32::from(std::mem::replace(&mut id, now) != id);
        if let Ok(backup) = BackupFile::open(&home.path().join("again.age"), &code) {
            assert_eq!(backup.check(&mut |_, _| ()).unwrap().papers, 2, "round {round}");
        } else {
            assert!(!home.path().join("again.age").exists(), "round {round}: half of a backup");
        }
    }
    println!("killed 20 times, {replaced} times after a vault was replaced");
}
