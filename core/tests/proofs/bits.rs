//! Every bit of a database, of the second copy of the slots and of a paper, changed alone.
use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io;
use std::ops::Range;
use std::os::unix::fs::FileExt;

use faro_core::vault::{Condition, KdfParams, PaperLimits, RecordId, Secret, VaultError, salvage};

use crate::size::{Report, either};
use crate::vault_support::{DEVICE_KEY, Home, PASSPHRASE, Steady, entropy, object, records};

/// A database of exactly 64 KiB: notes that share pages, and one that needs pages of its own. Other ids would give the
/// pages another shape, so it has the same ones in every run.
pub(crate) fn of_64_kib() -> Home {
    let home = Home::new();
    let mut vault = home.create_from(Steady::named("64 KiB"));
    vault.add_device_key(&DEVICE_KEY).unwrap();
    vault.insert("note", 1, object(&format!(r#"{{"text":"{}"}}"#, "ש".repeat(4000)))).unwrap();
    for number in 0.. {
        let size = fs::metadata(home.database()).unwrap().len();
        assert!(size <= 64 * 1024, "{size}");
        if size == 64 * 1024 {
            break;
        }
        vault.insert("note", 1, object(&format!(r#"{{"text":"note {number}"}}"#))).unwrap();
    }
    vault.lock();
    home
}

/// Where the sealed bodies lie in the file, but those that go over several pages.
fn bodies(home: &Home, file: &[u8]) -> BTreeMap<usize, (Range<usize>, RecordId)> {
    let rows: Vec<([u8; 16], Vec<u8>)> = home.sql(|db| {
        let mut rows = db.prepare("SELECT id, body FROM record")?;
        rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
    });
    let place = |body: &[u8]| file.windows(body.len()).position(|window| window == body);
    let found = rows.iter().filter_map(|(id, body)| Some((place(body)?, body.len(), RecordId(*id))));
    found.map(|(at, length, id)| (at, (at..at + length, id))).collect()
}

/// How many records a salvage saves.
fn salvaged(home: &Home) -> u64 {
    let (to, secret) = (home.path().join("saved"), Secret::DeviceKey(&DEVICE_KEY));
    let saved = salvage(&home.vault(), secret, &to, PASSPHRASE, KdfParams::FLOOR, &entropy(), &mut |_, _| ());
    let _ = fs::remove_dir_all(to);
    saved.map_or(0, |saved| saved.records)
}

#[test]
fn a_changed_bit_of_the_database_is_noticed_or_has_no_meaning() {
    let report = Report::begin("bits of a 64 KiB database");
    let home = of_64_kib();
    let whole = fs::read(home.database()).unwrap();
    let original = records(&home.open_by_device().unwrap());
    let bodies = bodies(&home, &whole);
    assert!(bodies.len() > 60, "{}", bodies.len());
    let (mut refused, mut partly, mut sound, mut within) = (0, 0, 0, 0);
    let (mut salvages, mut saved) = (0, 0);
    // A prime step, so that every column of the pages is met.
    for bit in (0..whole.len() * 8).step_by(either(1, 67)) {
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(home.database(), &bytes).unwrap();
        let opened = home.open_by_device();
        let unchanged = || fs::read(home.database()).unwrap() == bytes;
        let sealed =
            bodies.range(..=bit / 8).next_back().filter(|(_, (range, _))| range.contains(&(bit / 8)));
        match opened {
            Err(error) => {
                refused += 1;
                assert!(
                    !matches!(error, VaultError::WrongSecret | VaultError::Database(_)),
                    "{bit}: {error}"
                );
                assert!(unchanged(), "bit {bit}");
                assert!(sealed.is_none(), "bit {bit} is one of a single record");
                // A salvage costs two derivations.
                if refused % either(32, 6) == 0 {
                    salvages += 1;
                    saved += usize::from(salvaged(&home) == original.len() as u64);
                }
            }
            Ok(vault) if *vault.condition() == Condition::Sound => {
                sound += 1;
                assert!(records(&vault) == original, "bit {bit}");
                assert!(sealed.is_none(), "bit {bit}");
            }
            Ok(vault) => {
                partly += 1;
                assert!(vault.records().all(|(id, record)| original.get(&id) == Some(record)), "bit {bit}");
                assert!(unchanged(), "bit {bit}");
                if let Some((_, (_, id))) = sealed {
                    within += 1;
                    let Condition::Damaged { damaged, verified, .. } = vault.condition() else { panic!() };
                    assert_eq!((damaged.as_slice(), verified.len()), ([*id].as_slice(), original.len() - 1));
                }
            }
        }
    }
    assert!(within > refused && refused > 0 && sound > 0 && partly > within);
    report.end(&format!(
        "{} tried; {within} in one record, which alone was lost; {} elsewhere, read in part; {refused} refused, \
         where of {salvages} tried a salvage saved all in {saved}; {sound} without meaning",
        refused + partly + sound,
        partly - within
    ));
}

#[test]
fn a_changed_bit_of_the_second_slots_is_mended() {
    let report = Report::begin("bits of vault.keys");
    let home = crate::vault_support::sample();
    let whole = fs::read(home.keys()).unwrap();
    let mut tried = 0;
    for bit in (0..whole.len() * 8).step_by(either(1, 11)) {
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(home.keys(), &bytes).unwrap();
        let vault = home.open_by_device().unwrap();
        assert!(*vault.condition() == Condition::Sound && !vault.has_stale_slot_copy(), "bit {bit}");
        assert!(fs::read(home.keys()).unwrap() == whole, "bit {bit}");
        tried += 1;
    }
    report.end(&format!("{tried} tried, each mended from the database"));
}

#[test]
fn a_changed_bit_of_a_paper_is_noticed() {
    let report = Report::begin("bits of a paper");
    let home = crate::vault_support::sample();
    let mut vault = home.open_by_device().unwrap();
    let text = [7; 1000];
    let id = vault.add_paper(object("{}"), &mut &text[..], PaperLimits::default()).unwrap();
    let path = home.vault().join("papers").join(id.to_string());
    let whole = fs::read(&path).unwrap();
    let file = OpenOptions::new().write(true).open(&path).unwrap();
    let mut tried = 0;
    for bit in (0..whole.len() * 8).step_by(either(1, 67)) {
        let at = bit / 8;
        file.write_all_at(&[whole[at] ^ 1 << (bit % 8)], at as u64).unwrap();
        assert_eq!(vault.read_paper(id, &mut io::sink()), Err(VaultError::PaperDamaged), "bit {bit}");
        file.write_all_at(&[whole[at]], at as u64).unwrap();
        tried += 1;
    }
    assert_eq!(vault.read_paper(id, &mut io::sink()), Ok(text.len() as u64));
    report.end(&format!("{tried} tried, all refused"));
}
