//! `case.json` of a hand-off, byte for byte in handoff-format's words.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::stamp::HandoffId;
use super::strict::{JsonError, read};
use crate::casefile::{
    Address, Contact, Duty, Entry, Hearing, Note, Paper, Person, StoredFact, Whole, Written,
};
use crate::vault::RecordId;
use crate::years::usable;

/// What its `format` says.
/// What the file of a hand-off says it is: `FORMAT.md`.
pub const FORMAT: &str = "faro-handoff-1";

/// A case as it was handed over. Each list holds objects as the command line's `--json` writes them; the ids are names
/// that this card alone got.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseFile {
    /// Which form it has.
    pub(super) format: String,
    /// Which case it is, for this card.
    pub handoff: HandoffId,
    /// Rises with each hand-off to this card.
    pub number: u64,
    /// When it was made, by the clock of the device.
    #[serde(deserialize_with = "usable")]
    pub made_at: DateTime<Utc>,
    /// The IANA zone where the person is.
    pub zone: String,
    /// The language of its texts.
    pub language: String,
    /// The age recipient to which a reply is sealed.
    pub reply_to: String,
    /// The minisign public key that signs `SHA256SUMS`.
    pub sign_key: String,
    /// What the case may be called: the holder's name, if it was chosen.
    pub label: String,
    /// Whose law it is under.
    pub jurisdictions: Vec<String>,
    /// The people, the holder first.
    pub people: Vec<Whole<Person>>,
    /// What was told.
    pub facts: Vec<Whole<StoredFact>>,
    /// The hearings.
    pub hearings: Vec<Whole<Hearing>>,
    /// The duties.
    pub duties: Vec<Whole<Duty>>,
    /// Where they live.
    pub addresses: Vec<Whole<Address>>,
    /// Whom to call.
    pub contacts: Vec<Whole<Contact>>,
    /// What they wrote.
    pub notes: Vec<Whole<Note>>,
    /// Their papers; `file` says where each lies in the hand-off: `papers/001.jpg`.
    pub papers: Vec<Whole<Paper>>,
    /// What was due on the day on which it was made.
    pub due: Vec<DueEntry>,
}

/// One thing that was due, as it was sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DueEntry {
    /// The name of the item.
    pub id: String,
    /// Whom it is about; none is the holder.
    pub person: Option<RecordId>,
    /// What it is called.
    pub title: String,
    /// The day to act by.
    #[serde(deserialize_with = "usable")]
    pub act_by: Option<NaiveDate>,
    /// The last day that the law can be read to allow.
    #[serde(deserialize_with = "usable")]
    pub last_day: Option<NaiveDate>,
    /// Everything else of `due --json`, and in `law` what `rule compute --json` says: version, steps, sources.
    #[serde(flatten)]
    pub said: Map<String, Value>,
}

impl CaseFile {
    /// Reads `case.json` of somebody else.
    ///
    /// # Errors
    /// [`JsonError`].
    pub fn parse(bytes: &[u8]) -> Result<CaseFile, JsonError> {
        read(bytes, FORMAT)
    }

    /// The case without what is said of it anew on every day, and without what only a newer Faro knows: where each paper
    /// lies is all that stays of that. The file itself has the rest.
    #[must_use]
    pub fn bare(mut self) -> CaseFile {
        fn strip<T>(list: &mut [Whole<T>]) {
            list.iter_mut().for_each(|whole| whole.said.clear());
        }
        strip(&mut self.people);
        strip(&mut self.facts);
        strip(&mut self.hearings);
        strip(&mut self.duties);
        strip(&mut self.addresses);
        strip(&mut self.contacts);
        strip(&mut self.notes);
        self.papers.iter_mut().for_each(|paper| paper.said.retain(|name, _| name == "file"));
        self.due.iter_mut().for_each(|entry| entry.said.clear());
        self
    }

    /// What dates follow from, to be computed anew on another day.
    pub fn written(&self) -> Written {
        fn entries<T: Clone>(list: &[Whole<T>]) -> Vec<Entry<T>> {
            list.iter().cloned().map(Whole::into_entry).collect()
        }
        Written {
            jurisdictions: self.jurisdictions.clone(),
            people: entries(&self.people),
            contacts: entries(&self.contacts),
            addresses: entries(&self.addresses),
            facts: entries(&self.facts),
            hearings: entries(&self.hearings),
            duties: entries(&self.duties),
        }
    }
}
