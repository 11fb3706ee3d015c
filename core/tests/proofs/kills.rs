//! A process that is killed while it changes a vault leaves the state before the change or the one after it.
use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use faro_core::vault::{Condition, LockedVault, PaperLimits, RecordId, Rotation, Secret, SlotKind, Vault};
use serde_json::Value;

use crate::size::{Report, either};
use crate::vault_support::{
    CANARY, DEVICE_KEY, Home, Memory, add_code, entropy, holds, needles, object, rotate,
};

/// Names the folder to the child that is killed, and the number of changes that were made before.
const CHILD: &str = "FARO_TEST_KILLED";
const FROM: &str = "FARO_TEST_FROM";

/// What a vault holds, in words that do not depend on chance.
type State = BTreeMap<String, usize>;

fn paper(change: usize) -> Vec<u8> {
    CANARY.bytes().cycle().take(60_000 + change % 20_000).collect()
}

fn text(change: usize) -> String {
    CANARY.repeat(1 + change % 270)
}

/// What a vault holds after so many changes.
fn expected(changes: usize) -> State {
    let mut state = State::from([("slot Passphrase".to_owned(), 1), ("slot Device".to_owned(), 1)]);
    let mut put = |name: String, more: isize| {
        let count = state.entry(name).or_insert(0);
        *count = count.checked_add_signed(more).unwrap();
    };
    for change in 0..changes {
        match change % 8 {
            0 => put(format!("note {change} short"), 1),
            1 => {
                put(format!("note {} short", change - 1), -1);
                put(format!("note {} {}", change - 1, text(change).len()), 1);
            }
            2 => put(format!("paper {change} {}", paper(change).len()), 1),
            3 => put("slot Device".to_owned(), 1),
            4 if change == 4 => {
                put("recovery".to_owned(), 1);
                put("slot RecoveryCode".to_owned(), 1);
            }
            5 => put(format!("paper {} {}", change - 3, paper(change - 3).len()), -1),
            6 => {
                put("slot Device".to_owned(), -1);
                // Of the passphrase nobody tells the first time that a way in is removed.
                put("slot Passphrase".to_owned(), -isize::from(change == 6));
            }
            7 if change % 16 == 7 => put(format!("note {} {}", change - 7, text(change - 6).len()), -1),
            _ => {}
        }
    }
    state.retain(|_, count| *count > 0);
    state
}

fn find(vault: &Vault, kind: &str, number: usize) -> RecordId {
    let wanted = Value::from(number);
    let mut found =
        vault.records().filter(|(_, record)| record.kind() == kind && record.body()["n"] == wanted);
    found.next().unwrap().0
}

/// The change after so many others.
fn make(mut vault: Vault, change: usize) -> Vault {
    match change % 8 {
        0 => drop(vault.insert("note", 1, object(&format!(r#"{{"n":{change}}}"#))).unwrap()),
        1 => {
            let id = find(&vault, "note", change - 1);
            vault.update(id, 1, object(&format!(r#"{{"text":"{}"}}"#, text(change)))).unwrap();
        }
        2 => {
            let fields = object(&format!(r#"{{"n":{change}}}"#));
            vault.add_paper(fields, &mut paper(change).as_slice(), PaperLimits::default()).unwrap();
        }
        3 => drop(vault.add_device_key(&[0x33; 32]).unwrap()),
        4 if change == 4 => drop(add_code(&mut vault)),
        5 => vault.delete(find(&vault, "paper", change - 3)).unwrap(),
        6 => {
            let slots = vault.slots();
            let added = slots.iter().rfind(|slot| slot.kind == SlotKind::Device).unwrap();
            let rotation = Rotation { without: &[added.id], ..Rotation::default() };
            vault = rotate(vault, &rotation).unwrap().vault;
        }
        7 if change % 16 == 7 => vault.delete(find(&vault, "note", change - 7)).unwrap(),
        _ => {}
    }
    vault
}

fn found(vault: &Vault) -> State {
    let mut state = State::new();
    for (id, record) in vault.records() {
        let number = record.body().get("n").and_then(Value::as_u64);
        let name = match record.kind() {
            "note" => {
                let body = record.body();
                let text = body.get("text").and_then(Value::as_str);
                let length = text.map_or("short".to_owned(), |text| text.len().to_string());
                format!("note {} {length}", number.unwrap())
            }
            "paper" => {
                let mut bytes = Vec::new();
                vault.read_paper(id, &mut bytes).unwrap();
                let number = number.unwrap() as usize;
                assert!(bytes == paper(number));
                format!("paper {number} {}", bytes.len())
            }
            other => other.to_owned(),
        };
        *state.entry(name).or_insert(0) += 1;
    }
    for slot in vault.slots() {
        *state.entry(format!("slot {:?}", slot.kind)).or_insert(0) += 1;
    }
    state
}

fn open(folder: &Path, memory: &Arc<Memory>) -> Vault {
    let locked = LockedVault::open(folder).unwrap();
    locked.unlock(Secret::DeviceKey(&DEVICE_KEY), entropy(), Some(memory.clone())).unwrap()
}

#[test]
// The process that the test below kills; alone it has nothing to do.
fn a_child_changes_a_vault() {
    let Some(folder) = std::env::var_os(CHILD).map(PathBuf::from) else { return };
    let from: usize = std::env::var(FROM).unwrap().parse().unwrap();
    let mut done = OpenOptions::new().append(true).create(true).open(folder.with_extension("done")).unwrap();
    let mut vault = open(&folder, &Arc::default());
    for change in from.. {
        vault = make(vault, change);
        done.write_all(b".").unwrap();
    }
}

#[test]
fn a_change_that_is_killed_was_made_or_was_not() {
    let report = Report::begin("changes killed");
    let empty = Home::new();
    let mut vault = empty.create();
    vault.add_device_key(&DEVICE_KEY).unwrap();
    vault.lock();
    let (mut home, mut memory) = (empty.copy(), Arc::<Memory>::default());
    let (mut changes, mut all, mut between, mut searched, mut chance) = (0, 0, 0, 0, 1_u64);
    let needles = needles(CANARY);
    let rounds = either(10_000, 200);
    for round in 0..rounds {
        // A vault that grows without end would take up the time in which it is to be changed.
        if round % 5 == 0 {
            (home, memory) = (empty.copy(), Arc::default());
            // What a killed child leaves of a paper is swept by whoever knew the vault before.
            open(&home.vault(), &memory).lock();
            all += std::mem::take(&mut changes);
        }
        let told = home.vault().with_extension("done");
        fs::write(&told, "").unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "kills::a_child_changes_a_vault"])
            .env(CHILD, home.vault())
            .env(FROM, changes.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let told_of = || fs::metadata(&told).unwrap().len() as usize;
        // Every second child comes to its work however busy the machine is; the others may be met before it.
        while round % 2 == 1 && told_of() == 0 {
            assert_eq!(child.try_wait().unwrap(), None, "round {round}: the child failed");
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_micros(8_000 + (chance >> 33) % 60_000));
        child.kill().unwrap();
        child.wait().unwrap();
        changes += told_of();
        // What lies there now, such as half a journal, was never meant to stay: it must hold no word either.
        for (path, bytes) in home.files() {
            searched += bytes.len();
            assert!(!holds(&bytes, &needles), "round {round}: {}", path.display());
        }
        let vault = open(&home.vault(), &memory);
        assert_eq!(vault.condition(), &Condition::Sound, "round {round}");
        let state = found(&vault);
        if state != expected(changes) {
            changes += 1;
            between += 1;
            assert_eq!(state, expected(changes), "round {round}: neither the old state nor the new one");
        }
        let papers = fs::read_dir(home.vault().join("papers")).map_or(0, Iterator::count);
        assert_eq!(papers, vault.records().filter(|(_, record)| record.kind() == "paper").count());
        vault.lock();
        for entry in fs::read_dir(home.vault()).unwrap() {
            let name = entry.unwrap().file_name();
            let known = ["vault.db", "vault.db-journal", "vault.keys", "vault.reserve", "papers"];
            assert!(known.iter().any(|known| name == *known), "round {round}: {name:?} was left");
        }
    }
    all += changes;
    assert!(all >= rounds / 2, "no child came to its work: {all}");
    report.end(&format!(
        "{rounds} kills, {all} changes made, {between} of them made and not yet told of: no other state; \
         no word in {} MB that they left",
        searched / 1_000_000
    ));
}
