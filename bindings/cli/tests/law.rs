//! What moved in the law, for a legal worker who looked last on some day.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Person;

#[test]
fn what_moved_since_a_day_is_listed_the_newest_first() {
    let person = Person::new("en");
    let answer = person.json(&["rule", "changes", "--since", "2026-03-01", "--jurisdiction", "us"], "");
    let items = answer["items"].as_array().unwrap();
    let days: Vec<&str> = items.iter().map(|item| item["day"].as_str().unwrap()).collect();
    assert!(days.is_sorted_by(|one, next| one >= next) && days.iter().all(|day| *day >= "2026-03-01"));
    let of = |moved: &str| {
        let own = items.iter().filter(|item| item["rule"] == "us.bia.brief" && item["moved"] == moved);
        own.map(|item| item["day"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    // The old time for briefs ended on the day on which the new one began.
    assert_eq!((of("begins"), of("ends")), (vec!["2026-03-09".to_owned()], vec!["2026-03-09".to_owned()]));
    assert_eq!(of("checked").len(), 2);
    assert!(items.iter().all(|item| item["rule"].as_str().unwrap().starts_with("us.")));
}

#[test]
fn it_is_said_in_words_and_an_unchanged_law_too() {
    for (lang, checked, unchanged) in [
        ("en", "Someone read the source again on", "Nothing has moved since"),
        ("es", "Alguien volvió a leer la fuente el", "No ha cambiado nada desde"),
    ] {
        let person = Person::new(lang);
        assert!(person.does(&["rule", "changes", "--since", "2026-03-01"], "").contains(checked));
        assert!(person.does(&["rule", "changes", "--since", "2099-01-01"], "").contains(unchanged));
    }
    let output = Person::new("en").run(&["rule", "changes", "--since", "11/05/2026"], "");
    assert_eq!(output.status.code(), Some(1));
}
