//! Runs the real binary in a folder of its own, on a fixed day.
#![allow(dead_code, reason = "each test file uses its part")]

pub(crate) mod transcript;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "correct horse battery";

pub(crate) struct Person {
    pub(crate) folder: TempDir,
    pub(crate) lang: &'static str,
}

impl Person {
    /// Somebody with an empty data folder.
    pub(crate) fn new(lang: &'static str) -> Person {
        let person = Person { folder: tempfile::tempdir().unwrap(), lang };
        std::fs::write(person.path("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
        person
    }

    /// Somebody with a vault.
    pub(crate) fn with_vault(lang: &'static str) -> Person {
        let person = Person::new(lang);
        person.does(&["vault", "create", "--least-work"], "");
        person
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_faro"));
        command
            .args(arguments)
            .env_clear()
            .env("XDG_STATE_HOME", self.path("state"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if !arguments.contains(&"--lang") {
            command.args(["--lang", self.lang]);
        }
        if !arguments.contains(&"--dir") {
            command.args(["--dir", self.path("data").to_str().unwrap()]);
        }
        if !arguments.contains(&"--passphrase-file") {
            command.args(["--passphrase-file", self.path("passphrase").to_str().unwrap()]);
        }
        if !arguments.contains(&"--now") && !arguments.contains(&"--today") {
            command.args(["--now", "2026-11-22T09:00:00-05:00"]);
        }
        if !arguments.contains(&"--zone") {
            command.args(["--zone", "America/New_York"]);
        }
        command
    }

    pub(crate) fn run(&self, arguments: &[&str], input: &str) -> Output {
        finish(self.command(arguments), input)
    }

    /// What it prints, if it succeeds.
    pub(crate) fn does(&self, arguments: &[&str], input: &str) -> String {
        let output = self.run(arguments, input);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {error}{}", String::from_utf8_lossy(&output.stdout));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The same as JSON.
    pub(crate) fn json(&self, arguments: &[&str], input: &str) -> serde_json::Value {
        let arguments = [arguments, &["--json"]].concat();
        serde_json::from_str(&self.does(&arguments, input)).unwrap()
    }

    /// The rows of a list of the vault, as JSON.
    pub(crate) fn items(&self, arguments: &[&str]) -> Vec<serde_json::Value> {
        self.json(arguments, "")["items"].as_array().unwrap().clone()
    }

    /// The one sentence with which it is refused: exit 1, nothing on standard output.
    pub(crate) fn refused(&self, arguments: &[&str], input: &str) -> String {
        refusal(self.run(arguments, input))
    }

    /// Every file of the data folder with its bytes.
    pub(crate) fn bytes(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(&self.path("data"), &mut files);
        files
    }
}

pub(crate) fn finish(mut command: Command, input: &str) -> Output {
    let mut child = command.spawn().unwrap();
    // A command that is refused early does not read its input.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

pub(crate) fn refusal(output: Output) -> String {
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(!text.contains('{') && !text.contains("Error"), "{text}");
    text.trim().to_owned()
}

/// A folder with all that is in it.
pub(crate) fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            std::fs::copy(path, target).unwrap();
        }
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            let bytes = std::fs::read(&path).unwrap_or_default();
            files.insert(path, bytes);
        }
    }
}
