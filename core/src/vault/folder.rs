//! The vault folder: which files lie in it, and how they come there whole.
use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::bytes::hex;
use super::entropy::{Entropy, random};
use super::erasure::overwrite;
use super::error::VaultError;
use super::slots::SlotArea;

/// The head of every SQLite file, and the numbers of ours in it (<https://sqlite.org/fileformat.html>, 1.3).
const SQLITE_MAGIC: &[u8] = b"SQLite format 3\0";
pub(super) const APPLICATION_ID: u32 = 0x4641_524F;
pub(super) const USER_VERSION: u32 = 1;

/// A vault's folder, which exists, by its canonical path.
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
        // The second copy of the slots wraps the old root key, and must not be taken for one of the new.
        match fs::remove_file(self.keys()) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => sync_folder(&self.0)?,
        }
        fs::rename(self.database(), self.old_database())?;
        if let Err(error) = fs::rename(self.new_database(), self.database()) {
            fs::rename(self.old_database(), self.database())?;
            return Err(error.into());
        }
        sync_folder(&self.0)
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
        for name in ["vault.db.old", "vault.db.new", "vault.db.new-journal"] {
            let path = self.0.join(name);
            if fs::symlink_metadata(&path).is_ok_and(|found| found.is_file()) {
                let _ = overwrite(&path);
                let _ = fs::remove_file(path);
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

    /// Puts a new `vault.keys` in the place of the old one: at any moment either of them is there, whole.
    pub(super) fn write_keys(&self, bytes: &[u8]) -> Result<(), VaultError> {
        let temporary = self.0.join("vault.keys.new");
        let mut file = File::create(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&temporary, self.keys())?;
        sync_folder(&self.0)
    }

    /// Looks at the head of `vault.db` before SQLite does, which would change a foreign database in WAL mode.
    ///
    /// # Errors
    /// [`VaultError::NotFound`], [`VaultError::Foreign`], [`VaultError::Damaged`], [`VaultError::NewerFormat`].
    pub(super) fn check_header(&self) -> Result<(), VaultError> {
        // One of the two files tells that it is ours, even if the other is beyond recognition.
        let ours = self.read_keys().is_some_and(|keys| keys.starts_with(b"FAROSLOT"));
        let not_ours = if ours { VaultError::Damaged } else { VaultError::Foreign };
        let missing = if ours { VaultError::Damaged } else { VaultError::NotFound };
        let found = fs::symlink_metadata(self.database()).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => missing,
            _ => error.into(),
        })?;
        if !found.is_file() {
            return Err(not_ours);
        }
        let mut header = Vec::new();
        File::open(self.database())?.take(100).read_to_end(&mut header)?;
        let number = |at: usize| header.get(at..)?.first_chunk().copied().map(u32::from_be_bytes);
        if !header.starts_with(SQLITE_MAGIC) || number(68) != Some(APPLICATION_ID) {
            return Err(not_ours);
        }
        match number(60) {
            Some(version) if version > USER_VERSION => Err(VaultError::NewerFormat),
            // 18 and 19: a rollback journal, never a write-ahead log.
            Some(USER_VERSION) if header.get(18..20) == Some(&[1, 1]) => Ok(()),
            _ => Err(VaultError::Damaged),
        }
    }

    /// Makes the folder of a new vault: `fill` writes into a temporary one beside it, which then takes the name.
    /// Interrupted at any moment, this leaves either a whole vault or no vault.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`]; [`VaultError::NotFound`] without a parent folder; those of `fill`.
    pub(super) fn build(
        path: &Path,
        entropy: &dyn Entropy,
        fill: impl FnOnce(&Self) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let path = std::path::absolute(path)?;
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(VaultError::AlreadyExists);
        };
        let parent = Self::find(parent)?.0;
        let mut prefix = OsString::from(name);
        prefix.push(".new-");
        sweep(&parent, &prefix)?;
        let mut temporary = prefix;
        temporary.push(hex(&random::<8>(entropy)?));
        let temporary = Self(parent.join(temporary));
        private_folder(&temporary.0)?;
        let built = fill(&temporary).and_then(|()| {
            sync_folder(&temporary.0)?;
            fs::rename(&temporary.0, parent.join(name)).map_err(|error| match error.kind() {
                io::ErrorKind::DirectoryNotEmpty
                | io::ErrorKind::AlreadyExists
                | io::ErrorKind::NotADirectory => VaultError::AlreadyExists,
                _ => error.into(),
            })
        });
        if built.is_err() {
            remove(&temporary.0);
        }
        built?;
        sync_folder(&parent)
    }
}

/// Removes what an interrupted `build` left.
fn sweep(parent: &Path, prefix: &OsString) -> Result<(), VaultError> {
    for entry in fs::read_dir(parent)? {
        let name = entry?.file_name();
        let tail = name.as_encoded_bytes().strip_prefix(prefix.as_encoded_bytes());
        if tail.is_some_and(|tail| tail.len() == 16 && tail.iter().all(u8::is_ascii_hexdigit)) {
            remove(&parent.join(name));
        }
    }
    Ok(())
}

/// Removes an unfinished vault: only files that `build` makes, and the folder only if nothing else is in it. What
/// cannot be removed stays; the next `build` tries again.
fn remove(folder: &Path) {
    let unfinished = Folder(folder.to_owned());
    unfinished.paper_ids().into_iter().for_each(|id| unfinished.remove_paper(id));
    let _ = fs::remove_dir(unfinished.papers());
    for name in ["vault.db", "vault.db-journal", "vault.keys", "vault.keys.new"] {
        let _ = fs::remove_file(folder.join(name));
    }
    let _ = fs::remove_dir(folder);
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
