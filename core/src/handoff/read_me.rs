//! `READ-ME.txt`: what it is, whom it is from, and how to open the rest, in both languages.

use crate::l10n::{Message, Words, plain};
use crate::minisign::PublicKey;

const PARTS: [&str; 5] = ["readme-what", "readme-sender", "readme-files", "readme-check", "readme-answer"];

/// The text, with the ends of lines that every editor knows. `key` signs the sums.
pub(super) fn read_me<'w>(languages: impl Iterator<Item = &'w Words>, key: &PublicKey) -> String {
    let paragraphs = |words: &Words| {
        let said = PARTS.map(|id| plain(&words.text(&Message::new(id))));
        said.join("\n\n") + "\n"
    };
    let all: Vec<String> = languages.map(paragraphs).collect();
    let commands = [
        "sha256sum -c SHA256SUMS".to_owned(),
        format!("minisign -V -P {} -m SHA256SUMS -x SHA256SUMS.{}.minisig", key, key.id()),
    ];
    let text = format!("{}\n    {}\n", all.join("\n\n"), commands.join("\n    "));
    text.replace('\n', "\r\n")
}
