//! What the tests of a case and its outlook share: a case on a real vault, and the moment that it is seen from.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
pub mod full;

use std::path::Path;
use std::sync::{Arc, LazyLock};

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use faro_core::casefile::{Casefile, Hearing, HearingKind, HearingSource, Person, Relation, SourceKind};
use faro_core::deadlines::{Kind, Rulebook, Tz};
use faro_core::files::Files;
use faro_core::l10n::{Message, Words};
use faro_core::outlook::{Item, Outlook, OutlookError, Target, TargetKind, Urgency};
use faro_core::prooflog::{Proof, ProofResult};
use faro_core::vault::{KdfParams, LockedVault, OsEntropy, RecordId, Secret, Vault};
use tempfile::TempDir;

pub const PASSPHRASE: &[u8] = b"correct horse battery";
pub const ZONE: &str = "America/New_York";

pub fn book() -> &'static Rulebook {
    static BOOK: LazyLock<Rulebook> = LazyLock::new(|| Rulebook::load(Files::builtin()).unwrap());
    &BOOK
}

pub fn words() -> &'static Words {
    static WORDS: LazyLock<Words> =
        LazyLock::new(|| Words::load(Files::builtin(), "en").unwrap().without_isolates());
    &WORDS
}

pub fn create(folder: &Path) -> Casefile {
    let vault = Vault::create(&folder.join("vault"), PASSPHRASE, KdfParams::FLOOR, Arc::new(OsEntropy));
    Casefile::new(vault.unwrap())
}

pub fn reopen(folder: &Path) -> Casefile {
    let locked = LockedVault::open(&folder.join("vault")).unwrap();
    Casefile::new(locked.unlock(Secret::Passphrase(PASSPHRASE), Arc::new(OsEntropy), None).unwrap())
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A time in New York: `2026-11-22T09:00`; noon of a day alone.
pub fn at(text: &str) -> DateTime<Tz> {
    let text = if text.contains('T') { text.to_owned() } else { format!("{text}T12:00") };
    let wall: NaiveDateTime = format!("{text}:00").parse().unwrap();
    wall.and_local_timezone(Tz::named("America/New_York").unwrap()).unwrap()
}

pub fn source(kind: SourceKind, at: &str, seen_on: &str) -> HearingSource {
    HearingSource { kind, at: at.into(), seen_on: day(seen_on), paper: None, wrong: false }
}

/// An item of which nothing matters but its kind and its day.
pub fn item(id: &str, title: &str, kind: Kind, act_by: NaiveDate) -> Item {
    Item {
        id: id.to_owned(),
        rule: None,
        person: None,
        target: Target { kind: TargetKind::Rule, id: id.to_owned(), day: None },
        title: Message::new(title),
        kind,
        act_by: Some(act_by),
        last_day: Some(act_by),
        opens: None,
        expected: None,
        at: None,
        then: Vec::new(),
        leave_by: None,
        zone: None,
        place: String::new(),
        by_choice: false,
        urgency: Urgency::Later,
        days: Vec::new(),
        notes: Vec::new(),
        doubts: Vec::new(),
        unknown: Vec::new(),
        can_mark: false,
        marked: None,
        passed: None,
    }
}

/// A case under the law of the United States, in New York.
pub struct Life {
    folder: TempDir,
    pub case: Casefile,
}

impl Life {
    pub fn of(folder: TempDir, mut case: Casefile) -> Life {
        case.add_jurisdiction("us", book()).unwrap();
        Life { folder, case }
    }

    pub fn new() -> Life {
        let folder = tempfile::tempdir().unwrap();
        let case = create(folder.path());
        Life::of(folder, case)
    }

    /// The same case, locked and opened again.
    pub fn reopened(self) -> Life {
        let Life { folder, case } = self;
        case.lock();
        let case = reopen(folder.path());
        Life { folder, case }
    }

    /// Locked, its vault in another place of the same disk.
    pub fn move_to(self, vault: &Path) {
        let Life { folder, case } = self;
        case.lock();
        std::fs::rename(folder.path().join("vault"), vault).unwrap();
    }

    pub fn fact(&mut self, name: &str, value: &str) {
        self.fact_of(None, name, value);
    }

    pub fn fact_of(&mut self, person: Option<RecordId>, name: &str, value: &str) {
        self.case.set_fact(name, person, value, book(), words(), at("2026-10-01").to_utc()).unwrap();
    }

    pub fn person(&mut self, name: &str, relation: Relation) -> RecordId {
        self.case.keep(&Person { name: name.into(), relation, ..Person::default() }).unwrap()
    }

    /// A hearing in New York that nobody but the person told of.
    pub fn hearing(&mut self, kind: HearingKind, at: &str) -> RecordId {
        self.add(&Hearing::new("us", kind, at, ZONE))
    }

    pub fn add(&mut self, hearing: &Hearing) -> RecordId {
        self.case.add_hearing(hearing, book()).unwrap()
    }

    /// Somebody tells a date of a hearing.
    pub fn told(&mut self, hearing: RecordId, kind: SourceKind, when: &str, seen_on: &str) {
        let (source, now) = (source(kind, when, seen_on), at(seen_on).to_utc());
        self.case.add_hearing_source(&hearing.to_string(), source, now).unwrap();
    }

    pub fn outlook(&self, now: &str) -> Outlook<'static> {
        Outlook::of(&self.case, book(), at(now))
    }

    pub fn items(&self, now: &str) -> Vec<Item> {
        self.outlook(now).items()
    }

    pub fn ids(&self, now: &str) -> Vec<String> {
        self.items(now).into_iter().map(|item| item.id).collect()
    }

    pub fn item(&self, id: &str, now: &str) -> Option<Item> {
        self.items(now).into_iter().find(|item| item.id == id)
    }

    /// How near something is, and what is said beside it.
    pub fn seen(&self, id: &str, now: &str) -> Option<(Urgency, Vec<&'static str>)> {
        self.item(id, now).map(|item| (item.urgency, codes(&item)))
    }

    /// Writes down what came of something. Answers the item that it was taken for.
    pub fn says(&mut self, item: &str, proof: Proof, now: &str) -> Result<String, OutlookError> {
        let proof = self.outlook(now).mark(item, proof, words())?;
        let item = proof.item.clone().unwrap();
        self.case.write_proof(proof, at(now))?;
        Ok(item)
    }

    /// The same, with nothing but the result.
    pub fn marks(&mut self, item: &str, result: ProofResult, now: &str) -> Result<String, OutlookError> {
        self.says(item, Proof { result, ..Proof::default() }, now)
    }

    /// Done, with a receipt.
    pub fn done(&mut self, item: &str, now: &str) -> Result<String, OutlookError> {
        let proof = Proof { result: ProofResult::Done, reference: "receipt 7".into(), ..Proof::default() };
        self.says(item, proof, now)
    }

    pub fn undo(&mut self, item: &str, now: &str) -> Result<String, OutlookError> {
        let proof = self.outlook(now).undo(item, words())?;
        let item = proof.item.clone().unwrap();
        self.case.write_proof(proof, at(now))?;
        Ok(item)
    }
}

/// The codes of what is said beside an item, in order.
pub fn codes(item: &Item) -> Vec<&'static str> {
    item.notes.iter().map(|note| note.code).collect()
}
