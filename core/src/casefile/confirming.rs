//! What can hardly be right is kept as it was told; that it is right all the same is kept beside it.

use chrono::{DateTime, Utc};

use super::body::Entry;
use super::confirmed::Confirmed;
use super::duty::Duty;
use super::error::CaseError;
use super::fact::StoredFact;
use super::file::Casefile;
use super::hearing::Hearing;
use crate::vault::RecordId;

/// That a fact, a hearing or a duty is right, although it can hardly be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sure {
    /// The record.
    pub id: RecordId,
    /// What of it is right.
    pub confirmed: Confirmed,
}

impl StoredFact {
    /// What can be confirmed of it.
    pub fn doubted(&self) -> String {
        self.value.clone()
    }
}

impl Hearing {
    /// What can be confirmed of it.
    pub fn doubted(&self) -> String {
        format!("{} {}", self.at, self.zone)
    }
}

impl Duty {
    /// What can be confirmed of it.
    pub fn doubted(&self) -> String {
        let begins = self.when.begins.map(|begins| begins.format("T%H:%M").to_string());
        format!("{}{} {}", self.when.first, begins.unwrap_or_default(), self.zone)
    }
}

impl Casefile {
    /// Writes down that something is right.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] where no fact, hearing or duty has the id; what the vault refuses.
    pub fn confirm(&mut self, sure: Sure, now: DateTime<Utc>) -> Result<(), CaseError> {
        let Sure { id, confirmed } = sure;
        let confirmed = Some(confirmed);
        if let Some(Entry { body, .. }) = self.read_entry::<StoredFact>(id) {
            return self.change(id, &StoredFact { confirmed, ..body }, now);
        }
        if let Some(Entry { body, .. }) = self.read_entry::<Hearing>(id) {
            return self.change(id, &Hearing { confirmed, ..body }, now);
        }
        match self.read_entry::<Duty>(id) {
            Some(Entry { body, .. }) => self.change(id, &Duty { confirmed, ..body }, now),
            None => Err(CaseError::NotFound { id: id.to_string() }),
        }
    }
}
