//! What a folder of somebody else may hold, past its seals.
use super::id::{RecordId, VaultId};
use super::record::Record;
use super::recovery_code::RecoveryCode;
use super::row_tag::RowTag;
use super::rows::Entry;
use super::slot::Secret;
use super::slots::Copies;
use super::vault::Vault;

/// The two copies of a slot area, the second with the bytes of the first turned around, tried with a key and a code. No
/// passphrase is tried: Argon2id is slow by its nature.
pub fn slot_area(data: &[u8]) {
    let turned: Vec<u8> = data.iter().rev().copied().collect();
    let Ok(copies) = Copies::parse(Some(data), Some(&turned)) else { return };
    copies.info();
    let vault = VaultId([7; 16]);
    let _ = copies.unlock(Secret::DeviceKey(&[0xD7; 32]), vault, |_| true);
    if let Ok(code) = RecoveryCode::parse(&"000000".repeat(8)) {
        let _ = copies.unlock(Secret::RecoveryCode(&code), vault, |_| true);
    }
}

/// Puts a record into what an open vault holds in memory, in the place of the one before; whether it is one.
pub(crate) fn put(vault: &mut Vault, json: &[u8]) -> bool {
    let Ok(record) = Record::parse(json) else { return false };
    vault.contents.entries.insert(RecordId([1; 16]), Entry { record, tag: RowTag::NONE });
    true
}
