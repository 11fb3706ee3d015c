//! What can hardly be right, and what is not there yet, by the real binary.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Person;
use serde_json::Value;

fn codes(value: &Value) -> Vec<&str> {
    value["doubts"].as_array().unwrap().iter().map(|doubt| doubt["code"].as_str().unwrap()).collect()
}

#[test]
fn a_wrong_year_is_kept_and_asked_about_until_somebody_is_sure() {
    let person = Person::with_vault("en");
    let told = person.json(&["fact", "set", "last_arrival", "2026-11-29"], "");
    assert_eq!(codes(&told), ["future_event"]);
    assert_eq!(told["doubts"][0]["about"].as_str().unwrap().len(), 32, "for `faro sure`");
    let items = person.items(&["due"]);
    let year = items.iter().find(|item| item["id"] == "us.asylum.one_year").unwrap();
    assert_eq!(codes(year), ["future_event"]);
    for page in [&["due"][..], &["due", "us.asylum.one_year"]] {
        let said = person.does(page, "");
        assert!(said.contains("Check this") && said.contains("Check the year"), "{said}");
    }
    let sure = person.json(&["fact", "set", "last_arrival", "2026-11-29", "--sure"], "");
    assert!(codes(&sure).is_empty());
    assert!(!person.does(&["due"], "").contains("Check this"));
    // Another day is another question.
    assert_eq!(codes(&person.json(&["fact", "set", "last_arrival", "2026-11-28"], "")), ["future_event"]);
}

#[test]
fn christmas_at_three_in_the_morning_is_asked_about_in_both_languages() {
    let person = Person::with_vault("en");
    let added = person.json(&["hearing", "add", "2026-12-25T03:00"], "\n");
    assert_eq!(codes(&added), ["closed_day", "night"]);
    let id = added["id"].as_str().unwrap();
    assert_eq!(codes(&person.json(&["hearing", "show", id], "")), ["closed_day", "night"]);
    assert!(person.does(&["hearing", "show", id, "--lang", "es"], "").contains("las cortes y las oficinas"));
    let shown = person.does(&["hearing", "show", id], "");
    let settle = shown.lines().find_map(|line| line.trim().strip_prefix("If this is right: faro sure "));
    person.does(&["sure", settle.unwrap()], "");
    assert!(codes(&person.json(&["hearing", "show", id], "")).is_empty());
    assert_eq!(person.items(&["hearing", "list"]).len(), 1, "it is settled, and not written a second time");
    person.refused(&["sure", "ffffffff"], "");
    let sure = person.json(&["hearing", "add", "2026-12-24T03:00", "--sure"], "\n");
    assert!(codes(&sure).is_empty(), "{sure}");
    let duty =
        person.json(&["duty", "add", "office_visit", "--from", "2026-12-06", "--at", "10:00"], "\n\n\n");
    assert_eq!(codes(&duty), ["closed_day"]);
}

#[test]
fn an_empty_case_asks_and_never_says_that_nothing_is_due() {
    let person = Person::with_vault("en");
    let said = person.does(&["due"], "");
    assert!(said.contains("Faro has no dates yet."), "{said}");
    assert!(said.contains("Answer 3 questions first"), "{said}");
    let asked = person.json(&["ask"], "");
    let names: Vec<_> =
        asked["items"].as_array().unwrap().iter().map(|asked| asked["name"].clone()).collect();
    assert_eq!(names[..3], ["us.last_arrival", "us.nta_served", "us.hearing"]);
    person.does(&["fact", "none", "moved_on"], "");
    // By "no" what there is none of, in the words of the reader.
    person.does(&["ask", "--lang", "es"], "2025-11-30\nno\nno\n");
    let told = person.json(&["fact", "list"], "");
    let none: Vec<_> = told["items"].as_array().unwrap().iter().filter(|fact| fact["value"] == "").collect();
    assert_eq!(none.len(), 3, "{told}");
    assert!(person.does(&["due"], "").contains("Answer 1 question first"));
}
