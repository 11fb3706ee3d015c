//! The proof log speaks the language of whoever reads it, whatever language it was written in.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Person;
use serde_json::{Value, json};

#[test]
fn what_was_written_in_spanish_is_read_in_english() {
    let person = Person::with_vault("es");
    person.does(&["fact", "set", "moved_on", "2026-11-20"], "");
    person.does(&["due", "done", "us.ar11"], "reference: recibo 7\n");
    person.does(&["due", "undo", "us.ar11"], "");
    person.does(&["log", "add"], "what: llamaron de la corte\n");
    let titles = |lang: &'static str| {
        let list = person.does(&["log", "list", "--lang", lang], "");
        let sheet = person.does(&["log", "export", "--sheet", "--lang", lang], "");
        let items = person.json(&["log", "list", "--lang", lang], "")["items"].as_array().unwrap().clone();
        let json = items.iter().map(|item| item["title"].as_str().unwrap()).collect::<Vec<_>>().join("\n");
        [list, sheet, json]
    };
    let rule = |lang| {
        let title = person.json(&["rule", "show", "us.ar11", "--lang", lang], "")["title"].clone();
        title.as_str().unwrap().to_owned()
    };
    let (english, spanish) = (rule("en"), rule("es"));
    for (lang, there, gone) in [("en", &english, &spanish), ("es", &spanish, &english)] {
        for said in titles(lang) {
            assert!(
                said.matches(there.as_str()).count() == 2 && !said.contains(gone.as_str()),
                "{lang}: {said}"
            );
            assert!(said.contains("llamaron de la corte"), "one's own words stay: {said}");
        }
    }
    // Whoever has no Faro reads what the person read.
    let export: serde_json::Value = serde_json::from_str(&person.does(&["log", "export"], "")).unwrap();
    let first = &export["entries"][0]["content"];
    assert_eq!((&first["what"], &first["title"]["id"]), (&spanish.into(), &"us-ar11".into()));
    assert_eq!(person.json(&["log", "verify"], "")["fault"], serde_json::Value::Null);
}

fn two_entries() -> Person {
    let person = Person::with_vault("en");
    person.does(&["log", "add"], "what: a visit\n");
    person.does(&["log", "add"], "what: a call to my sister\n");
    person
}

#[test]
fn an_export_has_its_signature_beside_it_and_is_verified_without_a_vault() {
    let person = two_entries();
    let file = person.folder.path().join("log.json");
    let file = file.to_str().unwrap();
    let exported = person.json(&["log", "export", "--choose", "1", "--output", file], "");
    assert_eq!(
        (&exported["withheld"], &exported["signature"]),
        (&json!([2]), &format!("{file}.minisig").into())
    );
    let (key, code) = (exported["signed_by"].as_str().unwrap(), exported["code"].as_str().unwrap());
    assert!(!std::fs::read_to_string(file).unwrap().contains("sister"));

    let stranger = Person::new("en");
    let seen = stranger.json(&["log", "verify", file], "");
    assert_eq!((&seen["signature"]["state"], &seen["signature"]["key"]), (&"right".into(), &key.into()));
    assert_eq!((&seen["fault"], &seen["withheld"]), (&Value::Null, &json!([2])));
    let said = stranger.does(&["log", "verify", file, "--key", key, "--code", code], "");
    for part in ["as the key that you gave signed it", "that of entry 2", "did not write it all anew"] {
        assert!(flat(&said).contains(part), "{part}: {said}");
    }
    let said = flat(&stranger.does(&["log", "verify", file, "--lang", "es"], ""));
    assert!(
        said.contains("La firma es correcta") && said.contains("dejó fuera") && said.contains(key),
        "{said}"
    );

    // What is wrong is refused in words, and by the exit code.
    let refused = |arguments: &[&str], part: &str| {
        let output = stranger.run(arguments, "");
        let said = flat(&String::from_utf8(output.stdout).unwrap());
        assert!(output.status.code() == Some(1) && said.contains(part), "{arguments:?}: {said}");
    };
    let wrong = code.replacen(&code[..4], "0000", 1);
    refused(&["log", "verify", file, "--code", &wrong], "No entry has this check code");
    let other = two_entries();
    let others = other.json(&["log", "code"], "")["key"].as_str().unwrap().to_owned();
    refused(&["log", "verify", file, "--key", &others], "The signature was made with another key");
    let whole = std::fs::read_to_string(file).unwrap();
    std::fs::write(file, whole.replace("a visit", "a party")).unwrap();
    refused(&["log", "verify", file], "The file is not the one that was signed");
    std::fs::write(file, &whole).unwrap();
    std::fs::remove_file(format!("{file}.minisig")).unwrap();
    refused(&["log", "verify", file, "--key", key], "There is no signature");
    assert_eq!(stranger.json(&["log", "verify", file], "")["signature"]["state"], "absent");
    assert!(stranger.refused(&["log", "verify", file, "--key", "RW"], "").contains("no signing key"));
    std::fs::write(file, "{}").unwrap();
    assert!(stranger.refused(&["log", "verify", file], "").contains("no proof log"));
}

#[test]
fn what_is_there_already_is_not_written_over_and_nothing_half_is_left() {
    let person = two_entries();
    let file = person.folder.path().join("log.json");
    let beside = person.folder.path().join("log.json.minisig");
    std::fs::write(&beside, "mine").unwrap();
    person.refused(&["log", "export", "--output", file.to_str().unwrap()], "");
    assert!(!file.exists() && std::fs::read(&beside).unwrap() == b"mine");
    for choose in ["0", "3", "2-1", "1-3", "x", "1-18446744073709551615"] {
        assert!(person.refused(&["log", "export", "--choose", choose], "").contains("from 1 to 2"));
    }
}

#[test]
fn a_check_code_is_offered_and_shows_later_that_nothing_was_written_anew() {
    let person = Person::with_vault("en");
    assert!(person.refused(&["log", "code"], "").contains("no entries yet"));
    let said = person.does(&["log", "add"], "what: a visit\n");
    assert!(flat(&said).contains("faro log code"), "{said}");
    let line = person.does(&["log", "code"], "");
    let code = person.json(&["log", "code"], "");
    let (digits, key) = (code["code"].as_str().unwrap(), code["key"].as_str().unwrap());
    let first = line.lines().next().unwrap();
    assert!(
        first.contains(digits) && first.contains(key) && first == code["line"].as_str().unwrap(),
        "{line}"
    );
    assert!(flat(&line).contains("Give this line to your lawyer today"), "{line}");
    person.does(&["log", "add"], "what: a call\n");
    let held = person.does(&["log", "verify", "--code", digits], "");
    assert!(held.contains("that of entry 1"), "{held}");
    let anew = two_entries();
    let output = anew.run(&["log", "verify", "--code", digits, "--json"], "");
    assert_eq!(output.status.code(), Some(1));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&found["fault"], &found["code_of"]), (&Value::Null, &Value::Null));
    let marked = Person::with_vault("en");
    marked.does(&["fact", "set", "moved_on", "2026-11-20"], "");
    let said = marked.does(&["due", "done", "us.ar11"], "reference: 7\n");
    assert!(flat(&said).contains("faro log code"), "{said}");
}

/// As one line: what is said is wrapped.
fn flat(said: &str) -> String {
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}
