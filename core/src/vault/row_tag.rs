//! What one row adds to the manifest's sum.
use serde::{Deserialize, Serialize};

use super::bytes::{hex, unhex};

/// HMAC-SHA256 of a row, or the XOR of many. XOR, so that a change costs two of them and not a pass over the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(super) struct RowTag(pub(super) [u8; 32]);

impl RowTag {
    pub(super) const NONE: Self = Self([0; 32]);

    pub(super) fn xor(mut self, other: Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a ^= b);
        self
    }
}

impl From<RowTag> for String {
    fn from(tag: RowTag) -> Self {
        hex(&tag.0)
    }
}

impl TryFrom<String> for RowTag {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        unhex(&text).map(Self).ok_or("64 lower-case hex digits")
    }
}
