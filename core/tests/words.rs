//! What the code says and what the locales hold are the same; every language that is whole stays so, and what another
//! one has is right.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use faro_core::checks::{Project, check};
use faro_core::files::Files;

/// Messages whose names the code puts together.
const COMPOSED: [&str; 5] = ["weekday-", "month-", "help", "slot-", "explain-"];

/// Where a literal is the id of a message.
const NAMED_BY: [&str; 6] =
    ["Message::new(\"", "say(\"", "Step::new(\"", "from_id(\"", "text_of(\"", "row(\""];

fn sources() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    for folder in ["src", "../bindings/ffi/src", "../bindings/cli/src"] {
        collect(&root.join(folder), &mut texts);
    }
    assert!(texts.len() > 60);
    texts
}

fn collect(folder: &Path, texts: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, texts);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            // Unit tests name messages of their own.
            let text = fs::read_to_string(&path).unwrap();
            texts.push(text.split("#[cfg(test)]\nmod ").next().unwrap().to_owned());
        }
    }
}

/// The ids of the app's own messages in English; those of packs belong to rules.
fn ids() -> BTreeSet<String> {
    let files =
        Files::builtin().matching("locales/en/", ".ftl").filter(|(path, _)| !path.contains("/packs/"));
    let lines = files.flat_map(|(_, text)| text.lines());
    let ids = lines.filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    ids.filter(|id| !id.starts_with([' ', '#', '.'])).map(str::to_owned).collect()
}

#[test]
fn every_message_is_said_somewhere_and_every_literal_is_a_message() {
    let (sources, ids) = (sources(), ids());
    assert!(ids.len() > 150);
    for id in ids.iter().filter(|id| !COMPOSED.iter().any(|start| id.starts_with(start))) {
        let literal = format!("\"{id}\"");
        assert!(sources.iter().any(|text| text.contains(&literal)), "{id} is said nowhere");
    }
    for text in &sources {
        for start in NAMED_BY {
            for literal in text.split(start).skip(1).filter_map(|rest| rest.split('"').next()) {
                // The first argument of a step is its code.
                let step = start.starts_with("Step") && !literal.contains('-');
                // `row("` also begins a query of SQLite, `say("` an empty line.
                let other = literal.contains(' ') || literal.is_empty();
                assert!(step || other || ids.contains(literal), "{literal} is no message");
            }
        }
    }
}

#[test]
fn the_checker_finds_nothing_wrong_in_any_language() {
    let project = Project::from_files(Files::builtin()).unwrap();
    let report = check(&project, &project.tags());
    // A language that is not whole yet lacks messages, and that is said of it.
    let is_progress = |code: &str| code == "C001" || code == "C010";
    let wrong: Vec<_> = report.findings.iter().filter(|found| !is_progress(found.code)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(check(&project, &["en", "es"]).findings.is_empty());
}

#[test]
fn no_sentence_shows_a_day_in_figures() {
    for (path, text) in Files::builtin().matching("locales/", ".ftl") {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            // The sentence that forbids it, and a room with a date in its example, may.
            let figures = line.contains("11/05") && !line.starts_with("error-date-order");
            assert!(!figures, "{path}: {line}");
        }
    }
}
