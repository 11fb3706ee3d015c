//! The vault folder: which files lie in it, and how they come there whole.
use std::ffi::{OsStr, OsString};
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::bytes::hex;
use super::entropy::{Entropy, random};
use super::erasure::overwrite;
use super::error::VaultError;
use super::set_aside::Old;
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

    /// Begins the folder of a new vault: one beside its place, under a name of its own.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`] for a path that names nothing; [`VaultError::NotFound`] without a parent folder.
    pub(super) fn prepare(path: &Path, entropy: &dyn Entropy) -> Result<Unfinished, VaultError> {
        let path = std::path::absolute(path)?;
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(VaultError::AlreadyExists);
        };
        let parent = Self::find(parent)?.0;
        sweep(&parent, name)?;
        let mut temporary = OsString::from(name);
        temporary.push(UNFINISHED);
        temporary.push(hex(&random::<8>(entropy)?));
        let folder = Self(parent.join(temporary));
        private_folder(&folder.0)?;
        Ok(Unfinished { folder, place: parent.join(name) })
    }

    /// Whether what follows a vault's name names a folder that was never finished.
    pub(super) fn is_unfinished(tail: &[u8]) -> bool {
        let number = tail.strip_prefix(UNFINISHED.as_bytes());
        number.is_some_and(|number| number.len() == 16 && number.iter().all(u8::is_ascii_hexdigit))
    }
}

/// Behind the name of a vault that is not finished, with 16 hex digits behind.
const UNFINISHED: &str = ".new-";

/// A vault's folder before it has its name. Dropped before it takes its place, it is removed.
pub(super) struct Unfinished {
    folder: Folder,
    place: PathBuf,
}

impl Unfinished {
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
        sync_folder(&self.folder.0)?;
        if let Some(old) = old {
            return old.replace(&self.folder.0).map(Some);
        }
        fs::rename(&self.folder.0, &self.place).map_err(|error| match error.kind() {
            io::ErrorKind::DirectoryNotEmpty
            | io::ErrorKind::AlreadyExists
            | io::ErrorKind::NotADirectory => VaultError::AlreadyExists,
            _ => error.into(),
        })?;
        // It stands, whatever becomes of this.
        let _ = self.place.parent().map_or(Ok(()), sync_folder);
        Ok(None)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        remove(&self.folder.0);
    }
}

/// Removes what was never finished.
fn sweep(parent: &Path, name: &OsStr) -> Result<(), VaultError> {
    for entry in fs::read_dir(parent)? {
        let found = entry?.file_name();
        let tail = found.as_encoded_bytes().strip_prefix(name.as_encoded_bytes());
        if tail.is_some_and(Folder::is_unfinished) {
            remove(&parent.join(found));
        }
    }
    Ok(())
}

/// Removes an unfinished vault: only files that a new vault has, and the folder only if nothing else is in it. What
/// cannot be removed stays; the next new vault tries again.
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
