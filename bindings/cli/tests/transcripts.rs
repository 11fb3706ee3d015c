//! What the command line says, one case a file in `transcripts`: each line that begins with `$ ` is done, and what it
//! answers stands below it. `FARO_BLESS=1` writes them anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::path::Path;
use std::{env, fs};

use common::Person;
use common::transcript::{answer, masked};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/transcripts");
const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md");

/// What stands for the id of a record that was just made.
const ZEROS: &str = "00000000";

/// The ids of records in an answer: eight hex digits.
fn ids(text: &str) -> Vec<&str> {
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric());
    let is_id = |part: &&str| part.len() == 8 && part.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'));
    parts.filter(is_id).collect()
}

/// What happens when somebody does what the file says. A command names the last record that an answer named.
fn told(text: &str) -> String {
    let person = Person::with_vault("en");
    let (mut told, mut last) = (String::new(), ZEROS.to_owned());
    for line in text.lines().filter(|line| line.starts_with("$ ") || line.starts_with("# ")) {
        if let Some(command) = line.strip_prefix("$ ") {
            let answer = answer(&person, &command.replace(ZEROS, &last));
            let ids = ids(&answer);
            let answer = ids.iter().fold(answer.clone(), |text, id| text.replace(id, ZEROS));
            last = ids.last().map_or(last, |id| (*id).to_owned());
            told += &format!("\n{line}\n{}", masked(&answer));
        } else {
            told += &format!("{line}\n");
        }
    }
    told
}

#[test]
fn each_case_is_told_word_for_word() {
    let (mut seen, mut differ) = (0, Vec::new());
    for entry in fs::read_dir(FOLDER).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let told = told(&text);
        if env::var_os("FARO_BLESS").is_some() {
            fs::write(&path, &told).unwrap();
        } else if told != text {
            let line = text.lines().zip(told.lines()).find(|(there, now)| there != now);
            differ.push(format!("{}: {line:?}", path.display()));
        }
        seen += 1;
    }
    assert!(seen >= 8, "{seen}");
    assert!(differ.is_empty(), "FARO_BLESS=1 writes them anew: {differ:#?}");
}

#[test]
fn what_the_readme_shows_of_the_demo_is_what_it_says() {
    let demo = fs::read_to_string(Path::new(FOLDER).join("demo.txt")).unwrap();
    let readme = fs::read_to_string(README).unwrap();
    let shown = readme.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
    let shown: Vec<&str> = shown.lines().filter(|line| !line.is_empty()).collect();
    let mut rest = demo.lines();
    for line in &shown {
        let begins = line.trim_end_matches('…').trim_end();
        if !begins.is_empty() {
            assert!(rest.any(|said| said.starts_with(begins)), "{line}");
        }
    }
    assert!(shown.len() > 40);
}
