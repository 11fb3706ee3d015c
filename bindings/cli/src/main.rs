//! Faro in a terminal, for legal workers, translators and newcomers.
//!
//! Responsible for: arguments, passphrases, what is printed, exit codes. Not responsible for: any rule, sentence or
//! byte on the disk; those are `faro-core`'s. Invariant: a person's words never have to be on the command line.

// They end in a panic where nobody can read them.
#![deny(clippy::print_stdout, clippy::print_stderr)]

mod app;
mod args;
mod commands;
mod error;
mod fields;
mod help;
mod input;
mod moment;
mod open_vault;
mod progress;
mod prompt;
mod screen;
mod seen;

use std::alloc::System;
use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};
use faro_core::files::Files;
use faro_core::l10n::Words;
use faro_core::outlook::Choice;
use faro_core::wiping::Wiping;
use serde_json::{Map, json};

use app::App;
use args::{Cli, Command};
use error::{CliError, english};

/// Text of a case is wiped when it is given back.
#[global_allocator]
static ALLOCATOR: Wiping<System> = Wiping(System);

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let early = args::Early::of(&arguments);
    let (words, files) = match early.words() {
        Ok(found) => found,
        Err(error) => return refuse(&error, &english(), early.json),
    };
    let matches = help::localise(Cli::command(), &words).get_matches_from(&arguments);
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(error) => error.exit(),
    };
    let json = cli.global.json;
    match run(cli, words, files) {
        Ok(false) => ExitCode::SUCCESS,
        // Done, but the vault is damaged or older than what was seen.
        Ok(true) => ExitCode::from(3),
        Err(Failed { error: CliError::Reported, .. }) => ExitCode::FAILURE,
        Err(Failed { error, words }) => refuse(&error, &words, json),
    }
}

struct Failed {
    error: CliError,
    words: Words,
}

/// Whether the vault that was read is to be doubted.
fn run(cli: Cli, words: Words, files: Files) -> Result<bool, Failed> {
    match App::new(cli.global, words, files) {
        Ok(mut app) => {
            let done = match cli.command {
                Command::Open { idle } => prompt::run(idle, &mut app),
                command => commands::run(command, &app),
            };
            let done = done.and_then(|()| screen::whole()).map(|()| app.is_doubtful());
            done.map_err(|error| Failed { error, words: app.words })
        }
        Err((error, words)) => Err(Failed { error, words }),
    }
}

/// One plain sentence, with what there is to choose from, and exit code 1.
fn refuse(error: &CliError, words: &Words, json: bool) -> ExitCode {
    let (message, choices) = (error.message(), error.choices());
    let text = words.text(&message);
    if json {
        let mut body =
            Map::from_iter([("code".into(), message.id().into()), ("message".into(), text.into())]);
        if !choices.is_empty() {
            let choice = |choice: &Choice| json!({ "id": choice.id, "title": words.text(&choice.title) });
            body.insert("choices".to_owned(), choices.iter().map(choice).collect());
        }
        screen::say(&format!("{:#}", json!({ "error": body })));
    } else {
        let choice = |choice: &Choice| format!("  {}   {}\n", choice.id, words.text(&choice.title));
        let choices: String = choices.iter().map(choice).collect();
        screen::tell(&format!("{text}\n{choices}"));
    }
    ExitCode::FAILURE
}
