//! What only the command line says is not in a phone's library (feature `terminal`), so nothing that a phone can reach may
//! say it.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use faro_core::files::Files;

/// The checker and the kit of translators, a lawyer's desk, and what an author of rules is told: none is at the border.
const NOT_ON_A_PHONE: [&str; 4] = ["/checks/", "/kit/", "/desk/", "/lint.rs"];

fn ids<'a>(texts: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeSet<String> {
    let named = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned());
    let is_id = |id: &String| id.starts_with(|first: char| first.is_ascii_lowercase());
    texts.flat_map(|(_, text)| text.lines().filter_map(named)).filter(is_id).collect()
}

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push((path.to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Those of `ids` that the text names, whole or by what they begin with: `"a-b"`, or `"a-{kind}"`.
fn said<'a>(text: &str, ids: &'a BTreeSet<String>) -> Vec<&'a String> {
    let mut found = Vec::new();
    for quoted in text.split('"') {
        let start = quoted.split('{').next().unwrap_or_default();
        let is_start = start.len() < quoted.len() && start.ends_with('-');
        found.extend(ids.iter().filter(|id| *id == quoted || is_start && id.starts_with(start)));
    }
    found
}

fn on_the_terminal() -> BTreeSet<String> {
    ids(Files::builtin().matching("locales/en/terminal/", ".ftl"))
}

#[test]
fn nothing_on_a_phone_says_what_only_the_command_line_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    sources(&root.join("src"), &mut texts);
    sources(&root.join("../bindings/ffi/src"), &mut texts);
    texts.retain(|(path, _)| NOT_ON_A_PHONE.iter().all(|part| !path.contains(part)));
    assert!(texts.len() > 300);
    let ids = on_the_terminal();
    assert!(ids.len() > 500);
    let wrong: Vec<_> = texts
        .iter()
        .flat_map(|(path, text)| said(text, &ids).into_iter().map(move |id| (path, id)))
        .collect();
    assert!(wrong.is_empty(), "in a message of locales/*/terminal, or it is to move: {wrong:#?}");
}

#[test]
fn what_only_the_command_line_says_is_not_on_a_phone() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = |folders: &[&str]| {
        let mut texts = Vec::new();
        folders.iter().for_each(|folder| sources(&root.join(folder), &mut texts));
        texts.into_iter().map(|(_, text)| text).collect::<String>()
    };
    let (shared, own) = (texts(&["src", "../bindings/ffi/src"]), texts(&["../bindings/cli/src"]));
    let files = Files::builtin();
    let phone = ids(files.matching("locales/en/", ".ftl").filter(|(path, _)| !path.contains("/terminal/")));
    let shared: BTreeSet<_> = said(&shared, &phone).into_iter().collect();
    let wrong: Vec<_> = said(&own, &phone).into_iter().filter(|id| !shared.contains(id)).collect();
    assert!(wrong.is_empty(), "to move to locales/*/terminal: {wrong:#?}");
}

#[test]
fn no_text_of_a_phone_holds_one_of_the_command_line() {
    let ids = on_the_terminal();
    let files = Files::builtin();
    let texts = files.matching("locales/", ".ftl").filter(|(path, _)| !path.contains("/terminal/"));
    let named = texts.flat_map(|(path, text)| text.split(['{', '}']).map(move |part| (path, part.trim())));
    let wrong: Vec<_> = named.filter(|(_, part)| ids.contains(*part)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_text_of_the_command_line_in_the_core_is_found() {
    let ids = BTreeSet::from(["cli-due".to_owned(), "kit-there".to_owned()]);
    assert_eq!(said("Message::new(\"cli-due\")", &ids), ["cli-due"]);
    assert_eq!(said("format!(\"kit-{name}\")", &ids), ["kit-there"]);
    assert_eq!(said("\"cli\", \"kit-\", cli-due", &ids), [""; 0]);
}
