//! Where a case begins: its vault is made here with its first countries, and countries are added and taken away.

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::batch::Batch;
use super::body::Body;
use super::error::CaseError;
use super::file::Casefile;
use crate::deadlines::Rulebook;
use crate::disk;
use crate::vault::{Entropy, KdfParams, Vault, VaultError, exists};
use crate::years::usable;

/// The frame of a case: whose law it is under, and when it was backed up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// `us`, `mx` …; a fact of another country adds it.
    pub jurisdictions: Vec<String>,
    /// When the last backup was made whole, by the clock of the device.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "usable")]
    pub last_backup: Option<DateTime<Utc>>,
}

impl Body for Case {
    const KIND: &'static str = "case";
}

/// Whether a vault for a case can be made here: for those who ask for a passphrase before they make it.
///
/// # Errors
/// [`CaseError::UnknownJurisdiction`] with those that there are; [`VaultError::AlreadyExists`].
pub fn check_new(folder: &Path, jurisdictions: &[String], book: &Rulebook) -> Result<(), CaseError> {
    jurisdictions.iter().try_for_each(|wanted| check_jurisdiction(wanted, book))?;
    if exists(folder) { Err(VaultError::AlreadyExists.into()) } else { Ok(()) }
}

fn check_jurisdiction(wanted: &str, book: &Rulebook) -> Result<(), CaseError> {
    let known = book.jurisdictions();
    if known.contains(&wanted) {
        return Ok(());
    }
    let known = known.into_iter().map(str::to_owned).collect();
    Err(CaseError::UnknownJurisdiction { wanted: wanted.to_owned(), known })
}

impl Casefile {
    /// Makes a vault for a case under the law of these jurisdictions, with the folders above it. What can be refused is
    /// refused before the first byte is written.
    ///
    /// # Errors
    /// [`CaseError::UnknownJurisdiction`]; those of [`Vault::create`].
    pub fn create(
        folder: &Path,
        passphrase: &[u8],
        work: KdfParams,
        entropy: Arc<dyn Entropy>,
        jurisdictions: &[String],
        book: &Rulebook,
    ) -> Result<Casefile, CaseError> {
        check_new(folder, jurisdictions, book)?;
        if let Some(parent) = folder.parent() {
            disk::create_folders(parent).map_err(VaultError::from)?;
        }
        let mut case = Casefile::new(Vault::create(folder, passphrase, work, entropy)?);
        jurisdictions.iter().try_for_each(|wanted| case.add_jurisdiction(wanted, book))?;
        Ok(case)
    }

    /// The jurisdictions of the case, in the order in which they were added.
    pub fn jurisdictions(&self) -> Vec<String> {
        self.all::<Case>().next().map(|entry| entry.body.jurisdictions).unwrap_or_default()
    }

    /// When the last backup was made whole; a case that was restored says when that backup was.
    pub fn last_backup(&self) -> Option<DateTime<Utc>> {
        self.all::<Case>().next()?.body.last_backup
    }

    /// Keeps when a backup was made. A backup is whole whether or not this can be written.
    ///
    /// # Errors
    /// What the vault refuses.
    pub fn keep_backup(&mut self, made: DateTime<Utc>) -> Result<(), CaseError> {
        let (case, last_backup) = (self.all::<Case>().next(), Some(made));
        let mut batch = Batch::default();
        match case {
            Some(case) => batch.replace(self.vault(), case.id, &Case { last_backup, ..case.body })?,
            None => batch.add(&Case { last_backup, ..Case::default() })?,
        }
        self.write(batch).map(drop)
    }

    /// Puts the case under the law of one more jurisdiction.
    ///
    /// # Errors
    /// [`CaseError::UnknownJurisdiction`] where no pack has its rules; what the vault refuses.
    pub fn add_jurisdiction(&mut self, jurisdiction: &str, book: &Rulebook) -> Result<(), CaseError> {
        let mut batch = Batch::default();
        self.under(jurisdiction, book, &mut batch)?;
        self.write(batch).map(drop)
    }

    /// Takes the case out of the law of a jurisdiction. What was told of it stays, and counts again when it is added.
    ///
    /// # Errors
    /// [`CaseError::UnknownJurisdiction`] with those of the case, where it is none of them; what the vault refuses.
    pub fn remove_jurisdiction(&mut self, jurisdiction: &str) -> Result<(), CaseError> {
        let case = self.all::<Case>().next();
        let known = case.as_ref().map(|case| case.body.jurisdictions.clone()).unwrap_or_default();
        let (Some(mut case), true) = (case, known.iter().any(|there| there == jurisdiction)) else {
            return Err(CaseError::UnknownJurisdiction { wanted: jurisdiction.to_owned(), known });
        };
        case.body.jurisdictions.retain(|there| there != jurisdiction);
        let mut batch = Batch::default();
        batch.replace(self.vault(), case.id, &case.body)?;
        self.write(batch).map(drop)
    }

    /// Makes sure, in the same act, that the case is under the law of a jurisdiction.
    pub(crate) fn under(
        &self,
        jurisdiction: &str,
        book: &Rulebook,
        batch: &mut Batch,
    ) -> Result<(), CaseError> {
        check_jurisdiction(jurisdiction, book)?;
        match self.all::<Case>().next() {
            None => batch.add(&Case { jurisdictions: vec![jurisdiction.to_owned()], ..Case::default() }),
            Some(mut case) if !case.body.jurisdictions.iter().any(|there| there == jurisdiction) => {
                case.body.jurisdictions.push(jurisdiction.to_owned());
                batch.replace(self.vault(), case.id, &case.body)
            }
            Some(_) => Ok(()),
        }
    }
}
