//! Whether a log holds: every entry in its place, as it was written.

use serde::Serialize;

use super::entry::{NOTHING, ProofEntry};
use crate::l10n::Message;

/// Whether a log holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProofCheck {
    /// How many entries there are.
    pub count: u64,
    /// The hash of the last one: whoever wrote it down elsewhere can tell later whether the log was cut or made anew.
    pub head: String,
    /// The first entry that does not hold.
    pub fault: Option<ProofFault>,
    /// The entries whose content was removed.
    pub removed: Vec<u64>,
    /// The entries that were written at an earlier time than the one before: the clock was set back.
    pub backwards: Vec<u64>,
}

/// An entry that does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ProofFault {
    /// Which one.
    pub number: u64,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// It is not there.
    Missing,
    /// It stands in another place.
    Moved,
    /// It is not what was written, or does not hang on the entry before.
    Changed,
}

/// Looks at every entry in its place, and names the first that does not hold.
///
/// It tells an entry that was edited, moved or taken from the middle. That the end was cut off, or that all of it was
/// written anew, it cannot tell: compare count and head with an earlier export.
pub fn check_proofs(entries: &[ProofEntry]) -> ProofCheck {
    let mut previous = NOTHING;
    let mut fault = None;
    for (number, entry) in (1..).zip(entries) {
        let kind = if entry.number != number {
            let there = entries.iter().any(|other| other.number == number);
            Some(if there { FaultKind::Moved } else { FaultKind::Missing })
        } else {
            (!entry.holds(previous)).then_some(FaultKind::Changed)
        };
        if let Some(kind) = kind {
            fault = Some(ProofFault { number, kind });
            break;
        }
        previous = &entry.hash;
    }
    let fault = fault.or_else(|| blanked(entries));
    let gone = |entry: &&ProofEntry| entry.content.is_none();
    let times: Vec<_> = entries.iter().map(|entry| Some((entry.number, entry.proof()?.written()?))).collect();
    let times: Vec<_> = times.into_iter().flatten().collect();
    let back = times.iter().zip(times.iter().skip(1)).filter(|(before, after)| after.1 < before.1);
    ProofCheck {
        count: u64::try_from(entries.len()).unwrap_or(u64::MAX),
        head: entries.last().map_or_else(|| NOTHING.to_owned(), |last| last.hash.clone()),
        fault,
        removed: entries.iter().filter(gone).map(|entry| entry.number).collect(),
        backwards: back.map(|(_, (number, _))| *number).collect(),
    }
}

/// Content that is gone without an entry that says so.
fn blanked(entries: &[ProofEntry]) -> Option<ProofFault> {
    let told: Vec<u64> = entries.iter().filter_map(|entry| entry.proof()?.removes).collect();
    let silent = |entry: &&ProofEntry| entry.content.is_none() && !told.contains(&entry.number);
    let entry = entries.iter().find(silent)?;
    Some(ProofFault { number: entry.number, kind: FaultKind::Changed })
}

impl ProofFault {
    /// The sentence that names it.
    pub fn message(self) -> Message {
        let id = match self.kind {
            FaultKind::Missing => "proof-missing",
            FaultKind::Moved => "proof-moved",
            FaultKind::Changed => "proof-changed",
        };
        Message::new(id).with("number", i64::try_from(self.number).unwrap_or(i64::MAX))
    }
}
