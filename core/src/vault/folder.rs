//! The vault folder: which files lie in it, and how they come there whole.
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::error::VaultError;
use super::slots::SlotArea;
use crate::disk;

/// Every name that a vault's folder may hold, but those of papers, and of copies that a person made with `quarantine`.
const FILES: [&str; 10] = [
    "vault.db",
    "vault.db-journal",
    "vault.db-wal",
    "vault.db-shm",
    "vault.db.new",
    "vault.db.new-journal",
    "vault.db.old",
    "vault.keys",
    "vault.keys.new",
    "vault.reserve",
];
pub(super) const PAPERS: &str = "papers";

/// A vault's folder. Its path is canonical as far as the folder above it, and it is no link itself.
#[derive(Clone)]
pub(super) struct Folder(PathBuf);

impl Folder {
    /// # Errors
    /// [`VaultError::NotFound`]; [`VaultError::Strange`].
    pub(super) fn find(path: &Path) -> Result<Self, VaultError> {
        let path = std::path::absolute(path)?;
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
            return Self::above(&path);
        };
        let path = Self::above(parent)?.0.join(name);
        match disk::kind(&path)? {
            None => Err(VaultError::NotFound),
            Some(found) if found.is_dir() => Ok(Self(path)),
            Some(found) if found.is_file() => Err(VaultError::NotFound),
            Some(_) => Err(VaultError::Strange { name: "vault" }),
        }
    }

    /// The folder that holds those of vaults, by its canonical path: where it lies, and through which links, is the
    /// person's choice.
    ///
    /// # Errors
    /// [`VaultError::NotFound`].
    pub(super) fn above(path: &Path) -> Result<Self, VaultError> {
        let path = fs::canonicalize(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => VaultError::NotFound,
            _ => error.into(),
        })?;
        if disk::is_folder(&path) { Ok(Self(path)) } else { Err(VaultError::NotFound) }
    }

    /// Looks at every name before the first file is opened.
    ///
    /// # Errors
    /// [`VaultError::Strange`] for a link, a pipe and whatever else Faro does not make.
    pub(super) fn check_names(&self) -> Result<(), VaultError> {
        for name in FILES {
            if disk::kind(&self.0.join(name))?.is_some_and(|found| !found.is_file()) {
                return Err(VaultError::Strange { name });
            }
        }
        match disk::kind(&self.papers())? {
            Some(found) if !found.is_dir() => Err(VaultError::Strange { name: PAPERS }),
            _ => Ok(()),
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// A folder inside this one, there or not.
    pub(super) fn inner(&self, name: &OsStr) -> Self {
        Self(self.0.join(name))
    }

    pub(super) fn database(&self) -> PathBuf {
        self.0.join("vault.db")
    }

    fn keys(&self) -> PathBuf {
        self.0.join("vault.keys")
    }

    /// Where a rotation writes.
    pub(super) fn new_database(&self) -> PathBuf {
        self.0.join("vault.db.new")
    }

    /// What a rotation replaced.
    fn old_database(&self) -> PathBuf {
        self.0.join("vault.db.old")
    }

    /// Whether a vault lies here, whole or not.
    pub(super) fn is_vault(&self) -> bool {
        [self.database(), self.keys(), self.old_database()]
            .iter()
            .any(|file| fs::symlink_metadata(file).is_ok())
    }

    /// Puts the new database in the place of the old one, which stays as `vault.db.old`. At any moment one of them is
    /// `vault.db`, or [`Folder::finish_swap`] makes it so.
    pub(super) fn swap_database(&self) -> Result<(), VaultError> {
        // The second copy of the slots wraps the old root key, and must not be taken for one of the new. The database has
        // the first, so that it may be overwritten before it goes.
        if disk::kind(&self.keys())?.is_some() {
            shred(&self.keys())?;
            disk::sync_folder(&self.0)?;
        }
        fs::rename(self.database(), self.old_database())?;
        if let Err(error) = fs::rename(self.new_database(), self.database()) {
            fs::rename(self.old_database(), self.database())?;
            return Err(error.into());
        }
        // The new one stands. Where this fails, a loss of power may bring back the old one, which is whole too.
        let _ = disk::sync_folder(&self.0);
        Ok(())
    }

    /// Takes back a swap that was interrupted between its two renames.
    pub(super) fn finish_swap(&self) -> Result<(), VaultError> {
        let there = |path: &Path| fs::symlink_metadata(path).is_ok();
        if !there(&self.database()) && there(&self.old_database()) {
            fs::rename(self.old_database(), self.database())?;
            disk::sync_folder(&self.0)?;
        }
        Ok(())
    }

    /// Removes what a rotation left: the old database, whose slots an old secret opens, and a new one that never came
    /// to its place. What cannot be removed stays until the next unlock.
    pub(super) fn remove_rotated(&self) {
        for name in ["vault.db.old", "vault.db.new", "vault.db.new-journal", "vault.keys.new"] {
            let path = self.0.join(name);
            if disk::is_file(&path) {
                let _ = shred(&path);
            }
        }
    }

    /// Every file of a vault that may hold slots or records: first the second copy of the slots, which is the smallest.
    pub(super) fn key_files(&self) -> Result<Vec<PathBuf>, VaultError> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.0)? {
            let entry = entry?;
            let name = entry.file_name();
            let ours = name
                .to_str()
                .is_some_and(|name| name.starts_with("vault.keys") || name.starts_with("vault.db"));
            if ours && entry.file_type()?.is_file() {
                files.push(entry.path());
            }
        }
        files.sort_by_key(|path| fs::symlink_metadata(path).map_or(0, |found| found.len()));
        Ok(files)
    }

    /// Copies database, journal and slots beside themselves under a number that is free.
    pub(super) fn quarantine(&self) -> Result<u32, VaultError> {
        let names = ["vault.db", "vault.db-journal", "vault.keys"];
        let copy = |name: &str, number: u32| self.0.join(format!("{name}.bad-{number}"));
        let free = |number: &u32| names.iter().all(|name| fs::symlink_metadata(copy(name, *number)).is_err());
        let number = (1..).find(free).ok_or(VaultError::AlreadyExists)?;
        for name in names {
            let from = self.0.join(name);
            if disk::is_file(&from) {
                let mut to = disk::create_new(&copy(name, number))?;
                io::copy(&mut disk::open(&from)?, &mut to)?;
                to.sync_all()?;
            }
        }
        disk::sync_folder(&self.0)?;
        Ok(number)
    }

    /// The second copy of the slot area, if it can be read at all.
    pub(super) fn read_keys(&self) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let limit = u64::try_from(SlotArea::MOST_BYTES).ok()?;
        disk::open(&self.keys()).ok()?.take(limit + 1).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }

    /// Puts a new `vault.keys` in the place of the old one, and overwrites that one where it lies then: at any moment
    /// either of them is there, whole.
    pub(super) fn write_keys(&self, bytes: &[u8]) -> Result<(), VaultError> {
        let temporary = self.0.join("vault.keys.new");
        let mut file = disk::create_again(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        let old = disk::open_to_overwrite(&self.keys()).ok();
        fs::rename(&temporary, self.keys())?;
        disk::sync_folder(&self.0)?;
        // The new one stands; what remains of the old one is not worth a failure.
        if let Some(mut old) = old {
            let _ = zero(&mut old);
        }
        Ok(())
    }
}

/// Overwrites a file, and then removes it; of what is no file only the name goes. One that cannot be overwritten, as on a
/// full disk that copies on write, goes all the same.
pub(super) fn shred(path: &Path) -> Result<(), VaultError> {
    if disk::is_file(path) {
        let _ = overwrite(path);
    }
    Ok(fs::remove_file(path)?)
}

/// Zeros from the first byte to the last, on the disk before this returns.
pub(super) fn overwrite(path: &Path) -> Result<(), VaultError> {
    zero(&mut disk::open_to_overwrite(path)?)
}

fn zero(file: &mut File) -> Result<(), VaultError> {
    disk::zero(file)?;
    match file.sync_all() {
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(()),
        synced => Ok(synced?),
    }
}
