//! What is left of a damaged vault, and of an erased or emptied one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::fs;
use std::path::Path;

use faro_core::vault::{
    Condition, KdfParams, LockedVault, PaperLimits, RecordId, Salvaged, Secret, Vault, VaultError, erase,
    exists, quarantine, salvage,
};
use vault_support::{
    CANARY, DEVICE_KEY, Home, PASSPHRASE, add_code, entropy, holds, needles, object, records, sample, without,
};

fn prepared() -> (Home, [RecordId; 2]) {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let mut add = |seed: u8| {
        vault
            .add_paper(object(r#"{"title":"letter"}"#), &mut &[seed; 70_000][..], PaperLimits::default())
            .unwrap()
    };
    let papers = [add(7), add(8)];
    add_code(&mut vault);
    vault.lock();
    (home, papers)
}

fn save(home: &Home, to: &Path) -> Result<Salvaged, VaultError> {
    let secret = Secret::DeviceKey(&DEVICE_KEY);
    salvage(&home.vault(), secret, to, PASSPHRASE, KdfParams::FLOOR, &entropy(), &mut |_, _| ())
}

fn opened(folder: &Path) -> Vault {
    LockedVault::open(folder).unwrap().unlock(Secret::Passphrase(PASSPHRASE), entropy(), None).unwrap()
}

#[test]
fn what_verifies_is_saved_and_nothing_is_deleted() {
    let (home, [paper, broken]) = prepared();
    let whole = records(&home.open_by_device().unwrap());
    let notes: Vec<_> =
        whole.iter().filter(|(_, record)| record.kind() == "note").map(|(id, _)| *id).collect();
    home.sql(|db| db.execute("UPDATE record SET body = zeroblob(301) WHERE id = ?1", [notes[0].0]));
    home.sql(|db| db.execute("DELETE FROM record WHERE id = ?1", [notes[1].0]));
    fs::write(home.vault().join("papers").join(broken.to_string()), "nothing of a paper").unwrap();
    let before = home.files();
    let to = home.path().join("saved");
    let salvaged = save(&home, &to).unwrap();
    assert_eq!(
        salvaged,
        Salvaged { records: 6, damaged: 1, papers: 1, lost_papers: vec![broken], kept: None }
    );
    let lost = |salvaged: &Salvaged| {
        salvaged.lost(|id| id.to_string()).iter().map(|message| message.full_id()).collect::<Vec<_>>()
    };
    assert_eq!(lost(&salvaged), ["salvaged-lost", "salvaged-lost-todo", "salvaged-paper-lost"]);
    assert_eq!(lost(&Salvaged { damaged: 0, ..salvaged.clone() }), ["salvaged-paper-lost"]);
    assert!(lost(&Salvaged { damaged: 0, lost_papers: Vec::new(), ..salvaged }).is_empty());
    let mut after = home.files();
    after.retain(|path, _| !path.starts_with("saved"));
    assert!(after == before, "the damaged vault is as it was");

    let vault = opened(&to);
    assert_eq!(vault.condition(), &Condition::Sound);
    for id in &notes[2..] {
        assert_eq!(vault.get(*id), whole.get(id));
    }
    let mut bytes = Vec::new();
    vault.read_paper(paper, &mut bytes).unwrap();
    assert_eq!(bytes, [7; 70_000]);
    assert_eq!(vault.read_paper(broken, &mut bytes), Err(VaultError::PaperMissing));
    assert!(vault.recovery_code().is_none() && vault.slots().len() == 1);
    vault.lock();
    assert_eq!(save(&home, &to).err(), Some(VaultError::AlreadyExists));
}

#[test]
fn a_file_that_was_cut_gives_what_is_left() {
    let home = sample();
    let database = fs::read(home.database()).unwrap();
    // One page.
    fs::write(home.database(), &database[..database.len() - 8192]).unwrap();
    let files = home.files();
    assert_eq!(LockedVault::open(&home.vault()).err(), Some(VaultError::Damaged));
    let to = home.path().join("saved");
    let salvaged = save(&home, &to).unwrap();
    // The last page belongs to the last record, wherever its id stands among the others.
    assert_eq!((salvaged.records, salvaged.damaged), (5, 1));
    assert_eq!(opened(&to).condition(), &Condition::Sound);
    let mut after = home.files();
    after.retain(|path, _| !path.starts_with("saved"));
    assert!(after == files);
}

#[test]
fn a_salvage_without_the_secret_or_the_room_leaves_nothing() {
    let (home, _) = prepared();
    let to = home.path().join("saved");
    let wrong = Secret::Passphrase(b"another horse battery");
    let refused =
        salvage(&home.vault(), wrong, &to, PASSPHRASE, KdfParams::FLOOR, &entropy(), &mut |_, _| ());
    assert_eq!((refused, exists(&to)), (Err(VaultError::WrongSecret), false));
    let nowhere = home.path().join("not/there");
    assert_eq!(save(&home, &nowhere).err(), Some(VaultError::NotFound));
    let names: Vec<_> = fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["vault"]);
}

#[test]
fn a_quarantine_copy_is_the_same_bytes_under_a_free_number() {
    let home = sample();
    let before = home.files();
    assert_eq!((quarantine(&home.vault()), quarantine(&home.vault())), (Ok(1), Ok(2)));
    for name in ["vault.db", "vault.keys"] {
        let whole = fs::read(home.vault().join(name)).unwrap();
        assert_eq!(before[Path::new("vault").join(name).as_path()], whole);
        for number in [1, 2] {
            assert_eq!(fs::read(home.vault().join(format!("{name}.bad-{number}"))).unwrap(), whole);
        }
    }
    let vault = home.open_by_device().unwrap();
    assert_eq!(quarantine(&home.vault()), Err(VaultError::AlreadyOpen));
    drop(vault);
    assert_eq!(quarantine(home.path()), Err(VaultError::NotFound));
}

#[test]
fn an_erased_vault_leaves_nothing_that_opens() {
    let (home, _) = prepared();
    quarantine(&home.vault()).unwrap();
    fs::write(home.vault().join("vault.db.old"), home.slots_in_database()).unwrap();
    // Links keep what the files held when they were removed, as a disk may.
    let kept = home.path().join("kept");
    fs::create_dir(&kept).unwrap();
    let area = home.slots_in_database();
    for name in ["vault.db", "vault.keys", "vault.db.old", "vault.db.bad-1", "vault.keys.bad-1"] {
        fs::hard_link(home.vault().join(name), kept.join(name)).unwrap();
    }
    let vault = home.open_by_device().unwrap();
    let mut forgotten = 0;
    assert_eq!(erase(&home.vault(), |_| forgotten += 1), Err(VaultError::AlreadyOpen));
    vault.lock();
    erase(&home.vault(), |_| forgotten += 1).unwrap();
    assert_eq!(forgotten, 1, "the device's key goes first, and not for a refusal");
    assert!(!home.vault().exists());
    let slot = &area[18..18 + 148];
    for (path, bytes) in home.files() {
        assert!(!bytes.is_empty() && bytes.iter().all(|byte| *byte == 0), "{}", path.display());
        assert!(!bytes.windows(148).any(|window| window == slot));
    }
    assert_eq!(erase(&home.vault(), |_| ()), Err(VaultError::NotFound));
}

#[test]
fn what_faro_did_not_make_is_not_erased() {
    let home = sample();
    fs::write(home.vault().join("mine.txt"), "mine").unwrap();
    fs::write(home.keys(), "").unwrap();
    erase(&home.vault(), |_| ()).unwrap();
    let left: Vec<_> = home.files().into_keys().collect();
    assert_eq!(left, [Path::new("vault/mine.txt")]);

    let foreign = Home::new();
    fs::create_dir(foreign.vault()).unwrap();
    fs::write(foreign.database(), "somebody else's").unwrap();
    let before = foreign.files();
    assert_eq!(erase(&foreign.vault(), |_| ()), Err(VaultError::Foreign));
    assert!(foreign.files() == before);

    let broken = sample();
    fs::write(broken.database(), vec![0x5A; 9000]).unwrap();
    erase(&broken.vault(), |_| ()).unwrap();
    assert!(!broken.vault().exists(), "a damaged vault can be erased");
}

#[test]
fn no_word_of_any_record_or_paper_stands_readable_after_delete_too() {
    let canary = CANARY;
    let home = Home::new();
    let mut vault = home.create();
    let code = add_code(&mut vault);
    let mut ids = Vec::new();
    for kind in ["note", "fact", "hearing", "case", "something newer", canary] {
        for size in [1, 40, 400] {
            let long = canary.repeat(size);
            ids.push(vault.insert(kind, 1, object(&format!(r#"{{"{canary}":["{long}"]}}"#))).unwrap());
        }
    }
    let fields = object(&format!(r#"{{"title":"{canary}","media_type":"text/plain"}}"#));
    let paper = canary.repeat(5000);
    ids.push(vault.add_paper(fields, &mut paper.as_bytes(), PaperLimits::default()).unwrap());
    let key = vault.get(ids[ids.len() - 1]).unwrap().body()["key"].as_str().unwrap().to_owned();
    let raw = |text: &str| {
        let byte = |at| u8::from_str_radix(&text[at..at + 2], 16).unwrap();
        (0..text.len()).step_by(2).map(byte).collect::<Vec<u8>>()
    };
    let mut all: Vec<Vec<u8>> = [canary, &code.text(), &key].into_iter().flat_map(needles).collect();
    all.push(raw(&key));
    all.push(PASSPHRASE.to_vec());
    let search = |when: &str| {
        let mut searched = 0;
        for (path, bytes) in home.files() {
            searched += bytes.len();
            assert!(!holds(&bytes, &all), "{when}: {}", path.display());
        }
        searched
    };
    assert!(search("written") > 200_000);
    assert!(holds(format!("-{canary}-").as_bytes(), &all), "what is there is found");
    let sealed = |home: &Home| -> Vec<Vec<u8>> {
        home.sql(|db| {
            let mut statement = db.prepare("SELECT substr(body, 6, 64) FROM record")?;
            statement.query_map([], |row| row.get(0))?.collect()
        })
    };
    vault.lock();
    let bodies = sealed(&home);
    let mut vault = home.open(Secret::Passphrase(PASSPHRASE)).unwrap();
    for id in ids {
        vault.delete(id).unwrap();
    }
    let slot = vault.slots().into_iter().find(|slot| slot.id != vault.opened_by()).unwrap();
    let vault = without(vault, slot.id).unwrap();
    search("deleted");
    assert_eq!(vault.records().count(), 0);
    for (path, bytes) in home.files() {
        assert!(
            !holds(&bytes, &bodies),
            "even the sealed bytes of what was deleted are gone: {}",
            path.display()
        );
    }
    assert_eq!(fs::read_dir(home.vault().join("papers")).unwrap().count(), 0);
}
