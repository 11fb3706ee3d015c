//! The bytes of a recovery slot and of a paper, frozen: `bindings/python/reader_test.py` computes them from the format
//! page alone. Every later version must write and read them, always.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::fs;
use std::sync::Arc;

use faro_core::vault::{KdfParams, PaperLimits, RecoveryCode, Secret, Vault, VaultError};
use sha2::{Digest, Sha256};
use vault_support::{Counting, Home, PASSPHRASE, add_code, hex, object};

const RECOVERY_CODE: &str = "384483-390137-395791-401445-407099-412753-418407-424061";
const RECOVERY_SLOT: &str = "\
    98999a9b9c9d9e9fa0a1a2a3a4a5a6a70200000000000000000000a8a9aaabacadaeafb0b1b2b3b4b5b6b700f5a49b078df67275\
    8df0fe5ec9ea1c6ab9f4a03db1386de98e825027fb5cdc2fb8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfeca2c874\
    a97233583a5ad5b31a49e3728deae7a84f460b1f20a92b344da884bef337e7fb9836bd83f3ca3a36c2f11011";
/// The first 52 bytes of the file: its version, its nonce prefix, and 32 bytes of the first chunk.
const PAPER_HEAD: &str = "\
    01404142434445464748494a4b4c4d4e4f505152e6a7db028767ed4e95330061ec7fc505a692b2930f1d544a29cadf698674071d";
const PAPER_SHA256: &str = "28af05efbd54a6d5657758e6524239074095f3f7727de4e93920b4116c489342";

#[test]
fn a_recovery_slot_and_a_paper_are_written_byte_for_byte() {
    let home = Home::new();
    let counting = Arc::new(Counting::default());
    let mut vault = Vault::create(&home.vault(), PASSPHRASE, KdfParams::FLOOR, counting).unwrap();
    // 128 bytes were drawn: vault id, root key, slot id, salt, nonce, the manifest's nonce, the temporary folder's name.
    let code = add_code(&mut vault);
    let text = [b"Hola".as_slice(), &[7; 65_536]].concat();
    let paper = vault.add_paper(object("{}"), &mut text.as_slice(), PaperLimits::default()).unwrap();
    vault.lock();
    assert_eq!(*code.text(), RECOVERY_CODE);
    assert_eq!(hex(&fs::read(home.keys()).unwrap()[18 + 148..18 + 2 * 148]), RECOVERY_SLOT);
    let sealed = fs::read(home.vault().join("papers").join(paper.to_string())).unwrap();
    assert_eq!(hex(&sealed[..52]), PAPER_HEAD);
    assert_eq!(hex(&Sha256::digest(&sealed)), PAPER_SHA256);

    let typed = RecoveryCode::parse(RECOVERY_CODE).unwrap();
    let vault = home.open(Secret::RecoveryCode(&typed)).unwrap();
    let mut shown = Vec::new();
    vault.read_paper(paper, &mut shown).unwrap();
    assert!(shown == text);
    let other = RecoveryCode::parse(&"000000-".repeat(8)).unwrap();
    vault.lock();
    assert_eq!(home.open(Secret::RecoveryCode(&other)).err(), Some(VaultError::WrongSecret));
}
