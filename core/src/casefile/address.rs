//! Addresses with a first and a last day, so that old ones stay; which is one of today, `outlook` decides.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::body::{Body, Kept};
use super::error::CaseError;
use crate::l10n::Message;
use crate::vault::RecordId;
use crate::years::usable;

/// Where somebody lives or gets mail. Courts write to the address that they have: who gave it, and whether letters
/// arrive there, decides whether a notice is ever read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// The lines, as on an envelope.
    pub lines: String,
    /// In care of whom, if the name on the door is another.
    pub care_of: String,
    /// Who gave this address: oneself, an officer at the border, a shelter.
    pub told_by: String,
    /// Whether letters are safe there and arrive; unknown until somebody said so.
    pub mail_safe: Option<bool>,
    /// The first day.
    #[serde(deserialize_with = "usable")]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[serde(deserialize_with = "usable")]
    pub until: Option<NaiveDate>,
    /// The ids of the people who live there; none says: all.
    pub people: Vec<RecordId>,
}

impl Body for Address {
    const KIND: &'static str = "address";
}

impl Address {
    /// Whether letters arrive there, in words.
    pub fn mail_message(&self) -> Message {
        Message::new(match self.mail_safe {
            Some(true) => "mail-safe",
            Some(false) => "mail-unsafe",
            None => "mail-unknown",
        })
    }
}

impl Kept for Address {
    fn check(&self) -> Result<(), CaseError> {
        if self.lines.trim().is_empty() {
            return Err(CaseError::Empty);
        }
        match (self.from, self.until) {
            (Some(from), Some(until)) if until < from => Err(CaseError::Backwards),
            _ => Ok(()),
        }
    }
}
