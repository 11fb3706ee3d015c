//! What came of something, on its way in; the proof log, and what it cannot show, on its way out.

use faro_core::casefile::{CaseError, Casefile};
use faro_core::l10n::plain;
use faro_core::prooflog::{CheckCode, Proof, ProofEntry};

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
    /// How many there are.
    pub count: u64,
    /// The check code, forty digits: whoever got it on an earlier day can tell whether the log was cut or written anew.
    pub code: String,
    /// The first entry that does not hold; none if all do.
    pub fault: Option<Text>,
    /// What the log shows.
    pub proves: Text,
    /// What it does not show: always beside it.
    pub proves_not: Text,
}

/// The check code, to be handed over on the day on which it is made.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CheckCodeView {
    /// One line to read out, print or send, with the code and the key that signs exports.
    pub line: Text,
    /// What it is good for.
    pub why: Text,
    /// The forty digits alone.
    pub code: String,
}

/// The log as it is handed over.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ProofFiles {
    /// `proof-log.json`.
    pub log: String,
    /// `proof-log.json.minisig`, which stock `minisign` checks; none where the vault cannot be written.
    pub signature: Option<String>,
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
            code: check.code,
            fault: check.fault.map(|fault| reader.say(&fault.message())),
            proves: reader.say_id("sheet-proves"),
            proves_not: reader.say_id("sheet-proves-not"),
        }
    }
}

impl CheckCodeView {
    pub(crate) fn new(code: CheckCode, reader: &Reader) -> CheckCodeView {
        let mut line = reader.say(&code.line(&reader.words));
        // It goes to other programs, which need not know the marks around names.
        line.text = plain(&line.text);
        CheckCodeView { line, why: reader.say_id("check-code-why"), code: code.code }
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
