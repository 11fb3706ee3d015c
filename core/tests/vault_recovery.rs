//! The recovery code and changes of what opens a vault.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::fs;
use std::time::Duration;

use faro_core::vault::{Condition, KdfParams, RecoveryCode, Secret, SlotKind, VaultError};
use vault_support::{DEVICE_KEY, PASSPHRASE, sample};

const OTHER: &[u8] = b"battery staple horse 8";

#[test]
fn a_recovery_code_opens_the_vault_as_it_is_typed() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    assert!(vault.recovery_code().is_none());
    let code = vault.mint_recovery_code().unwrap();
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
fn a_new_code_ends_the_old_one() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let first = vault.mint_recovery_code().unwrap();
    let second = vault.mint_recovery_code().unwrap();
    assert!(first.text() != second.text());
    let codes = |vault: &faro_core::vault::Vault| {
        let slots = vault.slots().into_iter().filter(|slot| slot.kind == SlotKind::RecoveryCode).count();
        (slots, vault.records().filter(|(_, record)| record.kind() == "recovery").count())
    };
    assert_eq!(codes(&vault), (1, 1));
    vault.lock();
    assert_eq!(home.open(Secret::RecoveryCode(&first)).err(), Some(VaultError::WrongSecret));
    let mut vault = home.open(Secret::RecoveryCode(&second)).unwrap();
    let id = vault.opened_by();
    vault.remove_slot(id).unwrap();
    assert_eq!(codes(&vault), (0, 0), "the record goes with its slot");
    assert!(vault.recovery_code().is_none());
    vault.lock();
    assert_eq!(home.open(Secret::RecoveryCode(&second)).err(), Some(VaultError::WrongSecret));
    assert_eq!(home.open_by_device().unwrap().condition(), &Condition::Sound);
}

#[test]
fn a_code_alone_may_be_the_last_way_in() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let code = vault.mint_recovery_code().unwrap();
    for kind in [SlotKind::Passphrase, SlotKind::Device] {
        let slot = vault.slots().into_iter().find(|slot| slot.kind == kind).unwrap();
        vault.remove_slot(slot.id).unwrap();
    }
    let only = vault.slots();
    assert_eq!(vault.remove_slot(only[0].id), Err(VaultError::LastSlot));
    vault.lock();
    assert!(home.open(Secret::RecoveryCode(&code)).is_ok());
}

#[test]
fn a_passphrase_changes_in_one_step() {
    let home = sample();
    let vault = home.open(Secret::Passphrase(PASSPHRASE)).unwrap();
    let old = vault.opened_by();
    let generation = |area: Vec<u8>| u64::from_be_bytes(area[9..17].try_into().unwrap());
    vault.lock();
    let before = generation(home.slots_in_database());
    let mut vault = home.open(Secret::Passphrase(PASSPHRASE)).unwrap();
    assert_eq!(
        vault.change_passphrase(b"short", KdfParams::FLOOR),
        Err(VaultError::PassphraseTooShort { least: 15 })
    );
    let new = vault.change_passphrase(OTHER, KdfParams::FLOOR).unwrap();
    assert!(vault.opened_by() == new && new != old);
    vault.lock();
    assert_eq!(generation(home.slots_in_database()), before + 1, "one change of the area");
    assert_eq!(home.slots_in_database(), fs::read(home.keys()).unwrap());
    assert_eq!(home.open(Secret::Passphrase(PASSPHRASE)).err(), Some(VaultError::WrongSecret));
    assert!(home.open(Secret::Passphrase(OTHER)).is_ok());
    assert!(home.open(Secret::DeviceKey(&DEVICE_KEY)).is_ok());
}

#[test]
fn nobody_elses_passphrase_is_replaced() {
    const THIRD: &[u8] = b"staple horse battery 9";
    let home = sample();
    let opens = |passphrase| home.open(Secret::Passphrase(passphrase)).is_ok();
    let mut vault = home.open_by_device().unwrap();
    let by = vault.opened_by();
    vault.change_passphrase(OTHER, KdfParams::FLOOR).unwrap();
    assert_eq!(vault.opened_by(), by);
    vault.lock();
    assert!(opens(OTHER) && !opens(PASSPHRASE), "the only one is replaced, whatever opened the vault");

    let mut vault = home.open_by_device().unwrap();
    vault.add_passphrase(THIRD, KdfParams::FLOOR).unwrap();
    vault.change_passphrase(PASSPHRASE, KdfParams::FLOOR).unwrap();
    vault.lock();
    assert!(opens(OTHER) && opens(THIRD) && opens(PASSPHRASE), "of two, none is known to be one's own");

    let mut vault = home.open(Secret::Passphrase(THIRD)).unwrap();
    vault.change_passphrase(b"horse battery staple 6", KdfParams::FLOOR).unwrap();
    vault.lock();
    assert!(opens(OTHER) && opens(PASSPHRASE) && !opens(THIRD), "the one that opened it is replaced");
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
