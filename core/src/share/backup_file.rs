//! Reading a backup: to prove that it can be read, or to make a vault of it.
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::error::BackupError;
use super::opened::{Opened, Part};
use crate::disk;
use crate::l10n::Message;
use crate::vault::{Entropy, KdfParams, NewVault, Progress, Record, RecordId, RecoveryCode, VaultError};

/// The record of the case as a whole (`casefile::Case`), which keeps the day of the last backup.
const CASE: &str = "case";

/// What is in a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// Records: notes, facts, hearings and the like.
    pub records: u64,
    /// Papers, with their bytes.
    pub papers: u64,
    /// Papers of which only the record is there: their file was missing or damaged when the backup was made.
    pub missing_papers: Vec<RecordId>,
    /// When it was made, by the clock of the device, in whole seconds.
    pub made: DateTime<Utc>,
}

impl Contents {
    /// How much is in it, in words.
    pub fn counts(&self) -> [Message; 2] {
        [("backup-records", self.records), ("backup-papers", self.papers)]
            .map(|(id, count)| Message::new(id).with("count", count))
    }

    /// Each paper that is not in it, in words, by the name that the reader knows it by.
    pub fn missing(&self, name: impl Fn(RecordId) -> String) -> Vec<Message> {
        let line = |id: &RecordId| Message::new("backup-paper-missing").with("paper", name(*id));
        self.missing_papers.iter().map(line).collect()
    }
}

/// What a restore made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What is in the new vault.
    pub contents: Contents,
    /// Where the vault is now that was in its place before, if there was one.
    pub kept: Option<PathBuf>,
}

/// A backup that its code opened. Nothing in it is proven before [`BackupFile::check`] or [`BackupFile::restore`] came to
/// its end.
pub struct BackupFile {
    opened: Opened<BufReader<File>>,
    code: RecoveryCode,
    length: u64,
}

impl BackupFile {
    /// Opens a backup, which takes a moment and 32 MiB of memory, and at most 256.
    ///
    /// # Errors
    /// [`BackupError::NotFound`], [`BackupError::Foreign`], [`BackupError::Newer`], [`BackupError::TooMuchWork`],
    /// [`BackupError::WrongCode`], [`BackupError::Damaged`]; [`crate::vault::VaultError::Memory`]; what reading fails with.
    pub fn open(file: &Path, code: &RecoveryCode) -> Result<Self, BackupError> {
        let file = disk::open_given(file)?;
        let length = file.metadata()?.len();
        let opened = Opened::new(BufReader::new(file), code)?;
        Ok(Self { opened, code: code.copied(), length })
    }

    /// Reads everything and believes nothing. Writes nothing.
    ///
    /// # Errors
    /// [`BackupError::Damaged`]; what reading fails with.
    pub fn check(mut self, progress: Progress<'_>) -> Result<Contents, BackupError> {
        while self.opened.next()?.is_some() {
            progress(self.opened.position().min(self.length), self.length);
        }
        Ok(self.contents())
    }

    /// Makes a vault of it, under a new root key, which this passphrase and the backup's code open. Ids of records stay; the
    /// day of the last backup is that of this one.
    /// A vault that lies there is kept under another name, and takes no part. Interrupted at any moment, this leaves the
    /// new vault or the old one, whole.
    ///
    /// # Errors
    /// [`BackupError::Damaged`]; [`crate::vault::VaultError::PassphraseTooShort`] and its like, [`crate::vault::VaultError::AlreadyOpen`] for the old
    /// vault, [`crate::vault::VaultError::NotFound`] without a parent folder; [`crate::vault::VaultError::ReadOnly`], [`crate::vault::VaultError::Full`],
    /// [`crate::vault::VaultError::Entropy`], [`crate::vault::VaultError::Memory`]. The vault that was there is then as before.
    pub fn restore(
        mut self,
        folder: &Path,
        passphrase: &[u8],
        params: KdfParams,
        entropy: &dyn Entropy,
        progress: Progress<'_>,
    ) -> Result<Restored, BackupError> {
        let Self { opened, code, length } = &mut self;
        let made = opened.made();
        let recovery_code = Some(&*code);
        let new = NewVault { folder, passphrase, params, recovery_code, entropy };
        let kept = new.replace(
            |import| {
                while let Some(part) = opened.next()? {
                    match part {
                        Part::Record(id, record) if record.kind() == CASE => {
                            import.record(id, dated(&record, made)?)?;
                        }
                        Part::Record(id, record) => import.record(id, record)?,
                        Part::Paper(id) => import.paper(id, |to| opened.paper(to))?,
                    }
                    progress(opened.position().min(*length), *length);
                }
                Ok::<_, BackupError>(())
            },
            &mut |_, _| (),
        )?;
        Ok(Restored { contents: self.contents(), kept })
    }

    fn contents(&self) -> Contents {
        Contents {
            records: self.opened.records(),
            papers: self.opened.papers(),
            missing_papers: self.opened.missing(),
            made: self.opened.made(),
        }
    }
}

/// The record of the case, with the day of this backup as that of the last one: it was sealed before anybody knew that it
/// would be whole.
fn dated(case: &Record, made: DateTime<Utc>) -> Result<Record, VaultError> {
    let last_backup = serde_json::to_value(made).map_err(|_| VaultError::RecordRefused)?;
    case.merged(case.schema(), [("last_backup".to_owned(), last_backup)].into_iter().collect())
}
