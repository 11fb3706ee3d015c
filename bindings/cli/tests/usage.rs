//! What is typed wrong is said in the reader's language, in one sentence with what to type instead; exit 2.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Person;

/// Something wrong of each kind, and how the sentence begins.
const WRONG: [(&[&str], &str, &str); 14] = [
    (
        &["nott"],
        "There is no command nott. Did you mean note?",
        "No existe el comando nott. ¿Quiso decir note?",
    ),
    (&["note", "zzz"], "There is no command zzz.", "No existe el comando zzz."),
    (&["note"], "A command is missing. For example: faro note", "Falta un comando. Por ejemplo: faro note"),
    (&["note", "list", "--bogus"], "--bogus is not understood here.", "Aquí no se entiende --bogus."),
    (
        &["note", "list", "--jsn"],
        "--jsn is not understood here. Did you mean --json?",
        "Aquí no se entiende --jsn. ¿Quiso decir --json?",
    ),
    (&["note", "show", "a", "b"], "b is not understood here.", "Aquí no se entiende b."),
    (
        &["note", "show"],
        "This is missing: <ID>. For example: faro note show",
        "Falta esto: <ID>. Por ejemplo: faro note show",
    ),
    (&["vault", "status", "--yes"], "This is missing: --accept.", "Falta esto: --accept."),
    (&["due", "--now"], "Behind --now <RFC3339> something is missing.", "Falta algo después de --now"),
    (
        &["contact", "add", "--role", "boss"],
        "boss does not fit --role <ROLE>. Choose one of these: lawyer,",
        "boss no sirve para --role <FUNCIÓN>. Elija una de estas: lawyer,",
    ),
    (&["log", "remove", "x"], "x does not fit <NUMBER>.", "x no sirve para <NÚMERO>."),
    (&["open", "--idle", "x"], "x does not fit --idle <SECONDS>.", "x no sirve para --idle <SEGUNDOS>."),
    (
        &["due", "--now", "a", "--now", "b"],
        "--now <RFC3339> is there twice.",
        "--now <RFC3339> está dos veces.",
    ),
    (
        &["hearing", "source", "a", "hotline", "2027", "--right"],
        "[WHEN] and --right do not go together.",
        "[CUÁNDO] y --right no van juntos.",
    ),
];

/// Words of clap's own that nobody translates there.
const ENGLISH: [&str; 8] =
    ["Usage:", "error:", "tip:", "For more", "OPTIONS", "COMMAND", "value", "possible"];

#[test]
fn each_fault_is_one_sentence_in_the_readers_language() {
    for (arguments, english, spanish) in WRONG {
        for (lang, beginning) in [("en", english), ("es", spanish)] {
            let output = Person::new(lang).run(arguments, "");
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
            assert!(said.starts_with(beginning) && output.stdout.is_empty(), "{arguments:?}: {said}");
            let usage = said.lines().skip(1).collect::<Vec<_>>();
            let word = if lang == "en" { "Usage: faro " } else { "Uso: faro " };
            assert!(usage.len() <= 1 && usage.iter().all(|line| line.starts_with(word)), "{said}");
            for word in ENGLISH.iter().filter(|_| lang == "es") {
                assert!(!said.contains(word), "{word}: {said}");
            }
        }
    }
}

#[test]
fn programs_are_told_in_json() {
    let output = Person::new("es").run(&["note", "show", "--json"], "");
    let error: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), &error["error"]["code"]), (Some(2), &"usage-missing".into()));
    assert!(error["error"]["message"].as_str().unwrap().starts_with("Falta esto:"));
    assert!(output.stderr.is_empty());
}

#[test]
fn at_the_prompt_it_is_said_in_the_same_way() {
    let person = Person::with_vault("es");
    let output = person.run(&["open"], "note shw\nnote show --help\nnote list\n");
    let (said, refused) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(refused.starts_with("No existe el comando shw. ¿Quiso decir show?"), "{refused}");
    assert!(said.contains("Uso: faro note show [OPCIONES] <ID>") && said.contains("No hay notas."), "{said}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn help_is_an_answer_in_the_readers_language() {
    for arguments in [&["--help"][..], &["note", "--help"], &["due", "-h"]] {
        let output = Person::new("es").run(arguments, "");
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && said.contains("Uso: faro"), "{said}");
        assert!(!said.contains("OPTIONS") && !said.contains("COMMAND"), "{said}");
    }
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_faro")).env_clear().output().unwrap();
    assert_eq!(output.status.code(), Some(2), "nothing was asked for");
    assert!(String::from_utf8(output.stderr).unwrap().contains("Usage: faro [OPTIONS] <COMMAND>"));
}
