//! The folder of sealed papers: a file each, by the id of its record.
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::PathBuf;

use super::error::VaultError;
use super::folder::{Folder, private_folder, shred, sync_folder};
use super::id::RecordId;

impl Folder {
    pub(super) fn papers(&self) -> PathBuf {
        self.path().join("papers")
    }

    fn paper(&self, id: RecordId) -> PathBuf {
        self.papers().join(id.to_string())
    }

    /// A new file for a paper.
    pub(super) fn create_paper(&self, id: RecordId) -> Result<File, VaultError> {
        match private_folder(&self.papers()) {
            Ok(()) => sync_folder(self.path())?,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.into()),
        }
        Ok(OpenOptions::new().write(true).create_new(true).open(self.paper(id))?)
    }

    /// # Errors
    /// [`VaultError::PaperMissing`]; [`VaultError::PaperDamaged`] for what is no file.
    pub(super) fn open_paper(&self, id: RecordId) -> Result<File, VaultError> {
        let path = self.paper(id);
        let missing = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => VaultError::PaperMissing,
            _ => error.into(),
        };
        // A pipe would wait for ever.
        if !fs::symlink_metadata(&path).map_err(missing)?.is_file() {
            return Err(VaultError::PaperDamaged);
        }
        File::open(path).map_err(missing)
    }

    pub(super) fn sync_papers(&self) -> Result<(), VaultError> {
        sync_folder(&self.papers())
    }

    /// Overwrites a paper's file and removes it. What cannot be removed is swept at the next unlock.
    pub(super) fn remove_paper(&self, id: RecordId) {
        let _ = shred(&self.paper(id));
    }

    /// The papers that lie in the folder, with a record or without.
    pub(super) fn paper_ids(&self) -> Vec<RecordId> {
        let entries = fs::read_dir(self.papers()).into_iter().flatten().flatten();
        let names = entries.map(|entry| entry.file_name());
        names.filter_map(|name| name.to_str()?.parse().ok()).collect()
    }
}
