//! Synonyms across languages: somebody who knows only the English word of the trade finds the text all the same.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::files::Files;
use crate::l10n::{Near, Query, Sought, folded_words};
use crate::packs::{PackError, parse};

/// Where the words of the trade lie.
const PATH: &str = "locales/glossary.toml";
/// An ending such as a plural's: what somebody types behind a word of the glossary.
const LONGEST_ENDING: usize = 2;
/// A shorter word with an ending may be another word.
const FEWEST_LETTERS: usize = 4;

/// What each thing of the trade is called in each language: so somebody finds `corte` who typed `court`.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    terms: Vec<Term>,
}

/// One thing, with its names in each language, folded and word by word.
#[derive(Clone, Debug, Default)]
struct Term {
    /// How Faro says it. One language has one name; a part in brackets is another way to say the same.
    names: BTreeMap<String, Vec<Vec<String>>>,
    /// How people say it and Faro does not.
    others: Vec<Vec<String>>,
}

#[derive(Default, Deserialize)]
struct GlossaryFile {
    #[serde(default)]
    term: Vec<TermFile>,
}

#[derive(Deserialize)]
struct TermFile {
    /// The word in each language, and what else the file says of it.
    #[serde(flatten)]
    words: BTreeMap<String, toml::Value>,
}

impl Glossary {
    /// Reads `locales/glossary.toml`; where there is none, no word finds another.
    ///
    /// # Errors
    /// [`PackError`] names the line.
    pub fn load(files: &Files) -> Result<Glossary, PackError> {
        let file: GlossaryFile = parse(PATH, files.get(PATH).unwrap_or_default())?;
        Ok(Glossary { terms: file.term.into_iter().map(Term::of).collect() })
    }

    /// What somebody typed, and what else each thing in it is called in these languages.
    pub fn query(&self, text: &str, is_read: impl Fn(&str) -> bool) -> Query {
        let words = folded_words(text);
        let mut rest = words.as_slice();
        let mut query = Vec::new();
        while !rest.is_empty() {
            // The longest name that begins here: "individual hearing" before "hearing".
            let length = self.terms.iter().filter_map(|term| term.begins(rest)).max();
            let (typed, behind) = rest.split_at(length.unwrap_or(1).min(rest.len()));
            let mut ways = vec![Sought::new(typed.join(" "), Near::Typed)];
            for term in self.terms.iter().filter(|term| length.is_some() && term.begins(rest) == length) {
                let names = term.names.iter().filter(|(tag, _)| is_read(tag)).flat_map(|(_, names)| names);
                for name in names.map(|name| name.join(" ")) {
                    if ways.iter().all(|way| *way.text != name) {
                        ways.push(Sought::new(name, Near::Meant));
                    }
                }
            }
            query.push(ways);
            rest = behind;
        }
        Query::of(query)
    }
}

impl Term {
    fn of(file: TermFile) -> Term {
        let mut term = Term::default();
        for (key, value) in file.words {
            match (key.as_str(), value) {
                // For translators and tests.
                ("id" | "means" | "but", _) => {}
                ("never", toml::Value::Table(languages)) => {
                    let words = languages.values().filter_map(toml::Value::as_array).flatten();
                    term.others.extend(words.filter_map(toml::Value::as_str).flat_map(names));
                }
                (_, toml::Value::String(word)) => {
                    term.names.insert(key, names(&word).collect());
                }
                _ => {}
            }
        }
        term
    }

    /// How many of these words are a name of it that they begin with.
    fn begins(&self, words: &[String]) -> Option<usize> {
        let names = self.names.values().flatten().chain(&self.others);
        names.filter(|name| begins(words, name)).map(Vec::len).max()
    }
}

/// The names in one entry: `audiencia corta (master)` is two.
fn names(entry: &str) -> impl Iterator<Item = Vec<String>> + use<> {
    let parts: Vec<Vec<String>> = entry.split(['(', ')']).map(folded_words).collect();
    parts.into_iter().filter(|words| !words.is_empty())
}

/// Whether the words begin with the name, whatever ending its last word has.
fn begins(words: &[String], name: &[String]) -> bool {
    let Some(words) = words.get(..name.len()) else { return false };
    let (Some((last, before)), Some((ending, earlier))) = (name.split_last(), words.split_last()) else {
        return false;
    };
    let ends = ending.strip_prefix(last.as_str()).is_some_and(|end| {
        let may_end = last.chars().count() >= FEWEST_LETTERS && end.chars().count() <= LONGEST_ENDING;
        end.is_empty() || (may_end && end.chars().all(char::is_alphabetic))
    });
    before == earlier && ends
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ways(text: &str, tags: &[&str]) -> Vec<Vec<String>> {
        let glossary = Glossary::load(Files::builtin()).unwrap();
        let query = glossary.query(text, |tag| tags.contains(&tag));
        query.words().iter().map(|ways| ways.iter().map(|way| way.text.to_string()).collect()).collect()
    }

    #[test]
    fn one_thing_is_found_by_its_name_in_any_language() {
        assert_eq!(ways("court", &["es"]), [["court", "corte"]]);
        assert_eq!(ways("corte", &["en"]), [["corte", "court"]]);
        assert_eq!(ways("محكمة", &["en", "es"]), [["محكمه", "court", "corte"]]);
        assert_eq!(ways("ፍርድ ቤት", &["es"]), [["ፍርድ ቤት", "corte"]]);
        assert_eq!(ways("Courts", &["es"]), [["courts", "corte"]]);
        assert_eq!(ways("courtesy", &["es"]), [["courtesy"]]);
    }

    #[test]
    fn the_longest_name_is_meant_and_words_that_nobody_should_write_are_understood() {
        assert_eq!(
            ways("notice to appear now", &["es"]),
            [vec!["notice to appear", "aviso de comparecencia"], vec!["now"]]
        );
        assert_eq!(ways("attorney", &["en", "es"]), [["attorney", "lawyer", "abogado"]]);
        assert_eq!(ways("master", &["en"]), [["master", "master hearing"]]);
        assert_eq!(ways("id means", &["en"]), [["id"], ["means"]]);
    }

    #[test]
    fn a_folder_without_a_glossary_has_none_and_a_broken_one_names_the_line() {
        assert!(Glossary::load(&Files::default()).unwrap().terms.is_empty());
        let broken = [(PATH.to_owned(), "[[term]]\nid = \n".to_owned())].into_iter().collect();
        assert!(Glossary::load(&broken).unwrap_err().to_string().starts_with("locales/glossary.toml:2:"));
    }
}
