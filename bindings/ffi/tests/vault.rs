//! Opening, closing, damage, and what the platform does to it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod common;

use std::fs;
use std::sync::{Arc, Barrier};
use std::thread;

use common::{Bench, DEVICE_KEY, PASSPHRASE, Still, open};
use faro_ffi::{Clock, FaroError, Label, Moment, PlatformError, SlotKind, VaultCondition};

fn code(error: FaroError) -> String {
    error.to_string()
}

#[test]
fn only_the_right_passphrase_opens_it() {
    let bench = Bench::new();
    let faro = &bench.faro;
    assert!(!faro.vault_exists().unwrap());
    assert!(matches!(faro.unlock(PASSPHRASE.to_vec()), Err(FaroError::NoVault { .. })));
    let short = faro.create_vault(b"short".to_vec(), b"short".to_vec(), vec![]).unwrap_err();
    assert!(
        matches!(&short, FaroError::Refused { code, .. } if code == "vault-passphrase-short"),
        "{short:?}"
    );
    let differs = faro.create_vault(PASSPHRASE.to_vec(), b"seven green goats at night".to_vec(), vec![]);
    assert_eq!(code(differs.unwrap_err()), "error-passphrase-differs");
    assert_eq!(code(bench.create(&["xx"]).unwrap_err()), "error-unknown-jurisdiction");
    assert!(!faro.vault_exists().unwrap(), "what is refused writes nothing");

    bench.create(&["us"]).unwrap();
    assert!(bench.keys.has("faro.seen"), "remembered from its first state on");
    assert!(faro.vault_exists().unwrap() && faro.is_unlocked().unwrap());
    assert_eq!(code(bench.create(&["us"]).unwrap_err()), "vault-already-exists");
    assert!(matches!(faro.unlock(PASSPHRASE.to_vec()), Err(FaroError::VaultBusy { .. })));
    faro.lock().unwrap();
    faro.lock().unwrap();
    assert!(!faro.is_unlocked().unwrap());
    for error in [faro.facts().err(), faro.home().err(), faro.plan().err(), faro.vault_status().err()] {
        assert!(matches!(error, Some(FaroError::Locked { .. })), "{error:?}");
    }
    let wrong = faro.unlock(b"seven green boats at noon".to_vec()).unwrap_err();
    assert!(matches!(wrong, FaroError::WrongSecret { .. }));
    faro.unlock(PASSPHRASE.to_vec()).unwrap();
    let status = faro.vault_status().unwrap();
    assert_eq!((status.records, status.condition, status.notices), (1, VaultCondition::Sound, vec![]));
    assert_eq!(status.slots.len(), 1);
}

#[test]
fn a_device_key_opens_it_until_it_is_disabled() {
    let bench = Bench::unlocked();
    let (faro, keys) = (&bench.faro, &bench.keys);
    assert_eq!(code(faro.unlock_with_device_key().unwrap_err()), "border-no-device-key");
    assert_eq!(faro.device_key_enabled(), Ok(false));
    faro.enable_device_key().unwrap();
    assert_eq!(faro.device_key_enabled(), Ok(true));
    let first = keys.kept.lock().unwrap()[DEVICE_KEY].clone();
    faro.enable_device_key().unwrap();
    assert_eq!(keys.kept.lock().unwrap()[DEVICE_KEY], first, "enabled already");
    let kinds = || faro.vault_status().unwrap().slots.iter().map(|slot| slot.kind).collect::<Vec<_>>();
    assert_eq!(kinds(), [SlotKind::Passphrase, SlotKind::Device]);

    faro.lock().unwrap();
    assert_eq!(faro.device_key_enabled(), Ok(true), "also while it is closed");
    faro.unlock_with_device_key().unwrap();
    let needed = faro.disable_device_key().unwrap_err();
    assert!(matches!(&needed, FaroError::Refused { code, .. } if code == "border-passphrase-needed"));
    assert!(keys.has(DEVICE_KEY) && faro.is_unlocked().unwrap());
    faro.lock().unwrap();
    faro.unlock(PASSPHRASE.to_vec()).unwrap();
    // The platform lost the key: enabling makes a new one, and the old slot goes.
    keys.kept.lock().unwrap().remove(DEVICE_KEY);
    faro.enable_device_key().unwrap();
    assert_eq!(kinds(), [SlotKind::Passphrase, SlotKind::Device]);

    faro.disable_device_key().unwrap();
    assert_eq!(faro.device_key_enabled(), Ok(false));
    assert_eq!((kinds(), keys.has(DEVICE_KEY)), (vec![SlotKind::Passphrase], false));
    faro.lock().unwrap();
    for useless in [first, vec![0; 5]] {
        keys.kept.lock().unwrap().insert(DEVICE_KEY.to_owned(), useless);
        let wrong = faro.unlock_with_device_key().unwrap_err();
        assert!(matches!(&wrong, FaroError::WrongSecret { code, .. } if code == "border-device-key-wrong"));
    }
}

#[test]
fn a_keystore_that_refuses_changes_nothing() {
    let bench = Bench::unlocked();
    let (faro, keys) = (&bench.faro, &bench.keys);
    keys.refuse(true);
    assert!(matches!(faro.enable_device_key(), Err(FaroError::PlatformRefused { .. })));
    assert_eq!(faro.vault_status().unwrap().slots.len(), 1);
    faro.add_note("a change needs no keystore".to_owned()).unwrap();
    faro.lock().unwrap();
    faro.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(faro.vault_status().unwrap().condition, VaultCondition::Sound, "nobody is frightened by it");

    keys.refuse(false);
    faro.enable_device_key().unwrap();
    keys.refuse(true);
    // The slot is gone before the store is asked: whatever it keeps opens nothing.
    assert!(matches!(faro.disable_device_key(), Err(FaroError::PlatformRefused { .. })));
    assert_eq!(faro.vault_status().unwrap().slots.len(), 1);
    keys.refuse(false);
    faro.disable_device_key().unwrap();
    assert!(!keys.has(DEVICE_KEY));
}

#[test]
fn an_older_file_is_announced_and_opens() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    faro.lock().unwrap();
    let old = fs::read(bench.file("vault.db")).unwrap();
    faro.unlock(PASSPHRASE.to_vec()).unwrap();
    faro.add_note("newer".to_owned()).unwrap();
    faro.lock().unwrap();
    fs::write(bench.file("vault.db"), old).unwrap();

    faro.unlock(PASSPHRASE.to_vec()).unwrap();
    let status = faro.vault_status().unwrap();
    assert_eq!((status.condition, status.notices.len()), (VaultCondition::Older, 1));
    assert!(!status.notices[0].fell_back && status.is_lacking);
    assert_eq!(faro.home().unwrap().notices, status.notices);
    faro.accept_as_current().unwrap();
    faro.lock().unwrap();
    faro.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(faro.vault_status().unwrap().condition, VaultCondition::Sound);
}

#[test]
fn damage_is_named_and_left_alone() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    faro.lock().unwrap();
    let whole = fs::read(bench.file("vault.db")).unwrap();
    let mut cut = whole.clone();
    cut.truncate(whole.len() / 2);
    let mut scratched = whole.clone();
    scratched[0] ^= 1;
    for damaged in [cut, scratched] {
        fs::write(bench.file("vault.db"), &damaged).unwrap();
        let refused = faro.unlock(PASSPHRASE.to_vec()).unwrap_err();
        assert!(matches!(&refused, FaroError::Damaged { .. }), "{refused:?}");
        assert_eq!(fs::read(bench.file("vault.db")).unwrap(), damaged);
    }
    // One byte in the last record's page: it opens, reads, and refuses to change.
    let mut bitten = whole.clone();
    let at = bitten.iter().rposition(|byte| *byte != 0).unwrap();
    bitten[at] ^= 1;
    fs::write(bench.file("vault.db"), &bitten).unwrap();
    faro.unlock(PASSPHRASE.to_vec()).unwrap();
    let status = faro.vault_status().unwrap();
    assert_eq!((status.condition, status.is_lacking), (VaultCondition::Damaged, true), "{status:?}");
    assert_eq!(status.notices.len(), 2);
    assert!(matches!(faro.add_note("x".to_owned()), Err(FaroError::Damaged { .. })));
    assert!(matches!(faro.enable_device_key(), Err(FaroError::Damaged { .. })));
    assert!(!bench.keys.has(DEVICE_KEY), "no key stays that opens nothing");
    faro.lock().unwrap();
    assert_eq!(fs::read(bench.file("vault.db")).unwrap(), bitten);
}

/// What stands in the place of an empty list.
const NOTHING: [Label; 8] = [
    Label::PlanNone,
    Label::QuestionsNone,
    Label::AnswersNone,
    Label::HearingsNone,
    Label::DutiesNone,
    Label::ProofNone,
    Label::NotesNone,
    Label::PapersNone,
];

#[test]
fn a_list_that_may_lack_rows_never_says_that_there_is_nothing() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let said = || NOTHING.map(|label| faro.label(label).unwrap().text);
    let sound = said();
    faro.lock().unwrap();
    let old = fs::read(bench.file("vault.db")).unwrap();
    let mut bitten = old.clone();
    let at = bitten.iter().rposition(|byte| *byte != 0).unwrap();
    bitten[at] ^= 1;
    fs::write(bench.file("vault.db"), &bitten).unwrap();
    assert_eq!(said(), sound, "while it is closed nothing is listed");

    faro.unlock(PASSPHRASE.to_vec()).unwrap();
    for (label, text) in NOTHING.iter().zip(said()) {
        assert!(text.starts_with("Faro could not read some of your entries"), "{label:?}: {text}");
    }
    let nothing = faro.home().unwrap().nothing.unwrap().text;
    assert!(nothing.starts_with("Faro could not read some of your entries"), "{nothing}");
    assert_eq!(faro.label(Label::GuideSources).unwrap().text, "Where this comes from");
    faro.lock().unwrap();
    fs::write(bench.file("vault.db"), &old).unwrap();
    faro.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(said(), sound);
}

#[test]
fn a_generated_passphrase_opens_what_it_made() {
    let bench = Bench::new();
    let words = bench.faro.generate_words().unwrap();
    assert_eq!(words.split(|byte| *byte == b' ').count(), 5);
    assert_ne!(words, bench.faro.generate_words().unwrap());
    let made = bench.faro.generate_number().unwrap();
    assert!(made.len() == 18 && made.iter().all(u8::is_ascii_digit));
    assert_ne!(made, bench.faro.generate_number().unwrap());
    bench.faro.create_vault(made.clone(), made.clone(), vec![]).unwrap();
    bench.faro.lock().unwrap();
    bench.faro.unlock(made).unwrap();
}

#[test]
fn the_log_hears_what_failed_and_nothing_else() {
    let bench = Bench::unlocked();
    bench.faro.add_note("A-number 123".to_owned()).unwrap();
    assert!(bench.faro.set_fact("us.moved_on".to_owned(), None, "A-number 123".to_owned()).is_err());
    assert!(bench.faro.note("A-number 123".to_owned()).is_err());
    assert_eq!(*bench.log.0.lock().unwrap(), ["error-fact", "error-not-found"]);
}

/// A clock of code that is wrong in every way.
struct Broken(fn() -> Result<Moment, PlatformError>);

impl Clock for Broken {
    fn now(&self) -> Result<Moment, PlatformError> {
        self.0()
    }
}

#[test]
fn a_clock_that_fails_is_an_error_and_a_panic_is_one_too() {
    for (clock, wanted) in [
        (Broken(|| Err(PlatformError::Unavailable)), "border-platform-unavailable"),
        (Broken(|| Err(PlatformError::Unexpected)), "border-platform-unexpected"),
        (Broken(|| panic!("as a test")), "border-fault"),
    ] {
        let bench = Bench::with_clock(Arc::new(clock));
        bench.create(&[]).unwrap();
        assert_eq!(code(bench.faro.home().unwrap_err()), wanted);
        assert!(bench.faro.is_unlocked().unwrap(), "the lock was not held");
    }
    let nowhere = Broken(|| Ok(Moment { epoch_seconds: 0, zone: "Mars/Olympus".to_owned() }));
    let never = Broken(|| Ok(Moment { epoch_seconds: i64::MAX, zone: "UTC".to_owned() }));
    for (clock, wanted) in [(nowhere, "error-unknown-zone"), (never, "border-platform-unexpected")] {
        let bench = Bench::with_clock(Arc::new(clock));
        assert_eq!(code(bench.faro.article("us.hearing".to_owned()).unwrap_err()), wanted);
    }
}

#[test]
fn old_time_zones_are_told_on_the_first_page_and_with_the_vault() {
    let later = Broken(|| Ok(Moment { epoch_seconds: 4_000_000_000, zone: "America/Vancouver".to_owned() }));
    let bench = Bench::with_clock(Arc::new(later));
    bench.create(&[]).unwrap();
    let (status, home) = (bench.faro.vault_status().unwrap(), bench.faro.home().unwrap());
    let released = bench.faro.zone_database().unwrap().released;
    assert_eq!((status.condition, status.notices.len()), (VaultCondition::Sound, 1));
    assert!(status.notices[0].text.contains(&released.text.text), "{status:?}");
    assert_eq!(home.notices, status.notices);
    // Nothing can be said of the day where the clock fails: how the vault is can be.
    let broken = Bench::with_clock(Arc::new(Broken(|| Err(PlatformError::Unavailable))));
    broken.create(&[]).unwrap();
    assert_eq!(broken.faro.vault_status().unwrap().notices, []);
}

#[test]
fn four_threads_at_once() {
    let bench = Bench::unlocked();
    let together = Barrier::new(4);
    thread::scope(|scope| {
        for thread in 0..4 {
            let (bench, together) = (&bench, &together);
            scope.spawn(move || {
                together.wait();
                for note in 0..5 {
                    bench.faro.add_note(format!("{thread} {note}")).unwrap();
                    bench.faro.home().unwrap();
                }
            });
        }
    });
    assert_eq!(bench.faro.notes().unwrap().len(), 20);
    // Of four that unlock at once, one does.
    bench.faro.lock().unwrap();
    let opened = thread::scope(|scope| {
        let unlocks: Vec<_> =
            (0..4).map(|_| scope.spawn(|| bench.faro.unlock(PASSPHRASE.to_vec()))).collect();
        unlocks.into_iter().filter_map(|unlock| unlock.join().unwrap().ok()).count()
    });
    assert_eq!(opened, 1);
    // A second object finds the vault taken.
    let other = open(&bench.folder, &bench.keys, Arc::new(Still));
    assert!(matches!(other.unlock(PASSPHRASE.to_vec()), Err(FaroError::VaultBusy { .. })));
}
