//! Articles in the reader's language, with their facts filled in.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::guidance::{Article, Block, GuidanceError, Library};
use faro_core::l10n::{Words, plain};

fn library(files: &Files, tag: &str) -> Result<Library, GuidanceError> {
    let words = Words::load(files, tag).unwrap();
    Library::load(files, &Rulebook::load(files).unwrap(), &words)
}

fn text(article: &Article) -> String {
    let blocks = article.sections.iter().flat_map(|section| &section.blocks).map(Block::text);
    plain(&blocks.collect::<Vec<_>>().join("\n"))
}

/// The built-in files, with one text changed.
fn changed(path: &str, change: impl Fn(&str) -> Option<String>) -> Files {
    let files = Files::builtin();
    let all = files.matching("", "").filter_map(|(there, text)| {
        let text = if there == path { change(text)? } else { text.to_owned() };
        Some((there.to_owned(), text))
    });
    all.collect()
}

#[test]
fn articles_are_whole_in_english_and_spanish() {
    for tag in ["en", "es"] {
        let library = library(Files::builtin(), tag).unwrap();
        for article in library.articles() {
            assert!(!article.title.fell_back && article.sections.len() >= 3, "{}", article.id);
            assert!(article.sections.iter().all(|section| section.heading.tag == tag));
            assert!(!text(article).contains("{{"), "{}", article.id);
            assert!(article.sources.iter().all(|source| source.starts_with("https://")));
        }
    }
}

#[test]
fn numbers_come_from_data_in_the_language_of_the_text() {
    let spanish = library(Files::builtin(), "es").unwrap();
    let moving = text(spanish.article("us.moving").unwrap());
    assert!(
        moving.contains("en un plazo de 5 días") && moving.contains("en un plazo de 10 días"),
        "{moving}"
    );
    assert!(text(spanish.article("hearing").unwrap()).contains("1-800-898-7180"));
}

#[test]
fn a_number_to_call_is_a_run_of_its_own_and_no_other_fact_is() {
    for (tag, id) in [("en", "us.hearing"), ("es", "us.hearing")] {
        let library = library(Files::builtin(), tag).unwrap();
        let article = library.article(id).unwrap();
        let called: Vec<_> =
            article.sections.iter().flat_map(|section| &section.blocks).flat_map(spans).collect();
        assert!(!called.is_empty(), "{tag}");
        for (text, uri) in called {
            assert_eq!((plain(&text).as_str(), uri.as_str()), ("1-800-898-7180", "tel:18008987180"), "{tag}");
        }
    }
    let path = "packs/us/facts.toml";
    let figures = changed(path, |text| Some(text.replace("1-800-898-7180", "2026")));
    let library = library(&figures, "en").unwrap();
    let article = library.article("us.hearing").unwrap();
    assert!(text(article).contains("2026"));
    assert_eq!(article.sections.iter().flat_map(|section| &section.blocks).flat_map(spans).count(), 0);
}

/// The numbers to call in a block, as they are written and as they are dialled.
fn spans(block: &Block) -> Vec<(String, String)> {
    let (Block::Paragraph(spans) | Block::Item(_, spans) | Block::Warning(spans)) = block;
    spans.iter().filter_map(|span| Some((span.text.clone(), span.phone.as_ref()?.uri()))).collect()
}

#[test]
fn a_section_that_is_missing_comes_whole_from_english_and_says_so() {
    let path = "locales/es/packs/us/moving.md";
    let files =
        changed(path, |text| Some(text.replacen("## A quién avisar {#whom}", "## Nada {#nothing}", 1)));
    let library = library(&files, "es").unwrap();
    let article = library.article("moving").unwrap();
    let whom = article.sections.iter().find(|section| section.id == "whom").unwrap();
    assert_eq!((whom.heading.tag.as_str(), whom.heading.fell_back), ("en", true));
    // Not one word of the English section is Spanish, the length of time neither.
    assert!(plain(&whom.blocks[0].text()).contains("within 5 days"));
    assert!(article.sections.iter().all(|section| section.id != "nothing"));
    assert!(article.sections.iter().any(|section| section.id == "proof" && !section.heading.fell_back));
}

#[test]
fn an_article_that_quotes_what_is_not_there_is_refused() {
    let files = changed("core/none", |_| None);
    assert!(library(&files, "en").is_ok());
    let path = "locales/en/packs/us/moving.md";
    let broken = changed(path, |text| Some(text.replace("rule:us.ar11", "rule:us.ar12")));
    assert_eq!(library(&broken, "en"), Err(GuidanceError::Broken { id: "moving".into() }));
    let missing = changed(path, |_| None);
    assert_eq!(library(&missing, "en"), Err(GuidanceError::Broken { id: "moving".into() }));
}

#[test]
fn an_article_that_is_not_there_is_no_article() {
    let library = library(Files::builtin(), "es").unwrap();
    assert!(matches!(library.article("us.nothing"), Err(GuidanceError::Unknown { .. })));
}
