//! A backup by the real binary: made, proven, and made a vault again on another device.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;

use common::Person;
use serde_json::{Value, json};

const NEW: &str = "staple battery horse";

/// Somebody with a note, a paper, a recovery code and a backup of all that.
fn with_backup(lang: &'static str) -> (Person, String, String) {
    let person = Person::with_vault(lang);
    person.does(&["note", "add"], "Quetzaltenango");
    fs::write(person.path("photo.png"), [7; 70_000]).unwrap();
    person.does(&["paper", "add", person.path("photo.png").to_str().unwrap()], "");
    let code = person.json(&["vault", "code"], "")["recovery_code"].as_str().unwrap().to_owned();
    let file = person.path("notes.age").to_str().unwrap().to_owned();
    fs::write(person.path("new"), NEW).unwrap();
    (person, code, file)
}

fn notes(person: &Person, more: &[&str]) -> Vec<String> {
    let notes = person.items(&[&["note", "list"], more].concat());
    notes.iter().map(|note| note["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_phone_that_is_lost_costs_the_phone() {
    for (lang, made, good, restored) in [
        (
            "en",
            "Faro read it back",
            "The code opens this backup of Sunday 22 November 2026",
            "Your backup of Sunday",
        ),
        (
            "es",
            "Faro la leyó otra vez",
            "El código abre esta copia de respaldo del domingo",
            "Su copia de respaldo del domingo",
        ),
    ] {
        let (person, code, file) = with_backup(lang);
        let said = person.does(&["backup", &file], "");
        assert!(said.contains(made), "{said}");
        assert!(fs::read(&file).unwrap().starts_with(b"age-encryption.org/v1\n-> scrypt "));
        let checked = person.does(&["backup", "--check", &file], &code);
        assert!(checked.replace('\n', " ").starts_with(good), "{checked}");
        let counts = person.json(&["backup", "--check", &file], &code.replace('-', " "));
        let whole = json!({ "made": "2026-11-22T14:00:00Z", "records": 3, "papers": 1, "missing_papers": [], "file": file });
        assert_eq!(counts, whole);

        // Another device: nothing of the first but the file and the code on paper.
        let other = Person::new(lang);
        fs::write(other.path("new"), NEW).unwrap();
        let new = other.path("new").to_str().unwrap().to_owned();
        let restore = ["restore", &file, "--least-work", "--new-passphrase-file", &new];
        let said = other.does(&restore, &code).replace('\n', " ");
        assert!(said.starts_with(restored) && !said.contains("vault.old"), "{said}");
        assert_eq!(notes(&other, &["--passphrase-file", &new]), ["Quetzaltenango"]);
        assert!(other.does(&["vault", "check", "--passphrase-file", &new], "").contains('1'));
        let recover = ["vault", "recover", "--least-work", "--new-passphrase-file"];
        let old = other.path("passphrase").to_str().unwrap().to_owned();
        other.does(&[&recover[..], &[old.as_str()]].concat(), &code);
        assert_eq!(notes(&other, &[]), ["Quetzaltenango"]);
    }
}

#[test]
fn a_restore_keeps_the_vault_that_was_there() {
    let (person, code, file) = with_backup("en");
    person.does(&["backup", &file], "");
    person.does(&["note", "add"], "newer than the backup");
    let new = person.path("new").to_str().unwrap().to_owned();
    let restore = ["restore", &file, "--least-work", "--new-passphrase-file", &new];
    let answer = person.json(&restore, &code);
    let kept = person.path("data/vault.old-1");
    let same = |path: &Value| fs::canonicalize(path.as_str().unwrap()).unwrap();
    assert_eq!(same(&answer["kept"]), fs::canonicalize(&kept).unwrap());
    assert_eq!(notes(&person, &["--passphrase-file", &new]), ["Quetzaltenango"]);
    let old = person.path("old");
    fs::create_dir(&old).unwrap();
    fs::rename(&kept, old.join("vault")).unwrap();
    assert_eq!(notes(&person, &["--dir", old.to_str().unwrap()]).len(), 2);
}

#[test]
fn a_backup_that_cannot_be_is_refused_with_a_sentence() {
    for (lang, sentences) in [
        (
            "en",
            [
                "The vault has no recovery code",
                "There is already a file with that name.",
                "That file or folder does not exist.",
                "This code does not open the backup.",
                "This file is not a backup of Faro.",
                "The backup is damaged",
                "Group 8 needs six digits.",
            ],
        ),
        (
            "es",
            [
                "La caja fuerte no tiene código",
                "Ya hay un archivo con ese nombre.",
                "No existe ese archivo o carpeta.",
                "Este código no abre la copia",
                "Este archivo no es una copia de respaldo",
                "La copia de respaldo está dañada",
                "El grupo 8 necesita seis dígitos.",
            ],
        ),
    ] {
        let person = Person::with_vault(lang);
        let file = person.path("notes.age").to_str().unwrap().to_owned();
        let mut said = vec![person.refused(&["backup", &file], "")];
        assert!(!person.path("notes.age").exists());
        let code = person.json(&["vault", "code"], "")["recovery_code"].as_str().unwrap().to_owned();
        person.does(&["backup", &file], "");
        let whole = fs::read(&file).unwrap();
        said.push(person.refused(&["backup", &file], ""));
        said.push(person.refused(&["backup", "/nowhere/notes.age"], ""));
        let before = person.bytes();
        let new = person.path("new").to_str().unwrap().to_owned();
        fs::write(&new, NEW).unwrap();
        let restore = |file: &str, code: &str| {
            let checked = person.refused(&["backup", "--check", file], code);
            let refused =
                person.refused(&["restore", file, "--least-work", "--new-passphrase-file", &new], code);
            assert_eq!(checked, refused);
            refused
        };
        said.push(restore(&file, &"000000-".repeat(8)));
        said.push(restore(&new, &code));
        fs::write(&file, &whole[..whole.len() - 1]).unwrap();
        said.push(restore(&file, &code));
        said.push(restore(&file, &code[..54]));
        for (said, sentence) in said.iter().zip(sentences) {
            assert!(said.starts_with(sentence), "{said}");
        }
        assert!(person.bytes() == before);
    }
}

#[test]
fn an_erasure_can_keep_a_backup_first() {
    let (person, code, file) = with_backup("en");
    let erased = person.json(&["vault", "erase", "--yes", "--backup", &file], "");
    assert_eq!(erased["backup"], json!(file));
    assert!(person.bytes().is_empty());
    assert_eq!(person.json(&["backup", "--check", &file], &code)["papers"], 1);
    // Where the backup fails nothing is erased.
    let (person, ..) = with_backup("en");
    let before = person.bytes();
    let refused = person.refused(&["vault", "erase", "--yes", "--backup", "/nowhere/notes.age"], "");
    assert!(refused.starts_with("That file or folder does not exist."), "{refused}");
    assert!(person.bytes() == before);
}
