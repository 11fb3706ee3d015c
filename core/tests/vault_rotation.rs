//! A new root key: whole before it counts, and whole whenever somebody pulls the plug.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use faro_core::vault::{
    Condition, Freshness, KdfParams, LockedVault, PaperLimits, Record, RecordId, Rotated, Secret, SlotKind,
    Vault, VaultError,
};
use vault_support::{DEVICE_KEY, Home, Memory, PASSPHRASE, either, entropy, object, records, sample};

const NEW: &[u8] = b"battery staple horse 8";
const NEW_DEVICE_KEY: [u8; 32] = [0xE8; 32];
/// Names the vault to the child that is killed.
const CHILD: &str = "FARO_TEST_ROTATES";

fn rotate(vault: Vault) -> Result<Rotated, VaultError> {
    vault.rotate(NEW, KdfParams::FLOOR, Some(&NEW_DEVICE_KEY), &mut |_, _| ())
}

fn without_code(vault: &Vault) -> Vec<(RecordId, Record)> {
    records(vault).into_iter().filter(|(_, record)| record.kind() != "recovery").collect()
}

fn paper(vault: &Vault) -> Vec<u8> {
    let (id, _) = vault.records().find(|(_, record)| record.kind() == "paper").unwrap();
    let mut bytes = Vec::new();
    vault.read_paper(id, &mut bytes).unwrap();
    bytes
}

fn prepared() -> Home {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    vault.add_paper(object(r#"{"title":"letter"}"#), &mut &[7; 70_000][..], PaperLimits::default()).unwrap();
    vault.mint_recovery_code().unwrap();
    vault.lock();
    home
}

#[test]
fn everything_is_under_a_new_key_and_nothing_is_lost() {
    let home = prepared();
    let old = home.copy();
    let vault = home.open_by_device().unwrap();
    let (before, old_code) = (without_code(&vault), vault.recovery_code().unwrap());
    let mut steps = Vec::new();
    let rotated =
        vault.rotate(NEW, KdfParams::FLOOR, Some(&NEW_DEVICE_KEY), &mut |done, all| steps.push((done, all)));
    let Rotated { vault, recovery_code } = rotated.unwrap();
    assert_eq!(steps.last().map(|(done, all)| done == all), Some(true));
    assert_eq!((vault.condition(), without_code(&vault)), (&Condition::Sound, before.clone()));
    assert_eq!(paper(&vault), [7; 70_000]);
    let code = recovery_code.unwrap();
    assert!(code.text() != old_code.text());
    assert_eq!(vault.recovery_code().unwrap().text(), code.text());
    let kinds: Vec<_> = vault.slots().iter().map(|slot| slot.kind).collect();
    assert_eq!(kinds, [SlotKind::Passphrase, SlotKind::RecoveryCode, SlotKind::Device]);
    assert!(home.vault().join("vault.db.old").exists(), "kept until the next unlock");
    vault.lock();

    for secret in
        [Secret::Passphrase(PASSPHRASE), Secret::DeviceKey(&DEVICE_KEY), Secret::RecoveryCode(&old_code)]
    {
        assert_eq!(home.open(secret).err(), Some(VaultError::WrongSecret));
    }
    for secret in [Secret::Passphrase(NEW), Secret::DeviceKey(&NEW_DEVICE_KEY), Secret::RecoveryCode(&code)] {
        assert_eq!(without_code(&home.open(secret).unwrap()), before);
        assert!(!home.vault().join("vault.db.old").exists());
    }
    // The old slots opened the old root key; no old body opens under the new one, and no new one under the old.
    let body = |home: &Home, id: RecordId| -> Vec<u8> {
        home.sql(|db| db.query_row("SELECT body FROM record WHERE id = ?1", [id.0], |row| row.get(0)))
    };
    let id = before[0].0;
    let stolen = body(&home, id);
    old.sql(|db| db.execute("UPDATE record SET body = ?1 WHERE id = ?2", (stolen, id.0)));
    let vault = old.open_by_device().unwrap();
    assert!(matches!(vault.condition(), Condition::Damaged { damaged, .. } if *damaged == [id]));
}

#[test]
fn a_swap_that_was_interrupted_is_taken_back() {
    let home = prepared();
    let before = without_code(&home.open_by_device().unwrap());
    // Between the two renames: the old database has its other name, the new one waits, the slots' copy is gone.
    fs::rename(home.database(), home.vault().join("vault.db.old")).unwrap();
    fs::write(home.vault().join("vault.db.new"), "half of a database").unwrap();
    fs::remove_file(home.keys()).unwrap();
    let vault = home.open_by_device().unwrap();
    assert_eq!((vault.condition(), without_code(&vault)), (&Condition::Sound, before));
    assert_eq!(fs::read_dir(home.vault()).unwrap().count(), 5, "database, journal, slots, reserve, papers");
}

#[test]
fn a_damaged_vault_is_not_rotated() {
    let home = sample();
    home.sql(|db| db.execute("DELETE FROM record WHERE id = (SELECT min(id) FROM record)", []));
    let files = home.files();
    assert_eq!(rotate(home.open_by_device().unwrap()).err(), Some(VaultError::ReadOnlyDamaged));
    assert_eq!(home.files(), files);
    let home = sample();
    let short = home.open_by_device().unwrap().rotate(b"short", KdfParams::FLOOR, None, &mut |_, _| ());
    assert_eq!(short.err(), Some(VaultError::PassphraseTooShort { least: 15 }));
}

#[test]
fn the_file_before_a_rotation_is_announced_as_older() {
    let home = prepared();
    let old = home.copy();
    let memory = Arc::new(Memory::default());
    let open = |home: &Home, key| {
        let locked = LockedVault::open(&home.vault()).unwrap();
        locked.unlock(Secret::DeviceKey(key), entropy(), Some(memory.clone())).unwrap()
    };
    let vault = rotate(open(&home, &DEVICE_KEY)).unwrap().vault;
    assert_eq!(vault.freshness(), Freshness::Current);
    vault.lock();
    assert!(matches!(open(&old, &DEVICE_KEY).freshness(), Freshness::Older(_)));
    assert_eq!(open(&home, &NEW_DEVICE_KEY).freshness(), Freshness::Current);
}

/// Rotates over and over when it is started as the child of the test below.
#[test]
fn a_child_rotates() {
    let Some(folder) = std::env::var_os(CHILD) else { return };
    let folder = std::path::PathBuf::from(folder);
    let mut done = fs::File::options().append(true).open(folder.with_extension("done")).unwrap();
    loop {
        for (from, to) in [(DEVICE_KEY, NEW_DEVICE_KEY), (NEW_DEVICE_KEY, DEVICE_KEY)] {
            let Ok(locked) = LockedVault::open(&folder) else { panic!("it does not open") };
            let Ok(vault) = locked.unlock(Secret::DeviceKey(&from), entropy(), None) else { continue };
            vault.rotate(PASSPHRASE, KdfParams::FLOOR, Some(&to), &mut |_, _| ()).unwrap();
            done.write_all(b".").unwrap();
        }
    }
}

#[test]
fn a_rotation_that_is_killed_leaves_the_old_vault_or_the_new_one() {
    let home = prepared();
    let before = without_code(&home.open_by_device().unwrap());
    let (mut old, mut new, mut made) = (0, 0, 0);
    let rounds = either(1000, 40);
    let told = home.vault().with_extension("done");
    for round in 0_u64..rounds {
        fs::write(&told, "").unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "a_child_rotates"])
            .env(CHILD, home.vault())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let told_of = || fs::metadata(&told).unwrap().len();
        // Every second child has made one rotation however busy the machine is, and dies in another.
        while round % 2 == 1 && told_of() == 0 {
            assert_eq!(child.try_wait().unwrap(), None, "round {round}: the child failed");
            std::thread::sleep(Duration::from_millis(1));
        }
        // Most of a rotation is Argon2; the odd steps spread the deaths over all of it.
        std::thread::sleep(Duration::from_micros(60_000 + round * 7_919 % 240_000));
        child.kill().unwrap();
        child.wait().unwrap();
        made += told_of();
        let opened = match home.open_by_device() {
            Err(VaultError::WrongSecret) => {
                new += 1;
                home.open(Secret::DeviceKey(&NEW_DEVICE_KEY))
            }
            other => {
                old += 1;
                other
            }
        };
        let vault = opened.unwrap();
        assert_eq!(vault.condition(), &Condition::Sound, "round {round}");
        assert!(without_code(&vault) == before, "round {round}");
        assert_eq!(paper(&vault), [7; 70_000]);
        assert!(vault.recovery_code().is_some(), "round {round}");
        let left: Vec<_> =
            fs::read_dir(home.vault()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().contains(".db.")), "round {round}: {left:?}");
    }
    assert_eq!(old + new, rounds);
    assert!(made >= rounds / 2, "no child came to its work: {made}");
    println!("killed {rounds} times in {made} rotations: {old} times the old key, {new} times the new one");
}
