//! A worker's desk: what it takes in and what it refuses, from clients who may be anybody.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod both_support;
mod case_support;
mod desk_support;

use both_support::{Both, value};
use case_support::{ZONE, at, book, day, words};
use desk_support::CANARIES;
use faro_core::calendar::ics;
use faro_core::casefile::{Duty, DutyKind};
use faro_core::deadlines::{Every, Recurrence};
use faro_core::desk::{Arrival, Desk, DeskError, Sent, desk_events, desk_table};
use faro_core::handoff::{Choice, HandoffError};
use faro_core::minisign::SecretKey;
use faro_core::outlook::Outlook;
use faro_core::prooflog::{Proof, ProofResult};
use faro_core::reminders::Settings;
use faro_core::vault::OsEntropy;
use serde_json::json;

#[test]
fn the_worker_sees_what_the_person_sees_and_it_is_none_of_the_workers_own() {
    let mut both = Both::new();
    let bytes = both.all_of_it();
    let came = both.takes(&bytes).unwrap();
    assert_eq!(came.arrival, Arrival::New);
    let own: Vec<_> = Outlook::of(&both.person, book(), both.now).items();
    let due = both.due();
    let seen = |title: &faro_core::l10n::Message| words().text(title);
    let own: Vec<_> =
        own.iter().map(|item| (seen(&item.title), item.act_by, item.last_day, item.at)).collect();
    let there: Vec<_> = due
        .rows
        .iter()
        .map(|row| (seen(&row.item.title), row.item.act_by, row.item.last_day, row.item.at))
        .collect();
    assert!(own.len() > 3 && own == there, "{own:?}\n{there:?}");
    assert!(due.rows.iter().all(|row| row.sent == Sent::Same) && due.sent_alone.is_empty(), "{due:?}");
    assert!(Outlook::of(&both.worker, book(), both.now).items().is_empty());
    assert!(both.worker.facts().is_empty() && both.worker.hearings().is_empty());
}

#[test]
fn only_a_higher_number_of_the_same_key_takes_the_place() {
    let mut both = Both::new();
    let first = both.hands_over(&Choice::default());
    let second = both.hands_over(&Choice::default());
    both.takes(&second).unwrap();
    let held = both.held();
    for old in [&first, &second] {
        assert_eq!(both.takes(old), Err(DeskError::NotNewer { there: 2 }));
    }
    // Somebody who saw the case, and has the card, writes a later one under a key of their own.
    let mut case = value(&both.worker.clients()[0].body.case);
    let (right, wrong) = (case["sign_key"].clone(), SecretKey::from_seed(&[9; 32]));
    case["number"] = 7.into();
    assert_eq!(
        both.takes(&both.forged(&case, &wrong, 7))
            .map_err(|error| matches!(error, DeskError::Handoff(HandoffError::Signature(_)))),
        Err(true)
    );
    assert_eq!(both.held(), held, "nothing changed");
    case["sign_key"] = wrong.public().to_string().into();
    let forged = both.forged(&case, &wrong, 7);
    let came = both.takes(&forged).unwrap();
    assert_eq!((came.arrival, came.client.body.compared), (Arrival::OtherKey, None));
    let clients = both.worker.clients();
    let known = clients.iter().find(|client| json!(client.body.sign_key) == right).unwrap();
    assert_eq!((clients.len(), known.body.case.number), (2, 2));
    // What is signed must be what is said.
    case["number"] = 9.into();
    assert_eq!(both.takes(&both.forged(&case, &wrong, 8)), Err(DeskError::Otherwise));
}

#[test]
fn of_a_file_that_does_not_hold_nothing_is_kept() {
    let mut both = Both::new();
    let bytes = both.hands_over(&Choice::default());
    let held = both.held();
    for at in [0, 40, 200, bytes.len() / 2, bytes.len() - 1] {
        let mut other = bytes.clone();
        other[at] ^= 1;
        assert!(both.takes(&other).is_err(), "byte {at}");
        assert!(both.takes(&bytes[..at]).is_err(), "cut at {at}");
    }
    assert_eq!(both.held(), held);
    let other = Both::new();
    let line = other.desk.card().unwrap();
    assert!(line != both.desk.card().unwrap());
    let mut other = other;
    assert_eq!(other.takes(&bytes), Err(DeskError::Handoff(HandoffError::NotForUs)));
}

#[test]
fn more_than_any_case_has_is_refused() {
    let mut both = Both::new();
    let bytes = both.hands_over(&Choice::default());
    both.takes(&bytes).unwrap();
    let (case, key) = (value(&both.worker.clients()[0].body.case), SecretKey::from_seed(&[9; 32]));
    for (list, count) in
        [("people", 101), ("hearings", 201), ("facts", 2001), ("contacts", 2001), ("addresses", 2001)]
    {
        let mut case = case.clone();
        case["sign_key"] = key.public().to_string().into();
        let one = case[list][0].clone();
        assert!(one.is_object(), "{list}");
        case[list] = vec![one; count].into();
        assert_eq!(
            both.takes(&both.forged(&case, &key, case["number"].as_u64().unwrap())),
            Err(DeskError::TooMuch),
            "{list}"
        );
    }
}

#[test]
fn what_a_client_calls_themselves_is_one_plain_line() {
    let mut both = Both::new();
    let bytes = both.hands_over(&Choice::default());
    both.takes(&bytes).unwrap();
    let mut case = value(&both.worker.clients()[0].body.case);
    let key = SecretKey::from_seed(&[9; 32]);
    case["sign_key"] = key.public().to_string().into();
    case["handoff"] = "00112233445566778899aabbccddeeff".into();
    case["label"] = format!("Ana\u{1b}[31m\n\u{202e}  Lopez{}", "x".repeat(500)).into();
    let came = both.takes(&both.forged(&case, &key, case["number"].as_u64().unwrap())).unwrap();
    let name = came.client.body.name;
    assert!(name.starts_with("Ana [31m Lopezxx") && name.chars().count() <= 80, "{name}");
    case["handoff"] = "10112233445566778899aabbccddeeff".into();
    case["label"] = "\u{202e}".into();
    case["people"] = json!([]);
    let came = both.takes(&both.forged(&case, &key, case["number"].as_u64().unwrap())).unwrap();
    assert_eq!(came.client.body.name, "10112233");
}

#[test]
fn what_changed_is_told_and_what_was_taken_back_is_gone() {
    let mut both = Both::new();
    let bytes = both.all_of_it();
    both.takes(&bytes).unwrap();
    let note = both.worker.clients()[0].id.to_string();
    both.worker.note_of_client(&note, "My own", both.now.to_utc()).unwrap();
    let without = ["notes-facts", "papers", "people", "log"].map(str::to_owned);
    let choice = Choice::of(&both.person, Some(&desk_support::all()), &without).unwrap();
    both.person.set_fact("us.last_arrival", None, "2026-03-04", book(), words(), both.now.to_utc()).unwrap();
    let bytes = both.hands_over(&choice);
    let came = both.takes(&bytes).unwrap();
    assert_eq!(came.arrival, Arrival::Newer(1));
    let told: Vec<String> = came.client.body.changes.iter().map(|change| words().text(change)).collect();
    let told = told.join("\n");
    for canary in ["quillnotefacts", "quillpapertitle", "4 March 2026"] {
        assert!(told.contains(canary), "{canary}: {told}");
    }
    assert_eq!(came.client.body.notes[0].text, "My own");
    // The list of changes says what went; the case itself, its papers and its history have no trace of it.
    let mut client = both.worker.clients().remove(0);
    client.body.changes.clear();
    let text = serde_json::to_string(&client.body).unwrap();
    let kept = both.worker.vault().get(client.id).unwrap().json().to_owned();
    assert!(!text.contains("quillnotefacts") && !kept.contains("\"history\":["), "{kept}");
    assert_eq!(both.worker.papers().len(), 1);
}

#[test]
fn a_purge_leaves_no_word_of_a_client() {
    let mut both = Both::new();
    let bytes = both.all_of_it();
    let id = both.takes(&bytes).unwrap().client.id.to_string();
    let has = |both: &Both| {
        let held = both.held();
        CANARIES
            .iter()
            .flat_map(|(_, canaries)| *canaries)
            .any(|canary| held.iter().any(|(_, json)| json.contains(canary)))
    };
    assert!(has(&both));
    both.worker.purge_client(&id).unwrap();
    assert!(!has(&both) && both.worker.papers().is_empty());
    // It still opens here, until the card is given up.
    both.takes(&bytes).unwrap();
}

#[test]
fn marks_come_from_a_log_that_holds_and_from_no_other() {
    let mut both = Both::new();
    both.person.set_fact("us.moved_on", None, "2026-11-20", book(), words(), both.now.to_utc()).unwrap();
    let proof = Proof { result: ProofResult::Done, reference: "receipt 7".into(), ..Proof::default() };
    let marked = Outlook::of(&both.person, book(), both.now).mark("us.ar11", proof, words()).unwrap();
    both.person.write_proof(marked, both.now).unwrap();
    let of_rule = |both: &Both| both.due().rows.iter().filter(|row| row.item.id == "us.ar11").count();
    // Without its log neither the desk nor the list that was sent knows that it is done.
    let bytes = both.hands_over(&Choice::default());
    both.takes(&bytes).unwrap();
    assert_eq!(of_rule(&both), 1);
    let bytes = both.all_of_it();
    let log = both.takes(&bytes).unwrap().client.body.log.unwrap();
    assert!(log.holds && log.count > 0, "{log:?}");
    assert_eq!(of_rule(&both), 0);
}

#[test]
fn a_table_has_no_formula_and_a_calendar_moves_what_it_has() {
    let mut both = Both::new();
    let bytes = both.hands_over(&Choice::default());
    let id = both.takes(&bytes).unwrap().client.id.to_string();
    both.worker.name_client(&id, "=cmd|' /C calc'!A0").unwrap();
    let clients = both.worker.clients();
    let table = desk_table(&clients, &both.due(), book(), words(), both.now);
    let lines: Vec<&str> = table.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(
        lines[0],
        "client,what,person,act_by,last_day,at,zone,rule,citation,confidence,source,place,differs"
    );
    assert!(lines.len() > 3 && lines[1..].iter().all(|line| line.starts_with("'=cmd")), "{table}");
    let events = |discreet| {
        let settings = Settings { discreet, ..Settings::default() };
        desk_events(&clients, book(), &settings, words(), both.now)
    };
    let key = both.worker.calendar_key().unwrap();
    let file = |discreet| ics(&events(discreet), &key, both.now.to_utc()).unwrap();
    let uids = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    let (discreet, whole) = (file(true), file(false));
    assert!(!discreet.contains("cmd") && whole.contains("cmd"));
    assert!(uids(&whole).len() > 2 && uids(&whole) == uids(&discreet));
}

#[test]
fn that_time_went_by_is_no_difference_and_another_date_is_one() {
    let mut both = Both::new();
    let weekly = Recurrence::of(day("2026-11-24"), Every::Weeks { count: 1, on: Vec::new() });
    both.person.add_duty(&Duty::new(DutyKind::Photo, weekly, ZONE)).unwrap();
    let bytes = both.hands_over(&Choice::default());
    let id = both.takes(&bytes).unwrap().client.id;
    both.now = at("2026-12-20");
    let due = both.due();
    assert!(due.rows.iter().any(|row| row.item.id.ends_with("@2026-12-22")), "{due:?}");
    assert!(due.rows.iter().all(|row| row.sent == Sent::Same) && due.sent_alone.is_empty(), "{due:?}");

    let mut case = value(&both.worker.clients()[0].body.case);
    both.worker.purge_client(&id.to_string()).unwrap();
    let key = SecretKey::from_seed(&[9; 32]);
    case["sign_key"] = key.public().to_string().into();
    let sent = case["due"].as_array_mut().unwrap();
    let dated = sent.iter_mut().find(|sent| sent["id"] == "us.asylum.one_year").unwrap();
    dated["act_by"] = "2027-01-30".into();
    let mut other = dated.clone();
    other["id"] = "us.nothing".into();
    sent.push(other);
    both.takes(&both.forged(&case, &key, case["number"].as_u64().unwrap())).unwrap();
    let due = both.due();
    let differs: Vec<_> = due.rows.iter().filter(|row| row.sent != Sent::Same).collect();
    let [row] = differs.as_slice() else { panic!("{differs:?}") };
    assert!(matches!(row.sent, Sent::Otherwise { act_by: Some(act_by), .. } if act_by == day("2027-01-30")));
    assert_eq!(due.sent_alone.iter().map(|alone| &*alone.2.id).collect::<Vec<_>>(), ["us.nothing"]);
}

#[test]
fn nobody_is_answered_by_a_name_that_is_anothers_or_by_a_key_that_is_gone() {
    let mut both = Both::new();
    let bytes = both.hands_over(&Choice::default());
    let first = both.takes(&bytes).unwrap().client;
    let mut case = value(&first.body.case);
    let key = SecretKey::from_seed(&[9; 32]);
    case["sign_key"] = key.public().to_string().into();
    case["handoff"] = "00112233445566778899aabbccddeeff".into();
    // Somebody calls themselves by the beginning of another client's id.
    case["label"] = first.id.short().into();
    both.takes(&both.forged(&case, &key, case["number"].as_u64().unwrap())).unwrap();
    assert!(matches!(both.worker.client(&first.id.short()), Err(DeskError::Which { ids }) if ids.len() == 2));
    assert_eq!(both.worker.client(&first.id.to_string()).unwrap().id, first.id);
    assert!(matches!(both.worker.client(""), Err(DeskError::Case(_))));

    let utc = both.now.to_utc();
    let desk = Desk::of(&both.worker).unwrap().renewed(&mut both.worker, &OsEntropy, utc).unwrap();
    assert!(desk.has_old_keys() && desk.is_old(first.body.card));
    let desk = desk.forget_old_keys(&mut both.worker).unwrap();
    let line = vec![desk.card_line().unwrap()];
    let id = first.id.to_string();
    let mut written = Vec::new();
    let refused = desk.reply(&mut both.worker, &id, line, Vec::new(), "en", utc, &OsEntropy, &mut written);
    assert_eq!((refused, written.len()), (Err(DeskError::GivenUp), 0));
    assert_eq!(both.worker.client(&id).unwrap().body.replies, 0);
}
