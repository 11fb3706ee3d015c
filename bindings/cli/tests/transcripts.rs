//! What the command line says, one case a file in `transcripts`: each line that begins with `$ ` is done, and what it
//! answers stands below it. `FARO_BLESS=1` writes them anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::cmp::Reverse;
use std::path::Path;
use std::{env, fs};

use common::Person;
use common::transcript::{answer, masked};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/transcripts");
const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md");

/// What stands for the id of a record that was just made.
const ZEROS: &str = "00000000";

/// How many digits a passphrase of the demo has.
const PASSPHRASE: usize = 18;

fn is_hex(part: &str) -> bool {
    part.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'))
}

/// The parts of a text that are ids of records, whole or by their first eight digits; or a passphrase of digits.
fn ids(text: &str) -> Vec<&str> {
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric());
    parts.filter(|part| matches!(part.len(), 8 | PASSPHRASE | 32) && is_hex(part)).collect()
}

/// Without what chance put into it: ids, keys and the folder of the test.
fn steady(answer: &str, folder: &Path) -> String {
    let answer = answer.replace(&*folder.to_string_lossy(), "~");
    let mut ids = ids(&answer);
    // A short one is the beginning of a long one.
    ids.sort_by_key(|id| Reverse(id.len()));
    let answer = ids.iter().fold(answer.clone(), |text, id| text.replace(id, &"0".repeat(id.len())));
    let is_key = |word: &&str| word.len() > 50 && word.starts_with("RW");
    let keys: Vec<&str> = answer.split_whitespace().filter(is_key).collect();
    masked(&keys.iter().fold(answer.clone(), |text, key| text.replace(key, "RW…")))
}

/// What happens when somebody does what the file says. A command names the last record that an answer named.
fn told(text: &str) -> String {
    let person = Person::with_vault("en");
    let (mut told, mut last) = (String::new(), ZEROS.to_owned());
    for line in text.lines().filter(|line| line.starts_with("$ ") || line.starts_with("# ")) {
        told += &if line.starts_with('#') { format!("{line}\n") } else { format!("\n{line}\n") };
        if let Some(command) = line.strip_prefix("$ ") {
            let answer = answer(&person, &command.replace(ZEROS, &last));
            last = ids(&answer).last().map_or(last, |id| (*id).to_owned());
            told += &steady(&answer, person.folder.path());
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
