//! A reader who goes away, as `head` does, ends an answer and is no fault.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Person;

#[test]
fn a_reader_who_goes_away_is_no_fault() {
    let person = Person::with_vault("en");
    person.does(&["fact", "set", "last_arrival", "2025-11-29"], "");
    let paper = person.json(&["paper", "add", "--title", "letter"], &"a letter ".repeat(40_000));
    let paper = paper["id"].as_str().unwrap();
    let demo = person.path("demo").to_str().unwrap().to_owned();
    let commands: [&[&str]; 19] = [
        &["completions", "bash"],
        &["completions", "zsh"],
        &["completions", "fish"],
        &["completions", "elvish"],
        &["completions", "powershell"],
        &["--help"],
        &["--version"],
        &["note", "--help"],
        &["rule", "list"],
        &["rule", "list", "--json"],
        &["rule", "show", "us.pfr"],
        &["guide", "show", "us.hearing"],
        &["due"],
        &["due", "us.asylum.one_year"],
        &["week"],
        &["case", "show"],
        &["log", "export"],
        &["paper", "show", paper],
        &["demo", "--dir", &demo],
    ];
    for arguments in commands {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = person.command(arguments).stdout(writer).spawn().unwrap().wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.is_empty(), "{arguments:?}: {:?} {said}", output.status);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn what_cannot_be_written_is_told_whichever_way_it_is_written() {
    let person = Person::with_vault("en");
    let paper = person.json(&["paper", "add", "--title", "letter"], "a letter");
    for arguments in
        [&["completions", "bash"][..], &["--help"], &["paper", "show", paper["id"].as_str().unwrap()]]
    {
        let full = std::fs::File::create("/dev/full").unwrap();
        let status = person.command(arguments).stdout(full).status().unwrap();
        assert_eq!(status.code(), Some(1), "{arguments:?}: an answer was lost");
    }
}
