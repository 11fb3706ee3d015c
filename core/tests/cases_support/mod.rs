//! The twelve cases: read from their files, built as real vaults with ids that are always the same, and drawn as text.
#![allow(dead_code, unreachable_pub, reason = "the test and the example each use their own part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

pub mod draw;
pub mod source;
pub mod stage;

use std::fs;
use std::path::{Path, PathBuf};

pub const NAMES: [&str; 12] = [
    "damaged-vault",
    "empty",
    "everything-done",
    "family-of-four-moved",
    "far-from-court",
    "filed-not-received",
    "missed-hearing",
    "newer-records",
    "one-year-clock",
    "supervision",
    "two-countries",
    "two-courts",
];
pub const PASSPHRASE: &str = "correct horse battery";
pub const LANGUAGES: [&str; 2] = ["en", "es"];

/// The folder of a case, from the core or from a crate in `bindings`, whose tests include this file.
pub fn folder(name: &str) -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let core = if package.ends_with("core") { package.to_owned() } else { package.join("../../core") };
    core.join("tests/cases").join(name)
}

/// What a case says.
pub fn read(name: &str) -> source::Source {
    let path = folder(name).join("case.toml");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
