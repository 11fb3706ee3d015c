//! What the real binary makes is for its owner alone, and what is given to it in the place of a file makes it wait for
//! nobody.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use common::{Person, refusal};

/// Runs it under this umask.
fn under(umask: &str, person: &Person, arguments: &[&str], input: &str) {
    let command = person.command(arguments);
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("umask {umask}; exec \"$0\" \"$@\"")]).arg(command.get_program());
    shell.args(command.get_args()).env_clear().env("XDG_STATE_HOME", person.path("state"));
    shell.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let output = common::finish(shell, input);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn private(path: &Path, seen: &mut u32) {
    let found = fs::symlink_metadata(path).unwrap();
    let wanted = if found.is_dir() { 0o700 } else { 0o600 };
    assert_eq!(found.permissions().mode() & 0o777, wanted, "{}", path.display());
    *seen += 1;
    if found.is_dir() {
        fs::read_dir(path).unwrap().for_each(|entry| private(&entry.unwrap().path(), seen));
    }
}

#[test]
fn whatever_the_umask_nobody_else_can_read_it() {
    for umask in ["000", "077"] {
        let person = Person::new("en");
        let path = |name: &str| person.path(name).to_str().unwrap().to_owned();
        let (saved, log, backup, shown) = (path("saved"), path("log.json"), path("a.age"), path("letter"));
        under(umask, &person, &["vault", "create", "--least-work"], "");
        under(umask, &person, &["note", "add"], "a note");
        under(umask, &person, &["paper", "add", "--title", "letter"], "a letter");
        under(umask, &person, &["vault", "code", "--yes"], "");
        under(umask, &person, &["log", "export", "--output", &log], "");
        under(umask, &person, &["backup", &backup], "");
        under(umask, &person, &["vault", "salvage", &saved, "--least-work"], "");
        let paper = person.items(&["paper", "list"])[0]["id"].as_str().unwrap().to_owned();
        under(umask, &person, &["paper", "show", &paper, "--output", &shown], "");
        under(
            umask,
            &person,
            &["vault", "rotate", "--least-work", "--new-passphrase-file", &path("passphrase")],
            "",
        );
        let mut seen = 0;
        for made in [path("data"), path("state"), saved, log, backup, shown] {
            private(Path::new(&made), &mut seen);
        }
        assert!(seen > 20, "{seen}");
    }
}

#[test]
fn a_pipe_in_the_place_of_a_file_is_refused_at_once() {
    let person = Person::with_vault("en");
    let pipe = person.path("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let pipe = pipe.to_str().unwrap();
    for (arguments, said) in [
        (
            vec!["paper", "add", pipe],
            "This is a folder, a pipe or a device, and not a file. Choose a file. What",
        ),
        (vec!["backup", pipe, "--check"], "This is a folder, a pipe or a device, and not a file. Nothing"),
    ] {
        let mut child = person.command(&arguments).spawn().unwrap();
        use std::io::Write;
        let _ = child.stdin.take().unwrap().write_all("000000 ".repeat(8).as_bytes());
        let begun = Instant::now();
        while child.try_wait().unwrap().is_none() {
            assert!(begun.elapsed() < Duration::from_secs(60), "{arguments:?} waits");
            std::thread::sleep(Duration::from_millis(50));
        }
        let refused = refusal(child.wait_with_output().unwrap());
        assert!(refused.starts_with(said), "{refused}");
    }
    // Standard input is what a pipe is for.
    person.does(&["paper", "add", "--title", "letter"], "a letter");
}

#[test]
fn what_is_no_file_in_the_vault_is_named() {
    for (lang, said) in [
        ("en", "In the vault's folder, vault.keys is not a plain file or folder."),
        ("es", "En la carpeta de la caja fuerte, vault.keys no es un archivo ni una carpeta normal."),
    ] {
        let person = Person::with_vault(lang);
        let keys = person.path("data/vault/vault.keys");
        fs::remove_file(&keys).unwrap();
        symlink(person.path("passphrase"), &keys).unwrap();
        let refused = person.refused(&["note", "list"], "");
        assert!(refused.starts_with(said), "{refused}");
        let before = fs::read(person.path("passphrase")).unwrap();
        assert_eq!(person.run(&["vault", "erase", "--yes"], "").status.code(), Some(1));
        assert_eq!(fs::read(person.path("passphrase")).unwrap(), before);
        assert!(!person.path("data/vault/vault.db").exists());
    }
}
