//! The head of `vault.db`: whether the file is ours, and of which version.
use std::io::Read;

use super::error::VaultError;
use super::folder::Folder;
use crate::disk;

/// The head of every SQLite file, and the numbers of ours in it (<https://sqlite.org/fileformat.html>, 1.3).
const SQLITE_MAGIC: &[u8] = b"SQLite format 3\0";
pub(super) const APPLICATION_ID: u32 = 0x4641_524F;
pub(super) const USER_VERSION: u32 = 1;

impl Folder {
    /// Looks at the head of `vault.db` before SQLite does, which would change a foreign database in WAL mode.
    ///
    /// # Errors
    /// [`VaultError::NotFound`], [`VaultError::Foreign`], [`VaultError::Damaged`], [`VaultError::NewerFormat`].
    pub(super) fn check_header(&self) -> Result<(), VaultError> {
        // One of the two files tells that it is ours, even if the other is beyond recognition.
        let ours = self.read_keys().is_some_and(|keys| keys.starts_with(b"FAROSLOT"));
        let not_ours = if ours { VaultError::Damaged } else { VaultError::Foreign };
        let missing = if ours { VaultError::Damaged } else { VaultError::NotFound };
        if disk::kind(&self.database())?.is_none() {
            return Err(missing);
        }
        let mut header = Vec::new();
        disk::open(&self.database())?.take(100).read_to_end(&mut header)?;
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
}
