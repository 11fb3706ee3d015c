//! The recovery code and changes of what opens a vault.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::time::Duration;

use faro_core::vault::{Condition, KdfParams, RecoveryCode, Rotation, Secret, SlotKind, VaultError};
use vault_support::{PASSPHRASE, add_code, object, rotate, sample, without};

const OTHER: &[u8] = b"battery staple horse 8";

#[test]
fn a_recovery_code_opens_the_vault_as_it_is_typed() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    assert!(vault.recovery_code().is_none());
    let code = add_code(&mut vault);
    vault.lock();
    let typed = RecoveryCode::parse(&code.text().replace('-', " ")).unwrap();
    let vault = home.open(Secret::RecoveryCode(&typed)).unwrap();
    assert_eq!(vault.condition(), &Condition::Sound);
    assert_eq!(vault.recovery_code().unwrap().text(), code.text(), "kept, for backups");
    let used = vault.slots().into_iter().find(|slot| slot.id == vault.opened_by()).unwrap();
    assert_eq!(used.kind, SlotKind::RecoveryCode);
    let kept: Vec<_> = vault.records().filter(|(_, record)| record.kind() == "recovery").collect();
    assert_eq!(kept.len(), 1);
    vault.lock();
    for path in home.files().into_values() {
        assert!(!path.windows(55).any(|window| window == code.text().as_bytes()));
    }
}

#[test]
fn what_a_slot_that_is_gone_left_behind_tells_no_code() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let code = add_code(&mut vault);
    let passphrase = vault.slots().into_iter().find(|slot| slot.kind == SlotKind::Passphrase).unwrap().id;
    for number in 0..40 {
        // Of a slot that is none, or none of a code.
        let slot = if number % 2 == 0 { passphrase.to_string() } else { format!("{number:032x}") };
        let stale = vault.prepare_recovery_code().unwrap().text().to_string();
        let body = object(&format!(r#"{{"slot":"{slot}","code":"{stale}"}}"#));
        vault.insert("recovery", 1, body).unwrap();
    }
    assert_eq!(vault.recovery_code().unwrap().text(), code.text());
}

#[test]
fn a_second_code_does_not_come_beside_the_first() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let first = add_code(&mut vault);
    let second = vault.prepare_recovery_code().unwrap();
    assert_eq!(vault.add_recovery_code(&second), Err(VaultError::CodeExists));
    vault.lock();
    assert_eq!(home.open(Secret::RecoveryCode(&second)).err(), Some(VaultError::WrongSecret));
    let vault = home.open(Secret::RecoveryCode(&first)).unwrap();
    let id = vault.opened_by();
    let vault = without(vault, id).unwrap();
    assert!(!vault.has_recovery_code() && vault.recovery_code().is_none());
    assert_eq!(vault.records().filter(|(_, record)| record.kind() == "recovery").count(), 0);
    vault.lock();
    assert_eq!(home.open(Secret::RecoveryCode(&first)).err(), Some(VaultError::WrongSecret));
    assert_eq!(home.open(Secret::Passphrase(PASSPHRASE)).unwrap().condition(), &Condition::Sound);
}

#[test]
fn a_code_that_was_written_down_is_known_by_its_last_group() {
    let vault = sample().open_by_device().unwrap();
    let code = vault.prepare_recovery_code().unwrap();
    let text = code.text();
    let groups: Vec<_> = text.split('-').collect();
    assert!(code.ends_with(groups[7]) && code.ends_with(&format!(" {} ", groups[7])));
    assert!(!code.ends_with(groups[6]) && !code.ends_with("") && !code.ends_with(&text));
}

#[test]
fn a_code_alone_may_be_the_last_way_in() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let code = add_code(&mut vault);
    vault.lock();
    let vault = home.open(Secret::RecoveryCode(&code)).unwrap();
    let others: Vec<_> =
        vault.slots().iter().map(|slot| slot.id).filter(|id| *id != vault.opened_by()).collect();
    let rotated = rotate(vault, &Rotation { without: &others, ..Rotation::default() }).unwrap();
    let only = [rotated.vault.opened_by()];
    let last = Rotation { without: &only, ..Rotation::default() };
    assert_eq!(rotate(rotated.vault, &last).err(), Some(VaultError::LastSlot));
    assert!(home.open(Secret::RecoveryCode(&code)).is_ok());
}

#[test]
fn one_of_several_passphrases_is_changed_and_the_others_fall_away() {
    const THIRD: &[u8] = b"staple horse battery 9";
    let changed = |new| Rotation { passphrase: Some((new, KdfParams::FLOOR)), ..Rotation::default() };
    let home = sample();
    let opens = |passphrase| home.open(Secret::Passphrase(passphrase)).is_ok();
    let vault = home.open_by_device().unwrap();
    let by = vault.opened_by();
    let mut vault = rotate(vault, &changed(OTHER)).unwrap().vault;
    assert_eq!(vault.opened_by(), by);
    vault.add_passphrase(THIRD, KdfParams::FLOOR).unwrap();
    vault.lock();
    assert!(opens(OTHER) && opens(THIRD) && !opens(PASSPHRASE), "the only one is replaced");

    let vault = home.open(Secret::Passphrase(THIRD)).unwrap();
    let lost = vault.would_lose(&changed(PASSPHRASE)).unwrap();
    assert_eq!(
        lost.iter().map(|slot| slot.kind).collect::<Vec<_>>(),
        [SlotKind::Passphrase, SlotKind::Device]
    );
    rotate(vault, &changed(PASSPHRASE)).unwrap().vault.lock();
    assert!(opens(PASSPHRASE) && !opens(THIRD) && !opens(OTHER));
}

#[test]
fn no_more_passphrases_are_added_than_can_be_tried() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let costly = KdfParams { m_kib: 131_072, t: 40, p: 1 };
    vault.add_passphrase(OTHER, costly).unwrap();
    let over = vault.add_passphrase(OTHER, costly);
    assert_eq!(over, Err(VaultError::TooManySlots));
}

#[test]
fn calibrated_parameters_open_what_they_closed() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let params = KdfParams::calibrate(|params| {
        if params.m_kib > 20_000 {
            return Err(VaultError::Memory);
        }
        params.rehearse()?;
        Ok(Duration::from_secs(2))
    });
    let params = params.unwrap();
    assert_eq!(params, KdfParams::FLOOR, "a phone without memory");
    vault.add_passphrase(OTHER, params).unwrap();
    vault.lock();
    assert!(home.open(Secret::Passphrase(OTHER)).is_ok());
}
