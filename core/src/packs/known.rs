//! What was seen of publishers before: what a later file is held against.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::catalogue::Catalogue;
use super::publisher::Publisher;
use super::refusal::PackRefusal;
use super::signed::Signed;
use crate::minisign::PublicKey;

/// One publisher, as far as it was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// Its id.
    pub publisher: String,
    /// What the person calls it, once they compared the digits; nobody is trusted without it.
    /// It is written even where there is none: what a record lacks stays as it was.
    #[serde(default)]
    pub name: Option<String>,
    /// The longest chain of its versions; empty where only the id is known.
    #[serde(default)]
    pub chain: Vec<Signed>,
    /// The newest catalogue.
    #[serde(default)]
    pub catalogue: Option<Signed>,
    /// It signed two different files of one version: nothing of it is used until the person has asked it.
    #[serde(default)]
    pub says_two_things: bool,
    /// The newest version of each pack.
    #[serde(default)]
    pub floors: BTreeMap<String, Floor>,
}

/// What was seen of one pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Floor {
    /// Its newest version.
    pub version: u32,
    /// The SHA-256 of its list of sums: another one of the same version says another thing.
    pub sums: String,
    /// The keys that signed it: a floor that only removed keys set falls.
    pub keys: Vec<String>,
}

/// All that was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// The publishers.
    pub publishers: Vec<Known>,
    /// Whose pack is installed, by the pack's id.
    pub installed: BTreeMap<String, String>,
}

impl Known {
    /// A publisher of whom the person learned the id alone.
    pub fn of(publisher: &str) -> Known {
        Known { publisher: publisher.to_owned(), ..Known::default() }
    }

    /// Who it is; none where only the id is known.
    ///
    /// # Errors
    /// As [`Publisher::of`].
    pub fn publisher(&self) -> Result<Option<Publisher>, PackRefusal> {
        if self.chain.is_empty() { Ok(None) } else { Publisher::of(self.chain.clone()).map(Some) }
    }

    /// Its newest catalogue, as the newest version of the publisher counts; none that removed keys signed.
    pub(super) fn catalogue(
        &self,
        publisher: &Publisher,
    ) -> Result<Option<(Catalogue, Signed)>, PackRefusal> {
        let Some(signed) = &self.catalogue else { return Ok(None) };
        Ok(Catalogue::of(signed, publisher)?.map(|catalogue| (catalogue, signed.clone())))
    }

    /// The day of its newest catalogue: of one who is trusted, it is that day at least.
    pub fn issued_on(&self) -> Option<NaiveDate> {
        Catalogue::read(&self.catalogue.as_ref()?.text).ok().map(|catalogue| catalogue.issued_on)
    }

    /// What was seen of a pack, if the keys that said so still do.
    pub(super) fn floor(&self, pack: &str, publisher: &Publisher) -> Option<&Floor> {
        let floor = self.floors.get(pack)?;
        let release = &publisher.newest().release;
        let set = |key: &&PublicKey| floor.keys.contains(&key.to_string());
        (release.keys.iter().filter(set).count() >= release.threshold).then_some(floor)
    }
}
