//! What cannot be undone asks once. Here nobody can be asked: it is refused, says what would be lost, and `--yes` does
//! it. What a terminal asks is tried by `bindings/python/open_test.py`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;

use common::Person;

fn added(person: &Person, arguments: &[&str], input: &str) -> String {
    person.json(arguments, input)["id"].as_str().unwrap().to_owned()
}

/// It is refused whatever is piped in, with what would be lost, and nothing is changed; with `--yes` it is done.
fn assert_asked(person: &Person, arguments: &[&str], lost: &str) {
    let before = person.bytes();
    let sentence = person.refused(arguments, "yes\nsí\n");
    assert!(sentence.contains(lost) && sentence.contains("--yes"), "{arguments:?}: {sentence}");
    assert!(person.bytes() == before, "{arguments:?} changed the folder");
    person.does(&[arguments, &["--yes"]].concat(), "");
    assert!(person.bytes() != before, "{arguments:?} did nothing");
}

#[test]
fn every_deletion_asks_first_and_says_what_it_deletes() {
    for (lang, hearing, log) in [("en", "Master hearing", "entry 1"), ("es", "Audiencia", "la entrada 1")] {
        let person = Person::with_vault(lang);
        let note = added(&person, &["note", "add"], "My list\nof things");
        let paper = added(&person, &["paper", "add", "--title", "My letter"], "letter");
        let held = added(&person, &["hearing", "add", "2027-02-05T09:00", "--kind", "master"], "");
        let duty = added(&person, &["duty", "add", "photo", "--every", "1 day"], "title: My photo\n");
        let contact = added(&person, &["contact", "add"], "name: Lic. Ruiz\n");
        let address = added(&person, &["address", "add"], "lines: 12 Main Street\n");
        let eva = added(&person, &["person", "add"], "name: Eva\n");
        person.does(&["fact", "set", "last_arrival", "2025-11-29"], "");
        person.does(&["log", "add"], "what: they called\n");
        person.does(&["vault", "code", "--yes"], "");
        let slots = person.items(&["vault", "slots"]);
        let code = slots.iter().find(|slot| slot["kind"] == "recovery").unwrap()["id"].as_str().unwrap();
        for (arguments, lost) in [
            (["note", "delete", &note], "My list"),
            (["paper", "delete", &paper], "My letter"),
            (["hearing", "delete", &held], hearing),
            (["duty", "delete", &duty], "My photo"),
            (["contact", "delete", &contact], "Lic. Ruiz"),
            (["address", "delete", &address], "12 Main Street"),
            (["person", "leave", &eva], "Eva"),
            (["fact", "unset", "last_arrival"], "last_arrival"),
            (["log", "remove", "1"], log),
        ] {
            assert_asked(&person, &arguments, lost);
        }
        assert_asked(&person, &["vault", "slots", "--remove", code], "");
        // What is not there is not asked about.
        assert!(!person.refused(&["note", "delete", "ffff"], "").contains("--yes"));
    }
}

#[test]
fn at_the_prompt_the_next_command_is_no_answer() {
    let person = Person::with_vault("en");
    let id = added(&person, &["note", "add"], "My list");
    let output = person.run(&["open"], &format!("note delete {id}\nyes\nnote list\n"));
    assert!(String::from_utf8_lossy(&output.stdout).contains("My list"));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_later_date_strikes_out_an_earlier_one_only_after_a_yes() {
    for (lang, hotline, day, website) in [
        ("en", "the court's phone line", "Tuesday 12 January 2027, 8:30 a.m.", "the court's website"),
        ("es", "la línea telefónica de la corte", "martes 12 de enero de 2027, 8:30 a. m.", "el sitio web"),
    ] {
        let person = Person::with_vault(lang);
        let add = ["hearing", "add", "2027-02-05T09:00", "--source", "notice_to_appear"];
        let hearing = added(&person, &add, "290 Broadway\n");
        person.does(&["hearing", "source", &hearing, "hotline", "2027-01-12T08:30"], "");
        person.does(&["hearing", "source", &hearing, "website", "2027-03-03T09:00"], "");
        // That another source says a later day is no loss.
        let standing = person.json(&["hearing", "show", &hearing], "");
        assert_eq!(
            (&standing["at"], &standing["standing"]),
            (&"2027-01-12T08:30".into(), &"conflict".into())
        );
        let before = person.bytes();
        let sentence = person.refused(&["hearing", "source", &hearing, "website", "--right"], "yes\n");
        assert!(sentence.contains(hotline) && sentence.contains(day), "{sentence}");
        assert!(!sentence.contains(website), "it is the one that stays: {sentence}");
        assert!(person.bytes() == before);
        let settled = person.json(&["hearing", "source", &hearing, "website", "--right", "--yes"], "");
        assert_eq!(settled["at"], "2027-03-03T09:00");
        // The earlier of two is taken at once.
        person.does(&["hearing", "source", &hearing, "lawyer", "2027-01-20T09:00"], "");
        assert_eq!(
            person.json(&["hearing", "source", &hearing, "lawyer", "--right"], "")["at"],
            "2027-01-20T09:00"
        );
    }
}

#[test]
fn a_time_that_is_earlier_on_the_same_day_is_a_loss_too() {
    let person = Person::with_vault("en");
    let hearing = added(&person, &["hearing", "add", "2027-02-05T09:00", "--source", "hotline"], "");
    person.does(&["hearing", "source", &hearing, "lawyer", "2027-02-05T13:00"], "");
    let sentence = person.refused(&["hearing", "source", &hearing, "lawyer", "--right"], "");
    assert!(sentence.contains("9:00 a.m."), "{sentence}");
}

#[test]
fn what_goes_wrong_leads_to_the_command_that_helps() {
    for lang in ["en", "es"] {
        let nobody = Person::new(lang);
        assert!(nobody.refused(&["note", "list"], "").contains("faro vault create"));
        let person = Person::with_vault(lang);
        fs::write(person.path("wrong"), "another horse battery").unwrap();
        let wrong = person.path("wrong").to_str().unwrap().to_owned();
        let list = ["note", "list", "--passphrase-file", &wrong];
        assert!(person.refused(&list, "").contains("faro vault recover"));
        let json: serde_json::Value =
            serde_json::from_slice(&person.run(&[&list[..], &["--json"]].concat(), "").stdout).unwrap();
        assert_eq!(json["error"]["code"], "vault-wrong-secret");
        assert!(person.refused(&["backup", "notes.age"], "").contains("faro vault code"));
        let slot = person.refused(&["vault", "slots", "--remove", "ffff"], "");
        assert!(slot.contains("faro vault slots"), "{slot}");
        fs::write(person.path("data/vault/vault.db"), vec![0x55; 8192]).unwrap();
        let database = person.path("data/vault/vault.db");
        fs::write(database, "").unwrap();
        assert!(person.refused(&["note", "list"], "").contains("faro vault salvage"));
    }
}
