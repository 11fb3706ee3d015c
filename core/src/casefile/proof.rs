//! The proof log: entries that hang on each other by their hashes, so that a change in the middle shows.
//!
//! An entry's content is hashed as JSON with sorted names and nothing between (RFC 8785 for strings, whole numbers and
//! lists), and an entry is `SHA-256("faro-log-1" LF number LF previous LF content LF)`, hashes in lower-case hex; the
//! first entry's `previous` is 64 zeros. What a person removes leaves the hash of its content, which a random salt in
//! the content keeps from being guessed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::error::CaseError;
use super::file::Body;
use crate::l10n::Message;
use crate::vault::{RecordId, hex};

/// What an entry's hash begins with: another way of hashing has another name.
const LABEL: &str = "faro-log-1";

/// What stands before the first entry.
const NOTHING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// One entry of the log, as it is kept and exported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProofEntry {
    /// Counted from 1.
    pub number: u64,
    /// The hash of the entry before.
    pub previous: String,
    /// What it says; none where the person removed it. Fields that this version does not know are hashed too.
    pub content: Option<Map<String, Value>>,
    /// The hash of what it says or said.
    pub content_hash: String,
    /// The hash of all of it, on which the next one hangs.
    pub hash: String,
}

/// What an entry says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Proof {
    /// The duty or hearing that it is about.
    pub about: Option<RecordId>,
    /// The day of the duty that it is about.
    pub day: Option<NaiveDate>,
    /// What it was called, in the person's language.
    pub what: String,
    /// What came of it.
    pub result: ProofResult,
    /// Why it could not be done.
    pub reason: Option<Reason>,
    /// What the app or the voice on the line said, letter by letter.
    pub error: String,
    /// SHA-256 of photos and other papers, lower-case hex.
    pub photos: Vec<String>,
    /// Who was spoken to.
    pub spoke_to: String,
    /// A number or name that an office gave for it.
    pub reference: String,
    /// Anything else.
    pub note: String,
    /// When it happened, where the person says another time than that of writing: RFC 3339.
    pub happened: Option<String>,
    /// The entry that this one corrects.
    pub corrects: Option<u64>,
    /// The entry whose content the person removed.
    pub removes: Option<u64>,
    /// When it was written, by the clock of the device: RFC 3339 with the offset. Set when it is written.
    pub at: String,
    /// The zone of the device. Set when it is written.
    pub zone: String,
    /// 16 random bytes, lower-case hex. Set when it is written.
    pub salt: String,
}

/// What came of a duty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProofResult {
    /// Something that happened.
    #[default]
    Note,
    /// Done in time.
    Done,
    /// Done after its time.
    Late,
    /// Not done.
    Missed,
    /// Tried, and it could not be done.
    CouldNot,
    /// The person removed an entry's content, or a paper that entries name.
    Removed,
}

/// Why something could not be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The app refused the photo or the voice.
    AppRefused,
    /// The app or the website did not work.
    AppBroken,
    /// Turned away at the door.
    TurnedAway,
    /// Nobody answered, or nobody came.
    NoAnswer,
    /// No network or no power.
    NoSignal,
    /// No way to get there.
    NoTransport,
    /// Sick or hurt.
    Sick,
    /// Anything else.
    Other,
}

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

impl Body for ProofEntry {
    const KIND: &'static str = "proof";
}

impl ProofEntry {
    /// The entry that follows `last`.
    pub(super) fn after(
        last: Option<&ProofEntry>,
        content: Map<String, Value>,
    ) -> Result<ProofEntry, CaseError> {
        let number = last.map_or(0, |last| last.number).checked_add(1).ok_or(CaseError::Unwritable)?;
        let previous = last.map_or_else(|| NOTHING.to_owned(), |last| last.hash.clone());
        let content_hash = hash_content(&content);
        let hash = hash_entry(number, &previous, &content_hash);
        Ok(ProofEntry { number, previous, content: Some(content), content_hash, hash })
    }

    /// What it says; none where it was removed, or a newer Faro says it in another way.
    pub fn proof(&self) -> Option<Proof> {
        Proof::deserialize(self.content.as_ref()?).ok()
    }

    fn holds(&self, previous: &str) -> bool {
        let content = self.content.as_ref().is_none_or(|content| hash_content(content) == self.content_hash);
        content
            && self.previous == previous
            && self.hash == hash_entry(self.number, previous, &self.content_hash)
    }
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

impl Proof {
    /// When it was written.
    pub fn written(&self) -> Option<chrono::DateTime<chrono::FixedOffset>> {
        self.at.parse().ok()
    }
}

fn hash_content(content: &Map<String, Value>) -> String {
    // Sorted names: the order in which a field came to be known is no part of what it says.
    sha256(Value::Object(content.clone()).canonical().as_bytes())
}

fn hash_entry(number: u64, previous: &str, content: &str) -> String {
    sha256(format!("{LABEL}\n{number}\n{previous}\n{content}\n").as_bytes())
}

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

trait Canonical {
    fn canonical(&self) -> String;
}

impl Canonical for Value {
    fn canonical(&self) -> String {
        match self {
            Value::Object(map) => {
                let sorted: BTreeMap<_, _> = map.iter().collect();
                let pair = |(name, value): (&String, &Value)| {
                    format!("{}:{}", Value::String(name.clone()), value.canonical())
                };
                format!("{{{}}}", sorted.into_iter().map(pair).collect::<Vec<_>>().join(","))
            }
            Value::Array(list) => {
                format!("[{}]", list.iter().map(Value::canonical).collect::<Vec<_>>().join(","))
            }
            other => other.to_string(),
        }
    }
}

impl ProofResult {
    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            ProofResult::Note => "result-note",
            ProofResult::Done => "result-done",
            ProofResult::Late => "result-late",
            ProofResult::Missed => "result-missed",
            ProofResult::CouldNot => "result-could-not",
            ProofResult::Removed => "result-removed",
        })
    }
}

impl Reason {
    /// How a person says it.
    pub fn message(self) -> Message {
        Message::new(match self {
            Reason::AppRefused => "reason-app-refused",
            Reason::AppBroken => "reason-app-broken",
            Reason::TurnedAway => "reason-turned-away",
            Reason::NoAnswer => "reason-no-answer",
            Reason::NoSignal => "reason-no-signal",
            Reason::NoTransport => "reason-no-transport",
            Reason::Sick => "reason-sick",
            Reason::Other => "reason-other",
        })
    }
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
