//! The folder of sealed papers: a file each, by the id of its record.
use std::fs::{self, File};
use std::io;
use std::path::PathBuf;

use super::error::VaultError;
use super::folder::{Folder, PAPERS, shred};
use super::id::RecordId;
use crate::disk::{self, Strange};

impl Folder {
    pub(super) fn papers(&self) -> PathBuf {
        self.path().join(PAPERS)
    }

    /// Whether the folder is there, and no link to another one.
    fn has_papers(&self) -> bool {
        disk::is_folder(&self.papers())
    }

    fn paper(&self, id: RecordId) -> PathBuf {
        self.papers().join(id.to_string())
    }

    /// A new file for a paper.
    pub(super) fn create_paper(&self, id: RecordId) -> Result<File, VaultError> {
        match disk::create_folder(&self.papers()) {
            Ok(()) => disk::sync_folder(self.path())?,
            Err(_) if disk::is_folder(&self.papers()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(VaultError::Strange { name: PAPERS });
            }
            Err(error) => return Err(error.into()),
        }
        Ok(disk::create_new(&self.paper(id))?)
    }

    /// # Errors
    /// [`VaultError::PaperMissing`]; [`VaultError::PaperDamaged`] for what is no file.
    pub(super) fn open_paper(&self, id: RecordId) -> Result<File, VaultError> {
        if !self.has_papers() {
            return Err(VaultError::PaperMissing);
        }
        disk::open(&self.paper(id)).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => VaultError::PaperMissing,
            _ if Strange::is(&error) => VaultError::PaperDamaged,
            _ => error.into(),
        })
    }

    pub(super) fn sync_papers(&self) -> Result<(), VaultError> {
        Ok(disk::sync_folder(&self.papers())?)
    }

    /// Overwrites a paper's file and removes it. What cannot be removed is swept at the next unlock.
    pub(super) fn remove_paper(&self, id: RecordId) {
        if self.has_papers() {
            let _ = shred(&self.paper(id));
        }
    }

    /// The papers that lie in the folder, with a record or without.
    pub(super) fn paper_ids(&self) -> Vec<RecordId> {
        let papers = self.has_papers().then(|| fs::read_dir(self.papers()));
        let entries = papers.into_iter().flatten().flatten().flatten();
        let names = entries.map(|entry| entry.file_name());
        names.filter_map(|name| name.to_str()?.parse().ok()).collect()
    }
}
