//! Whether a log holds: every entry in its place, as it was written.

use serde::Serialize;

use super::check_code::code_of;
use super::entry::{NOTHING, ProofEntry};
use crate::l10n::Message;

/// Whether a log holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProofCheck {
    /// How many entries there are.
    pub count: u64,
    /// The hash of the last one.
    pub head: String,
    /// The same in digits: whoever got them on an earlier day can tell later whether the log was cut or written anew.
    pub code: String,
    /// The first entry that does not hold.
    pub fault: Option<ProofFault>,
    /// The entries whose content was removed for good.
    pub removed: Vec<u64>,
    /// The entries whose content was left out of this copy.
    pub withheld: Vec<u64>,
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

/// Looks at every entry in its place, and names the first that does not hold. `withheld` are those whose content the owner
/// left out of a copy.
///
/// It tells an entry that was edited, moved or taken from the middle, if those behind it were not written anew. That the
/// end was cut off, or that its owner wrote it anew from some entry on, it cannot tell: hold it against a check code that
/// somebody got before.
pub fn check_proofs(entries: &[ProofEntry], withheld: &[u64]) -> ProofCheck {
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
    let fault = fault.or_else(|| blanked(entries, withheld));
    let gone = |left_out: bool| {
        let gone = entries.iter().filter(|entry| entry.content.is_none()).map(|entry| entry.number);
        gone.filter(|number| withheld.contains(number) == left_out).collect()
    };
    let times: Vec<_> = entries.iter().map(|entry| Some((entry.number, entry.proof()?.written()?))).collect();
    let times: Vec<_> = times.into_iter().flatten().collect();
    let back = times.iter().zip(times.iter().skip(1)).filter(|(before, after)| after.1 < before.1);
    let head = entries.last().map_or_else(|| NOTHING.to_owned(), |last| last.hash.clone());
    ProofCheck {
        count: u64::try_from(entries.len()).unwrap_or(u64::MAX),
        code: code_of(&head).unwrap_or_default(),
        head,
        fault,
        removed: gone(false),
        withheld: gone(true),
        backwards: back.map(|(_, (number, _))| *number).collect(),
    }
}

/// Content that is gone without an entry that says so, or is there although it is said to be left out.
fn blanked(entries: &[ProofEntry], withheld: &[u64]) -> Option<ProofFault> {
    let told: Vec<u64> = entries.iter().filter_map(|entry| entry.proof()?.removes).collect();
    let is_wrong = |entry: &&ProofEntry| match (&entry.content, withheld.contains(&entry.number)) {
        (None, left_out) => !left_out && !told.contains(&entry.number),
        (Some(_), left_out) => left_out,
    };
    let entry = entries.iter().find(is_wrong)?;
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
