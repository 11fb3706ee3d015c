//! A lawyer's desk that has nothing but keys, and a case with a canary in each kind of record.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]

use std::io::{Cursor, Read};

use chrono::DateTime;
use faro_core::casefile::{
    Address, Casefile, Contact, Drawer, Duty, DutyKind, FactSource, Hearing, HearingKind, Number, Person,
    Relation,
};
use faro_core::deadlines::{Every, Recurrence, Tz};
use faro_core::handoff::{
    Card, CaseFile, Choice, ExchangeError, HandoffError, Kind, KnownLine, Reader, ReplyFile, Writer,
};
use faro_core::minisign::{PublicKey, SecretKey};
use faro_core::prooflog::{Proof, ProofResult};
use faro_core::share::age::X25519Identity;
use faro_core::sheets::Readers;
use faro_core::vault::{OsEntropy, PaperLimits, RecordId};

use crate::case_support::{ZONE, book, day, words};

pub struct Desk {
    pub identity: X25519Identity,
    pub key: SecretKey,
}

impl Desk {
    pub fn new(seed: u8) -> Desk {
        Desk {
            identity: X25519Identity::generate(&OsEntropy).unwrap(),
            key: SecretKey::from_seed(&[seed; 32]),
        }
    }

    pub fn card(&self) -> String {
        Card::new("Lopez", self.identity.recipient(), self.key.public()).unwrap().to_string()
    }

    /// The card, kept in a case.
    pub fn kept_in(&self, case: &mut Casefile, now: DateTime<Tz>) -> String {
        let id = case.add_card(&self.card(), "My lawyer", &OsEntropy, now.to_utc()).unwrap().to_string();
        case.card_compared(&id, now.to_utc()).unwrap();
        id
    }

    /// The files of a hand-off, each with its bytes.
    pub fn opens(&self, bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
        let from = Cursor::new(bytes);
        let key = |_: usize, main: &[u8]| {
            let case = CaseFile::parse(main).map_err(|_| HandoffError::Foreign)?;
            case.sign_key.parse::<PublicKey>().map_err(HandoffError::from)
        };
        let mut reader = Reader::open(from, &[&self.identity], key).unwrap();
        let names: Vec<String> = reader.names().map(|(name, _)| name.to_owned()).collect();
        let main = ("case.json".to_owned(), reader.main().to_vec());
        let mut file = |name: String| {
            let mut bytes = Vec::new();
            reader.entry(&name).unwrap().read_to_end(&mut bytes).unwrap();
            (name, bytes)
        };
        let mut files: Vec<_> = names.into_iter().filter(|name| name != "case.json").map(&mut file).collect();
        files.push(main);
        files
    }

    pub fn reads(&self, bytes: &[u8]) -> CaseFile {
        CaseFile::parse(&self.opens(bytes).pop().unwrap().1).unwrap()
    }

    /// A reply of these lines to a hand-off, with a paper.
    pub fn replies(&self, case: &CaseFile, number: u64, lines: Vec<KnownLine>) -> Vec<u8> {
        let made = "2026-11-25T10:00:00Z".parse().unwrap();
        let reply = ReplyFile::new(case.handoff, number, made, "en", lines);
        self.seals(case, number, &serde_json::to_vec(&reply).unwrap())
    }

    /// The same of these very bytes.
    pub fn seals(&self, case: &CaseFile, number: u64, json: &[u8]) -> Vec<u8> {
        let to = case.reply_to.parse().unwrap();
        let mut writer = Writer::begin(Vec::new(), &to, Kind::Reply, &OsEntropy).unwrap();
        writer.add("reply.json", json).unwrap();
        writer.add_paper(&mut |to| Ok(to.write_all(b"%PDF-1.7 a form")?)).unwrap();
        writer.finish(&self.key, case.handoff, number).unwrap()
    }
}

pub fn hand_over(case: &mut Casefile, card: &str, choice: &Choice, now: DateTime<Tz>) -> Vec<u8> {
    try_hand_over(case, card, choice, now).unwrap()
}

pub fn try_hand_over(
    case: &mut Casefile,
    card: &str,
    choice: &Choice,
    now: DateTime<Tz>,
) -> Result<Vec<u8>, ExchangeError> {
    let readers = Readers::new(words(), None);
    case.hand_over(card, false, choice, book(), readers, &OsEntropy, now, Vec::new()).map(|made| made.0)
}

/// The parts with a canary that is in no other.
pub const CANARIES: [(&str, &[&str]); 11] = [
    ("people", &["Quillmember"]),
    ("facts", &["quillfact"]),
    ("hearings", &["quillhearing"]),
    ("duties", &["quillduty"]),
    ("addresses", &["quilladdress"]),
    ("contacts", &["quillcontact"]),
    ("notes-facts", &["quillnotefacts"]),
    ("notes-officers", &["quillnoteofficers"]),
    ("notes-lawyer", &["quillnotelawyer"]),
    ("papers", &["quillpapertitle", "quillpaperbytes"]),
    ("log", &["quilllog"]),
];

/// What is in no hand-off, whatever is chosen: what somebody reads and gets ready for says what they are afraid of.
pub const NEVER: [&str; 2] = ["quilltick", "quillstep"];

pub struct Records {
    pub member: RecordId,
    pub hearing: RecordId,
    pub paper: RecordId,
}

/// A case in which each kind of record has a canary.
pub fn full(case: &mut Casefile, now: DateTime<Tz>) -> Records {
    let (utc, book) = (now.to_utc(), book());
    let holder = Person { name: "Maria Perez".into(), relation: Relation::Myself, ..Person::default() };
    case.keep(&holder).unwrap();
    let numbers = vec![Number { kind: "A-number".into(), value: "A-987 654 321".into() }];
    let member =
        Person { name: "Quillmember Perez".into(), relation: Relation::Child, numbers, ..Person::default() };
    let member = case.keep(&member).unwrap();
    case.set_fact("us.last_arrival", None, "2026-01-05", book, words(), utc).unwrap();
    let mut said = |by: &str, person| {
        let source = Some(FactSource { said_by: by.into(), ..FactSource::default() });
        case.add_fact_source("us.last_arrival", person, source, None, book, utc).unwrap();
    };
    said("quillfact", None);
    let hearing = Hearing::new("us", HearingKind::Master, "2027-02-02T09:00", ZONE);
    let hearing = case.add_hearing(&Hearing { place: "quillhearing".into(), ..hearing }, book).unwrap();
    let duty = Duty::new(DutyKind::Other, Recurrence::of(day("2027-01-10"), Every::Once), ZONE);
    case.add_duty(&Duty { title: "quillduty".into(), ..duty }).unwrap();
    case.keep(&Address { lines: "quilladdress 7".into(), ..Address::default() }).unwrap();
    case.keep(&Contact { name: "quillcontact".into(), ..Contact::default() }).unwrap();
    case.add_note("quillnotefacts", utc).unwrap();
    case.add_note_to(Drawer::Officers, "quillnoteofficers", utc).unwrap();
    case.add_note_to(Drawer::Lawyer, "quillnotelawyer", utc).unwrap();
    let mut bytes: &[u8] = b"quillpaperbytes";
    let paper = case.add_paper("quillpapertitle", "", &mut bytes, PaperLimits::default(), utc).unwrap();
    case.write_proof(Proof { what: "quilllog".into(), ..Proof::default() }, now).unwrap();
    case.tick("us.quilltick", "quillstep", utc).unwrap();
    let item = Some(format!("hearing:{hearing}"));
    let result = ProofResult::Done;
    case.write_proof(Proof { item, what: "quillhearing".into(), result, ..Proof::default() }, now).unwrap();
    Records { member, hearing, paper }
}

pub fn all() -> Vec<String> {
    CANARIES.iter().map(|(part, _)| (*part).to_owned()).collect()
}
