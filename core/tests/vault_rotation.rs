//! A new root key: whole before it counts, and whole whenever somebody pulls the plug.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use faro_core::vault::{
    Condition, Freshness, KdfParams, LockedVault, PaperLimits, Record, RecordId, Rotated, Rotation, Secret,
    SlotId, SlotKind, Vault, VaultError,
};
use vault_support::{
    DEVICE_KEY, Home, Memory, PASSPHRASE, add_code, either, entropy, object, records, rotate, sample,
};

const NEW: &[u8] = b"battery staple horse 8";
const NEW_DEVICE_KEY: [u8; 32] = [0xE8; 32];
/// Names the vault to the child that is killed.
const CHILD: &str = "FARO_TEST_ROTATES";

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
    add_code(&mut vault);
    vault.lock();
    home
}

/// A new passphrase, and nothing else.
const CHANGED: Rotation<'_> =
    Rotation { passphrase: Some((NEW, KdfParams::FLOOR)), code: None, without: &[] };

fn slot(vault: &Vault, kind: SlotKind) -> SlotId {
    vault.slots().into_iter().find(|slot| slot.kind == kind).unwrap().id
}

fn wrong(home: &Home, secret: Secret<'_>) {
    assert_eq!(home.open(secret).err(), Some(VaultError::WrongSecret));
}

#[test]
fn a_changed_passphrase_makes_a_new_root_key_and_nothing_is_lost() {
    let home = prepared();
    let old = home.copy();
    let vault = home.open_by_device().unwrap();
    let (before, code) = (records(&vault), vault.recovery_code().unwrap());
    let mut steps = Vec::new();
    let rotated = vault.rotate(&CHANGED, &mut |done, all| steps.push((done, all)));
    let Rotated { vault, lost } = rotated.unwrap();
    // Each record is written, then read.
    let all = 2 * before.len() as u64;
    assert_eq!(steps, (1..=all).map(|done| (done, all)).collect::<Vec<_>>());
    assert_eq!((vault.condition(), records(&vault)), (&Condition::Sound, before.clone()));
    assert_eq!((paper(&vault), lost.len()), (vec![7; 70_000], 0));
    assert_eq!(vault.recovery_code().unwrap().text(), code.text());
    let kinds: Vec<_> = vault.slots().iter().map(|slot| slot.kind).collect();
    assert_eq!(kinds, [SlotKind::Passphrase, SlotKind::Device, SlotKind::RecoveryCode]);
    assert!(!home.vault().join("vault.db.old").exists(), "the old root key goes at once");
    vault.lock();

    wrong(&home, Secret::Passphrase(PASSPHRASE));
    for secret in [Secret::Passphrase(NEW), Secret::DeviceKey(&DEVICE_KEY), Secret::RecoveryCode(&code)] {
        assert_eq!(records(&home.open(secret).unwrap()), before);
    }
    // No old body opens under the new root key, and no new one under the old.
    let body = |home: &Home, id: RecordId| -> Vec<u8> {
        home.sql(|db| db.query_row("SELECT body FROM record WHERE id = ?1", [id.0], |row| row.get(0)))
    };
    let id = *before.keys().next().unwrap();
    let stolen = body(&home, id);
    old.sql(|db| db.execute("UPDATE record SET body = ?1 WHERE id = ?2", (stolen, id.0)));
    let vault = old.open_by_device().unwrap();
    assert!(matches!(vault.condition(), Condition::Damaged { damaged, .. } if *damaged == [id]));
}

#[test]
fn old_slots_put_back_open_nothing_that_is_newer() {
    let home = prepared();
    let old = fs::read(home.keys()).unwrap();
    let mut vault = rotate(home.open_by_device().unwrap(), &CHANGED).unwrap().vault;
    vault.insert("note", 1, object(r#"{"text":"later"}"#)).unwrap();
    let later = records(&vault);
    vault.lock();
    let whole = home.copy();
    // In one place: the old passphrase is wrong, the new one opens, and the copy is replaced.
    let second: &dyn Fn(&Home) = &|home| fs::write(home.keys(), &old).unwrap();
    let first: &dyn Fn(&Home) = &|home| home.set_slots_in_database(&old);
    for put in [second, first] {
        let home = whole.copy();
        put(&home);
        wrong(&home, Secret::Passphrase(PASSPHRASE));
        assert_eq!(records(&home.open(Secret::Passphrase(NEW)).unwrap()), later);
        assert_eq!(fs::read(home.keys()).unwrap(), home.slots_in_database());
    }
    // In both: the old passphrase opens the old root key, and not one record, old or new.
    first(&home);
    second(&home);
    let vault = home.open(Secret::Passphrase(PASSPHRASE)).unwrap();
    assert_eq!(vault.records().count(), 0);
    assert!(matches!(vault.condition(), Condition::Damaged { manifest_verified: false, .. }));
}

#[test]
fn a_new_code_ends_the_old_one() {
    let home = prepared();
    let mut vault = home.open_by_device().unwrap();
    assert_eq!(vault.learn(Secret::Passphrase(NEW)), Err(VaultError::WrongSecret));
    vault.learn(Secret::Passphrase(PASSPHRASE)).unwrap();
    let (old, new) = (vault.recovery_code().unwrap(), vault.prepare_recovery_code().unwrap());
    let rotation = Rotation { code: Some(&new), ..Rotation::default() };
    let Rotated { vault, lost } = rotate(vault, &rotation).unwrap();
    assert_eq!((vault.recovery_code().unwrap().text(), lost.len()), (new.text(), 0));
    assert_eq!(vault.records().filter(|(_, record)| record.kind() == "recovery").count(), 1);
    vault.lock();
    wrong(&home, Secret::RecoveryCode(&old));
    for secret in [Secret::RecoveryCode(&new), Secret::Passphrase(PASSPHRASE)] {
        assert_eq!(*home.open(secret).unwrap().condition(), Condition::Sound);
    }
}

#[test]
fn a_way_in_is_removed_and_what_nobody_tells_falls_away() {
    let home = prepared();
    let vault = home.open(Secret::Passphrase(PASSPHRASE)).unwrap();
    let (code, device) = (slot(&vault, SlotKind::RecoveryCode), slot(&vault, SlotKind::Device));
    let rotation = Rotation { without: &[code], ..Rotation::default() };
    let told: Vec<_> = vault.would_lose(&rotation).unwrap().iter().map(|slot| slot.id).collect();
    let old = vault.recovery_code().unwrap();
    let Rotated { vault, lost } = rotate(vault, &rotation).unwrap();
    assert_eq!(lost.iter().map(|slot| slot.id).collect::<Vec<_>>(), [device]);
    assert_eq!(told, [device], "it is known before");
    assert_eq!(vault.records().filter(|(_, record)| record.kind() == "recovery").count(), 0);
    assert_eq!(vault.slots().len(), 1);
    let only = vault.slots()[0].id;
    let last = Rotation { without: &[only], ..Rotation::default() };
    assert_eq!(vault.would_lose(&last).err(), Some(VaultError::LastSlot));
    let gone = Rotation { without: &[code], ..Rotation::default() };
    assert_eq!(vault.would_lose(&gone).err(), Some(VaultError::NoSuchSlot));
    vault.lock();
    wrong(&home, Secret::RecoveryCode(&old));
    wrong(&home, Secret::DeviceKey(&DEVICE_KEY));
    assert!(home.open(Secret::Passphrase(PASSPHRASE)).is_ok());
}

#[test]
fn a_device_that_removes_its_own_key_keeps_the_passphrase_that_was_told() {
    let home = prepared();
    let mut vault = home.open_by_device().unwrap();
    let device = slot(&vault, SlotKind::Device);
    vault.learn(Secret::Passphrase(PASSPHRASE)).unwrap();
    let rotation = Rotation { without: &[device], ..Rotation::default() };
    let Rotated { vault, lost } = rotate(vault, &rotation).unwrap();
    assert!(lost.is_empty());
    assert_eq!(vault.opened_by(), slot(&vault, SlotKind::Passphrase));
    // What opens it now is known: a second rotation needs nobody to tell it.
    let again = vault.prepare_recovery_code().unwrap();
    let Rotated { vault, lost } =
        rotate(vault, &Rotation { code: Some(&again), ..Rotation::default() }).unwrap();
    assert!(lost.is_empty());
    vault.lock();
    assert!(home.open(Secret::Passphrase(PASSPHRASE)).is_ok());
    assert!(home.open(Secret::RecoveryCode(&again)).is_ok());
}

#[test]
fn of_several_passphrases_that_which_was_told_last_is_the_one_that_is_changed() {
    const OTHER: &[u8] = b"eleven red kites by noon";
    for opened in [Secret::DeviceKey(&DEVICE_KEY), Secret::Passphrase(OTHER)] {
        let home = sample();
        home.open_by_device().unwrap().add_passphrase(OTHER, KdfParams::FLOOR).unwrap();
        let mut vault = home.open(opened).unwrap();
        for _ in 0..2 {
            vault.learn(Secret::Passphrase(PASSPHRASE)).unwrap();
        }
        rotate(vault, &CHANGED).unwrap().vault.lock();
        wrong(&home, Secret::Passphrase(PASSPHRASE));
        home.open(Secret::Passphrase(NEW)).unwrap();
    }
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
    assert_eq!(rotate(home.open_by_device().unwrap(), &CHANGED).err(), Some(VaultError::ReadOnlyDamaged));
    assert_eq!(home.files(), files);
    let home = sample();
    let short = Rotation { passphrase: Some((b"short", KdfParams::FLOOR)), ..CHANGED };
    let short = rotate(home.open_by_device().unwrap(), &short);
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
    let vault = rotate(open(&home, &DEVICE_KEY), &CHANGED).unwrap().vault;
    assert_eq!(vault.freshness(), Freshness::Current);
    vault.lock();
    assert!(matches!(open(&old, &DEVICE_KEY).freshness(), Freshness::Older(_)));
    assert_eq!(open(&home, &DEVICE_KEY).freshness(), Freshness::Current);
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
            let (mut vault, secret) = (vault, Secret::DeviceKey(&to));
            let old = [vault.opened_by()];
            // One that was killed may have come so far.
            if vault.learn(secret).is_err() {
                vault.add_device_key(&to).unwrap();
                vault.learn(secret).unwrap();
            }
            // Every second one keeps the code.
            let code = vault.prepare_recovery_code().unwrap();
            let rotation = Rotation {
                passphrase: Some((PASSPHRASE, KdfParams::FLOOR)),
                code: (to == DEVICE_KEY).then_some(&code),
                without: &old,
            };
            let Rotated { lost, .. } = rotate(vault, &rotation).unwrap();
            assert!(lost.is_empty());
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
