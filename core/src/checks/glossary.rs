//! The words of `glossary.toml`: those that must never stand, and those that must not be seen on a locked phone.
use std::collections::BTreeMap;

use serde::Deserialize;

use super::pair::Pair;
use super::pattern::words;
use super::{Project, TextFile};
use crate::l10n::Finding;

/// Where it lies.
const PATH: &str = "glossary.toml";

#[derive(Default, Deserialize)]
pub(super) struct Glossary {
    #[serde(default)]
    term: Vec<Term>,
}

#[derive(Deserialize)]
struct Term {
    #[serde(default)]
    never: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    but: BTreeMap<String, Vec<String>>,
    /// The word in each language.
    #[serde(flatten)]
    words: BTreeMap<String, toml::Value>,
}

impl Glossary {
    pub(super) fn read(project: &Project) -> Glossary {
        project.table(PATH).and_then(|text| toml::from_str(text).ok()).unwrap_or_default()
    }

    /// The words that must not stand in this file, each with what to write.
    fn forbidden<'g>(&'g self, file: &'g TextFile) -> impl Iterator<Item = (&'g str, &'g str)> {
        self.term.iter().flat_map(move |term| {
            let inner = file.name.trim_start_matches("*/");
            let elsewhere =
                term.but.get(&file.tag).into_iter().flatten().any(|folder| inner.starts_with(folder));
            let agreed = term.word(&file.tag);
            let never = term.never.get(&file.tag).into_iter().flatten().filter(move |_| !elsewhere);
            never.map(move |word| (word.as_str(), agreed))
        })
    }
}

impl Term {
    fn word(&self, tag: &str) -> &str {
        self.words.get(tag).and_then(toml::Value::as_str).unwrap_or_default()
    }
}

pub(super) fn check(pair: &Pair<'_, '_>, glossary: &Glossary, findings: &mut Vec<Finding>) {
    // The examples of commands are typed, and not read.
    if pair.text.id.ends_with(".example") {
        return;
    }
    for (text, _) in words(&pair.text.pattern) {
        for (part, word, agreed) in forbidden(glossary, pair.text.file, text) {
            let found = pair.found("G002", part, "check-forbidden").told("word", word);
            findings.push(found.told("agreed", agreed).mended(agreed));
        }
    }
    locked(pair, glossary, findings);
}

/// The forbidden words in a text: the place, the word, what to write.
pub(super) fn forbidden<'g, 't>(
    glossary: &'g Glossary,
    file: &'g TextFile,
    text: &'t str,
) -> Vec<(&'t str, &'g str, &'g str)> {
    let small = text.to_lowercase();
    // Where a letter changes its length with its size, places cannot be told: the beginning of the text stands for them.
    let place = |at: usize| if small.len() == text.len() { text.get(at..).unwrap_or(text) } else { text };
    let found = glossary.forbidden(file).filter_map(|(word, agreed)| {
        stands(&small, &word.to_lowercase()).map(|at| (place(at), word, agreed))
    });
    found.collect()
}

/// What a locked phone shows names no case: no word of the glossary, in this language or in the source's.
fn locked(pair: &Pair<'_, '_>, glossary: &Glossary, findings: &mut Vec<Finding>) {
    let id = pair.text.id.as_str();
    // Those that say all are shown to nobody who did not ask for it.
    if !id.starts_with("reminder-") || id.ends_with("-full") {
        return;
    }
    for (text, _) in words(&pair.text.pattern) {
        let small = text.to_lowercase();
        let told = glossary
            .term
            .iter()
            .flat_map(|term| [term.word(&pair.text.file.tag), term.word(pair.source.tag)]);
        let seen = told
            .filter(|word| !word.is_empty())
            .find_map(|word| stands(&small, &word.to_lowercase()).map(|at| (at, word)));
        if let Some((at, word)) = seen {
            let part = if small.len() == text.len() { text.get(at..).unwrap_or(text) } else { text };
            findings.push(pair.found("G005", part, "check-locked").told("word", word));
        }
    }
}

/// Where the word stands in the text with no letter or digit right before or behind it.
fn stands(text: &str, word: &str) -> Option<usize> {
    text.match_indices(word).find_map(|(at, _)| {
        let before = text.get(..at)?.chars().next_back();
        let behind = text.get(at + word.len()..)?.chars().next();
        let alone = ![before, behind].into_iter().flatten().any(char::is_alphanumeric);
        alone.then_some(at)
    })
}
