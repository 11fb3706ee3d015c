//! Each wrong input gets one clear sentence in the chosen language, exit 1, and leaves every byte as it was.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;

use common::{Person, finish, refusal};

/// The sentence begins so, and nothing was changed.
fn assert_refused(person: &Person, arguments: &[&str], input: &str, beginning: &str) {
    let before = person.bytes();
    let sentence = person.refused(arguments, input);
    assert!(sentence.starts_with(beginning), "{arguments:?}: {sentence}");
    assert!(person.bytes() == before, "{arguments:?} changed the folder");
}

#[test]
fn wrong_days_facts_and_names() {
    for (lang, sentences) in [
        (
            "en",
            [
                "us.last_arrival was not understood. That day does not exist.",
                "us.last_arrival was not understood. Faro cannot tell the day from the month",
                "us.last_arrival was not understood. You wrote a day of another calendar.",
                "No rule asks for us.arrival.",
                "There is no rule called us.nothing.",
                "Faro found nothing called ffff.",
                "There is no time zone New_York.",
                "Faro takes the day from your list of hearings.",
                "There is nothing to save.",
            ],
        ),
        (
            "es",
            [
                "No se entendió us.last_arrival. Ese día no existe.",
                "No se entendió us.last_arrival. Faro no sabe cuál es el día y cuál el mes",
                "No se entendió us.last_arrival. Escribió un día de otro calendario.",
                "Ninguna regla pregunta por us.arrival.",
                "No hay ninguna regla que se llame us.nothing.",
                "Faro no encontró nada que se llame ffff.",
                "No hay ninguna zona horaria New_York.",
                "Faro toma el día de su lista de audiencias.",
                "No hay nada que guardar.",
            ],
        ),
    ] {
        let person = Person::with_vault(lang);
        let commands: [&[&str]; 9] = [
            &["fact", "set", "last_arrival", "2026-02-30"],
            &["fact", "set", "last_arrival", "11/05/2026"],
            &["fact", "set", "last_arrival", "1405-08-14"],
            &["fact", "set", "arrival", "2026-11-05"],
            &["due", "us.nothing"],
            &["note", "show", "ffff"],
            &["due", "--zone", "New_York"],
            &["fact", "set", "hearing", "2026-12-05"],
            &["note", "add"],
        ];
        for (command, sentence) in commands.into_iter().zip(sentences) {
            assert_refused(&person, command, "", sentence);
        }
    }
}

#[test]
fn an_unknown_language_is_refused_in_english_with_the_list() {
    let mut person = Person::new("en");
    person.lang = "tlh";
    let sentence = person.refused(&["rule", "list"], "");
    assert_eq!(
        sentence,
        "Faro does not have the language tlh. It has: en, es, ht, pt, fr, zh-Hans, ru, ar, pa, tr, fa-AF, am."
    );
    let output = person.run(&["rule", "list", "--json"], "");
    let error: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), &error["error"]["code"]), (Some(1), &"error-unknown-language".into()));
}

#[test]
fn a_language_of_the_environment_that_we_lack_is_english() {
    for (lang, title) in [
        ("de_DE.UTF-8", "Appeal the judge's decision"),
        ("es_GT.UTF-8", "Apelar la decisión del juez"),
        ("C", "Appeal"),
    ] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_faro"));
        let output = command.env_clear().env("LANG", lang).args(["rule", "list"]).output().unwrap();
        assert!(String::from_utf8(output.stdout).unwrap().contains(title), "{lang}");
    }
}

#[test]
fn wrong_passphrase_and_missing_vault() {
    let person = Person::with_vault("en");
    fs::write(person.path("wrong"), "another horse battery").unwrap();
    let wrong = person.path("wrong").to_str().unwrap().to_owned();
    assert_refused(
        &person,
        &["note", "list", "--passphrase-file", &wrong],
        "",
        "This passphrase does not open the vault.",
    );
    assert_refused(
        &person,
        &["note", "list", "--passphrase-file", "/nowhere"],
        "",
        "Faro cannot read the passphrase file.",
    );
    assert_refused(&person, &["vault", "create"], "", "There is already a vault in this folder.");

    let nobody = Person::new("es");
    assert_refused(&nobody, &["note", "list"], "", "No hay ninguna caja fuerte en esta carpeta.");
    assert_refused(
        &nobody,
        &["vault", "create", "--jurisdiction", "xx"],
        "",
        "Faro no tiene reglas para xx.",
    );
    fs::write(nobody.path("passphrase"), "too short").unwrap();
    assert!(nobody.refused(&["vault", "create"], "").starts_with("La frase secreta es demasiado corta."));
    assert!(!nobody.path("data/vault").exists());
}

#[test]
fn a_vault_file_that_is_cut_foreign_or_garbage() {
    let person = Person::with_vault("en");
    person.does(&["note", "add"], "a note");
    let database = person.path("data/vault/vault.db");
    let whole = fs::read(&database).unwrap();
    for (name, bytes) in [
        ("empty", Vec::new()),
        ("cut in a page", whole[..whole.len() - 100].to_vec()),
        ("cut at a page", whole[..4096].to_vec()),
        ("garbage", vec![0x55; 8192]),
        ("text", b"not a database at all, but long enough to look at".repeat(40)),
    ] {
        fs::write(&database, bytes).unwrap();
        let before = person.bytes();
        let sentence = person.refused(&["note", "list"], "");
        let expected = [
            "The vault is damaged. Nothing was changed.",
            "This file is not a Faro vault. Nothing was changed.",
        ];
        assert!(expected.iter().any(|start| sentence.starts_with(start)), "{name}: {sentence}");
        assert!(person.bytes() == before, "{name}: changed the folder");
    }
    fs::write(&database, whole).unwrap();
    assert_eq!(person.items(&["note", "list"]).len(), 1);
}

#[test]
fn a_vault_that_is_open_elsewhere() {
    let person = Person::with_vault("en");
    // Once it has answered it holds the vault, until its input ends.
    let mut holder = person.command(&["open"]).spawn().unwrap();
    let mut stdin = holder.stdin.take().unwrap();
    let mut stdout = BufReader::new(holder.stdout.take().unwrap());
    writeln!(stdin, "note list").unwrap();
    assert!(stdout.read_line(&mut String::new()).unwrap() > 0, "no answer");
    let refused = person.refused(&["note", "list"], "");
    assert!(refused.starts_with("This vault is open in another window or program."), "{refused}");
    drop(stdin);
    assert!(holder.wait().unwrap().success());
    person.does(&["note", "list"], "");
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written() {
    use std::os::unix::fs::PermissionsExt;
    let person = Person::with_vault("en");
    let allow =
        |path: &str, mode| fs::set_permissions(person.path(path), fs::Permissions::from_mode(mode)).unwrap();
    // To root nothing is forbidden: then somebody else tries.
    let root = is_root();
    allow("", 0o755);
    allow("passphrase", 0o644);
    let binary = person.path("faro");
    // Copied by a process of its own: a child that another test starts meanwhile would have our copy open for writing,
    // and then nobody could run it.
    let copied = std::process::Command::new("cp").arg(env!("CARGO_BIN_EXE_faro")).arg(&binary).status();
    assert!(copied.unwrap().success());
    let run = |arguments: &[&str], input: &str| {
        let mut command = person.command(arguments);
        if root {
            use std::os::unix::process::CommandExt;
            let mut other = std::process::Command::new(&binary);
            other.args(command.get_args()).env_clear().uid(65534).gid(65534);
            other.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
            command = other;
        }
        finish(command, input)
    };
    allow("data", 0o555);
    allow("data/vault", 0o555);
    for file in ["data/vault/vault.db", "data/vault/vault.keys"] {
        allow(file, 0o444);
    }
    let before = person.bytes();
    let sentence = refusal(run(&["note", "add"], "a note"));
    assert!(sentence.starts_with("Faro cannot write in this folder. Nothing was changed."), "{sentence}");
    assert!(person.bytes() == before);

    let elsewhere = person.path("data/new");
    let sentence = refusal(run(&["vault", "create", "--dir", elsewhere.to_str().unwrap()], ""));
    assert!(sentence.starts_with("Faro cannot write in this folder. Nothing was changed."), "{sentence}");
    assert!(person.bytes() == before);
    allow("data", 0o755);
    allow("data/vault", 0o755);
}

#[cfg(unix)]
fn is_root() -> bool {
    let mut status = String::new();
    let read = fs::File::open("/proc/self/status").and_then(|mut file| file.read_to_string(&mut status));
    read.is_ok() && status.lines().any(|line| line.starts_with("Uid:\t0\t"))
}

#[test]
#[cfg(target_os = "linux")]
fn an_answer_that_cannot_be_written_is_a_failure_and_no_crash() {
    let full = || std::fs::File::create("/dev/full").unwrap();
    let person = Person::new("en");
    let status = person.command(&["note", "list"]).stderr(full()).status().unwrap();
    assert_eq!(status.code(), Some(1));
    let status = person.command(&["rule", "list"]).stdout(full()).status().unwrap();
    assert_eq!(status.code(), Some(1), "an answer was lost");
}

#[test]
fn wrong_usage_is_exit_2() {
    let person = Person::new("en");
    for arguments in [&["nonsense"][..], &["note"], &["rule", "compute"], &["fact", "set"], &["due", "--now"]]
    {
        assert_eq!(person.run(arguments, "").status.code(), Some(2), "{arguments:?}");
    }
}
