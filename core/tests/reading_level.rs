//! How hard the English is to read: the Flesch–Kincaid grade of each message. Words that are hard on purpose stand in
//! `reading-level.md`; `FARO_BLESS=1` writes it anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;
use std::{env, fs};

use faro_core::files::Files;
use faro_core::guidance::{Counted, english};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// No more than this in the middle.
const MEDIAN: f64 = 6.0;

/// What is above it stands in the list.
const LISTED: f64 = 8.0;

/// Below it a grade says nothing: buttons, headings, names of days.
const FEWEST_WORDS: usize = 5;

struct Graded {
    name: String,
    text: String,
    grade: f64,
}

/// Every English message and attribute of the app and of rules, without example commands.
fn graded() -> Vec<Graded> {
    let mut all = Vec::new();
    for (path, text) in Files::builtin().matching("locales/en/", ".ftl") {
        if path.contains("/packs/") && !path.ends_with("/rules.ftl") {
            continue;
        }
        for entry in parser::parse(text).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            all.extend(message.value.as_ref().map(|value| (id.to_owned(), said(value))));
            for attribute in message.attributes.iter().filter(|attribute| attribute.id.name != "example") {
                all.push((format!("{id}.{}", attribute.id.name), said(&attribute.value)));
            }
        }
    }
    let graded = all.into_iter().filter_map(|(name, text)| Some(Graded { grade: grade(&text)?, name, text }));
    graded.collect()
}

/// The text of a pattern: of a choice its usual form; a placeable is nothing.
fn said(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let usual = variants.iter().find(|variant| variant.default).unwrap();
                text.push_str(&said(&usual.value));
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.push_str(value),
            PatternElement::Placeable { .. } => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The Flesch–Kincaid grade; none for what is too short.
fn grade(text: &str) -> Option<f64> {
    let counted = Counted::new(text, english);
    (counted.words >= FEWEST_WORDS).then(|| counted.flesch_kincaid())
}

#[test]
fn a_grade_is_what_the_formula_says() {
    // Eleven words, two sentences, twelve syllables.
    let easy = grade("The clock stopped. You can send the form by mail today.").unwrap();
    assert!((easy - (0.39 * 11.0 / 2.0 + 11.8 * 12.0 / 11.0 - 15.59)).abs() < 0.01, "{easy}");
    assert!(grade("Save").is_none());
}

#[test]
fn english_is_easy_to_read() {
    let mut all = graded();
    assert!(all.len() > 600);
    all.sort_by(|one, other| one.grade.total_cmp(&other.grade));
    let median = all[all.len() / 2].grade;
    assert!(median <= MEDIAN, "{median:.1}");
    let hard = all.iter().rev().take_while(|message| message.grade > LISTED);
    let rows: String =
        hard.map(|it| format!("| {:.1} | `{}` | {} |\n", it.grade, it.name, it.text)).collect();
    let page = format!(
        "# How hard the English is to read\n\n`reading_level.rs` gives every English message of five words or more its \
         Flesch–Kincaid grade, the year of\nschool in the United States after which one reads it with ease. The middle \
         must not be above {MEDIAN:.0}. Those above {LISTED:.0} stand\nhere; of a short sentence the grade says little, \
         because one long word decides it. Say it in shorter words and\nsentences where you can; then write this page \
         anew with\n`FARO_BLESS=1 cargo test -p faro-core --test reading_level`.\n\nMessages: {}. In the middle: \
         {median:.1}.\n\n| grade | message | its words |\n|---|---|---|\n{rows}",
        all.len()
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reading-level.md");
    if env::var_os("FARO_BLESS").is_some() {
        fs::write(path, page).unwrap();
        return;
    }
    // How many there are, and the middle, change with every message; the hard ones must not change unseen.
    let stands = fs::read_to_string(path).unwrap();
    let listed: Vec<_> = stands.lines().filter(|line| line.starts_with("| ") && line.contains('`')).collect();
    assert_eq!(listed, rows.lines().collect::<Vec<_>>(), "FARO_BLESS=1 writes the list anew");
}
