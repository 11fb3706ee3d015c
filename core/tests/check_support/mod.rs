//! A folder of translations for one test.

pub(crate) mod planted;

use std::fs;

use faro_core::checks::{Project, Report, check};
use faro_core::kit::outdated;
use faro_core::l10n::Finding;
use tempfile::TempDir;

pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Folder {
        Folder(tempfile::tempdir().unwrap())
    }

    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// What of a language is as it was in the folder `was` inside, although its source is not.
    pub(crate) fn since(&self, was: &str, tag: &str) -> Vec<Finding> {
        let before = Project::read(&self.0.path().join(was), None).unwrap();
        fs::remove_dir_all(self.0.path().join(was)).unwrap();
        outdated(&before, &Project::read(self.0.path(), None).unwrap(), &[tag])
    }
}

/// What is found in these languages.
pub(crate) fn checked(folder: &Folder, tags: &[&str]) -> Report {
    let project = Project::read(folder.0.path(), None).unwrap();
    check(&project, tags)
}

/// What is found in all languages but the source.
pub(crate) fn findings(folder: &Folder) -> Vec<Finding> {
    let project = Project::read(folder.0.path(), None).unwrap();
    let mut tags = project.tags();
    // A language that the manifest alone names is checked too.
    tags.retain(|tag| *tag != "en");
    check(&project, &tags).findings
}
