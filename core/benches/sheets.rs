//! The case sheet of a case with more than a page has room for, and its page. Medians;
//! `cargo bench -p faro-core --bench sheets`.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement, not a part")]

mod common;

use std::hint::black_box;
use std::sync::Arc;

use chrono::DateTime;
use common::{median, report};
use faro_core::calendar::{events, ics};
use faro_core::casefile::{
    Casefile, Contact, Duty, DutyKind, Hearing, HearingKind, Number, Person, Relation,
};
use faro_core::deadlines::{Every, Recurrence, Rulebook, Tz};
use faro_core::files::Files;
use faro_core::l10n::Words;
use faro_core::outlook::Outlook;
use faro_core::reminders::Settings;
use faro_core::sheets::{Essentials, PaperSize, Readers, case_sheet, html};
use faro_core::vault::{KdfParams, OsEntropy, Vault};

const RUNS: usize = 101;
const ZONE: &str = "America/New_York";

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let book = Rulebook::load(Files::builtin()).unwrap();
    let mut case = full(&folder.path().join("vault"), &book);
    let now = DateTime::parse_from_rfc3339("2026-11-22T09:00:00-05:00").unwrap();
    let now = now.with_timezone(&Tz::named(ZONE).unwrap());
    let [first, second] = ["ar", "en"].map(|tag| Words::load(Files::builtin(), tag).unwrap());
    let readers = Readers::new(&first, Some(&second));
    let page = |case: &Casefile| {
        let essentials = Essentials::of(case, &Outlook::of(case, &book, now));
        html(&case_sheet(&essentials, readers), PaperSize::A4)
    };
    println!("{} bytes of HTML", page(&case).len());
    report("a case sheet as HTML, from the case on", median(RUNS, || drop(black_box(page(&case)))));
    let key = case.calendar_key().unwrap();
    let file = |case: &Casefile| {
        let events = events(&Outlook::of(case, &book, now), &Settings::default(), &first);
        ics(&events, &key, now.to_utc()).unwrap()
    };
    println!("{} bytes of a calendar", file(&case).len());
    report("a calendar file, from the case on", median(RUNS, || drop(black_box(file(&case)))));
}

/// Five people, ten contacts, six hearings, a duty each day, four facts.
fn full(folder: &std::path::Path, book: &Rulebook) -> Casefile {
    let vault = Vault::create(folder, b"correct horse battery", KdfParams::FLOOR, Arc::new(OsEntropy));
    let mut case = Casefile::new(vault.unwrap());
    case.add_jurisdiction("us", book).unwrap();
    let words = Words::load(Files::builtin(), "en").unwrap();
    for at in 0..5 {
        let relation = if at == 0 { Relation::Myself } else { Relation::Child };
        let numbers = vec![Number { kind: "A-number".into(), value: format!("A 205-123-45{at}") }];
        let name = format!("FERNÁNDEZ-ETXEBERRIA Y MONTÚFAR, María {at}");
        case.keep(&Person { name, relation, numbers, ..Person::default() }).unwrap();
    }
    for at in 0..10 {
        let (name, phone) = (format!("Contact {at}"), format!("+1 914 555 010{at}"));
        case.keep(&Contact { name, phone, ..Contact::default() }).unwrap();
    }
    for at in 1..7 {
        let hearing = Hearing::new("us", HearingKind::Master, &format!("2027-0{at}-12T09:00"), ZONE);
        case.add_hearing(&Hearing { place: "26 Federal Plaza".into(), ..hearing }, book).unwrap();
    }
    let first = "2026-11-01".parse().unwrap();
    let daily = Recurrence::of(first, Every::Days { count: 1 });
    case.add_duty(&Duty::new(DutyKind::Photo, daily, ZONE)).unwrap();
    let at = "2026-11-22T14:00:00Z".parse().unwrap();
    for (name, value) in [("us.moved_on", "2026-11-20"), ("us.last_arrival", "2025-12-29")] {
        case.set_fact(name, None, value, book, &words, at).unwrap();
    }
    case
}
