//! The source of a phrase that claims a right: whoever says it to a judge must be able to rely on it.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::deadlines::Grade;
use crate::l10n::Message;
use crate::packs::date;

/// The law behind a phrase.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Right {
    /// Statute, regulation, manual.
    pub citation: Vec<String>,
    /// Its official address.
    pub source: String,
    /// The day on which somebody last read the source.
    #[serde(deserialize_with = "date")]
    pub checked_on: NaiveDate,
    /// How well it is known.
    pub confidence: Grade,
}

impl Right {
    /// How well it is known, and since when: never hidden.
    pub fn known(&self) -> Message {
        let known = Message::new("rule-confidence-same").with("grade", self.confidence.message());
        known.with("date", self.checked_on)
    }
}
