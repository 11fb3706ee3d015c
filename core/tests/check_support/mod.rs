//! A folder of translations for one test.
#![allow(dead_code)]

use std::fs;

use faro_core::checks::{Project, Report, check};
use faro_core::l10n::Finding;
use tempfile::TempDir;

pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Folder {
        Folder(tempfile::tempdir().unwrap())
    }

    pub fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// What is found in these languages.
pub fn checked(folder: &Folder, tags: &[&str]) -> Report {
    let project = Project::read(folder.0.path(), None).unwrap();
    check(&project, tags)
}

/// What is found in all languages but the source.
pub fn findings(folder: &Folder) -> Vec<Finding> {
    let project = Project::read(folder.0.path(), None).unwrap();
    let mut tags = project.tags();
    // A language that the manifest alone names is checked too.
    tags.retain(|tag| *tag != "en");
    check(&project, &tags).findings
}
