//! A desk, and somebody who has its card.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]

use std::io::Cursor;

use chrono::DateTime;
use faro_core::casefile::Casefile;
use faro_core::deadlines::Tz;
use faro_core::desk::{Desk, DeskDue, DeskError, Incoming};
use faro_core::handoff::{CaseFile, Choice, Kind, Writer};
use faro_core::minisign::SecretKey;
use faro_core::vault::OsEntropy;
use serde_json::Value;
use tempfile::TempDir;

use crate::case_support::{at, book, create};
use crate::desk_support::{Records, all, full, hand_over};

/// A desk, and somebody who has its card.
pub struct Both {
    _folders: [TempDir; 2],
    pub worker: Casefile,
    pub desk: Desk,
    pub person: Casefile,
    pub records: Records,
    pub card: String,
    pub now: DateTime<Tz>,
}

impl Both {
    pub fn new() -> Both {
        let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let now = at("2026-11-22");
        let [mut worker, mut person] = folders.each_ref().map(|folder| create(folder.path()));
        let desk = Desk::create(&mut worker, "Clinic", &OsEntropy, now.to_utc()).unwrap();
        let records = full(&mut person, now);
        let line = desk.card().unwrap().to_string();
        let card = person.add_card(&line, "", &OsEntropy, now.to_utc()).unwrap().to_string();
        person.card_compared(&card, now.to_utc()).unwrap();
        Both { _folders: folders, worker, desk, person, records, card, now }
    }

    pub fn hands_over(&mut self, choice: &Choice) -> Vec<u8> {
        hand_over(&mut self.person, &self.card, choice, self.now)
    }

    pub fn all_of_it(&mut self) -> Vec<u8> {
        let choice = Choice::of(&self.person, Some(&all()), &[]).unwrap();
        self.hands_over(&choice)
    }

    pub fn takes(&mut self, bytes: &[u8]) -> Result<Incoming, DeskError> {
        self.desk.add(&mut self.worker, Cursor::new(bytes), book(), self.now)
    }

    /// What the worker's vault holds, to see that nothing changed.
    pub fn held(&self) -> Vec<(String, String)> {
        let mut held: Vec<_> = self
            .worker
            .vault()
            .records()
            .map(|(id, record)| (id.to_string(), record.json().to_owned()))
            .collect();
        held.sort();
        held
    }

    pub fn due(&self) -> DeskDue {
        DeskDue::of(&self.worker.clients(), book(), self.now)
    }

    /// A hand-off by somebody who has the card and a program of their own.
    pub fn forged(&self, case: &Value, key: &SecretKey, number: u64) -> Vec<u8> {
        let recipient = self.desk.card().unwrap().recipient().clone();
        let mut writer = Writer::begin(Vec::new(), &recipient, Kind::Handoff, &OsEntropy).unwrap();
        writer.add("case.json", case.to_string().as_bytes()).unwrap();
        writer.finish(key, case["handoff"].as_str().unwrap().parse().unwrap(), number).unwrap()
    }
}

pub fn value(case: &CaseFile) -> Value {
    serde_json::to_value(case).unwrap()
}
