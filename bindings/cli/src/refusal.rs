//! What was refused, as it is said: one plain sentence, with what there is to choose from.

use faro_core::l10n::{Message, Words};
use faro_core::outlook::Choice;
use serde_json::{Map, json};

use crate::error::CliError;
use crate::sink;

/// Says why a command was refused.
pub(crate) fn refuse(error: &CliError, words: &Words, json: bool) {
    let (message, choices) = (error.message(), error.choices());
    if json {
        let choice = |choice: &Choice| json!({ "id": choice.id, "title": words.text(&choice.title) });
        return for_programs(&message, choices.iter().map(choice).collect(), words);
    }
    sink::tell(&sentence(&message, words));
    choices.iter().for_each(|choice| sink::tell(&format!("  {}   {}", choice.id, words.text(&choice.title))));
}

/// The same for programs, on standard output.
pub(crate) fn for_programs(message: &Message, choices: Vec<serde_json::Value>, words: &Words) {
    let mut body = Map::from_iter([
        ("code".to_owned(), message.id().into()),
        ("message".to_owned(), sentence(message, words).into()),
    ]);
    if !choices.is_empty() {
        body.insert("choices".to_owned(), choices.into());
    }
    sink::say_json(&json!({ "error": body }));
}

/// In a terminal a sentence may have a form that names the command which helps.
fn sentence(message: &Message, words: &Words) -> String {
    let command = words.try_say(&message.clone().attribute("command"));
    command.filter(|said| !said.fell_back).map_or_else(|| words.text(message), |said| said.text)
}
