//! Every bit of the slot area, changed with its sum made right again: nothing opens. Slots taken out, put in, turned.
use std::fs;

use faro_core::vault::{Condition, RecoveryCode, Secret, VaultError};

use crate::size::{Report, either};
use crate::vault_support::{DEVICE_KEY, Home, PASSPHRASE, add_code, sample, summed};

const HEAD: usize = 18;
const SLOT: usize = 148;

/// A vault with a slot of each kind, and its recovery code.
fn of_three() -> (Home, RecoveryCode, Vec<u8>) {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let code = add_code(&mut vault);
    vault.lock();
    let area = fs::read(home.keys()).unwrap();
    assert_eq!(area.len(), HEAD + 3 * SLOT + 40);
    (home, code, area)
}

fn set_both(home: &Home, area: &[u8]) {
    home.sql(|db| {
        db.execute_batch("PRAGMA synchronous = OFF")?;
        db.execute("UPDATE meta SET value = ?1 WHERE key = 'slots'", [area])
    });
    fs::write(home.keys(), area).unwrap();
}

#[test]
fn every_bit_of_every_field_of_every_slot_is_bound() {
    let report = Report::begin("bits of the slots with a right sum");
    let (home, code, area) = of_three();
    let (mut tried, mut derived) = (0, 0);
    for bit in (0..(area.len() - 8) * 8).step_by(either(1, 3)) {
        let mut changed = area.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        set_both(&home, &summed(changed));
        let files = (fs::read(home.keys()).unwrap(), fs::read(home.database()).unwrap());
        let mut secrets = vec![Secret::DeviceKey(&DEVICE_KEY), Secret::RecoveryCode(&code)];
        // A passphrase costs a tenth of a second and more.
        if bit % either(8, 61 * 3) == 0 {
            secrets.push(Secret::Passphrase(PASSPHRASE));
            derived += 1;
        }
        for secret in secrets {
            let error = home.open(secret).err();
            let told = matches!(
                error,
                Some(
                    VaultError::Damaged
                        | VaultError::WrongSecret
                        | VaultError::NewerFormat
                        | VaultError::KdfRefused
                )
            );
            assert!(told, "bit {bit}: {error:?}");
        }
        assert!(files == (fs::read(home.keys()).unwrap(), fs::read(home.database()).unwrap()), "bit {bit}");
        tried += 1;
    }
    set_both(&home, &area);
    assert_eq!(*home.open(Secret::RecoveryCode(&code)).unwrap().condition(), Condition::Sound);
    report.end(&format!("{tried} tried with key and code, {derived} with the passphrase: none opens"));
}

#[test]
fn a_slot_taken_out_put_in_or_turned_is_noticed() {
    let (home, code, area) = of_three();
    let foreign = fs::read(of_three().0.keys()).unwrap();
    let slot = |area: &[u8], at: usize| area[HEAD + at * SLOT..HEAD + (at + 1) * SLOT].to_vec();
    let own: Vec<Vec<u8>> = (0..3).map(|at| slot(&area, at)).collect();
    let mut arrangements: Vec<Vec<Vec<u8>>> = Vec::new();
    for at in 0..3 {
        let mut fewer = own.clone();
        fewer.remove(at);
        arrangements.push(fewer);
        for other in 0..3 {
            let mut turned = own.clone();
            turned.swap(at, other);
            arrangements.push(turned);
            for bytes in [slot(&area, at), slot(&foreign, at)] {
                let mut more = own.clone();
                more.insert(other, bytes.clone());
                arrangements.push(more);
                let mut replaced = own.clone();
                replaced[other] = bytes;
                arrangements.push(replaced);
            }
        }
    }
    arrangements.push(Vec::new());
    arrangements.retain(|slots| *slots != own);
    for slots in &arrangements {
        // With the MAC of the true area: another cannot be made without the root key.
        let mac = &area[HEAD + 3 * SLOT..];
        let changed = [&area[..17], &[slots.len() as u8], &slots.concat(), mac].concat();
        set_both(&home, &summed(changed));
        for secret in [Secret::DeviceKey(&DEVICE_KEY), Secret::RecoveryCode(&code)] {
            let error = home.open(secret).err();
            assert!(matches!(error, Some(VaultError::Damaged | VaultError::WrongSecret)), "{error:?}");
        }
    }
    println!("slots taken out, put in or turned: {} arrangements, none opens", arrangements.len());
}
