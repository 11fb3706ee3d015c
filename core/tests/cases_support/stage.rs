//! Builds a case as a real vault whose ids are always the same.
use std::path::Path;
use std::sync::{Arc, Mutex};

use faro_core::casefile::{Casefile, Contact, Duty, Hearing, HearingSource, Person};
use faro_core::deadlines::Rulebook;
use faro_core::l10n::Words;
use faro_core::outlook::Outlook;
use faro_core::prooflog::Proof;
use faro_core::vault::{Entropy, EntropyError, KdfParams, LockedVault, OsEntropy, RecordId, Secret, Vault};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use super::PASSPHRASE;
use super::source::{Source, record};

/// Bytes that are the same in every run, and now and then an id that was asked for.
#[derive(Default)]
struct Fixed(Mutex<State>);

#[derive(Default)]
struct State {
    next: Option<RecordId>,
    /// Counted for each length by itself: how many nonces are drawn says nothing about ids.
    drawn: std::collections::BTreeMap<usize, u64>,
}

impl Fixed {
    /// The next record that is written has this id.
    fn next(&self, short: &str) {
        let next = self.0.lock().unwrap().next.replace(record(short));
        assert_eq!(next, None, "an id before {short} was not taken");
    }
}

impl Entropy for Fixed {
    fn fill(&self, out: &mut [u8]) -> Result<(), EntropyError> {
        let mut state = self.0.lock().unwrap();
        if out.len() == 16
            && let Some(id) = state.next.take()
        {
            out.copy_from_slice(&id.0);
            return Ok(());
        }
        let drawn = state.drawn.entry(out.len()).or_default();
        for (block, piece) in out.chunks_mut(32).enumerate() {
            let name = format!("faro cases {} {drawn} {block}", piece.len());
            piece.copy_from_slice(&Sha256::digest(name)[..piece.len()]);
        }
        *drawn += 1;
        Ok(())
    }
}

/// Writes a case into a new vault in `folder`.
pub fn build(source: &Source, folder: &Path, book: &Rulebook, words: &Words) {
    let entropy = Arc::new(Fixed::default());
    let vault = Vault::create(folder, PASSPHRASE.as_bytes(), KdfParams::FLOOR, entropy.clone()).unwrap();
    let mut case = Casefile::new(vault);
    let now = source.now().to_utc();
    for country in &source.countries {
        case.add_jurisdiction(country, book).unwrap();
    }
    for person in &source.people {
        entropy.next(&person.id);
        let (name, relation, born) = (person.name.clone(), person.relation, person.born.clone());
        case.keep(&Person { name, relation, born, ..Person::default() }).unwrap();
    }
    for contact in &source.contacts {
        entropy.next(&contact.id);
        let (name, role, phone) = (contact.name.clone(), contact.role, contact.phone.clone());
        case.keep(&Contact { name, role, phone, ..Contact::default() }).unwrap();
    }
    let whose = |person: &Option<String>| person.as_deref().map(record);
    for fact in &source.facts {
        entropy.next(&fact.id);
        case.set_fact(&fact.name, whose(&fact.person), &fact.value, book, words, now).unwrap();
    }
    for hearing in &source.hearings {
        entropy.next(&hearing.id);
        case.add_hearing(&hearing_of(hearing, &source.countries[0]), book).unwrap();
    }
    for duty in &source.duties {
        entropy.next(&duty.id);
        let zone = duty.zone.clone().unwrap_or_else(|| source.zone().name().to_owned());
        let body = Duty {
            title: duty.title.clone(),
            grace_minutes: duty.grace_minutes,
            checklist: duty.checklist.clone(),
            place: duty.place.clone(),
            person: whose(&duty.person),
            ..Duty::new(duty.kind, duty.when(), &zone)
        };
        case.add_duty(&body).unwrap();
    }
    for note in &source.notes {
        entropy.next(&note.id);
        case.add_note(&note.text, now).unwrap();
    }
    if let Some(day) = &source.moved {
        let moved = Outlook::of(&case, book, source.now()).moving(day.parse().unwrap());
        case.record_move(&moved, now).unwrap();
    }
    for mark in &source.marks {
        let at = source.instant(&mark.at);
        let proof = Proof {
            result: mark.result,
            reason: mark.reason,
            error: mark.error.clone(),
            spoke_to: mark.spoke_to.clone(),
            reference: mark.reference.clone(),
            note: mark.note.clone(),
            ..Proof::default()
        };
        let proof = Outlook::of(&case, book, at).mark(&mark.item(), proof, words).unwrap();
        case.write_proof(proof, at).unwrap();
    }
    for newer in &source.newer {
        entropy.next(&newer.id);
        let body = serde_json::from_str(&newer.body).unwrap();
        case.vault_mut().insert(String::leak(newer.kind.clone()), 1, body).unwrap();
    }
    case.lock();
    damage(source, folder);
}

fn hearing_of(hearing: &super::source::Hearing, country: &str) -> Hearing {
    let source = |told: &super::source::Told| HearingSource {
        kind: told.kind,
        at: told.at.clone(),
        seen_on: told.seen_on,
        paper: None,
        wrong: false,
    };
    Hearing {
        person: hearing.person.as_deref().map(record),
        everybody: hearing.everybody,
        place: hearing.place.clone(),
        link: hearing.link.clone(),
        judge: hearing.judge.clone(),
        bring: hearing.bring.clone(),
        interpreter: hearing.interpreter.clone(),
        travel_minutes: hearing.travel_minutes,
        early_minutes: hearing.early_minutes,
        sources: hearing.sources.iter().map(source).collect(),
        ..Hearing::new(country, hearing.kind, &hearing.at, &hearing.zone)
    }
}

/// Changes a byte of sealed records behind the vault's back.
fn damage(source: &Source, folder: &Path) {
    for id in source.damaged.iter().map(|short| record(short)) {
        let database = Connection::open(folder.join("vault.db")).unwrap();
        let body = "SELECT body FROM record WHERE id = ?1";
        let mut body: Vec<u8> = database.query_row(body, [id.0], |row| row.get(0)).unwrap();
        *body.last_mut().unwrap() ^= 1;
        database.execute("UPDATE record SET body = ?2 WHERE id = ?1", params![id.0, body]).unwrap();
    }
}

/// Opens what [`build`] wrote.
pub fn open(folder: &Path) -> Casefile {
    let secret = Secret::Passphrase(PASSPHRASE.as_bytes());
    Casefile::new(LockedVault::open(folder).unwrap().unlock(secret, Arc::new(OsEntropy), None).unwrap())
}
