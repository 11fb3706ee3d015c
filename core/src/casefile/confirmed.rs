//! How a settled doubt lies beside a fact, a hearing or a duty: once the value changes, it is asked about again.

use serde::{Deserialize, Serialize};

/// What the person said is right: as it stood then, and no longer than that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// What it said: `doubted` of a fact and its like.
    pub value: String,
    /// The codes of the doubts that were asked about.
    pub doubts: Vec<String>,
}

impl Confirmed {
    /// Whether this doubt was asked about what something says.
    pub(crate) fn settles(&self, value: &str, doubt: &str) -> bool {
        self.value == value && self.doubts.iter().any(|asked| asked == doubt)
    }
}
