//! A worked fault for each check, out of `examples.toml`: what `faro locale explain` shows.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::codes::CODES;
use crate::l10n::{Message, Severity};

/// A fault that a check finds, as a translator writes it, and how it is mended.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What the source said when it was translated, where that is the fault.
    #[serde(default)]
    pub was: String,
    /// What the source says.
    #[serde(default)]
    pub source: String,
    /// The fault.
    pub wrong: String,
    /// How it is mended.
    pub right: String,
    /// The line and the column at which it is found.
    pub at: (usize, usize),
    /// The language.
    #[serde(default = "spanish")]
    pub tag: String,
    /// The file in which the text lies, below the language unless it is the manifest.
    #[serde(default = "usual")]
    pub file: String,
    /// Each line is the path of a file.
    #[serde(default)]
    pub files: bool,
    /// The glossary beside the languages.
    #[serde(default)]
    pub glossary: String,
    /// So often the first curly brackets stand there, which nobody would want to read.
    #[serde(default)]
    pub repeated: usize,
}

fn spanish() -> String {
    "es".to_owned()
}

fn usual() -> String {
    "app.ftl".to_owned()
}

/// Every check, by its code, and how bad what it finds is.
pub fn codes() -> impl Iterator<Item = (&'static str, Severity)> {
    CODES.iter().copied()
}

/// What a check is about.
pub fn explained(code: &str) -> Message {
    Message::new(format!("explain-{}", code.to_ascii_lowercase()))
}

/// The example of a check.
pub fn example(code: &str) -> Option<&'static Example> {
    static EXAMPLES: OnceLock<BTreeMap<String, Example>> = OnceLock::new();
    EXAMPLES.get_or_init(|| toml::from_str(include_str!("examples.toml")).unwrap_or_default()).get(code)
}
