//! Twelve cases as people live them: everything that they are told, word for word. `FARO_BLESS=1` writes it anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod cases_support;

use std::collections::BTreeSet;
use std::fs;

use cases_support::{LANGUAGES, NAMES, draw::draw, folder, read, stage};
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::l10n::Words;

fn words(tag: &str) -> Words {
    Words::load(Files::builtin(), tag).unwrap().without_isolates()
}

#[test]
fn every_case_is_told_word_for_word() {
    let (book, bless) = (Rulebook::load(Files::builtin()).unwrap(), std::env::var_os("FARO_BLESS").is_some());
    let languages = LANGUAGES.map(|tag| (tag, words(tag)));
    let mut differ = Vec::new();
    for name in NAMES {
        let (source, home) = (read(name), tempfile::tempdir().unwrap());
        let vault = home.path().join("vault");
        stage::build(&source, &vault, &book, &languages[0].1);
        let case = stage::open(&vault);
        for (tag, words) in &languages {
            let (path, text) = (folder(name).join(format!("{tag}.txt")), draw(&source, &case, &book, words));
            if bless {
                fs::write(&path, &text).unwrap();
            }
            let there = fs::read_to_string(&path).unwrap_or_default();
            if there != text {
                let line = there.lines().zip(text.lines()).position(|(there, now)| there != now);
                let line = line.unwrap_or(there.lines().count().min(text.lines().count()));
                let at = |text: &str| text.lines().nth(line).unwrap_or_default().to_owned();
                let number = line + 1;
                differ.push(format!("{name}/{tag}.txt:{number}\n- {}\n+ {}", at(&there), at(&text)));
            }
        }
    }
    assert!(differ.is_empty(), "FARO_BLESS=1 writes them anew:\n{}", differ.join("\n"));
}

#[test]
fn a_case_is_built_with_the_same_ids_each_time() {
    let (book, english) = (Rulebook::load(Files::builtin()).unwrap(), words("en"));
    let source = read("family-of-four-moved");
    let ids = [(); 2].map(|()| {
        let home = tempfile::tempdir().unwrap();
        let vault = home.path().join("vault");
        stage::build(&source, &vault, &book, &english);
        stage::open(&vault).vault().records().map(|(id, _)| id.to_string()).collect::<BTreeSet<_>>()
    });
    assert_eq!(ids[0], ids[1]);
    for id in ["a1", "a2", "a3", "a4", "e1", "d1", "f1"] {
        assert!(ids[0].contains(&format!("{id:0<32}")), "{id}");
    }
}

/// Other languages read these texts: sections in their order, and no line that could be taken for another.
#[test]
fn every_text_is_easy_to_read_for_a_program() {
    let sections = [
        "notices",
        "home",
        "due",
        "week",
        "month",
        "questions",
        "facts",
        "hearings",
        "duties",
        "rules",
        "plan",
    ];
    let mut folders: Vec<_> = fs::read_dir(folder("")).unwrap().map(|entry| entry.unwrap()).collect();
    folders.retain(|entry| entry.path().is_dir());
    let mut names: Vec<_> = folders.iter().map(|entry| entry.file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, NAMES);
    for name in NAMES {
        for tag in LANGUAGES {
            let text = fs::read_to_string(folder(name).join(format!("{tag}.txt"))).unwrap();
            let found: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("== ")).collect();
            assert_eq!(found, sections, "{name}/{tag}");
            for line in text.lines() {
                assert!(!line.trim().is_empty() && line == line.trim(), "{name}/{tag}: {line:?}");
                let odd = line.contains('{') || line.contains("=1970") || line.contains(" 1970");
                assert!(!odd, "{name}/{tag}: {line}");
            }
        }
    }
}

#[test]
fn a_damaged_vault_never_looks_whole() {
    for (tag, said) in [("en", "missing in this list"), ("es", "le falte algo")] {
        let text = fs::read_to_string(folder("damaged-vault").join(format!("{tag}.txt"))).unwrap();
        let notices = text.split("== home").next().unwrap();
        assert!(notices.contains(said), "{tag}: {notices}");
    }
}
