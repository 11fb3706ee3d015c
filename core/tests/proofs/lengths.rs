//! Every length to which a file can be cut, and junk behind it.
use std::fs;
use std::io;

use faro_core::vault::{Condition, PaperLimits, Vault, VaultError};

use crate::bits::of_64_kib;
use crate::size::{Report, either};
use crate::vault_support::{object, records, sample};

/// Bytes that are no file of anybody's.
fn junk(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 151 % 253) as u8).collect()
}

#[test]
fn a_database_that_was_cut_is_damaged_and_one_with_junk_behind_it_is_not() {
    let report = Report::begin("lengths of a 64 KiB database");
    let home = of_64_kib();
    let whole = fs::read(home.database()).unwrap();
    let original = records(&home.open_by_device().unwrap());
    let edges = (0..=16).flat_map(|page| [page * 4096, page * 4096 + 1, page * 4096 + 4095]);
    let lengths = (0..whole.len()).step_by(either(1, 67)).chain(edges);
    let (mut refused, mut partly) = (0, 0);
    for length in lengths.filter(|length| *length < whole.len()) {
        fs::write(home.database(), &whole[..length]).unwrap();
        match home.open_by_device() {
            Err(error) => {
                refused += 1;
                assert_eq!(error, VaultError::Damaged, "{length} bytes");
            }
            Ok(vault) => {
                partly += 1;
                assert_ne!(*vault.condition(), Condition::Sound, "{length} bytes");
                assert!(vault.records().all(|(id, record)| original.get(&id) == Some(record)));
            }
        }
        assert!(fs::read(home.database()).unwrap() == whole[..length], "{length} bytes");
    }
    let mut longer = 0;
    for more in (1..=8200).step_by(either(1, 41)) {
        fs::write(home.database(), [whole.as_slice(), &junk(more)].concat()).unwrap();
        let vault = home.open_by_device().unwrap();
        assert!(*vault.condition() == Condition::Sound && records(&vault) == original, "{more} more");
        longer += 1;
    }
    report.end(&format!("{refused} cuts refused, {partly} read in part, {longer} with junk read whole"));
}

#[test]
fn second_slots_of_another_length_are_mended() {
    let report = Report::begin("lengths of vault.keys");
    let home = sample();
    let whole = fs::read(home.keys()).unwrap();
    let cuts = (0..whole.len()).step_by(either(1, 7)).map(|length| whole[..length].to_vec());
    let longer = (1..500).step_by(either(1, 49)).map(|more| [whole.as_slice(), &junk(more)].concat());
    let mut tried = 0;
    for bytes in cuts.chain(longer) {
        fs::write(home.keys(), &bytes).unwrap();
        assert_eq!(*home.open_by_device().unwrap().condition(), Condition::Sound, "{} bytes", bytes.len());
        assert!(fs::read(home.keys()).unwrap() == whole, "{} bytes", bytes.len());
        tried += 1;
    }
    report.end(&format!("{tried} tried, each mended"));
}

#[test]
fn a_paper_of_another_length_is_refused() {
    let report = Report::begin("lengths of a paper");
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let text = [7; 70_000];
    let id = vault.add_paper(object("{}"), &mut &text[..], PaperLimits::default()).unwrap();
    let path = home.vault().join("papers").join(id.to_string());
    let whole = fs::read(&path).unwrap();
    let refused = |vault: &Vault, what: &str| {
        assert_eq!(vault.read_paper(id, &mut io::sink()), Err(VaultError::PaperDamaged), "{what}");
    };
    let mut tried = 0;
    for length in (0..whole.len()).step_by(either(1, 67)) {
        fs::write(&path, &whole[..length]).unwrap();
        refused(&vault, &format!("{length} bytes"));
        tried += 1;
    }
    for more in (1..70_000).step_by(either(97, 4999)) {
        fs::write(&path, [whole.as_slice(), &junk(more)].concat()).unwrap();
        refused(&vault, &format!("{more} more"));
        tried += 1;
    }
    report.end(&format!("{tried} tried, all refused"));
}
