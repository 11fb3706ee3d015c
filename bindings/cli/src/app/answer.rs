//! How a command answers and asks: in sentences, or as JSON.

use std::io::{self, IsTerminal};

use faro_core::l10n::{Arg, Message};
use faro_core::outlook::VaultState;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::App;
use crate::error::CliError;
use crate::input;
use crate::screen::Tone;
use crate::sink::say_json;

impl App {
    /// What must stand below every date and article: that the translation is not whole or nobody checked it, if so, said once.
    pub(crate) fn caution(&self, sentence: &str) {
        self.screen.toned(2, Tone::Quiet, sentence);
        if self.told_of_translation.replace(true) {
            return;
        }
        if let Some(note) = self.words.preview() {
            self.screen.toned(2, Tone::Quiet, &self.said(note));
        }
        if self.words.is_machine_made() {
            self.screen.toned(2, Tone::Quiet, &self.say("translation-machine"));
        }
    }

    /// What an empty list says: that it is empty, or that it may lack rows.
    pub(crate) fn nothing(&self, id: &str) -> String {
        match &*self.found.borrow() {
            Some(condition) => self.text(&condition.of_empty(id)),
            None => self.say(id),
        }
    }

    /// Asks once before what cannot be undone, of which `loss` says what it is; `yes` is the answer that was given already.
    pub(crate) fn confirm(&self, yes: bool, loss: Message) -> Result<(), CliError> {
        if yes {
            return Ok(());
        }
        // What is piped in is no answer: it may be the next command of a script.
        if !io::stdin().is_terminal() {
            return Err(CliError::Said(Message::new("error-yes-needed").with("loss", loss)));
        }
        let question = self.text(&Message::new("cli-sure").with("loss", loss));
        if self.words.confirms(&input::line(&question)?) {
            return Ok(());
        }
        Err(CliError::Said(Message::new("error-not-confirmed")))
    }

    /// As [`App::confirm`], before something is deleted that is called so.
    pub(crate) fn confirm_deletion(&self, yes: bool, what: impl Into<Arg>) -> Result<(), CliError> {
        self.confirm(yes, Message::new("cli-delete-ask").with("what", what))
    }

    /// One JSON value on standard output. Of a vault it is an object that begins with its condition, and a list is its
    /// `items`.
    pub(crate) fn print(&self, value: &impl Serialize) -> Result<(), CliError> {
        let mut value = serde_json::to_value(value).map_err(std::io::Error::other)?;
        if let Some(condition) = &*self.found.borrow() {
            let mut found = json!({ "condition": condition.state });
            // Sound, and yet not whole: a program must not take an empty list for nothing either.
            if condition.state == VaultState::Sound && condition.is_lacking {
                found = json!({ "condition": condition.state, "lacking": true });
            }
            let mut whole = Map::from_iter([("vault".to_owned(), found)]);
            match value {
                Value::Object(fields) => whole.extend(fields),
                list => drop(whole.insert("items".to_owned(), list)),
            }
            value = whole.into();
        }
        say_json(&value);
        Ok(())
    }

    /// A short answer: JSON if asked for, else a sentence.
    pub(crate) fn answer(&self, value: &impl Serialize, sentence: &Message) -> Result<(), CliError> {
        if self.json {
            self.print(value)
        } else {
            self.screen.sentence(0, &self.text(sentence));
            Ok(())
        }
    }
}
