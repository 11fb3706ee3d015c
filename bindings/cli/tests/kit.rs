//! The translator's kit with the real binary: the transcript of `core/src/kit/README.md`, and our own locales.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use common::{Person, copy_folder};

const TRANSCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../core/src/kit/README.md");
const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");

/// Stands for the worksheet of a test.
const PAGE: &str = "PAGE";

/// What a line of the transcript answers, on both outputs.
fn answer(folder: &Path, line: &str) -> String {
    let arguments: Vec<&str> = line.split_whitespace().skip(1).collect();
    let output = Command::new(env!("CARGO_BIN_EXE_faro"))
        .args(arguments)
        .args(["--lang", "en", "--zone", "America/New_York"])
        .current_dir(folder)
        .env_clear()
        .env("XDG_STATE_HOME", folder.join("state"))
        .output()
        .unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

/// Writes into the boxes of a page, as a browser does that saves it.
fn fill(page: &Path, lines: &[&str]) {
    boxes(page, lines.iter().map(|line| line.split_once(" = ").unwrap()));
}

fn boxes<'a>(page: &Path, texts: impl Iterator<Item = (&'a str, &'a str)>) {
    let mut html = fs::read_to_string(page).unwrap();
    for (key, text) in texts {
        let at = html.find(&format!("name=\"text\" data-id=\"{key}\"")).unwrap_or_else(|| panic!("{key}"));
        let begin = at + html[at..].find('>').unwrap() + 1;
        let end = begin + html[begin..].find("</textarea>").unwrap();
        html.replace_range(begin..end, text);
    }
    fs::write(page, html).unwrap();
}

#[test]
fn the_transcript_is_what_happens() {
    let folder = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(TRANSCRIPT).unwrap();
    let (mut told, mut lines, mut commands) = (String::new(), text.lines(), 0);
    while let Some(line) = lines.next() {
        told += &format!("{line}\n");
        let Some(fence) = line.strip_prefix("```").filter(|fence| !fence.is_empty()) else { continue };
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        let (kind, path) = fence.split_once(' ').unwrap_or((fence, ""));
        match kind {
            // What others write is written; what the kit wrote is shown.
            "ftl" | "markdown" if path.starts_with("locales/qtz/") => {
                told += &fs::read_to_string(folder.path().join(path)).unwrap();
            }
            "ftl" | "markdown" => {
                let path = folder.path().join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, body.join("\n") + "\n").unwrap();
                told += &(body.join("\n") + "\n");
            }
            "fill" => {
                match path.split_once(' ') {
                    Some((page, key)) => {
                        let text = body.join("\n");
                        boxes(&folder.path().join(page), [(key, text.as_str())].into_iter());
                    }
                    None => fill(&folder.path().join(path), &body),
                }
                told += &(body.join("\n") + "\n");
            }
            "console" => {
                for line in body.iter().filter(|line| line.starts_with("$ ")) {
                    commands += 1;
                    told += &format!("{line}\n{}", answer(folder.path(), &line[2..]));
                }
            }
            other => panic!("{other}"),
        }
        told += "```\n";
    }
    assert!(commands >= 10);
    if env::var_os("FARO_BLESS").is_some() {
        fs::write(TRANSCRIPT, &told).unwrap();
    }
    assert_eq!(told, text, "FARO_BLESS=1 writes it anew");
}

/// A copy of our locales, in a repository where `git` is asked for.
fn ours(person: &Person) -> String {
    let copy = person.path("locales");
    copy_folder(LOCALES.as_ref(), &copy);
    copy.to_str().unwrap().to_owned()
}

#[test]
fn a_language_of_ours_goes_from_nothing_into_the_app() {
    let person = Person::new("en");
    let (locales, page) = (ours(&person), person.path("q.html").to_str().unwrap().to_owned());
    let with = |arguments: &[&'static str]| {
        let named = arguments.iter().map(|argument| if *argument == PAGE { page.as_str() } else { argument });
        named.chain(["--locales", &locales]).collect::<Vec<&str>>()
    };
    person.does(&with(&["locale", "new", "qtz", "--from", "es", "--name", "Qutzal"]), "");
    person.does(&with(&["locale", "todo", "qtz", "--critical", "--output", PAGE]), "");
    fill(Path::new(&page), &["weekday-1 = Lun", "urgency-today = Tulak", "shell-save = Tzib"]);
    let taken = person.json(&with(&["locale", "import", "qtz", PAGE, "--machine"]), "");
    assert_eq!(taken["taken"].as_array().unwrap().len(), 3);
    let status = person.json(&with(&["locale", "status", "qtz"]), "");
    let language = &status["languages"][0];
    assert_eq!(
        (language["all"]["translated"].as_u64(), language["all"]["machine"].as_u64()),
        (Some(3), Some(3))
    );
    assert_eq!(
        (language["critical"]["translated"].as_u64(), language["preview"].as_bool()),
        (Some(3), Some(true))
    );
    // What is missing comes from the language that was named, and then from English.
    let said = person.does(&with(&["demo", "--lang", "qtz"]), "");
    assert!(said.contains("audiencia"), "{said}");
    // Nothing is written over.
    let before = fs::read(&page).unwrap();
    person.refused(&with(&["locale", "todo", "qtz", "--output", PAGE]), "");
    assert!(fs::read(&page).unwrap() == before);
    for (arguments, said) in [
        (&["locale", "new", "qtz"] as &[&str], "already there"),
        (&["locale", "new", "prs"], "prs is written fa-AF"),
        (&["locale", "new", "spanish!"], "not the tag"),
        (&["locale", "stamp", "qtz", "shell-guides"], "not translated"),
        (&["locale", "import", "es", PAGE], "for qtz"),
        (&["locale", "import", "qtz", "/dev/null"], "not a worksheet"),
        (&["locale", "todo", "en", "--output", "/dev/null"], "is the source"),
    ] {
        let refusal = person.refused(&with(arguments), "");
        assert!(refusal.contains(said), "{arguments:?}: {refusal}");
    }
    assert!(person.refused(&["locale", "stamp", "es"], "").contains("--locales"));
    // Two who changed one line: what is known must not be lost.
    fs::write(person.path("locales/es/state.toml"), "<<<<<<< HEAD\n").unwrap();
    assert!(person.refused(&with(&["locale", "stamp", "es"]), "").contains("es/state.toml"));
    assert!(fs::read(person.path("locales/es/state.toml")).unwrap().starts_with(b"<<<"));
}

#[test]
fn an_article_of_ours_is_taken_in_section_by_section() {
    let person = Person::new("en");
    let (locales, page) = (ours(&person), person.path("q.html").to_str().unwrap().to_owned());
    person.does(&["locale", "new", "qtz", "--locales", &locales], "");
    person.does(&["locale", "todo", "qtz", "--output", &page, "--locales", &locales], "");
    let (help, steps) = ("packs/us/app-safe#help", "packs/us/app-safe#steps");
    boxes(
        Path::new(&page),
        [
            (help, "## Tob’ {#help}\n\n{{fact:nothing}}"),
            (steps, "## Ban {#steps}\n\n1. a\n2. a\n3. a\n4. a\n5. a\n6. a\n7. a"),
        ]
        .into_iter(),
    );
    let import = ["locale", "import", "qtz", &page, "--json", "--locales", &locales];
    let taken: serde_json::Value = serde_json::from_slice(&person.run(&import, "").stdout).unwrap();
    assert_eq!(taken["taken"], serde_json::json!([steps]));
    assert_eq!(taken["left"][0]["key"], help);
    assert!(taken["left"][0]["why"].to_string().contains("error D009"), "{taken}");
    let written = fs::read_to_string(person.path("locales/qtz/packs/us/app-safe.md")).unwrap();
    assert!(written.starts_with("## Ban {#steps}\n\n1. a\n"), "{written}");
    // An app shows the part that is there in its own language, and the rest in another.
    let shown = person.does(&["guide", "show", "us.app-safe", "--lang", "qtz", "--locales", &locales], "");
    assert!(shown.contains("Ban") && shown.contains("Get help"), "{shown}");
}

#[test]
fn what_changed_since_a_revision_is_asked_of_git() {
    let person = Person::new("en");
    let locales = ours(&person);
    let git = |arguments: &[&str]| {
        let names = ["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "init.defaultBranch=main"];
        let done = Command::new("git").arg("-C").arg(&locales).args(names).args(arguments).output().unwrap();
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "a"]);
    let shell = person.path("locales/en/shell.ftl");
    let text = fs::read_to_string(&shell).unwrap();
    fs::write(&shell, text.replace("shell-back = Back", "shell-back = Go back")).unwrap();
    let check = ["locale", "check", "es", "--since", "HEAD", "--json", "--locales", &locales];
    let found: serde_json::Value = serde_json::from_slice(&person.run(&check, "").stdout).unwrap();
    let stale: Vec<_> =
        found["findings"].as_array().unwrap().iter().filter(|found| found["code"] == "C005").collect();
    assert_eq!(stale.len(), 1, "{stale:?}");
    assert_eq!((&stale[0]["id"], &stale[0]["tag"]), (&"shell-back".into(), &"es".into()));
    let status = person.json(&["locale", "status", "es", "--locales", &locales], "");
    assert_eq!(status["languages"][0]["all"]["stale"], 1);
    person.does(&["locale", "stamp", "es", "shell-back", "--locales", &locales], "");
    assert!(!String::from_utf8(person.run(&check, "").stdout).unwrap().contains("C005"));
    for revision in ["nothing", "--output=/tmp/x"] {
        let since = format!("--since={revision}");
        assert!(
            person.refused(&["locale", "check", "es", &since, "--locales", &locales], "").contains("Git")
        );
    }
}

#[test]
fn every_translation_of_ours_says_which_english_it_is_of() {
    let person = Person::new("en");
    let locales = ours(&person);
    let status = person.json(&["locale", "status", "--locales", &locales], "");
    for language in status["languages"].as_array().unwrap() {
        let all = &language["all"];
        assert_eq!(
            (&all["unknown"], &all["stale"]),
            (&0.into(), &0.into()),
            "faro locale stamp {}",
            language["tag"]
        );
    }
}

#[test]
fn nobody_needs_a_language_to_see_what_breaks() {
    let person = Person::new("en");
    for (tag, sign) in [("en-XA", "⟦"), ("ar-XB", "dir=\"rtl\""), ("es", "audiencia")] {
        let file = person.path(tag);
        person.does(&["locale", "preview", tag, "--output", file.to_str().unwrap()], "");
        let html = fs::read_to_string(&file).unwrap();
        assert!(
            html.contains(sign) && html.contains("default-src 'none'") && !html.contains("<script"),
            "{tag}"
        );
        assert!(!html.contains("class=\"wrong\""), "{tag}: {:?}", html.split("class=\"wrong\"").nth(1));
    }
}
