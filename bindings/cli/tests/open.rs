//! `faro open` by the real binary: one unlock, then commands from a script. What a terminal adds is tried by
//! `bindings/python/open_test.py`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::time::Duration;

use common::Person;

fn words(output: &[u8]) -> String {
    String::from_utf8_lossy(output).into_owned()
}

#[test]
fn one_unlock_serves_many_commands() {
    let person = Person::with_vault("en");
    let script = "fact set last_arrival 2025-11-29\n\nnote add\nQuetzaltenango\n. is no end\n.\nfaro note search \"is no end\"\n\
        note list --json\ndue --today 2026-11-21\ndue --json\nvault status\nvault check\nexit\nnote list\n";
    let output = person.run(&["open"], script);
    let said = words(&output.stdout);
    assert!(output.status.success(), "{said}{}", words(&output.stderr));
    assert_eq!(said.matches("Quetzaltenango").count(), 2, "{said}");
    assert!(said.contains(r#""text": "Quetzaltenango\n. is no end""#), "{said}");
    assert!(
        said.contains("as of Saturday 21 November 2026") && said.contains(r#""today": "2026-11-22""#),
        "{said}"
    );
    assert!(said.contains("3 sealed records") && said.contains("Everything is in order."), "{said}");
    // After it the vault is free again.
    assert_eq!(person.items(&["note", "list"]).len(), 1);
}

#[test]
fn details_at_the_prompt_end_with_a_dot() {
    let person = Person::with_vault("en");
    let script = "fact set moved_on 2026-11-20\ndue done us.ar11\nreference: 7\n.\ndue --json done us.eoir33.court\n\
        spoke_to: the clerk\n.\nlog list --json\ndue us.ar11 undo us.ar11\n";
    let output = person.run(&["open"], script);
    let (said, refused) = (words(&output.stdout), words(&output.stderr));
    assert!(
        said.contains(r#""reference": "7""#) && said.contains(r#""spoke_to": "the clerk""#),
        "{said}{refused}"
    );
    assert_eq!(refused.trim(), "You named two things. Name one: the thing that is due, or what came of it.");
}

#[test]
fn what_cannot_be_is_said_and_the_rest_is_done() {
    for (lang, sentences) in [
        (
            "en",
            [
                "There is no rule called us.none.",
                "A quotation mark is missing.",
                "The vault is open already.",
                "Here you cannot change",
            ],
        ),
        (
            "es",
            [
                "No hay ninguna regla que se llame us.none.",
                "Falta una comilla.",
                "La caja fuerte ya está abierta.",
                "Aquí no se pueden cambiar",
            ],
        ),
    ] {
        let person = Person::with_vault(lang);
        let script = "due us.none\nnote \"list\nopen\nnote list --dir /nowhere\nnothing\nfact set last_arrival 2025-11-29\n";
        let output = person.run(&["open"], script);
        assert_eq!(output.status.code(), Some(1));
        let refused = words(&output.stderr);
        for sentence in sentences {
            assert!(refused.contains(sentence), "{sentence}: {refused}");
        }
        assert!(refused.contains("nothing"), "{refused}");
        assert!(person.does(&["fact", "list"], "").contains("2025"));
    }
    let person = Person::new("en");
    assert!(person.refused(&["open"], "due\n").starts_with("There is no vault in this folder."));
}

#[test]
fn what_needs_the_files_for_itself_closes_the_vault_first() {
    let person = Person::with_vault("en");
    fs::write(person.path("new"), "staple battery horse").unwrap();
    let new = person.path("new").to_str().unwrap().to_owned();
    let file = person.path("notes.age").to_str().unwrap().to_owned();
    // A rotation goes on with the open vault; a restore closes it, and the next command asks for the passphrase again.
    let script = format!(
        "note add\na note\n.\nvault code --json\nbackup {file}\nvault rotate --yes --least-work --new-passphrase-file {new}\nnote list\nvault erase --yes\nnote list\n"
    );
    let output = person.run(&["open"], &script);
    let (said, refused) = (words(&output.stdout), words(&output.stderr));
    assert_eq!(said.matches("a note").count(), 1, "{said}{refused}");
    assert!(said.contains("The vault is erased"), "{said}{refused}");
    assert!(refused.contains("There is no vault in this folder."), "{refused}");
    assert!(fs::exists(&file).unwrap() && !person.path("data/vault").exists());
}

#[test]
fn an_idle_vault_is_closed() {
    let person = Person::with_vault("en");
    let mut command = person.command(&["open", "--idle", "1"]);
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    writeln!(stdin, "note list").unwrap();
    // Before it answers it may not have the vault yet, and another program could come first.
    assert!(stdout.read_line(&mut String::new()).unwrap() > 0, "no answer");
    // Another program can open the vault only once this one has closed it.
    let free = (0..200).any(|_| {
        std::thread::sleep(Duration::from_millis(100));
        person.run(&["note", "list"], "").status.success()
    });
    assert!(free, "the vault stays open");
    // The next command asks for the passphrase again: here it reads the file.
    writeln!(stdin, "note list").unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    let refused = words(&output.stderr);
    assert!(output.status.success() && refused.contains("so it is closed"), "{refused}");
}
