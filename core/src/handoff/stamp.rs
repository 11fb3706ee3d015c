//! The trusted comment of a bundle's signature: which hand-off, and its how-manieth.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::kind::Kind;
use crate::vault::{Entropy, EntropyError, hex, random, unhex};

const VERSION: &str = "1";

/// 128 random bits that stay for a card: as JSON and as text, 32 hex digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HandoffId([u8; 16]);

impl HandoffId {
    /// A new one.
    ///
    /// # Errors
    /// [`EntropyError`].
    pub fn random(entropy: &dyn Entropy) -> Result<HandoffId, EntropyError> {
        Ok(HandoffId(random(entropy)?))
    }
}

/// Not 32 lower-case hex digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no id of a hand-off")]
pub struct NoHandoffId;

impl FromStr for HandoffId {
    type Err = NoHandoffId;

    fn from_str(text: &str) -> Result<HandoffId, NoHandoffId> {
        unhex(text).map(HandoffId).ok_or(NoHandoffId)
    }
}

impl fmt::Display for HandoffId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl Serialize for HandoffId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for HandoffId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<HandoffId, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// What the signature says of the bundle beside its sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// What it is.
    pub kind: Kind,
    /// Which hand-off it is, or answers.
    pub handoff: HandoffId,
    /// Rises with each: an older one that comes again is known by it.
    pub number: u64,
}

impl Stamp {
    /// Reads one that is written in the one right way.
    pub(super) fn parse(comment: &str) -> Option<Stamp> {
        let [word, VERSION, handoff, number] = comment.split(' ').collect::<Vec<_>>()[..] else {
            return None;
        };
        let kind = Kind::ALL.into_iter().find(|kind| kind.word() == word)?;
        let stamp = Stamp { kind, handoff: handoff.parse().ok()?, number: number.parse().ok()? };
        (stamp.to_string() == comment).then_some(stamp)
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {VERSION} {} {}", self.kind.word(), self.handoff, self.number)
    }
}
