use std::cmp::Reverse;
use std::io::{self, Read, Write};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::error::CaseError;
use super::file::{Body, Casefile, Entry, write};
use crate::vault::{PAPER, PaperLimits, RecordId, VaultError};

/// A paper: a photo, a scan, a letter. Its bytes are sealed in a file of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// What the person calls it.
    pub title: String,
    /// What its bytes are (RFC 6838): `image/jpeg`.
    pub media_type: String,
    /// How many bytes it has.
    pub length: u64,
    /// When it was added, by the clock of the device.
    pub added: DateTime<Utc>,
}

impl Body for Paper {
    const KIND: &'static str = PAPER;
}

impl Casefile {
    /// The papers, the newest first.
    pub fn papers(&self) -> Vec<Entry<Paper>> {
        let mut papers: Vec<_> = self.all::<Paper>().collect();
        papers.sort_by_key(|paper| Reverse((paper.body.added, paper.id)));
        papers
    }

    /// What is known of one paper, by its id or the first characters of it.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], or [`CaseError::AmbiguousId`] where several start so.
    pub fn paper(&self, id: &str) -> Result<Entry<Paper>, CaseError> {
        self.find(id)
    }

    /// Seals a paper as it is read: it is never whole in memory.
    ///
    /// # Errors
    /// [`CaseError::Empty`] without a title or a byte; [`VaultError::PaperTooLarge`] and [`VaultError::PapersFull`]
    /// above the limits; what the vault refuses. Nothing is then kept.
    pub fn add_paper(
        &mut self,
        title: &str,
        media_type: &str,
        from: &mut dyn Read,
        limits: PaperLimits,
        now: DateTime<Utc>,
    ) -> Result<RecordId, CaseError> {
        let title = title.trim();
        let mut first = [0];
        let found = from.read(&mut first).map_err(VaultError::from)?;
        if title.is_empty() || found == 0 {
            return Err(CaseError::Empty);
        }
        // The vault counts the bytes and writes their number over this one.
        let paper =
            Paper { title: title.to_owned(), media_type: media_type.to_owned(), length: 0, added: now };
        let mut from = io::Cursor::new(first).chain(from);
        Ok(self.vault_mut().add_paper(write(&paper)?, &mut from, limits)?)
    }

    /// Writes the bytes of a paper to `to`. Of a damaged paper nothing is written.
    ///
    /// # Errors
    /// As [`Casefile::paper`]; [`VaultError::PaperMissing`], [`VaultError::PaperDamaged`]; what writing fails with.
    pub fn read_paper(&self, id: &str, to: &mut dyn Write) -> Result<u64, CaseError> {
        let id = self.paper(id)?.id;
        Ok(self.vault().read_paper(id, to)?)
    }

    /// Removes a paper for good: its key first, then its file.
    ///
    /// # Errors
    /// As [`Casefile::paper`].
    pub fn delete_paper(&mut self, id: &str) -> Result<RecordId, CaseError> {
        let id = self.paper(id)?.id;
        self.remove(id)?;
        Ok(id)
    }
}
