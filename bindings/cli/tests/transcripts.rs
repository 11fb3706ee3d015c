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

/// How many digits a passphrase of the demo has, and each of the eight groups of a recovery code.
const PASSPHRASE: usize = 18;
const GROUP: usize = 6;

fn parts(text: &str, is: impl Fn(&str) -> bool) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| is(part)).collect()
}

/// The parts of a text that are ids of records, whole or by their first eight digits.
fn ids(text: &str) -> Vec<&str> {
    let is_hex = |part: &str| part.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'));
    parts(text, |part| matches!(part.len(), 8 | 32) && is_hex(part))
}

/// Without what chance put into it: ids, keys, secrets and the folder of the test.
fn steady(answer: &str, folder: &Path) -> String {
    let answer = answer.replace(&*folder.to_string_lossy(), "~");
    let digits =
        |length| parts(&answer, move |part| part.len() == length && part.bytes().all(|c| c.is_ascii_digit()));
    let code = Some(digits(GROUP)).filter(|groups| groups.len() >= 8);
    let mut chance = [ids(&answer), digits(PASSPHRASE), code.unwrap_or_default()].concat();
    // A short one can be the beginning of a long one.
    chance.sort_by_key(|part| Reverse(part.len()));
    let answer = chance.iter().fold(answer.clone(), |text, part| text.replace(part, &"0".repeat(part.len())));
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
    assert_eq!(seen, 9);
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
        let is_said = |said: &str| match line.strip_suffix('…') {
            Some(begins) => said.starts_with(begins.trim_end()),
            None => said == *line,
        };
        assert!(line.trim() == "…" || rest.any(is_said), "{line}");
    }
    assert!(shown.len() > 40);
}
