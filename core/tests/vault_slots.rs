//! Slots: what opens a vault, in two copies, and what becomes of them when somebody changes them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::fs;

use faro_core::vault::{KdfParams, Secret, SlotKind, VaultError};
use vault_support::{DEVICE_KEY, Home, PASSPHRASE, sample, summed, without};

/// Where the first slot begins, and its fields in it.
const SLOT: usize = 18;
const KDF: usize = SLOT + 17;
const M_KIB: usize = SLOT + 18;
const T: usize = SLOT + 22;
const P: usize = SLOT + 26;
const SALT: usize = SLOT + 27;
const NORM: usize = SLOT + 43;
const COMMIT: usize = SLOT + 44;
const NONCE: usize = SLOT + 76;
const WRAPPED: usize = SLOT + 100;

/// Puts the same area in both places.
fn set_both(home: &Home, area: &[u8]) {
    home.set_slots_in_database(area);
    fs::write(home.keys(), area).unwrap();
}

#[track_caller]
fn expect(home: &Home, secret: Secret<'_>, expected: VaultError) {
    let files = home.files();
    assert_eq!(home.open(secret).err(), Some(expected));
    assert_eq!(home.files(), files);
}

#[test]
fn both_copies_are_the_same_bytes() {
    let home = sample();
    let area = home.slots_in_database();
    assert_eq!(fs::read(home.keys()).unwrap(), area);
    assert_eq!(area.len(), 18 + 2 * 148 + 40);
}

#[test]
fn either_copy_alone_opens_the_vault_and_restores_the_other() {
    let area = sample().slots_in_database();
    let breaks: [&dyn Fn(&Home); 6] = [
        &|home| fs::remove_file(home.keys()).unwrap(),
        &|home| fs::write(home.keys(), "").unwrap(),
        &|home| fs::write(home.keys(), vec![0x5A; 100_000]).unwrap(),
        &|home| fs::write(home.keys(), &area[..area.len() - 1]).unwrap(),
        &|home| home.set_slots_in_database(&[0x5A; 482]),
        &|home| home.sql(|db| db.execute_batch("DELETE FROM meta WHERE key = 'slots'")),
    ];
    for (at, make) in breaks.iter().enumerate() {
        let home = sample();
        make(&home);
        expect(&home, Secret::DeviceKey(&[0; 32]), VaultError::WrongSecret);
        let vault = home.open_by_device().unwrap();
        assert!(!vault.has_stale_slot_copy());
        vault.lock();
        assert_eq!(fs::read(home.keys()).unwrap(), area, "break {at}");
        assert_eq!(home.slots_in_database(), area, "break {at}");
    }
}

#[test]
fn without_a_whole_copy_the_vault_is_damaged() {
    let home = sample();
    let area = home.slots_in_database();
    for at in (0..area.len()).step_by(7) {
        let mut area = area.clone();
        area[at] ^= 1;
        set_both(&home, &area);
        expect(&home, Secret::DeviceKey(&DEVICE_KEY), VaultError::Damaged);
    }
    set_both(&home, &[]);
    expect(&home, Secret::DeviceKey(&DEVICE_KEY), VaultError::Damaged);
}

#[test]
fn every_field_is_checked_even_with_a_right_sum() {
    let passphrase = Secret::Passphrase(PASSPHRASE);
    let home = sample();
    let area = home.slots_in_database();
    for (at, expected) in [
        (8, VaultError::NewerFormat),
        (17, VaultError::Damaged),
        // The id, the generation and the other slot are under the MAC only; a key opens before that is looked at.
        (16, VaultError::Damaged),
        (SLOT, VaultError::Damaged),
        (SLOT + 148, VaultError::Damaged),
        (SLOT + 16, VaultError::WrongSecret),
        (KDF, VaultError::NewerFormat),
        (M_KIB, VaultError::KdfRefused),
        (M_KIB + 1, VaultError::WrongSecret),
        (M_KIB + 3, VaultError::WrongSecret),
        (T, VaultError::KdfRefused),
        (T + 3, VaultError::KdfRefused),
        (P, VaultError::KdfRefused),
        (SALT, VaultError::WrongSecret),
        (NORM, VaultError::NewerFormat),
        (COMMIT, VaultError::WrongSecret),
        (NONCE, VaultError::Damaged),
        (WRAPPED, VaultError::Damaged),
        (WRAPPED + 47, VaultError::Damaged),
        (area.len() - 40, VaultError::Damaged),
    ] {
        let mut changed = area.clone();
        // 11 passes become 10, 1 lane becomes 0, version 1 becomes 3.
        changed[at] ^= if at == 8 { 2 } else { 1 };
        set_both(&home, &summed(changed));
        assert_eq!(home.open(passphrase).err(), Some(expected), "byte {at}");
    }
}

/// For how many nanoseconds this thread had a processor: a busy machine takes time, and does not add to these.
fn worked() -> u64 {
    let told = fs::read_to_string("/proc/thread-self/schedstat");
    told.map_or(0, |told| told.split(' ').next().unwrap().parse().unwrap())
}

#[test]
fn derivation_out_of_bounds_is_refused_before_it_costs_anything() {
    let home = sample();
    let area = home.slots_in_database();
    let least = KdfParams::FLOOR;
    for (m_kib, t, p) in [
        (0, 0, 0),
        (19_455, 64, 1),
        (least.m_kib, 10, 1),
        (262_145, 3, 1),
        (u32::MAX, u32::MAX, 255),
        (65_536, 65, 1),
        (65_536, 3, 5),
    ] {
        let mut changed = area.clone();
        changed[M_KIB..M_KIB + 4].copy_from_slice(&u32::to_be_bytes(m_kib));
        changed[T..T + 4].copy_from_slice(&u32::to_be_bytes(t));
        changed[P] = p;
        set_both(&home, &summed(changed));
        let before = worked();
        expect(&home, Secret::Passphrase(PASSPHRASE), VaultError::KdfRefused);
        assert!(worked() - before < 100_000_000, "{m_kib} KiB, {t} passes, {p} lanes");
        // The device's slot costs nothing, opens, and the MAC then tells of the change.
        expect(&home, Secret::DeviceKey(&DEVICE_KEY), VaultError::Damaged);
    }
}

#[test]
fn a_forged_copy_does_not_hide_the_true_one() {
    let home = sample();
    let area = home.slots_in_database();
    let mut forged = area.clone();
    forged[9] = 0x7F;
    forged[COMMIT] ^= 1;
    forged[COMMIT + 148] ^= 1;
    fs::write(home.keys(), summed(forged)).unwrap();
    let vault = home.open_by_device().unwrap();
    assert_eq!(vault.slots().len(), 2);
    vault.lock();
    assert_eq!(fs::read(home.keys()).unwrap(), area);
}

#[test]
fn a_forged_version_of_one_copy_asks_for_no_newer_faro() {
    for second in [true, false] {
        let home = sample();
        let area = home.slots_in_database();
        let mut forged = area.clone();
        forged[8] = 3;
        let forged = summed(forged);
        if second {
            fs::write(home.keys(), forged).unwrap();
        } else {
            home.set_slots_in_database(&forged);
        }
        expect(&home, Secret::DeviceKey(&[0; 32]), VaultError::WrongSecret);
        home.open_by_device().unwrap().lock();
        assert_eq!((home.slots_in_database(), fs::read(home.keys()).unwrap()), (area.clone(), area));
    }
}

#[test]
fn slots_that_ask_for_much_work_ask_in_vain() {
    let home = sample();
    let area = home.slots_in_database();
    // As many as fit, each as costly as one may be, before and behind the true one: 34 minutes if all were tried.
    let mut costly = area[SLOT..SLOT + 148].to_vec();
    costly[M_KIB - SLOT..T - SLOT + 4].copy_from_slice(&[262_144_u32, 32].map(u32::to_be_bytes).concat());
    costly[COMMIT - SLOT] ^= 1;
    let slots = [costly.repeat(200), area[SLOT..SLOT + 2 * 148].to_vec(), costly.repeat(53)].concat();
    let forged = [&area[..9], &[0x7F; 8], &[255], slots.as_slice(), &area[area.len() - 40..]].concat();
    fs::write(home.keys(), summed(forged)).unwrap();
    let before = worked();
    let vault = home.open(Secret::Passphrase(PASSPHRASE)).unwrap();
    assert!(worked() - before < 10_000_000_000, "only the true slot was tried, in each copy");
    vault.lock();
    assert_eq!(fs::read(home.keys()).unwrap(), area);
}

#[test]
fn a_removed_slot_does_not_come_back_from_an_older_copy() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let old = fs::read(home.keys()).unwrap();
    let device = vault.slots()[1];
    assert_eq!(device.kind, SlotKind::Device);
    vault.add_device_key(&[2; 32]).unwrap();
    vault.lock();
    let vault = home.open(Secret::DeviceKey(&[2; 32])).unwrap();
    let vault = without(vault, device.id).unwrap();
    let second = vault.opened_by();
    assert_eq!(vault.slots().iter().map(|slot| slot.id).collect::<Vec<_>>(), [vault.slots()[0].id, second]);
    vault.lock();
    let new = fs::read(home.keys()).unwrap();
    assert_eq!(new, home.slots_in_database());
    assert_eq!(new[9..17], 4_u64.to_be_bytes());

    fs::write(home.keys(), old).unwrap();
    expect(&home, Secret::DeviceKey(&DEVICE_KEY), VaultError::WrongSecret);
    home.open(Secret::DeviceKey(&[2; 32])).unwrap().lock();
    assert_eq!(fs::read(home.keys()).unwrap(), new);
}

#[test]
fn a_copy_that_cannot_be_written_is_told_and_tried_again() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let obstacle = home.vault().join("vault.keys.new");
    fs::create_dir(&obstacle).unwrap();
    vault.add_device_key(&[2; 32]).unwrap();
    assert!(vault.has_stale_slot_copy());
    vault.lock();
    let name = "vault.keys.new";
    expect(&home, Secret::DeviceKey(&[2; 32]), VaultError::Strange { name });
    fs::remove_dir(&obstacle).unwrap();
    let vault = home.open(Secret::DeviceKey(&[2; 32])).unwrap();
    assert!(!vault.has_stale_slot_copy());
    assert_eq!(fs::read(home.keys()).unwrap().len(), 18 + 3 * 148 + 40);
}

#[test]
fn a_damaged_vault_keeps_its_slot_copies_too() {
    let home = sample();
    fs::remove_file(home.keys()).unwrap();
    home.sql(|db| db.execute("DELETE FROM meta WHERE key = 'manifest'", []));
    let files = home.files();
    let vault = home.open_by_device().unwrap();
    assert!(vault.has_stale_slot_copy());
    assert_eq!(home.files(), files);
}
