//! Everything that a family of four is told, over a log of two thousand entries. Medians;
//! `cargo bench -p faro-core --bench outlook`.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement, not a part")]

mod common;

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Weekday};
use common::{median, report};
use faro_core::casefile::{
    Body, Case, Casefile, Certainty, Duty, DutyKind, Hearing, HearingKind, HearingSource, Person, Relation,
    SourceKind, StoredFact,
};
use faro_core::deadlines::{Every, Recurrence, Rulebook, Tz};
use faro_core::files::Files;
use faro_core::outlook::Outlook;
use faro_core::prooflog::{Marks, ProofEntry};
use faro_core::vault::{KdfParams, OsEntropy, RecordId, Vault, Write};
use serde_json::json;

const RUNS: usize = 101;
const ENTRIES: usize = 2000;
const ZONE: &str = "America/New_York";
const KINDS: [DutyKind; 5] =
    [DutyKind::Photo, DutyKind::CallWindow, DutyKind::OfficeVisit, DutyKind::Charging, DutyKind::AnnualFee];

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let case = family(&folder.path().join("vault"));
    let book = Rulebook::load(Files::builtin()).unwrap();
    let now = DateTime::parse_from_rfc3339("2026-11-22T09:00:00-05:00").unwrap();
    let now = now.with_timezone(&Tz::named("America/New_York").unwrap());
    let outlook = Outlook::of(&case, &book, now);
    let (from, to) = (today(), today() + Days::new(30));
    println!(
        "{} items, {} days of a month, {} questions, {} marks",
        outlook.items().len(),
        outlook.agenda(from, to).len(),
        outlook.questions().len(),
        Marks::of(&case).items("").count()
    );
    let of = || Outlook::of(&case, &book, now);
    report("read the log of 2,000 entries", median(RUNS, || drop(black_box(Marks::of(&case)))));
    report("the outlook, the log read before", median(RUNS, || drop(black_box(of()))));
    report("  and what is due", median(RUNS, || drop(black_box(of().items()))));
    report("  and the first page", median(RUNS, || drop(black_box(of().home()))));
    report("  and a month", median(RUNS, || drop(black_box(of().agenda(from, to)))));
    report("  and the questions", median(RUNS, || drop(black_box(of().questions()))));
    report("all of it", median(RUNS, || tell(&of())));
    let cost = processor(|| tell(&of()));
    let mut case = case;
    report("all of it, the log too", median(RUNS, || read_and_tell(&mut case, &book, now)));
    let read_cost = processor(|| read_and_tell(&mut case, &book, now));
    if let Some((cost, read)) = cost.zip(read_cost) {
        report("all of it: the processor alone", cost);
        report("all of it, the log too: the same", read);
    }
}

fn tell(outlook: &Outlook<'_>) {
    let (from, to) = (today(), today() + Days::new(30));
    black_box((outlook.items(), outlook.home(), outlook.agenda(from, to), outlook.questions()));
}

/// What was read of the log before is forgotten, as after every mark.
fn read_and_tell(case: &mut Casefile, book: &Rulebook, now: DateTime<Tz>) {
    case.vault_mut();
    tell(&Outlook::of(case, book, now));
}

/// For how long this thread had a processor in one run, on average: other work on the machine adds nothing to it.
fn processor(mut run: impl FnMut()) -> Option<Duration> {
    let had = || -> Option<u64> {
        std::fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
    };
    let before = had()?;
    (0..RUNS).for_each(|_| run());
    Some(Duration::from_nanos((had()? - before) / RUNS as u64))
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn insert<T: Body>(body: &T) -> Write {
    let body = serde_json::to_value(body).unwrap().as_object().unwrap().clone();
    Write::Insert { kind: T::KIND, schema: T::SCHEMA, body }
}

/// Four people with six facts each, twelve hearings with three sources each, forty duties, two thousand entries.
fn family(folder: &std::path::Path) -> Casefile {
    let mut vault =
        Vault::create(folder, b"correct horse battery", KdfParams::FLOOR, Arc::new(OsEntropy)).unwrap();
    let relations = [Relation::Myself, Relation::Spouse, Relation::Child, Relation::Child];
    let people = relations
        .map(|relation| insert(&Person { name: format!("{relation:?}"), relation, ..Person::default() }));
    let ids = vault.write_all(people.into()).unwrap();
    let people = [None, Some(ids[1]), Some(ids[2]), Some(ids[3])];
    let mut all = vec![insert(&Case { jurisdictions: vec!["us".into()], ..Case::default() })];
    for person in people {
        for (at, name) in
            ["last_arrival", "moved_on", "i589_filed", "bia_order", "ead_expires", "asylum_granted"]
                .iter()
                .enumerate()
        {
            let value = (today() - Days::new(20 * at as u64)).to_string();
            let name = format!("us.{name}");
            all.push(insert(&StoredFact {
                name,
                person,
                value,
                sources: Vec::new(),
                certainty: Certainty::Sure,
                confirmed: None,
            }));
        }
    }
    all.extend((0..12).map(|at| insert(&hearing(at, people[at % 4]))));
    vault.write_all(all).unwrap();
    let duties =
        vault.write_all((0..40).map(|at| insert(&duty(at, people[at as usize % 4]))).collect()).unwrap();
    vault.write_all((0..ENTRIES).map(|at| entry(at, &duties)).collect()).unwrap();
    Casefile::new(vault)
}

fn hearing(at: usize, person: Option<RecordId>) -> Hearing {
    let day = today() + Days::new(10 + 11 * at as u64);
    let kind = [HearingKind::Master, HearingKind::Individual][at % 2];
    let source = |kind, ahead: u64, back: u64| HearingSource {
        kind,
        at: format!("{}T09:00", day + Days::new(ahead)),
        seen_on: today() - Days::new(back),
        paper: None,
        wrong: false,
    };
    let sources = vec![
        source(SourceKind::NoticeToAppear, 7, 40),
        source(SourceKind::Hotline, 3, 20),
        source(SourceKind::Hotline, 0, 5),
    ];
    Hearing { person, sources, ..Hearing::new("us", kind, &format!("{day}T09:00"), ZONE) }
}

fn duty(at: u32, person: Option<RecordId>) -> Duty {
    let first = today() - Days::new(u64::from(at * 7 % 300) + 60);
    let weekday = |day: u32| Weekday::try_from((day % 7) as u8).unwrap();
    let every = match at % 4 {
        0 => Every::Days { count: 1 + at % 3 },
        1 | 2 => Every::Weeks { count: 1, on: vec![weekday(at), weekday(at + 3)] },
        _ => Every::Months { count: 1 + at % 3 },
    };
    let begins = NaiveTime::from_hms_opt(6 + at % 14, 0, 0);
    let when = Recurrence { begins, ..Recurrence::of(first, every) };
    Duty { person, ..Duty::new(KINDS[at as usize % 5], when, ZONE) }
}

/// An entry as it stands in a vault, with a photo and a word: what came of one of the last fifty days of a duty.
fn entry(at: usize, duties: &[RecordId]) -> Write {
    let (day, hash) = (today() - Days::new((at / duties.len()) as u64), format!("{at:064x}"));
    let content = json!({
        "item": format!("duty:{}@{day}", duties[at % duties.len()]), "rule": null, "person": null, "day": day,
        "what": "Photo check-in", "result": "done", "reason": null, "error": "", "photos": [hash],
        "spoke_to": "Officer Lee", "reference": format!("C-{at}"), "note": "in the kitchen, second try",
        "happened": null, "corrects": null, "removes": null, "at": format!("{day}T09:30:00-05:00"),
        "zone": ZONE, "salt": format!("{at:032x}"),
    });
    let entry = ProofEntry {
        number: at as u64 + 1,
        previous: hash.clone(),
        content: content.as_object().cloned(),
        content_hash: hash.clone(),
        hash,
    };
    insert(&entry)
}
