//! A new vault before it has its place: what is interrupted leaves nothing that is taken for a vault.
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::bytes::hex;
use super::entropy::{Entropy, random};
use super::error::VaultError;
use super::folder::{Folder, shred};
use super::set_aside::Old;
use crate::disk;

/// Behind the name of a vault that is not finished, with 16 hex digits behind.
const UNFINISHED: &str = ".new-";

/// A vault's folder before it has its name. Dropped before it takes its place, it is removed.
pub(super) struct Unfinished {
    folder: Folder,
    place: PathBuf,
}

impl Unfinished {
    /// Begins the folder of a new vault: one beside its place, under a name of its own.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`] for a path that names nothing; [`VaultError::NotFound`] without a parent folder.
    pub(super) fn prepare(path: &Path, entropy: &dyn Entropy) -> Result<Self, VaultError> {
        let path = std::path::absolute(path)?;
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(VaultError::AlreadyExists);
        };
        let parent = Folder::above(parent)?;
        sweep(&parent, name)?;
        let mut temporary = name.to_owned();
        temporary.push(UNFINISHED);
        temporary.push(hex(&random::<8>(entropy)?));
        let folder = parent.inner(&temporary);
        disk::create_folder(folder.path())?;
        Ok(Self { folder, place: parent.path().join(name) })
    }

    /// Writes the files.
    ///
    /// # Errors
    /// Those of `fill`.
    pub(super) fn fill<E>(&self, fill: impl FnOnce(&Folder) -> Result<(), E>) -> Result<(), E> {
        fill(&self.folder)
    }

    /// Gives the folder its name. An old vault there stays, under the name that is answered. Interrupted at any moment,
    /// this leaves either a whole vault there or the one before or none.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`] if there is anything else.
    pub(super) fn take_place(self, old: Option<Old>) -> Result<Option<PathBuf>, VaultError> {
        disk::sync_folder(self.folder.path())?;
        if let Some(old) = old {
            return old.replace(self.folder.path()).map(Some);
        }
        fs::rename(self.folder.path(), &self.place).map_err(|error| match error.kind() {
            io::ErrorKind::DirectoryNotEmpty
            | io::ErrorKind::AlreadyExists
            | io::ErrorKind::NotADirectory => VaultError::AlreadyExists,
            _ => error.into(),
        })?;
        // It stands, whatever becomes of this.
        let _ = self.place.parent().map_or(Ok(()), disk::sync_folder);
        Ok(None)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        remove(&self.folder);
    }
}

/// Whether what follows a vault's name names a folder that was never finished.
pub(super) fn is_unfinished(tail: &[u8]) -> bool {
    let number = tail.strip_prefix(UNFINISHED.as_bytes());
    number.is_some_and(|number| number.len() == 16 && number.iter().all(u8::is_ascii_hexdigit))
}

/// Removes what was never finished.
fn sweep(parent: &Folder, name: &OsStr) -> Result<(), VaultError> {
    for entry in fs::read_dir(parent.path())? {
        let found = entry?.file_name();
        let tail = found.as_encoded_bytes().strip_prefix(name.as_encoded_bytes());
        let folder = parent.inner(&found);
        if tail.is_some_and(is_unfinished) && disk::is_folder(folder.path()) {
            remove(&folder);
        }
    }
    Ok(())
}

/// Removes an unfinished vault: only files that a new vault has, and the folder only if nothing else is in it. What
/// cannot be removed stays; the next new vault tries again.
fn remove(folder: &Folder) {
    folder.paper_ids().into_iter().for_each(|id| folder.remove_paper(id));
    let _ = fs::remove_dir(folder.papers());
    for name in ["vault.db", "vault.db-journal", "vault.keys", "vault.keys.new", "vault.reserve"] {
        let _ = shred(&folder.path().join(name));
    }
    let _ = fs::remove_dir(folder.path());
}
