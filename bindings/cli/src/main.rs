//! Faro in a terminal, for legal workers, translators and newcomers.
//!
//! Responsible for: arguments, passphrases, what is printed, exit codes. Not responsible for: any rule, sentence or
//! byte on the disk; those are `faro-core`'s. Invariant: a person's words never have to be on the command line.

// They end in a panic where nobody can read them.
#![deny(clippy::print_stdout, clippy::print_stderr)]

mod app;
mod args;
mod commands;
mod editor;
mod error;
mod fields;
mod help;
mod input;
mod moment;
mod open_vault;
mod process;
mod progress;
mod prompt;
mod refusal;
mod screen;
mod seen;
mod sink;
mod usage;
mod version;

use std::alloc::System;
use std::ffi::OsString;
use std::process::ExitCode;

use faro_core::files::Files;
use faro_core::l10n::Words;
use faro_core::wiping::Wiping;

use app::App;
use args::{Cli, Command};
use error::{CliError, english};
use refusal::refuse;

/// Text of a case is wiped when it is given back.
#[global_allocator]
static ALLOCATOR: Wiping<System> = Wiping(System);

fn main() -> ExitCode {
    process::close();
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let early = args::Early::of(&arguments);
    let (words, files) = match early.words() {
        Ok(found) => found,
        Err(error) => {
            refuse(&error, &english(), early.json);
            return ExitCode::FAILURE;
        }
    };
    let cli = match usage::read(&arguments, &words) {
        Ok(cli) => cli,
        Err(misread) if !misread.say(&words) => return ExitCode::from(2),
        // Help is an answer like others.
        Err(_) => return sink::whole().map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS),
    };
    let json = cli.global.json;
    match run(cli, words, files) {
        Ok(false) => ExitCode::SUCCESS,
        // Done, but the vault is damaged or older than what was seen.
        Ok(true) => ExitCode::from(3),
        Err(Failed { error: CliError::Reported, .. }) => ExitCode::FAILURE,
        Err(Failed { error, words }) => {
            refuse(&error, &words, json);
            ExitCode::FAILURE
        }
    }
}

struct Failed {
    error: CliError,
    words: Box<Words>,
}

/// Whether the vault that was read is to be doubted.
fn run(cli: Cli, words: Words, files: Files) -> Result<bool, Failed> {
    match App::new(cli.global, words, files) {
        Ok(mut app) => {
            let done = match cli.command {
                Command::Open { idle } => prompt::run(idle, &mut app),
                command => commands::run(command, &app),
            };
            let done = done.and_then(|()| sink::whole()).map(|()| app.is_doubtful());
            done.map_err(|error| Failed { error, words: Box::new(app.words) })
        }
        Err((error, words)) => Err(Failed { error, words }),
    }
}
