//! The sealed store: records under one root key, in one SQLite file, read whole into memory at unlock.
//!
//! **Responsible for:** what lies in the vault folder, byte for byte (`FORMAT.md` beside this file); keys, slots, sealing,
//! the manifest; telling a wrong secret from damage; changes that happen whole or not at all.
//!
//! **Not responsible for:** what a record means (its kind and body belong to `casefile`, except that `recovery` and the
//! key of a `paper` are the vault's own), the `settings.json` beside the vault, the platform's keystore, the
//! time, languages (it names the message of an error, and no words).
//!
//! **Invariant:** a record that can be read was sealed by a holder of the root key, under this id, in this vault.
//! If anything does not verify, nothing on the disk is changed, and what does verify can still be read.
//!
//! A vault is made, closed, and opened again by the same words, and by no others:
//!
//! ```
//! use std::sync::Arc;
//! use faro_core::vault::{KdfParams, LockedVault, OsEntropy, Secret, Vault, VaultError};
//!
//! let home = tempfile::tempdir()?;
//! let folder = home.path().join("vault");
//! let words = b"amber river lantern seven coast";
//! Vault::create(&folder, words, KdfParams::FLOOR, Arc::new(OsEntropy))?.lock();
//!
//! let unlock = |secret| LockedVault::open(&folder)?.unlock(secret, Arc::new(OsEntropy), None);
//! assert_eq!(unlock(Secret::Passphrase(b"amber river lantern seven cost")).err(), Some(VaultError::WrongSecret));
//! assert_eq!(unlock(Secret::Passphrase(words))?.records().count(), 0);
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
mod additions;
mod aead;
mod bytes;
mod calibration;
mod checkup;
mod claim;
mod contents;
mod creation;
mod draft;
mod entropy;
mod erasure;
mod error;
mod folder;
#[cfg(any(test, fuzzing))]
pub(crate) mod fuzzed;
mod header;
mod id;
mod import;
mod journal;
mod json;
mod kdf;
mod key;
mod keys;
mod locked;
mod manifest;
mod memory;
mod paper;
mod paper_folder;
mod papers;
mod passphrase;
mod record;
mod recovery;
mod recovery_code;
mod reserve;
mod rewrite;
mod rotation;
mod row_tag;
mod rows;
mod salvage;
mod seal;
mod set_aside;
mod slot;

mod slots;
mod table;
mod unfinished;
#[expect(clippy::module_inception, reason = "the vault itself, among its parts")]
mod vault;
mod weakness;
mod write;

pub(crate) use bytes::{hex, unhex};
pub use checkup::Checkup;
pub use contents::Condition;
pub use draft::PaperLimits;
pub(crate) use entropy::random;
pub use entropy::{Entropy, EntropyError, OsEntropy};
pub use erasure::{ERASE_WORD, erase};
pub use error::VaultError;
pub use id::{IdError, RecordId, SlotId, VaultId};
pub(crate) use import::NewVault;
pub use kdf::KdfParams;
pub(crate) use key::Key;
pub use locked::{LockedVault, exists};
pub use memory::{Freshness, GenerationMemory, GenerationMemoryError, Seen};
pub(crate) use papers::{PAPER, paper_length};
pub use passphrase::{
    LEAST_CHARACTERS, check_new_passphrase, generate_number, generate_words, same_passphrase,
};
pub use record::Record;
pub(crate) use recovery::RECOVERY;
pub use recovery_code::{RecoveryCode, RecoveryCodeError, RecoveryGroup};
pub use rewrite::Progress;
pub use rotation::{Rotated, Rotation};
pub use salvage::{Salvaged, quarantine, salvage};
pub(crate) use seal::MOST_BYTES;
pub use slot::{Secret, SlotInfo, SlotKind};
pub use table::FORMAT;
pub use vault::Vault;
pub use weakness::Weakness;
pub use write::Write;
