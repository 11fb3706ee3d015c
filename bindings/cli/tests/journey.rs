//! What people do with Faro, by the real binary.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Person, copy_folder};
use serde_json::json;

#[test]
fn from_the_papers_to_the_reminder() {
    let person = Person::with_vault("en");
    person.does(&["fact", "set", "last_arrival", "2025-11-29"], "");
    person.does(&["fact", "set", "us.moved_on"], "2026-11-20\n");
    let hearing = ["hearing", "add", "2027-02-05T09:00", "--court-zone", "America/New_York"];
    person.does(&hearing, "290 Broadway, room 15\n");

    let due = person.json(&["due"], "");
    assert_eq!(due["today"], "2026-11-22");
    let items = due["items"].as_array().unwrap();
    let rules: Vec<_> =
        items.iter().map(|item| (item["rule"].as_str(), item["act_by"].as_str().unwrap())).collect();
    assert_eq!(
        rules,
        [
            (Some("us.eoir33.court"), "2026-11-25"),
            (Some("us.asylum.one_year"), "2026-11-27"),
            (Some("us.ar11"), "2026-11-30"),
            (Some("us.court.filing.individual"), "2027-01-06"),
            (Some("us.nta.hearing"), "2027-02-05"),
            (Some("us.er.two_years"), "2027-11-29"),
        ]
    );
    let keys: Vec<_> = items[0].as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        [
            "id",
            "rule",
            "person",
            "target",
            "title",
            "act_by",
            "last_day",
            "opens",
            "expected",
            "at",
            "zone",
            "place",
            "kind",
            "urgency",
            "tone",
            "icon",
            "notes",
            "doubts",
            "unknown",
            "can_mark",
            "marked",
            "fell_back"
        ]
    );
    let first: Vec<_> = due.as_object().unwrap().keys().take(3).collect();
    assert_eq!(first, ["vault", "today", "items"]);

    let list = person.does(&["due"], "");
    assert!(list.contains("Friday 27 November 2026") && list.contains("in 5 days"), "{list}");
    assert!(
        !list.contains('\u{1b}') && !list.contains('\u{2068}'),
        "no colour and no invisible marks in a pipe"
    );

    let plan = person.json(&["plan"], "");
    assert_eq!((&plan["zone"], &plan["unplanned"]), (&json!("America/New_York"), &json!(0)));
    let first = &plan["notifications"][0];
    assert_eq!(first["at"], "2026-11-23T09:00:00-05:00");
    assert_eq!(
        (&first["text"], &first["items"]),
        (&json!("You have something in 7 days. Open your list."), &json!(["us.ar11"]))
    );
    assert_eq!(person.json(&["plan"], ""), plan);

    let case = person.does(&["case", "show"], "");
    assert!(case.contains("290 Broadway") && case.contains("Saturday 29 November 2025"), "{case}");
    person.does(&["fact", "unset", "moved_on", "--yes"], "");
    assert_eq!(person.json(&["due"], "")["items"].as_array().unwrap().len(), 4);
}

#[test]
fn a_note_is_written_found_changed_and_deleted() {
    let person = Person::with_vault("es");
    let id = person.json(&["note", "add"], "Llamar a la señora Pérez\nel lunes")["id"]
        .as_str()
        .unwrap()
        .to_owned();
    person.does(&["note", "add"], "otra nota");
    assert_eq!(person.items(&["note", "list"]).len(), 2);
    assert_eq!(person.items(&["note", "search", "perez", "LUNES"])[0]["id"], id.as_str());
    assert_eq!(person.json(&["note", "search"], "perez\n")["items"].as_array().unwrap().len(), 1);
    person.does(&["note", "edit", &id[..6]], "Llamar a la señora Ruiz");
    let shown = person.does(&["note", "show", &id[..6]], "");
    assert!(
        shown.starts_with("domingo 22 de noviembre de 2026, 9:00 a. m.") && shown.contains("Ruiz"),
        "{shown}"
    );
    person.does(&["note", "delete", &id, "--yes"], "");
    assert!(person.refused(&["note", "show", &id], "").contains("Mire la lista"));
    assert_eq!(person.json(&["vault", "status"], "")["records"], 2, "the case and the other note");
}

#[test]
fn nothing_that_was_typed_stands_readable_in_the_folder() {
    let person = Person::with_vault("en");
    person.does(&["note", "add"], "Quetzaltenango is where it began");
    person.does(&["fact", "set", "last_arrival", "2025-11-29"], "");
    person.does(&["hearing", "add", "2027-02-05T09:00"], "Sacramento\n");
    let mut searched = 0;
    for (path, bytes) in person.bytes() {
        searched += bytes.len();
        for word in [
            "Quetzaltenango",
            "2025-11-29",
            "last_arrival",
            "Sacramento",
            "2027-02-05",
            "hearing",
            common::PASSPHRASE,
        ] {
            let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for needle in [word.as_bytes(), &wide] {
                assert!(
                    !bytes.windows(needle.len()).any(|window| window == needle),
                    "{word} in {}",
                    path.display()
                );
            }
        }
    }
    assert!(searched > 4096, "{searched}");
}

#[test]
fn a_rule_explains_itself_without_a_vault() {
    let person = Person::new("es");
    let compute = [
        "rule",
        "compute",
        "us.asylum.one_year",
        "--fact",
        "last_arrival=2025-11-29",
        "--today",
        "2026-11-22",
    ];
    let answer = person.json(&compute, "");
    assert_eq!((&answer["legal_last"], &answer["safe"]), (&json!("2026-11-30"), &json!("2026-11-27")));
    assert!(answer["steps"][0]["text"].as_str().unwrap().contains("sábado 29 de noviembre de 2025"));
    let text = person.does(&compute, "");
    assert!(text.contains("revise cada fecha") && text.contains("8 USC 1158"), "{text}");
    assert_eq!(person.json(&["rule", "list"], "").as_array().unwrap().len(), 110);
    assert_eq!(person.json(&["rule", "show", "us.ead.c8.apply"], "")["versions"][1]["status"], "proposed");
    let printed = [&compute[..], &["--fact", "printed=2026-11-25"]].concat();
    assert_eq!(person.json(&printed, "")["safe"], "2026-11-25");
}

#[test]
fn guidance_is_read_and_searched_without_a_vault() {
    let person = Person::new("es");
    assert!(person.json(&["guide", "list"], "").as_array().unwrap().len() >= 25);
    let found = person.json(&["search", "interpreter"], "");
    assert!(found["items"].as_array().unwrap().iter().any(|found| found["id"] == "us.talk-lawyer"));
    assert_eq!(person.json(&["search", "mudo"], "")["items"][0]["id"], "us.moving");
    let said = person.does(&["search", "intérprete"], "");
    assert!(said.contains("faro guide show us.") && said.contains('#'), "{said}");
    let none = person.json(&["search", "pingüino"], "");
    assert_eq!(none["items"], json!([]));
    assert!(none["note"].as_str().unwrap().contains("Pruebe"), "{none}");
    let article = person.does(&["guide", "show", "moving"], "");
    assert!(article.contains("EOIR-33, en un plazo de 5 días") && article.contains("máquina"), "{article}");
    assert_eq!(person.json(&["guide", "show", "us.moving"], "")["sections"][1]["id"], "whom");
    let section = person.json(&["guide", "show", "us.moving#whom"], "");
    assert_eq!(
        (section["sections"].as_array().unwrap().len(), &section["sections"][0]["id"]),
        (1, &json!("whom"))
    );
}

#[test]
fn the_directory_says_who_helps_how_well_it_is_known_and_when_it_is_old() {
    let person = Person::new("es");
    // A terminal breaks lines where it likes.
    let does =
        |arguments: &[&str]| person.does(arguments, "").split_whitespace().collect::<Vec<_>>().join(" ");
    let court = person.json(&["directory", "--need", "court", "--place", "Newark"], "");
    assert_eq!((&court[0]["id"], &court[0]["phone"]), (&json!("us.court-line"), &json!("1-800-898-7180")));
    let said = does(&["directory", "--need", "court"]);
    assert!(said.contains("1-800-898-7180") && said.contains("Todo el país"), "{said}");
    assert!(said.contains("Nadie ha probado") && said.contains("asegúrese de quién es"), "{said}");
    assert_eq!(person.json(&["directory", "us.locator"], "")[0]["confidence"], "R2");
    let none = does(&["directory", "--language", "quc"]);
    assert!(
        none.contains("Quite el lugar") && none.contains("--need") && none.contains("Un abogado"),
        "{none}"
    );
    let old = does(&["directory", "court-line", "--today", "2028-01-01"]);
    assert!(old.contains("Hace mucho que nadie comprueba"), "{old}");
    person.refused(&["directory", "nothing"], "");
}

#[test]
fn a_search_in_an_open_vault_finds_notes_among_the_rest() {
    let person = Person::with_vault("en");
    person.does(&["note", "add"], "La corte de Newark\nllevar papeles");
    let found = person.json(&["search", "--notes", "court", "newark"], "");
    assert_eq!((&found["items"][0]["kind"], &found["vault"]["condition"]), (&json!("note"), &json!("sound")));
    assert!(person.does(&["search", "--notes", "papeles"], "").contains("faro note show"));
    assert_eq!(person.json(&["search", "newark"], "")["items"], json!([]));
    assert_eq!(person.json(&["note", "search", "court"], "")["items"].as_array().unwrap().len(), 1);
}

#[test]
fn a_translator_sees_faults_with_file_line_and_column() {
    let person = Person::new("en");
    let locales = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");
    assert!(person.does(&["locale", "check", "es", "--locales", locales], "").contains("No errors in: es"));

    let copy = person.path("locales");
    copy_folder(locales.as_ref(), &copy);
    let file = copy.join("es/case.ftl");
    let text = std::fs::read_to_string(&file).unwrap().replace("{ $days } días", "{ $dias } días");
    std::fs::write(&file, text).unwrap();
    // The folder's own words are broken too: Faro says what it found in its own.
    std::fs::write(copy.join("en/terminal/checks.ftl"), [0xff, 0xfe, b'a', 0]).unwrap();
    std::fs::write(copy.join("manifest.toml"), "[[language]").unwrap();
    let output = person.run(&["locale", "check", "ES", "--locales", copy.to_str().unwrap()], "");
    let report = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    let place = format!("{}/es/case.ftl:", copy.display());
    assert!(report.contains(&place) && report.contains("error P001: \"$dias\" does not exist"), "{report}");
    assert!(report.contains("error F005: This file is saved as UTF-16"), "{report}");
    assert!(report.starts_with("Checked ") && report.contains("Write: $days"), "{report}");
    assert!(report.contains("error F024: manifest.toml cannot be read"), "{report}");
    let output = person.run(&["locale", "check", "es", "--json", "--locales", copy.to_str().unwrap()], "");
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let checked = &answer["checked"];
    assert_eq!((&checked["source"], &checked["tags"]), (&json!("en"), &json!(["es"])));
    let finding =
        answer["findings"].as_array().unwrap().iter().find(|found| found["code"] == "P001").unwrap();
    assert_eq!(
        (output.status.code(), &finding["fix"], &finding["tag"]),
        (Some(1), &json!("$days"), &json!("es"))
    );
    assert!(finding["source_text"].as_str().unwrap().contains("$days"));
}

#[test]
fn a_translator_learns_what_was_checked_and_what_a_code_means() {
    let person = Person::new("en");
    let report = person.does(&["locale", "check", "es"], "");
    assert!(report.contains("Checked the words built into Faro: es"), "{report}");
    let said = person.does(&["locale", "explain", "p001"], "");
    assert!(
        said.starts_with("P001 error: ") && said.contains("{ $dias }") && said.contains("{ $days }"),
        "{said}"
    );
    assert!(person.does(&["locale", "explain"], "").lines().count() > 60);
    let output = person.run(&["locale", "explain", "X999"], "");
    assert_eq!(output.status.code(), Some(1));

    // Warnings count where somebody wants it; of a language that is not there the others are named.
    let folder = person.path("words");
    for (path, text) in [("en/a.ftl", "a = A\nb = B\n"), ("ht/a.ftl", "a = A\n")] {
        std::fs::create_dir_all(folder.join(path).parent().unwrap()).unwrap();
        std::fs::write(folder.join(path), text).unwrap();
    }
    let folder = folder.to_str().unwrap();
    let report = person.does(&["locale", "check", "--locales", folder], "");
    assert!(
        report.contains("warning C001") && report.contains("does not know the number forms of ht"),
        "{report}"
    );
    let strict = person.run(&["locale", "check", "--strict", "--locales", folder], "");
    assert_eq!(strict.status.code(), Some(1));
    let unknown = person.run(&["locale", "check", "fr", "--locales", folder], "");
    assert!(String::from_utf8(unknown.stderr).unwrap().contains("It has: en, ht"));
    let source = person.run(&["locale", "check", "--source", "fr", "--locales", folder], "");
    assert!(String::from_utf8(source.stderr).unwrap().contains("Name one with --source"));
}

#[test]
fn the_demo_shows_it_all_in_every_language_and_leaves_nothing() {
    for (lang, proof) in [("en", "Found: 0."), ("es", "Encontradas: 0.")] {
        let person = Person::new(lang);
        let command = ["demo", "--today", "2026-11-22"];
        let mut process = std::process::Command::new(env!("CARGO_BIN_EXE_faro"));
        process
            .args(command)
            .args(["--lang", lang, "--zone", "America/New_York"])
            .env("TMPDIR", person.folder.path());
        let output = process.output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && text.contains(proof) && text.contains("2027"), "{text}");
        assert!(!text.contains('{') && !text.contains('\u{2068}'), "{text}");
        assert_eq!(std::fs::read_dir(person.folder.path()).unwrap().count(), 1, "only the passphrase file");
    }
}

#[test]
fn a_kept_demo_opens_with_the_passphrase_that_it_tells() {
    let person = Person::new("en");
    let text = person.does(&["demo", "--today", "2026-11-22"], "");
    let told = text.split("Its passphrase is ").nth(1).unwrap().split_whitespace().next().unwrap();
    std::fs::write(person.path("passphrase"), told.trim_end_matches('.')).unwrap();
    assert_eq!(person.items(&["note", "list"]).len(), 1);
    assert!(person.refused(&["demo"], "").contains("There is already a vault in this folder"));
}

#[test]
fn completions_are_for_every_shell() {
    let person = Person::new("en");
    for shell in ["bash", "zsh", "fish"] {
        assert!(person.does(&["completions", shell], "").contains("passphrase-file"), "{shell}");
    }
}
