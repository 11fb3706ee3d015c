//! A person's vault, a worker's desk, and what goes between them, by the real binary.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::Person;
use serde_json::{Value, json};

/// A worker with a desk and the line of its card.
fn desk(lang: &'static str) -> (Person, String) {
    let worker = Person::with_vault(lang);
    let card = worker.json(&["desk", "init", "--name", "Clinic"], "")["card"].as_str().unwrap().to_owned();
    (worker, card)
}

/// Somebody with a case that has a name, an answer, a hearing and a paper.
fn client(name: &str, at: &str, zone: &str) -> Person {
    let person = Person::with_vault("en");
    person.does(&["person", "add", "--relation", "myself"], &format!("name: {name}\n"));
    person.does(&["fact", "set", "last_arrival", "2026-03-02"], "");
    person.does(&["hearing", "add", at, "--kind", "master", "--court-zone", zone], "Room 5\n");
    fs::write(person.path("nta.pdf"), "%PDF-1.7 of the court").unwrap();
    person.does(&["paper", "add", person.path("nta.pdf").to_str().unwrap()], "");
    person
}

/// The id under which a person keeps a card.
fn kept(person: &Person, card: &str) -> String {
    let id = person.json(&["card", "add"], card)["id"].as_str().unwrap().to_owned();
    person.does(&["card", "compared", &id], "");
    id
}

fn hand_over(person: &Person, card: &str) -> PathBuf {
    let folder = person.path("out");
    fs::create_dir_all(&folder).unwrap();
    let made = person.json(&["handoff", "make", "--to", card, "--output", folder.to_str().unwrap()], "");
    PathBuf::from(made["made"][0]["file"].as_str().unwrap())
}

fn added(worker: &Person, file: &Path) -> Value {
    worker.json(&["desk", "add", file.to_str().unwrap()], "")["items"][0].clone()
}

fn reply(worker: &Person, client: &str, text: &str) -> PathBuf {
    let folder = worker.path("replies");
    fs::create_dir_all(&folder).unwrap();
    let answer = worker.json(&["desk", "reply", client, "--output", folder.to_str().unwrap()], text);
    PathBuf::from(answer["file"].as_str().unwrap())
}

#[test]
fn a_case_goes_to_the_desk_and_an_answer_comes_back() {
    let (worker, card) = desk("en");
    let rosa = client("Rosa", "2027-02-02T09:00", "America/New_York");
    let card = kept(&rosa, &card);
    let first = hand_over(&rosa, &card);
    let came = added(&worker, &first);
    assert_eq!(
        (&came["label"], &came["arrival"], &came["number"]),
        (&json!("Rosa"), &json!("new"), &json!(1))
    );
    assert_eq!(came["changes"], json!([]));
    // What the desk computes is what the person's own Faro computed, on the same day.
    let due = worker.json(&["desk", "due"], "");
    let own = rosa.items(&["due"]);
    let items = due["items"].as_array().unwrap();
    assert!(!own.is_empty() && items.len() == own.len(), "{due}");
    for (item, own) in items.iter().zip(&own) {
        assert_eq!(item["client"], came["client"]);
        assert_eq!(
            (&item["title"], &item["act_by"], &item["at"]),
            (&own["title"], &own["act_by"], &own["at"])
        );
        assert_eq!(item["sent"]["sent"], "same", "{item}");
    }
    assert_eq!((&due["clients"], &due["sent_alone"]), (&json!(1), &json!([])));
    // The same file a second time is refused, and nothing changes.
    let before = worker.json(&["desk", "show", "Rosa"], "");
    assert!(worker.refused(&["desk", "add", first.to_str().unwrap()], "").contains("not newer"));
    assert_eq!(worker.json(&["desk", "show", "Rosa"], ""), before);

    let hearing = before["hearings"][0]["id"].as_str().unwrap()[..8].to_owned();
    assert!(worker.does(&["desk", "reply", "Rosa", "--new"], "").contains(&format!("# hearing: {hearing}")));
    let text = format!(
        "# nothing\nmessage: Hello\n  and good morning\nhearing: {hearing}\nat: 2027-02-01T10:30\n\
         task: Sign the form\ndue: 2026-12-10\nfact: last_arrival\nvalue: 2026-03-04\n"
    );
    let file = reply(&worker, "rosa", &text);
    let shown = rosa.json(&["reply", "show", file.to_str().unwrap()], "");
    let kinds: Vec<&str> =
        shown["lines"].as_array().unwrap().iter().map(|line| line["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["message", "hearing_date", "task", "fact"]);
    rosa.does(&["reply", "take", file.to_str().unwrap(), "--line", "2", "--line", "4"], "");
    let hearings = rosa.items(&["hearing", "list"]);
    assert_eq!(hearings[0]["at"], "2027-02-01T10:30");

    let came = added(&worker, &hand_over(&rosa, &card));
    assert_eq!((&came["arrival"], &came["number"]), (&json!("newer"), &json!(2)));
    let changes = came["changes"].to_string();
    assert!(changes.contains("1 February 2027") && changes.contains("2 February 2027"), "{changes}");
    assert!(changes.contains("4 March 2026"), "{changes}");
    assert_eq!(worker.json(&["desk", "due"], "")["clients"], 1);
}

#[test]
fn hearings_within_an_hour_clash_wherever_their_courts_are() {
    let (worker, card) = desk("en");
    for (name, at, zone) in [
        ("Rosa", "2027-02-02T09:00", "America/New_York"),
        ("Ali", "2027-02-02T06:30", "America/Los_Angeles"),
        ("Eva", "2027-02-02T09:00", "America/Los_Angeles"),
        ("Omar", "2027-02-02T09:00", "America/New_York"),
        ("Ana", "2027-02-02T10:15", "America/New_York"),
    ] {
        let person = client(name, at, zone);
        let card = kept(&person, &card);
        added(&worker, &hand_over(&person, &card));
    }
    let due = worker.json(&["desk", "due"], "");
    let clashes = due["clashes"].as_array().unwrap();
    let names = |clash: &Value| -> Vec<Value> {
        clash["hearings"].as_array().unwrap().iter().map(|met| met["label"].clone()).collect()
    };
    let names: Vec<_> = clashes.iter().map(names).collect();
    // One list of a crowded hour; Eva is alone at noon.
    assert_eq!(names, [vec!["Omar", "Rosa", "Ali"], vec!["Ali", "Ana"]], "{clashes:?}");
    assert!(worker.does(&["desk", "due"], "").contains("Hearings within one hour: Omar,"));
}

#[test]
fn another_key_behind_a_known_name_is_a_client_of_its_own() {
    let (worker, card) = desk("en");
    let people = [
        client("Rosa", "2027-02-02T09:00", "America/New_York"),
        client("Rosa", "2027-03-02T09:00", "America/New_York"),
    ];
    let came = people.each_ref().map(|person| {
        let card = kept(person, &card);
        added(&worker, &hand_over(person, &card))
    });
    assert_eq!(came.each_ref().map(|came| came["arrival"].as_str().unwrap()), ["new", "other_key"]);
    let refused = worker.refused(&["desk", "show", "Rosa"], "");
    assert!(came.iter().all(|came| refused.contains(&came["client"].as_str().unwrap()[..8])), "{refused}");
    let second = came[1]["client"].as_str().unwrap();
    worker.does(&["desk", "name", second], "Rosa of March\n");
    worker.does(&["desk", "compared", "Rosa of March"], "");
    let list = worker.items(&["desk", "list"]);
    let compared =
        |name: &str| list.iter().find(|client| client["label"] == name).unwrap()["compared"].clone();
    assert_eq!((compared("Rosa"), compared("Rosa of March")), (json!(null), json!("2026-11-22")));
}

#[test]
fn papers_come_along_and_a_purge_leaves_nothing() {
    let (worker, card) = desk("en");
    let rosa = client("Rosa", "2027-02-02T09:00", "America/New_York");
    let card = kept(&rosa, &card);
    added(&worker, &hand_over(&rosa, &card));
    let folder = worker.path("rosa");
    let papers = worker.items(&["desk", "papers", "Rosa", "--output", folder.to_str().unwrap()]);
    assert_eq!(papers[0]["title"], "nta.pdf");
    let bytes = fs::read(papers[0]["file"].as_str().unwrap()).unwrap();
    assert_eq!(bytes, b"%PDF-1.7 of the court");
    worker.does(&["desk", "note", "Rosa"], "Speaks Mam\n");
    assert_eq!(worker.json(&["desk", "show", "Rosa"], "")["notes"][0]["text"], "Speaks Mam");
    let empty = worker.path("empty.txt");
    fs::write(&empty, "# nothing\n").unwrap();
    assert!(worker.refused(&["desk", "reply", "Rosa", empty.to_str().unwrap()], "").contains("says nothing"));

    assert_eq!(worker.items(&["paper", "list"]).len(), 1);
    assert!(worker.refused(&["desk", "purge", "Rosa"], "").contains("--yes"));
    worker.does(&["desk", "purge", "Rosa", "--yes"], "");
    assert!(worker.items(&["desk", "list"]).is_empty() && worker.items(&["paper", "list"]).is_empty());
}

#[test]
fn a_new_card_is_told_by_the_old_one_which_can_then_be_given_up() {
    let (worker, line) = desk("en");
    let rosa = client("Rosa", "2027-02-02T09:00", "America/New_York");
    let card = kept(&rosa, &line);
    let first = hand_over(&rosa, &card);
    added(&worker, &first);
    let folder = worker.path("to-send");
    fs::create_dir(&folder).unwrap();
    let rotated = worker.json(&["desk", "rotate", "--output", folder.to_str().unwrap()], "");
    let file = rotated["replies"][0]["file"].as_str().unwrap();
    assert_ne!(rotated["card"], json!(line));
    rosa.does(&["reply", "take", file, "--line", "1", "--yes"], "");
    let came = added(&worker, &hand_over(&rosa, &card));
    assert_eq!((&came["arrival"], &came["number"]), (&json!("newer"), &json!(2)));
    worker.does(&["desk", "rotate", "--forget-old", "--yes"], "");
    assert!(worker.refused(&["desk", "add", first.to_str().unwrap()], "").contains("another card"));
    // The newest still opens, and a reply is signed by the card that Rosa has now.
    let file = reply(&worker, "Rosa", "message: Hello\n");
    assert_eq!(rosa.json(&["reply", "show", file.to_str().unwrap()], "")["lines"][0]["kind"], "message");
}
