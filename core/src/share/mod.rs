//! What leaves the device sealed: backups, and the age files in which they and hand-offs lie.
//!
//! **Responsible for:** the backup file, byte for byte (`BACKUP.md` beside this file); writing it, proving that it can be
//! read, and making a vault of it again.
//!
//! **Not responsible for:** what lies in a vault's folder and how it comes there whole (`vault`), where a backup is kept.
//!
//! **Invariant:** a backup has its name only after it was read back whole, and a vault that is restored has its place
//! only after every byte of the backup and of the vault was verified.
//!
//! A backup opens by the recovery code of its vault, and becomes a vault again:
//!
//! ```
//! use std::sync::Arc;
//! use faro_core::share::{BackupFile, back_up};
//! use faro_core::vault::{KdfParams, OsEntropy, Vault};
//!
//! let home = tempfile::tempdir()?;
//! let words = b"amber river lantern seven coast";
//! let mut vault = Vault::create(&home.path().join("vault"), words, KdfParams::FLOOR, Arc::new(OsEntropy))?;
//! let code = vault.prepare_recovery_code()?;
//! vault.add_recovery_code(&code)?;
//!
//! let file = home.path().join("backup.age");
//! let made = "2026-11-22T14:00:00Z".parse()?;
//! back_up(&vault, &file, made, &OsEntropy, &mut |_, _| ())?;
//! vault.lock();
//!
//! let new = home.path().join("new");
//! BackupFile::open(&file, &code)?.restore(&new, b"battery staple horse eight", KdfParams::FLOOR, &OsEntropy, &mut |_, _| ())?;
//! assert!(faro_core::vault::exists(&new));
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
pub mod age;
mod backup;
mod backup_file;
mod error;
mod frame;
#[cfg(any(test, fuzzing))]
pub(crate) mod fuzzed;
mod opened;
#[cfg(test)]
mod tests;
mod unnamed;

pub use backup::back_up;
pub(crate) use backup::padded;
pub use backup_file::{BackupFile, Contents, Restored};
pub use error::BackupError;
