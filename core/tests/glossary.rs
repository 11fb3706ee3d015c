//! `locales/glossary.toml`: one thing has one name in each language, and the words that must never stand do not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod languages;

use std::collections::{BTreeMap, BTreeSet};

use faro_core::files::Files;
use faro_core::l10n::Manifest;
use languages::WHOLE;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Glossary {
    term: Vec<Term>,
}

#[derive(Deserialize)]
struct Term {
    id: String,
    means: String,
    #[serde(default)]
    never: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    but: BTreeMap<String, Vec<String>>,
    /// The word in each language; in one that is on its way it may be missing.
    #[serde(flatten)]
    words: BTreeMap<String, String>,
}

/// A line that a reader sees, in small letters, and where it stands.
struct Line {
    place: String,
    text: String,
}

fn glossary() -> Glossary {
    toml::from_str(Files::builtin().get("locales/glossary.toml").unwrap()).unwrap()
}

fn manifest() -> Manifest {
    Manifest::load(Files::builtin()).unwrap()
}

/// What a reader of this language sees: no comments, no names, no variables, no example commands.
fn lines(tag: &str) -> Vec<Line> {
    let folder = format!("locales/{tag}/");
    let mut lines = Vec::new();
    for suffix in [".ftl", ".md"] {
        for (path, text) in Files::builtin().matching(&folder, suffix) {
            for (number, line) in text.lines().enumerate() {
                let hidden =
                    suffix == ".ftl" && (line.starts_with('#') || line.trim_start().starts_with(".example"));
                if !hidden {
                    let line = if suffix == ".ftl" {
                        line.split_once(" = ").map_or(line, |(_, said)| said)
                    } else {
                        line
                    };
                    let place = format!("{}:{}", &path[folder.len()..], number + 1);
                    lines.push(Line { place, text: seen(line).to_lowercase() });
                }
            }
        }
    }
    assert!(lines.len() > 500, "{tag}");
    lines
}

/// A line without what stands in curly brackets.
fn seen(line: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for sign in line.chars() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(sign),
            _ => {}
        }
    }
    kept
}

/// Whether the word stands in the text with no letter or digit right before or behind it. Chinese has no spaces.
fn stands(text: &str, word: &str) -> bool {
    if word.chars().all(|c| matches!(c, '\u{4e00}'..='\u{9fff}')) {
        return text.contains(word);
    }
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let behind = text[at + word.len()..].chars().next();
        ![before, behind].into_iter().flatten().any(char::is_alphanumeric)
    })
}

/// Languages in which a word hardly ever stands as a dictionary has it.
const INFLECTED: [&str; 2] = ["ru", "pa"];

/// Whether each word of a term is in the line, whatever its ending. The English in brackets is for papers.
fn stem_stands(text: &str, term: &str) -> bool {
    let own = term.split(['(', '（']).next().unwrap_or(term);
    own.split_whitespace().all(|word| {
        let letters = word.chars().count();
        let stem: String = word.chars().take(letters.saturating_sub(2).max(3)).collect();
        text.contains(&stem)
    })
}

#[test]
fn every_term_is_told_in_every_whole_language() {
    let tags: BTreeSet<_> = manifest().languages.into_iter().map(|language| language.tag).collect();
    let mut ids = BTreeSet::new();
    for term in glossary().term {
        let told: BTreeSet<_> = term.words.keys().cloned().collect();
        assert!(told.is_subset(&tags), "{}", term.id);
        assert!(WHOLE.iter().all(|tag| told.contains(*tag)), "{}", term.id);
        assert!(term.words.values().all(|word| !word.trim().is_empty()), "{}", term.id);
        assert!(!term.means.is_empty() && !term.means.contains('\n'), "{}", term.id);
        assert!(term.never.keys().chain(term.but.keys()).all(|tag| tags.contains(tag)), "{}", term.id);
        assert!(ids.insert(term.id.clone()), "{} stands twice", term.id);
    }
}

#[test]
fn every_word_of_the_glossary_is_used() {
    for language in manifest().languages {
        let lines = lines(&language.tag);
        for term in glossary().term {
            let Some(word) = term.words.get(&language.tag).map(|word| word.to_lowercase()) else { continue };
            let stands = |line: &Line| match INFLECTED.contains(&language.tag.as_str()) {
                true => stem_stands(&line.text, &word),
                false => stands(&line.text, &word),
            };
            let used = lines.iter().any(stands);
            assert!(used, "{}: nothing says {word}", language.tag);
        }
    }
}

#[test]
fn no_word_stands_that_must_never_stand() {
    let mut found = Vec::new();
    for language in manifest().languages {
        let tag = &language.tag;
        let lines = lines(tag);
        for term in glossary().term {
            let elsewhere = term.but.get(tag).cloned().unwrap_or_default();
            for word in term.never.get(tag).into_iter().flatten() {
                let word = word.to_lowercase();
                let wrong = lines.iter().filter(|line| stands(&line.text, &word));
                let wrong =
                    wrong.filter(|line| !elsewhere.iter().any(|folder| line.place.starts_with(folder)));
                found.extend(wrong.map(|line| format!("{tag}/{}: {word} ({})", line.place, term.id)));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
