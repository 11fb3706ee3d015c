//! What was refused, as it is said: one plain sentence, with what there is to choose from.

use faro_core::l10n::{Localized, Message, Words};
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
    sink::tell(&marked(&sentence(&message, words), words));
    let titled = |choice: &Choice| format!("  {}   {}", choice.id, marked(&words.say(&choice.title), words));
    choices.iter().for_each(|choice| sink::tell(&titled(choice)));
}

/// A text with the name of its language before it, where the reader chose another.
pub(crate) fn marked(said: &Localized, words: &Words) -> String {
    match words.mark(&said.tag).filter(|_| said.fell_back) {
        Some(mark) => format!("[{}] {}", mark.text, said.text).trim_end().to_owned(),
        None => said.text.clone(),
    }
}

/// The same for programs, on standard output.
pub(crate) fn for_programs(message: &Message, choices: Vec<serde_json::Value>, words: &Words) {
    let mut body = Map::from_iter([
        ("code".to_owned(), message.id().into()),
        ("message".to_owned(), sentence(message, words).text.into()),
    ]);
    if !choices.is_empty() {
        body.insert("choices".to_owned(), choices.into());
    }
    sink::say_json(&json!({ "error": body }));
}

/// In a terminal a sentence may have a form that names the command which helps.
fn sentence(message: &Message, words: &Words) -> Localized {
    let command = words.try_say(&message.clone().attribute("command"));
    command.filter(|said| !said.fell_back).unwrap_or_else(|| words.say(message))
}
