//! After wrong tries the next one waits, and what is counted outlives the process.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use common::{Bench, PASSPHRASE, open, plain};
use faro_ffi::{Clock, Faro, FaroError, Moment, PlatformError};

const TRIES: &str = "faro.tries";

/// 22 November 2026, 10:00 in New York, until it is turned.
struct Turned(AtomicI64);

impl Turned {
    fn by(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for Turned {
    fn now(&self) -> Result<Moment, PlatformError> {
        Ok(Moment { epoch_seconds: self.0.load(Ordering::SeqCst), zone: "America/New_York".to_owned() })
    }
}

/// A closed vault.
fn closed() -> (Arc<Turned>, Bench) {
    let clock = Arc::new(Turned(AtomicI64::new(1_795_359_600)));
    let bench = Bench::with_clock(Arc::clone(&clock) as _);
    bench.create(&[]).unwrap();
    bench.faro.lock().unwrap();
    (clock, bench)
}

fn wrong(faro: &Faro) -> FaroError {
    faro.unlock(b"seven green boats at noon".to_vec()).unwrap_err()
}

fn wait(faro: &Faro) -> Option<u32> {
    faro.next_try().unwrap().map(|next| next.seconds)
}

#[test]
fn after_five_wrong_tries_even_the_right_one_waits() {
    let (clock, bench) = closed();
    let faro = &bench.faro;
    for _ in 0..5 {
        assert_eq!(wait(faro), None);
        assert!(matches!(wrong(faro), FaroError::WrongSecret { .. }));
    }
    let next = faro.next_try().unwrap().unwrap();
    assert_eq!(next.seconds, 30);
    assert!(plain(&next.text.text).contains("10:01 a.m. on"), "{next:?}");
    for early in [faro.unlock(PASSPHRASE.to_vec()), faro.salvage(PASSPHRASE.to_vec()).map(drop)] {
        assert!(
            matches!(early, Err(FaroError::Refused { code, text }) if code == "border-wait" && text == next.text)
        );
    }
    assert_eq!(wait(faro), Some(30), "what is too early is no try");
    clock.by(29);
    assert_eq!(wait(faro), Some(1));
    clock.by(1);
    assert_eq!(wait(faro), None);
    assert!(matches!(wrong(faro), FaroError::WrongSecret { .. }));
    assert_eq!(wait(faro), Some(60), "it grows");
    clock.by(60);
    faro.unlock(PASSPHRASE.to_vec()).unwrap();
    assert!(!bench.keys.has(TRIES), "who came in begins anew");
}

#[test]
fn who_holds_the_open_phone_tries_no_faster() {
    let (clock, bench) = closed();
    let faro = &bench.faro;
    for _ in 0..2 {
        assert!(matches!(wrong(faro), FaroError::WrongSecret { .. }));
    }
    faro.unlock(PASSPHRASE.to_vec()).unwrap();
    let check = |passphrase: &[u8]| faro.check_passphrase(passphrase.to_vec());
    for _ in 0..5 {
        assert_eq!(wait(faro), None);
        assert!(matches!(check(b"seven green boats at noon"), Err(FaroError::WrongSecret { .. })));
    }
    assert_eq!(wait(faro), Some(30));
    assert!(matches!(check(PASSPHRASE), Err(FaroError::Refused { code, .. }) if code == "border-wait"));
    clock.by(30);
    check(PASSPHRASE).unwrap();
    assert!(!bench.keys.has(TRIES), "it is the person");
}

#[test]
fn neither_a_restart_nor_the_clock_shortens_it() {
    let (clock, bench) = closed();
    for _ in 0..7 {
        wrong(&bench.faro);
        clock.by(wait(&bench.faro).unwrap_or_default().into());
    }
    wrong(&bench.faro);
    assert_eq!(wait(&bench.faro), Some(300));
    let again = open(&bench.folder, &bench.keys, Arc::clone(&clock) as _);
    assert_eq!(wait(&again), Some(300));
    clock.by(-1_000_000);
    assert_eq!(wait(&again), Some(300));
    clock.by(300);
    assert_eq!(
        wait(&open(&bench.folder, &bench.keys, Arc::clone(&clock) as _)),
        None,
        "and does not make it endless"
    );
    again.unlock(PASSPHRASE.to_vec()).unwrap();
}

#[test]
fn another_way_in_and_an_end_forget_it() {
    let (_, bench) = closed();
    let faro = &bench.faro;
    faro.unlock(PASSPHRASE.to_vec()).unwrap();
    faro.enable_device_key().unwrap();
    faro.lock().unwrap();
    let many = || (0..5).for_each(|_| drop(wrong(faro)));
    many();
    assert!(bench.keys.has(TRIES));
    faro.unlock_with_device_key().unwrap();
    assert!(!bench.keys.has(TRIES));
    faro.lock().unwrap();
    many();
    faro.erase_vault().unwrap();
    assert!(!bench.keys.has(TRIES), "nothing tells that there was a vault");
}

#[test]
fn a_keystore_that_fails_locks_nobody_out() {
    let (_, bench) = closed();
    bench.keys.refuse(true);
    for _ in 0..6 {
        assert!(matches!(wrong(&bench.faro), FaroError::WrongSecret { .. }));
    }
    assert_eq!(wait(&bench.faro), None);
    bench.faro.unlock(PASSPHRASE.to_vec()).unwrap();
}
