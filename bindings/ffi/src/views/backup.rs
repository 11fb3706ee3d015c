//! What a backup holds and lacks, in numbers and in sentences: what is lost is said by name, never left out.

use faro_core::deadlines::Tz;
use faro_core::outlook::BackedUp;
use faro_core::share::Contents;
use faro_core::vault::RecordId;

use super::{Text, TimeView};
use crate::reader::Reader;

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
    /// What is in it, in words.
    pub summary: Vec<Text>,
    /// What is not, by name: drawn as warnings.
    pub lost: Vec<Text>,
}

/// How the case is backed up.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct BackupState {
    /// On which day the last backup was made, or that there is none yet. After a restore it is the day of that backup.
    pub text: Text,
    /// That a recovery code must come first: `back_up` refuses without one.
    pub needs_code: Option<Text>,
}

impl BackupState {
    pub(crate) fn new(state: &BackedUp, reader: &Reader) -> BackupState {
        BackupState {
            text: reader.say(&state.text),
            needs_code: state.needs_code.as_ref().map(|needs| reader.say(needs)),
        }
    }
}

/// What a restore made.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RestoreView {
    /// What is in the vault now, and which papers are not.
    pub contents: BackupView,
    /// The folder of the vault that was there before, if there was one.
    pub kept: Option<String>,
}

impl BackupView {
    /// `name` says what the reader calls a paper.
    pub(crate) fn new(
        contents: &Contents,
        name: impl Fn(RecordId) -> String,
        zone: Tz,
        reader: &Reader,
    ) -> BackupView {
        BackupView {
            made: TimeView::new(contents.made, zone, reader),
            records: contents.records,
            papers: contents.papers,
            missing_papers: contents.missing_papers.iter().map(ToString::to_string).collect(),
            summary: contents.counts().iter().map(|line| reader.say(line)).collect(),
            lost: contents.missing(name).iter().map(|line| reader.say(line)).collect(),
        }
    }
}
