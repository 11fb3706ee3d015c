//! Packs with the real binary: the transcript of `core/src/packs/README.md`, from a new folder to a vault that trusts it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::{env, fs};

use common::Person;
use common::transcript::{answer, is_id, masked};

const TRANSCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../core/src/packs/README.md");

/// What stands for the id of the publisher in the transcript.
const ZEROS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

#[test]
fn the_transcript_is_what_happens() {
    let person = Person::with_vault("en");
    let text = fs::read_to_string(TRANSCRIPT).unwrap();
    let (mut told, mut lines, mut commands, mut publisher) = (String::new(), text.lines(), 0, String::new());
    while let Some(line) = lines.next() {
        told += &format!("{line}\n");
        let Some(fence) = line.strip_prefix("```").filter(|fence| !fence.is_empty()) else { continue };
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        if let Some((_, path)) = fence.split_once(' ') {
            fs::write(person.path(path), body.join("\n") + "\n").unwrap();
            told += &(body.join("\n") + "\n");
        } else {
            for line in body.iter().filter(|line| line.starts_with("$ ")) {
                commands += 1;
                let line_now = line[2..].replace(ZEROS, &publisher) + " --now 2026-11-27T12:00:00Z";
                let answer = answer(&person, &line_now);
                let mut ids = answer.split_whitespace().filter(|word| is_id(word, 64));
                publisher = ids.next().map(str::to_owned).unwrap_or(publisher);
                told += &format!("{line}\n{}", masked(&answer));
            }
        }
        told += "```\n";
    }
    assert!(commands > 25);
    if env::var_os("FARO_BLESS").is_some() {
        fs::write(TRANSCRIPT, &told).unwrap();
        return;
    }
    assert_eq!(told, text, "FARO_BLESS=1 writes it anew");
}

#[test]
fn programs_are_told_the_same() {
    let person = Person::with_vault("es");
    let at = |name: &str| person.path(name).to_str().unwrap().to_owned();
    let keys = ["root", "ana"].map(&at);
    for key in &keys {
        let made = person.json(&["publisher", "key", key, "--without-passphrase"], "");
        assert_eq!(made["key"].as_str().unwrap().len(), 16);
    }
    person.refused(&["publisher", "key", &keys[0], "--without-passphrase"], "");
    let [root, ana] = [format!("{}.pub", keys[0]), format!("{}.pub", keys[1])];
    let publisher = at("publisher");
    let new = [
        "publisher",
        "new",
        &publisher,
        "--name",
        "A \"b\"",
        "--contact",
        "x",
        "--root",
        &root,
        "--release",
        &ana,
    ];
    person.json(&new, "");
    let signed = person.json(&["publisher", "sign", &publisher, "--key", &keys[0]], "");
    assert_eq!(signed["whole"], true);
    let (folder, file) = (at("notes"), at("n.faropack"));
    person.json(
        &["pack", "new", &folder, "--id", "legal-aid", "--country", "us", "--words", "en", "--words", "es"],
        "",
    );
    person.json(&["pack", "build", &folder, "--publisher", &publisher, "--output", &file], "");
    let built = fs::read(&file).unwrap();
    person.json(&["pack", "build", &folder, "--publisher", &publisher, "--output", &file], "");
    assert_eq!(fs::read(&file).unwrap(), built);
    let refused = person.command(&["pack", "verify", &file, "--json"]).output().unwrap();
    let refused: serde_json::Value = serde_json::from_slice(&refused.stdout).unwrap();
    assert_eq!(refused["error"]["code"], "pack-not-signed");
    assert_eq!(person.json(&["pack", "sign", &file, "--key", &keys[1]], "")["whole"], true);
    let id = signed["id"].as_str().unwrap();
    let verified = person.json(&["pack", "verify", &file, "--publisher", id], "");
    assert_eq!(
        (&verified["state"], &verified["publisher"]["one_person"]),
        (&"not_known".into(), &true.into())
    );
    let installed = person.json(&["pack", "install", &file], "");
    assert_eq!(
        (&installed["vault"]["condition"], &installed["state"]),
        (&"sound".into(), &"not_known".into())
    );
    person.json(&["publisher", "pin", &format!("FAROP1:{id}")], "Oficina de Ana\n");
    let listed = person.json(&["pack", "list"], "");
    assert_eq!(listed["items"][0]["state"], "amber");
    assert_eq!(person.json(&["publisher", "list"], "")["items"][0]["name"], "Oficina de Ana");
    person.json(&["publisher", "unpin", id], "");
    assert_eq!(person.json(&["pack", "list"], "")["items"][0]["state"], "not_known");
    person.json(&["pack", "remove", "legal-aid", "--yes"], "");
    assert_eq!(person.json(&["pack", "list"], "")["items"], serde_json::json!([]));
    // A key that has both duties is refused before anything is written.
    person.refused(&["publisher", "next", &publisher, "--release", &root], "");
    let ben = at("ben");
    person.json(&["publisher", "key", &ben, "--without-passphrase"], "");
    person.json(&["publisher", "next", &publisher, "--release", &format!("{ben}.pub")], "");
    let next = person.json(&["publisher", "sign", &publisher, "--key", &keys[0]], "");
    assert_eq!((&next["whole"], &next["version"], &next["id"]), (&true.into(), &2.into(), &signed["id"]));
}

#[test]
fn steps_of_an_article_are_ticked_in_the_vault_alone() {
    let person = Person::with_vault("en");
    let done = |arguments: &[&str]| -> Vec<u64> {
        let article = person.json(&[&["guide", "show", "us.first-days"], arguments].concat(), "");
        let sections = article["sections"].as_array().unwrap();
        let blocks = sections.iter().flat_map(|section| section["blocks"].as_array().unwrap());
        blocks
            .filter(|block| block["done_on"].is_string())
            .map(|block| block["step"].as_u64().unwrap())
            .collect()
    };
    let ticked = person.json(&["guide", "tick", "us.first-days", "2"], "");
    assert_eq!((&ticked["step"], &ticked["done"]), (&2.into(), &true.into()));
    // Who reads without a vault sees what everybody sees.
    assert_eq!((done(&[]), done(&["--done"])), (Vec::<u64>::new(), vec![2_u64]));
    assert!(person.does(&["guide", "show", "us.first-days", "--done"], "").contains("Done on "));
    person.json(&["guide", "untick", "us.first-days", "2"], "");
    assert_eq!(done(&["--done"]), [0_u64; 0]);
    let refused = |arguments: &[&str]| -> String {
        let output = person.command(&[arguments, &["--json"]].concat()).output().unwrap();
        let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        said["error"]["message"].as_str().unwrap_or_default().to_owned()
    };
    let which = refused(&["guide", "show", "first-days"]);
    assert!(["us", "mx", "ca"].iter().all(|pack| which.contains(&format!("{pack}.first-days"))), "{which}");
    assert!(refused(&["guide", "tick", "us.first-days", "99"]).contains("steps"));
}
