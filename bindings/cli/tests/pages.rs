//! The page of something that is due: what it says, what to do, what if it is missed, each under its heading and in one
//! order everywhere.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Person;

const ENGLISH: [&str; 4] = ["What the rule says", "What to do", "If you miss it", "About this date"];
const SPANISH: [&str; 4] = ["Lo que dice la regla", "Qué hacer", "Si se le pasa", "Sobre esta fecha"];

/// What stands under each of these headings, which come in this order.
fn under(said: &str, headings: &[&str]) -> Vec<String> {
    let mut rest = said;
    let mut parts: Vec<String> = Vec::new();
    for heading in headings {
        let (before, after) = rest
            .split_once(&format!("\n{heading}\n"))
            .unwrap_or_else(|| panic!("{heading:?} is missing or comes too early: {said}"));
        parts.push(before.to_owned());
        rest = after;
    }
    parts.push(rest.to_owned());
    let parts = parts.iter().map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    parts.skip(1).collect()
}

#[test]
fn a_rule_and_its_item_have_the_same_parts_in_the_same_order() {
    for (lang, headings) in [("en", ENGLISH), ("es", SPANISH)] {
        let person = Person::with_vault(lang);
        person.does(&["fact", "set", "last_arrival", "2025-11-29"], "");
        let rule = person.json(&["rule", "show", "us.asylum.one_year"], "");
        let due = person.json(&["due", "us.asylum.one_year"], "");
        let fact = ["--fact", "last_arrival=2025-11-29"];
        let computed = [&["rule", "compute", "us.asylum.one_year"], &fact[..]].concat();
        let computed = person.json(&computed, "");
        for page in [
            person.does(&["rule", "show", "us.asylum.one_year"], ""),
            person.does(&["due", "us.asylum.one_year"], ""),
        ] {
            let parts = under(&page, &headings);
            for (part, key) in parts.iter().zip(["plain", "todo", "missed"]) {
                assert!(part.contains(rule[key].as_str().unwrap()), "{key}: {part}");
            }
            assert!(parts[3].contains("INA 208"), "{page}");
        }
        for key in ["todo", "missed"] {
            assert_eq!((&due[key], &computed[key]), (&rule[key], &rule[key]));
        }
    }
}

#[test]
fn a_hearing_says_what_to_do_and_what_if_it_is_missed() {
    for (lang, headings) in [("en", ENGLISH), ("es", SPANISH)] {
        let person = Person::with_vault(lang);
        let id = person.json(&["hearing", "add", "2027-02-05T09:00"], "")["id"].as_str().unwrap().to_owned();
        let item = format!("hearing:{id}");
        let parts = under(&person.does(&["due", &item], ""), &headings[1..3]);
        let page = person.json(&["due", &item], "");
        for (part, key) in parts.iter().zip(["todo", "missed"]) {
            let told = page[key].as_str().unwrap();
            assert!(!told.is_empty() && part.contains(told), "{key}: {part}");
        }
    }
}

#[test]
fn a_duty_says_what_to_do_before() {
    let person = Person::with_vault("en");
    let duty = person.json(&["duty", "add", "photo", "--every", "1 day"], "checklist: find the light\n");
    let page = person.does(&["due", duty["id"].as_str().unwrap()], "");
    assert!(under(&page, &["What to do"])[0].contains("find the light"), "{page}");
}
