//! The command line draws the twelve cases with the very sentences that the outlook answers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../../../core/tests/cases_support/mod.rs"]
mod cases_support;
mod common;

use std::collections::BTreeMap;
use std::fs;

use cases_support::{NAMES, folder, read, stage};
use common::{Person, finish};
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::l10n::Words;

/// The parts of a section, in their order, each with its texts.
type Parts = Vec<(String, Vec<String>)>;

/// A case as a vault of somebody, and what they are to be told.
struct Case {
    person: Person,
    moment: [String; 4],
    told: BTreeMap<String, Parts>,
}

fn case(name: &str, lang: &'static str) -> Case {
    let (person, source) = (Person::new(lang), read(name));
    let data = person.path("data");
    fs::create_dir(&data).unwrap();
    let words = Words::load(Files::builtin(), "en").unwrap().without_isolates();
    stage::build(&source, &data.join("vault"), &Rulebook::load(Files::builtin()).unwrap(), &words);
    let text = fs::read_to_string(folder(name).join(format!("{lang}.txt"))).unwrap();
    let (now, zone) = (source.now().to_rfc3339(), source.zone().name().to_owned());
    Case { person, moment: ["--now".into(), now, "--zone".into(), zone], told: sections(&text) }
}

fn sections(text: &str) -> BTreeMap<String, Parts> {
    let (mut told, mut section): (BTreeMap<String, Parts>, _) = (BTreeMap::new(), String::new());
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("== ") {
            name.clone_into(&mut section);
            told.entry(section.clone()).or_default();
        } else if let Some(part) = line.strip_prefix("= ") {
            told.get_mut(&section).unwrap().push((part.to_owned(), Vec::new()));
        } else {
            let parts = told.get_mut(&section).unwrap();
            if parts.is_empty() {
                parts.push((String::new(), Vec::new()));
            }
            parts.last_mut().unwrap().1.push(line.replace("\\n", " "));
        }
    }
    told
}

impl Case {
    /// What a command prints and says, in one line without the wraps.
    fn says(&self, arguments: &[&str]) -> String {
        let moment = self.moment.each_ref().map(String::as_str);
        let output = finish(self.person.command(&[arguments, &moment].concat()), "");
        let all = [output.stderr, output.stdout].concat();
        assert!(
            matches!(output.status.code(), Some(0 | 3)),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&all)
        );
        flat(&String::from_utf8(all).unwrap())
    }

    fn parts(&self, section: &str) -> &Parts {
        &self.told[section]
    }
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Each text stands there, one behind the other.
fn in_order(said: &str, texts: &[String], about: &str) {
    let mut rest = said;
    for text in texts.iter().map(|text| flat(text)) {
        let at = rest.find(&text).unwrap_or_else(|| panic!("{about}: {text:?} is not in {rest}"));
        rest = &rest[at + text.len()..];
    }
}

fn all_there(said: &str, texts: &[String], about: &str) {
    for text in texts.iter().map(|text| flat(text)) {
        assert!(said.contains(&text), "{about}: {text:?} is not in {said}");
    }
}

fn draws(name: &str, lang: &'static str) {
    let case = case(name, lang);
    let about = |what: &str| format!("{name} {lang} {what}");
    let due = case.says(&["due"]);
    for (_, notices) in case.parts("notices") {
        in_order(&due, notices, &about("notices"));
    }
    for (part, texts) in case.parts("home").iter().filter(|(part, _)| part == "hearing") {
        all_there(&due, texts, &about(part));
    }
    let mut rest = due.as_str();
    for (id, texts) in case.parts("due") {
        // Each item ends with the command that tells more of it.
        let end = format!("faro due {id}");
        let (item, after) = rest.split_once(&end).unwrap_or_else(|| panic!("{}: {rest}", about(id)));
        all_there(item, texts, &about(id));
        rest = after;
    }
    for (part, texts) in case.parts("rules") {
        all_there(&case.says(&["due", part]), texts, &about(part));
    }
    for (id, texts) in case.parts("hearings") {
        all_there(&case.says(&["hearing", "show", id]), texts, &about(id));
    }
    for (id, texts) in case.parts("duties") {
        all_there(&case.says(&["duty", "show", id]), texts, &about(id));
    }
    let asked = case.says(&["ask", "--json"]);
    let facts = case.says(&["fact", "list"]);
    for (part, texts) in case.parts("questions") {
        let texts: Vec<String> = texts.iter().map(|text| text.replace('"', "\\\"")).collect();
        in_order(&asked, &texts, &about(part));
    }
    for (part, texts) in case.parts("facts") {
        all_there(&facts, texts, &about(part));
    }
    let plan = case.says(&["plan", "--full"]);
    let planned: Vec<String> = case.parts("plan").iter().flat_map(|(_, texts)| texts.clone()).collect();
    in_order(&plan, &planned, &about("plan"));
    for span in ["week", "month"] {
        let moment = case.moment.each_ref().map(String::as_str);
        let arguments = [&[span, "--json"], moment.as_slice()].concat();
        let output = finish(case.person.command(&arguments), "");
        let drawn: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let days = drawn["items"].as_array().unwrap();
        assert_eq!(days.len(), case.parts(span).len(), "{}", about(span));
        for (day, (part, texts)) in days.iter().zip(case.parts(span)) {
            assert_eq!(day["day"], part.as_str(), "{}", about(span));
            let titles = day["marks"].as_array().unwrap().iter();
            let titles: Vec<String> = titles.map(|mark| mark["title"].as_str().unwrap().to_owned()).collect();
            in_order(&texts.join(" "), &titles, &about(part));
        }
    }
}

#[test]
fn every_case_is_drawn_in_english() {
    NAMES.iter().for_each(|name| draws(name, "en"));
}

#[test]
fn every_case_is_drawn_in_spanish() {
    NAMES.iter().for_each(|name| draws(name, "es"));
}

#[test]
fn a_sentence_that_is_not_drawn_is_noticed() {
    let texts = ["first".to_owned(), "second".to_owned()];
    in_order("the first and the second", &texts, "in order");
    assert!(std::panic::catch_unwind(|| in_order("second, first", &texts, "out of order")).is_err());
    assert!(std::panic::catch_unwind(|| all_there("first", &texts, "one is missing")).is_err());
}
