//! What a worker writes to a client, and what a form program gets of the case.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod both_support;
mod case_support;
mod desk_support;

use both_support::{Both, value};
use case_support::{book, day, words};
use faro_core::casefile::{Address, HearingKind, Person, Relation};
use faro_core::desk::{Client, ReplyText, assembly_line};
use faro_core::handoff::{CaseFile, Choice, KnownLine};
use serde_json::{Value, json};

fn client(both: &mut Both) -> Client {
    let bytes = both.hands_over(&Choice::default());
    both.takes(&bytes).unwrap().client.body
}

fn read(text: &str, client: &Client) -> ReplyText {
    ReplyText::parse(text, client, book(), words()).unwrap()
}

/// The line that is wrong, and the code of what is said of it.
fn wrong(text: &str, client: &Client) -> (usize, String) {
    let error = ReplyText::parse(text, client, book(), words()).unwrap_err();
    assert!(words().text(&error.message()).contains(&error.line.to_string()));
    (error.line, error.why.id().to_owned())
}

#[test]
fn each_block_is_a_line_of_the_reply() {
    let mut both = Both::new();
    let client = client(&mut both);
    let hearing = &client.case.hearings[0];
    let member = client.case.people.iter().find(|one| one.body.relation == Relation::Child).unwrap();
    let text = format!(
        "\u{feff}# passed over\nmessage: Good morning\n  and thanks\n\nQuestion: When?\ntask: Sign\ndue: 2026-12-10\n\
         before: Read\nbefore: Copy\nhearing: {}\nat: 2027-1-20T08:30\nhearing: new\nat: 2027-03-01\n\
         zone: America/Chicago\nkind: individual\nplace: Room 9\nfact: last_arrival\nvalue: 2026-01-07\n\
         fact: us.last_arrival\nvalue: 2026-01-07\nperson: quillmember perez\npaper: a.pdf\ntitle: The form\npaper: b.pdf\n",
        &hearing.id.to_string()[..8]
    );
    let reply = read(&text, &client);
    let date = |hearing, at: &str, zone: &str, hearing_kind, place: &str| KnownLine::HearingDate {
        hearing,
        at: at.into(),
        zone: zone.into(),
        hearing_kind,
        place: place.into(),
    };
    let fact =
        |person| KnownLine::Fact { name: "us.last_arrival".into(), person, value: "2026-01-07".into() };
    assert_eq!(
        reply.lines,
        [
            KnownLine::Message { text: "Good morning\nand thanks".into() },
            KnownLine::Question { text: "When?".into() },
            KnownLine::Task {
                title: "Sign".into(),
                due: Some(day("2026-12-10")),
                before: vec!["Read".into(), "Copy".into()]
            },
            // What is not said of a hearing stays as it is.
            date(
                Some(hearing.id),
                "2027-01-20T08:30",
                "America/New_York",
                HearingKind::Master,
                "quillhearing"
            ),
            date(None, "2027-03-01", "America/Chicago", HearingKind::Individual, "Room 9"),
            fact(None),
            fact(Some(member.id)),
        ]
    );
    let papers: Vec<_> = reply.papers.iter().map(|paper| (&*paper.path, &*paper.title)).collect();
    assert_eq!(papers, [("a.pdf", "The form"), ("b.pdf", "")]);
}

#[test]
fn what_cannot_be_read_is_named_by_its_line() {
    let mut both = Both::new();
    let client = client(&mut both);
    for (text, line, code) in [
        ("message\n", 1, "desk-reply-colon"),
        (" on its own\n", 1, "desk-reply-begin"),
        ("# a\nmessage:\n", 2, "desk-reply-empty"),
        ("due: 2026-12-10\n", 1, "desk-reply-unknown"),
        ("message: a\ndue: 2026-12-10\n", 2, "desk-reply-unknown"),
        ("task: a\ndue: 11/05/2026\n", 2, "error-date-order"),
        ("hearing: new\nat: 2027-02-02T09:00\n", 1, "desk-reply-missing"),
        ("hearing: new\nzone: America/Chicago\n", 1, "desk-reply-missing"),
        ("hearing: ffffffff\nat: 2027-02-02\n", 1, "desk-reply-not-theirs"),
        ("hearing: new\nat: 2027-02-02\nzone: America/Nowhere\n", 3, "error-unknown-zone"),
        ("hearing: new\nat: 2027-02-02\nzone: America/Chicago\nkind: trial\n", 4, "desk-reply-unknown"),
        ("fact: last_arrival\n", 1, "desk-reply-missing"),
        ("fact: last_arrival\nvalue: 2026-01-07\nperson: Nobody\n", 3, "desk-reply-not-theirs"),
    ] {
        let (at, said) = wrong(text, &client);
        assert_eq!((at, said.starts_with(code)), (line, true), "{text:?}: {said}");
    }
}

#[test]
fn a_template_is_passed_over_whatever_a_client_called_things() {
    let mut both = Both::new();
    let mut client = client(&mut both);
    client.name = "Ana\nmessage: I sign everything\r\nfact: us.last_arrival".into();
    let template = client.reply_template(&client.outlook(book(), both.now), words());
    assert!(template.contains("I sign everything") && template.contains(&client.case.hearings[0].id.short()));
    assert_eq!(read(&template, &client), ReplyText::default());
    // With the marks taken away, each example is right.
    let filled: String = template
        .lines()
        .filter(|line| line.starts_with('#') && !line.starts_with("# "))
        .map(|line| format!("{}{}\n", &line[1..], if line.ends_with(": ") { "x" } else { "" }))
        .collect();
    assert_eq!((read(&filled, &client).lines.len(), read(&filled, &client).papers.len()), (5, 1), "{filled}");
}

fn answers(change: impl FnOnce(&mut Both)) -> Value {
    let mut both = Both::new();
    change(&mut both);
    let case: CaseFile = serde_json::from_value(value(&client(&mut both).case)).unwrap();
    assembly_line(&case, both.now.date_naive()).unwrap()
}

#[test]
fn only_what_is_certain_goes_to_a_form() {
    let plain = answers(|_| {});
    let [user] = plain["users"]["elements"].as_array().unwrap().as_slice() else { panic!("{plain}") };
    assert_eq!(user["name"]["first"], "Maria Perez");
    assert_eq!((&user["name"]["last"], &user["birthdate"]), (&json!(null), &json!(null)));
    assert_eq!(user["instanceName"], "users[0]");
    assert_eq!(user["address"]["address"], "quilladdress 7");
    assert_eq!(plain["users"]["_class"], "docassemble.AssemblyLine.al_general.ALPeopleList");
    assert_eq!(plain["children"]["elements"][0]["name"]["instanceName"], "children[0].name");
    // Somebody else's number names nothing of the holder's case.
    assert_eq!(plain["case_numbers"], json!(null));

    let told = answers(|both| {
        let holder = both.person.people().remove(0);
        let numbers = serde_json::from_value(json!([
            { "kind": "A-Number", "value": "A 012 345 678" }, { "kind": "Passport", "value": "X1" },
        ]));
        let spelled = Person {
            spelling: "PEREZ GOMEZ, MARIA".into(),
            born: Some("1990-04-17".into()),
            language: "Mam".into(),
            numbers: numbers.unwrap(),
            ..holder.body
        };
        both.person.edit(&holder.id.to_string(), &spelled, both.now.to_utc()).unwrap();
        let lines = "12 Main St\nApt 4\nBrooklyn, NY 11201-1234\n".to_owned();
        let from = Some(day("2026-11-01"));
        both.person.keep(&Address { lines, from, ..Address::default() }).unwrap();
        let (lines, until) = ("1 Old Rd\nMiami, FL 33101".to_owned(), Some(day("2026-10-31")));
        both.person.keep(&Address { lines, until, ..Address::default() }).unwrap();
    });
    let user = &told["users"]["elements"][0];
    assert_eq!((&user["name"]["first"], &user["name"]["last"]), (&json!("MARIA"), &json!("PEREZ GOMEZ")));
    assert_eq!(user["birthdate"], "1990-04-17");
    let address =
        ["address", "unit", "city", "state", "zip"].map(|part| user["address"][part].as_str().unwrap());
    assert_eq!(address, ["12 Main St", "Apt 4", "Brooklyn", "NY", "11201-1234"]);
    assert_eq!(told["case_numbers"]["elements"], json!(["A 012 345 678"]));
    assert_eq!(told["user_preferred_language"], "Mam");
}
