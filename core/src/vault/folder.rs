//! The vault folder: which files lie in it, and how they come there whole.
use std::ffi::OsStr;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::error::VaultError;
use super::slots::SlotArea;

static ZEROS: [u8; 64 * 1024] = [0; 64 * 1024];

/// A vault's folder, by its canonical path.
#[derive(Clone)]
pub(super) struct Folder(PathBuf);

impl Folder {
    /// # Errors
    /// [`VaultError::NotFound`].
    pub(super) fn find(path: &Path) -> Result<Self, VaultError> {
        let path = fs::canonicalize(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => VaultError::NotFound,
            _ => error.into(),
        })?;
        if path.is_dir() { Ok(Self(path)) } else { Err(VaultError::NotFound) }
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
        if fs::symlink_metadata(self.keys()).is_ok() {
            shred(&self.keys())?;
            sync_folder(&self.0)?;
        }
        fs::rename(self.database(), self.old_database())?;
        if let Err(error) = fs::rename(self.new_database(), self.database()) {
            fs::rename(self.old_database(), self.database())?;
            return Err(error.into());
        }
        // The new one stands. Where this fails, a loss of power may bring back the old one, which is whole too.
        let _ = sync_folder(&self.0);
        Ok(())
    }

    /// Takes back a swap that was interrupted between its two renames.
    pub(super) fn finish_swap(&self) -> Result<(), VaultError> {
        let there = |path: &Path| fs::symlink_metadata(path).is_ok();
        if !there(&self.database()) && there(&self.old_database()) {
            fs::rename(self.old_database(), self.database())?;
            sync_folder(&self.0)?;
        }
        Ok(())
    }

    /// Removes what a rotation left: the old database, whose slots an old secret opens, and a new one that never came
    /// to its place. What cannot be removed stays until the next unlock.
    pub(super) fn remove_rotated(&self) {
        for name in ["vault.db.old", "vault.db.new", "vault.db.new-journal", "vault.keys.new"] {
            let path = self.0.join(name);
            if fs::symlink_metadata(&path).is_ok_and(|found| found.is_file()) {
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
        files.sort_by_key(|path| fs::metadata(path).map_or(0, |found| found.len()));
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
            if fs::symlink_metadata(&from).is_ok_and(|found| found.is_file()) {
                let to = copy(name, number);
                fs::copy(from, &to)?;
                OpenOptions::new().write(true).open(to)?.sync_all()?;
            }
        }
        sync_folder(&self.0)?;
        Ok(number)
    }

    /// The second copy of the slot area, if it can be read at all.
    pub(super) fn read_keys(&self) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let limit = u64::try_from(SlotArea::MOST_BYTES).ok()?;
        File::open(self.keys()).ok()?.take(limit + 1).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }

    /// Puts a new `vault.keys` in the place of the old one, and overwrites that one where it lies then: at any moment
    /// either of them is there, whole.
    pub(super) fn write_keys(&self, bytes: &[u8]) -> Result<(), VaultError> {
        let temporary = self.0.join("vault.keys.new");
        let mut file = File::create(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        let is_file = fs::symlink_metadata(self.keys()).is_ok_and(|found| found.is_file());
        let old = is_file.then(|| OpenOptions::new().write(true).open(self.keys()));
        fs::rename(&temporary, self.keys())?;
        sync_folder(&self.0)?;
        // The new one stands; what remains of the old one is not worth a failure.
        if let Some(Ok(mut old)) = old {
            let _ = zero(&mut old);
        }
        Ok(())
    }
}

/// Overwrites a file, and then removes it; of what is no file only the name goes. One that cannot be overwritten, as on a
/// full disk that copies on write, goes all the same.
pub(super) fn shred(path: &Path) -> Result<(), VaultError> {
    if fs::symlink_metadata(path)?.is_file() {
        let _ = overwrite(path);
    }
    Ok(fs::remove_file(path)?)
}

/// Makes a folder that only its owner can look into, where the system knows owners.
pub(super) fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Makes renames within a folder last through a loss of power.
pub(super) fn sync_folder(path: &Path) -> Result<(), VaultError> {
    // Elsewhere a folder cannot be opened as a file, and renames are journalled by the file system.
    if cfg!(unix) {
        File::open(path)?.sync_all()?;
    }
    Ok(())
}

/// Zeros from the first byte to the last, on the disk before this returns.
pub(super) fn overwrite(path: &Path) -> Result<(), VaultError> {
    zero(&mut OpenOptions::new().write(true).open(path)?)
}

fn zero(file: &mut File) -> Result<(), VaultError> {
    let mut rest = file.metadata()?.len();
    while rest > 0 {
        let piece = usize::try_from(rest).unwrap_or(ZEROS.len()).min(ZEROS.len());
        file.write_all(ZEROS.get(..piece).unwrap_or_default())?;
        rest -= piece as u64;
    }
    match file.sync_all() {
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(()),
        synced => Ok(synced?),
    }
}
