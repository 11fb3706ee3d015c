//! The vault folder: which files lie in it, and how they come there whole.
use std::ffi::OsString;
use std::fs::{self, DirBuilder, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::bytes::hex;
use super::entropy::{Entropy, random};
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

    /// Whether a vault lies here, whole or not.
    pub(super) fn is_vault(&self) -> bool {
        fs::symlink_metadata(self.database()).is_ok() || fs::symlink_metadata(self.keys()).is_ok()
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
    for name in ["vault.db", "vault.db-journal", "vault.keys", "vault.keys.new"] {
        let _ = fs::remove_file(folder.join(name));
    }
    let _ = fs::remove_dir(folder);
}

/// Makes a folder that only its owner can look into, where the system knows owners.
fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Makes renames within a folder last through a loss of power.
fn sync_folder(path: &Path) -> Result<(), VaultError> {
    // Elsewhere a folder cannot be opened as a file, and renames are journalled by the file system.
    if cfg!(unix) {
        File::open(path)?.sync_all()?;
    }
    Ok(())
}
