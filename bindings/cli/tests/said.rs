//! Words for the judge and the officer, and a page as a voice reads it, through the binary.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Person;
use serde_json::Value;

fn ids(phrases: &Value) -> Vec<String> {
    let list = phrases.as_array().or_else(|| phrases["items"].as_array()).unwrap();
    list.iter().map(|phrase| phrase["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn phrases_need_no_vault_and_are_filled_in_from_one() {
    let person = Person::new("es");
    let all = person.json(&["phrases"], "");
    assert_eq!(ids(&all).len(), 12);
    for phrase in all.as_array().unwrap() {
        assert!(phrase["meaning"]["tag"] == "es" && phrase["sound"]["tag"] == "es", "{phrase}");
        assert_eq!(phrase["citation"].is_null(), phrase["confidence"].is_null());
    }
    let officer = person.json(&["phrases", "--for", "officer"], "");
    assert!(!ids(&officer).contains(&"us.appeal".to_owned()) && ids(&officer).len() < 12);
    let said = person.does(&["phrases", "--for", "judge"], "");
    for part in [
        "I need more time to find a lawyer.",
        "Necesito más tiempo",
        "Ai nid mor táim",
        "8 CFR 1003.29",
        "______",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert_ne!(person.run(&["phrases", "--for", "jury"], "").status.code(), Some(0));

    let person = Person::with_vault("es");
    let id = person.json(&["hearing", "add", "2027-02-05T09:00"], "")["id"].as_str().unwrap().to_owned();
    let fits = person.json(&["phrases", &format!("hearing:{id}")], "");
    assert_eq!(fits["vault"]["condition"], "sound");
    assert!(ids(&fits).contains(&"us.appeal".to_owned()));
    let arabic = person.does(&["phrases", "--lang", "ar"], "");
    assert!(arabic.contains("I want to appeal"), "{arabic}");
}

#[test]
fn a_page_is_printed_as_a_voice_reads_it() {
    let person = Person::new("en");
    let article = person.does(&["read", "us.hearing"], "");
    assert!(article.contains("1, 8 0 0, 8 9 8, 7 1 8 0") && !article.contains("1-800"), "{article}");
    // Without a vault there is no other page.
    assert_eq!(person.run(&["read", "home"], "").status.code(), Some(1));

    let person = Person::with_vault("en");
    let id = person.json(&["hearing", "add", "2027-02-05T09:00"], "")["id"].as_str().unwrap().to_owned();
    for page in ["home", &format!("hearing:{id}")] {
        let blocks = person.json(&["read", page], "");
        let blocks = blocks["items"].as_array().unwrap();
        let said: Vec<&str> = blocks.iter().map(|block| block["text"].as_str().unwrap()).collect();
        assert!(said.iter().any(|text| text.contains("9 o’clock in the morning")), "{page}: {said:?}");
        assert!(said.iter().all(|text| !text.contains("9:00") && !text.contains(&id)), "{page}: {said:?}");
        assert!(blocks.iter().any(|block| block["heading"] == true));
        assert!(blocks.iter().all(|block| block["tag"] == "en"));
    }
    assert_eq!(person.run(&["read", "nothing"], "").status.code(), Some(1));
}
