//! Words of a person that would rule a terminal: in every list, page, export and refusal they stand as what they are.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;
use std::io::Cursor;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use common::{PASSPHRASE, Person};
use faro_core::casefile::{
    Address, Casefile, Contact, Duty, DutyKind, FactSource, Hearing, HearingKind, Number, Person as Member,
};
use faro_core::deadlines::{Every, Recurrence, Rulebook, Tz};
use faro_core::files::Files;
use faro_core::l10n::{Words, acts};
use faro_core::prooflog::{Proof, ProofResult};
use faro_core::vault::{KdfParams, OsEntropy, PaperLimits};

/// What a person may have copied, or somebody put into a backup: each with what it would do.
const HOSTILE: [(&str, &str); 12] = [
    ("the clipboard is written", "\u{1b}]52;c;cm0gLXJm\u{7}"),
    ("the screen is emptied", "\u{1b}[2J\u{1b}[H"),
    ("our own colour is taken", "\u{1b}[1;31m"),
    ("the same in one sign", "\u{9b}2J"),
    ("the line is overwritten", "\rFORGED"),
    ("a line is begun", "\nFORGED"),
    ("another is begun", "\u{85}FORGED\u{2028}FORGED\u{b}FORGED"),
    ("it is read backwards", "\u{202e}dab\u{202c}"),
    ("it is set apart", "\u{2066}x\u{2067}y\u{2068}z\u{2069}"),
    ("it is not seen", "\u{200b}\u{2060}\u{feff}\u{e0041}"),
    ("it is deleted", "\u{8}\u{7f}"),
    ("a column is forged", "\tFORGED"),
];

fn words() -> String {
    let all: String = HOSTILE.iter().map(|(_, text)| *text).collect();
    format!("Ana{all}.")
}

/// As such words are to stand on a screen.
fn shown(text: &str) -> String {
    let one = |c: char| if acts(c) { format!("\\u{{{:X}}}", u32::from(c)) } else { c.to_string() };
    text.chars().map(one).collect()
}

struct Ids {
    note: String,
    person: String,
    hearing: String,
    duty: String,
    paper: String,
    contact: String,
    address: String,
}

/// A vault in which everything that can hold words holds hostile ones.
fn vault(person: &Person) -> Ids {
    let words = words();
    let book = Rulebook::load(Files::builtin()).unwrap();
    let english = Words::load(Files::builtin(), "en").unwrap();
    let now: DateTime<Utc> = "2026-11-20T14:00:00Z".parse().unwrap();
    let us = ["us".to_owned()];
    let (folder, entropy) = (person.path("data").join("vault"), Arc::new(OsEntropy));
    let mut case =
        Casefile::create(&folder, PASSPHRASE.as_bytes(), KdfParams::FLOOR, entropy, &us, &book).unwrap();
    let text = || words.clone();
    let note = case.add_note(&words, now).unwrap();
    let numbers = vec![Number { kind: text(), value: text() }];
    let member = Member { name: text(), spelling: text(), language: text(), numbers, ..Member::default() };
    let member = case.keep(&member).unwrap();
    let hearing = Hearing {
        place: text(),
        link: text(),
        judge: text(),
        bring: vec![text()],
        interpreter: text(),
        person: Some(member),
        ..Hearing::new("us", HearingKind::Master, "2026-11-24T09:00", "America/New_York")
    };
    let hearing = case.add_hearing(&hearing, &book).unwrap();
    let when = Recurrence::of("2026-11-20".parse().unwrap(), Every::Days { count: 1 });
    let duty = Duty {
        title: text(),
        place: text(),
        checklist: vec![text()],
        ..Duty::new(DutyKind::Other, when, "America/New_York")
    };
    let duty = case.add_duty(&duty).unwrap();
    case.set_fact("us.last_arrival", Some(member), "2026-01-05", &book, &english, now).unwrap();
    let source = FactSource { said_by: text(), ..FactSource::default() };
    case.add_fact_source("us.last_arrival", Some(member), Some(source), None, &book, now).unwrap();
    let mut bytes = Cursor::new(b"%PDF-1.7");
    let paper = case.add_paper(&words, &words, &mut bytes, PaperLimits::default(), now).unwrap();
    let contact = Contact { name: text(), phone: text(), email: text(), note: text(), ..Contact::default() };
    let contact = case.keep(&contact).unwrap();
    let address = Address { lines: text(), care_of: text(), told_by: text(), ..Address::default() };
    let address = case.keep(&address).unwrap();
    let proof = Proof {
        what: text(),
        result: ProofResult::Note,
        error: text(),
        spoke_to: text(),
        reference: text(),
        note: text(),
        ..Proof::default()
    };
    case.write_proof(proof, now.with_timezone(&Tz::UTC)).unwrap();
    case.lock();
    let [note, person, hearing, duty, paper, contact, address] =
        [note, member, hearing, duty, paper, contact, address].map(|id| id.to_string());
    Ids { note, person, hearing, duty, paper, contact, address }
}

/// Nothing that acts but the ends of our own lines.
fn is_inert(text: &str, what: &str) {
    let acting: Vec<char> = text.chars().filter(|c| acts(*c) && *c != '\n').collect();
    assert!(acting.is_empty(), "{what}: {acting:?} in {text:?}");
}

/// The same, and before all that was forged stands the number of what would have forged it.
fn is_harmless(text: &str, what: &str) {
    is_inert(text, what);
    // Where a sentence is wrapped is ours.
    let close = close(text);
    for (at, _) in close.match_indices("FORGED") {
        assert!(close[..at].ends_with(['}', '│']), "{what}: {text}");
    }
}

fn close(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn no_word_of_a_person_rules_the_screen() {
    let person = Person::new("en");
    let ids = vault(&person);
    let (duty, hearing) = (format!("duty:{}", ids.duty), format!("hearing:{}", ids.hearing));
    // Of each what it must show of the words; nothing where it shows none.
    let commands: [(&[&str], bool); 23] = [
        (&["note", "list"], false),
        (&["note", "show", &ids.note], false),
        (&["note", "search", "ana"], false),
        (&["person", "list"], true),
        (&["person", "show", &ids.person], true),
        (&["contact", "list"], true),
        (&["address", "list"], true),
        (&["paper", "list"], true),
        (&["hearing", "list"], true),
        (&["hearing", "show", &ids.hearing], true),
        (&["duty", "list"], true),
        (&["duty", "show", &ids.duty], true),
        (&["fact", "list"], true),
        (&["due"], true),
        (&["due", &duty], true),
        (&["due", &hearing], true),
        (&["week"], true),
        (&["month"], true),
        (&["plan"], false),
        (&["plan", "--full"], true),
        (&["case", "show"], true),
        (&["log", "list"], true),
        (&["log", "export", "--sheet"], true),
    ];
    for (command, shows) in commands {
        let told = person.does(command, "");
        is_harmless(&told, &command.join(" "));
        if shows {
            // On the sheet lines of their own stay lines, behind a rail.
            let end = if command.contains(&"--sheet") { "│" } else { "\\u{A}" };
            let expected = shown(&words()).replace("\\u{A}", end);
            assert!(close(&told).contains(&close(&expected)), "{command:?}: {told}");
        }
    }
    // A note has lines of its own, each behind a rail.
    let told = person.does(&["note", "show", &ids.note], "");
    assert!(told.contains("\n│ FORGED") && told.contains("\\u{1B}[2J"), "{told}");
    assert!(told.lines().skip(2).all(|line| line.starts_with('│')), "{told}");
    for (command, id) in [
        (["note", "delete"], &ids.note),
        (["paper", "delete"], &ids.paper),
        (["contact", "delete"], &ids.contact),
        (["address", "delete"], &ids.address),
        (["hearing", "delete"], &ids.hearing),
        (["person", "leave"], &ids.person),
    ] {
        let asked = person.run(&[command[0], command[1], id], "");
        let said = String::from_utf8(asked.stderr).unwrap();
        assert_eq!((asked.status.code(), said.lines().count()), (Some(1), 1), "{said}");
        is_harmless(&said, &command.join(" "));
    }
}

#[test]
fn json_has_the_very_words_and_none_of_them_raw() {
    let person = Person::new("en");
    let ids = vault(&person);
    for (command, field) in [
        (&["note", "list"][..], "text"),
        (&["person", "list"], "name"),
        (&["contact", "list"], "phone"),
        (&["address", "list"], "lines"),
        (&["paper", "list"], "title"),
        (&["duty", "list"], "title"),
        (&["hearing", "list"], "place"),
        (&["due"], "title"),
        (&["log", "list"], "title"),
    ] {
        let json = person.does(&[command, &["--json"]].concat(), "");
        is_inert(&json, &command.join(" "));
        let items: serde_json::Value = serde_json::from_str(&json).unwrap();
        let items = items["items"].as_array().unwrap();
        let is_whole =
            |item: &serde_json::Value| item[field].as_str().is_some_and(|it| it.contains(&words()));
        assert!(command == ["log", "list"] || items.iter().any(is_whole), "{command:?}: {json}");
    }
    let refused = person.run(&["note", "show", &words(), "--json"], "");
    is_inert(std::str::from_utf8(&refused.stdout).unwrap(), "refusal");
    is_inert(&person.does(&["log", "export"], ""), "export");
    let export = person.path("log.json");
    person.does(&["log", "export", "--output", export.to_str().unwrap()], "");
    let export = fs::read_to_string(export).unwrap();
    is_inert(&export, "export");
    let value: serde_json::Value = serde_json::from_str(&export).unwrap();
    assert_eq!(value["entries"][0]["content"]["what"], words());
    assert!(ids.note.len() == 32);
}

#[test]
fn no_name_of_a_file_rules_the_screen() {
    let person = Person::with_vault("en");
    // A file's name holds no slash and no zero.
    let name = words().replace(['/', '\0'], "");
    let hostile = person.path("h");
    fs::create_dir_all(hostile.join(&name).join("en")).unwrap();
    let path = hostile.join(&name);
    let path = path.to_str().unwrap();
    fs::write(hostile.join(&name).join("letter.txt"), "x").unwrap();
    let letter = hostile.join(&name);
    fs::write(letter.join("en").join("a.ftl"), "broken").unwrap();
    let paper = person.path(&name);
    fs::write(&paper, "%PDF-1.7").unwrap();
    person.does(&["paper", "add", paper.to_str().unwrap()], "");
    let said = |arguments: &[&str]| {
        let output = person.run(arguments, "");
        [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap()).concat()
    };
    person.does(&["vault", "code", "--yes"], "");
    for (command, shows) in [
        (&["paper", "list"][..], true),
        (&["locale", "check", "en", "--locales", path], false),
        (&["rule", "list", "--locales", path], false),
        (&["note", "list", "--dir", path], false),
        (&["note", "list", "--lang", &name], true),
        (&["note", "show", &name], true),
        (&["fact", "set", &name, "x"], true),
        (&["due", &name], true),
        (&[&name], true),
        (&["note", &name], true),
        (&["note", "list", &format!("--{name}")], true),
        (&["note", "list", "--today", &name], false),
        (&["note", "list", "--zone", &name], true),
        (&["backup", &format!("{path}/b.age")], true),
        (&["restore", &format!("{path}/none.age")], false),
    ] {
        let told = said(command);
        is_harmless(&told, &command.join(" "));
        assert!(!shows || told.contains("\\u{1B}]52"), "{command:?}: {told}");
    }
}
