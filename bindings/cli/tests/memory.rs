//! What this computer remembers of a vault, away from it: whoever changes the vault's folder does not change it too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use common::{Person, copy_folder, finish};

fn memories(person: &Person) -> Vec<PathBuf> {
    let entries = fs::read_dir(person.path("state/faro/seen")).into_iter().flatten();
    entries.map(|entry| entry.unwrap().path()).collect()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).replace('\n', " ")
}

/// Puts back an older state of everything that lies in the data folder, and answers the paper that was added since.
fn with_older_data(person: &Person) -> PathBuf {
    person.does(&["note", "add"], "first");
    let (data, kept) = (person.path("data"), person.path("kept"));
    copy_folder(&data, &kept);
    let paper = person.json(&["paper", "add", "--title", "letter"], "a letter");
    let paper = data.join("vault/papers").join(paper["id"].as_str().unwrap());
    let (place, away) = (data.join("vault/papers"), person.path("papers"));
    copy_folder(&place, &away);
    fs::remove_dir_all(&data).unwrap();
    copy_folder(&kept, &data);
    copy_folder(&away, &place);
    assert!(paper.exists());
    paper
}

#[test]
fn an_older_data_folder_is_noticed_whole_and_no_paper_of_a_newer_state_goes() {
    let person = Person::with_vault("en");
    let paper = with_older_data(&person);
    let beside: Vec<_> =
        person.bytes().into_keys().filter(|path| !path.starts_with(person.path("data/vault"))).collect();
    assert_eq!(beside, Vec::<PathBuf>::new(), "nothing is remembered beside the vault");
    let output = person.run(&["note", "list"], "");
    assert_eq!(output.status.code(), Some(3));
    assert!(told(&output).starts_with("This is an older state of your vault"), "{}", told(&output));
    assert!(paper.exists());
}

#[test]
fn without_a_memory_it_is_said_what_that_leaves_and_no_paper_goes() {
    for (lang, said) in [("en", "Faro remembers nothing of this vault"), ("es", "Faro no recuerda nada")] {
        let person = Person::with_vault(lang);
        let paper = with_older_data(&person);
        let output = person.run(&["note", "list", "--no-memory"], "");
        assert_eq!(output.status.code(), Some(0));
        assert!(told(&output).starts_with(said), "{}", told(&output));
        // A computer that has no such folder, and one that has not seen this vault before.
        for (folder, is_said) in [("", true), ("elsewhere", false)] {
            let mut command = person.command(&["note", "list"]);
            match folder {
                "" => command.env_remove("XDG_STATE_HOME"),
                folder => command.env("XDG_STATE_HOME", person.path(folder)),
            };
            let output = finish(command, "");
            assert_eq!(
                (output.status.code(), told(&output).starts_with(said)),
                (Some(0), is_said),
                "{folder}"
            );
        }
        assert!(paper.exists());
    }
}

#[test]
fn each_vault_has_a_memory_of_its_own_and_an_erasure_takes_it() {
    let person = Person::with_vault("en");
    let other = person.path("stick").to_str().unwrap().to_owned();
    person.does(&["vault", "create", "--least-work", "--dir", &other], "");
    assert_eq!(memories(&person).len(), 2);
    // It goes with the vault, wherever its folder is.
    fs::rename(&other, person.path("mounted elsewhere")).unwrap();
    let other = person.path("mounted elsewhere").to_str().unwrap().to_owned();
    let kept = person.path("kept");
    copy_folder(&person.path("mounted elsewhere/vault"), &kept);
    person.does(&["note", "add", "--dir", &other], "second");
    fs::remove_dir_all(person.path("mounted elsewhere/vault")).unwrap();
    copy_folder(&kept, &person.path("mounted elsewhere/vault"));
    assert_eq!(person.run(&["note", "list", "--dir", &other], "").status.code(), Some(3));
    person.does(&["vault", "erase", "--yes", "--dir", &other], "");
    assert_eq!(memories(&person).len(), 1);
    person.does(&["vault", "erase", "--yes", "--no-memory"], "");
    assert!(!person.path("state/faro").exists());

    let person = Person::new("en");
    person.does(&["vault", "create", "--least-work", "--no-memory"], "");
    person.does(&["note", "add", "--no-memory"], "a note");
    assert!(!person.path("state").exists());
}
