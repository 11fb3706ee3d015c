use chrono_tz::Tz;
use faro_core::share::Contents;

use super::{Text, TimeView};
use crate::reader::Reader;
use crate::views::count::counted;

/// What is in a backup.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct BackupView {
    /// When it was made, by the clock of the device.
    pub made: TimeView,
    /// How many records.
    pub records: u64,
    /// How many papers, with their bytes.
    pub papers: u64,
    /// Ids of papers that are not in it, because their file was missing or damaged when it was made.
    pub missing_papers: Vec<String>,
    /// The counts in words.
    pub summary: Vec<Text>,
}

/// What a restore made.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RestoreView {
    /// What is in the vault now.
    pub contents: BackupView,
    /// The folder of the vault that was there before, if there was one.
    pub kept: Option<String>,
}

impl BackupView {
    pub(crate) fn new(contents: &Contents, zone: Tz, reader: &Reader) -> BackupView {
        let (records, papers) = (contents.records, contents.papers);
        BackupView {
            made: TimeView::new(contents.made, zone, reader),
            records,
            papers,
            missing_papers: contents.missing_papers.iter().map(ToString::to_string).collect(),
            summary: vec![
                counted("cli-backup-records", records, reader),
                counted("cli-backup-papers", papers, reader),
            ],
        }
    }
}
