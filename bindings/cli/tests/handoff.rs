//! Cards, hand-offs and replies on the command line: what is shown, asked and refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;

use common::Person;
use serde_json::json;

fn desk() -> (Person, String) {
    let worker = Person::with_vault("en");
    let card = worker.json(&["desk", "init", "--name", "Clinic"], "")["card"].as_str().unwrap().to_owned();
    (worker, card)
}

fn person(lang: &'static str) -> Person {
    let person = Person::with_vault(lang);
    person.does(&["case", "add-country", "us"], "");
    person.does(&["person", "add", "--relation", "myself"], "name: Rosa Luna\n");
    person.does(&["person", "add", "--relation", "child"], "name: Tomas Luna\n");
    person.does(&["note", "add"], "Tomas was sick\n");
    person.does(&["note", "add"], "It rained\n");
    person.does(&["note", "add", "--drawer", "lawyer"], "For her ears\n");
    person
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_card_is_kept_compared_and_deleted() {
    let ((_, line), person) = (desk(), person("en"));
    assert!(person.does(&["card", "list"], "").contains("no card yet"));
    fs::write(person.path("card.txt"), format!("\n{line}\n")).unwrap();
    let file = person.path("card.txt");
    let said = person.does(&["card", "add", file.to_str().unwrap(), "--name", "Ms. Lopez"], "");
    assert!(
        said.contains("Ms. Lopez") && said.contains("Check digits: ") && said.contains("Not compared yet")
    );
    let card = person.items(&["card", "list"])[0].clone();
    assert_eq!((&card["name"], &card["name_on_card"]), (&json!("Ms. Lopez"), &json!("Clinic")));
    assert_eq!((&card["card"], card["digits"].as_str().unwrap().len()), (&json!(line), 49));
    let secret = ["identity", "seed", "names", "AGE-SECRET"];
    assert!(secret.iter().all(|secret| !card.to_string().contains(secret)), "{card}");
    assert!(person.refused(&["card", "add"], &line).contains("in your list already"));
    for wrong in ["", "FARO1:a:b:c", "hello"] {
        assert!(person.refused(&["card", "add"], wrong).contains("card"), "{wrong}");
    }
    let id = card["id"].as_str().unwrap();
    person.does(&["card", "compared", &id[..6]], "");
    assert!(flat(&person.does(&["card", "show", id], "")).contains("Compared on Sunday 22 November 2026"));
    assert!(person.refused(&["card", "delete", id], "").contains("--yes"));
    person.does(&["card", "delete", id, "--yes"], "");
    assert!(person.items(&["card", "list"]).is_empty());
}

#[test]
fn what_goes_and_what_stays_is_shown_and_a_strange_card_asks() {
    let ((worker, line), person) = (desk(), person("en"));
    let id = person.json(&["card", "add"], &line)["id"].as_str().unwrap().to_owned();
    let out = person.path("case.age");
    let out = out.to_str().unwrap();
    let make = ["handoff", "make", "--to", &id, "--output", out];
    let asked = person.run(&make, "");
    assert_eq!(asked.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&asked.stderr).contains("Nobody compared"), "{asked:?}");
    assert!(!person.path("case.age").exists() && person.items(&["handoff", "list"]).is_empty());

    let tomas = person.items(&["person", "list"]).into_iter().find(|one| one["relation"] == "child").unwrap();
    let without = ["--without", tomas["id"].as_str().unwrap(), "--yes"];
    let said = flat(&person.does(&[&make[..], &without[..]].concat(), ""));
    for part in [
        "This goes: 1 person of the case 1 note of what happened This stays with you: 1 person of the case",
        "1 note for my lawyer only",
        "1 thing that you chose stays too",
        "The proof log stays",
        "Sealed for Clinic",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let list = person.items(&["handoff", "list"]);
    assert_eq!((&list[0]["number"], &list[0]["went"][0]), (&json!(1), &json!(["people", 1])));
    worker.json(&["desk", "add", out], "");
    let case = worker.json(&["desk", "show", "Rosa Luna"], "").to_string();
    assert!(!case.contains("Tomas") && !case.contains("ears") && case.contains("It rained"), "{case}");
}

#[test]
fn each_card_gets_a_file_of_its_own_in_a_folder_that_is_there() {
    let ((_, first), (_, second), person) = (desk(), desk(), person("es"));
    let kept = |line: &str| {
        let id = person.json(&["card", "add"], line)["id"].as_str().unwrap().to_owned();
        person.does(&["card", "compared", &id], "");
        id
    };
    let (first, second) = (kept(&first), kept(&second));
    let out = person.path("out");
    let make = ["handoff", "make", "--to", &first, "--to", &second, "--output", out.to_str().unwrap()];
    assert!(person.refused(&make, "").contains("carpeta"));
    fs::create_dir(&out).unwrap();
    let answer =
        person.json(&[&make[..], &["--second", "en", "--choose", "people,notes-lawyer"]].concat(), "");
    let files: Vec<&str> =
        answer["made"].as_array().unwrap().iter().map(|made| made["file"].as_str().unwrap()).collect();
    assert_eq!((files.len(), fs::read_dir(&out).unwrap().count()), (2, 2));
    assert_ne!(fs::read(files[0]).unwrap(), fs::read(files[1]).unwrap());
    for file in files {
        let name = file.rsplit('/').next().unwrap();
        assert!(name.starts_with("2026-11-22-") && name.ends_with(".faro.age") && name.len() == 24, "{name}");
    }
    let parts = answer["parts"].as_array().unwrap();
    let part = |code: &str| parts.iter().find(|part| part["part"] == code).unwrap();
    assert_eq!(part("notes-lawyer"), &json!({ "part": "notes-lawyer", "goes": 1, "stays": 0 }));
    assert_eq!(part("notes-facts"), &json!({ "part": "notes-facts", "goes": 0, "stays": 2 }));
    assert!(person.refused(&[&make[..], &["--choose", "everything"]].concat(), "").contains("--help"));
    assert!(person.refused(&[&make[..], &["--second", "xx"]].concat(), "").contains("xx"));
}

#[test]
fn a_file_that_is_there_is_never_written_over() {
    let ((_, line), person) = (desk(), person("en"));
    let id = person.json(&["card", "add"], &line)["id"].as_str().unwrap().to_owned();
    let out = person.path("there.age");
    fs::write(&out, "mine").unwrap();
    let refused =
        person.run(&["handoff", "make", "--to", &id, "--yes", "--output", out.to_str().unwrap()], "");
    assert!(String::from_utf8_lossy(&refused.stderr).contains("file of that name already"), "{refused:?}");
    assert_eq!(fs::read(&out).unwrap(), b"mine");
    for file in ["there.age", "nowhere.age"] {
        let file = person.path(file);
        let said = person.refused(&["reply", "show", file.to_str().unwrap()], "");
        assert!(said.contains("Choose"), "{said}");
    }
}
