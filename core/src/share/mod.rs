//! What leaves the device sealed: backups, and the age files in which they and hand-offs lie.
//!
//! **Responsible for:** the backup file, byte for byte (`BACKUP.md` beside this file); writing it, proving that it can be
//! read, and making a vault of it again.
//!
//! **Not responsible for:** what lies in a vault's folder and how it comes there whole (`vault`), where a backup is kept.
//!
//! **Invariant:** a backup has its name only after it was read back whole, and a vault that is restored has its place
//! only after every byte of the backup and of the vault was verified.
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
