//! One opening of a vault at a time within this process.
//!
//! Between processes SQLite's lock does that. Within one it is not enough: POSIX drops all locks of a process on a file
//! as soon as any handle to the file is closed, and the header is read through a handle of its own.
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::error::VaultError;

static CLAIMED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// Holds a folder until it is dropped.
pub(super) struct Claim(PathBuf);

impl Claim {
    /// `folder` is canonical.
    ///
    /// # Errors
    /// [`VaultError::AlreadyOpen`].
    pub(super) fn new(folder: PathBuf) -> Result<Self, VaultError> {
        if claimed().insert(folder.clone()) { Ok(Self(folder)) } else { Err(VaultError::AlreadyOpen) }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        claimed().remove(&self.0);
    }
}

fn claimed() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    CLAIMED.lock().unwrap_or_else(PoisonError::into_inner)
}
