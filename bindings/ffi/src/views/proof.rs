use faro_core::casefile::{CaseError, Casefile};
use faro_core::prooflog::{Proof, ProofEntry};

use super::{ProofResult, Reason, Text};
use crate::reader::Reader;

/// What came of an item. All but the result may be left out.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NewProof {
    /// What came of it: `Done` or `CouldNot`. What was done after its time is written down as late.
    pub result: ProofResult,
    /// `2026-11-05`, or `2026-11-05T09:00:00-05:00`: when it was done; none is now.
    #[uniffi(default = None)]
    pub on: Option<String>,
    /// Why it could not be done.
    #[uniffi(default = None)]
    pub reason: Option<Reason>,
    /// What the app or the voice on the line said, letter by letter.
    #[uniffi(default = "")]
    pub error: String,
    /// Who was spoken to.
    #[uniffi(default = "")]
    pub spoke_to: String,
    /// A number or name that an office gave for it.
    #[uniffi(default = "")]
    pub reference: String,
    /// Anything else.
    #[uniffi(default = "")]
    pub note: String,
    /// Ids of papers that show it.
    #[uniffi(default = [])]
    pub papers: Vec<String>,
}

/// The proof log.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ProofLogView {
    /// The latest first.
    pub entries: Vec<ProofLine>,
    /// How many there are, and the hash of the last one: whoever wrote both down elsewhere can tell whether the end was
    /// cut off.
    pub count: u64,
    /// 64 hex digits.
    pub head: String,
    /// The first entry that does not hold; none if all do.
    pub fault: Option<Text>,
    /// What the log shows.
    pub proves: Text,
    /// What it does not show: always beside it.
    pub proves_not: Text,
}

/// An entry of the proof log.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ProofLine {
    /// Counted from 1.
    pub number: u64,
    /// What it is about, and what came of it.
    pub title: Text,
    /// What else it says, each on a line of its own.
    pub details: Vec<Text>,
}

impl NewProof {
    pub(crate) fn read(self, case: &Casefile) -> Result<Proof, CaseError> {
        let NewProof { result, on, reason, error, spoke_to, reference, note, papers } = self;
        let photos = papers.iter().map(|id| case.paper_hash(id)).collect::<Result<_, _>>()?;
        let happened = on;
        Ok(Proof { result, happened, reason, error, spoke_to, reference, note, photos, ..Proof::default() })
    }
}

impl ProofLogView {
    pub(crate) fn new(case: &Casefile, reader: &Reader) -> ProofLogView {
        let check = case.check_proofs();
        ProofLogView {
            entries: case.proofs().iter().rev().map(|entry| ProofLine::new(&entry.body, reader)).collect(),
            count: check.count,
            head: check.head,
            fault: check.fault.map(|fault| reader.say(&fault.message())),
            proves: reader.say_id("sheet-proves"),
            proves_not: reader.say_id("sheet-proves-not"),
        }
    }
}

impl ProofLine {
    fn new(entry: &ProofEntry, reader: &Reader) -> ProofLine {
        let details = entry.details(&reader.words);
        ProofLine {
            number: entry.number,
            title: reader.say(&entry.title(&reader.words)),
            details: details.iter().map(|line| reader.say(line)).collect(),
        }
    }
}
