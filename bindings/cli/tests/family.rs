//! A family of four, by the real binary: facts are each one's own, and who leaves takes everything along.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Person;
use serde_json::{Value, json};

const OFFICES: [&str; 2] = ["us.ar11", "us.eoir33.court"];

fn added(person: &Person, arguments: &[&str], input: &str) -> String {
    person.json(arguments, input)["id"].as_str().unwrap().to_owned()
}

/// Somebody with a partner and two children.
fn family(lang: &'static str) -> (Person, [String; 3]) {
    let person = Person::with_vault(lang);
    let members = [("spouse", "Luis"), ("child", "Ana"), ("child", "Eva")];
    let members = members.map(|(relation, name)| {
        added(&person, &["person", "add", "--relation", relation], &format!("name: {name}\n"))
    });
    (person, members)
}

fn of_rule(items: &[Value], rule: &str) -> Vec<String> {
    let items = items.iter().filter(|item| item["rule"] == rule);
    items.map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_move_is_a_task_at_each_office_for_each_of_them() {
    let (person, members) = family("en");
    let answer = person.json(&["address", "move", "2026-11-20"], "");
    let tasks: Vec<&str> =
        answer["tasks"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    let due = person.items(&["due"]);
    for office in OFFICES {
        let ids = of_rule(&due, office);
        assert_eq!(ids.len(), 4, "{office}: {ids:?}");
        for id in members.iter().map(|member| format!("{office}~{member}")).chain([office.to_owned()]) {
            assert!(ids.contains(&id) && tasks.contains(&id.as_str()), "{id}");
        }
    }
    assert_eq!(tasks.len(), 8);
    let of_ana = format!("us.ar11~{}", members[1]);
    person.does(&["due", "done", &of_ana], "reference: receipt 7\n");
    let left = of_rule(&person.items(&["due"]), "us.ar11");
    assert!(left.len() == 3 && !left.contains(&of_ana), "{left:?}");
    // The name of the rule alone is that of the holder's own item.
    person.does(&["due", "done", "us.ar11"], "reference: receipt 8\n");
    assert_eq!(of_rule(&person.items(&["due"]), "us.ar11").len(), 2);
}

#[test]
fn what_is_told_of_one_is_not_told_of_another() {
    let (person, members) = family("en");
    let luis = &members[0][..8];
    person.does(&["fact", "set", "last_arrival", "2025-11-29"], "");
    person.does(&["fact", "set", "last_arrival", "2026-03-02", "--person", luis], "");
    person
        .does(&["fact", "source", "last_arrival", "--person", luis, "--certainty", "likely"], "the stamp\n");
    let facts = person.items(&["fact", "list"]);
    let of_luis = facts.iter().find(|fact| fact["person"] == json!(members[0])).unwrap();
    assert_eq!((&of_luis["value"], &of_luis["certainty"]), (&json!("2026-03-02"), &json!("likely")));
    let due = person.items(&["due"]);
    let date = |id: &str| due.iter().find(|item| item["id"] == id).map(|item| item["act_by"].clone());
    assert_eq!(date("us.asylum.one_year"), Some(json!("2026-11-27")));
    assert_eq!(date(&format!("us.asylum.one_year~{}", members[0])), Some(json!("2027-03-02")));
    assert_eq!(of_rule(&due, "us.asylum.one_year").len(), 2, "facts are never inherited");
    person.does(&["fact", "unset", "last_arrival", "--person", luis, "--yes"], "");
    assert_eq!(of_rule(&person.items(&["due"]), "us.asylum.one_year"), ["us.asylum.one_year"]);
    let nobody = person.refused(&["fact", "set", "last_arrival", "2026-03-02", "--person", "zz"], "");
    assert!(nobody.starts_with("Faro found nothing called zz."), "{nobody}");
}

#[test]
fn who_leaves_takes_everything_along() {
    for (lang, removed) in [("en", "removed"), ("es", "quitado")] {
        let (person, members) = family(lang);
        let eva = &members[2];
        person.does(&["fact", "set", "moved_on", "2026-11-20", "--person", eva], "");
        let add = ["hearing", "add", "2027-02-05T09:00", "--person", eva, "--everybody"];
        let hearing = added(&person, &add, "290 Broadway\n");
        added(&person, &["duty", "add", "photo", "--every", "1 day", "--person", eva], "");
        person.does(&["due", "done", &format!("us.ar11~{eva}")], "reference: Zq7-secret\n");
        person.does(&["hearing", "edit", &hearing, "--everybody=false"], "");
        person.does(&["person", "leave", &eva[..8], "--yes"], "");
        for list in ["hearing", "duty"] {
            assert!(person.items(&[list, "list"]).is_empty(), "{list}");
        }
        assert!(person.items(&["fact", "list"]).is_empty());
        assert_eq!(person.items(&["person", "list"]).len(), 2);
        assert!(person.items(&["due"]).is_empty());
        let export = person.does(&["log", "export"], "");
        for word in ["Zq7-secret", "us.ar11", eva] {
            assert!(!export.contains(word), "{word}: {export}");
        }
        let list = person.does(&["log", "list"], "");
        assert!(list.lines().count() == 2 && list.contains(removed), "{list}");
        assert_eq!(person.json(&["log", "verify"], "")["fault"], Value::Null);
    }
    let person = Person::with_vault("en");
    let me = added(&person, &["person", "add", "--relation", "myself"], "name: Ana\n");
    assert!(person.refused(&["person", "leave", &me, "--yes"], "").starts_with("This person is you."));
}
