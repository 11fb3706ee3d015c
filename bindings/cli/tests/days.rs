//! Days, times and how often something comes, as people type them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Person;

/// The days of a duty that was just added.
fn days_of(person: &Person, add: &[&str], now: &str) -> Vec<String> {
    let added = person.json(add, "title: call\n");
    let page = person.json(&["duty", "show", added["id"].as_str().unwrap(), "--now", now], "");
    let times = page["times"].as_array().unwrap();
    times.iter().map(|time| time["day"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_other_week_begins_with_the_first_day_that_fits() {
    let person = Person::with_vault("en");
    let add = ["duty", "add", "report", "--from", "2027-01-03", "--every", "2 weeks", "--on", "tue"];
    assert_eq!(days_of(&person, &add, "2027-01-03T09:00:00-05:00"), ["2027-01-05"]);
    let add = ["duty", "add", "report", "--from", "2027-01-03", "--every", "4 weeks", "--on", "wed"];
    assert_eq!(days_of(&person, &add, "2027-01-25T09:00:00-05:00"), ["2027-02-03"]);
    for (lang, sentence) in [("en", "Write a number from 1 up to 5200 weeks."), ("es", "desde 1 hasta 5200 semanas.")] {
        for every in ["0 weeks", "5201 weeks"] {
            let refused = person.refused(&["duty", "add", "report", "--every", every, "--lang", lang], "");
            assert!(refused.contains(sentence), "{refused}");
        }
    }
}
