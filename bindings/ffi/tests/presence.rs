//! Who is there, and for how long the vault may stay open behind their back.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod common;

use common::{Bench, DEVICE_KEY, PASSPHRASE};
use faro_ffi::{FaroError, SlotKind};

#[test]
fn the_passphrase_is_tried_on_an_open_vault_and_nothing_changes() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    faro.check_passphrase(PASSPHRASE.to_vec()).unwrap();
    let wrong = faro.check_passphrase(b"seven green boats at noon".to_vec());
    assert!(matches!(wrong, Err(FaroError::WrongSecret { .. })), "{wrong:?}");
    assert!(faro.is_unlocked().unwrap(), "a wrong one closes nothing");
    faro.lock().unwrap();
    let closed = faro.check_passphrase(PASSPHRASE.to_vec());
    assert!(matches!(closed, Err(FaroError::Locked { .. })), "it is no way in: {closed:?}");
}

#[test]
fn who_came_in_by_the_device_and_shows_the_passphrase_need_not_lock_to_take_the_key_away() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    faro.enable_device_key().unwrap();
    faro.lock().unwrap();
    faro.unlock_with_device_key().unwrap();
    assert_eq!(faro.disable_device_key().unwrap_err().to_string(), "border-passphrase-needed");
    faro.check_passphrase(PASSPHRASE.to_vec()).unwrap();
    faro.disable_device_key().unwrap();
    let kinds: Vec<_> = faro.slots().unwrap().iter().map(|slot| slot.kind).collect();
    assert_eq!((kinds, bench.keys.has(DEVICE_KEY)), (vec![SlotKind::Passphrase], false));
    faro.lock().unwrap();
    faro.unlock(PASSPHRASE.to_vec()).unwrap();
}

#[test]
fn how_long_it_stays_open_is_chosen_and_kept() {
    let bench = Bench::new();
    let faro = &bench.faro;
    let chosen = || {
        let choices = faro.lock_choices().unwrap();
        let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        choices
            .into_iter()
            .filter(|choice| choice.chosen)
            .map(|choice| plain(choice.text.text))
            .collect::<Vec<_>>()
    };
    assert_eq!((faro.lock_after().unwrap(), chosen()), (0, vec!["As soon as I leave it".to_owned()]));
    faro.set_lock_after(60).unwrap();
    assert_eq!((faro.lock_after().unwrap(), chosen()), (60, vec!["1 minute after I leave it".to_owned()]));
    faro.set_lock_after(100_000).unwrap();
    assert_eq!((faro.lock_after().unwrap(), chosen()), (300, vec!["5 minutes after I leave it".to_owned()]));
    faro.set_language("es".to_owned()).unwrap();
    assert_eq!(chosen(), ["5 minutos después de salir"]);
}
