//! What the proof log in a hand-off shows.

use serde::{Deserialize, Serialize};

use crate::l10n::Message;
use crate::prooflog::{FileSignature, Mark, Marks, check_file};

/// What was found of a log. Nothing of one that does not hold is believed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogFound {
    /// How many entries it has.
    pub count: u64,
    /// How many of them were left out.
    pub withheld: u64,
    /// Its check code, to be held against one from another day.
    pub code: String,
    /// Whether every entry hangs on the one before, and the log's own key signed all of them. It is none of the card's: that
    /// the client sent it is shown by the hand-off around it.
    pub holds: bool,
    /// What it says last of each item. A list, so that a later one takes its place whole.
    marks: Vec<(String, Mark)>,
}

impl LogFound {
    /// Looks at a log. One that this version does not read does not hold.
    pub(super) fn of(json: &[u8], signature: Option<&[u8]>) -> LogFound {
        let Ok(found) = check_file(json, signature, None) else {
            return LogFound { count: 0, withheld: 0, code: String::new(), holds: false, marks: Vec::new() };
        };
        let is_signed = matches!(found.signature, FileSignature::Right { .. });
        let holds = found.check.fault.is_none() && is_signed;
        let marks = if holds { Marks::told(&found.entries).list() } else { Vec::new() };
        LogFound {
            count: found.check.count,
            withheld: found.check.withheld.len() as u64,
            code: found.check.code,
            holds,
            marks,
        }
    }

    pub(super) fn marks(&self) -> Marks {
        Marks::of_list(&self.marks)
    }

    /// What must be said of it.
    pub fn message(&self) -> Message {
        let id = if self.holds { "desk-log-holds" } else { "desk-log-broken" };
        Message::new(id).with("count", self.count).with("withheld", self.withheld)
    }
}
