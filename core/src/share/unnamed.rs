//! A file that comes to its name whole.
use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::error::BackupError;
use crate::disk;
use crate::vault::{Entropy, random};

/// Behind the name while the file is written, with 16 hex digits behind.
const UNFINISHED: &str = ".new-";

/// A file beside the name that it will have. Dropped before, it is removed.
pub(super) struct Unnamed {
    path: PathBuf,
    name: PathBuf,
}

impl Unnamed {
    /// # Errors
    /// [`BackupError::Exists`].
    pub(super) fn new(name: &Path, entropy: &dyn Entropy) -> Result<Self, BackupError> {
        let name = std::path::absolute(name)?;
        if fs::symlink_metadata(&name).is_ok() {
            return Err(BackupError::Exists);
        }
        let mut path = name.file_name().ok_or(BackupError::NotFound)?.to_owned();
        path.push(UNFINISHED);
        sweep(name.parent().ok_or(BackupError::NotFound)?, &path)?;
        let number = u64::from_be_bytes(random(entropy)?);
        path.push(format!("{number:016x}"));
        Ok(Self { path: name.with_file_name(path), name })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Makes the file, which only its owner can read, where the system knows owners.
    pub(super) fn create(&self) -> Result<File, BackupError> {
        Ok(disk::create_new(&self.path)?)
    }

    /// # Errors
    /// [`BackupError::Exists`] if something has come there meanwhile.
    pub(super) fn take_name(self) -> Result<(), BackupError> {
        // A second name never takes the place of another file. Where there are no such names, only a look before helps.
        match fs::hard_link(&self.path, &self.name) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(BackupError::Exists),
            Err(_) if fs::symlink_metadata(&self.name).is_ok() => return Err(BackupError::Exists),
            Err(_) => fs::rename(&self.path, &self.name)?,
        }
        let folder = self.name.parent().filter(|_| cfg!(unix)).map(File::open);
        drop(self);
        // Some places, such as a memory card, do not sync folders; the file itself is on the disk.
        if let Some(Ok(folder)) = folder {
            let _ = folder.sync_all();
        }
        Ok(())
    }
}

impl Drop for Unnamed {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

/// Removes what an interrupted backup of this name left.
fn sweep(folder: &Path, prefix: &OsString) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let tail = name.as_encoded_bytes().strip_prefix(prefix.as_encoded_bytes());
        if tail.is_some_and(|tail| tail.len() == 16 && tail.iter().all(u8::is_ascii_hexdigit)) {
            let _ = fs::remove_file(entry.path());
        }
    }
    Ok(())
}
