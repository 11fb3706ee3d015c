//! What a case remembers of signed packs and of who publishes them; whether a pack still holds, `shelf` asks.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::body::{Body, Entry};
use super::file::Casefile;
use crate::packs::{Known, Seen};
use crate::vault::RecordId;
use crate::years::usable;

/// An installed pack: the file itself is a paper, which says that it is `of` this record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackRecord {
    /// The id of its publisher.
    pub publisher: String,
    /// Its own id.
    pub pack: String,
    /// Its version.
    pub version: u32,
    /// When it was installed, by the clock of the device.
    #[serde(deserialize_with = "usable")]
    pub installed_on: DateTime<Utc>,
    /// The file; none while it is being written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<RecordId>,
}

impl Body for PackRecord {
    const KIND: &'static str = "pack";
}

impl Body for Known {
    const KIND: &'static str = "publisher";
}

impl Casefile {
    /// The packs that are installed, by their ids.
    pub fn packs(&self) -> Vec<Entry<PackRecord>> {
        let mut packs: Vec<_> = self.all::<PackRecord>().filter(|entry| entry.body.paper.is_some()).collect();
        packs.sort_by(|a, b| (&a.body.pack, a.id).cmp(&(&b.body.pack, b.id)));
        packs
    }

    /// The publishers that were met or pinned.
    pub fn publishers(&self) -> Vec<Entry<Known>> {
        let mut known: Vec<_> = self.all::<Known>().collect();
        known.sort_by(|a, b| (&a.body.name, a.id).cmp(&(&b.body.name, b.id)));
        known
    }

    /// What a pack is held against.
    pub fn seen_of_packs(&self) -> Seen {
        let installed =
            self.packs().into_iter().map(|entry| (entry.body.pack, entry.body.publisher)).collect();
        Seen { publishers: self.publishers().into_iter().map(|entry| entry.body).collect(), installed }
    }
}
