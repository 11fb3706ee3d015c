//! Everything sealed, in the place of everything else: within a vault, between vaults, between papers.
use std::collections::BTreeMap;
use std::fs;
use std::io;

use faro_core::vault::{
    Condition, KdfParams, LockedVault, PaperLimits, RecordId, Rotation, Secret, Vault, VaultError, salvage,
};
use rusqlite::params;

use crate::size::Report;
use crate::vault_support::{DEVICE_KEY, Home, PASSPHRASE, Steady, entropy, object, rotate};

const COUNT: usize = 200;

type Rows = Vec<(RecordId, Vec<u8>)>;

/// A vault of 200 records of all sizes, the same for the same name.
fn vault_of_200(name: &'static str) -> Home {
    let home = Home::new();
    let mut vault = home.create_from(Steady::named(name));
    vault.add_device_key(&DEVICE_KEY).unwrap();
    for number in 0..COUNT {
        let text = "x".repeat(number * 7);
        vault.insert("note", 1, object(&format!(r#"{{"n":{number},"text":"{text}"}}"#))).unwrap();
    }
    vault.lock();
    home
}

fn rows(home: &Home) -> Rows {
    home.sql(|db| {
        let mut rows = db.prepare("SELECT id, body FROM record ORDER BY id")?;
        rows.query_map([], |row| Ok((RecordId(row.get(0)?), row.get(1)?)))?.collect()
    })
}

/// Gives each record the body that `of` picks, and answers which records then do not open.
fn damaged<'a>(home: &Home, rows: &'a Rows, of: impl Fn(usize) -> &'a [u8]) -> Vec<RecordId> {
    home.sql(|db| {
        db.execute_batch("PRAGMA synchronous = OFF; BEGIN")?;
        for (place, (id, _)) in rows.iter().enumerate() {
            db.execute("UPDATE record SET body = ?2 WHERE id = ?1", params![id.0, of(place)])?;
        }
        db.execute_batch("COMMIT")
    });
    match home.open_by_device().unwrap().condition() {
        Condition::Sound => Vec::new(),
        Condition::Damaged { damaged, manifest_verified, .. } => {
            assert!(manifest_verified);
            damaged.clone()
        }
    }
}

#[test]
fn no_record_opens_in_the_place_of_another() {
    let report = Report::begin("records exchanged within a vault");
    let home = vault_of_200("a vault of 200");
    let rows = rows(&home);
    let all: Vec<RecordId> = rows.iter().map(|(id, _)| *id).collect();
    assert!(damaged(&home, &rows, |place| &rows[place].1).is_empty());
    // As a round of games in which everybody meets everybody: 199 rounds of 100 pairs are all 19,900.
    let mut pairs = BTreeMap::new();
    for round in 0..COUNT - 1 {
        let partner = |place: usize| {
            let last = COUNT - 1;
            let other = (2 * last + round - place) % last;
            match place {
                _ if place == last => (0..last).find(|place| (2 * place) % last == round % last).unwrap(),
                _ if other == place => last,
                _ => other,
            }
        };
        for place in 0..COUNT {
            assert!(partner(partner(place)) == place && partner(place) != place);
            *pairs.entry((place.min(partner(place)), place.max(partner(place)))).or_insert(0) += 1;
        }
        assert_eq!(damaged(&home, &rows, |place| &rows[partner(place)].1), all, "round {round}");
    }
    assert!(pairs.len() == COUNT * (COUNT - 1) / 2 && pairs.values().all(|times| *times == 2));
    report.end(&format!("{} pairs, both of each refused", pairs.len()));
}

#[test]
fn no_record_opens_in_another_vault() {
    let report = Report::begin("records exchanged between vaults");
    let home = vault_of_200("a vault of 200");
    let own = rows(&home);
    let all: Vec<RecordId> = own.iter().map(|(id, _)| *id).collect();
    // The same ids in a vault with another name and key, and in one with the same name and another key.
    let to = home.path().join("saved");
    let secret = Secret::DeviceKey(&DEVICE_KEY);
    salvage(&home.vault(), secret, &to, PASSPHRASE, KdfParams::FLOOR, &entropy(), &mut |_, _| ()).unwrap();
    let saved = Home::new();
    fs::create_dir(saved.vault()).unwrap();
    fs::copy(to.join("vault.db"), saved.database()).unwrap();
    let rotated = home.copy();
    let vault = rotated.open_by_device().unwrap();
    let passphrase = Some((PASSPHRASE, KdfParams::FLOOR));
    rotate(vault, &Rotation { passphrase, ..Rotation::default() }).unwrap().vault.lock();
    let mut tried = 0;
    for other in [rows(&saved), rows(&rotated)] {
        assert!(other.iter().map(|(id, _)| *id).eq(all.iter().copied()));
        for shift in 0..COUNT {
            let bodies = |place: usize| other[(place + shift) % COUNT].1.as_slice();
            assert_eq!(damaged(&home, &own, bodies), all, "{shift} places on");
            tried += COUNT;
        }
    }
    report.end(&format!("{tried} bodies in foreign places, all refused"));
}

#[test]
fn record_manifest_and_slots_do_not_stand_for_each_other() {
    let home = vault_of_200("a vault of 200");
    let (id, body) = rows(&home).swap_remove(7);
    let meta = |key: &str| -> Vec<u8> {
        home.sql(|db| db.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0)))
    };
    let (manifest, slots) = (meta("manifest"), meta("slots"));
    for other in [&manifest, &slots] {
        home.sql(|db| db.execute("UPDATE record SET body = ?2 WHERE id = ?1", params![id.0, other]));
        let vault = home.open_by_device().unwrap();
        assert!(matches!(vault.condition(), Condition::Damaged { damaged, .. } if *damaged == [id]));
    }
    home.sql(|db| db.execute("UPDATE record SET body = ?2 WHERE id = ?1", params![id.0, body]));
    for other in [&body, &slots] {
        home.sql(|db| db.execute("UPDATE meta SET value = ?1 WHERE key = 'manifest'", [other]));
        let vault = home.open_by_device().unwrap();
        let unverified = matches!(vault.condition(), Condition::Damaged { manifest_verified: false, damaged, .. } if damaged.is_empty());
        assert!(unverified);
    }
    home.sql(|db| db.execute("UPDATE meta SET value = ?1 WHERE key = 'manifest'", [&manifest]));
    assert_eq!(*home.open_by_device().unwrap().condition(), Condition::Sound);
}

const HEAD: usize = 20;
const CHUNK: usize = 64 * 1024 + 16;

fn chunk(at: usize) -> std::ops::Range<usize> {
    HEAD + at * CHUNK..HEAD + (at + 1) * CHUNK
}

/// All pairs of the chunks of two papers, also for somebody who can make the sums right again.
#[test]
fn no_chunk_opens_in_the_place_of_another() {
    let report = Report::begin("chunks of papers exchanged");
    let home = vault_of_200("a vault of 200");
    let vault = home.open_by_device().unwrap();
    let (mut vault, papers) = with_papers(vault);
    let path = |id: RecordId| home.vault().join("papers").join(id.to_string());
    let whole = papers.map(|id| fs::read(path(id)).unwrap());
    let places: Vec<(usize, usize)> = (0..2).flat_map(|paper| (0..5).map(move |at| (paper, at))).collect();
    let mut tried = 0;
    for (number, (paper, at)) in places.iter().copied().enumerate() {
        for (other, from) in places[number + 1..].iter().copied() {
            let mut files = whole.clone();
            files[paper][chunk(at)].copy_from_slice(&whole[other][chunk(from)]);
            files[other][chunk(from)].copy_from_slice(&whole[paper][chunk(at)]);
            for (id, bytes) in papers.into_iter().zip(&files) {
                fs::write(path(id), bytes).unwrap();
            }
            for id in [papers[paper], papers[other]] {
                let shown = vault.read_paper(id, &mut io::sink());
                assert_eq!(shown, Err(VaultError::PaperDamaged), "{paper}.{at} and {other}.{from}");
            }
            tried += 1;
            for (id, bytes) in papers.into_iter().zip(&whole) {
                fs::write(path(id), bytes).unwrap();
                assert!(vault.read_paper(id, &mut io::sink()).is_ok());
            }
        }
    }
    // Whole files, in each other's place, with the other's record and so its key.
    let stored = vault.get(papers[1]).unwrap().body().clone();
    fs::copy(path(papers[1]), path(papers[0])).unwrap();
    vault.update(papers[0], 1, stored).unwrap();
    assert_eq!(vault.read_paper(papers[0], &mut io::sink()), Err(VaultError::PaperDamaged));
    report.end(&format!("45 pairs of 10 chunks, {tried} exchanges, all refused"));
}

fn with_papers(mut vault: Vault) -> (Vault, [RecordId; 2]) {
    let papers = [1, 2].map(|seed| {
        let text = [seed; 300_000];
        vault.add_paper(object(r#"{"title":"letter"}"#), &mut &text[..], PaperLimits::default()).unwrap()
    });
    (vault, papers)
}

#[test]
fn a_vault_of_the_same_name_and_another_key_has_no_slot_in_common() {
    let home = vault_of_200("a vault of 200");
    let other = vault_of_200("another vault of 200");
    fs::write(home.keys(), fs::read(other.keys()).unwrap()).unwrap();
    home.set_slots_in_database(&other.slots_in_database());
    let locked = LockedVault::open(&home.vault()).unwrap();
    let opened = locked.unlock(Secret::DeviceKey(&DEVICE_KEY), entropy(), None);
    assert_eq!(opened.err(), Some(VaultError::Damaged), "a slot is bound to its vault");
}
