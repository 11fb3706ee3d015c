//! What a person is told, by the real binary: the faults of a critical walk, each as a journey.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;
use std::path::Path;

use common::{Person, copy_folder};
use serde_json::{Value, json};

const COURT: &str = "us.eoir33.court";

fn added(person: &Person, arguments: &[&str], input: &str) -> String {
    person.json(arguments, input)["id"].as_str().unwrap().to_owned()
}

/// The item of this id, as it stands in the list.
fn item(person: &Person, more: &[&str], id: &str) -> Option<Value> {
    person.items(&[&["due"], more].concat()).into_iter().find(|item| item["id"] == id)
}

fn codes(item: &Value) -> Vec<&str> {
    item["notes"].as_array().unwrap().iter().map(|note| note["code"].as_str().unwrap()).collect()
}

/// Whether anything that looks ahead speaks of it.
fn told_of(person: &Person, id: &str) -> [bool; 4] {
    [&["due"][..], &["week"], &["month"], &["plan"]]
        .map(|command| person.json(command, "").to_string().contains(&format!("\"{id}\"")))
}

#[test]
fn each_hearing_has_its_own_day_for_evidence_from_the_start() {
    let person = Person::with_vault("en");
    let first = added(&person, &["hearing", "add", "2027-01-12T09:00"], "290 Broadway\n");
    let second = added(&person, &["hearing", "add", "2027-02-02T09:00"], "290 Broadway\n");
    let filing = |hearing: &str| format!("us.court.filing.individual@{hearing}");
    for (hearing, last) in [(&first, "2026-12-14"), (&second, "2027-01-04")] {
        assert_eq!(item(&person, &[], &filing(hearing)).unwrap()["last_day"], last);
        assert!(person.json(&["plan"], "").to_string().contains(&filing(hearing)));
    }
    let said = person.does(&["due"], "");
    assert!(said.contains("Send your evidence to the court (hearing on Tuesday 2 February 2027)"), "{said}");
    // A rule that fits two items asks which one is meant, each with its title.
    let which = person.run(&["due", "us.court.filing.individual"], "");
    let which = String::from_utf8(which.stderr).unwrap();
    assert_eq!(which.lines().count(), 3, "{which}");
    let first_line = which.lines().next().unwrap();
    assert!(
        first_line.contains(&filing(&first)) && !first_line.contains("Send your evidence"),
        "{first_line}"
    );
    assert!(which.contains(&format!("{}   Send your evidence", filing(&second))), "{which}");
    let which = person.run(&["due", "done", "us.court.filing.individual", "--json"], "");
    let which: Value = serde_json::from_slice(&which.stdout).unwrap();
    assert_eq!(which["error"]["choices"][0]["id"], json!(filing(&first)));
    let after = item(&person, &["--now", "2027-01-13T09:00:00-05:00"], &filing(&second)).unwrap();
    assert_eq!(after["urgency"], "missed", "it was told of for seven weeks before");

    let person = Person::with_vault("en");
    let october = ["--now", "2026-10-20T09:00:00-04:00"];
    for day in ["2026-11-29T09:00", "2026-12-08T09:00"] {
        person.does(&[&["hearing", "add", day][..], &october].concat(), "\n");
    }
    let items = person.items(&[&["due"][..], &october].concat());
    let dates = items.iter().filter(|item| item["rule"] == "us.court.filing.individual");
    let dates: Vec<_> = dates.map(|item| (&item["act_by"], &item["last_day"])).collect();
    assert!(dates.contains(&(&json!("2026-11-06"), &json!("2026-11-09"))), "{dates:?}");
}

#[test]
fn no_note_beside_a_hearing_hides_another() {
    let person = Person::with_vault("en");
    let hearing = added(&person, &["hearing", "add", "2027-02-09T09:00"], "290 Broadway\n");
    let id = format!("hearing:{hearing}");
    person.does(&["hearing", "source", &hearing, "hotline", "2027-01-12T08:30"], "");
    let january = ["--now", "2027-01-05T09:00:00-05:00"];
    let conflict = item(&person, &january, &id).unwrap();
    assert_eq!(codes(&conflict), ["conflict", "stale"], "two sources that disagree are no move");
    assert_eq!(conflict["at"], "2027-01-12T08:30:00-05:00");
    let moved = ["hearing", "source", &hearing, "hotline", "2027-01-11T08:30", "--seen-on", "2026-11-23"];
    person.does(&[&moved[..], &january].concat(), "");
    assert_eq!(codes(&item(&person, &january, &id).unwrap()), ["conflict", "moved_earlier", "stale"]);
    let said = person.does(&[&["due"][..], &january].concat(), "").replace("\n      ", " ");
    for sentence in ["This hearing is earlier now", "ask the court or a lawyer", "Last checked 43 days ago"] {
        assert!(said.contains(sentence), "{said}");
    }
}

#[test]
fn what_is_done_leaves_every_list_and_comes_back() {
    let person = Person::with_vault("en");
    person.does(&["fact", "set", "moved_on", "2026-11-20"], "");
    assert_eq!(told_of(&person, COURT), [true; 4]);
    assert!(person.refused(&["due", "done", COURT], "").starts_with("Say what shows it"));
    assert!(person.refused(&["due", "done", COURT, "--on", "11/20/2026"], "").starts_with("Write the day"));
    let done = person.json(&["due", "done", COURT, "--on", "2026-11-21"], "reference: receipt 7\n");
    let vault = json!({ "condition": "sound" });
    let whole = json!({ "vault": vault, "number": 1, "item": COURT, "result": "done", "day": "2026-11-20" });
    assert_eq!(done, whole);
    assert_eq!(told_of(&person, COURT), [false; 4]);
    let page = person.does(&["due", COURT], "");
    assert!(page.contains("Marked: done (Saturday 21 November 2026)"), "{page}");
    let undone = person.does(&["due", "undo", COURT], "").replace('\n', " ");
    assert!(undone.contains("It is open again. Entry 2"), "{undone}");
    assert_eq!(told_of(&person, COURT), [true; 4]);
    assert!(person.refused(&["due", "undo", COURT], "").starts_with("Nothing is marked here"));
    // After its last day it calls for help, and can still be marked: as late.
    let late = ["--now", "2026-12-01T09:00:00-05:00"];
    assert_eq!(item(&person, &late, COURT).unwrap()["urgency"], "missed");
    let done = person.json(&[&["due", "done", COURT][..], &late].concat(), "spoke_to: the clerk\n");
    assert_eq!(done["result"], "late");
    assert_eq!(item(&person, &late, COURT), None);
}

#[test]
fn a_page_says_what_to_do_and_what_happens_otherwise() {
    let person = Person::with_vault("es");
    person.does(&["fact", "set", "moved_on", "2026-11-20"], "");
    let page = person.does(&["due", COURT], "");
    let parts = ["a más tardar", "Qué hacer\n", "Si se le pasa\n", "1. ", "8 CFR"];
    let found: Vec<_> = parts.iter().map(|part| page.find(part)).collect();
    assert!(found.iter().all(Option::is_some) && found.is_sorted(), "{found:?} {page}");
    let hearing = added(&person, &["hearing", "add", "2027-02-05T09:00"], "290 Broadway\n");
    let duty = added(&person, &["duty", "add", "photo", "--every", "1 day", "--at", "20:00"], "");
    assert!(person.does(&["due", &format!("hearing:{hearing}")], "").contains("Quién dijo qué fecha"));
    assert_eq!(person.json(&["due", &hearing[..8]], "")["item"], format!("hearing:{hearing}"));
    assert!(person.does(&["due", &format!("duty:{duty}@2026-11-22")], "").contains("Buena luz"));
    assert_eq!(person.json(&["due", &duty[..8]], ""), person.json(&["duty", "show", &duty], ""));
    assert_eq!(person.json(&["due", COURT], "")["safe"], "2026-11-25");
}

#[test]
fn nothing_is_marked_before_it_begins() {
    let person = Person::with_vault("en");
    let add = ["duty", "add", "call_window", "--from", "2026-11-24", "--every", "1 week", "--on", "tue"];
    let duty = added(&person, &[&add[..], &["--at", "09:00-11:00"]].concat(), "");
    let (plan, log) = (person.json(&["plan"], ""), person.json(&["log", "list"], ""));
    let refused = person.refused(&["due", "could-not", &duty, "sick"], "");
    assert!(refused.contains("and has not begun"), "{refused}");
    assert_eq!((person.json(&["plan"], ""), person.json(&["log", "list"], "")), (plan, log));
    // A week later Tuesday's call is over without a word: which one is meant is asked, not guessed.
    let sunday = ["--now", "2026-11-29T09:00:00-05:00"];
    let which = person.run(&[&["due", "could-not", &duty, "sick", "--json"][..], &sunday].concat(), "");
    let which: Value = serde_json::from_slice(&which.stdout).unwrap();
    assert_eq!(which["error"]["code"], "error-not-yet-which");
    let choice = format!("duty:{duty}@2026-11-24");
    assert_eq!(which["error"]["choices"][0]["id"], choice);
    person.does(&[&["due", "could-not", &choice, "sick"][..], &sunday].concat(), "");
    let week = person.json(&[&["month"][..], &["--now", "2026-11-30T09:00:00-05:00"]].concat(), "");
    let marks = week["items"].as_array().unwrap().iter().flat_map(|day| day["marks"].as_array().unwrap());
    let state = marks.filter(|mark| mark["id"] == choice).map(|mark| &mark["state"]);
    assert_eq!(state.collect::<Vec<_>>(), ["could_not"]);
}

#[test]
fn what_was_sent_is_quiet_until_it_arrived() {
    let person = Person::with_vault("en");
    person.does(&["fact", "set", "last_arrival", "2025-11-29"], "");
    person.does(&["fact", "set", "i589_filed", "2026-06-01"], "");
    let sent = item(&person, &[], "us.asylum.one_year").unwrap();
    assert_eq!((&sent["urgency"], codes(&sent)), (&json!("sent"), vec!["sent"]));
    person.does(&["fact", "set", "i589_received", "2026-06-03"], "");
    assert_eq!(item(&person, &[], "us.asylum.one_year"), None);
}

#[test]
fn a_country_comes_and_goes() {
    let person = Person::with_vault("en");
    let added = person.json(&["case", "add-country", "mx"], "");
    assert_eq!(added["jurisdictions"], json!(["us", "mx"]));
    person.does(&["fact", "set", "mx.decision_notified", "2026-11-16"], "");
    assert!(item(&person, &[], "mx.comar.appeal").is_some());
    assert!(person.does(&["case", "remove-country", "mx"], "").contains("Mexico"));
    assert_eq!(item(&person, &[], "mx.comar.appeal"), None);
    assert!(person.refused(&["case", "remove-country", "mx"], "").starts_with("Faro has no rules for mx"));
    assert!(person.refused(&["case", "add-country", "xx"], "").starts_with("Faro has no rules for xx"));
    person.does(&["case", "add-country", "mx"], "");
    assert!(item(&person, &[], "mx.comar.appeal").is_some(), "what was told stayed");
}

#[test]
fn a_moment_is_one() {
    let person = Person::with_vault("en");
    let noon = ["due", "--today", "2026-11-23", "--now", "2026-11-22T09:00:00-05:00"];
    let refused = person.refused(&noon, "");
    assert!(refused.starts_with("--today is Monday 23 November 2026, but --now is Sunday 22"), "{refused}");
    let tokyo = ["due", "--now", "2026-11-22T12:00:00-05:00", "--zone", "Asia/Tokyo"];
    assert_eq!(person.json(&tokyo, "")["today"], "2026-11-23");
    // A day that begins at 1 a.m. begins all the same.
    let gap = ["plan", "--today", "2026-04-24", "--zone", "Africa/Cairo"];
    assert_eq!(person.json(&gap, "")["now"], "2026-04-24T01:00:00+03:00");
}

#[test]
fn a_loop_of_rules_is_named_and_ends() {
    let person = Person::new("en");
    let packs = person.path("packs");
    copy_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../core/packs")), &packs);
    let rule = packs.join("us/rules/reconsider.30.toml");
    let text = fs::read_to_string(&rule).unwrap();
    fs::write(&rule, text.replace("us.bia.appeal.30", "us.reconsider.30")).unwrap();
    let output = person.run(&["rule", "lint", packs.to_str().unwrap()], "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.code() == Some(1) && said.contains("reconsider.30.toml"), "{said}");
}
