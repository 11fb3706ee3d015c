//! How a vault was found, by the real binary: damaged, older than what was seen, or sound; said before anything else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;
use std::process::Output;

use common::{Person, copy_folder};
use serde_json::Value;

/// The commands whose lists are empty when everything that could be in them is lost.
const LISTS: [&[&str]; 12] = [
    &["due"],
    &["week"],
    &["month"],
    &["plan"],
    &["note", "list"],
    &["paper", "list"],
    &["person", "list"],
    &["contact", "list"],
    &["address", "list"],
    &["hearing", "list"],
    &["duty", "list"],
    &["log", "list"],
];

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace('\n', " ")
}

fn condition(output: &Output) -> Value {
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let first = answer.as_object().unwrap().keys().next().unwrap().clone();
    assert_eq!(first, "vault", "{answer}");
    answer["vault"]["condition"].clone()
}

/// A row that does not verify: the pages of a long note end the file.
fn damage(person: &Person) {
    person.does(&["note", "add"], &"a long note ".repeat(4000));
    let database = person.path("data/vault/vault.db");
    let mut bytes = fs::read(&database).unwrap();
    let at = bytes.len() - 9000;
    bytes[at] ^= 1;
    fs::write(&database, bytes).unwrap();
}

#[test]
fn a_damaged_vault_says_so_first_and_never_says_nothing() {
    for (lang, damaged, lacking) in [
        ("en", "The vault is damaged, so Faro only reads it", "Something may be missing in this list"),
        ("es", "La caja fuerte está dañada", "Quizás a esta lista le falte algo"),
    ] {
        let person = Person::with_vault(lang);
        damage(&person);
        for list in LISTS {
            let output = person.run(list, "");
            let (said, told) = (words(&output.stdout), words(&output.stderr));
            assert_eq!(output.status.code(), Some(3), "{list:?}: {told}");
            assert!(told.starts_with(damaged) && told.matches(damaged).count() == 1, "{list:?}: {told}");
            assert!(said.contains(lacking), "{list:?}: {said}");
            let output = person.run(&[list, &["--json"]].concat(), "");
            assert_eq!((output.status.code(), condition(&output)), (Some(3), "damaged".into()), "{list:?}");
        }
        // What is refused is refused, whatever the vault is like.
        let refused = person.run(&["note", "add"], "a note");
        assert_eq!(refused.status.code(), Some(1));
        assert_eq!(person.run(&["rule", "list"], "").status.code(), Some(0));
        // At the prompt it is said of every command, and counts at the end.
        let open = person.run(&["open"], "note list\nrule list --json\n");
        assert_eq!(open.status.code(), Some(3));
        assert_eq!(words(&open.stderr).matches(damaged).count(), 2, "{}", words(&open.stderr));
        assert!(!words(&open.stdout).contains("\"vault\""), "rules are no part of it");
    }
}

#[test]
fn an_older_vault_is_announced_until_it_is_accepted() {
    for (lang, older) in
        [("en", "This is an older state of your vault"), ("es", "Este es un estado anterior")]
    {
        let person = Person::with_vault(lang);
        person.does(&["note", "add"], "first");
        let (vault, kept) = (person.path("data/vault"), person.path("kept"));
        copy_folder(&vault, &kept);
        person.does(&["note", "add"], "second");
        let seen: Vec<_> = fs::read_dir(person.path("state/faro/seen")).unwrap().collect();
        assert_eq!(fs::read(seen[0].as_ref().unwrap().path()).unwrap().len(), 32);
        fs::remove_dir_all(&vault).unwrap();
        copy_folder(&kept, &vault);

        let output = person.run(&["note", "list"], "");
        assert_eq!(output.status.code(), Some(3));
        assert!(words(&output.stderr).starts_with(older), "{}", words(&output.stderr));
        // A change does not make it the newest.
        assert_eq!(person.run(&["note", "add"], "third").status.code(), Some(3));
        assert_eq!(condition(&person.run(&["due", "--json"], "")), "older");
        assert_eq!(person.run(&["vault", "status", "--accept"], "\n").status.code(), Some(1));
        let accepted = person.run(&["vault", "status", "--accept", "--yes"], "");
        assert_eq!(accepted.status.code(), Some(0), "{}", words(&accepted.stderr));
        assert_eq!(person.items(&["note", "list"]).len(), 2);
        assert_eq!(condition(&person.run(&["vault", "status", "--accept", "--json"], "")), "sound");
    }
}

#[test]
fn a_vault_that_is_made_anew_is_not_older() {
    let person = Person::with_vault("en");
    fs::write(person.path("new"), "staple battery horse").unwrap();
    let new = person.path("new").to_str().unwrap().to_owned();
    let with_new = ["--least-work", "--new-passphrase-file", &new];
    let code = person.json(&["vault", "code"], "")["recovery_code"].as_str().unwrap().to_owned();
    for number in 0..5 {
        person.does(&["note", "add"], &format!("note {number}"));
    }
    let file = person.path("notes.age").to_str().unwrap().to_owned();
    person.does(&["backup", &file], "");
    person.does(&["note", "add"], "after the backup");
    person.does(&[&["restore", &file][..], &with_new].concat(), &code);
    let list = ["note", "list", "--passphrase-file", &new];
    assert_eq!(person.items(&list).len(), 5);
    person.does(
        &[
            "vault",
            "rotate",
            "--yes",
            "--passphrase-file",
            &new,
            "--least-work",
            "--new-passphrase-file",
            &new,
        ],
        "",
    );
    assert_eq!(person.items(&list).len(), 5);
    let saved = person.path("saved").to_str().unwrap().to_owned();
    person.does(&[&["vault", "salvage", &saved, "--passphrase-file", &new][..], &with_new].concat(), "");
    assert_eq!(person.items(&[&list[..], &["--dir", &saved]].concat()).len(), 5);
    person.does(&["vault", "erase", "--yes"], "");
    assert!(person.bytes().keys().all(|path| path.to_string_lossy().contains("vault.old-1")));
}
