//! People, addresses, contacts, papers, facts, notes: kept, changed with their history, gone for good.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{at as life_at, book, create, reopen, words};
use chrono::{DateTime, Utc};
use faro_core::casefile::{
    Address, CaseError, Casefile, Certainty, Contact, Drawer, FactSource, Hearing, HearingKind, Note, Number,
    Paper, PaperDetails, PaperKind, Person, Relation, Role,
};
use faro_core::outlook::Condition;
use faro_core::vault::{PaperLimits, RecordId};

fn at(day: u32) -> DateTime<Utc> {
    format!("2026-11-{day:02}T10:00:00Z").parse().unwrap()
}

fn ana() -> Person {
    Person {
        name: "Ana".into(),
        spelling: "PEREZ-LOPES, ANNA".into(),
        relation: Relation::Child,
        numbers: vec![Number { kind: "A-number".into(), value: "A 200 000 001".into() }],
        language: "mam".into(),
        dialect: "of Todos Santos".into(),
        town: "Todos Santos, Guatemala".into(),
        born: Some("2011".into()),
    }
}

#[test]
fn what_is_changed_keeps_what_it_said_and_what_is_deleted_keeps_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path());
    let id = case.keep(&ana()).unwrap();
    let short = id.to_string()[..6].to_owned();
    let mut person = ana();
    person.born = Some("2011-04".into());
    case.edit(&short, &person, at(20)).unwrap();
    case.edit(&short, &person, at(21)).unwrap();
    person.numbers.clear();
    case.edit(&short, &person, at(22)).unwrap();
    case.lock();

    let mut case = reopen(folder.path());
    assert_eq!(case.entry::<Person>(&short).unwrap().body, person);
    let history = case.history(id);
    assert_eq!(history.len(), 2, "what changes nothing is no change");
    assert_eq!((history[0].at, &history[0].was["born"], history[0].was.len()), (at(20), &"2011".into(), 1));
    assert_eq!(history[1].was["numbers"][0]["value"], "A 200 000 001");
    case.delete::<Person>(&short).unwrap();
    assert!(case.vault().get(id).is_none() && case.history(id).is_empty());
}

#[test]
fn what_says_nothing_is_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path());
    let nameless = Person { name: " ".into(), ..ana() };
    assert_eq!(case.keep(&nameless), Err(CaseError::Empty));
    assert_eq!(case.keep(&Contact::default()), Err(CaseError::Empty));
    assert_eq!(case.keep(&Address::default()), Err(CaseError::Empty));
    let never = Person { born: Some("2011-02-30".into()), ..ana() };
    assert!(matches!(case.keep(&never), Err(CaseError::Date(_))));
    assert_eq!(case.vault().records().count(), 0);
    let contact = Contact { name: "Legal Aid".into(), role: Role::Lawyer, ..Contact::default() };
    let id = case.keep(&contact).unwrap().to_string();
    // One kind is not another.
    assert!(matches!(case.delete::<Person>(&id), Err(CaseError::NotFound { .. })));
    assert_eq!(case.entries::<Contact>().len(), 1);
}

#[test]
fn an_address_says_who_gave_it_and_whether_letters_arrive() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path());
    let person = case.keep(&ana()).unwrap();
    let mut address = Address {
        lines: "12 Main Street".into(),
        told_by: "the officer at the border".into(),
        people: vec![person],
        ..Address::default()
    };
    let id = case.keep(&address).unwrap().to_string();
    address.mail_safe = Some(false);
    address.until = Some("2026-11-20".parse().unwrap());
    case.edit(&id, &address, at(20)).unwrap();
    case.lock();
    assert_eq!(reopen(folder.path()).entry::<Address>(&id).unwrap().body, address);
}

#[test]
fn a_fact_stands_on_its_sources() {
    let folder = tempfile::tempdir().unwrap();
    let (mut case, book) = (create(folder.path()), book());
    case.set_fact("us.last_arrival", None, "2025-11-29", book, words(), at(1)).unwrap();
    let paper = case.add_paper("I-94", "", &mut &b"bytes"[..], PaperLimits::default(), at(1)).unwrap();
    let source =
        FactSource { paper: Some(paper), said_by: "the stamp".into(), seen_on: "2026-11-02".parse().ok() };
    case.add_fact_source("last_arrival", None, Some(source.clone()), Some(Certainty::Sure), book, at(2))
        .unwrap();
    case.set_fact("last_arrival", None, "2025-11-28", book, words(), at(3)).unwrap();
    let fact = case.facts().remove(0);
    assert_eq!((fact.body.value.as_str(), fact.body.certainty), ("2025-11-28", Certainty::Sure));
    assert_eq!(fact.body.sources, std::slice::from_ref(&source));
    let history = case.history(fact.id);
    assert_eq!((history.len(), &history[1].was["value"]), (2, &"2025-11-29".into()));

    case.delete_paper(&paper.to_string(), at(4).with_timezone(&faro_core::deadlines::Tz::UTC)).unwrap();
    let gone = case.add_fact_source("last_arrival", None, Some(source), None, book, at(4));
    assert!(matches!(gone, Err(CaseError::NotFound { .. })));
    let untold = case.add_fact_source("us.moved_on", None, None, Some(Certainty::Sure), book, at(4));
    assert!(matches!(untold, Err(CaseError::NotFound { .. })));
}

#[test]
fn notes_lie_in_three_drawers() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path());
    let told = case.add_note_to(Drawer::Officers, "I said April", at(1)).unwrap().to_string();
    case.add_note("It was May", at(2)).unwrap();
    case.move_note(&told, Drawer::Lawyer, at(3)).unwrap();
    case.edit_note(&told, "I said April, and it was May", at(4)).unwrap();
    case.edit_note(&told, "I said April, and it was May", at(5)).unwrap();
    let note = case.note(&told).unwrap();
    assert_eq!((note.body.drawer, note.body.edited), (Drawer::Lawyer, at(4)));
    let was: Vec<_> = case.history(note.id).into_iter().map(|change| change.was).collect();
    assert_eq!(
        (was.len(), &was[0]["drawer"], &was[1]["text"]),
        (2, &"officers".into(), &"I said April".into())
    );
}

#[test]
fn the_first_bytes_of_a_paper_say_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path());
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".as_slice();
    let unknown = [7_u8; 100_000].as_slice();
    for (bytes, name, wanted) in [
        (heic, "IMG_0001.JPG", "image/heic"),
        (b"\xff\xd8\xff\xe0", "letter", "image/jpeg"),
        (unknown, "letter.pdf", "application/pdf"),
        (unknown, "letter", "application/octet-stream"),
    ] {
        let mut from = bytes;
        let id = case.add_paper("Letter", name, &mut from, PaperLimits::default(), at(1)).unwrap();
        assert_eq!(case.paper(&id.to_string()).unwrap().body.media_type, wanted);
        // The same, byte by byte, as a phone gives it.
        let id = case.begin_paper(PaperLimits::default()).unwrap().to_string();
        let (first, rest) = bytes.split_at(1);
        case.extend_paper(&id, first).unwrap();
        case.extend_paper(&id, rest).unwrap();
        assert_eq!(case.finish_paper(&id, " ", at(1)), Err(CaseError::Empty));
        case.finish_paper(&id, name, at(1)).unwrap();
        assert_eq!(case.paper(&id).unwrap().body.media_type, wanted);
    }
    let papers = case.papers().len();
    let nothing = case.add_paper("Letter", "", &mut &b""[..], PaperLimits::default(), at(1));
    assert_eq!((nothing, case.papers().len()), (Err(CaseError::Empty), papers));
    assert_eq!(std::fs::read_dir(folder.path().join("vault/papers")).unwrap().count(), papers);
}

#[test]
fn a_paper_says_what_it_is_and_keeps_its_key() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path());
    let limits = PaperLimits::default();
    let id = case.add_paper("scan", "scan.pdf", &mut &b"bytes"[..], limits, at(1)).unwrap().to_string();
    let details = PaperDetails {
        title: " Notice to appear".into(),
        kind: PaperKind::NoticeToAppear,
        dated: "2026-10-01".parse().ok(),
        pages: Some(2),
        of: None,
    };
    case.describe_paper(&id, details, at(2)).unwrap();
    let told = case.paper(&id).unwrap().body.details();
    assert_eq!(told.title, "Notice to appear");
    case.describe_paper(&id, PaperDetails { pages: Some(3), dated: None, ..told.clone() }, at(3)).unwrap();
    let empty = PaperDetails { title: " ".into(), ..told };
    assert_eq!(case.describe_paper(&id, empty, at(3)).err(), Some(CaseError::Empty));
    case.lock();
    let case = reopen(folder.path());
    let paper = case.paper(&id).unwrap();
    let Paper { kind, pages, dated, .. } = &paper.body;
    assert_eq!((*kind, *pages, *dated), (PaperKind::NoticeToAppear, Some(3), None));
    let mut bytes = Vec::new();
    case.read_paper(&id, &mut bytes).unwrap();
    assert_eq!(bytes, b"bytes");
    let history = serde_json::to_string(&case.history(paper.id).iter().map(|c| &c.was).collect::<Vec<_>>());
    assert!(!history.unwrap().contains("key"), "a paper's key is never copied");
}

#[test]
fn a_paper_is_of_a_hearing_until_the_hearing_goes() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path());
    let limits = PaperLimits::default();
    let ana = case.keep(&ana()).unwrap();
    let mut hearing = |person: Option<RecordId>, at: &str| {
        let hearing = Hearing::new("us", HearingKind::Master, at, "America/New_York");
        case.add_hearing(&Hearing { person, ..hearing }, book()).unwrap()
    };
    let (own, hers) = (hearing(None, "2027-02-02T09:00"), hearing(Some(ana), "2027-03-02T09:00"));
    let mut paper = |title: &str| case.add_paper(title, "", &mut &b"bytes"[..], limits, at(1)).unwrap();
    let [notice, letter, other] = ["notice", "letter", "other"].map(&mut paper);
    let of = |of: RecordId| PaperDetails { title: "paper".into(), of: Some(of), ..PaperDetails::default() };
    case.describe_paper(&notice.to_string(), of(own), at(2)).unwrap();
    case.describe_paper(&letter.to_string(), of(hers), at(2)).unwrap();
    let nowhere = case.describe_paper(&other.to_string(), of(ana), at(2));
    assert!(matches!(nowhere, Err(CaseError::NotFound { .. })), "somebody is no hearing");
    let ids = |case: &Casefile, of| case.papers_of(of).iter().map(|paper| paper.id).collect::<Vec<_>>();
    assert_eq!((ids(&case, own), ids(&case, hers)), (vec![notice], vec![letter]));

    case.lock();
    let mut case = reopen(folder.path());
    assert_eq!(ids(&case, own), [notice]);
    case.delete_hearing(&own.to_string()).unwrap();
    case.leave(&ana.to_string(), life_at("2026-11-22")).unwrap();
    case.lock();
    let mut case = reopen(folder.path());
    let left = case.papers();
    assert_eq!((left.len(), left.iter().filter(|paper| paper.body.of.is_some()).count()), (3, 0));

    // And a person can take one away.
    let hearing = Hearing::new("us", HearingKind::Master, "2027-02-02T09:00", "America/New_York");
    let own = case.add_hearing(&hearing, book()).unwrap();
    case.describe_paper(&notice.to_string(), of(own), at(3)).unwrap();
    let told = case.paper(&notice.to_string()).unwrap().body.details();
    case.describe_paper(&notice.to_string(), PaperDetails { of: None, ..told }, at(4)).unwrap();
    assert!(ids(&case, own).is_empty());
}

#[test]
fn records_of_the_first_version_read_on_and_keep_what_nobody_here_knows() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path());
    let book = book();
    let mut insert = |kind: &'static str, json: &str| {
        let body = serde_json::from_str(json).unwrap();
        case.vault_mut().insert(kind, 1, body).unwrap()
    };
    let note = insert(
        "note",
        r#"{"text":"old","created":"2026-11-01T10:00:00Z","edited":"2026-11-01T10:00:00Z","mood":"calm"}"#,
    );
    let fact = insert("fact", r#"{"name":"us.moved_on","value":"2026-11-01","sources":[]}"#);
    let hearing = insert(
        "hearing",
        r#"{"jurisdiction":"us","kind":"master","at":"2027-02-05","zone":"America/New_York","place":"","sources":[]}"#,
    );
    assert_eq!(Condition::of(&case), Condition::default(), "nothing is unreadable");
    case.edit_note(&note.to_string(), "new", at(20)).unwrap();
    case.set_fact("us.moved_on", None, "2026-11-02", book, words(), at(20)).unwrap();
    let body = case.hearing(&hearing.to_string()).unwrap().body;
    case.edit_hearing(&hearing.to_string(), &body, book, at(20)).unwrap();
    let stored = |id| case.vault().get(id).unwrap();
    assert_eq!((&stored(note).body()["mood"], stored(note).schema()), (&"calm".into(), 1));
    let was = &case.history(note)[0].was;
    assert_eq!((was["text"].as_str(), was.contains_key("drawer")), (Some("old"), false));
    assert_eq!(case.history(fact)[0].was["value"], "2026-11-01");
    assert!(case.history(hearing).is_empty(), "fields that an older version left out are no change");
    assert_eq!(case.entries::<Note>().len(), 1);
}
