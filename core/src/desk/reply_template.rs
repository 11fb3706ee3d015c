//! An empty reply, which explains itself.

use super::client::Client;
use crate::l10n::{Message, Words, visible};
use crate::outlook::Outlook;

impl Client {
    /// A text to fill in, with the hearings of the case and what they are called by. Every line of it is passed over
    /// until somebody takes the mark away before it.
    pub fn reply_template(&self, outlook: &Outlook<'_>, words: &Words) -> String {
        let mut lines: Vec<String> = Vec::new();
        let mut say = |message: &Message| {
            // What is in a client's words may have ends of lines, behind which it would be read.
            lines.extend(words.text(message).lines().map(|line| format!("# {}", visible(line.trim()))));
        };
        say(&Message::new("desk-template-head").with("name", self.name.as_str()));
        for page in outlook.hearings() {
            let hearing = Message::new("desk-template-hearing").with("id", page.id.short());
            say(&hearing.with("title", page.title).with("when", page.when));
        }
        for (explained, example) in EXAMPLES {
            lines.push(String::new());
            lines.extend(
                words.text(&Message::new(explained)).lines().map(|line| format!("# {}", line.trim())),
            );
            lines.extend(example.iter().map(|line| format!("#{line}")));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

/// What each block is for, and one that is right: its names are the same in every language.
const EXAMPLES: [(&str, &[&str]); 6] = [
    ("desk-template-message", &["message: "]),
    ("desk-template-question", &["question: "]),
    ("desk-template-task", &["task: ", "due: 2027-01-31", "before: "]),
    (
        "desk-template-date",
        &["hearing: new", "at: 2027-02-02T09:00", "zone: America/New_York", "kind: master", "place: "],
    ),
    ("desk-template-fact", &["fact: us.last_arrival", "value: 2026-11-29"]),
    ("desk-template-paper", &["paper: /folder/file.pdf", "title: "]),
];
