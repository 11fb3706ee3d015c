//! The proof log: entries that hang on each other by their hashes, so that a change in the middle shows.
//!
//! An entry's content is hashed as JSON with sorted names and nothing between (RFC 8785 for strings, whole numbers and
//! lists), and an entry is `SHA-256("faro-log-1" LF number LF previous LF content LF)`, hashes in lower-case hex; the
//! first entry's `previous` is 64 zeros. What a person removes leaves the hash of its content, which a random salt in
//! the content keeps from being guessed. What an item is called is in the content twice: in `what` as the person read it,
//! in `title` as a message, which is said again in the language of whoever reads the log.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::Coded;
use crate::casefile::{Body, CaseError};
use crate::deadlines::read_instant;
use crate::l10n::{Message, Words};
use crate::vault::{RecordId, hex};
use crate::years::usable;

/// What an entry's hash begins with: another way of hashing has another name.
pub const FORMAT: &str = "faro-log-1";

/// What the items of hearings and of duties begin with.
pub(crate) const HEARING: &str = "hearing:";
pub(crate) const DUTY: &str = "duty:";

/// What stands before the first entry.
pub(super) const NOTHING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

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
    /// The item that it is about, by its id; none for what merely happened.
    pub item: Option<String>,
    /// The rule of law of that item.
    pub rule: Option<String>,
    /// Whom the item is about; none is the holder.
    pub person: Option<RecordId>,
    /// The day that the item hung on: that of the duty or the hearing, or the one from which the rule counted.
    #[serde(deserialize_with = "usable")]
    pub day: Option<NaiveDate>,
    /// What happened, in the person's own words; of an item what it was called in their language when this was written,
    /// for whoever reads the log without Faro.
    pub what: String,
    /// What the item is called, to be said in the language of whoever reads the log; none for what merely happened.
    pub title: Option<Message>,
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
    /// When it happened, where the person says another time than that of writing: a day, or RFC 3339.
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
    /// What the entry that it corrects said is taken back.
    Undone,
    /// The person removed an entry's content, a paper that entries name, or somebody who left the case.
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

impl Coded for Reason {
    const ALL: &'static [Reason] = &[
        Reason::AppRefused,
        Reason::AppBroken,
        Reason::TurnedAway,
        Reason::NoAnswer,
        Reason::NoSignal,
        Reason::NoTransport,
        Reason::Sick,
        Reason::Other,
    ];
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

    pub(super) fn holds(&self, previous: &str) -> bool {
        let content = self.content.as_ref().is_none_or(|content| hash_content(content) == self.content_hash);
        content
            && self.previous == previous
            && self.hash == hash_entry(self.number, previous, &self.content_hash)
    }
}

impl Proof {
    /// What came of it, in the words of what it is about.
    pub fn came_of_it(&self) -> Message {
        self.result.of(self.item.as_deref().unwrap_or_default())
    }

    /// What it is about, in the reader's words; as it was written where these have none for it any more.
    pub fn about(&self, words: &Words) -> String {
        let said = self.title.as_ref().and_then(|title| words.try_say(title));
        said.map_or_else(|| self.what.clone(), |said| said.text)
    }

    /// The same; of a hearing, and of a time of a duty, with its day, or nobody knows which one was meant.
    pub fn about_one(&self, words: &Words) -> String {
        let is_one = |item: &&str| item.starts_with(HEARING) || item.starts_with(DUTY);
        let about = self.about(words);
        match self.item.as_deref().filter(is_one).and(self.day) {
            Some(day) => words.text(&Message::new("hearing-when").with("title", about).with("when", day)),
            None => about,
        }
    }

    /// When it was written.
    pub fn written(&self) -> Option<DateTime<FixedOffset>> {
        read_instant(&self.at)
    }
}

fn hash_content(content: &Map<String, Value>) -> String {
    // Sorted names: the order in which a field came to be known is no part of what it says.
    sha256(Value::Object(content.clone()).canonical().as_bytes())
}

fn hash_entry(number: u64, previous: &str, content: &str) -> String {
    sha256(format!("{FORMAT}\n{number}\n{previous}\n{content}\n").as_bytes())
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
    /// What it is called of an item, by its id: nobody does a hearing, one is there.
    pub fn of(self, item: &str) -> Message {
        match self {
            ProofResult::Done | ProofResult::Late if item.starts_with(HEARING) => {
                Message::new("result-was-there")
            }
            ProofResult::Missed | ProofResult::CouldNot if item.starts_with(HEARING) => {
                Message::new("result-was-not-there")
            }
            _ => self.message(),
        }
    }

    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            ProofResult::Note => "result-note",
            ProofResult::Done => "result-done",
            ProofResult::Late => "result-late",
            ProofResult::Missed => "result-missed",
            ProofResult::CouldNot => "result-could-not",
            ProofResult::Undone => "result-undone",
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
