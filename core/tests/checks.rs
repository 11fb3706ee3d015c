//! The checker for translators: every check finds its fault at its place, and the mistakes that a critic planted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod check_support;

use std::collections::BTreeSet;
use std::fs;

use check_support::planted::PLANTED;
use check_support::{Folder, checked, findings};
use faro_core::checks::{codes, example, explained};
use faro_core::files::Files;
use faro_core::l10n::{Finding, Words};

/// The folder in which an example's fault, or what mends it, lies.
fn folder(code: &str, is_wrong: bool) -> Folder {
    let example = example(code).unwrap();
    let text = if is_wrong { &example.wrong } else { &example.right };
    let folder = Folder::new();
    let tag = example.tag.as_str();
    if example.files {
        folder.write("en/app.ftl", b"a = A\n");
        folder.write("en/other.ftl", b"b = B\n");
        for line in text.lines() {
            let (path, encoding) = line.split_once(' ').unwrap_or((line, ""));
            let said: &[u8] = if path.ends_with("other.ftl") { b"b = B\n" } else { b"a = A\n" };
            let wide: Vec<u8> = said.iter().flat_map(|byte| [*byte, 0]).collect();
            folder.write(path, if encoding == "(UTF-16)" { &wide } else { said });
        }
        if code != "C010" {
            folder.write("es/other.ftl", b"b = B\n");
        }
        return folder;
    }
    if example.file == "manifest.toml" {
        let own = if tag == "ar" {
            "a = اللغة العربية جميلة جدا ومفيدة\n"
        } else {
            "a = A\n"
        };
        folder.write("en/app.ftl", b"a = A\n");
        folder.write(&format!("{tag}/app.ftl"), own.as_bytes());
        folder.write("manifest.toml", text.as_bytes());
        return folder;
    }
    // An article lies beside messages: a folder without any is no project.
    folder.write("en/base.ftl", b"a = A\n");
    folder.write(&format!("{tag}/base.ftl"), b"a = A\n");
    if !example.glossary.is_empty() {
        folder.write("glossary.toml", example.glossary.as_bytes());
    }
    if !example.was.is_empty() {
        folder.write("was/en/app.ftl", format!("{}\n", example.was).as_bytes());
        folder.write(&format!("was/{tag}/app.ftl"), format!("{}\n", example.wrong).as_bytes());
    }
    let text = match example.repeated {
        times if is_wrong && times > 0 => text.replace(" … ", &"{ \"·\" }".repeat(times)),
        _ => text.clone(),
    };
    folder.write(&format!("en/{}", example.file), format!("{}\n", example.source).as_bytes());
    folder.write(&format!("{tag}/{}", example.file), format!("{text}\n").as_bytes());
    folder
}

/// What is found in it: by the checker, or beside what the source said before.
fn told(code: &str, is_wrong: bool) -> Vec<Finding> {
    let folder = folder(code, is_wrong);
    let example = example(code).unwrap();
    match example.was.is_empty() {
        true => findings(&folder),
        false => folder.since("was", &example.tag),
    }
}

#[test]
fn every_check_finds_its_example_where_it_stands_and_nothing_in_what_mends_it() {
    let mut wrong = Vec::new();
    for (code, severity) in codes() {
        let Some(example) = example(code) else {
            wrong.push(format!("{code} has no example"));
            continue;
        };
        let found = told(code, true);
        let hit = found.iter().find(|found| found.code == code && (found.line, found.column) == example.at);
        let all: Vec<_> = found.iter().map(|found| (found.code, found.line, found.column)).collect();
        if hit.is_none_or(|hit| hit.severity != severity) {
            wrong.push(format!("{code} at {:?} is not found: {all:?}", example.at));
        }
        let rest = told(code, false);
        if !rest.is_empty() {
            wrong.push(format!(
                "{code}, mended: {:?}",
                rest.iter().map(|found| (found.code, found.line)).collect::<Vec<_>>()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_is_explained_in_every_language() {
    for tag in ["en", "es"] {
        let words = Words::load(Files::builtin(), tag).unwrap();
        let said: BTreeSet<String> = codes()
            .map(|(code, _)| {
                let text = words.say(&explained(code));
                assert!(!text.fell_back, "{tag}: {code}");
                text.text
            })
            .collect();
        assert_eq!(said.len(), codes().count(), "{tag}");
    }
}

/// The codes that stand in these files, behind no test.
fn written(folder: &str) -> BTreeSet<String> {
    let folder = format!("{}/src/{folder}", env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let texts = files
        .filter(|path| path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("codes.rs"))
        .map(|path| fs::read_to_string(path).unwrap());
    let is_code = |word: &&str| {
        word.len() == 4
            && word.starts_with(|sign: char| sign.is_ascii_uppercase())
            && word[1..].parse::<u16>().is_ok()
    };
    let code = |text: String| {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        text.split('"').filter(is_code).map(str::to_owned).collect::<Vec<_>>()
    };
    texts.flat_map(code).collect()
}

#[test]
fn every_code_that_is_written_is_in_the_table_and_the_other_way_round() {
    let known: BTreeSet<String> = codes().map(|(code, _)| code.to_owned()).collect();
    let written = &written("checks") | &written("kit");
    assert_eq!(written, known);
}

#[test]
fn every_finding_is_said_whole() {
    let words = Words::load(Files::builtin(), "es").unwrap();
    for (code, _) in codes() {
        for found in told(code, true) {
            let text = words.say(&found.message);
            assert!(
                !text.fell_back && !text.text.starts_with("check-"),
                "{code}: {}",
                found.message.full_id()
            );
        }
    }
}

#[test]
fn one_bad_file_hides_nothing_of_the_others() {
    let folder = Folder::new();
    folder.write("en/a.ftl", b"a = A { $n }\n");
    folder.write("en/b.ftl", b"b = B\n");
    folder.write("es/a.ftl", b"a = A { $x }\n");
    folder.write("es/b.ftl", b"b = Ma\xf1ana\n");
    folder.write("ru/a.ftl", &[0xff, 0xfe, b'a', 0]);
    let found: Vec<_> = checked(&folder, &["es"])
        .findings
        .iter()
        .map(|found| (found.code, found.line, found.column))
        .collect();
    assert_eq!(found, [("P001", 1, 9), ("F005", 1, 7)]);
    let all = checked(&folder, &["en", "es", "ru"]);
    assert!(all.findings.iter().any(|found| found.tag == "ru" && found.code == "F005"));
}

#[test]
fn a_source_that_cannot_be_read_is_told_and_makes_nothing_obsolete() {
    let folder = Folder::new();
    folder.write("en/a.ftl", b"a = A\nb = B { $x\n");
    folder.write("en/b.ftl", &[0xff, 0xfe, b'b', 0]);
    folder.write("es/a.ftl", b"a = A\nb = B\n");
    folder.write("es/b.ftl", b"b2 = B\n");
    let found: Vec<_> = findings(&folder).iter().map(|found| (found.code, found.tag.clone())).collect();
    assert_eq!(found, [("F005", "en".to_owned())]);
}

#[test]
fn a_name_that_does_not_exist_is_told_once() {
    let folder = Folder::new();
    folder.write("en/a.ftl", b"d = { $days ->\n    [one] { $days } day\n   *[other] { $days } days\n}\n");
    folder.write(
        "es/a.ftl",
        "d = { $days ->\n    [one] { $days } día\n   *[other] { $dias } días\n}\n".as_bytes(),
    );
    let found = findings(&folder);
    assert_eq!((found.len(), found[0].code, found[0].fix.as_deref()), (1, "P001", Some("$days")));
}

#[test]
fn a_missing_file_is_one_line() {
    let folder = Folder::new();
    let many: String = (0..70).map(|at| format!("m{at} = M\n")).collect();
    folder.write("en/a.ftl", b"a = A\n");
    folder.write("en/many.ftl", many.as_bytes());
    folder.write("es/a.ftl", b"a = A\n");
    let found = findings(&folder);
    assert_eq!(found.len(), 1);
    assert!(found[0].code == "C010" && found[0].path.ends_with("es/many.ftl"));
}

#[test]
fn the_planted_mistakes_are_found_where_they_are_and_told_in_plain_words() {
    let words = Words::load(Files::builtin(), "en").unwrap().without_isolates();
    let glossary = "[[term]]\nid = 'court'\nen = 'court'\nes = 'corte'\n";
    let mut wrong = Vec::new();
    for (nth, planted) in PLANTED.iter().enumerate() {
        let folder = Folder::new();
        folder.write("en/app.ftl", planted.english.as_bytes());
        folder.write(&format!("{}/app.ftl", planted.tag), planted.own.as_bytes());
        folder.write("glossary.toml", glossary.as_bytes());
        let found = findings(&folder);
        let said: Vec<_> = found
            .iter()
            .map(|found| (found.code, (found.line, found.column), words.text(&found.message)))
            .collect();
        let hit = said.iter().any(|(code, at, text)| {
            (*code, *at) == (planted.code, planted.at) && text.contains(planted.told)
        });
        if !hit {
            wrong.push(format!("{nth} {} {:?}: {said:?}", planted.code, planted.at));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_belongs_to_a_language_is_no_fault() {
    let folder = Folder::new();
    let english = "-app = Faro\nhello = Hello from { -app }\nleft = { $n ->\n    [one] one day\n   *[other] many days\n}\n\
                   size = { NUMBER($n, minimumFractionDigits: 1) } MB\nat = 1:05 p.m.\nmany = Up to 1,200 people, 2 papers\n";
    let finnish = "-app = { $case ->\n   *[nominative] Faro\n    [genitive] Faron\n}\n    .gender = none\n\
                   hello = Terve { -app(case: \"genitive\") } puolesta\nleft = yksi tai monta\n\
                   size = { NUMBER($n, minimumFractionDigits: 1) } Mt\nat = 13:05\nmany = Enintään 1 200 ihmistä, kaksi paperia\n";
    folder.write("en/app.ftl", english.as_bytes());
    folder.write("fi/app.ftl", finnish.as_bytes());
    assert_eq!(findings(&folder), []);
}
