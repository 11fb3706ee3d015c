//! The vault's whole life by the real binary: papers, what opens it, damage, a new key, its end.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;

use common::{PASSPHRASE, Person};
use serde_json::json;

const NEW: &str = "staple battery horse";

/// Writes a second passphrase into a file, and names the file.
fn new_passphrase(person: &Person) -> String {
    fs::write(person.path("new"), format!("{NEW}\n")).unwrap();
    person.path("new").to_str().unwrap().to_owned()
}

fn photo(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 31 % 251) as u8).collect()
}

/// Seals a photo from a file and answers its id.
fn add_photo(person: &Person, name: &str, length: usize) -> String {
    fs::write(person.path(name), photo(length)).unwrap();
    let added = person.json(&["paper", "add", person.path(name).to_str().unwrap()], "");
    added["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_paper_is_sealed_listed_shown_and_deleted() {
    let person = Person::with_vault("en");
    let id = add_photo(&person, "I-589.JPG", 200_000);
    let text = person.json(&["paper", "add", "--title", "Letter"], "Quetzaltenango\n");
    let papers = person.items(&["paper", "list"]);
    assert_eq!(papers.len(), 2);
    let listed = papers.iter().find(|paper| paper["id"] == json!(id)).unwrap();
    assert_eq!(
        *listed,
        json!({
            "id": id, "title": "I-589.JPG", "media_type": "image/jpeg", "length": 200_000,
            "kind": "other", "dated": null, "pages": null, "of": null, "added": "2026-11-22T14:00:00Z",
        })
    );
    assert!(person.does(&["paper", "list"], "").contains("196 KB   I-589.JPG"));

    let shown = person.run(&["paper", "show", &id[..6]], "");
    assert!(shown.status.success() && shown.stdout == photo(200_000));
    let letter = text["id"].as_str().unwrap();
    assert_eq!(person.does(&["paper", "show", letter], ""), "Quetzaltenango\n");
    let output = person.path("copy.jpg").to_str().unwrap().to_owned();
    let said = person.does(&["paper", "show", &id, "--output", &output], "");
    assert!(said.starts_with("This copy is not sealed") && fs::read(&output).unwrap() == photo(200_000));
    let refused = person.refused(&["paper", "show", &id, "--output", &output], "");
    assert!(refused.starts_with("There is already a file with that name. Nothing was written."), "{refused}");

    for bytes in person.bytes().into_values() {
        for word in ["I-589", "Quetzaltenango", "image/jpeg"] {
            assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
        }
        assert!(!bytes.windows(100).any(|window| window == &photo(100)[..]));
    }
    assert_eq!(person.json(&["case", "show"], "")["notes"], 0);
    assert!(person.does(&["paper", "delete", letter, "--yes"], "").contains("was deleted for good"));
    assert_eq!(person.items(&["paper", "list"]).len(), 1);
    assert_eq!(fs::read_dir(person.path("data/vault/papers")).unwrap().count(), 1);
}

#[test]
fn papers_are_refused_with_a_sentence() {
    for (lang, sentences) in [
        (
            "en",
            ["Faro cannot read this file.", "There is nothing to save.", "Faro found nothing called ffff."],
        ),
        (
            "es",
            [
                "Faro no puede leer este archivo.",
                "No hay nada que guardar.",
                "Faro no encontró nada que se llame ffff.",
            ],
        ),
    ] {
        let person = Person::with_vault(lang);
        let before = person.bytes();
        let commands: [&[&str]; 3] =
            [&["paper", "add", "/nowhere"], &["paper", "add"], &["paper", "show", "ffff"]];
        for (command, sentence) in commands.into_iter().zip(sentences) {
            assert!(person.refused(command, "").starts_with(sentence), "{command:?}");
        }
        assert!(person.bytes() == before);
    }
    let person = Person::with_vault("en");
    fs::write(person.path("big"), vec![7; (25 << 20) + 1]).unwrap();
    let big = person.refused(&["paper", "add", person.path("big").to_str().unwrap()], "");
    assert!(big.starts_with("This paper is too large. Faro keeps papers of up to 25 MB."), "{big}");
    assert_eq!(fs::read_dir(person.path("data/vault/papers")).unwrap().count(), 0);
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_code() {
    let person = Person::with_vault("en");
    person.does(&["note", "add"], "a note");
    let unwritten = person.run(&["vault", "code"], "000000");
    let said = String::from_utf8_lossy(&unwritten.stderr).into_owned();
    assert!(!unwritten.status.success() && said.starts_with("That is not the last group."), "{said}");
    assert_eq!(person.items(&["vault", "slots"]).len(), 1, "it opens nothing before it is on paper");
    let shown = person.does(&["vault", "code", "--yes"], "");
    assert!(shown.contains("Write it on paper now."), "{shown}");
    let exists = person.refused(&["vault", "code"], "");
    assert!(exists.starts_with("You already have a recovery code."), "{exists}");
    let code = person.json(&["vault", "code", "--replace"], "")["recovery_code"].as_str().unwrap().to_owned();
    let kinds = |slots: Vec<serde_json::Value>| -> Vec<String> {
        slots.iter().map(|slot| slot["kind"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(kinds(person.items(&["vault", "slots"])), ["passphrase", "recovery"]);
    assert!(person.does(&["vault", "status"], "").contains("opens with a recovery code"));

    let new = new_passphrase(&person);
    let recover = ["vault", "recover", "--least-work", "--new-passphrase-file", &new];
    let first = shown.lines().map(str::trim).filter(|line| line.starts_with(|c: char| c.is_ascii_digit()));
    let first = first.collect::<Vec<_>>().concat();
    let before = person.bytes();
    let wrong = person.refused(&recover, &first);
    assert!(wrong.starts_with("This code does not open the vault."), "{wrong}");
    let mut digits = code.clone().into_bytes();
    digits[8] = if digits[8] == b'9' { b'0' } else { digits[8] + 1 };
    let typo = person.refused(&recover, std::str::from_utf8(&digits).unwrap());
    assert_eq!(typo, "Group 2 has a wrong digit, or two digits are swapped. Look at your paper again.");
    assert!(person.refused(&recover, &code[..54]).starts_with("Group 8 needs six digits."));
    assert!(person.refused(&recover, &code[..48]).starts_with("The code has 8 groups"));
    assert!(person.bytes() == before);

    let arabic: String =
        code.chars().map(|c| c.to_digit(10).map_or(' ', |d| char::from_u32(0x660 + d).unwrap())).collect();
    person.does(&recover, &arabic);
    assert!(person.refused(&["note", "list"], "").starts_with("This passphrase does not open the vault."));
    assert_eq!(person.items(&["note", "list", "--passphrase-file", &new]).len(), 1);
}

#[test]
fn passphrases_are_changed_added_and_removed() {
    let person = Person::with_vault("es");
    let new = new_passphrase(&person);
    let with_new = ["--new-passphrase-file", &new, "--least-work"];
    person.does(&[&["vault", "passphrase", "--add"][..], &with_new].concat(), "");
    let slots = person.items(&["vault", "slots"]);
    assert_eq!((slots[0]["used"].clone(), slots[1]["used"].clone()), (json!(true), json!(false)));
    let removed = person.does(&["vault", "slots", "--remove", slots[1]["id"].as_str().unwrap(), "--yes"], "");
    assert!(removed.contains("faro vault rotate"), "{removed}");
    let first = slots[0]["id"].as_str().unwrap();
    let last = person.refused(&["vault", "slots", "--remove", first, "--yes"], "");
    assert!(last.starts_with("Esta es la última frase secreta."), "{last}");
    let none = person.refused(&["vault", "slots", "--remove", "ffff"], "");
    assert!(none.starts_with("Nada con ese nombre abre"), "{none}");
    let changed = person.does(&[&["vault", "passphrase"][..], &with_new].concat(), "");
    assert!(changed.starts_with("La frase secreta se cambió."), "{changed}");
    assert!(person.refused(&["vault", "slots"], "").starts_with("Esta frase secreta no abre"));
    person.does(&["vault", "slots", "--passphrase-file", &new], "");
}

#[test]
fn a_rotation_keeps_everything_under_a_new_key() {
    let person = Person::with_vault("en");
    person.does(&["note", "add"], "a note");
    let id = add_photo(&person, "photo.png", 70_000);
    let old = person.json(&["vault", "code"], "")["recovery_code"].clone();
    let new = new_passphrase(&person);
    let rotated = person.json(&["vault", "rotate", "--least-work", "--new-passphrase-file", &new], "");
    assert_eq!(rotated["rotated"], true);
    assert!(rotated["recovery_code"].is_string() && rotated["recovery_code"] != old);
    assert!(!person.path("data/vault/vault.db.old").exists());
    assert!(person.refused(&["note", "list"], "").starts_with("This passphrase does not open the vault."));
    assert_eq!(person.items(&["note", "list", "--passphrase-file", &new]).len(), 1);
    let shown = person.run(&["paper", "show", &id, "--passphrase-file", &new], "");
    assert!(shown.stdout == photo(70_000));
}

#[test]
fn a_damaged_vault_is_checked_and_salvaged() {
    let person = Person::with_vault("en");
    person.does(&["note", "add"], "a note");
    let id = add_photo(&person, "photo.png", 70_000);
    let lost = add_photo(&person, "lost.png", 70_000);
    assert!(person.does(&["vault", "check"], "").contains("Everything is in order."));

    fs::write(person.path("data/vault/papers").join(&lost), "no paper").unwrap();
    let refused = person.refused(&["paper", "show", &lost], "");
    assert!(refused.starts_with("This paper is damaged, so Faro does not show it."), "{refused}");
    let found = person.run(&["vault", "check", "--json"], "");
    let report: serde_json::Value = serde_json::from_slice(&found.stdout).unwrap();
    assert_eq!((found.status.code(), &report["sound"]), (Some(1), &json!(false)));
    assert_eq!((&report["damaged_papers"], &report["papers"]), (&json!([lost]), &json!(1)));
    let words = String::from_utf8(person.run(&["vault", "check"], "").stdout).unwrap();
    assert!(words.contains(&format!("The paper {} cannot be read.", &lost[..8])), "{words}");

    let database = person.path("data/vault/vault.db");
    person.does(&["note", "add"], &"a long note ".repeat(2000));
    let whole = fs::read(&database).unwrap();
    fs::write(&database, &whole[..whole.len() - 4096]).unwrap();
    assert!(person.refused(&["note", "list"], "").starts_with("The vault is damaged. Nothing was changed."));
    let saved = person.path("saved").to_str().unwrap().to_owned();
    let salvage = ["vault", "salvage", &saved, "--least-work"];
    let answer = person.json(&salvage, "");
    assert_eq!((&answer["copy"], &answer["records"], &answer["damaged"]), (&json!(1), &json!(4), &json!(1)));
    assert_eq!(fs::read(person.path("data/vault/vault.db.bad-1")).unwrap(), &whole[..whole.len() - 4096]);
    assert_eq!(fs::read(&database).unwrap(), &whole[..whole.len() - 4096], "the damaged one stays");
    assert!(person.refused(&salvage, "").starts_with("There is already a vault in this folder."));

    fs::write(&database, whole).unwrap();
    let again = person.path("again").to_str().unwrap().to_owned();
    let said = person.does(&["vault", "salvage", &again, "--least-work"], "");
    assert!(said.contains("1 paper saved") && said.contains("Keep both"), "{said}");
    assert_eq!(person.items(&["note", "list", "--dir", &again]).len(), 2);
    let shown = person.run(&["paper", "show", &id, "--dir", &again], "");
    assert!(shown.stdout == photo(70_000));
}

#[test]
fn whoever_forgot_the_passphrase_salvages_with_the_code() {
    let person = Person::with_vault("en");
    person.does(&["note", "add"], "a note");
    let code = person.json(&["vault", "code"], "")["recovery_code"].as_str().unwrap().to_owned();
    let new = person.path("new.txt").to_str().unwrap().to_owned();
    fs::write(&new, "nine red boats at noon").unwrap();
    let saved = person.path("saved").to_str().unwrap().to_owned();
    let salvage = ["vault", "salvage", &saved, "--with-code", "--least-work", "--new-passphrase-file", &new];
    assert!(!person.run(&salvage, &"000000-".repeat(8)).status.success());
    assert_eq!(person.json(&salvage, &code)["records"], json!(2));
    let list = ["note", "list", "--dir", &saved, "--passphrase-file", &new];
    assert_eq!(person.items(&list).len(), 1);
}

#[test]
fn an_erasure_asks_first_and_leaves_nothing() {
    for (lang, word, not_erased) in
        [("en", "ERASE", "Nothing was erased."), ("es", "ERASE", "No se borró nada.")]
    {
        let person = Person::with_vault(lang);
        add_photo(&person, "photo.png", 70_000);
        let before = person.bytes();
        assert!(person.refused(&["vault", "erase"], "yes\n").starts_with(not_erased));
        assert!(person.bytes() == before);
        person.does(&["vault", "erase"], &format!("{word}\n"));
        assert!(person.bytes().is_empty() && !person.path("data/vault").exists());
        let gone = person.refused(&["vault", "erase", "--yes"], "");
        let status = person.refused(&["vault", "status"], "");
        assert_eq!(gone, status, "there is no vault");
    }
}

#[test]
fn a_vault_is_made_with_as_much_work_as_a_second_allows() {
    let person = Person::new("en");
    let said = person.does(&["vault", "create"], "");
    assert!(said.contains("faro vault code"), "{said}");
    let slots = fs::read(person.path("data/vault/vault.keys")).unwrap();
    let number = |at: usize| u32::from_be_bytes(slots[at..at + 4].try_into().unwrap());
    let (m_kib, t) = (number(18 + 18), number(18 + 22));
    assert!(m_kib == 65_536 && (3..=16).contains(&t), "{m_kib} KiB, {t} passes");
}

#[test]
fn a_vault_is_made_where_memory_is_short() {
    // Of 96 MiB the program itself takes some; below, less memory and more passes must do.
    for (limit, least) in [(98_304, 46), (57_344, 19)] {
        let person = Person::new("en");
        let command = person.command(&["vault", "create"]);
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", &format!("ulimit -v {limit}; exec \"$0\" \"$@\"")]).arg(command.get_program());
        let done = shell.args(command.get_args()).env_clear().output().unwrap();
        assert!(done.status.success(), "{limit} KiB: {}", String::from_utf8_lossy(&done.stderr));
        let slots = fs::read(person.path("data/vault/vault.keys")).unwrap();
        let number = |at: usize| u32::from_be_bytes(slots[at..at + 4].try_into().unwrap());
        let (mib, t) = (number(18 + 18) / 1024, number(18 + 22));
        assert!((least..=64).contains(&mib), "{mib} MiB, {t} passes");
        assert!(number(18 + 18) * t >= 192 * 1024, "{mib} MiB, {t} passes");
        assert!(person.does(&["vault", "check"], "").contains("Everything is in order."));
    }
}

#[test]
fn a_passphrase_file_may_come_from_any_editor() {
    let person = Person::with_vault("en");
    // A byte order mark, the line end of another system, what nobody sees, a space at the end.
    for written in [
        format!("\u{feff}{PASSPHRASE}\r\n"),
        format!("{PASSPHRASE}\r\nsecond line\r\n"),
        format!("\u{feff}\u{200b} {PASSPHRASE}\u{2060} \n"),
        PASSPHRASE.replace(' ', "\u{ad}  "),
    ] {
        fs::write(person.path("other"), &written).unwrap();
        let other = person.path("other").to_str().unwrap().to_owned();
        person.does(&["note", "list", "--passphrase-file", &other], "");
    }
    let person = Person::new("en");
    fs::write(person.path("passphrase"), format!("\u{feff}{PASSPHRASE}\r\n")).unwrap();
    person.does(&["vault", "create", "--least-work"], "");
    fs::write(person.path("passphrase"), PASSPHRASE).unwrap();
    person.does(&["note", "list"], "");
}

#[test]
fn what_is_easy_to_guess_makes_no_vault() {
    for (lang, sentences) in [
        ("en", ["again and again", "in a row", "made of dates", "very many people"]),
        (
            "es",
            ["repite las mismas", "teclas, letras o dígitos seguidos", "hecha de fechas", "muchísima gente"],
        ),
    ] {
        let person = Person::new(lang);
        let easy = ["111111111111111", "123456789012345", "2412198524121985", "passwordpassword"];
        for (passphrase, sentence) in easy.into_iter().zip(sentences) {
            fs::write(person.path("passphrase"), passphrase).unwrap();
            let refused = person.refused(&["vault", "create"], "");
            assert!(refused.contains(sentence), "{passphrase}: {refused}");
            assert!(person.bytes().is_empty());
        }
    }
}
