//! What every built-in article owes its reader: enough words, sources, steps to tick off, where help is, easy words,
//! and no number that the law may change.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::guidance::{Article, Block, Counted, Library, Section, english, spanish};
use faro_core::l10n::{Words, plain};

/// An article that says less says nothing.
const FEWEST_WORDS: usize = 120;

/// Of a shorter section a grade says nothing.
const GRADED_WORDS: usize = 30;

/// Sixth grade, by the formula of each language.
const HARDEST_ENGLISH: f64 = 6.0;
const HARDEST_SPANISH: f64 = 70.0;

/// Sites of authorities and of the laws.
const OFFICIAL: [&str; 4] = [".gov/", ".gob.mx/", "canada.ca/", "irb.gc.ca/"];

fn articles(tag: &str) -> Vec<Article> {
    let files = Files::builtin();
    let words = Words::load(files, tag).unwrap();
    Library::load(files, &Rulebook::load(files).unwrap(), &words).unwrap().articles().to_vec()
}

fn counted(section: &Section, syllables: fn(&str) -> usize) -> Counted {
    let blocks = section.blocks.iter().map(|block| Counted::new(&plain(&block.text()), syllables));
    blocks.fold(Counted::default(), |sum, block| sum + block)
}

fn section<'a>(article: &'a Article, id: &str) -> &'a Section {
    let found = article.sections.iter().find(|section| section.id == id);
    found.unwrap_or_else(|| panic!("{} has no section {id}", article.id))
}

#[test]
fn there_are_enough_articles_and_not_of_one_country_alone() {
    let count = |pack: &str| articles("en").iter().filter(|article| article.id.starts_with(pack)).count();
    assert!(count("us.") >= 25);
    assert!(count("mx.") >= 1 && count("ca.") >= 1);
}

#[test]
fn every_article_has_sources_steps_and_a_way_to_help() {
    for (tag, lawyer, information) in
        [("en", "lawyer", "not legal advice"), ("es", "abogado", "no un consejo legal")]
    {
        for article in articles(tag) {
            let id = &article.id;
            let different: BTreeSet<_> = article.sources.iter().collect();
            assert!(different.len() >= 2 && different.len() == article.sources.len(), "{id}: sources");
            let official = |source: &String| OFFICIAL.iter().any(|site| format!("{source}/").contains(site));
            assert!(article.sources.iter().any(official), "{id}: no official source");
            let steps = &section(&article, "steps").blocks;
            let only_items = steps.iter().all(|block| matches!(block, Block::Item(Some(_), _)));
            assert!(only_items && steps.len() >= 5, "{id}: steps");
            let last = article.sections.last().unwrap();
            let help: String = section(&article, "help").blocks.iter().map(Block::text).collect();
            let help = help.to_lowercase();
            assert_eq!(last.id, "help", "{id}");
            assert!(help.contains(information) && help.contains(lawyer), "{tag} {id}: {help}");
        }
    }
}

#[test]
fn every_article_is_long_enough_and_easy_to_read() {
    let mut found = Vec::new();
    for (tag, syllables) in [("en", english as fn(&str) -> usize), ("es", spanish)] {
        for article in articles(tag) {
            let mut whole = Counted::default();
            for section in &article.sections {
                let part = counted(section, syllables);
                whole = whole + part;
                let hard = match tag {
                    "en" => part.flesch_kincaid() > HARDEST_ENGLISH,
                    _ => part.fernandez_huerta() < HARDEST_SPANISH,
                };
                if hard && part.words >= GRADED_WORDS {
                    found.push(format!("{tag} {}#{}", article.id, section.id));
                }
            }
            assert!(whole.words >= FEWEST_WORDS, "{tag} {}: {} words", article.id, whole.words);
        }
    }
    assert!(found.is_empty(), "hard to read: {found:?}");
}

#[test]
fn no_article_shows_what_only_the_writer_should_see() {
    for tag in ["en", "es"] {
        for article in articles(tag) {
            let texts = article.sections.iter().flat_map(|section| {
                let blocks = section.blocks.iter().map(|block| plain(&block.text()));
                blocks.chain([section.heading.text.clone()])
            });
            for text in texts.chain([article.title.text.clone()]) {
                let raw = ["{", "}", "**", "](", "[!", "#", "  "].iter().find(|mark| text.contains(**mark));
                assert_eq!(raw, None, "{tag} {}: {text}", article.id);
            }
        }
    }
}
