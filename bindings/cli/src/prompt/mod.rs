//! `faro open`: one unlock, and then the same commands at a prompt. Nothing that is typed is kept in a history.

mod completion;
mod line;

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::iter::once;
use std::time::Duration;

use clap::CommandFactory;
use rustyline::error::ReadlineError;
use rustyline::history::MemHistory;
use rustyline::{Config, Editor};

use crate::app::App;
use crate::args::{Cli, Command, Vault};
use crate::commands;
use crate::error::CliError;
use crate::open_vault::Holder;
use crate::refusal::refuse;
use crate::{help, sink, usage};
use completion::Commands;

/// Unlocks the vault and does what is typed, until the end of the input or `exit`.
pub(crate) fn run(idle: u64, app: &mut App) -> Result<(), CliError> {
    let holder = Holder::new(Duration::from_secs(idle), app.say("cli-open-closed"));
    app.holder = Some(holder.clone());
    drop(app.unlock()?);
    let terminal = io::stdin().is_terminal();
    if terminal {
        app.screen.sentence(0, &app.say("cli-open"));
    }
    let mut failed = false;
    loop {
        // A new one for each line: it keeps what was cut out of a line, for Ctrl-Y.
        match editor(app)?.readline(if terminal { "faro> " } else { "" }) {
            Ok(line) if matches!(line.trim(), "exit" | "quit") => break,
            Ok(line) => failed |= !one(&line, app),
            // Ctrl-C takes back a line, as in a shell.
            Err(ReadlineError::Interrupted) => {}
            Err(ReadlineError::Eof) => break,
            Err(error) => return Err(io::Error::other(error).into()),
        }
    }
    holder.close();
    if terminal {
        sink::clear();
    }
    // A script must learn that not everything was done; a person has read it.
    if failed && !terminal { Err(CliError::Reported) } else { Ok(()) }
}

/// Typed secrets are not asked for here, but words of a case are: no history, neither in memory nor in a file.
fn editor(app: &App) -> Result<Editor<Commands, MemHistory>, CliError> {
    let config = Config::builder().max_history_size(0).map_err(io::Error::other)?.auto_add_history(false);
    let mut editor = Editor::with_history(config.build(), MemHistory::new()).map_err(io::Error::other)?;
    editor.set_helper(Some(Commands(help::localise(Cli::command(), &app.words))));
    Ok(editor)
}

/// Whether the command of this line did what it should.
fn one(line: &str, app: &mut App) -> bool {
    let words = match line::split(line) {
        Ok(words) if words.is_empty() => return true,
        Ok(words) => words,
        Err(error) => return report(&error.into(), app),
    };
    let words = words.into_iter().map(OsString::from).skip_while(|word| word == "faro");
    let cli = match usage::read(&once("faro".into()).chain(words).collect::<Vec<_>>(), &app.words) {
        Ok(cli) => cli,
        // Help is an answer, anything else a refusal.
        Err(misread) => return misread.say(&app.words),
    };
    match app.at_prompt(cli.global).and_then(|()| perform(cli.command, app)) {
        Ok(()) => true,
        Err(error) => report(&error, app),
    }
}

fn perform(command: Command, app: &App) -> Result<(), CliError> {
    match command {
        // They look at the files themselves, and nobody else may have them open.
        Command::Restore { .. }
        | Command::Vault(
            Vault::Create { .. } | Vault::Recover { .. } | Vault::Salvage { .. } | Vault::Erase { .. },
        ) => {
            app.close();
        }
        _ => {}
    }
    commands::run(command, app)
}

fn report(error: &CliError, app: &App) -> bool {
    if !matches!(error, CliError::Reported) {
        refuse(error, &app.words, app.json);
    }
    false
}
