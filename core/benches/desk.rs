//! What is due at a desk with 500 cases. Medians; `cargo bench -p faro-core --bench desk`.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement, not a part")]

mod common;

use std::hint::black_box;
use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;

use chrono::DateTime;
use common::{median, report};
use faro_core::casefile::{Casefile, Duty, DutyKind, Hearing, HearingKind, Person, Relation};
use faro_core::deadlines::{Every, Recurrence, Rulebook, Tz};
use faro_core::desk::{Desk, DeskDue, desk_table};
use faro_core::files::Files;
use faro_core::handoff::Choice;
use faro_core::l10n::Words;
use faro_core::sheets::Readers;
use faro_core::vault::{KdfParams, LockedVault, OsEntropy, Secret, Vault};

const CLIENTS: usize = 500;
const RUNS: usize = 11;
const PASSPHRASE: &[u8] = b"correct horse battery";

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let (book, words) =
        (Rulebook::load(Files::builtin()).unwrap(), Words::load(Files::builtin(), "en").unwrap());
    let now = DateTime::parse_from_rfc3339("2026-11-22T09:00:00-05:00").unwrap();
    let now = now.with_timezone(&Tz::named("America/New_York").unwrap());
    let mut worker = Casefile::new(create(&folder.path().join("desk")));
    let desk = Desk::create(&mut worker, "Clinic", &OsEntropy, now.to_utc()).unwrap();
    let mut person = person(&folder.path().join("person"), &book, &words, now);
    let line = desk.card().unwrap().to_string();
    for client in 0..CLIENTS {
        // A card that is kept anew has new keys: somebody else, for the desk.
        let card = person.add_card(&line, "", &OsEntropy, now.to_utc()).unwrap().to_string();
        let readers = Readers::new(&words, None);
        let made =
            person.hand_over(&card, true, &Choice::default(), &book, readers, &OsEntropy, now, Vec::new());
        let bytes = made.unwrap().0;
        person.delete_card(&card).unwrap();
        if client == 0 {
            println!("{} bytes of one hand-off", bytes.len());
        }
        desk.add(&mut worker, Cursor::new(bytes), &book, now).unwrap();
    }
    let due = |worker: &Casefile| DeskDue::of(&worker.clients(), &book, now);
    println!("{} things due in {} cases", due(&worker).rows.len(), CLIENTS);
    drop(worker);
    let unlock = || {
        let locked = LockedVault::open(&folder.path().join("desk")).unwrap();
        Casefile::new(locked.unlock(Secret::Passphrase(PASSPHRASE), Arc::new(OsEntropy), None).unwrap())
    };
    report("unlock, with the derivation of the key", median(3, || drop(black_box(unlock()))));
    let worker = unlock();
    report("read 500 cases", median(RUNS, || drop(black_box(worker.clients()))));
    report("what is due in 500 cases", median(RUNS, || drop(black_box(due(&worker)))));
    let (clients, list) = (worker.clients(), due(&worker));
    report(
        "the same as a table",
        median(3, || drop(black_box(desk_table(&clients, &list, &book, &words, now)))),
    );
}

fn create(folder: &Path) -> Vault {
    Vault::create(folder, PASSPHRASE, KdfParams::FLOOR, Arc::new(OsEntropy)).unwrap()
}

/// Two people, six answers, two hearings and two duties.
fn person(folder: &Path, book: &Rulebook, words: &Words, now: DateTime<Tz>) -> Casefile {
    let mut case = Casefile::new(create(folder));
    for (name, relation) in [("Rosa Perez", Relation::Myself), ("Ana Perez", Relation::Child)] {
        case.keep(&Person { name: name.into(), relation, ..Person::default() }).unwrap();
    }
    for (name, value) in
        [("us.last_arrival", "2026-03-02"), ("us.moved_on", "2026-11-20"), ("us.i589_received", "2026-08-03")]
    {
        case.set_fact(name, None, value, book, words, now.to_utc()).unwrap();
    }
    for (kind, at) in
        [(HearingKind::Master, "2027-02-02T09:00"), (HearingKind::Individual, "2027-06-01T13:00")]
    {
        case.add_hearing(&Hearing::new("us", kind, at, "America/New_York"), book).unwrap();
    }
    for kind in [DutyKind::OfficeVisit, DutyKind::Photo] {
        let every = Every::Weeks { count: 1, on: Vec::new() };
        let when = Recurrence::of(now.date_naive(), every);
        case.add_duty(&Duty::new(kind, when, "America/New_York")).unwrap();
    }
    case
}
