//! The vault of Faro, opened by a device key: the derivation of a passphrase costs what one wants it to cost.
use std::path::Path;
use std::sync::Arc;

use faro_core::vault::{KdfParams, LockedVault, OsEntropy, Secret, Vault, Write};
use serde_json::{Map, Value};

use crate::corpus;

const KEY: [u8; 32] = [7; 32];
const PASSPHRASE: &[u8] = b"correct horse battery";

pub fn create(folder: &Path) -> Vault {
    let entropy = Arc::new(OsEntropy);
    let mut vault = Vault::create(folder, PASSPHRASE, KdfParams::FLOOR, entropy).expect("a new vault");
    vault.add_device_key(&KEY).expect("a slot");
    vault
}

pub fn open(folder: &Path) -> Vault {
    let locked = LockedVault::open(folder).expect("a vault");
    locked.unlock(Secret::DeviceKey(&KEY), Arc::new(OsEntropy), None).expect("our key")
}

pub fn note(text: &str) -> Map<String, Value> {
    let field = |name: &str, text: &str| (name.to_owned(), Value::from(text));
    let time = "2026-11-22T14:00:00Z";
    Map::from_iter([field("text", text), field("created", time), field("edited", time)])
}

/// Every note and deadline in one transaction.
pub fn fill(vault: &mut Vault, notes: usize) {
    let insert = |kind, body| Write::Insert { kind, schema: 1, body };
    let notes = (0..notes).map(|at| insert("note", note(&corpus::note(at))));
    let deadlines = (0..500).map(|at| match serde_json::from_str(&corpus::deadline(at)) {
        Ok(body) => insert("fact", body),
        Err(error) => panic!("{error}"),
    });
    vault.write_all(notes.chain(deadlines).collect()).expect("room");
}
